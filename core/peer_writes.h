// SPDX-License-Identifier: MIT
// What qemu-img's commit and rebase (7.2) write where, entered into a ledger.
#pragma once

#include "core/accounting.h"
#include "core/space_ledger.h"

namespace stratamap {

/// `qemu-img commit` of the layer at `depth` into the one below. The peer copies chunks of the lower layer's clusters,
/// between 4 and 64 KiB, whole, as soon as the upper layer has anything in them. Damage ends with an error.
Status enter_commit(const Chain& chain, u32 depth, SpaceLedger& parent, GoOn go_on);

/// `qemu-img rebase` of the layer above `depth` onto the one below it, or onto nothing. The peer writes what is not in
/// the layer and reads otherwise with the new file below than with the old one, sector by sector.
Status enter_pull(const Chain& chain, u32 depth, Contents contents, SpaceLedger& child, GoOn go_on);

}  // namespace stratamap
