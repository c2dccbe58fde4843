// SPDX-License-Identifier: MIT
// stratamap --amend
#pragma once

namespace stratamap {

/// Amends the image, or says what that would do. Returns the exit status.
int amend_command(int argc, char** argv);

}  // namespace stratamap
