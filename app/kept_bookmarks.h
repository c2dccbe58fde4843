// SPDX-License-Identifier: MIT
// The bookmarks that the window keeps for an image, read without it.
#pragma once

#include "core/chain.h"
#include "core/report/report.h"

#include <vector>

namespace stratamap {

/// In guest order; none where there are none, or no such file.
std::vector<MarkedRange> kept_bookmarks(const Chain& chain);

}  // namespace stratamap
