// SPDX-License-Identifier: MIT
// stratamap --map
#pragma once

#include "app/command_line.h"

namespace stratamap {

/// Maps the image to standard output. Returns the exit status.
int run_map(const MapArguments& arguments);

}  // namespace stratamap
