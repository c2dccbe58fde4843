// SPDX-License-Identifier: MIT
// Lines of fish's `complete`, each under the condition that its mode is on the line.
#include "app/manual/manual.h"
#include "app/option_table.h"
#include "core/text.h"

namespace stratamap {

namespace {

std::string quoted(std::string_view words)
{
    std::string out = "'";
    for (const char c : words) {
        out += c == '\'' || c == '\\' ? text('\\', c) : std::string(1, c);
    }
    return out + '\'';
}

std::string argument_of(const OptionRow& option)
{
    if (option.argument == nullptr) {
        return {};
    }
    switch (option.offer) {
        case Offer::nothing: return " -x";
        case Offer::values:
        case Offer::formats: return text(" -x -a ", quoted(values_of(option)));
        case Offer::folders: return " -x -a '(__fish_complete_directories)'";
        case Offer::files: return " -r -F";
    }
    return {};
}

std::string line(std::string_view mode, const OptionRow& option)
{
    std::string out = text("complete -c stratamap -n '__stratamap_mode_is ", mode.empty() ? "none" : mode, "'");
    if (option.id == option_of_qt) {
        out += text(" -o ", option.name);
    } else {
        out += option.has_letter() ? text(" -s ", static_cast<char>(option.id)) : std::string();
        out += text(" -l ", option.name);
    }
    return text(out, argument_of(option), " -d ", quoted(option.help), '\n');
}

}  // namespace

std::string fish_completion()
{
    std::string modes_on_line;
    std::string lines;
    for (const ModeRow& mode : modes()) {
        for (const OptionRow& option : mode.options) {
            lines += line(asks_for(option, mode) ? "" : mode.name, option);
            if (asks_for(option, mode)) {
                modes_on_line += text("            case --", mode.name, " '--", mode.name,
                                      "=*'\n                set mode ", mode.name, "\n                break\n");
            }
        }
    }
    return text(
        "# SPDX-License-Identifier: MIT\n"
        "# fish completion for stratamap; made from the program's table of options.\n\n"
        "function __stratamap_mode_is\n    set -l mode none\n    for word in (commandline -opc)\n"
        "        switch $word\n            case --\n                break\n",
        modes_on_line, "        end\n    end\n    test $mode = $argv[1]\nend\n\n", lines);
}

}  // namespace stratamap
