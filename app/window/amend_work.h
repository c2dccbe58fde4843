// SPDX-License-Identifier: MIT
// What the dialog of amendments has workers do: look, plan, carry out.
#pragma once

#include "core/amending.h"
#include "core/key_slots.h"
#include "widgets/amend_draft.h"

#include <array>
#include <atomic>
#include <memory>
#include <string>

namespace stratamap::ui {

/// Which image is amended.
struct AmendTarget {
    std::string path;
    std::string format;
    ReferencePolicy policy;
};

/// What was typed: what opens the image now, and what shall open it.
struct AmendSecrets {
    Secret now;
    Secret next;
};

/// What is wanted of it.
struct AmendWish {
    std::string list;  ///< as -o takes it
    AmendDraft::Consent consent;
    bool replace_key = false;
    std::shared_ptr<const AmendSecrets> secrets = {};
};

/// The key slots as a person wants to see them.
struct KeyTable {
    std::array<KeySlot, KeySlots::count> slots;
    std::string cipher;  ///< "aes-xts-plain64, sha256"
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
Result<KeyTable> lookAtKeys(const AmendTarget& target);
/// Which slots the passphrase opens. Takes as long as the image says, within reason.
Result<std::array<bool, KeySlots::count>> tryPassphrase(const AmendTarget& target, const Secret& passphrase,
                                                        const std::function<bool()>& go_on);
/// Without deriving a key, except to tell which slots a replaced passphrase opens.
Result<AmendPlan> planAmendment(const AmendTarget& target, const AmendWish& wish, const std::function<bool()>& go_on);

/// Locks the image, plans anew, and goes on only when the plan is the one that was shown. With `undo`, the path of a
/// new file, what brings the image back is kept there first.
Status carryOut(const AmendTarget& target, const AmendWish& wish, const AmendPlan& shown, const std::string& undo,
                AmendRun& run);

/// Whether two plans change the same places of the file for the same reasons.
bool samePlan(const AmendPlan& one, const AmendPlan& other);

}  // namespace stratamap::ui
