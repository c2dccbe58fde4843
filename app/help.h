// SPDX-License-Identifier: MIT
// What --help and --version print, made from the table of options.
#pragma once

#include "app/option_table.h"

#include <string>

namespace stratamap {

inline constexpr std::string_view version_line = "stratamap " STRATAMAP_VERSION "\n";

/// All modes with all their options; what several have alike is told of the first, and named after.
std::string help_of_everything();

/// One mode, with everything that it takes.
std::string help_of_mode(const ModeRow& mode);

}  // namespace stratamap
