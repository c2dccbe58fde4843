// SPDX-License-Identifier: MIT
// HostView: the lens of a layer's own file, byte for byte as it lies on the disk: header, tables, data, leaks, holes.
#include "widgets/host_view.h"

#include "widgets/error_text.h"
#include "widgets/manual_text.h"
#include "widgets/units.h"

#include <QEvent>

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

namespace stratamap::ui {

HostView::HostView(Viewpoint& viewpoint, QWidget* parent) : GridCanvas(viewpoint, parent)
{
    setAccessibleName(tr("Map of the file"));
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &HostView::showSurvey);
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &HostView::followCursor);
    connect(&viewpoint, &Viewpoint::lookChanged, this, [this] {
        updateLook();
        if (const auto depth = this->viewpoint().highlightedLayer()) {
            setFile({*depth, 0});
        }
    });
    connect(this, &HostView::readoutChanged, this,
            [this] { setAccessibleDescription(size() > 0 ? cellText(grid().cell(m_cursor)) : QString()); });
    showSurvey();
}

void HostView::showSurvey()
{
    const SurveyPtr before = std::exchange(m_survey, viewpoint().survey());
    const bool same = before && m_survey && before->chain == m_survey->chain;
    if (same) {
        return;  // the file has not changed because more of the guest's disk is known
    }
    m_guest = {0, viewpoint().size()};
    begin({}, m_survey && m_survey->chain);
}

void HostView::setFile(File file)
{
    if (m_survey && m_survey->chain && file != m_file && file.depth < m_survey->chain->layers().size()) {
        begin(file, true);
    }
}

void HostView::showFileRange(File file, Range bytes)
{
    setFile(file);
    m_asked = bytes;
    goWhereAsked();
}

void HostView::goWhereAsked()
{
    if (!m_map || !m_asked) {
        return;
    }
    const Range bytes = intersection(*std::exchange(m_asked, std::nullopt), {0, m_map->size()});
    if (!bytes.empty()) {
        moveCursor(bytes.offset, grid().cell(bytes.offset));
        select(bytes);
        showRange(bytes);
    }
}

/// Shows nothing of what was shown before. Another worker may start at once, however long the old one takes to stop.
void HostView::begin(File file, bool wanted)
{
    m_file = file;
    m_wanted = wanted;
    m_reading.abandon();
    m_map = nullptr;
    m_failure.clear();
    m_cursor = 0;
    m_light.reset();
    m_selection.reset();
    m_asked.reset();
    updateLook();
    layOut(true);
    Q_EMIT overviewChanged();
    Q_EMIT fileChanged();
    Q_EMIT mapChanged();
    readWhatIsMissing();
}

/// Only while somebody looks: walking all tables of a file is work.
void HostView::readWhatIsMissing()
{
    if (!m_wanted || m_reading.busy() || !isVisible()) {
        return;
    }
    m_wanted = false;
    if (!m_survey->chain->layers()[m_file.depth].layer) {
        m_failure = tr("This layer could not be opened.");
        viewport()->update();
        return;
    }
    const auto work = [chain = m_survey->chain, file = m_file](const auto& goOn) -> Result<HostMapPtr> {
        try {
            const ChainLayer& level = chain->layers()[file.depth];
            return host_map(*level.layer, *level.image, file.file, goOn);
        } catch (const std::bad_alloc&) {
            return Error(Fault::too_big, "there is not enough memory for the map of this file");
        }
    };
    m_reading.ask(work, [this](const Result<HostMapPtr>& map) { takeMap(map); });
    if (!m_reading.busy()) {
        takeMap(Error(Fault::too_big, "the system has no thread left to read the file on"));
    }
}

void HostView::takeMap(const Result<HostMapPtr>& map)
{
    if (map) {
        m_map = *map;
    } else {
        m_failure = technicalText(map.error());
    }
    layOut(true);
    followCursor();
    showGuest(m_guest);
    goWhereAsked();
    Q_EMIT overviewChanged();
    Q_EMIT mapChanged();
    Q_EMIT readoutChanged(readout());
}

void HostView::updateLook()
{
    QFont bold = font();
    bold.setBold(true);
    const std::size_t layers = m_survey && m_survey->chain ? m_survey->chain->layers().size() : 1;
    const HostLook now{MapPalette(palette(), static_cast<u32>(layers)), m_file.depth, viewpoint().cellMode(), bold};
    if (now != m_look) {
        m_look = now;
        lookChanged();
    }
}

void HostView::showEvent(QShowEvent* event)
{
    GridCanvas::showEvent(event);
    readWhatIsMissing();
}

void HostView::changeEvent(QEvent* event)
{
    updateLook();
    GridCanvas::changeEvent(event);
}

MapGrid::Disk HostView::disk() const
{
    return m_map ? MapGrid::Disk{m_map->size(), std::max(std::bit_floor(std::max(m_map->unit(), u64{1})), sector_size)}
                 : MapGrid::Disk{};
}

QString HostView::message() const
{
    return !m_survey              ? tr("Nothing to show yet")
           : !m_failure.isEmpty() ? m_failure
           : m_map                ? tr("This file is empty")
                                  : tr("Reading the tables of this file…");
}

std::unique_ptr<CellSource> HostView::cells(Range visible)
{
    return std::make_unique<HostCells>(m_map->rasterize(visible, bytesPerCell()));
}

std::unique_ptr<CellSource> HostView::overview(u64 bytesPerCell) const
{
    return std::make_unique<HostCells>(m_map->rasterize({0, m_map->size()}, bytesPerCell));
}

Interest HostView::interest() const
{
    Interest interest;
    if (viewpoint().size() > 0) {
        interest.offsets.push_back(viewpoint().cursor());
    }
    return interest;
}

QString HostView::cellText(Range cell) const
{
    const Raster one = m_map->rasterize(cell, bytesPerCell());
    QString text = tr("file offset %1, %2: %3", "offset, length, what is there")
                       .arg(sizeText(cell.offset, locale()), sizeText(cell.length, locale()),
                            hostSharesText(one.shares(0), cell.length));
    const HostRun run = m_map->run(m_map->index_at(cell.offset));
    if (run.guest != HostRun::no_guest) {
        const bool packed = run.kind == HostKind::compressed;
        text =
            tr("%1; guest offset %2", "sentence, offset")
                .arg(text, hexText(run.guest + (packed ? 0 : cell.offset - std::min(run.bytes.offset, cell.offset))));
    }
    return text;
}

QStringList HostView::thingsIn(Range cell) const
{
    QStringList names;
    const Raster one = m_map->rasterize(cell, bytesPerCell());
    for (const Share& share : one.shares(0)) {
        names += manualName(static_cast<HostKind>(share.depth));
    }
    names.removeDuplicates();  // what is used twice
    return names;
}

QString HostView::readout() const
{
    if (size() == 0) {
        return {};
    }
    const Range cell = grid().cell(m_light.value_or(m_cursor));
    QString text = hexText(cell.offset) + QStringLiteral("  ·  ") + cellText(cell);
    if (m_selection && !m_light) {
        u64 bytes = m_selection->length;
        const Raster sum = m_map->rasterize(*m_selection, std::bit_ceil(bytes));
        text = tr("%1 selected: %2", "size, what is there")
                   .arg(sizeText(bytes, locale()), hostSharesText(sum.shares(0), bytes));
    }
    return text;
}

Range HostView::runAt(u64 offset) const
{
    return m_map->run(m_map->index_at(offset)).bytes;
}

/// Takes the guest's cursor along where there is guest data.
void HostView::moveCursor(u64 offset, Range)
{
    if (!m_map || std::exchange(m_cursor, offset) == offset) {
        return;
    }
    const HostRun run = m_map->run(m_map->index_at(offset));
    if (run.guest != HostRun::no_guest) {
        m_leading = true;
        viewpoint().setCursor(run.guest + (run.kind == HostKind::compressed ? 0 : offset - run.bytes.offset));
        m_leading = false;
    }
    cursorChanged();
}

/// To where this layer stores the byte under the guest's cursor, if it does.
void HostView::followCursor()
{
    if (m_leading || !m_map || !m_survey || m_file.depth >= m_survey->strata.size()) {
        return;
    }
    const MapPtr& stratum = m_survey->strata[m_file.depth];
    const u64 guest = viewpoint().cursor();
    const auto run = stratum && guest < stratum->size() ? stratum->run_at(guest) : std::nullopt;
    if (run && run->has_offset() && run->file == m_file.file) {
        const u64 inside = run->state == State::compressed ? 0 : guest - run->guest.offset;
        if (run->host_offset + inside < m_map->size()) {
            m_cursor = run->host_offset + inside;
            cursorChanged();
        }
    }
}

void HostView::setLight(std::optional<Range> cell)
{
    const auto now = cell ? std::optional(cell->offset) : std::nullopt;
    if (std::exchange(m_light, now) != now) {
        lightChanged();
    }
}

void HostView::select(std::optional<Range> range)
{
    if (std::exchange(m_selection, range) != range) {
        selectionChanged();
        Q_EMIT readoutChanged(readout());
    }
}

/// Shows where the layer stores what the guest has in that range.
void HostView::showGuest(Range guest)
{
    m_guest = guest;
    if (!m_map || !m_survey || m_file.depth >= m_survey->strata.size() || !m_survey->strata[m_file.depth] ||
        guest.length >= viewpoint().size()) {
        zoomToFit();
        return;
    }
    constexpr int most_runs = 20'000;
    int runs = 0;
    u64 first = m_map->size();
    u64 last = 0;
    m_survey->strata[m_file.depth]->visit(guest, [&](const Run& run) {
        if (run.has_offset() && run.file == m_file.file && run.stored > 0 && runs++ < most_runs) {
            first = std::min(first, run.host_offset);
            last = std::max(last, run.host_offset + run.stored);
        }
    });
    last = std::min(last, m_map->size());
    if (first < last) {
        showRange({first, last - first});
    } else {
        zoomToFit();
    }
}

}  // namespace stratamap::ui
