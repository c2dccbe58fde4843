// SPDX-License-Identifier: MIT
// raw: the file's bytes are the guest's bytes, all of them or the window that `offset` and `size` cut out. Covered:
// everything (shared spec formats/raw.md).
#include "core/format.h"
#include "core/room.h"
#include "core/window.h"

namespace stratamap {

namespace {

class RawLayer final : public Layer {
public:
    RawLayer(std::shared_ptr<const Source> image, Range window) : m_image(std::move(image)), m_window(window) {}

    u64 virtual_size() const override { return round_up(m_window.length, sector_size); }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        for (bool hole_ended = false; !range.empty();) {
            const u64 host_offset = m_window.offset + range.offset;
            const Stretch stretch = hole_ended ? m_image->stretch_after_hole(host_offset, range.length)
                                               : m_image->stretch(host_offset, range.length);
            hole_ended = stretch.kind == Stretch::Kind::hole;
            if (stretch.kind == Stretch::Kind::unknown) {
                issues({Issue::Severity::damage, m_image->why_unknown(), host_offset});
            }
            const Extent extent = extent_of(stretch, range.offset, host_offset);
            if (!sink(extent)) {
                return {};
            }
            range = {extent.guest.end(), range.length - stretch.length};
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        return m_image->read(m_window.offset + offset, into);
    }

    // Of a regular file: any block of its file system may be a hole, and zeros are made by punching one.
    Writing writing() const override
    {
        Writing writing;
        writing.exact = true;
        writing.counts_units = false;
        writing.plain_zeros = true;
        writing.unit = 4096;
        return writing;
    }

    Particulars particulars() const override
    {
        // Servers do not tell.
        return {.unclean = m_image->allocated() ? std::optional(false) : std::nullopt};
    }

private:
    static Extent extent_of(const Stretch& stretch, u64 guest_offset, u64 host_offset)
    {
        const Range guest = {guest_offset, stretch.length};
        // A hole keeps its offset: that is where the bytes would be. No space is kept for them.
        const HostRange kept = {0, host_offset, stretch.length};
        const HostRange empty = {0, host_offset, 0};
        switch (stretch.kind) {
            case Stretch::Kind::data: return {guest, State::data, kept};
            case Stretch::Kind::zeros: return {guest, State::preallocated, kept};
            case Stretch::Kind::hole: return {guest, State::zero_plain, empty};
            case Stretch::Kind::padding: return {guest, State::zero_plain, {}};
            case Stretch::Kind::vague: return {guest, State::unallocated, {}};
            case Stretch::Kind::unknown: break;
        }
        return {guest, State::damaged, {}};
    }

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
const Format raw_format = {
    "raw", "Raw disk image", [](const Head&) { return Match::fallback; }, open_raw, raw_options, {}, nullptr, true};

}  // namespace stratamap
