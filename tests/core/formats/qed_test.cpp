// SPDX-License-Identifier: MIT
// QED: entries of all kinds, every refusal of the specification, damage, cuts, and random images beside the real
// qemu-img.
#include "tests/core/formats/format_image.h"

#include <QtTest>

#include <ctime>
#include <fstream>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 cluster = 4096;
constexpr u64 l1_offset = cluster;
constexpr u64 l2_offset = 3 * cluster;
constexpr u64 data_offset = 5 * cluster;
constexpr u64 table_entries = 1024;
constexpr u64 table_coverage = table_entries * cluster;

/// An image of 4 KiB clusters and tables of two of them, with one L2 table of these entries and 16 clusters of data.
ImageBytes image_of(const std::vector<u64>& entries, u64 size = 1 << 20)
{
    ImageBytes image;
    image.put(0, std::string_view("QED\0", 4)).le(4, 4, cluster).le(8, 4, 2).le(12, 4, 1);
    image.le(40, 8, l1_offset).le(48, 8, size);
    image.le(l1_offset, 8, l2_offset);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        image.le(l2_offset + i * 8, 8, entries[i]);
    }
    for (u64 i = 0; i < 16; ++i) {
        image.put(data_offset + i * cluster, std::string(cluster, static_cast<char>('A' + i)));
    }
    return image;
}

u64 data(u64 number)
{
    return data_offset + number * cluster;
}

std::string map_of_image(const ImageBytes& image, std::vector<Issue>* issues = nullptr)
{
    const auto opened = open_bytes("qed", image.bytes());
    return opened ? map_of(*opened->layer, issues) : opened.error().text();
}

std::string file_of(const ImageBytes& image, const Scratch& scratch)
{
    const std::string path = scratch / "hand.qed";
    write_file(path, image.bytes());
    return path;
}

/// Both forms of the map beside the peer's, where it is installed.
std::string differs(const ImageBytes& image, const Scratch& scratch)
{
    const std::string path = file_of(image, scratch);
    std::string difference = have_peer() ? map_differs({"--output=json", path}) : "";
    return difference.empty() && have_peer() ? map_differs({path}) : difference;
}

}  // namespace

class QedTest : public QObject {
    Q_OBJECT

private slots:
    void probing()
    {
        QCOMPARE(probed(image_of({}).bytes()), std::string("qed"));
        QCOMPARE(probed(image_of({}).le(3, 1, 1).bytes()), std::string("raw"));
        QCOMPARE(probed(image_of({}).le(4, 4, 0).bytes()), std::string("qed"));
    }

    void entries_data()
    {
        QTest::addColumn<QVector<quint64>>("entries");
        QTest::addColumn<QString>("map");
        QTest::addColumn<int>("issues");
        const auto row = [](const char* name, std::vector<u64> entries, const char* map, int issues = 0) {
            QTest::newRow(name) << QVector<quint64>(entries.begin(), entries.end()) << map << issues;
        };
        row("nothing", {}, "0+1048576 unallocated");
        row("in order", {data(0), data(1), 0, 1, data(2)},
            "0+8192 data@20480, 8192+4096 unallocated, 12288+4096 zero_plain, 16384+4096 data@28672, "
            "20480+1028096 unallocated");
        row("scattered", {data(2), data(1), data(1), data(0)},
            "0+4096 data@28672, 4096+4096 data@24576, 8192+4096 data@24576, 12288+4096 data@20480, "
            "16384+1032192 unallocated");
        row("zeros", {1, 1, 1, 0, 1},
            "0+12288 zero_plain, 12288+4096 unallocated, 16384+4096 zero_plain, 20480+1028096 unallocated");
        row("tables as data", {l1_offset, l2_offset},
            "0+4096 data@4096, 4096+4096 data@12288, 8192+1040384 unallocated");
        row("a run past the end", {data(14), data(15), data(16), data(17), 0, data(3)},
            "0+8192 data@77824, 8192+8192 damaged, 16384+4096 unallocated, 20480+4096 data@32768, "
            "24576+1024000 unallocated",
            1);
        row("a run that begins past the end", {data(15), 0, data(16)},
            "0+4096 data@81920, 4096+4096 unallocated, 8192+4096 damaged, 12288+1036288 unallocated", 1);
        row("unaligned", {data(0), data(5) + 512, data(6) + 512, data(7)},
            "0+4096 data@20480, 4096+8192 damaged, 12288+4096 data@49152, 16384+1032192 unallocated", 1);
        row("damage first", {2}, "0+4096 damaged, 4096+1044480 unallocated", 1);
        row("far away", {u64{1} << 63, ~u64{0}}, "0+4096 damaged, 4096+4096 damaged, 8192+1040384 unallocated", 2);
    }
    void entries()
    {
        QFETCH(QVector<quint64>, entries);
        QFETCH(QString, map);
        QFETCH(int, issues);
        const ImageBytes image = image_of({entries.begin(), entries.end()});
        std::vector<Issue> found;
        QCOMPARE(map_of_image(image, &found), map.toStdString());
        QCOMPARE(static_cast<int>(found.size()), issues);
        QCOMPARE(differs(image, m_scratch), std::string());
    }

    void what_begins_in_the_header_is_damage_up_to_its_end()
    {
        const ImageBytes image =
            image_of({2 * cluster, 3 * cluster, 4 * cluster, 5 * cluster}).le(12, 4, 4).le(40, 8, data(2));
        const ImageBytes moved = ImageBytes(image)
                                     .le(data(2), 8, data(4))
                                     .le(data(4), 8, 2 * cluster)
                                     .le(data(4) + 8, 8, 3 * cluster)
                                     .le(data(4) + 16, 8, 4 * cluster)
                                     .le(data(4) + 24, 8, 5 * cluster);
        const std::string map = map_of_image(moved);
        QVERIFY2(map.starts_with("0+8192 damaged, 8192+8192 data@16384"), map.c_str());
        QCOMPARE(differs(moved, m_scratch), std::string());
    }

    void damage_is_not_read()
    {
        const auto opened = open_bytes("qed", image_of({data(1), 0, 1, 7}).bytes());
        Bytes bytes(512);
        QVERIFY(opened->layer->read(512, bytes).has_value());
        QVERIFY(bytes == to_bytes(std::string(512, 'B')));
        QVERIFY(opened->layer->read(2 * cluster, bytes).has_value());
        QVERIFY(bytes == Bytes(512));
        QVERIFY(!opened->layer->read(3 * cluster, bytes));
    }

    void l2_tables_in_wrong_places_are_damage()
    {
        const u64 size = 3 * table_coverage;
        const ImageBytes sound = image_of({data(0)}, size).le(l1_offset + 16, 8, l2_offset);
        for (const u64 offset : std::initializer_list<u64>{8, cluster - 8, l2_offset + 512, data(15), data(16),
                                                           u64{1} << 40, ~u64{0}, ~u64{0} - cluster + 1}) {
            const ImageBytes image = ImageBytes(sound).le(l1_offset + 8, 8, offset);
            std::vector<Issue> issues;
            const std::string map = map_of_image(image, &issues);
            QVERIFY2(map.find(text(", ", table_coverage, "+", table_coverage, " damaged, ", 2 * table_coverage,
                                   "+4096 data@20480")) != std::string::npos,
                     map.c_str());
            QCOMPARE(issues.size(), std::size_t{1});
            QCOMPARE(differs(image, m_scratch), std::string());
        }
    }

    void a_cluster_cut_short_is_damage()
    {
        const ImageBytes image = image_of({0, data(15)}).cut(data(15) + 1000);
        QCOMPARE(map_of_image(image), std::string("0+4096 unallocated, 4096+4096 damaged, 8192+1040384 unallocated"));
        QCOMPARE(differs(image, m_scratch), std::string());
    }

    void windows_into_runs_past_the_end()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        // The peer looks at the first entry that it meets, so a window may fail where the whole map does not.
        const std::string path = file_of(image_of({data(14), data(15), data(16), data(17)}), m_scratch);
        for (const char* start : {"0", "5000", "8191", "8192", "9000", "13000", "16384"}) {
            QCOMPARE(map_differs({"--output=json", "-s", start, path}), std::string());
            QCOMPARE(map_differs({"-s", start, "-l", "3000", path}), std::string());
        }
    }

    void what_a_layer_above_lets_the_peer_count_in_one_go()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string path = file_of(image_of({data(13), data(14), data(15), data(16), data(17)}), m_scratch);
        const std::string top = m_scratch / "top.qcow2";
        for (const char* written : {"0", "4k", "8k", "12k", "16k", "20k"}) {
            must({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "cluster_size=4k", "-b", path, "-F", "qed", top});
            must({"qemu-io", "-f", "qcow2", "-c", std::string("write -P 1 ") + written + " 4k", top});
            QCOMPARE(map_differs({"--output=json", top}), std::string());
            QCOMPARE(map_differs({top}), std::string());
        }
    }

    void a_run_past_the_end_is_damaged_however_the_range_is_cut()
    {
        const auto opened = open_bytes("qed", image_of({data(13), data(14), data(15), data(16), data(17)}).bytes());
        QVERIFY(opened.has_value());
        for (u64 from = 3 * cluster; from < 5 * cluster; from += 512) {
            bool all = true;
            const auto check = [&](const Extent& extent) {
                all = all && extent.state == State::damaged && extent.passes_behind_run;
                return all;
            };
            QVERIFY(opened->layer->extents({from, 5 * cluster - from}, check, [](const Issue&) {}).has_value());
            QVERIFY(all);
        }
    }

    void a_table_named_very_often_costs_once()
    {
        // Clusters of 64 KiB and tables of one MiB: 131072 entries each, and as many L2 tables, all the same one.
        constexpr u64 big = 64 << 10;
        constexpr u64 tables = 131072;
        for (const u64 first : {u64{0}, u64{1}, 40 * big}) {
            ImageBytes image;
            image.put(0, std::string_view("QED\0", 4)).le(4, 4, big).le(8, 4, 16).le(12, 4, 1);
            image.le(40, 8, big).le(48, 8, tables * tables * big);
            for (u64 i = 0; i < tables; ++i) {
                image.le(big + i * 8, 8, 17 * big);
                image.le(17 * big + i * 8, 8, first < 2 ? first : first + i * big);
            }
            image.le(50 * big - 1, 1, 0);
            const auto opened = open_bytes("qed", image.bytes());
            QVERIFY(opened.has_value());
            const std::clock_t before = std::clock();
            u64 extents = 0;
            const auto count = [&](const Extent&) { return ++extents > 0; };
            QVERIFY(opened->layer->extents({0, tables * tables * big}, count, [](const Issue&) {}).has_value());
            QVERIFY(extents >= 1 && extents < 2 * tables + 100);
            QVERIFY2(std::clock() - before < 2 * CLOCKS_PER_SEC, "a table is read again and again");
        }
    }

    void tables_in_holes_cost_nothing()
    {
        // Tables of a GiB would take minutes for these.
        constexpr u64 big = 1 << 20;
        const std::string path = m_scratch / "sparse.qed";
        ImageBytes header = image_of({}).cut(64);
        header.le(4, 4, big).le(8, 4, 16).le(40, 8, big).le(48, 8, u64{1} << 60);
        write_file(path, header.bytes());
        std::filesystem::resize_file(path, u64{1} << 33);
        ImageBytes pointers;
        for (u64 i = 0; i < 400; ++i) {
            pointers.le(i * 8, 8, (17 + i * 16) * big);
        }
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(big);
        file.write(reinterpret_cast<const char*>(pointers.bytes().data()), 400 * 8);
        file.close();
        const auto source = AnyFiles::open_any(path);
        const auto opened = source ? open_image(*source, "qed") : Result<OpenedImage>(source.error());
        QVERIFY(opened.has_value());
        const std::clock_t before = std::clock();
        QVERIFY(!map_of(*opened->layer).empty());
        QVERIFY2(std::clock() - before < CLOCKS_PER_SEC, "holes are read");
    }

    void the_walk_stops_when_told()
    {
        const u64 size = 3 * table_coverage;
        const ImageBytes image = image_of({data(0), 0, 1, data(5)}, size).le(l1_offset + 16, 8, l2_offset);
        const auto opened = open_bytes("qed", image.bytes());
        for (int most = 1; most < 8; ++most) {
            int told = 0;
            const auto sink = [&](const Extent&) { return ++told < most; };
            QVERIFY(opened->layer->extents({0, size}, sink, [](const Issue&) {}).has_value());
            QCOMPARE(told, most);
        }
    }

    void backing()
    {
        const auto backing_of = [](const ImageBytes& image) {
            const auto opened = open_bytes("qed", image.bytes());
            const auto backing = opened ? opened->layer->backing() : std::optional<Reference>();
            return backing ? backing->name + "/" + backing->format.value_or("probed") : std::string("none");
        };
        const ImageBytes named = image_of({}).put(600, std::string_view("base.img\0rest", 13)).le(56, 4, 600);
        QCOMPARE(backing_of(ImageBytes(named).le(60, 4, 13).le(16, 8, 1)), std::string("base.img/probed"));
        QCOMPARE(backing_of(ImageBytes(named).le(60, 4, 13).le(16, 8, 5)), std::string("base.img/raw"));
        QCOMPARE(backing_of(ImageBytes(named).le(60, 4, 4).le(16, 8, 1)), std::string("base/probed"));
        QCOMPARE(backing_of(ImageBytes(named).le(60, 4, 0).le(16, 8, 1)), std::string("none"));
        QCOMPARE(backing_of(ImageBytes(named).le(60, 4, 13).le(16, 8, 4)), std::string("none"));
    }

    void facts_and_notes()
    {
        const auto opened = open_bytes("qed", image_of({}).le(16, 8, 2).le(32, 8, 8).bytes());
        std::string all;
        for (const Fact& fact : opened->layer->facts()) {
            all += fact.name + "=" + fact.value + ";";
        }
        QCOMPARE(all, std::string("cluster size=4096;table size=8192;header size=4096;features=0x2;"
                                  "compatible features=0x0;autoclear features=0x8;needs check=yes;"
                                  "L1 table offset=0x1000;image size=1048576;"));
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QCOMPARE(differs(image_of({data(0)}).le(16, 8, 2).le(24, 8, ~u64{0}).le(32, 8, ~u64{0}), m_scratch),
                 std::string());
    }

    void an_empty_disk_is_accepted()
    {
        QCOMPARE(map_of_image(image_of({}, 0)), std::string());
        QCOMPARE(differs(image_of({}, 0), m_scratch), std::string());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rejections().size(); ++i) {
            QTest::newRow(rejections()[i].name.c_str()) << static_cast<int>(i);
        }
    }
    void refusals()
    {
        QFETCH(int, index);
        QCOMPARE(not_refused("qed", rejections()[static_cast<std::size_t>(index)], m_scratch / "refused.qed"),
                 std::string());
    }

    void a_header_of_four_gigabytes_is_refused()
    {
        // Its tables must lie behind it, so the file is large, and sparse.
        const std::string path = m_scratch / "refused.qed";
        write_file(path, image_of({}).cut(64).le(12, 4, 1 << 20).le(40, 8, u64{1} << 32).bytes());
        std::filesystem::resize_file(path, (u64{1} << 32) + 2 * cluster);
        const auto source = AnyFiles::open_any(path);
        const auto opened = source ? open_image(*source, "qed") : Result<OpenedImage>(source.error());
        QVERIFY(!opened && opened.error().text().starts_with("QED header size is too large"));
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", path}), std::string());
            const Outcome peer = run({"qemu-img", "map", path});
            QVERIFY2(peer.err.find("QED header size is too large") != std::string::npos, peer.err.c_str());
        }
    }

    void edges_of_the_header_are_accepted()
    {
        const u64 largest = table_entries * table_coverage;
        for (const ImageBytes& image : {
                 image_of({data(0)}, largest),
                 image_of({data(0)}).le(12, 4, 0),
                 image_of({data(0)}).le(40, 8, data(14)),
                 image_of({data(0)}).le(16, 8, 1).le(56, 4, 64).le(60, 4, 4032),
                 image_of({data(0)}).le(16, 8, 7).le(56, 4, 4096),
             }) {
            const auto opened = open_bytes("qed", image.bytes());
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
            QCOMPARE(differs(image, m_scratch), std::string());
        }
    }

    void cuts()
    {
        std::vector<u64> entries;
        for (u64 i = 0; i < 40; ++i) {
            entries.push_back(i % 5 == 0 ? i % 2 : data((i * 7 / 5) % 16));
        }
        const ImageBytes image = image_of(entries);
        QCOMPARE(breaks_when_cut("qed", image.bytes()), std::string());
        if (have_peer()) {
            for (u64 size = 512; size < image.size(); size += 2560) {
                const std::string path = file_of(ImageBytes(image).cut(size), m_scratch);
                QCOMPARE(map_differs({"--output=json", "-f", "qed", path}), std::string());
            }
        }
    }

    void random_images()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(environment_number("STRATAMAP_SEED", 1));
        for (u64 count = environment_number("STRATAMAP_IMAGES", 12); count > 0; --count) {
            const std::string path = m_scratch / "random.qed";
            const u64 size = (dice.between(1, dice.pick<u64>({64 << 10, 4 << 20, 12 << 20})) + 511) / 512 * 512;
            make_random(path, size, dice);
            QCOMPARE(maps_differ({path}, size, dice), std::string());
            QCOMPARE(bytes_differ("qed", path), std::string());
            const Bytes file = read_file(path);
            const auto opened = open_bytes("qed", file);
            QVERIFY(opened.has_value());
            if (!opened->layer->backing()) {
                QCOMPARE(untrue(*opened, *peer_bytes("qed", path)), std::string());
            }
            if (dice.chance(50)) {
                write_file(path, std::span(file).first(dice.below(file.size() / 512) * 512));
                QCOMPARE(maps_differ({"-f", "qed", path}, size, dice), std::string());
            }
        }
    }

private:
    static const std::vector<Rejection>& rejections()
    {
        constexpr u64 most = ~u64{0};
        constexpr u64 most32 = 0xffffffff;
        const auto named = [](u64 offset, u64 length) {
            return image_of({}).le(16, 8, 1).le(56, 4, offset).le(60, 4, length);
        };
        static const std::vector<Rejection> all = {
            {"magic", image_of({}).le(3, 1, 1).bytes(), "Image not in QED format", {}},
            {"empty", {}, "Image not in QED format", {}},
            {"feature 3", image_of({}).le(16, 8, 8).bytes(), "Unsupported QED features: 8", {}},
            {"all features", image_of({}).le(16, 8, most).bytes(), "Unsupported QED features: fffffffffffffff8", {}},
            {"clusters 0", image_of({}).le(4, 4, 0).bytes(), "QED cluster size is invalid", {}},
            {"clusters 2048", image_of({}).le(4, 4, 2048).bytes(), "QED cluster size is invalid", {}},
            {"clusters 4097", image_of({}).le(4, 4, 4097).bytes(), "QED cluster size is invalid", {}},
            {"clusters 128 MiB", image_of({}).le(4, 4, 128 << 20).bytes(), "QED cluster size is invalid", {}},
            {"tables 0", image_of({}).le(8, 4, 0).bytes(), "QED table size is invalid", {}},
            {"tables 3", image_of({}).le(8, 4, 3).bytes(), "QED table size is invalid", {}},
            {"tables 32", image_of({}).le(8, 4, 32).bytes(), "QED table size is invalid", {}},
            {"tables 2^32-1", image_of({}).le(8, 4, most32).bytes(), "QED table size is invalid", {}},
            {"size 1", image_of({}, 1).bytes(), "QED image size is invalid", {}},
            {"size 513", image_of({}, 513).bytes(), "QED image size is invalid", {}},
            {"size too large",
             image_of({}, table_entries * table_coverage + 512).bytes(),
             "QED image size is invalid",
             {}},
            // With the largest clusters and tables the peer's limit overflows to 0.
            {"size overflows", image_of({}).le(4, 4, 64 << 20).le(8, 4, 16).bytes(), "QED image size is invalid", {}},
            {"tables of one cluster", image_of({}).le(8, 4, 1).bytes(), "QED table offset is invalid", {}},
            {"L1 in the header", image_of({}).le(40, 8, 0).bytes(), "QED table offset is invalid", {}},
            {"L1 unaligned", image_of({}).le(40, 8, l1_offset + 8).bytes(), "QED table offset is invalid", {}},
            {"L1 partly past the end", image_of({}).le(40, 8, data(15)).bytes(), "QED table offset is invalid", {}},
            {"L1 past the end", image_of({}).le(40, 8, data(16)).bytes(), "QED table offset is invalid", {}},
            {"L1 overflows", image_of({}).le(40, 8, most - cluster + 1).bytes(), "QED table offset is invalid", {}},
            // A header of so many clusters also ends behind every table.
            {"header too large",
             image_of({}).le(12, 4, most32 / cluster + 1).bytes(),
             "QED table offset is invalid",
             {}},
            {"name behind the header", named(4096, 1).bytes(), "QED backing filename offset is invalid", {}},
            {"name leaves the header", named(4000, 97).bytes(), "QED backing filename offset is invalid", {}},
            {"name overflows", named(most32, most32).bytes(), "QED backing filename offset is invalid", {}},
            {"name too long", named(0, 4096).bytes(), "Failed to read backing filename", {}},
            // With two faults the first in the peer's order is the one that is named.
            {"features before clusters", image_of({}).le(16, 8, 8).le(4, 4, 0).bytes(), "Unsupported QED features", {}},
            {"clusters before tables", image_of({}).le(4, 4, 0).le(8, 4, 0).bytes(), "QED cluster size", {}},
            {"tables before size", image_of({}, 1).le(8, 4, 0).bytes(), "QED table size", {}},
            {"size before L1", image_of({}, 1).le(40, 8, 0).bytes(), "QED image size", {}},
            {"L1 before name", named(4096, 1).le(40, 8, 0).bytes(), "QED table offset", {}},
        };
        return all;
    }

    /// Of any cluster and table size that the tools make in a small file, alone or above another image.
    void make_random(const std::string& path, u64 size, Dice& dice)
    {
        const std::string below = m_scratch / "below.img";
        const u64 cluster_size = dice.pick<u64>({4096, 4096, 8192, 65536, 1 << 20});
        const std::string options = text("cluster_size=", cluster_size, ",table_size=", dice.pick<u64>({2, 4, 8, 16}));
        Words create{"qemu-img", "create", "-q", "-f", "qed", "-o", options};
        if (dice.chance(40)) {
            const auto format = dice.pick<std::string>({"raw", "qcow2", "qcow", "qed"});
            const u64 below_size = dice.chance(50) ? size : dice.between(1, 10'000) * 512;
            must({"qemu-img", "create", "-q", "-f", format, below, std::to_string(below_size)});
            write_with_qemu_io(format, below, random_writes(below_size, 65536, dice));
            create.insert(create.end(), {"-u", "-b", below, "-F", format});
        }
        create.insert(create.end(), {path, std::to_string(size)});
        must(create);
        write_with_qemu_io("qed", path, random_writes(size, std::min<u64>(cluster_size, 65536), dice));
    }

    Scratch m_scratch{"qed"};
};

QTEST_GUILESS_MAIN(QedTest)
#include "qed_test.moc"
