// SPDX-License-Identifier: MIT
// PreferencesDialog: what a person sets once. Everything but the language counts as soon as it is chosen.
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QTabWidget;

namespace stratamap::ui {

class Settings;

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog.
    explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void looksChanged();  ///< units, colours or light and dark: what is shown is to be shown anew

private:
    QWidget* createLooks();
    QComboBox* createLanguage(QWidget* page);
    QWidget* createFiles();

    Settings& m_settings;
    QTabWidget* m_pages;
    QLabel* m_restart;  ///< shown once another language was chosen
};

}  // namespace stratamap::ui
