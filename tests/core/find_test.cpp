// SPDX-License-Identifier: MIT
// The line that goes to places and asks questions, and searches beside a walk over every run.
#include "core/find.h"

#include "tests/support/image_builder.h"
#include "tests/support/process.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 cluster = 4096;
const MapLimits small_parts = {.runs = 1 << 20, .parts = 4096, .smallest_part = 4 * cluster, .cells = 4};

const auto always = [] { return true; };

/// Two layers: data, holes, zeros and packed clusters above data.
SurveyPtr surveyed(const Scratch& folder, MapLimits limits)
{
    write_file(folder / "base.qcow2", ImageBuilder(12).data(64, 'b').hole(64).build());
    write_file(folder / "snap2.qcow2", ImageBuilder(12)
                                           .data(3, 'a')
                                           .hole(5)
                                           .zero(2)
                                           .compressed(4, 'c')
                                           .hole(40)
                                           .data(60, 'd')
                                           .hole(14)
                                           .backing("base.qcow2", "qcow2")
                                           .build());
    auto chain = open_chain({.name = folder / "snap2.qcow2"});
    if (!chain) {
        qFatal("%s", chain.error().text().c_str());
    }
    const auto made = survey(
        *chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); }, limits);
    return *made;
}

FindContext context_of(const Survey& survey)
{
    FindContext context;
    context.disk_size = survey.chain->virtual_size();
    context.cluster_size = cluster;
    context.l2_entries = 512;
    context.survey = &survey;
    return context;
}

FindQuery query(const char* line, const Survey& survey)
{
    return parse_find(line, context_of(survey))->query;
}

Matches brute_force(const Survey& survey, const FindQuery& asked)
{
    Matches found;
    const auto walked = resolve(
        *survey.chain, {0, survey.chain->virtual_size()}, OnDamage::go_on,
        [&](const Run& run) {
            if (asked.accepts(run)) {
                ++found.count;
                found.bytes += run.guest.length;
                found.ranges.push_back(run.guest);
            }
            return true;
        },
        [](u32, const Issue&) {});
    found.complete = walked.has_value();
    return found;
}

}  // namespace

class FindTest : public QObject {
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qlonglong>("place");  // -1: none
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("hexadecimal") << QByteArray("0x2f000000") << qlonglong(0x2f000000) << QByteArray();
        QTest::newRow("decimal") << QByteArray(" 4096 ") << qlonglong(4096) << QByteArray();
        QTest::newRow("GiB") << QByteArray("12.5GiB") << qlonglong(25) * (1 << 29) << QByteArray();
        QTest::newRow("short unit") << QByteArray("3m") << qlonglong(3 << 20) << QByteArray();
        QTest::newRow("sectors") << QByteArray("8388608s") << qlonglong(8388608) * 512 << QByteArray();
        QTest::newRow("percent") << QByteArray("50%") << (qlonglong(1) << 35) << QByteArray();
        QTest::newRow("all of it") << QByteArray("100%") << (qlonglong(1) << 36) - 512 << QByteArray();
        QTest::newRow("cluster") << QByteArray("c:190213") << qlonglong(190213) * 65536 << QByteArray();
        QTest::newRow("tables") << QByteArray("L1:3 L2:17") << (qlonglong(3) * 8192 + 17) * 65536 << QByteArray();
        QTest::newRow("one table") << QByteArray("l1:3") << qlonglong(3) * 8192 * 65536 << QByteArray();
        QTest::newRow("partition") << QByteArray("p2+1MiB") << qlonglong(6 << 20) << QByteArray();
        QTest::newRow("past the end") << QByteArray("64GiB") << qlonglong(-1) << QByteArray("past the disk's end");
        QTest::newRow("too much") << QByteArray("99999999EiB") << qlonglong(-1) << QByteArray("more than any disk");
        QTest::newRow("wrong unit") << QByteArray("12GiX") << qlonglong(-1)
                                    << QByteArray("'GiX' is no unit. Units are");
        QTest::newRow("no number") << QByteArray("1.2.3k") << qlonglong(-1) << QByteArray("is no number");
        QTest::newRow("wrong percent") << QByteArray("120%") << qlonglong(-1) << QByteArray("0% to 100%");
        QTest::newRow("no such partition") << QByteArray("p7") << qlonglong(-1) << QByteArray("there are p1, p2");
        QTest::newRow("past a partition") << QByteArray("p2+1GiB") << qlonglong(-1) << QByteArray("past its end");
        QTest::newRow("no such entry") << QByteArray("L1:0 L2:8192") << qlonglong(-1) << QByteArray("has 8192 entries");
        QTest::newRow("no cluster") << QByteArray("c:x") << qlonglong(-1) << QByteArray("c:190213");
        QTest::newRow("word") << QByteArray("elephant") << qlonglong(-1) << QByteArray("Places are: 0x2f000000");
        QTest::newRow("nothing") << QByteArray("  ") << qlonglong(-1) << QByteArray("Places are");
        QTest::newRow("two places") << QByteArray("1 2") << qlonglong(-1) << QByteArray("'2' behind a place");
        QTest::newRow("no state") << QByteArray("state:wet") << qlonglong(-1) << QByteArray("there is no state 'wet'");
        QTest::newRow("not mapped") << QByteArray("host:5") << qlonglong(-1) << QByteArray("not mapped");
        QTest::newRow("question and more") << QByteArray("zero elephant") << qlonglong(-1) << QByteArray("'elephant'");
        QTest::newRow("pending zeros") << QByteArray("pending zero") << qlonglong(-1) << QByteArray("stands alone");
    }

    void places()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const qlonglong, place);
        QFETCH(const QByteArray, words);
        PartitionTable partitions;
        partitions.partitions.resize(2);
        partitions.partitions[0].number = 1;
        partitions.partitions[1].number = 2;
        partitions.partitions[1].bytes = {5 << 20, 100 << 20};
        FindContext context;
        context.disk_size = u64{1} << 36;
        context.cluster_size = 65536;
        context.l2_entries = 8192;
        context.partitions = &partitions;
        const auto wish = parse_find(line.toStdString(), context);
        if (place < 0) {
            QVERIFY(!wish.has_value());
            QVERIFY2(wish.error().sentence().find(words.toStdString()) != std::string::npos,
                     wish.error().sentence().c_str());
            return;
        }
        QVERIFY2(wish.has_value(), wish ? "" : wish.error().sentence().c_str());
        QCOMPARE(qlonglong(wish->place.value_or(1)), place);
    }

    void questions_become_queries()
    {
        const Scratch folder;
        const auto survey = surveyed(folder, {});
        const auto wish = parse_find("layer:snap2 state:compressed len>64MiB", context_of(*survey));
        QVERIFY(wish.has_value() && !wish->place);
        QCOMPARE(wish->query.depths, std::vector<u32>{0});
        QVERIFY(wish->query.states == std::vector<State>{State::compressed});
        QCOMPARE(wish->query.shortest, u64{(64 << 20) + 1});
        QVERIFY(!parse_find("layer:elephant", context_of(*survey)).has_value());
        const auto host = parse_find("host:0x5000", context_of(*survey));
        QVERIFY2(host.has_value(), host ? "" : host.error().sentence().c_str());
        QCOMPARE(*host->place, u64{0});
    }

    void searches_agree_with_a_walk_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"zero", "data", "compressed", "layer:1", "layer:0 data", "len>16384",
                                 "data len>=12KiB", "len<8193", "unallocated", "layer:base len>100GiB"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }

    void searches_agree_with_a_walk()
    {
        QFETCH(const QByteArray, line);
        const Scratch folder;
        // Parts of four clusters: long runs lie in many of them.
        const auto survey = surveyed(folder, small_parts);
        const auto wish = parse_find(line.toStdString(), context_of(*survey));
        QVERIFY(wish.has_value());
        const Matches expected = brute_force(*survey, wish->query);
        const Matches found = find_all(*survey, wish->query, {}, 1000, always);
        QCOMPARE(found.count, expected.count);
        QCOMPARE(found.bytes, expected.bytes);
        QVERIFY(found.ranges == expected.ranges);
        QVERIFY(found.complete);
        if (!line.contains("len")) {
            QCOMPARE(find_all(*survey, wish->query, {}, 0, always).bytes, expected.bytes);
        }
        std::vector<Range> stepped;
        auto next = find_next(*survey, wish->query, {}, 0, Direction::forward, always);
        for (; next; next = find_next(*survey, wish->query, {}, next->offset, Direction::forward, always)) {
            stepped.push_back(*next);
        }
        std::vector<Range> behind = expected.ranges;
        if (!behind.empty() && behind.front().offset == 0) {
            behind.erase(behind.begin());
        }
        QVERIFY(stepped == behind);
        std::vector<Range> back;
        next = find_next(*survey, wish->query, {}, survey->chain->virtual_size(), Direction::backward, always);
        for (; next; next = find_next(*survey, wish->query, {}, next->offset, Direction::backward, always)) {
            back.insert(back.begin(), *next);
        }
        QVERIFY(back == expected.ranges);
    }

    void shadowed_dirty_and_pending_bytes()
    {
        const Scratch folder;
        const auto survey = surveyed(folder, small_parts);
        const Matches shadowed = find_all(*survey, query("shadowed", *survey), {}, 100, always);
        QCOMPARE(shadowed.bytes, u64{(3 + 2 + 4 + 10) * cluster});  // 54 to 64 lie below the second run of data
        const Matches dirty = find_all(*survey, query("compressed dirty", *survey),
                                       {{0, 11 * cluster}, {12 * cluster, 100}}, 100, always);
        QCOMPARE(dirty.bytes, u64{cluster + 100});
        QCOMPARE(find_all(*survey, query("pending", *survey), {}, 100, always).bytes, u64{0});
        const auto nothing = unmapped(survey->chain);
        const Matches pending = find_all(*nothing, query("pending", *survey), {}, 100, always);
        QCOMPARE(pending.bytes, survey->chain->virtual_size());
        QCOMPARE(pending.count, u64{1});
        QVERIFY(!find_all(*nothing, query("data", *survey), {}, 100, always).complete);
    }

    void it_stops_when_told()
    {
        const Scratch folder;
        const auto survey = surveyed(folder, {});
        QVERIFY(!find_all(*survey, query("data", *survey), {}, 9, [] { return false; }).complete);
        QVERIFY(!find_next(*survey, {}, {}, 0, Direction::forward, [] { return false; }));
    }
};

QTEST_GUILESS_MAIN(FindTest)
#include "find_test.moc"
