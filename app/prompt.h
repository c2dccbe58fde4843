// SPDX-License-Identifier: MIT
// Passphrases that a person types on the terminal.
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <string>

namespace stratamap {

/// Whether there is a person to ask: standard input is a terminal.
bool can_ask();

/// Asks on the terminal, not showing what is typed; with `confirmed` twice, until both are the same. The terminal is as
/// before when this returns, also when a signal ends the program meanwhile.
Result<Secret> ask_passphrase(const std::string& question, bool confirmed);

}  // namespace stratamap
