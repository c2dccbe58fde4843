// SPDX-License-Identifier: MIT
// ScanJob: opens and maps one chain on a worker thread.
#include "widgets/scan_job.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

using Outcome = Result<SurveyPtr>;

constexpr qint64 milliseconds_to_first_picture = 40;
constexpr qint64 milliseconds_between_updates = 200;

// Workers may hang in a read from a dead network file. They must neither use up the threads that others wait for,
// nor be waited for when the program ends; hence a pool of many threads, and one that is never destroyed.
QThreadPool& workers()
{
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(256);
        made->setExpiryTimeout(2000);
        return made;
    }();
    return *pool;
}

int permille(u64 done, u64 total)
{
    const double part = total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
    return static_cast<int>(std::clamp(part, 0.0, 1.0) * 1000.0);
}

// When to show how far a scan has come: early at first, then less and less often.
class Pace {
public:
    Pace() { m_since_update.start(); }
    bool due() const { return m_since_update.elapsed() >= m_pause; }
    void told()
    {
        m_pause = std::min(2 * m_pause, milliseconds_between_updates);
        m_since_update.restart();
    }

private:
    QElapsedTimer m_since_update;
    qint64 m_pause = milliseconds_to_first_picture;
};

Outcome scan(QPromise<Outcome>& promise, const ChainRequest& request, const ScanJob::Opener& open, ScanRelay& relay,
             const Attention& attention, const std::optional<MapLimits>& limits)
{
    const std::shared_ptr<const Chain> chain = TRY(open(request));
    if (promise.isCanceled()) {
        return Error(Fault::cancelled, "the user said stop");
    }
    Q_EMIT relay.updated(unmapped(chain));

    Pace pace;
    int shown = -1;
    unsigned turns = attention.turns();
    const auto tick = [&](const SurveyProgress& now) {
        if (const int part = permille(now.done, now.total); part != shown) {
            shown = part;
            promise.setProgressValue(part);
        }
        if (promise.isCanceled()) {
            return Tick::stop;
        }
        if (now.answered || pace.due()) {
            Q_EMIT relay.updated(now.partial());
            pace.told();
        }
        const bool turned = attention.turns() != turns;
        turns = attention.turns();
        return turned ? Tick::look_again : Tick::go_on;
    };
    const auto interest = [&] { return attention.interest(); };
    return survey(chain, tick, interest, limits.value_or(limits_for(chain->layers().size())));
}

Outcome recallFor(QPromise<Outcome>& promise, const SurveyPtr& survey, const Attention& attention)
{
    const unsigned turns = attention.turns();
    return recall(survey, attention.interest(), [&] { return !promise.isCanceled() && attention.turns() == turns; });
}

// A job's work, whose answer is always an answer.
template <typename Work>
void answer(QPromise<Outcome>& promise, Work work)
{
    try {
        promise.addResult(work());
    } catch (const std::bad_alloc&) {
        promise.addResult(Outcome(Error(Fault::too_big, "there is not enough memory for the map")));
    }
}

}  // namespace

void Attention::turnTo(const Interest& interest)
{
    const std::lock_guard lock(m_mutex);
    m_interest = interest;
    ++m_turns;
}

Interest Attention::interest() const
{
    const std::lock_guard lock(m_mutex);
    return m_interest;
}

ScanJob::ScanJob(QObject* parent, Opener opener, std::optional<MapLimits> limits)
    : QObject(parent), m_opener(std::move(opener)), m_limits(limits)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_running) {
            Q_EMIT progressed(value);
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_running && m_watcher.future().resultCount() > 0) {
            end(m_watcher.result());
        }
    });
    connect(&m_recalling, &QFutureWatcherBase::finished, this, &ScanJob::takeRecalled);
    connect(&m_partitioning, &QFutureWatcherBase::finished, this, [this] {
        if (m_partitioning.future().resultCount() > 0 && m_partitioning.result()) {
            Q_EMIT partitioned(m_partitioning.result());
        }
    });
}

ScanJob::~ScanJob()
{
    m_watcher.cancel();
    m_recalling.cancel();
}

void ScanJob::start(const ChainRequest& request)
{
    Q_ASSERT(!m_relay);
    m_running = true;
    m_relay = std::make_shared<ScanRelay>();
    connect(m_relay.get(), &ScanRelay::updated, this, [this](const SurveyPtr& survey) {
        if (m_running) {
            const bool first = !std::exchange(m_latest, survey);
            Q_EMIT updated(survey);
            if (first && m_running) {
                readPartitions(survey->chain);
            }
        }
    });
    const auto work = [request, open = m_opener, relay = m_relay, attention = m_attention,
                       limits = m_limits](QPromise<Outcome>& promise) {
        promise.setProgressRange(0, 1000);
        answer(promise, [&] { return scan(promise, request, open, *relay, *attention, limits); });
    };
    m_watcher.setFuture(QtConcurrent::run(&workers(), work));
}

void ScanJob::attendTo(const Interest& interest)
{
    if (m_attention->interest() == interest) {
        return;
    }
    m_attention->turnTo(interest);
    recallWhatIsMissing();
}

/// By a worker of its own: the map does not wait for it.
void ScanJob::readPartitions(std::shared_ptr<const Chain> chain)
{
    m_partitioning.setFuture(QtConcurrent::run(&workers(), [chain = std::move(chain)]() -> PartitionsPtr {
        try {
            auto table = read_partitions(*chain);
            return table ? std::make_shared<const PartitionTable>(std::move(*table)) : nullptr;
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
    }));
}

void ScanJob::recallWhatIsMissing()
{
    if (m_running || !m_latest || m_recalling.isRunning() || !lacks(*m_latest, m_attention->interest())) {
        return;  // a worker that is busy looks by itself
    }
    const auto work = [survey = m_latest, attention = m_attention](QPromise<Outcome>& promise) {
        answer(promise, [&] { return recallFor(promise, survey, *attention); });
    };
    m_recalling.setFuture(QtConcurrent::run(&workers(), work));
}

void ScanJob::takeRecalled()
{
    if (m_running || m_recalling.future().resultCount() == 0) {
        return;
    }
    const Outcome outcome = m_recalling.result();
    if (!outcome) {
        return;  // what could be read once cannot be read now: it stays out of sight until somebody looks elsewhere
    }
    m_latest = *outcome;
    Q_EMIT recalled(m_latest);
    recallWhatIsMissing();
}

void ScanJob::cancel()
{
    if (!m_running) {
        return;
    }
    m_watcher.cancel();
    if (m_latest) {
        end(m_latest);
    } else {
        end(Error(Fault::cancelled, "stopped before the chain was open"));
    }
}

bool ScanJob::waitForWorkers(int milliseconds)
{
    return workers().waitForDone(milliseconds);
}

void ScanJob::end(Outcome outcome)
{
    m_running = false;
    if (outcome) {
        m_latest = *outcome;
        Q_EMIT finished(m_latest);
        recallWhatIsMissing();
    } else {
        Q_EMIT failed(outcome.error());
    }
}

}  // namespace stratamap::ui
