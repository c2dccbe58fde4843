// SPDX-License-Identifier: MIT
// What the two files with system calls share.
#pragma once

#include "core/source.h"

namespace stratamap {

/// Source::read() of an open file that had so many bytes: where there are fewer now, it fails. Defined in source.cpp.
Status read_descriptor(int fd, const std::string& name, u64 offset, std::span<std::byte> into, u64 size = 0);

}  // namespace stratamap
