// SPDX-License-Identifier: MIT
#include "core/key_slots.h"

#include "core/codecs/crypto.h"
#include "core/key_material.h"

namespace stratamap {

namespace {

constexpr u64 digest_bytes = 20;

}  // namespace

Status Patience::take(std::size_t slot, u64 iterations)
{
    if (iterations > m_left) {
        return Error(Fault::too_big, text("Key slot ", slot, " takes ", iterations, " iterations to be tried, and ",
                                          m_limit, " in all are the limit"))
            .with_hint("Use --max-iterations where the image can be trusted and the time is there");
    }
    m_left -= iterations;
    return {};
}

Result<KeySlots> KeySlots::read(const Source& image, Range area)
{
    KeySlots slots(image, area);
    if (area.length < sizeof(luks::Header) || !image.holds(area.offset, area.length)) {
        return Error(Fault::malformed, text("the encryption header, ", area.length, " bytes at ", hex(area.offset),
                                            ", is not in the file, which ends at ", image.size()));
    }
    slots.m_header = TRY_WHILE("Could not read encryption header", load<luks::Header>(image, area.offset));
    TRY(luks::check_header(slots.m_header, luks::Placement::in_front));
    TRY(luks::check_keys(slots.m_header, luks::Placement::in_front));
    for (std::size_t i = 0; i < count; ++i) {
        if (const Range material = slots.slot(i).material; material.end() > area.end()) {
            return Error(Fault::malformed, text("Keyslot ", i, " ends at ", material.end(),
                                                ", past the encryption header's end, ", area.end()));
        }
    }
    TRY(SectorCipher::check(slots.cipher(), slots.mode(), slots.m_header.key_bytes));
    TRY(HashFunction::named(slots.hash()));
    return slots;
}

KeySlot KeySlots::slot(std::size_t index) const
{
    const luks::Slot& stored = m_header.key_slots[index];
    const bool active = stored.state == luks::slot_enabled;
    return {active,
            active ? stored.iterations.value() : 0,
            {m_area.offset + stored.material_sector * sector_size, luks::material_sectors(m_header) * sector_size},
            stored.stripes};
}

std::size_t KeySlots::active_count() const
{
    std::size_t active = 0;
    for (std::size_t i = 0; i < count; ++i) {
        active += slot(i).active ? 1U : 0U;
    }
    return active;
}

Result<bool> KeySlots::is_master_key(const Secret& key, Patience& patience) const
{
    const HashFunction hash = TRY(HashFunction::named(this->hash()));
    std::array<std::byte, digest_bytes> digest{};
    TRY(hash.pbkdf2(key.bytes(), m_header.digest_salt, m_header.digest_iterations, digest,
                    [&] { return patience.go_on(); }));
    return digest == m_header.digest;
}

Result<std::optional<Secret>> KeySlots::open(std::size_t index, const Secret& passphrase, Patience& patience) const
{
    if (!slot(index).active) {
        return std::optional<Secret>();
    }
    const luks::Slot& stored = m_header.key_slots[index];
    TRY(patience.take(index, u64{stored.iterations} + m_header.digest_iterations));
    const HashFunction hash = TRY(HashFunction::named(this->hash()));
    Secret key(m_header.key_bytes);
    TRY(hash.pbkdf2(passphrase.bytes(), stored.salt, stored.iterations, key.bytes(), [&] { return patience.go_on(); }));
    Secret split(u64{m_header.key_bytes} * stored.stripes);
    TRY_WHILE(text("reading key slot ", index), m_image->read(slot(index).material.offset, split.bytes()));
    SectorCipher cipher = TRY(SectorCipher::make(this->cipher(), mode(), key.bytes()));
    TRY(cipher.decrypt(0, split.bytes()));
    Secret master = TRY(merge_key(split, m_header.key_bytes, hash));
    return TRY(is_master_key(master, patience)) ? std::optional(std::move(master)) : std::nullopt;
}

Result<std::array<bool, KeySlots::count>> KeySlots::opened_by(const Secret& passphrase, Patience& patience) const
{
    std::array<bool, count> opened{};
    for (std::size_t i = 0; i < count; ++i) {
        opened[i] = TRY(open(i, passphrase, patience)).has_value();
    }
    return opened;
}

Result<Unlocked> KeySlots::unlock(Secret passphrase, Patience& patience) const
{
    for (std::size_t i = 0; i < count; ++i) {
        if (auto master = TRY(open(i, passphrase, patience))) {
            return Unlocked{std::move(passphrase), std::move(*master), i};
        }
    }
    return Error(Fault::denied, "Invalid password, cannot unlock any keyslot");
}

Result<KeySlots> read_key_slots(const Format& format, const Source& image)
{
    if (format.amendment == nullptr || format.amendment->key_area == nullptr) {
        return Error(Fault::unsupported, text("Images of the format '", format.id, "' have no key slots"));
    }
    return KeySlots::read(image, TRY(format.amendment->key_area(image)));
}

}  // namespace stratamap
