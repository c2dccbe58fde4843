// SPDX-License-Identifier: MIT
// Raster: a map cut into cells of equal length, with the exact bytes of every layer and state in each.
#include "core/raster.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace stratamap {

namespace {

/// Sums the shares of one cell at a time, in constant time for each addition however many layers there are.
class CellSum {
public:
    void add(u32 depth, State state, u64 bytes)
    {
        const std::size_t key = std::size_t{depth} * slots_per_layer + static_cast<std::size_t>(state);
        if (key >= m_slot_of.size()) {
            m_slot_of.resize(key + 1, no_slot);
        }
        std::size_t& slot = m_slot_of[key];
        if (slot == no_slot) {
            slot = m_shares.size();
            m_shares.push_back({bytes, depth, state});
        } else {
            m_shares[slot].bytes += bytes;
        }
    }

    /// Appends the cell to the raster and begins the next one.
    void finish(Raster& raster)
    {
        std::sort(m_shares.begin(), m_shares.end(), [](const Share& a, const Share& b) {
            return a.depth != b.depth ? a.depth < b.depth : a.state < b.state;
        });
        raster.append(m_shares);
        for (const Share& share : m_shares) {
            m_slot_of[std::size_t{share.depth} * slots_per_layer + static_cast<std::size_t>(share.state)] = no_slot;
        }
        m_shares.clear();
    }

private:
    static constexpr std::size_t slots_per_layer = 16;  // states are stored in four bits
    static constexpr std::size_t no_slot = std::numeric_limits<std::size_t>::max();
    std::vector<Share> m_shares;
    std::vector<std::size_t> m_slot_of;
};

}  // namespace

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

Raster rasterize(const Map& map, Range view, u64 bytes_per_cell)
{
    assert(bytes_per_cell > 0 && view.end() <= map.size());
    Raster raster(view, bytes_per_cell);
    CellSum sum;
    u64 position = view.offset;
    u64 cell_end = view.offset + std::min(bytes_per_cell, view.length);
    const auto finish_cell = [&] {
        sum.finish(raster);
        cell_end += std::min(bytes_per_cell, view.end() - cell_end);
    };
    const Range scanned = intersection(view, {0, map.scanned()});
    if (!scanned.empty()) {
        map.visit(scanned, [&](const Run& run) {
            const u64 run_end = run.guest.end();
            while (run_end >= cell_end && position < run_end) {
                sum.add(run.depth, run.state, cell_end - position);
                position = cell_end;
                finish_cell();
            }
            if (position < run_end) {
                sum.add(run.depth, run.state, run_end - position);
                position = run_end;
            }
        });
    }
    while (raster.size() < divide_up(view.length, bytes_per_cell)) {
        finish_cell();
    }
    return raster;
}

Raster rasterize(const Raster& finer, Range view, u64 bytes_per_cell)
{
    const u64 step = finer.bytes_per_cell();
    assert(bytes_per_cell % step == 0 && (view.offset - finer.view().offset) % step == 0);
    assert(view.offset >= finer.view().offset && view.end() <= finer.view().end());
    Raster raster(view, bytes_per_cell);
    CellSum sum;
    std::size_t index = (view.offset - finer.view().offset) / step;
    const u64 cells = divide_up(view.length, bytes_per_cell);
    for (u64 cell = 0; cell < cells; ++cell) {
        const u64 before = cell * bytes_per_cell;
        const u64 parts = divide_up(std::min(bytes_per_cell, view.length - before), step);
        for (u64 part = 0; part < parts; ++part, ++index) {
            for (const Share& share : finer.shares(index)) {
                sum.add(share.depth, share.state, share.bytes);
            }
        }
        sum.finish(raster);
    }
    return raster;
}

Pyramid build_pyramid(const Map& map, u64 bytes_per_cell)
{
    const Range whole = {0, map.size()};
    Pyramid levels;
    levels.push_back(rasterize(map, whole, bytes_per_cell));
    while (levels.back().size() > 1) {
        levels.push_back(rasterize(levels.back(), whole, 2 * levels.back().bytes_per_cell()));
    }
    return levels;
}

Raster totals(const Map& map)
{
    return rasterize(map, {0, map.size()}, std::max(map.size(), u64{1}));
}

}  // namespace stratamap
