// SPDX-License-Identifier: MIT
// Raster: a disk cut into cells of equal length, with the exact bytes of every layer and state in each.
#pragma once

#include "core/layer.h"

#include <span>
#include <vector>

namespace stratamap {

/// How many bytes one layer answers for with one state.
struct Share {
    u64 bytes = 0;
    u32 depth = 0;
    State state = State::unallocated;
    bool operator==(const Share&) const = default;
};

/// Cells of `bytes_per_cell` bytes from the start of a view on; the last one ends with the view. Shares of a cell
/// are ordered by depth, then state, each pair once; none is empty. What no share claims has not been scanned.
class Raster {
public:
    Raster() = default;
    Raster(Range view, u64 bytes_per_cell) : m_view(view), m_bytes_per_cell(bytes_per_cell) {}

    Range view() const { return m_view; }
    u64 bytes_per_cell() const { return m_bytes_per_cell; }

    /// Number of cells.
    std::size_t size() const { return m_first.size() - 1; }

    /// Guest bytes of the cell.
    Range cell(std::size_t index) const;

    std::span<const Share> shares(std::size_t index) const;

    /// Bytes of the cell that no state is known for yet.
    u64 pending(std::size_t index) const;

    /// Adds the next cell; for those who make rasters.
    void append(std::span<const Share> shares);

private:
    Range m_view;
    u64 m_bytes_per_cell = 1;
    std::vector<std::size_t> m_first = {0};  ///< index of each cell's first share, and one past the last
    std::vector<Share> m_shares;
};

/// Makes a raster from what is known of its view, told in ascending order. What nothing is told of stays pending.
class RasterMaker {
public:
    /// bytes_per_cell > 0.
    RasterMaker(Range view, u64 bytes_per_cell)
        : m_raster(view, bytes_per_cell), m_cell_end(view.offset + std::min(bytes_per_cell, view.length))
    {
    }

    /// One answer for a stretch of the view.
    void add(Range guest, u32 depth, State state);

    /// Shares of a stretch that lies within one cell.
    void add(Range guest, std::span<const Share> shares);

    Raster finish();

private:
    void go_to(u64 offset);
    void finish_cell();
    void count(u32 depth, State state, u64 bytes);

    static constexpr std::size_t slots_per_layer = 16;  // states are stored in four bits
    Raster m_raster;
    u64 m_cell_end;
    std::vector<Share> m_shares;  ///< of the cell being summed, which ends there
    std::vector<std::size_t>
        m_slot_of;  ///< where in m_shares a depth and state stand, plus one: a sum in constant time
};

/// Part of a raster in larger cells: so many finer cells make one that the two agree at every border. The view must
/// lie in finer's and begin, like every cell, where one of finer's cells does; where it ends within one, it must be
/// where finer ends.
Raster rasterize(const Raster& finer, Range view, u64 bytes_per_cell);

/// Rasters of one view, the cells of each twice as long as those of the one before, so that a picture of any part at
/// any of these scales costs no more than its cells.
using Pyramid = std::vector<Raster>;

/// From this raster up to one cell for everything.
Pyramid build_pyramid(Raster finest);

}  // namespace stratamap
