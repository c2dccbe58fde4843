// SPDX-License-Identifier: MIT
// The option lists of `amend -o`, as the peer reads them, and the help it prints for them (shared spec
// amend, 1.2, 1.3).
#pragma once

#include "core/amend.h"

#include <span>
#include <string>
#include <string_view>

namespace stratamap {

/// Whether an element of a list is "help" or "?".
bool asks_for_help(std::string_view list);

/// Whether the list of one -o could be one at all: not empty, no comma in front, none left over at its end.
bool is_option_list(std::string_view list);

/// "name=value,name=value", ",," for a comma in a value, "name" for name=on, "noname" for name=off; later elements win.
/// Lists of several -o are joined by commas before. `usage` with the peer's words at the first element that is not so,
/// the hint in error.hint().
Result<std::map<std::string, AmendValue>> parse_amend_options(std::string_view list, const AmendOptions& known);

/// The text of `-o help` for the format of that id.
std::string amend_help(std::string_view format, const AmendOptions& known);

}  // namespace stratamap
