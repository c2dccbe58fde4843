// SPDX-License-Identifier: MIT
// Diagnostics: what a fault report should say of the program and the system it runs on.
#pragma once

#include <QString>
#include <QStringList>

namespace stratamap::ui {

/// The libraries behind the program, each with its version and licence: "zlib 1.2.13 (Zlib)". Loads the protocols'
/// modules to ask them.
QStringList librariesText();

/// Lines in English, to be pasted. Names no file that anybody opened; a path within the user's home begins with ~.
QString diagnostics();

}  // namespace stratamap::ui
