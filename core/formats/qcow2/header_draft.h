// SPDX-License-Identifier: MIT
// The first cluster as it will be, and how it takes the place of the old one by one write of 512 bytes.
#pragma once

#include "core/formats/qcow2/metadata.h"

namespace stratamap::qcow2 {

struct HeaderDraft {
    Header header;
    std::vector<std::byte> unknown_fields;  ///< of the header, past those known here
    std::vector<HeaderExtension> extensions;
    std::string backing_name;

    explicit HeaderDraft(const Metadata& old);

    /// Replaces an extension, or adds it; nothing removes it.
    void set(ExtensionType type, std::optional<std::vector<std::byte>> bytes);
    const HeaderExtension* find(ExtensionType type) const;
};

/// The writes before the first sector, the first sector, and those that tidy up. All but the middle one are of bytes
/// that nobody reads at that time.
struct HeaderSwitch {
    std::vector<AmendWrite> before, sector, after;
};
Result<HeaderSwitch> plan_switch(const Metadata& old, const HeaderDraft& draft);

}  // namespace stratamap::qcow2
