// SPDX-License-Identifier: MIT
// GUIDs as VHDX stores and spells them.
#pragma once

#include "core/bytes.h"

#include <string>

namespace stratamap::vhdx {

using Guid = std::array<u8, 16>;

/// "{83ed0ec3-24c8-49a6-a959-5e4bf1288bfb}": the first three groups are stored as little-endian numbers.
inline std::string guid_text(const Guid& guid)
{
    constexpr std::array<std::size_t, 16> order = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "{";
    for (std::size_t i = 0; i < order.size(); ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[guid[order[i]] >> 4];
        out += digits[guid[order[i]] & 15];
    }
    return out + '}';
}

}  // namespace stratamap::vhdx
