// SPDX-License-Identifier: MIT
// SHA-256, by which reports say what they are about.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

struct _SHA2_CTX;

namespace stratamap {

class Sha256 {
public:
    Sha256();
    ~Sha256();

    void add(std::span<const std::byte> bytes);

    /// The sum of everything added in 64 hexadecimal digits, after which nothing more may be added.
    std::string finish();

private:
    std::unique_ptr<_SHA2_CTX> m_context;
};

}  // namespace stratamap
