// SPDX-License-Identifier: MIT
// Amending: changing options of an image that exists. Everything is read, checked and planned before the first write;
// running the plan writes new structures beside the old, and one write switches from the old image to the new one.
#pragma once

#include "core/layer.h"
#include "core/secret.h"
#include "core/writable_file.h"

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace stratamap {

/// One option as `-o help` lists it.
struct AmendOption {
    enum class Kind : u8 { text, number, size, boolean };
    std::string_view name;
    Kind kind;
    std::string_view help;
};

/// What of a format can be amended, both tables sorted by name.
struct AmendOptions {
    std::span<const AmendOption> amendable;
    std::span<const std::string_view> creation_only;  ///< names known when images are made, and then only
};

struct Unlocked;  // key_slots.h

using AmendValue = std::variant<std::string, u64, bool>;

/// An option as an image has it now.
struct AmendSetting {
    /// Why this image cannot have another value.
    enum class Fixed : u8 {
        no,           ///< it can
        creation,     ///< chosen when an image is made
        data_inside,  ///< about an external data file, which this image has not
        already_off,  ///< can only be switched off, and is off
    };
    std::string_view name;
    std::string value;  ///< as -o takes it; empty: it has none
    Fixed fixed = Fixed::no;
    std::span<const std::string_view> choices = {};  ///< all values that are possible; empty: whatever is of its kind
};

/// An image before it is amended.
struct AmendedImage {
    std::vector<AmendSetting> settings;  ///< those that can be amended, then those that only creation knows
    u64 virtual_size = 0;                ///< bytes
    std::size_t bitmaps = 0;
    bool dirty = false;      ///< not closed cleanly: only a repair of the counts lets it be amended
    bool key_slots = false;  ///< LUKS encrypts it

    const AmendSetting* find(std::string_view name) const;
};

struct AmendRequest {
    std::map<std::string, AmendValue> options;  ///< of the kinds that the table says
    bool force = false;
    bool allow_shrink = false;
    bool remove_bitmaps = false;  ///< for a downgrade, which would make them worthless
    bool repair = false;          ///< count a dirty image's references anew
    bool replace_key = false;     ///< a new passphrase takes the place of the old one, which old-secret names
    /// The secret with that id, for key slots.
    std::function<Result<Secret>(const std::string& id)> secret = {};
    /// What opens an encrypted image. Without it, a change of key slots is planned to be shown only.
    std::shared_ptr<const Unlocked> unlocked = {};
    u64 most_iterations = 100'000'000;  ///< of PBKDF2, that planning does because the image says so
    /// The guest disk below, where the change needs its content; null or an error where there is none or it is not to
    /// be opened. Asked only when needed.
    std::function<Result<std::shared_ptr<const Source>>()> backing = {};
    /// Says that another backing file leaves what the guest reads as it is, or why that is not known. Without it, a
    /// backing file changes with `force` alone.
    std::function<Status(const std::string& name, const std::optional<std::string>& format)> same_content = {};
    /// Asked often while contents are compared and keys derived; after a no the plan ends as `cancelled`.
    std::function<bool()> go_on = [] { return true; };

    template <typename T>
    const T* find(std::string_view name) const
    {
        const auto found = options.find(std::string(name));
        return found == options.end() ? nullptr : std::get_if<T>(&found->second);
    }
};

/// One piece of what will be written. Long zeros are not kept in memory.
struct AmendWrite {
    u64 offset = 0;
    std::vector<std::byte> bytes = {};
    u64 zeros = 0;  ///< that many zeros instead of bytes

    u64 length() const { return bytes.empty() ? zeros : bytes.size(); }

    /// What it writes and where: its bytes at once, zeros in pieces.
    Status in_pieces(FunctionRef<Status(u64 at, std::span<const std::byte> part)> sink) const;
};

/// Writes that may reach storage in any order, and then a barrier.
struct AmendStep {
    std::string sentence;
    std::vector<AmendWrite> writes;
    /// What must be true of the file before the next step is taken; null: nothing in particular.
    std::function<Status(const Source& image)> proof = {};
};

/// What is different in the header.
struct AmendedField {
    std::string name, before, after;
};

/// Guest data that will be gone.
struct AmendLoss {
    std::string sentence;
    Range guest;
};

/// How the length of an external data file follows that of the disk: what lies behind `before` is nobody's and goes,
/// and then, before the switch, it becomes longer or, after it, shorter. Bytes.
struct DataFileLength {
    u64 before = 0;
    u64 after = 0;
};

struct AmendPlan {
    std::vector<AmendStep> steps;  ///< in this order; the image is the old one until `switch_step` was written
    std::size_t switch_step = 0;
    std::optional<u64> cut_to = {};                ///< the file's size after all steps, where it becomes shorter
    std::vector<Range> freed = {};                 ///< of the file, nobody's any more after the switch
    std::optional<DataFileLength> data_file = {};  ///< where the data lies in another file, whose length changes too
    std::vector<AmendedField> fields = {};
    std::vector<AmendLoss> losses = {};
    std::vector<std::string> warnings = {};
    u64 clusters_allocated = 0;
    u64 clusters_freed = 0;
    bool only_shown = false;  ///< made without the key: lengths are right, but it cannot be carried out

    u64 bytes_to_write() const;
};

/// Told the bytes written so far and in all. False stops, as long as the image is still the old one.
using AmendProgress = FunctionRef<bool(u64 done, u64 all)>;

/// Carries a plan out. Where it fails before the switch, the image is the old one and the file as long as before. The
/// data file is the image's external one, needed where the plan says what becomes of it.
Status run_amendment(const AmendPlan& plan, WritableFile& file, AmendProgress progress,
                     WritableFile* data_file = nullptr);

/// A format's way to amend.
struct Amendment {
    AmendOptions options;
    /// Reads only. Refuses whatever is to be refused, in the peer's words where the peer has words.
    Result<AmendPlan> (*plan)(const Source& image, const AmendRequest& request);
    LockScheme locks;
    /// Whether an image is sound, as far as its tables tell; null where there is nothing to check.
    Status (*check)(const Source& image) = nullptr;
    /// What there is to amend; null where no option has a value of its own.
    Result<AmendedImage> (*look)(const Source& image) = nullptr;
    /// Where in the file the LUKS header with its key slots lies; an error where there is none.
    Result<Range> (*key_area)(const Source& image) = nullptr;
    std::string_view key_prefix = {};  ///< in front of the names of options that are about key slots
};

}  // namespace stratamap
