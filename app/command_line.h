// SPDX-License-Identifier: MIT
// The program's arguments: which mode, and what it was told.
#pragma once

#include "app/amend_command.h"
#include "app/check_command.h"
#include "app/compare_command.h"
#include "app/findings_command.h"
#include "app/info_command.h"
#include "app/report_command.h"
#include "app/tree_command.h"
#include "core/chain.h"
#include "core/map_text.h"

#include <optional>
#include <string>
#include <variant>

namespace stratamap {

/// Exit statuses of the headless modes.
enum ExitStatus : int {
    exit_success = 0,
    exit_failure = 1,     ///< nothing, or not all of what was asked for
    exit_incomplete = 2,  ///< --keep-going: all that could be opened was mapped, something could not
};

/// `stratamap --map ...`
struct MapArguments {
    ChainRequest chain;
    MapText output = MapText::human;
    u64 start = 0;
    std::optional<u64> most;  ///< bytes
};

/// The window, with the program's own arguments: the files to open and what Qt understands itself.
struct WindowArguments {};

/// Something was said already (help, the version, a complaint): leave with this status.
struct Leave {
    int status;
};

using Arguments = std::variant<MapArguments, AmendArguments, CheckArguments, CompareArguments, FindingsArguments,
                               InfoArguments, ReportArguments, TreeArguments, WindowArguments, Leave>;

/// Reads the arguments; help goes to standard output, complaints to standard error.
Arguments parse_arguments(int argc, char** argv);

}  // namespace stratamap
