// SPDX-License-Identifier: MIT
// Images written down number by number.
#pragma once

#include "core/bytes.h"
#include "tests/support/scratch.h"

#include <algorithm>
#include <string_view>

namespace stratamap::testing {

/// Sets a number in an image, which grows when it must.
inline void set_le(Bytes& image, u64 offset, unsigned width, u64 value)
{
    image.resize(std::max<u64>(image.size(), offset + width));
    for (unsigned i = 0; i < width; ++i) {
        image[offset + i] = static_cast<std::byte>(value >> (8 * i));
    }
}
inline void set_be(Bytes& image, u64 offset, unsigned width, u64 value)
{
    image.resize(std::max<u64>(image.size(), offset + width));
    for (unsigned i = 0; i < width; ++i) {
        image[offset + width - 1 - i] = static_cast<std::byte>(value >> (8 * i));
    }
}
inline u64 get_le(const Bytes& image, u64 offset, unsigned width)
{
    u64 value = 0;
    for (unsigned i = width; i-- > 0;) {
        value = value << 8 | std::to_integer<u64>(image.at(offset + i));
    }
    return value;
}
inline u64 get_be(const Bytes& image, u64 offset, unsigned width)
{
    u64 value = 0;
    for (unsigned i = 0; i < width; ++i) {
        value = value << 8 | std::to_integer<u64>(image.at(offset + i));
    }
    return value;
}

/// Bytes of a file to be, written at offsets; what is between is zeros.
class ImageBytes {
public:
    ImageBytes() = default;
    explicit ImageBytes(Bytes bytes) : m_bytes(std::move(bytes)) {}

    ImageBytes& le(u64 offset, unsigned width, u64 value)
    {
        set_le(m_bytes, offset, width, value);
        return *this;
    }
    ImageBytes& be(u64 offset, unsigned width, u64 value)
    {
        set_be(m_bytes, offset, width, value);
        return *this;
    }
    ImageBytes& put(u64 offset, std::span<const std::byte> bytes)
    {
        m_bytes.resize(std::max<u64>(m_bytes.size(), offset + bytes.size()));
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        return *this;
    }
    ImageBytes& put(u64 offset, std::string_view text)
    {
        return put(offset, std::as_bytes(std::span(text.data(), text.size())));
    }
    ImageBytes& cut(u64 size)
    {
        m_bytes.resize(size);
        return *this;
    }
    u64 size() const { return m_bytes.size(); }
    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

}  // namespace stratamap::testing
