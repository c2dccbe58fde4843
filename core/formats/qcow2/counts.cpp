// SPDX-License-Identifier: MIT
#include "core/formats/qcow2/counts.h"

#include <atomic>

namespace stratamap::qcow2 {

namespace {

constexpr u64 smallest_hole = 4096;                              // no file system has smaller ones
constexpr u64 refcount_offset_mask = ~u64{0x1ff};                // bits 9 to 63 of refcount table entries
constexpr u64 largest_offset = (u64{1} << 63) - (u64{1} << 21);  // where the largest cluster can begin

template <typename Entry>
void decode(std::span<const std::byte> block, std::vector<u64>& counts)
{
    for (u64 i = 0; i < counts.size(); ++i) {
        Entry entry;
        std::memcpy(&entry, &block[i * sizeof entry], sizeof entry);
        counts[i] = entry;
    }
}

}  // namespace

std::vector<u64> decode_counts(std::span<const std::byte> block, u32 order)
{
    const u64 bits = u64{1} << order;
    std::vector<u64> counts(block.size() * 8 / bits);
    switch (order) {
        case 3: decode<u8>(block, counts); break;
        case 4: decode<be16>(block, counts); break;
        case 5: decode<be32>(block, counts); break;
        case 6: decode<be64>(block, counts); break;
        default:
            for (u64 i = 0; i < counts.size(); ++i) {  // narrow counts fill each byte from its least significant bit
                const u64 position = i * bits;
                counts[i] = std::to_integer<u64>(block[position / 8]) >> (position % 8) & ((u64{1} << bits) - 1);
            }
    }
    return counts;
}

std::vector<std::byte> encode_counts(std::span<const u64> counts, u32 order)
{
    const u64 bits = u64{1} << order;
    std::vector<std::byte> block(counts.size() * bits / 8);
    for (u64 i = 0; i < counts.size(); ++i) {
        if (bits < 8) {
            const u64 position = i * bits;
            block[position / 8] |= static_cast<std::byte>(counts[i] << (position % 8));
        } else {
            for (u64 byte = 0; byte < bits / 8; ++byte) {
                block[(i + 1) * bits / 8 - 1 - byte] = static_cast<std::byte>(counts[i] >> (8 * byte));
            }
        }
    }
    return block;
}

StoredCounts::StoredCounts(const Source& file, const Headers& headers, const Table<be64>& table)
    : m_file(file),
      m_table(table),
      m_cluster(headers.cluster_size),
      m_order(headers.header.refcount_order),
      m_in_block((m_cluster * 8) >> m_order)
{
}

/// Where the cluster's block is: 0 where there is none, nothing where none can be.
std::optional<u64> StoredCounts::block_of(u64 cluster) const
{
    const u64 offset = m_table[cluster / m_in_block] & refcount_offset_mask;
    return offset % m_cluster == 0 && offset <= largest_offset ? std::optional(offset) : std::nullopt;
}

std::optional<std::vector<u64>> StoredCounts::counts(Range clusters) const
{
    const auto block = block_of(clusters.offset);
    if (!block) {
        return std::nullopt;
    }
    const u64 offset = *block + ((clusters.offset % m_in_block) << m_order) / 8;
    const u64 length = divide_up(clusters.length << m_order, 8);
    if (*block == 0 || offset >= m_file.size()) {
        return std::vector<u64>();
    }
    if (length >= smallest_hole) {
        const Stretch stretch = m_file.stretch(offset, length);
        if (stretch.kind == Stretch::Kind::hole && stretch.length >= length) {
            return std::vector<u64>();
        }
    }
    std::vector<std::byte> bytes(length);
    if (!m_file.read(offset, bytes)) {
        return std::nullopt;
    }
    auto counts = decode_counts(bytes, m_order);
    counts.resize(clusters.length);
    return counts;
}

std::optional<u64> StoredCounts::count(u64 cluster) const
{
    const u64 first = round_down(cluster, 8);
    const auto eight = counts({first, 8});
    return !eight ? std::nullopt : eight->empty() ? std::optional<u64>(0) : std::optional((*eight)[cluster - first]);
}

/// All of a word's clusters at once, while their numbers are small.
void References::add(u64 first, u64 clusters, u64 uses)
{
    constexpr u64 ones = 0x0001000100010001;
    const u64 end = first + clusters;
    while (first < end) {
        const u64 here = std::min(end - first, lanes - first % lanes);
        const u64 wanted = ones >> (16 * (lanes - here)) << shift(first);
        const std::atomic_ref<u64> word(m_words[first / lanes]);
        u64 before = word.load(std::memory_order_relaxed);
        bool done = false;
        while (!done && uses < 0x8000 && (before & wanted << 15) == 0) {
            done = word.compare_exchange_weak(before, before + wanted * uses, std::memory_order_relaxed);
        }
        for (u64 i = 0; !done && i < here; ++i) {
            add_one(first + i, uses);
        }
        first += here;
    }
}

void References::add_one(u64 cluster, u64 uses)
{
    const std::lock_guard lock(m_mutex);
    const std::atomic_ref<u64> word(m_words[cluster / lanes]);
    u64 before = word.load(std::memory_order_relaxed);
    while (true) {
        const u64 lane = before >> shift(cluster) & large;
        const bool fits = lane != large && lane + uses < large;
        const u64 after = (before & ~(large << shift(cluster))) | (fits ? lane + uses : large) << shift(cluster);
        if (word.compare_exchange_weak(before, after, std::memory_order_relaxed)) {
            if (!fits) {
                u64& count = m_large[cluster];
                count = (lane != large ? lane : count) + uses;
            }
            return;
        }
    }
}

bool References::are(Range clusters, std::span<const u64> counts) const
{
    u64 different = 0;
    for (u64 i = 0; i < clusters.length; ++i) {
        const u64 cluster = clusters.offset + i;
        const u64 lane = m_words[cluster / lanes] >> shift(cluster) & large;
        different |= lane ^ (counts.empty() ? 0 : counts[i]);
        different |= lane == large ? 1 : 0;
    }
    return different == 0;
}

}  // namespace stratamap::qcow2
