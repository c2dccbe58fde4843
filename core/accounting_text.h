// SPDX-License-Identifier: MIT
// Accounting in words and as JSON.
#pragma once

#include "core/accounting.h"

namespace stratamap {

/// The name in JSON, and the words of a report in which CHILD, FILE and PARENT are the layer above, itself and below.
std::string_view sum_kind_id(SumKind kind);
std::string_view sum_kind_words(SumKind kind);
std::string_view trust_id(Trust trust);
std::string_view assumption_id(Assumption assumption);
std::string_view assumption_words(Assumption assumption);
std::string_view obstacle_id(Obstacle obstacle);
std::string_view obstacle_words(Obstacle obstacle);

/// One JSON object on one line: {"possible": true, "net": ..., "trust": "exact", "lines": [...], ...}.
std::string sum_json(const Sum& sum);

/// The fields of Holding and ExclusiveBytes, without braces: "own": ..., "visible": ..., "shadowed": ...
std::string holding_json(const Holding& holding, const std::optional<ExclusiveBytes>& exclusive);

}  // namespace stratamap
