// SPDX-License-Identifier: MIT
#include "core/text.h"

namespace stratamap {

namespace {

/// One step through bytes that should be UTF-8: the code point, or nothing and how many bytes to skip.
struct Decoded {
    std::optional<char32_t> code_point;
    std::size_t length;
};

Decoded decode(std::string_view bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = at(0);
    if (first < 0x80) {
        return {char32_t{first}, 1};
    }
    const std::size_t length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || first >= 0xf5) {
        return {std::nullopt, 1};
    }
    char32_t point = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= bytes.size() || (at(i) & 0xc0U) != 0x80) {
            return {std::nullopt, i};
        }
        point = point << 6 | (at(i) & 0x3fU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    if (overlong || surrogate || point > 0x10ffff) {
        return {std::nullopt, length};
    }
    return {point, length};
}

void append_digits(std::string& out, u64 value, int base, std::size_t width, bool uppercase = false)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, base).ptr;
    for (auto length = static_cast<std::size_t>(end - digits); length < width; ++length) {
        out += '0';
    }
    for (const char* digit = digits; digit != end; ++digit) {
        out += uppercase && *digit >= 'a' ? static_cast<char>(*digit - 'a' + 'A') : *digit;
    }
}

/// Would change how text around it is shown: bidirectional marks and overrides, line separators, invisible signs.
bool disturbs(char32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0x61c || (point >= 0x200b && point <= 0x200f) ||
           (point >= 0x2028 && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) || point == 0xfeff ||
           (point >= 0xfff9 && point <= 0xfffb) || (point >= 0xe0000 && point <= 0xe007f);
}

void append_utf8(std::string& out, char32_t point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    out += static_cast<char>((0xffU << (7 - more) & 0xffU) | point >> (6 * more));
    for (int i = more - 1; i >= 0; --i) {
        out += static_cast<char>(0x80 | (point >> (6 * i) & 0x3f));
    }
}

}  // namespace

void detail::append(std::string& out, Hex part)
{
    out += "0x";
    append_digits(out, part.value, 16, 1);
}

std::string printable(std::string_view untrusted, std::size_t most)
{
    std::string out;
    std::size_t position = 0;
    while (position < untrusted.size()) {
        if (position >= most) {
            return out + "...";
        }
        const auto [point, length] = decode(untrusted.substr(position));
        const auto bytes = untrusted.substr(position, length);
        position += length;
        if (point && !disturbs(*point)) {
            out += bytes;
        } else if (point && *point >= 0x100) {
            out += "\\u{";
            append_digits(out, *point, 16, 4);
            out += '}';
        } else {
            for (const char byte : bytes) {
                out += "\\x";
                append_digits(out, static_cast<unsigned char>(byte), 16, 2);
            }
        }
    }
    return out;
}

std::string valid_utf8(std::string_view untrusted)
{
    std::string out;
    while (!untrusted.empty()) {
        const auto [point, length] = decode(untrusted);
        if (point) {
            out += untrusted.substr(0, length);
        } else {
            out += "\xef\xbf\xbd";
        }
        untrusted.remove_prefix(length);
    }
    return out;
}

bool all_characters(std::string_view untrusted)
{
    while (!untrusted.empty()) {
        if (untrusted.starts_with("\xc0\x80")) {
            untrusted.remove_prefix(2);
            continue;
        }
        const auto [point, length] = decode(untrusted);
        if (!point || (*point & 0xfffe) == 0xfffe || (*point >= 0xfdd0 && *point <= 0xfdef)) {
            return false;
        }
        untrusted.remove_prefix(length);
    }
    return true;
}

std::string utf8_from_utf16(std::span<const std::byte> untrusted, std::endian order)
{
    std::string out;
    const std::size_t units = untrusted.size() / 2;
    const auto unit = [&](std::size_t i) {
        const auto first = std::to_integer<char32_t>(untrusted[2 * i]);
        const auto second = std::to_integer<char32_t>(untrusted[2 * i + 1]);
        return order == std::endian::little ? second << 8 | first : first << 8 | second;
    };
    for (std::size_t i = 0; i < units; ++i) {
        const char32_t first = unit(i);
        const char32_t second = i + 1 < units ? unit(i + 1) : 0;
        if (first < 0xd800 || first >= 0xe000) {
            append_utf8(out, first);
        } else if (first < 0xdc00 && second >= 0xdc00 && second < 0xe000) {
            append_utf8(out, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            ++i;
        } else {
            append_utf8(out, 0xfffd);
        }
    }
    return out;
}

std::string json_string(std::string_view untrusted)
{
    const auto append_escape = [](std::string& out, u64 unit) {
        out += "\\u";
        append_digits(out, unit, 16, 4, true);
    };
    std::string out = "\"";
    while (!untrusted.empty()) {
        const auto [decoded, length] = decode(untrusted);
        untrusted.remove_prefix(length);
        const char32_t point = decoded.value_or(0xfffd);
        switch (point) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (point >= 0x20 && point < 0x7f) {
                    out += static_cast<char>(point);
                } else if (point < 0x10000) {
                    append_escape(out, point);
                } else {
                    append_escape(out, 0xd800 + ((point - 0x10000) >> 10));
                    append_escape(out, 0xdc00 + ((point - 0x10000) & 0x3ff));
                }
        }
    }
    return out + '"';
}

std::string csv_string(std::string_view field)
{
    std::string out = "\"";
    for (const char c : field) {
        out += c;
        out += c == '"' ? "\"" : "";
    }
    return out + '"';
}

}  // namespace stratamap
