// SPDX-License-Identifier: MIT
// Where cells stand: guest offsets in wrapped rows, zoomed in powers of two. Geometry alone, without painting.
#include "widgets/map_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace stratamap::ui {

namespace {

// In the user's pixels.
constexpr double least_cell = 9;         // as narrow as a texture can be made out
constexpr double comfortable_cell = 64;  // a small disk fills the room with cells up to this
constexpr double largest_cell = 128;     // room for a host offset
constexpr double strip_height = 64;
constexpr double group_gap = 4;

}  // namespace

MapGrid::MapGrid(Disk disk, Space space) : m_disk(disk), m_space(space)
{
    zoomToFit();
}

int MapGrid::inUserPixels(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_space.ratio));
}

int MapGrid::groupGap() const
{
    return m_columns >= 8 ? inUserPixels(group_gap) : 0;
}

int MapGrid::mostColumns() const
{
    const int columns = (m_space.width - 3 * inUserPixels(group_gap)) / std::max(inUserPixels(least_cell), 1);
    return static_cast<int>(std::bit_floor(static_cast<unsigned>(std::max(columns, 4))));
}

void MapGrid::choose(Zoom zoom)
{
    m_zoom = zoom;
    m_columns = std::max(mostColumns() >> zoom.enlargement, 1);
    const int width = (m_space.width - 3 * groupGap()) / m_columns;
    m_cellWidth = std::clamp(width, 1, inUserPixels(largest_cell));
    m_cellHeight = m_cellWidth;
    const u64 rows = divide_up(m_disk.size, rowSpan());
    if (rows <= 1) {
        m_cellHeight = std::max(m_cellWidth, std::min(inUserPixels(strip_height), m_space.height));
    } else if (rows <= static_cast<u64>(std::max(m_space.height / m_cellHeight, 0))) {
        // A disk that leaves room below gets taller cells, up to twice their width.
        m_cellHeight = std::min(m_space.height / static_cast<int>(rows), 2 * m_cellWidth);
    }
}

MapGrid::Zoom MapGrid::fitting()
{
    const u64 cells = divide_up(m_disk.size, m_disk.unit);
    const auto most = static_cast<unsigned>(mostColumns());
    if (cells <= most) {
        const unsigned columns = std::bit_ceil(std::max(static_cast<unsigned>(cells), 1U));
        return {m_disk.unit, static_cast<int>(std::bit_width(most / columns)) - 1};
    }
    Zoom zoom{m_disk.unit, 0};
    while (most >> zoom.enlargement > 1 &&
           m_space.width / static_cast<int>(most >> zoom.enlargement) < inUserPixels(comfortable_cell / 2)) {
        ++zoom.enlargement;
    }
    for (;;) {
        choose(zoom);
        if (divide_up(m_disk.size, rowSpan()) <= static_cast<u64>(fullRows())) {
            return zoom;
        }
        if (zoom.enlargement > 0) {
            --zoom.enlargement;
        } else {
            zoom.bytesPerCell *= 2;
        }
    }
}

void MapGrid::zoomToFit()
{
    m_fitting = fitting();
    choose(m_fitting);
    m_shift = 0;
    m_top = 0;
}

void MapGrid::show(Range range)
{
    zoomToFit();
    const u64 last = range.end() - (range.empty() ? 0 : 1);
    for (auto zoom = finer(); zoom; zoom = finer()) {
        const Zoom before = m_zoom;
        choose(*zoom);
        if (rowOf(last) - rowOf(range.offset) >= static_cast<u64>(fullRows())) {
            choose(before);
            break;
        }
    }
    if (!fitted()) {
        const u64 rows = rowOf(last) - rowOf(range.offset) + 1;
        const u64 above = (static_cast<u64>(fullRows()) - std::min(rows, static_cast<u64>(fullRows()))) / 2;
        scrollTo(rowOf(range.offset) - std::min(rowOf(range.offset), above));
    }
}

void MapGrid::restore(u64 offset, Zoom zoom)
{
    zoomToFit();
    for (auto next = finer(); next && m_zoom != zoom; next = finer()) {
        if (next->bytesPerCell < zoom.bytesPerCell ||
            (next->bytesPerCell == zoom.bytesPerCell && next->enlargement > zoom.enlargement)) {
            break;
        }
        choose(*next);
    }
    if (fitted()) {
        return;
    }
    const u64 first = std::min(offset, m_disk.size - 1);
    if (first % rowSpan() == 0) {
        scrollTo(rowOf(first));
    } else {
        place(first, 0, 0);
    }
}

void MapGrid::resize(Space space)
{
    const bool whole = fitted();
    const u64 first = visible().offset;
    const bool aligned = m_shift == 0;
    m_space = space;
    if (whole) {
        zoomToFit();
        return;
    }
    const Zoom kept = m_zoom;
    m_fitting = fitting();
    choose(kept);
    const bool coarserThanFit =
        kept.bytesPerCell > m_fitting.bytesPerCell ||
        (kept.bytesPerCell == m_fitting.bytesPerCell && kept.enlargement <= m_fitting.enlargement);
    if (coarserThanFit) {
        zoomToFit();
        return;
    }
    m_shift = 0;
    if (aligned) {
        scrollTo(rowOf(first));
    } else {
        place(first, 0, 0);
    }
}

bool MapGrid::canZoomIn() const
{
    return finer().has_value();
}

std::optional<MapGrid::Zoom> MapGrid::finer() const
{
    if (m_disk.size == 0) {
        return std::nullopt;
    }
    if (m_zoom.bytesPerCell > m_disk.unit) {
        return Zoom{m_zoom.bytesPerCell / 2, 0};
    }
    const bool roomier = m_cellWidth * 2 <= inUserPixels(largest_cell) && m_columns > 1;
    return roomier ? std::optional(Zoom{m_zoom.bytesPerCell, m_zoom.enlargement + 1}) : std::nullopt;
}

std::optional<MapGrid::Zoom> MapGrid::coarser() const
{
    if (fitted()) {
        return std::nullopt;
    }
    return m_zoom.enlargement > 0 ? Zoom{m_zoom.bytesPerCell, m_zoom.enlargement - 1}
                                  : Zoom{m_zoom.bytesPerCell * 2, 0};
}

void MapGrid::zoomIn(u64 about)
{
    if (const auto zoom = finer()) {
        zoomAbout(*zoom, about);
    }
}

void MapGrid::zoomOut(u64 about)
{
    if (const auto zoom = coarser()) {
        zoomAbout(*zoom, about);
    }
}

void MapGrid::zoomIn(QPoint about)
{
    if (const auto zoom = finer()) {
        zoomAbout(*zoom, about);
    }
}

void MapGrid::zoomOut(QPoint about)
{
    if (const auto zoom = coarser()) {
        zoomAbout(*zoom, about);
    }
}

void MapGrid::zoomAbout(Zoom zoom, u64 offset)
{
    const u64 row = rowOf(offset);
    const u64 below = row >= m_top ? std::min(row - m_top, static_cast<u64>(fullRows() - 1)) : 0;
    const auto y = static_cast<int>(below) * m_cellHeight + m_cellHeight / 2;
    choose(zoom);
    m_shift = 0;
    const u64 screenRow = static_cast<u64>(y / m_cellHeight);
    const u64 now = rowOf(offset);
    scrollTo(fitted() ? 0 : now - std::min(now, screenRow));
}

void MapGrid::zoomAbout(Zoom zoom, QPoint point)
{
    const auto offset = offsetAt(point);
    if (!offset) {
        zoomAbout(zoom, std::min(visible().offset, m_disk.size - 1));
        return;
    }
    choose(zoom);
    if (fitted()) {
        zoomToFit();
        return;
    }
    place(*offset, columnAt(point.x()), point.y() / m_cellHeight);
}

void MapGrid::place(u64 offset, int column, int screenRow)
{
    const u64 span = rowSpan();
    const u64 before = static_cast<u64>(column) * m_zoom.bytesPerCell;
    const u64 inRow = round_down(offset, m_zoom.bytesPerCell) % span;
    m_shift = (before + span - inRow) % span;
    const u64 row = rowOf(offset);
    scrollTo(row - std::min(row, static_cast<u64>(screenRow)));
}

u64 MapGrid::rowCount() const
{
    return divide_up(m_disk.size + m_shift, rowSpan());
}

int MapGrid::fullRows() const
{
    return std::max(m_space.height / m_cellHeight, 1);
}

u64 MapGrid::lastTopRow() const
{
    if (fitted()) {
        return 0;
    }
    // Half a screen of nothing may follow, or a byte near the end could not stay under the pointer.
    const u64 rows = rowCount();
    const u64 kept = std::min(rows, static_cast<u64>(fullRows()));
    return rows - divide_up(kept, 2);
}

void MapGrid::scrollTo(u64 row)
{
    m_top = std::min(row, lastTopRow());
}

void MapGrid::scrollBy(std::int64_t rows)
{
    if (rows < 0) {
        const u64 back = u64{0} - static_cast<u64>(rows);
        scrollTo(m_top - std::min(m_top, back));
    } else {
        scrollTo(m_top + static_cast<u64>(rows));
    }
}

void MapGrid::reveal(u64 offset)
{
    const u64 row = rowOf(offset);
    const auto rows = static_cast<u64>(fullRows());
    if (row < m_top) {
        scrollTo(row);
    } else if (row >= m_top + rows) {
        scrollTo(row - rows + 1);
    }
}

u64 MapGrid::rowStart(u64 row) const
{
    const u64 start = row * rowSpan();
    return start - std::min(start, m_shift);
}

int MapGrid::columnOf(u64 offset) const
{
    return static_cast<int>((offset + m_shift) % rowSpan() / m_zoom.bytesPerCell);
}

Range MapGrid::cell(u64 offset) const
{
    const u64 start = round_down(offset, m_zoom.bytesPerCell);
    return {start, std::min(m_zoom.bytesPerCell, m_disk.size - start)};
}

QRect MapGrid::rect(u64 offset) const
{
    const u64 row = rowOf(offset);
    const auto rowsShown = static_cast<u64>(fullRows()) + 1;
    const int screenRow = row < m_top ? -1 : static_cast<int>(std::min(row - m_top, rowsShown));
    return {columnLeft(columnOf(offset)), screenRow * m_cellHeight, m_cellWidth, m_cellHeight};
}

int MapGrid::columnAt(int x) const
{
    const int groupWidth = group() * m_cellWidth + groupGap();
    const int inGroup = std::min(x % groupWidth / m_cellWidth, group() - 1);
    return std::clamp(x / groupWidth * group() + inGroup, 0, m_columns - 1);
}

std::optional<u64> MapGrid::offsetAt(QPoint point) const
{
    if (m_disk.size == 0 || point.x() < 0 || point.y() < 0 || point.x() >= columnLeft(m_columns - 1) + m_cellWidth) {
        return std::nullopt;
    }
    const int column = columnAt(point.x());
    const u64 row = m_top + static_cast<u64>(point.y() / m_cellHeight);
    if (row >= rowCount()) {
        return std::nullopt;
    }
    const u64 position = row * rowSpan() + static_cast<u64>(column) * m_zoom.bytesPerCell;
    if (position < m_shift || position - m_shift >= m_disk.size) {
        return std::nullopt;
    }
    const int inside = std::clamp(point.x() - columnLeft(column), 0, m_cellWidth - 1);
    const Range range = cell(position - m_shift);
    const auto part = static_cast<u64>(static_cast<double>(range.length) * inside / m_cellWidth);
    return range.offset + std::min(part, range.length - 1);
}

Range MapGrid::visible() const
{
    const u64 first = rowStart(m_top);
    const u64 rows = std::min(rowCount() - std::min(rowCount(), m_top),
                              divide_up(static_cast<u64>(m_space.height), static_cast<u64>(m_cellHeight)));
    if (rows == 0 || first >= m_disk.size) {
        return {std::min(first, m_disk.size), 0};
    }
    const u64 last = m_top + rows;
    const u64 end = last >= rowCount() ? m_disk.size : std::min(rowStart(last), m_disk.size);
    return {first, end - first};
}

}  // namespace stratamap::ui
