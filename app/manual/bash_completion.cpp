// SPDX-License-Identifier: MIT
// Names of files are left to readline, which knows about quoting: then nothing is offered here.
#include "app/manual/manual.h"
#include "app/option_table.h"
#include "core/text.h"

#include <algorithm>
#include <map>

namespace stratamap {

namespace {

constexpr std::string_view beginning = R"(# SPDX-License-Identifier: MIT
# bash completion for stratamap; made from the program's table of options.

_stratamap()
{
    local IFS=$' \t\n'
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} option='' mode='' each
    COMPREPLY=()
    for each in "${COMP_WORDS[@]:1}"; do
        case $each in
            --) break ;;
)";

constexpr std::string_view which_option = R"(        esac
    done
    # The option whose argument is wanted. Where = parts words, "--output=js" comes as three of them.
    if [[ $word == --*=* ]]; then
        option=${word%%=*} word=${word#*=}
    elif [[ $word == = ]]; then
        option=$before word=
    elif [[ $before == = ]] && ((COMP_CWORD > 2)); then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $before == -* ]]; then
        option=$before
    fi
    case $mode:$option in
)";

constexpr std::string_view which_names = R"(    esac
    [[ $word == -* ]] || return
    case $mode in
)";

constexpr std::string_view end = R"(    esac
    # What takes an argument is followed by it, not by a blank.
    if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o bashdefault -o default -F _stratamap stratamap
)";

/// What is done where the argument of such an option is wanted. Empty: as with any name of a file.
std::string offering(const OptionRow& option)
{
    switch (option.offer) {
        case Offer::files: return "return";
        case Offer::folders: return "compopt +o default +o bashdefault -o dirnames 2>/dev/null; return";
        case Offer::nothing: return "compopt +o default +o bashdefault 2>/dev/null; return";
        case Offer::values:
        case Offer::formats: break;
    }
    return text("COMPREPLY=($(compgen -W '", values_of(option), "' -- \"$word\")); return");
}

/// "map:-f|map:--format".
std::string pattern(const ModeRow& mode, const OptionRow& option)
{
    if (option.id == option_of_qt) {
        return text(":-", option.name, "|:--", option.name);
    }
    const std::string letter =
        option.has_letter() ? text(mode.name, ":-", static_cast<char>(option.id), '|') : std::string();
    return text(letter, mode.name, ":--", option.name);
}

void add_word(std::string& words, std::string_view word)
{
    words += text(words.empty() ? "" : " ", word);
}

std::string long_word(const OptionRow& option)
{
    return text("--", option.name, option.argument != nullptr ? "=" : "");
}

}  // namespace

std::string bash_completion()
{
    std::string recognized;
    std::string names;
    std::map<std::string, std::string> arguments;  // patterns by what is done for them
    std::string anywhere;
    for (const ModeRow& mode : modes()) {
        std::string words;
        for (const OptionRow& option : mode.options) {
            if (option.argument != nullptr) {
                std::string& patterns = arguments[offering(option)];
                patterns += text(patterns.empty() ? "" : "|", pattern(mode, option));
            }
            if (option.id == option_of_qt) {
                add_word(words, text('-', option.name));
                continue;
            }
            if (asks_for(option, mode)) {
                add_word(anywhere, long_word(option));
            }
            if (option.has_letter()) {
                add_word(words, text('-', static_cast<char>(option.id)));
            }
            add_word(words, long_word(option));
        }
        if (!mode.name.empty()) {
            recognized += text("            --", mode.name, " | --", mode.name, "=*) mode=", mode.name, "; break ;;\n");
        } else {
            words += text(' ', anywhere);
        }
        names += text("        ", mode.name.empty() ? "''" : mode.name, ") COMPREPLY=($(compgen -W '", words,
                      "' -- \"$word\")) ;;\n");
    }
    std::string told;
    for (const auto& [what, patterns] : arguments) {
        told += text("        ", patterns, ")\n            ", what, " ;;\n");
    }
    return text(beginning, recognized, which_option, told, which_names, names, end);
}

}  // namespace stratamap
