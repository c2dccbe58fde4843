// SPDX-License-Identifier: MIT
// The program's arguments: which mode they ask for.
#pragma once

#include <optional>

namespace stratamap {

/// Does what the arguments ask for and returns the exit status, also after help and complaints. Nothing: they ask for
/// the window, with arguments that it understands.
std::optional<int> run_headless(int argc, char** argv);

}  // namespace stratamap
