// SPDX-License-Identifier: MIT
// stratamap --compare
#pragma once

namespace stratamap {

/// Compares two disks, and prints how they differ. Returns the exit status.
int compare_command(int argc, char** argv);

}  // namespace stratamap
