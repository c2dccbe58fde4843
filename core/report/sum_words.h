// SPDX-License-Identifier: MIT
// The sums of core/accounting.h in English words that Qt's translators know in the context stratamap::ui::SumText.
#pragma once

#include "core/accounting.h"

namespace stratamap {

inline constexpr const char* sum_context = "stratamap::ui::SumText";

/// A line, short and long. The file that goes is "it", the others "the layer below" and "above".
const char* sum_name(SumKind kind);
const char* sum_meaning(SumKind kind);

/// Sentences.
const char* assumption_sentence(Assumption assumption);
const char* obstacle_sentence(Obstacle obstacle);

}  // namespace stratamap
