// SPDX-License-Identifier: MIT
// The module's two doors: what app/window_module.h promises to the program.
#include "app/window/report.h"
#include "app/window/run.h"
#include "app/window_module.h"

#include <type_traits>

extern "C" __attribute__((visibility("default"))) int stratamap_window_main(int argc, char** argv)
{
    return stratamap::ui::runWindow(argc, argv);
}

extern "C" __attribute__((visibility("default"))) int stratamap_report_main(const stratamap::ReportArguments* arguments)
{
    return stratamap::ui::reportMain(*arguments);
}

static_assert(std::is_same_v<decltype(stratamap_window_main), StratamapWindowMain>);
static_assert(std::is_same_v<decltype(stratamap_report_main), StratamapReportMain>);
