// SPDX-License-Identifier: MIT
// stratamap --amend
#pragma once

#include "app/secrets.h"
#include "core/writable_file.h"

#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// `stratamap --amend ...`
struct AmendArguments {
    std::vector<std::string> lists;  ///< of each -o
    std::vector<std::string> files;  ///< exactly one is right
    std::optional<std::string> format;
    bool image_options = false;
    std::string cache = "writeback";
    Secrets secrets;
    bool force = false;
    bool allow_shrink = false;
    bool remove_bitmaps = false;
    bool repair = false;
    bool replace_key = false;
    std::optional<u64> most_iterations = {};
    bool progress = false;
    bool quiet = false;
    bool dry_run = false;
    bool json = false;                        ///< the plan, of a dry run
    std::optional<std::string> backup = {};   ///< file to write what undoes the change
    std::optional<std::string> restore = {};  ///< file that such a backup is taken from
};

/// Amends the image, or says what that would do. Returns the exit status.
int run_amend(const AmendArguments& arguments);

}  // namespace stratamap
