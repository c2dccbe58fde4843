// SPDX-License-Identifier: MIT
// The header of LUKS, version 1 (shared spec formats/luks.md), as the format luks and encrypted qcow2 images have it.
#pragma once

#include "core/bytes.h"
#include "core/text.h"

namespace stratamap::luks {

constexpr std::array<u8, 6> magic = {'L', 'U', 'K', 'S', 0xba, 0xbe};
constexpr u32 slot_enabled = 0x00ac71f3;
constexpr u32 slot_disabled = 0x0000dead;
constexpr u32 stripes_of_every_slot = 4000;
/// Where the header stands: before the payload, or in another file.
enum class Placement : u8 { in_front, detached };

constexpr u64 header_sectors = 8;  // what writers keep for the header: 4096 bytes

struct Slot {
    be32 state;
    be32 iterations;
    std::array<std::byte, 32> salt;
    be32 material_sector;
    be32 stripes;
};
static_assert(offsetof(Slot, material_sector) == 40 && sizeof(Slot) == 48);

struct Header {
    std::array<u8, 6> magic;
    be16 version;
    std::array<char, 32> cipher_name;
    std::array<char, 32> cipher_mode;
    std::array<char, 32> hash;
    be32 payload_sector;
    be32 key_bytes;
    std::array<std::byte, 20> digest;
    std::array<std::byte, 32> digest_salt;
    be32 digest_iterations;
    std::array<char, 40> uuid;
    std::array<Slot, 8> key_slots;
};
static_assert(offsetof(Header, version) == 6 && offsetof(Header, cipher_name) == 8 && offsetof(Header, hash) == 72);
static_assert(offsetof(Header, payload_sector) == 104 && offsetof(Header, digest) == 112);
static_assert(offsetof(Header, digest_iterations) == 164 && offsetof(Header, uuid) == 168);
static_assert(offsetof(Header, key_slots) == 208 && sizeof(Header) == 592);

template <std::size_t size>
bool ends_with_nul(const std::array<char, size>& field)
{
    return std::find(field.begin(), field.end(), '\0') != field.end();
}

template <std::size_t size>
std::string up_to_nul(const std::array<char, size>& field)
{
    return {field.begin(), std::find(field.begin(), field.end(), '\0')};
}

/// Sectors that one slot's key material takes up: stripes of the key, in steps of 4096 bytes.
u64 material_sectors(const Header& header);

/// The checks that decide whether there is a payload and where.
Status check_header(const Header& header, Placement placement);

/// The checks of what only a reader with the key needs.
Status check_keys(const Header& header, Placement placement);

}  // namespace stratamap::luks
