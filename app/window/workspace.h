// SPDX-License-Identifier: MIT
// Workspace: the canvas with everything around it that speaks of the same chain.
#pragma once

#include <QList>
#include <QMainWindow>

class QDockWidget;

namespace stratamap::ui {

class Bookmarks;
class ChainModel;
class ChainTree;
class ExtentTable;
class FindBar;
class Inspector;
class Legend;
class Lenses;
class Viewpoint;

/// A main window within the window, so that the docks lie below its banners. All views share the viewpoint.
class Workspace : public QMainWindow {
    Q_OBJECT

public:
    /// The viewpoint outlives this. Bookmarks are kept in the folder.
    Workspace(Viewpoint& viewpoint, const QString& bookmarks_folder, QWidget* parent = nullptr);

    Viewpoint& viewpoint() const { return m_viewpoint; }
    ChainModel& model() const { return *m_model; }
    ChainTree& tree() const { return *m_tree; }
    Lenses& lenses() const { return *m_lenses; }
    Bookmarks& bookmarks() const { return *m_bookmarks; }
    Inspector& inspector() const { return *m_inspector; }
    FindBar& findBar() const { return *m_find; }

    /// Every dock, in the order in which a menu lists them. Their object names are "layers", "legend", ...
    const QList<QDockWidget*>& docks() const { return m_docks; }
    QDockWidget* dock(const char* name) const;

    /// Where the docks are, as a session keeps it: while they are hidden together, where they were before.
    QByteArray arrangement() const;
    bool restoreArrangement(const QByteArray& arrangement);

    /// Gives the docks the room they need where nobody has arranged them yet; this much is there for everything.
    void arrange(const QSize& room);

    /// Hides all docks, and brings back those that were there. A window with no room for them does so by itself.
    bool canvasOnly() const { return m_canvas_only; }
    void setCanvasOnly(bool only);

    /// Looks have changed that are no property of any widget: units, colours.
    void showAnew();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void hideOrShowDocks();
    void addFindings(QDockWidget* beside);
    QDockWidget* addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* view);

    Viewpoint& m_viewpoint;
    ChainModel* m_model;
    ChainTree* m_tree;
    Lenses* m_lenses;
    Legend* m_legend;
    ExtentTable* m_extents;
    Bookmarks* m_bookmarks;
    Inspector* m_inspector;
    FindBar* m_find;
    QList<QDockWidget*> m_docks;
    bool m_arranged = false;
    bool m_canvas_only = false;
    bool m_cramped = false;  ///< docks would lie upon one another
    bool m_docks_hidden = false;
    QByteArray m_before_hiding;
};

}  // namespace stratamap::ui
