// SPDX-License-Identifier: MIT
// What is made from the table of options when the program is built: the manual page and what shells complete with.
#pragma once

#include <string>

namespace stratamap {

/// stratamap.1, for man.
std::string man_page();

/// To be read by the shell named.
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace stratamap
