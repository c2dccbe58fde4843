// SPDX-License-Identifier: MIT
// What this folder exports: one table entry for each protocol, for programs that link it.
#pragma once

#include "core/protocol.h"

namespace stratamap {

extern const Protocol nbd_protocol;
extern const Protocol http_protocol;

/// The library behind each, with its version and licence: "libcurl 7.88.1 (curl)".
const char* nbd_protocol_library();
const char* http_protocol_library();

}  // namespace stratamap
