// SPDX-License-Identifier: MIT
// Bookmarks: the list of bookmarks beside the map, kept for each image.
#include "widgets/bookmarks.h"

#include "core/source.h"
#include "widgets/error_text.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr qint64 most_bytes = qint64{64} << 20;

QToolButton* textButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Lists of images that were closed before it was known where to keep them: a worker keeps them, and whoever opens the
/// image again has them whether that was done already or not.
struct Unsaved {
    struct List {
        BookmarkList bookmarks;
        bool written = false;
    };
    std::mutex mutex;                                         // held for a moment
    std::map<std::tuple<QString, QString, u64>, List> lists;  // by folder, image and size
};

Unsaved& unsaved()
{
    static auto* const made = new Unsaved;
    return *made;
}

void addMissing(BookmarkList& list, const BookmarkList& more)
{
    for (const Bookmark& bookmark : more) {
        if (std::find(list.begin(), list.end(), bookmark) == list.end()) {
            list.push_back(bookmark);
        }
    }
}

/// Of the GUI thread alone.
QList<Bookmarks*>& everybody()
{
    static QList<Bookmarks*> all;
    return all;
}

}  // namespace

Bookmarks::Bookmarks(Viewpoint& viewpoint, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_viewpoint(viewpoint),
      m_folder(folder),
      m_model(new BookmarkModel(this)),
      m_view(new QTableView(this)),
      m_message(new QLabel(this)),
      m_add(textButton(tr("Add"), tr("Mark the selection, or the cell under the cursor"), this)),
      m_remove(textButton(tr("Remove"), tr("Remove the selected bookmarks (Del)"), this)),
      m_restore(textButton(tr("Bring Back"), tr("Bring back what was removed last (Ctrl+Z)"), this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Bookmarks"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->setColumnWidth(BookmarkModel::place, fontMetrics().averageCharWidth() * 26);
    m_view->setColumnWidth(BookmarkModel::name, fontMetrics().averageCharWidth() * 20);
    m_view->installEventFilter(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 2, 4, 2);
    bar->setSpacing(2);
    bar->addWidget(m_add);
    bar->addWidget(m_remove);
    bar->addWidget(m_restore);
    bar->addSpacing(6);
    bar->addWidget(m_message, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_add, &QToolButton::clicked, this, &Bookmarks::addHere);
    connect(m_remove, &QToolButton::clicked, this, &Bookmarks::removeSelected);
    connect(m_restore, &QToolButton::clicked, this, &Bookmarks::restore);
    connect(m_view, &QTableView::doubleClicked, this, &Bookmarks::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Bookmarks::updateButtons);
    connect(m_model, &BookmarkModel::edited, this, &Bookmarks::edited);
    connect(&m_viewpoint, &Viewpoint::diskChanged, this, &Bookmarks::begin);
    everybody() += this;
    begin();
}

Bookmarks::~Bookmarks()
{
    everybody().removeOne(this);
    leaveUnsaved();
}

/// What was edited before it was known where to.
void Bookmarks::leaveUnsaved()
{
    if (!std::exchange(m_dirty, false)) {
        return;
    }
    {
        const std::lock_guard lock(unsaved().mutex);
        Unsaved::List& left = unsaved().lists[{m_folder, m_name, m_size}];
        addMissing(left.bookmarks, list());
        left.written = false;
    }
    startWorker([path = m_path, name = m_name, folder = m_folder, size = m_size] {
        const Kept kept = lookUp(path, name, folder, size);
        {
            const std::lock_guard lock(unsaved().mutex);
            const auto left = unsaved().lists.find({folder, name, size});
            if (left == unsaved().lists.end() || left->second.written) {
                return;  // somebody has it
            }
            BookmarkList all = kept.list.value_or(BookmarkList());
            addMissing(all, left->second.bookmarks);
            KeptFile::leave(kept.file, toJson(all, kept.image, size));
            left->second.written = true;
        }
        KeptFile::flush(kept.file);
    });
}

QSize Bookmarks::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 9};
}

/// The same image mapped again keeps its list; another has a list of its own, looked up on a worker: the way to an
/// image may lead over a network.
void Bookmarks::begin()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    const Source* top = survey ? survey->chain->layers().front().image.get() : nullptr;
    const std::string path = top ? top->host_path() : std::string();
    const QString name = QFile::decodeName(QByteArray::fromStdString(path.empty() && top ? top->name() : path));
    if (top && name == m_name && m_viewpoint.size() == m_size) {
        mark();
        return;
    }
    leaveUnsaved();
    m_errand.abandon();
    m_file.reset();
    m_image.clear();
    m_path = path;
    m_name = name;
    m_size = m_viewpoint.size();
    m_model->setList({}, m_size);
    say({});
    updateButtons();
    if (!top) {
        return;
    }
    m_errand.ask(
        [path, name, folder = m_folder, size = m_size](const auto&) { return lookUp(path, name, folder, size); },
        [this](const Kept& kept) { take(kept); });
}

/// The worker's part.
Bookmarks::Kept Bookmarks::lookUp(const std::string& path, const QString& name, const QString& folder, u64 size)
{
    const auto real = path.empty() ? std::nullopt : real_path(path);
    Kept kept;
    kept.image = real ? QFile::decodeName(QByteArray::fromStdString(*real)) : name;
    kept.file = folder + QLatin1Char('/') + bookmarkFileName(kept.image, size);
    const auto json = KeptFile::read(kept.file, most_bytes);
    kept.list = json ? bookmarksFromJson(*json, size) : std::nullopt;
    kept.unreadable = !kept.list && QFileInfo::exists(kept.file);
    if (kept.unreadable) {
        KeptFile::putAside(kept.file);
    }
    return kept;
}

void Bookmarks::take(const Kept& kept)
{
    m_image = kept.image;
    m_file = std::make_unique<KeptFile>(kept.file);
    connect(m_file.get(), &KeptFile::written, this, [this](bool well) {
        say(well ? QString() : tr("Kept until the program ends: %1 cannot be written.").arg(m_folder));
    });
    // Another window may know better than the file, which is written a moment later.
    const auto others = everybody();
    const auto same = std::find_if(others.begin(), others.end(), [&](const Bookmarks* other) {
        return other != this && other->m_file && other->m_file->path() == kept.file;
    });
    const bool known = same != others.end();
    if (known || kept.list) {
        BookmarkList all = known ? (*same)->list() : *kept.list;
        all.insert(all.end(), m_model->list().begin(), m_model->list().end());
        m_model->setList(std::move(all), m_size);
    }
    takeUnsaved();
    if (kept.unreadable) {
        say(tr("The bookmarks kept for this image could not be read. Their file is left as %1.")
                .arg(kept.file + QStringLiteral(".unreadable")));
    }
    mark();
    if (std::exchange(m_dirty, false)) {
        edited();
    }
}

void Bookmarks::takeUnsaved()
{
    const std::lock_guard lock(unsaved().mutex);
    const auto left = unsaved().lists.find({m_folder, m_name, m_size});
    if (left == unsaved().lists.end()) {
        return;
    }
    BookmarkList all = list();
    addMissing(all, left->second.bookmarks);
    m_model->setList(std::move(all), m_size);
    m_dirty = true;
    unsaved().lists.erase(left);
}

void Bookmarks::edited()
{
    mark();
    updateButtons();
    if (m_file) {
        m_file->write(toJson(m_model->list(), m_image, m_size));
        tellOthers();
    } else {
        m_dirty = true;
    }
}

void Bookmarks::tellOthers()
{
    const auto others = everybody();
    for (Bookmarks* other : others) {
        if (other != this && other->m_file && other->m_file->path() == m_file->path()) {
            other->m_model->setList(list(), m_size);
            other->mark();
        }
    }
}

void Bookmarks::mark()
{
    std::vector<Mark> marks;
    for (const Bookmark& bookmark : m_model->list()) {
        marks.push_back({bookmark.guest, Mark::Kind::bookmark, bookmark.name});
    }
    m_viewpoint.setMarks(Mark::Kind::bookmark, std::move(marks));
    updateButtons();
}

void Bookmarks::addHere()
{
    if (m_size == 0) {
        return;
    }
    const Range guest = m_viewpoint.selection().value_or(m_viewpoint.cursorCell());
    const int row = m_model->add({guest, tr("Bookmark %1").arg(locale().toString(m_model->rowCount() + 1)), {}});
    if (row < 0) {
        say(tr("There is no room for more than %1 bookmarks.").arg(locale().toString(int{most_bookmarks})));
        return;
    }
    m_view->setCurrentIndex(m_model->index(row, BookmarkModel::name));
    Q_EMIT added();
}

void Bookmarks::removeSelected()
{
    std::vector<int> rows;
    const auto selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.push_back(index.row());
    }
    m_model->remove(std::move(rows));
}

void Bookmarks::restore()
{
    if (const int row = m_model->restore(); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, BookmarkModel::name));
    }
}

void Bookmarks::rename()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_view->setFocus();
        const int column = std::max<int>(current.column(), BookmarkModel::name);
        m_view->setCurrentIndex(current.siblingAtColumn(column));
        m_view->edit(current.siblingAtColumn(column));
    }
}

void Bookmarks::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        const Range guest = m_model->list()[static_cast<std::size_t>(current.row())].guest;
        m_viewpoint.show(guest);
        m_viewpoint.setCursor(guest.offset);
    }
}

void Bookmarks::updateButtons()
{
    m_add->setEnabled(m_size > 0);
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
    m_restore->setEnabled(m_model->canRestore());
}

void Bookmarks::say(const QString& message)
{
    m_message->setText(message);
    m_message->setToolTip(message.isEmpty() ? QString() : Qt::convertFromPlainText(message));
}

bool Bookmarks::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Z && modifiers == Qt::ControlModifier) {
        restore();
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier) {
        return false;
    }
    switch (key) {
        case Qt::Key_Delete: removeSelected(); return true;
        case Qt::Key_F2: rename(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: showCurrent(); return true;
        default: return false;
    }
}

bool Bookmarks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace stratamap::ui
