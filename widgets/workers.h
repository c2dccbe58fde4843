// SPDX-License-Identifier: MIT
// Threads for work that may hang in a system call, such as a read from a dead network file.
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace stratamap::ui {

/// Runs the work on a thread of its own, which nobody waits for. False when there can be no more threads.
bool startWorker(std::function<void()> work);

/// Lets go of it: on a worker when the window's thread asks.
void releaseOnWorker(std::shared_ptr<const void> object);

/// The same object, of which nothing is freed on the window's thread, whoever has it last: the files of a dead network
/// drive hang when they are closed, and a map of millions of runs takes its time.
template <typename T>
std::shared_ptr<const T> freedByWorker(std::shared_ptr<const T> object)
{
    const T* const at = object.get();
    return {at, [object = std::move(object)](const T*) mutable { releaseOnWorker(std::move(object)); }};
}

/// Waits for all of them. False when some are still stuck after that time; only ending the process stops those.
bool waitForWorkers(int milliseconds);

}  // namespace stratamap::ui
