// SPDX-License-Identifier: MIT
#include "core/luks.h"

#include <algorithm>

namespace stratamap::luks {

namespace {

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

Status check_slot(const Header& header, Placement placement, std::size_t index)
{
    const Slot& slot = header.key_slots[index];
    const u64 length = material_sectors(header);
    const u64 begin = slot.material_sector;
    if (slot.stripes != stripes_of_every_slot) {
        return malformed(
            text("Keyslot ", index, " is corrupted (stripes ", slot.stripes, " != ", stripes_of_every_slot, ")"));
    }
    if (slot.state != slot_enabled && slot.state != slot_disabled) {
        return malformed(text("Keyslot ", index, " state (active/disable) is corrupted: it is ", hex(slot.state)));
    }
    if (slot.state == slot_enabled && slot.iterations == 0) {
        return malformed(text("Keyslot ", index, " iteration count is zero"));
    }
    if (begin < header_sectors) {
        return malformed(text("Keyslot ", index, " is overlapping with the LUKS header: it begins at sector ", begin));
    }
    if (placement == Placement::in_front && begin + length > header.payload_sector) {
        return malformed(text("Keyslot ", index, " is overlapping with the encrypted payload: it ends at sector ",
                              begin + length, ", and the payload begins at ", header.payload_sector));
    }
    for (std::size_t other = index + 1; other < header.key_slots.size(); ++other) {
        const u64 other_begin = header.key_slots[other].material_sector;
        if (begin < other_begin + length && other_begin < begin + length) {
            return malformed(text("Keyslots ", index, " and ", other, " are overlapping in the header: at sectors ",
                                  begin, " and ", other_begin, ", ", length, " sectors each"));
        }
    }
    return {};
}

}  // namespace

u64 material_sectors(const Header& header)
{
    return round_up(divide_up(u64{header.key_bytes} * stripes_of_every_slot, sector_size), header_sectors);
}

Status check_header(const Header& header, Placement placement)
{
    if (header.magic != magic) {
        return Error(Fault::not_this_format, "Volume is not in LUKS format");
    }
    if (header.version != 1) {
        return Error(Fault::unsupported, text("LUKS version ", header.version, " is not supported"));
    }
    if (!ends_with_nul(header.cipher_name)) {
        return malformed("LUKS header cipher name is not NUL terminated");
    }
    if (!ends_with_nul(header.cipher_mode)) {
        return malformed("LUKS header cipher mode is not NUL terminated");
    }
    if (!ends_with_nul(header.hash)) {
        return malformed("LUKS header hash spec is not NUL terminated");
    }
    if (placement == Placement::in_front && header.payload_sector < header_sectors) {
        return malformed(
            text("LUKS payload is overlapping with the header: it begins at sector ", header.payload_sector));
    }
    return {};
}

Status check_keys(const Header& header, Placement placement)
{
    if (header.digest_iterations == 0) {
        return malformed("LUKS key iteration count is zero");
    }
    for (std::size_t i = 0; i < header.key_slots.size(); ++i) {
        TRY(check_slot(header, placement, i));
    }
    const std::string mode = up_to_nul(header.cipher_mode);
    if (mode.find('-') == std::string::npos) {
        return malformed(text("Unexpected cipher mode string format '", printable(mode), "'"));
    }
    return {};
}

}  // namespace stratamap::luks
