// SPDX-License-Identifier: MIT
// What the program is, and which versions it is made of.
#pragma once

class QWidget;

namespace stratamap::ui {

/// Opens the box; it closes itself.
void showAbout(QWidget* parent);

}  // namespace stratamap::ui
