// SPDX-License-Identifier: MIT
// The option lists of `amend -o`, as the peer reads them, and the help it prints for them (shared spec
// amend, 1.2, 1.3).
#include "core/amend_options.h"

#include "core/options.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace stratamap {

namespace {

/// Takes the next element off the list, ",," made "," again.
std::string next_element(std::string_view& list)
{
    std::string element;
    while (!list.empty()) {
        const char c = list.front();
        list.remove_prefix(1);
        if (c == ',') {
            if (!list.starts_with(',')) {
                return element;
            }
            list.remove_prefix(1);
        }
        element += c;
    }
    return element;
}

Error wrong(std::string_view name, std::string_view expected)
{
    return Error(Fault::usage, text("Parameter '", printable(name), "' expects ", expected));
}

Result<AmendValue> boolean(std::string_view name, std::string_view value)
{
    if (value == "on" || value == "yes" || value == "true" || value == "y") {
        return AmendValue(true);
    }
    if (value == "off" || value == "no" || value == "false" || value == "n") {
        return AmendValue(false);
    }
    return wrong(name, "'on' or 'off'");
}

/// strtoull's grammar: blanks in front, a sign that wraps, 0x and 0 for other bases.
Result<AmendValue> number(std::string_view name, const std::string& value)
{
    char* end = nullptr;
    errno = 0;
    const unsigned long long parsed = std::strtoull(value.c_str(), &end, 0);
    if (errno == ERANGE) {
        return Error(Fault::usage, text("Value '", printable(value), "' is too large for parameter '", name, "'"));
    }
    if (end == value.c_str() || *end != '\0') {
        return wrong(name, "a number");
    }
    return AmendValue(u64{parsed});
}

Result<AmendValue> size(std::string_view name, std::string_view value)
{
    const SizeText parsed = parse_size(value);
    if (parsed.problem == SizeText::Problem::none && !value.starts_with('-')) {
        return AmendValue(parsed.value);
    }
    if (parsed.problem == SizeText::Problem::out_of_range && !value.starts_with('-')) {
        return Error(Fault::usage, text("Value '", printable(value), "' is out of range for parameter '", name, "'"));
    }
    return wrong(name, "a non-negative number below 2^64")
        .with_hint(
            "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
            "and exabytes, respectively.");
}

Result<AmendValue> typed(const AmendOption& option, const std::string& value)
{
    switch (option.kind) {
        case AmendOption::Kind::boolean: return boolean(option.name, value);
        case AmendOption::Kind::number: return number(option.name, value);
        case AmendOption::Kind::size: return size(option.name, value);
        case AmendOption::Kind::text: break;
    }
    return AmendValue(value);
}

std::string_view kind_name(AmendOption::Kind kind)
{
    switch (kind) {
        case AmendOption::Kind::boolean: return "<bool (on/off)>";
        case AmendOption::Kind::number: return "<num>";
        case AmendOption::Kind::size: return "<size>";
        case AmendOption::Kind::text: break;
    }
    return "<str>";
}

}  // namespace

/// Split at every comma: here the peer does not know ",,".
bool asks_for_help(std::string_view list)
{
    for (;;) {
        const auto comma = list.find(',');
        if (const auto element = list.substr(0, comma); element == "help" || element == "?") {
            return true;
        }
        if (comma == std::string_view::npos) {
            return false;
        }
        list.remove_prefix(comma + 1);
    }
}

bool is_option_list(std::string_view list)
{
    const auto last = list.find_last_not_of(',');
    return last != std::string_view::npos && !list.starts_with(',') && (list.size() - 1 - last) % 2 == 0;
}

Result<std::map<std::string, AmendValue>> parse_amend_options(std::string_view list, const AmendOptions& known)
{
    std::map<std::string, AmendValue> options;
    while (!list.empty()) {
        const std::string element = next_element(list);
        const auto equals = element.find('=');
        std::string name = element.substr(0, equals);
        std::string value = equals == std::string::npos ? "on" : element.substr(equals + 1);
        if (equals == std::string::npos && name.starts_with("no")) {
            name.erase(0, 2);
            value = "off";
        }
        if (name == "id") {
            continue;
        }
        const auto option = std::ranges::find(known.amendable, name, &AmendOption::name);
        if (option == known.amendable.end()) {
            Error error(Fault::usage, text("Invalid parameter '", printable(name), "'"));
            const bool elsewhere = std::ranges::find(known.creation_only, name) != known.creation_only.end();
            return elsewhere ? std::move(error).with_hint("This option is only supported for image creation") : error;
        }
        options[name] = TRY(typed(*option, value));
    }
    return options;
}

std::string amend_help(std::string_view format, const AmendOptions& known)
{
    std::string help = text("Amend options for '", format, "':\n");
    for (const AmendOption& option : known.amendable) {
        std::string left = text(option.name, '=', kind_name(option.kind));
        left.resize(std::max<std::size_t>(left.size(), 22), ' ');
        help += text("  ", left, " - ", option.help, '\n');
    }
    return help;
}

}  // namespace stratamap
