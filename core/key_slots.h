// SPDX-License-Identifier: MIT
// The key slots of an encrypted image (LUKS, alone or inside qcow2): which there are, which of them a passphrase opens,
// and how they are changed (shared spec amend, 7).
#pragma once

#include "core/amend.h"
#include "core/format.h"
#include "core/luks.h"

#include <array>

namespace stratamap {

/// One of a volume's eight places for a passphrase.
struct KeySlot {
    bool active = false;
    u32 iterations = 0;  ///< of PBKDF2; 0 where it is not active
    Range material;      ///< in the image's file
    u32 stripes = 0;
};

/// What deriving keys may take. A header may ask for hours: it is believed up to a sum, and whoever waits can leave.
class Patience {
public:
    static constexpr u64 usual_iterations = 100'000'000;

    explicit Patience(u64 iterations = usual_iterations, std::function<bool()> go_on = {})
        : m_limit(iterations), m_left(iterations), m_go_on(std::move(go_on))
    {
    }

    /// `too_big` where that is more than what is left.
    Status take(std::size_t slot, u64 iterations);
    bool go_on() const { return !m_go_on || m_go_on(); }

private:
    u64 m_limit;
    u64 m_left;
    std::function<bool()> m_go_on;
};

/// A passphrase, the first slot that it opens, and the master key in there.
struct Unlocked {
    Secret passphrase;
    Secret master_key;
    std::size_t slot = 0;
};

/// An encryption header in an image's file, which must outlive this.
class KeySlots {
public:
    static constexpr std::size_t count = 8;

    /// Reads and checks the header at the area's begin; all of its key material must lie in the area.
    static Result<KeySlots> read(const Source& image, Range area);

    const luks::Header& header() const { return m_header; }
    Range area() const { return m_area; }
    KeySlot slot(std::size_t index) const;
    std::size_t active_count() const;

    /// "aes", "xts-plain64", "sha256".
    std::string cipher() const { return luks::up_to_nul(m_header.cipher_name); }
    std::string mode() const { return luks::up_to_nul(m_header.cipher_mode); }
    std::string hash() const { return luks::up_to_nul(m_header.hash); }

    /// The master key, where the passphrase opens that slot; nothing where it does not, or the slot is not active.
    Result<std::optional<Secret>> open(std::size_t index, const Secret& passphrase, Patience& patience) const;

    /// All slots that the passphrase opens.
    Result<std::array<bool, count>> opened_by(const Secret& passphrase, Patience& patience) const;

    /// The first slot that it opens; `denied` in the peer's words where there is none.
    Result<Unlocked> unlock(Secret passphrase, Patience& patience) const;

private:
    KeySlots(const Source& image, Range area) : m_image(&image), m_area(area) {}
    Result<bool> is_master_key(const Secret& key, Patience& patience) const;

    const Source* m_image;
    Range m_area;
    luks::Header m_header{};
};

/// The key slots of an image of that format, which must outlive what is returned; an error where it has none.
Result<KeySlots> read_key_slots(const Format& format, const Source& image);

/// How the slots change. The new passphrase is read back as soon as it is there.
struct KeySlotPlan {
    std::vector<AmendStep> steps;
    std::size_t switch_step = 0;
    std::vector<AmendedField> fields;
    std::vector<AmendLoss> losses;
    std::vector<std::string> warnings;
    /// Whether the new passphrase opens the header at that area of a file; null where none was added.
    std::function<Status(const Source& image, Range area)> proof = {};
    bool only_shown = false;  ///< made without the key: lengths are right, bytes are not there
};

/// What the request's options `state`, `new-secret`, `old-secret`, `keyslot` and `iter-time`, with the prefix before
/// them, make of the slots. Checks in the peer's order, in its words. Where the request is not unlocked, the plan is to
/// be shown only, and no key is derived but those that tell which slots an old secret opens.
Result<KeySlotPlan> plan_key_slots(const KeySlots& keys, const AmendRequest& request, std::string_view prefix);

}  // namespace stratamap
