// SPDX-License-Identifier: MIT
// Scratch: a folder of a test's own that vanishes with it, and whole files read and written in one call.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap::testing {

using Bytes = std::vector<std::byte>;

class Scratch {
public:
    /// Lies in $STRATAMAP_SCRATCH, or in memory where the system has such a folder, or in the temporary folder.
    explicit Scratch(std::string_view name = "test");
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::string& path() const { return m_path; }
    std::string operator/(std::string_view name) const { return m_path + '/' + std::string(name); }

    /// Leaves the folder where it is, for a person to look at.
    void keep() { m_keep = true; }

private:
    std::string m_path;
    bool m_keep = false;
};

Bytes read_file(const std::string& path);
void write_file(const std::string& path, std::span<const std::byte> bytes);
void write_file(const std::string& path, std::string_view text);

/// Bytes of a string, and a string of bytes.
Bytes to_bytes(std::string_view text);

/// Files with this ending, sorted; not those in folders below.
std::vector<std::string> files_in(const std::string& folder, std::string_view ending = "");

/// Folder of the sample images that other programs wrote, or empty where it is not there.
std::string samples_folder();
inline constexpr char no_samples[] =
    "The folder of sample images is not here (set STRATAMAP_SAMPLES): images of other programs are not tried.";

}  // namespace stratamap::testing
