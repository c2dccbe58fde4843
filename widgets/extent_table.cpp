// SPDX-License-Identifier: MIT
// ExtentTable: the runs of a disk as a table that follows the canvas and leads it.
#include "widgets/extent_table.h"

#include "core/options.h"
#include "widgets/error_text.h"
#include "widgets/extent_view.h"
#include "widgets/icons.h"
#include "widgets/units.h"
#include "widgets/worker_future.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int milliseconds_of_typing = 250;
constexpr u64 most_rows_looked_at = 4096;  // for the extent of a selection that is not one on the disk
constexpr std::size_t most_spans_remembered = 64;
constexpr std::size_t most_clipboard = 64 << 20;  // bytes

/// Widths of the columns in characters; states are as wide as their words, files take what is left.
constexpr int widths[ExtentModel::column_count] = {18, 11, 18, 24, 0, 0, 18, 11};

/// What somebody typed as a size; 0 for nothing. Nothing when it is not one.
std::optional<u64> sizeFrom(const QString& typed)
{
    QString text = typed.simplified();
    text.remove(QLatin1Char(' '));
    if (text.isEmpty()) {
        return 0;
    }
    if (text.endsWith(QLatin1Char('B'), Qt::CaseInsensitive) && !text.startsWith(QLatin1String("0x"))) {
        text.chop(text.endsWith(QLatin1String("iB"), Qt::CaseInsensitive) ? 2 : 1);
    }
    const SizeText size = parse_size(text.toStdString());
    return size.problem == SizeText::Problem::none ? std::optional(size.value) : std::nullopt;
}

}  // namespace

ExtentTable::ExtentTable(Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent),
      m_viewpoint(viewpoint),
      m_model(new ExtentModel(this)),
      m_text(new QLineEdit(this)),
      m_least(new QLineEdit(this)),
      m_only_selection(new QCheckBox(tr("Only the selection"), this)),
      m_export(new QToolButton(this)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_view(new ExtentView(this))
{
    m_model->setWatched(false);
    createControls();
    createView();
    createActions();
    connect(&m_viewpoint, &Viewpoint::surveyChanged, this, [this] {
        m_model->setSurvey(m_viewpoint.survey());
        updateLook();
        updateSummary();
    });
    connect(&m_viewpoint, &Viewpoint::lookChanged, this, &ExtentTable::choose);
    connect(&m_viewpoint, &Viewpoint::selectionChanged, this, &ExtentTable::choose);
    connect(&m_viewpoint, &Viewpoint::cursorChanged, this, &ExtentTable::followCursor);
    connect(m_model, &ExtentModel::aboutToList, this, &ExtentTable::rememberPlace);
    connect(m_model, &ExtentModel::listed, this, &ExtentTable::returnToPlace);
    connect(m_model, &ExtentModel::busyChanged, this, &ExtentTable::updateBusy);
    connect(m_model, &ExtentModel::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_writer, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &ExtentTable::finishWriting);
    m_model->setSurvey(m_viewpoint.survey());
    updateLook();
    updateSummary();
    updateBusy();
}

ExtentTable::~ExtentTable()
{
    m_writer.cancel();
}

QSize ExtentTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 14};
}

void ExtentTable::createControls()
{
    m_text->setPlaceholderText(tr("Layer, state, file or 0x offset"));
    m_text->setToolTip(
        tr("Lists extents with this in the name of their layer, state or host file, or those that hold this offset of "
           "the disk or of a host file, as in 0x50000."));
    m_text->setAccessibleName(tr("Extents with this text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_least->setPlaceholderText(tr("At least, as in 1M"));
    m_least->setToolTip(tr("Lists extents of at least this length: 65536, 64k, 1M, 2G."));
    m_least->setAccessibleName(tr("Extents of at least this length"));
    m_least->setClearButtonEnabled(true);
    m_least->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_only_selection->setToolTip(tr("Lists extents that touch the range selected on the map."));
    m_export->setText(tr("Export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_export->setToolTip(tr("Write extents to a file, as CSV or JSON"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("What is listed"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height());
    m_progress->setAccessibleName(tr("Listing extents"));
    m_cancel->setIcon(icon(Icon::cancel));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    const int extent = fontMetrics().height();
    m_cancel->setIconSize({extent * 3 / 4, extent * 3 / 4});
    m_cancel->setFixedHeight(extent + 2);
    connect(m_cancel, &QToolButton::clicked, this, &ExtentTable::cancel);

    m_typing.setSingleShot(true);
    m_typing.setInterval(milliseconds_of_typing);
    connect(&m_typing, &QTimer::timeout, this, &ExtentTable::choose);
    for (QLineEdit* field : {m_text, m_least}) {
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::returnPressed, this, &ExtentTable::choose);
    }
    connect(m_only_selection, &QCheckBox::toggled, this, &ExtentTable::choose);

    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(6, 4, 6, 0);
    fields->setSpacing(6);
    fields->addWidget(m_text, 3);
    fields->addWidget(m_least, 2);
    fields->addWidget(m_only_selection);
    fields->addStretch(1);
    fields->addWidget(m_export);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 2, 6, 2);
    line->setSpacing(6);
    line->addWidget(m_summary, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ExtentTable::createView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Extents"));
    for (int column = 0; column < ExtentModel::column_count; ++column) {
        m_view->setColumnWidth(column, widths[column] * fontMetrics().averageCharWidth());
    }
    int widest = 0;
    for (std::size_t state = 0; state < state_count; ++state) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(stateWord(static_cast<State>(state))));
    }
    m_view->setColumnWidth(ExtentModel::state_column, widest + 3 * fontMetrics().height());
    m_view->horizontalHeader()->setSectionResizeMode(ExtentModel::file_column, QHeaderView::Stretch);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &ExtentModel::sort);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExtentTable::leadCanvas);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExtentTable::leadCanvas);
    connect(m_view, &ExtentView::wanted, this, &ExtentTable::showCurrent);
    connect(m_view, &ExtentView::copyWanted, this, [this] { copy(ExtentText::columns); });
    connect(m_view, &ExtentView::copyAsJsonWanted, this, [this] { copy(ExtentText::json); });
}

void ExtentTable::createActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key) {
        auto* action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        return action;
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(add(tr("&Show on Map"), Qt::Key_Return), &QAction::triggered, this, &ExtentTable::showCurrent);
    connect(add(tr("&Copy"), QKeySequence::Copy), &QAction::triggered, this, [this] { copy(ExtentText::columns); });
    connect(add(tr("Copy as &JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), &QAction::triggered, this,
            [this] { copy(ExtentText::json); });
    m_export_selected = add(tr("Export Se&lected…"), {});
    connect(m_export_selected, &QAction::triggered, this, [this] { askWhereTo(false); });
    QAction* everything = add(tr("&Export All That Is Listed…"), {});
    connect(everything, &QAction::triggered, this, [this] { askWhereTo(true); });

    auto* menu = new QMenu(m_export);
    menu->addAction(everything);
    menu->addAction(m_export_selected);
    m_export->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this] { m_export_selected->setEnabled(m_view->selectionModel()->hasSelection()); });
}

void ExtentTable::choose()
{
    m_typing.stop();
    ExtentChoice choice;
    choice.filter = m_viewpoint.filter();
    choice.text = m_text->text().trimmed();
    const auto least = sizeFrom(m_least->text());
    choice.least_length = least.value_or(0);
    m_least_is_no_size = !least;
    if (m_only_selection->isChecked()) {
        choice.range = m_viewpoint.selection();
    }
    m_model->setChoice(choice);
    updateSummary();
}

/// The firm cursor's run is the current row, wherever the focus is.
void ExtentTable::followCursor()
{
    if (m_leading || !isVisible()) {
        return;
    }
    const auto row = m_model->rowOf(m_viewpoint.cursor());
    if (!row || *row == m_view->currentIndex().row()) {
        return;
    }
    const QScopedValueRollback following(m_leading, true);
    const QModelIndex index = m_model->index(*row, std::max(m_view->currentIndex().column(), 0));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

/// What is selected here is selected on the map, unless the map's selection says what is listed.
void ExtentTable::leadCanvas()
{
    if (m_leading || m_returning || !m_model->rows()) {
        return;
    }
    const QScopedValueRollback leading(m_leading, true);
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        const Run run = m_model->run(current.row());
        if (!run.guest.contains(m_viewpoint.cursor())) {
            m_viewpoint.setCursor(run.guest.offset);
        }
    }
    const std::vector<RowSpan> spans = selectedRows();
    if (m_only_selection->isChecked() || spans.empty()) {
        return;
    }
    Range range = m_model->rows()->row(spans.front().first).guest;
    const auto take = [&](u64 row) {
        const Range run = m_model->rows()->row(row).guest;
        const u64 end = std::max(range.end(), run.end());
        range.offset = std::min(range.offset, run.offset);
        range.length = end - range.offset;
    };
    u64 looked_at = 0;
    for (const RowSpan& span : spans) {
        take(span.last);
        take(span.first);
        if (!m_model->rows()->in_guest_order() && (looked_at += span.last - span.first + 1) <= most_rows_looked_at) {
            for (u64 row = span.first; row <= span.last; ++row) {
                take(row);
            }
        }
    }
    if (looked_at <= most_rows_looked_at) {
        m_viewpoint.select(range);
    }
}

void ExtentTable::showCurrent()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        m_viewpoint.show(m_model->run(current.row()).guest);
    }
}

std::vector<RowSpan> ExtentTable::selectedRows() const
{
    std::vector<RowSpan> spans;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (range.isValid()) {
            spans.push_back({static_cast<u64>(range.top()), static_cast<u64>(range.bottom())});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const RowSpan& a, const RowSpan& b) { return a.first < b.first; });
    return spans;
}

void ExtentTable::rememberPlace()
{
    m_place = {};
    if (!m_model->rows() || m_model->rowCount() == 0) {
        return;
    }
    m_place.at_top = m_view->verticalScrollBar()->value() == 0;
    if (const int top = m_view->rowAt(0); top >= 0) {
        m_place.top = m_model->run(top).guest.offset;
    }
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        m_place.current = m_model->run(current.row()).guest.offset;
    }
    const std::vector<RowSpan> spans = selectedRows();
    if (spans.size() <= most_spans_remembered) {
        for (const RowSpan& span : spans) {
            m_place.selected.emplace_back(m_model->rows()->row(span.first).guest.offset,
                                          m_model->rows()->row(span.last).guest.offset);
        }
    }
    m_returning = true;
}

/// The same runs as before are selected, and in sight where only news came.
void ExtentTable::returnToPlace(bool news)
{
    m_returning = true;
    QItemSelection selection;
    for (const auto& [first, last] : m_place.selected) {
        const auto top = m_model->rowOf(first);
        const auto bottom = m_model->rowOf(last);
        if (top && bottom && (first == last || (news && *top <= *bottom))) {
            selection.select(m_model->index(*top, 0), m_model->index(*bottom, ExtentModel::column_count - 1));
        }
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const u64 offset = m_place.current.value_or(m_viewpoint.cursor());
    const auto current = m_model->rowOf(offset);
    if (current) {
        const int column = std::max(m_view->currentIndex().column(), 0);
        m_view->selectionModel()->setCurrentIndex(m_model->index(*current, column), QItemSelectionModel::NoUpdate);
    } else {
        m_view->selectionModel()->clearCurrentIndex();
    }
    const std::pair order(m_model->sortColumn(), m_model->sortOrder());
    const bool sorted = std::exchange(m_listed_order, order) != order;
    if (news && !m_place.at_top) {
        const auto row = m_model->rowNear(m_place.top);
        m_view->verticalScrollBar()->setValue(row.value_or(m_view->verticalScrollBar()->value()));
    } else if (!news && !sorted && current) {
        m_view->scrollTo(m_model->index(*current, 0), QAbstractItemView::PositionAtCenter);
    } else {
        m_view->scrollToTop();  // what is largest, or whatever it was sorted for
    }
    m_returning = false;
    m_message.clear();
    updateSummary();
}

void ExtentTable::updateSummary()
{
    QStringList parts;
    const SurveyPtr& survey = m_viewpoint.survey();
    if (!survey) {
        parts += tr("There is no disk to list extents of.");
    } else if (m_model->rows()) {
        const RunIndex& rows = *m_model->rows();
        const auto count = static_cast<int>(std::min<u64>(rows.size(), 0x7fffffff));
        parts += tr("%Ln extents of %1, %2 stored", "size, size", count)
                     .arg(sizeText(rows.guest_bytes(), locale()), sizeText(rows.stored_bytes(), locale()));
        const Map& map = *survey->resolved;
        if (!map.complete()) {
            parts += tr("%1 of the disk mapped so far").arg(percentText(map.scanned(), map.size(), locale()));
        }
        if (m_model->lacksRuns()) {
            parts +=
                tr("the disk has more, %1 in all; select a range and list only that to see them", "number of extents")
                    .arg(decimalText(map.run_count(), locale()));
        }
    }
    if (m_least_is_no_size) {
        parts += tr("“%1” is not a size").arg(shown(m_least->text().toStdString()));
    }
    if (!m_message.isEmpty()) {
        parts += m_message;
    }
    const QString text = parts.join(QStringLiteral(" · "));
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

void ExtentTable::updateBusy()
{
    const bool busy = m_model->busy() || writing();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (busy) {
        m_progress->setValue(0);
    }
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_export->setEnabled(m_model->rows() && m_model->rowCount() > 0 && !writing());
}

void ExtentTable::updateLook()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    const std::size_t layers = survey && survey->chain ? survey->chain->layers().size() : 1;
    m_model->setLook(MapPalette(palette(), static_cast<u32>(layers)), devicePixelRatioF());
}

void ExtentTable::say(const QString& message)
{
    m_message = message;
    updateSummary();
}

void ExtentTable::cancel()
{
    if (writing()) {
        m_writer.cancel();
    } else {
        m_model->cancel();
    }
}

void ExtentTable::copy(ExtentText form)
{
    std::vector<RowSpan> spans = selectedRows();
    if (spans.empty() && m_view->currentIndex().isValid()) {
        const auto row = static_cast<u64>(m_view->currentIndex().row());
        spans.push_back({row, row});
    }
    if (!spans.empty()) {
        write(std::move(spans), form, {});
    }
}

void ExtentTable::askWhereTo(bool all)
{
    const QString csv = tr("Comma-separated values (*.csv)");
    const QString json = tr("JSON, as qemu-img map prints it (*.json)");
    auto* dialog = new QFileDialog(this, tr("Export Extents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, all](const QString& path) {
        const bool as_json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        exportTo(path, as_json ? ExtentText::json : ExtentText::csv, all);
    });
    dialog->open();
}

void ExtentTable::exportTo(const QString& path, ExtentText form, bool all)
{
    if (!m_model->rows() || m_model->rows()->size() == 0) {
        return;
    }
    std::vector<RowSpan> spans = all ? std::vector<RowSpan>{{0, m_model->rows()->size() - 1}} : selectedRows();
    if (!spans.empty()) {
        write(std::move(spans), form, path);
    }
}

/// To the file, or to the clipboard where the path is empty.
void ExtentTable::write(std::vector<RowSpan> spans, ExtentText form, const QString& path)
{
    if (writing()) {
        return;
    }
    const auto work = [index = m_model->rows(), words = m_model->words(), spans = std::move(spans), form,
                       path](QPromise<Written>& promise) {
        u64 total = 1;
        for (const RowSpan& span : spans) {
            total += span.last - span.first + 1;
        }
        promise.setProgressRange(0, 1000);
        const auto go_on = [&](u64 done) {
            promise.setProgressValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * 1000));
            return !promise.isCanceled();
        };
        Written result;
        const auto take = [&](std::string_view part) -> Status {
            if (result.text.size() + part.size() > most_clipboard) {
                return Error(Fault::too_big, "the clipboard takes 64 MiB at most; export to a file instead");
            }
            result.text += part;
            return {};
        };
        try {
            const Status done = path.isEmpty() ? writeExtents(*index, spans, *words, form, take, go_on)
                                               : exportExtents(*index, spans, *words, form, path, go_on);
            if (!done) {
                result.error = done.error();
            }
        } catch (const std::bad_alloc&) {
            result.error = Error(Fault::too_big, "there is not enough memory for the text");
        }
        promise.addResult(std::move(result));
    };
    m_message.clear();
    m_writing = true;
    m_writer.setProperty("path", path);
    m_writer.setFuture(runWorker<Written>(work));
    updateBusy();
}

void ExtentTable::finishWriting()
{
    const QString path = m_writer.property("path").toString();
    m_writing = false;
    updateBusy();
    if (m_writer.isCanceled() || m_writer.future().resultCount() == 0) {
        say(path.isEmpty() ? tr("Copying was cancelled") : tr("The export was cancelled"));
        Q_EMIT written(false);
        return;
    }
    const Written result = m_writer.result();
    if (result.error) {
        say(tr("Nothing was written: %1", "technical sentence").arg(shown(result.error->text())));
    } else if (path.isEmpty()) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(result.text));
        say(tr("Copied"));
    } else {
        say(tr("Written to %1", "file").arg(shown(QFileInfo(path).fileName().toStdString())));
    }
    Q_EMIT written(!result.error);
}

void ExtentTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
    }
}

void ExtentTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void ExtentTable::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!isVisible()) {
        m_model->setWatched(false);
    }
}

}  // namespace stratamap::ui
