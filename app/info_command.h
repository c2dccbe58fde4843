// SPDX-License-Identifier: MIT
// `stratamap --info`: what an image, or each image of its chain, says of itself.
#pragma once

#include "core/chain.h"

namespace stratamap {

/// `stratamap --info ...`
struct InfoArguments {
    ChainRequest chain;
    bool whole_chain = false;  ///< --backing-chain
    bool json = false;
};

/// Returns the exit status: failure also where a layer below could not be opened; what could is printed.
int run_info(const InfoArguments& arguments);

}  // namespace stratamap
