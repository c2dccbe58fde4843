// SPDX-License-Identifier: MIT
// ScanJob: opens and maps one chain on a worker thread.
#include "widgets/scan_job.h"

#include "widgets/workers.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

using Outcome = Result<SurveyPtr>;

constexpr qint64 milliseconds_to_first_picture = 40;
constexpr qint64 milliseconds_between_updates = 200;

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

// A job's work, whose answer is always an answer.
template <typename Work>
Outcome answer(Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error(Fault::too_big, "there is not enough memory for the map");
    }
}

}  // namespace

/// Where workers leave news for a job that may be gone. Of surveys only the latest: nobody misses those before.
class ScanJob::Letterbox {
public:
    struct News {
        std::optional<int> permille;
        SurveyPtr survey;
        PartitionsPtr partitions;
        std::optional<Outcome> end;
        std::optional<Outcome> recalled;
    };

    explicit Letterbox(ScanJob* job) : m_job(job) {}

    void tell(FunctionRef<void(News&)> news)
    {
        const std::lock_guard lock(m_mutex);
        if (m_job) {
            news(m_news);
            if (!std::exchange(m_told, true)) {
                QMetaObject::invokeMethod(m_job, "takeNews", Qt::QueuedConnection);
            }
        }
    }
    News take()
    {
        const std::lock_guard lock(m_mutex);
        m_told = false;
        return std::exchange(m_news, {});
    }

    /// What is under way ends soon, and has nobody to tell.
    void close()
    {
        stop();
        m_open = false;
        const std::lock_guard lock(m_mutex);
        m_job = nullptr;
        m_news = {};
    }
    void stop() { m_stopped = true; }
    bool stopped() const { return m_stopped; }
    bool open() const { return m_open; }

private:
    std::mutex m_mutex;
    ScanJob* m_job;
    News m_news;
    bool m_told = false;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_open = true;
};

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
}

ScanJob::~ScanJob()
{
    if (m_letterbox) {
        m_letterbox->close();
    }
}

namespace {

/// The worker's part: opens, maps, and tells how far it is.
template <typename Letters>
Outcome scan(const ChainRequest& request, const ScanJob::Opener& open, Letters& letterbox, const Attention& attention,
             const std::optional<MapLimits>& limits, unsigned threads)
{
    const std::shared_ptr<const Chain> chain = freedByWorker(TRY(open(request)));
    if (letterbox.stopped()) {
        return Error(Fault::cancelled, "the user said stop");
    }
    const auto show = [&](SurveyPtr survey) {
        letterbox.tell([&](auto& news) { news.survey = freedByWorker(std::move(survey)); });
    };
    show(unmapped(chain));

    Pace pace;
    int shown = -1;
    unsigned turns = attention.turns();
    const auto tick = [&](const SurveyProgress& now) {
        if (const int part = permille(now.done, now.total); part != shown) {
            shown = part;
            letterbox.tell([&](auto& news) { news.permille = part; });
        }
        if (letterbox.stopped()) {
            return Tick::stop;
        }
        if (now.answered || pace.due()) {
            show(now.partial());
            pace.told();
        }
        const bool turned = attention.turns() != turns;
        turns = attention.turns();
        return turned ? Tick::look_again : Tick::go_on;
    };
    const auto interest = [&] { return attention.interest(); };
    return freedByWorker(
        TRY(survey(chain, tick, interest, limits.value_or(limits_for(chain->layers().size())), threads)));
}

}  // namespace

void ScanJob::start(const ChainRequest& request, unsigned threads)
{
    Q_ASSERT(!m_letterbox);
    m_running = true;
    m_letterbox = std::make_shared<Letterbox>(this);
    const auto work = [request, threads, open = m_opener, letterbox = m_letterbox, attention = m_attention,
                       limits = m_limits] {
        const Outcome outcome = answer([&] { return scan(request, open, *letterbox, *attention, limits, threads); });
        letterbox->tell([&](Letterbox::News& news) { news.end = outcome; });
    };
    if (!startWorker(work)) {
        m_letterbox->tell([](Letterbox::News& news) {
            news.end = Outcome(Error(Fault::too_big, "the system has no thread left to map the image on"));
        });
    }
}

void ScanJob::takeNews()
{
    const QPointer<ScanJob> alive(this);
    const Letterbox::News news = m_letterbox->take();
    if (news.permille && m_running) {
        Q_EMIT progressed(*news.permille);
    }
    if (news.survey && alive && m_running) {
        const bool first = !std::exchange(m_latest, news.survey);
        Q_EMIT updated(news.survey);
        if (first && alive && m_running) {
            readPartitions(news.survey->chain);
        }
    }
    if (news.partitions && alive) {
        Q_EMIT partitioned(news.partitions);
    }
    if (news.end && alive && m_running) {
        end(*news.end);
    }
    if (news.recalled && alive) {
        takeRecalled(*news.recalled);
    }
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
    startWorker([chain = std::move(chain), letterbox = m_letterbox] {
        try {
            if (auto table = read_partitions(*chain)) {
                auto made = std::make_shared<const PartitionTable>(std::move(*table));
                letterbox->tell([&](Letterbox::News& news) { news.partitions = std::move(made); });
            }
        } catch (const std::bad_alloc&) {
            return;  // no table, then
        }
    });
}

void ScanJob::recallWhatIsMissing()
{
    if (m_running || !m_latest || m_recalling || !lacks(*m_latest, m_attention->interest())) {
        return;  // a worker that is busy looks by itself
    }
    m_recalling = startWorker([survey = m_latest, attention = m_attention, letterbox = m_letterbox] {
        const unsigned turns = attention->turns();
        // The scan's own end, by cancelling, does not stop this: only the job's.
        const auto go_on = [&] { return letterbox->open() && attention->turns() == turns; };
        const Outcome outcome =
            answer([&]() -> Outcome { return freedByWorker(TRY(recall(survey, attention->interest(), go_on))); });
        letterbox->tell([&](Letterbox::News& news) { news.recalled = outcome; });
    });
}

void ScanJob::takeRecalled(const Outcome& outcome)
{
    m_recalling = false;
    if (m_running || !outcome) {
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
    m_letterbox->stop();
    if (m_latest) {
        end(m_latest);
    } else {
        end(Error(Fault::cancelled, "stopped before the chain was open"));
    }
}

bool ScanJob::waitForWorkers(int milliseconds)
{
    return ui::waitForWorkers(milliseconds);
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
