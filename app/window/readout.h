// SPDX-License-Identifier: MIT
// What the status bar says of the cell under the pointer.
#pragma once

#include "widgets/cell_info.h"

#include <QString>

namespace stratamap::ui {

/// Offset, contents, and where the first byte lies in which file.
QString readout(const CellInfo& cell);

}  // namespace stratamap::ui
