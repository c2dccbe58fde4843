// SPDX-License-Identifier: MIT
// Surveys of chains made of letters: what is read first, what goes and comes back, and that every number is exact
// whatever the order.
#include "core/survey.h"

#include <QtTest>

#include <algorithm>
#include <malloc.h>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace stratamap;

namespace {

constexpr u64 cluster = 4096;
const std::string alphabet = ".zZdcepx";  // in the order of State

/// Runs of a map made by hand: every other one is unallocated, the others lie far apart.
Run mapped(u64 start, u64 length, u64 number)
{
    Run run{{start, length}, State::unallocated};
    if (number % 2 == 0) {
        run.state = State::data;
        run.host_offset = (number << 33) + 512 * number;
        run.stored = length;
    }
    return run;
}

/// A letter for each cluster. Notes which clusters were asked for, in order.
class LetterLayer final : public Layer {
public:
    explicit LetterLayer(std::string clusters) : m_clusters(std::move(clusters)) {}

    u64 virtual_size() const override { return m_clusters.size() * cluster; }
    bool supports_backing() const override { return true; }
    Status read(u64, std::span<std::byte>) const override { return Error(Fault::unsupported, "letters have no bytes"); }
    bool at_hand(Range range) const override
    {
        const auto end = divide_up(range.end(), cluster);
        return m_clusters.find_first_not_of('.', range.offset / cluster) >= end;
    }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        for (u64 at = range.offset; at < range.end();) {
            const u64 end = std::min(range.end(), round_down(at, cluster) + cluster);
            const State state = static_cast<State>(alphabet.find(m_clusters[at / cluster]));
            const bool stored = state == State::data || state == State::compressed || state == State::encrypted ||
                                state == State::zero_allocated;
            const u64 packed = state == State::compressed ? (end - at) / 4 : end - at;
            const auto host = stored ? std::optional(HostRange{0, at * 3, packed}) : std::nullopt;
            if (state == State::damaged) {
                issues({Issue::Severity::damage, text("cluster ", at / cluster, " is damaged"), {}});
            }
            {
                const std::lock_guard lock(m_mutex);
                asked.push_back(at / cluster);
            }
            if (!sink({{at, end - at}, state, host})) {
                break;
            }
            at = end;
        }
        return {};
    }

    mutable std::vector<u64> asked;

private:
    std::string m_clusters;
    mutable std::mutex m_mutex;
};

struct Letters {
    std::vector<std::shared_ptr<LetterLayer>> layers;
    std::shared_ptr<const Chain> chain;
};

Letters chain_of(const std::vector<std::string>& images)
{
    Letters made;
    std::vector<ChainLayer> levels;
    for (const std::string& clusters : images) {
        made.layers.push_back(std::make_shared<LetterLayer>(clusters));
        ChainLayer level;
        level.name = text("layer", levels.size());
        level.image = std::make_shared<MemorySource>(std::vector<std::byte>(512), level.name);
        level.layer = made.layers.back();
        levels.push_back(std::move(level));
    }
    made.chain = std::make_shared<const Chain>(std::move(levels), std::vector<std::string>());
    return made;
}

std::string random_clusters(std::mt19937& random, std::size_t count)
{
    std::string clusters;
    while (clusters.size() < count) {
        clusters.append(1 + random() % 5, alphabet[random() % alphabet.size()]);
    }
    clusters.resize(count);
    return clusters;
}

/// Parts of 16 clusters, cells of two.
MapLimits small_limits(u64 runs)
{
    return {.runs = runs, .parts = 1024, .smallest_part = 16 * cluster, .cells = 8};
}

SurveyPtr survey_of(const Letters& letters, const MapLimits& limits, const Interest& interest = {})
{
    const auto made = survey(
        letters.chain, [](const SurveyProgress&) { return Tick::go_on; }, [&] { return interest; }, limits);
    return made ? *made : nullptr;
}

std::vector<Run> runs_of(const Map& map, Range range)
{
    std::vector<Run> runs;
    map.visit(range, [&](const Run& run) {
        if (!runs.empty() && runs.back().guest.end() == run.guest.offset && continues(runs.back(), run)) {
            runs.back().guest.length += run.guest.length;
            runs.back().stored += run.stored;
        } else {
            runs.push_back(run);
        }
    });
    return runs;
}

std::vector<Run> resolved(const Chain& chain, Range range)
{
    std::vector<Run> runs;
    const auto sink = [&](const Run& run) {
        runs.push_back(run);
        return true;
    };
    static_cast<void>(resolve(chain, range, OnDamage::go_on, sink, [](u32, const Issue&) {}));
    return runs;
}

std::vector<Run> own(const Chain& chain, u32 depth, Range range)
{
    std::vector<Run> runs;
    const auto sink = [&](const Run& run) {
        runs.push_back(run);
        return true;
    };
    static_cast<void>(own_runs(chain, depth, range, sink, [](u32, const Issue&) {}));
    return runs;
}

/// Without what is known of packed runs only as long as they are whole.
std::vector<Run> cut(std::vector<Run> runs)
{
    for (Run& run : runs) {
        if (run.state == State::compressed) {
            run.stored = run.host_offset = 0;
        }
    }
    return runs;
}

std::vector<std::vector<Share>> cells_of(const Raster& raster)
{
    std::vector<std::vector<Share>> cells;
    for (std::size_t cell = 0; cell < raster.size(); ++cell) {
        cells.emplace_back(raster.shares(cell).begin(), raster.shares(cell).end());
    }
    return cells;
}

/// Counted run by run, without any overview.
std::vector<std::vector<Share>> counted(const Chain& chain, Range view, u64 bytes_per_cell)
{
    std::vector<std::map<std::pair<u32, State>, u64>> sums(divide_up(view.length, bytes_per_cell));
    for (const Run& run : resolved(chain, view)) {
        for (u64 at = run.guest.offset; at < run.guest.end(); at += sector_size) {
            sums[(at - view.offset) / bytes_per_cell][{run.depth, run.state}] += sector_size;
        }
    }
    std::vector<std::vector<Share>> cells;
    for (const auto& sum : sums) {
        auto& cell = cells.emplace_back();
        for (const auto& [key, bytes] : sum) {
            cell.push_back({bytes, key.first, key.second});
        }
    }
    return cells;
}

}  // namespace

class SurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_cell_is_exact_whatever_the_size_of_parts_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void every_cell_is_exact_whatever_the_size_of_parts()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const std::size_t clusters = 1 + random() % 3000;
        std::vector<std::string> images;
        for (unsigned depth = 0; depth <= seed % 4; ++depth) {
            images.push_back(random_clusters(random, depth == 0 ? clusters : 1 + random() % clusters));
        }
        const Letters letters = chain_of(images);
        const u64 size = letters.chain->virtual_size();
        MapLimits limits;
        limits.smallest_part = cluster << random() % 10;
        limits.parts = u64{64} << random() % 6;
        limits.cells = u64{1} << random() % 9;
        const SurveyPtr survey = survey_of(letters, limits);
        QVERIFY(survey && survey->complete && survey->resolved->complete());
        QVERIFY(runs_of(*survey->resolved, {0, size}) == resolved(*letters.chain, {0, size}));
        for (u64 bytes = cluster / 2; bytes < 2 * size; bytes *= 2) {
            QVERIFY(cells_of(rasterize(*survey->resolved, {0, size}, bytes)) ==
                    counted(*letters.chain, {0, size}, bytes));
            const Range part{round_down(size / 3, bytes), std::min(size - round_down(size / 3, bytes), 7 * bytes)};
            QVERIFY(cells_of(rasterize(*survey->resolved, part, bytes)) == counted(*letters.chain, part, bytes));
        }
        QVERIFY(cells_of(totals(*survey->resolved)) == counted(*letters.chain, {0, size}, size));
        const Range some{random() % (size / sector_size) * sector_size, 0};
        const Range middle{some.offset, random() % ((size - some.offset) / sector_size + 1) * sector_size};
        if (!middle.empty()) {
            QVERIFY(cells_of(totals(*survey->resolved, middle)) == counted(*letters.chain, middle, middle.length));
        }
        for (u32 depth = 0; depth < images.size(); ++depth) {
            const Map& stratum = *survey->strata[depth];
            QVERIFY(stratum.complete());
            QVERIFY(runs_of(stratum, {0, stratum.size()}) == own(*letters.chain, depth, {0, stratum.size()}));
            const Raster sum = totals(stratum);
            for (const Share& share : sum.shares(0)) {
                QCOMPARE(share.depth, depth);
                QCOMPARE(share.bytes, survey->own[depth][share.state]);
            }
        }
        for (std::size_t depth = 0; depth < images.size(); ++depth) {
            for (std::size_t state = 0; state < state_count; ++state) {
                const auto count = state < alphabet.size()
                                       ? std::count(images[depth].begin(), images[depth].end(), alphabet[state])
                                       : 0;
                QCOMPARE(survey->own[depth].bytes[state], static_cast<u64>(count) * cluster);
            }
        }
    }

    void runs_that_went_come_back()
    {
        std::mt19937 random(5);
        const Letters letters = chain_of({random_clusters(random, 4000), random_clusters(random, 4000)});
        const u64 size = letters.chain->virtual_size();
        const SurveyPtr whole = survey_of(letters, small_limits(u64{1} << 30));
        SurveyPtr some = survey_of(letters, small_limits(300));
        QCOMPARE(whole->resolved->runs_in_memory(), whole->resolved->run_count());
        QCOMPARE(some->resolved->run_count(), whole->resolved->run_count());
        QVERIFY(whole->resolved->run_count() > 1000);
        QVERIFY(some->resolved->runs_in_memory() <= 300);
        QVERIFY(cells_of(rasterize(*some->resolved, {0, size}, 16 * cluster)) ==
                cells_of(rasterize(*whole->resolved, {0, size}, 16 * cluster)));
        for (int round = 0; round < 50; ++round) {
            const Range view{round_down(random() % (size - 80 * cluster), cluster), 80 * cluster};
            const Interest interest{view, cluster, {random() % size, random() % size}};
            const auto recalled = recall(some, interest, [] { return true; });
            QVERIFY(recalled);
            some = *recalled;
            const Map& map = *some->resolved;
            QVERIFY(!map.missing(interest));
            QVERIFY(map.runs_in_memory() <= 300);
            QVERIFY(map.complete() && map.run_count() == whole->resolved->run_count());
            QVERIFY(cut(runs_of(map, view)) == cut(resolved(*letters.chain, view)));
            QVERIFY(cells_of(rasterize(map, view, cluster)) == counted(*letters.chain, view, cluster));
            for (const u64 offset : interest.offsets) {
                QVERIFY(map.run_at(offset) == whole->resolved->run_at(offset));
            }
        }
    }

    void what_layers_hold_comes_back_when_it_is_looked_at()
    {
        std::mt19937 random(8);
        const Letters letters = chain_of({random_clusters(random, 4000), random_clusters(random, 3000)});
        const u64 size = letters.layers[1]->virtual_size();
        SurveyPtr some = survey_of(letters, small_limits(1200));
        for (int round = 0; round < 20; ++round) {
            const Range view{round_down(random() % (size - 80 * cluster), cluster), 80 * cluster};
            Interest interest{view, cluster, {}};
            some = *recall(some, interest, [] { return true; });
            QVERIFY(!lacks(*some, interest));
            interest.strata = true;
            some = *recall(some, interest, [] { return true; });
            QVERIFY(!lacks(*some, interest));
            for (u32 depth = 0; depth < 2; ++depth) {
                const Map& stratum = *some->strata[depth];
                QVERIFY(stratum.runs_in_memory() <= 300 && stratum.runs_in_memory() < stratum.run_count());
                QVERIFY(cut(runs_of(stratum, view)) == cut(own(*letters.chain, depth, view)));
            }
        }
    }

    void what_there_is_no_room_for_is_pending()
    {
        std::mt19937 random(6);
        const Letters letters = chain_of({random_clusters(random, 4000)});
        const u64 size = letters.chain->virtual_size();
        const Interest interest{{0, size}, cluster, {size / 2}};
        const auto recalled = recall(survey_of(letters, small_limits(300)), interest, [] { return true; });
        const Map& map = *(*recalled)->resolved;
        QVERIFY(map.runs_in_memory() <= 300 && map.runs_in_memory() > 200);
        QVERIFY(!map.missing(interest));
        QVERIFY(map.run_at(size / 2) && !map.run_at(0) && !map.run_at(size - 1));
        const Raster cells = rasterize(map, {0, size}, cluster);
        QCOMPARE(cells.pending(0), cluster);
        QCOMPARE(cells.pending(2000), u64{0});
        QCOMPARE(rasterize(map, {0, size}, 16 * cluster).pending(0), u64{0});
    }

    /// Of one disk with so many runs per part, above what an empty part costs.
    void runs_take_24_bytes_with_their_overview_data()
    {
        QTest::addColumn<u64>("runs_per_part");
        QTest::addColumn<u64>("part_bytes");
        for (const u64 runs : {u64{3}, u64{25}, u64{250}, u64{1000}}) {
            QTest::addRow("%d runs in parts of 64 MiB", static_cast<int>(runs)) << runs << (u64{64} << 20);
            QTest::addRow("%d runs in parts of 64 GiB", static_cast<int>(runs)) << runs << (u64{64} << 30);
        }
    }
    void runs_take_24_bytes_with_their_overview()
    {
        QFETCH(const u64, runs_per_part);
        QFETCH(const u64, part_bytes);
        constexpr u64 parts = 512;
        constexpr u64 bytes_per_part = 640;
        const u64 step = round_down(part_bytes / runs_per_part, 512);
        const std::size_t before = mallinfo2().uordblks;
        if (before == 0) {
            QSKIP("this build's allocator does not count");  // a sanitizer's
        }
        MapPtr map;
        {
            MapLimits limits;
            limits.parts = parts;
            Map::Builder builder(parts * part_bytes, limits);
            for (u64 part = 0; part < parts; ++part) {
                for (u64 index = 0; index < runs_per_part; ++index) {
                    const u64 start = part * part_bytes + index * step;
                    const u64 end = index + 1 < runs_per_part ? start + step : (part + 1) * part_bytes;
                    builder.append(mapped(start, end - start, part * runs_per_part + index));
                }
            }
            map = builder.snapshot();
        }
        const std::size_t bytes = mallinfo2().uordblks - before;
        QCOMPARE(map->runs_in_memory(), parts * runs_per_part);
        qInfo("%.1f bytes for each run", double(bytes) / double(parts * runs_per_part));
        QVERIFY(bytes > 20 * map->runs_in_memory() && bytes <= 24 * map->runs_in_memory() + parts * bytes_per_part);
        for (u64 index = 0; index < parts * runs_per_part; index += 7) {
            const u64 start = index / runs_per_part * part_bytes + index % runs_per_part * step;
            const bool last = index % runs_per_part == runs_per_part - 1;
            const u64 length = last ? (index / runs_per_part + 1) * part_bytes - start : step;
            QVERIFY(map->run_at(start) == mapped(start, length, index));
            QVERIFY(map->run_at(start + length - 1) == mapped(start, length, index));
        }
    }

    void recalling_can_be_stopped()
    {
        std::mt19937 random(7);
        const Letters letters = chain_of({random_clusters(random, 4000)});
        const u64 size = letters.chain->virtual_size();
        const SurveyPtr some = survey_of(letters, small_limits(300));
        letters.layers[0]->asked.clear();
        const auto recalled = recall(some, {{size / 2, size / 4}, cluster, {}}, [] { return false; });
        QVERIFY(recalled && (*recalled)->resolved->complete());
        QVERIFY(cells_of(totals(*(*recalled)->resolved)) == cells_of(totals(*some->resolved)));
    }

    void what_is_at_hand_comes_first_then_samples()
    {
        std::string clusters;
        for (int part = 0; part < 1024; ++part) {
            clusters += std::string(16, part % 3 == 0 ? '.' : 'd');
        }
        const Letters letters = chain_of({clusters});
        std::vector<bool> known(1024);
        std::vector<std::size_t> order;
        const auto tick = [&](const SurveyProgress& now) {
            const MapPtr map = now.partial()->resolved;
            for (std::size_t part = 0; part < map->part_count(); ++part) {
                if (map->known(part) && !known[part]) {
                    known[part] = true;
                    order.push_back(part);
                }
            }
            return Tick::go_on;
        };
        QVERIFY(survey(
            letters.chain, tick, [] { return Interest(); }, small_limits(100'000)));
        QCOMPARE(order.size(), std::size_t{1024});
        QVERIFY(std::all_of(order.begin(), order.begin() + 342, [](std::size_t part) { return part % 3 == 0; }));
        const auto [lowest, highest] = std::minmax_element(order.begin() + 342, order.begin() + 342 + 8);
        QVERIFY2(*highest - *lowest > 512, qPrintable(QString::number(*highest - *lowest)));
    }

    void what_is_in_sight_comes_before_the_rest()
    {
        const Letters letters = chain_of({std::string(16 * 1024, 'd')});
        const Range sight{16 * 700 * cluster, 16 * 20 * cluster};
        bool looked = false;
        u64 elsewhere = 0;
        const auto tick = [&](const SurveyProgress& now) {
            const SurveyPtr partial = now.partial();
            const Map& map = *partial->resolved;
            if (map.scanned() > 100 * 16 * cluster && !looked) {
                looked = true;
                return Tick::look_again;
            }
            const u64 pending = rasterize(map, sight, sight.length).pending(0);
            elsewhere += looked && pending > 0 && pending == sight.length ? 1 : 0;
            return pending == 0 ? Tick::stop : Tick::go_on;
        };
        const auto made = survey(
            letters.chain, tick,
            [&] {
                return looked ? Interest{sight, cluster, {}} : Interest{{0, 512}, cluster, {}};
            },
            small_limits(100'000));
        QVERIFY(made && !(*made)->complete);
        QVERIFY(looked);
        QVERIFY(elsewhere <= 2);  // the part that was in work
        QVERIFY((*made)->resolved->scanned() < (100 + 20 + 4) * 16 * cluster);
        QCOMPARE(rasterize(*(*made)->resolved, sight, sight.length).pending(0), u64{0});
    }

    void runs_come_back_while_layers_are_counted()
    {
        std::mt19937 random(8);
        const Letters letters = chain_of({random_clusters(random, 4000)});
        const u64 size = letters.chain->virtual_size();
        const Interest far{{0, 80 * cluster}, cluster, {}};  // what lies in the middle stays by itself
        bool looked = false;
        int answers = 0;
        const auto tick = [&](const SurveyProgress& now) {
            if (now.answered) {
                ++answers;
                const MapPtr map = now.partial()->resolved;
                if (cut(runs_of(*map, far.visible)) != cut(resolved(*letters.chain, far.visible))) {
                    return Tick::stop;
                }
            }
            if (now.done > now.total * 2 / 3 && !looked) {
                looked = true;
                return Tick::look_again;
            }
            return Tick::go_on;
        };
        const auto made = survey(
            letters.chain, tick, [&] { return looked ? far : Interest{}; }, small_limits(300));
        QVERIFY(made && (*made)->complete);
        QVERIFY(looked);
        QCOMPARE(answers, 1);
        QCOMPARE((*made)->own[0].scanned, size);
    }

    void a_stop_is_heeded_at_once()
    {
        const Letters letters = chain_of({std::string(200'000, 'd'), std::string(200'000, 'c')});
        for (const std::size_t stop_at : {1U, 2U, 100U, 5000U, 20'000U}) {
            for (const auto& layer : letters.layers) {
                layer->asked.clear();
            }
            std::size_t ticks = 0;
            std::size_t asked = 0;
            const auto count = [&] { return letters.layers[0]->asked.size() + letters.layers[1]->asked.size(); };
            const auto tick = [&](const SurveyProgress&) {
                if (++ticks < stop_at) {
                    return Tick::go_on;
                }
                asked = count();
                return Tick::stop;
            };
            const auto made = survey(
                letters.chain, tick, [] { return Interest(); }, small_limits(100'000));
            QVERIFY(made && !(*made)->complete);
            QCOMPARE(ticks, stop_at);
            QVERIFY2(count() <= asked + 1, qPrintable(QString::number(count() - asked)));
        }
    }

    void any_number_of_threads_finds_the_same()
    {
        std::mt19937 random(31);
        for (int round = 0; round < 20; ++round) {
            std::vector<std::string> images;
            for (std::size_t layer = 0; layer <= static_cast<std::size_t>(round) % 6; ++layer) {
                images.push_back(random_clusters(random, 500 + random() % 3000));
            }
            const Letters letters = chain_of(images);
            const MapLimits limits = small_limits(round % 2 == 0 ? 400 : 100'000);
            const SurveyPtr alone = survey_of(letters, limits);
            for (const unsigned threads : {2U, 5U, 16U}) {
                unsigned ticks = 0;
                u64 done = 0;
                const auto tick = [&](const SurveyProgress& now) {
                    done = std::max(done, now.done);
                    if (++ticks % 7 == 0) {
                        const SurveyPtr partial = now.partial();
                        for (u32 depth = 0; depth < images.size(); ++depth) {
                            u64 sum = 0;
                            for (const u64 bytes : partial->own[depth].bytes) {
                                sum += bytes;
                            }
                            if (sum != partial->own[depth].scanned) {
                                return Tick::stop;
                            }
                        }
                    }
                    return ticks % 50 == 0 ? Tick::look_again : Tick::go_on;
                };
                const auto made = survey(
                    letters.chain, tick, [] { return Interest(); }, limits, threads);
                QVERIFY(made && (*made)->complete);
                QCOMPARE(done, (images.size() + 1) * u64{1'000'000});
                for (u32 depth = 0; depth < images.size(); ++depth) {
                    QCOMPARE((*made)->own[depth].bytes, alone->own[depth].bytes);
                    QCOMPARE((*made)->issues[depth].size(), alone->issues[depth].size());
                    const Range all{0, alone->strata[depth]->size()};
                    QCOMPARE((*made)->strata[depth]->run_count(), alone->strata[depth]->run_count());
                    const Raster cells = rasterize(*(*made)->strata[depth], all, 32 * cluster);
                    const Raster others = rasterize(*alone->strata[depth], all, 32 * cluster);
                    QCOMPARE(cells.size(), others.size());
                    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                        QVERIFY(std::ranges::equal(cells.shares(cell), others.shares(cell)));
                    }
                }
            }
        }
    }

    void a_stop_ends_all_threads()
    {
        const Letters letters =
            chain_of({std::string(50'000, 'd'), std::string(50'000, 'c'), std::string(50'000, 'z')});
        for (const unsigned stop_at : {1U, 50U, 700U, 2000U}) {
            unsigned ticks = 0;
            const auto tick = [&](const SurveyProgress&) { return ++ticks < stop_at ? Tick::go_on : Tick::stop; };
            const auto made = survey(
                letters.chain, tick, [] { return Interest(); }, small_limits(100'000), 4);
            QVERIFY(made && !(*made)->complete);
            QCOMPARE(ticks, stop_at);
        }
    }

    void an_empty_disk_is_complete_at_once()
    {
        const SurveyPtr survey = survey_of(chain_of({""}), small_limits(10));
        QVERIFY(survey && survey->complete && survey->resolved->complete());
        QCOMPARE(survey->resolved->part_count(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
