// SPDX-License-Identifier: MIT
// VDI beside the real tools: dynamic and static images with random contents, every value that is refused, cut images.
#include "tests/core/formats/format_image.h"

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 mib = 1 << 20;

/// A sound dynamic image of `blocks` MiB, written down by hand: its block map at 512, its data at `data_offset`.
Bytes vdi(const std::vector<std::uint32_t>& map, u64 data_offset = 1024, u64 stored_blocks = 0)
{
    Bytes image(data_offset + stored_blocks * mib);
    set_le(image, 0x40, 4, 0xbeda107f);
    set_le(image, 0x44, 4, 0x00010001);
    set_le(image, 0x48, 4, 0x180);
    set_le(image, 0x4c, 4, 1);
    set_le(image, 0x154, 4, 512);
    set_le(image, 0x158, 4, data_offset);
    set_le(image, 0x168, 4, 512);
    set_le(image, 0x170, 8, map.size() * mib);
    set_le(image, 0x178, 4, mib);
    set_le(image, 0x180, 4, map.size());
    for (std::size_t i = 0; i < map.size(); ++i) {
        set_le(image, 512 + 4 * i, 4, map[i]);
    }
    return image;
}

constexpr std::uint32_t never = 0xffffffff;
constexpr std::uint32_t discarded = 0xfffffffe;

}  // namespace

class VdiTest : public QObject {
    Q_OBJECT

private slots:
    void written_by_the_tools_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 14; ++seed) {
            QTest::newRow(std::to_string(seed).c_str()) << seed;
        }
    }
    void written_by_the_tools()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(int, seed);
        Dice dice(static_cast<u64>(seed));
        const Scratch scratch("vdi");
        const bool is_static = seed % 3 == 2;
        const u64 size = dice.between(0, 12 * mib);
        must({"qemu-img", "create", "-q", "-f", "vdi", "-o", is_static ? "static=on" : "static=off", "a.vdi",
              std::to_string(size)},
             scratch.path());
        const u64 whole = round_up(size, 512);
        Words writes{"qemu-io", "-f", "vdi"};
        for (u64 i = dice.below(8); i-- > 0 && whole > 0;) {
            const u64 from = dice.below(whole / 512) * 512;
            const u64 length = std::min(whole - from, dice.between(1, 300) * dice.pick<u64>({512, 4096}));
            writes.insert(writes.end(), {"-c", dice.pick<std::string>({"write -P 1 ", "write -P 2 ", "write -z "}) +
                                                   std::to_string(from) + " " + std::to_string(length)});
        }
        writes.push_back("a.vdi");
        must(writes, scratch.path());
        if (is_static && dice.chance(50)) {
            must({"fallocate", "-d", "a.vdi"}, scratch.path());
        }
        QCOMPARE(maps_differ({"a.vdi"}, whole, dice, scratch.path()), std::string());
        QCOMPARE(bytes_differ("vdi", scratch / "a.vdi"), std::string());
    }

    void written_by_hand_data()
    {
        QTest::addColumn<QByteArray>("image");
        const auto row = [](const char* name, const Bytes& image) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                              static_cast<qsizetype>(image.size()));
        };
        row("all kinds of entries", vdi({1, never, 0, discarded, discarded, never, 2, 3, 3, 7}, 1536, 4));
        Bytes image = vdi({0, 1, 2}, 1024, 3);
        set_le(image, 0x170, 8, 2 * mib + 700);
        row("a size that is no multiple of a sector", image);
        set_le(image, 0x4c, 4, 2);
        row("static", image);
        set_le(image, 0x4c, 4, 77);
        row("an unknown type", image);
        set_le(image, 0x4c, 4, 4);
        row("differencing, without a parent", image);
        set_le(image, 0x170, 8, 0);
        row("no bytes at all", image);
        image = vdi({0, never, 1, never}, 1024, 2);
        set_le(image, 0x154, 4, 0x1000000);
        row("the block map past the end of the file", image);
        set_le(image, 0x154, 4, 512);
        set_le(image, 0x158, 4, 0xfffffe00);
        row("the data past the end of the file", image);
        row("a file that ends in a block", [] {
            Bytes cut = vdi({0, 1, never}, 1024, 2);
            cut.resize(1024 + mib + 777);
            return cut;
        }());
    }
    void written_by_hand()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QByteArray, image);
        const Scratch scratch("vdi");
        write_file(scratch / "a.vdi", std::string_view(image.data(), static_cast<std::size_t>(image.size())));
        Dice dice(7);
        QCOMPARE(maps_differ({"a.vdi"}, 3 * mib, dice, scratch.path()), std::string());
        QCOMPARE(bytes_differ("vdi", scratch / "a.vdi"), std::string());
    }

    void below_another_image()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch scratch("vdi");
        write_file(scratch / "base.vdi", vdi({1, never, 0, discarded}, 1024, 2));
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.vdi", "-F", "vdi", "top.qcow2", "6M"},
             scratch.path());
        must({"qemu-io", "-c", "write 900k 300k", "top.qcow2"}, scratch.path());
        Dice dice(8);
        QCOMPARE(maps_differ({"top.qcow2"}, 6 * mib, dice, scratch.path()), std::string());
        QCOMPARE(bytes_differ("qcow2", scratch / "top.qcow2"), std::string());
    }

    void refused_data()
    {
        QTest::addColumn<u64>("offset");
        QTest::addColumn<unsigned>("width");
        QTest::addColumn<u64>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, u64 offset, unsigned width, u64 value, const char* words) {
            QTest::newRow(name) << offset << width << value << QString::fromLatin1(words);
        };
        row("size", 0x170, 8, 0x1fffff8000001,
            "Unsupported VDI image size (size is 0x1fffff8000001, max supported is 0x1fffff8000000)");
        row("size of all ones", 0x170, 8, ~u64{0}, "Unsupported VDI image size (size is 0xffffffffffffffff,");
        row("signature", 0x40, 4, 0x12345678, "Image not in VDI format (bad signature 0x12345678)");
        row("version", 0x44, 4, 0x00020003, "unsupported VDI image (version 2.3)");
        row("block map offset", 0x154, 4, 513, "unsupported VDI image (unaligned block map offset 0x201)");
        row("data offset", 0x158, 4, 0xffffffff, "unsupported VDI image (unaligned data offset 0xffffffff)");
        row("sector size", 0x168, 4, 4096, "unsupported VDI image (sector size 4096 is not 512)");
        row("block size", 0x178, 4, 0, "unsupported VDI image (block size 0 is not 1048576)");
        row("disk size", 0x170, 8, 3 * mib + 1,
            "unsupported VDI image (disk size 3146240, image bitmap has room for 3145728)");
        row("link UUID", 0x1a8, 1, 1, "unsupported VDI image (non-NULL link UUID");
        row("parent UUID", 0x1c7, 1, 1, "unsupported VDI image (non-NULL parent UUID");
        row("too many blocks", 0x180, 4, 536870785,
            "unsupported VDI image (too many blocks 536870785, max is 536870784)");
    }
    void refused()
    {
        QFETCH(u64, offset);
        QFETCH(unsigned, width);
        QFETCH(u64, value);
        QFETCH(QString, words);
        const Scratch scratch("vdi");
        Bytes image = vdi({0, never, 1}, 1024, 2);
        set_le(image, offset, width, value);
        write_file(scratch / "a.vdi", image);
        QCOMPARE(not_refused({"-f", "vdi", "a.vdi"}, words.toStdString(), scratch.path()), std::string());
    }

    void two_faults_are_refused_for_the_first()
    {
        const Scratch scratch("vdi");
        Bytes image = vdi({0});
        set_le(image, 0x40, 4, 0);
        set_le(image, 0x44, 4, 0);
        set_le(image, 0x1a8, 1, 1);
        write_file(scratch / "a.vdi", image);
        QCOMPARE(not_refused({"-f", "vdi", "a.vdi"}, "bad signature", scratch.path()), std::string());
        set_le(image, 0x170, 8, ~u64{0});
        write_file(scratch / "a.vdi", image);
        QCOMPARE(not_refused({"-f", "vdi", "a.vdi"}, "Unsupported VDI image size", scratch.path()), std::string());
    }

    void blocks_past_the_end_are_an_issue()
    {
        const auto source = std::make_shared<MemorySource>(vdi({0, 5, never, 6}, 1024, 1));
        const auto image = open_image(source, "vdi");
        QVERIFY(image.has_value());
        std::vector<std::string> sentences;
        QVERIFY(image->layer
                    ->extents(
                        {0, 4 * mib}, [](const Extent&) { return true; },
                        [&](const Issue& issue) { sentences.push_back(issue.sentence); })
                    .has_value());
        QCOMPARE(sentences.size(), std::size_t{1});
        QVERIFY2(sentences[0].starts_with("2 blocks, the first of them at guest offset 0x100000"),
                 sentences[0].c_str());
    }

    void what_the_header_says()
    {
        Bytes bytes = vdi({0, never}, 1024, 1);
        set_le(bytes, 0x188, 8, 0x0011223344556677);
        const auto image = open_image(std::make_shared<MemorySource>(bytes), "");
        QVERIFY(image.has_value());
        QCOMPARE(image->layer->virtual_size(), 2 * mib);
        QCOMPARE(image->layer->cluster_size(), mib);
        QVERIFY(!image->layer->supports_backing());
        std::string facts;
        for (const Fact& fact : image->layer->facts()) {
            facts += fact.name + "=" + fact.value + "\n";
        }
        QVERIFY2(facts.find("version=1.1\nimage type=1 (dynamic)\n") != std::string::npos, facts.c_str());
        QVERIFY2(facts.find("image UUID=44556677-2233-0011-0000-000000000000\n") != std::string::npos, facts.c_str());
    }

    void cut_anywhere()
    {
        QCOMPARE(breaks_when_cut_at_most(6000, "vdi", vdi({1, never, 0, discarded, 2, 9}, 1024, 3)), std::string());
    }

    void a_huge_disk_in_a_small_file_costs_nothing_until_it_is_walked()
    {
        Bytes image = vdi({0, never});
        set_le(image, 0x180, 4, 536870784);
        set_le(image, 0x170, 8, 0x1fffff8000000);
        QCOMPARE(breaks(image, "vdi"), std::string());
    }
};

QTEST_GUILESS_MAIN(VdiTest)
#include "vdi_test.moc"
