// SPDX-License-Identifier: MIT
// How far a long command is, on one line of standard output, as the peer shows it.
#pragma once

#include "app/output.h"
#include "core/text.h"

namespace stratamap {

/// The percentage as the peer prints it, but 100 only where it is true: the peer says so of what failed, too (shared
/// spec amend, 1.5 and 10).
class Progress {
public:
    explicit Progress(bool wanted) : m_wanted(wanted) { tell(0); }
    ~Progress()
    {
        if (m_wanted) {
            static_cast<void>(write_output("\n"));
        }
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void tell(double percent)
    {
        if (m_wanted && (m_last < 0 || percent >= 100 || percent - m_last > 1)) {
            m_last = percent;
            const auto hundredths = static_cast<u64>(percent * 100);
            const u64 rest = hundredths % 100;
            static_cast<void>(write_output(text("    (", hundredths / 100, rest < 10 ? ".0" : ".", rest, "/100%)\r")));
        }
    }

private:
    bool m_wanted;
    double m_last = -1;
};

}  // namespace stratamap
