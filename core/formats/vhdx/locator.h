// SPDX-License-Identifier: MIT
// The parent locator: where a differencing disk says that its parent lies, and what the parent must hold.
#pragma once

#include "core/formats/vhdx/guid.h"
#include "core/result.h"

#include <span>
#include <string>
#include <vector>

namespace stratamap::vhdx {

struct ParentLocator {
    /// The parent's data write GUID, as guid_text() spells it; a second one while the disk is merged into it.
    std::vector<std::string> linkages;
    /// Where to look for the parent from the disk's own folder, in this order. At least one.
    std::vector<std::string> names;
    /// The entries that are known, by key, as written. Untrusted text.
    std::vector<std::pair<std::string, std::string>> entries;
};

/// Of the metadata item's bytes.
Result<ParentLocator> read_parent_locator(std::span<const std::byte> item);

}  // namespace stratamap::vhdx
