// SPDX-License-Identifier: MIT
#include "core/codecs/md5.h"

#include <cstdint>
#include <md5.h>

namespace stratamap {

Md5::Md5() : m_context(std::make_unique<MD5Context>())
{
    MD5Init(m_context.get());
}

Md5::~Md5() = default;

void Md5::add(std::span<const std::byte> bytes)
{
    MD5Update(m_context.get(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

Md5::Digest Md5::finish()
{
    Digest digest;
    MD5Final(reinterpret_cast<std::uint8_t*>(digest.data()), m_context.get());
    return digest;
}

}  // namespace stratamap
