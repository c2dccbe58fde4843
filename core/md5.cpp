// SPDX-License-Identifier: MIT
// MD5 in its plain form: four rounds of sixteen steps over each block.
#include "core/md5.h"

#include "core/bytes.h"

#include <algorithm>
#include <cmath>

namespace stratamap {

namespace {

/// The addend of step i: the whole part of 2^32 times the absolute sine of i + 1 radians.
std::array<u32, 64> sines()
{
    std::array<u32, 64> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<u32>(std::floor(std::abs(std::sin(static_cast<double>(i + 1))) * 4294967296.0));
    }
    return table;
}

constexpr int rotations[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

}  // namespace

void Md5::mix(std::span<const std::byte, block_size> block)
{
    static const std::array<u32, 64> addends = sines();
    std::array<le32, 16> words;
    std::memcpy(words.data(), block.data(), block_size);
    auto [a, b, c, d] = m_state;
    for (std::size_t i = 0; i < 64; ++i) {
        u32 mixed = 0;
        std::size_t word = 0;
        switch (i / 16) {
            case 0:
                mixed = (b & c) | (~b & d);
                word = i;
                break;
            case 1:
                mixed = (b & d) | (c & ~d);
                word = (5 * i + 1) % 16;
                break;
            case 2:
                mixed = b ^ c ^ d;
                word = (3 * i + 5) % 16;
                break;
            default:
                mixed = c ^ (b | ~d);
                word = 7 * i % 16;
                break;
        }
        const u32 turned = std::rotl(a + mixed + addends[i] + words[word], rotations[i / 16][i % 4]);
        a = d;
        d = c;
        c = b;
        b += turned;
    }
    m_state = {m_state[0] + a, m_state[1] + b, m_state[2] + c, m_state[3] + d};
}

void Md5::add(std::span<const std::byte> bytes)
{
    const std::size_t begun = m_length % block_size;
    m_length += bytes.size();
    if (begun != 0) {
        const std::size_t count = std::min(bytes.size(), block_size - begun);
        std::copy_n(bytes.begin(), count, m_begun.begin() + static_cast<std::ptrdiff_t>(begun));
        bytes = bytes.subspan(count);
        if (begun + count < block_size) {
            return;
        }
        mix(m_begun);
    }
    for (; bytes.size() >= block_size; bytes = bytes.subspan(block_size)) {
        mix(bytes.first<block_size>());
    }
    std::copy(bytes.begin(), bytes.end(), m_begun.begin());
}

Md5::Digest Md5::finish()
{
    constexpr std::size_t length_offset = block_size - sizeof(le64);
    const le64 bits = m_length * 8;
    std::array<std::byte, block_size> padding{std::byte{0x80}};
    const std::size_t begun = m_length % block_size;
    add(std::span(padding).first((begun < length_offset ? length_offset : block_size + length_offset) - begun));
    add(std::as_bytes(std::span(&bits, 1)));
    std::array<le32, 4> words;
    std::copy(m_state.begin(), m_state.end(), words.begin());
    return std::bit_cast<Digest>(words);
}

}  // namespace stratamap
