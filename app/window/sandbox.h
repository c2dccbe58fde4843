// SPDX-License-Identifier: MIT
// A sandbox whose file chooser hands over single files: an image comes there without the chain beside it.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace stratamap::ui {

/// Whether the program runs in one.
bool inSandbox();

/// What tells: the file that Flatpak puts into every sandbox. Tests name one of theirs.
void setSandboxMarker(const std::string& file);

/// A file of that path's last name in one of the folders, the latest first. Looks at the disk.
std::optional<std::string> foundInFolders(const std::string& path, const std::vector<std::string>& folders);

}  // namespace stratamap::ui
