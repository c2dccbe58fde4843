// SPDX-License-Identifier: MIT
// Where the columns of lanes stand: guest offsets from left to right, zoomed in powers of two. Geometry alone.
#pragma once

#include "widgets/map_grid.h"

#include <optional>

namespace stratamap::ui {

class LaneAxis {
public:
    /// A disk and a zoom are what they are for wrapped rows.
    using Disk = MapGrid::Disk;
    using Zoom = MapGrid::Zoom;

    LaneAxis() = default;

    /// The whole disk, in so many device pixels, `ratio` of which make one of the user's.
    LaneAxis(Disk disk, int width, double ratio);

    Disk disk() const { return m_disk; }
    int width() const { return m_width; }
    Zoom zoom() const { return m_zoom; }
    bool fitted() const { return m_zoom == m_fitting; }
    bool canZoomIn() const { return finer().has_value(); }

    /// One step; the byte at the place stays there as far as that is possible.
    void zoomIn(int x);
    void zoomOut(int x);
    void zoomToFit();

    /// As far in as the whole range can be seen from, with the range in the middle. It lies in the disk.
    void show(Range range);

    /// That zoom, or the nearest there is, with the byte in the first column.
    void restore(u64 offset, Zoom zoom);

    /// Other room, same zoom and first byte. The whole disk stays whole.
    void resize(int width, double ratio);

    int cellWidth() const { return m_cell; }
    u64 columns() const;  ///< of the whole disk
    u64 first() const { return m_first; }
    u64 lastFirst() const;  ///< the column that can be the first at most
    void scrollTo(u64 column);
    void reveal(u64 offset);

    /// Bytes in the columns that can be seen, also in part.
    Range visible() const;

    Range cell(u64 offset) const;
    u64 columnOf(u64 offset) const { return offset / m_zoom.bytesPerCell; }
    int left(u64 column) const;  ///< in pixels; far out of the room for columns that are not near it
    std::optional<u64> offsetAt(int x) const;

private:
    int inUserPixels(double pixels) const;
    std::optional<Zoom> finer() const;
    std::optional<Zoom> coarser() const;
    void choose(Zoom zoom);
    void zoomAbout(Zoom zoom, int x);

    Disk m_disk;
    int m_width = 1;
    double m_ratio = 1;
    Zoom m_zoom;
    Zoom m_fitting;
    int m_baseCell = 1;  ///< width at enlargement 0
    int m_cell = 1;
    u64 m_first = 0;
};

}  // namespace stratamap::ui
