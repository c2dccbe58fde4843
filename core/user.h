// SPDX-License-Identifier: MIT
// Who runs this program, where that decides in which folder something is looked for.
#pragma once

namespace stratamap {

/// Whether it is user 0, whose files lie in /etc instead of a home folder.
bool is_superuser();

}  // namespace stratamap
