// SPDX-License-Identifier: MIT
// Commands of qemu-img about a chain's files, for a person to paste into a shell.
#pragma once

#include "core/chain.h"

namespace stratamap {

/// A layer's file as an argument; empty where it is none of this host.
std::string command_path(const ChainLayer& layer);

/// How an image names a file below it: by the path from its own folder where that is near.
std::string reference_to(const ChainLayer& above, const ChainLayer& below);

/// The command that makes the layer above refer to this layer's file (of a lost layer: to the file it names). Empty
/// where the peer has none: for the top layer, and formats that do not let it.
std::string mending_command(const Chain& chain, u32 depth);

/// Whether the peer can change the backing file of such images, and whether it writes to them at all.
bool peer_rebases(std::string_view format);
bool peer_writes(std::string_view format);

}  // namespace stratamap
