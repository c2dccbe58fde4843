// SPDX-License-Identifier: MIT
// Paints cells: what a raster says, at the places a grid gives them, as a picture of device pixels.
#include "widgets/cell_painter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace stratamap::ui {

void CellPainter::setLook(Look look)
{
    m_look = std::move(look);
    forgetTiles();
}

void CellPainter::setTiles(QSize size, int scale)
{
    if (size != m_tileSize || scale != m_scale) {
        m_tileSize = size;
        m_scale = scale;
        forgetTiles();
    }
}

/// Chosen things are painted whenever there is any of them; with nothing chosen that is everything.
void CellPainter::apply(CellMode mode, std::vector<CellPart>& parts)
{
    switch (mode) {
        case CellMode::shares: return;
        case CellMode::any:
            if (std::any_of(parts.begin(), parts.end(), [](const CellPart& part) { return part.wanted; })) {
                std::erase_if(parts, [](const CellPart& part) { return !part.wanted; });
            }
            return;
        case CellMode::dominant:
            if (parts.size() > 1) {
                const auto most = std::max_element(
                    parts.begin(), parts.end(), [](const CellPart& a, const CellPart& b) { return a.bytes < b.bytes; });
                parts = {*most};
            }
            return;
    }
}

void CellPainter::divide(std::vector<CellPart>& parts, int length, int scale)
{
    if (const auto room = static_cast<std::size_t>(std::max(length / (2 * scale), 1)); parts.size() > room) {
        std::nth_element(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(room), parts.end(),
                         [](const CellPart& a, const CellPart& b) {
                             if (a.alarming != b.alarming) {
                                 return a.alarming;
                             }
                             return a.bytes != b.bytes ? a.bytes > b.bytes : a.kind < b.kind;
                         });
        parts.resize(room);
        std::sort(parts.begin(), parts.end(), [](const CellPart& a, const CellPart& b) { return a.kind < b.kind; });
    }
    double bytes = 0;
    int used = 0;
    for (const CellPart& part : parts) {
        bytes += static_cast<double>(part.bytes);
    }
    for (CellPart& part : parts) {
        part.width = std::max((part.alarming ? 2 : 1) * scale,
                              static_cast<int>(std::lround(length * static_cast<double>(part.bytes) / bytes)));
        used += part.width;
    }
    // Rounding and the least widths are paid for by the widest, a pixel at a time.
    while (used != length && !parts.empty()) {
        auto widest = std::max_element(parts.begin(), parts.end(),
                                       [](const CellPart& a, const CellPart& b) { return a.width < b.width; });
        const int step = used > length ? -1 : 1;
        widest->width += step;
        used += step;
    }
}

/// State letter and layer number, where there is room for them.
void CellPainter::label(QImage& image, u32 kind) const
{
    const QString text = m_look.label(kind);
    if (text.isEmpty()) {
        return;
    }
    const Fill fill = m_look.fill(kind);
    QFont font = m_look.font;
    font.setPixelSize(std::clamp(m_tileSize.width() * 9 / 20, 9 * m_scale, 12 * m_scale));
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

const QImage& CellPainter::tile(u32 kind)
{
    const auto found = m_tiles.find(kind);
    if (found != m_tiles.end()) {
        return found->second;
    }
    return m_tiles.emplace(kind, filled(m_look.fill(kind), m_tileSize, m_scale)).first->second;
}

const QImage& CellPainter::labelledTile(u32 kind)
{
    const auto found = m_labelledTiles.find(kind);
    if (found != m_labelledTiles.end()) {
        return found->second;
    }
    QImage image = tile(kind);
    label(image, kind);
    return m_labelledTiles.emplace(kind, std::move(image)).first->second;
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
    const QRgb mark = m_look.mark.rgb();
    const QRgb edge = m_look.background.rgb();
    for (int y = 0; y < size + m_scale; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(cell.top() + y));
        for (int x = size + m_scale - y; x > 0; --x) {
            line[cell.right() + 1 - x] = x <= size - y ? mark : edge;
        }
    }
}

QImage CellPainter::paint(const CellSource& cells, const MapGrid& grid)
{
    const MapGrid::Space space = grid.space();
    QImage picture(std::max(space.width, 1), std::max(space.height, 1), QImage::Format_RGB32);
    picture.fill(m_look.background);
    const int scale = std::max(static_cast<int>(std::lround(space.ratio)), 1);
    setTiles(QSize(std::max(grid.cellWidth() - scale, 1), std::max(grid.cellHeight() - scale, 1)), scale);
    auto* pixels = reinterpret_cast<QRgb*>(picture.bits());
    const auto stride = static_cast<std::size_t>(picture.bytesPerLine()) / sizeof(QRgb);
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const QRect cell(grid.rect(cells.offset(index)).topLeft(), m_tileSize);
        const int rows = std::min(cell.height(), picture.height() - cell.top());
        m_parts.clear();
        cells.parts(index, m_parts);
        const bool mixed = m_parts.size() > 1;
        apply(m_look.mode, m_parts);
        const bool divided = m_parts.size() > 1;
        divide(m_parts, cell.width(), m_scale);
        int left = cell.left();
        for (const CellPart& part : m_parts) {
            const int width = std::min(part.width, picture.width() - left);
            const QImage& source = divided ? tile(part.kind) : labelledTile(part.kind);
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
