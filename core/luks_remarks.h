// SPDX-License-Identifier: MIT
// What is weak about how a LUKS header says that a disk is encrypted.
#pragma once

#include "core/layer.h"
#include "core/luks.h"

namespace stratamap::luks {

/// Issue::Matter::weak_encryption, each with its place from `at` on, where the header begins. `sectors`: of the disk.
std::vector<Issue> remarks(const Header& header, u64 at, u64 sectors);

}  // namespace stratamap::luks
