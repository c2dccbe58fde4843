// SPDX-License-Identifier: MIT
// VHD beside the real tools: fixed and dynamic disks with random contents, the size by creator, every value that is
// refused, images of other programs, cut images.
#include "tests/core/formats/format_image.h"

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 kib = 1024;
constexpr u64 mib = 1024 * kib;
constexpr std::uint32_t no_block = 0xffffffff;

void set_text(Bytes& image, u64 offset, std::string_view characters)
{
    for (const char c : characters) {
        set_le(image, offset++, 1, static_cast<unsigned char>(c));
    }
}

/// The footer at `offset` gets the checksum that its bytes have.
void seal(Bytes& image, u64 offset)
{
    set_be(image, offset + 64, 4, 0);
    std::uint32_t sum = 0;
    for (u64 i = 0; i < 512; ++i) {
        sum += std::to_integer<std::uint32_t>(image.at(offset + i));
    }
    set_be(image, offset + 64, 4, ~sum);
}

struct Geometry {
    unsigned cylinders, heads, sectors;
};

Bytes footer(unsigned type, u64 current_size, Geometry geometry, std::string_view creator)
{
    Bytes bytes(512);
    set_text(bytes, 0, "conectix");
    set_be(bytes, 8, 4, 2);
    set_be(bytes, 12, 4, 0x10000);
    set_be(bytes, 16, 8, type == 2 ? ~u64{0} : 512);
    set_text(bytes, 28, creator);
    set_be(bytes, 40, 8, current_size);
    set_be(bytes, 48, 8, current_size);
    set_be(bytes, 56, 2, geometry.cylinders);
    set_be(bytes, 58, 1, geometry.heads);
    set_be(bytes, 59, 1, geometry.sectors);
    set_be(bytes, 60, 4, type);
    seal(bytes, 0);
    return bytes;
}

/// A fixed disk: that many bytes, then the footer.
Bytes fixed(u64 bytes, u64 current_size, Geometry geometry, std::string_view creator)
{
    Bytes image(bytes, std::byte{'f'});
    const Bytes end = footer(2, current_size, geometry, creator);
    image.insert(image.end(), end.begin(), end.end());
    return image;
}

/// A dynamic disk: footer, header at 512, table at 1536, blocks from 2048 on, footer again. A block number counts the
/// stored blocks; each is filled with a letter of its own.
Bytes dynamic(const std::vector<std::uint32_t>& table, u64 block_size, unsigned type = 3,
              std::string_view creator = "win ")
{
    Bytes image = footer(type, table.size() * block_size, {1, 1, 1}, creator);
    set_be(image, 16, 8, 512);
    seal(image, 0);
    image.resize(2048);
    set_text(image, 512, "cxsparse");
    set_be(image, 512 + 8, 8, ~u64{0});
    set_be(image, 512 + 16, 8, 1536);
    set_be(image, 512 + 24, 4, 0x10000);
    set_be(image, 512 + 28, 4, table.size());
    set_be(image, 512 + 32, 4, block_size);
    const u64 bitmap = (block_size / 4096 + 511) / 512 * 512;
    const u64 whole = bitmap + block_size;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::uint32_t number = table[i];
        set_be(image, 1536 + 4 * i, 4, number == no_block ? number : (2048 + number * whole) / 512);
        if (number != no_block) {
            image.resize(std::max<std::size_t>(image.size(), 2048 + (number + 1) * whole));
            for (u64 at = 0; at < whole; ++at) {
                image[2048 + number * whole + at] = static_cast<std::byte>(at < bitmap ? 0xff : 'a' + number);
            }
        }
    }
    const Bytes copy(image.begin(), image.begin() + 512);
    image.insert(image.end(), copy.begin(), copy.end());
    return image;
}

}  // namespace

class VpcTest : public QObject {
    Q_OBJECT

private slots:
    void written_by_the_tools_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 16; ++seed) {
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
        const Scratch scratch("vpc");
        const bool is_fixed = seed % 3 == 2;
        std::string options = is_fixed ? "subformat=fixed" : "subformat=dynamic";
        options += dice.chance(50) ? ",force_size=on" : "";
        must({"qemu-img", "create", "-q", "-f", "vpc", "-o", options, "a.vhd",
              std::to_string(dice.between(1, 12 * mib))},
             scratch.path());
        const auto opened = open_file_chain(scratch / "a.vhd", "vpc");
        QVERIFY(opened.has_value());
        const u64 size = (*opened)->virtual_size();
        Words writes{"qemu-io", "-f", "vpc"};
        for (u64 i = dice.below(8); i-- > 0 && size > 0;) {
            const u64 from = dice.below(size / 512) * 512;
            const u64 length = std::min(size - from, dice.between(1, 300) * dice.pick<u64>({512, 4096}));
            writes.insert(writes.end(), {"-c", dice.pick<std::string>({"write -P 1 ", "write -P 2 ", "write -z "}) +
                                                   std::to_string(from) + " " + std::to_string(length)});
        }
        writes.push_back("a.vhd");
        must(writes, scratch.path());
        if (is_fixed && dice.chance(50)) {
            must({"fallocate", "-d", "a.vhd"}, scratch.path());
        }
        QCOMPARE(maps_differ({"-f", "vpc", "a.vhd"}, size, dice, scratch.path()), std::string());
        QCOMPARE(maps_differ({"a.vhd"}, size, dice, scratch.path()),
                 std::string());  // a fixed disk is raw without a word about its format
        QCOMPARE(bytes_differ("vpc", scratch / "a.vhd"), std::string());
    }

    void written_by_hand_data()
    {
        QTest::addColumn<QByteArray>("image");
        const auto row = [](const char* name, const Bytes& image) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                              static_cast<qsizetype>(image.size()));
        };
        row("blocks in any order", dynamic({1, no_block, 0, 2, no_block, no_block, 2, 3}, 64 * kib));
        row("small blocks", dynamic({1, no_block, 0, 2, no_block, no_block, 2, 3}, 512));
        row("blocks of 4 MiB", dynamic({0, no_block, 1}, 4 * mib));
        row("nothing", dynamic({no_block, no_block}, 2 * mib));
        row("an unknown type", dynamic({0, no_block, 1}, 64 * kib, 77));
        row("a fixed disk with a footer in front", dynamic({0, no_block, 1}, 64 * kib, 2));
        Bytes image = dynamic({0, 1, no_block}, 64 * kib);
        set_be(image, 48, 8, 100'000);  // inside the second block, and no multiple of a sector
        seal(image, 0);
        row("a size inside a block", image);
        set_be(image, 1536, 4, 0);
        row("a block at sector 0", image);
        image = fixed(10240, 9000, {0, 0, 0}, "win ");
        image.pop_back();
        row("a fixed disk with a footer of 511 bytes", image);
        row("a fixed disk longer than its file", fixed(4096, 80'000, {0, 0, 0}, "win "));
        row("a fixed disk of no bytes", fixed(512, 0, {0, 0, 0}, "win "));
    }
    void written_by_hand()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QByteArray, image);
        const Scratch scratch("vpc");
        write_file(scratch / "a.vhd", std::string_view(image.data(), static_cast<std::size_t>(image.size())));
        Dice dice(7);
        QCOMPARE(maps_differ({"-f", "vpc", "a.vhd"}, 500 * kib, dice, scratch.path()), std::string());
        QCOMPARE(bytes_differ("vpc", scratch / "a.vhd"), std::string());
    }

    void written_by_others_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("virtualpc-dynamic") << QStringLiteral("virtualpc-dynamic.vhd");
        QTest::newRow("d2v-zerofilled") << QStringLiteral("d2v-zerofilled.vhd");
    }
    void written_by_others()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        QFETCH(QString, name);
        const Scratch scratch("vpc");
        const std::string packed = samples_folder() + "/" + name.toStdString() + ".bz2";
        write_file(scratch / "a.vhd", run({"bzip2", "-dc", packed}).out);
        Dice dice(8);
        QCOMPARE(maps_differ({"a.vhd"}, 200 * mib, dice, scratch.path()), std::string());
        QCOMPARE(maps_differ({"-f", "vpc", "a.vhd"}, 200 * mib, dice, scratch.path()), std::string());
        const Bytes image = read_file(scratch / "a.vhd");
        QCOMPARE(breaks_when_cut_at_most(500, "vpc", image), std::string());
    }

    void size_by_creator_data()
    {
        QTest::addColumn<QByteArray>("creator");
        QTest::addColumn<bool>("by_geometry");
        QTest::addColumn<bool>("known_to_old_peers");
        QTest::newRow("Virtual PC") << QByteArray("vpc ", 4) << true << true;
        QTest::newRow("QEMU") << QByteArray("qemu", 4) << true << true;
        QTest::newRow("Hyper-V") << QByteArray("win ", 4) << false << true;
        QTest::newRow("QEMU with force_size") << QByteArray("qem2", 4) << false << true;
        QTest::newRow("Disk2vhd") << QByteArray("d2v ", 4) << false << true;
        QTest::newRow("XenServer") << QByteArray("tap\0", 4) << false << true;
        QTest::newRow("XenConverter") << QByteArray("CTXS", 4) << false << true;
        // Versions of the peer before 10 take these by their geometry; since then all but the first two are taken by
        // their current size, and that is right.
        QTest::newRow("Azure") << QByteArray("wa\0\0", 4) << false << false;
        QTest::newRow("VirtualBox") << QByteArray("vbox", 4) << false << false;
        QTest::newRow("Virtual Server") << QByteArray("vs  ", 4) << false << false;
        QTest::newRow("tap with a blank") << QByteArray("tap ", 4) << false << false;
        QTest::newRow("none") << QByteArray("\0\0\0\0", 4) << false << false;
    }
    void size_by_creator()
    {
        QFETCH(QByteArray, creator);
        QFETCH(bool, by_geometry);
        QFETCH(bool, known_to_old_peers);
        const Scratch scratch("vpc");
        write_file(scratch / "a.vhd", fixed(300'032, 300'000, {7, 5, 9}, {creator.data(), 4}));
        const u64 geometry = 7 * 5 * 9 * 512;
        const u64 current = 300'000 / 512 * 512;
        const auto size = [&](const Words& arguments) {
            Words words{"--output=json"};
            words.insert(words.end(), arguments.begin(), arguments.end());
            return map_by({program_path(), "--map"}, scratch.path(), words).out;
        };
        const std::string forced = "driver=vpc,file.filename=a.vhd,force_size_calc=";
        const std::string ours = size({"-f", "vpc", "a.vhd"});
        QCOMPARE(ours, size({"--image-opts", forced + (by_geometry ? "chs" : "current_size")}));
        QVERIFY(ours != size({"--image-opts", forced + (by_geometry ? "current_size" : "chs")}));
        QVERIFY(ours.find("\"length\": " + std::to_string(by_geometry ? geometry : current)) != std::string::npos);
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", "--image-opts", forced + "chs"}, scratch.path()), std::string());
            QCOMPARE(map_differs({"--output=json", "--image-opts", forced + "current_size"}, scratch.path()),
                     std::string());
            if (known_to_old_peers) {
                QCOMPARE(map_differs({"--output=json", "-f", "vpc", "a.vhd"}, scratch.path()), std::string());
            }
        }
    }

    void the_largest_geometry_says_nothing_of_the_size()
    {
        const Scratch scratch("vpc");
        write_file(scratch / "a.vhd", fixed(8192, 4096, {65535, 16, 255}, "vpc "));
        Dice dice(9);
        QCOMPARE(maps_differ({"-f", "vpc", "a.vhd"}, 4096, dice, scratch.path()), std::string());
        QCOMPARE(maps_differ({"--image-opts", "driver=vpc,force_size_calc=chs,file.filename=a.vhd"}, 4096, dice,
                             scratch.path()),
                 std::string());
    }

    void refused_data()
    {
        QTest::addColumn<u64>("offset");
        QTest::addColumn<unsigned>("width");
        QTest::addColumn<u64>("value");
        QTest::addColumn<bool>("sealed");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, u64 offset, unsigned width, u64 value, bool sealed, const char* words) {
            QTest::newRow(name) << offset << width << value << sealed << QString::fromLatin1(words);
        };
        row("no footer", 0, 1, 'C', false, "invalid VPC image: its footer says type 3");
        row("checksum", 64, 4, 0x11223344, false, "Incorrect header checksum: 0x11223344, and the bytes' is 0x");
        row("a byte", 400, 1, 1, false, "Incorrect header checksum");
        row("size", 48, 8, u64{0xff000001} * 512, true,
            "Could not open 'a.vhd': File too large: 4278190081 sectors, at most 4278190080");
        row("header offset", 16, 8, u64{1} << 63, true, "Error reading dynamic VHD header");
        row("header elsewhere", 16, 8, 1024, true, "Invalid header magic");
        row("block size 0", 512 + 32, 4, 0, false, "Invalid block size 0");
        row("block size 256", 512 + 32, 4, 256, false, "Invalid block size 256");
        row("block size 65535", 512 + 32, 4, 65535, false, "Invalid block size 65535");
        row("too few entries", 512 + 28, 4, 2, false,
            "Page table too small: 2 blocks of 65536 bytes, and the disk has 196608 bytes");
        row("too many entries", 512 + 28, 4, 0x20000000, false, "Max Table Entries too large (536870912)");
        row("negative entries", 512 + 28, 4, 0xffffffff, false, "Max Table Entries too large (-1)");
        row("table offset", 512 + 16, 8, u64{1} << 63, false, "Error reading pagetable");
        row("table at the end of all offsets", 512 + 16, 8, 0x7fffffffbffffffa, false, "Error reading pagetable");
        row("a block past the end", 1536, 4, 0x10000, false,
            "block-vpc: free_data_block_offset points after the end of the file. The image has been truncated.");
        row("a table past the end", 512 + 16, 8, 0x100000, false, "The image has been truncated.");
    }
    void refused()
    {
        QFETCH(u64, offset);
        QFETCH(unsigned, width);
        QFETCH(u64, value);
        QFETCH(bool, sealed);
        QFETCH(QString, words);
        const Scratch scratch("vpc");
        Bytes image = dynamic({0, no_block, 1}, 64 * kib);
        set_be(image, offset, width, value);
        if (sealed) {
            seal(image, 0);
        }
        write_file(scratch / "a.vhd", image);
        QCOMPARE(not_refused({"-f", "vpc", "a.vhd"}, words.toStdString(), scratch.path()), std::string());
    }

    void other_refusals()
    {
        const Scratch scratch("vpc");
        write_file(scratch / "small", to_bytes(""));
        QCOMPARE(not_refused({"-f", "vpc", "small"}, "File too small for a VHD header: 0 bytes", scratch.path()),
                 std::string());
        write_file(scratch / "none", Bytes(5000));
        QCOMPARE(not_refused({"-f", "vpc", "none"}, "invalid VPC image: neither", scratch.path()), std::string());
        write_file(scratch / "option", fixed(512, 4096, {1, 1, 1}, "vpc "));
        QCOMPARE(not_refused({"--image-opts", "driver=vpc,force_size_calc=7,file.filename=option"},
                             "Invalid size calculation mode: '7'", scratch.path()),
                 std::string());
    }

    void what_is_cut_off_can_be_mapped_all_the_same()
    {
        Bytes bytes = dynamic({0, no_block, 1, 5}, 64 * kib);
        bytes.resize(2048 + 2 * (64 * kib + 512) + 3 * 512);
        const auto source = std::make_shared<MemorySource>(bytes);
        QVERIFY(!open_image(source, "vpc"));
        const auto image = open_image(source, "vpc", true);
        QVERIFY(image.has_value());
        QCOMPARE(image->issues.size(), std::size_t{1});
        std::string sentence;
        QVERIFY(image->layer
                    ->extents(
                        {0, 4 * 64 * kib}, [](const Extent&) { return true; },
                        [&](const Issue& issue) { sentence += issue.sentence; })
                    .has_value());
        QVERIFY2(sentence.starts_with("1 blocks, the first of them at guest offset 0x30000"), sentence.c_str());
        Bytes part(512, std::byte{1});
        QVERIFY(image->layer->read(3 * 64 * kib, part).has_value());
        QCOMPARE(part, Bytes(512));
    }

    void what_the_header_says()
    {
        const auto image = open_image(std::make_shared<MemorySource>(dynamic({0, no_block}, 64 * kib)), "");
        QVERIFY(image.has_value());
        QCOMPARE(image->layer->cluster_size(), 64 * kib);
        std::string facts;
        for (const Fact& fact : image->layer->facts()) {
            facts += fact.name + "=" + fact.value + "\n";
        }
        QVERIFY2(facts.find("type=3 (dynamic)\ncreator application=win \n") != std::string::npos, facts.c_str());
        QVERIFY2(facts.find("current size=131072\ngeometry=1/1/1\n") != std::string::npos, facts.c_str());
        QVERIFY2(facts.find("block size=65536\nmax table entries=2\ntable offset=0x600\n") != std::string::npos,
                 facts.c_str());
    }

    void cut_anywhere()
    {
        QCOMPARE(breaks_when_cut_at_most(2000, "vpc", dynamic({1, no_block, 0, 2, no_block, 3}, 64 * kib)),
                 std::string());
        QCOMPARE(breaks_when_cut_at_most(2000, "vpc", fixed(8192, 8192, {0, 0, 0}, "win ")), std::string());
    }

    void a_huge_table_in_a_hole_costs_nothing()
    {
        // 2 GiB of table, all of it behind the end of a small file: entries of zeros, without memory.
        Bytes image = dynamic({0, no_block}, 64 * kib);
        set_be(image, 512 + 28, 4, 0x1fffffff);
        const auto opened = open_image(std::make_shared<MemorySource>(image), "vpc", true);
        QVERIFY(opened.has_value());
        QCOMPARE(breaks(image, "vpc"), std::string());
    }
};

QTEST_GUILESS_MAIN(VpcTest)
#include "vpc_test.moc"
