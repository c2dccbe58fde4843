// SPDX-License-Identifier: MIT
// What a commit, a pull or a removal would free or cost, as rows for people.
#pragma once

#include "core/accounting.h"
#include "widgets/inspector.h"

namespace stratamap::ui {

/// A line's words, short and long. FILE, PARENT and CHILD are spoken of as "it", "the layer below" and "above".
QString sumName(SumKind kind);
QString sumMeaning(SumKind kind);
QString assumptionText(Assumption assumption);
QString obstacleText(Obstacle obstacle);

/// A heading for each sum of the layer that can be made, its lines, and what it comes to.
InspectorRows sumRows(const Chain& chain, u32 depth, const LayerAccount& account, const QLocale& locale);

}  // namespace stratamap::ui
