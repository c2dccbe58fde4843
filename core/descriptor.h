// SPDX-License-Identifier: MIT
// What the two files with system calls share.
#pragma once

#include "core/source.h"

namespace stratamap {

/// Source::read() of an open file. Defined in source.cpp.
Status read_descriptor(int fd, const std::string& name, u64 offset, std::span<std::byte> into);

}  // namespace stratamap
