// SPDX-License-Identifier: MIT
// stratamap --map
#pragma once

namespace stratamap {

/// Maps the image to standard output. Returns the exit status.
int map_command(int argc, char** argv);

}  // namespace stratamap
