// SPDX-License-Identifier: MIT
// qcow, version 1: entries of all kinds, every refusal of the specification, damage, cuts, and random images beside the
// real qemu-img.
#include "tests/core/formats/format_image.h"

#include <QtTest>

#include <ctime>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 l1_offset = 4096;
constexpr u64 l2_offset = 8192;
constexpr u64 data_offset = 16384;
constexpr u64 cluster = 4096;
constexpr u64 table_coverage = 512 * cluster;
constexpr u64 compressed = u64{1} << 63;

/// An image of 4 KiB clusters with one L2 table of these entries and 16 clusters of data, each filled with its number.
ImageBytes image_of(const std::vector<u64>& entries, u64 size = 1 << 20)
{
    ImageBytes image;
    image.put(0, "QFI\xfb").be(4, 4, 1).be(24, 8, size).be(32, 1, 12).be(33, 1, 9).be(40, 8, l1_offset);
    image.be(l1_offset, 8, l2_offset);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        image.be(l2_offset + i * 8, 8, entries[i]);
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

std::string map_of_image(const ImageBytes& image)
{
    const auto opened = open_bytes("qcow", image.bytes());
    return opened ? map_of(*opened->layer) : opened.error().text();
}

std::vector<Issue> issues_of(const ImageBytes& image)
{
    std::vector<Issue> issues;
    const auto opened = open_bytes("qcow", image.bytes());
    if (opened) {
        map_of(*opened->layer, &issues);
    }
    return issues;
}

std::string file_of(const ImageBytes& image, const Scratch& scratch)
{
    const std::string path = scratch / "hand.qcow";
    write_file(path, image.bytes());
    return path;
}

}  // namespace

class QcowTest : public QObject {
    Q_OBJECT

private slots:
    void probing()
    {
        QCOMPARE(probed(image_of({}).bytes()), std::string("qcow"));
        QCOMPARE(probed(image_of({}).be(4, 4, 2).bytes()), std::string("qcow2"));
        QCOMPARE(probed(image_of({}).be(4, 4, 0).bytes()), std::string("raw"));
        QCOMPARE(probed(image_of({}).be(0, 4, 0x514649fa).bytes()), std::string("raw"));
    }

    void entries_data()
    {
        QTest::addColumn<QVector<quint64>>("entries");
        QTest::addColumn<QString>("map");
        const auto row = [](const char* name, std::vector<u64> entries, const char* map) {
            QTest::newRow(name) << QVector<quint64>(entries.begin(), entries.end()) << map;
        };
        row("nothing", {}, "0+1048576 unallocated");
        row("in order", {data(0), data(1), 0, data(2)},
            "0+8192 data@16384, 8192+4096 unallocated, 12288+4096 data@24576, 16384+1032192 unallocated");
        row("scattered", {data(2), data(1), data(1), data(0)},
            "0+4096 data@24576, 4096+4096 data@20480, 8192+4096 data@20480, 12288+4096 data@16384, "
            "16384+1032192 unallocated");
        row("compressed", {compressed | u64{100} << 51 | 16400, compressed | u64{50} << 51 | 16500},
            "0+4096 compressed@16400, 4096+4096 compressed@16500, 8192+1040384 unallocated");
        row("unaligned", {data(0) + 512, data(1) + 512}, "0+8192 data@16896, 8192+1040384 unallocated");
        row("far away", {(u64{1} << 62) + 5}, "0+4096 data@4611686018427387909, 4096+1044480 unallocated");
    }
    void entries()
    {
        QFETCH(QVector<quint64>, entries);
        QFETCH(QString, map);
        const ImageBytes image = image_of({entries.begin(), entries.end()});
        QCOMPARE(map_of_image(image), map.toStdString());
        if (have_peer()) {
            const std::string path = file_of(image, m_scratch);
            QCOMPARE(map_differs({"--output=json", path}), std::string());
            QCOMPARE(map_differs({path}), std::string());
        }
    }

    void compressed_entries_say_offset_and_length()
    {
        const auto opened = open_bytes("qcow", image_of({compressed | u64{100} << 51 | 16400}).bytes());
        QVERIFY(opened.has_value());
        std::optional<HostRange> host;
        QVERIFY(opened->layer
                    ->extents(
                        {0, cluster},
                        [&](const Extent& extent) {
                            host = extent.host;
                            return true;
                        },
                        [](const Issue&) {})
                    .has_value());
        QCOMPARE(host, std::optional(HostRange{0, 16400, 100}));
    }

    void unaligned_entries_are_read_where_the_map_says()
    {
        const auto opened = open_bytes("qcow", image_of({data(0) + 512}).bytes());
        QVERIFY(opened.has_value());
        Bytes bytes(2);
        QVERIFY(opened->layer->read(cluster - 513, bytes).has_value());
        QVERIFY(bytes == to_bytes("AB"));
        QCOMPARE(issues_of(image_of({data(0) + 512})).size(), std::size_t{1});
    }

    void windows_into_unaligned_clusters()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string path =
            file_of(image_of({data(0) + 512, data(1) + 512, 0, data(3) + 1000, data(5) + 2048}), m_scratch);
        for (const char* start : {"0", "512", "700", "1024", "4095", "4608", "12300", "13000", "18500", "20479"}) {
            QCOMPARE(map_differs({"--output=json", "-s", start, path}), std::string());
            QCOMPARE(map_differs({"-s", start, "-l", "3000", path}), std::string());
        }
    }

    void the_size_is_rounded_down()
    {
        for (const u64 size : std::initializer_list<u64>{2, 511, 512, 1000, 1023, 4097, 100'000}) {
            const ImageBytes image = image_of({data(3)}, size);
            const auto opened = open_bytes("qcow", image.bytes());
            QVERIFY(opened.has_value());
            QCOMPARE(opened->layer->virtual_size(), size / 512 * 512);
            if (have_peer()) {
                QCOMPARE(map_differs({"--output=json", file_of(image, m_scratch)}), std::string());
            }
        }
    }

    void tables_past_the_end_are_zeros()
    {
        QCOMPARE(map_of_image(image_of({data(0)}).be(40, 8, u64{1} << 50)), std::string("0+1048576 unallocated"));
        const ImageBytes l2_past_end = image_of({data(0)}).be(l1_offset, 8, u64{1} << 50);
        QCOMPARE(map_of_image(l2_past_end), std::string("0+1048576 unallocated"));
        QCOMPARE(issues_of(l2_past_end).size(), std::size_t{1});
        const ImageBytes cut = image_of(std::vector<u64>(512, data(0)), table_coverage).cut(l2_offset + 4);
        QCOMPARE(map_of_image(cut), text("0+", table_coverage, " unallocated"));
    }

    void what_lies_past_the_end_is_told()
    {
        const auto issues = issues_of(image_of({data(14), data(15), data(16), data(17)}));
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(
            issues[0].sentence,
            std::string("2 clusters from guest offset 0x2000 on are stored past the end of the file (81920 bytes)"));
    }

    void an_l2_table_out_of_reach_is_damage()
    {
        const ImageBytes image = image_of({data(0)}, 3 * table_coverage)
                                     .be(l1_offset + 8, 8, compressed | 8192)
                                     .be(l1_offset + 16, 8, l2_offset);
        QCOMPARE(map_of_image(image),
                 text("0+4096 data@16384, 4096+", table_coverage - 4096, " unallocated, ", table_coverage, "+",
                      table_coverage, " damaged, ", 2 * table_coverage, "+4096 data@16384, ", 2 * table_coverage + 4096,
                      "+", table_coverage - 4096, " unallocated"));
        QCOMPARE(issues_of(image).size(), std::size_t{1});
        const auto opened = open_bytes("qcow", image.bytes());
        Bytes bytes(512);
        QVERIFY(!opened->layer->read(table_coverage, bytes));
        if (have_peer()) {
            for (const char* form : {"--output=json", "--output=human"}) {
                QCOMPARE(map_differs({form, file_of(image, m_scratch)}), std::string());
            }
        }
    }

    void a_table_named_very_often_costs_once()
    {
        const u64 tables = 100'000;
        for (const u64 first : {u64{0}, data_offset}) {
            ImageBytes image;
            image.put(0, "QFI\xfb").be(4, 4, 1).be(24, 8, tables << 25).be(32, 1, 12).be(33, 1, 13);
            const u64 l1 = 200'000;
            image.be(40, 8, l1);
            for (u64 i = 0; i < 8192; ++i) {
                image.be(l2_offset + i * 8, 8, first == 0 ? 0 : first + i * cluster);
            }
            for (u64 i = 0; i < tables; ++i) {
                image.be(l1 + i * 8, 8, l2_offset);
            }
            const auto opened = open_bytes("qcow", image.bytes());
            QVERIFY(opened.has_value());
            const std::clock_t before = std::clock();
            u64 extents = 0;
            const auto count = [&](const Extent&) { return ++extents > 0; };
            QVERIFY(opened->layer->extents({0, tables << 25}, count, [](const Issue&) {}).has_value());
            QCOMPARE(extents, tables);
            QVERIFY2(std::clock() - before < 2 * CLOCKS_PER_SEC, "a table is read again and again");
        }
    }

    void a_table_in_a_hole_costs_nothing()
    {
        const std::string path = m_scratch / "sparse.qcow";
        ImageBytes header = image_of({}).cut(48);
        header.be(24, 8, u64{1} << 56).be(32, 1, 16).be(33, 1, 13).be(40, 8, 65536);
        write_file(path, header.bytes());
        std::filesystem::resize_file(path, u64{1} << 34);
        const auto source = AnyFiles::open_any(path);
        const auto opened = source ? open_image(*source, "qcow") : Result<OpenedImage>(source.error());
        QVERIFY(opened.has_value());
        const std::clock_t before = std::clock();
        QCOMPARE(map_of(*opened->layer), text("0+", u64{1} << 56, " unallocated"));
        QVERIFY2(std::clock() - before < CLOCKS_PER_SEC, "a hole is read");
    }

    void the_walk_stops_when_told()
    {
        const ImageBytes image = image_of({data(0), 0, data(5)}, 3 * table_coverage).be(l1_offset + 16, 8, l2_offset);
        const auto opened = open_bytes("qcow", image.bytes());
        for (int most = 1; most < 6; ++most) {
            int told = 0;
            QVERIFY(opened->layer
                        ->extents(
                            {0, 3 * table_coverage}, [&](const Extent&) { return ++told < most; }, [](const Issue&) {})
                        .has_value());
            QCOMPARE(told, most);
        }
    }

    void encrypted_clusters_are_mapped_and_not_read()
    {
        const ImageBytes image = image_of({data(0), 0, compressed | u64{50} << 51 | 16500}).be(36, 4, 1);
        QCOMPARE(map_of_image(image),
                 std::string("0+4096 encrypted@16384, 4096+4096 unallocated, 8192+4096 compressed@16500, "
                             "12288+1036288 unallocated"));
        const auto opened = open_bytes("qcow", image.bytes());
        QVERIFY(opened->layer->encrypted());
        Bytes bytes(512);
        QVERIFY(!opened->layer->read(0, bytes));
    }

    void the_backing_name_ends_with_a_nul()
    {
        const auto backing_of = [](const ImageBytes& image) {
            const auto opened = open_bytes("qcow", image.bytes());
            const auto backing = opened ? opened->layer->backing() : std::optional<Reference>();
            return backing && !backing->format ? backing->name : std::string("none");
        };
        const ImageBytes named = image_of({}).put(600, std::string_view("base.img\0rest", 13)).be(8, 8, 600);
        QCOMPARE(backing_of(ImageBytes(named).be(16, 4, 13)), std::string("base.img"));
        QCOMPARE(backing_of(ImageBytes(named).be(16, 4, 4)), std::string("base"));
        QCOMPARE(backing_of(ImageBytes(named).be(16, 4, 0)), std::string("none"));
        QCOMPARE(backing_of(ImageBytes(named).be(8, 8, 0)), std::string("none"));
    }

    void facts()
    {
        const auto opened = open_bytes("qcow", image_of({}).be(20, 4, 77).bytes());
        std::string all;
        for (const Fact& fact : opened->layer->facts()) {
            all += fact.name + "=" + fact.value + ";";
        }
        QCOMPARE(all, std::string("version=1;mtime=77;size=1048576;cluster size=4096;L2 entries=512;encryption=none;"
                                  "L1 entries=1;L1 table offset=0x1000;"));
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
        QCOMPARE(not_refused("qcow", rejections()[static_cast<std::size_t>(index)], m_scratch / "refused.qcow"),
                 std::string());
    }

    void another_version_comes_with_advice()
    {
        QCOMPARE(open_bytes("qcow", image_of({}).be(4, 4, 3).bytes()).error().hint(),
                 std::string("Try the 'qcow2' driver instead."));
        QVERIFY(open_bytes("qcow", image_of({}).be(4, 4, 4).bytes()).error().hint().empty());
    }

    void options_about_encryption()
    {
        const auto refused = [&](const ImageBytes& image, const std::string& option) {
            ChainRequest request;
            request.name = "driver=qcow,file.filename=" + file_of(image, m_scratch) + "," + option;
            request.image_options = true;
            const auto chain = open_chain(request);
            return chain ? std::string() : chain.error().text();
        };
        QVERIFY(refused(image_of({}), "encrypt.format=aes").starts_with("No encryption in image header"));
        QVERIFY(refused(image_of({}).be(36, 4, 1), "encrypt.format=luks").starts_with("Header reported 'aes'"));
        QCOMPARE(refused(image_of({}).be(36, 4, 1), "encrypt.format=aes"), std::string());
    }

    void edges_of_the_header_are_accepted()
    {
        for (const auto& [cluster_bits, l2_bits] : {std::pair(9, 6), std::pair(16, 13), std::pair(9, 13)}) {
            const ImageBytes image = image_of({data(1), data(2)})
                                         .be(32, 1, static_cast<u64>(cluster_bits))
                                         .be(33, 1, static_cast<u64>(l2_bits));
            QVERIFY(open_bytes("qcow", image.bytes()).has_value());
            if (have_peer()) {
                QCOMPARE(map_differs({"--output=json", file_of(image, m_scratch)}), std::string());
            }
        }
    }

    void cuts()
    {
        std::vector<u64> entries;
        for (u64 i = 0; i < 40; ++i) {
            entries.push_back(i % 5 == 0 ? 0 : i % 5 == 4 ? compressed | u64{99} << 51 | data(i % 16) : data(i % 16));
        }
        const ImageBytes image = image_of(entries);
        QCOMPARE(breaks_when_cut("qcow", image.bytes()), std::string());
        if (have_peer()) {
            for (u64 size = 512; size < image.size(); size += 2560) {
                const std::string path = file_of(ImageBytes(image).cut(size), m_scratch);
                QCOMPARE(map_differs({"--output=json", "-f", "qcow", path}), std::string());
            }
        }
    }

    void random_images()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(environment_number("STRATAMAP_SEED", 1));
        for (u64 count = environment_number("STRATAMAP_IMAGES", 15); count > 0; --count) {
            const std::string path = m_scratch / "random.qcow";
            const u64 size = dice.between(1, dice.pick<u64>({64 << 10, 4 << 20, 8 << 20})) + 1;
            make_random(path, size, dice);
            QCOMPARE(maps_differ({path}, size, dice), std::string());
            QCOMPARE(bytes_differ("qcow", path), std::string());
            const auto opened = open_bytes("qcow", read_file(path));
            QVERIFY(opened.has_value());
            const auto guest = peer_bytes("qcow", path);
            if (!opened->layer->backing()) {
                QCOMPARE(untrue(*opened, *guest), std::string());
            }
        }
    }

    void encrypted_images_beside_the_peer()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string path = m_scratch / "aes.qcow";
        const Words secret{"--object", "secret,id=s0,data=123456"};
        const std::string options = "driver=qcow,encrypt.key-secret=s0,file.filename=" + option_value(path);
        must({"qemu-img", "create", "-q", secret[0], secret[1], "-f", "qcow", "-o",
              "encrypt.format=aes,encrypt.key-secret=s0", path, "1M"});
        must({"qemu-io", secret[0], secret[1], "-c", "write -P 7 10k 20k", "-c", "write -P 8 500k 1k", "--image-opts",
              options});
        for (const char* form : {"--output=json", "--output=human"}) {
            QCOMPARE(map_differs({form, secret[0], secret[1], "--image-opts", options}), std::string());
        }
        const Outcome with_key =
            run({"qemu-img", "map", "--output=json", secret[0], secret[1], "--image-opts", options});
        const Outcome without_key = run({program_path(), "--map", "--output=json", path});
        QCOMPARE(without_compressed(without_key.out), without_compressed(with_key.out));
    }

private:
    static const std::vector<Rejection>& rejections()
    {
        constexpr u64 most = ~u64{0};
        static const std::vector<Rejection> all = {
            {"magic", image_of({}).be(0, 4, 0x514649fa).bytes(), "Image not in qcow format", {}},
            {"empty", {}, "Image not in qcow format", {}},
            {"version 0", image_of({}).be(4, 4, 0).bytes(), "qcow (v1) does not support qcow version 0", {}},
            {"version 2", image_of({}).be(4, 4, 2).bytes(), "qcow (v1) does not support qcow version 2", {}},
            {"version 9", image_of({}).be(4, 4, 9).bytes(), "qcow (v1) does not support qcow version 9", {}},
            {"size 0", image_of({}, 0).bytes(), "Image size is too small (must be at least 2 bytes)", {}},
            {"size 1", image_of({}, 1).bytes(), "Image size is too small (must be at least 2 bytes)", {}},
            {"clusters 8", image_of({}).be(32, 1, 8).bytes(), "Cluster size must be between 512 and 64k", {}},
            {"clusters 17", image_of({}).be(32, 1, 17).bytes(), "Cluster size must be between 512 and 64k", {}},
            {"clusters 255", image_of({}).be(32, 1, 255).bytes(), "Cluster size must be between 512 and 64k", {}},
            {"tables 5", image_of({}).be(33, 1, 5).bytes(), "L2 table size must be between 512 and 64k", {}},
            {"tables 14", image_of({}).be(33, 1, 14).bytes(), "L2 table size must be between 512 and 64k", {}},
            {"crypt 2", image_of({}).be(36, 4, 2).bytes(), "invalid encryption method in qcow header", {}},
            {"size 2^64-1", image_of({}, most).bytes(), "Image too large", {}},
            {"size 2^63", image_of({}, u64{1} << 63).bytes(), "Image too large", {}},
            {"too many L1 entries", image_of({}, (u64{1} << 28) * table_coverage).bytes(), "Image too large", {}},
            {"L1 offset 2^63", image_of({}).be(40, 8, u64{1} << 63).bytes(), "Input/output error", {}},
            {"L1 offset 2^64-8", image_of({}).be(40, 8, most - 7).bytes(), "Input/output error", {}},
            {"L1 ends too far", image_of({}).be(40, 8, max_image_length - 7).bytes(), "Input/output error", {}},
            {"long backing name", image_of({}).be(8, 8, 512).be(16, 4, 1024).bytes(), "Backing file name too long", {}},
            {"backing name 2^32-1",
             image_of({}).be(8, 8, 512).be(16, 4, 0xffffffff).bytes(),
             "Backing file name too long",
             {}},
            {"backing name too far", image_of({}).be(8, 8, most).be(16, 4, 5).bytes(), "Could not open '", {}},
            // With two faults the first in the peer's order is the one that is named.
            {"version before size", image_of({}, 0).be(4, 4, 2).bytes(), "does not support qcow version 2", {}},
            {"size before clusters", image_of({}, 1).be(32, 1, 0).bytes(), "Image size is too small", {}},
            {"clusters before tables", image_of({}).be(32, 1, 0).be(33, 1, 0).bytes(), "Cluster size must be", {}},
            {"tables before crypt", image_of({}).be(33, 1, 0).be(36, 4, 7).bytes(), "L2 table size must be", {}},
            {"crypt before size", image_of({}, most).be(36, 4, 7).bytes(), "invalid encryption method", {}},
            {"L1 before name",
             image_of({}).be(40, 8, most).be(8, 8, 512).be(16, 4, 1024).bytes(),
             "Input/output error",
             {}},
        };
        return all;
    }

    /// Plain, with compressed clusters (the peer's `convert -c` cannot make them), or above another image.
    void make_random(const std::string& path, u64 size, Dice& dice)
    {
        const std::string below = m_scratch / "below.img";
        const u64 kind = dice.below(3);
        if (kind == 2) {
            const auto format = dice.pick<std::string>({"raw", "qcow2", "qcow"});
            const u64 below_size = dice.chance(50) ? size : dice.between(2, 5 << 20);
            must({"qemu-img", "create", "-q", "-f", format, below, std::to_string(below_size)});
            write_with_qemu_io(format, below, random_writes(below_size / 512 * 512, 65536, dice));
            must({"qemu-img", "create", "-q", "-f", "qcow", "-u", "-b", below, "-F", format, path,
                  std::to_string(size)});
        } else {
            must({"qemu-img", "create", "-q", "-f", "qcow", path, std::to_string(size)});
        }
        const u64 whole = size / 512 * 512;
        if (whole == 0) {
            return;
        }
        Words commands;
        if (kind == 1) {
            // Each cluster once: written again, the peer keeps the length of the first stream.
            for (u64 at = dice.below(8); at < whole / cluster; at += dice.between(1, 1 + whole / cluster / 8)) {
                const std::string where = text(" ", at * cluster, " ", cluster);
                commands.insert(commands.end(), {"-c", text("write -c -P ", dice.below(256)) + where});
            }
        }
        const Words plain = random_writes(whole, kind == 2 ? 512 : cluster, dice);
        commands.insert(commands.end(), plain.begin(), plain.end());
        write_with_qemu_io("qcow", path, commands);
    }

    Scratch m_scratch{"qcow"};
};

QTEST_GUILESS_MAIN(QcowTest)
#include "qcow_test.moc"
