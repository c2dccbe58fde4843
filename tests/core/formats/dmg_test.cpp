// SPDX-License-Identifier: MIT
// dmg: images written by the tests from the format's description, with zlib and the bzip2 program; the real qemu-img
// reads back what it has the libraries for. One image by hdiutil is among the samples.
#include "core/codecs/codecs.h"
#include "tests/core/formats/format_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/feature_images.h"
#include "tests/support/packed_images.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::testing::udif;

namespace {

std::string noise(Dice& dice, u64 length)
{
    std::string bytes(length, '\0');
    for (char& byte : bytes) {
        byte = dice.chance(20) ? static_cast<char>(dice.below(256)) : 'n';
    }
    return bytes;
}

DmgBuilder random_disk(Dice& dice)
{
    DmgBuilder disk;
    disk.resource_fork = dice.chance(50);
    disk.data_fork_offset = dice.pick<u64>({0, 0, 512, 777});
    u64 sector = 0;
    for (u64 tables = dice.between(1, 5); tables > 0; --tables) {
        std::vector<Piece> pieces;
        const u64 first = sector;
        for (u64 i = dice.between(1, 12); i > 0; --i) {
            const u64 count = dice.between(1, dice.pick<u64>({1, 4, 64}));
            const u32 type = dice.pick<u32>({zero, raw, raw, ignored, zlib, zlib});
            const std::string plain = noise(dice, count * 512);
            pieces.push_back({type, sector - first, count,
                              type == raw    ? plain
                              : type == zlib ? deflated(plain)
                                             : std::string()});
            sector += count;
            if (dice.chance(10)) {
                pieces.push_back({comment, 0, 0, ""});
            }
        }
        pieces.push_back({last, sector - first, 0, ""});
        disk.table(first, pieces);
        if (dice.chance(30)) {
            disk.record(to_bytes("no table at all"));
        }
    }
    disk.disk_sectors = sector;
    return disk;
}

}  // namespace

class DmgTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head_data()
    {
        QTest::addColumn<bool>("resource_fork");
        QTest::newRow("property list") << false;
        QTest::newRow("resource fork") << true;
    }
    void a_map_one_can_check_in_the_head()
    {
        QFETCH(bool, resource_fork);
        DmgBuilder disk;
        disk.resource_fork = resource_fork;
        disk.data_fork_offset = 1000;
        disk.disk_sectors = 20;
        const std::string packed = deflated(std::string(1024, 'z'));
        disk.table(0, {{raw, 0, 2, std::string(1024, 'r')}, {zero, 2, 3, ""}, {ignored, 5, 1, ""}, {last, 6, 0, ""}});
        disk.table(6, {{zlib, 0, 2, packed}, {raw, 2, 1, std::string(512, 's')}, {raw, 3, 2, std::string(1000, 't')}});
        const auto opened = open_bytes("dmg", disk.build().bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        const u64 third = 1000 + 1024 + packed.size();
        QCOMPARE(map_of(*opened->layer),
                 text("0+1024 data@1000, 1024+2048 zero_plain, 3072+1024 compressed@2024, 4096+1512 data@", third,
                      ", 5608+24 zero_plain, 5632+4608 damaged"));
        Bytes bytes(1024);
        QVERIFY(opened->layer->read(3000, bytes).has_value());
        QVERIFY(bytes == to_bytes(std::string(72, '\0') + std::string(952, 'z')));
        QVERIFY(!opened->layer->read(5632, bytes));
    }

    void random_images_are_read_as_the_peer_reads_them()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(22);
        for (int round = 0; round < 25; ++round) {
            DmgBuilder disk = random_disk(dice);
            const Bytes image = disk.build().bytes();
            const std::string path = m_scratch / "random.dmg";
            write_file(path, image);
            const auto guest = peer_bytes("dmg", path);
            QVERIFY2(guest.has_value(), guest ? "" : guest.error().text().c_str());
            const auto opened = open_bytes("dmg", image);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
            const std::string wrong = untrue(*opened, *guest);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void the_sample_of_hdiutil()
    {
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        for (const FeatureImage& image : images_by_others(m_scratch.path())) {
            if (image.name.starts_with("simple-dmg.dmg")) {
                const Bytes bytes = read_file(image.path);
                QCOMPARE(probed(bytes, image.path), std::string("dmg"));
                const auto opened = open_bytes("dmg", bytes);
                QVERIFY(opened.has_value());
                QCOMPARE(opened->layer->virtual_size(), u64{1799168});
                QVERIFY(map_of(*opened->layer).find("damaged") == std::string::npos);
                if (have_peer()) {
                    const auto guest = peer_bytes("dmg", image.path);
                    QVERIFY(guest.has_value());
                    QCOMPARE(QString::fromStdString(untrue(*opened, *guest)), QString());
                    const Outcome ours = run({program_path(), "--map", "--output=json", image.path});
                    QVERIFY2(ours.succeeded(), ours.err.c_str());
                }
                return;
            }
        }
        QFAIL("simple-dmg.dmg.bz2 is not among the samples");
    }

    void lzfse_chunks()
    {
        if (!lzfse_is_built_in()) {
            QSKIP("This build has no LZFSE.");
        }
        // A block that is not packed, and the end: signature, length, bytes, signature.
        const std::string sector(512, 'L');
        const std::string stored = std::string("bvx-\0\2\0\0", 8) + sector + "bvx$";
        DmgBuilder disk;
        disk.disk_sectors = 3;
        disk.table(0, {{lzfse, 0, 1, stored}, {lzfse, 1, 2, stored}});
        const auto opened = open_bytes("dmg", disk.build().bytes());
        QVERIFY(opened.has_value());
        QVERIFY(opened->issues.empty());
        Bytes bytes(512);
        QVERIFY(opened->layer->read(0, bytes).has_value());
        QVERIFY(bytes == to_bytes(sector));
        QVERIFY(!opened->layer->read(512, bytes));
    }

    void bzip2_chunks()
    {
        const std::string plain(70 * 512, 'b');
        const std::string path = m_scratch / "plain";
        write_file(path, plain);
        const Outcome packed = run({"bzip2", "-k", "-c", path});
        if (!packed.succeeded()) {
            QSKIP("The program bzip2 is not installed.");
        }
        DmgBuilder disk;
        disk.disk_sectors = 72;
        disk.table(0, {{zero, 0, 2, ""}, {bzip2, 2, 70, packed.out}});
        const auto opened = open_bytes("dmg", disk.build().bytes());
        QVERIFY(opened.has_value());
        QVERIFY(opened->issues.empty());
        QCOMPARE(map_of(*opened->layer), std::string("0+1024 zero_plain, 1024+35840 compressed@0"));
        const auto guest = to_bytes(std::string(1024, '\0') + plain);
        Bytes one(1);
        const auto status = opened->layer->read(2000, one);
        if (!status && status.error().fault() == Fault::unsupported) {
            QSKIP("This build has no bzip2.");
        }
        QCOMPARE(QString::fromStdString(untrue(*opened, guest)), QString());

        // One sector more or less than the stream has, and a stream cut short.
        for (const u64 sectors : std::initializer_list<u64>{69, 71}) {
            DmgBuilder other;
            other.table(0, {{bzip2, 0, sectors, packed.out}});
            QVERIFY(!open_bytes("dmg", other.build().bytes())->layer->read(0, one));
        }
        DmgBuilder cut;
        cut.table(0, {{bzip2, 0, 70, packed.out.substr(0, packed.out.size() - 5)}});
        QVERIFY(!open_bytes("dmg", cut.build().bytes())->layer->read(0, one));
    }

    void what_is_packed_otherwise_is_mapped_and_named()
    {
        DmgBuilder disk;
        disk.disk_sectors = 4;
        disk.table(0, {{adc, 0, 1, "adc."}, {lzma, 1, 1, "xz."}, {0x12345678, 2, 2, "what"}});
        const auto opened = open_bytes("dmg", disk.build().bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+512 compressed@0, 512+512 compressed@4, 1024+1024 compressed@7"));
        QCOMPARE(opened->issues.size(), std::size_t{3});
        Bytes bytes(512);
        const auto status = opened->layer->read(0, bytes);
        QVERIFY(!status);
        QCOMPARE(status.error().fault(), Fault::unsupported);
        QCOMPARE(status.error().text(), std::string("chunk 0: it is packed with ADC, which this program does not "
                                                    "unpack"));
    }

    void names_decide_and_anything_surer_wins()
    {
        DmgBuilder disk;
        disk.table(0, {{zero, 0, 64, ""}});
        const Bytes image = disk.build().bytes();
        for (const auto& [name, format] : {std::pair<std::string, std::string>("x.dmg", "dmg"),
                                           {"/a/b/.dmg", "dmg"},
                                           {".dmg", "raw"},
                                           {"x.DMG", "raw"},
                                           {"x.dmg.raw", "raw"},
                                           {"", "raw"}}) {
            QCOMPARE(probed(image, name), format);
        }
        QCOMPARE(probed(ImageBytes(image).put(0, "QFI\xfb").be(4, 4, 3).bytes(), "x.dmg"), std::string("qcow2"));
        const std::string cloop =
            "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";
        QCOMPARE(probed(to_bytes(cloop + std::string(1024, '\0')), "x.dmg"), std::string("dmg"));
        QCOMPARE(probed(to_bytes(cloop + std::string(1024, '\0')), "x.img"), std::string("cloop"));

        const std::string path = m_scratch / "raw.dmg";
        write_file(path, std::string(1 << 20, 'x'));
        const Outcome ours = run({program_path(), "--map", path});
        QCOMPARE(ours.status, 1);
        QVERIFY(ours.err.find("Could not locate UDIF trailer in dmg file") != std::string::npos);
        write_file(path, std::string());
        QVERIFY(run({program_path(), "--map", path}).succeeded());
    }

    void what_is_refused_data()
    {
        QTest::addColumn<bool>("resource_fork");
        QTest::newRow("property list") << false;
        QTest::newRow("resource fork") << true;
    }
    void what_is_refused()
    {
        QFETCH(bool, resource_fork);
        DmgBuilder disk;
        disk.resource_fork = resource_fork;
        disk.table(0, {{raw, 0, 1, std::string(512, 'r')}, {zero, 1, 63, ""}});
        const ImageBytes good = disk.build();
        const u64 trailer = disk.trailer();
        const auto with = [&](u64 offset, u64 value) {
            return ImageBytes(good).be(trailer + offset, 8, value).bytes();
        };
        const auto chunks = [&](const std::vector<Piece>& pieces) {
            DmgBuilder other;
            other.resource_fork = resource_fork;
            return other.table(0, pieces).build().bytes();
        };
        const auto long_chunk = [&](u32 type, u64 length) {
            DmgBuilder other;
            other.resource_fork = true;
            other.table(0, {{type, 0, 1, "x"}});
            ImageBytes image = other.build();
            return image.be(other.begin() + 256 + 4 + 204 + 32, 8, length).bytes();
        };
        const std::string invalid = "Invalid argument";
        std::vector<Rejection> rejections = {
            {"empty", {}, "dmg file must be at least 512 bytes long", ""},
            {"no trailer", ImageBytes(good).put(trailer, "ylok").bytes(), "Could not locate UDIF trailer in dmg file",
             ""},
            {"trailer too early", ImageBytes(good).put(good.size(), std::string(1024, 'x')).bytes(),
             "Could not locate UDIF trailer in dmg file", ""},
            {"data fork", with(0x18, trailer + 1), text("the data fork begins at ", hex(trailer + 1), ", behind"),
             invalid},
            {"resource fork begin", with(0x28, trailer), text(" bytes at ", hex(trailer), ", does not end before"),
             invalid},
            {"resource fork length", with(0x30, ~u64{0}), text("the resource fork, ", ~u64{0}, " bytes at 0x"),
             invalid},
            {"list begin", with(0xd8, trailer), text(" bytes at ", hex(trailer), ", does not end before"), invalid},
            {"list length", with(0xe0, ~u64{0}), text("the property list, ", ~u64{0}, " bytes at 0x"), invalid},
            {"sectors negative", with(0x1ec, u64{1} << 63), "the disk has 9223372036854775808 sectors", invalid},
            {"sectors too many", with(0x1ec, (u64{1} << 54)), "Could not refresh total sector count: File too large",
             ""},
            {"neither table", with(resource_fork ? 0x30 : 0xe0, 0), "names neither a resource fork nor", invalid},
            {"zlib sectors", chunks({{zlib, 0, 131073, "x"}}),
             "sector count 131073 for chunk 0 is larger than max (131072)", ""},
            {"second chunk", chunks({{zero, 0, u64{1} << 40, ""}, {raw, 1, ~u64{0}, "x"}}),
             "sector count 18446744073709551615 for chunk 1 is larger than max (131072)", ""},
            {"zlib length", long_chunk(zlib, 67108865), "length 67108865 for chunk 0 is larger than max (67108864)",
             ""},
            {"raw length", long_chunk(raw, ~u64{0}),
             "length 18446744073709551615 for chunk 0 is larger than max (67108864)", ""},
            {"zero length", long_chunk(zero, 67108865), "length 67108865 for chunk 0 is larger than max (67108864)",
             ""},
        };
        if (resource_fork) {
            const u64 fork = disk.begin();
            const auto number = [&](u64 offset, u64 value) {
                return ImageBytes(good).be(fork + offset, 4, value).bytes();
            };
            rejections.insert(
                rejections.end(),
                {
                    {"data begin", number(0, 0xffffff00), " bytes at 4294967040 of the resource fork", invalid},
                    {"data length 0", number(8, 0), "the resource data, 0 bytes at 256", invalid},
                    {"data length", number(8, 100000), "the resource data, 100000 bytes at 256", invalid},
                    {"record length 0", number(256, 0), " has 0 bytes, and the resource data end at", invalid},
                    {"record length", number(256, 0xffffffff), " has 4294967295 bytes, and the resource data end at",
                     invalid},
                });
        } else {
            ImageBytes open_tag = good;
            const std::string list(reinterpret_cast<const char*>(good.bytes().data()), good.size());
            open_tag.put(list.rfind("</data>"), "<xdata>");
            rejections.push_back({"no end of data", open_tag.bytes(), "<data> without </data> at 0x", invalid});
            // A list longer than 16 MiB.
            rejections.push_back({"long list",
                                  ImageBytes()
                                      .cut(17 << 20)
                                      .put(17 << 20, "koly")
                                      .be((17 << 20) + 0xe0, 8, (16 << 20) + 1)
                                      .be((17 << 20) + 508, 4, 0)
                                      .bytes(),
                                  "the property list has 16777217 bytes, at most 16777216", invalid});
        }
        for (const Rejection& rejection : rejections) {
            const std::string wrong = not_refused("dmg", rejection, m_scratch / "hostile.dmg");
            QVERIFY2(wrong.empty(), (rejection.name + ": " + wrong).c_str());
        }
    }

    void what_only_later_versions_refuse()
    {
        // 7.2 opens these, and 11 does not.
        DmgBuilder inconsistent;
        inconsistent.table(0, {{raw, 0, 2, std::string(512, 'r')}});
        const auto first = open_bytes("dmg", inconsistent.build().bytes());
        QVERIFY(!first);
        QVERIFY(first.error().text().ends_with("length 512 for chunk 0 is inconsistent with sector count 2"));
        for (const bool fork : {false, true}) {
            DmgBuilder none;
            none.resource_fork = fork;
            none.table(0, {{comment, 0, 0, ""}, {last, 0, 0, ""}}).record(to_bytes("nothing"));
            QVERIFY(!open_bytes("dmg", none.build().bytes()));
        }
    }

    void chunks_in_any_order_and_across_each_other()
    {
        DmgBuilder disk;
        disk.disk_sectors = 12;
        disk.table(0, {{raw, 4, 2, std::string(1024, 'b')},
                       {raw, 0, 2, std::string(1024, 'a')},
                       {zero, 8, 1, ""},
                       {zlib, 8, 2, "x"},
                       {zero, 11, u64{1} << 60, ""}});
        const auto opened = open_bytes("dmg", disk.build().bytes());
        QVERIFY(opened.has_value());
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues),
                 std::string("0+1024 data@1024, 1024+1024 damaged, 2048+1024 data@0, 3072+1024 damaged, 4096+512 "
                             "damaged, 4608+512 damaged, 5120+512 damaged, 5632+512 zero_plain"));
        QCOMPARE(issues.size(), std::size_t{5});
    }

    void chunks_past_the_end_of_the_file_are_damage()
    {
        DmgBuilder disk;
        disk.resource_fork = true;
        disk.disk_sectors = 3;
        disk.table(
            0, {{raw, 0, 1, std::string(512, 'r')}, {zlib, 1, 1, deflated(std::string(512, 'z'))}, {zlib, 2, 1, ""}});
        ImageBytes image = disk.build();
        const u64 entry = disk.begin() + 256 + 4 + 204;
        image.be(entry + 24, 8, image.size() - 511).be(entry + 40 + 24, 8, ~u64{0});
        const auto opened = open_bytes("dmg", image.bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(map_of(*opened->layer), std::string("0+512 damaged, 512+512 damaged, 1024+512 damaged"));
    }

    void cut_anywhere()
    {
        Dice dice(5);
        DmgBuilder disk = random_disk(dice);
        const std::string wrong = breaks_when_cut("dmg", disk.build().bytes());
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    Scratch m_scratch{"dmg"};
};

QTEST_GUILESS_MAIN(DmgTest)
#include "dmg_test.moc"
