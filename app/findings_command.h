// SPDX-License-Identifier: MIT
// stratamap --findings
#pragma once

namespace stratamap {

/// Prints what there is to find in the image's chain. Returns the exit status.
int findings_command(int argc, char** argv);

}  // namespace stratamap
