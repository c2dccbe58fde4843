// SPDX-License-Identifier: MIT
// Printing a map in parts on several threads: the same bytes, issues and errors as in one go on one.
#include "core/map_print.h"

#include "tests/support/chain_recipe.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 disk = u64{1} << 30;  // many parts of 64 MiB, for clusters this small
constexpr u64 smallest = 4096;

/// A layer whose extents stand in a list.
class ListedLayer final : public Layer {
public:
    ListedLayer(std::vector<Extent> extents, u64 size) : m_extents(std::move(extents)), m_size(size) {}

    u64 virtual_size() const override { return m_size; }
    u64 cluster_size() const override { return smallest; }
    bool supports_backing() const override { return true; }
    Status read(u64, std::span<std::byte>) const override { return {}; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        auto next = std::upper_bound(m_extents.begin(), m_extents.end(), range.offset,
                                     [](u64 offset, const Extent& extent) { return offset < extent.guest.end(); });
        for (; next != m_extents.end() && next->guest.offset < range.end(); ++next) {
            Extent extent = *next;
            extent.guest = intersection(next->guest, range);
            if (extent.host && extent.state != State::compressed) {
                extent.host->offset += extent.guest.offset - next->guest.offset;
            }
            if (extent.state == State::damaged) {
                issues({Issue::Severity::damage, text("damage in the extent at ", next->guest.offset), {}});
            }
            if (!sink(extent)) {
                break;
            }
        }
        return {};
    }

private:
    std::vector<Extent> m_extents;
    u64 m_size;
};

/// Extents of random lengths and states, some so long that they cross the borders of parts.
std::vector<Extent> random_extents(Dice& dice, u64 size, bool damage)
{
    std::vector<Extent> extents;
    u64 host = 1 << 20;
    for (u64 position = 0; position < size;) {
        const u64 most = dice.chance(5) ? u64{200} << 20 : u64{1} << 20;
        const u64 length = std::min(size - position, round_up(dice.between(1, most), smallest));
        Extent extent;
        extent.guest = {position, length};
        extent.state = dice.pick({State::unallocated, State::unallocated, State::data, State::data, State::compressed,
                                  State::zero_plain, damage ? State::damaged : State::data});
        if (extent.state == State::data || extent.state == State::compressed) {
            host += dice.chance(50) ? 0 : smallest;
            extent.host = HostRange{0, host, length};
            host += length;
        }
        extents.push_back(extent);
        position += length;
    }
    return extents;
}

Chain random_chain(u64 seed, bool damage)
{
    Dice dice(seed);
    std::vector<ChainLayer> layers;
    const u64 count = dice.between(1, 4);
    for (u64 depth = 0; depth < count; ++depth) {
        ChainLayer layer;
        layer.name = text("layer ", depth);
        layer.image = std::make_shared<MemorySource>(std::vector<std::byte>(), layer.name);
        const u64 size = depth == 0 ? disk : disk / 2 + round_up(dice.below(disk), smallest);
        layer.layer = std::make_shared<ListedLayer>(random_extents(dice, size, damage && depth < 2), size);
        layers.push_back(std::move(layer));
    }
    return Chain(std::move(layers), {});
}

struct Printed {
    std::string text;
    std::string issues;
    std::string error;
    bool operator==(const Printed&) const = default;
};

Printed print(const Chain& chain, Range range, MapPrinting how, std::size_t most_text = ~std::size_t{0})
{
    Printed printed;
    const auto out = [&](std::string_view part) -> Status {
        printed.text += part;
        return printed.text.size() < most_text ? Status() : Error(Fault::io, "full");
    };
    const auto issues = [&](u32 depth, const Issue& issue) {
        printed.issues += text(depth, ": ", issue.sentence, '\n');
    };
    if (const Status status = print_map(chain, range, how, out, issues); !status) {
        printed.error = status.error().text();
    }
    return printed;
}

/// What a walk without parts and threads makes of it.
Printed print_plainly(const Chain& chain, Range range, const MapPrinting& how)
{
    Printed printed;
    const auto out = [&](std::string_view part) -> Status {
        printed.text += part;
        return {};
    };
    MapWriter writer(how.form, chain, how.start, out);
    writer.begin();
    Status written;
    const auto append = [&](const Run& run) {
        written = writer.append(run);
        return written.has_value();
    };
    Status status = resolve(chain, range, how.damage, append, [&](u32 depth, const Issue& issue) {
        printed.issues += text(depth, ": ", issue.sentence, '\n');
    });
    status = status && written ? writer.finish() : status ? written : status;
    static_cast<void>(writer.flush().has_value());
    if (!status) {
        printed.error = status.error().text();
    }
    return printed;
}

}  // namespace

class MapPrintTest : public QObject {
    Q_OBJECT

private slots:
    void threads_change_nothing_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<bool>("damage");
        QTest::addColumn<bool>("stop");
        for (const MapText form : {MapText::json, MapText::human, MapText::csv}) {
            const int number = static_cast<int>(form);
            QTest::addRow("form %d", number) << number << false << true;
            QTest::addRow("form %d, damaged, going on", number) << number << true << false;
            QTest::addRow("form %d, damaged", number) << number << true << true;
        }
    }

    void threads_change_nothing()
    {
        QFETCH(int, form);
        QFETCH(bool, damage);
        QFETCH(bool, stop);
        for (u64 seed = 1; seed <= 12; ++seed) {
            const Chain chain = random_chain(seed, damage);
            Dice dice(seed + 99);
            const u64 start = dice.chance(50) ? 0 : dice.below(disk / 4);
            const Range range = {start, disk - start - (dice.chance(50) ? 0 : dice.below(disk / 4))};
            MapPrinting how;
            how.form = static_cast<MapText>(form);
            how.damage = stop ? OnDamage::stop : OnDamage::go_on;
            how.start = start;
            const Printed expected = print_plainly(chain, range, how);
            for (const unsigned threads : {0U, 1U, 2U, 5U}) {
                how.threads = threads;
                how.part = dice.chance(50) ? 0 : dice.between(1, disk / 8);
                const Printed printed = print(chain, range, how);
                // Where the human form gives up, a walk may have met the next damage already, or not.
                if (expected.error.find("compressed") == std::string::npos) {
                    QCOMPARE(printed.issues.c_str(), expected.issues.c_str());
                }
                QCOMPARE(printed.error.c_str(), expected.error.c_str());
                QVERIFY2(printed.text == expected.text,
                         qPrintable(QString("seed %1, %2 threads").arg(seed).arg(threads)));
            }
        }
    }

    void damage_across_parts_is_told_once()
    {
        std::vector<ChainLayer> layers(1);
        layers[0].name = "hurt";
        layers[0].image = std::make_shared<MemorySource>(std::vector<std::byte>(), "hurt");
        layers[0].layer = std::make_shared<ListedLayer>(std::vector<Extent>{{{0, disk}, State::damaged, {}}}, disk);
        const Chain chain(std::move(layers), {});
        MapPrinting how{MapText::json, OnDamage::go_on, 0, 2, 0};
        const Printed printed = print(chain, {0, disk}, how);
        QCOMPARE(printed.issues, std::string("0: damage in the extent at 0\n"));
        QVERIFY2(printed.text.find("\"length\": 1073741824,") != std::string::npos, printed.text.c_str());
    }

    void nothing_is_printed_as_nothing()
    {
        const Chain chain = random_chain(3, false);
        const MapPrinting how{MapText::json, OnDamage::stop, 77, 2, 0};
        QCOMPARE(print(chain, {disk, 0}, how), print_plainly(chain, {disk, 0}, how));
        QVERIFY(print(chain, {disk, 0}, how).text.starts_with("[{ \"start\": 77, \"length\": 0,"));
    }

    void a_full_disk_ends_it()
    {
        // Clusters that never join: some 40 MB of text, of which the first piece is refused.
        std::vector<Extent> extents;
        for (u64 position = 0; position < disk; position += smallest) {
            extents.push_back({{position, smallest}, State::data, HostRange{0, 2 * position, smallest}});
        }
        std::vector<ChainLayer> layers(1);
        layers[0].name = "many";
        layers[0].image = std::make_shared<MemorySource>(std::vector<std::byte>(), "many");
        layers[0].layer = std::make_shared<ListedLayer>(std::move(extents), disk);
        const Chain chain(std::move(layers), {});
        for (const unsigned threads : {1U, 3U}) {
            const Printed printed = print(chain, {0, disk}, {MapText::json, OnDamage::stop, 0, threads, 0}, 1);
            QCOMPARE(printed.error, std::string("full"));
            QVERIFY(printed.text.size() < 8 << 20);
        }
    }
};

QTEST_GUILESS_MAIN(MapPrintTest)
#include "map_print_test.moc"
