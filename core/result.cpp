// SPDX-License-Identifier: MIT
#include "core/result.h"

namespace stratamap {

std::string Error::text() const
{
    std::string whole;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        whole += *step;
        whole += ": ";
    }
    whole += m_sentence;
    return whole;
}

}  // namespace stratamap
