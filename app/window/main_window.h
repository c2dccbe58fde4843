// SPDX-License-Identifier: MIT
// MainWindow: one chain, its layers, its map, and what went wrong with it.
#pragma once

#include "app/window/session.h"
#include "app/window/settings.h"
#include "widgets/scan_job.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace stratamap::ui {

class Banner;
class BannerStack;
class Bookmarks;
class ChainModel;
class ChainTree;
class FamilyJob;
class ExtentTable;
class FindBar;
class HexView;
class ImageWatch;
class Inspector;
class Legend;
class Lenses;
class Placeholder;
class Viewpoint;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The settings outlive the window. Tests put another opener in.
    explicit MainWindow(Settings& settings, ScanJob::Opener opener = open_chain);
    ~MainWindow() override;

    /// Shows the files, the first in a new window and every further one in another; an empty window for none.
    static void openAll(Settings& settings, const std::vector<std::string>& paths);

    /// Shows the file here, in place of what is shown now. Bytes of a path, relative or not.
    void open(const std::string& path);

    /// Shows the first file here and the others in windows of their own.
    void open(const QStringList& paths);

    /// The windows with these settings that are open.
    static QList<MainWindow*> all(const Settings& settings);

    /// What a session keeps of this window; nothing while there is no image, or one that is not to be written down.
    std::optional<WindowState> state() const;

    /// Shows the image, and goes to where one was once there is a map of it.
    void restore(const WindowState& state);

    /// What is shown: nothing, the first signs of life, a map, or that there can be none.
    enum class Page { start, working, map, failed };
    Page page() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // Building the window
    void createPages();
    void createActions();
    void createCopyActions(QMenu* menu);
    void createFindActions(QMenu* menu);
    void createLensActions(QMenu* menu);
    void createStatusBar();
    void connectViews();
    QAction* addAction(QMenu* menu, const char* name, const QString& text, QList<QKeySequence> keys);

    // What the actions do
    void askForFiles();
    void askForLocation();
    void openSample();
    void reload();
    void closeImage();
    void cancelScan();
    void fillRecentMenu();
    void askForPreferences();
    void showAnew();
    void fillWindowMenu();
    void offerSession();
    void reopenSession();
    void returnToPlace();
    void tellVanished(const std::string& path);
    void showCanvasOnly(bool only);
    void showFullScreen(bool full);
    void showCanvasMenu(const QPoint& position);
    void openOnce(const std::string& file);
    void trustFolderOf(const std::string& file);
    enum class Clip { line, json, command };
    void copyRun(Clip kind);
    void connectTree();
    void locate(u32 depth);
    void findOverlays();
    void openSnapshot(u32 depth, const std::string& id);
    MainWindow* openBeside(const std::string& path);

    // What a scan brings
    void startScan();
    void showProgress(int permille);
    void showSurvey(const SurveyPtr& survey);
    void finishScan(const SurveyPtr& survey);
    void failScan(const Error& error);
    void endScan();
    void reportLost(const Chain& chain);
    void askToOpen(const std::string& file, const std::string& asking, const QString& reason);
    void reportIssues(const Survey& survey);
    void showWatch();
    void showPage(Page page);
    void arrangeDocks();
    void updateActions();
    void updateSelection();

    Settings& m_settings;
    ScanJob::Opener m_opener;

    // What is shown
    std::string m_path;                         // empty: nothing
    std::vector<std::string> m_allowed;         // files outside its folder that the user let this image open
    std::map<u32, std::string> m_replacements;  // of layers, by depth: where the user says they are
    std::optional<std::string> m_snapshot;      // internal snapshot to show
    bool m_force_share = false;                 // the user wants it in spite of another program's lock
    bool m_cancelled = false;
    std::optional<WindowState> m_returning;  // where to go once there is a map
    SurveyPtr m_survey;
    std::unique_ptr<ScanJob> m_job;
    ImageWatch* m_watch = nullptr;
    QPointer<Banner> m_watch_banner;  // what it says of the files
    std::unique_ptr<FamilyJob> m_family;
    Viewpoint* m_viewpoint = nullptr;

    // Where
    BannerStack* m_banners = nullptr;
    QStackedWidget* m_pages = nullptr;
    Placeholder* m_start = nullptr;
    QPushButton* m_reopen = nullptr;
    Placeholder* m_working = nullptr;
    Placeholder* m_failed = nullptr;
    QMainWindow* m_workspace = nullptr;  // the docks around the canvas, below the banners
    QDockWidget* m_layers_dock = nullptr;
    QDockWidget* m_legend_dock = nullptr;
    QDockWidget* m_extents_dock = nullptr;
    QDockWidget* m_bookmarks_dock = nullptr;
    QDockWidget* m_inspector_dock = nullptr;
    QDockWidget* m_bytes_dock = nullptr;
    ChainModel* m_model = nullptr;
    ChainTree* m_tree = nullptr;
    Lenses* m_lenses = nullptr;
    Legend* m_legend = nullptr;
    ExtentTable* m_extents = nullptr;
    Bookmarks* m_bookmarks = nullptr;
    Inspector* m_inspector = nullptr;
    HexView* m_bytes = nullptr;
    FindBar* m_find = nullptr;
    QLabel* m_readout = nullptr;
    QLabel* m_selection = nullptr;
    QLabel* m_scale = nullptr;
    QLabel* m_in_use = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel_button = nullptr;
    QMenu* m_recent_menu = nullptr;
    QMenu* m_window_menu = nullptr;

    QAction* m_reload = nullptr;
    QAction* m_close = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_add_bookmark = nullptr;
    QActionGroup* m_copy_run = nullptr;
    QActionGroup* m_find_actions = nullptr;
    QActionGroup* m_lens_actions = nullptr;
    QAction* m_zoom_in = nullptr;
    QAction* m_zoom_out = nullptr;
    QAction* m_zoom_fit = nullptr;
    QAction* m_zoom_run = nullptr;
    QAction* m_select_run = nullptr;
    QAction* m_zoom_selection = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_canvas_only = nullptr;
    QAction* m_full_screen = nullptr;
    bool m_docks_arranged = false;
    QByteArray m_workspace_before_canvas_only;
};

}  // namespace stratamap::ui
