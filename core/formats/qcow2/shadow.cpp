// SPDX-License-Identifier: MIT
#include "core/formats/qcow2/shadow.h"

#include <algorithm>

namespace stratamap::qcow2 {

Shadow::Shadow(const Metadata& old, u32 refcount_order) : m_old(old), m_order(refcount_order), m_next(old.used_end) {}

bool Shadow::anew() const
{
    return m_order != m_old.headers.header.refcount_order || m_old.counting == Counting::anew;
}

u64 Shadow::allocate(u64 clusters)
{
    const u64 first = m_next;
    for (u64 c = first; c < first + clusters; ++c) {
        add(c, 1);
    }
    m_next += clusters;
    m_allocated += clusters;
    return first * m_old.cluster();
}

void Shadow::remove_table(u64 offset, u64 bytes)
{
    for (u64 c = 0; c < divide_up(bytes, m_old.cluster()); ++c) {
        remove(offset / m_old.cluster() + c, 1);
    }
}

Result<u64> Shadow::count(u64 cluster) const
{
    return TRY(m_old.counted(cluster)) + m_delta[cluster];
}

void Shadow::write(u64 offset, std::vector<std::byte> bytes)
{
    bytes.resize(round_up(bytes.size(), m_old.cluster()));
    m_writes.push_back({offset, std::move(bytes), 0});
}

void Shadow::write_table(u64 offset, std::span<const u64> words)
{
    std::vector<std::byte> bytes(words.size() * 8);
    for (u64 i = 0; i < words.size(); ++i) {
        const be64 word = words[i];
        std::memcpy(&bytes[i * 8], &word, 8);
    }
    write(offset, std::move(bytes));
}

/// The blocks in which the new image counts something else than the old one.
Status Shadow::find_blocks()
{
    m_delta.for_each([&](u64 cluster, u64) { m_changed.insert(cluster / in_block()); });
    if (!anew()) {
        return {};
    }
    if (m_old.counting == Counting::anew) {
        m_old.references.for_each([&](u64 cluster, u64) { m_changed.insert(cluster / in_block()); });
        return {};
    }
    const u64 in_old_block = (m_old.cluster() * 8) >> m_old.headers.header.refcount_order;
    for (u64 c = 0; c < m_old.used_end; ++c) {
        if (m_old.refcount_table[c / in_old_block] == 0) {
            c = (c / in_old_block + 1) * in_old_block - 1;
            continue;
        }
        const u64 count = TRY(m_old.counted(c));
        if (m_order < 6 && count >> (u64{1} << m_order) != 0) {
            return Error(Fault::unsupported,
                         text("Cannot decrease refcount entry width to ", u64{1} << m_order,
                              " bits: Cluster at offset ", hex(c * m_old.cluster()), " has a refcount of ", count));
        }
        if (count != 0) {
            m_changed.insert(c / in_block());
        }
    }
    return {};
}

/// Whether all changed blocks had their place already.
bool Shadow::place_blocks()
{
    bool settled = true;
    for (const u64 block : std::vector<u64>(m_changed.begin(), m_changed.end())) {
        if (m_blocks.contains(block)) {
            continue;
        }
        settled = false;
        m_blocks[block] = allocate(1);
        const u64 old = block < m_old.refcount_table.size() ? m_old.refcount_table[block] : 0;
        if (old != 0 && !anew()) {
            remove(old / m_old.cluster(), 1);
        }
    }
    return settled;
}

Status Shadow::place_table()
{
    const u64 blocks = std::max<u64>(*m_changed.rbegin() + 1, anew() ? 0 : m_old.refcount_table.size());
    const u64 clusters = divide_up(blocks * 8, m_old.cluster());
    if (clusters * m_old.cluster() > max_refcount_table_bytes) {
        return Error(Fault::too_big,
                     "This operation would make the refcount table grow beyond the maximum size supported by QEMU, "
                     "aborting");
    }
    if (clusters > m_table_clusters) {
        if (m_table_clusters != 0) {
            remove_table(m_table, m_table_clusters * m_old.cluster());
        }
        m_table = allocate(clusters);
        m_table_clusters = clusters;
    }
    return {};
}

Status Shadow::write_blocks()
{
    std::vector<u64> table(m_table_clusters * m_old.cluster() / 8);
    if (!anew()) {
        std::copy(m_old.refcount_table.begin(), m_old.refcount_table.end(), table.begin());
    }
    for (const auto& [block, offset] : m_blocks) {
        std::vector<u64> counts(in_block());
        for (u64 i = 0; i < counts.size(); ++i) {
            counts[i] = TRY(count(block * in_block() + i));
            if (m_order < 6 && counts[i] >> (u64{1} << m_order) != 0) {
                return Error(
                    Fault::unsupported,
                    text("Cluster at offset ", hex((block * in_block() + i) * m_old.cluster()),
                         " would have a refcount of ", counts[i], ", more than ", u64{1} << m_order, " bits hold"));
            }
        }
        table[block] = offset;
        write(offset, encode_counts(counts, m_order));
    }
    write_table(m_table, table);
    return {};
}

Status Shadow::finish(Header& header)
{
    if (anew()) {
        for (const u64 block : m_old.refcount_table) {
            if (block != 0) {
                remove(block / m_old.cluster(), 1);
            }
        }
    }
    TRY(find_blocks());
    if (m_changed.empty()) {
        return {};
    }
    remove_table(m_old.headers.header.refcount_table_offset,
                 u64{m_old.headers.header.refcount_table_clusters} * m_old.cluster());
    // A block needs a place, which is counted in a block: until none is new.
    do {
        TRY(find_blocks());
        const bool settled = place_blocks();
        const u64 clusters = m_table_clusters;
        TRY(place_table());
        if (settled && clusters == m_table_clusters) {
            break;
        }
    } while (true);
    TRY(write_blocks());
    header.refcount_table_offset = m_table;
    header.refcount_table_clusters = static_cast<u32>(m_table_clusters);
    header.refcount_order = m_order;
    return {};
}

Result<std::vector<Range>> Shadow::freed() const
{
    std::vector<u64> clusters;
    m_delta.for_each([&](u64 cluster, u64) { clusters.push_back(cluster); });
    std::sort(clusters.begin(), clusters.end());
    std::vector<Range> ranges;
    for (const u64 c : clusters) {
        if (c >= m_old.used_end || TRY(count(c)) != 0) {
            continue;
        }
        if (!ranges.empty() && ranges.back().end() == c * m_old.cluster()) {
            ranges.back().length += m_old.cluster();
        } else {
            ranges.push_back({c * m_old.cluster(), m_old.cluster()});
        }
    }
    return ranges;
}

Result<u64> Shadow::used_end() const
{
    u64 end = m_next;
    while (end > 0 && TRY(count(end - 1)) == 0) {
        --end;
    }
    return end;
}

}  // namespace stratamap::qcow2
