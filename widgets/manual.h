// SPDX-License-Identifier: MIT
// Manual: the built-in manual in a window of its own, which blocks nothing and is blocked by nothing.
#pragma once

#include "widgets/manual_text.h"

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace stratamap::ui {

/// Says which page of the manual explains the widget and all in it that says nothing else.
void setManualPage(QWidget& widget, const char* page);

/// The page for a widget: its own, or that of the nearest around it; "index" where nobody says.
QString manualPageOf(const QWidget* widget);

/// A page, its swatches drawn as the map's legend draws them, here and now. Opens nothing but pages.
class ManualText : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualText(QWidget* parent = nullptr);

    void setMenus(ManualMenus menus);
    void showPage(const QString& name);
    QString page() const;
    bool has(const QString& name, const QString& text) const;  ///< whether a page does

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();

    ManualMenus m_menus;
};

class Manual : public QWidget {
    Q_OBJECT

public:
    /// The one that is open, brought to the front, or a new one; at a page. The menus are those of the window that
    /// asks.
    static Manual& open(const QString& page, ManualMenus menus);

    ManualText& text() const { return *m_text; }
    QListWidget& contents() const { return *m_contents; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Manual();
    void createContents();
    QWidget* createTools();
    QWidget* createFindBar();
    void openFindBar();
    void closeFindBar();
    void find(bool backward);
    void findAsTyped();
    void followPage(const QUrl& address);

    ManualText* m_text;
    QListWidget* m_contents;
    QWidget* m_find_bar = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_message = nullptr;
};

}  // namespace stratamap::ui
