// SPDX-License-Identifier: MIT
// Actions: the menus, the toolbar and the keys of a window, and what of them works now.
#include "app/window/actions.h"

#include "app/sample_chain.h"
#include "app/window/appearance.h"
#include "app/window/help.h"
#include "app/window/settings.h"
#include "app/window/workspace.h"
#include "widgets/bookmarks.h"
#include "widgets/chain_tree.h"
#include "widgets/clip_text.h"
#include "widgets/compare_view.h"
#include "widgets/find_bar.h"
#include "widgets/icons.h"
#include "widgets/inspector.h"
#include "widgets/lenses.h"
#include "widgets/viewpoint.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <utility>

namespace stratamap::ui {

Actions::Actions(QMainWindow& window, Workspace& workspace, Settings& settings)
    : QObject(&window),
      m_window(window),
      m_workspace(workspace),
      m_settings(settings),
      m_with_map(new QActionGroup(this)),
      m_lenses(new QActionGroup(this))
{
    m_with_map->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    fillFileMenu();
    fillEditMenu();
    fillViewMenu();
    fillOtherMenus();
    fillToolBar();
}

QAction* Actions::add(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    m_window.addAction(action);  // so that shortcuts work where the menu bar is hidden
    return action;
}

void Actions::fillFileMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    open = add(menu, "open", tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open));
    open->setIcon(icon(Icon::open));
    open_location = add(menu, "openLocation", tr("Open Loc&ation…"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    recent = menu->addMenu(tr("Open &Recent"));
    recent->setObjectName(QStringLiteral("recent"));
    recent->setToolTipsVisible(true);
    menu->addSeparator();
    reload = add(menu, "reload", tr("&Map Again"), QKeySequence::keyBindings(QKeySequence::Refresh));
    reload->setIcon(icon(Icon::reload));
    stop = add(menu, "stop", tr("&Cancel Mapping"), QKeySequence::keyBindings(QKeySequence::Cancel));
    stop->setIcon(icon(Icon::cancel));
    check = add(menu, "check", tr("Check &Image"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_with_map->addAction(check);
    menu->addSeparator();
    compare = add(menu, "compare", tr("Compare &With…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    m_with_map->addAction(compare);
    CompareView* comparison = &m_workspace.lenses().comparison();
    m_end_comparison = add(menu, "endComparison", tr("En&d Comparison"));
    connect(m_end_comparison, &QAction::triggered, comparison, &CompareView::end);
    connect(comparison, &CompareView::comparisonChanged, m_end_comparison,
            [this, comparison] { m_end_comparison->setEnabled(comparison->comparing()); });
    m_end_comparison->setEnabled(false);
    menu->addSeparator();
    trusted = add(menu, "trusted", tr("&Trusted Folders…"));
    menu->addSeparator();
    export_report = add(menu, "exportReport", tr("&Export Report…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    print_preview = add(menu, "printPreview", tr("Print Pre&view…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    print = add(menu, "print", tr("&Print…"), QKeySequence::keyBindings(QKeySequence::Print));
    report_details = add(menu, "reportDetails", tr("Report Detail&s…"));
    for (QAction* action : {export_report, print_preview, print, report_details}) {
        m_with_map->addAction(action);
    }
    menu->addSeparator();
    close = add(menu, "close", tr("C&lose"), QKeySequence::keyBindings(QKeySequence::Close));
    quit = add(menu, "quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void Actions::fillEditMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    addCopyActions(menu);
    menu->addSeparator();
    addFindActions(menu);
    menu->addSeparator();
    m_copy_layers = add(menu, "copy", tr("Copy &Layers as Text"));
    connect(m_copy_layers, &QAction::triggered, &m_workspace.tree(), &ChainTree::copyAsText);
    QAction* select_run = add(menu, "selectRun", tr("Select &Run"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    connect(select_run, &QAction::triggered, this, [this] { m_workspace.lenses().canvas().selectRun(); });
    QAction* bookmark = add(menu, "addBookmark", tr("Add &Bookmark"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    connect(bookmark, &QAction::triggered, &m_workspace.bookmarks(), &Bookmarks::addHere);
    menu->addSeparator();
    amend = add(menu, "amend", tr("&Amend Options…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    for (QAction* action : {m_copy_layers, select_run, bookmark, amend}) {
        m_with_map->addAction(action);
    }
    menu->addSeparator();
    preferences = add(menu, "preferences", tr("Preference&s…"), QKeySequence::keyBindings(QKeySequence::Preferences));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void Actions::addCopyActions(QMenu* menu)
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
    for (const Choice& choice : choices) {
        QAction* action = add(menu, choice.name, choice.text, choice.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);  // of the canvas: other views copy what they show
        m_window.removeAction(action);
        m_workspace.lenses().addAction(action);
        m_with_map->addAction(action);
        connect(action, &QAction::triggered, this, [this, clip = choice.clip] { copyRun(clip); });
    }
    menu->addSeparator();
    QAction* facts = add(menu, "copyInspector", tr("Copy &Everything Known Here"));
    m_with_map->addAction(facts);
    m_workspace.lenses().addAction(facts);
    connect(facts, &QAction::triggered, &m_workspace.inspector(), &Inspector::copyAll);
}

/// Of the run under the cursor; a command is about the selection, if there is one.
void Actions::copyRun(Clip kind)
{
    const Viewpoint& viewpoint = m_workspace.viewpoint();
    const Survey& survey = *viewpoint.survey();
    const auto run = runForCopy(survey, viewpoint.cursor());
    if (!run) {
        Q_EMIT told(tr("What lies under the cursor has not been read yet."));
        return;
    }
    QString text;
    switch (kind) {
        case Clip::line: text = mapLineText(*survey.chain, *run); break;
        case Clip::json: text = mapJsonText(*survey.chain, *run); break;
        case Clip::command: text = commandText(*survey.chain, *run, viewpoint.selection().value_or(run->guest)); break;
    }
    QApplication::clipboard()->setText(text);
    Q_EMIT told(text);
}

void Actions::addFindActions(QMenu* menu)
{
    const FindBar* bar = &m_workspace.findBar();
    QAction* find = add(menu, "goTo", tr("&Go To or Find…"),
                        {QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_F)});
    connect(find, &QAction::triggered, bar, &FindBar::open);
    QAction* next = add(menu, "findNext", tr("Find &Next"), {QKeySequence(Qt::Key_F3)});
    connect(next, &QAction::triggered, bar, &FindBar::findNext);
    QAction* previous = add(menu, "findPrevious", tr("Find &Previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    connect(previous, &QAction::triggered, bar, &FindBar::findPrevious);
    for (QAction* action : {find, next, previous}) {
        m_with_map->addAction(action);
    }
}

void Actions::fillViewMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    addLensActions(menu);
    menu->addSeparator();
    addZoomActions(menu);
    menu->addSeparator();
    addDockActions(menu);
    menu->addSeparator();
    addAppearances(menu->addMenu(tr("&Appearance")));
    QMenu* columns = menu->addMenu(tr("La&yer Columns"));
    columns->setObjectName(QStringLiteral("layerColumns"));
    columns->addActions(m_workspace.tree().columnActions());
    find_overlays = add(menu, "findOverlays", tr("Find O&ther Overlays"));
    m_with_map->addAction(find_overlays);
}

void Actions::addLensActions(QMenu* menu)
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
        {Lens::changes, "lensChanges", Icon::lens_changes, tr("W&hat Differs"),
         tr("How the disk differs from what it is compared with")},
    };
    Lenses* lenses = &m_workspace.lenses();
    int key = Qt::Key_1;
    for (const Choice& choice : choices) {
        QAction* action = add(menu, choice.name, choice.text, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++))});
        action->setCheckable(true);
        action->setChecked(choice.lens == lenses->lens());
        action->setIcon(icon(choice.icon));
        action->setToolTip(choice.tip);
        m_lenses->addAction(action);
        connect(action, &QAction::triggered, lenses, [lenses, lens = choice.lens] { lenses->setLens(lens); });
        connect(lenses, &Lenses::lensChanged, action,
                [action, lens = choice.lens](Lens now) { action->setChecked(now == lens); });
    }
}

void Actions::addZoomActions(QMenu* menu)
{
    Lenses* lenses = &m_workspace.lenses();
    auto zoom_in_keys = QKeySequence::keyBindings(QKeySequence::ZoomIn);
    zoom_in_keys += QKeySequence(Qt::CTRL | Qt::Key_Equal);
    m_zoom_in = add(menu, "zoomIn", tr("Zoom &In"), zoom_in_keys);
    m_zoom_in->setIcon(icon(Icon::zoom_in));
    connect(m_zoom_in, &QAction::triggered, lenses, &Lenses::zoomIn);
    m_zoom_out = add(menu, "zoomOut", tr("Zoom &Out"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    m_zoom_out->setIcon(icon(Icon::zoom_out));
    connect(m_zoom_out, &QAction::triggered, lenses, &Lenses::zoomOut);
    m_zoom_fit = add(menu, "zoomFit", tr("&Whole Disk"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_zoom_fit->setIcon(icon(Icon::zoom_fit));
    connect(m_zoom_fit, &QAction::triggered, lenses, &Lenses::zoomToFit);
    QAction* zoom_run = add(menu, "zoomRun", tr("Zoom to &Run"), {QKeySequence(Qt::CTRL | Qt::Key_8)});
    m_with_map->addAction(zoom_run);
    connect(zoom_run, &QAction::triggered, lenses, [lenses] { lenses->canvas().zoomToRun(); });
    m_zoom_selection = add(menu, "zoomSelection", tr("Zoom to &Selection"), {QKeySequence(Qt::CTRL | Qt::Key_9)});
    connect(m_zoom_selection, &QAction::triggered, lenses, &Lenses::zoomToSelection);
    menu->addSeparator();
    m_back = add(menu, "back", tr("&Previous View"), QKeySequence::keyBindings(QKeySequence::Back));
    m_back->setIcon(icon(Icon::back));
    connect(m_back, &QAction::triggered, lenses, &Lenses::goBack);
    m_forward = add(menu, "forward", tr("&Next View"), QKeySequence::keyBindings(QKeySequence::Forward));
    m_forward->setIcon(icon(Icon::forward));
    connect(m_forward, &QAction::triggered, lenses, &Lenses::goForward);
}

void Actions::addDockActions(QMenu* menu)
{
    for (QDockWidget* dock : m_workspace.docks()) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("show-") + dock->objectName());
        m_with_map->addAction(toggle);
        menu->addAction(toggle);
    }
    m_workspace.dock("layers")->toggleViewAction()->setIcon(icon(Icon::layers));
    m_workspace.dock("legend")->toggleViewAction()->setIcon(icon(Icon::legend));
    m_workspace.dock("extents")->toggleViewAction()->setIcon(icon(Icon::extents));
    m_canvas_only = add(menu, "canvasOnly", tr("&Canvas Only"), {QKeySequence(Qt::Key_F9)});
    m_canvas_only->setCheckable(true);
    m_with_map->addAction(m_canvas_only);
    connect(m_canvas_only, &QAction::toggled, &m_workspace, &Workspace::setCanvasOnly);
    m_full_screen = add(menu, "fullScreen", tr("F&ull Screen"), QKeySequence::keyBindings(QKeySequence::FullScreen));
    m_full_screen->setCheckable(true);
    connect(m_full_screen, &QAction::toggled, this,
            [this](bool full) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void Actions::addAppearances(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    struct Choice {
        Appearance value;
        const char* name;
        QString text;
    };
    const Choice choices[] = {{Appearance::system, "appearance-system", tr("As the &System")},
                              {Appearance::light, "appearance-light", tr("&Light")},
                              {Appearance::dark, "appearance-dark", tr("&Dark")}};
    for (const auto& [value, name, text] : choices) {
        QAction* choice = add(menu, name, text);
        choice->setCheckable(true);
        choice->setChecked(value == m_settings.appearance());
        group->addAction(choice);
        // Another window may have changed it.
        connect(menu, &QMenu::aboutToShow, choice,
                [this, choice, shown_value = value] { choice->setChecked(shown_value == m_settings.appearance()); });
        connect(choice, &QAction::triggered, this, [this, wanted = value] {
            m_settings.setAppearance(wanted);
            applyAppearance(wanted);
        });
    }
}

void Actions::fillOtherMenus()
{
    windows = m_window.menuBar()->addMenu(tr("&Window"));
    windows->setObjectName(QStringLiteral("windows"));
    new_window = add(windows, "newWindow", tr("&New Window"), {QKeySequence(QKeySequence::New)});
    windows->addSeparator();

    QMenu* help = m_window.menuBar()->addMenu(tr("&Help"));
    manual = add(help, "manual", tr("&Manual"), QKeySequence::keyBindings(QKeySequence::HelpContents));
    QAction* what = add(help, "whatsThis", tr("&What's This?"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)});
    connect(what, &QAction::triggered, this, &explainWhatIsThis);
    help->addSeparator();
    sample = add(help, "sample", tr("Open &Sample Chain"));
    sample->setEnabled(sample_chain().has_value());
    help->addSeparator();
    diagnostics = add(help, "diagnostics", tr("Copy &Diagnostics"));
    about = add(help, "about", tr("&About Stratamap"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fillToolBar()
{
    QToolBar* tools = m_window.addToolBar(tr("Tools"));
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    tools->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    tools->addActions({open, reload});
    tools->addSeparator();
    tools->addActions(m_lenses->actions());
    tools->addSeparator();
    tools->addActions({m_back, m_forward});
    tools->addSeparator();
    tools->addActions({m_zoom_out, m_zoom_in, m_zoom_fit});
    tools->addSeparator();
    for (const char* name : {"layers", "legend", "extents"}) {
        tools->addAction(m_workspace.dock(name)->toggleViewAction());
    }
}

void Actions::update(const Now& now)
{
    reload->setEnabled(now.image);
    stop->setEnabled(now.mapping);
    m_with_map->setEnabled(now.mapped);
    m_lenses->setEnabled(now.mapped);
    const Canvas& canvas = m_workspace.lenses().canvas();
    m_zoom_in->setEnabled(now.mapped && canvas.canZoomIn());
    m_zoom_out->setEnabled(now.mapped && canvas.canZoomOut());
    m_zoom_fit->setEnabled(now.mapped && canvas.canZoomOut());
    m_zoom_selection->setEnabled(now.mapped && canvas.selected());
    m_back->setEnabled(now.mapped && m_workspace.lenses().canGoBack());
    m_forward->setEnabled(now.mapped && m_workspace.lenses().canGoForward());
}

void Actions::showCanvasMenu(const QPoint& position)
{
    QMenu menu(&m_window);
    for (const char* name : {"zoomRun", "selectRun", "zoomSelection", "", "copyRange", "copyJson", "copyCommand", "",
                             "addBookmark", "", "back", "forward", "zoomFit"}) {
        if (*name == '\0') {
            menu.addSeparator();
        } else if (auto* action = m_window.findChild<QAction*>(QLatin1String(name))) {
            menu.addAction(action);
        }
    }
    menu.exec(position);
}

void Actions::showWindowState()
{
    m_full_screen->setChecked(m_window.isFullScreen());
    m_canvas_only->setChecked(m_workspace.canvasOnly());
}

}  // namespace stratamap::ui
