// SPDX-License-Identifier: MIT
// Workers: what the window's thread lets go of is freed elsewhere.
#include "widgets/workers.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <thread>

using namespace stratamap::ui;

namespace {

/// Remembers the thread that freed it.
struct Witness {
    explicit Witness(std::atomic<std::thread::id>& where) : freed_by(where) {}
    ~Witness() { freed_by = std::this_thread::get_id(); }
    std::atomic<std::thread::id>& freed_by;
};

}  // namespace

class WorkersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(waitForWorkers(10000)); }
    void freedElsewhere();
    void freedWhereAWorkerHadItLast();
    void lastCopyCounts();
};

void WorkersTest::freedElsewhere()
{
    std::atomic<std::thread::id> where;
    auto object = freedByWorker<Witness>(std::make_shared<const Witness>(where));
    object.reset();
    QVERIFY(waitForWorkers(10000));
    QVERIFY(where.load() != std::thread::id());
    QVERIFY(where.load() != std::this_thread::get_id());
}

void WorkersTest::freedWhereAWorkerHadItLast()
{
    std::atomic<std::thread::id> where;
    std::atomic<std::thread::id> worker;
    QVERIFY(startWorker([object = freedByWorker<Witness>(std::make_shared<const Witness>(where)), &worker]() mutable {
        worker = std::this_thread::get_id();
        object.reset();
    }));
    QVERIFY(waitForWorkers(10000));
    QCOMPARE(where.load(), worker.load());
}

void WorkersTest::lastCopyCounts()
{
    std::atomic<std::thread::id> where;
    auto object = freedByWorker<Witness>(std::make_shared<const Witness>(where));
    auto copy = object;
    object.reset();
    QVERIFY(waitForWorkers(10000));
    QCOMPARE(where.load(), std::thread::id());
    copy.reset();
    QVERIFY(waitForWorkers(10000));
    QVERIFY(where.load() != std::this_thread::get_id());
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
