// SPDX-License-Identifier: MIT
// MainWindow: one chain, its layers, its map, and what went wrong with it.
#include "app/window/main_window.h"

#include "app/modules.h"
#include "app/sample_chain.h"
#include "app/window/about.h"
#include "app/window/appearance.h"
#include "app/window/image_watch.h"
#include "app/window/placeholder.h"
#include "app/window/preferences_dialog.h"
#include "app/window/session_keeper.h"
#include "app/window/trusted_folders_dialog.h"
#include "core/format.h"
#include "core/names.h"
#include "widgets/banner.h"
#include "widgets/bookmarks.h"
#include "widgets/cell_info.h"
#include "widgets/chain_model.h"
#include "widgets/chain_tree.h"
#include "widgets/clip_text.h"
#include "widgets/elided_label.h"
#include "widgets/error_text.h"
#include "widgets/extent_table.h"
#include "widgets/family_job.h"
#include "widgets/find_bar.h"
#include "widgets/hex_view.h"
#include "widgets/icons.h"
#include "widgets/inspector.h"
#include "widgets/legend.h"
#include "widgets/lenses.h"
#include "widgets/units.h"
#include "widgets/viewpoint.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextDocument>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <tuple>
#include <utility>

namespace stratamap::ui {

namespace {

QString toQString(const std::string& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

std::string toBytes(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

// A menu would take an ampersand in a file's name for a shortcut, a title "[*]" for a mark.
QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}
QString inTitle(QString text)
{
    return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

bool namesServer(const QString& name)
{
    return !network_protocol(protocol_prefix(name.toStdString())).empty();
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

MainWindow::MainWindow(Settings& settings, ScanJob::Opener opener) : m_settings(settings), m_opener(std::move(opener))
{
    setAcceptDrops(true);
    setMinimumSize(400, 300);
    m_viewpoint = new Viewpoint(this);
    m_watch = new ImageWatch(this);
    connect(m_watch, &ImageWatch::changed, this, &MainWindow::showWatch);
    createPages();
    createStatusBar();
    createActions();
    connectViews();
    showPage(Page::start);

    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    }
    m_docks_arranged = m_workspace->restoreState(m_settings.workspaceState());
}

MainWindow::~MainWindow() = default;

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

    m_working = new Placeholder(icon(Icon::layers), this);
    m_working->setText(tr("The chain of layers is being opened."));
    connect(m_working->addButton(tr("Cancel")), &QPushButton::clicked, this, &MainWindow::cancelScan);

    m_failed = new Placeholder(icon(Icon::ghost), this);
    m_failed->setText(tr("There is nothing to show. The message above says why."));
    connect(m_failed->addButton(tr("Try Again")), &QPushButton::clicked, this, &MainWindow::reload);
    connect(m_failed->addButton(tr("Open Another Image…")), &QPushButton::clicked, this, &MainWindow::askForFiles);

    m_model = new ChainModel(this);
    m_tree = new ChainTree(this);
    m_tree->setChainModel(m_model);
    m_lenses = new Lenses(*m_viewpoint, this);
    m_legend = new Legend(*m_viewpoint, this);

    m_workspace = new QMainWindow(this, Qt::Widget);
    m_workspace->setDockNestingEnabled(true);
    m_workspace->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_find = new FindBar(*m_viewpoint, this);
    auto* middle = new QWidget(this);
    auto* below = new QVBoxLayout(middle);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_find);
    below->addWidget(m_lenses, 1);
    m_workspace->setCentralWidget(middle);
    m_layers_dock = new QDockWidget(tr("Layers"), m_workspace);
    m_layers_dock->setObjectName(QStringLiteral("layers"));
    m_layers_dock->setWidget(m_tree);
    m_workspace->addDockWidget(Qt::LeftDockWidgetArea, m_layers_dock);
    m_legend_dock = new QDockWidget(tr("Legend"), m_workspace);
    m_legend_dock->setObjectName(QStringLiteral("legend"));
    m_legend_dock->setWidget(m_legend);
    m_workspace->addDockWidget(Qt::RightDockWidgetArea, m_legend_dock);
    m_extents = new ExtentTable(*m_viewpoint, this);
    m_extents_dock = new QDockWidget(tr("Extents"), m_workspace);
    m_extents_dock->setObjectName(QStringLiteral("extents"));
    m_extents_dock->setWidget(m_extents);
    m_workspace->addDockWidget(Qt::BottomDockWidgetArea, m_extents_dock);
    m_bookmarks = new Bookmarks(*m_viewpoint, m_settings.dataFolder() + QStringLiteral("/bookmarks"), this);
    m_bookmarks_dock = new QDockWidget(tr("Bookmarks"), m_workspace);
    m_bookmarks_dock->setObjectName(QStringLiteral("bookmarks"));
    m_bookmarks_dock->setWidget(m_bookmarks);
    m_workspace->tabifyDockWidget(m_extents_dock, m_bookmarks_dock);
    m_extents_dock->raise();
    m_inspector = new Inspector(*m_viewpoint, this);
    m_inspector_dock = new QDockWidget(tr("Inspector"), m_workspace);
    m_inspector_dock->setObjectName(QStringLiteral("inspector"));
    m_inspector_dock->setWidget(m_inspector);
    m_workspace->addDockWidget(Qt::RightDockWidgetArea, m_inspector_dock);
    m_bytes = new HexView(*m_viewpoint, this);
    m_bytes_dock = new QDockWidget(tr("Bytes"), m_workspace);
    m_bytes_dock->setObjectName(QStringLiteral("bytes"));
    m_bytes_dock->setWidget(m_bytes);
    m_workspace->tabifyDockWidget(m_extents_dock, m_bytes_dock);
    m_extents_dock->raise();

    m_pages = new QStackedWidget(this);
    for (QWidget* page : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_working),
                          static_cast<QWidget*>(m_workspace), static_cast<QWidget*>(m_failed)}) {
        m_pages->addWidget(page);
    }

    m_banners = new BannerStack(this);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::createStatusBar()
{
    m_readout = new ElidedLabel(this);
    m_readout->setAccessibleName(tr("Under the pointer"));
    m_scale = new QLabel(this);
    m_scale->setTextFormat(Qt::PlainText);
    m_scale->setAccessibleName(tr("Scale"));
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("Mapping"));
    m_cancel_button = new QPushButton(icon(Icon::cancel), tr("Cancel"), this);
    m_cancel_button->setAccessibleName(tr("Cancel mapping"));
    connect(m_cancel_button, &QPushButton::clicked, this, &MainWindow::cancelScan);

    m_selection = new ElidedLabel(this);
    m_selection->setAccessibleName(tr("Selection"));
    m_selection->hide();
    statusBar()->addWidget(m_readout, 1);
    statusBar()->addWidget(m_selection, 1);
    m_in_use = new QLabel(tr("In use"), this);
    m_in_use->setTextFormat(Qt::PlainText);
    m_in_use->setFrameShape(QFrame::StyledPanel);
    m_in_use->setToolTip(tr("Another program is writing to this disk: the map is a moment of a moving picture."));
    m_in_use->setAccessibleDescription(m_in_use->toolTip());
    m_in_use->hide();
    statusBar()->addPermanentWidget(m_in_use);
    statusBar()->addPermanentWidget(m_scale);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel_button);
    m_progress->hide();
    m_cancel_button->hide();
}

QAction* MainWindow::addAction(QMenu* menu, const char* name, const QString& text, QList<QKeySequence> keys)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    QMainWindow::addAction(action);  // so that shortcuts work where the menu bar is hidden
    return action;
}

void MainWindow::createActions()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* open_action = addAction(file, "open", tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open));
    open_action->setIcon(icon(Icon::open));
    connect(open_action, &QAction::triggered, this, &MainWindow::askForFiles);
    QAction* location = addAction(file, "openLocation", tr("Open Loc&ation…"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    connect(location, &QAction::triggered, this, &MainWindow::askForLocation);
    m_recent_menu = file->addMenu(tr("Open &Recent"));
    m_recent_menu->setObjectName(QStringLiteral("recent"));
    m_recent_menu->setToolTipsVisible(true);
    connect(m_recent_menu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    m_reload = addAction(file, "reload", tr("&Map Again"), QKeySequence::keyBindings(QKeySequence::Refresh));
    m_reload->setIcon(icon(Icon::reload));
    connect(m_reload, &QAction::triggered, this, &MainWindow::reload);
    m_stop = addAction(file, "stop", tr("&Cancel Mapping"), QKeySequence::keyBindings(QKeySequence::Cancel));
    m_stop->setIcon(icon(Icon::cancel));
    connect(m_stop, &QAction::triggered, this, &MainWindow::cancelScan);
    file->addSeparator();
    QAction* trusted = addAction(file, "trusted", tr("&Trusted Folders…"), {});
    connect(trusted, &QAction::triggered, this, [this] { (new TrustedFoldersDialog(m_settings, this))->open(); });
    file->addSeparator();
    m_close = addAction(file, "close", tr("C&lose"), QKeySequence::keyBindings(QKeySequence::Close));
    connect(m_close, &QAction::triggered, this, &MainWindow::closeImage);
    QAction* quit = addAction(file, "quit", tr("&Quit"), {QKeySequence(QKeySequence::Quit)});
    connect(quit, &QAction::triggered, this, [this] {
        SessionKeeper::of(m_settings).end();
        QApplication::closeAllWindows();
    });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    createCopyActions(edit);
    edit->addSeparator();
    createFindActions(edit);
    edit->addSeparator();
    m_copy = addAction(edit, "copy", tr("Copy &Layers as Text"), {});
    connect(m_copy, &QAction::triggered, m_tree, &ChainTree::copyAsText);

    m_select_run = addAction(edit, "selectRun", tr("Select &Run"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    connect(m_select_run, &QAction::triggered, this, [this] { m_lenses->canvas().selectRun(); });

    m_add_bookmark = addAction(edit, "addBookmark", tr("Add Book&mark"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    connect(m_add_bookmark, &QAction::triggered, m_bookmarks, &Bookmarks::addHere);
    connect(m_bookmarks, &Bookmarks::added, this, [this] {
        m_bookmarks_dock->show();
        m_bookmarks_dock->raise();
    });

    edit->addSeparator();
    QAction* preferences =
        addAction(edit, "preferences", tr("&Preferences…"), QKeySequence::keyBindings(QKeySequence::Preferences));
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainWindow::askForPreferences);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    createLensActions(view);
    view->addSeparator();
    auto zoom_in_keys = QKeySequence::keyBindings(QKeySequence::ZoomIn);
    zoom_in_keys += QKeySequence(Qt::CTRL | Qt::Key_Equal);
    m_zoom_in = addAction(view, "zoomIn", tr("Zoom &In"), zoom_in_keys);
    m_zoom_in->setIcon(icon(Icon::zoom_in));
    connect(m_zoom_in, &QAction::triggered, m_lenses, &Lenses::zoomIn);
    m_zoom_out = addAction(view, "zoomOut", tr("Zoom &Out"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    m_zoom_out->setIcon(icon(Icon::zoom_out));
    connect(m_zoom_out, &QAction::triggered, m_lenses, &Lenses::zoomOut);
    m_zoom_fit = addAction(view, "zoomFit", tr("&Whole Disk"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_zoom_fit->setIcon(icon(Icon::zoom_fit));
    connect(m_zoom_fit, &QAction::triggered, m_lenses, &Lenses::zoomToFit);
    m_zoom_run = addAction(view, "zoomRun", tr("Zoom to &Run"), {QKeySequence(Qt::CTRL | Qt::Key_8)});
    connect(m_zoom_run, &QAction::triggered, this, [this] { m_lenses->canvas().zoomToRun(); });
    m_zoom_selection = addAction(view, "zoomSelection", tr("Zoom to &Selection"), {QKeySequence(Qt::CTRL | Qt::Key_9)});
    connect(m_zoom_selection, &QAction::triggered, m_lenses, &Lenses::zoomToSelection);
    view->addSeparator();
    m_back = addAction(view, "back", tr("&Previous View"), QKeySequence::keyBindings(QKeySequence::Back));
    m_back->setIcon(icon(Icon::back));
    connect(m_back, &QAction::triggered, m_lenses, &Lenses::goBack);
    m_forward = addAction(view, "forward", tr("&Next View"), QKeySequence::keyBindings(QKeySequence::Forward));
    m_forward->setIcon(icon(Icon::forward));
    connect(m_forward, &QAction::triggered, m_lenses, &Lenses::goForward);
    view->addSeparator();
    for (QDockWidget* dock :
         {m_layers_dock, m_legend_dock, m_inspector_dock, m_extents_dock, m_bytes_dock, m_bookmarks_dock}) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("show-") + dock->objectName());
        view->addAction(toggle);
    }
    m_layers_dock->toggleViewAction()->setIcon(icon(Icon::layers));
    m_legend_dock->toggleViewAction()->setIcon(icon(Icon::legend));
    m_extents_dock->toggleViewAction()->setIcon(icon(Icon::extents));
    m_canvas_only = addAction(view, "canvasOnly", tr("&Canvas Only"), {QKeySequence(Qt::Key_F9)});
    m_canvas_only->setCheckable(true);
    connect(m_canvas_only, &QAction::toggled, this, &MainWindow::showCanvasOnly);
    m_full_screen =
        addAction(view, "fullScreen", tr("&Full Screen"), QKeySequence::keyBindings(QKeySequence::FullScreen));
    m_full_screen->setCheckable(true);
    connect(m_full_screen, &QAction::toggled, this, &MainWindow::showFullScreen);
    view->addSeparator();
    QMenu* appearance = view->addMenu(tr("&Appearance"));
    auto* appearances = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::system, tr("As the &System")}, {Appearance::light, tr("&Light")}, {Appearance::dark, tr("&Dark")}};
    for (const auto& [value, text] : choices) {
        QAction* choice = appearance->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(value == m_settings.appearance());
        appearances->addAction(choice);
        // Another window may have changed it.
        connect(appearance, &QMenu::aboutToShow, choice,
                [this, choice, shown_value = value] { choice->setChecked(shown_value == m_settings.appearance()); });
        connect(choice, &QAction::triggered, this, [this, wanted = value] {
            m_settings.setAppearance(wanted);
            applyAppearance(wanted);
        });
    }

    QMenu* columns = view->addMenu(tr("La&yer Columns"));
    columns->setObjectName(QStringLiteral("layerColumns"));
    columns->addActions(m_tree->columnActions());
    QAction* overlays = addAction(view, "findOverlays", tr("Find &Other Overlays"), {});
    connect(overlays, &QAction::triggered, this, &MainWindow::findOverlays);

    m_window_menu = menuBar()->addMenu(tr("&Window"));
    m_window_menu->setObjectName(QStringLiteral("windows"));
    QAction* another = addAction(m_window_menu, "newWindow", tr("&New Window"), {QKeySequence(QKeySequence::New)});
    connect(another, &QAction::triggered, this, [this] { openAll(m_settings, {}); });
    m_window_menu->addSeparator();
    connect(m_window_menu, &QMenu::aboutToShow, this, &MainWindow::fillWindowMenu);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* sample = addAction(help, "sample", tr("Open &Sample Chain"), {});
    sample->setEnabled(sample_chain().has_value());
    connect(sample, &QAction::triggered, this, &MainWindow::openSample);
    help->addSeparator();
    QAction* about = addAction(help, "about", tr("&About Stratamap"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showAbout(this); });

    QToolBar* tools = addToolBar(tr("Tools"));
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    tools->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    tools->addAction(open_action);
    tools->addAction(m_reload);
    tools->addSeparator();
    tools->addActions(m_lens_actions->actions());
    tools->addSeparator();
    tools->addAction(m_back);
    tools->addAction(m_forward);
    tools->addSeparator();
    tools->addAction(m_zoom_out);
    tools->addAction(m_zoom_in);
    tools->addAction(m_zoom_fit);
    tools->addSeparator();
    tools->addAction(m_layers_dock->toggleViewAction());
    tools->addAction(m_legend_dock->toggleViewAction());
    tools->addAction(m_extents_dock->toggleViewAction());
}

void MainWindow::createCopyActions(QMenu* menu)
{
    struct Choice {
        Clip clip;
        const char* name;
        QString text;
        QList<QKeySequence> keys;
    };
    const Choice choices[] = {
        {Clip::line, "copyRange", tr("&Copy Run"), QKeySequence::keyBindings(QKeySequence::Copy)},
        {Clip::json, "copyJson", tr("Copy Run as &JSON"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {Clip::command, "copyCommand", tr("Copy Co&mmand for This Range"), {}},
    };
    m_copy_run = new QActionGroup(this);
    for (const Choice& choice : choices) {
        QAction* action = addAction(menu, choice.name, choice.text, choice.keys);
        m_copy_run->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);  // of the canvas: other views copy what they show
        removeAction(action);
        connect(action, &QAction::triggered, this, [this, clip = choice.clip] { copyRun(clip); });
    }
    menu->addSeparator();
    QAction* facts = addAction(menu, "copyInspector", tr("Copy &Everything Known Here"), {});
    m_copy_run->addAction(facts);
    connect(facts, &QAction::triggered, m_inspector, &Inspector::copyAll);
    m_lenses->addActions(m_copy_run->actions());
}

void MainWindow::createFindActions(QMenu* menu)
{
    m_find_actions = new QActionGroup(this);
    QAction* find = addAction(menu, "goTo", tr("&Go To or Find…"),
                              {QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_F)});
    connect(find, &QAction::triggered, m_find, &FindBar::open);
    QAction* next = addAction(menu, "findNext", tr("Find &Next"), {QKeySequence(Qt::Key_F3)});
    connect(next, &QAction::triggered, m_find, &FindBar::findNext);
    QAction* previous = addAction(menu, "findPrevious", tr("Find &Previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    connect(previous, &QAction::triggered, m_find, &FindBar::findPrevious);
    for (QAction* action : {find, next, previous}) {
        m_find_actions->addAction(action);
    }
    connect(m_find, &FindBar::dismissed, this, [this] { m_lenses->canvas().setFocus(); });
}

void MainWindow::createLensActions(QMenu* menu)
{
    struct Choice {
        Lens lens;
        const char* name;
        Icon icon;
        QString text;
        QString tip;
    };
    const Choice choices[] = {
        {Lens::resolved, "lensResolved", Icon::lens_resolved, tr("What the &Guest Reads"),
         tr("What the guest reads, and from which layer")},
        {Lens::strata, "lensStrata", Icon::lens_strata, tr("What Each &Layer Holds"),
         tr("What each layer holds, and what layers above hide of it")},
        {Lens::host, "lensHost", Icon::lens_host, tr("The Layer's &File"),
         tr("A layer's own file: its tables, its data, what is free and what is lost")},
    };
    auto* group = new QActionGroup(this);
    int key = Qt::Key_1;
    for (const Choice& choice : choices) {
        QAction* action =
            addAction(menu, choice.name, choice.text, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++))});
        action->setCheckable(true);
        action->setChecked(choice.lens == m_lenses->lens());
        action->setIcon(icon(choice.icon));
        action->setToolTip(choice.tip);
        group->addAction(action);
        connect(action, &QAction::triggered, m_lenses, [this, lens = choice.lens] { m_lenses->setLens(lens); });
        connect(m_lenses, &Lenses::lensChanged, action,
                [action, lens = choice.lens](Lens now) { action->setChecked(now == lens); });
    }
    m_lens_actions = group;
}

void MainWindow::connectViews()
{
    connectTree();
    connect(m_lenses, &Lenses::readoutChanged, m_readout, &QLabel::setText);
    connect(m_lenses, &Lenses::viewChanged, this, &MainWindow::updateActions);
    connect(m_lenses, &Lenses::menuRequested, this, &MainWindow::showCanvasMenu);
    connect(m_lenses, &Lenses::interestChanged, this, [this](const Interest& interest) {
        if (m_job) {
            m_job->attendTo(interest);
        }
    });
    connect(m_viewpoint, &Viewpoint::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_viewpoint, &Viewpoint::surveyChanged, this, &MainWindow::updateSelection);
}

/// What one can do about the place under the cursor; every one of these stands in the menus too.
void MainWindow::showCanvasMenu(const QPoint& position)
{
    QMenu menu(this);
    for (const char* name : {"zoomRun", "selectRun", "zoomSelection", "", "copyRange", "copyJson", "copyCommand", "",
                             "addBookmark", "", "back", "forward", "zoomFit"}) {
        if (*name == '\0') {
            menu.addSeparator();
        } else if (auto* action = findChild<QAction*>(QLatin1String(name))) {
            menu.addAction(action);
        }
    }
    menu.exec(position);
}

void MainWindow::connectTree()
{
    m_tree->showColumns(m_settings.layerColumns());
    connect(m_tree, &ChainTree::layerSelected, m_viewpoint, &Viewpoint::highlightLayer);
    connect(m_tree, &ChainTree::columnsChosen, this, [this] { m_settings.setLayerColumns(m_tree->shownColumns()); });
    connect(m_tree, &ChainTree::snapshotRequested, this, &MainWindow::openSnapshot);
    connect(m_tree, &ChainTree::overlayRequested, this, &MainWindow::openBeside);
    connect(m_tree, &ChainTree::locateRequested, this, &MainWindow::locate);
    connect(m_tree, &ChainTree::overlaysWanted, this, &MainWindow::findOverlays);
}

MainWindow* MainWindow::openBeside(const std::string& path)
{
    auto* window = new MainWindow(m_settings, m_opener);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->move(pos() + QPoint(24, 24));
    window->show();
    window->open(path);
    return window;
}

void MainWindow::openSnapshot(u32 depth, const std::string& id)
{
    // Only of the image itself: a layer below is opened as an image of its own first.
    const std::string path = depth == 0 ? m_path : m_survey->chain->layers()[depth].name;
    MainWindow* window = openBeside(path);
    window->m_snapshot = id;
    window->startScan();
}

void MainWindow::locate(u32 depth)
{
    auto* dialog = new QFileDialog(this, tr("Locate the Missing Layer"), QFileInfo(toQString(m_path)).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, depth](const QString& file) {
        m_replacements[depth] = toBytes(QFileInfo(file).absoluteFilePath());
        startScan();
    });
    dialog->open();
}

void MainWindow::findOverlays()
{
    if (m_survey == nullptr) {
        return;
    }
    m_family = std::make_unique<FamilyJob>(m_survey->chain);
    connect(m_family.get(), &FamilyJob::found, this, [this](const FamilyPtr& family) {
        if (m_survey && m_family->chain() == m_survey->chain) {
            m_model->setBranches(family->branches);
            statusBar()->showMessage(
                tr("%n other overlay(s) found", nullptr, static_cast<int>(family->branches.size())), 5000);
        }
    });
    connect(m_family.get(), &FamilyJob::filesRead, m_model, &ChainModel::setFileFacts);
    m_family->readFiles();
    m_family->findOverlays(toBytes(QFileInfo(toQString(m_path)).absolutePath()));
}

void MainWindow::open(const std::string& path)
{
    // An absolute path is never mistaken for "nbd:..." or another prefixed name; a file that is there is meant.
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    const bool on_server = namesServer(toQString(path)) && !std::filesystem::exists(path, error);
    m_path = error || on_server ? path : absolute.lexically_normal().string();
    if (!on_server) {
        if (m_path.size() > 1 && m_path.ends_with('/')) {
            m_path.pop_back();  // of a folder that was dropped
        }
        m_path = image_folder(m_path);
    }
    m_returning.reset();
    SessionKeeper::of(m_settings).begin();
    m_allowed.clear();
    m_replacements.clear();
    m_snapshot.reset();
    m_family.reset();
    m_force_share = false;
    m_survey.reset();
    m_watch->watch(nullptr);
    showWatch();
    if (!on_server || QUrl(toQString(m_path)).userInfo().isEmpty()) {  // a password is not written down
        m_settings.addRecentFile(toQString(m_path));
    }
    setWindowTitle(tr("%1 – Stratamap", "file name").arg(inTitle(shortName(m_path))));
    m_working->setTitle(shortName(m_path));
    showPage(Page::working);
    startScan();
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_canvas_only->setChecked(false);
    SessionKeeper::of(m_settings).save(this);
    m_settings.setWindow(saveGeometry(), m_workspace->saveState());
    m_job.reset();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_full_screen->setChecked(isFullScreen());  // the desktop has keys for it too
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

/// Of the run under the cursor; a command is about the selection, if there is one.
void MainWindow::copyRun(Clip kind)
{
    const Survey& survey = *m_viewpoint->survey();
    const auto run = runForCopy(survey, m_viewpoint->cursor());
    if (!run) {
        statusBar()->showMessage(tr("What lies under the cursor has not been read yet."), 4000);
        return;
    }
    QString text;
    switch (kind) {
        case Clip::line: text = mapLineText(*survey.chain, *run); break;
        case Clip::json: text = mapJsonText(*survey.chain, *run); break;
        case Clip::command:
            text = commandText(*survey.chain, *run, m_viewpoint->selection().value_or(run->guest));
            break;
    }
    QApplication::clipboard()->setText(text);
    statusBar()->showMessage(text, 4000);
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
    if (!m_path.empty()) {
        if (page() == Page::failed) {
            showPage(Page::working);
        }
        startScan();
    }
}

void MainWindow::closeImage()
{
    if (m_path.empty()) {
        close();
        return;
    }
    m_job.reset();
    m_family.reset();
    m_path.clear();
    m_returning.reset();
    m_survey.reset();
    m_watch->watch(nullptr);
    showWatch();
    m_banners->clear();
    m_model->setSurvey(nullptr);
    m_viewpoint->setSurvey(nullptr);
    m_readout->clear();
    setWindowTitle(QString());
    endScan();
    showPage(Page::start);
}

void MainWindow::cancelScan()
{
    if (m_job && m_job->running()) {
        m_cancelled = true;
        m_job->cancel();
    }
}

void MainWindow::fillRecentMenu()
{
    m_recent_menu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        const QFileInfo info(path);
        QAction* action = m_recent_menu->addAction(
            inMenu(tr("%1 in %2", "file, folder").arg(shown(toBytes(info.fileName())), shown(toBytes(info.path())))));
        connect(action, &QAction::triggered, this, [this, path] { open(toBytes(path)); });
    }
    if (files.isEmpty()) {
        m_recent_menu->addAction(tr("None"))->setEnabled(false);
    }
    m_recent_menu->addSeparator();
    QAction* clear = m_recent_menu->addAction(tr("&Clear List"), this, [this] { m_settings.clearRecentFiles(); });
    clear->setEnabled(!files.isEmpty());
    QAction* keep = m_recent_menu->addAction(tr("&Remember Opened Files"));
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
            window->showAnew();
        }
    });
    dialog->open();
}

/// Units and colours are no property of any widget: each is told as if its palette had changed, which all listen to.
void MainWindow::showAnew()
{
    const auto widgets = findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
    if (m_survey) {
        m_model->setSurvey(m_survey);
        m_viewpoint->setSurvey(m_survey);
    }
    updateSelection();
    updateActions();
}

void MainWindow::fillWindowMenu()
{
    const auto entries = m_window_menu->actions();
    for (QAction* entry : entries) {
        if (entry->isCheckable()) {
            delete entry;
        }
    }
    const auto windows = all(m_settings);
    for (MainWindow* window : windows) {
        const QString name = window->m_path.empty() ? tr("Without an image") : shown(window->m_path);
        QAction* entry = m_window_menu->addAction(inMenu(name), window, [window] {
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
    std::sort(windows.begin(), windows.end(),
              [](const MainWindow* a, const MainWindow* b) { return std::tie(a->m_path, a) < std::tie(b->m_path, b); });
    return windows;
}

std::optional<WindowState> MainWindow::state() const
{
    const bool password = namesServer(toQString(m_path)) && !QUrl(toQString(m_path)).userInfo().isEmpty();
    if (m_path.empty() || password || m_snapshot) {  // reopened, it would be the disk of today
        return std::nullopt;
    }
    if (m_returning) {
        return m_returning;  // nobody was there yet
    }
    WindowState state;
    state.path = m_path;
    state.geometry = saveGeometry();
    state.workspace = m_canvas_only->isChecked() ? m_workspace_before_canvas_only : m_workspace->saveState();
    state.place = m_lenses->place();
    state.cursor = m_viewpoint->cursor();
    state.selection = m_viewpoint->selection();
    state.highlighted = m_viewpoint->highlightedLayer();
    state.filter = m_viewpoint->filter();
    return state;
}

void MainWindow::restore(const WindowState& state)
{
    restoreGeometry(state.geometry);
    m_docks_arranged = m_workspace->restoreState(state.workspace) || m_docks_arranged;
    open(state.path);
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
    m_lenses->restore(state->place);
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

void MainWindow::reopenSession()
{
    const Session session = SessionKeeper::of(m_settings).take();
    for (std::size_t i = 0; i < session.size(); ++i) {
        MainWindow* window = this;
        if (i > 0) {
            window = new MainWindow(m_settings);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->show();
        }
        window->restore(session[i]);
    }
}

void MainWindow::tellVanished(const std::string& path)
{
    m_banners->add(Banner::Severity::warning,
                   tr("“%1” was open last time, and is no longer there.").arg(shortName(path)), shown(path));
}

void MainWindow::showCanvasOnly(bool only)
{
    if (only) {
        m_workspace_before_canvas_only = m_workspace->saveState();
        m_layers_dock->hide();
        m_legend_dock->hide();
        m_inspector_dock->hide();
        m_extents_dock->hide();
        m_bookmarks_dock->hide();
        m_bytes_dock->hide();
    } else {
        m_workspace->restoreState(m_workspace_before_canvas_only);
    }
}

void MainWindow::showFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
}

void MainWindow::openOnce(const std::string& file)
{
    m_allowed.push_back(file);
    startScan();
}

void MainWindow::trustFolderOf(const std::string& file)
{
    m_settings.trustFolder(toQString(std::filesystem::path(file).parent_path().string()));
    startScan();
}

void MainWindow::startScan()
{
    m_banners->clear();
    m_cancelled = false;
    m_job = std::make_unique<ScanJob>(nullptr, m_opener);
    connect(m_job.get(), &ScanJob::progressed, this, &MainWindow::showProgress);
    connect(m_job.get(), &ScanJob::updated, this, &MainWindow::showSurvey);
    connect(m_job.get(), &ScanJob::recalled, m_viewpoint, &Viewpoint::setSurvey);
    connect(m_job.get(), &ScanJob::partitioned, m_viewpoint, &Viewpoint::setPartitions);
    connect(m_job.get(), &ScanJob::finished, this, &MainWindow::finishScan);
    connect(m_job.get(), &ScanJob::failed, this, &MainWindow::failScan);

    ChainRequest request;
    request.name = m_path;
    request.keep_going = true;
    request.force_share = m_force_share;
    request.policy.follow = ReferencePolicy::Follow::own_folder;
    request.policy.allowed = m_allowed;
    request.replacements = m_replacements;
    request.snapshot = m_snapshot;
    request.protocols = &loaded_protocols();
    const auto trusted = m_settings.trustedFolders();
    for (const QString& folder : trusted) {
        request.policy.roots.push_back(toBytes(folder));
    }
    m_progress->setRange(0, 0);  // busy, until the first figure
    m_progress->show();
    m_cancel_button->show();
    m_job->attendTo(m_lenses->canvas().interest());
    m_job->start(request);
    updateActions();
}

void MainWindow::showProgress(int permille)
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(permille);
}

void MainWindow::showSurvey(const SurveyPtr& survey)
{
    m_survey = survey;
    if (m_watch->chain() != survey->chain) {
        m_watch->watch(survey->chain);
    }
    m_model->setSurvey(survey);
    m_viewpoint->setSurvey(survey);
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
    if (m_cancelled) {
        auto* banner =
            m_banners->add(Banner::Severity::note, tr("The map is not complete: mapping was cancelled."), {});
        connect(banner->addButton(tr("Map Again")), &QPushButton::clicked, this, &MainWindow::reload);
    }
    reportLost(*survey->chain);
    reportIssues(*survey);
    showWatch();
}

void MainWindow::failScan(const Error& error)
{
    endScan();
    if (m_returning && error.fault() == Fault::missing) {
        // Told in a window of the session that has something to show.
        const std::string path = m_path;
        closeImage();
        const auto windows = all(m_settings);
        const auto other = std::find_if(windows.begin(), windows.end(),
                                        [](const MainWindow* window) { return !window->m_path.empty(); });
        (other == windows.end() ? this : *other)->tellVanished(path);
        if (other != windows.end()) {
            QTimer::singleShot(0, this, &QWidget::close);
        }
        return;
    }
    m_returning.reset();
    if (m_survey) {  // mapping again failed; what was known stays
        showPage(Page::map);
    } else {
        m_failed->setTitle(shortName(m_path));
        showPage(Page::failed);
    }
    const auto severity = error.fault() == Fault::cancelled ? Banner::Severity::note : Banner::Severity::error;
    auto* banner = m_banners->add(severity, headline(error.fault(), shortName(m_path)),
                                  error.fault() == Fault::cancelled ? QString() : technicalText(error));
    if (error.fault() == Fault::in_use) {
        connect(banner->addButton(tr("Open Anyway")), &QPushButton::clicked, this, [this] {
            m_force_share = true;
            reload();
        });
    }
    showWatch();
}

void MainWindow::endScan()
{
    m_progress->hide();
    m_cancel_button->hide();
    updateActions();
}

void MainWindow::reportLost(const Chain& chain)
{
    const auto& layers = chain.layers();
    for (std::size_t depth = 0; depth < layers.size(); ++depth) {
        const ChainLayer& level = layers[depth];
        if (!level.blocked_path.empty()) {
            // A lost layer was named by the one above; a storage file by the layer itself.
            askToOpen(level.blocked_path, level.lost && depth > 0 ? layers[depth - 1].name : level.name,
                      level.lost ? technicalText(*level.lost) : QString());
        } else if (level.lost) {
            auto* banner =
                m_banners->add(Banner::Severity::warning, headline(level.lost->fault(), shortName(level.name)),
                               technicalText(*level.lost));
            connect(banner->addButton(tr("Locate…")), &QPushButton::clicked, this,
                    [this, lost = static_cast<u32>(depth)] { locate(lost); });
        }
    }
}

void MainWindow::askToOpen(const std::string& file, const std::string& asking, const QString& reason)
{
    const QString folder = shown(std::filesystem::path(file).parent_path().string());
    const QString path = shown(file);
    const QString details = reason.contains(path) ? reason : path + QLatin1Char('\n') + reason;
    auto* banner = m_banners->add(Banner::Severity::question,
                                  tr("“%1” needs “%2”, which lies in another folder and has not been opened. Open it?")
                                      .arg(shortName(asking), shortName(file)),
                                  details.trimmed());
    auto* once = banner->addButton(tr("Open Once"));
    once->setObjectName(QStringLiteral("openOnce"));
    connect(once, &QPushButton::clicked, this, [this, file] { openOnce(file); });
    auto* trust = banner->addButton(tr("Trust This Folder"));
    trust->setObjectName(QStringLiteral("trustFolder"));
    trust->setToolTip(Qt::convertFromPlainText(tr("From now on, open files in %1 without asking.").arg(folder)));
    connect(trust, &QPushButton::clicked, this, [this, file] { trustFolderOf(file); });
    auto* leave = banner->addButton(tr("Leave It"));
    leave->setObjectName(QStringLiteral("leave"));
    connect(leave, &QPushButton::clicked, banner, &Banner::dismiss);
}

void MainWindow::reportIssues(const Survey& survey)
{
    constexpr std::size_t most = 20;
    const auto& layers = survey.chain->layers();
    for (std::size_t depth = 0; depth < layers.size(); ++depth) {
        QStringList sentences;
        std::size_t count = 0;
        bool damage = false;
        for (const Issue& issue : survey.issues[depth]) {
            if (issue.severity == Issue::Severity::note) {
                continue;  // the tree's tool tip has it
            }
            damage = damage || issue.severity == Issue::Severity::damage;
            if (++count <= most) {
                sentences += shown(issue.sentence);
            }
        }
        if (count == 0) {
            continue;
        }
        if (count > most) {
            sentences += tr("… and %n more", nullptr, static_cast<int>(count - most));
        }
        const QString name = shortName(layers[depth].name);
        m_banners->add(Banner::Severity::warning,
                       damage ? tr("“%1” is damaged. What is still readable is shown.").arg(name)
                              : tr("Something about “%1” is unusual.").arg(name),
                       sentences.join(QLatin1Char('\n')));
    }
    for (const std::string& warning : survey.chain->warnings()) {
        m_banners->add(Banner::Severity::note, shown(warning), {});
    }
}

/// Never maps again by itself: where a guest is running, the map would not come to rest.
void MainWindow::showWatch()
{
    const auto& used = m_watch->usedFiles();
    const auto& changed = m_watch->changedFiles();
    m_in_use->setVisible(!used.empty());
    if (m_watch_banner) {
        m_watch_banner->dismiss();
    }
    if (used.empty() && changed.empty()) {
        return;
    }
    QStringList details;
    for (const std::string& name : used.empty() ? changed : used) {
        details += shown(name);
    }
    const QString subject = shortName(used.empty() ? changed.front() : used.front());
    const QString headline =
        !used.empty() ? tr("“%1” is in use by another program. The map shows a moment; the disk goes on.").arg(subject)
        : changed.size() == 1
            ? tr("“%1” has changed since it was mapped.").arg(subject)
            : tr("%n files have changed since they were mapped.", nullptr, static_cast<int>(changed.size()));
    m_watch_banner = m_banners->add(used.empty() ? Banner::Severity::question : Banner::Severity::note, headline,
                                    details.join(QLatin1Char('\n')));
    auto* again = m_watch_banner->addButton(tr("Map Again"));
    again->setObjectName(QStringLiteral("mapAgain"));
    connect(again, &QPushButton::clicked, this, &MainWindow::reload);
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_scale->setVisible(page == Page::map);
    if (page == Page::start) {
        offerSession();
    }
    if (page == Page::map) {
        arrangeDocks();
        m_lenses->canvas().setFocus();
    }
    updateActions();
}

// As wide as what they show, but the map keeps the larger part. Possible only once the page has its size.
void MainWindow::arrangeDocks()
{
    if (std::exchange(m_docks_arranged, true)) {
        return;
    }
    m_workspace->resize(m_pages->size());
    m_workspace->layout()->activate();
    m_workspace->resizeDocks({m_layers_dock, m_legend_dock},
                             {std::min(m_tree->sizeHint().width(), m_pages->width() * 33 / 100),
                              std::min(m_legend->sizeHint().width(), m_pages->width() * 28 / 100)},
                             Qt::Horizontal);
    if (m_pages->height() < 30 * fontMetrics().height()) {
        m_bookmarks_dock->hide();
        m_bytes_dock->hide();
        m_extents_dock->hide();  // there is room for the map alone
    }
    m_workspace->resizeDocks({m_extents_dock}, {std::min(m_extents->sizeHint().height(), m_pages->height() * 28 / 100)},
                             Qt::Vertical);
}

/// The exact sum of what is selected; what is said in full stands in the tool tip.
void MainWindow::updateSelection()
{
    const auto range = m_viewpoint->selection();
    m_selection->setVisible(range.has_value());
    m_zoom_selection->setEnabled(range.has_value());
    if (!range) {
        return;
    }
    const Raster sum = totals(*m_viewpoint->survey()->resolved, *range);
    const auto shares = sum.shares(0);
    m_selection->setText(tr("%1 selected: %2", "size, what is there")
                             .arg(sizeText(range->length, locale()),
                                  sharesText(*m_viewpoint->survey(), range->length, {shares.begin(), shares.end()})));
}

void MainWindow::updateActions()
{
    const bool mapped = page() == Page::map;
    const bool scanning = m_job && m_job->running();
    m_reload->setEnabled(!m_path.empty());
    m_stop->setEnabled(scanning);
    m_copy->setEnabled(mapped);
    m_copy_run->setEnabled(mapped);
    const Canvas& canvas = m_lenses->canvas();
    m_lens_actions->setEnabled(mapped);
    m_zoom_in->setEnabled(mapped && canvas.canZoomIn());
    m_zoom_out->setEnabled(mapped && canvas.canZoomOut());
    m_zoom_fit->setEnabled(mapped && canvas.canZoomOut());
    m_zoom_run->setEnabled(mapped);
    m_select_run->setEnabled(mapped);
    m_zoom_selection->setEnabled(mapped && canvas.selected());
    m_back->setEnabled(mapped && m_lenses->canGoBack());
    m_forward->setEnabled(mapped && m_lenses->canGoForward());
    m_layers_dock->toggleViewAction()->setEnabled(mapped);
    m_legend_dock->toggleViewAction()->setEnabled(mapped);
    m_extents_dock->toggleViewAction()->setEnabled(mapped);
    m_bookmarks_dock->toggleViewAction()->setEnabled(mapped);
    m_add_bookmark->setEnabled(mapped);
    m_inspector_dock->toggleViewAction()->setEnabled(mapped);
    m_bytes_dock->toggleViewAction()->setEnabled(mapped);
    m_find_actions->setEnabled(mapped);
    m_canvas_only->setEnabled(mapped);
    m_scale->setText(mapped && m_survey ? canvas.scaleText() : QString());
}

}  // namespace stratamap::ui
