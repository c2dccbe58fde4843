// SPDX-License-Identifier: MIT
#include "core/report/json_text.h"

namespace stratamap {

/// Members of the outermost object and items of lists begin lines, so that a person finds his way and diff does too.
void JsonText::separate(std::string_view name)
{
    if (!m_levels.empty()) {
        const bool on_a_line = m_levels.size() == 1 || m_levels.back().closing == ']';
        m_text += m_levels.back().empty ? "" : ",";
        m_text += on_a_line ? "\n" : m_levels.back().empty ? "" : " ";
        m_levels.back().empty = false;
    }
    if (!name.empty()) {
        m_text += text(json_string(name), ": ");
    }
}

void JsonText::put(std::string_view name, std::string_view value)
{
    separate(name);
    m_text += value;
}

void JsonText::open(std::string_view name, char bracket)
{
    separate(name);
    m_text += bracket;
    m_levels.push_back({bracket == '{' ? '}' : ']', true});
}

void JsonText::close()
{
    m_text += m_levels.back().closing;
    m_levels.pop_back();
    m_text += m_levels.empty() ? "\n" : "";
}

}  // namespace stratamap
