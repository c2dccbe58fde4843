// SPDX-License-Identifier: MIT
// The way in. Headless modes run here; the window's code, and with it Qt, is loaded only when a window is wanted.
#include "app/amend_command.h"
#include "app/check_command.h"
#include "app/command_line.h"
#include "app/compare_command.h"
#include "app/findings_command.h"
#include "app/info_command.h"
#include "app/map_command.h"
#include "app/modules.h"
#include "app/output.h"
#include "app/tree_command.h"
#include "app/window_module.h"

#include <csignal>
#include <cstdlib>
#include <new>

namespace stratamap {
namespace {

bool has_display(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).find("-platform") != std::string_view::npos) {
            return true;  // the user knows better
        }
    }
    const auto is_set = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("QT_QPA_PLATFORM");
}

int run_window(int argc, char** argv)
{
    if (!has_display(argc, argv)) {
        complain("there is no display to open a window on; stratamap --map FILE needs none");
        return exit_failure;
    }
    const auto window = load_from_module("stratamap-window.so", stratamap_window_symbol);
    if (!window) {
        complain(text("the window cannot be opened: ", window.error().text()));
        return exit_failure;
    }
    return reinterpret_cast<StratamapWindowMain*>(*window)(argc, argv);
}

int run(int argc, char** argv)
{
    const Arguments arguments = parse_arguments(argc, argv);
    if (const auto* leave = std::get_if<Leave>(&arguments)) {
        return leave->status;
    }
    if (const auto* map = std::get_if<MapArguments>(&arguments)) {
        return run_map(*map);
    }
    if (const auto* amend = std::get_if<AmendArguments>(&arguments)) {
        return run_amend(*amend);
    }
    if (const auto* check = std::get_if<CheckArguments>(&arguments)) {
        return run_check(*check);
    }
    if (const auto* findings = std::get_if<FindingsArguments>(&arguments)) {
        return run_findings(*findings);
    }
    if (const auto* info = std::get_if<InfoArguments>(&arguments)) {
        return run_info(*info);
    }
    if (const auto* report = std::get_if<ReportArguments>(&arguments)) {
        return run_report(*report);
    }
    if (const auto* tree = std::get_if<TreeArguments>(&arguments)) {
        return run_tree(*tree);
    }
    if (const auto* compare = std::get_if<CompareArguments>(&arguments)) {
        return run_compare(*compare);
    }
    return run_window(argc, argv);
}

}  // namespace
}  // namespace stratamap

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failing write, with a sentence
    try {
        return stratamap::run(argc, argv);
    } catch (const std::bad_alloc&) {
        stratamap::complain("there is not enough memory for this image");
        return stratamap::exit_failure;
    }
}
