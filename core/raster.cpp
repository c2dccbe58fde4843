// SPDX-License-Identifier: MIT
// Raster: a disk cut into cells of equal length, with the exact bytes of every layer and state in each.
#include "core/raster.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stratamap {

Range Raster::cell(std::size_t index) const
{
    const u64 before = index * m_bytes_per_cell;
    return {m_view.offset + before, std::min(m_bytes_per_cell, m_view.length - before)};
}

std::span<const Share> Raster::shares(std::size_t index) const
{
    return std::span(m_shares).subspan(m_first[index], m_first[index + 1] - m_first[index]);
}

u64 Raster::pending(std::size_t index) const
{
    u64 left = cell(index).length;
    for (const Share& share : shares(index)) {
        left -= share.bytes;
    }
    return left;
}

void Raster::append(std::span<const Share> shares)
{
    m_shares.insert(m_shares.end(), shares.begin(), shares.end());
    m_first.push_back(m_shares.size());
}

void RasterMaker::count(u32 depth, State state, u64 bytes)
{
    const std::size_t key = std::size_t{depth} * slots_per_layer + static_cast<std::size_t>(state);
    if (key >= m_slot_of.size()) {
        m_slot_of.resize(key + 1);
    }
    if (m_slot_of[key] == 0) {
        m_shares.push_back({bytes, depth, state});
        m_slot_of[key] = m_shares.size();
    } else {
        m_shares[m_slot_of[key] - 1].bytes += bytes;
    }
}

void RasterMaker::finish_cell()
{
    std::sort(m_shares.begin(), m_shares.end(), [](const Share& a, const Share& b) {
        return a.depth != b.depth ? a.depth < b.depth : a.state < b.state;
    });
    m_raster.append(m_shares);
    for (const Share& share : m_shares) {
        m_slot_of[std::size_t{share.depth} * slots_per_layer + static_cast<std::size_t>(share.state)] = 0;
    }
    m_shares.clear();
    m_cell_end += std::min(m_raster.bytes_per_cell(), m_raster.view().end() - m_cell_end);
}

void RasterMaker::go_to(u64 offset)
{
    if (offset < m_cell_end) {
        return;
    }
    const u64 cell = (offset - m_raster.view().offset) / m_raster.bytes_per_cell();
    while (m_raster.size() < cell) {
        finish_cell();
    }
}

void RasterMaker::add(Range guest, u32 depth, State state)
{
    guest = intersection(guest, m_raster.view());
    while (!guest.empty()) {
        go_to(guest.offset);
        const u64 length = std::min(guest.length, m_cell_end - guest.offset);
        count(depth, state, length);
        guest = {guest.offset + length, guest.length - length};
    }
}

void RasterMaker::add(Range guest, std::span<const Share> shares)
{
    go_to(guest.offset);
    assert(m_raster.view().offset <= guest.offset && guest.end() <= m_cell_end);
    for (const Share& share : shares) {
        count(share.depth, share.state, share.bytes);
    }
}

Raster RasterMaker::finish()
{
    const u64 cells = divide_up(m_raster.view().length, m_raster.bytes_per_cell());
    while (m_raster.size() < cells) {
        finish_cell();
    }
    return std::move(m_raster);
}

Raster rasterize(const Raster& finer, Range view, u64 bytes_per_cell)
{
    const u64 step = finer.bytes_per_cell();
    assert(bytes_per_cell % step == 0 && (view.offset - finer.view().offset) % step == 0);
    assert(view.offset >= finer.view().offset && view.end() <= finer.view().end());
    RasterMaker maker(view, bytes_per_cell);
    const u64 first = (view.offset - finer.view().offset) / step;
    const u64 cells = divide_up(view.length, step);
    for (std::size_t index = first; index < first + cells; ++index) {
        maker.add(finer.cell(index), finer.shares(index));
    }
    return maker.finish();
}

Pyramid build_pyramid(Raster finest)
{
    Pyramid levels;
    levels.push_back(std::move(finest));
    while (levels.back().size() > 1) {
        const Raster& below = levels.back();
        levels.push_back(rasterize(below, below.view(), 2 * below.bytes_per_cell()));
    }
    return levels;
}

}  // namespace stratamap
