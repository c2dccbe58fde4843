// SPDX-License-Identifier: MIT
// `stratamap --info`: what an image, or each image of its chain, says of itself.
#pragma once

namespace stratamap {

/// Tells it; failure also where a layer below could not be opened. Returns the exit status.
int info_command(int argc, char** argv);

}  // namespace stratamap
