// SPDX-License-Identifier: MIT
// stratamap --findings
#pragma once

#include "core/chain.h"

namespace stratamap {

/// `stratamap --findings ...`
struct FindingsArguments {
    ChainRequest chain;
    bool deep = false;  ///< unpack everything that is compressed, too
    bool json = false;
};

/// Exit statuses of --findings.
enum FindingsStatus : int {
    findings_none = 0,      ///< or nothing above a note
    findings_failed = 1,    ///< the image could not be looked at
    findings_warnings = 2,  ///< the worst is a warning
    findings_damage = 3,    ///< something is damaged or lost
};

/// Prints what there is to find in the image's chain. Returns the exit status.
int run_findings(const FindingsArguments& arguments);

}  // namespace stratamap
