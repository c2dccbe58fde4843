// SPDX-License-Identifier: MIT
// Command lines for a person to paste into a shell: names from images are quoted, so that neither the shell nor the
// terminal nor the program takes them for more than names.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace stratamap {

/// The word as it is where it is plain, else in quotes. What a terminal would obey is spelled as \xNN in the form
/// $'...' that bash, ksh and zsh read.
std::string shell_word(std::string_view word);

/// "qemu-img check 'a name'": the words, each as a shell takes it.
std::string shell_command(std::initializer_list<std::string_view> words);

/// A file's path as qemu-img takes it: "./" in front of what would be an option or a protocol.
std::string file_argument(const std::string& path);

}  // namespace stratamap
