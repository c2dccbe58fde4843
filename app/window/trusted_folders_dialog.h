// SPDX-License-Identifier: MIT
// The list of trusted folders, so that trust once given can be taken back.
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace stratamap::ui {

class Settings;

/// The list with its two buttons.
class TrustedFolders : public QWidget {
    Q_OBJECT

public:
    /// Changes the settings as the user goes; they outlive this.
    explicit TrustedFolders(Settings& settings, QWidget* parent = nullptr);

private:
    void addFolder();
    void removeSelected();
    void showFolders();

    Settings& m_settings;
    QListWidget* m_list;
    QPushButton* m_remove;
};

class TrustedFoldersDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrustedFoldersDialog(Settings& settings, QWidget* parent = nullptr);
};

}  // namespace stratamap::ui
