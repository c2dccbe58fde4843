// SPDX-License-Identifier: MIT
// Workspace: the canvas with everything around it that speaks of the same chain.
#include "app/window/workspace.h"

#include "widgets/bookmarks.h"
#include "widgets/chain_model.h"
#include "widgets/chain_tree.h"
#include "widgets/extent_table.h"
#include "widgets/find_bar.h"
#include "widgets/findings_view.h"
#include "widgets/hex_view.h"
#include "widgets/host_view.h"
#include "widgets/inspector.h"
#include "widgets/legend.h"
#include "widgets/lenses.h"
#include "widgets/manual.h"
#include "widgets/viewpoint.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {
constexpr QSize smallest(520, 340);  // with less, docks at both sides have no room for their own controls
}

Workspace::Workspace(Viewpoint& viewpoint, const QString& bookmarks_folder, QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_viewpoint(viewpoint),
      m_model(new ChainModel(this)),
      m_tree(new ChainTree(this)),
      m_lenses(new Lenses(viewpoint, this)),
      m_legend(new Legend(viewpoint, this)),
      m_extents(new ExtentTable(viewpoint, this)),
      m_bookmarks(new Bookmarks(viewpoint, bookmarks_folder, this)),
      m_inspector(new Inspector(viewpoint, this)),
      m_find(new FindBar(viewpoint, this))
{
    setWindowFlags(Qt::Widget);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_tree->setChainModel(m_model);
    connect(m_tree, &ChainTree::layerSelected, &viewpoint, &Viewpoint::highlightLayer);
    connect(m_find, &FindBar::dismissed, this, [this] { m_lenses->canvas().setFocus(); });

    setManualPage(*m_find, "find");
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_lenses, 1);
    setCentralWidget(middle);

    addDock(Qt::LeftDockWidgetArea, "layers", tr("Layers"), m_tree);
    addDock(Qt::RightDockWidgetArea, "legend", tr("Legend"), m_legend);
    addDock(Qt::RightDockWidgetArea, "inspector", tr("Inspector"), m_inspector);
    QDockWidget* extents = addDock(Qt::BottomDockWidgetArea, "extents", tr("Extents"), m_extents);
    tabifyDockWidget(extents, addDock(Qt::BottomDockWidgetArea, "bytes", tr("Bytes"), new HexView(viewpoint, this)));
    QDockWidget* bookmarks = addDock(Qt::BottomDockWidgetArea, "bookmarks", tr("Bookmarks"), m_bookmarks);
    tabifyDockWidget(extents, bookmarks);
    addFindings(extents);
    extents->raise();
    connect(m_bookmarks, &Bookmarks::added, bookmarks, [bookmarks] {
        bookmarks->show();
        bookmarks->raise();
    });
}

/// Its title tells how many there are.
void Workspace::addFindings(QDockWidget* beside)
{
    auto* view = new FindingsView(m_viewpoint, this);
    QDockWidget* dock = addDock(Qt::BottomDockWidgetArea, "findings", tr("Findings"), view);
    tabifyDockWidget(beside, dock);
    const auto tell = [dock](int count) {
        dock->setWindowTitle(count < 0 ? tr("Findings") : tr("Findings (%1)").arg(QLocale().toString(count)));
    };
    connect(view, &FindingsView::counted, dock, tell);
    connect(view, &FindingsView::layerWanted, m_tree, &ChainTree::selectLayer);
    connect(view, &FindingsView::fileRangeWanted, this, [this](quint32 depth, const Range& bytes) {
        m_lenses->setLens(Lens::host);
        static_cast<HostView&>(m_lenses->canvas(Lens::host)).showFileRange({depth, 0}, bytes);
    });
}

QDockWidget* Workspace::addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* view)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    const QLatin1String what(name);
    setManualPage(*dock, what == QLatin1String("layers")     ? "tree"
                         : what == QLatin1String("legend")   ? "states"
                         : what == QLatin1String("findings") ? "findings"
                                                             : "window");
    dock->setWidget(view);
    addDockWidget(area, dock);
    m_docks += dock;
    return dock;
}

QDockWidget* Workspace::dock(const char* name) const
{
    return findChild<QDockWidget*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

QByteArray Workspace::arrangement() const
{
    return m_docks_hidden ? m_before_hiding : saveState();
}

bool Workspace::restoreArrangement(const QByteArray& arrangement)
{
    const QByteArray now = saveState();
    const bool restored = restoreState(arrangement);
    m_arranged = m_arranged || restored;
    if (restored && m_docks_hidden) {
        m_before_hiding = arrangement;
        restoreState(now);
    }
    return restored;
}

// As wide as what they show, but the map keeps the larger part. Possible only once the page has its size.
void Workspace::arrange(const QSize& room)
{
    if (m_docks_hidden || std::exchange(m_arranged, true)) {
        return;
    }
    resize(room);
    layout()->activate();
    resizeDocks({dock("layers"), dock("legend")},
                {std::min(m_tree->sizeHint().width(), room.width() * 33 / 100),
                 std::min(m_legend->sizeHint().width(), room.width() * 28 / 100)},
                Qt::Horizontal);
    if (room.height() < 30 * fontMetrics().height()) {  // enough for the map alone
        for (const char* name : {"extents", "bytes", "bookmarks", "findings"}) {
            dock(name)->hide();
        }
    }
    resizeDocks({dock("extents")}, {std::min(m_extents->sizeHint().height(), room.height() * 28 / 100)}, Qt::Vertical);
}

void Workspace::setCanvasOnly(bool only)
{
    m_canvas_only = only;
    hideOrShowDocks();
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_cramped = width() < smallest.width() || height() < smallest.height();
    hideOrShowDocks();
}

void Workspace::hideOrShowDocks()
{
    const bool hidden = m_canvas_only || m_cramped;
    if (hidden == m_docks_hidden) {
        return;
    }
    if (hidden) {
        m_before_hiding = saveState();
    }
    m_docks_hidden = hidden;
    if (!hidden) {
        restoreState(m_before_hiding);
        arrange(size());
        return;
    }
    for (QDockWidget* each : std::as_const(m_docks)) {
        each->hide();
    }
}

/// Each view is told as if its palette had changed, which all listen to; then all ask for their texts once more.
void Workspace::showAnew()
{
    const auto widgets = findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
    if (const SurveyPtr survey = m_viewpoint.survey()) {
        m_model->setSurvey(survey);
        m_viewpoint.setSurvey(survey);
    }
}

}  // namespace stratamap::ui
