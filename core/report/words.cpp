// SPDX-License-Identifier: MIT
// English: words as they stand in the sources, digits in groups of three.
#include "core/report/words.h"

#include "core/amounts.h"
#include "core/text.h"

#include <array>
#include <cmath>

namespace stratamap {

namespace {

std::string grouped(std::string digits)
{
    for (std::size_t i = digits.size(); i > 3; i -= 3) {
        digits.insert(i - 3, ",");
    }
    return digits;
}

std::string decimal(double value, int decimals)
{
    u64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const auto scaled = static_cast<u64>(std::llround(value * static_cast<double>(scale)));
    std::string out = grouped(text(scaled / scale));
    if (decimals > 0) {
        const std::string rest = text(scaled % scale);
        out += text('.', std::string(static_cast<std::size_t>(decimals) - rest.size(), '0'), rest);
    }
    return out;
}

std::string in_units(const Amount& amount)
{
    static constexpr std::array<std::string_view, 7> units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    return text(decimal(amount.value, amount.decimals), ' ', units[static_cast<std::size_t>(amount.power)]);
}

void replace_all(std::string& where, std::string_view what, std::string_view by)
{
    for (std::size_t at = 0; (at = where.find(what, at)) != std::string::npos; at += by.size()) {
        where.replace(at, what.size(), by);
    }
}

}  // namespace

const char* const pending_word = STRATAMAP_TEXT("stratamap::ui::States", "not scanned yet");

const char* state_word(State state)
{
    switch (state) {
        case State::unallocated: return STRATAMAP_TEXT("stratamap::ui::States", "unallocated");
        case State::zero_plain: return STRATAMAP_TEXT("stratamap::ui::States", "zeros");
        case State::zero_allocated: return STRATAMAP_TEXT("stratamap::ui::States", "zeros, space kept");
        case State::data: return STRATAMAP_TEXT("stratamap::ui::States", "data");
        case State::compressed: return STRATAMAP_TEXT("stratamap::ui::States", "compressed");
        case State::encrypted: return STRATAMAP_TEXT("stratamap::ui::States", "encrypted");
        case State::preallocated: return STRATAMAP_TEXT("stratamap::ui::States", "preallocated");
        case State::damaged: return STRATAMAP_TEXT("stratamap::ui::States", "damaged");
        case State::unknown: return STRATAMAP_TEXT("stratamap::ui::States", "unknown");
    }
    return "";
}

std::string Words::say(const char*, const char* english) const
{
    return english;
}

/// Words that only add an s are all that reports count.
std::string Words::say(const char*, const char* english, u64 count) const
{
    std::string out = english;
    replace_all(out, "(s)", count == 1 ? "" : "s");
    replace_all(out, "%n", number(count));
    return out;
}

std::string Words::state(State state) const
{
    return state_word(state);
}

std::string Words::pending() const
{
    return pending_word;
}

std::string Words::state_letter(State state) const
{
    static constexpr char letters[state_count + 1] = {'\0', 'Z', 'K', 'D', 'C', 'E', 'P', 'X', '?', '\0'};
    const char letter = letters[static_cast<std::size_t>(state)];
    return letter == '\0' ? std::string() : std::string(1, letter);
}

std::string Words::host_kind(HostKind kind) const
{
    return std::string(host_kind_name(kind));
}

std::string Words::number(u64 value) const
{
    return grouped(text(value));
}

std::string Words::size(u64 bytes) const
{
    return in_units(size_amount(bytes));
}

std::string Words::percent(u64 part, u64 whole) const
{
    const Percent percent = percent_of(part, whole);
    const std::string_view bound = percent.bound == Percent::Bound::less_than   ? "< "
                                   : percent.bound == Percent::Bound::more_than ? "> "
                                                                                : "";
    return text(bound, decimal(percent.value, percent.decimals), " %");
}

std::string Words::ruler(u64 offset, u64 step, u64 end) const
{
    const Amount amount = ruler_amount(offset, step, end);
    return offset == 0 ? "0" : amount.decimals > 3 ? text(hex(offset)) : in_units(amount);
}

std::string filled_in(std::string text, std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : 9;
        if (digit < parts.size()) {
            out += parts.begin()[digit];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace stratamap
