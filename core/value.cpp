// SPDX-License-Identifier: MIT
#include "core/value.h"

#include "core/text.h"

namespace stratamap {

namespace {

void append(std::string& out, const Value& value, unsigned depth);

std::string line_at(unsigned depth)
{
    return '\n' + std::string(std::size_t{depth} * 4, ' ');
}

void append_list(std::string& out, const Value::List& list, unsigned depth)
{
    out += '[';
    for (const Value& element : list) {
        out += &element == list.data() ? "" : ",";
        out += line_at(depth + 1);
        append(out, element, depth + 1);
    }
    out += line_at(depth) + ']';
}

void append_object(std::string& out, const Value::Object& object, unsigned depth)
{
    out += '{';
    for (const Value::Member& member : object) {
        out += &member == object.data() ? "" : ",";
        out += line_at(depth + 1) + json_string(member.name) + ": ";
        append(out, member.value, depth + 1);
    }
    out += line_at(depth) + '}';
}

void append(std::string& out, const Value& value, unsigned depth)
{
    if (const auto* list = value.as<Value::List>()) {
        append_list(out, *list, depth);
    } else if (const auto* object = value.as<Value::Object>()) {
        append_object(out, *object, depth);
    } else if (const auto* words = value.as<std::string>()) {
        out += json_string(*words);
    } else if (const auto* truth = value.as<bool>()) {
        out += *truth ? "true" : "false";
    } else {
        out += text(*value.as<Value::Integer>());
    }
}

}  // namespace

std::string json_text(const Value& value, unsigned depth)
{
    std::string out;
    append(out, value, depth);
    return out;
}

}  // namespace stratamap
