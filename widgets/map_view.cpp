// SPDX-License-Identifier: MIT
// MapView: the canvas. What the guest reads, and from which layer, as a zoomable grid of cells.
#include "widgets/map_view.h"

#include "widgets/units.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int margin = 8;  // around ruler and cells, in the user's pixels
constexpr int rows_per_wheel_step = 3;
constexpr int wheel_step = 120;  // QWheelEvent: an eighth of a degree, 15 degrees a notch

}  // namespace

MapView::MapView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // one that comes and goes would shift the cells
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the disk"));
    updateLook();
}

void MapView::setSurvey(const SurveyPtr& survey)
{
    if (!survey || !survey->resolved) {
        clear();
        return;
    }
    const bool same =
        m_survey && m_survey->chain == survey->chain && m_survey->resolved->size() == survey->resolved->size();
    m_survey = survey;
    if (!same) {
        m_grid = MapGrid(disk(), space());
        m_cursor = 0;
        m_light.reset();
    }
    updateLook();
    viewMoved();
    tellCursor();
    if (m_light) {
        Q_EMIT hovered(infoOf(*m_light));
    }
}

void MapView::clear()
{
    m_survey = nullptr;
    m_grid = MapGrid(disk(), space());
    m_cursor = 0;
    m_light.reset();
    setAccessibleDescription({});
    viewMoved();
    Q_EMIT hoverLeft();
}

/// Cells go down to the smallest cluster of the layers that have clusters at all.
MapGrid::Disk MapView::disk() const
{
    if (!m_survey) {
        return {};
    }
    MapGrid::Disk disk{m_survey->resolved->size(), 0};
    if (m_survey->chain) {
        for (const ChainLayer& layer : m_survey->chain->layers()) {
            const u64 cluster = layer.layer ? layer.layer->cluster_size() : sector_size;
            if (cluster > sector_size && (disk.unit == 0 || cluster < disk.unit)) {
                disk.unit = std::bit_floor(cluster);
            }
        }
    }
    disk.unit = std::max(disk.unit, sector_size);
    return disk;
}

MapGrid::Space MapView::space() const
{
    const double scale = ratio();
    const QPoint origin = gridOrigin();
    const auto pixels = [scale](int length) { return static_cast<int>(std::lround(length * scale)); };
    return {std::max(pixels(viewport()->width() - margin) - origin.x(), 1),
            std::max(pixels(viewport()->height() - margin) - origin.y(), 1), scale};
}

QPoint MapView::gridOrigin() const
{
    return {static_cast<int>(std::lround((rulerWidth() + 2 * margin) * ratio())),
            static_cast<int>(std::lround(headerHeight() * ratio()))};
}

int MapView::rulerWidth() const
{
    const u64 size = m_survey ? m_survey->resolved->size() : 0;
    const int hex = fontMetrics().horizontalAdvance(hexText(size));
    const int longest = fontMetrics().horizontalAdvance(rulerText(size, std::max(size / 512, u64{1}), size));
    return std::max(hex, longest);
}

int MapView::headerHeight() const
{
    return fontMetrics().height() + margin;
}

QPoint MapView::toGrid(QPointF position) const
{
    const QPointF pixels = position * ratio();
    return {static_cast<int>(std::floor(pixels.x())) - gridOrigin().x(),
            static_cast<int>(std::floor(pixels.y())) - gridOrigin().y()};
}

/// With room for the cursor's frame around it.
QRect MapView::cellInViewport(u64 offset) const
{
    const QRectF pixels = m_grid.rect(offset).translated(gridOrigin());
    const QRectF user(pixels.topLeft() / ratio(), pixels.size() / ratio());
    return user.toAlignedRect().adjusted(-4, -4, 4, 4);
}

void MapView::updateLook()
{
    const std::size_t layers = m_survey && m_survey->chain ? m_survey->chain->layers().size() : 1;
    QFont bold = font();
    bold.setBold(true);
    m_painter.setLook({MapPalette(palette(), static_cast<u32>(layers)), bold, m_highlighted});
    m_stale = true;
    viewport()->update();
}

void MapView::setHighlightedLayer(std::optional<u32> depth)
{
    if (m_highlighted != depth) {
        m_highlighted = depth;
        updateLook();
    }
}

bool MapView::canZoomIn() const
{
    return m_grid.canZoomIn();
}

bool MapView::canZoomOut() const
{
    return m_grid.canZoomOut();
}

QString MapView::scaleText() const
{
    if (!m_survey || m_grid.disk().size == 0) {
        return {};
    }
    const u64 unit = m_grid.disk().unit;
    const QString size = sizeText(bytesPerCell(), locale());
    if (unit == sector_size) {
        return tr("1 cell = %1").arg(size);
    }
    const u64 clusters = bytesPerCell() / unit;
    return clusters == 1 ? tr("1 cell = %1 (1 cluster)").arg(size)
                         : tr("1 cell = %1 (%2 clusters)").arg(size, decimalText(clusters, locale()));
}

void MapView::zoomIn()
{
    m_grid.zoomIn(m_cursor);
    viewMoved();
}

void MapView::zoomOut()
{
    m_grid.zoomOut(m_cursor);
    viewMoved();
}

void MapView::zoomToFit()
{
    m_grid.zoomToFit();
    viewMoved();
}

/// After every change of m_grid or of what it shows.
void MapView::viewMoved()
{
    m_stale = true;
    updateScrollBar();
    viewport()->update();
    if (m_grid.disk().size > 0) {
        m_cursor = m_grid.cell(m_cursor).offset;
    }
    const QPoint mouse = toGrid(viewport()->mapFromGlobal(QCursor::pos()));
    if (m_light) {
        setLight(viewport()->underMouse() ? m_grid.offsetAt(mouse) : std::nullopt);
    }
    tellInterest();
    Q_EMIT viewChanged();
}

/// A scroll bar counts in ints; a disk of many exbibytes has more rows than that.
void MapView::updateScrollBar()
{
    const u64 last = m_grid.lastTopRow();
    m_scrollScale = std::max(0, static_cast<int>(std::bit_width(last)) - 30);
    m_updatingScrollBar = true;
    verticalScrollBar()->setRange(0, static_cast<int>(last >> m_scrollScale));
    verticalScrollBar()->setPageStep(std::max(m_grid.fullRows() >> m_scrollScale, 1));
    verticalScrollBar()->setValue(static_cast<int>(m_grid.topRow() >> m_scrollScale));
    m_updatingScrollBar = false;
}

void MapView::scrollContentsBy(int, int)
{
    if (!m_updatingScrollBar) {
        m_grid.scrollTo(static_cast<u64>(verticalScrollBar()->value()) << m_scrollScale);
        viewMoved();
    }
}

/// Cells of a range that begins with one.
Raster MapView::rasterOf(Range range) const
{
    return rasterize(*m_survey->resolved, range, bytesPerCell());
}

Interest MapView::interest() const
{
    if (!m_survey || m_grid.disk().size == 0) {
        return {};
    }
    Interest interest{m_grid.visible(), bytesPerCell(), {}};
    if (m_light) {
        interest.offsets.push_back(*m_light);
    }
    interest.offsets.push_back(m_cursor);
    return interest;
}

void MapView::tellInterest()
{
    if (Interest now = interest(); now != m_toldInterest) {
        m_toldInterest = std::move(now);
        Q_EMIT interestChanged(m_toldInterest);
    }
}

CellInfo MapView::infoOf(u64 offset) const
{
    const Range cell = m_grid.cell(offset);
    const bool drawn = !m_stale && m_raster.view().contains(cell.offset);
    const Raster one = drawn ? Raster() : rasterOf(cell);
    const auto shares =
        drawn ? m_raster.shares((cell.offset - m_raster.view().offset) / m_raster.bytes_per_cell()) : one.shares(0);
    return describeCell(*m_survey, cell, {shares.begin(), shares.end()});
}

std::optional<CellInfo> MapView::cursorCell() const
{
    return m_survey && m_grid.disk().size > 0 ? std::optional(infoOf(m_cursor)) : std::nullopt;
}

void MapView::setCursorOffset(u64 offset)
{
    if (m_survey && m_grid.disk().size > 0) {
        moveCursor(std::min(offset, m_grid.disk().size - 1));
    }
}

void MapView::repaintCell(std::optional<u64> offset)
{
    if (offset) {
        viewport()->update(cellInViewport(*offset));
    }
}

void MapView::setLight(std::optional<u64> offset)
{
    const std::optional<u64> cell = offset ? std::optional(m_grid.cell(*offset).offset) : std::nullopt;
    if (cell == m_light) {
        return;
    }
    repaintCell(m_light);
    m_light = cell;
    repaintCell(m_light);
    tellInterest();
    if (m_light) {
        Q_EMIT hovered(infoOf(*m_light));
    } else {
        Q_EMIT hoverLeft();
    }
}

void MapView::moveCursor(u64 offset)
{
    repaintCell(m_cursor);
    m_cursor = m_grid.cell(offset).offset;
    repaintCell(m_cursor);
    const u64 top = m_grid.topRow();
    m_grid.reveal(m_cursor);
    if (m_grid.topRow() != top) {
        viewMoved();
    }
    tellInterest();
    tellCursor();
}

void MapView::tellCursor()
{
    if (const auto cell = cursorCell()) {
        setAccessibleDescription(cell->sentence);
        Q_EMIT cursorMoved(*cell);
    }
}

// Events

void MapView::resizeEvent(QResizeEvent*)
{
    m_grid.resize(space());
    viewMoved();
}

void MapView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::LocaleChange:
            updateLook();
            m_grid.resize(space());
            viewMoved();
            break;
        default: break;
    }
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setLight(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::wheelEvent(QWheelEvent* event)
{
    // With Shift or Alt some systems turn the wheel sideways.
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    m_wheel += delta;
    const int steps = m_wheel / wheel_step;
    m_wheel -= steps * wheel_step;
    event->accept();
    if (steps == 0 || !m_survey) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_grid.scrollBy(-steps * rows_per_wheel_step);
    } else {
        const QPoint about = toGrid(event->position());
        for (int step = 0; step < std::abs(steps); ++step) {
            if (steps > 0) {
                m_grid.zoomIn(about);
            } else {
                m_grid.zoomOut(about);
            }
        }
    }
    viewMoved();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position().toPoint();
        m_pressedTop = m_grid.topRow();
        m_panning = false;
    }
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_pressed && !m_panning && (position - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_panning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (!m_panning) {
        setLight(m_survey ? m_grid.offsetAt(toGrid(event->position())) : std::nullopt);
        return;
    }
    const double rows = (m_pressed->y() - position.y()) * ratio() / m_grid.cellHeight();
    const u64 top = m_grid.topRow();
    m_grid.scrollTo(m_pressedTop);
    m_grid.scrollBy(static_cast<std::int64_t>(std::lround(rows)));
    if (m_grid.topRow() != top) {
        viewMoved();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool clicked = m_pressed && !m_panning;
    m_pressed.reset();
    m_panning = false;
    viewport()->unsetCursor();
    const auto offset = m_grid.offsetAt(toGrid(event->position()));
    if (clicked && m_survey && offset) {
        moveCursor(*offset);
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const u64 size = m_grid.disk().size;
    if (!m_survey || size == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const u64 cell = bytesPerCell();
    const u64 row = m_grid.rowSpan();
    const u64 rowStart = m_grid.rowStart(m_grid.rowOf(m_cursor));
    const bool whole = event->modifiers().testFlag(Qt::ControlModifier);
    const auto forward = [&](u64 bytes) { moveCursor(size - 1 - m_cursor >= bytes ? m_cursor + bytes : m_cursor); };
    const auto back = [&](u64 bytes) { moveCursor(m_cursor >= bytes ? m_cursor - bytes : m_cursor); };
    const u64 rowsBelow = m_grid.rowOf(size - 1) - m_grid.rowOf(m_cursor);
    const u64 rowsAbove = m_grid.rowOf(m_cursor);
    const auto page = static_cast<u64>(m_grid.fullRows());
    switch (event->key()) {
        case Qt::Key_Left: back(cell); break;
        case Qt::Key_Right: forward(cell); break;
        case Qt::Key_Up: back(row); break;
        case Qt::Key_Down: forward(row); break;
        case Qt::Key_PageUp: back(std::min(page, rowsAbove) * row); break;
        case Qt::Key_PageDown: forward(std::min(page, rowsBelow) * row); break;
        case Qt::Key_Home: moveCursor(whole ? 0 : rowStart); break;
        case Qt::Key_End:
            moveCursor(whole || rowsBelow == 0 ? size - 1 : m_grid.rowStart(m_grid.rowOf(m_cursor) + 1) - 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            moveCursor(m_cursor);
            if (event->modifiers().testFlag(Qt::ShiftModifier)) {
                zoomOut();
            } else {
                zoomIn();
            }
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoomIn(); break;
        case Qt::Key_Minus: zoomOut(); break;
        case Qt::Key_0:
            if (whole) {
                zoomToFit();
            }
            break;
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    repaintCell(m_cursor);
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    repaintCell(m_cursor);
}

QSize MapView::sizeHint() const
{
    return {800, 520};
}

QSize MapView::minimumSizeHint() const
{
    return {260, 140};
}

// Painting

void MapView::renderCells()
{
    m_raster = rasterOf(m_grid.visible());
    m_picture = m_painter.paint(m_raster, m_grid);
    paintHostOffsets(m_picture);
    m_stale = false;
}

/// In large cells, where the first byte lies in its host file.
void MapView::paintHostOffsets(QImage& picture) const
{
    const QFont small = [this] {
        QFont made = font();
        made.setPixelSize(std::max(fontInfo().pixelSize() * 3 / 4, 8));
        return made;
    }();
    const QFontMetrics metrics(small);
    const int width = static_cast<int>(m_grid.cellWidth() / ratio()) - 2 * 3;
    const int height = static_cast<int>(m_grid.cellHeight() / ratio());
    if (width < metrics.horizontalAdvance(QStringLiteral("0x000000000")) || height < 3 * metrics.height()) {
        return;
    }
    QPainter painter(&picture);
    painter.setFont(small);
    for (std::size_t index = 0; index < m_raster.size(); ++index) {
        const auto shares = m_raster.shares(index);
        const Range range = m_raster.cell(index);
        const auto run = shares.size() == 1 ? m_survey->resolved->run_at(range.offset) : std::nullopt;
        if (!run || !run->has_offset() || run->state == State::unallocated) {
            continue;
        }
        const u64 inside = run->state == State::compressed ? 0 : range.offset - run->guest.offset;
        const QString text = hexText(run->host_offset + inside);
        const QRect pixels = m_grid.rect(range.offset);
        const QRectF cell(pixels.x() / ratio(), pixels.y() / ratio(), pixels.width() / ratio() - 1,
                          pixels.height() / ratio() - 1);
        QRectF plate(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
        plate.moveCenter({cell.center().x(), cell.bottom() - metrics.height() * 0.75});
        if (plate.width() > cell.width()) {
            continue;
        }
        Fill fill = mapPalette().fill(run->depth, run->state);
        if (m_highlighted && *m_highlighted != run->depth) {
            fill = mapPalette().faded(fill);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.ground);
        painter.drawRect(plate);
        painter.setPen(fill.text);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
}

void MapView::paintEvent(QPaintEvent* event)
{
    if (m_grid.space() != space()) {
        m_grid.resize(space());  // moved to a screen with other pixels
        updateScrollBar();
        m_stale = true;
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), mapPalette().background());
    if (!m_survey) {
        paintMessage(painter, tr("Nothing to show yet"));
        return;
    }
    if (m_grid.disk().size == 0) {
        paintMessage(painter, tr("This disk has a size of 0 bytes"));
        return;
    }
    if (m_stale) {
        renderCells();
    }
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    painter.drawImage(origin, m_picture);
    paintHeader(painter);
    paintRuler(painter);
    if (m_light) {
        paintCursor(painter, *m_light, false);
    }
    paintCursor(painter, m_cursor, true);
}

void MapView::paintMessage(QPainter& painter, const QString& message) const
{
    painter.setPen(mapPalette().mutedText());
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     message);
}

/// What the columns add to the offset at the left.
void MapView::paintHeader(QPainter& painter) const
{
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    painter.setPen(mapPalette().mutedText());
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
void MapView::paintRuler(QPainter& painter) const
{
    const QPointF origin = QPointF(gridOrigin()) / ratio();
    const double rowHeight = m_grid.cellHeight() / ratio();
    const auto needed = static_cast<u64>(std::ceil(fontMetrics().height() * 1.6 / rowHeight));
    const u64 every = std::bit_ceil(std::max(needed, u64{1}));
    const u64 shown = divide_up(static_cast<u64>(m_grid.space().height), static_cast<u64>(m_grid.cellHeight()));
    const u64 end = std::min(m_grid.rowCount(), m_grid.topRow() + shown);
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
        painter.drawLine(QPointF(origin.x() - 6, middle), QPointF(origin.x() - 3, middle));
    }
}

/// A frame around the cell, with an edge that sets it off from every colour. The firm one is thicker, and thinner
/// again while the keys go elsewhere.
void MapView::paintCursor(QPainter& painter, u64 offset, bool firm) const
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
