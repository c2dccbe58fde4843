// SPDX-License-Identifier: MIT
// CompareView: the lens of differences: how the viewpoint's disk differs from another one, or from itself before.
#include "widgets/compare_view.h"

#include "widgets/error_text.h"
#include "widgets/manual_text.h"
#include "widgets/map_cells.h"
#include "widgets/units.h"

#include <QEvent>

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

CompareView::CompareView(Viewpoint& viewpoint, QWidget* parent) : GridCanvas(viewpoint, parent)
{
    setAccessibleName(tr("Map of the differences"));
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &CompareView::showSurvey);
    connect(&viewpoint, &Viewpoint::lookChanged, this, &CompareView::updateLook);
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &CompareView::followCursor);
    connect(&viewpoint, &Viewpoint::lightChanged, this, &CompareView::lightChanged);
    connect(&viewpoint, &Viewpoint::selectionChanged, this, &CompareView::selectionChanged);
    connect(&viewpoint, &Viewpoint::partitionsChanged, this, [this] { layOut(false); });
    connect(this, &CompareView::readoutChanged, this,
            [this] { setAccessibleDescription(size() > 0 ? cellText(grid().cell(m_cursor)) : message()); });
    updateLook();
    showSurvey();
}

void CompareView::compareWith(const Comparand& other)
{
    m_other = other;
    m_swapped = false;
    m_by = CompareBy::maps;
    begin();
}

void CompareView::swapSides()
{
    m_swapped = !m_swapped;
    begin();
}

void CompareView::setBy(CompareBy by)
{
    if (m_by != by) {
        m_by = by;
        begin();
    }
}

bool CompareView::hasContents() const
{
    return m_by == CompareBy::contents || (m_compared && m_compared->a.chain && m_compared->b.chain);
}

void CompareView::end()
{
    const bool compared = std::exchange(m_other, std::nullopt).has_value();
    begin();
    if (compared) {
        Q_EMIT ended();
    }
}

/// The same chain may still be being mapped: that is not waited for, and does not concern this.
void CompareView::showSurvey()
{
    const SurveyPtr before = std::exchange(m_survey, viewpoint().survey());
    const bool same = before && m_survey ? before->chain == m_survey->chain : before == m_survey;
    if (!same) {
        begin();
    }
}

/// What was compared before is dropped, and its worker not waited for.
void CompareView::begin()
{
    m_work.abandon();
    m_compared.reset();
    m_failure.clear();
    m_done = std::make_shared<std::atomic<u64>>(0);
    const auto chain = m_survey ? m_survey->chain : nullptr;
    m_own_name = chain ? shortName(chain->layers().front().name) : QString();
    if (m_other && chain) {
        const auto work = [chain, open = m_other->open, swapped = m_swapped, by = m_by,
                           done = m_done](const auto& goOn) {
            try {
                Result<DiskSide> other = open(chain);
                if (!other) {
                    return Result<ComparedDisksPtr>(std::move(other).error());
                }
                DiskSide own{chain, nullptr};
                return swapped ? compare_in_memory(std::move(own), std::move(*other), by, *done, goOn)
                               : compare_in_memory(std::move(*other), std::move(own), by, *done, goOn);
            } catch (const std::bad_alloc&) {
                return Result<ComparedDisksPtr>(
                    Error(Fault::too_big, "there is not enough memory for this comparison"));
            }
        };
        m_work.ask(work, [this](const Result<ComparedDisksPtr>& compared) { take(compared); });
        if (!m_work.busy()) {
            m_failure = technicalText(Error(Fault::too_big, "the system has no thread left to compare on"));
        }
    }
    showAnew();
}

void CompareView::take(const Result<ComparedDisksPtr>& compared)
{
    if (compared) {
        m_compared = *compared;
    } else {
        m_failure = technicalText(compared.error());
    }
    showAnew();
}

void CompareView::showAnew()
{
    m_cursor = std::min(viewpoint().cursor(), std::max(disk().size, u64{1}) - 1);
    layOut(true);
    Q_EMIT overviewChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT readoutChanged(readout());
}

int CompareView::permille() const
{
    const u64 size = viewpoint().size();
    return size == 0 ? 0
                     : static_cast<int>(std::min(1.0, static_cast<double>(*m_done) / static_cast<double>(size)) * 1000);
}

void CompareView::updateLook()
{
    const ChangeLook now = ChangeLook::of(palette(), viewpoint().cellMode(), font());
    if (now != m_look) {
        m_look = now;
        lookChanged();
    }
}

void CompareView::changeEvent(QEvent* event)
{
    updateLook();
    GridCanvas::changeEvent(event);
}

MapGrid::Disk CompareView::disk() const
{
    return m_compared && m_survey ? MapGrid::Disk{m_compared->changes->size(), cellUnit(*m_survey)} : MapGrid::Disk{};
}

QString CompareView::message() const
{
    return !m_other               ? tr("Choose what this disk is to be compared with.")
           : !m_failure.isEmpty() ? m_failure
           : m_compared           ? tr("Both disks have a size of 0 bytes")
                                  : tr("Comparing…");
}

std::unique_ptr<CellSource> CompareView::cells(Range visible)
{
    return std::make_unique<ChangeCells>(rasterize(*m_compared->changes, visible, bytesPerCell()));
}

std::unique_ptr<CellSource> CompareView::overview(u64 bytesPerCell) const
{
    const Map& map = *m_compared->changes;
    return std::make_unique<ChangeCells>(rasterize(map, {0, map.size()}, bytesPerCell));
}

QString CompareView::cellText(Range cell) const
{
    const Raster one = rasterize(*m_compared->changes, cell, bytesPerCell());
    return tr("offset %1, %2: %3", "offset, length, what differs")
        .arg(sizeText(cell.offset, locale()), sizeText(cell.length, locale()), changesText(one.shares(0), cell.length));
}

QStringList CompareView::thingsIn(Range cell) const
{
    QStringList names;
    const Raster one = rasterize(*m_compared->changes, cell, bytesPerCell());
    for (const Share& share : one.shares(0)) {
        names += manualName(change_of(share.depth));
    }
    return names;
}

QString CompareView::readout() const
{
    if (size() == 0) {
        return {};
    }
    const Range cell = grid().cell(light().value_or(m_cursor));
    return hexText(cell.offset) + QStringLiteral("  ·  ") + cellText(cell);
}

Range CompareView::runAt(u64 offset) const
{
    const auto run = m_compared->changes->run_at(offset);
    return run ? run->guest : grid().cell(offset);
}

/// Takes the viewpoint's cursor along as far as its disk goes.
void CompareView::moveCursor(u64 offset, Range cell)
{
    m_cursor = offset;
    m_leading = true;
    if (offset < viewpoint().size()) {
        viewpoint().setCursor(offset);
        viewpoint().setCursorCell(cell);
    }
    m_leading = false;
    cursorChanged();
}

void CompareView::followCursor()
{
    if (!m_leading && size() > 0) {
        m_cursor = std::min(viewpoint().cursor(), size() - 1);
        cursorChanged();
    }
}

std::optional<u64> CompareView::light() const
{
    const auto& cell = viewpoint().light();
    return cell && cell->offset < size() ? std::optional(cell->offset) : std::nullopt;
}

}  // namespace stratamap::ui
