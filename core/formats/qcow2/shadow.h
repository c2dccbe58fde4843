// SPDX-License-Identifier: MIT
// Changing a qcow2 file without writing over anything that it uses: new tables go where nothing is, the refcount
// structure that goes with them as well, and what only the old header leads to is free in the new structure. So before
// the header is switched the old image is whole, and after it the new one, neither with as much as a leak.
#pragma once

#include "core/formats/qcow2/metadata.h"

#include <set>

namespace stratamap::qcow2 {

class Shadow {
public:
    Shadow(const Metadata& old, u32 refcount_order);

    /// Where that many clusters in a row are free. Each is counted once.
    u64 allocate(u64 clusters);

    /// More uses of a cluster in the new image, or fewer.
    void add(u64 cluster, u64 uses) { m_delta.at(cluster) += uses; }
    void remove(u64 cluster, u64 uses) { m_delta.at(cluster) -= uses; }  // modulo 2^64, as the sum is
    void remove_table(u64 offset, u64 bytes);
    bool touched(u64 cluster) const { return m_delta[cluster] != 0; }

    /// What the new image counts for a cluster.
    Result<u64> count(u64 cluster) const;

    void write(u64 offset, std::vector<std::byte> bytes);
    /// The words big-endian, padded with zeros to whole clusters.
    void write_table(u64 offset, std::span<const u64> words);
    void write_zeros(u64 offset, u64 length) { m_writes.push_back({offset, {}, length}); }

    /// Writes the refcount blocks that are different, and the table, and puts its place into the header. Nothing is
    /// allocated afterwards.
    Status finish(Header& header);

    std::vector<AmendWrite>& writes() { return m_writes; }
    /// Clusters that the old image uses and the new one does not.
    Result<std::vector<Range>> freed() const;
    Result<u64> used_end() const;
    u64 allocated() const { return m_allocated; }

private:
    u64 in_block() const { return (m_old.cluster() * 8) >> m_order; }
    bool anew() const;
    void release(u64 offset, u64 clusters);
    Status find_blocks();
    bool place_blocks();
    Status place_table();
    Status write_blocks();

    const Metadata& m_old;
    u32 m_order;
    ClusterCounts m_delta;
    std::vector<AmendWrite> m_writes;
    u64 m_next;  // clusters from here on are free
    u64 m_allocated = 0;
    std::set<u64> m_changed;      // refcount blocks, by their number
    std::map<u64, u64> m_blocks;  // where they go
    u64 m_table = 0, m_table_clusters = 0;
};

}  // namespace stratamap::qcow2
