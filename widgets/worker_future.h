// SPDX-License-Identifier: MIT
// A worker's answer as a future that a QFutureWatcher brings to the GUI thread.
#pragma once

#include "widgets/workers.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace stratamap::ui {

/// Runs `work(QPromise<T>&)` on a thread of its own. Ends without an answer when there can be no more threads.
template <typename T, typename Work>
QFuture<T> runWorker(Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    const QFuture<T> future = promise->future();
    promise->start();
    const bool started = startWorker([promise, work = std::move(work)] {
        work(*promise);
        promise->finish();
    });
    if (!started) {
        promise->finish();
    }
    return future;
}

}  // namespace stratamap::ui
