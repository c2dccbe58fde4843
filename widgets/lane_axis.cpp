// SPDX-License-Identifier: MIT
// Where the columns of lanes stand: guest offsets from left to right, zoomed in powers of two. Geometry alone.
#include "widgets/lane_axis.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace stratamap::ui {

namespace {

// In the user's pixels.
constexpr double least_cell = 5;
constexpr double largest_cell = 128;

}  // namespace

LaneAxis::LaneAxis(Disk disk, int width, double ratio) : m_disk(disk), m_width(std::max(width, 1)), m_ratio(ratio)
{
    zoomToFit();
}

int LaneAxis::inUserPixels(double pixels) const
{
    return std::max(static_cast<int>(std::lround(pixels * m_ratio)), 1);
}

void LaneAxis::zoomToFit()
{
    const auto most = static_cast<u64>(std::max(m_width / inUserPixels(least_cell), 1));
    u64 bytes = m_disk.unit;
    while (divide_up(m_disk.size, bytes) > most) {
        bytes *= 2;
    }
    const auto columns = static_cast<int>(std::max(divide_up(m_disk.size, bytes), u64{1}));
    m_baseCell = std::clamp(m_width / columns, 1, inUserPixels(largest_cell));
    m_fitting = {bytes, 0};
    choose(m_fitting);
    m_first = 0;
}

void LaneAxis::choose(Zoom zoom)
{
    m_zoom = zoom;
    m_cell = m_baseCell << zoom.enlargement;
}

std::optional<LaneAxis::Zoom> LaneAxis::finer() const
{
    if (m_disk.size == 0) {
        return std::nullopt;
    }
    if (m_zoom.bytesPerCell > m_disk.unit) {
        return Zoom{m_zoom.bytesPerCell / 2, 0};
    }
    const bool roomier = m_cell * 2 <= std::min(inUserPixels(largest_cell), std::max(m_width, 1));
    return roomier ? std::optional(Zoom{m_zoom.bytesPerCell, m_zoom.enlargement + 1}) : std::nullopt;
}

std::optional<LaneAxis::Zoom> LaneAxis::coarser() const
{
    if (fitted()) {
        return std::nullopt;
    }
    return m_zoom.enlargement > 0 ? Zoom{m_zoom.bytesPerCell, m_zoom.enlargement - 1}
                                  : Zoom{m_zoom.bytesPerCell * 2, 0};
}

void LaneAxis::zoomAbout(Zoom zoom, int x)
{
    const u64 offset = offsetAt(std::clamp(x, 0, m_width - 1)).value_or(visible().offset);
    choose(zoom);
    const u64 before = static_cast<u64>(std::clamp(x, 0, m_width - 1) / m_cell);
    const u64 column = columnOf(offset);
    scrollTo(column - std::min(column, before));
}

void LaneAxis::zoomIn(int x)
{
    if (const auto zoom = finer()) {
        zoomAbout(*zoom, x);
    }
}

void LaneAxis::zoomOut(int x)
{
    if (const auto zoom = coarser()) {
        zoomAbout(*zoom, x);
    }
}

void LaneAxis::show(Range range)
{
    zoomToFit();
    const u64 last = range.end() - (range.empty() ? 0 : 1);
    const auto fits = [&] {
        return (columnOf(last) - columnOf(range.offset) + 1) * static_cast<u64>(m_cell) <= static_cast<u64>(m_width);
    };
    for (auto zoom = finer(); zoom; zoom = finer()) {
        const Zoom before = m_zoom;
        choose(*zoom);
        if (!fits()) {
            choose(before);
            break;
        }
    }
    const u64 room = static_cast<u64>(m_width / m_cell);
    const u64 taken = columnOf(last) - columnOf(range.offset) + 1;
    const u64 before = (room - std::min(room, taken)) / 2;
    scrollTo(columnOf(range.offset) - std::min(columnOf(range.offset), before));
}

void LaneAxis::restore(u64 offset, Zoom zoom)
{
    zoomToFit();
    for (auto next = finer(); next && m_zoom != zoom; next = finer()) {
        if (next->bytesPerCell < zoom.bytesPerCell ||
            (next->bytesPerCell == zoom.bytesPerCell && next->enlargement > zoom.enlargement)) {
            break;
        }
        choose(*next);
    }
    scrollTo(columnOf(offset));
}

void LaneAxis::resize(int width, double ratio)
{
    const bool whole = fitted();
    const u64 offset = visible().offset;
    const Zoom kept = m_zoom;
    m_width = std::max(width, 1);
    m_ratio = ratio;
    zoomToFit();
    if (!whole) {
        restore(offset, kept);
    }
}

u64 LaneAxis::columns() const
{
    return divide_up(m_disk.size, m_zoom.bytesPerCell);
}

u64 LaneAxis::lastFirst() const
{
    const auto room = static_cast<u64>(std::max(m_width / m_cell, 1));
    return columns() - std::min(columns(), room);
}

void LaneAxis::scrollTo(u64 column)
{
    m_first = std::min(column, lastFirst());
}

void LaneAxis::reveal(u64 offset)
{
    const u64 column = columnOf(offset);
    const auto room = static_cast<u64>(std::max(m_width / m_cell, 1));
    if (column < m_first) {
        scrollTo(column);
    } else if (column >= m_first + room) {
        scrollTo(column - room + 1);
    }
}

Range LaneAxis::visible() const
{
    const u64 start = std::min(m_first * m_zoom.bytesPerCell, m_disk.size);
    const u64 shown = divide_up(static_cast<u64>(m_width), static_cast<u64>(m_cell));
    const u64 last = std::min(m_first + shown, columns());
    return {start, std::min(last * m_zoom.bytesPerCell, m_disk.size) - start};
}

Range LaneAxis::cell(u64 offset) const
{
    const u64 start = round_down(offset, m_zoom.bytesPerCell);
    return {start, std::min(m_zoom.bytesPerCell, m_disk.size - start)};
}

int LaneAxis::left(u64 column) const
{
    constexpr u64 far = u64{1} << 20;
    if (column < m_first) {
        return -static_cast<int>(std::min((m_first - column), far / static_cast<u64>(m_cell))) * m_cell;
    }
    return static_cast<int>(std::min(column - m_first, far / static_cast<u64>(m_cell))) * m_cell;
}

std::optional<u64> LaneAxis::offsetAt(int x) const
{
    if (x < 0 || x >= m_width) {
        return std::nullopt;
    }
    const u64 column = m_first + static_cast<u64>(x / m_cell);
    if (column >= columns()) {
        return std::nullopt;
    }
    const Range range = cell(column * m_zoom.bytesPerCell);
    const auto inside = static_cast<u64>(static_cast<double>(range.length) * (x % m_cell) / m_cell);
    return range.offset + std::min(inside, range.length - 1);
}

}  // namespace stratamap::ui
