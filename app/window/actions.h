// SPDX-License-Identifier: MIT
// Actions: the menus, the toolbar and the keys of a window, and what of them works now.
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace stratamap::ui {

class Settings;
class Workspace;

/// What concerns the workspace is done here; what concerns the image or the window is the window's to connect.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Fills the window's menu bar and adds its toolbar. The settings and the workspace outlive this.
    Actions(QMainWindow& window, Workspace& workspace, Settings& settings);

    // The window's: all of them are there from the beginning.
    QAction* open = nullptr;
    QAction* open_location = nullptr;
    QAction* reload = nullptr;
    QAction* stop = nullptr;
    QAction* check = nullptr;
    QAction* compare = nullptr;
    QAction* trusted = nullptr;
    QAction* print = nullptr;
    QAction* print_preview = nullptr;
    QAction* export_report = nullptr;
    QAction* report_details = nullptr;
    QAction* close = nullptr;
    QAction* quit = nullptr;
    QAction* amend = nullptr;
    QAction* preferences = nullptr;
    QAction* find_overlays = nullptr;
    QAction* new_window = nullptr;
    QAction* sample = nullptr;
    QAction* manual = nullptr;
    QAction* diagnostics = nullptr;
    QAction* about = nullptr;
    QMenu* recent = nullptr;
    QMenu* windows = nullptr;

    /// Which actions make sense.
    struct Now {
        bool image = false;    ///< there is one, mapped or not
        bool mapped = false;   ///< its map is shown
        bool mapping = false;  ///< it is being read
    };
    void update(const Now& now);

    /// What one can do about the place under the canvas's cursor; every one of these stands in the menus too.
    void showCanvasMenu(const QPoint& position);

    /// The desktop has keys for full screen and the program for the rest: whatever happened is shown.
    void showWindowState();

Q_SIGNALS:
    /// Of use to the user for a few seconds.
    void told(const QString& text);

private:
    enum class Clip { line, json, command };

    QAction* add(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});
    void fillFileMenu();
    void fillEditMenu();
    void addCopyActions(QMenu* menu);
    void addFindActions(QMenu* menu);
    void fillViewMenu();
    void addLensActions(QMenu* menu);
    void addZoomActions(QMenu* menu);
    void addDockActions(QMenu* menu);
    void addAppearances(QMenu* menu);
    void fillOtherMenus();
    void fillToolBar();
    void copyRun(Clip kind);

    QMainWindow& m_window;
    Workspace& m_workspace;
    Settings& m_settings;

    QAction* m_end_comparison = nullptr;
    QAction* m_copy_layers = nullptr;
    QActionGroup* m_with_map = nullptr;  // whatever makes sense for any map
    QActionGroup* m_lenses = nullptr;
    QAction* m_zoom_in = nullptr;
    QAction* m_zoom_out = nullptr;
    QAction* m_zoom_fit = nullptr;
    QAction* m_zoom_selection = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_canvas_only = nullptr;
    QAction* m_full_screen = nullptr;
};

}  // namespace stratamap::ui
