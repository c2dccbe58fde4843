// SPDX-License-Identifier: MIT
// How often clusters are used: what a qcow2 file's refcount blocks say, and what is counted by looking.
#pragma once

#include "core/formats/qcow2/layer.h"
#include "core/zeroed_array.h"

#include <mutex>
#include <unordered_map>

namespace stratamap::qcow2 {

/// A refcount block's counts, and the other way round.
std::vector<u64> decode_counts(std::span<const std::byte> block, u32 order);
std::vector<std::byte> encode_counts(std::span<const u64> counts, u32 order);

/// The counts that stand in the file.
class StoredCounts {
public:
    /// All outlive this.
    StoredCounts(const Source& file, const Headers& headers, const Table<be64>& table);

    /// Clusters that one block counts.
    u64 in_block() const { return m_in_block; }

    /// The counts of some clusters, all of one block, the first of them a multiple of 8; no counts where all are 0;
    /// nothing where they cannot be read.
    std::optional<std::vector<u64>> counts(Range clusters) const;

    /// What is counted for one cluster, read from the file; nothing where it cannot be read.
    std::optional<u64> count(u64 cluster) const;

private:
    std::optional<u64> block_of(u64 cluster) const;

    const Source& m_file;
    const Table<be64>& m_table;
    u64 m_cluster;
    u32 m_order;
    u64 m_in_block;
};

/// How often each cluster was met. Two bytes for each; the few that are met oftener than fits are kept apart.
class References {
public:
    explicit References(u64 clusters) : m_words(clusters / lanes + 1) {}

    /// Of clusters one behind the other. On any thread.
    void add(u64 first, u64 clusters, u64 uses);

    /// Only while nobody adds.
    u64 operator[](u64 cluster) const
    {
        const u64 lane = m_words[cluster / lanes] >> shift(cluster) & large;
        return lane != large ? lane : m_large.at(cluster);
    }

    /// Whether the clusters from `first` on were met as often as `counts` say; or none of them, where it is empty.
    bool are(Range clusters, std::span<const u64> counts) const;

private:
    static constexpr u64 lanes = 4;       // of 16 bits in a word
    static constexpr u64 large = 0xffff;  // the number stands in m_large
    static u64 shift(u64 cluster) { return cluster % lanes * 16; }

    void add_one(u64 cluster, u64 uses);

    ZeroedArray<u64> m_words;
    std::mutex m_mutex;
    std::unordered_map<u64, u64> m_large;
};

}  // namespace stratamap::qcow2
