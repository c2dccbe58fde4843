// SPDX-License-Identifier: MIT
// Secrets that --object names.
#pragma once

#include "core/options.h"
#include "core/secret.h"

#include <map>
#include <string>

namespace stratamap {

class Secrets {
public:
    /// Takes a `secret` object: data=TEXT or file=PATH, format=raw or base64. `usage` with the peer's words.
    Status add(const Options& object);

    void add(const std::string& id, Secret secret) { m_secrets.insert_or_assign(id, std::move(secret)); }

    /// The secret with that id, or the peer's complaint.
    Result<Secret> find(const std::string& id) const;

private:
    std::map<std::string, Secret> m_secrets;
};

}  // namespace stratamap
