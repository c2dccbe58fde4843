// SPDX-License-Identifier: MIT
// ScanJob: opens and maps one chain on a worker thread, and tells the GUI thread how it goes. Afterwards it reads
// again what the map could not keep and somebody wants to see.
#pragma once

#include "core/partitions.h"
#include "core/survey.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace stratamap::ui {

using PartitionsPtr = std::shared_ptr<const PartitionTable>;

/// What somebody looks at, told by the GUI thread and read by workers.
class Attention {
public:
    void turnTo(const Interest& interest);
    Interest interest() const;
    unsigned turns() const { return m_turns; }  ///< how often it was told

private:
    mutable std::mutex m_mutex;
    Interest m_interest;
    std::atomic<unsigned> m_turns = 0;
};

/// One scan. A new scan is a new job; destroying the job cancels it, and late answers have nowhere to arrive.
class ScanJob : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::shared_ptr<const Chain>>(const ChainRequest&)>;

    /// `opener` runs on the worker. Tests put a slow or a failing one in, and limits that small maps reach.
    explicit ScanJob(QObject* parent = nullptr, Opener opener = open_chain, std::optional<MapLimits> limits = {});
    ~ScanJob() override;

    /// As many threads as survey() takes.
    void start(const ChainRequest& request, unsigned threads = 1);

    /// Ends the job now, whatever the worker is waiting for: finished() comes before this returns, with what is
    /// known so far, or failed() with Fault::cancelled when nothing is.
    void cancel();

    bool running() const { return m_running; }

    /// What is read first from now on. After the scan: runs that this needs and that are not in memory are read again,
    /// which recalled() tells.
    void attendTo(const Interest& interest);

    /// Waits for workers of jobs that are gone already. False when some are still stuck in a system call after
    /// that time; only ending the process stops those.
    static bool waitForWorkers(int milliseconds);

Q_SIGNALS:
    void progressed(int permille);

    /// A few times a second; the first as soon as the chain is open, when nothing is mapped yet, the second soon after.
    void updated(const stratamap::SurveyPtr& survey);

    /// The same survey with other runs in memory, after finished().
    void recalled(const stratamap::SurveyPtr& survey);

    /// The partition table of the disk, soon after the chain is open; not told where it cannot be read.
    void partitioned(const stratamap::ui::PartitionsPtr& table);

    /// One of these two ends every job.
    void finished(const stratamap::SurveyPtr& survey);
    void failed(const stratamap::Error& error);

private Q_SLOTS:
    void takeNews();

private:
    using Outcome = Result<SurveyPtr>;
    class Letterbox;

    void end(Outcome outcome);
    void readPartitions(std::shared_ptr<const Chain> chain);
    void recallWhatIsMissing();
    void takeRecalled(const Outcome& outcome);

    Opener m_opener;
    std::optional<MapLimits> m_limits;
    std::shared_ptr<Letterbox> m_letterbox;
    std::shared_ptr<Attention> m_attention = std::make_shared<Attention>();
    SurveyPtr m_latest;
    bool m_running = false;
    bool m_recalling = false;
};

}  // namespace stratamap::ui
