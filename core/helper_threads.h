// SPDX-License-Identifier: MIT
// Threads that help the one that has the work, and end before it goes on.
#pragma once

#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace stratamap {

/// As many as the system has room for, which may be none: who calls them has to do what they leave. Destroying waits
/// for all of them.
class HelperThreads {
public:
    /// False: there are no more threads.
    template <typename Work>
    bool add(Work work)
    {
        try {
            m_threads.emplace_back(std::move(work));
            return true;
        } catch (const std::system_error&) {
            return false;
        }
    }

    bool empty() const { return m_threads.empty(); }

private:
    std::vector<std::jthread> m_threads;
};

}  // namespace stratamap
