// SPDX-License-Identifier: MIT
// The macros are those of man(7) that groff and mandoc agree on.
#include "app/manual/manual.h"
#include "app/option_table.h"
#include "core/text.h"

#include <algorithm>

namespace stratamap {

namespace {

/// When the manual's words were changed last, as such pages tell it: no clock, so that builds can be repeated.
constexpr std::string_view last_changed = "2026-11-27";

constexpr std::string_view name_line = "shows which layer of a disk image provides every sector";

/// What stands in a line: hyphens that somebody may copy are minus signs, backslashes are no commands.
std::string escaped(std::string_view words, bool typed = false)
{
    std::string out;
    bool in_typed_word = typed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        const bool begins = i == 0 || words[i - 1] == ' ' || words[i - 1] == '(';
        if (!typed && begins) {
            in_typed_word = c == '-' || words.substr(i).starts_with("qemu-");
        }
        out += c == '\\' ? "\\e" : c == '-' && in_typed_word ? "\\-" : std::string(1, c);
    }
    return out;
}

/// Text in lines of a readable length, sentences apart. A dot or an apostrophe at a line's beginning would be a
/// command.
std::string line(std::string_view words)
{
    constexpr std::size_t longest = 78;
    std::string out;
    std::string current;
    const auto end_line = [&] {
        out += text(current.starts_with('.') || current.starts_with('\'') ? "\\&" : "", current, '\n');
        current.clear();
    };
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (!current.empty() && current.size() + 1 + word.size() > longest) {
            end_line();
        }
        current += text(current.empty() ? "" : " ", word);
        if (word.ends_with('.') && !word.ends_with("..")) {
            end_line();
        }
    }
    if (!current.empty()) {
        end_line();
    }
    return out;
}

/// Words that begin a sentence. What one may type stays as it is typed.
std::string sentence(std::string_view words, std::string_view values = {})
{
    const auto first = words.substr(0, words.find_first_of(" ,;"));
    const bool typed = first.empty() || values.starts_with(first) || words.substr(first.size()).starts_with(',');
    std::string out = escaped(words);
    if (!typed && out[0] >= 'a' && out[0] <= 'z') {
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    }
    return out + '.';
}

std::string paragraphs(std::string_view words)
{
    std::string out;
    while (!words.empty()) {
        const auto paragraph = words.substr(0, words.find('\n'));
        words.remove_prefix(std::min(words.size(), paragraph.size() + 1));
        out += ".PP\n" + line(escaped(paragraph));
    }
    return out;
}

std::string bold(std::string_view words)
{
    return text("\\fB", escaped(words, true), "\\fR");
}

/// What is typed: names of arguments in italics, all else in bold.
std::string typed(std::string_view words)
{
    std::string out;
    while (!words.empty()) {
        const bool upper = words[0] >= 'A' && words[0] <= 'Z';
        const auto length = static_cast<std::size_t>(
            std::ranges::find_if(words, [&](char c) { return (c >= 'A' && c <= 'Z') != upper; }) - words.begin());
        const auto part = words.substr(0, length);
        words.remove_prefix(length);
        const bool letters = std::ranges::any_of(part, [](char c) { return c == '-' || (c >= 'a' && c <= 'z'); });
        out += upper ? text("\\fI", part, "\\fR") : letters ? bold(part) : escaped(part);
    }
    return out;
}

std::string tagged(std::string_view tag, std::string_view words)
{
    return text(".TP\n", tag, '\n', line(words));
}

std::string long_name(const OptionRow& option)
{
    return bold(text(option.id == option_of_qt ? "-" : "--", option.name));
}

std::string option_entry(const OptionRow& option, bool& listed)
{
    std::string tag = option.has_letter() ? text(bold(text('-', static_cast<char>(option.id))), ", ") : "";
    tag += long_name(option);
    if (option.argument != nullptr) {
        tag += text(option.id == option_of_qt ? ' ' : '=', "\\fI", option.argument, "\\fR");
    }
    std::string words(option.help);
    if (option.offer == Offer::formats && !std::exchange(listed, true)) {
        words += text("; one of ", values_of(option));
    }
    return tagged(tag, text(sentence(words, option.values), ' ', escaped(option.more)));
}

std::string heading(const ModeRow& mode)
{
    return mode.name.empty() ? ".SS The window\n" : text(".SS \\-\\-", mode.name, '\n');
}

std::string synopsis()
{
    std::string out = ".SH SYNOPSIS\n.nf\n";
    for (const ModeRow& mode : modes()) {
        std::string_view ways = mode.synopsis;
        while (!ways.empty()) {
            const auto way = ways.substr(0, ways.find('\n'));
            ways.remove_prefix(std::min(ways.size(), way.size() + 1));
            out += text("\\fBstratamap\\fR ", typed(way), '\n');
        }
    }
    return out + ".fi\n";
}

std::string options()
{
    std::string out = ".SH OPTIONS\nAlways:\n";
    bool listed = false;
    for (const OptionRow& option : mode_of("").options) {
        out += is_everywhere(option) ? option_entry(option, listed) : "";
    }
    for (const ModeRow& mode : modes()) {
        out += heading(mode);
        out += line(mode.name.empty()
                        ? escaped("Shows each FILE in a window.")
                        : text(typed(mode.synopsis.substr(0, mode.synopsis.find('\n'))), ' ', escaped(mode.help), '.'));
        out += paragraphs(mode.more);
        const ToldOptions told = told_options(mode);
        for (const OptionRow* option : told.anew) {
            out += option_entry(*option, listed);
        }
        for (const auto& [other, alike] : told.alike) {
            std::string names;
            for (const OptionRow* option : alike) {
                names += text(names.empty() ? "" : ", ", long_name(*option));
            }
            out += tagged(names, text("As with ", bold(text("--", other->name)), '.'));
        }
    }
    return out;
}

std::string exit_statuses()
{
    std::string out = ".SH EXIT STATUS\n";
    for (const ModeRow& mode : modes()) {
        out += heading(mode);
        for (const StatusRow& row : mode.statuses) {
            out += tagged(bold(text(row.status)), sentence(row.meaning));
        }
    }
    return out;
}

std::string files()
{
    std::string out = ".SH FILES\nThe first three stand beside the folder that the program lies in.\n";
    out += tagged("\\fI../share/stratamap/sample/today.qcow2\\fR", "The topmost image of a small chain to look at.");
    out += tagged("\\fI../share/stratamap/report.schema.json\\fR",
                  text("The schema of what ", bold("--report"), " writes as JSON."));
    out += tagged("\\fI../lib/stratamap/\\fR",
                  "The parts of the program that are loaded when they are wanted: the window, NBD, HTTP.");
    out += tagged("\\fI~/.config/stratamap/\\fR", "What the window keeps of settings and open images.");
    out += tagged("\\fI~/.local/share/stratamap/\\fR", text("Bookmarks, which ", bold("--report"), " reads, too."));
    return out;
}

std::string environment()
{
    std::string out = ".SH ENVIRONMENT\n";
    out += tagged("\\fBLC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLANG\\fR",
                  "The language of the window and of reports for people; the first that is set counts.");
    out += tagged("\\fBTZ\\fR", text("The time zone of dates that ", bold("--info"), " prints."));
    out += tagged("\\fBXDG_CONFIG_HOME\\fR, \\fBXDG_DATA_HOME\\fR, \\fBHOME\\fR",
                  "Where the files of a user lie that are named above.");
    out += tagged("\\fBCURL_CA_BUNDLE\\fR, \\fBSSL_CERT_FILE\\fR, \\fBSSL_CERT_DIR\\fR",
                  "Whom to believe when a server says who it is.");
    out += tagged("\\fBDISPLAY\\fR, \\fBWAYLAND_DISPLAY\\fR, \\fBQT_QPA_PLATFORM\\fR",
                  "Where the window is shown; one of them must be set for it.");
    return out;
}

std::string examples()
{
    std::string out = ".SH EXAMPLES\n";
    for (const ModeRow& mode : modes()) {
        for (const ExampleRow& example : mode.examples) {
            out += tagged(bold(example.command), sentence(example.meaning));
        }
    }
    return out;
}

}  // namespace

std::string man_page()
{
    return text(".\\\" SPDX-License-Identifier: MIT\n.\\\" Made from the program's table of options.\n",
                ".TH STRATAMAP 1 ", last_changed, " \"stratamap " STRATAMAP_VERSION "\"\n", ".SH NAME\nstratamap \\- ",
                name_line, '\n', synopsis(), ".SH DESCRIPTION\n", line(escaped(program_help)), options(),
                exit_statuses(), files(), environment(), examples(),
                ".SH SEE ALSO\n.BR qemu\\-img (1),\n.BR qemu\\-nbd (8),\n.BR cryptsetup (8)\n");
}

}  // namespace stratamap
