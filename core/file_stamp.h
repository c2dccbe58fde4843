// SPDX-License-Identifier: MIT
// FileStamp: what changes about a file when it is written or replaced, without reading a byte of it.
#pragma once

#include "core/source.h"

#include <cstdint>
#include <optional>
#include <string>

namespace stratamap {

struct FileStamp {
    FileIdentity identity;
    u64 size = 0;
    std::int64_t seconds = 0;  ///< of the last write, since 1970
    std::int64_t nanoseconds = 0;
    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the regular file of that name now; nothing where there is none. Opens nothing, but may wait for a
/// file system that does not answer.
std::optional<FileStamp> file_stamp(const std::string& path);

}  // namespace stratamap
