// SPDX-License-Identifier: MIT
// GridCanvas: a canvas of wrapped rows of cells, with a ruler at their left. Mouse, keys, cursors and selection.
#include "widgets/grid_canvas.h"

#include "widgets/partition_band.h"
#include "widgets/units.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int margin = 8;  // around ruler and cells, in the user's pixels
constexpr int rows_per_wheel_step = 3;

}  // namespace

GridCanvas::GridCanvas(Viewpoint& viewpoint, QWidget* parent) : Canvas(viewpoint, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the minimap does what it would
}

void GridCanvas::layOut(bool anew)
{
    if (anew || m_grid.disk() != disk()) {
        m_grid = MapGrid(disk(), space());
        endDrag();
    }
    lookChanged();
    viewMoved();
}

void GridCanvas::lookChanged()
{
    m_palette = MapPalette(palette());
    m_painter.setLook(look());
    m_stale = true;
    viewport()->update();
}

MapGrid::Space GridCanvas::space() const
{
    const double scale = ratio();
    const QPoint origin = gridOrigin();
    const auto pixels = [scale](int length) { return static_cast<int>(std::lround(length * scale)); };
    return {std::max(pixels(viewport()->width() - margin) - origin.x(), 1),
            std::max(pixels(viewport()->height() - margin) - origin.y(), 1), scale};
}

QPoint GridCanvas::gridOrigin() const
{
    return {static_cast<int>(std::lround((rulerWidth() + bandWidth() + 2 * margin) * ratio())),
            static_cast<int>(std::lround(headerHeight() * ratio()))};
}

int GridCanvas::rulerWidth() const
{
    const u64 bytes = disk().size;
    const int hex = fontMetrics().horizontalAdvance(hexText(bytes));
    const int longest = fontMetrics().horizontalAdvance(rulerText(bytes, std::max(bytes / 512, u64{1}), bytes));
    return std::max(hex, longest);
}

int GridCanvas::bandWidth() const
{
    return partitions() && !partitions()->partitions.empty()
               ? fontMetrics().horizontalAdvance(QStringLiteral("p00")) + 8
               : 0;
}

int GridCanvas::headerHeight() const
{
    return fontMetrics().height() + margin;
}

QPoint GridCanvas::toGrid(QPointF position) const
{
    const QPointF pixels = position * ratio();
    return {static_cast<int>(std::floor(pixels.x())) - gridOrigin().x(),
            static_cast<int>(std::floor(pixels.y())) - gridOrigin().y()};
}

/// With room for the cursor's frame around it.
QRect GridCanvas::placeOf(u64 offset) const
{
    const QRectF pixels = m_grid.rect(offset).translated(gridOrigin());
    const QRectF user(pixels.topLeft() / ratio(), pixels.size() / ratio());
    return user.toAlignedRect().adjusted(-4, -4, 4, 4);
}

QString GridCanvas::scaleText() const
{
    if (m_grid.disk().size == 0) {
        return {};
    }
    const u64 unit = m_grid.disk().unit;
    const QString bytes = sizeText(bytesPerCell(), locale());
    if (unit == sector_size) {
        return tr("1 cell = %1").arg(bytes);
    }
    const u64 clusters = bytesPerCell() / unit;
    return clusters == 1 ? tr("1 cell = %1 (1 cluster)").arg(bytes)
                         : tr("1 cell = %1 (%2 clusters)").arg(bytes, decimalText(clusters, locale()));
}

Canvas::View GridCanvas::view() const
{
    return {visibleRange().offset, m_grid.zoom().bytesPerCell, m_grid.zoom().enlargement, m_grid.fitted()};
}

void GridCanvas::restore(const View& view)
{
    if (view.whole) {
        zoomToFit();
    } else if (size() > 0) {
        m_grid.restore(view.offset, {view.bytesPerCell, view.enlargement});
        viewMoved();
    }
}

void GridCanvas::showRange(Range range)
{
    range = intersection(range, {0, size()});
    if (!range.empty()) {
        m_grid.show(range);
        viewMoved();
    }
}

void GridCanvas::scrollTo(u64 offset)
{
    if (size() > 0) {
        m_grid.scrollTo(m_grid.rowOf(std::min(offset, size() - 1)));
        viewMoved();
    }
}

void GridCanvas::zoomIn()
{
    m_grid.zoomIn(cursor());
    viewMoved();
}

void GridCanvas::zoomOut()
{
    m_grid.zoomOut(cursor());
    viewMoved();
}

void GridCanvas::zoomToFit()
{
    m_grid.zoomToFit();
    viewMoved();
}

/// After every change of m_grid or of what it shows.
void GridCanvas::viewMoved()
{
    m_stale = true;
    updateScrollBar();
    tellView();
}

std::optional<u64> GridCanvas::offsetAt(QPointF position) const
{
    return m_grid.offsetAt(toGrid(position));
}

void GridCanvas::zoomAbout(QPointF position, int steps)
{
    for (int step = 0; step < std::abs(steps); ++step) {
        if (steps > 0) {
            m_grid.zoomIn(toGrid(position));
        } else {
            m_grid.zoomOut(toGrid(position));
        }
    }
    viewMoved();
}

void GridCanvas::scrollBySteps(int steps)
{
    m_grid.scrollBy(steps * rows_per_wheel_step);
    viewMoved();
}

void GridCanvas::beginPan()
{
    m_panTop = m_grid.topRow();
}

void GridCanvas::pan(QPointF since)
{
    const u64 top = m_grid.topRow();
    m_grid.scrollTo(m_panTop);
    m_grid.scrollBy(std::llround(-since.y() * ratio() / m_grid.cellHeight()));
    if (m_grid.topRow() != top) {
        viewMoved();
    }
}

void GridCanvas::reveal(u64 offset)
{
    const u64 top = m_grid.topRow();
    m_grid.reveal(offset);
    if (m_grid.topRow() != top) {
        viewMoved();
    }
}

std::optional<u64> GridCanvas::target(const QKeyEvent& event, u64 from) const
{
    const u64 cell = bytesPerCell();
    const u64 row = m_grid.rowSpan();
    const u64 last = size() - 1;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const auto forward = [&](u64 bytes) { return last - from >= bytes ? from + bytes : from; };
    const auto back = [&](u64 bytes) { return from >= bytes ? from - bytes : from; };
    const u64 rowsAbove = m_grid.rowOf(from);
    const u64 rowsBelow = m_grid.rowOf(last) - rowsAbove;
    const auto page = static_cast<u64>(m_grid.fullRows());
    switch (event.key()) {
        case Qt::Key_Left: return back(cell);
        case Qt::Key_Right: return forward(cell);
        case Qt::Key_Up: return back(row);
        case Qt::Key_Down: return forward(row);
        case Qt::Key_PageUp: return back(std::min(page, rowsAbove) * row);
        case Qt::Key_PageDown: return forward(std::min(page, rowsBelow) * row);
        case Qt::Key_Home: return control ? 0 : m_grid.rowStart(rowsAbove);
        case Qt::Key_End: return control || rowsBelow == 0 ? last : m_grid.rowStart(rowsAbove + 1) - 1;
        default: return std::nullopt;
    }
}

QSize GridCanvas::tableSize() const
{
    if (size() == 0) {
        return {0, 0};
    }
    const u64 rows = std::min(static_cast<u64>(m_grid.fullRows()), m_grid.rowCount() - m_grid.topRow());
    return {m_grid.columns(), static_cast<int>(rows)};
}

/// Where the cell begins; nothing in front of the disk's first cell and behind its last one.
std::optional<u64> GridCanvas::tableOffset(int row, int column) const
{
    const u64 start = m_grid.rowStart(m_grid.topRow() + static_cast<u64>(row));
    const int first = m_grid.columnOf(start);
    const u64 offset = start + static_cast<u64>(std::max(column - first, 0)) * bytesPerCell();
    return column >= first && offset < size() ? std::optional(offset) : std::nullopt;
}

QString GridCanvas::tableText(int row, int column) const
{
    const auto offset = tableOffset(row, column);
    return offset ? cellText(m_grid.cell(*offset)) : QString();
}

QStringList GridCanvas::things(int row, int column) const
{
    const auto offset = tableOffset(row, column);
    return offset ? thingsIn(m_grid.cell(*offset)) : QStringList();
}

QString GridCanvas::tableRowText(int row) const
{
    return sizeText(m_grid.rowStart(m_grid.topRow() + static_cast<u64>(row)), locale());
}

QString GridCanvas::tableColumnText(int column) const
{
    return tr("+%1", "size added to an offset").arg(sizeText(static_cast<u64>(column) * bytesPerCell(), locale()));
}

QRect GridCanvas::tableRect(int row, int column) const
{
    const auto offset = tableOffset(row, column);
    return offset ? placeOf(*offset).adjusted(4, 4, -4, -4) : QRect();
}

QPoint GridCanvas::tableCellAt(QPoint position) const
{
    const auto offset = offsetAt(position);
    return offset ? QPoint(m_grid.columnOf(*offset), static_cast<int>(m_grid.rowOf(*offset) - m_grid.topRow()))
                  : QPoint(-1, -1);
}

QPoint GridCanvas::tableCursor() const
{
    const u64 row = size() > 0 ? m_grid.rowOf(cursor()) : 0;
    if (size() == 0 || row < m_grid.topRow() || row - m_grid.topRow() >= static_cast<u64>(tableSize().height())) {
        return {-1, -1};
    }
    return {m_grid.columnOf(cursor()), static_cast<int>(row - m_grid.topRow())};
}

bool GridCanvas::tableSelected(int row, int column) const
{
    const auto offset = tableOffset(row, column);
    const auto range = selected();
    return offset && range && !intersection(m_grid.cell(*offset), *range).empty();
}

void GridCanvas::goToCell(int row, int column)
{
    if (const auto offset = tableOffset(row, column)) {
        goTo(*offset, false);
    }
}

/// A scroll bar counts in ints; a disk of many exbibytes has more rows than that.
void GridCanvas::updateScrollBar()
{
    const u64 last = m_grid.lastTopRow();
    m_scrollScale = std::max(0, static_cast<int>(std::bit_width(last)) - 30);
    m_updatingScrollBar = true;
    verticalScrollBar()->setRange(0, static_cast<int>(last >> m_scrollScale));
    verticalScrollBar()->setPageStep(std::max(m_grid.fullRows() >> m_scrollScale, 1));
    verticalScrollBar()->setValue(static_cast<int>(m_grid.topRow() >> m_scrollScale));
    m_updatingScrollBar = false;
}

void GridCanvas::scrollContentsBy(int, int)
{
    if (!m_updatingScrollBar) {
        m_grid.scrollTo(static_cast<u64>(verticalScrollBar()->value()) << m_scrollScale);
        viewMoved();
    }
}

void GridCanvas::repaintCell(std::optional<u64> offset)
{
    if (offset) {
        viewport()->update(placeOf(*offset));
    }
}

/// The firm cursor is elsewhere now, whoever moved it: into sight with it.
void GridCanvas::cursorChanged()
{
    const bool moved = m_drawnCursor != cursor();
    repaintCell(m_drawnCursor);
    m_drawnCursor = cursor();
    repaintCell(m_drawnCursor);
    if (size() > 0 && moved) {
        reveal(cursor());
    }
    tellInterest();
    tellCursor();
}

void GridCanvas::lightChanged()
{
    repaintCell(m_drawnLight);
    m_drawnLight = light();
    repaintCell(m_drawnLight);
    tellInterest();
    Q_EMIT readoutChanged(readout());
}

// Events

void GridCanvas::resizeEvent(QResizeEvent*)
{
    m_grid.resize(space());
    viewMoved();
}

void GridCanvas::changeEvent(QEvent* event)
{
    Canvas::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::LocaleChange:
            lookChanged();
            m_grid.resize(space());
            viewMoved();
            break;
        default: break;
    }
}

void GridCanvas::focusInEvent(QFocusEvent* event)
{
    Canvas::focusInEvent(event);
    repaintCell(cursor());
}

void GridCanvas::focusOutEvent(QFocusEvent* event)
{
    Canvas::focusOutEvent(event);
    repaintCell(cursor());
}

// Painting

void GridCanvas::renderCells()
{
    m_picture = m_painter.paint(*cells(m_grid.visible()), m_grid);
    decorate(m_picture);
    m_stale = false;
}

void GridCanvas::paintEvent(QPaintEvent* event)
{
    if (m_grid.space() != space()) {
        m_grid.resize(space());  // moved to a screen with other pixels
        updateScrollBar();
        m_stale = true;
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), mapPalette().background());
    if (size() == 0) {
        paintMessage(painter);
        return;
    }
    if (m_stale) {
        renderCells();
    }
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    painter.drawImage(origin, m_picture);
    paintHeader(painter);
    paintRuler(painter);
    paintBand(painter);
    const auto ends = doomed();
    for (const Range range : ends) {
        paintRange(painter, range, mapPalette().doomed(), Qt::BDiagPattern);
    }
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    if (const auto range = selected()) {
        paintRange(painter, *range, palette().color(group, QPalette::Highlight));
    }
    if (rubberBand()) {
        paintRange(painter, *rubberBand(), mapPalette().cursor());
    }
    if (const auto offset = light()) {
        paintCursor(painter, *offset, false);
    }
    paintCursor(painter, cursor(), true);
}

void GridCanvas::paintMessage(QPainter& painter) const
{
    painter.setPen(mapPalette().mutedText());
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     message());
}

/// What the columns add to the offset at the left.
void GridCanvas::paintHeader(QPainter& painter) const
{
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    painter.setPen(mapPalette().mutedText());
    painter.setLayoutDirection(Qt::LeftToRight);  // as the disk runs in every language
    double free = -1;
    for (int column = 0; column < m_grid.columns(); column += m_grid.group()) {
        const u64 bytes = static_cast<u64>(column) * bytesPerCell();
        const double left = origin.x() + m_grid.columnLeft(column) / ratio();
        const QString text =
            tr("+%1", "size added to an offset").arg(bytes == 0 ? locale().toString(0) : sizeText(bytes, locale()));
        const double width = fontMetrics().horizontalAdvance(text);
        if (left < free || left + width > viewport()->width()) {
            continue;
        }
        painter.drawText(QPointF(left, origin.y() - 4 - fontMetrics().descent()), text);
        free = left + width + margin;
    }
}

/// Offsets of rows, as many as are readable.
void GridCanvas::paintRuler(QPainter& painter) const
{
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    const double rowHeight = m_grid.cellHeight() / ratio();
    const auto needed = static_cast<u64>(std::ceil(fontMetrics().height() * 1.6 / rowHeight));
    const u64 every = std::bit_ceil(std::max(needed, u64{1}));
    const u64 shown = divide_up(static_cast<u64>(m_grid.space().height), static_cast<u64>(m_grid.cellHeight()));
    const u64 end = std::min(m_grid.rowCount(), m_grid.topRow() + shown);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (u64 row = round_up(m_grid.topRow(), every); row < end; row += every) {
        const double middle = origin.y() + (static_cast<double>(row - m_grid.topRow()) + 0.5) * rowHeight;
        if (middle + rowHeight / 2 > viewport()->height() + 1) {
            break;
        }
        const QRectF place(margin, middle - fontMetrics().height() / 2.0, rulerWidth(), fontMetrics().height());
        painter.setPen(mapPalette().mutedText());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         rulerText(m_grid.rowStart(row), m_grid.rowSpan(), m_grid.disk().size, locale()));
        painter.setPen(mapPalette().guide());
        const double tick = margin + rulerWidth() + 2;
        painter.drawLine(QPointF(tick, middle), QPointF(tick + 3, middle));
    }
}

/// Which partition each row belongs to: a row is cut as the band is, from left to right. A partition's name stands
/// where it begins, and at the top.
void GridCanvas::paintBand(QPainter& painter) const
{
    if (bandWidth() == 0) {
        return;
    }
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    const double left = origin.x() - margin - bandWidth() + 2;
    const double width = bandWidth() - 4;
    const double rowHeight = m_grid.cellHeight() / ratio();
    const Range seen = visibleRange();
    painter.save();
    painter.setClipRect(QRectF(0, origin.y(), origin.x(), m_grid.space().height / ratio()));
    const auto top = [&](u64 row) { return origin.y() + static_cast<double>(row - m_grid.topRow()) * rowHeight; };
    for (const BandPiece& piece : bandPieces(*partitions(), seen)) {
        const u64 first = m_grid.rowOf(piece.bytes.offset);
        const u64 last = m_grid.rowOf(piece.bytes.end() - 1);
        const auto share = [&](u64 offset, u64 row) {
            const u64 start = m_grid.rowStart(row);
            return std::clamp(
                static_cast<double>(offset - std::min(offset, start)) / static_cast<double>(m_grid.rowSpan()), 0.0,
                1.0);
        };
        const auto line = [&](u64 row, u64 rows, double from, double to) {
            paintBandPiece(painter,
                           QRectF(left + width * from, top(row), std::max(width * (to - from), 1.0),
                                  rowHeight * static_cast<double>(rows)),
                           piece, mapPalette(), {});
        };
        if (first == last) {
            line(first, 1, share(piece.bytes.offset, first), share(piece.bytes.end(), first));
        } else {
            line(first, 1, share(piece.bytes.offset, first), 1);
            if (last > first + 1) {
                line(first + 1, last - first - 1, 0, 1);
            }
            line(last, 1, 0, share(piece.bytes.end(), last));
        }
        const double height = static_cast<double>(last - first + 1) * rowHeight;
        if (piece.partition && height >= fontMetrics().height()) {
            painter.setPen(mapPalette().text());
            painter.drawText(QRectF(left, top(first), width, std::max<double>(rowHeight, fontMetrics().height())),
                             Qt::AlignCenter, partitionName(*piece.partition));
        }
    }
    painter.restore();
}

/// The cells of a range: tinted, and framed, row by row.
void GridCanvas::paintRange(QPainter& painter, Range range, const QColor& colour, Qt::BrushStyle style) const
{
    const Range part = intersection(range, m_grid.visible());
    if (part.empty()) {
        return;
    }
    QColor tint = colour;
    tint.setAlphaF(style == Qt::SolidPattern ? 0.22F : 1.0F);
    const double gap = std::max(std::round(ratio()), 1.0) / ratio();
    const u64 lastRow = m_grid.rowOf(part.end() - 1);
    QPainterPath outline;
    for (u64 row = m_grid.rowOf(part.offset); row <= lastRow; ++row) {
        const u64 from = std::max(part.offset, m_grid.rowStart(row));
        const u64 to = std::min(part.end(), m_grid.rowStart(row + 1)) - 1;
        const QRectF pixels = m_grid.rect(from).united(m_grid.rect(to)).translated(gridOrigin());
        QPainterPath line;
        line.addRect(QRectF(pixels.topLeft() / ratio(), pixels.size() / ratio()).adjusted(-gap, -gap, 0, 0));
        outline = outline.united(line);
    }
    painter.setBrush(QBrush(tint, style));
    painter.setPen(QPen(colour, 1.5));
    painter.drawPath(outline.simplified());
}

/// A frame around the cell, with an edge that sets it off from every colour. The firm one is thicker, and thinner
/// again while the keys go elsewhere.
void GridCanvas::paintCursor(QPainter& painter, u64 offset, bool firm) const
{
    if (!m_grid.visible().contains(offset)) {
        return;
    }
    const QRectF pixels = m_grid.rect(offset).translated(gridOrigin());
    const double gap = std::max(std::round(ratio()), 1.0);
    const QRectF cell(pixels.topLeft() / ratio(), QSizeF(pixels.width() - gap, pixels.height() - gap) / ratio());
    const double width = firm && hasFocus() ? 2 : 1;
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](double from, double thickness, const QColor& colour) {
        QPen pen(colour, thickness);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        const double out = from + thickness / 2;
        painter.drawRect(cell.adjusted(-out, -out, out, out));
    };
    frame(0, width, firm ? mapPalette().cursor() : mapPalette().mutedText());
    frame(width, 1, mapPalette().background());
}

}  // namespace stratamap::ui
