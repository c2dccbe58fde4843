// SPDX-License-Identifier: MIT
// Parallels bundles written by hand: the text of a DiskDescriptor.xml, after QEMU's description of it.
#pragma once

#include "core/text.h"

#include <optional>
#include <string>
#include <vector>

namespace stratamap::testing {

inline constexpr char top_guid[] = "{5fbaabe3-6958-40ff-92a7-860e329aab41}";
inline constexpr char null_guid[] = "{00000000-0000-0000-0000-000000000000}";

/// "{n0000000-0000-0000-0000-000000000000}", for n from 1 to 9.
inline std::string guid_number(std::size_t n)
{
    return text("{", n, std::string(7, '0'), "-0000-4000-8000-000000000000}");
}

struct BundleText {
    struct Image {
        std::string guid, type, file;
    };
    struct Storage {
        std::uint64_t start, end, block;  // sectors
        std::vector<Image> images;
    };
    struct Shot {
        std::string guid, parent;
    };

    std::uint64_t sectors = 0;
    std::vector<Storage> storages;
    std::vector<Shot> shots;
    std::optional<std::string> top = {};
    std::string engine = null_guid;

    std::string xml() const
    {
        std::string out = text("<?xml version='1.0' encoding='UTF-8'?>\n<Parallels_disk_image Version=\"1.0\">\n",
                               "<Disk_Parameters>\n<Disk_size>", sectors, "</Disk_size>\n<Cylinders>", sectors / 512,
                               "</Cylinders>\n<Heads>16</Heads>\n<Sectors>32</Sectors>\n<Padding>0</Padding>\n",
                               "<Encryption><Engine>", engine, "</Engine><Data></Data></Encryption>\n",
                               "</Disk_Parameters>\n<StorageData>\n");
        for (const Storage& storage : storages) {
            out += text("<Storage>\n<Start>", storage.start, "</Start>\n<End>", storage.end, "</End>\n<Blocksize>",
                        storage.block, "</Blocksize>\n");
            for (const Image& image : storage.images) {
                out += text("<Image>\n<GUID>", image.guid, "</GUID>\n<Type>", image.type, "</Type>\n<File>", image.file,
                            "</File>\n</Image>\n");
            }
            out += "</Storage>\n";
        }
        out += "</StorageData>\n<Snapshots>\n" + (top ? text("<TopGUID>", *top, "</TopGUID>\n") : std::string());
        for (const Shot& shot : shots) {
            out += text("<Shot>\n<GUID>", shot.guid, "</GUID>\n<ParentGUID>", shot.parent, "</ParentGUID>\n</Shot>\n");
        }
        return out + "</Snapshots>\n</Parallels_disk_image>\n";
    }
};

}  // namespace stratamap::testing
