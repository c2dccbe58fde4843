// SPDX-License-Identifier: MIT
// Numbers as files store them, ranges of bytes, and arithmetic that notices overflow.
#pragma once

#include "core/result.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <limits>
#include <optional>
#include <span>

namespace stratamap {

/// An integer in a file's byte order: alignment 1, converted when it is read. Structs made of these mirror a
/// specification's table byte for byte.
template <std::unsigned_integral Value, std::endian Order>
class Stored {
public:
    Stored() = default;
    Stored(Value value) : m_bytes(std::bit_cast<Bytes>(swapped(value))) {}
    operator Value() const { return swapped(std::bit_cast<Value>(m_bytes)); }
    Value value() const { return *this; }

private:
    using Bytes = std::array<std::byte, sizeof(Value)>;
    static Value swapped(Value value)
    {
        if constexpr (Order == std::endian::native || sizeof(Value) == 1) {
            return value;
        } else if constexpr (sizeof(Value) == 2) {
            return __builtin_bswap16(value);
        } else if constexpr (sizeof(Value) == 4) {
            return __builtin_bswap32(value);
        } else {
            return __builtin_bswap64(value);
        }
    }
    Bytes m_bytes{};
};

using be16 = Stored<u16, std::endian::big>;
using be32 = Stored<u32, std::endian::big>;
using be64 = Stored<u64, std::endian::big>;
using le16 = Stored<u16, std::endian::little>;
using le32 = Stored<u32, std::endian::little>;
using le64 = Stored<u64, std::endian::little>;

/// The length of a sector, which every virtual size here is a multiple of.
constexpr u64 sector_size = 512;

/// The largest length an image may have: the peer's limit, the largest i64 rounded down to 2^30.
constexpr u64 max_image_length = 0x7fffffffc0000000;

/// Bytes [offset, offset + length). Made by whoever checked that the end fits 64 bits.
struct Range {
    u64 offset = 0;
    u64 length = 0;

    u64 end() const { return offset + length; }
    bool empty() const { return length == 0; }
    bool contains(u64 position) const { return position >= offset && position - offset < length; }
    bool operator==(const Range&) const = default;
};

/// The part of `a` that lies in `b`; empty (at a's offset) when there is none.
inline Range intersection(Range a, Range b)
{
    const u64 from = std::max(a.offset, b.offset);
    const u64 to = std::min(a.end(), b.end());
    return from < to ? Range{from, to - from} : Range{a.offset, 0};
}

/// a + b and a * b, or nothing when the result needs more than 64 bits.
inline std::optional<u64> add(u64 a, u64 b)
{
    u64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}
inline std::optional<u64> mul(u64 a, u64 b)
{
    u64 product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

/// Rounds to a multiple of `unit`, a power of two. The caller knows that rounding up fits 64 bits.
constexpr u64 round_down(u64 value, u64 unit)
{
    return value & ~(unit - 1);
}
constexpr u64 round_up(u64 value, u64 unit)
{
    return round_down(value + unit - 1, unit);
}
constexpr u64 divide_up(u64 value, u64 by)
{
    return value / by + (value % by != 0 ? 1 : 0);
}

template <typename T>
std::span<std::byte> bytes_of(T& object)
{
    return std::as_writable_bytes(std::span(&object, 1));
}

}  // namespace stratamap
