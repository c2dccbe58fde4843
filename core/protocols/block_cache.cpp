// SPDX-License-Identifier: MIT
#include "core/protocols/block_cache.h"

#include <algorithm>

namespace stratamap {

Status BlockCache::read(u64 offset, std::span<std::byte> into) const
{
    if (offset > max_image_length || into.size() > max_image_length - offset) {
        return Error(Fault::io, text(printable(m_name), ": reading ", into.size(), " bytes at ", hex(offset),
                                     ": past the largest offset a file can have"));
    }
    const std::lock_guard lock(m_mutex);
    while (!into.empty() && offset < m_size) {
        const u64 block = offset / block_size;
        if (!m_blocks.contains(block)) {
            TRY(read_block(block, divide_up(std::min(offset + into.size(), m_size), block_size) - block));
        }
        Block& found = m_blocks.at(block);
        found.last_used = ++m_uses;
        const u64 skipped = offset - block * block_size;
        const auto count = static_cast<std::size_t>(std::min<u64>(into.size(), found.bytes.size() - skipped));
        std::copy_n(found.bytes.begin() + static_cast<std::ptrdiff_t>(skipped), count, into.begin());
        offset += count;
        into = into.subspan(count);
    }
    std::fill(into.begin(), into.end(), std::byte{0});
    return {};
}

void BlockCache::will_need(std::span<const Range> ranges) const
{
    const std::lock_guard lock(m_mutex);
    u64 room = most_blocks / 2;  // so that what is fetched is still there when it is read
    for (std::size_t i = 0; i < ranges.size();) {
        const u64 block = ranges[i].offset / block_size;
        u64 end = block;
        while (i < ranges.size() && ranges[i].offset / block_size <= end && ranges[i].offset / block_size >= block) {
            end = std::max(end, divide_up(std::min(ranges[i].end(), m_size), block_size));
            ++i;
        }
        for (u64 at = block; at < end; ++at) {
            if (m_blocks.contains(at)) {
                continue;
            }
            if (room == 0 || !read_block(at, std::min(end - at, room))) {
                return;  // whoever reads it then will hear why
            }
            room -= std::min(room, m_next - at);
        }
    }
}

void BlockCache::prime(std::span<const std::byte> bytes)
{
    for (u64 block = 0; block * block_size < bytes.size(); ++block) {
        keep(block, bytes.subspan(block * block_size, std::min<u64>(block_size, bytes.size() - block * block_size)));
        m_next = block + 1;
    }
}

/// Fetches the block and what is wanted behind it, until something that is here already; a table that is read piece by
/// piece in ever larger pieces.
Status BlockCache::read_block(u64 block, u64 wanted) const
{
    m_ahead = block == m_next ? std::min(m_ahead * 2, most_read_ahead) : 1;
    const u64 most = std::min(std::max(wanted, m_ahead), most_fetched / block_size);
    const u64 last = divide_up(m_size, block_size);
    u64 end = block + 1;
    while (end < std::min(last, block + most) && !m_blocks.contains(end)) {
        ++end;
    }
    const u64 begin = block * block_size;
    std::vector<std::byte> bytes(static_cast<std::size_t>(std::min(end * block_size, m_size) - begin));
    TRY(fetch(begin, bytes));
    for (u64 at = block; at < end; ++at) {
        const u64 from = (at - block) * block_size;
        keep(at, std::span(bytes).subspan(from, std::min<u64>(block_size, bytes.size() - from)));
    }
    m_next = end;
    return {};
}

void BlockCache::keep(u64 block, std::span<const std::byte> bytes) const
{
    while (m_blocks.size() >= most_blocks) {
        m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(), [](const auto& a, const auto& b) {
            return a.second.last_used < b.second.last_used;
        }));
    }
    m_blocks[block] = {{bytes.begin(), bytes.end()}, ++m_uses};
}

}  // namespace stratamap
