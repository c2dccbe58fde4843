// SPDX-License-Identifier: MIT
// vpc: VHD, the disk of Virtual PC, Hyper-V and Azure (shared spec formats/vpc.md; Virtual Hard Disk Image Format
// Specification 1.0). Covered: fixed, dynamic and differencing disks. The peer takes the last for dynamic ones.
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/host_map.h"
#include "core/names.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <numeric>

namespace stratamap {

namespace {

using Uuid = std::array<u8, 16>;

struct Footer {
    std::array<char, 8> cookie;
    be32 features, version;
    be64 header_offset;
    be32 timestamp;
    std::array<char, 4> creator_application;
    be32 creator_version;
    std::array<char, 4> creator_system;
    be64 original_size, current_size;
    be16 cylinders;
    u8 heads, sectors_per_track;
    be32 type, checksum;
    Uuid uuid;
    u8 saved_state;
    std::array<u8, 427> reserved;
};
static_assert(offsetof(Footer, header_offset) == 16 && offsetof(Footer, creator_application) == 28);
static_assert(offsetof(Footer, current_size) == 48 && offsetof(Footer, type) == 60);
static_assert(offsetof(Footer, saved_state) == 84 && sizeof(Footer) == 512 && alignof(Footer) == 1);

/// Where the parent of a differencing disk lies, as one platform says it.
struct ParentLocator {
    be32 platform, space, length, reserved;
    be64 offset;
};
static_assert(offsetof(ParentLocator, length) == 8 && sizeof(ParentLocator) == 24 && alignof(ParentLocator) == 1);

struct DynamicHeader {
    std::array<char, 8> cookie;
    be64 next_offset, table_offset;
    be32 version, max_table_entries, block_size, checksum;
    Uuid parent_uuid;
    be32 parent_timestamp, reserved_1;  // when the parent was written to last; copying a file changes that
    std::array<std::byte, 512> parent_name;
    std::array<ParentLocator, 8> parent_locators;
    std::array<u8, 256> reserved_2;
};
static_assert(offsetof(DynamicHeader, max_table_entries) == 28 && offsetof(DynamicHeader, parent_uuid) == 40);
static_assert(offsetof(DynamicHeader, parent_name) == 64 && offsetof(DynamicHeader, parent_locators) == 576);
static_assert(sizeof(DynamicHeader) == 1024);
static_assert(alignof(DynamicHeader) == 1);

constexpr std::string_view footer_cookie = "conectix";
constexpr std::string_view header_cookie = "cxsparse";
enum DiskType : u32 { fixed = 2, dynamic = 3, differencing = 4 };
constexpr u32 not_allocated = 0xffffffff;
constexpr u64 max_geometry = 65535 * 16 * 255;  // sectors: the largest disk that cylinders, heads and sectors can say
constexpr u64 max_sectors = 0xff000000;
constexpr u64 max_entries = 0x1fffffff;
constexpr u64 entries_at_once = 16384;  // of the block allocation table: nobody needs all of its 2 GiB in memory
constexpr u64 longest_locator = 65536;  // bytes: Windows paths have at most 32767 units of UTF-16

/// Platform codes of parent locators, in the order in which they are believed: what is relative moves with the disk.
enum Platform : u32 {
    windows_relative_utf16 = 0x57327275,  // W2ru
    windows_relative = 0x57693272,        // Wi2r
    windows_absolute_utf16 = 0x57326b75,  // W2ku
    windows_absolute = 0x5769326b,        // Wi2k
    mac_url = 0x4d616358,                 // MacX
};
constexpr u32 believed_platforms[] = {windows_relative_utf16, windows_relative, windows_absolute_utf16,
                                      windows_absolute, mac_url};

template <std::size_t Size>
std::string_view view(const std::array<char, Size>& characters)
{
    return {characters.data(), characters.size()};
}

/// A dynamic disk's blocks: each a bitmap of its sectors and its data. The bitmap counts in differencing disks alone:
/// a set bit, the most significant first, says that the sector is stored here and not below.
struct Blocks {
    u64 table_offset = 0;
    u64 entries = 0;
    u64 block_size = 0;

    u64 bitmap_size() const { return round_up(block_size / sector_size / 8, sector_size); }
    u64 bitmap_offset(u32 entry) const { return entry * sector_size; }
    u64 data_offset(u32 entry) const { return bitmap_offset(entry) + bitmap_size(); }
};

bool is_set(std::span<const u8> bitmap, u64 index)
{
    return (bitmap[index / 8] >> (7 - index % 8) & 1) != 0;
}

/// How many bits from `first` on are like that one, up to `end`.
u64 equal_bits(std::span<const u8> bitmap, u64 first, u64 end)
{
    const bool value = is_set(bitmap, first);
    u64 index = first + 1;
    while (index < end && is_set(bitmap, index) == value) {
        const bool whole_byte = index % 8 == 0 && end - index >= 8 && bitmap[index / 8] == (value ? 0xff : 0);
        index += whole_byte ? 8 : 1;
    }
    return index - first;
}

std::string uuid_text(const Uuid& uuid)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[uuid[i] >> 4];
        out += digits[uuid[i] & 0xf];
    }
    return out;
}

class VpcLayer final : public Layer {
public:
    VpcLayer(std::shared_ptr<const Source> image, const Footer& footer, std::optional<DynamicHeader> header,
             Blocks blocks, std::vector<std::string> parents, u64 virtual_size)
        : m_image(std::move(image)),
          m_footer(footer),
          m_header(header),
          m_blocks(blocks),
          m_parents(std::move(parents)),
          m_virtual_size(virtual_size)
    {
    }

    u64 virtual_size() const override { return m_virtual_size; }
    u64 cluster_size() const override { return m_footer.type == fixed ? sector_size : m_blocks.block_size; }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    bool supports_backing() const override { return m_footer.type == differencing; }
    std::optional<Reference> backing() const override;
    std::optional<std::string> identity() const override;
    std::vector<HostRegion> host_regions() const override;
    std::vector<Fact> place_of(u64 offset) const override
    {
        if (m_footer.type == fixed) {
            return {};
        }
        return {{"block", std::to_string(offset / m_blocks.block_size)}};
    }
    Particulars particulars() const override
    {
        return {.cluster_size = m_footer.type == fixed ? std::nullopt : std::optional<u64>(m_blocks.block_size),
                .unclean = false};
    }
    std::vector<Fact> facts() const override;

private:
    void walk_blocks(Range range, ExtentSink sink, IssueSink issues) const;
    bool walk_sectors(Range guest, u32 entry, ExtentJoiner& out, IssueSink issues) const;

    /// Where the data of a part of one block lies.
    u64 data_at(u32 entry, Range guest) const
    {
        return m_blocks.data_offset(entry) + guest.offset % m_blocks.block_size;
    }

    std::shared_ptr<const Source> m_image;
    Footer m_footer;
    std::optional<DynamicHeader> m_header;
    Blocks m_blocks;
    std::vector<std::string> m_parents;  // of a differencing disk: names of its parent, likeliest first
    u64 m_virtual_size;
};

std::vector<HostRegion> VpcLayer::host_regions() const
{
    std::vector<HostRegion> regions;
    if (m_image->size() >= sizeof(Footer)) {
        regions.push_back({{m_image->size() - sizeof(Footer), sizeof(Footer)}, HostKind::header});
    }
    if (m_header) {
        regions.push_back({{0, sizeof(Footer)}, HostKind::header});  // a copy
        regions.push_back({{m_footer.header_offset, sizeof(DynamicHeader)}, HostKind::header});
        regions.push_back({{m_blocks.table_offset, m_blocks.entries * sizeof(be32)}, HostKind::metadata});
    }
    return regions;
}

Status VpcLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    assert(range.end() <= virtual_size());
    if (range.empty()) {
        return {};
    }
    // What counts is the type, not where the footer was found: with a copy in front, too, a fixed disk begins at 0.
    if (m_footer.type == fixed) {
        Extent whole = {range, State::data, HostRange{0, range.offset, range.length}};
        whole.may_be_hole_below = true;
        sink(whole);
        return {};
    }
    walk_blocks(range, sink, issues);
    return {};
}

void VpcLayer::walk_blocks(Range range, ExtentSink sink, IssueSink issues) const
{
    ExtentJoiner out(sink);
    const u64 block = m_blocks.block_size;
    const State absent = m_footer.type == differencing ? State::unallocated : State::zero_plain;
    std::vector<be32> entries;
    u64 past_end = 0;
    u64 first_past_end = 0;
    for (u64 position = range.offset; position < range.end();) {
        const u64 first = position / block;
        entries.resize(std::min(entries_at_once, divide_up(range.end(), block) - first));
        const u64 table_offset = m_blocks.table_offset + first * sizeof(be32);
        const auto read_entries = m_image->read(table_offset, std::as_writable_bytes(std::span(entries)));
        if (!read_entries) {
            issues({Issue::Severity::damage,
                    text("the block allocation table at ", hex(table_offset),
                         " cannot be read: ", read_entries.error().text()),
                    table_offset});
        }
        for (u64 index = first; index < first + entries.size(); ++index) {
            const u32 entry = entries[index - first];
            const Range guest = intersection(range, {index * block, block});
            bool go_on = false;
            if (!read_entries) {
                go_on = out.push({guest, State::damaged, {}});
            } else if (entry == not_allocated) {
                go_on = out.push({guest, absent, {}});
            } else {
                if (data_at(entry, guest) >= m_image->length() && past_end++ == 0) {
                    first_past_end = guest.offset;
                }
                go_on = m_footer.type == differencing
                            ? walk_sectors(guest, entry, out, issues)
                            : out.push({guest, State::data, HostRange{0, data_at(entry, guest), guest.length}});
            }
            if (!go_on) {
                return;
            }
            position = guest.end();
        }
        if (!out.flush()) {
            return;
        }
    }
    if (past_end > 0) {
        issues({Issue::Severity::damage,
                text(past_end, " blocks, the first of them at guest offset ", hex(first_past_end),
                     ", are stored past the end of the file (", m_image->size(), " bytes)"),
                {}});
    }
}

bool VpcLayer::walk_sectors(Range guest, u32 entry, ExtentJoiner& out, IssueSink issues) const
{
    const u64 block_start = round_down(guest.offset, m_blocks.block_size);
    const u64 sectors_end = divide_up(guest.end() - block_start, sector_size);
    std::vector<u8> bitmap(divide_up(sectors_end, 8));
    const u64 at = m_blocks.bitmap_offset(entry);
    const u64 whole_bitmap = divide_up(m_blocks.block_size / sector_size, 8);  // however few bits are asked for
    const auto read_bitmap = m_image->read(at, std::as_writable_bytes(std::span(bitmap)));
    if (!read_bitmap || !m_image->holds(at, whole_bitmap)) {
        issues({Issue::Severity::damage,
                text("the sector bitmap at ", hex(at), " of the block at guest offset ", hex(block_start),
                     !read_bitmap ? " cannot be read: " + read_bitmap.error().text()
                                  : text(" ends past the end of the file (", m_image->size(), " bytes)")),
                at});
        return out.push({guest, State::damaged, {}});
    }
    for (u64 sector = (guest.offset - block_start) / sector_size; sector < sectors_end;) {
        const u64 count = equal_bits(bitmap, sector, sectors_end);
        const Range part = intersection(guest, {block_start + sector * sector_size, count * sector_size});
        const bool here = is_set(bitmap, sector);
        const auto host = here ? std::optional(HostRange{0, data_at(entry, part), part.length}) : std::nullopt;
        if (!out.push({part, here ? State::data : State::unallocated, host})) {
            return false;
        }
        sector += count;
    }
    return true;
}

Status VpcLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& extent) {
        const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
        if (extent.host) {
            status = m_image->read(extent.host->offset, part);
        } else if (extent.state == State::damaged) {
            status = Error(Fault::io, text("guest offset ", hex(extent.guest.offset),
                                           " lies where the block allocation table or a sector bitmap cannot be read"));
        } else {
            std::fill(part.begin(), part.end(), std::byte{0});
        }
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
    return status;
}

std::optional<Reference> VpcLayer::backing() const
{
    if (m_footer.type != differencing) {
        return std::nullopt;
    }
    Reference parent;
    // Named, because a fixed disk does not look like one from in front. XenServer puts disks on top of raw ones, which
    // have no UUID.
    const bool on_raw = m_header->parent_uuid == Uuid() && view(m_footer.creator_application).starts_with("tap");
    parent.format.emplace(on_raw ? "raw" : "vpc");
    if (!m_parents.empty()) {
        parent.name = m_parents.front();
        parent.alternatives.assign(m_parents.begin() + 1, m_parents.end());
    }
    parent.search = Reference::Search::neighbours;
    if (m_header->parent_uuid != Uuid()) {
        parent.identity = uuid_text(m_header->parent_uuid);
    }
    return parent;
}

std::optional<std::string> VpcLayer::identity() const
{
    return m_footer.uuid != Uuid() ? std::optional(uuid_text(m_footer.uuid)) : std::nullopt;
}

std::vector<Fact> VpcLayer::facts() const
{
    const u32 type = m_footer.type;
    std::vector<Fact> facts = {
        {"version", text(m_footer.version >> 16, '.', m_footer.version & 0xffff)},
        {"type", text(type, type == fixed          ? " (fixed)"
                            : type == dynamic      ? " (dynamic)"
                            : type == differencing ? " (differencing)"
                                                   : " (read as dynamic)")},
        {"creator application", std::string(view(m_footer.creator_application))},
        {"creator version", text(m_footer.creator_version >> 16, '.', m_footer.creator_version & 0xffff)},
        {"creator host OS", std::string(view(m_footer.creator_system))},
        {"original size", text(m_footer.original_size)},
        {"current size", text(m_footer.current_size)},
        {"geometry", text(m_footer.cylinders, '/', m_footer.heads, '/', m_footer.sectors_per_track)},
        {"UUID", uuid_text(m_footer.uuid)},
        {"saved state", m_footer.saved_state != 0 ? "yes" : "no"},
    };
    if (m_header) {
        facts.push_back({"block size", text(m_header->block_size)});
        facts.push_back({"max table entries", text(m_header->max_table_entries)});
        facts.push_back({"table offset", text(hex(m_header->table_offset))});
        if (type == differencing) {
            facts.push_back({"parent UUID", uuid_text(m_header->parent_uuid)});
            facts.push_back({"parent timestamp", text(m_header->parent_timestamp, " s after 2000-01-01")});
            facts.push_back({"parent name", utf8_from_utf16(m_header->parent_name, std::endian::big)});
        }
    }
    return facts;
}

enum class SizeRule : u8 { by_creator, current_size, geometry };

Result<SizeRule> size_rule(const Options& options)
{
    const auto mode = options.text("force_size_calc");
    if (!mode) {
        return SizeRule::by_creator;
    }
    if (*mode == "current_size") {
        return SizeRule::current_size;
    }
    if (*mode == "chs") {
        return SizeRule::geometry;
    }
    return Error(Fault::usage, text("Invalid size calculation mode: '", printable(*mode), "'"));
}

/// Where the footer was found says how the rest of the file is laid out.
struct FoundFooter {
    Footer footer;
    bool in_front = false;  ///< a copy, with a dynamic header somewhere behind it
};

Result<FoundFooter> find_footer(const Source& image)
{
    FoundFooter found;
    found.footer = TRY_WHILE("Unable to read VHD header", load<Footer>(image, 0));
    found.in_front = view(found.footer.cookie) == footer_cookie;
    if (found.in_front) {
        return found;
    }
    if (image.length() < sizeof(Footer)) {
        return Error(Fault::not_this_format,
                     text("File too small for a VHD header: ", image.size(), " bytes, at least 511"));
    }
    found.footer = TRY_WHILE("Unable to read VHD header", load<Footer>(image, image.length() - sizeof(Footer)));
    if (view(found.footer.cookie) != footer_cookie) {
        return Error(Fault::not_this_format,
                     "invalid VPC image: neither its first nor its last sector is a VHD footer");
    }
    if (found.footer.type != fixed) {
        return Error(Fault::malformed, text("invalid VPC image: its footer says type ", found.footer.type,
                                            ", and the copy in front is missing that such a disk has"));
    }
    return found;
}

Status check_sum(const Footer& footer)
{
    Footer without = footer;
    without.checksum = 0;
    const auto bytes = std::as_bytes(std::span(&without, 1));
    const u32 sum = ~std::accumulate(bytes.begin(), bytes.end(), u32{0},
                                     [](u32 so_far, std::byte byte) { return so_far + std::to_integer<u32>(byte); });
    if (sum != footer.checksum) {
        return Error(Fault::malformed,
                     text("Incorrect header checksum: ", hex(footer.checksum), ", and the bytes' is ", hex(sum)));
    }
    return {};
}

/// Virtual PC's own disks, and those the peer writes like them, are as long as their geometry says; everybody else
/// means the current size. (The peer's versions before 10 knew a list of those others instead.)
Result<u64> disk_size(const Footer& footer, SizeRule rule, const std::string& name)
{
    const u64 by_geometry = u64{footer.cylinders} * footer.heads * footer.sectors_per_track;
    const auto creator = view(footer.creator_application);
    const bool use_geometry =
        rule == SizeRule::by_creator ? creator == "vpc " || creator == "qemu" : rule == SizeRule::geometry;
    const u64 sectors = use_geometry && by_geometry != max_geometry ? by_geometry : footer.current_size / sector_size;
    if (sectors > max_sectors) {
        return Error(Fault::too_big, text("Could not open '", printable(name), "': File too large: ", sectors,
                                          " sectors, at most ", max_sectors));
    }
    return sectors * sector_size;
}

Result<Blocks> check_header(const DynamicHeader& header, u64 size)
{
    if (view(header.cookie) != header_cookie) {
        return Error(Fault::malformed, "Invalid header magic: the dynamic header does not begin with cxsparse");
    }
    if (!std::has_single_bit(header.block_size.value()) || header.block_size < sector_size) {
        return Error(Fault::malformed, text("Invalid block size ", header.block_size));
    }
    const Blocks blocks = {header.table_offset, header.max_table_entries, header.block_size};
    if (blocks.entries * blocks.block_size < size) {
        return Error(Fault::malformed, text("Page table too small: ", blocks.entries, " blocks of ", blocks.block_size,
                                            " bytes, and the disk has ", size, " bytes"));
    }
    if (blocks.entries > max_entries) {
        return Error(Fault::too_big, text("Max Table Entries too large (", static_cast<std::int32_t>(blocks.entries),
                                          "), at most ", max_entries));
    }
    return blocks;
}

/// Where the last block ends, or the table when that lies behind all of them. A hole of the file is a run of zeros,
/// and costs no reading: all of its entries name sector 0.
Result<u64> end_of_blocks(const Source& image, const Blocks& blocks)
{
    const u64 bytes = blocks.entries * sizeof(be32);
    if (blocks.table_offset > max_image_length || bytes > max_image_length - blocks.table_offset) {
        return Error(Fault::io, text("Error reading pagetable: ", blocks.entries, " entries at ",
                                     hex(blocks.table_offset), " end past the largest offset a file can have"));
    }
    u64 end = round_up(blocks.table_offset + bytes, sector_size);
    std::vector<be32> entries;
    for (u64 done = 0; done < bytes;) {
        const u64 offset = blocks.table_offset + done;
        const Stretch stretch = image.stretch(offset, bytes - done);
        if (stretch.kind == Stretch::Kind::hole && stretch.length >= sizeof(be32)) {
            end = std::max(end, blocks.data_offset(0) + blocks.block_size);
            done += round_down(stretch.length, sizeof(be32));
            continue;
        }
        entries.resize(std::min(entries_at_once, (bytes - done) / sizeof(be32)));
        TRY_WHILE("Error reading pagetable", image.read(offset, std::as_writable_bytes(std::span(entries))));
        for (const u32 entry : entries) {
            if (entry != not_allocated) {
                end = std::max(end, blocks.data_offset(entry) + blocks.block_size);
            }
        }
        done += entries.size() * sizeof(be32);
    }
    return end;
}

/// "/dir/a b.vhd" of "file://localhost/dir/a%20b.vhd". Programs on Linux write "file://./base.vhd", too.
std::string path_of_url(std::string_view url)
{
    constexpr std::string_view scheme = "file://";
    constexpr std::string_view host = "localhost";
    url.remove_prefix(url.starts_with(scheme) ? scheme.size() : 0);
    url.remove_prefix(url.starts_with(host) ? host.size() : 0);
    std::string path;
    while (!url.empty()) {
        u8 code = 0;
        const bool escaped = url[0] == '%' && url.size() > 2 &&
                             std::from_chars(url.data() + 1, url.data() + 3, code, 16).ptr == url.data() + 3;
        path += escaped ? static_cast<char>(code) : url[0];
        url.remove_prefix(escaped ? 3 : 1);
    }
    return path;
}

std::string locator_path(std::span<const std::byte> bytes, u32 platform)
{
    if (platform == windows_relative_utf16 || platform == windows_absolute_utf16) {
        return utf8_from_utf16(bytes, std::endian::little);
    }
    std::string path;
    std::transform(bytes.begin(), bytes.end(), std::back_inserter(path),
                   [](std::byte byte) { return static_cast<char>(std::to_integer<u8>(byte)); });
    return platform == mac_url ? path_of_url(path) : path;
}

/// The parent's names, likeliest first. What a locator says that cannot be read is an issue: another may do.
std::vector<std::string> parent_names(const Source& image, const DynamicHeader& header, std::vector<Issue>& issues)
{
    std::vector<std::string> names;
    const auto add = [&](std::string_view path) {
        for (std::string& name : names_from_other_host(path)) {
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
    };
    for (const u32 platform : believed_platforms) {
        for (const ParentLocator& locator : header.parent_locators) {
            if (locator.platform != platform) {
                continue;
            }
            std::vector<std::byte> bytes(std::min<u64>(locator.length, longest_locator));
            const bool sound = locator.length <= longest_locator && image.holds(locator.offset, locator.length);
            if (!sound || !image.read(locator.offset, bytes)) {
                issues.push_back({Issue::Severity::warning,
                                  text("the parent locator ", hex(platform), " of ", locator.length, " bytes at ",
                                       hex(locator.offset), " cannot be read: a path has at most ", longest_locator,
                                       " bytes, and the file ", image.size()),
                                  {}});
                continue;
            }
            add(locator_path(bytes, platform));
        }
    }
    add(utf8_from_utf16(header.parent_name, std::endian::big));
    return names;
}

Match probe_vpc(const Head& head)
{
    return std::memcmp(head.bytes.data(), footer_cookie.data(), footer_cookie.size()) == 0 ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open_vpc(Opening opening)
{
    const Source& image = *opening.image;
    const SizeRule rule = TRY(size_rule(opening.options));
    const auto [footer, in_front] = TRY(find_footer(image));
    TRY(check_sum(footer));
    const u64 size = TRY(disk_size(footer, rule, image.name()));
    std::optional<DynamicHeader> header;
    Blocks blocks;
    if (in_front) {
        header = TRY_WHILE("Error reading dynamic VHD header", load<DynamicHeader>(image, footer.header_offset));
        blocks = TRY(check_header(*header, size));
        const u64 end = TRY(end_of_blocks(image, blocks));
        if (end > image.length()) {
            Error truncated(Fault::malformed,
                            text("block-vpc: free_data_block_offset points after the end of the file. The image has "
                                 "been truncated. (its blocks end at ",
                                 hex(end), ", the file at ", hex(image.length()), ')'));
            if (!opening.tolerant) {
                return truncated;
            }
            opening.issues.push_back({Issue::Severity::damage, truncated.text(), {}});
        }
    }
    std::vector<std::string> parents;
    if (header && footer.type == differencing) {
        parents = parent_names(image, *header, opening.issues);
    }
    return std::unique_ptr<Layer>(
        std::make_unique<VpcLayer>(std::move(opening.image), footer, header, blocks, std::move(parents), size));
}

constexpr std::string_view vpc_options[] = {"force_size_calc"};

}  // namespace

extern const Format vpc_format;
const Format vpc_format = {"vpc", "VHD (Virtual PC, Hyper-V, Azure)", probe_vpc, open_vpc, vpc_options};

}  // namespace stratamap
