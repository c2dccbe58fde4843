// SPDX-License-Identifier: MIT
// ScanJob: opens and maps one chain on a worker thread.
#include "widgets/scan_job.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

using Outcome = Result<ScanPtr>;

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

// Sums up each layer's own map as it grows: every run is counted once, however many updates there are.
class OwnTotals {
public:
    void add(const Survey& survey)
    {
        m_totals.resize(survey.own.size());
        m_counted.resize(survey.own.size());
        for (std::size_t depth = 0; depth < survey.own.size(); ++depth) {
            const MapPtr& map = survey.own[depth];
            if (!map || map->scanned() <= m_counted[depth]) {
                continue;
            }
            auto& totals = m_totals[depth];
            map->visit({m_counted[depth], map->scanned() - m_counted[depth]},
                       [&totals](const Run& run) { totals[static_cast<std::size_t>(run.state)] += run.guest.length; });
            m_counted[depth] = map->scanned();
        }
    }

    const std::vector<std::array<u64, state_count>>& totals() const { return m_totals; }

private:
    std::vector<std::array<u64, state_count>> m_totals;
    std::vector<u64> m_counted;
};

// The chain is open and nothing is mapped yet.
SurveyPtr unmapped(const std::shared_ptr<const Chain>& chain)
{
    auto survey = std::make_shared<Survey>();
    survey->chain = chain;
    survey->resolved = Map::Builder(chain->virtual_size()).snapshot(false);
    for (const ChainLayer& level : chain->layers()) {
        survey->own.push_back(level.layer ? Map::Builder(level.layer->virtual_size()).snapshot(false) : nullptr);
        survey->issues.push_back(level.issues);
    }
    return survey;
}

int permille(u64 done, u64 total)
{
    const double part = total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
    return static_cast<int>(std::clamp(part, 0.0, 1.0) * 1000.0);
}

Outcome scan(QPromise<Outcome>& promise, const ChainRequest& request, const ScanJob::Opener& open, ScanRelay& relay)
{
    const std::shared_ptr<const Chain> chain = TRY(open(request));
    OwnTotals totals;
    const auto scan_of = [&totals](SurveyPtr survey) {
        totals.add(*survey);
        return std::make_shared<const Scan>(Scan{std::move(survey), totals.totals()});
    };
    if (promise.isCanceled()) {
        return Error(Fault::cancelled, "the user said stop");
    }
    Q_EMIT relay.updated(scan_of(unmapped(chain)));

    QElapsedTimer since_update;
    since_update.start();
    int shown = -1;
    return scan_of(TRY(survey(chain, [&](u64 done, u64 total, FunctionRef<SurveyPtr()> partial) {
        if (const int now = permille(done, total); now != shown) {
            shown = now;
            promise.setProgressValue(now);
        }
        if (since_update.elapsed() >= milliseconds_between_updates && !promise.isCanceled()) {
            Q_EMIT relay.updated(scan_of(partial()));
            since_update.restart();
        }
        return !promise.isCanceled();
    })));
}

}  // namespace

ScanJob::ScanJob(QObject* parent, Opener opener) : QObject(parent), m_opener(std::move(opener))
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
}

ScanJob::~ScanJob()
{
    m_watcher.cancel();
}

void ScanJob::start(const ChainRequest& request)
{
    Q_ASSERT(!m_relay);
    m_running = true;
    m_relay = std::make_shared<ScanRelay>();
    connect(m_relay.get(), &ScanRelay::updated, this, [this](const ScanPtr& scan) {
        if (m_running) {
            m_latest = scan;
            Q_EMIT updated(scan);
        }
    });
    m_watcher.setFuture(
        QtConcurrent::run(&workers(), [request, open = m_opener, relay = m_relay](QPromise<Outcome>& promise) {
            promise.setProgressRange(0, 1000);
            try {
                promise.addResult(scan(promise, request, open, *relay));
            } catch (const std::bad_alloc&) {
                promise.addResult(Outcome(Error(Fault::too_big, "there is not enough memory for the map")));
            }
        }));
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
        Q_EMIT finished(*outcome);
    } else {
        Q_EMIT failed(outcome.error());
    }
}

}  // namespace stratamap::ui
