// SPDX-License-Identifier: MIT
// The accounting of a chain as blocks of a report's section.
#pragma once

#include "core/report/document.h"
#include "core/report/report.h"

namespace stratamap {

std::vector<Block> accounting_blocks(const Report& report, const Words& words);

}  // namespace stratamap
