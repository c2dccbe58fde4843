// SPDX-License-Identifier: MIT
// Where cells stand: guest offsets in wrapped rows, zoomed in powers of two. Geometry alone, without painting.
#pragma once

#include "core/bytes.h"

#include <QPoint>
#include <QRect>

#include <optional>

namespace stratamap::ui {

class MapGrid {
public:
    /// What is laid out: a disk of so many bytes, whose cells are never smaller than `unit`, a power of two.
    struct Disk {
        u64 size = 0;
        u64 unit = sector_size;
        bool operator==(const Disk&) const = default;
    };

    /// Room for cells in device pixels; `ratio` of them make one of the user's pixels.
    struct Space {
        int width = 0;
        int height = 0;
        double ratio = 1;
        bool operator==(const Space&) const = default;
    };

    /// Bytes per cell, a power of two and multiple of the unit. At one unit per cell it goes on with cells twice
    /// and twice as wide.
    struct Zoom {
        u64 bytesPerCell = sector_size;
        int enlargement = 0;
        bool operator==(const Zoom&) const = default;
    };

    MapGrid() = default;

    /// The whole disk, in cells as large as that allows. Few cells stand in a single row.
    MapGrid(Disk disk, Space space);

    Disk disk() const { return m_disk; }
    Space space() const { return m_space; }
    Zoom zoom() const { return m_zoom; }

    /// Whether the whole disk is shown, from the start of a row.
    bool fitted() const { return m_zoom == m_fitting; }
    bool canZoomIn() const;
    bool canZoomOut() const { return !fitted(); }

    /// One step; rows keep their alignment, and the row of the offset stays where it is. Nothing at the limits.
    void zoomIn(u64 about);
    void zoomOut(u64 about);

    /// One step; the byte under the point stays there. What is shown begins within a row then.
    void zoomIn(QPoint about);
    void zoomOut(QPoint about);

    void zoomToFit();

    /// As far in as the whole range can be seen from, with the range in the middle. It lies in the disk.
    void show(Range range);

    /// That zoom, or the nearest there is, with the row of the offset at the top.
    void restore(u64 offset, Zoom zoom);

    /// Other room, same zoom; the first visible byte stays first. The whole disk stays whole.
    void resize(Space space);

    int columns() const { return m_columns; }
    int cellWidth() const { return m_cellWidth; }
    int cellHeight() const { return m_cellHeight; }

    /// Columns between two guides, and the gap there in pixels.
    int group() const { return m_columns >= 8 ? m_columns / 4 : m_columns; }
    int groupGap() const;

    /// Bytes from one row to the next: a power of two.
    u64 rowSpan() const { return m_zoom.bytesPerCell * static_cast<u64>(m_columns); }
    u64 rowCount() const;
    int fullRows() const;  ///< rows that the room holds whole, at least 1
    u64 topRow() const { return m_top; }
    u64 lastTopRow() const;
    void scrollTo(u64 row);
    void scrollBy(std::int64_t rows);

    /// Scrolls as little as possible to show the offset.
    void reveal(u64 offset);

    /// First offset of a row, which for the first row may lie within it.
    u64 rowStart(u64 row) const;
    u64 rowOf(u64 offset) const { return (offset + m_shift) / rowSpan(); }
    int columnOf(u64 offset) const;

    /// Guest bytes of the cell that holds the offset, which lies in the disk.
    Range cell(u64 offset) const;

    /// The cell's pixels, from the corner of the room; outside of it when the cell is not visible.
    QRect rect(u64 offset) const;

    /// The byte under a point: within its cell in proportion to the point. Nothing outside the disk.
    std::optional<u64> offsetAt(QPoint point) const;

    /// Bytes shown, whole cells.
    Range visible() const;

    int columnLeft(int column) const { return column * m_cellWidth + column / group() * groupGap(); }

private:
    int mostColumns() const;
    int inUserPixels(double pixels) const;
    void choose(Zoom zoom);
    void place(u64 offset, int column, int screenRow);
    std::optional<Zoom> finer() const;
    std::optional<Zoom> coarser() const;
    void zoomAbout(Zoom zoom, u64 offset);
    void zoomAbout(Zoom zoom, QPoint point);
    Zoom fitting();
    int columnAt(int x) const;

    Disk m_disk;
    Space m_space;
    Zoom m_zoom;
    Zoom m_fitting;
    int m_columns = 1;
    int m_cellWidth = 1;
    int m_cellHeight = 1;
    u64 m_shift = 0;  ///< bytes the first row lacks in front: multiple of bytesPerCell, less than a row
    u64 m_top = 0;
};

}  // namespace stratamap::ui
