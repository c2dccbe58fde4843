// SPDX-License-Identifier: MIT
// The map as text, from hand-made runs, against outputs that the peer is documented to print (specification of map,
// sections 3 and 7 to 9).
#include "core/map_text.h"

#include <QtTest>

using namespace stratamap;

namespace {

/// A layer that only has a size: the writer is given runs, it does not ask for them.
class SizedLayer final : public Layer {
public:
    explicit SizedLayer(u64 size, bool encrypted = false) : m_size(size), m_encrypted(encrypted) {}
    u64 virtual_size() const override { return m_size; }
    bool supports_backing() const override { return true; }
    bool encrypted() const override { return m_encrypted; }
    Status extents(Range, ExtentSink, IssueSink) const override { return {}; }
    Status read(u64, std::span<std::byte>) const override { return {}; }

private:
    u64 m_size;
    bool m_encrypted;
};

Chain chain_named(const std::vector<std::string>& names, bool encrypted = false)
{
    std::vector<ChainLayer> layers;
    for (const std::string& name : names) {
        ChainLayer layer;
        layer.name = name;
        layer.image = std::make_shared<MemorySource>(std::vector<std::byte>(), name);
        layer.layer = std::make_shared<SizedLayer>(u64{1} << 62, encrypted);
        layers.push_back(std::move(layer));
    }
    return Chain(std::move(layers), {});
}

struct Printed {
    QByteArray text;
    bool finished = true;
};

Printed print(MapText kind, const Chain& chain, const std::vector<Run>& runs, u64 start = 0)
{
    std::string out;
    const auto sink = [&](std::string_view part) {
        out += part;
        return Status();
    };
    MapWriter writer(kind, chain, start, sink);
    writer.begin();
    bool sound = true;
    for (const Run& run : runs) {
        sound = sound && writer.append(run).has_value();
    }
    sound = sound && writer.finish().has_value();
    static_cast<void>(writer.flush().has_value());
    return {QByteArray::fromStdString(out), sound};
}

constexpr u64 none = Run::no_offset;

Run run(u64 offset, u64 length, State state, u32 depth, u64 host = none)
{
    return {{offset, length}, state, depth, 0, host, 0};
}

/// The three-layer example of section 18.
std::vector<Run> three_layers()
{
    return {run(0, 65536, State::data, 2, 327680),       run(65536, 65536, State::data, 1, 327680),
            run(131072, 65536, State::zero_plain, 2),    run(196608, 65536, State::unallocated, 2),
            run(262144, 65536, State::data, 0, 327680),  run(327680, 720896, State::unallocated, 2),
            run(1048576, 524288, State::unallocated, 0), run(1572864, 65536, State::zero_plain, 0),
            run(1638400, 2555904, State::unallocated, 0)};
}

const char* const header = "Offset          Length          Mapped to       File\n";

}  // namespace

class MapTextTest : public QObject {
    Q_OBJECT

private slots:
    void json_of_three_layers()
    {
        const Printed json =
            print(MapText::json, chain_named({"top.qcow2", "mid.qcow2", "base.qcow2"}), three_layers());
        const char* const expected =
            "[{ \"start\": 0, \"length\": 65536, \"depth\": 2, \"present\": true, \"zero\": false, \"data\": true, "
            "\"compressed\": false, \"offset\": 327680},\n"
            "{ \"start\": 65536, \"length\": 65536, \"depth\": 1, \"present\": true, \"zero\": false, \"data\": true, "
            "\"compressed\": false, \"offset\": 327680},\n"
            "{ \"start\": 131072, \"length\": 65536, \"depth\": 2, \"present\": true, \"zero\": true, \"data\": false, "
            "\"compressed\": false},\n"
            "{ \"start\": 196608, \"length\": 65536, \"depth\": 2, \"present\": false, \"zero\": true, \"data\": "
            "false, "
            "\"compressed\": false},\n"
            "{ \"start\": 262144, \"length\": 65536, \"depth\": 0, \"present\": true, \"zero\": false, \"data\": true, "
            "\"compressed\": false, \"offset\": 327680},\n"
            "{ \"start\": 327680, \"length\": 720896, \"depth\": 2, \"present\": false, \"zero\": true, \"data\": "
            "false, "
            "\"compressed\": false},\n"
            "{ \"start\": 1048576, \"length\": 524288, \"depth\": 0, \"present\": false, \"zero\": true, \"data\": "
            "false, "
            "\"compressed\": false},\n"
            "{ \"start\": 1572864, \"length\": 65536, \"depth\": 0, \"present\": true, \"zero\": true, \"data\": "
            "false, "
            "\"compressed\": false},\n"
            "{ \"start\": 1638400, \"length\": 2555904, \"depth\": 0, \"present\": false, \"zero\": true, \"data\": "
            "false, "
            "\"compressed\": false}]\n";
        QCOMPARE(json.text, expected);
        QVERIFY(json.finished);
    }

    void table_of_three_layers()
    {
        const Printed human =
            print(MapText::human, chain_named({"top.qcow2", "mid.qcow2", "base.qcow2"}), three_layers());
        QCOMPARE(human.text, QByteArray(header) +
                                 "0               0x10000         0x50000         base.qcow2\n"
                                 "0x10000         0x10000         0x50000         mid.qcow2\n"
                                 "0x40000         0x10000         0x50000         top.qcow2\n");
    }

    void an_empty_map()
    {
        const Chain chain = chain_named({"x"});
        QCOMPARE(print(MapText::human, chain, {}).text, header);
        QCOMPARE(print(MapText::json, chain, {}, 2097152).text,
                 "[{ \"start\": 2097152, \"length\": 0, \"depth\": 0, \"present\": false, \"zero\": false, "
                 "\"data\": false, \"compressed\": false}]\n");
    }

    void every_state_has_its_words_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("offset_given");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](State state, bool offset, const char* words) {
            QTest::newRow(text(state_name(state), offset ? " with offset" : "").c_str())
                << static_cast<int>(state) << offset << QByteArray(words);
        };
        row(State::unallocated, false, "false, \"zero\": true, \"data\": false, \"compressed\": false}");
        row(State::unallocated, true,
            "false, \"zero\": true, \"data\": false, \"compressed\": false, \"offset\": 4096}");
        row(State::zero_plain, false, "true, \"zero\": true, \"data\": false, \"compressed\": false}");
        row(State::zero_plain, true, "true, \"zero\": true, \"data\": false, \"compressed\": false, \"offset\": 4096}");
        row(State::zero_allocated, true,
            "true, \"zero\": true, \"data\": false, \"compressed\": false, \"offset\": 4096}");
        row(State::data, true, "true, \"zero\": false, \"data\": true, \"compressed\": false, \"offset\": 4096}");
        row(State::compressed, true, "true, \"zero\": false, \"data\": true, \"compressed\": true}");
        row(State::preallocated, true,
            "true, \"zero\": true, \"data\": true, \"compressed\": false, \"offset\": 4096}");
        row(State::unknown, false,
            "false, \"zero\": false, \"data\": false, \"compressed\": false, \"unknown\": true}");
        row(State::damaged, false,
            "false, \"zero\": false, \"data\": false, \"compressed\": false, \"unknown\": true}");
    }
    void every_state_has_its_words()
    {
        QFETCH(int, state);
        QFETCH(bool, offset_given);
        QFETCH(QByteArray, words);
        const Printed json = print(MapText::json, chain_named({"x"}),
                                   {run(0, 512, static_cast<State>(state), 0, offset_given ? 4096 : none)});
        QCOMPARE(json.text, "[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"present\": " + words + "]\n");
    }

    void encrypted_runs_have_no_place()
    {
        const Chain chain = chain_named({"x"}, true);
        const Printed json =
            print(MapText::json, chain,
                  {run(0, 512, State::encrypted, 0, 4096), run(512, 512, State::zero_allocated, 0, 8192)});
        QVERIFY(!json.text.contains("offset"));
        const Printed human = print(
            MapText::human, chain, {run(0, 512, State::zero_allocated, 0, 0), run(512, 512, State::encrypted, 0, 512)});
        QVERIFY(!human.finished);
        QCOMPARE(human.text, header);
    }

    void the_table_ends_at_what_it_cannot_show()
    {
        const Printed human = print(MapText::human, chain_named({"comp.qcow2"}),
                                    {run(0, 65536, State::data, 0, 0x50000), run(65536, 65536, State::compressed, 0, 1),
                                     run(131072, 65536, State::data, 0, 0)});
        QVERIFY(!human.finished);
        QCOMPARE(human.text, QByteArray(header) + "0               0x10000         0x50000         comp.qcow2\n");
    }

    void wide_numbers_touch()
    {
        const Printed human =
            print(MapText::human, chain_named({"wide.qcow2"}), {run(0, 65536, State::data, 0, 0xffffffffff0000)});
        QVERIFY(human.text.endsWith("0               0x10000         0xffffffffff0000wide.qcow2\n"));
    }

    void runs_that_say_the_same_are_one_line()
    {
        const Chain chain = chain_named({"a", "b"});
        // A raw hole and a zero cluster print alike, but only those whose offsets continue are one.
        const Printed json = print(MapText::json, chain,
                                   {run(0, 512, State::zero_plain, 0, 0), run(512, 512, State::zero_allocated, 0, 512),
                                    run(1024, 512, State::zero_plain, 0, 2048), run(1536, 512, State::zero_plain, 0),
                                    run(2048, 512, State::compressed, 0, 1), run(2560, 512, State::compressed, 0, 7)});
        QCOMPARE(json.text.count('\n'), 4);
        QVERIFY(json.text.startsWith("[{ \"start\": 0, \"length\": 1024,"));
        QVERIFY(json.text.contains("\"start\": 2048, \"length\": 1024,"));
    }

    void a_failed_walk_loses_what_was_held_back()
    {
        const Chain chain = chain_named({"x"});
        std::string out;
        const auto sink = [&](std::string_view part) {
            out += part;
            return Status();
        };
        MapWriter writer(MapText::json, chain, 0, sink);
        writer.begin();
        QVERIFY(writer.append(run(0, 512, State::data, 0, 0)).has_value());
        QVERIFY(writer.flush().has_value());
        QCOMPARE(out, std::string("["));
        QVERIFY(writer.append(run(512, 512, State::zero_plain, 0)).has_value());
        QVERIFY(writer.flush().has_value());
        QVERIFY(out.ends_with("},\n"));
        QVERIFY(out.find("512, \"length\": 512") == std::string::npos);
    }

    void a_sink_that_fails_stops_the_writer()
    {
        const Chain chain = chain_named({"x"});
        int calls = 0;
        const auto sink = [&](std::string_view) -> Status {
            ++calls;
            return Error(Fault::io, "full");
        };
        MapWriter writer(MapText::json, chain, 0, sink);
        writer.begin();
        u64 appended = 0;
        while (appended < 1'000'000 &&
               writer.append(run(appended * 512, 512, appended % 2 != 0 ? State::zero_plain : State::unallocated, 0))) {
            ++appended;
        }
        QVERIFY(appended < 100'000);
        QCOMPARE(calls, 1);
    }

    void csv_quotes_names()
    {
        const Printed csv = print(MapText::csv, chain_named({"a \"b\",c\n"}),
                                  {run(0, 512, State::data, 0, 4096), run(512, 512, State::compressed, 0, 1)});
        const QList<QByteArray> lines = csv.text.split('\n');
        QVERIFY(lines.size() > 2);
        QVERIFY2(lines[1].startsWith("0,512,0,true,false,true,false,4096,"), lines[1].constData());
        QVERIFY2(csv.text.contains(",\"a \"\"b\"\",c\n\"\n"), csv.text.constData());
        QVERIFY(csv.text.contains("compressed"));
    }
};

QTEST_GUILESS_MAIN(MapTextTest)
#include "map_text_test.moc"
