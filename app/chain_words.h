// SPDX-License-Identifier: MIT
// What the headless modes say of chains that were opened, or were not.
#pragma once

#include "core/chain.h"

#include <string>

namespace stratamap {

/// The error, and the advice that comes with it on a second line.
std::string with_hint(const Error& error);

/// Says what was lost while opening; true when there was anything.
bool tell_losses(const Chain& chain, bool keep_going);

}  // namespace stratamap
