// SPDX-License-Identifier: MIT
// What every cluster of a qcow2 file is for: counts from the refcount blocks, uses from all tables that lead anywhere.
// A count that nothing accounts for is a leak, a cluster with two uses is said to have them.
#include "core/formats/qcow2/metadata.h"
#include "core/host_map.h"

#include <map>
#include <numeric>
#include <set>

namespace stratamap::qcow2 {

namespace {

constexpr u64 cells_in_chunk = 4096;
constexpr u64 most_chunks = 32768;         // 1 GiB
constexpr u64 most_double = u64{1} << 26;  // tables that overlap so often are made to waste time
constexpr u64 clusters_between_questions = 4096;
constexpr u64 counted_at_once = 65536;  // clusters

/// What is known of one cluster of the file.
struct Cell {
    static constexpr u64 no_guest = (u64{1} << 48) - 1;
    u64 guest : 48 = no_guest;  // guest cluster
    u64 kind : 8 = 0;           // HostKind plus one; 0: nothing refers to it
    u64 counted : 1 = 0;        // its refcount is not 0,
    u64 many : 1 = 0;           // and not 1
    u64 doubly : 1 = 0;
};
static_assert(sizeof(Cell) == 8);

/// Cells of those parts of the file that something is known of.
class Cells {
public:
    explicit Cells(u64 clusters) : m_clusters(clusters) {}

    u64 clusters() const { return m_clusters; }
    bool full() const { return m_chunks.size() >= most_chunks; }

    Cell& at(u64 cluster)
    {
        const u64 number = cluster / cells_in_chunk;
        if (!m_last || number != m_last_number) {
            auto& chunk = m_chunks[number];
            chunk.resize(cells_in_chunk);
            m_last = &chunk;
            m_last_number = number;
        }
        return (*m_last)[cluster % cells_in_chunk];
    }

    template <typename Visit>
    bool visit(Visit visitor) const
    {
        for (const auto& [number, chunk] : m_chunks) {
            for (u64 i = 0; i < cells_in_chunk; ++i) {
                if ((chunk[i].kind != 0 || chunk[i].counted != 0) && !visitor(number * cells_in_chunk + i, chunk[i])) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    u64 m_clusters;
    std::map<u64, std::vector<Cell>> m_chunks;
    std::vector<Cell>* m_last = nullptr;
    u64 m_last_number = 0;
};

class HostWalk {
public:
    HostWalk(const Image& image, FunctionRef<bool()> go_on)
        : m_image(image),
          m_file(*image.file),
          m_headers(image.headers),
          m_cluster(image.headers.cluster_size),
          m_go_on(go_on),
          m_cells(divide_up(image.file->size(), m_cluster)),
          m_exclusive(1 + image.snapshots.size())
    {
    }

    Result<HostMapPtr> run()
    {
        TRY(counts());
        TRY(fixed_places());
        TRY(bitmaps());
        const Header& header = m_headers.header;
        TRY(disk(0, header.l1_table_offset, header.l1_size));
        TRY(settle_packed(0));
        for (std::size_t i = 0; i < m_image.snapshots.size(); ++i) {
            TRY(snapshot(i));
        }
        return made();
    }

private:
    Status ask()
    {
        if (++m_asked % clusters_between_questions == 0 && !m_go_on()) {
            return Error(Fault::cancelled, "stopped while looking for what lies where in the file");
        }
        if (m_cells.full()) {
            return Error(Fault::too_big, text("more than ", most_chunks * cells_in_chunk,
                                              " clusters of the file are in use, too many to keep in memory"));
        }
        if (m_double > most_double) {
            return Error(Fault::malformed, "the file's tables lie over each other again and again");
        }
        return {};
    }

    void note(std::string sentence, u64 at)
    {
        if (m_issues.size() < 64) {
            m_issues.push_back({Issue::Severity::damage, std::move(sentence), at});
        }
    }

    /// Whether nothing but zeros can be read there because the file has a hole.
    bool in_hole(u64 offset)
    {
        if (!m_hole.contains(offset) || m_hole.end() - offset < m_cluster) {
            const Stretch stretch = m_file.stretch(offset, m_file.size() - offset);
            if (stretch.kind != Stretch::Kind::hole || stretch.length < m_cluster) {
                return false;
            }
            m_hole = {offset, stretch.length};
        }
        return true;
    }

    /// The refcount table's blocks, and which clusters they count.
    Status counts()
    {
        const Header& header = m_headers.header;
        const StoredCounts stored(m_file, m_headers, m_image.refcount_table);
        const auto& table = m_image.refcount_table.present();
        for (u64 index = 0; index < table.size(); ++index) {
            const u64 offset = table[index] & offset_mask;
            if (offset == 0) {
                continue;
            }
            TRY(ask());
            if (offset % m_cluster != 0 || offset >= m_file.size()) {
                note(text("entry ", index, " of the refcount table points to ", hex(offset), ", where no block can be"),
                     header.refcount_table_offset + index * sizeof(be64));
                continue;
            }
            if (!m_blocks.insert(offset).second) {
                note(text("entry ", index, " of the refcount table names the block at ", hex(offset), " once more"),
                     header.refcount_table_offset + index * sizeof(be64));
            } else if (index < divide_up(m_cells.clusters(), stored.in_block())) {
                const u64 first = index * stored.in_block();
                TRY(count(stored, {first, std::min(stored.in_block(), m_cells.clusters() - first)}));
            }
        }
        return {};
    }

    /// Clusters that one block counts.
    Status count(const StoredCounts& stored, Range clusters)
    {
        for (u64 first = clusters.offset; first < clusters.end(); first += counted_at_once) {
            const auto counts = stored.counts({first, std::min(counted_at_once, clusters.end() - first)});
            if (!counts) {
                return Error(Fault::io, text("the refcounts of the clusters from ", first, " on cannot be read"));
            }
            for (u64 i = 0; i < counts->size(); ++i) {
                if (const u64 references = (*counts)[i]; references != 0) {
                    Cell& cell = m_cells.at(first + i);
                    cell.counted = 1;
                    cell.many = references > 1 ? 1 : 0;
                    TRY(ask());
                }
            }
        }
        return {};
    }

    /// Clusters that the range touches are of that kind. With `owner`, what is there already may be the same for
    /// another disk; else it is a clash. What that disk alone has is added to `part`. Whether the first of them was
    /// free for it.
    Result<bool> mark(Range bytes, HostKind kind, u64 guest = Cell::no_guest, std::size_t owner = no_owner,
                      u64 ExclusiveBytes::*part = nullptr)
    {
        if (!add(bytes.offset, bytes.length)) {
            ++m_past_end;
            return false;
        }
        bool fresh = true;
        const u64 first = bytes.offset / m_cluster;
        const u64 end = bytes.empty() ? first : (bytes.end() - 1) / m_cluster + 1;
        for (u64 cluster = first; cluster < end; ++cluster) {
            TRY(ask());
            if (cluster >= m_cells.clusters()) {
                m_past_end += end - cluster;
                return fresh;
            }
            Cell& cell = m_cells.at(cluster);
            if (cell.kind == 0) {
                cell.kind = static_cast<u64>(kind) + 1;
                cell.guest = guest & Cell::no_guest;
                if (part != nullptr && cell.many == 0) {
                    m_exclusive[owner].*part += m_cluster;
                }
            } else {
                fresh = fresh && cluster != first;
                const bool clash = !may_share(static_cast<HostKind>(cell.kind - 1), kind, owner);
                cell.doubly = cell.doubly != 0 || clash ? 1 : 0;
                m_double += clash ? 1 : 0;
            }
        }
        return fresh;
    }

    static bool may_share(HostKind there, HostKind here, std::size_t owner)
    {
        const auto holds_data = [](HostKind kind) {
            return kind == HostKind::data || kind == HostKind::zero_allocated || kind == HostKind::compressed ||
                   kind == HostKind::snapshot_data;
        };
        if (there == HostKind::compressed && here == HostKind::compressed) {
            return true;
        }
        return owner != no_owner && owner > 0 && holds_data(there) && holds_data(here);
    }

    Status fixed_places()
    {
        const Header& header = m_headers.header;
        TRY(mark({0, m_cluster}, HostKind::header));
        TRY(mark({header.refcount_table_offset, u64{header.refcount_table_clusters} * m_cluster},
                 HostKind::refcount_table));
        for (const u64 block : m_blocks) {
            TRY(mark({block, m_cluster}, HostKind::refcount_block));
        }
        TRY(mark({header.l1_table_offset, u64{header.l1_size} * sizeof(be64)}, HostKind::l1_table));
        if (!m_image.snapshots.empty()) {
            TRY(mark({header.snapshots_offset, m_image.snapshots.back().record_end - header.snapshots_offset},
                     HostKind::snapshot_table));
        }
        if (m_headers.encryption && table_in_file(m_headers.encryption->offset, m_headers.encryption->length)) {
            TRY(mark({m_headers.encryption->offset, m_headers.encryption->length}, HostKind::encryption_header));
        }
        return {};
    }

    bool table_in_file(u64 offset, u64 length) const
    {
        return offset < m_file.size() && length <= round_up(m_file.size(), m_cluster) - offset;
    }

    Status bitmaps()
    {
        if (!m_headers.bitmaps) {
            return {};
        }
        TRY(mark({m_headers.bitmaps->directory_offset, m_headers.bitmaps->directory_size}, HostKind::bitmap_directory));
        for (const Bitmap& bitmap : m_image.bitmaps) {
            const Range table = {bitmap.table_offset, u64{bitmap.table_entries} * sizeof(be64)};
            if (!TRY(mark(table, HostKind::bitmap_table))) {
                continue;
            }
            const auto entries = TRY_WHILE("reading a bitmap's table",
                                           load_table<be64>(m_file, bitmap.table_offset, bitmap.table_entries));
            for (const be64& entry : entries.present()) {
                if (const u64 offset = entry & offset_mask; offset != 0) {
                    TRY(mark({offset, m_cluster}, HostKind::bitmap_data));
                }
            }
        }
        return {};
    }

    Status snapshot(std::size_t index)
    {
        const StoredSnapshot& snapshot = m_image.snapshots[index];
        const u64 bytes = u64{snapshot.l1_size} * sizeof(be64);
        if (snapshot.l1_size > max_l1_entries || snapshot.l1_table_offset % m_cluster != 0 ||
            snapshot.l1_table_offset >= m_file.size()) {
            note(text("the L1 table of snapshot ", index, " would lie at ", hex(snapshot.l1_table_offset)),
                 snapshot.l1_table_offset);
            return {};
        }
        if (bytes != 0 && TRY(mark({snapshot.l1_table_offset, bytes}, HostKind::snapshot_l1, Cell::no_guest, index + 1,
                                   &ExclusiveBytes::tables))) {
            TRY(disk(index + 1, snapshot.l1_table_offset, snapshot.l1_size));
            TRY(settle_packed(index + 1));
        }
        return {};
    }

    /// Bytes of each snapshot's record as the peer writes it, padded as the next one finds it.
    std::vector<u64> snapshot_records() const
    {
        constexpr u64 fixed_part = 40;
        constexpr u64 peers_extra = 24;
        std::vector<u64> records;
        u64 begin = m_headers.header.snapshots_offset;
        for (const StoredSnapshot& snapshot : m_image.snapshots) {
            const u64 names = snapshot.shown.id.size() + snapshot.shown.name.size();
            const u64 stored = snapshot.record_end - begin;
            const u64 extra = stored - std::min(stored, fixed_part + names);
            records.push_back(round_up(fixed_part + std::max(extra, peers_extra) + names, 8));
            begin = round_up(snapshot.record_end, 8);
        }
        return records;
    }

    /// The counts that a file keeps for one cluster, of which many are asked for in ascending order.
    Result<u64> counted(u64 cluster)
    {
        const u32 order = m_headers.header.refcount_order;
        const u64 in_block = m_cluster * 8 >> order;
        if (m_counts.empty() || m_counts_from != cluster / in_block) {
            const auto& table = m_image.refcount_table.present();
            const u64 index = cluster / in_block;
            const u64 offset = index < table.size() ? table[index] & offset_mask : 0;
            std::vector<std::byte> block(m_cluster);
            if (offset != 0 && offset % m_cluster == 0 && offset < m_file.size()) {
                TRY_WHILE("reading a refcount block", m_file.read(offset, block));
            }
            m_counts = decode_counts(block, order);
            m_counts_from = index;
        }
        return m_counts[cluster % in_block];
    }

    /// Host clusters of packed data are the disk's own where all that is counted comes from tables of its own.
    Status settle_packed(std::size_t owner)
    {
        std::sort(m_packed.begin(), m_packed.end());
        for (auto begin = m_packed.begin(); begin != m_packed.end();) {
            const auto end = std::upper_bound(begin, m_packed.end(), *begin);
            const auto references = static_cast<u64>(end - begin);
            TRY(ask());
            m_exclusive[owner].packed += references == TRY(counted(*begin)) ? m_cluster : 0;
            begin = end;
        }
        m_packed.clear();
        return {};
    }

    /// The tables of the disk as it is (0) or of a snapshot. Tables that were walked before lead nowhere new.
    Status disk(std::size_t owner, u64 l1_offset, u64 l1_size)
    {
        const auto l1_table = TRY_WHILE("reading an L1 table", load_table<be64>(m_file, l1_offset, l1_size));
        for (u64 index = 0; index < l1_table.present().size(); ++index) {
            const u64 offset = l1_table[index] & offset_mask;
            if (offset == 0) {
                continue;
            }
            TRY(ask());
            if (offset % m_cluster != 0 || offset >= m_file.size()) {
                note(text("L1 entry ", index, " points to ", hex(offset), ", where no table can be"),
                     l1_offset + index * sizeof(be64));
                m_past_end += offset >= m_file.size() ? u64{1} : u64{0};
                continue;
            }
            if (owner > 0 && m_tables.count(offset) != 0) {
                continue;
            }
            const bool fresh = TRY(mark({offset, m_cluster}, owner == 0 ? HostKind::l2_table : HostKind::snapshot_l2,
                                        Cell::no_guest, owner, &ExclusiveBytes::tables));
            if (fresh && m_tables.insert(offset).second && !in_hole(offset)) {
                TRY(table(owner, offset, index * m_headers.l2_entries()));
            }
        }
        return {};
    }

    Status table(std::size_t owner, u64 offset, u64 first_cluster)
    {
        const u64 words_each = m_headers.l2_entry_size() / sizeof(be64);
        m_words.resize(m_headers.l2_entries() * words_each);
        TRY_WHILE("reading an L2 table", m_file.read(offset, std::as_writable_bytes(std::span(m_words))));
        m_table_is_own = m_cells.at(offset / m_cluster).many == 0;
        for (u64 i = 0; i < m_headers.l2_entries(); ++i) {
            if (const u64 word = m_words[i * words_each]; word != 0) {
                TRY(entry(owner, word, first_cluster + i, offset + i * m_headers.l2_entry_size()));
            }
        }
        return {};
    }

    Status entry(std::size_t owner, u64 word, u64 guest, u64 at)
    {
        if ((word & entry_compressed) != 0) {
            const HostRange packed = packed_bytes(m_headers, word);
            TRY(mark({packed.offset, packed.stored}, owner == 0 ? HostKind::compressed : HostKind::snapshot_data, guest,
                     owner));
            const u64 last = (packed.offset + packed.stored - 1) / m_cluster;
            for (u64 host = packed.offset / m_cluster; m_table_is_own && host <= last; ++host) {
                if (host < m_cells.clusters()) {
                    m_packed.push_back(host);
                }
            }
            return {};
        }
        const u64 offset = word & offset_mask;
        if (offset == 0 || m_image.data_file) {
            return {};
        }
        if (offset % m_cluster != 0) {
            note(text("an L2 entry points to ", hex(offset), ", which is no cluster's start"), at);
            return {};
        }
        const bool zero = (word & entry_zero) != 0 && !m_headers.extended_l2();
        const HostKind kind = owner > 0 ? HostKind::snapshot_data : zero ? HostKind::zero_allocated : HostKind::data;
        TRY(mark({offset, m_cluster}, kind, guest, owner, &ExclusiveBytes::data));
        if ((word & entry_copied) != 0 && owner == 0 && offset / m_cluster < m_cells.clusters() &&
            m_cells.at(offset / m_cluster).many != 0) {
            note(text("an L2 entry says that the cluster at ", hex(offset), " is its own, and it is counted twice"),
                 at);
        }
        return {};
    }

    Result<HostMapPtr> made()
    {
        HostMap::Maker maker(m_file, m_cluster, HostKind::free);
        u64 uncounted = 0;
        m_cells.visit([&](u64 cluster, const Cell& cell) {
            const HostKind kind = cell.kind == 0 ? HostKind::leaked : static_cast<HostKind>(cell.kind - 1);
            uncounted += cell.counted == 0 ? 1 : 0;
            const u64 guest = cell.guest == Cell::no_guest ? HostRun::no_guest : cell.guest * m_cluster;
            return maker.add({{cluster * m_cluster, m_cluster}, kind, cell.doubly != 0, guest});
        });
        maker.add_past_end(m_past_end);
        maker.add_uncounted(uncounted);
        const std::vector<u64> records = snapshot_records();
        const u64 all = std::accumulate(records.begin(), records.end(), u64{0});
        for (std::size_t i = 0; i < records.size(); ++i) {
            m_exclusive[i + 1].record = round_up(all, m_cluster) - round_up(all - records[i], m_cluster);
        }
        maker.set_exclusive(std::move(m_exclusive));
        for (Issue& issue : m_issues) {
            maker.note(std::move(issue));
        }
        return maker.finish();
    }

    static constexpr std::size_t no_owner = ~std::size_t{0};

    const Image& m_image;
    const Source& m_file;
    const Headers& m_headers;
    u64 m_cluster;
    FunctionRef<bool()> m_go_on;
    Cells m_cells;
    std::vector<ExclusiveBytes> m_exclusive;
    std::vector<u64> m_packed;  // host clusters of the disk in work, one for each use by a table of its own
    bool m_table_is_own = false;
    std::vector<u64> m_counts;  // of one refcount block
    u64 m_counts_from = 0;      // which
    std::set<u64> m_blocks;     // offsets of refcount blocks
    std::set<u64> m_tables;     // offsets of L2 tables that were walked
    std::vector<be64> m_words;
    Range m_hole;
    std::vector<Issue> m_issues;
    u64 m_asked = 0;
    u64 m_double = 0;
    u64 m_past_end = 0;
};

}  // namespace

Result<HostMapPtr> map_host(const Image& image, FunctionRef<bool()> go_on)
{
    return HostWalk(image, go_on).run();
}

}  // namespace stratamap::qcow2
