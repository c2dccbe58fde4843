// SPDX-License-Identifier: MIT
// Runs: resolving small chains whose map one can check in the head, and keeping runs packed.
#include "core/map.h"

#include "core/survey.h"
#include "tests/conformance/opened_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/image_builder.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 cluster = 4096;

/// A chain in memory, the top first. Layers that cannot be opened stand as lost.
std::shared_ptr<const Chain> chain_of(const std::vector<Bytes>& images, bool last_is_lost = false)
{
    std::vector<ChainLayer> layers;
    for (const Bytes& bytes : images) {
        ChainLayer layer;
        layer.name = layer.reference = text("layer ", layers.size());
        layer.image = std::make_shared<MemorySource>(bytes, layer.name);
        auto opened = open_image(layer.image, "");
        if (!opened) {
            qFatal("%s", opened.error().text().c_str());
        }
        layer.layer = std::move(opened->layer);
        layers.push_back(std::move(layer));
    }
    if (last_is_lost) {
        ChainLayer lost;
        lost.name = "lost";
        lost.lost = Error(Fault::missing, "gone");
        layers.push_back(std::move(lost));
    }
    return std::make_shared<const Chain>(std::move(layers), std::vector<std::string>());
}

/// "start+length state depth", in clusters, or in bytes with a "b" where they are no whole clusters.
std::string shown(const Run& run)
{
    const auto size = [](u64 bytes) { return bytes % cluster == 0 ? text(bytes / cluster) : text(bytes, "b"); };
    return text(size(run.guest.offset), '+', size(run.guest.length), ' ', state_name(run.state), ' ', run.depth);
}

QByteArray joined(const std::vector<std::string>& parts)
{
    QByteArray all;
    for (const std::string& part : parts) {
        all += all.isEmpty() ? "" : ", ";
        all += part.c_str();
    }
    return all;
}

QByteArray resolved(const Chain& chain, Range range, OnDamage damage = OnDamage::go_on)
{
    std::vector<std::string> parts;
    std::vector<std::string> issues;  // when they come between the runs is nobody's business
    const Status status = resolve(
        chain, range, damage,
        [&](const Run& run) {
            parts.push_back(shown(run));
            return true;
        },
        [&](u32 depth, const Issue&) { issues.push_back(text("issue ", depth)); });
    if (!status) {
        parts.push_back("error");
    }
    parts.insert(parts.end(), issues.begin(), issues.end());
    return joined(parts);
}

QByteArray resolved(const Chain& chain)
{
    return resolved(chain, {0, chain.virtual_size()});
}

Run run_at(u64 offset, u64 length, State state, u32 depth = 0, u64 host = Run::no_offset, u64 stored = 0)
{
    return {{offset, length}, state, depth, 0, host, stored};
}

}  // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void layers_answer_from_the_top()
    {
        const auto top = ImageBuilder(12).data(1, 'T').hole(2).zero(1).hole(4).backing("x").build();
        const auto middle =
            ImageBuilder(12).hole(1).compressed(1, 'M').hole(2).data(1, 'M').hole(1).backing("x").build();
        const auto base = ImageBuilder(12).hole(2).data(4, 'B').build();
        QCOMPARE(resolved(*chain_of({top})), "0+1 data 0, 1+2 unallocated 0, 3+1 zero_plain 0, 4+4 unallocated 0");
        QCOMPARE(resolved(*chain_of({top, middle})),
                 "0+1 data 0, 1+1 compressed 1, 2+1 unallocated 1, 3+1 zero_plain 0, 4+1 data 1, 5+1 unallocated 1, "
                 "6+2 unallocated 0");
        QCOMPARE(
            resolved(*chain_of({top, middle, base})),
            "0+1 data 0, 1+1 compressed 1, 2+1 data 2, 3+1 zero_plain 0, 4+1 data 1, 5+1 data 2, 6+2 unallocated 0");
    }

    void windows_are_cut_at_both_ends()
    {
        const auto top = ImageBuilder(12).data(2, 'T').hole(6).backing("x").build();
        const auto chain = chain_of({top, to_bytes(std::string(3 * cluster + 100, 'r'))});
        QCOMPARE(resolved(*chain), "0+2 data 0, 2+4196b data 1, 12388b+412b zero_plain 1, 12800b+19968b unallocated 0");
        QCOMPARE(resolved(*chain, {100, 10}), "100b+10b data 0");
        QCOMPARE(resolved(*chain, {8000, 300}), "8000b+192b data 0, 2+108b data 1");
        QCOMPARE(resolved(*chain, {chain->virtual_size(), 0}), "");
        for (u64 offset = 0; offset < chain->virtual_size(); offset += 511) {
            u64 position = offset;
            const u64 length = std::min<u64>(5000, chain->virtual_size() - offset);
            const Status status = resolve(
                *chain, {offset, length}, OnDamage::go_on,
                [&](const Run& run) {
                    const bool follows = run.guest.offset == position;
                    position = run.guest.end();
                    return follows;
                },
                [](u32, const Issue&) {});
            QVERIFY(status && position == offset + length);
        }
    }

    void what_is_lost_is_unknown()
    {
        const auto chain = chain_of({ImageBuilder(12).data(1, 'T').hole(2).zero(1).backing("x").build()}, true);
        QVERIFY(!chain->complete());
        QCOMPARE(resolved(*chain), "0+1 data 0, 1+2 unknown 1, 3+1 zero_plain 0");
        Bytes bytes(2 * cluster);
        QVERIFY(!chain->read(0, bytes));
        bytes.resize(cluster);
        QVERIFY(chain->read(0, bytes).has_value());
        QVERIFY(chain->read(3 * cluster, bytes).has_value());
    }

    void damage_stops_or_is_passed()
    {
        const auto top =
            ImageBuilder(12).data(1, 'T').hole(1).entry(0x200).entry(0x200).data(1, 'T').backing("x").build();
        const auto chain = chain_of({top, ImageBuilder(12).hole(1).data(4, 'B').build()});
        QCOMPARE(resolved(*chain), "0+1 data 0, 1+1 data 1, 2+2 damaged 0, 4+1 data 0, issue 0");
        QCOMPARE(resolved(*chain, {0, 5 * cluster}, OnDamage::stop), "0+1 data 0, 1+1 data 1, error, issue 0");
        QCOMPARE(resolved(*chain, {0, 2 * cluster}, OnDamage::stop), "0+1 data 0, 1+1 data 1");
        const auto end = chain_of({ImageBuilder(12).data(1, 'T').entry(0x200).build()});
        QCOMPARE(resolved(*end, {2 * cluster - 7, 7}), "8185b+7b damaged 0, issue 0");
        // Counting the subclusters before it, the peer stumbles over the entry and loses what it had counted.
        const auto bad = ImageBuilder(14).extended_l2().data(1, 'A').hole(1).subclusters('B', 0x1'00000001).build();
        QCOMPARE(resolved(*chain_of({bad}), {0, 3 * 16384}, OnDamage::stop), "0+4 data 0, error, issue 0");
    }

    void damage_is_met_while_counting_what_lies_before_it()
    {
        constexpr u64 invalid = 0x1'00000001;
        const auto bad =
            ImageBuilder(14).extended_l2().data(2, 'A').hole(2).subclusters('B', invalid).backing("x").build();
        const auto base = to_bytes(std::string(64 * 1024, 'r'));
        const auto top = ImageBuilder(14).hole(5).backing("x").build();
        // The layer below has the run before it, the count that meets it is that of the layer above.
        QCOMPARE(resolved(*chain_of({bad, base}), {0, 5 * 16384}, OnDamage::stop), "0+8 data 0, error, issue 0");
        QCOMPARE(resolved(*chain_of({top, bad, base}), {0, 5 * 16384}, OnDamage::stop), "0+8 data 1, error, issue 1");
        // Nothing is counted past the end of the request, behind a packed cluster, or past the end of a table above.
        QCOMPARE(resolved(*chain_of({bad, base}), {0, 4 * 16384}, OnDamage::stop), "0+8 data 0, 8+8 data 1");
        const auto packed = ImageBuilder(14).extended_l2().compressed(1, 'A').subclusters('B', invalid).build();
        QCOMPARE(resolved(*chain_of({packed}), {0, 2 * 16384}, OnDamage::stop), "0+4 compressed 0, error, issue 0");
        const auto small = ImageBuilder(9).hole(1).size(5 * 16384).backing("x").build();
        QCOMPARE(resolved(*chain_of({small, bad, base}), {0, 5 * 16384}, OnDamage::stop),
                 "0+8 data 1, 8+8 data 2, error, issue 1");
    }

    void own_runs_show_what_is_shadowed()
    {
        const auto chain = chain_of({ImageBuilder(12).data(3, 'T').backing("x").build(),
                                     ImageBuilder(12).hole(1).data(1, 'B').zero(3).build()});
        std::vector<std::string> parts;
        const Layer& base = *chain->layers()[1].layer;
        QVERIFY(own_runs(
                    *chain, 1, {0, base.virtual_size()},
                    [&](const Run& run) {
                        parts.push_back(shown(run));
                        return true;
                    },
                    [](u32, const Issue&) {})
                    .has_value());
        QCOMPARE(joined(parts), "0+1 unallocated 1, 1+1 data 1, 2+3 zero_plain 1");
    }

    void guest_bytes_come_from_the_layer_that_answers()
    {
        const auto chain =
            chain_of({ImageBuilder(12).data(1, 'T').hole(2).zero(1).compressed(1, 'C').hole(1).backing("x").build(),
                      to_bytes(std::string(cluster, 'x') + std::string(cluster + 10, 'r'))});
        Bytes disk(chain->virtual_size(), std::byte{0x33});
        QVERIFY(chain->read(0, disk).has_value());
        Bytes expected = to_bytes(std::string(cluster, 'T') + std::string(cluster, 'r') + std::string(10, 'r'));
        expected.resize(4 * cluster);
        const Bytes packed = to_bytes(std::string(cluster, 'C'));
        expected.insert(expected.end(), packed.begin(), packed.end());
        expected.resize(6 * cluster);
        QVERIFY(disk == expected);
        for (u64 offset = 0; offset < disk.size(); offset += 777) {
            Bytes part(std::min<u64>(1500, disk.size() - offset));
            QVERIFY(chain->read(offset, part).has_value());
            QVERIFY(std::equal(part.begin(), part.end(), disk.begin() + static_cast<std::ptrdiff_t>(offset)));
        }
    }

    void runs_continue_each_other_data()
    {
        QTest::addColumn<bool>("one");
        QTest::addColumn<int>("which");
        QTest::newRow("same without offset") << true << 0;
        QTest::newRow("offsets continue") << true << 1;
        QTest::newRow("offsets do not") << false << 2;
        QTest::newRow("another state") << false << 3;
        QTest::newRow("another layer") << false << 4;
        QTest::newRow("only one has an offset") << false << 5;
        QTest::newRow("compressed always") << true << 6;
        QTest::newRow("another file") << false << 7;
    }
    void runs_continue_each_other()
    {
        QFETCH(bool, one);
        QFETCH(int, which);
        Run other_file = run_at(5, 5, State::data, 0, 105);
        other_file.file = 1;
        const std::array<std::pair<Run, Run>, 8> pairs{{
            {run_at(0, 5, State::zero_plain), run_at(5, 5, State::zero_plain)},
            {run_at(0, 5, State::data, 0, 100), run_at(5, 5, State::data, 0, 105)},
            {run_at(0, 5, State::data, 0, 100), run_at(5, 5, State::data, 0, 106)},
            {run_at(0, 5, State::zero_plain), run_at(5, 5, State::unallocated)},
            {run_at(0, 5, State::zero_plain, 0), run_at(5, 5, State::zero_plain, 1)},
            {run_at(0, 5, State::zero_allocated, 0, 100), run_at(5, 5, State::zero_allocated)},
            {run_at(0, 5, State::compressed, 0, 100, 3), run_at(5, 5, State::compressed, 0, 7, 3)},
            {run_at(0, 5, State::data, 0, 100), other_file},
        }};
        const auto& [first, second] = pairs[static_cast<std::size_t>(which)];
        QCOMPARE(continues(first, second), one);
    }

    void packed_runs_come_back_whole()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            Dice dice(seed);
            const u64 scale = dice.pick<u64>({1, 512, u64{1} << 33});
            std::vector<Run> runs;
            u64 position = 0;
            for (int i = 0; i < 20'000; ++i) {
                Run run = run_at(position, dice.between(1, 20) * scale, static_cast<State>(dice.below(state_count)),
                                 static_cast<u32>(dice.pick<u64>({0, 1, 300, 65535})));
                run.file = static_cast<u32>(dice.pick<u64>({0, 0, 1, 4095}));
                if (run.state == State::data || run.state == State::compressed || dice.chance(30)) {
                    run.host_offset = dice.chance(50) ? position : dice.below(u64{1} << 60);
                }
                // What lies nowhere occupies nothing.
                run.stored = run.state == State::compressed ? dice.below(100'000)
                             : run.has_offset() && (run.state == State::data || run.state == State::encrypted ||
                                                    run.state == State::zero_allocated)
                                 ? run.guest.length
                                 : 0;
                position = run.guest.end();
                if (!runs.empty() && continues(runs.back(), run)) {
                    runs.back().guest.length += run.guest.length;
                    runs.back().stored += run.stored;
                } else {
                    runs.push_back(run);
                }
            }
            Map::Builder builder(position, {.smallest_part = u64{1} << 62});  // one part: nothing is cut
            MapPtr half;
            for (const Run& run : runs) {
                builder.append(run);
                if (half == nullptr && builder.scanned() > position / 2) {
                    half = builder.snapshot();
                }
            }
            const u64 half_scanned = half->scanned();
            const MapPtr map = builder.snapshot();
            QVERIFY(map->complete() && !half->complete());
            QCOMPARE(map->size(), position);
            QCOMPARE(map->scanned(), position);
            u64 pieces = 0;
            for (const Run& run : runs) {
                u64 stored = 0;
                for (u64 at = run.guest.offset; at < run.guest.end();) {
                    const Range piece = intersection(run.guest, map->part(map->part_of(at)));
                    const auto found = map->run_at(at);
                    QVERIFY(found && found->guest == piece && map->run_at(piece.end() - 1) == found);
                    QVERIFY(found->state == run.state && found->depth == run.depth);
                    const bool packed = run.state == State::compressed;
                    const u64 before = run.has_offset() && !packed ? piece.offset - run.guest.offset : 0;
                    QCOMPARE(found->host_offset, run.host_offset + before);
                    QVERIFY(!run.has_offset() || found->file == run.file);
                    QVERIFY(piece != run.guest || *found == run);
                    stored += found->stored;
                    ++pieces;
                    at = piece.end();
                }
                QCOMPARE(stored, run.stored);
            }
            QCOMPARE(map->run_count(), pieces);
            QCOMPARE(half->scanned(), half_scanned);
            for (const Run& run : runs) {
                if (run.guest.end() <= half->part(half->part_of(half_scanned - 1)).offset) {
                    QVERIFY(half->run_at(run.guest.offset) == map->run_at(run.guest.offset));
                }
            }
            QVERIFY(!half->run_at(half_scanned));
        }
    }

    void compressed_runs_split_where_their_size_does_not_fit()
    {
        Map::Builder builder(u64{1} << 50);
        const u64 stored = 0xf0000000;
        u64 position = 0;
        for (int i = 0; i < 5; ++i) {
            builder.append(run_at(position, 1 << 20, State::compressed, 0, 0, stored));
            position += 1 << 20;
        }
        const MapPtr map = builder.snapshot();
        u64 sum = 0;
        map->visit({0, position}, [&](const Run& run) { sum += run.stored; });
        QCOMPARE(sum, 5 * stored);
    }

    void visits_are_cut_to_the_range()
    {
        Map::Builder builder(1000);
        builder.append(run_at(0, 100, State::data, 0, 5000, 100));
        builder.append(run_at(100, 300, State::zero_plain));
        builder.append(run_at(400, 100, State::data, 1, 0, 100));
        const MapPtr map = builder.snapshot();
        const auto visited = [&](Range range) {
            std::vector<std::string> parts;
            map->visit(range, [&](const Run& run) {
                parts.push_back(text(run.guest.offset, '+', run.guest.length,
                                     run.has_offset() ? text('@', run.host_offset) : "",
                                     run.stored != 0 ? text('/', run.stored) : ""));
            });
            return joined(parts);
        };
        QCOMPARE(visited({0, 1000}), "0+100@5000/100, 100+300, 400+100@0/100");
        QCOMPARE(visited({50, 100}), "50+50@5050/50, 100+50");
        QCOMPARE(visited({450, 10}), "450+10@50/10");
        QCOMPARE(visited({450, 500}), "450+50@50/50");
        QCOMPARE(visited({500, 500}), "");
        QCOMPARE(visited({100, 0}), "");
    }

    void surveys_hold_all_maps_and_can_be_cancelled()
    {
        const auto chain = chain_of({ImageBuilder(12).data(2, 'T').hole(5).entry(0x200).backing("x").build(),
                                     ImageBuilder(12).hole(1).data(7, 'B').build()},
                                    false);
        u64 ticks = 0;
        u64 last = 0;
        const auto whole = survey(
            chain,
            [&](const SurveyProgress& now) {
                ++ticks;
                const bool sound = now.done >= last && now.done <= now.total && now.partial() != nullptr;
                last = now.done;
                return sound ? Tick::go_on : Tick::stop;
            },
            [] { return Interest(); }, limits_for(chain->layers().size()));
        QVERIFY(whole && (*whole)->complete && ticks > 0);
        std::vector<std::string> parts;
        const auto collect = [&](const Run& run) { parts.push_back(shown(run)); };
        (*whole)->resolved->visit({0, chain->virtual_size()}, collect);
        QCOMPARE(joined(parts), "0+2 data 0, 2+5 data 1, 7+1 damaged 0");
        QCOMPARE((*whole)->own.size(), std::size_t{2});
        const OwnTotals& own = (*whole)->own[1];
        QCOMPARE(own[State::unallocated], cluster);
        QCOMPARE(own[State::data], 7 * cluster);
        QVERIFY(own.complete() && own.scanned == 8 * cluster);
        QVERIFY(!(*whole)->issues[0].empty() && (*whole)->issues[1].empty());

        const auto cancelled = survey(
            chain, [](const SurveyProgress&) { return Tick::stop; }, [] { return Interest(); },
            limits_for(chain->layers().size()));
        QVERIFY(cancelled && !(*cancelled)->complete);
    }
};

QTEST_GUILESS_MAIN(MapTest)
#include "map_test.moc"
