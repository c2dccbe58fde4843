// SPDX-License-Identifier: MIT
// What the dialog of amendments has workers do: look, plan, carry out.
#pragma once

#include "core/amending.h"
#include "widgets/amend_draft.h"

#include <atomic>
#include <string>

namespace stratamap::ui {

/// Which image is amended.
struct AmendTarget {
    std::string path;
    std::string format;
    ReferencePolicy policy;
};

/// What is wanted of it.
struct AmendWish {
    std::string list;  ///< as -o takes it
    AmendDraft::Consent consent;
};

/// How far carrying out is, for two threads.
struct AmendRun {
    std::atomic<u64> done = 0;
    std::atomic<u64> all = 0;        ///< bytes to write
    std::atomic<bool> stop = false;  ///< wanted by the user
    std::atomic<bool> past = false;  ///< nothing can stop it any more: what is written now makes it the new image
};

/// Takes no lock and changes nothing.
Result<AmendedImage> lookAtImage(const AmendTarget& target);
Result<AmendPlan> planAmendment(const AmendTarget& target, const AmendWish& wish, const std::function<bool()>& go_on);

/// Locks the image, plans anew, and goes on only when the plan is the one that was shown. With `undo`, the path of a
/// new file, what brings the image back is kept there first.
Status carryOut(const AmendTarget& target, const AmendWish& wish, const AmendPlan& shown, const std::string& undo,
                AmendRun& run);

/// Whether two plans change the same places of the file for the same reasons.
bool samePlan(const AmendPlan& one, const AmendPlan& other);

}  // namespace stratamap::ui
