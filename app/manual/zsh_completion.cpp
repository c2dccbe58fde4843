// SPDX-License-Identifier: MIT
// Specifications as _arguments takes them, chosen by the mode that is on the line.
#include "app/manual/manual.h"
#include "app/option_table.h"
#include "core/text.h"

namespace stratamap {

namespace {

/// Within single quotes, and within the brackets or between the colons of a specification.
std::string quoted(std::string_view words)
{
    std::string out;
    for (const char c : words) {
        out += c == '\''                                                     ? "'\\''"
               : std::string_view("[]:\\").find(c) != std::string_view::npos ? text('\\', c)
                                                                             : std::string(1, c);
    }
    return out;
}

std::string endings_pattern(std::string_view endings)
{
    std::string pattern(endings);
    for (char& c : pattern) {
        c = c == ' ' ? '|' : c;
    }
    return pattern;
}

/// ":FMT:(qcow2 raw)".
std::string argument_of(const OptionRow& option)
{
    if (option.argument == nullptr) {
        return {};
    }
    const std::string name = text(':', quoted(option.argument), ':');
    switch (option.offer) {
        case Offer::nothing: return name + ' ';
        case Offer::values:
        case Offer::formats: return text(name, '(', values_of(option), ')');
        case Offer::folders: return name + "_files -/";
        case Offer::files:
            return text(name, "_files",
                        option.endings.empty() ? "" : text(" -g \"*.(", endings_pattern(option.endings), ")(-.)\""));
    }
    return {};
}

std::string specification(std::string_view excluded, std::string_view spelling, const OptionRow& option)
{
    return text("            '", excluded, spelling, '[', quoted(option.help), ']', argument_of(option), "' \\\n");
}

std::string specifications(const OptionRow& option)
{
    const bool takes = option.argument != nullptr;
    if (option.id == option_of_qt) {
        return specification({}, text('-', option.name), option);
    }
    const bool repeated = option.id == option_root || option.id == option_object || option.id == 'o';
    const std::string spelled = text("--", option.name, takes ? "=" : "");
    if (!option.has_letter()) {
        return specification(repeated ? "*" : "", spelled, option);
    }
    const std::string letter = text('-', static_cast<char>(option.id));
    const std::string excluded = repeated ? "*" : text('(', letter, " --", option.name, ')');
    return specification(excluded, letter + (takes ? "+" : ""), option) + specification(excluded, spelled, option);
}

}  // namespace

std::string zsh_completion()
{
    std::string out =
        "#compdef stratamap\n# SPDX-License-Identifier: MIT\n"
        "# zsh completion for stratamap; made from the program's table of options.\n\n"
        "_stratamap() {\n    local each mode=''\n    for each in \"${(@)words[2,-1]}\"; do\n"
        "        case $each in\n            --) break ;;\n";
    std::string cases;
    std::string anywhere;
    for (const ModeRow& mode : modes()) {
        std::string listed;
        for (const OptionRow& option : mode.options) {
            listed += specifications(option);
            anywhere += asks_for(option, mode) ? specifications(option) : "";
        }
        if (mode.name.empty()) {
            listed += anywhere;
        } else {
            out += text("            --", mode.name, "|--", mode.name, "=*) mode=", mode.name, "; break ;;\n");
        }
        cases += text("        ", mode.name.empty() ? "*" : mode.name, ")\n            _arguments \\\n", listed,
                      "            '*:disk image:_files' ;;\n");
    }
    return out + "        esac\n    done\n    case $mode in\n" + cases + "    esac\n}\n\n_stratamap \"$@\"\n";
}

}  // namespace stratamap
