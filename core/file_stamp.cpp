// SPDX-License-Identifier: MIT
// FileStamp: what changes about a file when it is written or replaced.
#include "core/file_stamp.h"

#include <sys/stat.h>

namespace stratamap {

std::optional<FileStamp> file_stamp(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return FileStamp{{static_cast<u64>(status.st_dev), static_cast<u64>(status.st_ino)},
                     static_cast<u64>(status.st_size),
                     static_cast<std::int64_t>(status.st_mtim.tv_sec),
                     static_cast<std::int64_t>(status.st_mtim.tv_nsec)};
}

}  // namespace stratamap
