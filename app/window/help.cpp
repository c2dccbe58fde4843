// SPDX-License-Identifier: MIT
// Help: the manual at the page for what one is at, and what a thing under the pointer or the cursor is.
#include "app/window/help.h"

#include "widgets/canvas.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QWhatsThis>

namespace stratamap::ui {

namespace {

/// Without the mark of its letter; some languages put the letter behind, in brackets.
QString plain(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&)]\\)"));
    text.remove(behind);
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

void addEntries(const QMenu& menu, const QString& before, std::vector<ManualMenu::Entry>& entries)
{
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        const QString text = before + plain(action->text());
        if (!action->objectName().isEmpty()) {
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            entries.push_back({action->objectName(), text, keys});
        } else if (action->menu() != nullptr) {
            entries.push_back({action->menu()->objectName(), text, {}});
            addEntries(*action->menu(), text + menuArrow(), entries);
        }
    }
}

const QMainWindow* windowOf(const QWidget* widget)
{
    const QMainWindow* found = nullptr;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const auto* window = qobject_cast<const QMainWindow*>(widget);
        found = window != nullptr ? window : found;
    }
    return found;
}

/// What has the focus, if that is the widget or something that belongs to it; else the widget.
const QWidget* focusIn(const QWidget& widget)
{
    for (const QWidget* each = QApplication::focusWidget(); each != nullptr; each = each->parentWidget()) {
        if (each == &widget) {
            return QApplication::focusWidget();
        }
    }
    return &widget;
}

}  // namespace

ManualMenus menusOf(const QMainWindow& window)
{
    ManualMenus menus;
    const auto bars = window.menuBar()->actions();
    for (const QAction* bar : bars) {
        menus.push_back({plain(bar->text()), {}});
        addEntries(*bar->menu(), {}, menus.back().entries);
    }
    return menus;
}

Manual& openManual(QWidget& from)
{
    const QMainWindow* window = windowOf(&from);
    return Manual::open(manualPageOf(focusIn(from)), window ? menusOf(*window) : ManualMenus());
}

void explainDialog(QDialog& dialog, const char* page)
{
    setManualPage(dialog, page);
    auto* key = new QShortcut(QKeySequence(QKeySequence::HelpContents), &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog, [&dialog] { openManual(dialog); });
}

void explainWhatIsThis()
{
    QWidget* focus = QApplication::focusWidget();
    const bool by_key = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (auto* canvas = qobject_cast<Canvas*>(focus); canvas != nullptr && by_key) {
        canvas->explainCursor();
    } else if (auto* view = qobject_cast<QAbstractItemView*>(focus);
               view != nullptr && by_key && view->currentIndex().isValid()) {
        const QModelIndex index = view->currentIndex();
        QString text = index.data(Qt::WhatsThisRole).toString();
        if (text.isEmpty()) {
            text = view->model()->headerData(index.column(), Qt::Horizontal, Qt::WhatsThisRole).toString();
        }
        QWhatsThis::showText(view->viewport()->mapToGlobal(view->visualRect(index).bottomLeft()),
                             text.isEmpty() ? view->accessibleName() : text.toHtmlEscaped(), view);
    } else {
        QWhatsThis::enterWhatsThisMode();
    }
}

}  // namespace stratamap::ui
