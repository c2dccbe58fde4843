// SPDX-License-Identifier: MIT
// What every image of a chain says of itself, as `qemu-img info` tells it.
#pragma once

#include "core/chain.h"

#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// One image. Of a lost one `name` and `format` alone say something: what the layer above records.
struct ImageInfo {
    /// The file below, as the image names it.
    struct Backing {
        std::string name;                        ///< empty: only `identity` tells which it is
        std::optional<std::string> path;         ///< what is opened for it; nothing: that cannot be told
        std::optional<std::string> format = {};  ///< as recorded
        std::string identity = {};
    };

    std::string name;    ///< ChainLayer::node
    std::string format;  ///< ChainLayer::driver
    u64 virtual_size = 0;
    std::optional<u64> disk_size;  ///< bytes that the image and its storage files occupy; nothing: unknown
    bool encrypted = false;
    std::optional<Backing> backing;
    std::vector<Snapshot> snapshots;
    Particulars particulars;
    std::optional<Error> lost;  ///< why the image could not be opened
};

/// The chain's images from the top on. Of a chain that was opened for Purpose::headers all is said that the peer says.
std::vector<ImageInfo> image_infos(const Chain& chain);

}  // namespace stratamap
