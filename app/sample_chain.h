// SPDX-License-Identifier: MIT
// Where the sample chain lies: in share/stratamap/sample beside the folder of the program, installed or built.
#pragma once

#include <optional>
#include <string>

namespace stratamap {

/// The top image of the sample chain, or nothing when it is not there.
std::optional<std::string> sample_chain();

}  // namespace stratamap
