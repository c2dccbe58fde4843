// SPDX-License-Identifier: MIT
// A picture of pixels as a PNG file, for where too many cells would make too many shapes.
#pragma once

#include "core/map_colours.h"

#include <span>
#include <string>

namespace stratamap {

/// Rows from top to bottom; there are width times height pixels. The same pixels give the same bytes.
std::string encode_png(u32 width, u32 height, std::span<const Rgb> pixels);

}  // namespace stratamap
