// SPDX-License-Identifier: MIT
// The one call between the program and the module that holds the window. Plain C, so that it can be looked up.
#pragma once

/// Runs the window until it is closed; the arguments are the program's, without headless options: an optional
/// "--new-name" never occurs, every one is a file to open. Returns the exit status.
extern "C" using StratamapWindowMain = int(int argc, char** argv);
constexpr const char* stratamap_window_symbol = "stratamap_window_main";
