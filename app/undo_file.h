// SPDX-License-Identifier: MIT
// The file that undoes an amendment, for the command and for the window.
#pragma once

#include "core/amend.h"

#include <string>

namespace stratamap {

/// Writes what undo_amendment() needs to a new file; fails where there is one already. It is on stable storage when
/// this returns: the image is to be changed only then.
Status write_undo_file(const std::string& path, const AmendPlan& plan, const Source& image);

}  // namespace stratamap
