// SPDX-License-Identifier: MIT
// stratamap --tree
#pragma once

namespace stratamap {

/// Prints the chain as a tree with its accounting. Returns the exit status.
int tree_command(int argc, char** argv);

}  // namespace stratamap
