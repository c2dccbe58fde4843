// SPDX-License-Identifier: MIT
// vdi: VirtualBox's disk image, version 1.1: one table of blocks of 1 MiB (shared spec formats/vdi.md). Covered:
// dynamic, static and differencing images. The last know their parent by its UUID alone; the peer refuses them.
#include "core/check.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/host_map.h"
#include "core/table_reader.h"
#include "core/zeroed_array.h"

#include <algorithm>
#include <cassert>

namespace stratamap {

namespace {

using Uuid = std::array<u8, 16>;

struct Header {
    std::array<char, 64> text;
    le32 signature, version, header_size, image_type, image_flags;
    std::array<char, 256> description;
    le32 block_map_offset, data_offset, cylinders, heads, sectors, sector_size, unused_1;
    le64 disk_size;
    le32 block_size, block_extra, blocks_in_image, blocks_allocated;
    // VirtualBox calls them create, modify, linkage and parent modify: an image's own name, a name for its contents,
    // and both of the image below.
    Uuid image_uuid, last_snapshot_uuid, link_uuid, parent_uuid;
    std::array<u8, 56> unused_2;
};
static_assert(offsetof(Header, signature) == 0x40 && offsetof(Header, image_type) == 0x4c);
static_assert(offsetof(Header, description) == 0x54 && offsetof(Header, block_map_offset) == 0x154);
static_assert(offsetof(Header, sector_size) == 0x168 && offsetof(Header, disk_size) == 0x170);
static_assert(offsetof(Header, blocks_in_image) == 0x180 && offsetof(Header, image_uuid) == 0x188);
static_assert(offsetof(Header, parent_uuid) == 0x1b8 && sizeof(Header) == 512 && alignof(Header) == 1);

constexpr u32 vdi_signature = 0xbeda107f;
constexpr u32 version_1_1 = 0x00010001;
constexpr u32 type_dynamic = 1;
constexpr u32 type_static = 2;
constexpr u32 type_differencing = 4;
constexpr u64 block_size = u64{1} << 20;
constexpr u32 discarded = 0xfffffffe;  // zeros; every smaller entry is a block's number
constexpr u32 never_allocated = 0xffffffff;
constexpr u64 max_blocks = 0x1fffff80;
constexpr u64 max_disk_size = max_blocks * block_size;
constexpr u64 entries_at_once = 16384;  // of the block map: nobody needs all of its 2 GiB in memory

std::string uuid_text(const Uuid& uuid)
{
    // The first three groups are little-endian numbers.
    constexpr std::array<u8, 16> order = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < order.size(); ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[uuid[order[i]] >> 4];
        out += digits[uuid[order[i]] & 0xf];
    }
    return out;
}

/// A differencing image without a link is taken for a dynamic one, as by the peer.
bool has_parent(const Header& header)
{
    return header.image_type == type_differencing && header.link_uuid != Uuid();
}

std::optional<std::string> known(const Uuid& uuid)
{
    return uuid != Uuid() ? std::optional(uuid_text(uuid)) : std::nullopt;
}

class VdiLayer final : public Layer {
public:
    VdiLayer(std::shared_ptr<const Source> image, const Header& header) : m_image(std::move(image)), m_header(header) {}

    u64 virtual_size() const override { return round_up(m_header.disk_size, sector_size); }
    u64 cluster_size() const override { return block_size; }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    bool supports_backing() const override { return has_parent(m_header); }
    std::optional<Reference> backing() const override;
    std::optional<std::string> identity() const override { return known(m_header.image_uuid); }
    std::optional<std::string> content_id() const override { return known(m_header.last_snapshot_uuid); }
    std::vector<HostRegion> host_regions() const override
    {
        return {{{0, sizeof(Header)}, HostKind::header},
                {{m_header.block_map_offset, m_header.blocks_in_image * sizeof(le32)}, HostKind::metadata}};
    }
    std::vector<Fact> place_of(u64 offset) const override { return {{"block", std::to_string(offset / block_size)}}; }
    Status check(Checking& checking) const override;
    Particulars particulars() const override { return {.cluster_size = block_size, .unclean = false}; }
    std::vector<Fact> facts() const override;

private:
    std::shared_ptr<const Source> m_image;
    Header m_header;
};

Status VdiLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    assert(range.end() <= virtual_size());
    ExtentJoiner out(sink);
    std::vector<le32> entries;
    u64 past_end = 0;
    u64 first_past_end = 0;
    for (u64 position = range.offset; position < range.end();) {
        const u64 first = position / block_size;
        entries.resize(std::min(entries_at_once, divide_up(range.end(), block_size) - first));
        const u64 table_offset = m_header.block_map_offset + first * sizeof(le32);
        const auto read_entries = m_image->read(table_offset, std::as_writable_bytes(std::span(entries)));
        if (!read_entries) {
            const Range part = intersection(range, {first * block_size, entries.size() * block_size});
            issues({Issue::Severity::damage,
                    text("the block map at ", hex(table_offset), " cannot be read: ", read_entries.error().text()),
                    table_offset});
            if (!out.push({part, State::damaged, {}})) {
                return {};
            }
            position = part.end();
        } else {
            for (u64 index = first; index < first + entries.size(); ++index) {
                const u32 entry = entries[index - first];
                const Range guest = intersection(range, {index * block_size, block_size});
                const bool ask_below = entry == never_allocated && has_parent(m_header);
                Extent extent = {guest, ask_below ? State::unallocated : State::zero_plain, {}};
                if (entry < discarded) {
                    const u64 host = m_header.data_offset + entry * block_size + (guest.offset - index * block_size);
                    extent = {guest, State::data, HostRange{0, host, guest.length}};
                    extent.may_be_hole_below = m_header.image_type == type_static;
                    if (host >= m_image->length() && past_end++ == 0) {
                        first_past_end = guest.offset;
                    }
                }
                if (!out.push(extent)) {
                    return {};
                }
                position = guest.end();
            }
        }
        if (!out.flush()) {
            return {};
        }
    }
    if (past_end > 0) {
        issues({Issue::Severity::damage,
                text(past_end, " blocks, the first of them at guest offset ", hex(first_past_end),
                     ", are stored past the end of the file (", m_image->size(), " bytes)"),
                {}});
    }
    return {};
}

Status VdiLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& extent) {
        const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
        if (extent.host) {
            status = m_image->read(extent.host->offset, part);
        } else if (extent.state == State::damaged) {
            status =
                Error(Fault::io, text("guest offset ", hex(extent.guest.offset), " lies in an unreadable block map"));
        } else {
            std::fill(part.begin(), part.end(), std::byte{0});
        }
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
    return status;
}

std::optional<Reference> VdiLayer::backing() const
{
    if (!has_parent(m_header)) {
        return std::nullopt;
    }
    Reference parent;
    parent.format.emplace("vdi");
    parent.identity = uuid_text(m_header.link_uuid);
    parent.search = Reference::Search::neighbours;
    if (const auto content_id = known(m_header.parent_uuid)) {
        parent.content_ids = {*content_id};
    }
    return parent;
}

/// Whether each block of the file is one block of the disk, and as many are as the header says.
Status VdiLayer::check(Checking& checking) const
{
    using Kind = CheckFinding::Kind;
    const u64 blocks = m_header.blocks_in_image;
    const auto place = [&](u64 block) { return Range{m_header.data_offset + block * block_size, block_size}; };
    ZeroedBits used(blocks);
    u64 allocated = 0;
    TableReader<le32> map(*m_image, m_header.block_map_offset);
    for (u64 index = 0; index < blocks;) {
        const auto piece =
            TRY_WHILE("reading the block map", map.read(index, std::min(blocks - index, entries_at_once)));
        TRY(checking.ask(piece.count));
        for (u64 i = 0; i < piece.count; ++i) {
            const u32 entry = piece[i];
            if (entry >= discarded) {
                continue;
            }
            if (entry >= blocks) {
                checking.found(Kind::corruption, text("ERROR: block index ", index + i, " too large, is ", entry));
                continue;
            }
            ++allocated;
            if (used[entry]) {
                checking.found(Kind::corruption, text("ERROR: block index ", entry, " also used by ", entry),
                               place(entry));
            }
            used.set(entry);
        }
        index += piece.count;
    }
    if (allocated != m_header.blocks_allocated) {
        checking.found(
            Kind::corruption,
            text("ERROR: allocated blocks mismatch, is ", allocated, ", should be ", m_header.blocks_allocated),
            {offsetof(Header, blocks_allocated), sizeof(le32)});
    }
    return {};
}

std::vector<Fact> VdiLayer::facts() const
{
    const auto shown = [](std::span<const char> stored) {
        return std::string(stored.begin(), std::find(stored.begin(), stored.end(), '\0'));
    };
    const u32 type = m_header.image_type;
    std::vector<Fact> facts = {
        {"text", shown(m_header.text)},
        {"version", text(m_header.version >> 16, '.', m_header.version & 0xffff)},
        {"image type", text(type, type == type_dynamic   ? " (dynamic)"
                                  : type == type_static  ? " (static)"
                                  : has_parent(m_header) ? " (differencing)"
                                                         : " (read as dynamic)")},
        {"image flags", text(hex(m_header.image_flags))},
        {"description", shown(m_header.description)},
        {"block map offset", text(hex(m_header.block_map_offset))},
        {"data offset", text(hex(m_header.data_offset))},
        {"disk size", text(m_header.disk_size)},
        {"block size", text(m_header.block_size)},
        {"blocks in image", text(m_header.blocks_in_image)},
        {"blocks allocated", text(m_header.blocks_allocated)},
        {"image UUID", uuid_text(m_header.image_uuid)},
        {"last snapshot UUID", uuid_text(m_header.last_snapshot_uuid)},
    };
    if (has_parent(m_header)) {
        facts.push_back({"link UUID", uuid_text(m_header.link_uuid)});
        facts.push_back({"parent UUID", uuid_text(m_header.parent_uuid)});
    }
    return facts;
}

Error unsupported(std::string why)
{
    return {Fault::unsupported, text("unsupported VDI image (", why, ')')};
}

/// In the peer's order, so that an image with two faults is refused for the same one.
Status check(const Header& header)
{
    if (header.disk_size > max_disk_size) {
        return Error(Fault::too_big, text("Unsupported VDI image size (size is ", hex(header.disk_size),
                                          ", max supported is ", hex(max_disk_size), ')'));
    }
    if (header.signature != vdi_signature) {
        return Error(Fault::not_this_format,
                     text("Image not in VDI format (bad signature ", hex(header.signature), ')'));
    }
    if (header.version != version_1_1) {
        return unsupported(text("version ", header.version >> 16, '.', header.version & 0xffff));
    }
    if (header.block_map_offset % sector_size != 0) {
        return unsupported(text("unaligned block map offset ", hex(header.block_map_offset)));
    }
    if (header.data_offset % sector_size != 0) {
        return unsupported(text("unaligned data offset ", hex(header.data_offset)));
    }
    if (header.sector_size != sector_size) {
        return unsupported(text("sector size ", header.sector_size, " is not ", sector_size));
    }
    if (header.block_size != block_size) {
        return unsupported(text("block size ", header.block_size, " is not ", block_size));
    }
    const u64 disk_size = round_up(header.disk_size, sector_size);
    const u64 room = header.blocks_in_image * block_size;
    if (disk_size > room) {
        return unsupported(text("disk size ", disk_size, ", image bitmap has room for ", room));
    }
    if (header.link_uuid != Uuid() && !has_parent(header)) {
        return unsupported(text("non-NULL link UUID ", uuid_text(header.link_uuid)));
    }
    if (header.parent_uuid != Uuid() && !has_parent(header)) {
        return unsupported(text("non-NULL parent UUID ", uuid_text(header.parent_uuid)));
    }
    if (header.blocks_in_image > max_blocks) {
        return unsupported(text("too many blocks ", header.blocks_in_image, ", max is ", max_blocks));
    }
    return {};
}

Match probe_vdi(const Head& head)
{
    Header header;
    std::memcpy(&header, head.bytes.data(), sizeof header);
    return header.signature == vdi_signature ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open_vdi(Opening opening)
{
    const auto header = TRY_WHILE("reading the VDI header", load<Header>(*opening.image, 0));
    TRY(check(header));
    return std::unique_ptr<Layer>(std::make_unique<VdiLayer>(std::move(opening.image), header));
}

}  // namespace

extern const Format vdi_format;
const Format vdi_format = {"vdi", "VDI (VirtualBox disk image)", probe_vdi, open_vdi, {}};

}  // namespace stratamap
