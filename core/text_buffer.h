// SPDX-License-Identifier: MIT
// TextBuffer: text that is written fast and sent on in large pieces.
#pragma once

#include "core/result.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace stratamap {

/// Writes a number in decimal digits to `out`, which has room for 20 and more bytes (scratch included: 24); returns the
/// end of the digits.
inline char* write_decimal(char* out, u64 value)
{
    static constexpr auto pairs = [] {
        std::array<char, 200> digits{};
        for (std::size_t i = 0; i < 100; ++i) {
            digits[2 * i] = static_cast<char>('0' + i / 10);
            digits[2 * i + 1] = static_cast<char>('0' + i % 10);
        }
        return digits;
    }();
    const auto eight = [](char* to, u32 part) {
        const u32 high = part / 10000;
        const u32 low = part % 10000;
        for (const u32 pair : {high / 100, high % 100, low / 100, low % 100}) {
            std::memcpy(to, &pairs[2 * pair], 2);
            to += 2;
        }
    };
    constexpr u64 eight_digits = 100'000'000;
    if (value >= eight_digits) {
        out = write_decimal(out, value / eight_digits);
        eight(out, static_cast<u32>(value % eight_digits));
        return out + 8;
    }
    const auto leading = static_cast<u32>(value);
    std::size_t count = 1;
    for (u32 power = 10; count < 8 && leading >= power; power *= 10) {
        ++count;
    }
    char digits[16];
    eight(digits, leading);
    std::memcpy(out, digits + 8 - count, 8);
    return out + count;
}

class TextBuffer {
public:
    std::string_view view() const { return {m_bytes.get(), m_size}; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    void clear() { m_size = 0; }

    /// Room for so many bytes behind the text; what was written there is kept by grow_to().
    char* room(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes) {
            reserve(std::max(m_capacity * 2, m_size + bytes));
        }
        return m_bytes.get() + m_size;
    }

    /// The text ends at `end`, which lies in what room() gave.
    void grow_to(const char* end) { m_size = static_cast<std::size_t>(end - m_bytes.get()); }

    TextBuffer& operator+=(std::string_view part)
    {
        char* const to = room(part.size());
        grow_to(std::copy(part.begin(), part.end(), to));
        return *this;
    }
    TextBuffer& operator+=(char c) { return *this += std::string_view(&c, 1); }

private:
    void reserve(std::size_t capacity)
    {
        auto bytes = std::make_unique_for_overwrite<char[]>(capacity);
        std::copy_n(m_bytes.get(), m_size, bytes.get());
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

}  // namespace stratamap
