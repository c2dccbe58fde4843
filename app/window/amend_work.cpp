// SPDX-License-Identifier: MIT
#include "app/window/amend_work.h"

#include "app/undo_file.h"
#include "core/amend_options.h"
#include "core/format.h"

#include <algorithm>
#include <cstdio>

namespace stratamap::ui {

namespace {

Result<std::unique_ptr<AmendingImage>> opened(const AmendTarget& target, LockUse locks)
{
    return AmendingImage::open({.path = target.path, .format = target.format, .policy = target.policy, .locks = locks});
}

Result<AmendRequest> requestFor(const AmendingImage& image, const AmendWish& wish, const std::function<bool()>& go_on)
{
    AmendRequest request;
    request.options = TRY(parse_amend_options(wish.list, image.format().amendment->options));
    request.allow_shrink = wish.consent.allowShrink;
    request.remove_bitmaps = wish.consent.removeBitmaps;
    request.repair = wish.consent.repair;
    request.force = wish.consent.force;
    request.replace_key = wish.replace_key;
    request.go_on = go_on;
    if (wish.secrets) {
        request.secret = [secrets = wish.secrets](const std::string& id) -> Result<Secret> {
            return Secret((id == AmendDraft::next_id ? secrets->next : secrets->now).bytes());
        };
    }
    return request;
}

/// Bytes to write until nothing can be stopped any more.
u64 bytesBeforeSwitch(const AmendPlan& plan)
{
    u64 bytes = 0;
    for (std::size_t i = 0; i < std::min(plan.switch_step, plan.steps.size()); ++i) {
        for (const AmendWrite& write : plan.steps[i].writes) {
            bytes += write.length();
        }
    }
    return bytes;
}

}  // namespace

Result<AmendedImage> lookAtImage(const AmendTarget& target)
{
    return TRY(opened(target, LockUse::ask))->look();
}

Result<KeyTable> lookAtKeys(const AmendTarget& target)
{
    const auto image = TRY(opened(target, LockUse::ask));
    const KeySlots slots = TRY(image->key_slots());
    KeyTable table{{}, text(slots.cipher(), '-', slots.mode(), ", ", slots.hash())};
    for (std::size_t i = 0; i < KeySlots::count; ++i) {
        table.slots[i] = slots.slot(i);
    }
    return table;
}

Result<std::array<bool, KeySlots::count>> tryPassphrase(const AmendTarget& target, const Secret& passphrase,
                                                        const std::function<bool()>& go_on)
{
    const auto image = TRY(opened(target, LockUse::ask));
    const KeySlots slots = TRY(image->key_slots());
    Patience patience(Patience::usual_iterations, go_on);
    return slots.opened_by(passphrase, patience);
}

Result<AmendPlan> planAmendment(const AmendTarget& target, const AmendWish& wish, const std::function<bool()>& go_on)
{
    const auto image = TRY(opened(target, LockUse::ask));
    return image->plan(TRY(requestFor(*image, wish, go_on)));
}

Status carryOut(const AmendTarget& target, const AmendWish& wish, const AmendPlan& shown, const std::string& undo,
                AmendRun& run)
{
    const auto image = TRY(opened(target, LockUse::take));
    AmendRequest request = TRY(requestFor(*image, wish, [&run] { return !run.stop; }));
    if (wish.secrets && image->changes_keys(request)) {
        const KeySlots slots = TRY(image->key_slots());
        Patience patience(request.most_iterations, request.go_on);
        request.unlocked =
            std::make_shared<const Unlocked>(TRY(slots.unlock(Secret(wish.secrets->now.bytes()), patience)));
    }
    const AmendPlan plan = TRY(image->plan(std::move(request)));
    if (!samePlan(plan, shown)) {
        return Error(Fault::in_use, "The image has changed since this plan was made; nothing was written");
    }
    run.all = plan.bytes_to_write();
    if (!undo.empty()) {
        TRY(write_undo_file(undo, plan, image->file().bytes()));
    }
    const u64 point = bytesBeforeSwitch(plan);
    Status status = image->run(plan, [&](u64 done, u64) {
        run.done = done;
        if (run.stop && !run.past) {
            return false;
        }
        run.past = run.past || done >= point;
        return true;
    });
    if (!status && status.error().fault() == Fault::cancelled && !undo.empty()) {
        std::remove(undo.c_str());  // there is nothing to undo
    }
    return status;
}

bool samePlan(const AmendPlan& one, const AmendPlan& other)
{
    // Not the bytes: new salts and keys are random.
    const auto same_write = [](const AmendWrite& a, const AmendWrite& b) {
        return a.offset == b.offset && a.length() == b.length();
    };
    const auto same_step = [&](const AmendStep& a, const AmendStep& b) {
        return std::equal(a.writes.begin(), a.writes.end(), b.writes.begin(), b.writes.end(), same_write);
    };
    const auto same_field = [](const AmendedField& a, const AmendedField& b) {
        return a.name == b.name && a.before == b.before;
    };
    const auto same_loss = [](const AmendLoss& a, const AmendLoss& b) {
        return a.sentence == b.sentence && a.guest == b.guest;
    };
    return std::equal(one.steps.begin(), one.steps.end(), other.steps.begin(), other.steps.end(), same_step) &&
           std::equal(one.losses.begin(), one.losses.end(), other.losses.begin(), other.losses.end(), same_loss) &&
           std::equal(one.fields.begin(), one.fields.end(), other.fields.begin(), other.fields.end(), same_field) &&
           one.switch_step == other.switch_step && one.cut_to == other.cut_to && one.freed == other.freed;
}

}  // namespace stratamap::ui
