// SPDX-License-Identifier: MIT
// Walking qcow2's tables: L1, L2, standard and extended entries (shared spec qcow2, 5, 6, 15, 16).
#include "core/formats/qcow2/layer.h"

#include "core/codecs/codecs.h"
#include "core/extent_joiner.h"
#include "core/luks_remarks.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace stratamap::qcow2 {

namespace {

// The peer reads L2 tables in slices when one cache of 32 MiB cannot hold all of them; it validates slice by slice.
constexpr u64 peer_l2_cache = 32 << 20;
constexpr u64 peer_slice = 4096;

/// An extended entry's second word: bit x says subcluster x is allocated, bit 32 + x that it reads as zeros.
struct SubclusterBits {
    explicit SubclusterBits(u64 word) : allocated(static_cast<u32>(word)), zero(static_cast<u32>(word >> 32)) {}
    u32 allocated, zero;
};

/// One walk through the tables of one disk over one range.
class Walk {
public:
    Walk(const Image& image, const Table<be64>& l1_table, ExtentSink sink, IssueSink issues)
        : m_image(image),
          m_headers(image.headers),
          m_l1_table(l1_table),
          m_out(sink),
          m_issues(issues),
          m_cluster(image.headers.cluster_size)
    {
    }

    void run(Range range)
    {
        const u64 coverage = m_headers.l2_coverage();
        bool go_on = true;
        for (u64 position = range.offset; go_on && position < range.end();) {
            const u64 index = position / coverage;
            const Range part = intersection(range, {index * coverage, coverage});
            go_on = table(index, part);
            position = part.end();
        }
        if (go_on) {
            m_out.flush();
        }
        if (m_past_end > 0) {
            note(Issue::Severity::damage,
                 text(m_past_end, " clusters from guest offset ", hex(m_first_past_end),
                      " on are stored past the end of the file (", m_image.data().size(), " bytes)"));
        }
    }

private:
    void note(Issue::Severity severity, std::string sentence, std::optional<u64> at = {})
    {
        m_issues({severity, std::move(sentence), at});
    }

    bool damaged(Range part, std::string sentence, std::optional<u64> at = {})
    {
        note(Issue::Severity::damage, std::move(sentence), at);
        return m_out.push({part, State::damaged, {}});
    }

    /// The part of the disk that one L1 entry is about.
    bool table(u64 index, Range part)
    {
        const u64 offset = (index < m_l1_table.size() ? m_l1_table[index].value() : 0) & offset_mask;
        if (offset == 0) {
            return m_out.push({part, State::unallocated, {}});
        }
        if (offset % m_cluster != 0) {
            return damaged(part, text("L2 table offset ", hex(offset), " unaligned (L1 index: ", hex(index), ")"),
                           offset);
        }
        if (offset >= m_image.file->size()) {
            note(Issue::Severity::damage,
                 text("L2 table offset ", hex(offset), " is past the end of the file (", m_image.file->size(),
                      " bytes); its range counts as unallocated (L1 index: ", hex(index), ")"),
                 offset);
            return m_out.push({part, State::unallocated, {}});
        }
        const u64 table_start = index * m_headers.l2_coverage();
        // Many entries may name one table, and tables may lie in a file's holes: neither may cost more than once.
        if (const auto known = m_uniform.find(offset); known != m_uniform.end()) {
            return m_out.push({part, known->second, {}});
        }
        if (m_hole.contains(offset) && m_hole.end() - offset >= m_cluster) {
            return m_out.push({part, State::unallocated, {}});
        }
        const u64 first = (part.offset - table_start) / m_cluster;
        const u64 last = (part.end() - 1 - table_start) / m_cluster;
        const u64 words_each = m_headers.l2_entry_size() / sizeof(be64);
        m_words.resize((last - first + 1) * words_each);
        const auto status =
            m_image.file->read(offset + first * m_headers.l2_entry_size(), std::as_writable_bytes(std::span(m_words)));
        if (!status) {
            return damaged(part, text("L2 table at ", hex(offset), " cannot be read: ", status.error().text()), offset);
        }
        m_table_offset = offset;
        if (last - first + 1 == m_headers.l2_entries() && is_uniform()) {
            const State state = decode_uniform();
            note_uniform(offset, state);
            return m_out.push({part, state, {}}) && m_out.flush();
        }
        for (u64 entry = first; entry <= last;) {
            const be64* words = &m_words[(entry - first) * words_each];
            const Range cluster = {table_start + entry * m_cluster, m_cluster};
            u64 alike = 1;
            bool go_on = false;
            if (m_headers.extended_l2()) {
                go_on = extended(entry, words[0], SubclusterBits(words[1]), cluster, intersection(cluster, part));
            } else {
                alike = alike_from(words, last - entry + 1);
                go_on = standard(entry, words[0], cluster, intersection({cluster.offset, alike * m_cluster}, part));
            }
            if (!go_on) {
                return false;
            }
            entry += alike;
        }
        return m_out.flush();  // whoever listens can stop the walk after every table, however little is in it
    }

    /// How many standard entries from the first on say the same: nothing at all, or clusters one behind the other.
    u64 alike_from(const be64* words, u64 most) const
    {
        const u64 first = words[0];
        const u64 step = first == 0 ? 0 : m_cluster;
        if ((first & entry_compressed) != 0 || (first != 0 && (first & offset_mask) == 0)) {
            return 1;
        }
        most = std::min(most, (offset_mask - (first & offset_mask)) / m_cluster + 1);  // no carry into the flags
        u64 count = 1;
        while (count < most && words[count] == first + count * step) {
            ++count;
        }
        return count;
    }

    /// Whether the whole table in m_words says one and the same thing of every cluster, and names no space.
    bool is_uniform() const
    {
        const bool zeros_known = !m_headers.extended_l2() && m_headers.header.version >= 3;
        return (m_words[0] == 0 || (m_words[0] == entry_zero && zeros_known)) &&
               std::all_of(m_words.begin(), m_words.end(), [&](const be64& word) { return word == m_words[0]; });
    }

    void note_uniform(u64 offset, State state)
    {
        if (state == State::unallocated) {
            const Stretch stretch = m_image.file->stretch(offset, m_image.file->size() - offset);
            if (stretch.kind == Stretch::Kind::hole && stretch.length >= m_cluster) {
                m_hole = {offset, stretch.length};
                return;
            }
        }
        m_uniform.emplace(offset, state);
    }

    State decode_uniform() const { return (m_words[0] & entry_zero) != 0 ? State::zero_plain : State::unallocated; }

    std::string place(u64 entry) const
    {
        return text(" (L2 offset: ", hex(m_table_offset), ", L2 index: ", hex(entry), ")");
    }

    u64 at(u64 entry) const { return m_table_offset + entry * m_headers.l2_entry_size(); }

    bool compressed(u64 entry, u64 word, Range guest)
    {
        if (m_image.data_file) {
            return damaged(guest, "Compressed cluster entry found in image with external data file" + place(entry),
                           at(entry));
        }
        return m_out.push({guest, State::compressed, packed_bytes(m_headers, word)});
    }

    /// Whether the space that the entry names for the whole cluster can be meant; says so when not.
    bool sound_space(u64 entry, u64 offset, Range cluster)
    {
        if (offset % m_cluster != 0) {
            note(Issue::Severity::damage, text("Cluster allocation offset ", hex(offset), " unaligned", place(entry)),
                 at(entry));
            return false;
        }
        if (m_image.data_file && offset != cluster.offset) {
            note(Issue::Severity::damage,
                 text("External data file host cluster offset ", hex(offset),
                      " does not match guest cluster offset: ", hex(cluster.offset), place(entry)),
                 at(entry));
            return false;
        }
        return true;
    }

    /// An extent whose space in the host file begins at host_offset.
    bool with_space(Range guest, State state, u64 host_offset)
    {
        const bool stores = state == State::data || state == State::zero_allocated;
        Extent extent = {guest, state, HostRange{m_image.data_file ? 1U : 0U, host_offset, stores ? guest.length : 0}};
        if (state == State::data) {
            extent.may_be_hole_below = m_image.metadata_preallocated() && !m_headers.encrypted();
            extent.state = m_headers.encrypted() ? State::encrypted : State::data;
            count_past_end(guest, host_offset);
        }
        return m_out.push(extent);
    }

    void count_past_end(Range guest, u64 host_offset)
    {
        const u64 size = m_image.file->size();
        if (m_image.data_file || host_offset + guest.length <= round_up(size, m_cluster)) {
            return;
        }
        const u64 inside = host_offset < size ? round_up(size, m_cluster) - host_offset : 0;
        m_first_past_end = m_past_end == 0 ? guest.offset + inside : m_first_past_end;
        m_past_end += divide_up(guest.length - inside, m_cluster);
    }

    /// One entry, or several alike: `cluster` is the first one's, `guest` what is asked for of all of them.
    bool standard(u64 entry, u64 word, Range cluster, Range guest)
    {
        if ((word & entry_compressed) != 0) {
            return compressed(entry, word, guest);
        }
        const u64 offset = word & offset_mask;
        const bool zero = (word & entry_zero) != 0;
        if (zero && m_headers.header.version < 3) {
            return damaged(guest, "Zero cluster entry found in pre-v3 image" + place(entry), at(entry));
        }
        // An external data file's cluster 0 lies at offset 0: there only the copied flag tells it from nothing.
        const bool first_of_data_file = m_image.data_file && (word & entry_copied) != 0 && !zero;
        if (offset == 0 && !first_of_data_file) {
            return m_out.push({guest, zero ? State::zero_plain : State::unallocated, {}});
        }
        if (!sound_space(entry, offset, cluster)) {
            return m_out.push({guest, State::damaged, {}});
        }
        return with_space(guest, zero ? State::zero_allocated : State::data, offset + (guest.offset - cluster.offset));
    }

    bool extended(u64 entry, u64 word, SubclusterBits bits, Range cluster, Range guest)
    {
        if ((word & entry_compressed) != 0) {
            return compressed(entry, word, guest);
        }
        const u64 offset = word & offset_mask;
        const bool first_of_data_file = m_image.data_file && (word & entry_copied) != 0;
        const bool has_space = offset != 0 || first_of_data_file;
        if ((bits.allocated & bits.zero) != 0 || (!has_space && bits.allocated != 0)) {
            note(Issue::Severity::damage, "Invalid cluster entry found" + place(entry), at(entry));
            // The peer validates an entry as soon as counting the run before it gets there.
            return m_out.push({.guest = guest, .state = State::damaged, .host = {}, .spoils_run_before = true});
        }
        if (has_space && !sound_space(entry, offset, cluster)) {
            return m_out.push({guest, State::damaged, {}});
        }
        const u64 subcluster = m_cluster / subclusters_per_cluster;
        for (u64 position = guest.offset; position < guest.end();) {
            const u64 inside = position - cluster.offset;
            const u64 index = inside / subcluster;
            const Range part = intersection(guest, {cluster.offset + index * subcluster, subcluster});
            const u32 mask = u32{1} << index;
            const bool zero = (bits.zero & mask) != 0;
            const State state = (bits.allocated & mask) != 0 ? State::data
                                : !zero                      ? State::unallocated
                                : has_space                  ? State::zero_allocated
                                                             : State::zero_plain;
            const bool go_on = has_space ? with_space(part, state, offset + inside) : m_out.push({part, state, {}});
            if (!go_on) {
                return false;
            }
            position = part.end();
        }
        return true;
    }

    const Image& m_image;
    const Headers& m_headers;
    const Table<be64>& m_l1_table;
    ExtentJoiner m_out;
    IssueSink m_issues;
    u64 m_cluster;
    std::map<u64, State> m_uniform;  // whole tables, by their offset, that say one thing of every cluster
    Range m_hole;                    // of the file, where a table was found to lie
    std::vector<be64> m_words;       // the entries in question of the L2 table at m_table_offset
    u64 m_table_offset = 0;
    u64 m_past_end = 0;
    u64 m_first_past_end = 0;
};

/// Counts referenced clusters among the first `clusters`, up to `enough`. An unreadable or unaligned refcount
/// block is an error.
Result<u64> count_referenced(const Image& image, u64 clusters, u64 enough)
{
    const u64 cluster_size = image.headers.cluster_size;
    const u64 bits = u64{1} << image.headers.header.refcount_order;
    const u64 in_block = cluster_size * 8 / bits;
    std::vector<u8> block(cluster_size);
    std::map<u64, u64> counted;  // whole blocks by their offset: several entries may name one
    u64 count = 0;
    const auto& table = image.refcount_table.present();
    for (u64 index = 0; index < table.size() && index * in_block < clusters && count < enough; ++index) {
        const u64 offset = table[index] & offset_mask;
        if (offset == 0) {
            continue;
        }
        if (offset % cluster_size != 0) {
            return Error(Fault::malformed,
                         text("Refblock offset ", hex(offset), " unaligned (reftable index: ", hex(index), ")"));
        }
        if (offset >= image.file->size()) {
            continue;  // past the end of the file: zeros
        }
        if (const auto known = counted.find(offset); known != counted.end()) {
            count += known->second;
            continue;
        }
        const Stretch stretch = image.file->stretch(offset, cluster_size);
        if (stretch.kind == Stretch::Kind::hole && stretch.length == cluster_size) {
            continue;
        }
        const u64 count_before = count;
        TRY(image.file->read(offset, std::as_writable_bytes(std::span(block))));
        const u64 here = std::min(in_block, clusters - index * in_block);
        for (u64 i = 0; i < here && count < enough; ++i) {
            if (bits >= 8) {
                const u8* entry = &block[i * bits / 8];
                count += std::any_of(entry, entry + bits / 8, [](u8 byte) { return byte != 0; }) ? 1U : 0U;
            } else {
                const u64 first_bit = i * bits;  // narrow counts fill each byte from its least significant bit
                count += (u32{block[first_bit / 8]} >> (first_bit % 8) & ((1U << bits) - 1)) != 0 ? 1U : 0U;
            }
        }
        if (here == in_block) {
            counted.emplace(offset, count - count_before);
        }
    }
    return count;
}

bool judge_preallocated(const Image& image)
{
    const auto allocated = image.file->allocated();
    if (!allocated) {
        return false;
    }
    const u64 cluster_size = image.headers.cluster_size;
    const u64 real = *allocated / cluster_size;
    const u64 threshold = std::max(real * 10 / 9, real + 2);
    const auto count = count_referenced(image, divide_up(image.file->length(), cluster_size), threshold);
    return count && *count >= threshold;
}

}  // namespace

HostRange packed_bytes(const Headers& headers, u64 word)
{
    const u32 offset_bits = 62 - (headers.header.cluster_bits - 8);
    const u64 offset = word & ((u64{1} << offset_bits) - 1);
    const u64 more_sectors = (word & (entry_compressed - 1)) >> offset_bits;
    return {0, offset, (more_sectors + 1) * sector_size - offset % sector_size};
}

bool Image::metadata_preallocated() const
{
    std::call_once(m_judged, [this] { m_preallocated = judge_preallocated(*this); });
    return m_preallocated;
}

u64 DiskLayer::peer_stride() const
{
    const Headers& headers = m_image->headers;
    const u64 entries_bytes = divide_up(m_virtual_size, headers.cluster_size) * headers.l2_entry_size();
    const u64 slice = std::min(headers.cluster_size, entries_bytes > peer_l2_cache ? peer_slice : headers.cluster_size);
    return slice / headers.l2_entry_size() * headers.cluster_size;
}

DiskLayer::DiskLayer(std::shared_ptr<const Image> image, Table<be64> l1_table, u64 virtual_size)
    : m_image(std::move(image)), m_l1_table(std::move(l1_table)), m_virtual_size(virtual_size)
{
}

Status DiskLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    assert(range.end() <= m_virtual_size);
    Walk(*m_image, m_l1_table, sink, issues).run(range);
    return {};
}

void DiskLayer::prepare(Range range) const
{
    constexpr u64 most_bytes = 16 << 20;
    const u64 cluster = cluster_size();
    const u64 window = std::max<u64>(most_bytes / cluster, 4);
    const u64 first = range.offset / m_image->headers.l2_coverage();
    const u64 after =
        std::min<u64>(m_l1_table.present().size(), divide_up(range.end(), m_image->headers.l2_coverage()));
    u64 prepared = m_prepared.load(std::memory_order_relaxed);
    const bool goes_on = first < prepared && prepared <= first + window;
    if (goes_on && first + window / 2 < prepared) {
        return;
    }
    const u64 begin = goes_on ? prepared : first;
    const u64 end = std::min(begin + window, after);
    if (begin + 1 >= end || !m_prepared.compare_exchange_strong(prepared, end, std::memory_order_relaxed)) {
        return;  // a single table is read soon enough; or another thread is at it
    }
    std::vector<u64> tables;
    for (u64 index = begin; index < end; ++index) {
        const u64 offset = m_l1_table[index] & offset_mask;
        if (offset != 0 && offset % cluster == 0 && offset < m_image->file->size()) {
            tables.push_back(offset);
        }
    }
    std::sort(tables.begin(), tables.end());
    std::vector<Range> ranges;
    for (const u64 offset : tables) {
        if (!ranges.empty() && offset <= ranges.back().end()) {
            ranges.back().length = offset + cluster - ranges.back().offset;
        } else {
            ranges.push_back({offset, cluster});
        }
    }
    m_image->file->will_need(ranges);
}

/// Where the L1 table, which is in memory, names no L2 table.
bool DiskLayer::at_hand(Range range) const
{
    const u64 coverage = m_image->headers.l2_coverage();
    const u64 end = std::min(divide_up(range.end(), coverage), m_l1_table.size());
    for (u64 index = range.offset / coverage; index < end; ++index) {
        if ((m_l1_table[index] & offset_mask) != 0) {
            return false;
        }
    }
    return true;
}

Status DiskLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& extent) -> Status {
        const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
        switch (extent.state) {
            case State::unallocated:
            case State::zero_plain:
            case State::zero_allocated: std::fill(part.begin(), part.end(), std::byte{0}); return {};
            case State::data:
            case State::preallocated: return m_image->data().read(extent.host->offset, part);
            case State::compressed: {
                const u64 cluster = cluster_size();
                std::vector<std::byte> packed(extent.host->stored);
                std::vector<std::byte> unpacked(cluster);
                TRY(m_image->file->read(extent.host->offset, packed));
                TRY_WHILE(text("cluster at guest offset ", hex(round_down(extent.guest.offset, cluster))),
                          m_image->headers.header.compression_type == compression_zstd
                              ? decompress_zstd(packed, unpacked)
                              : inflate_raw(packed, unpacked));
                std::copy_n(unpacked.begin() + static_cast<std::ptrdiff_t>(extent.guest.offset % cluster), part.size(),
                            part.begin());
                return {};
            }
            case State::encrypted:
                return Error(Fault::unsupported, text("guest offset ", hex(extent.guest.offset),
                                                      " is encrypted, and its bytes cannot be shown without the key"));
            case State::damaged:
            case State::unknown: break;
        }
        return Error(Fault::malformed, text("guest offset ", hex(extent.guest.offset), " has a damaged table entry"));
    };
    const auto sink = [&](const Extent& extent) {
        status = read_extent(extent);
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, sink, [](const Issue&) {}));
    return status;
}

Result<std::shared_ptr<const HostMap>> DiskLayer::host_map(FunctionRef<bool()> go_on) const
{
    return map_host(*m_image, go_on);
}

Status DiskLayer::bitmap_runs(std::size_t index, Range range, FunctionRef<bool(Range guest, bool set)> sink) const
{
    assert(range.end() <= m_virtual_size);
    if (index >= m_image->bitmaps.size()) {
        return Error(Fault::usage, text("there is no bitmap number ", index));
    }
    return walk_bitmap(*m_image->file, m_image->headers, m_image->bitmaps[index], range, sink);
}

std::vector<Fact> DiskLayer::place_of(u64 offset) const
{
    const Headers& headers = m_image->headers;
    const u64 cluster = offset / headers.cluster_size;
    std::vector<Fact> facts = {{"cluster", std::to_string(cluster)},
                               {"L1 index", std::to_string(offset / headers.l2_coverage())},
                               {"L2 index", std::to_string(cluster % headers.l2_entries())}};
    if (headers.extended_l2()) {
        const u64 subcluster = headers.cluster_size / subclusters_per_cluster;
        facts.push_back({"subcluster", std::to_string(offset % headers.cluster_size / subcluster)});
    }
    return facts;
}

std::optional<Reference> DiskLayer::backing() const
{
    if (m_image->headers.backing_name.empty()) {
        return std::nullopt;
    }
    auto format = m_image->headers.backing_format;
    if (format && format->empty()) {
        format.reset();
    }
    return Reference{Reference::Role::backing, m_image->headers.backing_name, format};
}

std::vector<std::shared_ptr<const Source>> DiskLayer::storage() const
{
    return m_image->data_file ? std::vector{m_image->data_file} : std::vector<std::shared_ptr<const Source>>();
}

std::vector<Issue> DiskLayer::remarks() const
{
    const Headers& headers = m_image->headers;
    std::vector<Issue> all = qcow2::remarks(headers);
    if (headers.encryption) {
        const u64 at = headers.encryption->offset;
        if (const auto header = load<luks::Header>(*m_image->file, at); header && header->magic == luks::magic) {
            const auto weak = luks::remarks(*header, at, m_virtual_size / sector_size);
            all.insert(all.end(), weak.begin(), weak.end());
        }
    }
    return all;
}

std::vector<Snapshot> DiskLayer::snapshots() const
{
    std::vector<Snapshot> shown;
    for (const StoredSnapshot& snapshot : m_image->snapshots) {
        shown.push_back(snapshot.shown);
    }
    return shown;
}

Result<std::unique_ptr<Layer>> DiskLayer::open_snapshot(std::size_t index) const
{
    if (index >= m_image->snapshots.size()) {
        return Layer::open_snapshot(index);
    }
    const StoredSnapshot& snapshot = m_image->snapshots[index];
    const std::string step = text("snapshot '", printable(snapshot.shown.name), "'");
    if (snapshot.l1_size > max_l1_entries) {
        return Error(Fault::too_big, text("its L1 table has ", snapshot.l1_size, " entries, at most ", max_l1_entries))
            .while_doing(step);
    }
    if (snapshot.l1_table_offset % cluster_size() != 0) {
        return Error(Fault::malformed, text("its L1 table offset ", hex(snapshot.l1_table_offset), " is unaligned"))
            .while_doing(step);
    }
    if (snapshot.shown.virtual_size > max_image_length) {
        return Error(Fault::too_big, text("its size is ", snapshot.shown.virtual_size, " bytes")).while_doing(step);
    }
    auto l1_table = TRY_WHILE(step, load_table<be64>(*m_image->file, snapshot.l1_table_offset, snapshot.l1_size));
    return std::unique_ptr<Layer>(
        std::make_unique<DiskLayer>(m_image, std::move(l1_table), snapshot.shown.virtual_size));
}

}  // namespace stratamap::qcow2
