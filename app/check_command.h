// SPDX-License-Identifier: MIT
// `stratamap --check`: what `qemu-img check` does without -r.
#pragma once

namespace stratamap {

/// Checks the image: findings go to standard error, the summary to standard output. Returns the exit status.
int check_command(int argc, char** argv);

}  // namespace stratamap
