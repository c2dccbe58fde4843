// SPDX-License-Identifier: MIT
// bochs: images written by the tests from the format's description; the real qemu-img reads them back. One image by
// Bochs itself is among the samples, one among the golden images.
#include "tests/core/formats/format_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/feature_images.h"
#include "tests/support/packed_images.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

/// A disk in which each extent, and in it each sector, is there or not by chance.
Bytes random_disk(Dice& dice, const BochsDisk& disk)
{
    std::vector<u32> catalog;
    u32 count = 0;
    for (u32 i = 0; i < disk.entries; ++i) {
        catalog.push_back(dice.chance(60) ? count++ : BochsDisk::nowhere);
    }
    for (u32 i = disk.entries; i > 1; --i) {
        std::swap(catalog[i - 1], catalog[dice.below(i)]);
    }
    ImageBytes image = disk.build(catalog);
    for (u32 extent = 0; extent < count; ++extent) {
        const u64 begin = disk.extent_begin(extent);
        const unsigned share = dice.pick<unsigned>({0, 10, 50, 90, 100});
        image.put(begin, Bytes(disk.bitmap_bytes() + disk.extent_size));
        for (u64 sector = 0; sector < disk.extent_size / 512; ++sector) {
            if (dice.chance(share)) {
                const u64 byte = begin + sector / 8;
                image.le(byte, 1, static_cast<u64>(image.bytes()[byte]) | u64{1} << (sector % 8));
            }
            // Sectors that the bitmap does not name may hold anything.
            image.put(begin + disk.bitmap_bytes() + sector * 512,
                      std::string(512, static_cast<char>(dice.between(1, 255))));
        }
    }
    return image.bytes();
}

}  // namespace

class BochsTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head()
    {
        BochsDisk disk;
        ImageBytes image = disk.build({1, BochsDisk::nowhere, 0, 1});
        image.le(disk.extent_begin(0), 1, 0b1111'0011).le(disk.extent_begin(1), 1, 0xff);
        image.cut(disk.extent_begin(2));
        const auto opened = open_bytes("", image.bytes());
        QVERIFY(opened.has_value());
        // The catalog ends at 544, extents begin at 544 and 5152, their sectors 512 bytes further on.
        const std::string expected =
            "0+4096 data@5664, 4096+4096 zero_plain, 8192+1024 data@1056, 9216+1024 zero_allocated@2080, "
            "10240+2048 data@3104, 12288+4096 data@5664, 16384+16384 zero_plain";
        QCOMPARE(QString::fromStdString(map_of(*opened->layer)), QString::fromStdString(expected));
        QCOMPARE(opened->layer->cluster_size(), u64{4096});
        QVERIFY(!opened->layer->supports_backing() && !opened->layer->backing());
        QCOMPARE(opened->layer->facts().front().value, std::string("2"));
    }

    void sizes_are_rounded_down_to_sectors()
    {
        BochsDisk disk;
        for (const auto& [bytes, size] : {std::pair<u64, u64>(1000, 512), {511, 0}, {0, 0}, {32768, 32768}}) {
            disk.disk_size = bytes;
            const auto opened = open_bytes("bochs", disk.build({}).bytes());
            QVERIFY(opened.has_value());
            QCOMPARE(opened->layer->virtual_size(), size);
        }
    }

    void random_images_are_mapped_as_the_peer_reads_them()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(20);
        for (int round = 0; round < 40; ++round) {
            BochsDisk disk;
            disk.version = dice.chance(50) ? 1 : 2;
            disk.extent_size = 512U << dice.below(8);
            disk.header_size = dice.pick<u64>({512, 512, 1024, 700});
            disk.bitmap_size = dice.pick<u32>({1, 2, 512, 513, 2000});
            disk.entries = static_cast<u32>(dice.between(1, 40));
            disk.disk_size = u64{disk.entries} * disk.extent_size - dice.below(disk.extent_size);
            Bytes image = random_disk(dice, disk);
            if (dice.chance(20)) {
                image.resize(dice.between(disk.catalog_end(), image.size()));
            }
            const std::string path = m_scratch / "random.bochs";
            write_file(path, image);
            const auto guest = peer_bytes("bochs", path);
            QVERIFY2(guest.has_value(), guest ? "" : guest.error().text().c_str());
            const auto opened = open_bytes("", image);
            QVERIFY(opened.has_value());
            const std::string wrong = untrue(*opened, *guest);
            QVERIFY2(wrong.empty(), (text("round ", round, ": ") + wrong).c_str());
        }
    }

    void the_sample_of_bochs_itself()
    {
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        for (const FeatureImage& image : images_by_others(m_scratch.path())) {
            if (image.name.starts_with("empty.bochs")) {
                const auto opened = open_bytes("", read_file(image.path));
                QVERIFY(opened.has_value());
                QCOMPARE(opened->layer->virtual_size(), u64{1032192});
                QCOMPARE(map_of(*opened->layer), std::string("0+1032192 zero_plain"));
                return;
            }
        }
        QFAIL("empty.bochs.bz2 is not among the samples");
    }

    void only_growing_redologs_are_recognised()
    {
        const ImageBytes good = BochsDisk().build({});
        QCOMPARE(probed(good.bytes()), std::string("bochs"));
        QCOMPARE(probed(ImageBytes(good).le(64, 4, 0x30000).bytes()), std::string("raw"));
        QCOMPARE(probed(ImageBytes(good).put(48, "Undoable").bytes()), std::string("raw"));
        QCOMPARE(probed(ImageBytes(good).put(48, "Growing!").bytes()), std::string("raw"));
        QCOMPARE(probed(ImageBytes(good).put(32, "Flat\0\0\0").bytes()), std::string("raw"));
    }

    void what_is_refused()
    {
        const ImageBytes good = BochsDisk().build({});
        const auto with = [&](u64 offset, u64 value) { return ImageBytes(good).le(offset, 4, value).bytes(); };
        const std::vector<Rejection> rejections = {
            {"magic", ImageBytes(good).put(0, "bochs").bytes(), "Image not in Bochs format", ""},
            {"subtype", ImageBytes(good).put(48, "Volatile").bytes(), "Image not in Bochs format", ""},
            {"version", with(64, 0x30000), "Image not in Bochs format", ""},
            {"empty", Bytes(512), "Image not in Bochs format", ""},
            {"catalog", with(72, 1048577), "Catalog size is too large: 1048577 entries, at most 1048576",
             "Catalog size is too large"},
            {"catalog, and extent size", ImageBytes(with(72, 0xffffffff)).le(80, 4, 0).bytes(),
             "Catalog size is too large", ""},
            {"extent size 0", with(80, 0), "Extent size must be at least 512 (it is 0)",
             "Extent size must be at least 512"},
            {"extent size 511", with(80, 511), "Extent size must be at least 512", ""},
            {"extent size 513", with(80, 513), "Extent size 513 is not a power of two", ""},
            {"extent size 3 GiB", with(80, 0xc0000000), "Extent size 3221225472 is not a power of two", ""},
            {"extent size 16 MiB", with(80, 16777216), "Extent size 16777216 is too large", ""},
            {"disk size", ImageBytes(good).le(88, 8, 8 * 4096 + 512).bytes(),
             "Catalog size is too small for this disk size: 8 entries, and 33280 bytes need 9",
             "Catalog size is too small for this disk size"},
            {"disk size beyond all", ImageBytes(good).le(88, 8, ~u64{0}).bytes(),
             "Catalog size is too small for this disk size", ""},
            {"no catalog", with(72, 0), "Catalog size is too small for this disk size", ""},
        };
        for (const Rejection& rejection : rejections) {
            const std::string wrong = not_refused("bochs", rejection, m_scratch / "hostile.bochs");
            QVERIFY2(wrong.empty(), (rejection.name + ": " + wrong).c_str());
        }
    }

    void places_that_cannot_be_are_damage()
    {
        // 2^32 - 2 times 2^32 bytes of bitmap is no offset.
        const auto opened = open_bytes("bochs", BochsDisk().build({BochsDisk::nowhere - 1}).le(76, 4, 0).bytes());
        QVERIFY(opened.has_value());
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues), std::string("0+4096 damaged, 4096+28672 zero_plain"));
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues[0].at, std::optional<u64>(512));
        Bytes bytes(512);
        QVERIFY(!opened->layer->read(0, bytes));
    }

    void bytes_past_the_end_of_the_file_are_named()
    {
        BochsDisk disk;
        const auto image = disk.build({0}).le(disk.extent_begin(0), 1, 0xff).cut(disk.extent_begin(0) + 512 + 1000);
        const auto opened = open_bytes("bochs", image.bytes());
        QVERIFY(opened.has_value());
        std::vector<Issue> issues;
        map_of(*opened->layer, &issues);
        QCOMPARE(issues.size(), std::size_t{1});
        QVERIFY(issues[0].sentence.starts_with("3096 bytes from guest offset 0x3e8 on"));
    }

    void a_catalog_in_a_hole_costs_nothing()
    {
        // A million entries, all past the end of the file and so all naming the same extent.
        BochsDisk disk;
        disk.entries = 1048576;
        disk.extent_size = 8 << 20;
        disk.disk_size = u64{disk.entries} * disk.extent_size;
        const auto opened = open_bytes("bochs", disk.build({}).cut(512).bytes());
        QVERIFY(opened.has_value());
        QElapsedTimer timer;
        timer.start();
        u64 extents = 0;
        const auto status = opened->layer->extents(
            {0, disk.disk_size}, [&](const Extent&) { return ++extents > 0; }, [](const Issue&) {});
        QVERIFY(status.has_value());
        QVERIFY(timer.elapsed() < 5000);
    }

    void cut_anywhere()
    {
        Dice dice(3);
        BochsDisk disk;
        const std::string wrong = breaks_when_cut("bochs", random_disk(dice, disk));
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    Scratch m_scratch{"bochs"};
};

QTEST_GUILESS_MAIN(BochsTest)
#include "bochs_test.moc"
