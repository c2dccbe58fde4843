// SPDX-License-Identifier: MIT
// MapView: what the guest reads, and from which layer, as a zoomable grid of cells.
#include "widgets/map_view.h"

#include "widgets/manual_text.h"
#include "widgets/partition_band.h"
#include "widgets/units.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

MapView::MapView(Viewpoint& viewpoint, QWidget* parent) : GridCanvas(viewpoint, parent)
{
    setAccessibleName(tr("Map of the disk"));
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &MapView::showSurvey);
    connect(&viewpoint, &Viewpoint::lookChanged, this, &MapView::updateLook);
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &MapView::cursorChanged);
    connect(&viewpoint, &Viewpoint::lightChanged, this, &MapView::lightChanged);
    connect(&viewpoint, &Viewpoint::selectionChanged, this, &MapView::selectionChanged);
    connect(&viewpoint, &Viewpoint::marksChanged, this, [this] { this->viewport()->update(); });
    connect(&viewpoint, &Viewpoint::partitionsChanged, this, [this] { layOut(false); });
    connect(this, &MapView::readoutChanged, this, [this] {
        const auto cell = cursorCell();
        setAccessibleDescription(cell ? cell->sentence : QString());
    });
    showSurvey();
}

void MapView::showSurvey()
{
    const SurveyPtr before = std::exchange(m_survey, viewpoint().survey());
    const bool same = before && m_survey && before->chain == m_survey->chain;
    updateLook();
    layOut(!same);
    Q_EMIT readoutChanged(readout());
}

void MapView::updateLook()
{
    QFont bold = font();
    bold.setBold(true);
    MapLook now = MapLook::of(viewpoint(), palette(), bold);
    if (now != m_look) {
        m_look = std::move(now);
        lookChanged();
    }
}

void MapView::changeEvent(QEvent* event)
{
    updateLook();
    GridCanvas::changeEvent(event);
}

MapGrid::Disk MapView::disk() const
{
    return m_survey ? MapGrid::Disk{m_survey->resolved->size(), cellUnit(*m_survey)} : MapGrid::Disk{};
}

QString MapView::message() const
{
    return m_survey ? tr("This disk has a size of 0 bytes") : tr("Nothing to show yet");
}

std::unique_ptr<CellSource> MapView::cells(Range visible)
{
    m_raster = std::make_shared<const Raster>(rasterize(*m_survey->resolved, visible, bytesPerCell()));
    return std::make_unique<RasterCells>(m_raster, m_look);
}

std::unique_ptr<CellSource> MapView::overview(u64 bytesPerCell) const
{
    const Map& map = *m_survey->resolved;
    return std::make_unique<RasterCells>(std::make_shared<const Raster>(rasterize(map, {0, map.size()}, bytesPerCell)),
                                         m_look);
}

Interest MapView::interest() const
{
    if (size() == 0) {
        return {};
    }
    Interest interest{visibleRange(), bytesPerCell(), {}};
    if (const auto offset = light()) {
        interest.offsets.push_back(*offset);
    }
    interest.offsets.push_back(grid().cell(cursor()).offset);
    return interest;
}

CellInfo MapView::infoOf(Range cell) const
{
    const bool drawn =
        !stale() && m_raster->bytes_per_cell() == bytesPerCell() && m_raster->view().contains(cell.offset);
    const Raster one = drawn ? Raster() : rasterize(*m_survey->resolved, cell, bytesPerCell());
    const auto shares =
        drawn ? m_raster->shares((cell.offset - m_raster->view().offset) / m_raster->bytes_per_cell()) : one.shares(0);
    return describeCell(*m_survey, cell, {shares.begin(), shares.end()});
}

std::optional<CellInfo> MapView::cursorCell() const
{
    return m_survey && size() > 0 ? std::optional(infoOf(grid().cell(cursor()))) : std::nullopt;
}

std::optional<CellInfo> MapView::lightCell() const
{
    const auto offset = light();
    return m_survey && size() > 0 && offset ? std::optional(infoOf(grid().cell(*offset))) : std::nullopt;
}

QStringList MapView::thingsIn(Range cell) const
{
    QStringList names;
    const CellInfo info = infoOf(cell);
    for (const Share& share : info.shares) {
        names += manualName(share.state);
    }
    if (info.pending > 0) {
        names += manualPending();
    }
    names.removeDuplicates();  // of several layers
    return names;
}

QString MapView::readout() const
{
    auto cell = lightCell();
    if (!cell) {
        cell = cursorCell();
    }
    if (!cell) {
        return {};
    }
    const Partition* partition = partitions() ? partitions()->at(cell->guest.offset) : nullptr;
    const QString text = readoutText(*cell);
    return partition ? text + QStringLiteral("  ·  ") + partitionText(*partition) : text;
}

Range MapView::runAt(u64 offset) const
{
    const auto cell = m_survey ? std::optional(describeCell(*m_survey, grid().cell(offset), {})) : std::nullopt;
    return cell && cell->run ? cell->run->run.guest : grid().cell(offset);
}

void MapView::moveCursor(u64 offset, Range cell)
{
    viewpoint().setCursor(offset);
    viewpoint().setCursorCell(cell);
}

std::optional<u64> MapView::light() const
{
    const auto& cell = viewpoint().light();
    return cell ? std::optional(cell->offset) : std::nullopt;
}

/// In large cells, where the first byte lies in its host file.
void MapView::decorate(QImage& picture) const
{
    const QFont small = [this] {
        QFont made = font();
        made.setPixelSize(std::max(fontInfo().pixelSize() * 3 / 4, 8));
        return made;
    }();
    const QFontMetrics metrics(small);
    const int width = static_cast<int>(grid().cellWidth() / ratio()) - 2 * 3;
    const int height = static_cast<int>(grid().cellHeight() / ratio());
    if (width < metrics.horizontalAdvance(QStringLiteral("0x000000000")) || height < 3 * metrics.height()) {
        return;
    }
    QPainter painter(&picture);
    painter.setFont(small);
    for (std::size_t index = 0; index < m_raster->size(); ++index) {
        const auto shares = m_raster->shares(index);
        const Range range = m_raster->cell(index);
        const auto run = shares.size() == 1 ? m_survey->resolved->run_at(range.offset) : std::nullopt;
        if (!run || !run->has_offset() || run->state == State::unallocated) {
            continue;
        }
        const u64 inside = run->state == State::compressed ? 0 : range.offset - run->guest.offset;
        const QString text = hexText(run->host_offset + inside);
        const QRect pixels = grid().rect(range.offset);
        const QRectF cell(pixels.x() / ratio(), pixels.y() / ratio(), pixels.width() / ratio() - 1,
                          pixels.height() / ratio() - 1);
        QRectF plate(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
        plate.moveCenter({cell.center().x(), cell.bottom() - metrics.height() * 0.75});
        if (plate.width() > cell.width()) {
            continue;
        }
        const Fill fill = m_look.fill(kindOf(run->depth, run->state));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.ground);
        painter.drawRect(plate);
        painter.setPen(fill.text);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
}

}  // namespace stratamap::ui
