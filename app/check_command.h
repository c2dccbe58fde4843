// SPDX-License-Identifier: MIT
// `stratamap --check`: what `qemu-img check` does without -r.
#pragma once

#include "core/chain.h"

namespace stratamap {

/// `stratamap --check ...`
struct CheckArguments {
    ChainRequest chain;
    bool json = false;
    bool quiet = false;  ///< no summary
};

/// Checks the image: findings go to standard error, the summary to standard output. The exit status is the peer's.
int run_check(const CheckArguments& arguments);

}  // namespace stratamap
