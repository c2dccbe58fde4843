// SPDX-License-Identifier: MIT
// Which libraries core was built with, for people who report a fault or ask for licences.
#pragma once

#include <string>
#include <vector>

namespace stratamap {

struct Library {
    std::string name;
    std::string version;  ///< of what runs, where the library tells; else of what was built with
    std::string licence;  ///< an SPDX identifier
};

/// Those behind formats, checksums and ciphers; protocols have modules of their own.
std::vector<Library> core_libraries();

}  // namespace stratamap
