// SPDX-License-Identifier: MIT
// A sandbox whose file chooser hands over single files: an image comes there without the chain beside it.
#include "app/window/sandbox.h"

#include <filesystem>

namespace stratamap::ui {

namespace {

std::string& marker()
{
    static std::string file = "/.flatpak-info";
    return file;
}

}  // namespace

bool inSandbox()
{
    std::error_code ignored;
    return std::filesystem::exists(marker(), ignored);
}

void setSandboxMarker(const std::string& file)
{
    marker() = file;
}

std::optional<std::string> foundInFolders(const std::string& path, const std::vector<std::string>& folders)
{
    const auto name = std::filesystem::path(path).filename();
    if (name.empty() || name == "." || name == "..") {
        return std::nullopt;
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        const auto file = std::filesystem::path(*folder) / name;
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) {
            return file.string();
        }
    }
    return std::nullopt;
}

}  // namespace stratamap::ui
