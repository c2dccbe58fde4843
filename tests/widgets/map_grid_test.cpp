// SPDX-License-Identifier: MIT
// The canvas's geometry: which byte lies where, and what stays in place when zooming.
#include "widgets/map_grid.h"

#include <QTest>

#include <random>

using namespace stratamap;
using namespace stratamap::ui;

namespace {

constexpr u64 kib = 1024;
constexpr u64 mib = kib * kib;
constexpr u64 gib = kib * mib;
constexpr u64 cluster = 64 * kib;
constexpr MapGrid::Space room = {800, 600, 1};

/// Disks and rooms of all sorts.
struct Sample {
    MapGrid::Disk disk;
    MapGrid::Space space;
};

Sample sample(std::mt19937_64& random)
{
    const auto below = [&random](u64 limit) { return random() % limit; };
    const double ratio = std::array{1.0, 1.5, 2.0}[below(3)];
    const u64 unit = u64{512} << below(13);
    const u64 most = below(4) == 0 ? max_image_length : u64{1} << (10 + below(40));
    const u64 size = (1 + below(most) / 512) * 512;
    return {{std::min(size, max_image_length), unit},
            {static_cast<int>(1 + below(2000)), static_cast<int>(1 + below(1200)), ratio}};
}

void verifyCells(const MapGrid& grid)
{
    const Range visible = grid.visible();
    QVERIFY(visible.end() <= grid.disk().size);
    int count = 0;
    for (u64 at = visible.offset; at < visible.end() && count < 300; ++count) {
        const Range cell = grid.cell(at);
        const QRect rect = grid.rect(at);
        QCOMPARE(cell.offset, at);
        QVERIFY(rect.top() >= 0);
        QCOMPARE(grid.offsetAt(rect.topLeft()), std::optional(at));
        const auto inside = grid.offsetAt(rect.bottomRight());
        QVERIFY(inside && cell.contains(*inside));
        at = cell.end();
    }
}

}  // namespace

class MapGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeDiskFits();
    void fewCellsStandInOneRow();
    void smallDisksGetLargeCells();
    void everyPixelKnowsItsByte();
    void zoomAboutAPointKeepsTheByte();
    void zoomAboutAnOffsetKeepsRowsAligned();
    void zoomGoesFromTheWholeToAUnit();
    void downIsOneRowSpan();
    void resizingChangesTheSpanByFactorsOfTwo();
    void scrollingStopsAtTheEnds();
    void revealScrollsAsLittleAsNeeded();
    void emptyDisk();
    void hugeDisk();
};

void MapGridTest::wholeDiskFits()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 2000; ++round) {
        const Sample made = sample(random);
        const MapGrid grid(made.disk, made.space);
        QVERIFY(grid.fitted() && !grid.canZoomOut());
        QCOMPARE(grid.visible(), (Range{0, made.disk.size}));
        QVERIFY(grid.rowCount() <= static_cast<u64>(grid.fullRows()));
        QVERIFY(std::has_single_bit(grid.rowSpan()));
        QVERIFY(grid.zoom().bytesPerCell >= made.disk.unit);
        QCOMPARE(grid.lastTopRow(), u64{0});
    }
}

void MapGridTest::fewCellsStandInOneRow()
{
    const MapGrid grid({30 * cluster, cluster}, room);
    QCOMPARE(grid.rowCount(), u64{1});
    QCOMPARE(grid.columns(), 32);
    QCOMPARE(grid.zoom().bytesPerCell, cluster);
    QVERIFY(grid.cellWidth() >= 20);
    QVERIFY(grid.cellHeight() >= 60);
}

void MapGridTest::smallDisksGetLargeCells()
{
    const MapGrid grid({300 * cluster, cluster}, room);
    QCOMPARE(grid.zoom().bytesPerCell, cluster);
    QVERIFY(grid.cellWidth() >= 20);
}

void MapGridTest::everyPixelKnowsItsByte()
{
    std::mt19937_64 random(2);
    for (int round = 0; round < 300; ++round) {
        const Sample made = sample(random);
        MapGrid grid(made.disk, made.space);
        verifyCells(grid);
        for (int step = 0; step < 6; ++step) {
            const QPoint point(static_cast<int>(random() % static_cast<u64>(made.space.width)),
                               static_cast<int>(random() % static_cast<u64>(made.space.height)));
            grid.zoomIn(point);
            grid.scrollBy(static_cast<std::int64_t>(random() % 9) - 4);
            verifyCells(grid);
        }
    }
}

void MapGridTest::zoomAboutAPointKeepsTheByte()
{
    std::mt19937_64 random(3);
    int kept = 0;
    for (int round = 0; round < 500; ++round) {
        MapGrid grid({64 * gib + (random() % 1000) * cluster, cluster}, room);
        const QPoint point(static_cast<int>(random() % 600), static_cast<int>(random() % 600));
        const auto byte = grid.offsetAt(point);
        if (!byte) {
            continue;
        }
        while (grid.canZoomIn()) {
            const u64 before = *grid.offsetAt(point);
            const u64 bytes = grid.zoom().bytesPerCell;
            grid.zoomIn(point);
            const auto after = grid.offsetAt(point);
            QVERIFY(after);
            QVERIFY2(grid.cell(*after).contains(before), qPrintable(QString::number(before)));
            QVERIFY(grid.zoom().bytesPerCell == bytes / 2 || bytes == cluster);
            ++kept;
        }
        // The way back, as long as the disk's beginning does not push.
        for (u64 top = grid.topRow(); grid.canZoomOut() && top > 4 * static_cast<u64>(grid.fullRows());
             top = grid.topRow()) {
            const u64 before = *grid.offsetAt(point);
            grid.zoomOut(point);
            QVERIFY(grid.cell(*grid.offsetAt(point)).contains(before));
        }
    }
    QVERIFY(kept > 3000);
}

void MapGridTest::zoomAboutAnOffsetKeepsRowsAligned()
{
    MapGrid grid({64 * gib, cluster}, room);
    const u64 offset = 23 * gib + 5 * mib;
    while (grid.canZoomIn()) {
        grid.zoomIn(offset);
        QVERIFY(grid.visible().contains(offset));
        QCOMPARE(grid.rowStart(grid.topRow() + 1) % grid.rowSpan(), u64{0});
    }
    while (grid.canZoomOut()) {
        grid.zoomOut(offset);
        QVERIFY(grid.visible().contains(offset));
    }
    QCOMPARE(grid.visible(), (Range{0, 64 * gib}));
}

void MapGridTest::zoomGoesFromTheWholeToAUnit()
{
    MapGrid grid({64 * gib, cluster}, room);
    const MapGrid::Zoom whole = grid.zoom();
    u64 bytes = whole.bytesPerCell;
    while (grid.canZoomIn()) {
        const int width = grid.cellWidth();
        grid.zoomIn(QPoint(400, 300));
        if (bytes > cluster) {
            QCOMPARE(grid.zoom().bytesPerCell, bytes / 2);
        } else {
            QCOMPARE(grid.zoom().bytesPerCell, cluster);
            QVERIFY(grid.cellWidth() >= 2 * width - 1);
        }
        bytes = grid.zoom().bytesPerCell;
    }
    QCOMPARE(bytes, cluster);
    const MapGrid::Zoom closest = grid.zoom();
    grid.zoomIn(QPoint(400, 300));
    QCOMPARE(grid.zoom(), closest);
    while (grid.canZoomOut()) {
        grid.zoomOut(QPoint(400, 300));
    }
    QCOMPARE(grid.zoom(), whole);
    QCOMPARE(grid.visible(), (Range{0, 64 * gib}));
}

void MapGridTest::downIsOneRowSpan()
{
    MapGrid grid({64 * gib, cluster}, room);
    grid.zoomIn(QPoint(333, 222));
    grid.zoomIn(QPoint(333, 222));
    const QPoint point(200, 100);
    const u64 here = *grid.offsetAt(point);
    const u64 below = *grid.offsetAt(point + QPoint(0, grid.cellHeight()));
    QCOMPARE(below - here, grid.rowSpan());
}

void MapGridTest::resizingChangesTheSpanByFactorsOfTwo()
{
    MapGrid grid({64 * gib, cluster}, room);
    for (int step = 0; step < 4; ++step) {
        grid.zoomIn(u64{30 * gib});
    }
    u64 span = grid.rowSpan();
    int changes = 0;
    for (int width = 800; width < 1700; width += 7) {
        const u64 first = grid.visible().offset;
        grid.resize({width, 600, 1});
        QVERIFY(grid.rowSpan() == span || grid.rowSpan() == 2 * span);
        changes += grid.rowSpan() != span ? 1 : 0;
        span = grid.rowSpan();
        QVERIFY(grid.visible().contains(first));
        QCOMPARE(grid.rowOf(first), grid.topRow());
    }
    QCOMPARE(changes, 1);
    grid.zoomToFit();
    grid.resize({400, 300, 1});
    QCOMPARE(grid.visible(), (Range{0, 64 * gib}));
}

void MapGridTest::scrollingStopsAtTheEnds()
{
    MapGrid grid({64 * gib, cluster}, room);
    for (int step = 0; step < 5; ++step) {
        grid.zoomIn(u64{0});
    }
    grid.scrollBy(-100);
    QCOMPARE(grid.topRow(), u64{0});
    grid.scrollBy(1'000'000'000);
    QVERIFY(grid.visible().contains(64 * gib - 1));
    grid.scrollBy(std::numeric_limits<std::int64_t>::min());
    QCOMPARE(grid.topRow(), u64{0});
}

void MapGridTest::revealScrollsAsLittleAsNeeded()
{
    MapGrid grid({64 * gib, cluster}, room);
    for (int step = 0; step < 5; ++step) {
        grid.zoomIn(u64{0});
    }
    const auto rows = static_cast<u64>(grid.fullRows());
    grid.reveal(grid.rowSpan() * (rows - 1));
    QCOMPARE(grid.topRow(), u64{0});
    grid.reveal(grid.rowSpan() * rows);
    QCOMPARE(grid.topRow(), u64{1});
    grid.reveal(0);
    QCOMPARE(grid.topRow(), u64{0});
}

void MapGridTest::emptyDisk()
{
    MapGrid grid({0, cluster}, room);
    QVERIFY(!grid.canZoomIn() && !grid.canZoomOut());
    QVERIFY(!grid.offsetAt(QPoint(5, 5)));
    QVERIFY(grid.visible().empty());
    grid.zoomIn(QPoint(5, 5));
    grid.scrollBy(5);
    grid.resize({100, 100, 2});
    QVERIFY(grid.visible().empty());
}

void MapGridTest::hugeDisk()
{
    const u64 last = max_image_length - 1;
    MapGrid grid({max_image_length, sector_size}, room);
    int steps = 0;
    for (; grid.canZoomIn(); ++steps) {
        grid.zoomIn(last);
        QVERIFY(grid.visible().contains(last));
        verifyCells(grid);
        grid.reveal(last / 3);
        QVERIFY(grid.visible().contains(last / 3));
        verifyCells(grid);
    }
    QVERIFY(steps > 40);
    grid.scrollTo(~u64{0});
    QVERIFY(grid.visible().contains(last));
    while (grid.canZoomOut()) {
        grid.zoomOut(QPoint(100, 100));
        verifyCells(grid);
    }
    QCOMPARE(grid.visible(), (Range{0, max_image_length}));
}

QTEST_APPLESS_MAIN(MapGridTest)
#include "map_grid_test.moc"
