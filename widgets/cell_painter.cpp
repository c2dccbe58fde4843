// SPDX-License-Identifier: MIT
// Paints cells: what a raster says, at the places a grid gives them, as a picture of device pixels.
#include "widgets/cell_painter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace stratamap::ui {

namespace {

constexpr u32 states_per_layer = 16;  // states are stored in four bits

u32 keyOf(u32 depth, State state)
{
    return depth * states_per_layer + static_cast<u32>(state);
}
State stateOf(u32 key)
{
    return static_cast<State>(key % states_per_layer);
}
u32 depthOf(u32 key)
{
    return key / states_per_layer;
}

}  // namespace

void CellPainter::setLook(const Look& look)
{
    if (!(look == m_look)) {
        m_look = look;
        forgetTiles();
    }
}

/// The parts of a cell in the order they are drawn. What nobody has is one part, whoever was asked last.
void CellPainter::collect(const Raster& raster, std::size_t cell)
{
    m_parts.clear();
    u64 unallocated = 0;
    u64 known = 0;
    for (const Share& share : raster.shares(cell)) {
        known += share.bytes;
        if (share.state == State::unallocated) {
            unallocated += share.bytes;
        } else {
            const bool alarming = share.state == State::damaged || share.state == State::unknown;
            m_parts.push_back({share.bytes, keyOf(share.depth, share.state), alarming, 0});
        }
    }
    if (unallocated > 0) {
        m_parts.push_back({unallocated, unallocated_key, false, 0});
    }
    if (const u64 pending = raster.cell(cell).length - known; pending > 0) {
        m_parts.push_back({pending, pending_key, false, 0});
    }
}

/// Shares the width out by bytes. Every part gets a pixel, damage and what is lost two; where there is no room for
/// all, damage stays, then the largest.
void CellPainter::divide(int width)
{
    if (const auto room = static_cast<std::size_t>(std::max(width / (2 * m_scale), 1)); m_parts.size() > room) {
        std::nth_element(m_parts.begin(), m_parts.begin() + static_cast<std::ptrdiff_t>(room), m_parts.end(),
                         [](const Part& a, const Part& b) {
                             if (a.alarming != b.alarming) {
                                 return a.alarming;
                             }
                             return a.bytes != b.bytes ? a.bytes > b.bytes : a.key < b.key;
                         });
        m_parts.resize(room);
        std::sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) { return a.key < b.key; });
    }
    double bytes = 0;
    int used = 0;
    for (const Part& part : m_parts) {
        bytes += static_cast<double>(part.bytes);
    }
    for (Part& part : m_parts) {
        part.width = std::max((part.alarming ? 2 : 1) * m_scale,
                              static_cast<int>(std::lround(width * static_cast<double>(part.bytes) / bytes)));
        used += part.width;
    }
    // Rounding and the least widths are paid for by the widest, a pixel at a time.
    while (used != width && !m_parts.empty()) {
        auto widest = std::max_element(m_parts.begin(), m_parts.end(),
                                       [](const Part& a, const Part& b) { return a.width < b.width; });
        const int step = used > width ? -1 : 1;
        widest->width += step;
        used += step;
    }
}

Fill CellPainter::fillOf(u32 key) const
{
    const MapPalette& palette = m_look.palette;
    if (key == pending_key) {
        return palette.pending();
    }
    if (key == unallocated_key) {
        return palette.fill(0, State::unallocated);
    }
    const Fill fill = palette.fill(depthOf(key), stateOf(key));
    const bool others = m_look.highlighted && *m_look.highlighted != depthOf(key);
    return others ? palette.faded(fill) : fill;
}

/// State letter and layer number, where there is room for them.
void CellPainter::label(QImage& image, u32 key) const
{
    const Fill fill = fillOf(key);
    if (key >= unallocated_key || fill.letter.isEmpty()) {
        return;
    }
    QFont font = m_look.font;
    font.setPixelSize(std::clamp(m_tileSize.width() * 9 / 20, 9 * m_scale, 12 * m_scale));
    const QString text = fill.letter + QString::number(depthOf(key));
    const QFontMetrics metrics(font);
    QRect plate = metrics.tightBoundingRect(text);
    plate = QRect(0, 0, metrics.horizontalAdvance(text) + 3 * m_scale, plate.height() + 4 * m_scale);
    if (plate.width() + 2 * m_scale > m_tileSize.width() || plate.height() + 4 * m_scale > m_tileSize.height()) {
        return;
    }
    plate.moveCenter(QRect(QPoint(0, 0), m_tileSize).center());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.ground);
    painter.drawRoundedRect(plate, 2 * m_scale, 2 * m_scale);
    painter.setFont(font);
    painter.setPen(fill.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

const QImage& CellPainter::tile(u32 key)
{
    const auto found = m_tiles.find(key);
    if (found != m_tiles.end()) {
        return found->second;
    }
    return m_tiles.emplace(key, filled(fillOf(key), m_tileSize, m_scale)).first->second;
}

const QImage& CellPainter::labelledTile(u32 key)
{
    const auto found = m_labelledTiles.find(key);
    if (found != m_labelledTiles.end()) {
        return found->second;
    }
    QImage image = tile(key);
    label(image, key);
    return m_labelledTiles.emplace(key, std::move(image)).first->second;
}

void CellPainter::forgetTiles()
{
    m_tiles.clear();
    m_labelledTiles.clear();
}

/// A corner cut off at the top right says that a cell holds more than one thing.
void CellPainter::markMixed(QImage& picture, QRect cell) const
{
    const int size = std::max(cell.width() / 5, 2 * m_scale);
    const QRgb mark = m_look.palette.mutedText().rgb();
    const QRgb edge = m_look.palette.background().rgb();
    for (int y = 0; y < size + m_scale; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(cell.top() + y));
        for (int x = size + m_scale - y; x > 0; --x) {
            line[cell.right() + 1 - x] = x <= size - y ? mark : edge;
        }
    }
}

QImage CellPainter::paint(const Raster& raster, const MapGrid& grid)
{
    const MapGrid::Space space = grid.space();
    QImage picture(std::max(space.width, 1), std::max(space.height, 1), QImage::Format_RGB32);
    picture.fill(m_look.palette.background());
    const int scale = std::max(static_cast<int>(std::lround(space.ratio)), 1);
    const QSize tileSize(std::max(grid.cellWidth() - scale, 1), std::max(grid.cellHeight() - scale, 1));
    if (tileSize != m_tileSize || scale != m_scale) {
        m_tileSize = tileSize;
        m_scale = scale;
        forgetTiles();
    }
    auto* pixels = reinterpret_cast<QRgb*>(picture.bits());
    const auto stride = static_cast<std::size_t>(picture.bytesPerLine()) / sizeof(QRgb);
    for (std::size_t index = 0; index < raster.size(); ++index) {
        const QRect cell(grid.rect(raster.cell(index).offset).topLeft(), m_tileSize);
        const int rows = std::min(cell.height(), picture.height() - cell.top());
        collect(raster, index);
        const bool mixed = m_parts.size() > 1;
        divide(cell.width());
        int left = cell.left();
        for (const Part& part : m_parts) {
            const int width = std::min(part.width, picture.width() - left);
            const QImage& source = mixed ? tile(part.key) : labelledTile(part.key);
            const auto* from = reinterpret_cast<const QRgb*>(source.constBits()) + (left - cell.left());
            const auto fromStride = static_cast<std::size_t>(source.bytesPerLine()) / sizeof(QRgb);
            QRgb* to = pixels + static_cast<std::size_t>(cell.top()) * stride + left;
            for (int y = 0; y < rows && width > 0; ++y, from += fromStride, to += stride) {
                std::memcpy(to, from, static_cast<std::size_t>(width) * sizeof(QRgb));
            }
            left += part.width;
        }
        const bool wide = cell.width() >= 8 * scale && left <= picture.width();
        const bool tall = rows >= 8 * scale + cell.width() / 4;
        if (mixed && wide && tall) {
            markMixed(picture, cell);
        }
    }
    picture.setDevicePixelRatio(space.ratio);
    return picture;
}

}  // namespace stratamap::ui
