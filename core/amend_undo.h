// SPDX-License-Identifier: MIT
// What brings an amended image back: the bytes that a plan writes over or gives away, kept before it is carried out.
#pragma once

#include "core/amend.h"

namespace stratamap {

/// Writes to `out`, in pieces, what undo_amendment() needs. As much as the plan writes twice over, and what it frees:
/// with a smaller disk, that is the guest data that is cut.
Status write_undo(const AmendPlan& plan, const Source& image, FunctionRef<Status(std::span<const std::byte>)> out);

/// Takes the steps back, the last one first, from wherever the plan had come to: each state on the way is one that it
/// passed through. `denied` where a sector is neither as before nor as after any of the steps, because somebody else
/// has changed the image since, unless `force`; then nothing is written. What the undo says is checked like an image.
Status undo_amendment(const Source& undo, WritableFile& image, bool force);

}  // namespace stratamap
