// SPDX-License-Identifier: MIT
// Two maps compared: beside one sector after the other, saved and read again, and by content.
#include "core/compare.h"

#include "core/map_print.h"
#include "tests/support/chain_recipe.h"

#include <QtTest>

#include <map>
#include <tuple>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 unit = 2048;

/// A layer made of units, each with a state, a place and a byte that fills its sectors.
class UnitLayer final : public Layer {
public:
    struct Unit {
        State state = State::unallocated;
        u64 place = 0;
        char fill = 0;
        char last_sector = 0;
    };

    explicit UnitLayer(std::vector<Unit> units) : m_units(std::move(units)) {}

    u64 virtual_size() const override { return m_units.size() * unit; }
    bool supports_backing() const override { return true; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        for (u64 at = range.offset; at < range.end();) {
            const u64 end = std::min(range.end(), round_down(at, unit) + unit);
            const Unit& here = m_units[at / unit];
            Extent extent{{at, end - at}, here.state, std::nullopt};
            if (here.state == State::data || here.state == State::zero_allocated) {
                extent.host = HostRange{0, here.place + at % unit, end - at};
            } else if (here.state == State::compressed) {
                extent.host = HostRange{0, here.place, 100};
            } else if (here.state == State::damaged) {
                issues({Issue::Severity::damage, "damaged", {}});
            }
            if (!sink(extent)) {
                break;
            }
            at = end;
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        for (std::size_t i = 0; i < into.size(); ++i) {
            const Unit& here = m_units[(offset + i) / unit];
            const bool last = (offset + i) % unit >= unit - sector_size;
            into[i] = static_cast<std::byte>(last ? here.last_sector : here.fill);
        }
        return {};
    }

private:
    std::vector<Unit> m_units;
};

ChainLayer level(std::vector<UnitLayer::Unit> units)
{
    ChainLayer made;
    made.name = "layer";
    made.format = "qcow2";
    made.image = std::make_shared<MemorySource>(std::vector<std::byte>(4096), "layer");
    made.layer = std::make_shared<UnitLayer>(std::move(units));
    return made;
}

std::shared_ptr<const Chain> chain_of(std::vector<ChainLayer> layers)
{
    return std::make_shared<const Chain>(std::move(layers), std::vector<std::string>());
}

UnitLayer::Unit random_unit(Dice& dice, bool damage)
{
    UnitLayer::Unit made;
    made.state = dice.pick({State::unallocated, State::unallocated, State::unallocated, State::zero_plain,
                            State::zero_allocated, State::data, State::data, State::data, State::compressed});
    if (damage && dice.chance(2)) {
        made.state = State::damaged;
    }
    made.place = unit * dice.between(1, 4);
    made.fill = static_cast<char>(dice.pick({0, 1, 1, 2}));
    made.last_sector = dice.chance(80) ? made.fill : static_cast<char>(dice.below(3));
    return made;
}

/// A layer like another one but for some units.
std::vector<UnitLayer::Unit> random_units(Dice& dice, std::size_t count, bool damage)
{
    std::vector<UnitLayer::Unit> units;
    while (units.size() < count) {
        const UnitLayer::Unit made = random_unit(dice, damage);
        units.insert(units.end(), std::min<std::size_t>(count - units.size(), dice.between(1, 4)), made);
    }
    return units;
}

/// What JSON says of a state, in the words of its specification.
struct Words {
    bool present, zero, data, compressed, unknown;
};
Words words_of(State state)
{
    switch (state) {
        case State::unallocated: return {false, true, false, false, false};
        case State::zero_plain:
        case State::zero_allocated: return {true, true, false, false, false};
        case State::data: return {true, false, true, false, false};
        case State::compressed: return {true, false, true, true, false};
        default: return {false, false, false, false, true};
    }
}

/// The answer for one sector, found by asking each chain for it alone.
struct Sector {
    bool there = false;
    Run run;
};
Sector sector_of(const Chain& chain, u64 offset)
{
    Sector sector;
    if (offset < chain.virtual_size()) {
        sector.there = true;
        const Status resolved = resolve(
            chain, {offset, sector_size}, OnDamage::go_on,
            [&](const Run& run) {
                sector.run = run;
                return true;
            },
            [](u32, const Issue&) {});
        if (!resolved) {
            qFatal("%s", resolved.error().text().c_str());
        }
    }
    return sector;
}

/// Which layer of A is the layer of B at that depth, by the names that the test gave.
using SameLayer = std::function<bool(u32 a, u32 b)>;

Change expected(const Sector& a, const Sector& b, const SameLayer& same_layer)
{
    const Words x = words_of(a.run.state);
    const Words y = words_of(b.run.state);
    if ((a.there && x.unknown) || (b.there && y.unknown)) {
        return Change::unknown;
    }
    const bool data_a = a.there && x.data && !x.zero;
    const bool data_b = b.there && y.data && !y.zero;
    if (data_a != data_b) {
        return data_a ? Change::lost : Change::gained;
    }
    if (!a.there || !b.there) {
        return Change::beyond_end;
    }
    if (x.present && y.present && !same_layer(a.run.depth, b.run.depth)) {
        return Change::other_provider;
    }
    const bool place_a = a.run.state == State::data || a.run.state == State::zero_allocated;
    const bool place_b = b.run.state == State::data || b.run.state == State::zero_allocated;
    if (x.present != y.present || x.compressed != y.compressed || (!data_a && place_a != place_b)) {
        return Change::other_state;
    }
    return data_a && place_a && place_b && a.run.host_offset != b.run.host_offset ? Change::moved : Change::same;
}

/// All differences, checked to be gapless and joined as far as they can be.
std::vector<Difference> differences(MapStream& a, MapStream& b, const Providers& providers)
{
    std::vector<Difference> found;
    const Status compared = compare_maps(a, b, providers, [&](const Difference& difference) {
        found.push_back(difference);
        return true;
    });
    if (!compared) {
        qFatal("%s", compared.error().text().c_str());
    }
    return found;
}

std::vector<Difference> differences(const Chain& a, const Chain& b)
{
    ChainMapStream stream_a(a);
    ChainMapStream stream_b(b);
    return differences(stream_a, stream_b, Providers(&a, &b));
}

std::shared_ptr<const Source> file_of(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
    return std::make_shared<MemorySource>(std::vector<std::byte>(bytes, bytes + text.size()), "saved.json");
}

std::string json_of(const Chain& chain)
{
    std::string json;
    const Status printed = print_map(
        chain, {0, chain.virtual_size()}, {MapText::json, OnDamage::go_on},
        [&](std::string_view part) {
            json += part;
            return Status();
        },
        [](u32, const Issue&) {});
    return printed ? json : printed.error().text();
}

/// "0+512 lost, 512+1024 same": what a comparison came to, places and layers left out.
std::string changes(const std::vector<Difference>& found)
{
    std::vector<ChangedStretch> stretches;
    for (const Difference& difference : found) {
        if (!stretches.empty() && stretches.back().change == difference.change) {
            stretches.back().guest.length += difference.guest.length;
        } else {
            stretches.push_back({difference.guest, difference.change});
        }
    }
    std::string out;
    for (const ChangedStretch& stretch : stretches) {
        out += text(out.empty() ? "" : ", ", stretch.guest.offset, '+', stretch.guest.length, ' ',
                    change_name(stretch.change));
    }
    return out;
}

/// Compares two saved maps, or says why it cannot.
std::string compared(std::string_view a, std::string_view b)
{
    SavedMapStream stream_a(file_of(a));
    SavedMapStream stream_b(file_of(b));
    std::vector<Difference> found;
    const Status status = compare_maps(stream_a, stream_b, {}, [&](const Difference& difference) {
        found.push_back(difference);
        return true;
    });
    return status ? changes(found) : status.error().text();
}

/// Two random chains, with or without a base in common, and which layers are the same.
struct Pair {
    std::shared_ptr<const Chain> a, b;
    SameLayer same;
};
Pair random_pair(Dice& dice, bool damage)
{
    const std::size_t units = dice.between(1, 60);
    ChainLayer base = level(random_units(dice, dice.between(1, units + 3), damage));
    const bool shared = dice.chance(60);
    std::vector<ChainLayer> a = {level(random_units(dice, units, damage))};
    std::vector<ChainLayer> b = {level(random_units(dice, dice.chance(60) ? units : dice.between(1, 60), damage))};
    const bool deeper = dice.chance(40);
    if (deeper) {
        b.push_back(level(random_units(dice, units, damage)));
    }
    a.push_back(base);
    b.push_back(shared ? base : level(random_units(dice, units, damage)));
    const u32 base_b = deeper ? 2 : 1;
    const SameLayer same = [=](u32 depth_a, u32 depth_b) {
        if (shared && (depth_a == 1 || depth_b == base_b)) {
            return depth_a == 1 && depth_b == base_b;
        }
        return depth_a == depth_b;
    };
    return {chain_of(a), chain_of(b), same};
}

}  // namespace

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    /// Every sector of random disks has the answer that it has alone, and the summary is their sum.
    void sectorsAgree()
    {
        Dice dice(environment_number("STRATAMAP_SEED", 7));
        std::map<Change, int> seen;
        for (unsigned long long round = 0; round < environment_number("STRATAMAP_COMPARISONS", 300); ++round) {
            const Pair pair = random_pair(dice, round % 3 == 0);
            const auto found = differences(*pair.a, *pair.b);
            ComparisonSummary summary(3);
            std::array<u64, change_count> bytes = {};
            u64 end = 0;
            for (const Difference& difference : found) {
                QCOMPARE(difference.guest.offset, end);
                summary.add(difference);
                for (end = difference.guest.offset; end < difference.guest.end(); end += sector_size) {
                    const Change change = expected(sector_of(*pair.a, end), sector_of(*pair.b, end), pair.same);
                    QVERIFY2(difference.change == change,
                             text("round ", round, ", offset ", end, ": ", change_name(difference.change), ", not ",
                                  change_name(change), '\n', json_of(*pair.a), json_of(*pair.b))
                                 .c_str());
                    bytes[static_cast<std::size_t>(change)] += sector_size;
                    ++seen[change];
                }
            }
            QCOMPARE(end, std::max(pair.a->virtual_size(), pair.b->virtual_size()));
            for (std::size_t i = 0; i < change_count; ++i) {
                QCOMPARE(summary.bytes(static_cast<Change>(i)), bytes[i]);
            }
            QCOMPARE(summary.a().size, pair.a->virtual_size());
            QCOMPARE(summary.b().size, pair.b->virtual_size());
            QCOMPARE(summary.a().data + bytes[1], summary.b().data + bytes[2] + unknown_data(found));
        }
        QCOMPARE(seen.size(), change_count - 1);  // contents were not read
    }

    /// A map that was saved says what its chain says, entry by entry, and so do comparisons with it.
    void savedMapsAreAsGood()
    {
        Dice dice(environment_number("STRATAMAP_SEED", 8));
        for (unsigned round = 0; round < 200; ++round) {
            const Pair pair = random_pair(dice, round % 3 == 0);
            ChainMapStream live(*pair.a);
            SavedMapStream saved(file_of(json_of(*pair.a)));
            for (;;) {
                const auto expect = live.next();
                const auto found = saved.next();
                QVERIFY2(expect && found, found ? "" : found.error().text().c_str());
                QCOMPARE(found->has_value(), expect->has_value());
                if (!*expect) {
                    break;
                }
                QCOMPARE((*found)->guest, (*expect)->guest);
                QCOMPARE((*found)->flags, (*expect)->flags);
                QCOMPARE((*found)->depth, (*expect)->depth);
                QCOMPARE((*found)->place, (*expect)->place);
            }
            ChainMapStream live_a(*pair.a);
            ChainMapStream live_b(*pair.b);
            SavedMapStream saved_b(file_of(json_of(*pair.b)));
            QCOMPARE(
                QByteArray::fromStdString(compared(json_of(*pair.a), json_of(*pair.b))),
                QByteArray::fromStdString(changes(differences(live_a, saved_b, Providers(pair.a.get(), nullptr)))));
        }
    }

    /// Contents: the same sectors differ as when both disks are read whole, whatever the number of threads.
    void contentsAgree()
    {
        Dice dice(environment_number("STRATAMAP_SEED", 9));
        bool differed = false;
        for (unsigned round = 0; round < 200; ++round) {
            const Pair pair = random_pair(dice, false);
            std::vector<Difference> found;
            const auto take = [&](const Difference& difference) {
                found.push_back(difference);
                return true;
            };
            ContentComparison contents(*pair.a, *pair.b, 1 + round % 3, take);
            for (const Difference& difference : differences(*pair.a, *pair.b)) {
                QVERIFY(contents.append(difference));
            }
            QVERIFY(contents.finish());
            const u64 size = std::max(pair.a->virtual_size(), pair.b->virtual_size());
            const auto whole = [&](const Chain& chain) {
                std::vector<std::byte> bytes(size);
                const Status read = chain.read(0, std::span(bytes).first(chain.virtual_size()));
                return read ? bytes : std::vector<std::byte>();
            };
            const auto a = whole(*pair.a);
            const auto b = whole(*pair.b);
            u64 end = 0;
            for (const Difference& difference : found) {
                QCOMPARE(difference.guest.offset, end);
                for (; end < difference.guest.end(); end += sector_size) {
                    const bool equal = std::memcmp(&a[end], &b[end], sector_size) == 0;
                    QVERIFY2((difference.content == Content::equal) == equal, text(round, ' ', end).c_str());
                    differed = differed || !equal;
                }
            }
            QCOMPARE(end, size);
        }
        QVERIFY(differed);
    }

    void enoughIsEnough()
    {
        Dice dice(3);
        const auto a = chain_of({level(random_units(dice, 60, false))});
        const auto b = chain_of({level(random_units(dice, 60, false))});
        int told = 0;
        const auto once = [&](const Difference&) {
            ++told;
            return false;
        };
        ChainMapStream stream_a(*a);
        ChainMapStream stream_b(*b);
        QVERIFY(compare_maps(stream_a, stream_b, Providers(a.get(), b.get()), once));
        QCOMPARE(told, 1);
        ContentComparison contents(*a, *b, 2, once);
        for (const Difference& difference : differences(*a, *b)) {
            QVERIFY(contents.append(difference));
        }
        QVERIFY(contents.finish());
        QVERIFY(contents.stopped());
        QCOMPARE(told, 2);
    }

    void theLongestAreKept()
    {
        ComparisonSummary summary(2);
        u64 offset = 0;
        const auto add = [&](u64 length, Change change) {
            summary.add({{offset, length}, change, Content::unread, {}, {}});
            offset += length;
        };
        add(100, Change::same);
        add(30, Change::lost);
        add(20, Change::lost);  // one with the one before
        add(40, Change::gained);
        add(5, Change::same);
        add(50, Change::moved);
        const std::vector<ChangedStretch> expect = {{{100, 50}, Change::lost}, {{195, 50}, Change::moved}};
        QVERIFY(summary.longest() == expect);
        QCOMPARE(summary.stretches(Change::lost), u64{1});
        QCOMPARE(ComparisonSummary(0).longest().size(), std::size_t{0});
    }

    /// Maps of other versions of the peer leave keys out; what they do not tell is no difference.
    void understood_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("expect");
        const QByteArray packed =
            R"([{"start":0,"length":512,"depth":0,"present":true,"zero":false,"data":true,"compressed":true}])";
        const QByteArray old = R"([{ "start": 0, "length": 512, "depth": 0, "zero": false, "data": true}])";
        const QByteArray placed =
            R"([{"start":0,"length":512,"depth":0,"zero":false,"data":true,"offset":1024,"present":true}])";
        QTest::newRow("elder") << packed << old << QByteArray("0+512 same");
        QTest::newRow("no place on one side") << old << placed << QByteArray("0+512 same");
        QTest::newRow("blanks and breaks")
            << QByteArray("\r\n\t[ {\n\"start\" : 0 ,\"length\":512,\"depth\":0,\"zero\":false,\"data\":true } ]\n\n")
            << placed << QByteArray("0+512 same");
        QTest::newRow("more keys than are known")
            << QByteArray(
                   "[{'start':0,'x':{'y':[1,-2.5e3,null,'}]\\'\\\\'],'z':{}},'length':512,'depth':0,"
                   "'zero':false,'filename':'a\\'b','data':true}]")
                   .replace('\'', '"')
            << placed << QByteArray("0+512 same");
        QTest::newRow("unknown")
            << placed << QByteArray(R"([{"start":0,"length":512,"depth":1,"zero":false,"data":false,"unknown":true}])")
            << QByteArray("0+512 unknown");
        QTest::newRow("no disk") << QByteArray("[]") << QByteArray("[\n]\n") << QByteArray();
        QTest::newRow("no disk, in our words")
            << QByteArray(R"([{"start":0,"length":0,"depth":0,"zero":false,"data":false}])") << QByteArray("[]")
            << QByteArray();
        QTest::newRow("one ends") << placed << QByteArray("[]") << QByteArray("0+512 lost");
        QTest::newRow("as far out as a disk can be")
            << QByteArray(R"([{"start":0,"length":9223372035781033984,"depth":4294967295,"zero":true,"data":false}])")
            << QByteArray("[]") << QByteArray("0+9223372035781033984 beyond_end");
    }
    void understood()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, expect);
        QCOMPARE(QByteArray::fromStdString(compared(a.toStdString(), b.toStdString())), expect);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char* name, const QByteArray& json, const char* complaint) {
            QTest::newRow(name) << json << QByteArray("saved.json: ") + complaint;
        };
        const QByteArray one = R"({"start":0,"length":512,"depth":0,"zero":false,"data":true})";
        row("empty", "", "the file ends at byte 0 in the middle of the map, behind 0 whole entries");
        row("no array", one, "line 1, byte 0: a map begins with '[', not '{'");
        row("cut behind an entry", "[" + one,
            "the file ends at byte 60 in the middle of the map, behind 1 whole entry");
        row("cut in an entry", "[" + one + ",\n" + one.left(20),
            "the file ends at byte 82 in the middle of the map, behind 1 whole entry");
        row("cut in a number", "[{\"start\":0,\"length\":51",
            "the file ends at byte 23 in the middle of the map, behind 0 whole entries");
        row("no comma", "[" + one + "\n" + one + "]", "line 2, byte 61: behind an entry stands ',' or ']', not '{'");
        row("comma at the end", "[" + one + ",]", "line 1, byte 61: an entry begins with '{', not ']'");
        row("more behind", "[" + one + "]\n[]", "line 2, byte 62: nothing stands behind the map's ']', not '['");
        row("gap", "[" + one + ",\n" + QByteArray(one).replace("t\":0", "t\":1024") + "]",
            "line 2, byte 62: entry 2: it starts at 1024, not at 512 where the one before ends");
        row("part", "[" + QByteArray(one).replace("t\":0", "t\":512") + "]",
            "line 1, byte 1: entry 1: it starts at 512, not at 0: this is the map of a part of a disk");
        row("no length", "[" + QByteArray(one).replace("512", "0") + "," + one + "]",
            "line 1, byte 1: entry 1: it has no length");
        row("too long", "[" + QByteArray(one).replace("512", "9223372036854775807") + "]",
            "line 1, byte 21: \"length\" is larger than 9223372035781033984");
        row("end too far",
            "[" + one + "," +
                QByteArray(one).replace("t\":0", "t\":512").replace(":512,\"d", ":9223372035781033984,\"d") + "]",
            "line 1, byte 61: entry 2: it starts at 512 and is 9223372035781033984 long: no disk ends so far out");
        row("huge number", "[{\"start\":99999999999999999999999999999999}]",
            "line 1, byte 10: \"start\" is larger than 9223372035781033984");
        row("negative", "[{\"start\":-1}]", "line 1, byte 10: \"start\" is a whole number, and not negative");
        row("fraction", "[{\"start\":0.5}]", "line 1, byte 10: \"start\" is a whole number, and not negative");
        row("depth", "[{\"depth\":4294967296}]", "line 1, byte 10: \"depth\" is larger than 4294967295");
        row("no flag", "[{\"data\":1}]", "line 1, byte 9: \"data\" is true or false, not '1'");
        row("missing key", "[{\"start\":0,\"length\":512,\"depth\":0,\"data\":true}]",
            "line 1, byte 1: entry 1: the key \"zero\" is missing");
        row("twice", "[{\"start\":0,\n \"start\":0}]", "line 2, byte 14: the key \"start\" stands twice in one entry");
        row("no key", "[{start:0}]", "line 1, byte 2: a key begins with '\"', not 's'");
        row("no value", "[{\"x\":,}]", "line 1, byte 6: here stands a value, not ','");
        row("line in a string", "[{\"x\":\"\n\"}]", "line 1, byte 7: a string has no control characters, not '\\x0a'");
        row("offset", "[" + QByteArray(one).replace("true", "true,\"offset\":9223372035781033984") + "]",
            "line 1, byte 1: entry 1: its offset 9223372035781033984 is none that a file can have");
        row("open for ever", "[{\"x\":" + QByteArray(300000, '['),
            "the file ends at byte 300006 in the middle of the map, behind 0 whole entries");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, complaint);
        QCOMPARE(QByteArray::fromStdString(compared(json.toStdString(), "[]")), complaint);
    }

    /// However a file is cut, it is refused, but for the line break at its end.
    void everyCutIsNoticed()
    {
        Dice dice(4);
        const std::string json = json_of(*chain_of({level(random_units(dice, 20, false))}));
        for (std::size_t length = 0; length + 2 < json.size(); ++length) {
            QVERIFY2(compared(json.substr(0, length), "[]").find("in the middle of the map") != std::string::npos,
                     json.substr(0, length).c_str());
        }
    }

    void recognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("is");
        QTest::newRow("ours") << QByteArray("[{ \"start\": 0") << true;
        QTest::newRow("nothing in it") << QByteArray("[\n]\n") << true;
        QTest::newRow("empty file") << QByteArray() << false;
        QTest::newRow("a guest's bytes") << QByteArray("[section]") << false;
        QTest::newRow("qcow2") << QByteArray("QFI\xfb") << false;
    }
    void recognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, is);
        QCOMPARE(looks_like_saved_map(*file_of(bytes.toStdString())), is);
    }

    void lowerLayersAreChains()
    {
        Dice dice(5);
        const auto chain = chain_of({level(random_units(dice, 9, false)), level(random_units(dice, 7, false))});
        const auto below = disk_as_of(*chain, 1);
        QVERIFY(below);
        QCOMPARE((*below)->layers().size(), std::size_t{1});
        QCOMPARE((*below)->virtual_size(), 7 * unit);
        QCOMPARE(QByteArray::fromStdString(disk_as_of(*chain, 2).error().text()),
                 QByteArray("there is no layer 2: the chain has 2"));
    }

private:
    /// Data of A less that of B where the other side is not known.
    static u64 unknown_data(const std::vector<Difference>& found)
    {
        u64 sum = 0;
        for (const Difference& difference : found) {
            if (difference.change == Change::unknown) {
                sum += difference.a && difference.a->has_data() ? difference.guest.length : 0;
                sum -= difference.b && difference.b->has_data() ? difference.guest.length : 0;
            }
        }
        return sum;
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "compare_test.moc"
