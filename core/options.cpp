// SPDX-License-Identifier: MIT
// Option trees: reading them from JSON and from key=value lists, and printing them as node names.
#include "core/options.h"

#include "core/bytes.h"
#include "core/text.h"

#include <algorithm>

namespace stratamap {

namespace {

constexpr int max_nesting = 64;
constexpr std::size_t max_node_name = 4095;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

int hex_digit(char c)
{
    return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void append_utf8(std::string& out, u32 point)
{
    const auto byte = [&](u32 value) { out += static_cast<char>(value); };
    if (point > 0 && point < 0x80) {
        byte(point);
    } else if (point < 0x800) {  // NUL too, as the peer has it: a name does not end there
        byte(0xc0 | point >> 6);
        byte(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        byte(0xe0 | point >> 12);
        byte(0x80 | (point >> 6 & 0x3f));
        byte(0x80 | (point & 0x3f));
    } else {
        byte(0xf0 | point >> 18);
        byte(0x80 | (point >> 12 & 0x3f));
        byte(0x80 | (point >> 6 & 0x3f));
        byte(0x80 | (point & 0x3f));
    }
}

/// JSON as the peer reads it: standard, and strings in single quotes besides. Flattens while it reads, so that
/// nothing but leaves is kept; nested members win over dotted keys of the same name.
class JsonReader {
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    Result<Options> read()
    {
        skip_space();
        if (at_end()) {
            return Error(Fault::usage, "Expecting a JSON value");
        }
        if (peek() != '{') {
            std::string ignored;
            TRY(value(ignored, 0));
            return Error(Fault::usage, "Invalid JSON object given");
        }
        std::string path;
        TRY(value(path, 0));
        skip_space();
        if (!at_end()) {
            return Error(Fault::usage, "Expecting at most one JSON value");
        }
        return std::move(m_options);
    }

private:
    bool at_end() const { return m_position == m_text.size(); }
    char peek() const { return at_end() ? '\0' : m_text[m_position]; }

    void skip_space()
    {
        while (!at_end() && is_space(peek())) {
            ++m_position;
        }
    }

    bool take(char c)
    {
        skip_space();
        if (at_end() || peek() != c) {
            return false;
        }
        ++m_position;
        return true;
    }

    Error wrong(std::string_view what) const
    {
        const auto before = m_text.substr(0, m_position);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const auto column = m_position - (before.rfind('\n') + 1) + 1;
        return {Fault::usage, text(line, ":", column, ": JSON parse error, ", what)};
    }

    Status value(std::string& path, int depth)
    {
        if (depth > max_nesting) {
            return wrong("nested too deeply");
        }
        skip_space();
        const char c = peek();
        if (c == '{') {
            return object(path, depth);
        }
        if (c == '[') {
            return array(path, depth);
        }
        if (c == '"' || c == '\'') {
            leaf(path, {OptionValue::Kind::string, TRY(string())}, depth);
            return {};
        }
        if (c == '-' || is_digit(c)) {
            leaf(path, {OptionValue::Kind::number, TRY(number())}, depth);
            return {};
        }
        for (const std::string_view word : {"true", "false", "null"}) {
            if (m_text.substr(m_position, word.size()) == word) {
                m_position += word.size();
                leaf(path, {word == "null" ? OptionValue::Kind::null : OptionValue::Kind::boolean, std::string(word)},
                     depth);
                return {};
            }
        }
        return wrong("expecting value");
    }

    void leaf(const std::string& path, OptionValue value, int depth)
    {
        if (depth == 1 && m_options.has(path)) {
            return;  // a dotted key whose nested twin came first
        }
        m_options.set(path, std::move(value));
    }

    Status object(std::string& path, int depth)
    {
        ++m_position;
        std::vector<std::string> keys;
        if (take('}')) {
            return {};
        }
        do {
            skip_space();
            if (peek() != '"' && peek() != '\'') {
                return wrong("key is not a string in object");
            }
            std::string key = TRY(string());
            if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
                return wrong("duplicate key");
            }
            if (!take(':')) {
                return wrong("missing : in object pair");
            }
            TRY(member(path, key, depth));
            keys.push_back(std::move(key));
        } while (take(','));
        return take('}') ? Status() : wrong("expected separator in dict");
    }

    Status array(std::string& path, int depth)
    {
        ++m_position;
        if (take(']')) {
            return {};
        }
        u64 index = 0;
        do {
            TRY(member(path, text(index++), depth));
        } while (take(','));
        return take(']') ? Status() : wrong("expected separator in list");
    }

    Status member(std::string& path, std::string_view key, int depth)
    {
        const std::size_t length = path.size();
        if (length > 0) {
            path += '.';
        }
        path += key;
        TRY(value(path, depth + 1));
        path.resize(length);
        return {};
    }

    Result<std::string> number()
    {
        const std::size_t begin = m_position;
        const auto digits = [&] {
            const std::size_t first = m_position;
            while (is_digit(peek())) {
                ++m_position;
            }
            return m_position > first;
        };
        if (peek() == '-') {
            ++m_position;
        }
        bool sound = digits();
        if (sound && peek() == '.') {
            ++m_position;
            sound = digits();
        }
        if (sound && (peek() == 'e' || peek() == 'E')) {
            ++m_position;
            if (peek() == '+' || peek() == '-') {
                ++m_position;
            }
            sound = digits();
        }
        if (!sound) {
            return wrong("malformed number");
        }
        return std::string(m_text.substr(begin, m_position - begin));
    }

    Result<u32> four_hex_digits()
    {
        u32 unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hex_digit(peek());
            if (digit < 0) {
                return wrong("malformed \\u escape in string");
            }
            unit = unit << 4 | static_cast<u32>(digit);
            ++m_position;
        }
        return unit;
    }

    Result<u32> escaped_code_point()
    {
        const u32 unit = TRY(four_hex_digits());
        if (unit < 0xd800 || unit > 0xdfff) {
            return unit;
        }
        if (unit > 0xdbff || m_text.substr(m_position, 2) != "\\u") {
            return wrong("\\u escape is not a valid Unicode character");
        }
        m_position += 2;
        const u32 low = TRY(four_hex_digits());
        if (low < 0xdc00 || low > 0xdfff) {
            return wrong("\\u escape is not a valid Unicode character");
        }
        return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
    }

    Result<std::string> string()
    {
        const char quote = m_text[m_position++];
        std::string out;
        while (!at_end()) {
            const char c = m_text[m_position++];
            if (c == quote) {
                return all_characters(out) ? Result<std::string>(std::move(out))
                                           : wrong("invalid UTF-8 sequence in string");
            }
            if (static_cast<unsigned char>(c) < 0x20) {
                return wrong("control character in string");
            }
            if (c != '\\') {
                out += c;
                continue;
            }
            const char escape = peek();
            ++m_position;
            constexpr std::string_view names = "\"'\\/bfnrt";
            constexpr std::string_view meanings = "\"'\\/\b\f\n\r\t";
            if (const auto at = names.find(escape); !at_end() && at != std::string_view::npos) {
                out += meanings[at];
            } else if (escape == 'u' && m_position <= m_text.size()) {
                append_utf8(out, TRY(escaped_code_point()));
            } else {
                m_position = std::min(m_position, m_text.size());
                return wrong("invalid escape sequence in string");
            }
        }
        return wrong("unterminated string");
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    Options m_options;
};

/// The bucket of a key in the peer's hash table of 512, whose order is the order of printing.
u32 bucket(std::string_view key)
{
    u32 value = 0x238f13afU * static_cast<u32>(key.size());
    for (std::size_t i = 0; i < key.size(); ++i) {
        value += u32{static_cast<unsigned char>(key[i])} << (5 * i % 24);
    }
    return (1103515243U * value + 12345U) % 512;
}

void append_object(std::string& out, const Options& options)
{
    struct Member {
        std::string key;
        const OptionValue* leaf;
    };
    std::vector<Member> members;
    for (const auto& [key, value] : options.entries()) {
        const auto dot = key.find('.');
        const bool in_node = dot != std::string::npos && options.has(key.substr(0, dot) + ".driver");
        const auto first = in_node ? key.substr(0, dot) : key;  // only nodes are objects
        const bool known =
            std::any_of(members.begin(), members.end(), [&](const Member& member) { return member.key == first; });
        if (!known) {
            members.push_back({first, in_node ? nullptr : &value});
        }
    }
    std::stable_sort(members.begin(), members.end(),
                     [](const Member& a, const Member& b) { return bucket(a.key) < bucket(b.key); });
    out += '{';
    for (const Member& member : members) {
        if (&member != members.data()) {
            out += ", ";
        }
        out += json_string(member.key);
        out += ": ";
        if (member.leaf == nullptr) {
            Options whole = options;
            append_object(out, whole.take_below(member.key));
        } else if (member.leaf->kind == OptionValue::Kind::string) {
            out += json_string(member.leaf->text);
        } else {
            out += member.leaf->text;
        }
    }
    out += '}';
}

}  // namespace

const OptionValue* Options::find(std::string_view key) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.first == key; });
    return entry == m_entries.end() ? nullptr : &entry->second;
}

std::optional<std::string> Options::text(std::string_view key) const
{
    const OptionValue* value = find(key);
    return value == nullptr || value->kind == OptionValue::Kind::null ? std::nullopt : std::optional(value->text);
}

void Options::set(std::string key, OptionValue value)
{
    erase(key);
    m_entries.emplace_back(std::move(key), std::move(value));
}

void Options::erase(std::string_view key)
{
    std::erase_if(m_entries, [&](const auto& entry) { return entry.first == key; });
}

Options Options::take_below(std::string_view prefix)
{
    Options below;
    std::erase_if(m_entries, [&](auto& entry) {
        const std::string& key = entry.first;
        const bool inside = key.size() > prefix.size() + 1 && key.starts_with(prefix) && key[prefix.size()] == '.';
        if (inside) {
            below.m_entries.emplace_back(key.substr(prefix.size() + 1), std::move(entry.second));
        }
        return inside;
    });
    return below;
}

Result<Options> options_from_json(std::string_view json)
{
    return TRY_WHILE("Could not parse the JSON options", JsonReader(json).read());
}

Result<Options> options_from_keyval(std::string_view text_to_parse, std::vector<std::string>& warnings)
{
    Options options;
    bool first = true;
    std::size_t position = 0;
    while (position < text_to_parse.size()) {
        const std::size_t key_end = std::min(text_to_parse.find_first_of("=,", position), text_to_parse.size());
        std::string key(text_to_parse.substr(position, key_end - position));
        const bool has_value = key_end < text_to_parse.size() && text_to_parse[key_end] == '=';
        std::string value;
        position = has_value ? key_end + 1 : position;
        // A value ends at a single comma; two commas are one. An item without "=" is a value too.
        while (position < text_to_parse.size()) {
            const char c = text_to_parse[position++];
            if (c == ',') {
                if (position == text_to_parse.size() || text_to_parse[position] != ',') {
                    break;
                }
                ++position;
            }
            value += c;
        }
        if (has_value) {
            options.set(std::move(key), std::move(value));
        } else if (first) {
            options.set("file", std::move(value));
        } else {
            const bool off = value.starts_with("no");
            std::string name = off ? value.substr(2) : value;
            warnings.push_back(text("warning: short-form boolean option '", printable(value),
                                    "' deprecated\nPlease use ", printable(name), off ? "=off" : "=on", " instead"));
            options.set(std::move(name), off ? "off" : "on");
        }
        first = false;
    }
    return options;
}

SizeText parse_size(std::string_view text_to_parse)
{
    using Problem = SizeText::Problem;
    constexpr SizeText malformed = {0, Problem::malformed};
    constexpr SizeText out_of_range = {0, Problem::out_of_range};
    constexpr u64 limit = u64{1} << 63;

    const auto space = [](char c) { return is_space(c) || c == '\v' || c == '\f'; };
    while (!text_to_parse.empty() && space(text_to_parse.front())) {
        text_to_parse.remove_prefix(1);
    }
    const bool negative = text_to_parse.starts_with('-');
    if (negative || text_to_parse.starts_with('+')) {
        text_to_parse.remove_prefix(1);
    }
    bool too_large = false;
    u64 whole = 0;
    const auto push_digit = [&](u64 base, int digit) {
        const auto scaled = mul(whole, base);
        const auto sum = scaled ? add(*scaled, static_cast<u64>(digit)) : std::nullopt;
        too_large = too_large || !sum;
        whole = sum.value_or(0);
    };

    if (text_to_parse.starts_with("0x") || text_to_parse.starts_with("0X")) {
        text_to_parse.remove_prefix(2);
        if (text_to_parse.empty()) {
            return malformed;
        }
        for (const char c : text_to_parse) {
            if (hex_digit(c) < 0) {
                return malformed;
            }
            push_digit(16, hex_digit(c));
        }
        return negative || too_large || whole >= limit ? out_of_range : SizeText{whole, Problem::none};
    }

    std::size_t position = 0;
    const auto peek = [&] { return position < text_to_parse.size() ? text_to_parse[position] : '\0'; };
    bool digits = false;
    for (; is_digit(peek()); ++position, digits = true) {
        push_digit(10, peek() - '0');
    }
    u64 fraction = 0;
    u64 fraction_scale = 1;
    bool fraction_beyond = false;  // digits past what is kept, not all zero
    if (peek() == '.') {
        for (++position; is_digit(peek()); ++position, digits = true) {
            const auto digit = static_cast<u64>(peek() - '0');
            if (fraction_scale < 1'000'000'000'000'000'000) {
                fraction = fraction * 10 + digit;
                fraction_scale *= 10;
            } else {
                fraction_beyond = fraction_beyond || digit != 0;
            }
        }
    }
    if (!digits) {
        return malformed;
    }
    u64 unit = 1;
    if (peek() != '\0') {
        constexpr std::string_view suffixes = "bkmgtpe";
        const auto power = suffixes.find(static_cast<char>(peek() | 0x20));
        if (power == std::string_view::npos || position + 1 != text_to_parse.size()) {
            return malformed;
        }
        unit = u64{1} << (10 * power);
    } else if (position != text_to_parse.size()) {
        return malformed;  // a NUL inside
    }
    if ((fraction != 0 || fraction_beyond) && unit == 1) {
        return malformed;
    }
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{whole} * unit;
    const Wide part = (Wide{fraction} * unit * 2 + fraction_scale) / (Wide{fraction_scale} * 2);
    if (negative || too_large || product + part >= limit) {
        return out_of_range;
    }
    return {static_cast<u64>(product + part), Problem::none};
}

std::string json_node_name(const Options& options)
{
    std::string name = "json:";
    append_object(name, options);
    if (name.size() > max_node_name) {
        name.resize(max_node_name - 3);
        name += "...";
    }
    return name;
}

}  // namespace stratamap
