// SPDX-License-Identifier: MIT
// Value: what JSON can say, its members in the order in which they were put down.
#pragma once

#include "core/result.h"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stratamap {

/// A boolean, an integer, a text (bytes of whatever origin), a list, or an object. Formats say with it what only they
/// have to say (Particulars::specific); the reader decides how it looks.
class Value {
public:
    struct Member;
    using Integer = std::int64_t;
    using List = std::vector<Value>;
    using Object = std::vector<Member>;

    template <std::same_as<bool> B>
    Value(B truth);
    template <std::integral I>
    requires(!std::same_as<I, bool>) Value(I number);
    Value(std::string text);
    Value(std::string_view text);
    Value(const char* text);
    Value(List list);
    Value(Object object);

    /// The value as a T, which is one of bool, Integer, std::string, List, Object; null when it is another.
    template <typename T>
    const T* as() const
    {
        return std::get_if<T>(&m_of);
    }

private:
    std::variant<bool, Integer, std::string, List, Object> m_of;
};

struct Value::Member {
    std::string name;
    Value value;
};

// Not in the class: the variant is whole only when its members are.
template <std::same_as<bool> B>
Value::Value(B truth) : m_of(truth)
{
}
template <std::integral I>
requires(!std::same_as<I, bool>) Value::Value(I number) : m_of(static_cast<Integer>(number)) {}
inline Value::Value(std::string text) : m_of(std::move(text)) {}
inline Value::Value(std::string_view text) : m_of(std::string(text)) {}
inline Value::Value(const char* text) : m_of(std::string(text)) {}
inline Value::Value(List list) : m_of(std::move(list)) {}
inline Value::Value(Object object) : m_of(std::move(object)) {}

/// As JSON, a member or an element a line, `depth` levels of four blanks in from the second line on. No newline at the
/// end.
std::string json_text(const Value& value, unsigned depth = 0);

}  // namespace stratamap
