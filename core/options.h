// SPDX-License-Identifier: MIT
// Options: a tree of driver options as `json:` names and --image-opts spell it, kept flattened ("file.driver").
#pragma once

#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stratamap {

/// A leaf: null, a boolean, a number (as written), or a string.
struct OptionValue {
    enum class Kind : u8 { null, boolean, number, string };
    Kind kind = Kind::string;
    std::string text;  ///< "true"/"false" for booleans, the digits for numbers, the bytes of strings
    bool operator==(const OptionValue&) const = default;
};

/// Flat keys in the order they were given. Setting a key again replaces its value.
class Options {
public:
    bool empty() const { return m_entries.empty(); }
    const OptionValue* find(std::string_view key) const;
    bool has(std::string_view key) const { return find(key) != nullptr; }

    /// The value's text, or nothing when the key is absent or null.
    std::optional<std::string> text(std::string_view key) const;

    void set(std::string key, OptionValue value);
    void set(std::string key, std::string value) { set(std::move(key), {OptionValue::Kind::string, std::move(value)}); }
    void erase(std::string_view key);

    /// Takes out everything below "prefix." and returns it without the prefix.
    Options take_below(std::string_view prefix);

    const std::vector<std::pair<std::string, OptionValue>>& entries() const { return m_entries; }

private:
    std::vector<std::pair<std::string, OptionValue>> m_entries;
};

/// The options of a "json:" pseudo name, given without its prefix. `usage` with the peer's words on bad syntax
/// (shared spec backing-names, 5). Nesting is limited to 64 levels.
Result<Options> options_from_json(std::string_view json);

/// The options of `--image-opts` ("key=value,key=value", ",," for a comma). Short forms that the peer warns of
/// are said in `warnings` (shared spec backing-names, 8).
Result<Options> options_from_keyval(std::string_view text, std::vector<std::string>& warnings);

/// A size with an optional suffix ("64k", "0x200") as the peer's number arguments (shared spec map, 2).
struct SizeText {
    enum class Problem : u8 { none, malformed, out_of_range };
    u64 value = 0;
    Problem problem = Problem::none;
};
SizeText parse_size(std::string_view text);

/// A tree of options printed as the peer prints a node name: "json:{...}" in the order of its hash table
/// (shared spec backing-names, 6). At most 4095 bytes, cut with "...".
std::string json_node_name(const Options& options);

}  // namespace stratamap
