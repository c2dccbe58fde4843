// SPDX-License-Identifier: MIT
// The module's one door: what app/window_module.h promises to the program.
#include "app/window/run.h"
#include "app/window_module.h"

#include <type_traits>

extern "C" __attribute__((visibility("default"))) int stratamap_window_main(int argc, char** argv)
{
    return stratamap::ui::runWindow(argc, argv);
}

static_assert(std::is_same_v<decltype(stratamap_window_main), StratamapWindowMain>);
