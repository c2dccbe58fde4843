// SPDX-License-Identifier: MIT
// stratamap --compare
#pragma once

#include "core/chain.h"

#include <cstddef>

namespace stratamap {

/// Exit statuses of --compare, as the peer's: a script need not tell from words what came out.
enum CompareStatus : int {
    compare_same = 0,
    compare_differs = 1,
    compare_not_opened = 2,  ///< or asked for in a way that makes no sense
    compare_not_mapped = 3,  ///< damage, or a layer that is missing: what could be compared was
    compare_not_read = 4,    ///< contents; or the answer could not be written
};

/// An image, or the disk as a layer below has it, or a saved map.
struct CompareSide {
    ChainRequest chain;
    u32 depth = 0;  ///< of the layer that is taken for the top
};

/// `stratamap --compare ...`
struct CompareArguments {
    CompareSide a;
    CompareSide b;
    bool content = false;
    bool strict = false;  ///< with content: sizes and what is stored must be equal, too
    bool json = false;
    bool progress = false;
    bool quiet = false;
    std::size_t longest = 10;  ///< so many stretches are listed for people
};

/// Compares, prints, and returns the exit status.
int run_compare(const CompareArguments& arguments);

}  // namespace stratamap
