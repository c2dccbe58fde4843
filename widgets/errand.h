// SPDX-License-Identifier: MIT
// Errand: a question that a widget asks a worker, again and again, where only the latest answer matters.
#pragma once

#include "widgets/workers.h"

#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace stratamap::ui {

/// One worker at a time, however slow: while it works, of new questions the last one waits. Of the GUI thread; an
/// errand that is gone hears nothing any more.
template <typename Answer>
class Errand {
public:
    using GoOn = std::function<bool()>;
    using Work = std::function<Answer(const GoOn&)>;  ///< on the worker; touches nothing of the GUI thread
    using Then = std::function<void(Answer)>;         ///< on the GUI thread

    Errand() = default;
    ~Errand() { abandon(); }
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    /// Asks, instead of what was asked before: that is told to stop and its answer dropped.
    void ask(Work work, Then then)
    {
        if (m_trip) {
            m_trip->stopped = true;
            m_waiting.emplace(std::move(work), std::move(then));
            return;
        }
        start(std::move(work), std::move(then));
    }

    /// Waits for nobody: the worker may be stuck for good, and another may start at once.
    void abandon()
    {
        m_waiting.reset();
        if (const auto trip = std::exchange(m_trip, nullptr)) {  // kept until its mutex is released
            trip->stopped = true;
            const std::lock_guard lock(trip->mutex);
            trip->home = nullptr;
        }
        m_home.reset();
    }

    bool busy() const { return m_trip != nullptr; }

private:
    struct Trip {
        std::mutex mutex;
        QObject* home = nullptr;  ///< null: nobody waits
        std::optional<Answer> answer;
        std::atomic<bool> stopped = false;
    };

    void start(Work work, Then then)
    {
        auto trip = std::make_shared<Trip>();
        m_home = std::make_unique<QObject>();
        trip->home = m_home.get();
        m_then = std::move(then);
        m_trip = trip;
        const bool started = startWorker([this, trip, work = std::move(work)] {
            Answer answer = work([&trip] { return !trip->stopped; });
            const std::lock_guard lock(trip->mutex);
            if (trip->home) {
                trip->answer = std::move(answer);
                QMetaObject::invokeMethod(
                    trip->home, [this] { comeHome(); }, Qt::QueuedConnection);
            }
        });
        if (!started) {
            m_trip.reset();  // no thread to be had: the next question tries again
        }
    }

    void comeHome()
    {
        std::optional<Answer> answer;
        {
            const std::lock_guard lock(m_trip->mutex);
            answer = std::exchange(m_trip->answer, std::nullopt);
        }
        const bool wanted = !m_trip->stopped;
        const Then tell = std::move(m_then);
        m_trip.reset();
        m_home.release()->deleteLater();  // it is calling
        if (m_waiting) {
            auto [work, next] = std::move(*m_waiting);
            m_waiting.reset();
            start(std::move(work), std::move(next));
        }
        if (wanted && answer) {
            tell(std::move(*answer));
        }
    }

    std::shared_ptr<Trip> m_trip;
    std::unique_ptr<QObject> m_home;  ///< with it goes what is on its way here
    Then m_then;
    std::optional<std::pair<Work, Then>> m_waiting;
};

}  // namespace stratamap::ui
