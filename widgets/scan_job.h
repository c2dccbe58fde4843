// SPDX-License-Identifier: MIT
// ScanJob: opens and maps one chain on a worker thread, and tells the GUI thread how it goes.
#pragma once

#include "core/survey.h"

#include <QFutureWatcher>
#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace stratamap::ui {

/// What is known of a chain at one moment: its maps and, so that nobody has to count runs on the GUI thread, how
/// many guest bytes each layer itself holds in each state. Never changes.
struct Scan {
    SurveyPtr survey;
    std::vector<std::array<u64, state_count>> own;  ///< for each layer; all 0 where it is lost
};
using ScanPtr = std::shared_ptr<const Scan>;

/// Carries news from the worker to the job. Nobody else needs it.
class ScanRelay : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void updated(stratamap::ui::ScanPtr scan);
};

/// One scan. A new scan is a new job; destroying the job cancels it, and late answers have nowhere to arrive.
class ScanJob : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::shared_ptr<const Chain>>(const ChainRequest&)>;

    /// `opener` runs on the worker. Tests put a slow or a failing one in.
    explicit ScanJob(QObject* parent = nullptr, Opener opener = open_chain);
    ~ScanJob() override;

    void start(const ChainRequest& request);

    /// Ends the job now, whatever the worker is waiting for: finished() comes before this returns, with what is
    /// known so far, or failed() with Fault::cancelled when nothing is.
    void cancel();

    bool running() const { return m_running; }

    /// Waits for workers of jobs that are gone already. False when some are still stuck in a system call after
    /// that time; only ending the process stops those.
    static bool waitForWorkers(int milliseconds);

Q_SIGNALS:
    void progressed(int permille);

    /// A few times a second; the first as soon as the chain is open, when nothing is mapped yet.
    void updated(const stratamap::ui::ScanPtr& scan);

    /// One of these two ends every job.
    void finished(const stratamap::ui::ScanPtr& scan);
    void failed(const stratamap::Error& error);

private:
    using Outcome = Result<ScanPtr>;

    void end(Outcome outcome);

    Opener m_opener;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<ScanRelay> m_relay;
    ScanPtr m_latest;
    bool m_running = false;
};

}  // namespace stratamap::ui
