// SPDX-License-Identifier: MIT
// Images written down number by number.
#pragma once

#include "core/bytes.h"
#include "tests/support/scratch.h"

#include <algorithm>
#include <string_view>

namespace stratamap::testing {

/// Bytes of a file to be, written at offsets; what is between is zeros.
class ImageBytes {
public:
    ImageBytes() = default;
    explicit ImageBytes(Bytes bytes) : m_bytes(std::move(bytes)) {}

    ImageBytes& le(u64 offset, unsigned width, u64 value)
    {
        grow(offset + width);
        for (unsigned i = 0; i < width; ++i) {
            m_bytes[offset + i] = static_cast<std::byte>(value >> (8 * i));
        }
        return *this;
    }
    ImageBytes& be(u64 offset, unsigned width, u64 value)
    {
        grow(offset + width);
        for (unsigned i = 0; i < width; ++i) {
            m_bytes[offset + i] = static_cast<std::byte>(value >> (8 * (width - 1 - i)));
        }
        return *this;
    }
    ImageBytes& put(u64 offset, std::span<const std::byte> bytes)
    {
        grow(offset + bytes.size());
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
    void grow(u64 size) { m_bytes.resize(std::max<u64>(m_bytes.size(), size)); }

    Bytes m_bytes;
};

}  // namespace stratamap::testing
