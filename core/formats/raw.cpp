// SPDX-License-Identifier: MIT
// raw: the file's bytes are the guest's bytes. Covered: everything (shared spec raw.md); an offset and a size are
// applied by whoever opens the file, as a WindowSource.
#include "core/format.h"

namespace stratamap {

namespace {

class RawLayer final : public Layer {
public:
    explicit RawLayer(std::shared_ptr<const Source> image) : m_image(std::move(image)) {}

    u64 virtual_size() const override { return m_image->length(); }

    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        while (!range.empty()) {
            const Stretch stretch = m_image->stretch(range.offset, range.length);
            const Range guest = {range.offset, stretch.length};
            const bool hole = stretch.kind == Stretch::Kind::hole;
            // A hole keeps its offset: that is where the bytes would be. No space is kept for them.
            const HostRange host = {0, guest.offset, hole ? 0 : guest.length};
            if (!sink({guest, hole ? State::zero_plain : State::data, host})) {
                return {};
            }
            range = {guest.end(), range.length - guest.length};
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override { return m_image->read(offset, into); }

private:
    std::shared_ptr<const Source> m_image;
};

Result<std::unique_ptr<Layer>> open_raw(Opening opening)
{
    return std::unique_ptr<Layer>(std::make_unique<RawLayer>(std::move(opening.image)));
}

constexpr std::string_view raw_options[] = {"offset", "size"};

}  // namespace

extern const Format raw_format;
const Format raw_format = {"raw", "Raw disk image", [](const Head&) { return Match::fallback; }, open_raw, raw_options};

}  // namespace stratamap
