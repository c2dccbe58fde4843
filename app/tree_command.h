// SPDX-License-Identifier: MIT
// stratamap --tree
#pragma once

#include "core/accounting.h"
#include "core/chain.h"

namespace stratamap {

/// `stratamap --tree ...`
struct TreeArguments {
    ChainRequest chain;
    Contents contents = Contents::assumed;
    bool keep_going = false;  ///< a chain that is not whole is worth exit status 2, not 1; it is shown in any case
    bool json = false;
};

/// Prints the chain as a tree with its accounting. Returns the exit status.
int run_tree(const TreeArguments& arguments);

}  // namespace stratamap
