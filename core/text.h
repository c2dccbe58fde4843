// SPDX-License-Identifier: MIT
// Building sentences, and showing text from hostile files safely.
#pragma once

#include "core/result.h"

#include <bit>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stratamap {

/// A number shown in hexadecimal with 0x in front; zero is "0x0".
struct Hex {
    u64 value;
};
inline Hex hex(u64 value)
{
    return {value};
}

namespace detail {
inline void append(std::string& out, std::string_view part)
{
    out += part;
}
template <std::same_as<char> C>
void append(std::string& out, C part)
{
    out += part;
}
void append(std::string& out, Hex part);
template <std::integral I>
requires(!std::same_as<I, char> && !std::same_as<I, bool>) void append(std::string& out, I part)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, part);
    out.append(digits, static_cast<std::size_t>(end.ptr - digits));
}
/// Integers in a file's byte order.
template <typename Stored>
requires requires(const Stored& stored)
{
    {
        stored.value()
        } -> std::integral;
}
void append(std::string& out, const Stored& part)
{
    append(out, part.value());
}
}  // namespace detail

/// text("entry ", i, " points to ", hex(offset)): the parts one after the other.
template <typename... Parts>
std::string text(const Parts&... parts)
{
    std::string out;
    (detail::append(out, parts), ...);
    return out;
}

/// Untrusted bytes made fit for a terminal line or a label: control characters, bidirectional marks, line
/// separators and invalid UTF-8 become \xNN or \u{...}; at most `most` bytes of input are shown, then "...".
std::string printable(std::string_view untrusted, std::size_t most = 4096);

/// Valid UTF-8: invalid sequences become U+FFFD.
std::string valid_utf8(std::string_view untrusted);

/// Whether the bytes are UTF-8 without noncharacters such as U+FFFE. NUL may stand as its two bytes c0 80, which no
/// string in a C program ends at.
bool all_characters(std::string_view untrusted);

/// UTF-8 of UTF-16 in that byte order: half a surrogate pair becomes U+FFFD, half a unit at the end is left out.
std::string utf8_from_utf16(std::span<const std::byte> untrusted, std::endian order);

/// The text as a JSON string with its quotes: \" \\ \b \f \n \r \t, other bytes below 0x20 and code points
/// from 0x7f as \uXXXX (uppercase; surrogate pairs above the BMP), invalid UTF-8 as \uFFFD.
std::string json_string(std::string_view untrusted);

/// The text as a quoted field of RFC 4180.
std::string csv_string(std::string_view field);

}  // namespace stratamap
