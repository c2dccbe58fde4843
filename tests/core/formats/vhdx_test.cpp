// SPDX-License-Identifier: MIT
// vhdx: images by the real qemu-img, whose log is put back to before its replay; images written here from the format's
// description with a checksum of their own; one image by Hyper-V among the samples.
#include "tests/core/formats/vhdx_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/feature_images.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

class VhdxTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head()
    {
        const auto image = image_of(9 * mebibyte + 1000, {at(5), at(6), 0, 1, 2, 3, 5, 4 * mebibyte | 7, 4, at(4)},
                                    mebibyte, 3 * mebibyte);
        const auto opened = open_bytes("", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues),
                 std::string("0+2097152 data@5242880, 2097152+5242880 zero_plain, 7340032+1048576 damaged, "
                             "8388608+1048576 damaged, 9437184+512 data@4194304"));
        QCOMPARE(issues.size(), std::size_t{2});
        QCOMPARE(issues[0].at, std::optional<u64>(bat_offset + 7 * 8));
        QCOMPARE(opened->layer->cluster_size(), mebibyte);
        QCOMPARE(opened->layer->facts().front().value, std::string("tests"));
        QVERIFY(opened->issues.empty());
    }

    void sector_bitmaps_are_passed_over()
    {
        // Blocks of 256 MiB: 16 of them to a sector bitmap.
        std::vector<u64> bat(17 + 3, 0);
        bat[0] = at(4);
        bat[16] = ~u64{0} & ~u64{7};
        bat[17] = at(5);
        bat[18] = 2;
        const auto opened = open_image(
            std::make_shared<MemorySource>(image_of(18 * (mebibyte << 8), bat, mebibyte << 8, mebibyte).bytes()), "",
            true);
        QVERIFY(opened.has_value());
        // The payload is not there, which is damage; where it would be shows that the right entries were looked at.
        QCOMPARE(map_of(*opened->layer), std::string("0+268435456 damaged, 268435456+4026531840 zero_plain, "
                                                     "4294967296+268435456 damaged, 4563402752+268435456 zero_plain"));
    }

    void random_images_of_the_peer()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(23);
        const std::string path = m_scratch / "random.vhdx";
        for (int round = 0; round < 8; ++round) {
            const u64 size = dice.between(1, 24 * 2048) * 512;
            std::string options = dice.chance(30) ? "subformat=fixed" : "subformat=dynamic";
            options += ",block_size=" + text(dice.pick<u64>({1, 2, 4}) * mebibyte);
            options += dice.chance(50) ? ",block_state_zero=off" : "";
            options += dice.chance(30) ? ",log_size=2M" : "";
            must({"qemu-img", "create", "-q", "-f", "vhdx", "-o", options, path, text(size)});
            std::vector<std::string> writes = {"qemu-io", "-f", "vhdx"};
            for (u64 i = dice.below(8); i > 0; --i) {
                const u64 offset = dice.below(size / 512) * 512;
                const u64 length = std::min(dice.between(1, 4096) * 512, size - offset);
                writes.insert(writes.end(), {"-c", text("write -P ", dice.between(1, 255), " ", offset, " ", length)});
            }
            writes.push_back(path);
            must(writes);
            const auto guest = peer_bytes("vhdx", path);
            QVERIFY2(guest.has_value(), guest ? "" : guest.error().text().c_str());
            const auto opened = open_image(*AnyFiles::open_any(path), "");
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
            QVERIFY(opened->issues.empty());
            const std::string wrong = untrue(*opened, *guest);
            QVERIFY2(wrong.empty(), (options + ": " + wrong).c_str());
        }
    }

    void a_log_of_the_peer_is_replayed_in_memory()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string path = m_scratch / "log.vhdx";
        must({"qemu-img", "create", "-q", "-f", "vhdx", "-o", "block_size=1M", path, "10M"});
        must({"qemu-io", "-f", "vhdx", "-c", "write -P 1 0 64k", path});
        const Bytes before = read_file(path);
        must({"qemu-io", "-f", "vhdx", "-c", "write -P 2 5M 64k", path});
        ImageBytes image(read_file(path));
        // As if the machine had stopped after the log was written and before the BAT was.
        image.put(bat_offset, std::span(before).subspan(bat_offset, 4096));
        const std::span<const std::byte> first(image.bytes());
        QVERIFY(std::memcmp(first.data() + log_offset, "loge", 4) == 0);
        set_log(image, Bytes(first.begin() + log_offset + 32, first.begin() + log_offset + 48));
        write_file(path, image.bytes());
        QVERIFY(!run({"qemu-img", "map", path}).succeeded());

        const auto opened = open_image(*AnyFiles::open_any(path), "");
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QVERIFY(opened->issues[0].sentence.find("1 entry of its log was replayed") != std::string::npos);
        QVERIFY(image.bytes() == read_file(path));
        const std::string map = map_of(*opened->layer);

        must({"qemu-img", "check", "-q", "-r", "all", path});
        const auto guest = peer_bytes("vhdx", path);
        QVERIFY(guest.has_value());
        QCOMPARE(QString::fromStdString(untrue(*opened, *guest)), QString());
        const auto repaired = open_image(*AnyFiles::open_any(path), "");
        QVERIFY(repaired.has_value() && repaired->issues.empty());
        QCOMPARE(map_of(*repaired->layer), map);
        QVERIFY(map.find("data") != std::string::npos);
    }

    void sequences_of_entries()
    {
        const u64 size = 3 * mebibyte;
        const std::string old_map = "0+3145728 zero_plain";
        const auto map = [&](ImageBytes& image) {
            set_log(image, from_hex(log_guid));
            const auto opened = open_bytes("vhdx", image.bytes());
            return opened ? map_of(*opened->layer) : opened.error().text();
        };
        const ImageBytes plain = image_of(size, {}, mebibyte, 2 * mebibyte);

        // The second entry covers the first.
        ImageBytes image = plain;
        const u64 sectors = put_entry(image, 0, 0, 5, {{bat_offset, table({at(4), at(4), at(4)}), 0}});
        QCOMPARE(sectors, u64{2});
        put_entry(image, sectors, 0, 6, {{bat_offset, table({at(4), at(5)}), 0}});
        QCOMPARE(map(image), std::string("0+2097152 data@4194304, 2097152+1048576 zero_plain"));

        // Only from the tail on: the first does not count, and a gap in the numbers ends a sequence.
        image = plain;
        put_entry(image, 0, 0, 5, {{bat_offset, table({at(4)}), 0}});
        put_entry(image, 2, 2, 6, {{bat_offset + 4096, table({}), 0}});
        QCOMPARE(map(image), old_map);
        image = plain;
        put_entry(image, 0, 0, 5, {{bat_offset, table({at(4)}), 0}});
        put_entry(image, 2, 0, 7, {{bat_offset, table({at(5)}), 0}});
        QCOMPARE(map(image), std::string("0+1048576 data@4194304, 1048576+2097152 zero_plain"));

        // Across the end of the log, and the newest of several sequences.
        image = plain;
        put_entry(image, 10, 10, 5, {{bat_offset, table({at(5)}), 0}});
        put_entry(image, 255, 255, 9, {{bat_offset, table({at(4), at(5)}), 0}});
        put_entry(image, 1, 255, 10, {{bat_offset, table({at(5), at(4)}), 0}});
        QCOMPARE(map(image),
                 std::string("0+1048576 data@5242880, 1048576+1048576 data@4194304, 2097152+1048576 zero_plain"));

        // An entry that was not written to its end, and one of another log.
        image = plain;
        put_entry(image, 0, 0, 5, {{bat_offset, table({at(4)}), 0}});
        put_entry(image, 2, 0, 6, {{bat_offset, table({at(5)}), 0}});
        image.put(log_offset + 3 * 4096 + 100, "torn");
        QCOMPARE(map(image), std::string("0+1048576 data@4194304, 1048576+2097152 zero_plain"));
        image = plain;
        put_entry(image, 0, 0, 5, {{bat_offset, table({at(4)}), 0}});
        image.le(log_offset + 32, 1, 1);
        sign(image, log_offset, 8192);
        QCOMPARE(map(image), old_map);
        image = plain;
        put_entry(image, 0, 0, 5, {{bat_offset, table({at(4)}), 0}});
        image.le(log_offset + 64 + 24, 8, 4);
        sign(image, log_offset, 8192);
        QCOMPARE(map(image), old_map);

        // Zeros over what the file has.
        image = image_of(size, {at(4), at(5)}, mebibyte, 2 * mebibyte);
        put_entry(image, 0, 0, 5, {{bat_offset, {}, 8192}});
        QCOMPARE(map(image), old_map);
    }

    void guest_data_in_the_log()
    {
        ImageBytes image = image_of(2 * mebibyte, {at(4)}, mebibyte, mebibyte);
        image.put(data_offset, std::string(mebibyte, 'd'));
        Bytes sector = to_bytes(std::string(4096, 'L'));
        sector[0] = sector[4095] = std::byte{'M'};
        put_entry(image, 7, 7, 5, {{data_offset, {}, 16384}, {data_offset + 4096, sector, 0}});
        set_log(image, from_hex(log_guid));
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+4096 zero_allocated@4194304, 4096+4096 data, 8192+8192 zero_allocated@4202496, "
                             "16384+1032192 data@4210688, 1048576+1048576 zero_plain"));
        ImageBytes guest;
        guest.put(0, std::string(mebibyte, 'd')).put(0, std::string(16384, '\0')).put(4096, sector);
        guest.cut(2 * mebibyte);
        QCOMPARE(QString::fromStdString(untrue(*opened, guest.bytes(), Places::some)), QString());
        if (have_peer()) {
            const std::string path = m_scratch / "guest.vhdx";
            write_file(path, image.bytes());
            must({"qemu-img", "check", "-q", "-r", "all", path});
            const auto there = peer_bytes("vhdx", path);
            QVERIFY(there.has_value());
            QVERIFY(*there == guest.bytes());
        }
    }

    void a_log_of_nonsense_takes_no_time()
    {
        // Each sector begins an entry that claims the whole log.
        ImageBytes image = image_of(mebibyte, {});
        for (u64 sector = 0; sector < 256; ++sector) {
            const u64 entry = log_offset + sector * 4096;
            image.put(entry, "loge").le(entry + 8, 4, mebibyte).le(entry + 16, 8, 1).le(entry + 24, 4, 30000);
            image.put(entry + 32, from_hex(log_guid));
            for (u64 at = 64; at < 4096; at += 32) {
                image.put(entry + at, "zero").le(entry + at + 24, 8, 1);
            }
        }
        set_log(image, from_hex(log_guid));
        QElapsedTimer timer;
        timer.start();
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY(opened.has_value());
        QVERIFY(opened->issues.empty());
        QVERIFY(timer.elapsed() < 2000);
    }

    void the_sample_of_hyper_v()
    {
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        const std::string path = m_scratch / "hyper-v.vhdx";
        const std::string command = "bzip2 -dc \"$1\" | dd of=\"$2\" conv=sparse bs=64k status=none";
        if (!run({"sh", "-c", command, "sh", samples_folder() + "/iotest-dynamic-1G.vhdx.bz2", path}).succeeded()) {
            QSKIP("The sample of Hyper-V, or bzip2, is not here.");
        }
        const auto opened = open_image(*AnyFiles::open_any(path), "");
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(opened->layer->virtual_size(), u64{1} << 30);
        QCOMPARE(opened->layer->cluster_size(), u64{32} << 20);
        QVERIFY(opened->layer->facts().front().value.starts_with("Microsoft Windows"));
        const std::string map = map_of(*opened->layer);
        QVERIFY2(map.find("data@") != std::string::npos && map.find("damaged") == std::string::npos, map.c_str());
        if (have_peer()) {
            // The first 100 MiB of the disk, which hold what it has.
            const std::string raw = m_scratch / "hyper-v.raw";
            must({"qemu-img", "dd", "-f", "vhdx", "-O", "raw", "bs=1M", "count=100", "if=" + path, "of=" + raw});
            const Bytes guest = read_file(raw);
            Bytes ours(guest.size());
            QVERIFY(opened->layer->read(0, ours).has_value());
            QVERIFY(ours == guest);
        }
    }

    void what_is_refused()
    {
        const ImageBytes good = image_of(2 * mebibyte, {at(4), 2}, mebibyte, mebibyte);
        QVERIFY(open_bytes("vhdx", good.bytes()).has_value());
        QCOMPARE(probed(good.bytes()), std::string("vhdx"));
        const auto set = [&](u64 offset, unsigned width, u64 value) {
            return ImageBytes(good).le(offset, width, value).bytes();
        };
        const auto header = [&](u64 offset, unsigned width, u64 value) {
            ImageBytes image = good;
            for (const u64 begin : {u64{64} << 10, u64{128} << 10}) {
                image.put(begin + 48, from_hex(log_guid)).le(begin + offset, width, value);
                sign(image, begin, 4096);
            }
            return image.bytes();
        };
        const auto region = [&](u64 offset, unsigned width, u64 value) {
            ImageBytes image = good;
            image.le(regions + offset, width, value);
            return sign(image, regions, 65536).bytes();
        };
        const auto third_region = [&](const std::string& guid, u64 offset, u64 length, u64 flags) {
            ImageBytes image = good;
            image.le(regions + 8, 4, 3).put(regions + 80, from_hex(guid)).le(regions + 96, 8, offset);
            image.le(regions + 104, 4, length).le(regions + 108, 4, flags);
            return sign(image, regions, 65536).bytes();
        };
        const auto sixth_item = [&](const std::string& guid, u64 flags) {
            ImageBytes image = good;
            const u64 entry = metadata_offset + 32 + 32 * 5;
            image.le(metadata_offset + 10, 2, 6).put(entry, from_hex(guid)).le(entry + 24, 4, flags);
            return image.bytes();
        };
        ImageBytes twins = good;
        twins.le((128 << 10) + 8, 8, 6).le((128 << 10) + 16, 1, 1);
        sign(twins, 128 << 10, 4096);
        const std::string invalid = "Invalid argument", unknown = "Operation not supported";
        const std::string no_header = "No valid VHDX header found";
        const std::vector<Rejection> rejections = {
            {"signature", set(0, 1, 0), invalid, ""},
            {"checksums", ImageBytes(set(65540, 1, 0x55)).le(131076, 1, 0x55).bytes(), no_header, ""},
            {"version", header(66, 2, 2), no_header, ""},
            {"twins", twins.bytes(), no_header, ""},
            {"log offset 0", header(72, 8, 0), invalid, ""},
            {"log offset", header(72, 8, mebibyte + 4096), invalid, ""},
            {"log version", header(64, 2, 1), invalid, ""},
            {"log length", header(68, 4, 4096), invalid, ""},
            {"region checksum", set(regions + 60000, 1, 1), invalid, ""},
            {"region signature", region(0, 1, 0), invalid, ""},
            {"regions", region(8, 4, 2048), invalid, ""},
            {"region over log", region(32, 8, mebibyte),
             "VHDX region 1048576-2097152 overlaps with region 1048576-2097152", ""},
            {"region over region", region(64, 8, bat_offset),
             "VHDX region 2097152-3145728 overlaps with region 2097152-3145728", ""},
            {"second BAT", third_region(bat_guid, 32 * mebibyte, mebibyte, 0), invalid, ""},
            {"required region", third_region(log_guid, 32 * mebibyte, mebibyte, 1), unknown, ""},
            {"no metadata region", region(8, 4, 1), invalid, ""},
            {"metadata signature", set(metadata_offset, 1, 0), invalid, ""},
            {"metadata entries", set(metadata_offset + 10, 2, 2048), invalid, ""},
            {"second item", sixth_item(item_guids[2], 0), invalid, ""},
            {"required item", sixth_item(log_guid, 4), unknown, ""},
            {"parent locator", sixth_item(locator_guid, 4), unknown, ""},
            {"item missing", set(metadata_offset + 10, 2, 4), unknown, ""},
            {"has parent", set(items + 4, 4, 2), invalid, ""},
            {"block size 0", set(items, 4, 0), invalid, ""},
            {"block size 512 MiB", set(items, 4, 512 * mebibyte), invalid, ""},
            {"block size 3 MiB", set(items, 4, 3 * mebibyte), invalid, ""},
            {"sector size 0", set(items + 48, 4, 0), unknown, ""},
            {"sector size 1024", set(items + 48, 4, 1024), unknown, ""},
            {"disk too large", set(items + 16, 8, u64{200} << 40), invalid, ""},
            {"BAT entry overflow", set(bat_offset, 8, 0x7ffffffffff00006), "VHDX BAT entry 0 offset overflow.", ""},
            {"BAT entry past the end", set(bat_offset + 8, 8, at(5)),
             "VHDX BAT entry 1 start offset 5242880 points after end of file (5242880). Image has probably been "
             "truncated.",
             ""},
            {"BAT entry across the end", ImageBytes(good).cut(5 * mebibyte - 1024).bytes(),
             "VHDX BAT entry 0 end offset 5242879 points after end of file (5241856). Image has probably been "
             "truncated.",
             ""},
            {"BAT entry over BAT", set(bat_offset, 8, at(2)),
             "VHDX region 2097152-3145728 overlaps with region 2097152-3145728", ""},
        };
        for (const Rejection& rejection : rejections) {
            const std::string wrong = not_refused("vhdx", rejection, m_scratch / "hostile.vhdx");
            QVERIFY2(wrong.empty(), (rejection.name + ": " + wrong).c_str());
        }
        // What the peer lets pass, passes.
        for (const Bytes& image : {third_region(log_guid, 32 * mebibyte, mebibyte, 0), sixth_item(log_guid, 0),
                                   set(65540, 1, 0x55), set(131076, 1, 0x55)}) {
            QVERIFY(open_bytes("vhdx", image).has_value());
        }
    }

    void sectors_of_4096_bytes()
    {
        ImageBytes image = image_of(2 * mebibyte + 4096, {at(4), 0, at(5)}, mebibyte, 2 * mebibyte);
        image.le(items + 48, 4, 4096);
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+1048576 data@4194304, 1048576+1048576 zero_plain, 2097152+4096 data@5242880"));
        image.le(items + 16, 8, 2 * mebibyte + 512);
        const auto refused = open_bytes("vhdx", image.bytes());
        QVERIFY(!refused && refused.error().text().find("2097664 bytes are no whole sectors") != std::string::npos);
    }

    void a_broken_entry_does_not_hide_the_rest()
    {
        const auto opened = open_bytes("vhdx", image_of(3 * mebibyte, {at(4), at(50), at(3)}).bytes(), true);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+1048576 data@4194304, 1048576+1048576 damaged, 2097152+1048576 damaged"));
        Bytes bytes(512);
        QVERIFY(opened->layer->read(0, bytes).has_value());
        QVERIFY(!opened->layer->read(mebibyte, bytes));
    }

    void a_large_table_in_a_hole_costs_nothing()
    {
        // 64 TiB in blocks of 1 MiB: 512 MiB of BAT, none of it in the file.
        ImageBytes image = image_of(u64{64} << 40, {});
        image.le(regions + 32, 8, u64{64} << 30).le(regions + 40, 4, 600 * mebibyte);
        sign(image, regions, 65536);
        QElapsedTimer timer;
        timer.start();
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(map_of(*opened->layer), std::string("0+70368744177664 zero_plain"));
        QVERIFY(timer.elapsed() < 1000);
    }

    void cut_anywhere()
    {
        ImageBytes image = image_of(2 * mebibyte, {at(4), 2}, mebibyte, mebibyte);
        put_entry(image, 0, 0, 5, {{bat_offset, table({2, at(4)}), 0}});
        set_log(image, from_hex(log_guid));
        // Every 512 bytes where something is, every 64 KiB where nothing is.
        std::vector<u64> sizes;
        for (u64 size = 0; size < image.size(); size += 512) {
            const u64 inside = size % mebibyte;
            if (size % 65536 == 0 || inside < 16384 || (size < mebibyte && inside < 270'000 && inside % 4096 < 1024)) {
                sizes.push_back(size);
            }
        }
        const std::string wrong = breaks_when_cut_at("vhdx", image.bytes(), sizes);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    Scratch m_scratch{"vhdx"};
};

QTEST_GUILESS_MAIN(VhdxTest)
#include "vhdx_test.moc"
