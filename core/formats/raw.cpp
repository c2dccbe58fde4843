// SPDX-License-Identifier: MIT
// raw: the file's bytes are the guest's bytes, all of them or the window that `offset` and `size` cut out. Covered:
// everything (shared spec formats/raw.md).
#include "core/format.h"
#include "core/window.h"

namespace stratamap {

namespace {

class RawLayer final : public Layer {
public:
    RawLayer(std::shared_ptr<const Source> image, Range window) : m_image(std::move(image)), m_window(window) {}

    u64 virtual_size() const override { return round_up(m_window.length, sector_size); }

    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        while (!range.empty()) {
            const u64 host_offset = m_window.offset + range.offset;
            const Stretch stretch = m_image->stretch(host_offset, range.length);
            const Range guest = {range.offset, stretch.length};
            const bool hole = stretch.kind == Stretch::Kind::hole;
            // A hole keeps its offset: that is where the bytes would be. No space is kept for them.
            const HostRange host = {0, host_offset, hole ? 0 : guest.length};
            if (!sink({guest, hole ? State::zero_plain : State::data, host})) {
                return {};
            }
            range = {guest.end(), range.length - guest.length};
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        return m_image->read(m_window.offset + offset, into);
    }

private:
    std::shared_ptr<const Source> m_image;
    Range m_window;
};

Result<std::unique_ptr<Layer>> open_raw(Opening opening)
{
    const Range window = TRY(raw_window(*opening.image, opening.options));
    if (window.length > max_image_length) {
        return Error(Fault::too_big,
                     text("Could not refresh total sector count: File too large (", window.length, " bytes)"));
    }
    return std::unique_ptr<Layer>(std::make_unique<RawLayer>(std::move(opening.image), window));
}

constexpr std::string_view raw_options[] = {"offset", "size"};

}  // namespace

extern const Format raw_format;
const Format raw_format = {"raw", "Raw disk image", [](const Head&) { return Match::fallback; }, open_raw, raw_options};

}  // namespace stratamap
