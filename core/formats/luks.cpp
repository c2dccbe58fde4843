// SPDX-License-Identifier: MIT
// luks: encrypted volumes of version 1 (shared spec formats/luks.md). The payload is mapped as what it is, encrypted
// data at its place in the file; that takes no key, and none is asked for. Not covered: decryption, LUKS version 2 (raw
// to the peer as well).
#include "core/format.h"

namespace stratamap {

namespace {

constexpr std::array<u8, 6> magic = {'L', 'U', 'K', 'S', 0xba, 0xbe};
constexpr u32 slot_enabled = 0x00ac71f3;
constexpr u32 slot_disabled = 0x0000dead;
constexpr u32 stripes_of_every_slot = 4000;
/// Where the header stands: before the payload, or in another file.
enum class Placement : u8 { in_front, detached };

constexpr u64 header_sectors = 8;  // what writers keep for the header: 4096 bytes

struct KeySlot {
    be32 state;
    be32 iterations;
    std::array<std::byte, 32> salt;
    be32 material_sector;
    be32 stripes;
};
static_assert(offsetof(KeySlot, material_sector) == 40 && sizeof(KeySlot) == 48);

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
    std::array<KeySlot, 8> slots;
};
static_assert(offsetof(Header, version) == 6 && offsetof(Header, cipher_name) == 8 && offsetof(Header, hash) == 72);
static_assert(offsetof(Header, payload_sector) == 104 && offsetof(Header, digest) == 112);
static_assert(offsetof(Header, digest_iterations) == 164 && offsetof(Header, uuid) == 168);
static_assert(offsetof(Header, slots) == 208 && sizeof(Header) == 592);

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

class LuksLayer final : public Layer {
public:
    LuksLayer(std::shared_ptr<const Source> image, const Header& header, u64 payload_offset)
        : m_image(std::move(image)), m_header(header), m_payload_offset(payload_offset)
    {
    }

    u64 virtual_size() const override { return m_image->length() - m_payload_offset; }
    bool encrypted() const override { return true; }

    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        if (!range.empty()) {
            sink({range, State::encrypted, HostRange{0, m_payload_offset + range.offset, range.length}});
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte>) const override
    {
        return Error(Fault::unsupported, text("guest offset ", hex(offset),
                                              " is encrypted, and its bytes cannot be shown without the key"));
    }

    std::vector<Fact> facts() const override
    {
        std::vector<Fact> facts = {{"version", text(m_header.version)},
                                   {"cipher name", up_to_nul(m_header.cipher_name)},
                                   {"cipher mode", up_to_nul(m_header.cipher_mode)},
                                   {"hash", up_to_nul(m_header.hash)},
                                   {"payload offset", text(m_payload_offset)},
                                   {"key bytes", text(m_header.key_bytes)},
                                   {"UUID", up_to_nul(m_header.uuid)}};
        for (std::size_t i = 0; i < m_header.slots.size(); ++i) {
            const KeySlot& slot = m_header.slots[i];
            facts.push_back({text("key slot ", i), slot.state == slot_enabled
                                                       ? text("enabled, ", slot.iterations, " iterations")
                                                       : "disabled"});
        }
        return facts;
    }

private:
    std::shared_ptr<const Source> m_image;
    Header m_header;
    u64 m_payload_offset;
};

Match probe_luks(const Head& head)
{
    Header header{};
    static_assert(offsetof(Header, cipher_name) <= sizeof head.bytes);
    std::copy_n(head.bytes.begin(), offsetof(Header, cipher_name), bytes_of(header).begin());
    return header.magic == magic && header.version == 1 ? Match::sure : Match::no;
}

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// Sectors that one slot's key material takes up: stripes of the key, in steps of 4096 bytes.
u64 material_sectors(const Header& header)
{
    return round_up(divide_up(u64{header.key_bytes} * stripes_of_every_slot, sector_size), header_sectors);
}

Status check_slot(const Header& header, Placement placement, std::size_t index)
{
    const KeySlot& slot = header.slots[index];
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
    for (std::size_t other = index + 1; other < header.slots.size(); ++other) {
        const u64 other_begin = header.slots[other].material_sector;
        if (begin < other_begin + length && other_begin < begin + length) {
            return malformed(text("Keyslots ", index, " and ", other, " are overlapping in the header: at sectors ",
                                  begin, " and ", other_begin, ", ", length, " sectors each"));
        }
    }
    return {};
}

/// The checks that decide whether there is a payload and where.
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

/// The checks of what only a reader with the key needs.
Status check_keys(const Header& header, Placement placement)
{
    if (header.digest_iterations == 0) {
        return malformed("LUKS key iteration count is zero");
    }
    for (std::size_t i = 0; i < header.slots.size(); ++i) {
        TRY(check_slot(header, placement, i));
    }
    const std::string mode = up_to_nul(header.cipher_mode);
    if (mode.find('-') == std::string::npos) {
        return malformed(text("Unexpected cipher mode string format '", printable(mode), "'"));
    }
    return {};
}

Result<std::unique_ptr<Layer>> open_luks(Opening opening)
{
    const Options header_file = Options(opening.options).take_below("header");
    const Placement placement = header_file.empty() ? Placement::in_front : Placement::detached;
    const auto source = placement == Placement::in_front
                            ? opening.image
                            : TRY(opening.files.open_storage({Reference::Role::storage, "", {}}, header_file));
    const auto header = TRY_WHILE("Could not read encryption header", load<Header>(*source, 0));
    TRY(check_header(header, placement));
    const Status keys = check_keys(header, placement);
    if (!keys && !opening.tolerant) {
        return keys.error();
    }
    if (!keys) {
        opening.issues.push_back({Issue::Severity::damage, keys.error().text(), {}});
    }
    const u64 payload_offset = placement == Placement::in_front ? header.payload_sector * sector_size : 0;
    if (payload_offset > opening.image->length()) {
        return malformed(text("Could not refresh total sector count: Input/output error (the payload begins at ",
                              payload_offset, ", past the end of the file, ", opening.image->size(), " bytes)"));
    }
    return std::unique_ptr<Layer>(std::make_unique<LuksLayer>(std::move(opening.image), header, payload_offset));
}

constexpr std::string_view options[] = {"key-secret", "header", "header."};

}  // namespace

extern const Format luks_format;
const Format luks_format = {"luks", "LUKS encrypted volume (version 1)", probe_luks, open_luks, options};

}  // namespace stratamap
