// SPDX-License-Identifier: MIT
// Rows of random maps beside a vector of runs that was joined, filtered and sorted by hand.
#include "core/run_index.h"

#include "core/map_text.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace stratamap;

namespace {

constexpr u64 unit = 512;

/// Small parts, so that many runs are cut.
constexpr MapLimits small_parts = {1 << 20, 64, 8 * unit, 16};

std::vector<Run> random_runs(std::mt19937& random, u64 units)
{
    std::vector<Run> runs;
    for (u64 at = 0; at < units;) {
        const u64 most = random() % 8 == 0 ? 60 : 5;
        const u64 length = std::min<u64>(units - at, 1 + random() % most);
        Run run;
        run.guest = {at * unit, length * unit};
        run.state = static_cast<State>(random() % 5);
        run.depth = static_cast<u32>(random() % 3);
        if (run.state == State::data || run.state == State::compressed) {
            run.host_offset = random() % 3 == 0 ? run.guest.offset : (random() % 1000) * unit;
            run.stored = run.state == State::data ? run.guest.length : 1 + random() % run.guest.length;
        } else if (run.state == State::zero_allocated) {
            run.host_offset = (random() % 1000) * unit;
            run.stored = run.guest.length;
        }
        if (runs.empty() || !continues(runs.back(), run)) {
            runs.push_back(run);
        } else {
            runs.back().guest.length += run.guest.length;
            runs.back().stored += run.stored;
        }
        at += length;
    }
    return runs;
}

MapPtr map_of(const std::vector<Run>& runs)
{
    Map::Builder builder(runs.back().guest.end(), small_parts);
    for (const Run& run : runs) {
        builder.append(run);
    }
    return builder.snapshot();
}

constexpr auto always = [](u64, u64) { return true; };

void compare(const RunIndex& index, const std::vector<Run>& expected)
{
    QCOMPARE(index.size(), u64{expected.size()});
    u64 bytes = 0;
    u64 stored = 0;
    for (std::size_t row = 0; row < expected.size(); ++row) {
        QVERIFY2(index.row(row) == expected[row], std::to_string(row).c_str());
        for (const u64 offset : {expected[row].guest.offset, expected[row].guest.end() - 1}) {
            QCOMPARE(index.row_of(offset).value_or(~u64{0}), u64{row});
            QCOMPARE(index.row_near(offset).value_or(~u64{0}), u64{row});
        }
        bytes += expected[row].guest.length;
        stored += expected[row].stored;
    }
    QCOMPARE(index.guest_bytes(), bytes);
    QCOMPARE(index.stored_bytes(), stored);
}

}  // namespace

class RunIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomMaps_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void randomMaps()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const std::vector<Run> runs = random_runs(random, 1 + random() % 400);
        const MapPtr map = map_of(runs);
        const auto by_length = [](const Run& run) { return run.guest.length; };
        const auto by_host = [](const Run& run) { return run.host_offset; };
        const auto long_ones = [](const Run& run) { return run.guest.length > 2 * unit && run.depth != 1; };
        for (const bool filtered : {false, true}) {
            std::vector<Run> some;
            std::copy_if(runs.begin(), runs.end(), std::back_inserter(some),
                         [&](const Run& run) { return !filtered || long_ones(run); });
            for (const bool descending : {false, true}) {
                RunQuery query;
                query.descending = descending;
                if (filtered) {
                    query.wanted = long_ones;
                }
                std::vector<Run> expected = some;
                if (descending) {
                    std::reverse(expected.begin(), expected.end());
                }
                compare(*RunIndex::make(map, query, always), expected);
                for (const std::function<u64(const Run&)>& key :
                     {std::function<u64(const Run&)>(by_length), std::function<u64(const Run&)>(by_host)}) {
                    query.key = key;
                    expected = some;
                    std::stable_sort(expected.begin(), expected.end(), [&](const Run& a, const Run& b) {
                        return descending ? key(b) < key(a) : key(a) < key(b);
                    });
                    compare(*RunIndex::make(map, query, always), expected);
                }
            }
        }
    }

    void whatIsNotThereHasNoRow()
    {
        std::mt19937 random(7);
        const std::vector<Run> runs = random_runs(random, 300);
        const auto only_data = [](const Run& run) { return run.state == State::data; };
        const auto index = RunIndex::make(map_of(runs), {only_data, {}, false}, always);
        u64 rows_before = 0;
        for (const Run& run : runs) {
            QCOMPARE(index->row_of(run.guest.offset).has_value(), only_data(run));
            QCOMPARE(*index->row_near(run.guest.offset), std::min(rows_before, index->size() - 1));
            rows_before += only_data(run) ? u64{1} : u64{0};
        }
        QVERIFY(!index->row_of(runs.back().guest.end()));
    }

    void endsWhenTold()
    {
        std::mt19937 random(3);
        const MapPtr map = map_of(random_runs(random, 300));
        int asked = 0;
        const auto no_more = [&](u64 done, u64 total) { return done <= total && ++asked < 3; };
        QVERIFY(!RunIndex::make(map, {}, no_more));
        QCOMPARE(asked, 3);
    }

    void partsThatAreNotInMemory()
    {
        std::mt19937 random(11);
        const std::vector<Run> runs = random_runs(random, 512);
        Map::Builder builder(runs.back().guest.end(), small_parts);
        builder.seek(16 * unit);
        const Range middle = {16 * unit, 3 * 8 * unit};
        std::vector<Run> expected;
        const MapPtr whole = map_of(runs);
        whole->visit(middle, [&](const Run& run) {
            builder.append(run);
            if (expected.empty() || !continues(expected.back(), run)) {
                expected.push_back(run);
            } else {
                expected.back().guest.length += run.guest.length;
                expected.back().stored += run.stored;
            }
        });
        const auto index = RunIndex::make(builder.snapshot(), {}, always);
        QCOMPARE(index->size(), u64{expected.size()});
        for (std::size_t row = 0; row < expected.size(); ++row) {
            QVERIFY(index->row(row) == expected[row]);
        }
        QVERIFY(!index->row_of(0));
        QCOMPARE(*index->row_near(0), u64{0});
    }
};

QTEST_APPLESS_MAIN(RunIndexTest)
#include "run_index_test.moc"
