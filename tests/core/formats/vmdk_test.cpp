// SPDX-License-Identifier: MIT
// VMDK beside the real tools: every kind they write, alone and in delta chains; extents of ESX and descriptors written
// by hand; every value that is refused; names, policies and lost extents; cut images.
#include "core/map.h"
#include "tests/core/formats/format_image.h"

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 kib = 1024;
constexpr u64 mib = 1024 * kib;
constexpr u64 sector = 512;

void set_text(Bytes& image, u64 offset, std::string_view characters)
{
    for (const char c : characters) {
        set_le(image, offset++, 1, static_cast<unsigned char>(c));
    }
}

void fill(Bytes& image, u64 offset, u64 length, char with)
{
    image.resize(std::max<std::size_t>(image.size(), offset + length));
    std::fill_n(image.begin() + static_cast<std::ptrdiff_t>(offset), length, static_cast<std::byte>(with));
}

std::string descriptor(std::string_view type, std::string_view extents, std::string_view parent = {},
                       std::string_view parent_id = "ffffffff")
{
    std::string text = "# Disk DescriptorFile\nversion=1\nCID=11223344\nparentCID=" + std::string(parent_id) +
                       "\ncreateType=\"" + std::string(type) + "\"\n";
    text += parent.empty() ? "" : "parentFileNameHint=\"" + std::string(parent) + "\"\n";
    return text + "# Extent description\n" + std::string(extents);
}

/// What a grain table entry stands for: a stored grain's number, or one of these.
constexpr int nothing = -1;
constexpr int zeros = -2;

/// A hosted sparse extent: header, descriptor at 1, directory at 21, tables from 22 on, grains from 64 on (sectors).
struct Hosted {
    std::vector<int> grains;
    u64 grain_sectors = 8;
    u64 table_entries = 4;
    std::uint32_t flags = 1 | 1 << 2;
    u64 capacity = 0;  ///< sectors; 0: as many grains as there are

    u64 table(u64 index) const { return (22 + index) * sector; }
    u64 data(u64 number) const { return (64 + number * grain_sectors) * sector; }

    Bytes build() const
    {
        Bytes image(64 * sector);
        set_text(image, 0, "KDMV");
        set_le(image, 4, 4, 1);
        set_le(image, 8, 4, flags);
        set_le(image, 12, 8, capacity != 0 ? capacity : grains.size() * grain_sectors);
        set_le(image, 20, 8, grain_sectors);
        set_le(image, 28, 8, 1);
        set_le(image, 36, 8, 20);
        set_le(image, 44, 4, table_entries);
        set_le(image, 56, 8, 21);
        set_le(image, 64, 8, 64);
        set_text(image, sector, descriptor("monolithicSparse", "RW 1 SPARSE \"x.vmdk\"\n"));
        for (std::size_t i = 0; i < grains.size(); ++i) {
            const u64 table_index = i / table_entries;
            set_le(image, 21 * sector + 4 * table_index, 4, 22 + table_index);
            const u64 at = table(table_index) + 4 * (i % table_entries);
            const int grain = grains[i];
            set_le(image, at, 4, grain == nothing ? 0 : grain == zeros ? 1 : data(static_cast<u64>(grain)) / sector);
            if (grain >= 0) {
                fill(image, data(static_cast<u64>(grain)), grain_sectors * sector, static_cast<char>('a' + grain % 26));
            }
        }
        return image;
    }
};

/// An ESX sparse extent: header, directory at 4, tables of 16 KiB from 8 on, grains behind them.
Bytes esx(const std::vector<std::pair<u64, int>>& grains, u64 sectors, u64 grain_sectors)
{
    const u64 tables = divide_up(sectors, grain_sectors * 4096);
    const u64 first_grain = 8 + tables * 32;
    Bytes image(first_grain * sector);
    set_text(image, 0, "COWD");
    set_le(image, 4, 4, 1);
    set_le(image, 8, 4, 3);
    set_le(image, 12, 4, sectors);
    set_le(image, 16, 4, grain_sectors);
    set_le(image, 20, 4, 4);
    set_le(image, 24, 4, tables);
    for (const auto& [index, number] : grains) {
        const u64 table = index / 4096;
        const u64 at = first_grain + static_cast<u64>(number) * grain_sectors;
        set_le(image, 4 * sector + 4 * table, 4, 8 + 32 * table);
        set_le(image, (8 + 32 * table) * sector + 4 * (index % 4096), 4, at);
        fill(image, at * sector, grain_sectors * sector, static_cast<char>('A' + number % 26));
    }
    return image;
}

/// A seSparse extent: constant header, volatile header at 1, directory at 2, tables of 32 KiB from 8 on, grains at 200.
Bytes se_sparse(const std::vector<std::pair<u64, u64>>& entries, u64 sectors)
{
    Bytes image(200 * sector);
    const auto field = [&](u64 index, u64 value) { set_le(image, index * 8, 8, value); };
    field(0, 0xcafebabe);
    field(1, 0x0000000200000001);
    field(2, sectors);
    field(3, 8);
    field(4, 64);
    field(10, 1);
    field(11, 1);
    field(16, 2);
    field(17, 1);
    field(18, 8);
    field(19, 128);
    field(24, 200);
    field(25, 1000);
    set_le(image, sector, 8, 0xcafecafe);
    for (const auto& [index, entry] : entries) {
        const u64 table = index / 4096;
        set_le(image, 2 * sector + 8 * table, 8, 0x1000000000000000 | table);
        set_le(image, (8 + 64 * table) * sector + 8 * (index % 4096), 8, entry);
        if (entry >> 60 == 3) {
            const u64 number = (entry >> 48 & 0xfff) | (entry & 0xffffffffffff) << 12;
            if (number < 100) {
                fill(image, (200 + 8 * number) * sector, 8 * sector, static_cast<char>('k' + number % 10));
            }
        }
    }
    return image;
}

constexpr u64 se_grain(u64 number)
{
    return u64{3} << 60 | (number & 0xfff) << 48 | number >> 12;
}

QByteArray packed(const Bytes& image)
{
    return {reinterpret_cast<const char*>(image.data()), static_cast<qsizetype>(image.size())};
}
Bytes unpacked(const QByteArray& image)
{
    return to_bytes({image.data(), static_cast<std::size_t>(image.size())});
}

/// Random writes with qemu-io, in whole sectors.
void write_some(const std::string& folder, const std::string& file, u64 size, bool with_zeros, Dice& dice)
{
    Words command{"qemu-io", "-f", "vmdk"};
    for (u64 i = dice.below(8); i-- > 0 && size > 0;) {
        const u64 from = dice.below(size / 512) * 512;
        const u64 length = std::min(size - from, dice.between(1, 100) * dice.pick<u64>({512, 4096}));
        const auto how = with_zeros ? dice.pick<std::string>({"write -P 1 ", "write -P 2 ", "write -z "})
                                    : dice.pick<std::string>({"write -P 1 ", "write -P 2 "});
        command.insert(command.end(), {"-c", how + std::to_string(from) + " " + std::to_string(length)});
    }
    command.push_back(file);
    must(command, folder);
}

}  // namespace

class VmdkTest : public QObject {
    Q_OBJECT

private slots:
    void written_by_the_tools_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("seed");
        int seed = 0;
        for (const char* options :
             {"subformat=monolithicSparse", "subformat=monolithicSparse,zeroed_grain=on",
              "subformat=monolithicSparse,compat6=on,adapter_type=lsilogic", "subformat=monolithicFlat",
              "subformat=monolithicFlat,adapter_type=buslogic", "subformat=twoGbMaxExtentSparse",
              "subformat=twoGbMaxExtentSparse,zeroed_grain=on", "subformat=twoGbMaxExtentFlat",
              "subformat=streamOptimized", "subformat=streamOptimized,zeroed_grain=on"}) {
            for (int i = 0; i < 2; ++i, ++seed) {
                QTest::newRow(qPrintable(QStringLiteral("%1 #%2").arg(QLatin1String(options)).arg(i)))
                    << QString::fromLatin1(options) << seed;
            }
        }
    }
    void written_by_the_tools()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, options);
        QFETCH(int, seed);
        Dice dice(static_cast<u64>(seed));
        const Scratch scratch("vmdk");
        const std::string& folder = scratch.path();
        const u64 size = round_up(dice.between(0, 6 * mib), 512);
        if (options.contains(QLatin1String("streamOptimized"))) {
            must({"qemu-img", "create", "-q", "-f", "vmdk", "from.vmdk", std::to_string(size)}, folder);
            write_some(folder, "from.vmdk", size, true, dice);
            must(
                {"qemu-img", "convert", "-f", "vmdk", "-O", "vmdk", "-o", options.toStdString(), "from.vmdk", "a.vmdk"},
                folder);
        } else {
            must(
                {"qemu-img", "create", "-q", "-f", "vmdk", "-o", options.toStdString(), "a.vmdk", std::to_string(size)},
                folder);
            write_some(folder, "a.vmdk", size, true, dice);
        }
        QCOMPARE(maps_differ({"a.vmdk"}, size, dice, folder, 1), std::string());
        QCOMPARE(bytes_differ("vmdk", scratch / "a.vmdk"), std::string());
    }

    void more_than_two_gigabytes_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat"}) {
            QTest::newRow(type) << QString::fromLatin1(type);
        }
    }
    void more_than_two_gigabytes()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, type);
        const Scratch scratch("vmdk");
        must(
            {"qemu-img", "create", "-q", "-f", "vmdk", "-o", "subformat=" + type.toStdString(), "a.vmdk", "4300000256"},
            scratch.path());
        must({"qemu-io", "-f", "vmdk", "-c", "write 0 64k", "-c", "write 2047M 2M", "-c", "write 3G 100k", "-c",
              "write 4299999744 512", "a.vmdk"},
             scratch.path());
        Dice dice(5);
        QCOMPARE(maps_differ({"a.vmdk"}, 4300000256, dice, scratch.path()), std::string());
        QCOMPARE(maps_differ({"-f", "vmdk", "a.vmdk"}, 4300000256, dice, scratch.path()), std::string());
    }

    void delta_chains_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 8; ++seed) {
            QTest::newRow(std::to_string(seed).c_str()) << seed;
        }
    }
    void delta_chains()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(int, seed);
        Dice dice(static_cast<u64>(seed) + 100);
        const Scratch scratch("vmdk");
        const std::string& folder = scratch.path();
        const u64 size = round_up(dice.between(1, 4 * mib), 512);
        std::filesystem::create_directory(scratch / "sub");
        std::string below;
        for (u64 i = 0; i < dice.between(2, 4); ++i) {
            const std::string name = (dice.chance(30) ? "sub/l" : "l") + std::to_string(i) + ".vmdk";
            const bool base = below.empty();
            const auto type = base
                                  ? dice.pick<std::string>({"monolithicFlat", "twoGbMaxExtentFlat", "monolithicSparse"})
                                  : dice.pick<std::string>({"monolithicSparse", "twoGbMaxExtentSparse"});
            const std::string zeroed = type.ends_with("Sparse") && dice.chance(50) ? ",zeroed_grain=on" : "";
            Words create{"qemu-img", "create", "-q", "-f", "vmdk", "-o", "subformat=" + type + zeroed};
            if (!base) {
                const bool absolute = dice.chance(20);
                const std::string from = name.starts_with("sub/") ? "../" : "";
                create.insert(create.end(), {"-F", "vmdk", "-b", absolute ? scratch / below : from + below});
            }
            create.insert(create.end(), {name, std::to_string(size)});
            must(create, folder);
            write_some(folder, name, size, true, dice);
            below = name;
        }
        QCOMPARE(maps_differ({below}, size, dice, folder), std::string());
        QCOMPARE(bytes_differ("vmdk", scratch / below), std::string());
    }

    void written_by_hand_data()
    {
        QTest::addColumn<QByteArray>("image");
        const auto row = [](const char* name, const Bytes& image) { QTest::newRow(name) << packed(image); };
        const std::vector<int> grains = {0, 1, nothing, zeros, zeros, 3, 2, nothing, nothing, 4};
        row("all kinds of grains", Hosted{grains}.build());
        row("1 without the flag is a sector", Hosted{grains, 8, 4, 1}.build());
        row("grains of one sector", Hosted{grains, 1, 512}.build());
        row("grains that are no power of two", Hosted{grains, 3, 4}.build());
        row("a size inside a grain", Hosted{grains, 8, 4, 5, 77}.build());
        Bytes image = Hosted{grains}.build();
        set_le(image, 21 * sector + 4, 4, 0);
        row("a table that is not there", image);
        set_le(image, 21 * sector + 4, 4, 22);
        row("a table named twice", image);
        set_le(image, 21 * sector + 4, 4, 0x7fffffff);
        row("a table past the end", image);
        image = Hosted{grains}.build();
        set_le(image, Hosted{}.table(0) + 4, 4, 0xfffffff0);
        row("a grain past the end", image);
        set_le(image, 56, 8, 0x1000000);
        row("the directory past the end", image);
        image = Hosted{{nothing, zeros, nothing, nothing, zeros, zeros, zeros, zeros}}.build();
        row("nothing and zeros", image);
        row("a file that ends in a grain", [] {
            Bytes cut = Hosted{{0, 1, nothing}}.build();
            cut.resize(cut.size() - 1000);
            return cut;
        }());
        image = Hosted{}.build();
        set_le(image, 28, 8, 0);
        row("no capacity and no descriptor offset", image);
        image = Hosted{grains}.build();
        set_text(image, sector, descriptor("anything at all", "").c_str());
        row("a binary header's create type does not matter", image);
        set_le(image, 4, 4, 3);
        row("version 3", image);
        set_le(image, 72, 1, 1);
        row("not closed cleanly", image);
        image = esx({{0, 0}}, 64, 8);
        set_text(image, sector, descriptor("vmfsSparse", ""));
        row("an ESX extent with a descriptor of its own", image);
        image = Hosted{grains}.build();
        set_le(image, 12, 8, 1'000'000);
        set_le(image, 44, 4, 1);
        row("a directory cut short by its 32 bits is none", image);
    }
    void written_by_hand()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QByteArray, image);
        const Scratch scratch("vmdk");
        write_file(scratch / "a.vmdk", unpacked(image));
        Dice dice(7);
        QCOMPARE(maps_differ({"a.vmdk"}, 40 * kib, dice, scratch.path(), 1), std::string());
        if (!QTest::currentTestFailed()) {
            QCOMPARE(bytes_differ("vmdk", scratch / "a.vmdk"), std::string());
        }
    }

    void a_directory_that_ends_too_early_is_damage()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        // 2^32 tables and two more: the entries' number has 32 bits, and two remain.
        const Scratch scratch("vmdk");
        Bytes image = Hosted{{0, nothing, zeros}, 8, 1}.build();
        set_le(image, 12, 8, (u64{1} << 32) * 8 + 16);
        write_file(scratch / "a.vmdk", image);
        QCOMPARE(map_differs({"--output=json", "a.vmdk"}, scratch.path()), std::string());
        QCOMPARE(map_differs({"--output=json", "-s", "100k", "a.vmdk"}, scratch.path()), std::string());
    }

    void extents_by_descriptor_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* type, const char* lines) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(lines);
        };
        row("flat", "monolithicFlat", "RW 100 FLAT \"flat\" 0\n");
        row("flat at an offset", "twoGbMaxExtentFlat", "RW 100 FLAT \"flat\" 20\nRW 20 FLAT \"flat\" 0\n");
        row("flat, touching in the file", "twoGbMaxExtentFlat", "RW 20 FLAT \"flat\" 0\nRW 30 FLAT \"flat\" 20\n");
        row("flat, longer than its file", "monolithicFlat", "RW 1000 FLAT \"flat\" 7\n");
        row("vmfs", "vmfs", "RW 100 VMFS \"flat\"\n");
        row("vmfs with a number", "vmfs", "RW 100 VMFS \"flat\" 0\n");
        row("vmfs before a number", "vmfs", "RW 100 VMFS \"flat\"\n1 2 3\n");
        row("sparse", "twoGbMaxExtentSparse", "RW 1 SPARSE \"hosted\"\nRW 1 SPARSE \"hosted2\"\n");
        row("sparse and flat", "twoGbMaxExtentSparse",
            "RW 1 SPARSE \"hosted\"\nRW 30 FLAT \"flat\" 3\nRW 1 SPARSE \"hosted\"\n");
        row("esx", "vmfsSparse", "RW 1 VMFSSPARSE \"esx\"\n");
        row("esx called sparse", "vmfsSparse", "RW 1 SPARSE \"esx\"\n");
        row("a hosted extent called esx", "vmfsSparse", "RW 1 VMFSSPARSE \"hosted\"\n");
        row("two esx tables", "vmfsSparse", "RW 1 VMFSSPARSE \"esx2\"\n");
        row("sesparse", "seSparse", "RW 1 SESPARSE \"se\"\n");
        row("sesparse with damaged entries", "seSparse", "RW 1 SESPARSE \"se-damaged\"\n");
        row("sesparse with a damaged directory", "seSparse", "RW 1 SESPARSE \"se-directory\"\n");
        row("a plain file called sparse", "vmfsSparse", "RW 1 SPARSE \"flat\"\n");
        row("an empty file called sparse", "vmfsSparse", "RW 1 SPARSE \"empty\"\n");
        row("an empty file called flat", "vmfs", "RW 10 VMFS \"empty\"\n");
        row("a plain file called sesparse", "seSparse", "RW 1 SESPARSE \"flat\"\n");
        row("no extents", "monolithicFlat", "");
        row("read-only ones do not count", "vmfs",
            "RDONLY 9 VMFS \"flat\"\nNOACCESS 8 VMFS \"flat\"\nRW 3 VMFS \"flat\"\n");
        row("unknown types do not count", "vmfs", "RW 9 ZERO \"flat\"\nRW 8 VMFSRDM \"flat\"\nRW 3 VMFS \"flat\"\n");
        row("unknown types with a number are errors", "vmfs", "RW 9 ZERO \"flat\" 0\nRW 3 VMFS \"flat\"\n");
        row("zero sectors", "vmfs", "RW 0 VMFS \"none\"\nRW -5 VMFS \"none\"\nRW 3 VMFS \"flat\"\n");
        row("flat without a number", "monolithicFlat", "RW 100 FLAT \"flat\"\n");
        row("flat with a negative number", "monolithicFlat", "RW 100 FLAT \"flat\" -1\n");
        row("flat with a number of its own line", "monolithicFlat", "RW 100 FLAT \"flat\"\n0\n");
        row("blank lines count again", "monolithicFlat", "RW 10 FLAT \"flat\" 0\n\n \nRW 20 FLAT \"flat\" 0\n\n\n");
        row("an item on the next line", "monolithicFlat", "RW\n 100\nFLAT \"flat\" 5\n");
        row("blanks everywhere", "monolithicFlat", "  \t RW   100\tFLAT    \"flat\"    2   and more\r\n");
        row("carriage returns", "monolithicFlat", "RW 100 FLAT \"flat\" 2\r\nRW 5 FLAT \"flat\" 0\r\n");
        row("a hexadecimal count", "monolithicFlat", "RW 0x80 FLAT \"flat\" 0\nRW 5 FLAT \"flat\" 0\n");
        row("signs", "monolithicFlat", "RW +8 FLAT \"flat\" +1\n");
        row("no quotation marks", "monolithicFlat", "RW 10 FLAT flat 0\nRW 5 FLAT \"flat\" 0\n");
        row("an open quotation mark", "vmfs", "RW 10 VMFS \"flat\nRW 5 VMFS \"flat\"\n");
        row("an empty name", "vmfs", "RW 10 VMFS \"\"\nRW 5 VMFS \"flat\"\n");
        row("a long word", "vmfs",
            "RWWWWWWWWWWWW 10 VMFS \"flat\"\nRW 6 VMFSSSSSSSSSSSS \"flat\"\nRW 5 VMFS \"flat\"\n");
        row("a comment is no extent", "vmfs", "#RW 10 VMFS \"flat\"\nRW 5 VMFS \"flat\"\n");
        row("two on one line", "vmfs", "RW 10 VMFS \"flat\" RW 11 VMFS \"flat\"\n");
        row("no end of line", "vmfs", "RW 10 VMFS \"flat\"");
        row("a missing file", "vmfs", "RW 10 VMFS \"none\"\n");
        row("a name that looks like a protocol", "vmfs", "RW 10 VMFS \"file:flat\"\n");
        row("a name that looks like JSON", "vmfs", "RW 10 VMFS \"json:{}\"\n");
        row("a file in a folder", "vmfs", "RW 10 VMFS \"sub/flat\"\nRW 10 VMFS \"./sub/../flat\"\n");
        row("the descriptor itself", "vmfs", "RW 10 VMFS \"a.vmdk\"\n");
        row("a header that points to its descriptor", "twoGbMaxExtentSparse", "RW 1 SPARSE \"nested\"\n");
        row("unsupported: monolithicSparse by text", "monolithicSparse", "RW 10 SPARSE \"hosted\"\n");
        row("unsupported: a raw device", "fullDevice", "RW 10 FLAT \"flat\" 0\n");
        row("unsupported: a partitioned device", "partitionedDevice", "RW 10 FLAT \"flat\" 0\n");
        row("unsupported: custom", "custom", "RW 10 FLAT \"flat\" 0\n");
        row("unsupported: vmfsRaw", "vmfsRaw", "RW 10 VMFSRAW \"flat\"\n");
    }
    void extents_by_descriptor()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, type);
        QFETCH(QString, lines);
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "a.vmdk", descriptor(type.toStdString(), lines.toStdString()));
        Dice dice(9);
        QCOMPARE(maps_differ({"a.vmdk"}, 90 * kib, dice, scratch.path(), 1), std::string());
        // From elsewhere too: extents lie beside their descriptor.
        const std::string folder = scratch.path().substr(scratch.path().rfind('/') + 1);
        const std::string above = scratch.path().substr(0, scratch.path().rfind('/'));
        if (!QTest::currentTestFailed()) {
            QCOMPARE(map_differs({"--output=human", folder + "/a.vmdk"}, above), std::string());
        }
        // (The peer's convert trips over a disk without extents.)
        const bool whole =
            !lines.isEmpty() && map_by({"qemu-img", "map"}, scratch.path(), {"--output=json", "a.vmdk"}).succeeded();
        if (!QTest::currentTestFailed() && whole) {
            QCOMPARE(bytes_differ("vmdk", scratch / "a.vmdk"), std::string());
        }
    }

    void probing_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plain") << QByteArray("version=1\n");
        QTest::newRow("2") << QByteArray("version=2\n");
        QTest::newRow("3, carriage return") << QByteArray("version=3\r\n");
        QTest::newRow("4") << QByteArray("version=4\n");
        QTest::newRow("no end") << QByteArray("version=1");
        QTest::newRow("text behind it") << QByteArray("version=1 \n");
        QTest::newRow("comments") << QByteArray("# one\n#two\n#\nversion=1\n");
        QTest::newRow("an empty line") << QByteArray("# one\n\nversion=1\n");
        QTest::newRow("a line of blanks") << QByteArray("# one\n   \n \r\nversion=1\n");
        QTest::newRow("blanks before it") << QByteArray("# one\n  version=1\n");
        QTest::newRow("only blanks") << QByteArray(600, ' ');
        QTest::newRow("only a comment") << QByteArray("#") + QByteArray(600, 'x');
        QTest::newRow("at the end of the sector")
            << QByteArray("#") + QByteArray(500, 'x') + QByteArray("\nversion=1\n");
        QTest::newRow("fitting the sector")
            << QByteArray("#") + QByteArray(500, 'x') + QByteArray("\nversion=1\n").last(10);
        QTest::newRow("something else") << QByteArray("RW 10 VMFS");
    }
    void probing()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QByteArray, start);
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "a.vmdk",
                   start.toStdString() + "CID=1\nparentCID=2\ncreateType=\"vmfs\"\nRW 8 VMFS \"flat\"\n");
        QCOMPARE(map_differs({"--output=json", "a.vmdk"}, scratch.path()), std::string());
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("both") << QByteArray("CID=123abc\nparentCID=ffffffff\n");
        QTest::newRow("one says both") << QByteArray("parentCID=ffffffff\n");
        QTest::newRow("no parent's") << QByteArray("CID=123abc\n");
        QTest::newRow("none") << QByteArray("");
        QTest::newRow("no number") << QByteArray("CID=xyz\nparentCID=ffffffff\n");
        QTest::newRow("blanks and 0x") << QByteArray("CID=  0x12\nparentCID=\n 7\n");
        QTest::newRow("more than 32 bits") << QByteArray("CID=123456789abcdef\nparentCID=1\n");
        QTest::newRow("in a comment") << QByteArray("#CID=1\n# parentCID=2\n");
        QTest::newRow("empty hint") << QByteArray("CID=1\nparentCID=2\nparentFileNameHint=\"\"\n");
        QTest::newRow("open hint") << QByteArray("CID=1\nparentCID=2\n#parentFileNameHint=\"none\n");
        QTest::newRow("long hint") << QByteArray("CID=1\nparentCID=2\nparentFileNameHint=\"") + QByteArray(5000, 'x') +
                                          "\"\n";
        QTest::newRow("missing parent") << QByteArray("CID=1\nparentCID=2\nparentFileNameHint=\"none.vmdk\"\n");
        QTest::newRow("a hint in a comment") << QByteArray("CID=1\nparentCID=2\n# parentFileNameHint=\"none.vmdk\"\n");
        QTest::newRow("raw parent") << QByteArray("CID=1\nparentCID=2\nparentFileNameHint=\"flat\"\n");
        QTest::newRow("too far behind") << QByteArray(10300, '#') + "\nCID=1\nparentCID=2\n";
    }
    void links()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QByteArray, words);
        const Scratch scratch("vmdk");
        make_extents(scratch);
        // The line that is not quoted ends the search for closing marks.
        write_file(scratch / "a.vmdk", "version=1\ncreateType=\"vmfs\"\nRW 8 VMFS \"flat\"\n" + words.toStdString());
        QCOMPARE(map_differs({"--output=json", "-f", "vmdk", "a.vmdk"}, scratch.path()), std::string());
    }

    void a_parent_that_changed_is_said()
    {
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "base.vmdk", descriptor("vmfs", "RW 80 VMFS \"flat\"\n"));
        std::string difference;
        const auto warnings = [&](std::string_view recorded) {
            Bytes delta = Hosted{{0, nothing, zeros, nothing}}.build();
            set_text(delta, sector, descriptor("monolithicSparse", "", "base.vmdk", recorded));
            write_file(scratch / "delta.vmdk", delta);
            difference += have_peer() ? map_differs({"--output=json", "delta.vmdk"}, scratch.path()) : "";
            const auto chain = open_file_chain(scratch / "delta.vmdk");
            return chain ? (*chain)->layers().front().issues : std::vector<Issue>();
        };
        QVERIFY(warnings("11223344").empty());
        const auto said = warnings("11223345");
        QCOMPARE(difference, std::string());
        QCOMPARE(said.size(), std::size_t{1});
        QVERIFY(said[0].severity == Issue::Severity::warning);
        QVERIFY2(said[0].sentence.find("0x11223344, recorded is 0x11223345") != std::string::npos,
                 said[0].sentence.c_str());
    }

    void parents_that_windows_named()
    {
        const Scratch scratch("vmdk");
        make_extents(scratch);
        const auto parent = [&](std::string_view hint) {
            Bytes delta = Hosted{{0, nothing, zeros, nothing}}.build();
            set_text(delta, sector, descriptor("monolithicSparse", "", hint, "11223344"));
            write_file(scratch / "delta.vmdk", delta);
            const auto chain = open_file_chain(scratch / "delta.vmdk");
            return chain ? QString::fromStdString((*chain)->layers()[1].reference).section(u'/', -1)
                         : QString::fromStdString(chain.error().text());
        };
        write_file(scratch / "base.vmdk", descriptor("vmfs", "RW 80 VMFS \"flat\"\n"));
        QCOMPARE(parent("C:\\vms\\Base.vmdk"), QStringLiteral("base.vmdk"));
        QCOMPARE(parent("..\\elsewhere\\BASE.vmdk"), QStringLiteral("base.vmdk"));
        // Where the name could be one of this host the peer decides: it does not look further.
        QVERIFY(parent("BASE.vmdk").contains(QStringLiteral("No such file")));
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", "delta.vmdk"}, scratch.path()), std::string());
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("words");
        const auto hosted = [](const char* name, u64 offset, unsigned width, u64 value, const char* words) {
            Bytes image = Hosted{{0, nothing, 1}}.build();
            set_le(image, offset, width, value);
            QTest::newRow(name) << packed(image) << QString::fromLatin1(words);
        };
        hosted("version", 4, 4, 4, "Unsupported VMDK version 4");
        hosted("table entries", 44, 4, 513, "L2 table size too big: 513 entries, at most 512");
        hosted("no table entries", 44, 4, 0, "L1 entry size is invalid: 0 grains of 8 sectors");
        hosted("no grain", 20, 8, 0, "L1 entry size is invalid: 4 grains of 0 sectors");
        hosted("grain of 2^32", 20, 8, u64{1} << 32, "L1 entry size is invalid");
        hosted("overhead", 64, 8, 10'000, "File truncated, expecting at least 5120000 bytes");
        hosted("grain", 20, 8, 0x200001, "Invalid granularity, image may be corrupt: grains of 2097153 sectors");
        hosted("directory entries", 12, 8, u64{1} << 31, "L1 size too big: 67108864 entries, at most 33554432");
        hosted("directory", 56, 8, u64{1} << 54,
               "Could not read l1 table from extent 'a.vmdk': Input/output error: it lies at 0x8000000000000000");
        hosted("no room for a footer's magic", 56, 8, ~u64{0}, "Invalid footer");
        Bytes image = Hosted{{0}}.build();
        set_le(image, 8, 4, 3);
        set_le(image, 48, 8, u64{1} << 54);
        QTest::newRow("redundant directory")
            << packed(image) << QStringLiteral("Could not read l1 backup table from extent 'a.vmdk'");
        image = Hosted{{0}}.build();
        fill(image, sector, 20 * sector, '\0');
        QTest::newRow("no descriptor") << packed(image)
                                       << QStringLiteral(
                                              "Could not open 'a.vmdk': Invalid argument: the descriptor's CID");
        image = esx({{0, 0}}, 64, 8);
        QTest::newRow("a lone ESX extent")
            << packed(image) << QStringLiteral("Could not open 'a.vmdk': Invalid argument");
        set_le(image, 16, 4, 0x200001);
        QTest::newRow("ESX grain") << packed(image) << QStringLiteral("Invalid granularity, image may be corrupt");
        image = esx({{0, 0}}, 64, 8);
        set_le(image, 24, 4, 33554433);
        QTest::newRow("ESX directory") << packed(image) << QStringLiteral("L1 size too big: 33554433 entries");
        QTest::newRow("ESX without grains") << packed([] {
            Bytes none = esx({{0, 0}}, 64, 8);
            set_le(none, 16, 4, 0);
            set_text(none, sector, descriptor("vmfsSparse", ""));
            return none;
        }()) << QStringLiteral("Invalid granularity, image may be corrupt: grains of 0 sectors");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("File is too small, not a valid image");
        QTest::newRow("no text") << QByteArray(1000, 'x') << QStringLiteral("invalid VMDK image descriptor");
        QTest::newRow("an open create type")
            << QByteArray("createType=\"vmfs") << QStringLiteral("invalid VMDK image descriptor");
        const auto lines = [](const char* name, const std::string& text, const char* words) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(words);
        };
        lines("create type", descriptor("fullDevice", ""), "Unsupported image type 'fullDevice'");
        lines("invalid line", descriptor("vmfs", "RW 8 FLAT \"flat\"\n"), "Invalid extent line: RW 8 FLAT \"flat\"");
        lines("missing extent", descriptor("vmfs", "RW 8 VMFS \"none\"\n"), "Could not open 'none': No such file");
        lines("too long", descriptor("vmfs", "RW 9223372036854775807 VMFS \"flat\"\n"), "File too large");
        lines("too long in all",
              descriptor("vmfs", "RW 9007199254740992 VMFS \"flat\"\nRW 9007199254740992 VMFS \"flat\"\n"),
              "File too large");
        const auto se = [](const char* name, u64 field, u64 value, const char* words) {
            Bytes extent = se_sparse({{0, se_grain(0)}}, 8192);
            set_le(extent, field * 8, 8, value);
            QTest::newRow(name) << packed(extent) << QString::fromLatin1(words);
        };
        se("se magic", 0, 1, "Bad const header magic: 0x1");
        se("se version", 1, 0x0000000200000002, "Unsupported version: 0x200000002");
        se("se grain", 3, 16, "Unsupported grain size: 16");
        se("se table", 4, 128, "Unsupported grain table size: 128");
        se("se flags", 5, 1, "Unsupported flags: 0x1");
        se("se reserved", 8, 7, "Unsupported reserved bits: 0x0 0x0 0x7 0x0");
        se("se padding", 63, 1, "Unsupported non-zero const header padding");
        se("se volatile", 10, 2, "Bad volatile header magic: 0x1000000000000000");
        se("se replay", 64 + 3, 1, "Image is dirty, Replaying journal not supported");
        se("se volatile padding", 127, 1, "Unsupported non-zero volatile header padding");
        se("se directory", 17, 600'000, "L1 size too big: 38400000 entries");
    }
    void refused()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, words);
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "a.vmdk", unpacked(image));
        Words file{"-f", "vmdk", "a.vmdk"};
        if (QByteArray(QTest::currentDataTag()).startsWith("se ")) {
            write_file(scratch / "b.vmdk", descriptor("seSparse", "RW 1 SESPARSE \"a.vmdk\"\n"));
            file.back() = "b.vmdk";
        }
        QCOMPARE(not_refused(file, words.toStdString(), scratch.path()), std::string());
    }

    void footers_are_checked()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch scratch("vmdk");
        const Bytes image = stream_with_footer(scratch);
        write_file(scratch / "b.vmdk", image);
        Dice dice(11);
        QCOMPARE(maps_differ({"b.vmdk"}, mib, dice, scratch.path()), std::string());
        QCOMPARE(bytes_differ("vmdk", scratch / "b.vmdk"), std::string());
        for (const u64 at : {u64{8}, u64{12}, u64{512}, u64{1024}, u64{1024 + 8}, u64{1024 + 12}}) {
            Bytes spoilt = image;
            set_le(spoilt, spoilt.size() - 1536 + at, 1, 0x77);
            write_file(scratch / "c.vmdk", spoilt);
            QCOMPARE(not_refused({"c.vmdk"}, "Invalid footer", scratch.path()), std::string());
        }
        Bytes spoilt = image;
        spoilt.resize(1024);
        write_file(scratch / "c.vmdk", spoilt);
        QCOMPARE(not_refused({"c.vmdk"}, "too short for the footer", scratch.path()), std::string());
    }

    void packed_grains_may_be_broken()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch scratch("vmdk");
        const Bytes image = stream_with_footer(scratch);
        const auto layer = open_image(std::make_shared<MemorySource>(image), "");
        QVERIFY(layer.has_value());
        std::optional<Extent> first;
        QVERIFY(layer->layer
                    ->extents(
                        {0, mib},
                        [&](const Extent& extent) {
                            first = extent;
                            return extent.state != State::compressed;
                        },
                        [](const Issue&) {})
                    .has_value());
        QVERIFY(first && first->state == State::compressed && first->host->stored > 12);
        const u64 grain = first->host->offset;
        const auto read_with = [&](u64 offset, unsigned width, u64 value) {
            Bytes spoilt = image;
            set_le(spoilt, grain + offset, width, value);
            const auto opened = open_image(std::make_shared<MemorySource>(spoilt), "");
            Bytes bytes(512);
            return opened && opened->layer->read(first->guest.offset, bytes).has_value();
        };
        QVERIFY(read_with(0, 8, 0x1234));  // nobody looks at the marker's sector
        QVERIFY(!read_with(8, 4, 0));
        QVERIFY(!read_with(8, 4, 0xffffffff));
        QVERIFY(!read_with(8, 4, 5));
        QVERIFY(!read_with(12, 2, 0));
    }

    void names_outside_are_asked_for()
    {
        const Scratch scratch("vmdk");
        std::filesystem::create_directory(scratch / "disk");
        make_extents(scratch);
        write_file(scratch / "disk/near", Bytes(4096, std::byte{'n'}));
        write_file(scratch / "disk/a.vmdk", descriptor("vmfs", "RW 8 VMFS \"near\"\nRW 8 VMFS \"../flat\"\n"));
        ChainRequest request;
        request.name = scratch / "disk/a.vmdk";
        request.policy.follow = ReferencePolicy::Follow::own_folder;
        QVERIFY(!open_chain(request));
        request.keep_going = true;
        const auto partly = open_chain(request);
        QVERIFY(partly.has_value());
        QCOMPARE((*partly)->layers().front().blocked_path, scratch / "flat");
        QCOMPARE((*partly)->virtual_size(), u64{8192});
        Bytes bytes(4096);
        QVERIFY((*partly)->read(0, bytes).has_value());
        QCOMPARE(bytes, Bytes(4096, std::byte{'n'}));
        QVERIFY(!(*partly)->read(4096, bytes));
        request.policy.allowed = {scratch / "flat"};
        const auto allowed = open_chain(request);
        QVERIFY(allowed.has_value());
        QVERIFY((*allowed)->layers().front().blocked_path.empty());
        QVERIFY((*allowed)->read(4096, bytes).has_value());
    }

    void a_lost_extent_leaves_the_rest_of_the_map()
    {
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "a.vmdk", descriptor("twoGbMaxExtentSparse",
                                                  "RW 8 VMFS \"flat\"\nRW 80 SPARSE \"none\"\nRW 16 SPARSE \"flat\"\n"
                                                  "RW 4 FLAT \"flat\" 9\n"));
        ChainRequest request;
        request.name = scratch / "a.vmdk";
        QVERIFY(!open_chain(request));
        request.keep_going = true;
        const auto chain = open_chain(request);
        QVERIFY(chain.has_value());
        QCOMPARE((*chain)->virtual_size(), u64{(8 + 80 + 16 + 4) * sector});
        std::string map;
        QVERIFY(own_runs(
                    **chain, 0, {0, (*chain)->virtual_size()},
                    [&](const Run& run) {
                        map += std::to_string(run.guest.offset / sector) + "+" +
                               std::to_string(run.guest.length / sector) + " " + std::string(state_name(run.state)) +
                               ", ";
                        return true;
                    },
                    [](u32, const Issue&) {})
                    .has_value());
        QCOMPARE(map, std::string("0+8 data, 8+96 damaged, 104+4 data, "));
    }

    void options_for_extents()
    {
        const Scratch scratch("vmdk");
        make_extents(scratch);
        write_file(scratch / "a.vmdk", descriptor("vmfs", "RW 8 VMFS \"flat\"\n"));
        const std::string options = "driver=vmdk,file.filename=a.vmdk,extents.0.";
        QCOMPARE(not_refused({"--image-opts", options + "filename=flat"},
                             "Can't specify 'file' and 'filename' options at the same time", scratch.path()),
                 std::string());
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", "--image-opts", options + "driver=file"}, scratch.path()),
                     std::string());
        }
    }

    void hostile_descriptors_take_no_time()
    {
        const auto source = [](const std::string& text) { return std::make_shared<MemorySource>(to_bytes(text)); };
        std::string many;
        for (int i = 0; i < 20'000; ++i) {
            many += "RW 1 VMFS \"/nowhere/at/all\"\n";
        }
        const auto refused = open_image(source(descriptor("vmfs", many)), "vmdk");
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("more than 1024 extents") != std::string::npos,
                 refused.error().text().c_str());
        for (const std::string& text :
             {std::string(1'000'000, '\n'), std::string(1'000'000, '\n') + "RW 0 VMFS \"x\"\n",
              std::string(500'000, '\n') + "RW " + std::string(500'000, '0') + "1", [] {
                  std::string pairs;
                  for (int i = 0; i < 250'000; ++i) {
                      pairs += "RW\n\n";
                  }
                  return pairs;
              }()}) {
            QCOMPARE(breaks(source(descriptor("vmfs", text)), "vmdk"), std::string());
        }
    }

    void descriptors_that_name_each_other_end()
    {
        const Scratch scratch("vmdk");
        const std::string name = scratch / "a.vmdk";
        Bytes image(2048);
        set_text(image, 0, "KDMV");
        set_le(image, 28, 8, 1);
        set_text(image, sector, descriptor("vmfsSparse", "RW 1 SPARSE \"" + name + "\"\n"));
        write_file(name, image);
        const auto opened = open_file_chain(name, "vmdk");
        QVERIFY(!opened);
        QVERIFY2(opened.error().text().find("descriptors name each other") != std::string::npos,
                 opened.error().text().c_str());
    }

    void one_table_named_by_all_costs_once()
    {
        // 2^19 directory entries, all of them the same empty table.
        Hosted disk{{nothing, nothing, nothing, nothing}};
        Bytes image = disk.build();
        const u64 directory = image.size() / sector;
        for (u64 i = 0; i < u64{1} << 19; ++i) {
            set_le(image, directory * sector + 4 * i, 4, 22);
        }
        set_le(image, 56, 8, directory);
        set_le(image, 12, 8, (u64{1} << 19) * 4 * 8);
        QCOMPARE(breaks(image, "vmdk"), std::string());
        // A directory of 128 MiB that the file does not hold.
        set_le(image, 56, 8, 0x10000000);
        set_le(image, 12, 8, (u64{1} << 25) * 4 * 8);
        QCOMPARE(breaks(image, "vmdk"), std::string());
    }

    void written_by_others()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        const Scratch scratch("vmdk");
        write_file(scratch / "a.vmdk", run({"bzip2", "-dc", samples_folder() + "/iotest-version3.vmdk.bz2"}).out);
        Dice dice(12);
        QCOMPARE(maps_differ({"a.vmdk"}, 16 * mib, dice, scratch.path()), std::string());
        const Bytes image = read_file(scratch / "a.vmdk");
        QCOMPARE(breaks_when_cut_at_most(300, "vmdk", image), std::string());
    }

    void what_the_header_says()
    {
        const auto image = open_image(std::make_shared<MemorySource>(Hosted{{0, nothing}}.build()), "");
        QVERIFY(image.has_value());
        QCOMPARE(image->layer->cluster_size(), 8 * sector);
        QVERIFY(image->layer->supports_backing());
        std::string facts;
        for (const Fact& fact : image->layer->facts()) {
            facts += fact.name + "=" + fact.value + "\n";
        }
        QVERIFY2(facts.starts_with("create type=monolithicSparse\nCID=0x11223344\nparent CID=0xffffffff\nversion=1\n"),
                 facts.c_str());
        QVERIFY2(facts.find("grain size=8 sectors\ngrain table entries=4\n") != std::string::npos, facts.c_str());
    }

    void cut_anywhere()
    {
        QCOMPARE(breaks_when_cut_at_most(2000, "vmdk", Hosted{{3, 1, nothing, zeros, 0, 2}}.build()), std::string());
        Bytes lone = esx({{0, 0}, {2, 1}}, 64, 8);
        set_text(lone, sector, descriptor("vmfsSparse", ""));
        QCOMPARE(breaks_when_cut_at_most(2000, "vmdk", lone), std::string());
        if (have_peer()) {
            const Scratch scratch("vmdk");
            QCOMPARE(breaks_when_cut_at_most(2000, "vmdk", stream_with_footer(scratch)), std::string());
        }
        const Scratch scratch("vmdk");
        const std::string extent = scratch / "se";
        const std::string text = descriptor("seSparse", "RW 1 SESPARSE \"" + extent + "\"\n");
        Bytes image = se_sparse({{0, se_grain(0)}, {1, u64{1} << 60}, {4097, se_grain(1)}}, 40'000);
        while (image.size() > 512 && !QTest::currentTestFailed()) {
            image.resize(image.size() - 512);
            write_file(extent, image);
            QCOMPARE(breaks(to_bytes(text), "vmdk"), std::string());
        }
    }

private:
    /// The files that descriptors of these tests name.
    static void make_extents(const Scratch& scratch)
    {
        std::filesystem::create_directories(scratch / "sub");
        Bytes flat(200 * sector);
        for (std::size_t i = 0; i < flat.size(); ++i) {
            flat[i] = static_cast<std::byte>(i / sector + 1);
        }
        write_file(scratch / "flat", flat);
        write_file(scratch / "sub/flat", Bytes(5000, std::byte{'s'}));
        write_file(scratch / "file:flat", Bytes(5000, std::byte{'c'}));
        write_file(scratch / "empty", Bytes());
        write_file(scratch / "hosted", Hosted{{0, 1, nothing, zeros, 2, nothing}}.build());
        write_file(scratch / "hosted2", Hosted{{nothing, 0, 3, 1}, 8, 512}.build());
        write_file(scratch / "esx", esx({{0, 0}, {1, 1}, {5, 3}, {6, 2}}, 100, 8));
        write_file(scratch / "esx2", esx({{0, 0}, {4095, 1}, {4096, 2}, {5000, 3}}, 6000, 1));
        const auto entries = std::vector<std::pair<u64, u64>>{
            {0, se_grain(0)}, {1, se_grain(1)},    {2, u64{1} << 60},         {3, u64{2} << 60 | 77},
            {5, se_grain(3)}, {4096, se_grain(2)}, {4200, se_grain(0x123456)}};
        write_file(scratch / "se", se_sparse(entries, 40'000));
        auto damaged = entries;
        damaged.emplace_back(7, 5);
        damaged.emplace_back(9, u64{9} << 60);
        write_file(scratch / "se-damaged", se_sparse(damaged, 40'000));
        Bytes directory = se_sparse(entries, 80'000);
        set_le(directory, 2 * sector + 8, 8, 0x2000000000000000);
        write_file(scratch / "se-directory", directory);
        Bytes nested(4096);
        set_text(nested, 0, "KDMV");
        set_le(nested, 28, 8, 2);
        set_text(nested, 2 * sector, descriptor("monolithicFlat", "RW 33 FLAT \"flat\" 4\n"));
        write_file(scratch / "nested", nested);
    }

    /// A streamOptimized disk of 1 MiB whose header leaves the directory's place to the footer.
    static Bytes stream_with_footer(const Scratch& scratch)
    {
        must({"qemu-img", "create", "-q", "-f", "raw", "s.raw", "1M"}, scratch.path());
        must({"qemu-io", "-f", "raw", "-c", "write -P 5 70k 200k", "-c", "write -P 6 900k 1k", "s.raw"},
             scratch.path());
        must({"qemu-img", "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", "s.raw", "s.vmdk"},
             scratch.path());
        Bytes image = read_file(scratch / "s.vmdk");
        // As far as the peer wrote a footer of its own, another one behind it does no harm.
        image.resize(round_up(image.size(), sector));
        Bytes footer(3 * sector);
        set_le(footer, 12, 4, 3);
        std::copy_n(image.begin(), sector, footer.begin() + static_cast<std::ptrdiff_t>(sector));
        set_le(image, 56, 8, ~u64{0});
        image.insert(image.end(), footer.begin(), footer.end());
        return image;
    }
};

QTEST_GUILESS_MAIN(VmdkTest)
#include "vmdk_test.moc"
