// SPDX-License-Identifier: MIT
// Rasters against brute force: every byte of a small random map counted one by one.
#include "core/map_store.h"

#include <QTest>

#include <map>
#include <random>
#include <utility>
#include <vector>

using namespace stratamap;

namespace {

constexpr u64 kib = 1024;
constexpr u64 gib = kib * kib * kib;
constexpr u64 eib = gib * gib;

/// A map as a list of byte answers and as the engine has it.
struct Sample {
    std::vector<std::pair<u32, State>> bytes;  ///< of every scanned byte
    MapPtr map;
};

Sample random_sample(u32 seed, u64 size, bool complete)
{
    std::mt19937 random(seed);
    const auto below = [&](u64 limit) { return std::uniform_int_distribution<u64>(0, limit - 1)(random); };
    const u64 scanned = complete ? size : below(size + 1);
    const u32 layers = static_cast<u32>(1 + below(12));
    const u64 longest = 1 + below(300);
    Sample sample;
    Map::Builder builder(size);
    while (sample.bytes.size() < scanned) {
        Run run;
        run.guest = {sample.bytes.size(), std::min(1 + below(longest), scanned - sample.bytes.size())};
        run.state = static_cast<State>(below(state_count));
        run.depth = static_cast<u32>(below(layers));
        builder.append(run);
        sample.bytes.insert(sample.bytes.end(), run.guest.length, {run.depth, run.state});
    }
    sample.map = builder.snapshot();
    return sample;
}

std::vector<Share> count(const Sample& sample, Range range)
{
    std::map<std::pair<u32, State>, u64> counted;
    for (u64 at = range.offset; at < std::min<u64>(range.end(), sample.bytes.size()); ++at) {
        ++counted[sample.bytes[at]];
    }
    std::vector<Share> shares;
    for (const auto& [key, bytes] : counted) {
        shares.push_back({bytes, key.first, key.second});
    }
    return shares;
}

std::vector<Share> shares_of(const Raster& raster, std::size_t cell)
{
    return {raster.shares(cell).begin(), raster.shares(cell).end()};
}

bool equal(const Raster& a, const Raster& b)
{
    bool same = a.view() == b.view() && a.size() == b.size() && a.bytes_per_cell() == b.bytes_per_cell();
    for (std::size_t cell = 0; same && cell < a.size(); ++cell) {
        same = a.cell(cell) == b.cell(cell) && shares_of(a, cell) == shares_of(b, cell);
    }
    return same;
}

Run run(u64 offset, u64 length, u32 depth, State state)
{
    Run made;
    made.guest = {offset, length};
    made.depth = depth;
    made.state = state;
    return made;
}

}  // namespace

class RasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellCountsItsBytes_data();
    void everyCellCountsItsBytes();
    void coarserCellsAgreeWithTheMap_data() { everyCellCountsItsBytes_data(); }
    void coarserCellsAgreeWithTheMap();
    void everyLevelOfAPyramidAgrees_data() { everyCellCountsItsBytes_data(); }
    void everyLevelOfAPyramidAgrees();
    void totalsAreOneCell();
    void runsAreSummed();
    void pendingIsNoState();
    void emptyMap();
    void emptyView();
    void hugeDisk();
    void deepChain();
};

void RasterTest::everyCellCountsItsBytes_data()
{
    QTest::addColumn<u32>("seed");
    for (u32 seed = 1; seed <= 60; ++seed) {
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }
}

void RasterTest::everyCellCountsItsBytes()
{
    QFETCH(u32, seed);
    std::mt19937 random(seed ^ 0x5eed);
    const u64 size = 1 + random() % 5000;
    const Sample sample = random_sample(seed, size, seed % 3 != 0);
    for (int round = 0; round < 20; ++round) {
        const u64 offset = random() % size;
        const Range view{offset, 1 + random() % (size - offset)};
        const u64 bytes_per_cell = 1 + random() % (round % 2 == 0 ? 40 : 2 * size);
        const Raster raster = rasterize(*sample.map, view, bytes_per_cell);
        QCOMPARE(raster.size(), static_cast<std::size_t>(divide_up(view.length, bytes_per_cell)));
        u64 covered = view.offset;
        for (std::size_t cell = 0; cell < raster.size(); ++cell) {
            const Range range = raster.cell(cell);
            QCOMPARE(range.offset, covered);
            QVERIFY(range.length > 0 && range.length <= bytes_per_cell);
            covered = range.end();
            QCOMPARE(shares_of(raster, cell), count(sample, range));
            const u64 unscanned =
                range.end() > sample.bytes.size() ? range.end() - std::max<u64>(range.offset, sample.bytes.size()) : 0;
            QCOMPARE(raster.pending(cell), unscanned);
        }
        QCOMPARE(covered, view.end());
    }
}

void RasterTest::coarserCellsAgreeWithTheMap()
{
    QFETCH(u32, seed);
    std::mt19937 random(seed ^ 0xc0a45e);
    const u64 size = 1 + random() % 5000;
    const Sample sample = random_sample(seed, size, seed % 3 != 0);
    const u64 step = u64{1} << random() % 6;
    const Raster fine = rasterize(*sample.map, {0, size}, step);
    for (int round = 0; round < 20; ++round) {
        const u64 bytes_per_cell = step << random() % 8;
        const u64 offset = round_down(random() % size, step);
        const u64 whole = round_down(size - offset, step);
        const u64 length = round % 2 == 0 || whole == 0 ? size - offset : step + round_down(random() % whole, step);
        const Range view{offset, std::min(length, size - offset)};
        QVERIFY(equal(rasterize(fine, view, bytes_per_cell), rasterize(*sample.map, view, bytes_per_cell)));
    }
}

void RasterTest::everyLevelOfAPyramidAgrees()
{
    QFETCH(u32, seed);
    const u64 size = 1 + seed * 77;
    const Sample sample = random_sample(seed, size, seed % 3 != 0);
    const u64 finest = 1 + seed % 5;
    const Pyramid levels = build_pyramid(rasterize(*sample.map, {0, size}, finest));
    u64 bytes_per_cell = finest;
    for (const Raster& level : levels) {
        QVERIFY(equal(level, rasterize(*sample.map, {0, size}, bytes_per_cell)));
        bytes_per_cell *= 2;
    }
    QCOMPARE(levels.back().size(), std::size_t{1});
}

void RasterTest::totalsAreOneCell()
{
    const Sample sample = random_sample(7, 4321, true);
    const Raster all = totals(*sample.map);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(shares_of(all, 0), count(sample, {0, 4321}));
    QCOMPARE(all.pending(0), u64{0});
}

void RasterTest::runsAreSummed()
{
    MapLimits limits;
    limits.smallest_part = 512;  // so that runs are cut
    Map::Builder builder(8192, limits);
    builder.append({{0, 3000}, State::data, 0, 0, 1 << 20, 3000});
    builder.append({{3000, 1000}, State::unallocated, 1});
    builder.append({{4000, 500}, State::data, 1, 0, 4096, 500});
    builder.append({{4500, 500}, State::data, 1, 0, 1 << 16, 500});  // elsewhere in the file
    const MapPtr map = builder.snapshot();
    QVERIFY(map->part_count() > 4);
    const auto all = [] { return true; };
    QVERIFY(sum_of_runs(*map, {0, 5000}, all) == (RunSums{4, 4000, true}));
    QVERIFY(sum_of_runs(*map, {100, 1000}, all) == (RunSums{1, 1000, true}));
    QVERIFY(sum_of_runs(*map, {2999, 1002}, all) == (RunSums{3, 2, true}));
    QVERIFY(sum_of_runs(*map, {4400, 2000}, all) == (RunSums{2, 600, false}));
    QVERIFY(sum_of_runs(*map, {6000, 10}, all) == (RunSums{0, 0, false}));
    QVERIFY(!sum_of_runs(*map, {0, 5000}, [] { return false; }));
}

void RasterTest::pendingIsNoState()
{
    Map::Builder builder(100);
    builder.append(run(0, 25, 1, State::unallocated));
    const Raster raster = rasterize(*builder.snapshot(), {0, 100}, 10);
    QCOMPARE(raster.pending(1), u64{0});
    QCOMPARE(shares_of(raster, 2), (std::vector<Share>{{5, 1, State::unallocated}}));
    QCOMPARE(raster.pending(2), u64{5});
    QVERIFY(raster.shares(9).empty());
    QCOMPARE(raster.pending(9), u64{10});
}

void RasterTest::emptyMap()
{
    Map::Builder builder(0);
    const MapPtr map = builder.snapshot();
    QCOMPARE(rasterize(*map, {0, 0}, 512).size(), std::size_t{0});
    QCOMPARE(totals(*map).size(), std::size_t{0});
    QCOMPARE(build_pyramid(rasterize(*map, {0, 0}, 512)).size(), std::size_t{1});
}

void RasterTest::emptyView()
{
    Map::Builder builder(100);
    builder.append(run(0, 100, 0, State::data));
    QCOMPARE(rasterize(*builder.snapshot(), {50, 0}, 10).size(), std::size_t{0});
}

void RasterTest::hugeDisk()
{
    const u64 size = max_image_length;
    Map::Builder builder(size);
    builder.append(run(0, eib, 0, State::zero_plain));
    builder.append(run(eib, size - eib, 1, State::unallocated));
    const MapPtr map = builder.snapshot();
    const Raster raster = rasterize(*map, {0, size}, u64{1} << 56);
    QCOMPARE(raster.size(), std::size_t{128});
    QCOMPARE(shares_of(raster, 15), (std::vector<Share>{{u64{1} << 56, 0, State::zero_plain}}));
    QCOMPARE(shares_of(raster, 16), (std::vector<Share>{{u64{1} << 56, 1, State::unallocated}}));
    QCOMPARE(raster.cell(127).end(), size);
    QCOMPARE(shares_of(raster, 127), (std::vector<Share>{{(u64{1} << 56) - gib, 1, State::unallocated}}));
    QCOMPARE(shares_of(rasterize(*map, {size - 5, 5}, ~u64{0}), 0), (std::vector<Share>{{5, 1, State::unallocated}}));
    QCOMPARE(shares_of(rasterize(raster, {0, size}, u64{1} << 63), 0), shares_of(totals(*map), 0));
}

void RasterTest::deepChain()
{
    Map::Builder builder(64);
    for (u32 depth = 64; depth-- > 0;) {
        builder.append(run(63 - depth, 1, depth, State::compressed));
    }
    const Raster all = totals(*builder.snapshot());
    QCOMPARE(all.shares(0).size(), std::size_t{64});
    for (u32 depth = 0; depth < 64; ++depth) {
        QCOMPARE(all.shares(0)[depth], (Share{1, depth, State::compressed}));
    }
}

QTEST_APPLESS_MAIN(RasterTest)
#include "raster_test.moc"
