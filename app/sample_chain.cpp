// SPDX-License-Identifier: MIT
// Where the sample chain lies.
#include "app/sample_chain.h"

#include <filesystem>
#include <system_error>

namespace stratamap {

std::optional<std::string> sample_chain()
{
    // Found from the program, so that the two may be moved together.
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        return std::nullopt;
    }
    const auto prefix = program.parent_path().parent_path();
    const auto top = std::filesystem::canonical(prefix / STRATAMAP_DATA_FOLDER / "sample" / "today.qcow2", error);
    return error ? std::nullopt : std::optional(top.string());
}

}  // namespace stratamap
