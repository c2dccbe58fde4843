// SPDX-License-Identifier: MIT
// Errand: the latest question is answered, and whoever is gone hears nothing. The sanitizers watch what is freed when.
#include "widgets/errand.h"

#include <QCoreApplication>
#include <QTest>

#include <semaphore>

using namespace stratamap::ui;

class ErrandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(waitForWorkers(10000)); }
    void answers();
    void theLatestQuestionCounts();
    void abandonedWithTheAnswerOnItsWay();
    void abandonedWhileTheWorkerIsAtIt();
};

void ErrandTest::answers()
{
    Errand<int> errand;
    int told = 0;
    errand.ask([](const auto&) { return 7; }, [&](int answer) { told = answer; });
    QVERIFY(errand.busy());
    QTRY_COMPARE(told, 7);
    QVERIFY(!errand.busy());
}

void ErrandTest::theLatestQuestionCounts()
{
    Errand<int> errand;
    std::binary_semaphore gate(0);
    std::vector<int> told;
    const auto note = [&](int answer) { told.push_back(answer); };
    errand.ask(
        [&](const auto& goOn) {
            gate.acquire();
            return goOn() ? 1 : -1;
        },
        note);
    errand.ask([](const auto&) { return 2; }, note);
    errand.ask([](const auto&) { return 3; }, note);
    gate.release();
    QTRY_COMPARE(told, std::vector<int>{3});
}

void ErrandTest::abandonedWithTheAnswerOnItsWay()
{
    bool told = false;
    for (int round = 0; round < 50; ++round) {
        Errand<int> errand;
        errand.ask([](const auto&) { return 1; }, [&](int) { told = true; });
        QVERIFY(waitForWorkers(10000));  // the errand alone holds what the worker left
        errand.abandon();
        QCoreApplication::processEvents();
    }
    QVERIFY(!told);
}

void ErrandTest::abandonedWhileTheWorkerIsAtIt()
{
    std::binary_semaphore gate(0);
    bool told = false;
    {
        Errand<int> errand;
        errand.ask(
            [&](const auto&) {
                gate.acquire();
                return 1;
            },
            [&](int) { told = true; });
    }
    gate.release();
    QVERIFY(waitForWorkers(10000));
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(ErrandTest)
#include "errand_test.moc"
