// SPDX-License-Identifier: MIT
// luks: encrypted volumes of version 1 (shared spec formats/luks.md). The payload is mapped as what it is, encrypted
// data at its place in the file; that takes no key, and none is asked for. Not covered: decryption, LUKS version 2 (raw
// to the peer as well).
#include "core/format.h"
#include "core/key_slots.h"
#include "core/luks_info.h"
#include "core/luks_remarks.h"

namespace stratamap {

namespace {

using luks::Header;
using luks::Placement;
using luks::up_to_nul;

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

    std::vector<Issue> remarks() const override { return luks::remarks(m_header, 0, virtual_size() / sector_size); }
    Particulars particulars() const override { return {.unclean = false, .specific = luks_information(m_header)}; }

    std::vector<Fact> facts() const override
    {
        std::vector<Fact> facts = {{"version", text(m_header.version)},
                                   {"cipher name", up_to_nul(m_header.cipher_name)},
                                   {"cipher mode", up_to_nul(m_header.cipher_mode)},
                                   {"hash", up_to_nul(m_header.hash)},
                                   {"payload offset", text(m_payload_offset)},
                                   {"key bytes", text(m_header.key_bytes)},
                                   {"UUID", up_to_nul(m_header.uuid)}};
        for (std::size_t i = 0; i < m_header.key_slots.size(); ++i) {
            const luks::Slot& slot = m_header.key_slots[i];
            facts.push_back({text("key slot ", i), slot.state == luks::slot_enabled
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
    return header.magic == luks::magic && header.version == 1 ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open_luks(Opening opening)
{
    const Options header_file = Options(opening.options).take_below("header");
    const Placement placement = header_file.empty() ? Placement::in_front : Placement::detached;
    const auto source = placement == Placement::in_front
                            ? opening.image
                            : TRY(opening.files.open_storage({Reference::Role::storage, "", {}}, header_file));
    const auto header = TRY_WHILE("Could not read encryption header", load<Header>(*source, 0));
    TRY(luks::check_header(header, placement));
    const Status keys = luks::check_keys(header, placement);
    if (!keys && !opening.tolerant) {
        return keys.error();
    }
    if (!keys) {
        opening.issues.push_back({Issue::Severity::damage, keys.error().text(), {}});
    }
    const u64 payload_offset = placement == Placement::in_front ? header.payload_sector * sector_size : 0;
    if (payload_offset > opening.image->length()) {
        return Error(Fault::malformed,
                     text("Could not refresh total sector count: Input/output error (the payload begins at ",
                          payload_offset, ", past the end of the file, ", opening.image->size(), " bytes)"));
    }
    return std::unique_ptr<Layer>(std::make_unique<LuksLayer>(std::move(opening.image), header, payload_offset));
}

constexpr std::string_view options[] = {"key-secret", "header", "header."};

using Kind = AmendOption::Kind;
constexpr AmendOption amendable[] = {
    {"iter-time", Kind::number, "Time to spend in PBKDF in milliseconds"},
    {"keyslot", Kind::number, "Select a single keyslot to modify explicitly"},
    {"new-secret", Kind::text, "New secret to set in the matching keyslots. Empty string to erase"},
    {"old-secret", Kind::text, "Select all keyslots that match this password"},
    {"state", Kind::text, "Select new state of affected keyslots (active/inactive)"},
};
constexpr std::string_view creation_only[] = {"cipher-alg",     "cipher-mode", "hash-alg",      "ivgen-alg",
                                              "ivgen-hash-alg", "key-secret",  "preallocation", "size"};

/// Everything before the payload.
Result<Range> key_area(const Source& image)
{
    const auto header = TRY_WHILE("Could not read encryption header", load<Header>(image, 0));
    TRY(luks::check_header(header, Placement::in_front));
    return Range{0, header.payload_sector * sector_size};
}

Result<AmendPlan> plan(const Source& image, const AmendRequest& request)
{
    const Range area = TRY(key_area(image));
    const KeySlots slots = TRY(KeySlots::read(image, area));
    KeySlotPlan keys = TRY(plan_key_slots(slots, request, ""));
    AmendPlan planned;
    planned.steps = std::move(keys.steps);
    planned.switch_step = keys.switch_step;
    planned.fields = std::move(keys.fields);
    planned.losses = std::move(keys.losses);
    planned.warnings = std::move(keys.warnings);
    planned.only_shown = keys.only_shown;
    for (AmendLoss& loss : planned.losses) {
        loss.guest = {0, image.length() - slots.area().length};
    }
    return planned;
}

Status check(const Source& image)
{
    const Range area = TRY(key_area(image));
    TRY(KeySlots::read(image, area));
    return {};
}

constexpr Amendment amendment = {
    {amendable, creation_only}, plan, LockScheme::amend_exclusively, check, nullptr, key_area};

}  // namespace

extern const Format luks_format;
const Format luks_format = {"luks", "LUKS encrypted volume (version 1)", probe_luks, open_luks, options, {}, &amendment,
                            true};

}  // namespace stratamap
