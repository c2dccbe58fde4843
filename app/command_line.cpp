// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "app/amend_command.h"
#include "app/check_command.h"
#include "app/compare_command.h"
#include "app/findings_command.h"
#include "app/help.h"
#include "app/info_command.h"
#include "app/map_command.h"
#include "app/option_reader.h"
#include "app/report_command.h"
#include "app/tree_command.h"

#include <algorithm>

namespace stratamap {

namespace {

struct ModeCommand {
    std::string_view mode;
    int (*run)(int argc, char** argv);
};

constexpr ModeCommand commands[] = {
    {"map", map_command},         {"amend", amend_command},       {"check", check_command},   {"info", info_command},
    {"compare", compare_command}, {"findings", findings_command}, {"report", report_command}, {"tree", tree_command}};

/// Options that Qt takes out of the arguments itself.
bool is_qt_option(std::string_view argument)
{
    while (argument.starts_with('-')) {
        argument.remove_prefix(1);
    }
    const auto name = argument.substr(0, argument.find('='));
    const auto options = mode_of("").options;
    return std::ranges::any_of(options,
                               [&](const OptionRow& row) { return row.id == option_of_qt && row.name == name; });
}

/// Whether the window understands its arguments.
std::optional<Leave> look_at_window(int argc, char** argv)
{
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "-h" || argument == "--help") {
            return say(help_of_everything());
        }
        if (argument == "--version") {
            return say(version_line);
        }
        if (argument.size() > 1 && argument.starts_with('-') && !is_qt_option(argument)) {
            return refuse_with_advice(
                text("unrecognized option '", printable(argument), "' (or it belongs to one of the modes)"));
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> run_headless(int argc, char** argv)
{
    char** const end = std::find_if(argv + 1, argv + argc, [](std::string_view argument) { return argument == "--"; });
    const auto asks_for = [&](std::string_view mode) {
        return std::any_of(argv + 1, end, [&](std::string_view argument) {
            return argument.starts_with("--") && argument.substr(2, argument.find('=') - 2) == mode;
        });
    };
    const ModeCommand* wanted = nullptr;
    for (const ModeCommand& command : commands) {
        if (!asks_for(command.mode)) {
            continue;
        }
        if (wanted != nullptr) {
            return refuse_with_advice(text("--", wanted->mode, " and --", command.mode, " are two things to do"))
                .status;
        }
        wanted = &command;
    }
    if (wanted != nullptr) {
        return wanted->run(argc, argv);
    }
    const auto leave = look_at_window(argc, argv);
    return leave ? std::optional(leave->status) : std::nullopt;
}

}  // namespace stratamap
