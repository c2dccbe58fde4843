// SPDX-License-Identifier: MIT
// Standard output and standard error of the headless modes, written so that a full disk or a closed pipe is noticed.
#pragma once

#include "core/result.h"

#include <string_view>

namespace stratamap {

/// Writes all of it to standard output, or says why not.
Status write_output(std::string_view text);

/// "stratamap: SENTENCE" and a newline on standard error.
/// complain_bare() leaves the name out, for a second line.
void complain(std::string_view sentence);
void complain_bare(std::string_view sentence);

}  // namespace stratamap
