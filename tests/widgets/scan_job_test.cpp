// SPDX-License-Identifier: MIT
// ScanJob: news from the worker, and what happens to a job that is stopped while its source sleeps.
#include "widgets/scan_job.h"

#include "fake_chain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <new>
#include <thread>

using namespace std::chrono_literals;
using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

ScanJob::Opener opens(std::shared_ptr<const Chain> chain)
{
    return [chain](const ChainRequest&) -> Result<std::shared_ptr<const Chain>> { return chain; };
}

// What a job said, in order.
struct Listener {
    explicit Listener(ScanJob& job)
    {
        QObject::connect(&job, &ScanJob::updated, &context, [this](const ScanPtr& scan) { updates.push_back(scan); });
        QObject::connect(&job, &ScanJob::finished, &context, [this](const ScanPtr& scan) {
            finished = scan;
            ++ends;
        });
        QObject::connect(&job, &ScanJob::failed, &context, [this](const Error& error) {
            failure = error;
            ++ends;
        });
    }

    QObject context;
    std::vector<ScanPtr> updates;
    ScanPtr finished;
    std::optional<Error> failure;
    int ends = 0;
};

}  // namespace

class ScanJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(ScanJob::waitForWorkers(10000)); }

    void mapsAChain()
    {
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", "d..z"), fake_level("base", "ccZ.")})));
        Listener said(job);
        QVERIFY(!job.running());
        job.start({});
        QVERIFY(job.running());
        QTRY_COMPARE(said.ends, 1);
        QVERIFY(!job.running());
        QVERIFY(said.finished);
        QVERIFY(said.finished->survey->complete);
        QCOMPARE(said.finished->survey->resolved->scanned(), 4 * fake_cluster);
        const auto& own = said.finished->own;
        QCOMPARE(own.size(), std::size_t{2});
        QCOMPARE(own[0][static_cast<std::size_t>(State::data)], fake_cluster);
        QCOMPARE(own[0][static_cast<std::size_t>(State::unallocated)], 2 * fake_cluster);
        QCOMPARE(own[1][static_cast<std::size_t>(State::compressed)], 2 * fake_cluster);
        QCOMPARE(own[1][static_cast<std::size_t>(State::zero_allocated)], fake_cluster);
    }

    void tellsOfTheChainBeforeItIsMapped()
    {
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", std::string(40, 'd'), {}, 10ms)})));
        Listener said(job);
        job.start({});
        QTRY_VERIFY(!said.updates.empty());
        QCOMPARE(said.updates.front()->survey->resolved->scanned(), u64{0});
        QVERIFY(!said.updates.front()->survey->complete);
        QCOMPARE(said.updates.front()->survey->chain->layers().front().name, std::string("top"));
        QTRY_COMPARE(said.ends, 1);
    }

    void showsPartsOnTheWay()
    {
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", std::string(100, 'd'), {}, 10ms)})));
        Listener said(job);
        const QSignalSpy progress(&job, &ScanJob::progressed);
        job.start({});
        QTRY_COMPARE_WITH_TIMEOUT(said.ends, 1, 20000);
        u64 before = 0;
        bool partly = false;
        for (const ScanPtr& scan : said.updates) {
            const MapPtr& own = scan->survey->own[0];
            const u64 now = own ? own->scanned() : 0;  // its turn comes after the resolved map's
            QVERIFY(now >= before);
            partly = partly || (now > 0 && now < 100 * fake_cluster);
            QCOMPARE(scan->own[0][static_cast<std::size_t>(State::data)], now);  // all of it, and once
            before = now;
        }
        QVERIFY(partly);
        QVERIFY(progress.count() > 1);
        QCOMPARE(said.finished->own[0][static_cast<std::size_t>(State::data)], 100 * fake_cluster);
    }

    void cancelKeepsWhatIsKnown()
    {
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", std::string(200, 'd'), {}, 5ms)})));
        Listener said(job);
        job.start({});
        QTRY_VERIFY(said.updates.size() >= 2);
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(said.ends, 1);
        QVERIFY(!job.running());
        QVERIFY(said.finished && !said.finished->survey->complete);
        QCOMPARE(said.finished, said.updates.back());
        QTest::qWait(400);
        QCOMPARE(said.ends, 1);  // the worker's own answer comes too late for anybody
        QCOMPARE(said.finished, said.updates.back());
    }

    void cancelDoesNotWaitForASleepingSource()
    {
        std::atomic<bool> woke = false;
        ScanJob job(nullptr, [&woke](const ChainRequest&) -> Result<std::shared_ptr<const Chain>> {
            std::this_thread::sleep_for(1500ms);
            woke = true;
            return fake_chain({fake_level("top", "d")});
        });
        Listener said(job);
        job.start({});
        QTest::qWait(50);
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(said.failure);
        QCOMPARE(said.failure->fault(), Fault::cancelled);
        QVERIFY(!woke);
        QVERIFY(ScanJob::waitForWorkers(10000));
        QTest::qWait(50);
        QVERIFY(said.updates.empty());
        QCOMPARE(said.ends, 1);
    }

    void destroyingCancels()
    {
        auto job = std::make_unique<ScanJob>(
            nullptr, opens(fake_chain({fake_level("top", "d"), fake_level("base", std::string(600, 'd'), {}, 5ms)})));
        Listener said(*job);
        job->start({});
        QTRY_VERIFY(said.updates.size() >= 2);
        QElapsedTimer timer;
        timer.start();
        job.reset();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(ScanJob::waitForWorkers(1000));  // the worker heard of it, well before its three seconds
        QCOMPARE(said.ends, 0);
    }

    void manyStuckSourcesDoNotHoldUpAnother()
    {
        std::vector<std::unique_ptr<ScanJob>> stuck;
        for (int i = 0; i < 20; ++i) {
            stuck.push_back(
                std::make_unique<ScanJob>(nullptr, [](const ChainRequest&) -> Result<std::shared_ptr<const Chain>> {
                    std::this_thread::sleep_for(2s);
                    return Error(Fault::io, "too late");
                }));
            stuck.back()->start({});
        }
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", "d")})));
        Listener said(job);
        QElapsedTimer timer;
        timer.start();
        job.start({});
        QTRY_COMPARE(said.ends, 1);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void saysWhyItFailed()
    {
        ScanJob job(nullptr, [](const ChainRequest& request) -> Result<std::shared_ptr<const Chain>> {
            return Error(Fault::missing, request.name + ": no such file");
        });
        Listener said(job);
        ChainRequest request;
        request.name = "x.qcow2";
        job.start(request);
        QTRY_COMPARE(said.ends, 1);
        QCOMPARE(said.failure->fault(), Fault::missing);
        QCOMPARE(said.failure->text(), std::string("x.qcow2: no such file"));
    }

    void outOfMemoryIsAnAnswer()
    {
        ScanJob job(nullptr,
                    [](const ChainRequest&) -> Result<std::shared_ptr<const Chain>> { throw std::bad_alloc(); });
        Listener said(job);
        job.start({});
        QTRY_COMPARE(said.ends, 1);
        QCOMPARE(said.failure->fault(), Fault::too_big);
    }

    void opensOnAnotherThread()
    {
        std::atomic<bool> elsewhere = false;
        const auto here = std::this_thread::get_id();
        ScanJob job(nullptr, [&](const ChainRequest&) -> Result<std::shared_ptr<const Chain>> {
            elsewhere = std::this_thread::get_id() != here;
            return fake_chain({fake_level("top", "d")});
        });
        Listener said(job);
        job.start({});
        QTRY_COMPARE(said.ends, 1);
        QVERIFY(elsewhere);
    }
};

QTEST_GUILESS_MAIN(ScanJobTest)
#include "scan_job_test.moc"
