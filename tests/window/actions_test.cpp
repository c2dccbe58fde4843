// SPDX-License-Identifier: MIT
// Every action of the window, by its keys and by a click in its menu: each does its thing, and none is without a row
// here.
#include "tests/window/window_fixture.h"
#include "widgets/banner.h"
#include "widgets/bookmarks.h"
#include "widgets/chain_tree.h"
#include "widgets/compare_view.h"
#include "widgets/find_bar.h"
#include "widgets/lenses.h"
#include "widgets/manual.h"
#include "widgets/viewpoint.h"

#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QWhatsThis>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

using Page = MainWindow::Page;

Manual* manual()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* found = qobject_cast<Manual*>(window); found != nullptr && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

/// The window with a map of three layers, and what the actions may change in it.
struct Desk : Fixture {
    Desk() : Desk(std::make_shared<std::atomic<int>>(0)) {}
    /// The pause is also of workers that begin when the desk is gone.
    explicit Desk(const std::shared_ptr<std::atomic<int>>& pause)
        : Fixture([pause](const ChainRequest& request) {
              std::this_thread::sleep_for(std::chrono::milliseconds(*pause));
              return open_chain(request);
          }),
          m_pause(pause)
    {
        write_file(chain.top, ImageBuilder().data(1, 'T').size(u64{1} << 34).backing(chain.middle, "qcow2").build());
        window.resize(1200, 800);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        open(chain.top);
        canvas().setFocus();
    }
    ~Desk()
    {
        delete dialog();
        delete manual();
        QWhatsThis::leaveWhatsThisMode();
        QWhatsThis::hideText();
        qDeleteAll(windowsBesides(window));
    }

    /// From now on it takes a while to open an image.
    void slowDown() { *m_pause = 1500; }

    Lenses& lenses() const { return *window.findChild<Lenses*>(); }
    Canvas& canvas() const { return lenses().canvas(); }
    Viewpoint& viewpoint() const { return *window.findChild<Viewpoint*>(); }
    QDockWidget* dock(const char* name) const { return window.findChild<QDockWidget*>(QLatin1String(name)); }
    QDialog* dialog() const
    {
        const auto dialogs = window.findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
        for (QDialog* each : dialogs) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    QMenu* menuOf(const QAction* action) const
    {
        const auto menus = window.menuBar()->findChildren<QMenu*>();
        for (QMenu* menu : menus) {
            if (menu->actions().contains(const_cast<QAction*>(action))) {
                return menu;
            }
        }
        return nullptr;
    }

    ChainFiles chain;
    Range shown() const { return canvas().visibleRange(); }

private:
    std::shared_ptr<std::atomic<int>> m_pause;  // milliseconds
};

/// What an action is for: what there must be before, and what there is after it.
struct Row {
    const char* name;
    std::function<void(Desk&)> before;
    std::function<bool(Desk&)> after;
};

void zoomedIn(Desk& desk)
{
    desk.canvas().zoomIn();
}

void selected(Desk& desk)
{
    desk.viewpoint().select(Range{0, 65536});
}

void found(Desk& desk)
{
    auto* bar = desk.window.findChild<FindBar*>();
    bar->open();
    auto* line = bar->findChild<QLineEdit*>();
    line->setText(QStringLiteral("layer:base"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(desk.viewpoint().cursor(), u64{2 * 65536});
    desk.canvas().setFocus();
}

void compared(Desk& desk)
{
    Q_EMIT desk.window.findChild<ChainTree*>()->layerComparisonRequested(1);
    QTRY_VERIFY(desk.lenses().comparison().compared() != nullptr);
    QCOMPARE(desk.lenses().lens(), Lens::changes);
}

void clipboardCleared(Desk&)
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
}

std::function<bool(Desk&)> copies(const char* word)
{
    return [word](Desk&) { return QApplication::clipboard()->text().contains(QLatin1String(word)); };
}

std::function<bool(Desk&)> opensDialog(const char* title)
{
    return [title](Desk& desk) {
        const QDialog* dialog = desk.dialog();
        return dialog != nullptr && dialog->windowTitle().contains(QLatin1String(title));
    };
}

bool manualOpens(Desk&)
{
    return manual() != nullptr;
}

/// By key what is under the cursor, at once; from the menu whatever is clicked next.
bool explains(Desk&)
{
    const auto windows = QApplication::topLevelWidgets();
    return QWhatsThis::inWhatsThisMode() || std::any_of(windows.begin(), windows.end(), [](const QWidget* window) {
               return window->isVisible() && qstrcmp(window->metaObject()->className(), "QWhatsThat") == 0;
           });
}

bool says(const Desk& desk, const char* headline)
{
    const auto banners = desk.window.findChildren<Banner*>();
    return std::any_of(banners.begin(), banners.end(),
                       [&](const Banner* banner) { return banner->headline() == QLatin1String(headline); });
}

Row togglesDock(const char* action, const char* dock)
{
    return {action,
            [dock](Desk& desk) {
                desk.dock(dock)->show();
                desk.dock(dock)->raise();
            },
            [dock](Desk& desk) { return desk.dock(dock)->isHidden(); }};
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> all = {
        {"open", {}, opensDialog("Open Disk Images")},
        {"openLocation", {}, opensDialog("Open Location")},
        {"exportReport", {}, opensDialog("Export Report")},
        {"printPreview", {}, opensDialog("Print Preview")},
        {"print", {}, opensDialog("Print")},
        {"reportDetails", {}, opensDialog("Report Details")},
        {"reload", [](Desk& desk) { write_file(desk.chain.top, ImageBuilder().data(1, 'T').hole(3).build()); },
         [](Desk& desk) { return !desk.scanning() && desk.viewpoint().survey()->chain->layers().size() == 1; }},
        {"stop",
         [](Desk& desk) {
             desk.slowDown();
             desk.window.open(desk.chain.top);
             QVERIFY(desk.scanning());
         },
         [](Desk& desk) { return !desk.scanning() && !desk.banners().isEmpty(); }},
        {"compare", {}, opensDialog("Compare With an Image or a Saved Map")},
        {"endComparison", compared, [](Desk& desk) { return !desk.lenses().comparison().comparing(); }},
        {"trusted", {}, opensDialog("Trusted Folders")},
        {"close", {}, [](Desk& desk) { return desk.window.page() == Page::start; }},
        {"quit", {}, [](Desk& desk) { return desk.window.isHidden(); }},
        {"copyRange", clipboardCleared, copies("top.qcow2")},
        {"copyJson", clipboardCleared, copies("\"start\": 0")},
        {"copyCommand", clipboardCleared, copies("dd if=")},
        {"copyInspector", clipboardCleared, copies("\n")},
        {"goTo", {}, [](Desk& desk) { return desk.window.findChild<FindBar*>()->isVisible(); }},
        {"findNext",
         [](Desk& desk) {
             found(desk);
             desk.viewpoint().setCursor(0);
         },
         [](Desk& desk) { return desk.viewpoint().cursor() == 2 * 65536; }},
        {"findPrevious",
         [](Desk& desk) {
             found(desk);
             desk.viewpoint().setCursor(desk.viewpoint().size() - 1);
         },
         [](Desk& desk) { return desk.viewpoint().cursor() == 2 * 65536; }},
        {"copy", clipboardCleared, copies("base.qcow2")},
        {"selectRun",
         {},
         [](Desk& desk) {
             return desk.viewpoint().selection() == Range{0, 65536};
         }},
        {"addBookmark", {}, [](Desk& desk) { return desk.window.findChild<Bookmarks*>()->list().size() == 1; }},
        {"check", {}, [](Desk& desk) { return says(desk, "top.qcow2 is sound"); }},
        {"amend", {}, opensDialog("Amend Options of top.qcow2")},
        {"preferences", {}, opensDialog("Preferences")},
        {"lensResolved", [](Desk& desk) { desk.lenses().setLens(Lens::host); },
         [](Desk& desk) { return desk.lenses().lens() == Lens::resolved; }},
        {"lensStrata", {}, [](Desk& desk) { return desk.lenses().lens() == Lens::strata; }},
        {"lensHost", {}, [](Desk& desk) { return desk.lenses().lens() == Lens::host; }},
        {"lensChanges", {}, [](Desk& desk) { return desk.lenses().lens() == Lens::changes; }},
        {"zoomIn", {}, [](Desk& desk) { return desk.shown().length < desk.viewpoint().size(); }},
        {"zoomOut", zoomedIn, [](Desk& desk) { return !desk.canvas().canZoomOut(); }},
        {"zoomFit",
         [](Desk& desk) {
             zoomedIn(desk);
             zoomedIn(desk);
         },
         [](Desk& desk) { return !desk.canvas().canZoomOut(); }},
        {"zoomRun", {}, [](Desk& desk) { return desk.shown().length < desk.viewpoint().size(); }},
        {"zoomSelection", selected, [](Desk& desk) { return desk.shown().length < desk.viewpoint().size(); }},
        {"back",
         [](Desk& desk) {
             QTest::qWait(600);  // steps in quick succession count as one
             zoomedIn(desk);
             QVERIFY(desk.lenses().canGoBack());
         },
         [](Desk& desk) { return !desk.canvas().canZoomOut() && desk.lenses().canGoForward(); }},
        {"forward",
         [](Desk& desk) {
             QTest::qWait(600);
             zoomedIn(desk);
             desk.lenses().goBack();
         },
         [](Desk& desk) { return desk.canvas().canZoomOut() && !desk.lenses().canGoForward(); }},
        togglesDock("show-layers", "layers"),
        togglesDock("show-legend", "legend"),
        togglesDock("show-inspector", "inspector"),
        togglesDock("show-extents", "extents"),
        togglesDock("show-bytes", "bytes"),
        togglesDock("show-bookmarks", "bookmarks"),
        togglesDock("show-findings", "findings"),
        {"canvasOnly", {}, [](Desk& desk) { return desk.dock("layers")->isHidden() && desk.canvas().isVisible(); }},
        {"fullScreen", {}, [](Desk& desk) { return desk.window.isFullScreen(); }},
        {"appearance-light", {}, [](Desk& desk) { return desk.settings.appearance() == Appearance::light; }},
        {"appearance-dark", {}, [](Desk& desk) { return desk.settings.appearance() == Appearance::dark; }},
        {"appearance-system", [](Desk& desk) { desk.settings.setAppearance(Appearance::dark); },
         [](Desk& desk) { return desk.settings.appearance() == Appearance::system; }},
        {"findOverlays",
         {},
         [](Desk& desk) { return desk.window.statusBar()->currentMessage().contains(QLatin1String("overlay")); }},
        {"newWindow", {}, [](Desk& desk) { return windowsBesides(desk.window).size() == 1; }},
        {"sample",
         {},
         [](Desk& desk) { return !desk.scanning() && desk.files().startsWith(QLatin1String("today.qcow2")); }},
        {"manual", {}, manualOpens},
        {"whatsThis", {}, explains},
        {"diagnostics", clipboardCleared, copies("protocol: nbd")},
        {"about", {}, opensDialog("About")},
    };
    return all;
}

/// The rows that are not of the program but of what it has open, or columns of a table.
bool listedElsewhere(const QMenu& menu)
{
    return menu.objectName() == QLatin1String("recent") || menu.objectName() == QLatin1String("layerColumns");
}

}  // namespace

class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyActionHasARow();
    void byClick_data();
    void byClick();
    void byKeys_data();
    void byKeys();
    void columnsComeAndGo();
};

void ActionsTest::cleanup()
{
    QVERIFY(ScanJob::waitForWorkers(10000));
    QGuiApplication::setPalette(QPalette());
}

void ActionsTest::everyActionHasARow()
{
    const Desk desk;
    const auto menus = desk.window.menuBar()->findChildren<QMenu*>();
    int checked = 0;
    for (const QMenu* menu : menus) {
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isSeparator() || action->menu() != nullptr || listedElsewhere(*menu)) {
                continue;
            }
            const QString name = action->objectName();
            const auto row = std::find_if(rows().begin(), rows().end(),
                                          [&](const Row& each) { return name == QLatin1String(each.name); });
            QVERIFY2(row != rows().end(), qPrintable(name + QLatin1Char(' ') + action->text()));
            ++checked;
        }
    }
    QCOMPARE(checked, static_cast<int>(rows().size()));
}

void ActionsTest::byClick_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t i = 0; i < rows().size(); ++i) {
        QTest::newRow(rows()[i].name) << i;
    }
}

void ActionsTest::byClick()
{
    QFETCH(const std::size_t, row);
    const Row& what = rows()[row];
    Desk desk;
    if (what.before) {
        what.before(desk);
    }
    QAction* action = desk.action(what.name);
    QVERIFY(action != nullptr);
    QVERIFY(!what.after(desk));
    QMenu* menu = desk.menuOf(action);
    QVERIFY(menu != nullptr);
    QVERIFY(action->isEnabled());
    menu->popup(desk.window.mapToGlobal(QPoint(20, 20)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    QTRY_VERIFY(what.after(desk));
}

void ActionsTest::byKeys_data()
{
    QTest::addColumn<std::size_t>("row");
    QTest::addColumn<int>("key");
    const Desk desk;
    for (std::size_t i = 0; i < rows().size(); ++i) {
        const QAction* action = desk.action(rows()[i].name);
        const auto keys = action == nullptr ? QList<QKeySequence>() : action->shortcuts();
        for (int key = 0; key < keys.size(); ++key) {
            const QString name = QLatin1String(rows()[i].name) + QLatin1Char(' ') + keys[key].toString();
            QTest::newRow(qPrintable(name)) << i << key;
        }
    }
}

void ActionsTest::byKeys()
{
    QFETCH(const std::size_t, row);
    QFETCH(const int, key);
    const Row& what = rows()[row];
    Desk desk;
    if (what.before) {
        what.before(desk);
    }
    QVERIFY(!what.after(desk));
    QWidget* focus = desk.window.focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keySequence(focus, desk.action(what.name)->shortcuts()[key]);
    QTRY_VERIFY(what.after(desk));
}

void ActionsTest::columnsComeAndGo()
{
    const Desk desk;
    const auto* tree = desk.window.findChild<ChainTree*>();
    const auto* menu = desk.window.findChild<QMenu*>(QStringLiteral("layerColumns"));
    QVERIFY(menu->actions().size() > 10);
    int column = 1;
    for (QAction* action : menu->actions()) {
        const bool shown = action->isChecked();
        QCOMPARE(tree->isColumnHidden(column), !shown);
        action->trigger();
        QCOMPARE(tree->isColumnHidden(column), shown);
        ++column;
    }
}

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
