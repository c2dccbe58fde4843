// SPDX-License-Identifier: MIT
// JsonText: JSON written as it comes, members by name and items in order, one line for each item of a list.
#pragma once

#include "core/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

class JsonText {
public:
    /// A member of the object that is open; of a list, without a name.
    void add(std::string_view name, std::string_view value) { put(name, json_string(value)); }
    void add(std::string_view name, const char* value) { add(name, std::string_view(value)); }
    void add(std::string_view name, const std::string& value) { add(name, std::string_view(value)); }
    void add(std::string_view name, u64 value) { put(name, text(value)); }
    void add(std::string_view name, bool value) { put(name, value ? "true" : "false"); }
    void add_json(std::string_view name, std::string_view value) { put(name, value); }  ///< that is JSON already
    template <typename T>
    void add(std::string_view name, const std::optional<T>& value)
    {
        if (value) {
            add(name, *value);
        }
    }

    void open_object(std::string_view name = {}) { open(name, '{'); }
    void open_list(std::string_view name = {}) { open(name, '['); }
    void close();

    /// What was written since the last take.
    std::string take() { return std::exchange(m_text, {}); }

private:
    struct Level {
        char closing;
        bool empty;
    };
    void put(std::string_view name, std::string_view value);
    void open(std::string_view name, char bracket);
    void separate(std::string_view name);

    std::string m_text;
    std::vector<Level> m_levels;
};

}  // namespace stratamap
