// SPDX-License-Identifier: MIT
#include "app/help.h"

#include "core/text.h"

#include <algorithm>
#include <utility>

namespace stratamap {

namespace {

constexpr std::size_t width = 80;
constexpr std::size_t help_column = 26;

/// The words, in lines of `width` that begin at `indent`; the first begins where `lead` ends.
std::string wrapped(std::string_view words, std::string lead, std::size_t indent)
{
    std::string out;
    std::string line = std::move(lead);
    bool begun = false;  // the line has a word
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (begun && line.size() + 1 + word.size() > width) {
            out += line + '\n';
            line.assign(indent, ' ');
            begun = false;
        }
        line += text(begun ? " " : "", word);
        begun = true;
    }
    return out + line + '\n';
}

/// "  -f, --format=FMT        format of FILE". Formats are listed once: `listed` says whether they were.
std::string option_lines(const OptionRow& option, bool& listed)
{
    std::string lead = option.has_letter() ? text("  -", static_cast<char>(option.id), ", ") : "      ";
    lead += text(option.id == option_of_qt ? "-" : "--", option.name);
    if (option.argument != nullptr) {
        lead += text(option.id == option_of_qt ? ' ' : '=', option.argument);
    }
    std::string words(option.help);
    if (option.offer == Offer::formats && !std::exchange(listed, true)) {
        words += text("; one of ", values_of(option));
    }
    if (lead.size() >= help_column) {
        return lead + '\n' + wrapped(words, std::string(help_column, ' '), help_column);
    }
    lead.resize(help_column, ' ');
    return wrapped(words, lead, help_column);
}

std::string short_name(const OptionRow& option)
{
    return option.has_letter() ? text('-', static_cast<char>(option.id)) : text("--", option.name);
}

std::string usage(const ModeRow& mode, std::string_view lead)
{
    std::string out;
    std::string_view ways = mode.synopsis;
    while (!ways.empty()) {
        const auto way = ways.substr(0, ways.find('\n'));
        ways.remove_prefix(std::min(ways.size(), way.size() + 1));
        out += text(out.empty() ? lead : "       ", "stratamap ", way, '\n');
    }
    return out;
}

std::string statuses(const ModeRow& mode, std::string lead)
{
    std::string words;
    for (const StatusRow& row : mode.statuses) {
        words += text(words.empty() ? "" : "; ", row.status, ' ', row.meaning);
    }
    return wrapped(words, std::move(lead), 2);
}

std::string capitalized(std::string_view words)
{
    std::string out(words);
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

std::string title(const ModeRow& mode)
{
    return mode.name.empty() ? "the window" : text("--", mode.name);
}

}  // namespace

std::string help_of_mode(const ModeRow& mode)
{
    std::string out = usage(mode, "Usage: ") + '\n' + wrapped(text(capitalized(mode.help), '.'), "", 0) + '\n';
    bool listed = false;
    for (const bool everywhere : {false, true}) {
        for (const OptionRow& option : mode.options) {
            if (is_everywhere(option) == everywhere && !asks_for(option, mode)) {
                out += option_lines(option, listed);
            }
        }
    }
    return out + '\n' + statuses(mode, "Exit status: ");
}

std::string help_of_everything()
{
    std::string out = usage(mode_of(""), "Usage: ");
    for (const ModeRow& mode : modes()) {
        out += mode.name.empty() ? "" : usage(mode, "       ");
    }
    out += '\n' + wrapped(program_help, "", 0);
    bool listed = false;
    for (const ModeRow& mode : modes()) {
        out += '\n' + wrapped(mode.name.empty() ? std::string("Options of the window, which are Qt's:")
                                                : text("Options of --", mode.name, ", which ", mode.help, ':'),
                              "", 0);
        const ToldOptions told = told_options(mode);
        for (const OptionRow* option : told.anew) {
            out += option_lines(*option, listed);
        }
        for (const auto& [other, options] : told.alike) {
            std::string names;
            for (const OptionRow* option : options) {
                names += text(names.empty() ? "" : ", ", short_name(*option));
            }
            out += wrapped(text(names, " as with --", other->name), "  ", 2);
        }
    }
    out += "\nOther options:\n";
    for (const OptionRow& option : mode_of("").options) {
        out += is_everywhere(option) ? option_lines(option, listed) : "";
    }
    out += "\nExit status:\n";
    for (const ModeRow& mode : modes()) {
        out += statuses(mode, text("  of ", title(mode), ": "));
    }
    return out;
}

}  // namespace stratamap
