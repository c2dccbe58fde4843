// SPDX-License-Identifier: MIT
// An image that is amended, with what stands around it: the chain below, where a change needs its content, and the
// images beside it that stand on it; and what came out, looked at again.
#pragma once

#include "core/amend.h"
#include "core/chain.h"
#include "core/key_slots.h"

namespace stratamap {

class AmendingImage {
public:
    struct Opening {
        std::string path;
        std::optional<std::string> format = {};  ///< nothing: probe
        CacheMode cache = CacheMode::writeback;
        ReferencePolicy policy = {};    ///< for the chain below, which is opened only where a change needs it
        LockUse locks = LockUse::take;  ///< `ask` where it is only planned: run() then fails
    };

    /// Opens and locks the image. Refuses formats that cannot be amended in the peer's words.
    static Result<std::unique_ptr<AmendingImage>> open(const Opening& opening);

    const Format& format() const { return *m_format; }
    const WritableFile& file() const { return *m_file; }

    /// The options as they are; without any where the format has no values of them to show.
    Result<AmendedImage> look() const;

    /// The image's key slots; an error where it has none.
    Result<KeySlots> key_slots() const;

    /// Whether any of the options is about key slots, for which the request wants to be unlocked.
    bool changes_keys(const AmendRequest& request) const;

    /// The format's plan. `backing` and `same_content` of the request are filled in. Refuses to shrink an image that
    /// others in its folder stand on, unless forced.
    Result<AmendPlan> plan(AmendRequest request) const;

    /// Carries out the plan, then reads the image again: its tables must be sound, and its map what it was.
    Status run(const AmendPlan& plan, AmendProgress progress);

private:
    AmendingImage(Opening opening, const Format& format, std::unique_ptr<WritableFile> file);
    /// What becomes of a chain with something missing below.
    enum class Broken : u8 { is_refused, is_shown };
    Result<std::shared_ptr<const Chain>> chain(Broken broken) const;
    Result<std::shared_ptr<const Chain>> chain_below(const std::string& name,
                                                     const std::optional<std::string>& format) const;
    Status check_same_content(const std::string& name, const std::optional<std::string>& format,
                              const std::function<bool()>& go_on) const;
    Status check_overlays() const;
    Result<std::unique_ptr<WritableFile>> open_data_file() const;

    Opening m_opening;
    const Format* m_format;
    std::unique_ptr<WritableFile> m_file;
};

}  // namespace stratamap
