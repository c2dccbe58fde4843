// SPDX-License-Identifier: MIT
// Reports for programs: JSON as resources/report.schema.json describes it, and CSV.
#pragma once

#include "core/map_text.h"
#include "core/report/report.h"

namespace stratamap {

/// Everything in a report, and every run of the disk, which are written as they are walked. `go_on` is asked often.
Status write_json(const Report& report, const std::string& program, TextSink sink, GoOn go_on);

}  // namespace stratamap
