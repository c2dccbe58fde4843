// SPDX-License-Identifier: MIT
// What this folder exports: one table entry for each protocol, for programs that link it.
#pragma once

#include "core/protocol.h"

namespace stratamap {

extern const Protocol nbd_protocol;
extern const Protocol http_protocol;

}  // namespace stratamap
