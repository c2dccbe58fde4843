// SPDX-License-Identifier: MIT
// Documents as HTML, pictures as SVG: text that needs no script, no font and no other file.
#pragma once

#include "core/map_text.h"
#include "core/report/document.h"

namespace stratamap {

/// One page: light and dark, on paper and on a phone.
Status write_html(const Document& document, TextSink sink);

/// One file with the picture, its title, legend, ruler and scale. With more than `most_vector_cells` cells these are an
/// embedded raster.
Status write_svg(const Picture& picture, const std::string& title, const std::string& program, TextSink sink);
constexpr u64 most_vector_cells = 50'000;

}  // namespace stratamap
