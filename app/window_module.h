// SPDX-License-Identifier: MIT
// The one call between the program and the module that holds the window. Plain C, so that it can be looked up.
#pragma once

/// Runs the window until it is closed. argv[0] is the program, every further argument a file to open. Returns the
/// exit status.
extern "C" using StratamapWindowMain = int(int argc, char** argv);
constexpr const char* stratamap_window_symbol = "stratamap_window_main";

namespace stratamap {
struct ReportArguments;
}

/// Writes a report in the user's language, painted where its form wants that. Needs no display. Returns the exit
/// status.
extern "C" using StratamapReportMain = int(const stratamap::ReportArguments* arguments);
constexpr const char* stratamap_report_symbol = "stratamap_report_main";
