// SPDX-License-Identifier: MIT
// VMDK's descriptor: the text that names a disk's extents, its identity and its parent (shared spec vmdk, 2, 4, 5, 10).
#pragma once

#include "core/source.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap::vmdk {

constexpr u64 max_descriptor = (1 << 20) - 1;
constexpr u64 max_extents = 1024;  // this program's own limit; the peer takes hours for more
constexpr std::size_t max_parent_name = 4095;

/// Whether the first sector of a file can be that of a descriptor.
bool begins_like_descriptor(std::string_view sector);

/// Text from `offset` on, at most `most` bytes and not past the end of the file, up to the first NUL.
Result<std::string> read_text(const Source& file, u64 offset, u64 most);

/// The value behind the first `key="`, wherever that stands; nothing without one, or when it is longer than `most`.
std::optional<std::string> value_of(std::string_view text, std::string_view key, std::size_t most);

struct ExtentLine {
    enum class Type : u8 { flat, sparse, se_sparse };
    Type type = Type::flat;
    std::string type_name;
    u64 sectors = 0;
    std::string file;
    u64 offset = 0;  ///< sectors, of flat extents
};

/// The lines that name usable extents, as the peer's scanner matches them. Takes time linear in the text's length.
Result<std::vector<ExtentLine>> extent_lines(std::string_view text);

/// What ties the links of a delta chain together.
struct Links {
    std::string parent;  ///< parentFileNameHint; empty: none
    u32 content_id = 0;
    u32 parent_content_id = 0;
};

/// In the peer's order of checks; its error has no words but the system's.
Result<Links> read_links(std::string_view text, std::string_view file_name);

}  // namespace stratamap::vmdk
