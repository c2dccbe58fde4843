// SPDX-License-Identifier: MIT
// cloop: images written by the tests with zlib from the format's description; the real qemu-img reads them back. One
// image by the cloop tools is among the samples, one among the golden images.
#include "tests/core/formats/format_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/feature_images.h"
#include "tests/support/packed_images.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

class CloopTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head()
    {
        const std::string a = deflated(std::string(1024, 'a'));
        const std::string b = deflated(std::string(1024, 'b'));
        const auto opened = open_bytes("", cloop_image(1024, {a, b}).bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(map_of(*opened->layer), text("0+1024 compressed@160, 1024+1024 compressed@", 160 + a.size()));
        QCOMPARE(opened->layer->virtual_size(), u64{2048});
        QCOMPARE(opened->layer->cluster_size(), u64{1024});
        Bytes bytes(1100);
        QVERIFY(opened->layer->read(900, bytes).has_value());
        QVERIFY(bytes == to_bytes(std::string(124, 'a') + std::string(976, 'b')));
        u64 stored = 0;
        const auto status = opened->layer->extents(
            {0, 2048},
            [&](const Extent& extent) {
                stored += extent.host->stored;
                return true;
            },
            [](const Issue&) {});
        QVERIFY(status.has_value());
        QCOMPARE(stored, a.size() + b.size());
    }

    void random_images_are_read_as_the_peer_reads_them()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(21);
        for (int round = 0; round < 20; ++round) {
            const u64 block_size = 512 * dice.between(1, dice.pick<u64>({1, 8, 200}));
            std::vector<std::string> blocks;
            for (u64 i = dice.below(40); i > 0; --i) {
                std::string plain(block_size, static_cast<char>(dice.below(256)));
                for (char& byte : plain) {
                    byte = dice.chance(30) ? static_cast<char>(dice.below(256)) : byte;
                }
                blocks.push_back(deflated(plain, static_cast<int>(dice.below(10))));
                if (dice.chance(10)) {
                    blocks.back() += "behind the stream";
                }
            }
            const Bytes image = cloop_image(block_size, blocks).bytes();
            const std::string path = m_scratch / "random.cloop";
            write_file(path, image);
            const auto guest = peer_bytes("cloop", path);
            QVERIFY2(guest.has_value(), guest ? "" : guest.error().text().c_str());
            const auto opened = open_bytes("", image);
            QVERIFY(opened.has_value());
            const std::string wrong = untrue(*opened, *guest);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void the_sample_of_the_cloop_tools()
    {
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        for (const FeatureImage& image : images_by_others(m_scratch.path())) {
            if (image.name.starts_with("simple-pattern.cloop")) {
                const auto opened = open_bytes("", read_file(image.path));
                QVERIFY(opened.has_value());
                QCOMPARE(opened->layer->virtual_size(), u64{1} << 20);
                const auto guest = have_peer() ? peer_bytes("cloop", image.path) : Bytes(1 << 20, std::byte{0x11});
                QVERIFY(guest.has_value());
                QCOMPARE(QString::fromStdString(untrue(*opened, *guest)), QString());
                return;
            }
        }
        QFAIL("simple-pattern.cloop.bz2 is not among the samples");
    }

    void only_the_shell_text_is_recognised_and_names_win()
    {
        const ImageBytes good = cloop_image(512, {deflated(std::string(512, 'x'))});
        QCOMPARE(probed(good.bytes()), std::string("cloop"));
        QCOMPARE(probed(good.bytes(), ".dmg"), std::string("cloop"));
        QCOMPARE(probed(ImageBytes(good).put(82, " ").bytes()), std::string("raw"));
        QCOMPARE(probed(ImageBytes(good).put(83, "anything").bytes()), std::string("cloop"));
        // Opening does not look at the text.
        QVERIFY(open_bytes("cloop", ImageBytes(good).put(0, std::string(128, 'x')).bytes()).has_value());
    }

    void what_is_refused()
    {
        const std::string block = deflated(std::string(512, 'x'));
        const ImageBytes good = cloop_image(512, {block, block, block});
        const auto with = [&](u64 offset, u64 value) { return ImageBytes(good).be(offset, 4, value).bytes(); };
        const auto entry = [&](u64 index, u64 value) { return ImageBytes(good).be(136 + 8 * index, 8, value).bytes(); };
        const std::vector<Rejection> rejections = {
            {"block size 511", with(128, 511), "block_size 511 must be a multiple of 512", ""},
            {"block size 0", with(128, 0), "block_size cannot be zero", ""},
            {"block size 64 MiB + 512", with(128, 67109376), "block_size 67109376 must be 64 MB or less", ""},
            {"block size 4 GiB - 512", with(128, 0xfffffe00), "block_size 4294966784 must be 64 MB or less", ""},
            {"blocks", with(132, 0xffffffff), "n_blocks 4294967295 must be 536870911 or less", ""},
            {"too many blocks", with(132, 536870911), "image requires too many offsets, try increasing block size",
             "Could not allocate offsets table"},
            {"one block more", with(132, 67108864), "image requires too many offsets, try increasing block size", ""},
            {"order", entry(2, 168), "offsets not monotonically increasing at index 2, image file is corrupt", ""},
            {"order at the end", entry(3, 0), "offsets not monotonically increasing at index 3, image file is corrupt",
             ""},
            {"size", entry(1, 0x10000000), "invalid compressed block size at index 1, image file is corrupt", ""},
            {"size before order", ImageBytes(entry(1, ~u64{0})).be(152, 8, 0).bytes(),
             "invalid compressed block size at index 1, image file is corrupt", ""},
            {"table cut", ImageBytes(good).cut(145).bytes(),
             "offsets not monotonically increasing at index 1, image file is corrupt", ""},
        };
        for (const Rejection& rejection : rejections) {
            const std::string wrong = not_refused("cloop", rejection, m_scratch / "hostile.cloop");
            QVERIFY2(wrong.empty(), (rejection.name + ": " + wrong).c_str());
        }
    }

    void no_blocks_is_an_empty_disk()
    {
        const auto opened = open_bytes("cloop", cloop_image(512, {}).bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(opened->layer->virtual_size(), u64{0});
    }

    void sizes_beyond_32_bits_of_sectors()
    {
        // 7.2 counts these sectors in 32 bits and says 485331304448; later versions say what the header says.
        const auto opened = open_bytes("cloop", ImageBytes().cut(136).be(128, 4, 67108864).be(132, 4, 40000).bytes());
        QVERIFY(opened.has_value());
        QCOMPARE(opened->layer->virtual_size(), u64{2684354560000});
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues), std::string("0+2684354560000 damaged"));
        QCOMPARE(issues.size(), std::size_t{1});
    }

    void blocks_that_are_not_there_are_damage()
    {
        const std::string block = deflated(std::string(512, 'x'));
        ImageBytes image = cloop_image(512, {block, "", block, "nonsense", block, block});
        image.cut(image.size() - 8 - block.size());
        image.be(136 + 8 * 6, 8, 192 + 4 * block.size() + 8);
        const auto opened = open_bytes("cloop", image.bytes());
        QVERIFY(opened.has_value());
        std::vector<Issue> issues;
        const u64 second = 192 + block.size();
        QCOMPARE(map_of(*opened->layer, &issues),
                 text("0+512 compressed@192, 512+512 damaged, 1024+512 compressed@", second, ", 1536+512 compressed@",
                      second + block.size(), ", 2048+1024 damaged"));
        QCOMPARE(issues.size(), std::size_t{2});
        QCOMPARE(issues[1].at, std::optional<u64>(136 + 8 * 4));
        Bytes bytes(512);
        QVERIFY(opened->layer->read(1024, bytes).has_value());
        for (const u64 offset : std::initializer_list<u64>{512, 1536, 2048, 2560}) {
            QVERIFY(!opened->layer->read(offset, bytes));
        }
    }

    void streams_of_another_length_are_errors()
    {
        for (const u64 length : std::initializer_list<u64>{511, 513, 0, 100'000}) {
            const auto opened = open_bytes("cloop", cloop_image(512, {deflated(std::string(length, 'x'))}).bytes());
            QVERIFY(opened.has_value());
            Bytes bytes(512);
            const auto status = opened->layer->read(0, bytes);
            QVERIFY(!status);
            QVERIFY2(status.error().text().starts_with("block 0: zlib data of"), status.error().text().c_str());
        }
    }

    void cut_anywhere()
    {
        std::vector<std::string> blocks;
        Dice dice(4);
        for (int i = 0; i < 30; ++i) {
            std::string plain(1024, '\0');
            std::generate(plain.begin(), plain.end(), [&] { return static_cast<char>(dice.below(256)); });
            blocks.push_back(deflated(plain));
        }
        const std::string wrong = breaks_when_cut("cloop", cloop_image(1024, blocks).bytes());
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    Scratch m_scratch{"cloop"};
};

QTEST_GUILESS_MAIN(CloopTest)
#include "cloop_test.moc"
