// SPDX-License-Identifier: MIT
// Checking a qcow2 image: every table is walked, what it refers to is counted, and the counts are compared with those
// that stand in the file. Tables are walked once each, on several threads, however many disks share them; only where
// something is wrong are they read again, in the peer's order, to tell of it.
#include "core/check.h"

#include "core/formats/qcow2/counts.h"
#include "core/table_reader.h"

#include <atomic>
#include <map>

namespace stratamap::qcow2 {

namespace {

using Kind = CheckFinding::Kind;

constexpr u64 max_clusters = 0x7fffffff;  // of a file, as the peer has it
constexpr u64 compared_at_once = 65536;   // clusters
constexpr u64 read_at_once = 256 << 10;   // bytes of L2 tables that a thread takes on
constexpr u64 plausible_l1_bytes = 64 << 20;
constexpr u64 plausible_l2_bytes = 16 << 20;

constexpr u64 l1_reserved = ~(offset_mask | entry_copied);
constexpr u64 l2_reserved = 0x3f000000000001fe;
constexpr u64 refcount_reserved = 0x1ff;

u64 count_if(bool counts)
{
    return counts ? 1 : 0;
}

/// As the peer prints most numbers in hexadecimal: without 0x.
std::string bare_hex(u64 number)
{
    return text(hex(number)).substr(2);
}

/// What can be wrong in one L2 entry, in the order in which the peer says it.
namespace fault {
constexpr u32 reserved = 1 << 0, copied_compressed = 1 << 1, compressed_outside = 1 << 2, compressed_bitmap = 1 << 3,
              both_bits = 1 << 4, unaligned_zeros = 1 << 5, unaligned_data = 1 << 6, bitmap_alone = 1 << 7;
}

/// An L2 entry, judged for itself.
struct Judged {
    enum class Type : u8 { empty, standard, compressed };
    Type type = Type::empty;
    u32 faults = 0;
    Range refers_to = {};  ///< bytes of the file that it uses
};

class Entries {
public:
    explicit Entries(const Headers& headers)
        : m_headers(headers),
          m_cluster(headers.cluster_size),
          m_extended(headers.extended_l2()),
          m_outside(headers.has(incompatible::data_file))
    {
    }

    Judged judge(u64 word, u64 bitmap) const
    {
        return (word & entry_compressed) != 0 ? compressed(word, bitmap) : standard(word, bitmap);
    }

    /// How many entries from this one on name whole clusters one behind the other, alike and with nothing wrong; 0
    /// where this one does not.
    u64 plain_run(std::span<const be64> words, u64 first) const
    {
        const u64 word = words[first];
        const bool plain = !m_extended && !m_outside && (word & ~(offset_mask | entry_copied)) == 0 &&
                           (word & offset_mask) != 0 && word % m_cluster == 0;
        u64 count = plain ? 1 : 0;
        while (plain && first + count < words.size() && words[first + count] == word + count * m_cluster) {
            ++count;
        }
        return count;
    }

    /// Of a standard entry: whether it has a place, so that its flag says whether that is its own.
    bool has_place(u64 word) const { return (word & offset_mask) != 0 || at_start_of_data_file(word); }

private:
    static constexpr u64 allocated_bits = 0xffffffff;

    bool at_start_of_data_file(u64 word) const
    {
        return m_outside && (word & entry_copied) != 0 && ((word & entry_zero) == 0 || m_extended);
    }

    Judged compressed(u64 word, u64 bitmap) const
    {
        Judged judged;
        judged.faults = (word & entry_copied) != 0 ? fault::copied_compressed : 0;
        if (m_outside) {
            judged.faults |= fault::compressed_outside;
        } else if (bitmap != 0) {
            judged.faults |= fault::compressed_bitmap;
        } else {
            const HostRange packed = packed_bytes(m_headers, word);
            judged.type = Judged::Type::compressed;
            judged.refers_to = {packed.offset, packed.stored};
        }
        return judged;
    }

    Judged standard(u64 word, u64 bitmap) const
    {
        Judged judged;
        judged.faults = (word & l2_reserved) != 0 ? fault::reserved : 0;
        const u64 offset = word & offset_mask;
        if (!has_place(word)) {
            const bool zeros = (word & entry_zero) != 0 && !m_extended;
            judged.faults |= !zeros && (bitmap & allocated_bits) != 0 ? fault::bitmap_alone : 0;
            return judged;
        }
        judged.type = Judged::Type::standard;
        judged.faults |= (bitmap >> 32 & bitmap) != 0 ? fault::both_bits : 0;
        if (offset % m_cluster != 0) {
            const bool data = m_extended ? (bitmap & allocated_bits) != 0 : (word & entry_zero) == 0;
            judged.faults |= data ? fault::unaligned_data : fault::unaligned_zeros;
        }
        judged.refers_to = {offset, m_outside ? 0 : m_cluster};
        return judged;
    }

    const Headers& m_headers;
    u64 m_cluster;
    bool m_extended;
    bool m_outside;
};

/// An L1 table, which several snapshots may share.
struct L1Use {
    u64 offset = 0;
    u64 entries = 0;
    u64 uses = 0;
    bool sound = false;  ///< nothing below it needs to be told
};

/// An L2 table: how many L1 entries lead to it, and what was found in it.
struct L2Use {
    u64 offset = 0;
    u64 uses = 0;
    u64 active_uses = 0;
    u64 corruptions = 0;
    bool flagged = false;  ///< the flags in it are the active disk's, and count
    u64 wrong_flags = 0;
    u64 allocated = 0, fragmented = 0, compressed = 0;
};

/// What came of comparing some clusters' counts.
struct Compared {
    u64 leaks = 0, corruptions = 0, unreadable = 0, overflows = 0;
    u64 used_end = 0;

    u64 differences() const { return leaks + corruptions + unreadable; }
};

/// An L2 table's words in memory, entry by entry.
struct L2Words {
    std::vector<be64> words;
    u64 words_each = 1;

    u64 size() const { return words.size() / words_each; }
    u64 word(u64 index) const { return words[index * words_each]; }
    u64 bitmap(u64 index) const { return words_each == 2 ? words[index * 2 + 1].value() : 0; }
};

class Check {
public:
    Check(const Image& image, Checking& checking)
        : m_image(image),
          m_file(*image.file),
          m_headers(image.headers),
          m_header(image.headers.header),
          m_cluster(image.headers.cluster_size),
          m_length(image.file->length()),
          m_clusters(divide_up(m_length, m_cluster)),
          m_entries(image.headers),
          m_stored(*image.file, image.headers, image.refcount_table),
          m_checking(checking),
          m_result(checking.result()),
          m_references(std::min(m_clusters, max_clusters) + 1),
          m_single(std::min(m_clusters, max_clusters))
    {
    }

    Status run()
    {
        TRY(read_snapshot_table());
        if (m_clusters > max_clusters) {
            ++m_result.check_errors;
            return Error(Fault::too_big, text("the file has ", m_clusters, " clusters, at most ", max_clusters));
        }
        m_result.total_clusters = divide_up(round_down(m_header.size, sector_size), m_cluster);
        TRY(find_single_counts());
        TRY(collect_tables());
        TRY(walk_tables());
        TRY(tell_of_disks());
        TRY(refer_to_fixed_places());
        TRY(refer_to_bitmaps());
        TRY(refer_to_blocks());
        TRY(compare());
        return tell_of_flags();
    }

private:
    void found(Kind kind, std::string sentence, Range host = {}) { m_checking.found(kind, std::move(sentence), host); }
    void corrupt(std::string sentence, Range host = {}) { found(Kind::corruption, std::move(sentence), host); }
    void tell(std::string sentence, Range host) { m_checking.tell(Kind::corruption, std::move(sentence), host); }

    Status read_snapshot_table()
    {
        TRY(check_snapshot_place(m_headers));
        TRY(read_snapshots(m_file, m_headers, m_snapshots));
        for (std::size_t i = 0; i < m_snapshots.size() && m_header.version >= 3; ++i) {
            if (m_snapshots[i].extra_size < snapshot_extra_wanted) {
                corrupt(text("ERROR snapshot table entry ", i, " is incomplete"));
            }
        }
        return {};
    }

    /// Which clusters the file counts exactly once: what flags in L1 and L2 entries are about.
    Status find_single_counts()
    {
        return m_checking.in_parallel(divide_up(m_clusters, compared_at_once), [&](u64 part) -> Status {
            const u64 end = std::min((part + 1) * compared_at_once, m_clusters);
            for (u64 first = part * compared_at_once; first < end;) {
                const Range clusters = {first,
                                        std::min(m_stored.in_block() - first % m_stored.in_block(), end - first)};
                if (const auto counts = m_stored.counts(clusters)) {
                    for (u64 i = 0; i < counts->size(); ++i) {
                        if ((*counts)[i] == 1) {
                            m_single.set(first + i);
                        }
                    }
                }
                first = clusters.end();
            }
            return {};
        });
    }

    /// Whether the entry's flag, that its cluster is its own, is other than the cluster's count says.
    bool wrong_flag(u64 entry) const
    {
        const u64 cluster = (entry & offset_mask) / m_cluster;
        const bool flag = (entry & entry_copied) != 0;
        if (cluster < m_clusters && m_single[cluster] == flag) {
            return false;
        }
        const auto count = m_stored.count(cluster);
        return count && (*count == 1) != flag;
    }

    /// Whether the table's own count can be read: where not, the peer does not look at the flags in it.
    bool flags_count(u64 table) const { return table != 0 && m_stored.count(table / m_cluster).has_value(); }

    bool wrong_data_flag(u64 entry) const
    {
        return m_headers.has(incompatible::data_file) ? (entry & entry_copied) == 0 : wrong_flag(entry);
    }

    /// Counts uses of the clusters that the range touches; false, and nothing is counted, where it ends a cluster or
    /// more behind the file.
    bool refer(Range bytes, u64 uses)
    {
        if (bytes.empty()) {
            return true;
        }
        if (is_behind(bytes)) {
            return false;
        }
        const u64 after = (bytes.end() - 1) / m_cluster + 1;
        const u64 first = bytes.offset / m_cluster;
        m_references.add(first, after - first, uses);
        if (after > m_clusters) {
            m_used_behind = true;
        }
        return true;
    }

    static std::string behind(Range bytes)
    {
        return text(
            "ERROR: counting reference for region exceeding the end of the file by one cluster or more: offset ",
            hex(bytes.offset), " size ", hex(bytes.length));
    }

    void refer_or_tell(Range bytes)
    {
        if (!refer(bytes, 1)) {
            corrupt(behind(bytes));
        }
    }

    // What the disks' tables lead to

    /// Every L1 table once, with all L2 tables that it names.
    Status collect_tables()
    {
        m_l1.push_back({m_header.l1_table_offset, m_header.l1_size, 1});
        std::map<std::pair<u64, u64>, std::size_t> known;
        for (const StoredSnapshot& snapshot : m_snapshots) {
            if (!fault_of(snapshot).empty()) {
                continue;
            }
            const auto [entry, fresh] = known.try_emplace({snapshot.l1_table_offset, snapshot.l1_size}, m_l1.size());
            if (fresh) {
                m_l1.push_back({snapshot.l1_table_offset, snapshot.l1_size, 0});
            }
            ++m_l1[entry->second].uses;
        }
        for (std::size_t i = 0; i < m_l1.size(); ++i) {
            TRY(collect_from(m_l1[i], i == 0));
        }
        std::sort(m_l2.begin(), m_l2.end(), [](const L2Use& a, const L2Use& b) { return a.offset < b.offset; });
        std::size_t last = 0;
        for (std::size_t i = 1; i < m_l2.size(); ++i) {
            if (m_l2[i].offset == m_l2[last].offset) {
                m_l2[last].uses += m_l2[i].uses;
                m_l2[last].active_uses += m_l2[i].active_uses;
            } else {
                m_l2[++last] = m_l2[i];
            }
        }
        m_l2.resize(std::min(m_l2.size(), last + 1));
        return {};
    }

    std::string fault_of(const StoredSnapshot& snapshot) const
    {
        const auto begin = [&] {
            return text("ERROR snapshot ", printable(snapshot.shown.id), " (", printable(snapshot.shown.name), ") ");
        };
        if (snapshot.l1_table_offset % m_cluster != 0) {
            return text(begin(), "l1_offset=", hex(snapshot.l1_table_offset),
                        ": L1 table is not cluster aligned; snapshot table entry corrupted");
        }
        if (snapshot.l1_size > max_l1_entries) {
            return text(begin(), "l1_size=", hex(snapshot.l1_size),
                        ": L1 table is too large; snapshot table entry corrupted");
        }
        return {};
    }

    /// Calls for every entry of an L1 table that is not 0. The bytes that had to be read.
    template <typename Visit>
    Result<u64> visit_l1(const L1Use& l1, Visit visit)
    {
        if (!table_fits(l1.offset, l1.entries * sizeof(be64))) {
            return Error(Fault::io, text("reading an L1 table of ", l1.entries, " entries at ", hex(l1.offset),
                                         ": it ends past the largest offset a file can have"));
        }
        u64 bytes = 0;
        TableReader<be64> reader(m_file, l1.offset);
        for (u64 index = 0; index < l1.entries;) {
            const auto piece = TRY_WHILE("reading an L1 table", reader.read(index, l1.entries - index));
            bytes += piece.entries.size_bytes();
            for (u64 i = 0; i < piece.entries.size(); ++i) {
                TRY(m_checking.ask());
                if (const u64 entry = piece.entries[i]; entry != 0) {
                    TRY(visit(index + i, entry));
                }
            }
            index += piece.count;
        }
        return bytes;
    }

    Status collect_from(const L1Use& l1, bool active)
    {
        u64 corruptions = count_if(!refer({l1.offset, l1.entries * sizeof(be64)}, l1.uses));
        const auto collect = [&](u64, u64 entry) -> Status {
            const u64 offset = entry & offset_mask;
            corruptions += count_if((entry & l1_reserved) != 0);
            corruptions += count_if(offset % m_cluster != 0);
            m_l2.push_back({offset, l1.uses, active ? u64{1} : u64{0}});
            m_wrong_flags += count_if(active && offset != 0 && wrong_flag(entry));
            return {};
        };
        m_l1_bytes += TRY(visit_l1(l1, collect));
        if (m_l1_bytes > m_length + plausible_l1_bytes) {
            return Error(Fault::malformed, "the L1 tables lie over each other again and again");
        }
        m_result.corruptions += corruptions * l1.uses;
        m_disks_faulty = m_disks_faulty || corruptions != 0;
        return {};
    }

    Status walk_tables()
    {
        const u64 at_once = std::max<u64>(read_at_once / m_cluster, 1);
        const auto walk_some = [&](u64 part) -> Status {
            L2Words words;
            for (u64 i = part * at_once; i < std::min<u64>((part + 1) * at_once, m_l2.size()); ++i) {
                TRY(walk(m_l2[i], words));
            }
            return {};
        };
        TRY(m_checking.in_parallel(divide_up(m_l2.size(), at_once), walk_some));
        for (const L2Use& table : m_l2) {
            m_result.corruptions += table.corruptions * table.uses;
            m_result.allocated_clusters += table.allocated * table.active_uses;
            m_result.fragmented_clusters += table.fragmented * table.active_uses;
            m_result.compressed_clusters += table.compressed * table.active_uses;
            m_wrong_flags += table.wrong_flags * table.active_uses;
            m_disks_faulty = m_disks_faulty || table.corruptions != 0;
        }
        return {};
    }

    /// A table's words; none where all are 0.
    Status read_table(u64 offset, L2Words& into)
    {
        into.words.clear();
        into.words_each = m_headers.l2_entry_size() / sizeof(be64);
        if (offset >= m_file.size()) {
            return {};
        }
        const Stretch stretch = m_file.stretch(offset, m_cluster);
        if (stretch.kind == Stretch::Kind::hole && stretch.length >= m_cluster) {
            return {};
        }
        into.words.resize(m_cluster / sizeof(be64));
        return m_file.read(offset, std::as_writable_bytes(std::span(into.words)));
    }

    Status walk(L2Use& table, L2Words& words)
    {
        table.corruptions += count_if(!refer({table.offset, m_cluster}, table.uses));
        TRY_WHILE("reading an L2 table", read_table(table.offset, words));
        m_l2_bytes += words.words.size() * sizeof(be64);
        if (m_l2_bytes > m_length + plausible_l2_bytes) {
            return Error(Fault::malformed, "the L2 tables lie over each other again and again");
        }
        table.flagged = table.active_uses != 0 && flags_count(table.offset);
        u64 expected = 0;    // where the next cluster would follow the one before
        u64 one_by_one = 0;  // entries up to here are no run that can be counted at once
        for (u64 i = 0; i < words.size(); ++i) {
            const u64 word = words.word(i);
            const u64 bitmap = words.bitmap(i);
            if ((word | bitmap) == 0) {
                continue;
            }
            if (const u64 run = i < one_by_one ? 0 : m_entries.plain_run(words.words, i); run > 1) {
                if (walk_run(table, word, run, expected)) {
                    i += run - 1;
                    continue;
                }
                one_by_one = i + run;
            }
            const Judged judged = m_entries.judge(word, bitmap);
            table.corruptions += static_cast<u64>(std::popcount(judged.faults));
            table.corruptions += count_if(!refer(judged.refers_to, table.uses));
            if (judged.type == Judged::Type::compressed) {
                ++table.allocated;
                ++table.compressed;
                ++table.fragmented;
            } else if (judged.type == Judged::Type::standard) {
                ++table.allocated;
                table.fragmented += count_if(expected != 0 && judged.refers_to.offset != expected);
                expected = judged.refers_to.offset + m_cluster;
                table.wrong_flags += count_if(table.flagged && wrong_data_flag(word));
            }
        }
        return {};
    }

    /// So many entries at once that are alike, of clusters one behind the other. False, and nothing is counted, where
    /// they need to be looked at each for itself.
    bool walk_run(L2Use& table, u64 word, u64 clusters, u64& expected)
    {
        const Range run = {word & offset_mask, clusters * m_cluster};
        const u64 first = run.offset / m_cluster;
        const bool flag = (word & entry_copied) != 0;
        if (is_behind(run) || (table.flagged && !m_single.all(first, clusters, flag))) {
            return false;
        }
        refer(run, table.uses);
        table.allocated += clusters;
        table.fragmented += count_if(expected != 0 && run.offset != expected);
        expected = run.end();
        return true;
    }

    // The same once more, for those who want to hear what is wrong

    Status tell_of_disks()
    {
        const bool outside = m_headers.has(incompatible::data_file) && !m_snapshots.empty();
        TRY(tell_of_disk(m_l1[0]));
        if (outside) {
            corrupt(text("ERROR ", m_snapshots.size(), " snapshots in image with data file"));
        }
        std::map<std::pair<u64, u64>, std::size_t> known;
        for (std::size_t i = 1; i < m_l1.size(); ++i) {
            known[{m_l1[i].offset, m_l1[i].entries}] = i;
        }
        for (const StoredSnapshot& snapshot : m_snapshots) {
            if (std::string sentence = fault_of(snapshot); !sentence.empty()) {
                corrupt(std::move(sentence));
            } else if (m_disks_faulty) {
                TRY(tell_of_disk(m_l1[known.at({snapshot.l1_table_offset, snapshot.l1_size})]));
            }
        }
        return {};
    }

    Status tell_of_disk(L1Use& l1)
    {
        if (!m_disks_faulty || l1.sound || !m_checking.listening()) {
            return {};
        }
        l1.sound = true;
        const auto say = [&](std::string sentence, Range host) {
            l1.sound = false;
            tell(std::move(sentence), host);
        };
        const Range bytes = {l1.offset, l1.entries * sizeof(be64)};
        if (is_behind(bytes)) {
            say(behind(bytes), {});
        }
        const auto tell_of_entry = [&](u64 index, u64 entry) -> Status {
            const Range host = {l1.offset + index * sizeof(be64), sizeof(be64)};
            const u64 offset = entry & offset_mask;
            if ((entry & l1_reserved) != 0) {
                say(text("ERROR found L1 entry with reserved bits set: ", bare_hex(entry)), host);
            }
            if (is_behind({offset, m_cluster})) {
                say(behind({offset, m_cluster}), host);
            }
            if (offset % m_cluster != 0) {
                say(text("ERROR l2_offset=", bare_hex(offset), ": Table is not cluster aligned; L1 entry corrupted"),
                    host);
            }
            const auto at_least = [](const L2Use& table, u64 wanted) { return table.offset < wanted; };
            const auto table = std::lower_bound(m_l2.begin(), m_l2.end(), offset, at_least);
            if (table->corruptions != 0 && m_checking.listening()) {
                l1.sound = false;
                return tell_of_table(offset);
            }
            return {};
        };
        TRY(visit_l1(l1, tell_of_entry));
        return {};
    }

    bool is_behind(Range bytes) const
    {
        const auto end = add(bytes.offset, bytes.length);
        return !bytes.empty() && (!end || *end >= m_length + m_cluster);
    }

    Status tell_of_table(u64 offset)
    {
        L2Words words;
        TRY_WHILE("reading an L2 table", read_table(offset, words));
        for (u64 i = 0; i < words.size() && m_checking.listening(); ++i) {
            const Judged judged = m_entries.judge(words.word(i), words.bitmap(i));
            const Range host = {offset + i * m_headers.l2_entry_size(), m_headers.l2_entry_size()};
            for (u32 faults = judged.faults; faults != 0; faults &= faults - 1) {
                tell(sentence(faults & (~faults + 1), words.word(i), i), host);
            }
            if (is_behind(judged.refers_to)) {
                tell(behind(judged.refers_to), host);
            }
        }
        return {};
    }

    std::string sentence(u32 one_fault, u64 word, u64 index) const
    {
        const std::string at = text("ERROR offset=", bare_hex(word & offset_mask), ": ");
        const u64 unflagged = word & ~entry_copied;
        switch (one_fault) {
            case fault::reserved: return text("ERROR found l2 entry with reserved bits set: ", bare_hex(word));
            case fault::copied_compressed:
                return text("ERROR: coffset=", hex(packed_bytes(m_headers, word).offset),
                            ": copied flag must never be set for compressed clusters");
            case fault::compressed_outside:
                return text("ERROR compressed cluster ", index, " with data file, entry=", hex(unflagged));
            case fault::compressed_bitmap:
                return text("ERROR compressed cluster ", index,
                            " with non-zero subcluster allocation bitmap, entry=", hex(unflagged));
            case fault::both_bits: return at + "Allocated cluster has corrupted subcluster allocation bitmap";
            case fault::unaligned_zeros:
                return at + "Preallocated cluster is not properly aligned; L2 entry corrupted.";
            case fault::unaligned_data: return at + "Data cluster is not properly aligned; L2 entry corrupted.";
            default: return "ERROR: Unallocated cluster has non-zero subcluster allocation map";
        }
    }

    // What the header leads to

    Status refer_to_fixed_places()
    {
        refer_or_tell({0, m_cluster});
        if (!m_snapshots.empty()) {
            refer_or_tell({m_header.snapshots_offset, m_snapshots.back().record_end - m_header.snapshots_offset});
        }
        refer_or_tell({m_header.refcount_table_offset, m_header.refcount_table_clusters * m_cluster});
        if (m_headers.encryption) {
            refer_or_tell({m_headers.encryption->offset, m_headers.encryption->length});
        }
        return {};
    }

    Status refer_to_bitmaps()
    {
        if (!m_headers.bitmaps) {
            return {};
        }
        refer_or_tell({m_headers.bitmaps->directory_offset, m_headers.bitmaps->directory_size});
        std::vector<Bitmap> bitmaps;
        TRY(read_bitmaps(m_file, m_headers, round_down(m_header.size, sector_size), bitmaps));
        u64 bytes_read = 0;
        for (const Bitmap& bitmap : bitmaps) {
            refer_or_tell({bitmap.table_offset, u64{bitmap.table_entries} * sizeof(be64)});
            TableReader<be64> reader(m_file, bitmap.table_offset);
            for (u64 index = 0; index < bitmap.table_entries;) {
                const auto piece =
                    TRY_WHILE("reading a bitmap's table", reader.read(index, bitmap.table_entries - index));
                bytes_read += piece.entries.size_bytes();
                if (bytes_read > m_length) {
                    return Error(Fault::malformed, "the bitmaps' tables lie over each other again and again");
                }
                TRY(refer_to_bits(bitmap, piece.entries));
                index += piece.count;
            }
        }
        return {};
    }

    Status refer_to_bits(const Bitmap& bitmap, std::span<const be64> entries)
    {
        for (const u64 entry : entries) {
            TRY(m_checking.ask());
            if (!is_bitmap_entry(entry, m_cluster)) {
                ++m_result.corruptions;
                return Error(Fault::malformed, text("an entry of the table of bitmap '", printable(bitmap.name),
                                                    "' is ", hex(entry), ", which leads nowhere"));
            }
            if ((entry & offset_mask) != 0) {
                refer_or_tell({entry & offset_mask, m_cluster});
            }
        }
        return {};
    }

    Status refer_to_blocks()
    {
        const auto& table = m_image.refcount_table.present();
        for (u64 i = 0; i < table.size(); ++i) {
            TRY(m_checking.ask());
            const u64 entry = table[i];
            const u64 offset = entry & ~refcount_reserved;
            const Range host = {m_header.refcount_table_offset + i * sizeof(be64), sizeof(be64)};
            if (entry == 0) {
                continue;
            }
            if ((entry & refcount_reserved) != 0) {
                corrupt(text("ERROR refcount table entry ", i, " has reserved bits set"), host);
            } else if (offset % m_cluster != 0) {
                corrupt(text("ERROR refcount block ", i, " is not cluster aligned; refcount table entry corrupted"),
                        host);
            } else if (offset / m_cluster >= clusters_in_use()) {
                corrupt(text("ERROR refcount block ", i, " is outside image"), host);
            } else {
                refer_or_tell({offset, m_cluster});
                if (const u64 uses = expected(offset / m_cluster); uses != 1) {
                    corrupt(text("ERROR refcount block ", i, " refcount=", uses), {offset, m_cluster});
                }
            }
        }
        return {};
    }

    // The counts

    /// Clusters of the file, and the one behind it when something half in the file refers to it.
    u64 clusters_in_use() const { return m_clusters + count_if(m_used_behind); }

    u64 most_counted() const { return ~u64{0} >> (64 - (u64{1} << m_header.refcount_order)); }

    /// The count that a cluster should have, as far as counts of this width go.
    u64 expected(u64 cluster) const { return std::min(m_references[cluster], most_counted()); }

    Status compare()
    {
        std::vector<Compared> parts(divide_up(clusters_in_use(), compared_at_once));
        TRY(m_checking.in_parallel(parts.size(), [&](u64 part) -> Status {
            Compared& all = parts[part];
            compare_part(
                part, [](u64, std::optional<u64>, u64) {}, all);
            return {};
        }));
        u64 used_end = 1;
        for (const Compared& part : parts) {
            m_result.leaks += part.leaks;
            m_result.corruptions += part.corruptions + part.overflows;
            m_result.check_errors += part.unreadable;
            used_end = std::max(used_end, part.used_end);
        }
        m_result.image_end_offset = used_end * m_cluster;
        tell_of_overflows(parts);
        tell_of_differences(parts);
        return {};
    }

    /// Calls different(cluster, stored, expected) where the two counts differ, `stored` being nothing where it cannot
    /// be read.
    template <typename Different>
    void compare_part(u64 part, Different different, Compared& all)
    {
        const u64 end = std::min((part + 1) * compared_at_once, clusters_in_use());
        for (u64 first = part * compared_at_once; first < end;) {
            const Range clusters = {first, std::min(m_stored.in_block() - first % m_stored.in_block(), end - first)};
            const auto counts = m_stored.counts(clusters);
            first = clusters.end();
            if (counts && m_references.are(clusters, *counts)) {
                const auto used = std::find_if(counts->rbegin(), counts->rend(), [](u64 count) { return count != 0; });
                const u64 behind = static_cast<u64>(used - counts->rbegin());
                all.used_end = used != counts->rend() ? clusters.end() - behind : all.used_end;
                continue;
            }
            compare_clusters(clusters, counts, different, all);
        }
    }

    template <typename Different>
    void compare_clusters(Range clusters, const std::optional<std::vector<u64>>& counts, Different different,
                          Compared& all)
    {
        const u64 first = clusters.offset;
        const u64 most = most_counted();
        for (u64 i = 0; i < clusters.length; ++i) {
            const u64 met = m_references[first + i];
            const u64 wanted = std::min(met, most);
            all.overflows += met - wanted;
            if (!counts) {
                ++all.unreadable;
                different(first + i, std::nullopt, wanted);
                continue;
            }
            const u64 stored = counts->empty() ? 0 : (*counts)[i];
            if ((stored | wanted) != 0) {
                all.used_end = first + i + 1;
            }
            if (stored != wanted) {
                ++(stored > wanted ? all.leaks : all.corruptions);
                different(first + i, stored, wanted);
            }
        }
    }

    void tell_of_overflows(const std::vector<Compared>& parts)
    {
        for (u64 part = 0; part < parts.size() && m_checking.listening(); ++part) {
            const u64 end = std::min((part + 1) * compared_at_once, clusters_in_use());
            for (u64 cluster = part * compared_at_once; parts[part].overflows != 0 && cluster < end; ++cluster) {
                if (m_references[cluster] > most_counted()) {
                    tell(text("ERROR: overflow cluster offset=", hex(cluster * m_cluster)),
                         {cluster * m_cluster, m_cluster});
                }
            }
        }
    }

    void tell_of_differences(const std::vector<Compared>& parts)
    {
        for (u64 part = 0; part < parts.size() && m_checking.listening(); ++part) {
            if (parts[part].differences() == 0) {
                continue;
            }
            Compared again;
            compare_part(
                part,
                [&](u64 cluster, std::optional<u64> stored, u64 wanted) {
                    tell_of_difference(cluster, stored, wanted);
                },
                again);
        }
    }

    void tell_of_difference(u64 cluster, std::optional<u64> stored, u64 wanted)
    {
        const Range host = {cluster * m_cluster, m_cluster};
        if (!m_checking.listening()) {
            return;
        }
        if (!stored) {
            m_checking.tell(Kind::unreadable, text("Can't get refcount for cluster ", cluster, ": Input/output error"),
                            host);
            return;
        }
        const bool leak = *stored > wanted;
        m_checking.tell(
            leak ? Kind::leak : Kind::corruption,
            text(leak ? "Leaked" : "ERROR", " cluster ", cluster, " refcount=", *stored, " reference=", wanted), host);
    }

    Status tell_of_flags()
    {
        m_result.corruptions += m_wrong_flags;
        if (m_wrong_flags == 0 || !m_checking.listening()) {
            return {};
        }
        const auto tell_of_entry = [&](u64 index, u64 entry) -> Status {
            const u64 offset = entry & offset_mask;
            if (!flags_count(offset) || !m_checking.listening()) {
                return {};
            }
            if (wrong_flag(entry)) {
                tell(text("ERROR OFLAG_COPIED L2 cluster: l1_index=", index, " l1_entry=", bare_hex(entry),
                          " refcount=", m_stored.count(offset / m_cluster).value_or(0)),
                     {m_l1[0].offset + index * sizeof(be64), sizeof(be64)});
            }
            return tell_of_data_flags(offset);
        };
        TRY(visit_l1(m_l1[0], tell_of_entry));
        return {};
    }

    Status tell_of_data_flags(u64 offset)
    {
        L2Words words;
        TRY_WHILE("reading an L2 table", read_table(offset, words));
        for (u64 i = 0; i < words.size() && m_checking.listening(); ++i) {
            const u64 word = words.word(i);
            if ((word & entry_compressed) == 0 && m_entries.has_place(word) && wrong_data_flag(word)) {
                const bool outside = m_headers.has(incompatible::data_file);
                const u64 count = outside ? 1 : m_stored.count((word & offset_mask) / m_cluster).value_or(0);
                tell(text("ERROR OFLAG_COPIED data cluster: l2_entry=", bare_hex(word), " refcount=", count),
                     {offset + i * m_headers.l2_entry_size(), m_headers.l2_entry_size()});
            }
        }
        return {};
    }

    const Image& m_image;
    const Source& m_file;
    const Headers& m_headers;
    const Header& m_header;
    u64 m_cluster;
    u64 m_length;
    u64 m_clusters;
    Entries m_entries;
    StoredCounts m_stored;
    Checking& m_checking;
    CheckResult& m_result;
    References m_references;
    ZeroedBits m_single;
    std::atomic<bool> m_used_behind{false};
    std::vector<StoredSnapshot> m_snapshots;
    std::vector<L1Use> m_l1;  // 0: the active one
    std::vector<L2Use> m_l2;  // by offset
    bool m_disks_faulty = false;
    u64 m_wrong_flags = 0;
    u64 m_l1_bytes = 0;
    std::atomic<u64> m_l2_bytes{0};
};

}  // namespace

Status check_references(const Image& image, Checking& checking)
{
    return Check(image, checking).run();
}

}  // namespace stratamap::qcow2
