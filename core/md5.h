// SPDX-License-Identifier: MIT
// MD5 as RFC 1321 has it, for formats that check their metadata with it. It protects against accidents, not attacks.
#pragma once

#include "core/result.h"

#include <array>
#include <cstddef>
#include <span>

namespace stratamap {

class Md5 {
public:
    using Digest = std::array<std::byte, 16>;

    void add(std::span<const std::byte> bytes);

    /// The sum of everything added, after which nothing more may be added.
    Digest finish();

private:
    static constexpr std::size_t block_size = 64;

    void mix(std::span<const std::byte, block_size> block);

    std::array<u32, 4> m_state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    std::array<std::byte, block_size> m_begun{};  ///< a block not yet full
    u64 m_length = 0;                             ///< bytes added
};

}  // namespace stratamap
