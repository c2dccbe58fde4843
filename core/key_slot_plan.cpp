// SPDX-License-Identifier: MIT
// Adding and erasing passphrases, so that at every moment one opens the disk: key material goes where no active slot
// has any, the slot's record is switched by one sector, and what is erased loses its record before its material (shared
// spec amend, 7.3 and 7.5).
#include "core/codecs/crypto.h"
#include "core/key_material.h"
#include "core/key_slots.h"

#include <algorithm>

namespace stratamap {

namespace {

using Slots = std::array<bool, KeySlots::count>;
using Sectors = std::array<std::byte, 2 * sector_size>;

constexpr u64 usual_milliseconds = 2000;
constexpr u64 least_iterations = 1000;
constexpr std::size_t header_sectors = 2;  // that the slots' records lie in; those of slot 6 in both

Error refused(std::string sentence)
{
    return {Fault::unsupported, std::move(sentence)};
}

std::string shown(const luks::Slot& slot, bool iterations_known)
{
    if (slot.state != luks::slot_enabled) {
        return "inactive";
    }
    return iterations_known ? text("active, ", slot.iterations, " iterations") : "active";
}

class Planner {
public:
    Planner(const KeySlots& slots, const AmendRequest& request, std::string_view prefix)
        : m_slots(slots),
          m_request(request),
          m_prefix(prefix),
          m_patience(request.most_iterations, request.go_on),
          m_header(slots.header())
    {
        m_plan.only_shown = request.unlocked == nullptr;
    }

    Result<KeySlotPlan> run()
    {
        const std::string* state = option<std::string>("state");
        if (state == nullptr) {
            return Error(Fault::usage, "Parameter 'state' is missing");
        }
        if (*state == "active") {
            TRY(add());
        } else if (*state == "inactive") {
            TRY(erase());
        } else {
            return Error(Fault::usage, text("Parameter 'state' does not accept value '", printable(*state), "'"));
        }
        compare();
        return std::move(m_plan);
    }

private:
    template <typename T>
    const T* option(std::string_view name) const
    {
        return m_request.find<T>(text(m_prefix, name));
    }
    bool is_active(std::size_t slot) const { return m_header.key_slots[slot].state == luks::slot_enabled; }
    bool go_on() const { return m_patience.go_on(); }

    Result<Secret> secret(const std::string& id) const
    {
        if (!m_request.secret) {
            return Error(Fault::usage, text("No secret with id '", printable(id), "'"));
        }
        return m_request.secret(id);
    }

    /// What the peer could not open the disk with is not taken.
    Result<Secret> new_secret(const std::string& id) const
    {
        Secret found = TRY(secret(id));
        const std::string_view chars(reinterpret_cast<const char*>(found.bytes().data()), found.size());
        if (!all_characters(chars) || chars.find('\0') != std::string_view::npos) {
            return Error(Fault::usage, text("Data from secret ", printable(id), " is not valid UTF-8"));
        }
        return found;
    }

    // Adding

    Status add()
    {
        const std::string* new_id = option<std::string>("new-secret");
        const std::string* old_id = option<std::string>("old-secret");
        if (new_id == nullptr) {
            return refused("'new-secret' is required to activate a keyslot");
        }
        if (old_id != nullptr && !m_request.replace_key) {
            return refused("'old-secret' must not be given when activating keyslots");
        }
        if (old_id == nullptr && m_request.replace_key) {
            return Error(Fault::usage, "'old-secret' is required to tell which passphrase is replaced");
        }
        const std::size_t target = TRY(slot_to_fill());
        m_new = std::make_shared<const Secret>(TRY(new_secret(*new_id)));
        if (m_new->size() == 0) {
            m_plan.warnings.push_back("The new passphrase is empty: anybody can open the disk");
        }
        Slots replaced{};
        if (old_id != nullptr) {
            replaced = TRY(slots_opened_by(*old_id));
            replaced[target] = false;
        }
        if (!m_plan.only_shown) {
            m_iterations = TRY(iterations());
        }
        TRY(is_active(target) ? overwrite(target) : fill(target));
        return std::find(replaced.begin(), replaced.end(), true) != replaced.end() ? clear(replaced) : Status();
    }

    Result<std::size_t> slot_to_fill() const
    {
        if (const u64* given = option<u64>("keyslot")) {
            if (*given >= KeySlots::count) {
                const u32 low = static_cast<u32>(*given);
                return refused(text("Invalid keyslot ", low < KeySlots::count ? *given : u64{low},
                                    " specified, must be between 0 and 7"));
            }
            if (is_active(*given) && !m_request.force) {
                return refused(text("Refusing to overwrite active keyslot ", *given, " - please erase it first"));
            }
            return std::size_t{*given};
        }
        const std::size_t free = free_slot();
        if (free == KeySlots::count) {
            return refused("Can't add a keyslot - all keyslots are in use");
        }
        return free;
    }

    std::size_t free_slot() const
    {
        std::size_t slot = 0;
        while (slot < KeySlots::count && is_active(slot)) {
            ++slot;
        }
        return slot;
    }

    Result<u64> iterations() const
    {
        const u64* given = option<u64>("iter-time");
        const u64 milliseconds = given == nullptr ? usual_milliseconds : *given;
        if (milliseconds == 0) {
            return least_iterations;
        }
        const HashFunction hash = TRY(HashFunction::named(m_slots.hash()));
        const u64 rate = TRY(hash.pbkdf2_rate(m_header.key_bytes, [&] { return go_on(); }));
        const auto product = mul(rate, milliseconds);
        if (!product) {
            return refused(text("PBKDF iterations ", rate, " too large to scale: Numerical result out of range"));
        }
        if (*product / 1000 > std::numeric_limits<u32>::max()) {
            return refused(text("PBKDF iterations ", *product / 1000, " larger than ", std::numeric_limits<u32>::max(),
                                ": Numerical result out of range"));
        }
        return std::max(*product / 1000, least_iterations);
    }

    /// An active slot is first made inactive. Where the key that opens the disk is known from that slot alone, the new
    /// one stands in another slot meanwhile.
    Status overwrite(std::size_t target)
    {
        Slots only_target{};
        only_target[target] = true;
        if (m_plan.only_shown || TRY(stays_open(only_target))) {
            deactivate(only_target);
            return fill(target);
        }
        const std::size_t meanwhile = free_slot();
        if (meanwhile == KeySlots::count) {
            return refused(text("Keyslot ", target,
                                " is the only one known to open the disk, and there is no other to "
                                "keep the key in while it is overwritten: unlock with another passphrase"));
        }
        TRY(fill(meanwhile));
        deactivate(only_target);
        TRY(fill(target));
        Slots only_meanwhile{};
        only_meanwhile[meanwhile] = true;
        return clear(only_meanwhile);
    }

    /// Puts the new passphrase into an inactive slot.
    Status fill(std::size_t target)
    {
        const Range material = m_slots.slot(target).material;
        AmendWrite write{material.offset, {}, u64{m_header.key_bytes} * luks::stripes_of_every_slot};
        luks::Header header = m_header;
        luks::Slot& slot = header.key_slots[target];
        slot.state = luks::slot_enabled;
        TRY(random_bytes(slot.salt));
        if (!m_plan.only_shown) {
            slot.iterations = static_cast<u32>(m_iterations);
            write.bytes = TRY(material_for(slot));
            write.zeros = 0;
        }
        m_plan.steps.push_back({text("writing the material of key slot ", target), {std::move(write)}});
        // The state stands in front: of a record in two sectors, the second is written first.
        put(header, {1, 0}, text("making key slot ", target, " active"));
        note_switch(m_plan.steps.size() - 1);
        if (!m_plan.only_shown) {
            m_plan.proof = [target, passphrase = m_new](const Source& image, Range area) -> Status {
                const KeySlots now = TRY(KeySlots::read(image, area));
                Patience patience(std::numeric_limits<u64>::max());
                if (!TRY(now.open(target, *passphrase, patience))) {
                    return Error(Fault::io, text("Key slot ", target,
                                                 " was written, but the new passphrase does not "
                                                 "open it"));
                }
                return {};
            };
            m_plan.steps.back().proof = [proof = m_plan.proof, area = m_slots.area()](const Source& image) {
                return proof(image, area);
            };
        }
        return {};
    }

    Result<std::vector<std::byte>> material_for(const luks::Slot& slot) const
    {
        const HashFunction hash = TRY(HashFunction::named(m_slots.hash()));
        Secret key(m_header.key_bytes);
        TRY(hash.pbkdf2(m_new->bytes(), slot.salt, slot.iterations, key.bytes(), [&] { return go_on(); }));
        Secret stripes = TRY(split_key(m_request.unlocked->master_key, luks::stripes_of_every_slot, hash));
        SectorCipher cipher = TRY(SectorCipher::make(m_slots.cipher(), m_slots.mode(), key.bytes()));
        TRY(cipher.encrypt(0, stripes.bytes()));
        return std::vector<std::byte>(stripes.bytes().begin(), stripes.bytes().end());
    }

    // Erasing

    Status erase()
    {
        if (option<std::string>("new-secret") != nullptr) {
            return refused("'new-secret' must not be given when erasing keyslots");
        }
        if (option<u64>("iter-time") != nullptr) {
            return refused("'iter-time' must not be given when erasing keyslots");
        }
        const Slots chosen = TRY(slots_to_erase());
        if (!m_plan.only_shown && !m_request.force && !TRY(stays_open(chosen))) {
            return refused(
                       "None of the key slots that would be left opens with the passphrase that the image was "
                       "opened with, so whether any of them opens at all is not known")
                .with_hint("Open it with a passphrase that stays, or use --force");
        }
        return clear(chosen);
    }

    Result<Slots> slots_to_erase()
    {
        const u64* given = option<u64>("keyslot");
        const std::string* old_id = option<std::string>("old-secret");
        if (given != nullptr) {
            return given_slot(*given, old_id);
        }
        if (old_id == nullptr) {
            return refused(
                "To erase keyslot(s), either explicit keyslot index or the password currently contained in "
                "them must be given");
        }
        const Slots chosen = TRY(slots_opened_by(*old_id));
        const auto number = static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), true));
        if (number == m_slots.active_count() && !m_request.force) {
            return refused(
                "All the active keyslots match the (old) password that was given and erasing them will erase "
                "all the data in the image irreversibly - refusing operation");
        }
        return chosen;
    }

    Result<Slots> given_slot(u64 given, const std::string* old_id)
    {
        const std::optional<Secret> old = old_id == nullptr ? std::nullopt : std::optional(TRY(secret(*old_id)));
        if (given >= KeySlots::count) {
            return refused(
                text("Invalid keyslot ", static_cast<std::int32_t>(given), " specified, must be between 0 and 7"));
        }
        if (old && !TRY(m_slots.open(given, *old, m_patience))) {
            return refused(
                text("Given keyslot ", given, " doesn't contain the given old password for erase operation"));
        }
        if (!is_active(given) && !m_request.force) {
            return refused(text("Given keyslot ", given, " is already erased (inactive) "));
        }
        if (m_slots.active_count() == 1 && !m_request.force) {
            return refused(text("Attempt to erase the only active keyslot ", given,
                                " which will erase all the data in the image irreversibly - refusing operation"));
        }
        Slots chosen{};
        chosen[given] = true;
        return chosen;
    }

    Result<Slots> slots_opened_by(const std::string& old_id)
    {
        const Secret old = TRY(secret(old_id));
        const Slots opened = TRY(m_slots.opened_by(old, m_patience));
        if (std::find(opened.begin(), opened.end(), true) == opened.end()) {
            return refused("No keyslots match given (old) password for erase operation");
        }
        return opened;
    }

    /// Whether the passphrase that the image was unlocked with opens a slot besides these.
    Result<bool> stays_open(const Slots& gone)
    {
        if (!gone[m_request.unlocked->slot]) {
            return true;
        }
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            if (!gone[i] && TRY(m_slots.open(i, m_request.unlocked->passphrase, m_patience))) {
                return true;
            }
        }
        return false;
    }

    /// Makes slots inactive and destroys what they were.
    Status clear(const Slots& chosen)
    {
        deactivate(chosen);
        std::vector<AmendWrite> writes;
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            if (chosen[i]) {
                AmendWrite write{m_slots.slot(i).material.offset, {}, m_slots.slot(i).material.length};
                if (!m_plan.only_shown) {
                    write.bytes.resize(std::exchange(write.zeros, 0));
                    TRY(random_bytes(write.bytes));
                }
                writes.push_back(std::move(write));
            }
        }
        m_plan.steps.push_back({text("destroying the material of key ", names(chosen)), std::move(writes)});
        const bool any = std::any_of(m_header.key_slots.begin(), m_header.key_slots.end(),
                                     [](const luks::Slot& slot) { return slot.state == luks::slot_enabled; });
        if (!any) {
            m_plan.losses.push_back({"no passphrase opens the disk any more, and its data is lost for good", {}});
        }
        return {};
    }

    static std::string names(const Slots& chosen)
    {
        std::string all;
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            all += chosen[i] ? text(all.empty() ? "" : ", ", i) : std::string();
        }
        return text(std::count(chosen.begin(), chosen.end(), true) == 1 ? "slot " : "slots ", all);
    }

    void deactivate(const Slots& chosen)
    {
        luks::Header header = m_header;
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            if (chosen[i]) {
                luks::Slot& slot = header.key_slots[i];
                slot.state = luks::slot_disabled;
                slot.iterations = 0;
                slot.salt = {};
            }
        }
        note_switch(m_plan.steps.size());
        put(header, {0, 1}, text("making key ", names(chosen), " inactive"));
    }

    // The header

    /// A step for each of the sectors that change, in that order.
    void put(const luks::Header& header, std::array<std::size_t, header_sectors> order, const std::string& sentence)
    {
        const auto old_bytes = std::as_bytes(std::span(&m_header, 1));
        const auto new_bytes = std::as_bytes(std::span(&header, 1));
        for (const std::size_t sector : order) {
            const std::size_t from = sector * sector_size;
            const std::size_t length = std::min<std::size_t>(sector_size, sizeof(luks::Header) - from);
            const auto now = new_bytes.subspan(from, length);
            if (!std::equal(now.begin(), now.end(), old_bytes.subspan(from, length).begin())) {
                // What stands behind the header in its last sector is not ours.
                m_plan.steps.push_back({sentence, {{m_slots.area().offset + from, {now.begin(), now.end()}, 0}}});
            }
        }
        m_header = header;
    }

    void note_switch(std::size_t step)
    {
        m_plan.switch_step = m_switched ? m_plan.switch_step : step;
        m_switched = true;
    }

    void compare()
    {
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            const std::string before = shown(m_slots.header().key_slots[i], true);
            const std::string after = shown(m_header.key_slots[i], !m_plan.only_shown || m_iterations != 0);
            const bool same = bytes_equal(m_slots.header().key_slots[i], m_header.key_slots[i]);
            if (!same) {
                m_plan.fields.push_back({text("key slot ", i), before, after});
            }
        }
    }

    static bool bytes_equal(const luks::Slot& one, const luks::Slot& other)
    {
        return std::memcmp(&one, &other, sizeof one) == 0;
    }

    const KeySlots& m_slots;
    const AmendRequest& m_request;
    std::string_view m_prefix;
    Patience m_patience;
    luks::Header m_header;  // as the steps so far leave it
    KeySlotPlan m_plan;
    std::shared_ptr<const Secret> m_new;
    u64 m_iterations = 0;
    bool m_switched = false;
};

}  // namespace

Result<KeySlotPlan> plan_key_slots(const KeySlots& keys, const AmendRequest& request, std::string_view prefix)
{
    return Planner(keys, request, prefix).run();
}

}  // namespace stratamap
