// SPDX-License-Identifier: MIT
// The status bar's two sentences: what lies under the pointer, and how much a cell stands for.
#pragma once

#include "widgets/cell_info.h"

#include <QString>

namespace stratamap::ui {

/// Offset, contents, and where the first byte lies in which file.
QString readout(const CellInfo& cell);

/// "1 cell = 4 MiB (64 clusters)", in clusters of the chain's top layer.
QString scaleText(u64 bytes_per_cell, const Chain& chain);

}  // namespace stratamap::ui
