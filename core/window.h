// SPDX-License-Identifier: MIT
// The raw driver's options `offset` and `size`: a window onto part of a file (shared spec formats/raw.md).
#pragma once

#include "core/bytes.h"
#include "core/options.h"
#include "core/source.h"

namespace stratamap {

/// The window that the options ask for; the whole file without them. Checked against the file in the peer's order.
/// The length is not rounded: what follows it up to a whole sector reads as zeros.
Result<Range> raw_window(const Source& file, const Options& options);

}  // namespace stratamap
