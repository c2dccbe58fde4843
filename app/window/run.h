// SPDX-License-Identifier: MIT
// The window's life, from the first to the last.
#pragma once

namespace stratamap::ui {

/// Shows a window for each file named (argv[1] and on; none: an empty one) until the last is closed. Returns the exit
/// status. Qt takes its own options out of the arguments.
int runWindow(int& argc, char** argv);

}  // namespace stratamap::ui
