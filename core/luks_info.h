// SPDX-License-Identifier: MIT
// What `qemu-img info` tells of an encryption header.
#pragma once

#include "core/luks.h"
#include "core/value.h"

namespace stratamap {

/// `format` where the header belongs to an image of another format, which says so.
Value::Object luks_information(const luks::Header& header, std::string_view format = {});

}  // namespace stratamap
