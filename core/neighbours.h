// SPDX-License-Identifier: MIT
// Neighbours: where the layer below an image may lie that is not found under the name the image has for it, or that it
// knows by its UUID alone, as VirtualBox's do.
#pragma once

#include "core/function_ref.h"
#include "core/source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

/// What is looked for, and from where.
struct Orphan {
    std::string folder;     ///< of the image: up to and with the last '/', or empty
    std::string host_path;  ///< of the image
    std::string identity;   ///< of the layer below, as Layer::identity() says it; empty when it has none
    std::string format;     ///< of the layer below; empty when that is not known
};

using FileOpener = FunctionRef<Result<std::shared_ptr<const Source>>(const std::string& path)>;

/// Hands on names, likeliest first, until the sink says false: what a VirtualBox machine's settings (.vbox) in the
/// image's folder or the one above say; images in its folder; those in the folder above when this one is called
/// Snapshots. Whether it is the right file is for the sink to find out. Of each folder a thousand entries are looked
/// at, and 250 images handed on.
void for_each_neighbour(const Orphan& orphan, FileOpener open, FunctionRef<bool(const std::string& name)> sink);

/// The files beside the one of that path, there or not, whose names differ from its own in nothing but the case of
/// ASCII letters. Of the folder, as it is named, ten thousand entries are looked at.
std::vector<std::string> spelled_in_other_case(const std::string& path);

/// Where a VirtualBox machine's settings say that the disk of this UUID lies, as written there.
std::vector<std::string> disk_locations(std::string_view settings, std::string_view uuid);

}  // namespace stratamap
