// SPDX-License-Identifier: MIT
// StrataView: the lens of what every layer holds. A lane for each layer, the image itself on top, and above them what
// the guest reads.
#include "widgets/strata_view.h"

#include "widgets/cell_info.h"
#include "widgets/manual_text.h"
#include "widgets/partition_band.h"
#include "widgets/units.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace stratamap::ui {

namespace {

// In the user's pixels.
constexpr int margin = 8;
constexpr int lane_gap = 4;
constexpr int below_resolved = 14;
constexpr int lowest_lane = 22;
constexpr int highest_lane = 96;
constexpr int swatch_width = 26;
constexpr int columns_per_wheel_step = 16;

}  // namespace

StrataView::StrataView(Viewpoint& viewpoint, QWidget* parent) : Canvas(viewpoint, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the minimap does what it would
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Layers of the disk"));
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &StrataView::showSurvey);
    connect(&viewpoint, &Viewpoint::lookChanged, this, &StrataView::updateLook);
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &StrataView::cursorChanged);
    connect(&viewpoint, &Viewpoint::selectionChanged, this, [this] { this->viewport()->update(); });
    connect(&viewpoint, &Viewpoint::marksChanged, this, [this] { this->viewport()->update(); });
    connect(&viewpoint, &Viewpoint::partitionsChanged, this, &StrataView::layOut);
    connect(&viewpoint, &Viewpoint::lightChanged, this, [this] {
        this->viewport()->update();
        tellInterest();
        Q_EMIT readoutChanged(readout());
    });
    connect(this, &StrataView::readoutChanged, this,
            [this] { setAccessibleDescription(size() > 0 ? laneSentence(m_lane, cellAt(cursor())) : QString()); });
    showSurvey();
}

void StrataView::showSurvey()
{
    const SurveyPtr before = std::exchange(m_survey, viewpoint().survey());
    const bool same = before && m_survey && before->chain == m_survey->chain && size() == m_survey->resolved->size();
    updateLook();
    if (!same) {
        m_lane = 0;
        m_laneUnderMouse = 0;
        const LaneAxis::Disk disk =
            m_survey ? LaneAxis::Disk{m_survey->resolved->size(), cellUnit(*m_survey)} : LaneAxis::Disk{};
        m_axis = LaneAxis(disk, m_axis.width(), ratio());
        endDrag();
    }
    layOut();
    Q_EMIT readoutChanged(readout());
}

QFont StrataView::bold() const
{
    QFont made = font();
    made.setBold(true);
    return made;
}

void StrataView::updateLook()
{
    MapLook now = MapLook::of(viewpoint(), palette(), bold());
    if (now != m_look) {
        m_look = std::move(now);
        m_painter.setLook(m_look.painted());
    }
    m_stale = true;
    viewport()->update();
}

int StrataView::laneCount() const
{
    return m_survey ? static_cast<int>(m_survey->strata.size()) + 1 : 0;
}

int StrataView::nameWidth() const
{
    int widest = QFontMetrics(bold()).horizontalAdvance(tr("What the guest reads")) - swatch_width;
    for (int lane = 1; lane < laneCount(); ++lane) {
        widest =
            std::max(widest, QFontMetrics(bold()).horizontalAdvance(layerName(*m_survey, static_cast<u32>(lane - 1))));
    }
    // A size as wide as any, so that nothing moves while it is counted.
    constexpr u64 wide = u64{888} * 1024 * 1024 * 1024 + u64{900} * 1024 * 1024;
    widest = std::max(widest, fontMetrics().horizontalAdvance(tr("%1 held").arg(sizeText(wide, locale()))));
    return std::min(widest + swatch_width + 2 * margin, std::max(viewport()->width() / 4, 60));
}

int StrataView::rulerHeight() const
{
    return fontMetrics().height() + margin + 6 + bandHeight();
}

int StrataView::bandHeight() const
{
    const auto& table = viewpoint().partitions();
    return table && !table->partitions.empty() ? fontMetrics().height() + 6 : 0;
}

int StrataView::laneHeight() const
{
    const int layers = std::max(laneCount() - 1, 1);
    const int room = viewport()->height() - rulerHeight() - below_resolved - margin - (layers + 1) * lane_gap;
    return std::clamp(room / (layers + 1), lowest_lane, highest_lane);
}

QRect StrataView::laneRect(int lane) const
{
    const int left = nameWidth() + margin;
    const int height = laneHeight();
    int top = rulerHeight();
    if (lane > 0) {
        top += height + below_resolved + (lane - 1) * (height + lane_gap) - verticalScrollBar()->value();
    }
    return {left, top, std::max(viewport()->width() - left - margin, 1), height};
}

int StrataView::laneAt(QPointF position) const
{
    const int y = static_cast<int>(position.y());
    for (int lane = 0; lane < laneCount(); ++lane) {
        const QRect rect = laneRect(lane);
        const bool covered = lane > 0 && y < laneRect(0).bottom() + below_resolved / 2;
        if (y >= rect.top() && y <= rect.bottom() && !covered) {
            return lane;
        }
    }
    return -1;
}

/// After other room, other lanes or another disk.
void StrataView::layOut()
{
    const int lanes = laneCount();
    const int bottom = lanes > 0 ? laneRect(lanes - 1).bottom() + 1 + verticalScrollBar()->value() + margin : 0;
    verticalScrollBar()->setRange(0, std::max(bottom - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(std::max(viewport()->height() - laneRect(1).top(), 1));
    verticalScrollBar()->setSingleStep(laneHeight() + lane_gap);
    const int width = static_cast<int>(std::lround(laneRect(0).width() * ratio()));
    if (m_axis.width() != width) {
        m_axis.resize(width, ratio());
    }
    viewMoved();
}

void StrataView::viewMoved()
{
    m_stale = true;
    tellView();
}

Canvas::View StrataView::view() const
{
    return {visibleRange().offset, m_axis.zoom().bytesPerCell, m_axis.zoom().enlargement, m_axis.fitted()};
}

void StrataView::restore(const View& view)
{
    if (view.whole) {
        zoomToFit();
    } else if (size() > 0) {
        m_axis.restore(view.offset, {view.bytesPerCell, view.enlargement});
        viewMoved();
    }
}

QString StrataView::scaleText() const
{
    if (size() == 0) {
        return {};
    }
    const u64 unit = m_axis.disk().unit;
    const QString bytes = sizeText(bytesPerCell(), locale());
    const u64 clusters = bytesPerCell() / unit;
    return unit == sector_size ? tr("1 column = %1").arg(bytes)
           : clusters == 1     ? tr("1 column = %1 (1 cluster)").arg(bytes)
                               : tr("1 column = %1 (%2 clusters)").arg(bytes, decimalText(clusters, locale()));
}

void StrataView::showRange(Range range)
{
    range = intersection(range, {0, size()});
    if (!range.empty()) {
        m_axis.show(range);
        viewMoved();
    }
}

void StrataView::scrollTo(u64 offset)
{
    if (size() > 0) {
        m_axis.scrollTo(m_axis.columnOf(std::min(offset, size() - 1)));
        viewMoved();
    }
}

Interest StrataView::interest() const
{
    if (size() == 0) {
        return {};
    }
    Interest interest{visibleRange(), bytesPerCell(), {}, true};
    if (const auto offset = light()) {
        interest.offsets.push_back(*offset);
    }
    interest.offsets.push_back(cellAt(cursor()).offset);
    return interest;
}

std::unique_ptr<CellSource> StrataView::overview(u64 bytesPerCell) const
{
    const Map& map = *m_survey->resolved;
    return std::make_unique<RasterCells>(std::make_shared<const Raster>(rasterize(map, {0, map.size()}, bytesPerCell)),
                                         m_look);
}

void StrataView::zoomIn()
{
    zoomAbout(placeOf(cursor()).center(), 1);
}

void StrataView::zoomOut()
{
    zoomAbout(placeOf(cursor()).center(), -1);
}

void StrataView::zoomToFit()
{
    m_axis.zoomToFit();
    viewMoved();
}

std::optional<u64> StrataView::offsetAt(QPointF position) const
{
    const QRect lanes = laneRect(0);
    if (position.y() < lanes.top() || position.x() < lanes.left()) {
        return std::nullopt;
    }
    return m_axis.offsetAt(static_cast<int>(std::floor((position.x() - lanes.left()) * ratio())));
}

/// The cell in all lanes.
QRect StrataView::placeOf(u64 offset) const
{
    const QRect lanes = laneRect(0);
    const double left = lanes.left() + m_axis.left(m_axis.columnOf(offset)) / ratio();
    return QRectF(left, lanes.top(), m_axis.cellWidth() / ratio(), laneRect(laneCount() - 1).bottom() - lanes.top())
        .toAlignedRect()
        .adjusted(-4, -4, 4, 4);
}

void StrataView::reveal(u64 offset)
{
    const u64 first = m_axis.first();
    m_axis.reveal(offset);
    if (m_axis.first() != first) {
        viewMoved();
    }
}

void StrataView::zoomAbout(QPointF position, int steps)
{
    const int x = static_cast<int>(std::floor((position.x() - laneRect(0).left()) * ratio()));
    for (int step = 0; step < std::abs(steps); ++step) {
        if (steps > 0) {
            m_axis.zoomIn(x);
        } else {
            m_axis.zoomOut(x);
        }
    }
    viewMoved();
}

void StrataView::scrollBySteps(int steps)
{
    const auto columns = static_cast<u64>(std::abs(steps) * columns_per_wheel_step);
    m_axis.scrollTo(steps < 0 ? m_axis.first() - std::min(m_axis.first(), columns) : m_axis.first() + columns);
    viewMoved();
}

void StrataView::beginPan()
{
    m_panFirst = m_axis.first();
    m_panScroll = verticalScrollBar()->value();
}

void StrataView::pan(QPointF since)
{
    const auto columns = std::llround(-since.x() * ratio() / m_axis.cellWidth());
    const u64 first = m_axis.first();
    const auto distance = static_cast<u64>(std::abs(columns));
    m_axis.scrollTo(columns < 0 ? m_panFirst - std::min(m_panFirst, distance) : m_panFirst + distance);
    verticalScrollBar()->setValue(m_panScroll - static_cast<int>(std::lround(since.y())));
    if (m_axis.first() != first) {
        viewMoved();
    }
}

std::optional<u64> StrataView::target(const QKeyEvent& event, u64 from) const
{
    const u64 cell = bytesPerCell();
    const u64 last = size() - 1;
    const u64 page = visibleRange().length;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const auto forward = [&](u64 bytes) { return last - from >= bytes ? from + bytes : last; };
    const auto back = [&](u64 bytes) { return from >= bytes ? from - bytes : 0; };
    switch (event.key()) {
        case Qt::Key_Left: return back(cell);
        case Qt::Key_Right: return last - from >= cell ? from + cell : from;
        case Qt::Key_PageUp: return back(page);
        case Qt::Key_PageDown: return forward(page);
        case Qt::Key_Home: return control ? 0 : visibleRange().offset;
        case Qt::Key_End: return control ? last : visibleRange().end() - 1;
        default: return std::nullopt;
    }
}

/// What a lane shows of a cell, in words.
QString StrataView::laneSentence(int lane, Range cell) const
{
    if (lane == 0) {
        const Raster one = rasterize(*m_survey->resolved, cell, bytesPerCell());
        return describeCell(*m_survey, cell, {one.shares(0).begin(), one.shares(0).end()}).sentence;
    }
    const auto depth = static_cast<u32>(lane - 1);
    const QString place =
        tr("%1, offset %2, %3", "layer, offset, length")
            .arg(layerName(*m_survey, depth), sizeText(cell.offset, locale()), sizeText(cell.length, locale()));
    const MapPtr& stratum = m_survey->strata[depth];
    if (!stratum) {
        return tr("%1: this layer could not be opened", "place").arg(place);
    }
    QStringList parts;
    for (const CellPart& part : layerCell(depth, cell)) {
        const QString share = percentText(part.bytes, cell.length, locale());
        if (part.kind == pending_kind) {
            parts += tr("%1 %2", "share, state").arg(share, pendingWord());
        } else if (part.kind != unallocated_kind) {
            parts += tr("%1 %2", "share, state").arg(share, stateWord(static_cast<State>(part.kind & 15)));
            if ((part.kind & shadowed_flag) != 0) {
                parts.last() = tr("%1 hidden by layers above", "share and state").arg(parts.last());
            }
        }
    }
    return tr("%1: %2", "place, what is there")
        .arg(place, parts.isEmpty() ? tr("nothing") : parts.join(tr(", ", "between parts")));
}

QStringList StrataView::laneThings(int lane, Range cell) const
{
    QStringList names;
    std::vector<CellPart> parts;
    if (lane == 0) {
        const Raster one = rasterize(*m_survey->resolved, cell, bytesPerCell());
        addParts(one.shares(0), cell.length, m_look, parts);
    } else {
        parts = layerCell(static_cast<u32>(lane - 1), cell);
    }
    for (const CellPart& part : parts) {
        names += part.kind == pending_kind       ? manualPending()
                 : part.kind == unallocated_kind ? manualName(State::unallocated)
                                                 : manualName(static_cast<State>(part.kind & 15));
    }
    names.removeDuplicates();  // hidden and not
    return names;
}

QSize StrataView::tableSize() const
{
    return size() == 0 ? QSize(0, 0)
                       : QSize(static_cast<int>(divide_up(visibleRange().length, bytesPerCell())), laneCount());
}

Range StrataView::columnAt(int column) const
{
    const u64 offset = visibleRange().offset + static_cast<u64>(column) * bytesPerCell();
    return offset < size() ? cellAt(offset) : Range{};
}

QString StrataView::tableText(int row, int column) const
{
    const Range cell = columnAt(column);
    return cell.empty() ? QString() : laneSentence(row, cell);
}

QString StrataView::tableRowText(int row) const
{
    return row == 0 ? tr("What the guest reads") : layerName(*m_survey, static_cast<u32>(row - 1));
}

QString StrataView::tableColumnText(int column) const
{
    return sizeText(columnAt(column).offset, locale());
}

QRect StrataView::tableRect(int row, int column) const
{
    const QRect all = placeOf(columnAt(column).offset).adjusted(4, 4, -4, -4);
    const QRect lane = laneRect(row);
    return {all.left(), lane.top(), all.width(), lane.height()};
}

QPoint StrataView::tableCellAt(QPoint position) const
{
    const auto offset = offsetAt(position);
    const int lane = laneAt(position);
    return offset && lane >= 0 ? QPoint(static_cast<int>(m_axis.columnOf(*offset) - m_axis.first()), lane)
                               : QPoint(-1, -1);
}

QPoint StrataView::tableCursor() const
{
    return visibleRange().contains(cursor())
               ? QPoint(static_cast<int>(m_axis.columnOf(cursor()) - m_axis.first()), m_lane)
               : QPoint(-1, -1);
}

bool StrataView::tableSelected(int, int column) const
{
    const auto range = selected();
    return range && !intersection(columnAt(column), *range).empty();
}

void StrataView::goToCell(int row, int column)
{
    const Range cell = columnAt(column);
    if (!cell.empty()) {
        goToLane(row);
        goTo(cell.offset, false);
    }
}

QString StrataView::readout() const
{
    if (size() == 0) {
        return {};
    }
    const auto& light = viewpoint().light();
    const Range cell = light ? *light : cellAt(cursor());
    return tr("%1  ·  %2", "offset, sentence")
        .arg(hexText(cell.offset), laneSentence(light ? std::max(m_laneUnderMouse, 0) : m_lane, cell));
}

Range StrataView::runAt(u64 offset) const
{
    const MapPtr map = m_lane == 0 ? m_survey->resolved : m_survey->strata[static_cast<std::size_t>(m_lane) - 1];
    if (map && offset < map->size()) {
        if (const auto run = map->run_at(offset)) {
            return run->guest;
        }
    }
    return cellAt(offset);
}

void StrataView::moveCursor(u64 offset, Range cell)
{
    viewpoint().setCursor(offset);
    viewpoint().setCursorCell(cell);
}

std::optional<u64> StrataView::light() const
{
    const auto& cell = viewpoint().light();
    return cell ? std::optional(cell->offset) : std::nullopt;
}

void StrataView::cursorChanged()
{
    if (size() > 0 && std::exchange(m_drawnCursor, cursor()) != cursor()) {
        reveal(cursor());
    }
    viewport()->update();
    tellInterest();
    tellCursor();
}

// Events

void StrataView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void StrataView::changeEvent(QEvent* event)
{
    Canvas::changeEvent(event);
    updateLook();
    layOut();
}

void StrataView::scrollContentsBy(int, int)
{
    m_stale = true;
    viewport()->update();
}

void StrataView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || size() == 0) {
        Canvas::keyPressEvent(event);
        return;
    }
    goToLane(std::clamp(m_lane + step, 0, laneCount() - 1));
}

/// Scrolls it into sight, and highlights its layer.
void StrataView::goToLane(int lane)
{
    m_lane = lane;
    viewpoint().highlightLayer(lane > 0 ? std::optional(static_cast<u32>(lane - 1)) : std::nullopt);
    const QRect rect = laneRect(lane);
    const int top = laneRect(0).bottom() + below_resolved;
    if (lane > 0 && rect.bottom() + margin > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() + margin - viewport()->height());
    } else if (lane > 0 && rect.top() < top) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (top - rect.top()));
    }
    viewport()->update();
    tellCursor();
}

void StrataView::mousePressEvent(QMouseEvent* event)
{
    if (const int lane = laneAt(event->position()); lane >= 0) {
        m_lane = lane;
        if (event->position().x() < laneRect(lane).left()) {  // on its name
            viewpoint().highlightLayer(lane > 0 ? std::optional(static_cast<u32>(lane - 1)) : std::nullopt);
        }
        viewport()->update();
    }
    Canvas::mousePressEvent(event);
}

void StrataView::mouseMoveEvent(QMouseEvent* event)
{
    const int lane = laneAt(event->position());
    const bool other = std::exchange(m_laneUnderMouse, lane) != lane;
    Canvas::mouseMoveEvent(event);
    if (other && viewpoint().light()) {
        Q_EMIT readoutChanged(readout());
    }
}

void StrataView::focusInEvent(QFocusEvent* event)
{
    Canvas::focusInEvent(event);
    viewport()->update();
}

void StrataView::focusOutEvent(QFocusEvent* event)
{
    Canvas::focusOutEvent(event);
    viewport()->update();
}

// Painting

namespace {

/// A cell of a layer: what the guest sees of what the layer holds there, and what it does not.
void addLayerParts(std::span<const Share> own, u64 length, std::span<const Share> resolved, u64 resolvedPending,
                   u32 depth, const MapLook& look, std::vector<CellPart>& into)
{
    u64 unallocated = 0;
    u64 known = 0;
    std::vector<CellPart> hidden;
    for (const Share& share : own) {
        known += share.bytes;
        if (share.state == State::unallocated) {
            unallocated += share.bytes;
            continue;
        }
        u64 seen = std::min(resolvedPending, share.bytes);
        for (const Share& answer : resolved) {
            if (answer.depth == depth && answer.state == share.state) {
                seen = std::min(seen + answer.bytes, share.bytes);
            }
        }
        const bool alarming = share.state == State::damaged;
        const bool wanted = look.wants(depth, share.state);
        if (seen > 0) {
            into.push_back({seen, kindOf(depth, share.state), alarming, wanted});
        }
        if (seen < share.bytes) {
            hidden.push_back({share.bytes - seen, kindOf(depth, share.state) | shadowed_flag, alarming, wanted});
        }
    }
    into.insert(into.end(), hidden.begin(), hidden.end());
    if (unallocated > 0) {
        into.push_back({unallocated, unallocated_kind, false, look.wants(0, State::unallocated)});
    }
    if (length > known) {
        into.push_back({length - known, pending_kind});
    }
}

}  // namespace

/// Of a range of cells, for which `seen` is what the guest reads.
std::vector<std::vector<CellPart>> StrataView::layerCells(u32 depth, Range range, const Raster& seen) const
{
    std::vector<std::vector<CellPart>> cells;
    const MapPtr& stratum = m_survey->strata[depth];
    const Range own = stratum ? intersection(range, {0, stratum->size()}) : Range{};
    if (own.empty()) {
        return cells;
    }
    const Raster mine = rasterize(*stratum, own, bytesPerCell());
    for (std::size_t index = 0; index < mine.size(); ++index) {
        addLayerParts(mine.shares(index), mine.cell(index).length, seen.shares(index), seen.pending(index), depth,
                      m_look, cells.emplace_back());
    }
    return cells;
}

std::vector<std::vector<CellPart>> StrataView::layerCells(u32 depth) const
{
    return layerCells(depth, visibleRange(), rasterize(*m_survey->resolved, visibleRange(), bytesPerCell()));
}

std::vector<CellPart> StrataView::layerCell(u32 depth, Range cell) const
{
    auto cells = layerCells(depth, cell, rasterize(*m_survey->resolved, cell, bytesPerCell()));
    return cells.empty() ? std::vector<CellPart>() : std::move(cells.front());
}

/// One lane: each column divided from top to bottom by what it holds.
void StrataView::paintRow(QImage& picture, int lane, const std::vector<std::vector<CellPart>>& cells)
{
    const QRect user = laneRect(lane);
    const int top = static_cast<int>(std::lround(user.top() * ratio()));
    const int height = static_cast<int>(std::lround(user.height() * ratio()));
    const int scale = std::max(static_cast<int>(std::lround(ratio())), 1);
    const int gap = m_axis.cellWidth() >= 6 * scale ? scale : 0;
    const int width = std::max(m_axis.cellWidth() - gap, 1);
    m_painter.setTiles({width, height}, scale);
    const int first = lane > 0 ? static_cast<int>(std::lround((laneRect(0).bottom() + 2) * ratio())) : 0;
    std::vector<CellPart> parts;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const int left = static_cast<int>(index) * m_axis.cellWidth();
        const int shown = std::min(width, picture.width() - left);
        parts = cells[index];
        CellPainter::apply(m_look.mode, parts);
        CellPainter::divide(parts, height, scale);
        int y = top;
        for (const CellPart& part : parts) {
            const QImage& tile = m_painter.tile(part.kind);
            for (int row = 0; row < part.width; ++row, ++y) {
                if (shown > 0 && y >= first && y < picture.height()) {
                    std::memcpy(reinterpret_cast<QRgb*>(picture.scanLine(y)) + left,
                                tile.constScanLine(std::min(y - top, tile.height() - 1)),
                                static_cast<std::size_t>(shown) * sizeof(QRgb));
                }
            }
        }
    }
}

void StrataView::render()
{
    m_picture =
        QImage(std::max(m_axis.width(), 1), std::max(static_cast<int>(std::lround(viewport()->height() * ratio())), 1),
               QImage::Format_RGB32);
    m_picture.fill(m_look.palette.background());
    const Raster resolved = rasterize(*m_survey->resolved, visibleRange(), bytesPerCell());
    std::vector<std::vector<CellPart>> cells(resolved.size());
    for (std::size_t index = 0; index < cells.size(); ++index) {
        addParts(resolved.shares(index), resolved.cell(index).length, m_look, cells[index]);
    }
    paintRow(m_picture, 0, cells);
    for (int lane = 1; lane < laneCount(); ++lane) {
        const QRect rect = laneRect(lane);
        if (rect.bottom() > laneRect(0).bottom() && rect.top() < viewport()->height()) {
            paintRow(m_picture, lane, layerCells(static_cast<u32>(lane - 1), visibleRange(), resolved));
        }
    }
    m_picture.setDevicePixelRatio(ratio());
    m_stale = false;
}

void StrataView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.palette.background());
    if (size() == 0) {
        painter.setPen(m_look.palette.mutedText());
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         m_survey ? tr("This disk has a size of 0 bytes") : tr("Nothing to show yet"));
        return;
    }
    if (m_axis.width() != static_cast<int>(std::lround(laneRect(0).width() * ratio()))) {
        m_axis.resize(static_cast<int>(std::lround(laneRect(0).width() * ratio())), ratio());
        m_stale = true;
    }
    if (m_stale || m_picture.height() != static_cast<int>(std::lround(viewport()->height() * ratio()))) {
        render();
    }
    painter.drawImage(QPointF(laneRect(0).left(), 0), m_picture);
    paintRuler(painter);
    paintBand(painter);
    paintNames(painter);
    const auto ends = viewpoint().marked(Mark::Kind::doomed);
    for (const Range range : ends) {
        paintRange(painter, range, m_look.palette.doomed(), Qt::BDiagPattern);
    }
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    if (const auto range = selected()) {
        paintRange(painter, *range, palette().color(group, QPalette::Highlight));
    }
    if (rubberBand()) {
        paintRange(painter, *rubberBand(), m_look.palette.cursor());
    }
    paintProvider(painter);
    if (const auto offset = light()) {
        paintCursor(painter, *offset, false);
    }
    paintCursor(painter, cursor(), true);
}

void StrataView::paintRuler(QPainter& painter) const
{
    const QRect lanes = laneRect(0);
    const double bottom = lanes.top() - bandHeight();
    const Range seen = visibleRange();
    const int wide = fontMetrics().horizontalAdvance(rulerText(size(), bytesPerCell(), size(), locale())) + 4 * margin;
    const double perPixel = static_cast<double>(bytesPerCell()) / m_axis.cellWidth() * ratio();
    const u64 step = std::bit_ceil(std::max(static_cast<u64>(wide * perPixel), bytesPerCell()));
    painter.setPen(m_look.palette.mutedText());
    for (u64 at = round_up(seen.offset, step); at < seen.end(); at += step) {
        const double x = lanes.left() + m_axis.left(m_axis.columnOf(at)) / ratio();
        painter.drawLine(QPointF(x, bottom - 5), QPointF(x, bottom - 2));
        const QString text = rulerText(at, step, size(), locale());
        if (x + fontMetrics().horizontalAdvance(text) <= viewport()->width()) {
            painter.drawText(QPointF(x, bottom - 8 - fontMetrics().descent()), text);
        }
    }
}

/// The partitions above the lanes, with their names.
void StrataView::paintBand(QPainter& painter) const
{
    if (bandHeight() == 0) {
        return;
    }
    const QRect lanes = laneRect(0);
    painter.save();
    painter.setClipRect(QRect(lanes.left(), 0, lanes.width(), viewport()->height()));
    const auto x = [&](u64 offset) {
        const u64 column = m_axis.columnOf(offset);
        const double inside = static_cast<double>(offset % bytesPerCell()) / static_cast<double>(bytesPerCell());
        return lanes.left() + (m_axis.left(column) + inside * m_axis.cellWidth()) / ratio();
    };
    for (const BandPiece& piece : bandPieces(*viewpoint().partitions(), visibleRange())) {
        const double from = x(piece.bytes.offset);
        const QRectF place(from, lanes.top() - bandHeight(), std::max(x(piece.bytes.end()) - from, 1.0),
                           bandHeight() - 5);
        paintBandPiece(painter, place, piece, m_look.palette,
                       piece.partition ? partitionText(*piece.partition) : QString());
    }
    painter.restore();
}

/// Swatch and name of each lane, the size of what it holds below where there is room.
void StrataView::paintNames(QPainter& painter) const
{
    const int width = nameWidth();
    const auto clip = QRect(0, laneRect(0).bottom() + 2, width + margin, viewport()->height());
    for (int lane = 0; lane < laneCount(); ++lane) {
        const QRect cells = laneRect(lane);
        const QRect place(margin, cells.top(), width - margin, cells.height());
        painter.save();
        if (lane > 0) {
            painter.setClipRect(clip);
        }
        const bool current = lane == m_lane;
        QFont name = font();
        name.setBold(current);
        painter.setFont(name);
        painter.setPen(m_look.palette.text());
        if (lane == 0) {
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(name).elidedText(tr("What the guest reads"), Qt::ElideRight, place.width()));
            painter.restore();
            continue;
        }
        const auto depth = static_cast<u32>(lane - 1);
        const Fill fill = m_look.fill(kindOf(depth, State::data));
        const QRect swatch(place.left(), place.center().y() - 8, swatch_width - 6, 16);
        painter.fillRect(swatch, fill.ground);
        painter.setPen(fill.text);
        QFont number = font();
        number.setBold(true);
        number.setPixelSize(11);
        painter.setFont(number);
        painter.drawText(swatch, Qt::AlignCenter, QString::number(depth));
        const bool two_lines = place.height() >= 2 * fontMetrics().height() + 2;
        QRect text = place.adjusted(swatch_width, 0, 0, 0);
        if (two_lines) {
            text = QRect(text.left(), place.center().y() - fontMetrics().height(), text.width(),
                         2 * fontMetrics().height() + 1);
        }
        painter.setFont(name);
        painter.setPen(m_look.palette.text());
        painter.drawText(text, Qt::AlignLeft | static_cast<int>(two_lines ? Qt::AlignTop : Qt::AlignVCenter),
                         QFontMetrics(name).elidedText(layerName(*m_survey, depth), Qt::ElideMiddle, text.width()));
        if (two_lines) {
            const OwnTotals& own = m_survey->own[depth];
            const u64 held = own.scanned - own[State::unallocated];
            painter.setFont(font());
            painter.setPen(m_look.palette.mutedText());
            const QString words = !m_survey->strata[depth] ? tr("not opened")
                                  : own.complete()         ? tr("%1 held").arg(sizeText(held, locale()))
                                                           : tr("%1 held so far").arg(sizeText(held, locale()));
            painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                             fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        }
        painter.restore();
    }
}

void StrataView::paintRange(QPainter& painter, Range range, const QColor& colour, Qt::BrushStyle style) const
{
    const Range part = intersection(range, visibleRange());
    if (part.empty()) {
        return;
    }
    const QRect lanes = laneRect(0);
    const double from = lanes.left() + m_axis.left(m_axis.columnOf(part.offset)) / ratio();
    const double to = lanes.left() + m_axis.left(m_axis.columnOf(part.end() - 1) + 1) / ratio();
    QColor tint = colour;
    tint.setAlphaF(style == Qt::SolidPattern ? 0.22F : 1.0F);
    painter.setBrush(QBrush(tint, style));
    painter.setPen(QPen(colour, 1.5));
    painter.drawRect(QRectF(from, lanes.top() - 3, to - from, laneRect(laneCount() - 1).bottom() - lanes.top() + 6));
}

/// From what the guest reads down to the layer that provides it.
void StrataView::paintProvider(QPainter& painter) const
{
    const auto run = visibleRange().contains(cursor()) ? m_survey->resolved->run_at(cursor()) : std::nullopt;
    if (!run || run->state == State::unallocated) {
        return;
    }
    const QRect lanes = laneRect(0);
    const QRect provider = laneRect(static_cast<int>(run->depth) + 1);
    const double x = lanes.left() + (m_axis.left(m_axis.columnOf(cursor())) + m_axis.cellWidth() / 2.0) / ratio();
    if (provider.top() <= lanes.bottom()) {
        return;
    }
    painter.setPen(QPen(m_look.palette.cursor(), 1.4, Qt::DotLine));
    painter.drawLine(QPointF(x, lanes.bottom() + 3), QPointF(x, provider.top() - 3));
    painter.setBrush(m_look.palette.cursor());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({{x - 4, provider.top() - 5.0}, {x + 4, provider.top() - 5.0}, {x, provider.top() + 1.0}}));
}

void StrataView::paintCursor(QPainter& painter, u64 offset, bool firm) const
{
    if (!visibleRange().contains(offset)) {
        return;
    }
    const int lane = firm ? m_lane : m_laneUnderMouse;
    const double gap = std::max(std::round(ratio()), 1.0) / ratio();
    const double wide = std::max(m_axis.cellWidth() / ratio() - gap, 1.0);
    const double x = laneRect(0).left() + m_axis.left(m_axis.columnOf(offset)) / ratio();
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const QRect& rect, double from, double thickness, const QColor& colour) {
        QPen pen(colour, thickness);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        const double out = from + thickness / 2;
        painter.drawRect(QRectF(x, rect.top(), wide, rect.height()).adjusted(-out, -out, out, out));
    };
    const QColor colour = firm ? m_look.palette.cursor() : m_look.palette.mutedText();
    if (lane >= 0 && lane < laneCount()) {
        const double width = firm && hasFocus() ? 2 : 1;
        frame(laneRect(lane), 0, width, colour);
        frame(laneRect(lane), width, 1, m_look.palette.background());
    }
    if (firm) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double top = laneRect(0).top() - 1;
        const double middle = x + wide / 2;
        painter.drawPolygon(QPolygonF({{middle - 4, top - 5}, {middle + 4, top - 5}, {middle, top}}));
    }
}

}  // namespace stratamap::ui
