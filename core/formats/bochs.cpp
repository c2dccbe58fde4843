// SPDX-License-Identifier: MIT
// bochs: the growing disk images of the Bochs emulator, redolog versions 1 and 2 (shared spec formats/bochs.md). A
// catalog names extents; each begins with a bitmap of its sectors. Not covered: the undoable and volatile redologs,
// which are no disks of their own.
#include "core/extent_joiner.h"
#include "core/format.h"

#include <map>

namespace stratamap {

namespace {

constexpr u32 version_1 = 0x00010000;
constexpr u32 version_2 = 0x00020000;
constexpr u32 max_catalog_entries = 0x100000;
constexpr u32 max_extent_size = 0x800000;
constexpr u32 absent = 0xffffffff;

struct Header {
    std::array<char, 32> magic;
    std::array<char, 16> type;
    std::array<char, 16> subtype;
    le32 version;
    le32 header_size;
    le32 catalog_entries;
    le32 bitmap_size;
    le32 extent_size;
    std::array<std::byte, 12> disk_size;  // where the number lies in it depends on the version

    u64 disk_bytes() const
    {
        le64 size;
        std::memcpy(&size, disk_size.data() + (version == version_1 ? 0 : 4), sizeof size);
        return size;
    }
};
static_assert(offsetof(Header, version) == 64 && offsetof(Header, extent_size) == 80);
static_assert(offsetof(Header, disk_size) == 84 && sizeof(Header) == 96);

template <std::size_t size>
bool holds_text(const std::array<char, size>& field, std::string_view expected)
{
    return expected.size() < size && field[expected.size()] == '\0' &&
           std::equal(expected.begin(), expected.end(), field.begin());
}

bool is_growing_disk(const Header& header)
{
    return holds_text(header.magic, "Bochs Virtual HD Image") && holds_text(header.type, "Redolog") &&
           holds_text(header.subtype, "Growing") && (header.version == version_1 || header.version == version_2);
}

class BochsLayer final : public Layer {
public:
    BochsLayer(std::shared_ptr<const Source> image, const Header& header, Table<le32> catalog)
        : m_image(std::move(image)), m_header(header), m_catalog(std::move(catalog))
    {
        // Both numbers count sectors, in 32 bits: a bitmap of no bytes stands for 2^23 of them.
        m_bitmap_bytes = (1 + (header.bitmap_size - 1) / 512) * sector_size;
        // The peer adds these two in 32 bits as well.
        m_extents_begin = header.header_size + 4 * header.catalog_entries;
    }

    u64 virtual_size() const override { return round_down(m_header.disk_bytes(), sector_size); }
    u64 cluster_size() const override { return m_header.extent_size; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        ExtentJoiner out(sink);
        Walk walk{out, issues, {}, {}, 0, 0};
        const u64 size = m_header.extent_size;
        for (u64 position = range.offset; position < range.end();) {
            const u64 index = position / size;
            const Range part = intersection(range, {index * size, size});
            if (!extent(walk, m_catalog[index], index * size, part)) {
                return {};
            }
            position = part.end();
        }
        out.flush();
        if (walk.past_end > 0) {
            issues({Issue::Severity::damage,
                    text(walk.past_end, " bytes from guest offset ", hex(walk.first_past_end),
                         " on are stored past the end of the file (", m_image->size(), " bytes)"),
                    {}});
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        const auto read_extent = [&](const Extent& extent) {
            const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
            if (extent.state == State::data) {
                status = m_image->read(extent.host->offset, part);
            } else if (extent.state == State::damaged) {
                status =
                    Error(Fault::malformed, text("guest offset ", hex(extent.guest.offset), " has a damaged entry"));
            } else {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            return status.has_value();
        };
        TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
        return status;
    }

    std::vector<Fact> facts() const override
    {
        return {{"version", m_header.version == version_1 ? "1" : "2"},
                {"header size", text(m_header.header_size)},
                {"catalog entries", text(m_header.catalog_entries)},
                {"bitmap size", text(m_header.bitmap_size)},
                {"extent size", text(m_header.extent_size)},
                {"disk size", text(m_header.disk_bytes())}};
    }

private:
    struct Walk {
        ExtentJoiner& out;
        IssueSink issues;
        std::map<u32, State> uniform;  // extents that are all there or all absent: many entries may name one
        std::vector<u8> bitmap;
        u64 past_end;
        u64 first_past_end;
    };

    /// Where extent number `entry` begins, or nothing when that is no offset at all.
    std::optional<u64> begin_of(u32 entry) const
    {
        const auto before = mul(u64{entry}, m_bitmap_bytes + m_header.extent_size);
        const auto begin = before ? add(*before, m_extents_begin) : std::nullopt;
        const u64 length = m_bitmap_bytes + m_header.extent_size;
        return begin && *begin <= max_image_length - length ? begin : std::nullopt;
    }

    /// The part of the disk, beginning at guest_begin, that one catalog entry is about.
    bool extent(Walk& walk, u32 entry, u64 guest_begin, Range part) const
    {
        if (entry == absent) {
            return walk.out.push({part, State::zero_plain, {}});
        }
        const auto begin = begin_of(entry);
        if (!begin) {
            return damaged(walk, entry, part, "lies past the largest offset a file can have");
        }
        const u64 data_begin = *begin + m_bitmap_bytes;
        const u64 size = m_header.extent_size;
        const auto emit = [&](Range sectors, State state) {
            const u64 host = data_begin + (sectors.offset - guest_begin);
            if (state == State::data) {
                count_past_end(walk, sectors, host);
            }
            return walk.out.push({sectors, state, HostRange{0, host, sectors.length}});
        };
        if (const auto known = walk.uniform.find(entry); known != walk.uniform.end()) {
            return emit(part, known->second);
        }
        const u64 bitmap_length = divide_up(size / sector_size, 8);
        const Stretch stretch = m_image->stretch(*begin, bitmap_length);
        if (stretch.kind == Stretch::Kind::hole && stretch.length == bitmap_length) {
            return emit(part, State::zero_allocated);
        }
        walk.bitmap.resize(bitmap_length);
        const Status status = m_image->read(*begin, std::as_writable_bytes(std::span(walk.bitmap)));
        if (!status) {
            return damaged(walk, entry, part, "has an unreadable bitmap: " + status.error().text());
        }
        const auto state_at = [&](u64 guest) {
            const u64 sector = (guest - guest_begin) / sector_size;
            return (walk.bitmap[sector / 8] >> (sector % 8) & 1) != 0 ? State::data : State::zero_allocated;
        };
        for (u64 position = part.offset; position < part.end();) {
            const State state = state_at(position);
            u64 end = round_down(position, sector_size) + sector_size;
            while (end < part.end() && state_at(end) == state) {
                end += sector_size;
            }
            const Range run = {position, std::min(end, part.end()) - position};
            if (run.length == size) {
                walk.uniform.emplace(entry, state);
            }
            if (!emit(run, state)) {
                return false;
            }
            position = run.end();
        }
        return walk.out.flush();
    }

    bool damaged(Walk& walk, u32 entry, Range part, std::string_view why) const
    {
        const u64 at = m_header.header_size + part.offset / m_header.extent_size * 4;
        walk.issues({Issue::Severity::damage, text("extent ", entry, " ", why), at});
        return walk.out.push({part, State::damaged, {}});
    }

    void count_past_end(Walk& walk, Range guest, u64 host) const
    {
        const u64 size = m_image->size();
        if (m_image->holds(host, guest.length)) {
            return;
        }
        const u64 inside = host < size ? size - host : 0;
        walk.first_past_end = walk.past_end == 0 ? guest.offset + inside : walk.first_past_end;
        walk.past_end += guest.length - inside;
    }

    std::shared_ptr<const Source> m_image;
    Header m_header;
    Table<le32> m_catalog;
    u64 m_bitmap_bytes = 0;
    u64 m_extents_begin = 0;
};

Match probe_bochs(const Head& head)
{
    Header header;
    std::memcpy(&header, head.bytes.data(), sizeof header);
    return is_growing_disk(header) ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open_bochs(Opening opening)
{
    const auto header = TRY_WHILE("reading the header", load<Header>(*opening.image, 0));
    if (!is_growing_disk(header)) {
        return Error(Fault::not_this_format, "Image not in Bochs format");
    }
    if (header.catalog_entries > max_catalog_entries) {
        return Error(Fault::too_big, text("Catalog size is too large: ", header.catalog_entries, " entries, at most ",
                                          max_catalog_entries));
    }
    auto catalog =
        TRY_WHILE("reading the catalog", load_table<le32>(*opening.image, header.header_size, header.catalog_entries));
    const u32 extent_size = header.extent_size;
    if (extent_size < sector_size) {
        return Error(Fault::malformed, text("Extent size must be at least 512 (it is ", extent_size, ")"));
    }
    if (!std::has_single_bit(extent_size)) {
        return Error(Fault::malformed, text("Extent size ", extent_size, " is not a power of two"));
    }
    if (extent_size > max_extent_size) {
        return Error(Fault::too_big, text("Extent size ", extent_size, " is too large, at most ", max_extent_size));
    }
    const u64 needed = divide_up(round_down(header.disk_bytes(), sector_size), extent_size);
    if (header.catalog_entries < needed) {
        return Error(Fault::malformed, text("Catalog size is too small for this disk size: ", header.catalog_entries,
                                            " entries, and ", header.disk_bytes(), " bytes need ", needed));
    }
    return std::unique_ptr<Layer>(std::make_unique<BochsLayer>(std::move(opening.image), header, std::move(catalog)));
}

}  // namespace

extern const Format bochs_format;
const Format bochs_format = {"bochs", "Bochs growing disk image", probe_bochs, open_bochs, {}};

}  // namespace stratamap
