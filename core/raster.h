// SPDX-License-Identifier: MIT
// Raster: a map cut into cells of equal length, with the exact bytes of every layer and state in each.
#pragma once

#include "core/survey.h"

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

/// Cuts a part of the map into cells. Costs as much as the part has runs and cells. bytes_per_cell > 0.
Raster rasterize(const Map& map, Range view, u64 bytes_per_cell);

/// The same from a finer raster instead of the map: so many finer cells make one that the two agree at every
/// border. The view must lie in finer's and begin, like every cell, where one of finer's cells does; where it
/// ends within one, it must be where finer ends.
Raster rasterize(const Raster& finer, Range view, u64 bytes_per_cell);

/// Rasters of a whole map, the cells of each twice as long as those of the one before, so that a picture of any
/// part at any of these scales costs no more than its cells.
using Pyramid = std::vector<Raster>;

/// From cells of so many bytes up to one cell for everything. bytes_per_cell > 0.
Pyramid build_pyramid(const Map& map, u64 bytes_per_cell);

/// The whole map as one cell: the exact bytes of every layer and state, and what is pending.
Raster totals(const Map& map);

}  // namespace stratamap
