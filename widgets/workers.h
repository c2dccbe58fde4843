// SPDX-License-Identifier: MIT
// Threads for work that may hang in a system call, such as a read from a dead network file.
#pragma once

#include <functional>

namespace stratamap::ui {

/// Runs the work on a thread of its own, which nobody waits for. False when there can be no more threads.
bool startWorker(std::function<void()> work);

/// Waits for all of them. False when some are still stuck after that time; only ending the process stops those.
bool waitForWorkers(int milliseconds);

}  // namespace stratamap::ui
