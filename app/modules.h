// SPDX-License-Identifier: MIT
// Modules: parts of the program that are loaded only when they are wanted, from lib/stratamap beside its folder.
#pragma once

#include "core/protocol.h"

#include <string>

namespace stratamap {

/// A function that the module NAME ("stratamap-window.so") exports, or why there is none. Never unloaded.
Result<void*> load_from_module(const std::string& name, const char* symbol);

/// The protocols, each loaded from its module at its first use. Any thread may ask.
const Protocols& loaded_protocols();

}  // namespace stratamap
