// SPDX-License-Identifier: MIT
#include "core/codecs/sha256.h"

#include <array>
#include <cstdint>
#include <sha2.h>
#include <string_view>

namespace stratamap {

Sha256::Sha256() : m_context(std::make_unique<SHA2_CTX>())
{
    SHA256Init(m_context.get());
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    SHA256Update(m_context.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string Sha256::finish()
{
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest;
    SHA256Final(digest.data(), m_context.get());
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}  // namespace stratamap
