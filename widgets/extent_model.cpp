// SPDX-License-Identifier: MIT
// ExtentModel: all runs of a disk as a table, sorted and chosen on a worker.
#include "widgets/extent_model.h"

#include "widgets/map_cells.h"
#include "widgets/units.h"
#include "widgets/worker_future.h"

#include <QFontDatabase>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int milliseconds_between_listings = 300;
constexpr int pause_for_work = 4;      // listing while a scan goes on takes a fifth of a processor at most
constexpr int rows_at_once = 1 << 19;  // a view takes some milliseconds to hear of as many new ones
constexpr QSize swatch_size(16, 12);

/// Whether runs of the range that are mapped are not in memory.
bool lacksRunsOf(const Map& map, Range range)
{
    if (map.runs_in_memory() == map.run_count() || range.empty()) {
        return false;
    }
    for (std::size_t part = map.part_of(range.offset); part <= map.part_of(range.end() - 1); ++part) {
        if (map.overview(part) && map.runs_of(part) == 0) {
            return true;
        }
    }
    return false;
}

/// The map, with the runs of the range as far as there is room for them.
MapPtr withRuns(const SurveyPtr& survey, Range range, FunctionRef<bool()> go_on)
{
    const Interest interest = {range, 1, {}, false};
    if (!survey->resolved->missing(interest)) {
        return survey->resolved;
    }
    const auto recalled = recall(survey, interest, go_on);
    return recalled ? (*recalled)->resolved : survey->resolved;
}

}  // namespace

ExtentModel::ExtentModel(QObject* parent)
    : QAbstractTableModel(parent), m_fixed_font(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_asked_anew = false;
        listNow();
    });
    m_growing.setSingleShot(true);
    connect(&m_growing, &QTimer::timeout, this, [this] {
        grow();
        if (m_row_count == m_rows_to_come) {
            Q_EMIT aboutToList();  // what was asked for may stand among the last
            Q_EMIT listed(true);
            Q_EMIT busyChanged();
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (busy()) {
            Q_EMIT progressed(value);
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExtentModel::take);
}

ExtentModel::~ExtentModel()
{
    m_watcher.cancel();
}

void ExtentModel::setSurvey(const SurveyPtr& survey)
{
    const bool same = m_survey && survey && m_survey->chain == survey->chain;
    m_survey = survey;
    if (!same) {
        clear();
        m_words = survey ? std::make_shared<const ExtentWords>(survey->chain) : nullptr;
    }
    if (!survey || (m_rows && !m_news && &m_rows->map() == survey->resolved.get())) {
        return;
    }
    if (same) {
        listSoon();
    } else {
        listNow();
    }
}

void ExtentModel::clear()
{
    m_later.stop();
    stop();
    m_news = false;
    beginResetModel();
    m_rows = nullptr;
    m_growing.stop();
    m_row_count = 0;
    m_rows_to_come = 0;
    m_lacks = false;
    m_last.reset();
    endResetModel();
    Q_EMIT busyChanged();
    Q_EMIT listed(false);
}

void ExtentModel::setChoice(const ExtentChoice& choice)
{
    if (m_choice != choice) {
        m_choice = choice;
        m_asked_anew = true;
        listNow();
    }
}

void ExtentModel::sort(int column, Qt::SortOrder order)
{
    const Order wanted = {std::clamp(column, 0, column_count - 1), order};
    if (std::exchange(m_order, wanted) != wanted) {
        m_asked_anew = true;
        listNow();
    }
}

void ExtentModel::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched) {
        return;
    }
    if (watched) {
        listNow();
    } else {
        m_later.stop();
        stop();
    }
}

/// The worker's answer has nowhere to arrive any more.
void ExtentModel::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_busy = false;
}

void ExtentModel::cancel()
{
    m_later.stop();
    stop();
    m_news = false;
    m_order = m_listed_order;
    Q_EMIT busyChanged();
}

RunQuery ExtentModel::query() const
{
    RunQuery query;
    if (m_choice != ExtentChoice()) {
        const auto has_text = m_choice.text.isEmpty() ? nullptr : m_words->matcher(m_choice.text);
        query.wanted = [choice = m_choice, has_text](const Run& run) {
            return run.guest.length >= choice.least_length &&
                   (!choice.range || !intersection(run.guest, *choice.range).empty()) &&
                   (choice.filter.everything() || choice.filter.shows(run.depth, run.state)) &&
                   (!has_text || has_text(run));
        };
    }
    switch (m_order.column) {
        case length_column: query.key = [](const Run& run) { return run.guest.length; }; break;
        case layer_column:
            query.key = [](const Run& run) { return run.state == State::unallocated ? ~u64{0} : u64{run.depth}; };
            break;
        case state_column: query.key = [](const Run& run) { return static_cast<u64>(run.state); }; break;
        case file_column: query.key = [words = m_words](const Run& run) { return words->rankOfFile(run); }; break;
        case host_column: query.key = [](const Run& run) { return run.host_offset; }; break;
        case stored_column: query.key = [](const Run& run) { return run.stored; }; break;
        default: break;
    }
    query.descending = m_order.direction == Qt::DescendingOrder;
    return query;
}

void ExtentModel::listNow()
{
    m_later.stop();
    if (!m_survey || !m_watched) {
        return;
    }
    stop();
    m_busy = true;
    m_news = false;
    m_since_start.start();
    const auto work = [survey = m_survey, query = query(), range = m_choice.range](QPromise<Listing>& promise) {
        promise.setProgressRange(0, 1000);
        const Range asked = range.value_or(Range{0, survey->resolved->size()});
        int shown = 0;
        const auto go_on = [&](u64 done, u64 total) {
            // Sorting is what comes after all of them were looked at.
            const int part =
                total == 0 ? 0 : static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * 600);
            if (part != std::exchange(shown, part)) {
                promise.setProgressValue(part);
            }
            return !promise.isCanceled();
        };
        try {
            const MapPtr map =
                range ? withRuns(survey, asked, [&] { return !promise.isCanceled(); }) : survey->resolved;
            Listing listing = {RunIndex::make(map, query, go_on), lacksRunsOf(*map, asked)};
            promise.addResult(std::move(listing));
        } catch (const std::bad_alloc&) {
            promise.addResult(Listing{nullptr, true});
        }
    };
    m_watcher.setFuture(runWorker<Listing>(work));
    Q_EMIT busyChanged();
}

void ExtentModel::listSoon()
{
    if (busy()) {
        m_news = true;
    } else if (m_watched && !m_later.isActive()) {
        m_later.start(m_rows ? milliseconds_between_listings : 0);
    }
}

void ExtentModel::take()
{
    if (!std::exchange(m_busy, false) || m_watcher.future().resultCount() == 0) {
        Q_EMIT busyChanged();
        return;
    }
    const Listing listing = m_watcher.result();
    m_lacks = listing.lacks;
    if (listing.rows) {
        showRows(listing);
    }
    Q_EMIT busyChanged();
    if (std::exchange(m_news, false)) {
        const auto took = static_cast<int>(std::min<qint64>(m_since_start.elapsed(), 10'000));
        m_later.start(std::max(milliseconds_between_listings, pause_for_work * took));
    }
}

void ExtentModel::showRows(const Listing& listing)
{
    const bool news = m_rows && !std::exchange(m_asked_anew, false);
    m_asked_anew = false;
    Q_EMIT aboutToList();
    const u64 size = listing.rows->size();
    const int count = static_cast<int>(std::min(size, most_rows));
    m_lacks = m_lacks || size > most_rows;
    // Views keep their place when rows go and come at the end and what stands in the others changes.
    m_growing.stop();
    if (count < m_row_count) {
        beginRemoveRows({}, count, m_row_count - 1);
        m_row_count = count;
        endRemoveRows();
    }
    m_rows = listing.rows;
    m_listed_order = m_order;
    m_last.reset();
    if (m_row_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_row_count - 1, column_count - 1));
    }
    m_rows_to_come = count;
    grow();
    Q_EMIT listed(news);
}

void ExtentModel::grow()
{
    const int count = std::min(m_rows_to_come, m_row_count + rows_at_once);
    if (count > m_row_count) {
        beginInsertRows({}, m_row_count, count - 1);
        m_row_count = count;
        endInsertRows();
    }
    if (m_row_count < m_rows_to_come) {
        m_growing.start(0);
    }
}

Run ExtentModel::run(int row) const
{
    if (!m_last || m_last->first != row) {
        m_last = {row, m_rows->row(static_cast<u64>(row))};
    }
    return m_last->second;
}

std::optional<int> ExtentModel::rowOf(u64 offset) const
{
    const auto row = m_rows ? m_rows->row_of(offset) : std::nullopt;
    return row && *row < static_cast<u64>(m_row_count) ? std::optional(static_cast<int>(*row)) : std::nullopt;
}

std::optional<int> ExtentModel::rowNear(u64 offset) const
{
    const auto row = m_rows ? m_rows->row_near(offset) : std::nullopt;
    return row && *row < static_cast<u64>(m_row_count) ? std::optional(static_cast<int>(*row)) : std::nullopt;
}

void ExtentModel::setLook(const MapPalette& palette, double ratio)
{
    m_palette = palette;
    m_ratio = ratio;
    m_fixed_font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_swatches.clear();
    if (m_row_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_row_count - 1, column_count - 1));
    }
}

int ExtentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_row_count;
}

int ExtentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant ExtentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole: return display(run(index.row()), column);
        case Qt::ToolTipRole: return toolTip(run(index.row()), column);
        case Qt::DecorationRole: return column == state_column ? swatch(run(index.row())) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::AlignVCenter | (column >= layer_column && column <= file_column ? Qt::AlignLeft : Qt::AlignRight));
        case Qt::FontRole:
            return column == start_column || column == end_column || column == host_column ? m_fixed_font : QVariant();
        default: return {};
    }
}

QString ExtentModel::display(const Run& run, int column) const
{
    switch (column) {
        case start_column: return hexText(run.guest.offset);
        case length_column: return sizeText(run.guest.length);
        case end_column: return hexText(run.guest.end());
        case layer_column: return m_words->layer(run);
        case state_column: return m_words->state(run);
        case file_column: return m_words->file(run);
        case host_column: return run.has_offset() ? hexText(run.host_offset) : QString();
        case stored_column: return run.stored > 0 ? sizeText(run.stored) : QString();
        default: return {};
    }
}

QString ExtentModel::toolTip(const Run& run, int column) const
{
    switch (column) {
        case start_column: return fullSizeText(run.guest.offset);
        case length_column: return exactSizeText(run.guest.length);
        case end_column: return fullSizeText(run.guest.end());
        case layer_column: return run.state == State::unallocated ? QString() : m_words->layer(run);
        case file_column: return m_words->filePath(run);
        case host_column: return run.has_offset() ? fullSizeText(run.host_offset) : QString();
        case stored_column: return exactSizeText(run.stored);
        default: return {};
    }
}

QIcon ExtentModel::swatch(const Run& run) const
{
    const u32 kind = run.state == State::unallocated ? unallocated_kind : kindOf(run.depth, run.state);
    QIcon& icon = m_swatches[kind];
    if (icon.isNull()) {
        const QSize pixels = (QSizeF(swatch_size) * m_ratio).toSize();
        QImage image =
            filled(m_palette.fill(run.depth, run.state), pixels, std::max(static_cast<int>(std::lround(m_ratio)), 1));
        image.setDevicePixelRatio(m_ratio);
        icon = QIcon(QPixmap::fromImage(image));
    }
    return icon;
}

QVariant ExtentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= column_count) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::AlignVCenter | (section >= layer_column && section <= file_column ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case start_column: return tr("Start");
        case length_column: return tr("Length");
        case end_column: return tr("End");
        case layer_column: return tr("Layer");
        case state_column: return tr("State");
        case file_column: return tr("Host File");
        case host_column: return tr("Host Offset");
        case stored_column: return tr("Stored");
        default: return {};
    }
}

}  // namespace stratamap::ui
