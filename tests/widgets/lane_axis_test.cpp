// SPDX-License-Identifier: MIT
// LaneAxis: where columns stand.
#include "widgets/lane_axis.h"

#include <QTest>

#include <random>

using namespace stratamap;
using namespace stratamap::ui;

class LaneAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeDiskFits();
    void smallDisksFillTheRoom();
    void zoomKeepsThePlaceUnderThePointer();
    void everyByteHasItsColumn();
    void showsARange();
    void restores();
    void resizing();
    void hugeDisk();
};

void LaneAxisTest::wholeDiskFits()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 500; ++round) {
        const u64 size = 1 + random() % (u64{1} << (random() % 60));
        const int width = 1 + static_cast<int>(random() % 3000);
        const LaneAxis axis({size, u64{512} << random() % 8}, width, 1 + static_cast<double>(random() % 3) / 2);
        QVERIFY(axis.fitted());
        QCOMPARE(axis.visible(), (Range{0, size}));
        QVERIFY(axis.columns() * static_cast<u64>(axis.cellWidth()) <= static_cast<u64>(width) || axis.columns() == 1);
    }
}

void LaneAxisTest::smallDisksFillTheRoom()
{
    const LaneAxis axis({10 * 65536, 65536}, 1000, 1);
    QCOMPARE(axis.cellWidth(), 100);
    QCOMPARE(axis.zoom().bytesPerCell, u64{65536});
}

void LaneAxisTest::zoomKeepsThePlaceUnderThePointer()
{
    constexpr u64 gib = u64{1} << 30;
    LaneAxis axis({64 * gib, 65536}, 1200, 1);
    for (const int x : {0, 333, 600, 1100}) {
        axis.zoomToFit();
        const u64 byte = axis.offsetAt(x).value();
        const u64 near = 2 * axis.zoom().bytesPerCell;
        while (axis.canZoomIn()) {
            const u64 cell = axis.zoom().bytesPerCell;
            axis.zoomIn(x);
            QVERIFY(axis.zoom().bytesPerCell == cell / 2 || cell == 65536);
            const Range here = axis.cell(axis.offsetAt(x).value());
            QVERIFY(here.offset <= byte + near && here.end() + near > byte);
        }
        while (!axis.fitted()) {
            axis.zoomOut(x);
        }
        QCOMPARE(axis.visible(), (Range{0, 64 * gib}));
    }
}

void LaneAxisTest::everyByteHasItsColumn()
{
    LaneAxis axis({1000 * 4096 + 512, 4096}, 777, 1.5);
    axis.zoomIn(300);
    axis.zoomIn(300);
    const Range seen = axis.visible();
    for (u64 at = seen.offset; at < seen.end(); at += 512) {
        const int left = axis.left(axis.columnOf(at));
        if (left + axis.cellWidth() <= axis.width()) {
            QVERIFY(axis.cell(axis.offsetAt(left + axis.cellWidth() / 2).value()).contains(at));
        }
    }
    QVERIFY(!axis.offsetAt(-1) && !axis.offsetAt(777));
}

void LaneAxisTest::showsARange()
{
    std::mt19937_64 random(2);
    LaneAxis axis({u64{1} << 40, 65536}, 900, 1);
    for (int round = 0; round < 300; ++round) {
        const u64 offset = random() % (u64{1} << 40);
        const u64 length = 1 + random() % std::min((u64{1} << 40) - offset, u64{1} << (random() % 40));
        axis.show({offset, length});
        QVERIFY(axis.visible().contains(offset) && axis.visible().contains(offset + length - 1));
        if (axis.canZoomIn()) {  // one step further in it would not fit
            const u64 columns =
                (offset + length - 1) / (axis.zoom().bytesPerCell / 2) - offset / (axis.zoom().bytesPerCell / 2) + 1;
            const bool enlarges = axis.zoom().bytesPerCell == 65536;
            QVERIFY(enlarges || columns * static_cast<u64>(axis.cellWidth()) > 900);
        }
    }
}

void LaneAxisTest::restores()
{
    LaneAxis axis({u64{1} << 36, 65536}, 900, 1);
    for (int step = 0; step < 7; ++step) {
        axis.zoomIn(450);
    }
    const Range seen = axis.visible();
    const auto zoom = axis.zoom();
    axis.zoomToFit();
    axis.restore(seen.offset, zoom);
    QCOMPARE(axis.visible(), seen);
    axis.restore(~u64{0} >> 1, {1, 99});  // nonsense from a settings file
    QVERIFY(axis.visible().end() <= (u64{1} << 36) && !axis.visible().empty());
}

void LaneAxisTest::resizing()
{
    LaneAxis axis({u64{1} << 36, 65536}, 900, 1);
    axis.resize(500, 2);
    QVERIFY(axis.fitted());
    axis.zoomIn(100);
    axis.zoomIn(100);
    const u64 first = axis.visible().offset;
    axis.resize(1400, 2);
    QVERIFY(axis.visible().offset <= first);
    axis.resize(1, 1);
    QVERIFY(!axis.visible().empty());
}

void LaneAxisTest::hugeDisk()
{
    const u64 size = (u64{1} << 63) - 1024;
    LaneAxis axis({size, 512}, 1200, 1);
    QCOMPARE(axis.visible(), (Range{0, size}));
    while (axis.canZoomIn()) {
        axis.zoomIn(1199);
        QVERIFY(axis.visible().end() <= size);
    }
    axis.scrollTo(~u64{0});
    QCOMPARE(axis.visible().end(), size);
    QVERIFY(axis.left(0) < 0);
}

QTEST_APPLESS_MAIN(LaneAxisTest)
#include "lane_axis_test.moc"
