// SPDX-License-Identifier: MIT
// The window's life, from the first to the last.
#pragma once

namespace stratamap::ui {

/// Shows a window for each file named (argv[1] and on; none: an empty one) until the last is closed. Returns the exit
/// status. Qt takes its own options out of the arguments.
int runWindow(int& argc, char** argv);

/// Loads the window's translation into the application. `language`: a locale's name, or empty for the system's.
void installTranslations(const char* language = "");

}  // namespace stratamap::ui
