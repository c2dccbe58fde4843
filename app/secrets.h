// SPDX-License-Identifier: MIT
// Secrets that --object names, wiped when they are no longer needed.
#pragma once

#include "core/options.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace stratamap {

class Secrets {
public:
    Secrets() = default;
    ~Secrets();
    Secrets(Secrets&& other) noexcept = default;
    Secrets& operator=(Secrets&& other) noexcept = default;
    Secrets(const Secrets&) = delete;
    Secrets& operator=(const Secrets&) = delete;

    /// Takes a `secret` object: data=TEXT or file=PATH, format=raw or base64. `usage` with the peer's words.
    Status add(const Options& object);

    /// The bytes of the secret with that id, or the peer's complaint.
    Result<std::vector<std::byte>> find(const std::string& id) const;

private:
    std::map<std::string, std::string> m_secrets;
};

}  // namespace stratamap
