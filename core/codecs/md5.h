// SPDX-License-Identifier: MIT
// MD5, for formats that check their metadata with it. It protects against accidents, not attacks.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>

struct MD5Context;

namespace stratamap {

class Md5 {
public:
    using Digest = std::array<std::byte, 16>;

    Md5();
    ~Md5();

    void add(std::span<const std::byte> bytes);

    /// The sum of everything added, after which nothing more may be added.
    Digest finish();

private:
    std::unique_ptr<MD5Context> m_context;
};

}  // namespace stratamap
