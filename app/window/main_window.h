// SPDX-License-Identifier: MIT
// MainWindow: one document on the screen, from its first sign of life to its map, or why there is none.
#pragma once

#include "app/window/session.h"
#include "app/window/settings.h"
#include "core/accounting.h"
#include "widgets/scan_job.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace stratamap::ui {

class Actions;
class AmendDialog;
class ChainFacts;
class Document;
class ImageCheck;
class Placeholder;
class Reporting;
class ScanBanners;
class StatusLine;
class Viewpoint;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The settings outlive the window. Tests put another opener in.
    explicit MainWindow(Settings& settings, ScanJob::Opener opener = open_chain);
    ~MainWindow() override;

    /// Shows the files, the first in a new window and every further one in another; an empty window for none.
    static void openAll(Settings& settings, const std::vector<std::string>& paths);

    /// Shows the file here, or an internal snapshot of it, in place of what is shown now. Bytes of a path, relative
    /// or not.
    void open(const std::string& path, const std::optional<std::string>& snapshot = {});

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
    void connectActions();
    void connectDocument();
    void connectViews();
    void connectBanners();

    // Which image
    void askForFiles();
    void askForLocation();
    void openSample();
    void reload();
    void closeImage();
    MainWindow* addWindow();
    void openBeside(const std::string& path, const std::optional<std::string>& snapshot = {});
    void openSnapshot(u32 depth, const std::string& id);
    void askWhatToCompareWith();
    void compareWithFile(const std::string& path);
    void compareWithSnapshot(u32 depth, const std::string& id);
    void compareWithLayer(u32 depth);
    void locate(u32 depth);
    void askForFolder();
    void checkImage();
    void findOverlays();
    void sumUp(std::optional<u32> depth);
    void showSums(u32 depth, const std::optional<LayerAccount>& account);
    void readFacts(const SurveyPtr& survey);

    // Menus and dialogs
    void fillRecentMenu();
    void fillWindowMenu();
    void askForPreferences();
    void amend(u32 depth);
    AmendDialog* amending() const;

    // The session
    void offerSession();
    void offerRecentFiles();
    void reopenSession();
    void returnToPlace();

    // What mapping brings
    void showSurvey(const SurveyPtr& survey);
    void finishScan(const SurveyPtr& survey);
    void failScan(const Error& error);
    void leaveVanished();
    void endScan();
    void showPage(Page page);
    void updateActions();

    QString name() const;
    QString withSnapshot(const QString& file) const;
    static QString snapshotName(const QString& file, const std::string& snapshot);
    std::string imageOf(u32 depth) const;

    Settings& m_settings;
    ScanJob::Opener m_opener;
    Document* m_document;
    Viewpoint* m_viewpoint;
    std::unique_ptr<ChainFacts> m_facts;
    bool m_sums_wanted = false;              // somebody asked to see them
    std::optional<WindowState> m_returning;  // where to go once there is a map

    ScanBanners* m_banners;
    ImageCheck* m_check;
    QStackedWidget* m_pages;
    Placeholder* m_start = nullptr;
    QPushButton* m_reopen = nullptr;
    Placeholder* m_working = nullptr;
    Workspace* m_workspace;
    Placeholder* m_failed = nullptr;
    StatusLine* m_status;
    Actions* m_actions;
    Reporting* m_reporting;
};

}  // namespace stratamap::ui
