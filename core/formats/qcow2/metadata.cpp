// SPDX-License-Identifier: MIT
#include "core/formats/qcow2/metadata.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

constexpr u64 l1_reserved = ~(offset_mask | entry_copied);
constexpr u64 l2_reserved = 0x3f000000000001fe;
constexpr u64 bitmap_offset_mask = offset_mask;
constexpr u64 max_host_offset = u64{1} << 55;
constexpr u64 max_encryption_header = u64{64} << 20;  // LUKS takes two of them
constexpr u64 max_l2_bytes = u64{4} << 30;            // all are in memory; a disk of 32 TiB has so many of 64 KiB

Error corrupt(std::string sentence)
{
    return Error(Fault::malformed, std::move(sentence))
        .with_hint("Nothing was changed. Repair the image first: qemu-img check -r all FILE");
}

Result<std::vector<std::byte>> read_bytes(const Source& file, u64 offset, u64 length)
{
    if (!file.holds(offset, length)) {
        return corrupt(text(length, " bytes at ", hex(offset), " end past the end of the file (", file.size(), ")"));
    }
    std::vector<std::byte> bytes(length);
    TRY(file.read(offset, bytes));
    return bytes;
}

Result<std::vector<u64>> read_words(const Source& file, u64 offset, u64 count)
{
    const auto table = TRY(load_table<be64>(file, offset, count));
    std::vector<u64> words(table.present().begin(), table.present().end());
    if (words.size() < count) {
        // A table at the end of the file may be cut off by less than a cluster; more than that is found below.
        if (count - words.size() > (u64{1} << max_cluster_bits) / 8) {
            return corrupt(text("a table of ", count, " entries at ", hex(offset), " ends past the end of the file"));
        }
        words.resize(count);
    }
    return words;
}

}  // namespace

u64 ClusterCounts::operator[](u64 cluster) const
{
    const auto page = m_pages.find(cluster / page_size);
    return page == m_pages.end() ? 0 : page->second[cluster % page_size];
}

u64 ClusterCounts::end() const
{
    u64 end = 0;
    for_each([&](u64 cluster, u64) { end = std::max(end, cluster + 1); });
    return end;
}

Result<u64> Metadata::counted(u64 cluster) const
{
    if (counting == Counting::anew) {
        return references[cluster];
    }
    const u64 in_block = (this->cluster() * 8) >> headers.header.refcount_order;
    const u64 block = cluster / in_block;
    const u64 offset = block < refcount_table.size() ? refcount_table[block] : 0;
    if (offset == 0) {
        return u64{0};
    }
    if (m_block != block) {
        std::vector<std::byte> bytes(this->cluster());
        TRY_WHILE("reading a refcount block", file->read(offset, bytes));
        m_counts = decode_counts(bytes, headers.header.refcount_order);
        m_block = block;
    }
    return m_counts[cluster % in_block];
}

Range Metadata::compressed_clusters(u64 entry) const
{
    const u32 x = 62 - (headers.header.cluster_bits - 8);
    const u64 offset = entry & ((u64{1} << x) - 1);
    const u64 sectors = ((entry & (entry_compressed - 1)) >> x) + 1;
    const u64 first = offset / cluster();
    const u64 last = (round_down(offset, sector_size) + sectors * sector_size - 1) / cluster();
    return {first, last - first + 1};
}

/// Reads everything and counts who refers to what.
class MetadataReader {
public:
    MetadataReader(const Source& file, Counting counting) : m_file(file)
    {
        m_all.file = &file;
        m_all.counting = counting;
    }

    Result<Metadata> run()
    {
        TRY(read_first_cluster());
        TRY(read_fixed_places());
        TRY(read_bitmap_tables());
        TRY(read_l2_tables());
        if (m_all.counting == Counting::compare) {
            TRY(compare_counts());
            TRY(check_copied());
        }
        m_all.used_end = std::max(m_counted_end, m_all.references.end());
        if (m_all.used_end > max_host_offset / cluster()) {
            return corrupt(text("cluster ", m_all.used_end - 1, " is counted, which no table entry can lead to"));
        }
        return std::move(m_all);
    }

private:
    u64 cluster() const { return m_all.cluster(); }

    Status read_first_cluster()
    {
        Headers& headers = m_all.headers;
        headers = TRY(read_header(m_file));
        if ((headers.header.incompatible_features & incompatible::corrupt) != 0) {
            return corrupt("qcow2: Image is corrupt; cannot be opened read/write");
        }
        std::vector<Issue> issues;
        TRY(read_extensions(m_file, headers, issues));
        headers.backing_name = TRY(read_backing_name(m_file, headers));
        m_all.first_cluster = std::vector<std::byte>(cluster());
        TRY(m_file.read(0, m_all.first_cluster));
        const u64 name = headers.header.backing_file_offset;
        const u64 end = name != 0 ? name : cluster();
        u64 at = headers.header.header_length;
        m_all.extension_area = {at, 0};
        while (at + 8 <= end) {
            be32 type, length;
            std::memcpy(&type, &m_all.first_cluster[at], 4);
            std::memcpy(&length, &m_all.first_cluster[at + 4], 4);
            at += 8;
            if (type == u32{0} || length > end - at) {
                break;
            }
            const auto from = m_all.first_cluster.begin() + static_cast<std::ptrdiff_t>(at);
            m_all.extensions.push_back({type, {from, from + static_cast<std::ptrdiff_t>(length.value())}});
            at += round_up(length, 8);
        }
        m_all.extension_area.length = std::min(at, cluster()) - m_all.extension_area.offset;
        return {};
    }

    /// Counts a use of the clusters that hold these bytes; `exclusive` ones may have no other.
    Status use(u64 offset, u64 length, bool exclusive, const char* what)
    {
        if (length == 0) {
            return {};
        }
        const u64 last = divide_up(offset + length, cluster());
        if (last * cluster() > m_file.size() &&
            offset + length - std::min(offset + length, m_file.size()) >= cluster()) {
            return corrupt(text(what, " at ", hex(offset), ", ", length, " bytes, ends past the end of the file (",
                                hex(m_file.size()), ")"));
        }
        for (u64 c = offset / cluster(); c < last; ++c) {
            u64& uses = m_all.references.at(c);
            if ((exclusive && uses != 0) || m_exclusive[c] != 0) {
                return corrupt(text(what, " lies over something else, at ", hex(c * cluster())));
            }
            ++uses;
            if (exclusive) {
                m_exclusive.at(c) = 1;
            }
        }
        return {};
    }

    Status use_table(u64 offset, u64 bytes, const char* what)
    {
        if (bytes != 0 && (offset == 0 || offset % cluster() != 0 || offset > max_image_length)) {
            return corrupt(text(what, " is at ", hex(offset), ", which is no place for it"));
        }
        return use(offset, bytes, true, what);
    }

    Status read_fixed_places()
    {
        const Headers& headers = m_all.headers;
        const Header& header = headers.header;
        TRY(use(0, 1, true, "the header"));
        const u64 table_bytes = u64{header.refcount_table_clusters} * cluster();
        TRY(use_table(header.refcount_table_offset, table_bytes, "the refcount table"));
        m_all.refcount_table = TRY(read_words(m_file, header.refcount_table_offset, table_bytes / 8));
        for (u64& block : m_all.refcount_table) {
            if ((block & 0x1ff) != 0) {
                return corrupt(text("a refcount table entry is ", hex(block), ": reserved bits are set"));
            }
            if (block == 0) {
                continue;
            }
            if (m_all.counting == Counting::anew && (block % cluster() != 0 || block >= m_file.size())) {
                block = 0;  // it is replaced anyway
                continue;
            }
            TRY(use_table(block, cluster(), "a refcount block"));
        }
        TRY(read_disk(header.l1_table_offset, header.l1_size, header.size));
        std::vector<StoredSnapshot> stored;
        TRY(read_snapshots(m_file, headers, stored));
        if (!stored.empty()) {
            const u64 end = stored.back().record_end;
            TRY(use_table(header.snapshots_offset, end - header.snapshots_offset, "the snapshot table"));
        }
        u64 at = header.snapshots_offset;
        for (const StoredSnapshot& snapshot : stored) {
            TRY(read_snapshot(snapshot, at));
            at = round_up(snapshot.record_end, 8);
        }
        if (headers.encryption) {
            if (headers.encryption->length > max_encryption_header) {
                return corrupt(text("the encryption header is ", headers.encryption->length, " bytes long, more than ",
                                    max_encryption_header));
            }
            TRY(use_table(headers.encryption->offset, headers.encryption->length, "the encryption header"));
        }
        return {};
    }

    Status read_snapshot(const StoredSnapshot& snapshot, u64 at)
    {
        const auto bytes = TRY_WHILE("reading the snapshot table", read_bytes(m_file, at, snapshot.record_end - at));
        be32 extra;
        std::memcpy(&extra, &bytes[36], 4);
        const auto from = bytes.begin() + 40;
        const auto names = from + static_cast<std::ptrdiff_t>(extra.value());
        m_all.snapshots.push_back(
            {{bytes.begin(), from}, {from, names}, {names, bytes.end()}, snapshot.shown.vm_state_size});
        if (snapshot.l1_size > max_l1_entries) {
            return corrupt(text("a snapshot's L1 table has ", snapshot.l1_size, " entries"));
        }
        return read_disk(snapshot.l1_table_offset, snapshot.l1_size, snapshot.shown.virtual_size);
    }

    Status read_disk(u64 l1_offset, u64 entries, u64 size)
    {
        TRY(use_table(l1_offset, entries * 8, "an L1 table"));
        m_all.disks.push_back({l1_offset, TRY(read_words(m_file, l1_offset, entries)), size});
        return {};
    }

    Status read_bitmap_tables()
    {
        const Headers& headers = m_all.headers;
        if (!headers.bitmaps) {
            return {};
        }
        std::vector<Bitmap> bitmaps;
        TRY(read_bitmaps(m_file, headers, headers.header.size, bitmaps));
        const u64 directory = headers.bitmaps->directory_offset;
        TRY(use_table(directory, headers.bitmaps->directory_size, "the bitmap directory"));
        u64 at = directory;
        for (const Bitmap& bitmap : bitmaps) {
            const u64 length = round_up(24 + bitmap.name.size(), 8);
            BitmapRecord record{bitmap, TRY(read_bytes(m_file, at, length)), {}};
            at += length;
            TRY(use_table(bitmap.table_offset, u64{bitmap.table_entries} * 8, "a bitmap's table"));
            record.table = TRY(read_words(m_file, bitmap.table_offset, bitmap.table_entries));
            for (const u64 entry : record.table) {
                if ((entry & bitmap_offset_mask) != 0) {
                    TRY(use_table(entry & bitmap_offset_mask, cluster(), "a bitmap's data"));
                }
            }
            m_all.bitmaps.push_back(std::move(record));
        }
        return {};
    }

    Status read_l2_tables()
    {
        std::map<u64, u64> users;
        for (const Disk& disk : m_all.disks) {
            for (const u64 entry : disk.l1) {
                if ((entry & l1_reserved) != 0 || (entry & offset_mask) % cluster() != 0) {
                    return corrupt(text("an L1 entry is ", hex(entry), ", which no L2 table's place is"));
                }
                if ((entry & offset_mask) != 0) {
                    ++users[entry & offset_mask];
                }
            }
        }
        if (users.size() > max_l2_bytes / cluster()) {
            return Error(Fault::too_big, text("The image has ", users.size(), " L2 tables of ", cluster(),
                                              " bytes, more than can be held in memory at once (", max_l2_bytes, ")"));
        }
        for (const auto& [offset, count] : users) {
            TRY(use(offset, cluster(), true, "an L2 table"));
            m_all.references.at(offset / cluster()) = count;
            m_all.l2_tables[offset] = TRY(read_words(m_file, offset, cluster() / 8));
        }
        for (const auto& [offset, count] : users) {
            TRY(use_entries(m_all.l2_tables[offset], offset, count));
        }
        return {};
    }

    Status use_entries(const std::vector<u64>& table, u64 table_offset, u64 count)
    {
        for (u64 i = 0; i < table.size(); i += m_all.words()) {
            const u64 entry = table[i];
            if ((entry & entry_compressed) != 0) {
                if (m_all.data_outside()) {
                    return corrupt(text("the L2 table at ", hex(table_offset), " has a compressed cluster, index ",
                                        i / m_all.words(), ", although data lies in another file"));
                }
                const Range clusters = m_all.compressed_clusters(entry);
                TRY(use_data(clusters, count, table_offset));
                continue;
            }
            if ((entry & l2_reserved) != 0 || (m_all.words() == 2 && (entry & entry_zero) != 0)) {
                return corrupt(text("the L2 table at ", hex(table_offset), " has an entry ", hex(entry),
                                    " with reserved bits set"));
            }
            if (m_all.headers.header.version < 3 && (entry & entry_zero) != 0) {
                return corrupt(text("the L2 table at ", hex(table_offset), " has a zero cluster, in version 2"));
            }
            const u64 host = entry & offset_mask;
            if (host % cluster() != 0) {
                return corrupt(text("the L2 table at ", hex(table_offset), " has an entry ", hex(entry),
                                    ", which is not at a cluster's start"));
            }
            if (host != 0 && !m_all.data_outside()) {
                TRY(use_data({host / cluster(), 1}, count, table_offset));
            }
        }
        return {};
    }

    Status use_data(Range clusters, u64 count, u64 table_offset)
    {
        for (u64 c = clusters.offset; c < clusters.end(); ++c) {
            if (c * cluster() >= m_file.size() + cluster() - 1) {
                return corrupt(text("the L2 table at ", hex(table_offset), " refers to ", hex(c * cluster()),
                                    ", past the end of the file (", hex(m_file.size()), ")"));
            }
            if (m_exclusive[c] != 0) {
                return corrupt(text("the L2 table at ", hex(table_offset), " refers to ", hex(c * cluster()),
                                    ", where a table lies"));
            }
            m_all.references.at(c) += count;
        }
        return {};
    }

    Status compare_counts()
    {
        const u64 in_block = (cluster() * 8) >> m_all.headers.header.refcount_order;
        for (u64 block = 0; block < m_all.refcount_table.size(); ++block) {
            if (m_all.refcount_table[block] == 0) {
                continue;
            }
            for (u64 c = block * in_block; c < (block + 1) * in_block; ++c) {
                m_counted_end = TRY(m_all.counted(c)) != 0 ? c + 1 : m_counted_end;
            }
        }
        std::optional<Error> wrong;
        m_all.references.for_each([&](u64 c, u64 uses) {
            const auto count = m_all.counted(c);
            if (!wrong && (!count || *count < uses)) {
                wrong = !count ? count.error()
                               : corrupt(text("cluster ", c, " refcount=", *count, " reference=", uses,
                                              ": the image is corrupt"));
            }
        });
        return wrong ? Status(std::move(*wrong)) : Status();
    }

    Status check_flag(u64 entry, const char* what)
    {
        const u64 count = TRY(m_all.counted((entry & offset_mask) / cluster()));
        if ((count == 1) != ((entry & entry_copied) != 0)) {
            return corrupt(text("OFLAG_COPIED of ", what, ": ", hex(entry), ", refcount=", count));
        }
        return {};
    }

    Status check_copied()
    {
        for (const u64 l1_entry : m_all.disks[0].l1) {
            if ((l1_entry & offset_mask) == 0) {
                continue;
            }
            TRY(check_flag(l1_entry, "an L2 table"));
            const auto& table = m_all.l2_tables[l1_entry & offset_mask];
            for (u64 i = 0; i < table.size() && !m_all.data_outside(); i += m_all.words()) {
                if ((table[i] & entry_compressed) == 0 && (table[i] & offset_mask) != 0) {
                    TRY(check_flag(table[i], "a data cluster"));
                }
            }
        }
        return {};
    }

    const Source& m_file;
    Metadata m_all;
    ClusterCounts m_exclusive;
    u64 m_counted_end = 0;
};

Result<Metadata> read_metadata(const Source& file, Counting counting)
{
    return MetadataReader(file, counting).run();
}

}  // namespace stratamap::qcow2
