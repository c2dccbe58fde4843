// SPDX-License-Identifier: MIT
// All of a qcow2 file's tables in memory, and what they refer to compared with what is counted. What an image must be
// before it is amended: without corruption; leaks do not matter.
#pragma once

#include "core/formats/qcow2/counts.h"

#include <map>
#include <unordered_map>

namespace stratamap::qcow2 {

/// Numbers for clusters, most of which have none.
class ClusterCounts {
public:
    u64 operator[](u64 cluster) const;
    u64& at(u64 cluster) { return m_pages[cluster / page_size][cluster % page_size]; }
    /// One past the last cluster whose number is not 0.
    u64 end() const;
    template <typename Visit>
    void for_each(Visit visit) const
    {
        for (const auto& [page, counts] : m_pages) {
            for (u64 i = 0; i < page_size; ++i) {
                if (counts[i] != 0) {
                    visit(page * page_size + i, counts[i]);
                }
            }
        }
    }

private:
    static constexpr u64 page_size = 32;
    std::unordered_map<u64, std::array<u64, page_size>> m_pages;
};

/// The active disk, or one that a snapshot keeps.
struct Disk {
    u64 l1_offset = 0;
    std::vector<u64> l1;
    u64 size = 0;
};

/// A snapshot table's record as it is stored.
struct SnapshotRecord {
    std::vector<std::byte> fixed, extra, names;
    u64 vm_state_size = 0;
};

struct BitmapRecord {
    Bitmap shown;
    std::vector<std::byte> stored;  ///< its entry in the directory, padded
    std::vector<u64> table;
};

struct HeaderExtension {
    u32 type;
    std::vector<std::byte> bytes;
};

/// Whether the refcounts of a dirty image are believed.
enum class Counting : u8 { compare, anew };

struct Metadata {
    const Source* file = nullptr;
    Headers headers;
    std::vector<std::byte> first_cluster;
    std::vector<HeaderExtension> extensions;  ///< all, in their order
    Range extension_area;                     ///< with the end marker, where there is one
    std::vector<Disk> disks;                  ///< 0 is the active one
    std::vector<SnapshotRecord> snapshots;    ///< of disks[1] and so on
    std::map<u64, std::vector<u64>> l2_tables;
    std::vector<BitmapRecord> bitmaps;
    std::vector<u64> refcount_table;
    ClusterCounts references;
    u64 used_end = 0;  ///< clusters from here on are neither referred to nor counted
    Counting counting = Counting::compare;

    u64 cluster() const { return headers.cluster_size; }
    u64 words() const { return headers.l2_entry_size() / 8; }  ///< of an L2 entry
    bool data_outside() const { return headers.has(incompatible::data_file); }

    /// What the file counts for a cluster or, where that is not believed, what it should.
    Result<u64> counted(u64 cluster) const;
    /// Clusters that compressed data of this entry lies in.
    Range compressed_clusters(u64 entry) const;

private:
    friend class MetadataReader;
    mutable u64 m_block = ~u64{0};  // the refcount block in m_counts
    mutable std::vector<u64> m_counts;
};

Result<Metadata> read_metadata(const Source& file, Counting counting);

}  // namespace stratamap::qcow2
