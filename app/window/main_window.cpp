// SPDX-License-Identifier: MIT
// MainWindow: one document on the screen, from its first sign of life to its map, or why there is none.
#include "app/window/main_window.h"

#include "app/sample_chain.h"
#include "app/window/about.h"
#include "app/window/actions.h"
#include "app/window/amend_dialog.h"
#include "app/window/diagnostics.h"
#include "app/window/document.h"
#include "app/window/file_names.h"
#include "app/window/help.h"
#include "app/window/image_check.h"
#include "app/window/image_watch.h"
#include "app/window/placeholder.h"
#include "app/window/preferences_dialog.h"
#include "app/window/reporting.h"
#include "app/window/scan_banners.h"
#include "app/window/session_keeper.h"
#include "app/window/status_line.h"
#include "app/window/trusted_folders_dialog.h"
#include "app/window/workspace.h"
#include "widgets/bookmarks.h"
#include "widgets/chain_facts.h"
#include "widgets/chain_model.h"
#include "widgets/chain_tree.h"
#include "widgets/compare_view.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/inspector.h"
#include "widgets/lenses.h"
#include "widgets/sum_text.h"
#include "widgets/units.h"
#include "widgets/viewpoint.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace stratamap::ui {

namespace {

// A menu would take an ampersand in a file's name for a shortcut, a title "[*]" for a mark.
QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}
QString inTitle(QString text)
{
    return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

// Local files as paths, which never look like anything else; and what lies on a server.
QStringList images(const QMimeData* data)
{
    QStringList names;
    const auto urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            names += url.toLocalFile();
        } else if (const QString name = QString::fromLatin1(url.toEncoded()); namesServer(name)) {
            names += name;
        }
    }
    return names;
}

}  // namespace

MainWindow::MainWindow(Settings& settings, ScanJob::Opener opener)
    : m_settings(settings),
      m_opener(std::move(opener)),
      m_document(new Document(settings, m_opener, this)),
      m_viewpoint(new Viewpoint(this)),
      m_banners(new ScanBanners(this)),
      m_check(new ImageCheck(*m_banners, this)),
      m_pages(new QStackedWidget(this)),
      m_workspace(new Workspace(*m_viewpoint, settings.dataFolder() + QStringLiteral("/bookmarks"), this)),
      m_status(new StatusLine(*m_viewpoint, this)),
      m_actions(new Actions(*this, *m_workspace, settings)),
      m_reporting(new Reporting(*m_banners, this))
{
    setAcceptDrops(true);
    setMinimumSize(400, 300);
    setStatusBar(m_status);
    createPages();
    connectActions();
    connectDocument();
    connectViews();
    connectBanners();
    showPage(Page::start);

    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    }
    m_workspace->restoreArrangement(m_settings.workspaceState());
}

MainWindow::~MainWindow()
{
    m_document->disconnect(this);  // what ends with the window has nobody to tell
}

void MainWindow::openAll(Settings& settings, const std::vector<std::string>& paths)
{
    auto* first = new MainWindow(settings);
    first->setAttribute(Qt::WA_DeleteOnClose);
    first->show();
    for (std::size_t i = 0; i < paths.size(); ++i) {
        MainWindow* window = first;
        if (i > 0) {
            window = new MainWindow(settings);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->move(first->pos() + QPoint(24, 24) * static_cast<int>(i));
            window->show();
        }
        window->open(paths[i]);
    }
    if (paths.empty() && settings.onStart() == OnStart::reopen) {
        first->reopenSession();
    }
}

void MainWindow::createPages()
{
    m_start = new Placeholder(programIcon(), this);
    m_start->setTitle(tr("See what every layer of a disk image holds"));
    m_start->setText(tr("Open a virtual machine's disk image, or drop one here. Nothing you look at is ever changed."));
    auto* open_button = m_start->addButton(tr("Open Image…"));
    connect(open_button, &QPushButton::clicked, this, &MainWindow::askForFiles);
    m_reopen = m_start->addButton({});
    m_reopen->setObjectName(QStringLiteral("reopen"));
    connect(m_reopen, &QPushButton::clicked, this, &MainWindow::reopenSession);
    auto* sample = m_start->addButton(tr("Open Sample Chain"));
    sample->setEnabled(sample_chain().has_value());
    connect(sample, &QPushButton::clicked, this, &MainWindow::openSample);
    connect(m_start, &Placeholder::chosen, this, [this](int index) {
        if (const QStringList files = m_settings.recentFiles(); index < files.size()) {
            open(toBytes(files[index]));
        }
    });

    m_working = new Placeholder(icon(Icon::layers), this);
    m_working->setText(tr("The chain of layers is being opened."));
    connect(m_working->addButton(tr("Cancel")), &QPushButton::clicked, m_document, &Document::cancel);

    m_failed = new Placeholder(icon(Icon::ghost), this);
    m_failed->setText(tr("There is nothing to show. The message above says why."));
    connect(m_failed->addButton(tr("Try Again")), &QPushButton::clicked, this, &MainWindow::reload);
    connect(m_failed->addButton(tr("Open Another Image…")), &QPushButton::clicked, this, &MainWindow::askForFiles);

    for (QWidget* page : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_working),
                          static_cast<QWidget*>(m_workspace), static_cast<QWidget*>(m_failed)}) {
        m_pages->addWidget(page);
    }
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->open, &MainWindow::askForFiles);
    on(m_actions->open_location, &MainWindow::askForLocation);
    on(m_actions->reload, &MainWindow::reload);
    on(m_actions->stop, [this] { m_document->cancel(); });
    on(m_actions->check, &MainWindow::checkImage);
    on(m_actions->compare, &MainWindow::askWhatToCompareWith);
    on(m_actions->trusted, [this] { (new TrustedFoldersDialog(m_settings, this))->open(); });
    const auto report = [this, on](QAction* action, void (Reporting::*what)(const ReportSubject&)) {
        on(action, [this, what] { (m_reporting->*what)({m_document->survey(), m_workspace->bookmarks().list()}); });
    };
    report(m_actions->print, &Reporting::print);
    report(m_actions->print_preview, &Reporting::preview);
    report(m_actions->export_report, &Reporting::exportReport);
    report(m_actions->report_details, &Reporting::askDetails);
    connect(m_reporting, &Reporting::told, m_status,
            [this](const QString& text) { m_status->showMessage(text, 4000); });
    on(m_actions->close, &MainWindow::closeImage);
    on(m_actions->quit, [this] {
        SessionKeeper::of(m_settings).end();
        QApplication::closeAllWindows();
    });
    on(m_actions->amend, [this] { amend(m_workspace->tree().selectedLayer().value_or(0)); });
    on(m_actions->preferences, &MainWindow::askForPreferences);
    on(m_actions->find_overlays, &MainWindow::findOverlays);
    on(m_actions->new_window, [this] { openAll(m_settings, {}); });
    on(m_actions->sample, &MainWindow::openSample);
    on(m_actions->manual, [this] { openManual(*this); });
    on(m_actions->diagnostics, [this] {
        QApplication::clipboard()->setText(diagnostics());
        m_status->showMessage(tr("The diagnostics are in the clipboard."), 4000);
    });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->windows, &QMenu::aboutToShow, this, &MainWindow::fillWindowMenu);
    connect(m_actions, &Actions::told, m_status, [this](const QString& text) { m_status->showMessage(text, 4000); });
}

void MainWindow::connectDocument()
{
    connect(m_document, &Document::started, this, [this] {
        m_check->stop();
        m_reporting->stop();
        m_banners->clear();
        if (page() == Page::failed) {
            showPage(Page::working);
        }
        m_status->showWorking();
        updateActions();
    });
    connect(m_document, &Document::progressed, m_status, &StatusLine::showProgress);
    connect(m_document, &Document::updated, this, &MainWindow::showSurvey);
    connect(m_document, &Document::recalled, m_viewpoint, &Viewpoint::setSurvey);
    connect(m_document, &Document::partitioned, m_viewpoint, &Viewpoint::setPartitions);
    connect(m_document, &Document::finished, this, &MainWindow::finishScan);
    connect(m_document, &Document::failed, this, &MainWindow::failScan);
    connect(m_document, &Document::notInFolder, m_banners, &ScanBanners::reportNotInFolder);
    connect(m_document, &Document::filesChanged, this, [this] {
        m_status->setInUse(!m_document->watch().usedFiles().empty());
        m_banners->reportFiles(m_document->watch());
        if (m_facts) {
            m_facts->readFiles();
        }
    });
    connect(m_status, &StatusLine::cancelRequested, m_document, &Document::cancel);
}

void MainWindow::connectViews()
{
    ChainTree* tree = &m_workspace->tree();
    tree->showColumns(m_settings.layerColumns());
    connect(tree, &ChainTree::columnsChosen, this, [this, tree] { m_settings.setLayerColumns(tree->shownColumns()); });
    connect(tree, &ChainTree::snapshotRequested, this, &MainWindow::openSnapshot);
    connect(tree, &ChainTree::overlayRequested, this, [this](const std::string& path) { openBeside(path); });
    connect(tree, &ChainTree::layerComparisonRequested, this, &MainWindow::compareWithLayer);
    connect(tree, &ChainTree::snapshotComparisonRequested, this, &MainWindow::compareWithSnapshot);
    connect(tree, &ChainTree::fileComparisonRequested, this, &MainWindow::compareWithFile);
    connect(tree, &ChainTree::locateRequested, this, &MainWindow::locate);
    connect(tree, &ChainTree::amendRequested, this, &MainWindow::amend);
    connect(tree, &ChainTree::overlaysWanted, this, &MainWindow::findOverlays);
    connect(tree, &ChainTree::layerSelected, this, [this](std::optional<u32> depth) { sumUp(depth); });
    connect(tree, &ChainTree::sumsRequested, this, [this](u32 depth) {
        m_sums_wanted = true;
        sumUp(depth);
    });

    const Lenses* lenses = &m_workspace->lenses();
    connect(lenses, &Lenses::readoutChanged, m_status, &StatusLine::setReadout);
    connect(lenses, &Lenses::viewChanged, this, &MainWindow::updateActions);
    connect(lenses, &Lenses::menuRequested, m_actions, &Actions::showCanvasMenu);
    connect(lenses, &Lenses::interestChanged, m_document, &Document::attendTo);
    connect(m_viewpoint, &Viewpoint::selectionChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectBanners()
{
    connect(m_banners, &ScanBanners::mapAgainRequested, this, &MainWindow::reload);
    connect(m_banners, &ScanBanners::openAnywayRequested, m_document, &Document::openAnyway);
    connect(m_banners, &ScanBanners::locateRequested, this, &MainWindow::locate);
    connect(m_banners, &ScanBanners::folderRequested, this, &MainWindow::askForFolder);
    connect(m_check, &ImageCheck::fileMapRequested, &m_workspace->lenses(),
            [lenses = &m_workspace->lenses()] { lenses->setLens(Lens::host); });
    connect(m_banners, &ScanBanners::openOnceRequested, m_document, &Document::allow);
    connect(m_banners, &ScanBanners::trustRequested, this, [this](const std::string& folder) {
        m_settings.trustFolder(toQString(folder));
        m_document->map();
    });
}

/// As the title and messages call the image.
QString MainWindow::name() const
{
    return withSnapshot(shortName(m_document->path()));
}

QString MainWindow::withSnapshot(const QString& file) const
{
    const auto& snapshot = m_document->snapshot();
    return snapshot ? snapshotName(file, *snapshot) : file;
}

QString MainWindow::snapshotName(const QString& file, const std::string& snapshot)
{
    return tr("%1, snapshot %2", "file, name or number").arg(file, shown(snapshot));
}

void MainWindow::open(const std::string& path, const std::optional<std::string>& snapshot)
{
    m_returning.reset();
    SessionKeeper::of(m_settings).begin();
    m_facts.reset();
    m_workspace->lenses().comparison().end();
    m_document->take(path, snapshot);
    if (!m_document->hasPassword()) {
        m_settings.addRecentFile(toQString(m_document->path()));
    }
    setWindowTitle(tr("%1 – Stratamap", "file name").arg(inTitle(name())));
    m_working->setTitle(name());
    showPage(Page::working);
    m_document->map();
}

void MainWindow::open(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    open(toBytes(paths.first()));
    std::vector<std::string> others;
    for (const QString& path : paths.mid(1)) {
        others.push_back(toBytes(path));
    }
    if (!others.empty()) {
        openAll(m_settings, others);
    }
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

MainWindow* MainWindow::addWindow()
{
    auto* window = new MainWindow(m_settings, m_opener);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->move(pos() + QPoint(24, 24));
    window->show();
    return window;
}

void MainWindow::openBeside(const std::string& path, const std::optional<std::string>& snapshot)
{
    addWindow()->open(path, snapshot);
}

void MainWindow::openSnapshot(u32 depth, const std::string& id)
{
    openBeside(imageOf(depth), id);
}

/// A layer below is opened as an image of its own.
std::string MainWindow::imageOf(u32 depth) const
{
    return depth == 0 ? m_document->path() : m_document->survey()->chain->layers()[depth].name;
}

void MainWindow::askWhatToCompareWith()
{
    // No filter, as for images: a saved map is recognised, too.
    auto* dialog = new QFileDialog(this, tr("Compare With an Image or a Saved Map"), m_settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { compareWithFile(toBytes(QFileInfo(file).absoluteFilePath())); });
    dialog->open();
}

void MainWindow::compareWithFile(const std::string& path)
{
    m_workspace->lenses().compareWith(
        {shortName(path), [request = m_document->requestFor(path, {})](const auto&) { return open_side(request); }});
}

void MainWindow::compareWithSnapshot(u32 depth, const std::string& id)
{
    const std::string path = imageOf(depth);
    m_workspace->lenses().compareWith(
        {snapshotName(shortName(path), id),
         [request = m_document->requestFor(path, id)](const auto&) { return open_side(request); }});
}

/// Layers are open already: nothing is opened anew.
void MainWindow::compareWithLayer(u32 depth)
{
    const auto as_of = [depth](const std::shared_ptr<const Chain>& chain) -> Result<DiskSide> {
        return DiskSide{TRY(disk_as_of(*chain, depth)), nullptr};
    };
    const QString file = shortName(m_document->survey()->chain->layers()[depth].name);
    m_workspace->lenses().compareWith({tr("layer %1 and below (%2)", "number, file").arg(depth).arg(file), as_of});
}

void MainWindow::locate(u32 depth)
{
    auto* dialog =
        new QFileDialog(this, tr("Locate the Missing Layer"), QFileInfo(toQString(m_document->path())).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_document, [this, depth](const QString& file) {
        m_document->replace(depth, toBytes(QFileInfo(file).absoluteFilePath()));
    });
    dialog->open();
}

/// Of a chain, for a sandbox: the chooser's choice is what it may read.
void MainWindow::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose the Folder of the Images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_document,
            [this](const QString& folder) { m_document->grant(toBytes(QFileInfo(folder).absoluteFilePath())); });
    dialog->open();
}

/// Of the layer that is selected in the tree, or the topmost.
void MainWindow::checkImage()
{
    const auto& chain = m_document->survey()->chain;
    const std::size_t depth = m_workspace->tree().selectedLayer().value_or(0);
    if (chain->layers()[depth].layer) {
        m_check->start(chain, depth);
    }
}

void MainWindow::findOverlays()
{
    if (m_facts) {
        m_facts->findOverlays(toBytes(QFileInfo(toQString(m_document->path())).absolutePath()));
    }
}

/// What the selected layer would free, for the inspector.
void MainWindow::sumUp(std::optional<u32> depth)
{
    if (!depth) {
        m_workspace->inspector().setMore({});
    } else if (m_facts) {
        m_facts->sumUp(*depth);
    }
}

void MainWindow::showSums(u32 depth, const std::optional<LayerAccount>& account)
{
    if (!m_sums_wanted && m_workspace->tree().selectedLayer() != depth) {
        return;  // somebody looks elsewhere by now
    }
    Inspector& inspector = m_workspace->inspector();
    const Chain& chain = *m_facts->chain();
    InspectorRows rows;
    if (account) {
        rows = sumRows(chain, depth, *account, locale());
    } else {
        rows.push_back({shortName(chain.layers()[depth].name), {}, {}, {}});
        rows.push_back({{}, tr("Too large to sum up in passing: stratamap --tree does."), {}, {}});
    }
    inspector.setMore(std::move(rows));
    if (std::exchange(m_sums_wanted, false)) {
        QDockWidget* dock = m_workspace->dock("inspector");
        dock->show();
        dock->raise();
        inspector.showMore();
    }
}

/// What the tree tells of files; once for each chain.
void MainWindow::readFacts(const SurveyPtr& survey)
{
    if (m_facts && m_facts->chain() == survey->chain) {
        return;
    }
    ChainModel* model = &m_workspace->model();
    m_facts = std::make_unique<ChainFacts>(survey->chain);
    connect(m_facts.get(), &ChainFacts::filesRead, model, &ChainModel::setFileFacts);
    connect(m_facts.get(), &ChainFacts::keepingRead, model, &ChainModel::setKeeping);
    connect(m_facts.get(), &ChainFacts::found, this, [this, model](const FamilyPtr& family) {
        model->setBranches(family->branches);
        m_status->showMessage(tr("%n other overlay(s) found", nullptr, static_cast<int>(family->branches.size())),
                              5000);
    });
    connect(m_facts.get(), &ChainFacts::summedUp, this, &MainWindow::showSums);
    m_facts->readFiles();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (AmendDialog* dialog = amending(); dialog != nullptr && dialog->running()) {
        connect(dialog, &AmendDialog::idle, this, &QWidget::close, Qt::SingleShotConnection);
        dialog->reject();  // as far as that can be stopped
        event->ignore();
        return;
    }
    SessionKeeper::of(m_settings).save(this);
    m_settings.setWindow(saveGeometry(), m_workspace->arrangement());
    m_document->abandon();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_actions->showWindowState();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!images(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = images(event->mimeData());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        open(files);
    }
}

void MainWindow::askForFiles()
{
    // No filter: disk images go by any name, and what they are is read from their bytes.
    auto* dialog = new QFileDialog(this, tr("Open Disk Images"), m_settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        m_settings.setLastFolder(QFileInfo(files.first()).absolutePath());
        open(files);
    });
    dialog->open();
}

void MainWindow::askForLocation()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open Location"));
    dialog->setLabelText(tr("An image on a web server (https://…) or an NBD export (nbd://…):"));
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 70, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            open(toBytes(name.trimmed()));
        }
    });
    dialog->open();
}

void MainWindow::openSample()
{
    if (const auto sample = sample_chain()) {
        open(*sample);
    }
}

void MainWindow::reload()
{
    if (m_document->path().empty()) {
        return;
    }
    m_document->map();
}

/// The window too, when there is no image.
void MainWindow::closeImage()
{
    if (m_document->path().empty()) {
        close();
        return;
    }
    m_facts.reset();
    m_returning.reset();
    m_workspace->lenses().comparison().end();
    m_document->clear();
    m_banners->clear();
    m_workspace->model().setSurvey(nullptr);
    m_viewpoint->setSurvey(nullptr);
    m_status->setReadout({});
    setWindowTitle(QString());
    endScan();
    showPage(Page::start);
}

void MainWindow::fillRecentMenu()
{
    m_actions->recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        const QFileInfo info(path);
        QAction* action = m_actions->recent->addAction(
            inMenu(tr("%1 in %2", "file, folder").arg(shown(toBytes(info.fileName())), shown(toBytes(info.path())))));
        connect(action, &QAction::triggered, this, [this, path] { open(toBytes(path)); });
    }
    if (files.isEmpty()) {
        m_actions->recent->addAction(tr("None"))->setEnabled(false);
    }
    m_actions->recent->addSeparator();
    QAction* clear = m_actions->recent->addAction(tr("&Clear List"), this, [this] { m_settings.clearRecentFiles(); });
    clear->setEnabled(!files.isEmpty());
    QAction* keep = m_actions->recent->addAction(tr("&Remember Opened Files"));
    keep->setCheckable(true);
    keep->setChecked(m_settings.keepsRecentFiles());
    connect(keep, &QAction::toggled, this, [this](bool keeps) { m_settings.setKeepsRecentFiles(keeps); });
}

void MainWindow::askForPreferences()
{
    auto* dialog = new PreferencesDialog(m_settings, this);
    connect(dialog, &PreferencesDialog::looksChanged, this, [this] {
        const auto windows = all(m_settings);
        for (MainWindow* window : windows) {
            window->m_workspace->showAnew();
            window->m_status->showSelection();
            window->updateActions();
        }
    });
    dialog->open();
}

/// One dialog at a time: a second image is amended from a window of its own.
void MainWindow::amend(u32 depth)
{
    if (AmendDialog* open = amending()) {
        open->raise();
        open->activateWindow();
        return;
    }
    const ChainLayer& layer = m_document->survey()->chain->layers()[depth];
    if (!layer.image) {
        return;
    }
    const std::string file = layer.image->host_path();
    auto* dialog = new AmendDialog({file.empty() ? layer.name : file, layer.format, m_document->policy()}, this);
    // The window may show another image by then.
    const auto still_here = [this, path = m_document->path()] { return m_document->path() == path; };
    connect(dialog, &AmendDialog::doomed, m_viewpoint, [this, still_here](const std::vector<Range>& ranges) {
        if (!still_here()) {
            return;
        }
        std::vector<Mark> marks;
        for (const Range range : ranges) {
            if (const Range seen = intersection(range, {0, m_viewpoint->size()}); !seen.empty()) {
                marks.push_back({seen, Mark::Kind::doomed, {}});
            }
        }
        m_viewpoint->setMarks(Mark::Kind::doomed, std::move(marks));
    });
    connect(dialog, &AmendDialog::amended, this, [this, still_here] {
        if (still_here()) {
            reload();
        }
    });
    dialog->show();
}

AmendDialog* MainWindow::amending() const
{
    return findChild<AmendDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

void MainWindow::fillWindowMenu()
{
    const auto entries = m_actions->windows->actions();
    for (QAction* entry : entries) {
        if (entry->isCheckable()) {
            delete entry;
        }
    }
    const auto windows = all(m_settings);
    for (MainWindow* window : windows) {
        const std::string& path = window->m_document->path();
        const QString name = path.empty() ? tr("Without an image") : window->withSnapshot(shown(path));
        QAction* entry = m_actions->windows->addAction(inMenu(name), window, [window] {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        });
        entry->setCheckable(true);
        entry->setChecked(window == this);
    }
}

QList<MainWindow*> MainWindow::all(const Settings& settings)
{
    QList<MainWindow*> windows;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window != nullptr && window->isVisible() && &window->m_settings == &settings) {
            windows += window;
        }
    }
    std::sort(windows.begin(), windows.end(), [](const MainWindow* a, const MainWindow* b) {
        return std::tie(a->m_document->path(), a) < std::tie(b->m_document->path(), b);
    });
    return windows;
}

std::optional<WindowState> MainWindow::state() const
{
    if (m_document->path().empty() || m_document->hasPassword()) {
        return std::nullopt;
    }
    if (m_returning) {
        return m_returning;  // nobody was there yet
    }
    WindowState state;
    state.path = m_document->path();
    state.snapshot = m_document->snapshot();
    state.geometry = saveGeometry();
    state.workspace = m_workspace->arrangement();
    state.place = m_workspace->lenses().place();
    state.cursor = m_viewpoint->cursor();
    state.selection = m_viewpoint->selection();
    state.highlighted = m_viewpoint->highlightedLayer();
    state.filter = m_viewpoint->filter();
    return state;
}

void MainWindow::restore(const WindowState& state)
{
    restoreGeometry(state.geometry);
    m_workspace->restoreArrangement(state.workspace);
    open(state.path, state.snapshot);
    m_returning = state;
}

/// What the chain no longer has is left out.
void MainWindow::returnToPlace()
{
    const auto state = std::exchange(m_returning, std::nullopt);
    if (!state || m_viewpoint->size() == 0) {
        return;
    }
    const auto layers = static_cast<u32>(m_viewpoint->survey()->chain->layers().size());
    Filter filter = state->filter;
    filter.layers.erase(std::lower_bound(filter.layers.begin(), filter.layers.end(), layers), filter.layers.end());
    m_viewpoint->setFilter(filter);
    if (state->highlighted && *state->highlighted < layers) {
        m_viewpoint->highlightLayer(state->highlighted);
    }
    m_viewpoint->setCursor(state->cursor);
    m_viewpoint->select(state->selection);
    m_workspace->lenses().restore(state->place);
}

/// On the start page, and only while there is something to go back to.
void MainWindow::offerSession()
{
    constexpr std::size_t most_names = 3;
    const Session& last = SessionKeeper::of(m_settings).last();
    QStringList names;
    for (const WindowState& window : last) {
        if (static_cast<std::size_t>(names.size()) < most_names) {
            names += fontMetrics().elidedText(shortName(window.path), Qt::ElideMiddle,
                                              fontMetrics().averageCharWidth() * 40);
        }
    }
    if (last.size() > most_names) {
        names += tr("and %n more", nullptr, static_cast<int>(last.size() - most_names));
    }
    m_reopen->setVisible(!last.empty() && m_settings.onStart() != OnStart::nothing);
    m_reopen->setText(inMenu(tr("Reopen Last Session") + QLatin1Char('\n') + names.join(QStringLiteral(", "))));
    m_reopen->setMinimumHeight(fontMetrics().height() * 3);
}

void MainWindow::offerRecentFiles()
{
    constexpr qsizetype most = 5;
    QList<Placeholder::Choice> choices;
    const QStringList files = m_settings.recentFiles().mid(0, most);
    for (const QString& path : files) {
        const QString text =
            fontMetrics().elidedText(shown(toBytes(path)), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 60);
        choices += {inMenu(text), shown(toBytes(path))};
    }
    m_start->setChoices(tr("Opened recently:"), choices);
}

void MainWindow::reopenSession()
{
    const Session session = SessionKeeper::of(m_settings).take();
    for (std::size_t i = 0; i < session.size(); ++i) {
        (i == 0 ? this : addWindow())->restore(session[i]);
    }
}

void MainWindow::showSurvey(const SurveyPtr& survey)
{
    m_workspace->model().setSurvey(survey);
    m_viewpoint->setSurvey(survey);
    readFacts(survey);
    if (page() != Page::map) {
        showPage(Page::map);
    }
    updateActions();
    if (m_returning && m_viewpoint->size() > 0) {
        QTimer::singleShot(0, this, &MainWindow::returnToPlace);  // once the canvas has its room
    }
}

void MainWindow::finishScan(const SurveyPtr& survey)
{
    showSurvey(survey);
    endScan();
    m_facts->readKeeping();
    m_banners->report(*survey, m_document->wasCancelled());
    m_banners->reportFiles(m_document->watch());
}

void MainWindow::failScan(const Error& error)
{
    endScan();
    if (m_returning && error.fault() == Fault::missing) {
        leaveVanished();
        return;
    }
    m_returning.reset();
    if (m_document->survey()) {  // mapping again failed; what was known stays
        showPage(Page::map);
    } else {
        m_failed->setTitle(name());
        showPage(Page::failed);
    }
    m_banners->reportFailure(error, m_document->path());
    m_banners->reportFiles(m_document->watch());
}

/// What the last session had and is gone is told in a window that has something to show, if there is one.
void MainWindow::leaveVanished()
{
    const std::string path = m_document->path();
    closeImage();
    const auto windows = all(m_settings);
    const auto other = std::find_if(windows.begin(), windows.end(),
                                    [](const MainWindow* window) { return !window->m_document->path().empty(); });
    (other == windows.end() ? this : *other)->m_banners->reportVanished(path);
    if (other != windows.end()) {
        QTimer::singleShot(0, this, &QWidget::close);
    }
}

void MainWindow::endScan()
{
    m_status->hideProgress();
    updateActions();
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page == Page::start) {
        offerSession();
        offerRecentFiles();
    }
    if (page == Page::map) {
        m_workspace->arrange(m_pages->size());
        m_workspace->lenses().canvas().setFocus();
    }
    updateActions();
}

void MainWindow::updateActions()
{
    const bool mapped = page() == Page::map;
    m_actions->update({!m_document->path().empty(), mapped, m_document->mapping()});
    m_status->setScale(mapped && m_document->survey() ? m_workspace->lenses().canvas().scaleText() : QString());
}

}  // namespace stratamap::ui
