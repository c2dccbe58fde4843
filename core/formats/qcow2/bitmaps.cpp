// SPDX-License-Identifier: MIT
// qcow2's persistent bitmaps: the directory, and the tables' entries as far as the peer checks them when it opens.
#include "core/formats/qcow2/header.h"

#include <set>
#include <utility>

namespace stratamap::qcow2 {

namespace {

struct Entry {
    be64 table_offset;
    be32 table_entries, flags;
    u8 type, granularity_bits;
    be16 name_length;
    be32 extra_size;
};
static_assert(sizeof(Entry) == 24);

constexpr u32 flag_in_use = 1 << 0;
constexpr u32 flag_auto = 1 << 1;
constexpr u8 type_dirty_tracking = 1;
constexpr u64 max_bitmap_bytes = 512 << 20;
constexpr u64 max_table_entries = 0x8000000;
constexpr u16 max_name = 1023;

// A bitmap table entry: a cluster of bits, or no cluster and bit 0 says whether all bits are ones.
constexpr u64 entry_offset_mask = 0x00fffffffffffe00;
constexpr u64 entry_all_ones = 1;

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

bool satisfies_constraints(const Entry& entry, const Headers& headers, u64 virtual_size)
{
    if (entry.table_entries == 0 || entry.table_entries > max_table_entries || entry.table_offset == 0 ||
        entry.table_offset % headers.cluster_size != 0 || entry.granularity_bits < 9 || entry.granularity_bits > 31 ||
        (entry.flags & ~(flag_in_use | flag_auto)) != 0 || entry.name_length > max_name ||
        entry.type != type_dirty_tracking) {
        return false;
    }
    const u64 bytes = u64{entry.table_entries} * headers.cluster_size;
    if (bytes > max_bitmap_bytes) {
        return false;
    }
    const bool in_use = (entry.flags & flag_in_use) != 0;
    return in_use || divide_up(virtual_size, u64{1} << entry.granularity_bits) <= bytes * 8;
}

/// `budget` is how many bytes of tables are still plausible: tables that do not overlap cannot be larger in all than
/// the file, and what overlaps could make a small file cost hours.
Status check_table(const Source& image, const Headers& headers, const Bitmap& bitmap, u64& budget)
{
    const auto table =
        TRY_WHILE(text("Could not read bitmap_table table from image for bitmap '", printable(bitmap.name), "'"),
                  load_table<be64>(image, bitmap.table_offset, bitmap.table_entries));
    const u64 bytes = table.present().size() * sizeof(be64);
    if (bytes > budget) {
        return malformed(
            text("The bitmaps' tables overlap: in all they are longer than the file (", image.size(), " bytes)"));
    }
    budget -= bytes;
    for (u64 i = 0; i < table.present().size(); ++i) {
        const u64 entry = table[i];
        if (!is_bitmap_entry(entry, headers.cluster_size)) {
            return malformed(text("Could not read bitmap_table table from image for bitmap '", printable(bitmap.name),
                                  "': entry ", i, " is ", hex(entry)));
        }
    }
    return {};
}

}  // namespace

bool is_bitmap_entry(u64 entry, u64 cluster_size)
{
    const u64 offset = entry & entry_offset_mask;
    const bool reserved = (entry & ~(entry_offset_mask | entry_all_ones)) != 0;
    return !reserved && offset % cluster_size == 0 && (offset == 0 || (entry & entry_all_ones) == 0);
}

Status read_bitmaps(const Source& image, const Headers& headers, u64 virtual_size, std::vector<Bitmap>& into)
{
    if (!headers.bitmaps) {
        return {};
    }
    const u64 start = headers.bitmaps->directory_offset;
    const u64 size = headers.bitmaps->directory_size;
    const u32 count = headers.bitmaps->count;
    if (size == 0) {
        return malformed("Requested bitmap directory size is zero");
    }
    std::set<std::string> names;
    u64 position = 0;
    while (position < size) {
        if (size - position < sizeof(Entry)) {
            return malformed(text("Broken bitmap directory: ", size - position, " bytes are left over"));
        }
        if (into.size() == count) {
            return malformed(text("More bitmaps found than specified in header extension (", count, ")"));
        }
        const auto entry = TRY_WHILE("reading the bitmap directory", load<Entry>(image, start + position));
        const u64 whole = round_up(sizeof(Entry) + u64{entry.extra_size} + entry.name_length, 8);
        if (whole > size - position) {
            return malformed(text("Broken bitmap directory: entry ", into.size(), " ends behind it"));
        }
        if (entry.extra_size != 0) {
            return Error(Fault::unsupported, text("Bitmap extra data is not supported (", entry.extra_size, " bytes)"));
        }
        std::string name(entry.name_length, '\0');
        TRY(image.read(start + position + sizeof(Entry), std::as_writable_bytes(std::span(name))));
        if (!satisfies_constraints(entry, headers, virtual_size)) {
            return malformed(text("Bitmap '", printable(name), "' doesn't satisfy the constraints"));
        }
        position += whole;
        into.push_back({name, u64{1} << entry.granularity_bits, (entry.flags & flag_in_use) != 0,
                        (entry.flags & flag_auto) != 0, entry.table_offset, entry.table_entries});
    }
    if (into.size() < count) {
        return malformed(text("Less bitmaps found than specified in header extension: ", into.size(), " of ", count));
    }
    u64 budget = image.length();
    for (const Bitmap& bitmap : into) {
        if (!bitmap.in_use) {
            TRY(check_table(image, headers, bitmap, budget));
        }
        if (!names.insert(bitmap.name).second) {
            return malformed(text("Bitmap already exists: ", printable(bitmap.name)));
        }
    }
    return {};
}

namespace {

/// Joins bits that follow each other and say the same.
class BitRuns {
public:
    explicit BitRuns(FunctionRef<bool(Range, bool)> sink) : m_sink(sink) {}

    bool push(Range guest, bool set)
    {
        if (!m_run.empty() && set == m_set) {
            m_run.length += guest.length;
            return true;
        }
        const bool go_on = flush();
        m_run = guest;
        m_set = set;
        return go_on;
    }

    bool flush()
    {
        const Range run = std::exchange(m_run, Range{});
        return run.empty() || m_sink(run, m_set);
    }

private:
    FunctionRef<bool(Range, bool)> m_sink;
    Range m_run;
    bool m_set = false;
};

/// The bits of one cluster, in which bit 0 stands for the guest byte `first`.
bool push_bits(std::span<const u8> bits, u64 first, u64 granularity, Range part, BitRuns& out)
{
    for (u64 position = part.offset; position < part.end();) {
        const u64 bit = (position - first) / granularity;
        const u8 byte = bits[bit / 8];
        const bool uniform = bit % 8 == 0 && (byte == 0 || byte == 0xff);
        const u64 end = std::min(part.end(), first + (bit + (uniform ? 8 : 1)) * granularity);
        if (!out.push({position, end - position}, (byte >> (bit % 8) & 1) != 0)) {
            return false;
        }
        position = end;
    }
    return true;
}

}  // namespace

Status walk_bitmap(const Source& image, const Headers& headers, const Bitmap& bitmap, Range range,
                   FunctionRef<bool(Range guest, bool set)> sink)
{
    const u64 coverage = headers.cluster_size * 8 * bitmap.granularity;  // of one table entry; at most 2^55
    BitRuns out(sink);
    std::vector<u8> bits(headers.cluster_size);
    while (!range.empty()) {
        const u64 index = range.offset / coverage;
        if (index >= bitmap.table_entries) {
            return malformed(text("bitmap '", printable(bitmap.name), "' has ", bitmap.table_entries,
                                  " table entries, and none for guest offset ", hex(range.offset)));
        }
        const Range part = intersection(range, {index * coverage, coverage});
        const u64 entry = TRY(load<be64>(image, bitmap.table_offset + index * sizeof(be64)));
        const u64 offset = entry & entry_offset_mask;
        bool go_on = false;
        if (offset == 0) {
            go_on = out.push(part, (entry & entry_all_ones) != 0);
        } else if (offset % headers.cluster_size != 0) {
            return malformed(text("entry ", index, " of bitmap '", printable(bitmap.name), "' is ", hex(entry)));
        } else {
            TRY(image.read(offset, std::as_writable_bytes(std::span(bits))));
            go_on = push_bits(bits, index * coverage, bitmap.granularity, part, out);
        }
        if (!go_on) {
            return {};
        }
        range = {part.end(), range.end() - part.end()};
    }
    out.flush();
    return {};
}

}  // namespace stratamap::qcow2
