// SPDX-License-Identifier: MIT
// Key slots of an encrypted image. Alone, they change where they are: whatever opens the disk stays as it is until the
// new one does, too. With other options, the encryption header is written anew beside the old one, so that one switch
// changes all (shared spec amend, 7.4).
#include "core/codecs/crypto.h"
#include "core/formats/qcow2/planner.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

bool is_about_keys(const std::pair<const std::string, AmendValue>& option)
{
    return option.first.starts_with(key_prefix);
}

Range area_of(const Headers& headers)
{
    return {headers.encryption->offset, headers.encryption->length};
}

}  // namespace

Status check_key_slots(const Headers& headers)
{
    if (headers.header.crypt_method == crypt_none) {
        return refused("Can't amend encryption options - encryption not present");
    }
    if (headers.header.crypt_method != crypt_luks) {
        return refused("Only LUKS encryption options can be amended");
    }
    if (!headers.encryption) {
        return Error(Fault::malformed, "CRYPTO header extension not found");
    }
    return {};
}

bool Planner::changes_keys() const
{
    return std::any_of(m_request.options.begin(), m_request.options.end(), is_about_keys);
}

Status Planner::plan_keys()
{
    const KeySlots slots = TRY(KeySlots::read(*m_old.file, area_of(m_old.headers)));
    m_keys = TRY(plan_key_slots(slots, m_request, key_prefix));
    for (AmendLoss& loss : m_keys->losses) {
        loss.guest = {0, old_header().size};
    }
    m_plan.fields = m_keys->fields;
    m_plan.losses = m_keys->losses;
    m_plan.warnings.insert(m_plan.warnings.end(), m_keys->warnings.begin(), m_keys->warnings.end());
    m_plan.only_shown = m_keys->only_shown;
    return {};
}

/// Nothing else is asked for, and nothing has to be dropped by whoever writes.
bool Planner::only_keys() const
{
    const Header& now = m_draft.header;
    return std::all_of(m_request.options.begin(), m_request.options.end(), is_about_keys) &&
           now.autoclear_features == old_header().autoclear_features &&
           now.incompatible_features == old_header().incompatible_features &&
           m_draft.extensions.size() == m_old.extensions.size();
}

AmendPlan Planner::keys_in_place()
{
    m_plan.steps = std::move(m_keys->steps);
    m_plan.switch_step = m_keys->switch_step;
    return std::move(m_plan);
}

Status Planner::move_keys()
{
    const Range area = area_of(m_old.headers);
    std::vector<std::byte> bytes(area.length);
    TRY_WHILE("reading the encryption header", m_old.file->read(area.offset, bytes));
    for (const AmendStep& step : m_keys->steps) {
        for (const AmendWrite& write : step.writes) {
            TRY(write.in_pieces([&](u64 at, auto part) -> Status {
                std::copy(part.begin(), part.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at - area.offset));
                return {};
            }));
        }
    }
    m_new_key_area = {m_shadow->allocate(divide_up(area.length, cluster())), area.length};
    m_shadow->write(m_new_key_area.offset, std::move(bytes));
    m_shadow->remove_table(area.offset, area.length);
    EncryptionPointer pointer{m_new_key_area.offset, m_new_key_area.length};
    const auto stored = bytes_of(pointer);
    m_draft.set(ExtensionType::encryption_header, std::vector<std::byte>(stored.begin(), stored.end()));
    return {};
}

/// The new header opens before the old one goes, of which nothing may be left: what is erased later would stand there.
Status Planner::destroy_old_keys()
{
    if (m_keys->proof) {
        m_plan.steps[m_plan.switch_step].proof = [proof = m_keys->proof, area = m_new_key_area](const Source& image) {
            return proof(image, area);
        };
    }
    const Range old = area_of(m_old.headers);
    AmendWrite write{old.offset, {}, old.length};
    if (!m_plan.only_shown) {
        write.bytes.resize(std::exchange(write.zeros, 0));
        TRY(random_bytes(write.bytes));
    }
    add_step("destroying the old encryption header and its key material", {std::move(write)});
    return {};
}

}  // namespace stratamap::qcow2
