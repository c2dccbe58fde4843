// SPDX-License-Identifier: MIT
// Threads for work that may hang in a system call, such as a read from a dead network file.
#include "widgets/workers.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace stratamap::ui {

namespace {

struct Count {
    std::mutex mutex;
    std::condition_variable changed;
    int running = 0;
};

// Never destroyed: a worker may still be stuck when the program's statics are.
Count& count()
{
    static auto* const made = new Count;
    return *made;
}

void add(int workers)
{
    Count& all = count();
    const std::lock_guard lock(all.mutex);
    all.running += workers;
    all.changed.notify_all();
}

}  // namespace

bool startWorker(std::function<void()> work)
{
    add(1);
    try {
        std::thread([work = std::move(work)]() mutable {
            work();
            work = nullptr;  // what it holds goes before it is counted as gone
            add(-1);
        }).detach();
    } catch (const std::system_error&) {
        add(-1);
        return false;
    }
    return true;
}

void releaseOnWorker(std::shared_ptr<const void> object)
{
    const QCoreApplication* program = QCoreApplication::instance();
    if (object.use_count() == 1 && program != nullptr && QThread::currentThread() == program->thread()) {
        startWorker([object = std::move(object)]() mutable { object.reset(); });
    }
}

bool waitForWorkers(int milliseconds)
{
    Count& all = count();
    std::unique_lock lock(all.mutex);
    return all.changed.wait_for(lock, std::chrono::milliseconds(milliseconds), [&] { return all.running == 0; });
}

}  // namespace stratamap::ui
