// SPDX-License-Identifier: MIT
#include "core/shell.h"

#include "core/names.h"
#include "core/text.h"

namespace stratamap {

std::string shell_word(std::string_view word)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+./,:@%";
    constexpr std::string_view digits = "0123456789abcdef";
    if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) {
        return std::string(word);
    }
    const bool harmless = printable(word, word.size()) == word;
    std::string quoted = harmless ? "'" : "$'";
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (harmless) {
            quoted += c == '\'' ? "'\\''" : std::string(1, c);
        } else if (c == '\'' || c == '\\') {
            quoted += {'\\', c};
        } else if (byte < 0x20 || byte >= 0x7f) {
            quoted += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
        } else {
            quoted += c;
        }
    }
    return quoted + '\'';
}

std::string shell_command(std::initializer_list<std::string_view> words)
{
    std::string line;
    for (const std::string_view word : words) {
        line += (line.empty() ? "" : " ") + shell_word(word);
    }
    return line;
}

std::string file_argument(const std::string& path)
{
    return path.starts_with('-') || !protocol_prefix(path).empty() ? "./" + path : path;
}

}  // namespace stratamap
