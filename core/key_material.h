// SPDX-License-Identifier: MIT
// A key split into stripes, all of which are needed to put it together again: so that it is enough to destroy any of
// them (shared spec amend, 7.2).
#pragma once

#include "core/codecs/crypto.h"

namespace stratamap {

/// The key that the stripes of that length come to.
Result<Secret> merge_key(const Secret& stripes, std::size_t key_bytes, const HashFunction& hash);

/// Random stripes that come to the key.
Result<Secret> split_key(const Secret& key, std::size_t count, const HashFunction& hash);

}  // namespace stratamap
