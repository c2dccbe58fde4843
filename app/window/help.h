// SPDX-License-Identifier: MIT
// Help: the manual at the page for what one is at, and what a thing under the pointer or the cursor is.
#pragma once

#include "widgets/manual.h"

class QDialog;
class QMainWindow;

namespace stratamap::ui {

/// The menus of a window as the manual quotes them.
ManualMenus menusOf(const QMainWindow& window);

/// Opens the manual at the page for what has the keyboard's focus, or else for the widget. Its menus are those of the
/// window that the widget belongs to.
Manual& openManual(QWidget& from);

/// F1 in the dialog opens the manual at that page.
void explainDialog(QDialog& dialog, const char* page);

/// By key: what the thing under the keyboard's cursor is. Else whatever is clicked next is explained.
void explainWhatIsThis();

}  // namespace stratamap::ui
