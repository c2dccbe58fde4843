// SPDX-License-Identifier: MIT
// DiskDescriptor.xml: which files of a Parallels bundle hold which part of the disk in which snapshot. After the public
// description of the format in QEMU's documentation (interop/prl-xml), and ploop for what that leaves open.
#pragma once

#include "core/source.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap::parallels {

constexpr std::string_view descriptor_name = "DiskDescriptor.xml";

constexpr u64 max_descriptor = 4 << 20;  // these three are this program's own: real ones have a few kilobytes
constexpr std::size_t max_storages = 1024;
constexpr std::size_t max_snapshots = 1024;

/// One file: what one snapshot holds of one storage.
struct Image {
    enum class Type : u8 { plain, expanding };
    std::string guid;  ///< the snapshot's
    Type type = Type::expanding;
    std::string file;  ///< as written, not empty
};

/// A part of the disk. Disks that are not split have one.
struct Storage {
    Range sectors;              ///< not empty, and within the disk
    u64 block_sectors = 0;      ///< of expanding images; 0 where the file does not say
    std::vector<Image> images;  ///< of as many snapshots

    const Image* image_of(std::string_view guid) const;
};

/// GUIDs are written in lower case and in braces here, however the file has them.
struct Descriptor {
    u64 sectors = 0;                             ///< of the disk, at least 1
    std::string encryption;                      ///< the engine's GUID, or empty
    std::vector<Storage> storages;               ///< in the disk's order; they do not overlap, but may leave gaps
    std::vector<std::string> snapshots;          ///< all that have an image, as the file has them
    std::map<std::string, std::string> parents;  ///< of those that have one; it need not have an image
    std::string top;                             ///< what the guest writes to; has an image
};

/// Whether a file that is no image can be a descriptor: it begins as XML does.
bool begins_like_descriptor(std::string_view bytes);

Result<Descriptor> read_descriptor(const Source& file);

/// A GUID as Descriptor has it, or nothing where the text is none. Braces may be missing.
std::optional<std::string> guid_from(std::string_view text);

}  // namespace stratamap::parallels
