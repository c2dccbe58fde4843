// SPDX-License-Identifier: MIT
// vhdx: Hyper-V's virtual hard disks, version 1 (shared spec formats/vhdx.md): fixed, dynamic and, which the peer does
// not open, differencing disks ([MS-VHDX] 2.4 to 2.6) and logical sectors of 4096 bytes. A log that was not yet
// replayed is, in memory.
#include "core/check.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/formats/vhdx/locator.h"
#include "core/formats/vhdx/log.h"
#include "core/host_map.h"
#include "core/table_reader.h"

#include <algorithm>

namespace stratamap {

namespace vhdx {
namespace {

constexpr u64 mebibyte = 1 << 20;
constexpr std::array<u64, 2> header_offsets = {64 << 10, 128 << 10};
constexpr u64 region_table_offset = 192 << 10;
constexpr u64 max_table_entries = 2047;
constexpr u64 max_log_length = 256 * mebibyte;  // our own limit
constexpr u32 min_block_size = 1 << 20;
constexpr u32 max_block_size = 256 << 20;
constexpr u64 bitmap_bytes = mebibyte;  // of a sector bitmap, which has a bit for each logical sector of its chunk
constexpr u32 large_sector = 4096;

template <typename... Numbers>
constexpr Guid guid(Numbers... bytes)
{
    return {static_cast<u8>(bytes)...};
}
constexpr Guid bat_region =
    guid(0x66, 0x77, 0xc2, 0x2d, 0x23, 0xf6, 0x00, 0x42, 0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08);
constexpr Guid metadata_region =
    guid(0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b, 0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e);
constexpr Guid file_parameters =
    guid(0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d, 0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7, 0x6b);
constexpr Guid virtual_disk_size =
    guid(0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4, 0xb8);
constexpr Guid page_83_data =
    guid(0xab, 0x12, 0xca, 0xbe, 0xe6, 0xb2, 0x23, 0x45, 0x93, 0xef, 0xc3, 0x09, 0xe0, 0x00, 0xc7, 0x46);
constexpr Guid logical_sector_size =
    guid(0x1d, 0xbf, 0x41, 0x81, 0x6f, 0xa9, 0x09, 0x47, 0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab, 0x5f);
constexpr Guid physical_sector_size =
    guid(0xc7, 0x48, 0xa3, 0xcd, 0x5d, 0x44, 0x71, 0x44, 0x9c, 0xc9, 0xe9, 0x88, 0x52, 0x51, 0xc5, 0x56);
constexpr Guid parent_locator =
    guid(0x2d, 0x5f, 0xd3, 0xa8, 0x0b, 0xb3, 0x4d, 0x45, 0xab, 0xf7, 0xd3, 0xd8, 0x48, 0x34, 0xab, 0x0c);

struct FileIdentifier {
    std::array<char, 8> signature;
    std::array<le16, 256> creator;
};
constexpr std::array<char, 8> file_signature = {'v', 'h', 'd', 'x', 'f', 'i', 'l', 'e'};

struct Header {
    std::array<char, 4> signature;  // "head"
    le32 checksum;
    le64 sequence;
    Guid file_write_guid;
    Guid data_write_guid;
    Guid log_guid;
    le16 log_version;
    le16 version;
    le32 log_length;
    le64 log_offset;
    std::array<std::byte, 4016> reserved;
};
static_assert(offsetof(Header, log_guid) == 48 && offsetof(Header, log_offset) == 72 && sizeof(Header) == 4096);

struct RegionEntry {
    Guid guid;
    le64 offset;
    le32 length;
    le32 flags;  // bit 0: required
};
static_assert(sizeof(RegionEntry) == 32);

struct RegionTable {
    std::array<char, 4> signature;  // "regi"
    le32 checksum;
    le32 count;
    le32 reserved;
    std::array<RegionEntry, max_table_entries> entries;
    std::array<std::byte, 16> padding;
};
static_assert(sizeof(RegionTable) == 65536);

struct MetadataEntry {
    Guid guid;
    le32 offset;  // from the region's start
    le32 length;
    le32 flags;  // bit 2: required
    le32 reserved;
};
static_assert(sizeof(MetadataEntry) == 32);

struct MetadataTable {
    std::array<char, 8> signature;  // "metadata"
    le16 reserved;
    le16 count;
    std::array<std::byte, 20> more_reserved;
    std::array<MetadataEntry, max_table_entries> entries;
};
static_assert(offsetof(MetadataTable, entries) == 32 && sizeof(MetadataTable) == 65536);

struct FileParameters {
    le32 block_size;
    le32 flags;
};
constexpr u32 leave_blocks_allocated = 1;
constexpr u32 has_parent = 2;

enum PayloadState : u64 {
    not_present = 0,
    undefined = 1,
    zero = 2,
    unmapped = 3,
    unmapped_in_drafts = 5,  // the number that version 0.95 of the format gave it
    fully_present = 6,
    partially_present = 7,
};
constexpr u64 state_mask = 7;
constexpr u64 offset_mask = ~u64{0xfffff};

constexpr std::string_view invalid = "Invalid argument: ";

Error malformed(std::string sentence)
{
    return {Fault::malformed, text(invalid, sentence)};
}
Error unsupported(std::string sentence)
{
    return {Fault::unsupported, "Operation not supported: " + std::move(sentence)};
}

/// The parts of the file that are taken: the log and the regions. They never overlap.
class TakenRanges {
public:
    Status take(Range range)
    {
        TRY(check_free(range));
        m_ranges.insert(std::upper_bound(m_ranges.begin(), m_ranges.end(), range,
                                         [](Range a, Range b) { return a.offset < b.offset; }),
                        range);
        return {};
    }

    const std::vector<Range>& ranges() const { return m_ranges; }

    /// Fails where the range overlaps one that is taken.
    Status check_free(Range range) const
    {
        const auto taken = std::upper_bound(m_ranges.begin(), m_ranges.end(), range.offset,
                                            [](u64 offset, Range other) { return offset < other.end(); });
        if (taken == m_ranges.end() || taken->offset >= range.end()) {
            return {};
        }
        return malformed(text("VHDX region ", range.offset, "-", range.end(), " overlaps with region ", taken->offset,
                              "-", taken->end()));
    }

private:
    std::vector<Range> m_ranges;
};

/// What the tables at the beginning say. The disk is cut into chunks: so many blocks that one sector bitmap is about
/// them. In the BAT a chunk's blocks come first, then its bitmap.
struct Geometry {
    Header header = {};
    u64 virtual_size = 0;  // bytes, as stored
    u32 block_size = 0;
    u32 flags = 0;
    u32 logical_sector = 0, physical_sector = 0;
    Guid disk_id = {};
    u64 bat_offset = 0;
    std::optional<ParentLocator> parent;
    std::optional<Error> unreadable_parent;  // then `parent` is there, and says nothing
    TakenRanges taken;

    u64 chunk_size() const { return bitmap_bytes * 8 * logical_sector; }
    u64 chunk_ratio() const { return chunk_size() / block_size; }
    u64 blocks() const { return divide_up(virtual_size, block_size); }
    u64 chunks() const { return divide_up(blocks(), chunk_ratio()); }
    /// Only a disk with a parent needs the last chunk's bitmap.
    u64 bat_entries() const
    {
        return parent ? chunks() * (chunk_ratio() + 1) : blocks() == 0 ? 0 : blocks() + chunks() - 1;
    }

    bool is_bitmap(u64 index) const { return index % (chunk_ratio() + 1) == chunk_ratio(); }
    /// The entry's block; for a sector bitmap, the block of the next entry.
    u64 block_at(u64 index) const { return index - index / (chunk_ratio() + 1); }
    u64 index_of(u64 block) const { return block + block / chunk_ratio(); }
    u64 bitmap_index_of(u64 block) const { return index_of(block) + chunk_ratio() - block % chunk_ratio(); }

    /// Bytes that the file must hold of what the entry is about.
    u64 bytes_needed(u64 index) const
    {
        if (!parent) {
            // The peer counts from the entry's index, sector bitmaps included.
            return std::min<u64>(block_size, virtual_size - index * block_size);
        }
        if (!is_bitmap(index)) {
            return std::min<u64>(block_size, virtual_size - block_at(index) * block_size);
        }
        const u64 chunk = index / (chunk_ratio() + 1);
        return divide_up(std::min(chunk_size(), virtual_size - chunk * chunk_size()), logical_sector * u64{8});
    }
};

/// Why an entry that says that its block is in the file cannot be meant; the words are the peer's. Told are all
/// reasons, until `fault` says no.
void find_faults(const Geometry& geometry, u64 index, u64 entry, u64 file_length, FunctionRef<bool(Error)> fault)
{
    const u64 offset = entry & offset_mask;
    const u64 length = geometry.bytes_needed(index);
    const std::string named = text("VHDX BAT entry ", index);
    if (offset > (~u64{0} >> 1) - geometry.block_size && !fault(malformed(text(named, " offset overflow.")))) {
        return;
    }
    if (geometry.parent && offset < mebibyte &&
        !fault(malformed(text(named, " start offset ", offset, " lies in the headers.")))) {
        return;
    }
    const std::string behind =
        text(" points after end of file (", file_length, "). Image has probably been truncated.");
    const bool begins = offset < file_length;
    if (!begins && !fault(malformed(text(named, " start offset ", offset, behind)))) {
        return;
    }
    if (begins && length > file_length - offset &&
        !fault(malformed(text(named, " end offset ", offset + length - 1, behind)))) {
        return;
    }
    if (geometry.is_bitmap(index) && !geometry.parent) {
        return;
    }
    const u64 whole = geometry.is_bitmap(index) ? bitmap_bytes : geometry.block_size;
    if (Status free = geometry.taken.check_free({offset, whole}); !free) {
        fault(std::move(free).error());
    }
}

/// The first of them.
Status check_place(const Geometry& geometry, u64 index, u64 entry, u64 file_length)
{
    Status status;
    find_faults(geometry, index, entry, file_length, [&](Error error) {
        status = std::move(error);
        return false;
    });
    return status;
}

/// Calls for every BAT entry that names a place.
template <typename Visit>
Status visit_places(const Source& file, const Geometry& geometry, Visit visit)
{
    const auto is_place = [&](u64 index, u64 entry) {
        const u64 state = entry & state_mask;
        const bool in_disk =
            !geometry.parent || geometry.is_bitmap(index) || geometry.block_at(index) < geometry.blocks();
        const bool partially = geometry.parent && state == partially_present && !geometry.is_bitmap(index);
        return in_disk && (state == fully_present || partially);
    };
    TableReader<le64> bat(file, geometry.bat_offset);
    for (u64 index = 0; index < geometry.bat_entries();) {
        const auto piece = TRY_WHILE("reading the BAT", bat.read(index, geometry.bat_entries() - index));
        for (u64 i = 0; i < piece.count; i += std::max<u64>(piece.empty_from(i), 1)) {
            if (is_place(index + i, piece[i])) {
                TRY(visit(index + i, piece[i].value()));
            }
        }
        index += piece.count;
    }
    return {};
}

/// Where the run of equal bits that `bit` belongs to ends.
u64 end_of_run(std::span<const le64> words, u64 bit)
{
    const bool set = (words[bit / 64] >> bit % 64 & 1) != 0;
    const auto differing = [&](u64 word) { return set ? ~words[word].value() : words[word].value(); };
    u64 word = bit / 64;
    u64 found = differing(word) & ~u64{0} << bit % 64;
    while (found == 0 && ++word < words.size()) {
        found = differing(word);
    }
    return word * 64 + (found == 0 ? 0 : static_cast<u64>(std::countr_zero(found)));
}

/// The sector bitmaps, as one walk over the disk comes upon them.
class SectorBitmaps {
public:
    SectorBitmaps(const Source& file, const Geometry& geometry) : m_file(file), m_geometry(geometry) {}

    /// A bit for each logical sector of a partially present block: whether this disk has it.
    Result<std::span<const le64>> of_block(u64 block)
    {
        const u64 index = m_geometry.bitmap_index_of(block);
        const u64 words = m_geometry.block_size / m_geometry.logical_sector / 64;
        const u64 first = block % m_geometry.chunk_ratio() * words;
        const u64 piece = first / piece_words;
        if (index != m_index || piece != m_piece) {
            m_index = 0;
            const u64 offset = TRY(place(block, index)) + piece * piece_words * sizeof(le64);
            m_words.resize(piece_words);
            TRY_WHILE(text("reading the sector bitmap at ", hex(offset)),
                      m_file.read(offset, std::as_writable_bytes(std::span(m_words))));
            m_index = index;
            m_piece = piece;
        }
        return std::span<const le64>(m_words).subspan(first % piece_words, words);
    }

private:
    static constexpr u64 piece_words = 8192;  // as many as the largest block has

    Result<u64> place(u64 block, u64 index) const
    {
        const u64 entry = TRY(load<le64>(m_file, m_geometry.bat_offset + index * sizeof(le64)));
        if ((entry & state_mask) != fully_present) {
            return malformed(text("BAT entry ", m_geometry.index_of(block),
                                  " is partially present, and its sector "
                                  "bitmap's, ",
                                  index, ", has state ", entry & state_mask));
        }
        TRY(check_place(m_geometry, index, entry, m_file.length()));
        return entry & offset_mask;
    }

    const Source& m_file;
    const Geometry& m_geometry;
    std::vector<le64> m_words;
    u64 m_index = 0;  // BAT entry of the bitmap that they are of, which is never the first; 0: none
    u64 m_piece = 0;  // of that bitmap
};

class VhdxLayer final : public Layer {
public:
    VhdxLayer(std::shared_ptr<const ReplayedSource> file, Geometry geometry, std::vector<Fact> facts)
        : m_file(std::move(file)), m_geometry(std::move(geometry)), m_facts(std::move(facts))
    {
    }

    u64 virtual_size() const override { return round_down(m_geometry.virtual_size, sector_size); }
    u64 cluster_size() const override { return m_geometry.block_size; }
    bool supports_backing() const override { return m_geometry.parent.has_value(); }
    std::vector<Fact> place_of(u64 offset) const override
    {
        return {{"block", std::to_string(offset / cluster_size())}};
    }
    Particulars particulars() const override { return {.cluster_size = m_geometry.block_size, .unclean = false}; }
    std::vector<Fact> facts() const override { return m_facts; }
    std::vector<HostRegion> host_regions() const override;
    std::optional<Reference> backing() const override;
    std::optional<std::string> content_id() const override { return guid_text(m_geometry.header.data_write_guid); }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    Status check(Checking& checking) const override;

private:
    /// One walk over a range of the disk.
    struct Walk {
        ExtentJoiner out;
        IssueSink issues;
        SectorBitmaps bitmaps;
    };

    State absent() const { return m_geometry.parent ? State::unallocated : State::zero_plain; }
    bool block(u64 index, u64 entry, Range part, Walk& walk) const;
    bool present(u64 index, u64 entry, Range part, Walk& walk) const;
    bool stored(Range guest, u64 host, ExtentJoiner& out) const;
    Status read_stored(const Extent& extent, std::span<std::byte> into) const;

    std::shared_ptr<const ReplayedSource> m_file;
    Geometry m_geometry;
    std::vector<Fact> m_facts;
};

std::vector<HostRegion> VhdxLayer::host_regions() const
{
    std::vector<HostRegion> regions = {{{0, mebibyte}, HostKind::header}};
    for (const Range& range : m_geometry.taken.ranges()) {
        if (range.offset >= mebibyte) {
            regions.push_back({range, HostKind::metadata});  // log, metadata region and BAT
        }
    }
    return regions;
}

std::optional<Reference> VhdxLayer::backing() const
{
    if (!m_geometry.parent) {
        return std::nullopt;
    }
    Reference reference;
    reference.format.emplace("vhdx");
    reference.unreadable = m_geometry.unreadable_parent;
    if (m_geometry.parent->names.empty()) {
        return reference;
    }
    reference.name = m_geometry.parent->names.front();
    reference.alternatives.assign(m_geometry.parent->names.begin() + 1, m_geometry.parent->names.end());
    reference.content_ids = m_geometry.parent->linkages;
    reference.search = Reference::Search::neighbours;
    return reference;
}

Status VhdxLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    if (range.empty()) {
        return {};
    }
    Walk walk = {ExtentJoiner(sink), issues, SectorBitmaps(*m_file, m_geometry)};
    TableReader<le64> bat(*m_file, m_geometry.bat_offset);
    const u64 size = m_geometry.block_size;
    const u64 last = m_geometry.index_of((range.end() - 1) / size);
    const auto part_of = [&](u64 first_index, u64 end_index) {
        const u64 begin = m_geometry.block_at(first_index) * size;
        return intersection({begin, m_geometry.block_at(end_index) * size - begin}, range);
    };
    for (u64 index = m_geometry.index_of(range.offset / size); index <= last;) {
        const auto piece = TRY_WHILE("reading the BAT", bat.read(index, last + 1 - index));
        for (u64 i = 0; i < piece.count;) {
            const u64 empty = piece.empty_from(i);
            const Range part = part_of(index + i, index + i + std::max<u64>(empty, 1));
            const bool go_on = part.empty() ? true  // a sector bitmap
                               : empty > 0  ? walk.out.push({part, absent(), {}})
                                            : block(index + i, piece[i], part, walk);
            if (!go_on) {
                return {};
            }
            i += std::max<u64>(empty, 1);
        }
        index += piece.count;
        if (!walk.out.flush()) {
            return {};
        }
    }
    return {};
}

Status VhdxLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& extent) {
        const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
        if (extent.state == State::data) {
            status = read_stored(extent, part);
        } else if (extent.state == State::damaged) {
            status =
                Error(Fault::malformed, text("guest offset ", hex(extent.guest.offset), " has a damaged BAT entry"));
        } else {
            std::fill(part.begin(), part.end(), std::byte{0});
        }
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
    return status;
}

/// Whether every block that the BAT names lies in the file, and not over its tables.
Status VhdxLayer::check(Checking& checking) const
{
    return visit_places(*m_file, m_geometry, [&](u64 index, u64 entry) {
        find_faults(m_geometry, index, entry, m_file->length(), [&](const Error& error) {
            const Range host = {m_geometry.bat_offset + index * sizeof(le64), sizeof(le64)};
            checking.found(CheckFinding::Kind::corruption, error.sentence().substr(invalid.size()), host);
            return true;
        });
        return checking.ask();
    });
}

/// What a BAT entry that is not zero says of a part of its block.
bool VhdxLayer::block(u64 index, u64 entry, Range part, Walk& walk) const
{
    const u64 state = entry & state_mask;
    if (state == not_present) {
        return walk.out.push({part, absent(), {}});
    }
    if (state <= unmapped || state == unmapped_in_drafts) {
        return walk.out.push({part, State::zero_plain, {}});
    }
    return present(index, entry, part, walk);
}

bool VhdxLayer::present(u64 index, u64 entry, Range part, Walk& walk) const
{
    const u64 state = entry & state_mask;
    const auto damaged = [&](std::string sentence) {
        walk.issues({Issue::Severity::damage, std::move(sentence), m_geometry.bat_offset + index * sizeof(le64)});
        return walk.out.push({part, State::damaged, {}});
    };
    const bool partially = state == partially_present;
    if (state != fully_present && !(partially && m_geometry.parent)) {
        return damaged(
            text("BAT entry ", index, " has state ", state,
                 partially ? ", partially present, and the disk has no parent" : ", which the format does not know"));
    }
    const Status place = check_place(m_geometry, index, entry, m_file->length());
    if (!place) {
        return damaged(place.error().sentence());
    }
    const u64 block = m_geometry.block_at(index);
    const u64 begin = block * m_geometry.block_size;
    const u64 host = entry & offset_mask;
    if (!partially) {
        return stored(part, host + (part.offset - begin), walk.out);
    }
    const auto own = walk.bitmaps.of_block(block);
    if (!own) {
        return damaged(own.error().text());
    }
    const u64 sector = m_geometry.logical_sector;
    for (u64 position = part.offset; position < part.end();) {
        const u64 bit = (position - begin) / sector;
        const u64 end = std::min(begin + end_of_run(*own, bit) * sector, part.end());
        const Range run = {position, end - position};
        const bool is_own = ((*own)[bit / 64] >> bit % 64 & 1) != 0;
        if (!(is_own ? stored(run, host + (position - begin), walk.out)
                     : walk.out.push({run, State::unallocated, {}}))) {
            return false;
        }
        position = end;
    }
    return true;
}

/// Data at a place in the file, but for what the log says of that place. Its bytes of data lie in two parts elsewhere,
/// so no one place can be named for them.
bool VhdxLayer::stored(Range guest, u64 host, ExtentJoiner& out) const
{
    const Range place = {host, guest.length};
    const auto push = [&](Range file, State state, bool is_there) {
        return out.push({{guest.offset + (file.offset - host), file.length},
                         state,
                         is_there ? std::optional(HostRange{0, file.offset, file.length}) : std::nullopt});
    };
    u64 position = host;
    for (auto it = m_file->first_behind(host); it != m_file->pieces().end() && it->first < place.end(); ++it) {
        const auto& [begin, piece] = *it;
        const Range part = intersection({begin, piece.end - begin}, place);
        const Range before = {position, part.offset - position};
        if (!before.empty() && !push(before, State::data, true)) {
            return false;
        }
        const bool zeros = piece.log_offset == 0;
        if (!push(part, zeros ? State::zero_allocated : State::data, zeros)) {
            return false;
        }
        position = part.end();
    }
    const Range rest = {position, place.end() - position};
    return rest.empty() || push(rest, State::data, true);
}

Status VhdxLayer::read_stored(const Extent& extent, std::span<std::byte> into) const
{
    if (extent.host) {
        return m_file->read(extent.host->offset, into);
    }
    // From the log: where it would go to. A run of such may reach over several blocks.
    const u64 size = m_geometry.block_size;
    for (u64 position = extent.guest.offset; !into.empty();) {
        const u64 at = m_geometry.bat_offset + m_geometry.index_of(position / size) * sizeof(le64);
        const u64 entry = TRY(load<le64>(*m_file, at));
        const u64 length = std::min<u64>(size - position % size, into.size());
        TRY(m_file->read((entry & offset_mask) + position % size, into.first(length)));
        position += length;
        into = into.subspan(length);
    }
    return {};
}

Result<Header> current_header(const Source& image)
{
    std::array<Header, 2> headers;
    std::array<bool, 2> valid = {};
    for (std::size_t i = 0; i < headers.size(); ++i) {
        headers[i] = TRY_WHILE("No valid VHDX header found", load<Header>(image, header_offsets[i]));
        valid[i] = checksum_of(std::as_bytes(std::span(&headers[i], 1))) == headers[i].checksum &&
                   std::string_view(headers[i].signature.data(), 4) == "head" && headers[i].version == 1;
    }
    const u64 first = headers[0].sequence;
    const u64 second = headers[1].sequence;
    if (valid[0] && valid[1] && first == second) {
        const auto bytes = [&](std::size_t i) { return std::as_bytes(std::span(&headers[i], 1)).first(80); };
        if (!std::equal(bytes(0).begin(), bytes(0).end(), bytes(1).begin())) {
            return malformed(text("No valid VHDX header found: both have sequence number ", first, " and differ"));
        }
    }
    if (!valid[0] && !valid[1]) {
        return malformed("No valid VHDX header found: neither at 0x10000 nor at 0x20000");
    }
    return headers[valid[0] && (!valid[1] || first >= second) ? 0 : 1];
}

/// Lays the log over the file, if there is one.
Status take_log(const Header& header, ReplayedSource& file, TakenRanges& taken, std::vector<Issue>& issues)
{
    const u64 offset = header.log_offset;
    const u64 length = header.log_length;
    if (offset < mebibyte || offset % mebibyte != 0) {
        return malformed(text("the log's offset ", hex(offset), " is not a multiple of 1 MiB from there on"));
    }
    if (offset > max_image_length) {
        return malformed(text("the log's offset ", hex(offset), " is past the largest offset a file can have"));
    }
    if (header.log_version != 0) {
        return malformed(text("the log has version ", header.log_version));
    }
    TRY(taken.take({offset, length}));
    if (header.log_guid == Guid() || length == 0) {
        return {};
    }
    if (length % mebibyte != 0) {
        return malformed(text("the log's length ", length, " is not a multiple of 1 MiB"));
    }
    if (length > max_log_length) {
        return Error(Fault::too_big,
                     text("the log has ", length, " bytes; this program takes ", max_log_length, " at most"));
    }
    const u64 entries = TRY_WHILE("replaying the log in memory", file.replay({offset, length, header.log_guid}));
    if (entries > 0) {
        issues.push_back({Issue::Severity::note,
                          text("the image was not closed: ", entries,
                               entries == 1 ? " entry of its log was" : " entries of its log were",
                               " replayed in memory, the file is as it was"),
                          offset, Issue::Matter::not_closed});
    }
    return {};
}

struct Regions {
    std::optional<RegionEntry> bat, metadata;
};

Result<Regions> read_regions(const Source& file, TakenRanges& taken)
{
    const auto table = std::make_unique<RegionTable>();
    TRY(file.read(region_table_offset, bytes_of(*table)));
    if (checksum_of(std::as_bytes(std::span(table.get(), 1))) != table->checksum) {
        return malformed("the region table at 0x30000 has another checksum than it says");
    }
    if (std::string_view(table->signature.data(), 4) != "regi") {
        return malformed("there is no region table at 0x30000");
    }
    if (table->count > max_table_entries) {
        return malformed(text("the region table has ", table->count, " entries, at most ", max_table_entries));
    }
    Regions regions;
    for (u32 i = 0; i < table->count; ++i) {
        const RegionEntry& entry = table->entries[i];
        const auto end = add(entry.offset, entry.length);
        if (!end || *end > max_image_length) {
            return malformed(text("region ", i, " at ", hex(entry.offset), " ends past the largest offset"));
        }
        TRY(taken.take({entry.offset, entry.length}));
        const bool is_bat = entry.guid == bat_region;
        if (!is_bat && entry.guid != metadata_region) {
            if ((entry.flags & 1) != 0) {
                return unsupported(text("region ", i, " at ", hex(entry.offset), " is required and unknown"));
            }
            continue;
        }
        auto& slot = is_bat ? regions.bat : regions.metadata;
        if (slot) {
            return malformed(text("region ", i, " is the second ", is_bat ? "BAT" : "metadata region"));
        }
        slot = entry;
    }
    if (!regions.bat || !regions.metadata) {
        return malformed(text("there is no ", regions.bat ? "metadata region" : "BAT", " in the region table"));
    }
    return regions;
}

enum Item : std::size_t {
    file_parameters_item,
    disk_size_item,
    page_83_item,
    logical_sector_item,
    physical_sector_item,
    parent_locator_item,
    item_count,
};
using Items = std::array<std::optional<MetadataEntry>, item_count>;

Result<Items> find_items(const Source& file, const RegionEntry& region)
{
    const auto table = std::make_unique<MetadataTable>();
    TRY(file.read(region.offset, bytes_of(*table)));
    if (std::string_view(table->signature.data(), 8) != "metadata") {
        return malformed(text("there is no metadata table at ", hex(region.offset)));
    }
    if (table->count > max_table_entries) {
        return malformed(text("the metadata table has ", table->count, " entries, at most ", max_table_entries));
    }
    constexpr std::array<Guid, item_count> known = {file_parameters,     virtual_disk_size,    page_83_data,
                                                    logical_sector_size, physical_sector_size, parent_locator};
    constexpr std::array<std::string_view, item_count> names = {"file parameters",      "virtual disk size",
                                                                "page 83 data",         "logical sector size",
                                                                "physical sector size", "parent locator"};
    Items items;
    for (u32 i = 0; i < table->count; ++i) {
        const MetadataEntry& entry = table->entries[i];
        const auto item = static_cast<std::size_t>(std::find(known.begin(), known.end(), entry.guid) - known.begin());
        if (item == known.size()) {
            if ((entry.flags & 4) != 0) {
                return unsupported(text("metadata item ", i, " is required and unknown"));
            }
            continue;
        }
        if (items[item]) {
            return malformed(text("metadata item ", i, " is the second of ", names[item]));
        }
        items[item] = entry;
    }
    for (std::size_t item = 0; item < parent_locator_item; ++item) {
        if (!items[item]) {
            return unsupported(text("there is no metadata item of ", names[item]));
        }
    }
    return items;
}

Result<ParentLocator> find_parent(const Source& file, const RegionEntry& region, const MetadataEntry& entry)
{
    if (entry.offset > region.length || entry.length > region.length - entry.offset || entry.length > mebibyte) {
        return malformed(text("the parent locator of ", entry.length, " bytes at ", entry.offset,
                              " does not fit the metadata region of ", region.length));
    }
    std::vector<std::byte> item(entry.length);
    TRY_WHILE("reading the parent locator", file.read(region.offset + entry.offset, item));
    return read_parent_locator(item);
}

Status read_metadata(const Source& file, const RegionEntry& region, bool tolerant, Geometry& geometry)
{
    const Items items = TRY(find_items(file, region));
    const auto offset_of = [&](Item item) { return region.offset + items[item]->offset; };
    const auto parameters = TRY(load<FileParameters>(file, offset_of(file_parameters_item)));
    geometry.block_size = parameters.block_size;
    geometry.flags = parameters.flags;
    geometry.virtual_size = TRY(load<le64>(file, offset_of(disk_size_item)));
    geometry.disk_id = TRY(load<Guid>(file, offset_of(page_83_item)));
    geometry.logical_sector = TRY(load<le32>(file, offset_of(logical_sector_item)));
    geometry.physical_sector = TRY(load<le32>(file, offset_of(physical_sector_item)));
    const bool differencing = (geometry.flags & has_parent) != 0;
    const auto& locator = items[parent_locator_item];
    if (!differencing && locator) {
        return unsupported(text("there is a parent locator, and the file parameters (flags ", hex(geometry.flags),
                                ") say that the disk has no parent"));
    }
    if (geometry.block_size < min_block_size || geometry.block_size > max_block_size) {
        return malformed(
            text("the block size ", geometry.block_size, " is not from ", min_block_size, " to ", max_block_size));
    }
    if (geometry.logical_sector != sector_size && geometry.logical_sector != large_sector) {
        return unsupported(text("the logical sector size is ", geometry.logical_sector, ", not 512 or 4096"));
    }
    if (!std::has_single_bit(geometry.block_size)) {
        return malformed(text("the block size ", geometry.block_size, " is not a power of two"));
    }
    if (geometry.logical_sector == large_sector && geometry.virtual_size % large_sector != 0) {
        return malformed(text("the disk's ", geometry.virtual_size, " bytes are no whole sectors of 4096"));
    }
    if (!differencing) {
        return {};
    }
    auto parent = locator ? find_parent(file, region, *locator)
                          : malformed(text("the file parameters (flags ", hex(geometry.flags),
                                           ") say that the disk has a parent, and there is no parent locator"));
    if (!parent) {
        if (!tolerant) {
            return parent.error();
        }
        geometry.unreadable_parent = parent.error();
    }
    geometry.parent = parent ? *std::move(parent) : ParentLocator();
    return {};
}

/// Looks at every entry that names a place, as the peer does when it opens the image.
Status check_bat(const Source& file, const Geometry& geometry)
{
    return visit_places(file, geometry,
                        [&](u64 index, u64 entry) { return check_place(geometry, index, entry, file.length()); });
}

std::vector<Fact> describe(const FileIdentifier& identifier, const Geometry& geometry, const ReplayedSource& file)
{
    std::string creator;
    for (const u16 unit : identifier.creator) {
        if (unit == 0) {
            break;
        }
        creator += unit < 0x80 ? static_cast<char>(unit) : '?';
    }
    const std::string_view type = geometry.parent                                  ? "differencing"
                                  : (geometry.flags & leave_blocks_allocated) != 0 ? "fixed"
                                                                                   : "dynamic";
    std::vector<Fact> facts = {
        {"creator", creator},
        {"version", text(geometry.header.version)},
        {"sequence number", text(geometry.header.sequence)},
        {"data write GUID", guid_text(geometry.header.data_write_guid)},
        {"virtual size", text(geometry.virtual_size)},
        {"virtual disk ID", guid_text(geometry.disk_id)},
        {"block size", text(geometry.block_size)},
        {"type", std::string(type)},
        {"logical sector size", text(geometry.logical_sector)},
        {"physical sector size", text(geometry.physical_sector)},
        {"log", file.pieces().empty() ? "empty" : text("replayed in memory, ", file.pieces().size(), " pieces")},
        {"log offset", text(hex(geometry.header.log_offset))},
        {"log length", text(geometry.header.log_length)},
        {"BAT offset", text(hex(geometry.bat_offset))},
        {"BAT entries", text(geometry.bat_entries())}};
    if (geometry.parent) {
        for (const auto& [key, value] : geometry.parent->entries) {
            facts.push_back({key, value});
        }
    }
    return facts;
}

Match probe(const Head& head)
{
    return std::memcmp(head.bytes.data(), file_signature.data(), file_signature.size()) == 0 ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open(Opening opening)
{
    const auto identifier = TRY(load<FileIdentifier>(*opening.image, 0));
    if (identifier.signature != file_signature) {
        return Error(Fault::not_this_format, "Invalid argument: the file does not begin with 'vhdxfile'");
    }
    Geometry geometry;
    geometry.header = TRY(current_header(*opening.image));
    auto file = std::make_shared<ReplayedSource>(opening.image);
    TRY(take_log(geometry.header, *file, geometry.taken, opening.issues));
    const Regions regions = TRY(read_regions(*file, geometry.taken));
    TRY(read_metadata(*file, *regions.metadata, opening.tolerant, geometry));
    geometry.bat_offset = regions.bat->offset;
    if (geometry.bat_entries() > regions.bat->length / sizeof(le64)) {
        return malformed(text("the BAT needs ", geometry.bat_entries(), " entries, and its region has ",
                              regions.bat->length, " bytes"));
    }
    const Status bat = check_bat(*file, geometry);
    if (!bat && !opening.tolerant && !opening.for_check) {
        return bat.error();
    }
    if (!bat && !opening.for_check) {
        opening.issues.push_back({Issue::Severity::damage, bat.error().text(), geometry.bat_offset});
    }
    if (round_down(geometry.virtual_size, sector_size) > max_image_length) {
        return Error(Fault::too_big,
                     text("Could not refresh total sector count: File too large (", geometry.virtual_size, " bytes)"));
    }
    std::vector<Fact> facts = describe(identifier, geometry, *file);
    return std::unique_ptr<Layer>(std::make_unique<VhdxLayer>(std::move(file), std::move(geometry), std::move(facts)));
}

}  // namespace
}  // namespace vhdx

extern const Format vhdx_format;
const Format vhdx_format = {"vhdx", "Hyper-V virtual hard disk (VHDX)", vhdx::probe, vhdx::open, {}};

}  // namespace stratamap
