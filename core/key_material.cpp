// SPDX-License-Identifier: MIT
#include "core/key_material.h"

#include "core/bytes.h"

namespace stratamap {

namespace {

void add_to(std::span<std::byte> sum, ByteView stripe)
{
    for (std::size_t i = 0; i < sum.size(); ++i) {
        sum[i] ^= stripe[i];
    }
}

/// Every piece of the hash's length becomes the hash of its number and itself.
Status diffuse(std::span<std::byte> block, const HashFunction& hash)
{
    for (u32 piece = 0; !block.empty(); ++piece) {
        const be32 number = piece;
        const auto part = block.first(std::min(block.size(), hash.size()));
        TRY(hash.digest(std::as_bytes(std::span(&number, 1)), part, part));
        block = block.subspan(part.size());
    }
    return {};
}

/// What all stripes but the last come to.
Result<Secret> all_but_last(const Secret& stripes, std::size_t key_bytes, const HashFunction& hash)
{
    Secret sum(key_bytes);
    for (std::size_t at = 0; at + key_bytes < stripes.size(); at += key_bytes) {
        add_to(sum.bytes(), stripes.bytes().subspan(at, key_bytes));
        TRY(diffuse(sum.bytes(), hash));
    }
    return sum;
}

}  // namespace

Result<Secret> merge_key(const Secret& stripes, std::size_t key_bytes, const HashFunction& hash)
{
    Secret key = TRY(all_but_last(stripes, key_bytes, hash));
    add_to(key.bytes(), stripes.bytes().last(key_bytes));
    return key;
}

Result<Secret> split_key(const Secret& key, std::size_t count, const HashFunction& hash)
{
    Secret stripes(key.size() * count);
    TRY(random_bytes(stripes.bytes().first(stripes.size() - key.size())));
    const Secret sum = TRY(all_but_last(stripes, key.size(), hash));
    const auto last = stripes.bytes().last(key.size());
    std::copy(key.bytes().begin(), key.bytes().end(), last.begin());
    add_to(last, sum.bytes());
    return stripes;
}

}  // namespace stratamap
