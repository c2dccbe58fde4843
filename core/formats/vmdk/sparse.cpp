// SPDX-License-Identifier: MIT
// A directory of grain tables, each an array of grains: three kinds of headers and of entries, one walk.
#include "core/formats/vmdk/sparse.h"

#include "core/codecs/codecs.h"

#include <algorithm>
#include <map>

namespace stratamap::vmdk {

namespace {

constexpr u32 flag_redundant_directory = 1 << 1;
constexpr u32 flag_zero_grains = 1 << 2;
constexpr u32 flag_markers = 1 << 17;
constexpr u16 compression_deflate = 1;
constexpr u64 directory_at_end = ~u64{0};
constexpr u64 max_grain_sectors = 0x200000;
constexpr u64 max_directory_entries = 32 << 20;
constexpr u64 max_packed_grain = 64 << 20;  // bytes; this program's own limit

struct Marker {
    le64 value;
    le32 size, type;
    std::array<u8, 496> padding;
};
static_assert(sizeof(Marker) == 512);
constexpr u32 marker_footer = 3;

struct Footer {
    Marker footer_marker;
    HostedHeader header;
    Marker end_marker;
};
static_assert(sizeof(Footer) == 1536);

struct EsxHeader {
    std::array<char, 4> magic;
    le32 version, flags, disk_sectors, grain_size, directory, directory_entries;
};
static_assert(offsetof(EsxHeader, directory_entries) == 24);
constexpr u64 esx_table_entries = 4096;

struct SeSparseHeader {
    le64 magic, version, capacity, grain_size, table_size, flags;
    std::array<le64, 4> reserved;
    le64 volatile_offset, volatile_size, journal_header_offset, journal_header_size, journal_offset, journal_size;
    le64 directory_offset, directory_size, tables_offset, tables_size;
    le64 free_bitmap_offset, free_bitmap_size, backmap_offset, backmap_size, grains_offset, grains_size;
    std::array<u8, 304> padding;
};
static_assert(offsetof(SeSparseHeader, directory_offset) == 16 * 8 &&
              offsetof(SeSparseHeader, grains_offset) == 24 * 8);
static_assert(sizeof(SeSparseHeader) == 512);

struct SeSparseVolatile {
    le64 magic, free_table_number, next_sequence, replay;
    std::array<u8, 480> padding;
};
static_assert(sizeof(SeSparseVolatile) == 512);

constexpr u64 se_magic = 0xcafebabe;
constexpr u64 se_volatile_magic = 0xcafecafe;
constexpr u64 se_version = 0x0000000200000001;
constexpr u64 se_grain_sectors = 8;
constexpr u64 se_table_sectors = 64;
constexpr u64 se_table_entries = se_table_sectors * sector_size / 8;

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// What all kinds have in common once their fields are known.
Status check_extent(const SparseExtent& extent)
{
    if (extent.grain_sectors > max_grain_sectors) {
        return Error(Fault::too_big, text("Invalid granularity, image may be corrupt: grains of ", extent.grain_sectors,
                                          " sectors, at most ", max_grain_sectors));
    }
    if (extent.directory_entries > max_directory_entries) {
        return Error(Fault::too_big,
                     text("L1 size too big: ", extent.directory_entries, " entries, at most ", max_directory_entries));
    }
    return {};
}

/// The tables themselves are read when they are walked.
Status check_directory(const Source& file, u64 offset, u64 bytes, std::string_view name)
{
    if (offset > max_image_length || bytes > max_image_length - offset) {
        return Error(Fault::io, text("Could not read ", name, " table from extent '", printable(file.name()),
                                     "': Input/output error: it lies at ", hex(offset),
                                     ", past the largest offset a file can have"));
    }
    return {};
}

bool all_zero(std::span<const u8> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](u8 byte) { return byte == 0; });
}

/// Reads tables where a file has data, ahead of those asked for when they lie one behind the other; holes cost nothing.
class TableReader {
public:
    explicit TableReader(const Source& file) : m_file(file) {}

    /// How many bytes from the offset on are a hole of the file, or lie past its end; 0 where there is data.
    u64 hole_at(u64 offset)
    {
        if (!m_known.contains(offset)) {
            const Stretch stretch = m_file.stretch(offset, max_image_length);
            m_known = {offset, stretch.length};
            m_is_hole = stretch.kind == Stretch::Kind::hole;
        }
        return m_is_hole ? m_known.end() - offset : 0;
    }

    /// The bytes there, until the next call.
    Result<std::span<const std::byte>> bytes(u64 offset, u64 length)
    {
        if (offset < m_window.offset || offset + length > m_window.end()) {
            constexpr u64 ahead = 64 << 10;
            const bool next = offset == m_window.end();
            const u64 most = std::max(length, next && offset < m_file.size() ? ahead : 0);
            m_bytes.resize(most);
            m_window = {};
            TRY(m_file.read(offset, m_bytes));
            m_window = {offset, most};
        }
        return std::span<const std::byte>(m_bytes).subspan(offset - m_window.offset, length);
    }

private:
    const Source& m_file;
    Range m_known;
    bool m_is_hole = false;
    Range m_window;
    std::vector<std::byte> m_bytes;
};

template <typename T>
T entry_at(std::span<const std::byte> table, u64 index)
{
    T value;
    std::memcpy(&value, table.data() + index * sizeof(T), sizeof(T));
    return value;
}

/// What one grain table entry says.
struct Grain {
    State state = State::unallocated;  // zero_plain, data (compressed or not) or damaged
    u64 sector = 0;                    // of data
};

class Walk {
public:
    Walk(const SparseExtent& extent, u64 disk_offset, u32 host_file, ExtentJoiner& out, IssueSink issues)
        : m_extent(extent),
          m_disk_offset(disk_offset),
          m_host_file(host_file),
          m_out(out),
          m_issues(issues),
          m_tables(*extent.file),
          m_directory(*extent.file)
    {
    }

    bool run(Range part)
    {
        const u64 coverage = m_extent.coverage();
        for (u64 position = part.offset; position < part.end();) {
            const u64 index = position / coverage;
            Range covered = intersection(part, {index * coverage, coverage});
            const u64 entry_offset = m_extent.directory_offset + index * m_extent.entry_size();
            bool go_on = true;
            if (index >= m_extent.directory_entries) {
                covered = {position, part.end() - position};
                go_on =
                    damaged(covered, text("the grain directory ends after ", m_extent.directory_entries, " entries"),
                            entry_offset);
            } else if (const u64 alike = m_directory.hole_at(entry_offset) / m_extent.entry_size(); alike > 0) {
                const u64 last = std::min(alike, m_extent.directory_entries - index);
                covered = intersection(part, {index * coverage, last * coverage});
                go_on = push({covered, State::unallocated, {}});
            } else {
                go_on = table(entry_offset, index * coverage, covered);
            }
            if (!go_on) {
                return false;
            }
            position = covered.end();
        }
        if (m_past_end > 0) {
            note(text(m_past_end, " grains, the first of them at guest offset ", hex(m_first_past_end),
                      ", are stored past the end of the file (", m_extent.file->size(), " bytes)"),
                 std::nullopt);
        }
        return true;
    }

private:
    void note(std::string sentence, std::optional<u64> at)
    {
        if (m_host_file > 0) {
            sentence = text(printable(m_extent.file->name()), ": ", sentence);
            at.reset();  // issues speak of offsets in the image's own file
        }
        m_issues({Issue::Severity::damage, std::move(sentence), at});
    }

    /// The extent's bytes become the disk's.
    bool push(Extent extent)
    {
        extent.guest.offset += m_disk_offset;
        return m_out.push(extent);
    }

    bool damaged(Range part, std::string sentence, u64 at)
    {
        note(std::move(sentence), at);
        return push({part, State::damaged, {}});
    }

    /// Where the table of a directory entry begins, in sectors; 0: nowhere.
    Result<u64> table_sector(u64 entry_offset)
    {
        const auto bytes = TRY(m_directory.bytes(entry_offset, m_extent.entry_size()));
        if (m_extent.entries != SparseExtent::Entries::se_sparse) {
            return u64{entry_at<le32>(bytes, 0)};
        }
        constexpr u64 kind_mask = 0xffffffff00000000;
        constexpr u64 kind_table = 0x1000000000000000;
        const u64 entry = entry_at<le64>(bytes, 0);
        if (entry == 0) {
            return u64{0};
        }
        const u64 sector = m_extent.tables_sector + (entry & ~kind_mask) * se_table_sectors;
        if ((entry & kind_mask) != kind_table || sector > 0xffffffff) {
            return malformed(text("grain directory entry ", hex(entry), " is invalid"));
        }
        return sector;
    }

    /// The part of the extent that one directory entry is about.
    bool table(u64 entry_offset, u64 table_start, Range part)
    {
        const auto sector = table_sector(entry_offset);
        if (!sector) {
            return damaged(part, sector.error().text(), entry_offset);
        }
        const u64 offset = *sector * sector_size;
        const u64 length = m_extent.table_entries * m_extent.entry_size();
        if (offset == 0) {
            return push({part, State::unallocated, {}});
        }
        if (offset >= m_extent.file->length()) {
            note(text("grain table at ", hex(offset), " is past the end of the file (", m_extent.file->size(),
                      " bytes); its range counts as unallocated"),
                 offset);
            return push({part, State::unallocated, {}});
        }
        // Many entries may name one table, and tables may lie in a file's holes: neither may cost more than once.
        if (const auto known = m_uniform.find(offset); known != m_uniform.end()) {
            return push({part, known->second, {}});
        }
        if (m_tables.hole_at(offset) >= length) {
            return push({part, State::unallocated, {}});
        }
        const auto entries = m_tables.bytes(offset, length);
        if (!entries) {
            return damaged(part, text("grain table at ", hex(offset), " cannot be read: ", entries.error().text()),
                           offset);
        }
        if (const auto state = uniform_state(*entries)) {
            m_uniform.emplace(offset, *state);
            return push({part, *state, {}}) && m_out.flush();
        }
        const u64 grain_size = m_extent.grain_size();
        const u64 first = (part.offset - table_start) / grain_size;
        const u64 last = (part.end() - 1 - table_start) / grain_size;
        for (u64 index = first; index <= last; ++index) {
            const Range whole = {table_start + index * grain_size, grain_size};
            if (!grain(*entries, index, offset, whole, intersection(part, whole))) {
                return false;
            }
        }
        return m_out.flush();
    }

    /// The state that a whole table of one and the same entry gives, when that names no space.
    std::optional<State> uniform_state(std::span<const std::byte> entries) const
    {
        const std::size_t size = m_extent.entry_size();
        const bool same =
            std::equal(entries.begin() + static_cast<std::ptrdiff_t>(size), entries.end(), entries.begin());
        const State state = decode(entries, 0).state;
        return same && (state == State::unallocated || state == State::zero_plain) ? std::optional(state)
                                                                                   : std::nullopt;
    }

    Grain decode(std::span<const std::byte> entries, u64 index) const
    {
        if (m_extent.entries != SparseExtent::Entries::se_sparse) {
            const u32 sector = entry_at<le32>(entries, index);
            if (sector == 0) {
                return {};
            }
            return sector == 1 && m_extent.zero_grains ? Grain{State::zero_plain, 0} : Grain{State::data, sector};
        }
        const u64 entry = entry_at<le64>(entries, index);
        switch (entry >> 60) {
            case 0: return {entry == 0 ? State::unallocated : State::damaged, 0};
            case 1:
            case 2: return {State::zero_plain, 0};
            case 3: {
                const u64 number = (entry >> 48 & 0xfff) | (entry & 0xffffffffffff) << 12;
                const u64 sector = m_extent.grains_sector + number * m_extent.grain_sectors;
                return {sector != 0 ? State::data : State::unallocated, sector};
            }
            default: return {State::damaged, 0};
        }
    }

    bool grain(std::span<const std::byte> entries, u64 index, u64 table_offset, Range whole, Range part)
    {
        const Grain said = decode(entries, index);
        const u64 at = table_offset + index * m_extent.entry_size();
        const u64 offset = said.sector * sector_size;
        if (said.state == State::damaged || said.sector > max_image_length / sector_size) {
            return damaged(part,
                           text("grain table entry ", hex(entry_at<le64>(entries, index)), " is invalid (table at ",
                                hex(table_offset), ", index ", index, ")"),
                           at);
        }
        if (said.state != State::data) {
            return push({part, said.state, {}});
        }
        if (offset >= m_extent.file->length() && m_past_end++ == 0) {
            m_first_past_end = m_disk_offset + part.offset;
        }
        if (m_extent.compressed) {
            return push({part, State::compressed, HostRange{m_host_file, offset, packed_size(entries, index, offset)}});
        }
        const u64 host_offset = offset + (part.offset - whole.offset);
        return push({part, State::data, HostRange{m_host_file, host_offset, part.length}});
    }

    /// What a packed grain occupies: up to the next grain, which writers put behind it. Only where the next entry is
    /// none of those, one has to look at the grain itself.
    u64 packed_size(std::span<const std::byte> entries, u64 index, u64 offset) const
    {
        const u64 most = 2 * m_extent.grain_size();
        if (index + 1 < m_extent.table_entries) {
            const Grain next = decode(entries, index + 1);
            const u64 next_offset = next.sector * sector_size;
            if (next.state == State::data && next_offset > offset && next_offset - offset <= most) {
                return next_offset - offset;
            }
        }
        struct GrainMarker {
            le64 sector;
            le32 size;
        };
        if (m_extent.markers) {
            const auto marker = load<GrainMarker>(*m_extent.file, offset);
            if (marker && marker->size <= most) {
                return sizeof(GrainMarker) + marker->size;
            }
        }
        const u64 size = m_extent.file->size();
        return std::min(most, offset < size ? size - offset : 0);
    }

    const SparseExtent& m_extent;
    u64 m_disk_offset;
    u32 m_host_file;
    ExtentJoiner& m_out;
    IssueSink m_issues;
    TableReader m_tables;
    TableReader m_directory;
    std::map<u64, State> m_uniform;  // whole tables, by their offset, that say one thing of every grain
    u64 m_past_end = 0;
    u64 m_first_past_end = 0;
};

}  // namespace

Result<SparseExtent> open_hosted(std::shared_ptr<const Source> file, const HostedHeader& first, const Source& main)
{
    HostedHeader header = first;
    if (header.directory == directory_at_end) {
        if (main.length() < sizeof(Footer)) {
            return Error(Fault::malformed,
                         text("Could not open '", printable(main.name()), "': Input/output error: the file of ",
                              main.size(), " bytes is too short for the footer that its header speaks of"));
        }
        const auto footer = TRY_WHILE("reading the footer", load<Footer>(*file, main.length() - sizeof(Footer)));
        const Marker& before = footer.footer_marker;
        const Marker& behind = footer.end_marker;
        if (std::string_view(footer.header.magic.data(), 4) != hosted_magic || before.size != 0 ||
            before.type != marker_footer || behind.value != 0 || behind.size != 0 || behind.type != 0) {
            return malformed("Invalid footer: its markers or its magic are not in the last three sectors");
        }
        header = footer.header;
    }
    if (header.version > 3) {
        return Error(Fault::unsupported, text("Unsupported VMDK version ", header.version));
    }
    if (header.entries_per_table > 512) {
        return malformed(text("L2 table size too big: ", header.entries_per_table, " entries, at most 512"));
    }
    const auto covered = static_cast<u32>(header.entries_per_table * header.grain_size);
    if (covered == 0) {
        return malformed(
            text("L1 entry size is invalid: ", header.entries_per_table, " grains of ", header.grain_size, " sectors"));
    }
    if (header.overhead > file->length() / sector_size) {
        return malformed(text("File truncated, expecting at least ", header.overhead * sector_size, " bytes (",
                              header.overhead, " sectors)"));
    }
    SparseExtent extent;
    extent.file = std::move(file);
    extent.sectors = header.capacity;
    extent.grain_sectors = header.grain_size;
    extent.directory_offset = header.directory * sector_size;
    extent.directory_entries = static_cast<u32>((header.capacity + covered - 1) / covered);
    extent.table_entries = header.entries_per_table;
    extent.zero_grains = (header.flags & flag_zero_grains) != 0;
    extent.compressed = header.compression == compression_deflate;
    extent.markers = (header.flags & flag_markers) != 0;
    extent.unclean = header.unclean != 0;
    TRY(check_extent(extent));
    const u64 bytes = extent.directory_entries * extent.entry_size();
    TRY(check_directory(*extent.file, extent.directory_offset, bytes, "l1"));
    if ((header.flags & flag_redundant_directory) != 0) {
        TRY(check_directory(*extent.file, header.redundant_directory * sector_size, bytes, "l1 backup"));
    }
    return extent;
}

Result<SparseExtent> open_esx(std::shared_ptr<const Source> file)
{
    const auto header = TRY_WHILE("reading the extent's header", load<EsxHeader>(*file, 0));
    SparseExtent extent;
    extent.entries = SparseExtent::Entries::esx;
    extent.file = std::move(file);
    extent.sectors = header.disk_sectors;
    extent.grain_sectors = header.grain_size;
    extent.directory_offset = header.directory * sector_size;
    extent.directory_entries = header.directory_entries;
    extent.table_entries = esx_table_entries;
    TRY(check_extent(extent));
    // The peer divides by these without a look; its 32 bits for what a table covers overflow at 512 MiB a grain.
    if (extent.grain_sectors == 0 || extent.coverage() / sector_size > 0xffffffff) {
        return malformed(
            text("Invalid granularity, image may be corrupt: grains of ", extent.grain_sectors, " sectors"));
    }
    TRY(check_directory(*extent.file, extent.directory_offset, extent.directory_entries * 4, "l1"));
    return extent;
}

Result<SparseExtent> open_se_sparse(std::shared_ptr<const Source> file)
{
    const auto unsupported = [](std::string sentence) { return Error(Fault::unsupported, std::move(sentence)); };
    const auto header = TRY_WHILE("reading the constant header", load<SeSparseHeader>(*file, 0));
    if (header.magic != se_magic) {
        return Error(Fault::not_this_format, text("Bad const header magic: ", hex(header.magic)));
    }
    if (header.version != se_version) {
        return unsupported(text("Unsupported version: ", hex(header.version)));
    }
    if (header.grain_size != se_grain_sectors) {
        return unsupported(text("Unsupported grain size: ", header.grain_size));
    }
    if (header.table_size != se_table_sectors) {
        return unsupported(text("Unsupported grain table size: ", header.table_size));
    }
    if (header.flags != 0) {
        return unsupported(text("Unsupported flags: ", hex(header.flags)));
    }
    if (std::any_of(header.reserved.begin(), header.reserved.end(), [](u64 word) { return word != 0; })) {
        return unsupported(text("Unsupported reserved bits: ", hex(header.reserved[0]), ' ', hex(header.reserved[1]),
                                ' ', hex(header.reserved[2]), ' ', hex(header.reserved[3])));
    }
    if (!all_zero(header.padding)) {
        return unsupported("Unsupported non-zero const header padding");
    }
    const auto volatile_header =
        TRY_WHILE("reading the volatile header", load<SeSparseVolatile>(*file, header.volatile_offset * sector_size));
    if (volatile_header.magic != se_volatile_magic) {
        return malformed(text("Bad volatile header magic: ", hex(volatile_header.magic)));
    }
    if (volatile_header.replay != 0) {
        return unsupported("Image is dirty, Replaying journal not supported");
    }
    if (!all_zero(volatile_header.padding)) {
        return unsupported("Unsupported non-zero volatile header padding");
    }
    SparseExtent extent;
    extent.entries = SparseExtent::Entries::se_sparse;
    extent.file = std::move(file);
    extent.sectors = header.capacity;
    extent.grain_sectors = se_grain_sectors;
    extent.directory_offset = header.directory_offset * sector_size;
    extent.directory_entries = static_cast<u32>(header.directory_size * sector_size / 8);
    extent.table_entries = se_table_entries;
    extent.tables_sector = header.tables_offset;
    extent.grains_sector = header.grains_offset;
    TRY(check_extent(extent));
    TRY(check_directory(*extent.file, extent.directory_offset, extent.directory_entries * 8, "l1"));
    return extent;
}

bool walk(const SparseExtent& extent, Range part, u64 disk_offset, u32 host_file, ExtentJoiner& out, IssueSink issues)
{
    return Walk(extent, disk_offset, host_file, out, issues).run(part);
}

Status read_packed(const SparseExtent& extent, u64 host_offset, u64 offset_in_grain, std::span<std::byte> into)
{
    const u64 grain = extent.grain_size();
    const std::string step = text("grain at ", hex(host_offset), " of '", printable(extent.file->name()), "'");
    if (grain > max_packed_grain) {
        return Error(Fault::too_big,
                     text("packed grains of ", grain, " bytes are not unpacked, at most ", max_packed_grain))
            .while_doing(step);
    }
    constexpr u64 marker_size = 12;  // a sector, and the size of what follows
    const u64 most = 2 * grain;      // the marker and data that did not shrink
    std::vector<std::byte> stored(most);
    TRY_WHILE(step, extent.file->read(host_offset, stored));
    auto packed = std::span<const std::byte>(stored);
    if (extent.markers) {
        const u32 size = entry_at<le32>(packed, 2);
        packed = packed.subspan(marker_size);
        if (size == 0 || size > packed.size()) {
            return malformed(text("its marker says ", size, " bytes")).while_doing(step);
        }
        packed = packed.first(size);
    }
    std::vector<std::byte> unpacked(grain);
    const u64 length = TRY_WHILE(step, inflate_zlib_up_to(packed, unpacked));
    if (offset_in_grain > length || into.size() > length - offset_in_grain) {
        return malformed(text("it unpacks to ", length, " bytes, and those from ", offset_in_grain, " on are wanted"))
            .while_doing(step);
    }
    std::copy_n(unpacked.begin() + static_cast<std::ptrdiff_t>(offset_in_grain), into.size(), into.begin());
    return {};
}

}  // namespace stratamap::vmdk
