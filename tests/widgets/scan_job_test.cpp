// SPDX-License-Identifier: MIT
// ScanJob: news from the worker, and what happens to a job that is stopped while its source sleeps.
#include "widgets/scan_job.h"

#include "fake_chain.h"
#include "tests/support/scratch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstring>
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
        QObject::connect(&job, &ScanJob::updated, &context,
                         [this](const SurveyPtr& survey) { updates.push_back(survey); });
        QObject::connect(&job, &ScanJob::finished, &context, [this](const SurveyPtr& survey) {
            finished = survey;
            ++ends;
        });
        QObject::connect(&job, &ScanJob::failed, &context, [this](const Error& error) {
            failure = error;
            ++ends;
        });
    }

    QObject context;
    std::vector<SurveyPtr> updates;
    SurveyPtr finished;
    std::optional<Error> failure;
    int ends = 0;
};

}  // namespace

class ScanJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThePartitionTable()
    {
        // A raw disk of one partition of type 0x83, from sector 8 on, 16 sectors long.
        std::vector<std::byte> disk(64 * 512);
        const unsigned char entry[] = {0x80, 0, 0, 0, 0x83, 0, 0, 0, 8, 0, 0, 0, 16, 0, 0, 0};
        std::memcpy(disk.data() + 446, entry, sizeof entry);
        disk[510] = std::byte{0x55};
        disk[511] = std::byte{0xaa};
        const Scratch scratch("partitions");
        write_file(scratch / "disk.raw", disk);
        ScanJob job;
        QSignalSpy told(&job, &ScanJob::partitioned);
        ChainRequest request;
        request.name = scratch / "disk.raw";
        request.format = "raw";
        job.start(request);
        QTRY_COMPARE(told.size(), 1);
        const auto table = told.first().first().value<PartitionsPtr>();
        QCOMPARE(table->partitions.size(), std::size_t{1});
        QCOMPARE(table->partitions.front().bytes, (Range{8 * 512, 16 * 512}));
    }

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
        QVERIFY(said.finished->complete);
        QCOMPARE(said.finished->resolved->scanned(), 4 * fake_cluster);
        const auto& own = said.finished->own;
        QCOMPARE(own.size(), std::size_t{2});
        QCOMPARE(own[0][State::data], fake_cluster);
        QCOMPARE(own[0][State::unallocated], 2 * fake_cluster);
        QCOMPARE(own[1][State::compressed], 2 * fake_cluster);
        QCOMPARE(own[1][State::zero_allocated], fake_cluster);
    }

    void tellsOfTheChainBeforeItIsMapped()
    {
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", std::string(40, 'd'), {}, 10ms)})));
        Listener said(job);
        job.start({});
        QTRY_VERIFY(!said.updates.empty());
        QCOMPARE(said.updates.front()->resolved->scanned(), u64{0});
        QVERIFY(!said.updates.front()->complete);
        QCOMPARE(said.updates.front()->chain->layers().front().name, std::string("top"));
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
        for (const SurveyPtr& survey : said.updates) {
            const u64 now = survey->own[0].scanned;  // its turn comes after the resolved map's
            QVERIFY(now >= before);
            partly = partly || (now > 0 && now < 100 * fake_cluster);
            QCOMPARE(survey->own[0][State::data], now);  // all of it, and once
            before = now;
        }
        QVERIFY(partly);
        QVERIFY(progress.count() > 1);
        QCOMPARE(said.finished->own[0][State::data], 100 * fake_cluster);
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
        QVERIFY(said.finished && !said.finished->complete);
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

    void whatOneLooksAtComesBackIntoMemory()
    {
        std::string clusters;
        for (int i = 0; i < 4000; ++i) {
            clusters += "dz.c"[i * i % 7 % 4];
        }
        const auto chain = fake_chain({fake_level("top", clusters)});
        const MapLimits limits = {.runs = 500, .parts = 1024, .smallest_part = 16 * fake_cluster, .cells = 8};
        ScanJob job(nullptr, opens(chain), limits);
        Listener said(job);
        job.start({});
        QTRY_COMPARE(said.ends, 1);
        QVERIFY(said.finished->resolved->runs_in_memory() <= 500);
        QVERIFY(said.finished->resolved->run_count() > 2000);
        SurveyPtr latest = said.finished;
        QObject::connect(&job, &ScanJob::recalled, &job, [&](const SurveyPtr& survey) { latest = survey; });
        ScanJob all(nullptr, opens(chain));
        Listener whole(all);
        all.start({});
        QTRY_COMPARE(whole.ends, 1);
        for (const u64 first : {u64{3000}, u64{20}, u64{1500}}) {
            const Interest interest{{first * fake_cluster, 100 * fake_cluster}, fake_cluster, {first * fake_cluster}};
            QVERIFY(latest->resolved->missing(interest));
            job.attendTo({{0, fake_cluster}, fake_cluster, {}});  // looked elsewhere in between
            job.attendTo(interest);
            QTRY_VERIFY(!latest->resolved->missing(interest));
            QVERIFY(latest->complete);
            QVERIFY(latest->resolved->run_at(first * fake_cluster));
            const Raster cells = rasterize(*latest->resolved, interest.visible, fake_cluster);
            const Raster expected = rasterize(*whole.finished->resolved, interest.visible, fake_cluster);
            for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                const auto shares = cells.shares(cell);
                QVERIFY(std::equal(shares.begin(), shares.end(), expected.shares(cell).begin(),
                                   expected.shares(cell).end()));
            }
        }
    }

    void whatOneLooksAtIsScannedFirst()
    {
        const MapLimits limits = {.runs = 5000, .parts = 1024, .smallest_part = 4 * fake_cluster, .cells = 4};
        ScanJob job(nullptr, opens(fake_chain({fake_level("top", std::string(400, 'd'), {}, 2ms)})), limits);
        Listener said(job);
        const Range sight{300 * fake_cluster, 8 * fake_cluster};
        job.attendTo({sight, fake_cluster, {}});
        job.start({});
        QTRY_VERIFY(said.updates.size() >= 2);
        QVERIFY(said.updates[1]->resolved->run_at(sight.offset));
        job.cancel();
        QVERIFY(said.finished && said.finished->resolved->scanned() < 400 * fake_cluster);
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
