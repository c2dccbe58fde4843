// SPDX-License-Identifier: MIT
// AmendDraft: the changes that a person has lined up for an image's options, and the command that says the same.
#pragma once

#include "core/amend.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

class AmendDraft {
public:
    struct Change {
        std::string name;
        std::string value;  ///< as -o takes it
        bool operator==(const Change&) const = default;
    };

    /// What the user agrees to besides.
    struct Consent {
        bool allowShrink = false;
        bool removeBitmaps = false;
        bool repair = false;
        bool force = false;
        bool operator==(const Consent&) const = default;
    };

    /// What becomes of the passphrases of an encrypted image. They themselves are elsewhere.
    struct Keys {
        enum class Action : u8 { none, add, replace, erase };
        Action action = Action::none;
        std::optional<u32> slot = {};  ///< nothing: the first free one
        u32 milliseconds = 2000;       ///< that trying a new passphrase takes
        bool operator==(const Keys&) const = default;
    };

    /// The secrets' ids in list() and in commands: what opens the image now, and the new one.
    static constexpr const char* now_id = "now";
    static constexpr const char* next_id = "next";

    /// A value that cannot be, or not beside the others.
    struct Conflict {
        enum class Kind {
            counts_need_level,  ///< counts of other than 16 bits need compat=1.1
            lazy_needs_level,   ///< lazy_refcounts=on needs compat=1.1
            no_size,            ///< not a size
            not_sectors,        ///< a size that is no multiple of 512
            format_needed,      ///< a backing file whose format is not said
        };
        std::string name;
        Kind kind;
        bool operator==(const Conflict&) const = default;
    };

    AmendDraft() = default;
    /// The prefix stands before the names of options about keys.
    explicit AmendDraft(AmendedImage present, std::string_view keyPrefix = {})
        : m_present(std::move(present)), m_key_prefix(keyPrefix)
    {
    }

    const AmendedImage& present() const { return m_present; }

    /// The option's value now, and as the draft would have it.
    std::string now(std::string_view name) const;
    std::string value(std::string_view name) const;

    /// One change for each option: a second one takes the first one's place, and the value of now takes it back.
    void set(const std::string& name, const std::string& value);

    /// In the order in which they were first made.
    const std::vector<Change>& changes() const { return m_changes; }

    /// Takes back the last step, whatever it was about.
    bool canUndo() const { return !m_steps.empty(); }
    void undo();

    Consent consent;
    Keys keys;

    /// Nothing is wanted.
    bool empty() const { return m_changes.empty() && keys.action == Keys::Action::none; }

    bool shrinks() const;         ///< the disk becomes smaller
    bool dropsBitmaps() const;    ///< the level it would have knows no bitmaps, and there are some
    bool changesBacking() const;  ///< what lies below is another file, or has another format
    std::vector<Conflict> conflicts() const;

    /// The value of -o: names and values, commas doubled.
    std::string list() const;

    /// Shell commands that do the same: this program's, and the peer's where it can.
    QString command(const std::string& path, const std::string& format, const std::string& backup) const;
    std::optional<QString> peerCommand(const std::string& path, const std::string& format) const;

private:
    std::optional<u64> newSize() const;
    std::string keyList() const;
    QString keyTarget(const std::string& path, const std::string& format) const;
    void put(const std::string& name, const std::string& value);

    AmendedImage m_present;
    std::string m_key_prefix;
    std::vector<Change> m_changes;
    std::vector<Change> m_steps;  ///< what each step found: the value before it
};

/// A size as people type it, in bytes: "20G", "512", and "+1G" or "-1G" from what there is. Nothing: it is none.
std::optional<u64> typedSize(std::string_view text, u64 now);

}  // namespace stratamap::ui
