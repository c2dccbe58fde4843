// SPDX-License-Identifier: MIT
// Disks on top of disks as Hyper-V and VirtualBox make them, which qemu-img does not follow: VHD and VDI differencing.
// No program here writes them. So they are written down from their specifications, or made of what the real tools
// wrote by changing what tells a differencing disk from a dynamic one.
#include "core/map.h"
#include "tests/core/formats/format_image.h"

#include <filesystem>
#include <sys/stat.h>

using namespace stratamap;
using namespace stratamap::testing;
namespace fs = std::filesystem;

namespace {

constexpr u64 kib = 1024;
constexpr u64 mib = 1024 * kib;

void put(Bytes& image, u64 offset, std::string_view bytes)
{
    image.resize(std::max<u64>(image.size(), offset + bytes.size()));
    std::memcpy(image.data() + offset, bytes.data(), bytes.size());
}

/// Both kinds of images have UUIDs of sixteen equal bytes here.
std::string uuid(char letter)
{
    return std::string(letter == 0 ? 0 : 16, letter);
}

std::string utf16(std::string_view ascii, bool big = false)
{
    std::string units;
    for (const char c : ascii) {
        units += big ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return units;
}

// VHD (Virtual Hard Disk Image Format Specification, version 1.0)

struct Locator {
    std::string platform;
    std::string path;  ///< as it lies in the file
};

struct Vhd {
    char name = 'x';    ///< its UUID
    char parent = 0;    ///< its parent's; 0: a dynamic disk
    std::string units;  ///< a letter for each 4 KiB of the disk: what they are full of; '.': not here
    std::vector<Locator> locators = {};
    std::string unicode_name = {};
};

constexpr u64 vhd_block = 64 * kib;  // sixteen units

void seal(Bytes& image, u64 offset)
{
    set_be(image, offset + 64, 4, 0);
    std::uint32_t sum = 0;
    for (u64 i = 0; i < 512; ++i) {
        sum += std::to_integer<std::uint32_t>(image.at(offset + i));
    }
    set_be(image, offset + 64, 4, ~sum);
}

void set_locators(Bytes& image, u64 header, const std::vector<Locator>& locators, u64 data)
{
    for (std::size_t i = 0; i < locators.size(); ++i) {
        const u64 entry = header + 576 + 24 * i;
        put(image, entry, locators[i].platform);
        set_be(image, entry + 4, 4, 512);
        set_be(image, entry + 8, 4, locators[i].path.size());
        set_be(image, entry + 16, 8, data + 512 * i);
        put(image, data + 512 * i, locators[i].path);
    }
}

Bytes write(const Vhd& vhd)
{
    const u64 blocks = divide_up(vhd.units.size(), 16);
    Bytes image(2048 + 512 * vhd.locators.size());
    put(image, 0, "conectix");
    set_be(image, 8, 4, 2);
    set_be(image, 12, 4, 0x10000);
    set_be(image, 16, 8, 512);
    put(image, 28, "win ");
    set_be(image, 40, 8, vhd.units.size() * 4 * kib);
    set_be(image, 48, 8, vhd.units.size() * 4 * kib);
    set_be(image, 60, 4, vhd.parent != 0 ? 4 : 3);
    put(image, 68, uuid(vhd.name));
    seal(image, 0);
    put(image, 512, "cxsparse");
    set_be(image, 512 + 8, 8, ~u64{0});
    set_be(image, 512 + 16, 8, 1536);
    set_be(image, 512 + 24, 4, 0x10000);
    set_be(image, 512 + 28, 4, blocks);
    set_be(image, 512 + 32, 4, vhd_block);
    put(image, 512 + 40, uuid(vhd.parent));
    put(image, 512 + 64, utf16(vhd.unicode_name, true));
    set_locators(image, 512, vhd.locators, 2048);
    for (u64 block = 0; block < blocks; ++block) {
        const std::string units = vhd.units.substr(block * 16, 16);
        const bool stored = units.find_first_not_of('.') != std::string::npos;
        set_be(image, 1536 + 4 * block, 4, stored ? image.size() / 512 : 0xffffffff);
        if (!stored) {
            continue;
        }
        const u64 at = image.size();
        image.resize(at + 512 + vhd_block);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            if (units[unit] != '.') {
                set_be(image, at + unit, 1, 0xff);  // eight sectors
                put(image, at + 512 + unit * 4 * kib, std::string(4 * kib, units[unit]));
            }
        }
    }
    const Bytes footer(image.begin(), image.begin() + 512);
    image.insert(image.end(), footer.begin(), footer.end());
    return image;
}

// VDI (version 1.1, as VirtualBox writes it)

struct Vdi {
    char name = 'x';
    char parent = 0;
    std::string blocks;  ///< a letter for each MiB; '.': never allocated, '0': zeros
    char state = 's';    ///< its modification UUID
    char parent_state = 's';
};

Bytes write(const Vdi& vdi)
{
    Bytes image(1024);
    put(image, 0, "<<< Oracle VM VirtualBox Disk Image >>>\n");
    set_le(image, 0x40, 4, 0xbeda107f);
    set_le(image, 0x44, 4, 0x00010001);
    set_le(image, 0x48, 4, 400);
    set_le(image, 0x4c, 4, vdi.parent != 0 ? 4 : 1);
    set_le(image, 0x154, 4, 512);
    set_le(image, 0x158, 4, 1024);
    set_le(image, 0x168, 4, 512);
    set_le(image, 0x170, 8, vdi.blocks.size() * mib);
    set_le(image, 0x178, 4, mib);
    set_le(image, 0x180, 4, vdi.blocks.size());
    put(image, 0x188, uuid(vdi.name));
    put(image, 0x198, uuid(vdi.state));
    if (vdi.parent != 0) {
        put(image, 0x1a8, uuid(vdi.parent));
        put(image, 0x1b8, uuid(vdi.parent_state));
    }
    std::uint32_t stored = 0;
    for (std::size_t i = 0; i < vdi.blocks.size(); ++i) {
        const char block = vdi.blocks[i];
        set_le(image, 512 + 4 * i, 4, block == '.' ? 0xffffffff : block == '0' ? 0xfffffffe : stored++);
        if (block != '.' && block != '0') {
            put(image, image.size(), std::string(mib, block));
        }
    }
    return image;
}

Result<std::shared_ptr<const Chain>> open(const std::string& path, const ReferencePolicy& policy = {},
                                          bool keep_going = true)
{
    ChainRequest request;
    request.name = path;
    request.policy = policy;
    request.keep_going = keep_going;
    return open_chain(request);
}

/// The guest's first byte in each unit as a letter, '.' for zero; why it cannot be opened or read otherwise.
std::string letters(const Result<std::shared_ptr<const Chain>>& chain, u64 unit)
{
    if (!chain || !(*chain)->complete()) {
        return chain ? (*chain)->layers().back().lost->text() : chain.error().text();
    }
    std::string seen;
    for (u64 at = 0; at < (*chain)->virtual_size(); at += unit) {
        Bytes byte(1);
        const Status status = (*chain)->read(at, byte);
        if (!status) {
            return status.error().text();
        }
        const auto letter = std::to_integer<char>(byte[0]);
        seen += letter == 0 ? '.' : letter;
    }
    return seen;
}

std::string shown_uuid(char letter)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (int i = 0; i < 16; ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[static_cast<unsigned char>(letter) >> 4];
        out += digits[static_cast<unsigned char>(letter) & 0xf];
    }
    return out;
}

QByteArray shown(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// The bytes of an image that the peer converts.
Bytes converted(const Scratch& scratch, const std::string& name, const std::string& format)
{
    must({"qemu-img", "convert", "-f", format, "-O", "raw", name, "converted.raw"}, scratch.path());
    return read_file(scratch / "converted.raw");
}

/// What the map says of the guest's bytes: where they lie in which file, or that they are zeros.
void expect_map(const Chain& chain, const Bytes& expected)
{
    const auto check = [&](const Run& run) {
        Bytes bytes(run.guest.length);
        if (run.state == State::data && !chain.host(run.depth, run.file).read(run.host_offset, bytes).has_value()) {
            return false;
        }
        const auto from = expected.begin() + static_cast<std::ptrdiff_t>(run.guest.offset);
        return (run.state == State::data || reads_zero(run.state)) && std::equal(bytes.begin(), bytes.end(), from);
    };
    u64 end = 0;
    const auto sink = [&](const Run& run) {
        const bool right = run.guest.offset == end && check(run);
        end = right ? run.guest.end() : end;
        return right;
    };
    QVERIFY(resolve(chain, {0, expected.size()}, OnDamage::stop, sink, [](u32, const Issue&) {}).has_value());
    QCOMPARE(end, u64{expected.size()});
}

void expect_bytes(const Result<std::shared_ptr<const Chain>>& chain, Bytes expected)
{
    QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
    expected.resize((*chain)->virtual_size());
    Bytes bytes(expected.size(), std::byte{0x77});
    const Status status = (*chain)->read(0, bytes);
    QVERIFY2(status.has_value(), status ? "" : status.error().text().c_str());
    const auto at = std::mismatch(bytes.begin(), bytes.end(), expected.begin()).first - bytes.begin();
    QVERIFY2(bytes == expected, ("the bytes differ from " + std::to_string(at) + " on").c_str());
    expect_map(**chain, expected);
}

Words random_writes(const std::string& format, u64 size, u64 unit, Dice& dice)
{
    Words command{"qemu-io", "-f", format};
    for (u64 i = dice.between(2, 6); i-- > 0;) {
        const u64 from = dice.below(size / unit) * unit;
        const u64 length = std::min(size - from, dice.between(1, 40) * unit);
        command.insert(command.end(), {"-c", text("write -P ", dice.between(1, 255), ' ', from, ' ', length)});
    }
    return command;
}

/// Makes a dynamic disk that the real tool wrote a differencing one: some of its sectors are below from now on. Changes
/// `below`, the bytes of the guest without this disk, to those with it.
void lay_over(Bytes& image, const Bytes& alone, Bytes& below, char name, char parent, Dice& dice)
{
    const u64 header = get_be(image, 16, 8);
    set_be(image, 60, 4, 4);
    put(image, 68, uuid(name));
    seal(image, 0);
    put(image, header + 40, uuid(parent));
    below.resize(alone.size());
    const u64 block = get_be(image, header + 32, 4);
    for (u64 i = 0; i < get_be(image, header + 28, 4); ++i) {
        const u64 entry = get_be(image, get_be(image, header + 16, 8) + 4 * i, 4);
        if (entry == 0xffffffff) {
            continue;
        }
        bool here = dice.chance(50);
        for (u64 sector = 0; sector < block / 512; ++sector) {
            here = dice.chance(5) ? !here : here;
            const u64 guest = i * block + sector * 512;
            const u64 byte = entry * 512 + sector / 8;
            const unsigned bit = 0x80U >> sector % 8;
            const auto old = static_cast<unsigned>(get_be(image, byte, 1));
            set_be(image, byte, 1, here ? old | bit : old & ~bit);
            if (here && guest < alone.size()) {
                std::memcpy(below.data() + guest, alone.data() + guest, 512);
            }
        }
    }
}

}  // namespace

class DifferencingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scratch = std::make_unique<Scratch>("differencing"); }

    void sectors_come_from_the_disk_that_has_them()
    {
        write_file(file("base.vhd"), write(Vhd{'b', 0, "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb................"}));
        write_file(
            file("mid.vhd"),
            write(Vhd{'m', 'b', ".cc.............................................", {{"W2ru", utf16(".\\base.vhd")}}}));
        write_file(
            file("top.vhd"),
            write(Vhd{'t', 'm', "..d..........................e..f..............g", {{"W2ru", utf16(".\\mid.vhd")}}}));
        QCOMPARE(shown(letters(open(file("top.vhd")), 4 * kib)), "acdaaaaaaaaaaaaabbbbbbbbbbbbbebbf..............g");
        if (have_peer()) {  // each alone is a dynamic disk to the peer
            for (const std::string name : {"base.vhd", "mid.vhd", "top.vhd"}) {
                ReferencePolicy alone;
                alone.follow = ReferencePolicy::Follow::nothing;
                expect_bytes(open(file(name), alone), converted(*m_scratch, name, "vpc"));
            }
        }
        const Outcome map = map_by({program_path(), "--map", "--output=json"}, m_scratch->path(),
                                   {"-s", "0", "-l", "20480", "top.vhd"});
        const auto run = [](int start, int length, int depth, u64 offset) {
            return text("{ \"start\": ", start, ", \"length\": ", length, ", \"depth\": ", depth,
                        ", \"present\": true, \"zero\": false, \"data\": true, \"compressed\": false, \"offset\": ",
                        offset, "}");
        };
        QCOMPARE(shown(map.out),
                 shown("[" + run(0, 4096, 2, 2560) + ",\n" + run(4096, 4096, 1, 2560 + 512 + 4096) + ",\n" +
                       run(8192, 4096, 0, 2560 + 512 + 8192) + ",\n" + run(12288, 8192, 2, 2560 + 12288) + "]\n"));
        QVERIFY2(map.err.empty() && map.status == 0, map.err.c_str());
    }

    void vhd_made_of_real_ones_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 10; ++seed) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void vhd_made_of_real_ones()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(int, seed);
        Dice dice(static_cast<u64>(seed));
        const int depth = 2 + seed % 3;
        Bytes guest;
        for (int level = 0; level < depth; ++level) {
            const std::string name = text(level, ".vhd");
            const bool is_fixed = level == 0 && seed % 2 == 1;
            const u64 size = dice.between(9, 14) * mib + dice.below(2000) * 512;
            must({"qemu-img", "create", "-q", "-f", "vpc", "-o",
                  text("force_size=on,subformat=", is_fixed ? "fixed" : "dynamic"), name, std::to_string(size)},
                 m_scratch->path());
            Words writes = random_writes("vpc", 8 * mib, dice.pick<u64>({512, 4096, 65536}), dice);
            writes.push_back(name);
            must(writes, m_scratch->path());
            const Bytes alone = converted(*m_scratch, name, "vpc");
            Bytes image = read_file(file(name));
            const char letter = static_cast<char>('0' + level);
            if (level == 0) {
                const u64 footer = is_fixed ? image.size() - 512 : 0;
                put(image, footer + 68, uuid(letter));
                seal(image, footer);
                guest = alone;
            } else {
                lay_over(image, alone, guest, letter, static_cast<char>(letter - 1), dice);
                const u64 paths = image.size() - 512;  // where the footer's copy was
                const std::string parent = text(level - 1, ".vhd");
                set_locators(image, get_be(image, 16, 8),
                             {dice.pick<Locator>({{"W2ru", utf16(".\\" + parent)},
                                                  {"W2ku", utf16("C:\\vms\\" + parent)},
                                                  {"Wi2k", "D:\\" + parent},
                                                  {"Wi2r", parent},
                                                  {"MacX", "file://localhost/vms/" + parent}})},
                             paths);
                image.resize(round_up(image.size(), 512));
                const Bytes footer(image.begin(), image.begin() + 512);
                image.insert(image.end(), footer.begin(), footer.end());
            }
            write_file(file(name), image);
            expect_bytes(open_file_chain(file(name), "vpc"), guest);  // a fixed disk is raw without a word
        }
        const std::string base = text(depth - 1, ".vhd");
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-F", "vpc", "-b", base, "top.qcow2",
              std::to_string(round_up(guest.size(), mib))},
             m_scratch->path());
        must({"qemu-io", "-c", "write -P 200 1M 640k", "top.qcow2"}, m_scratch->path());  // whole clusters
        guest.resize(round_up(guest.size(), mib));
        std::fill_n(guest.begin() + mib, 640 * kib, std::byte{200});
        expect_bytes(open(file("top.qcow2")), guest);
    }

    void vdi_made_of_real_ones_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 6; ++seed) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void vdi_made_of_real_ones()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(int, seed);
        Dice dice(static_cast<u64>(seed));
        const u64 size = dice.between(9, 20) * mib;
        Bytes guest;
        for (int level = 0; level < 3; ++level) {
            const std::string name = text(level, ".vdi");
            must({"qemu-img", "create", "-q", "-f", "vdi", "-o",
                  level == 0 && seed % 2 == 1 ? "static=on" : "static=off", name, std::to_string(size)},
                 m_scratch->path());
            Words writes = random_writes("vdi", 8 * mib, dice.pick<u64>({4096, mib / 2}), dice);
            writes.push_back(name);
            must(writes, m_scratch->path());
            const Bytes alone = converted(*m_scratch, name, "vdi");
            Bytes image = read_file(file(name));
            put(image, 0x188, uuid(static_cast<char>('0' + level)));
            put(image, 0x198, uuid(static_cast<char>('A' + level)));
            if (level == 0) {
                guest = alone;
            } else {
                set_le(image, 0x4c, 4, 4);
                put(image, 0x1a8, uuid(static_cast<char>('0' + level - 1)));
                put(image, 0x1b8, uuid(static_cast<char>('A' + level - 1)));
                for (u64 block = 0; block < size / mib; ++block) {
                    const u64 at = get_le(image, 0x154, 4) + 4 * block;
                    const bool stored = get_le(image, at, 4) != 0xffffffff;
                    const bool zeros = !stored && dice.chance(30);
                    if (zeros) {
                        set_le(image, at, 4, 0xfffffffe);
                    }
                    if (stored || zeros) {
                        std::memcpy(guest.data() + block * mib, alone.data() + block * mib, mib);
                    }
                }
            }
            write_file(file(name), image);
            const auto chain = open(file(name));
            expect_bytes(chain, guest);
            QVERIFY((*chain)->layers().front().issues.empty());
        }
    }

    void paths_of_other_hosts_data()
    {
        QTest::addColumn<QByteArray>("platform");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("parent");
        const auto row = [](const char* platform, const std::string& path, const char* parent) {
            QTest::addRow("%s %s", platform, path.c_str())
                << QByteArray(platform) << shown(path) << QString::fromLatin1(parent);
        };
        row("W2ru", utf16(".\\p.vhd"), "d/p.vhd");
        row("W2ru", utf16("..\\p.vhd"), "d/../p.vhd");
        row("W2ru", utf16("..\\elsewhere\\p.vhd"), "d/p.vhd");
        row("W2ru", utf16("e\\p.vhd"), "d/e/p.vhd");
        row("W2ru", utf16("p.vhd") + std::string(20, '\0'), "d/p.vhd");
        row("W2ku", utf16("C:\\vms\\p.vhd"), "d/p.vhd");
        row("W2ku", utf16("\\\\server\\vms\\p.vhd"), "d/p.vhd");
        row("W2ku", utf16("/vms/p.vhd"), "d/p.vhd");
        row("Wi2r", "..\\p.vhd", "d/../p.vhd");
        row("Wi2k", "C:\\p.vhd", "d/p.vhd");
        row("MacX", "file://localhost/vms/p.vhd", "d/p.vhd");
        row("MacX", "file://./e/p.vhd", "d/e/p.vhd");
        row("MacX", "file://./%70.vhd", "d/p.vhd");
        row("MacX", "file://FOLDER/p.vhd", "FOLDER/p.vhd");
    }
    void paths_of_other_hosts()
    {
        QFETCH(QByteArray, platform);
        QFETCH(QByteArray, path);
        QFETCH(QString, parent);
        path.replace("FOLDER", shown(m_scratch->path()));
        parent.replace(QStringLiteral("FOLDER"), QString::fromStdString(m_scratch->path()));
        const std::string wanted = parent.startsWith('/') ? parent.toStdString() : file(parent.toStdString());
        fs::create_directories(file("d/e"));
        write_file(wanted, write(Vhd{'p', 0, "pppppppppppppppp"}));
        write_file(file("d/c.vhd"),
                   write(Vhd{'c', 'p', "................", {{platform.toStdString(), path.toStdString()}}}));
        const auto chain = open(file("d/c.vhd"));
        QCOMPARE(shown(letters(chain, 4 * kib)), "pppppppppppppppp");
        QCOMPARE(shown((*chain)->layers()[1].name), shown(wanted));
        QCOMPARE(shown((*chain)->layers()[1].reference), shown(wanted));
        QVERIFY((*chain)->layers()[0].issues.empty());
    }

    void another_disk_of_that_name_is_passed_over()
    {
        fs::create_directories(file("d"));
        write_file(file("p.vhd"), write(Vhd{'q', 0, "qqqqqqqqqqqqqqqq"}));
        write_file(file("d/p.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        const Bytes child = write(Vhd{'c', 'p', "................", {{"W2ru", utf16("..\\p.vhd")}}});
        write_file(file("d/c.vhd"), child);
        QCOMPARE(shown(letters(open(file("d/c.vhd")), 4 * kib)), "pppppppppppppppp");
        fs::remove(file("d/p.vhd"));
        const std::string sentence = letters(open(file("d/c.vhd")), 4 * kib);
        for (const std::string& part :
             {"(UUID " + shown_uuid('p') + ")", "d/../p.vhd' is another image: its UUID is " + shown_uuid('q'),
              std::string("d/p.vhd': No such file")}) {
            QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
        }
        const Outcome map = map_by({program_path(), "--map", "--output=json"}, m_scratch->path(), {"d/c.vhd"});
        QVERIFY(map.status == 1 && map.out.empty());
        QVERIFY2(map.err.find("Could not open backing file: the layer below (UUID ") != std::string::npos,
                 map.err.c_str());
        const Outcome lost =
            map_by({program_path(), "--map", "--keep-going", "--output=json"}, m_scratch->path(), {"d/c.vhd"});
        QVERIFY2(lost.status == 2 && lost.out.find("\"unknown\": true") != std::string::npos, lost.out.c_str());
    }

    void letter_case_makes_no_other_name()
    {
        const auto name = [&](const Result<std::shared_ptr<const Chain>>& chain) {
            return chain && (*chain)->complete() ? shown((*chain)->layers()[1].reference.substr(file("").size()))
                                                 : shown(letters(chain, 4 * kib));
        };
        fs::create_directories(file("d"));
        write_file(file("base.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        const auto child = [&](const std::string& path) {
            write_file(file("c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16(path)}}}));
            return name(open(file("c.vhd")));
        };
        QCOMPARE(child(".\\BASE.VHD"), "base.vhd");
        QCOMPARE(child("D\\BASE.VHD"), "base.vhd");
        write_file(file("d/Base.Vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        QCOMPARE(child("d\\BASE.VHD"), "d/Base.Vhd");
        QCOMPARE(child("d\\base.vhd"), "base.vhd");  // under its very name first

        // Of several the one with the UUID; a disk of another one never.
        write_file(file("BASE.VHD"), write(Vhd{'q', 0, "qqqqqqqqqqqqqqqq"}));
        write_file(file("Base.vhd"), write(Vhd{'r', 0, "rrrrrrrrrrrrrrrr"}));
        QCOMPARE(child("BASE.vhd"), "base.vhd");
        fs::remove_all(file("d"));
        fs::remove(file("base.vhd"));
        const QByteArray lost = child("BASE.vhd");
        for (const std::string part : {"BASE.vhd': No such file", "BASE.VHD' is another image: its UUID is ",
                                       "Base.vhd' is another image: its UUID is "}) {
            QVERIFY2(lost.contains(shown(part)), lost);
        }
    }

    void a_renamed_parent_is_known_by_its_uuid()
    {
        const Bytes child = write(Vhd{'c', 'p', "................", {{"W2ru", utf16(".\\base.vhd")}}});
        write_file(file("c.vhd"), child);
        write_file(file("other.vhd"), write(Vhd{'o', 0, "oooooooooooooooo"}));
        write_file(file("renamed.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        const auto chain = open(file("c.vhd"));
        QCOMPARE(shown(letters(chain, 4 * kib)), "pppppppppppppppp");
        QCOMPARE(shown((*chain)->layers()[1].reference), shown(file("renamed.vhd")));
        write_file(file("base.vhd"), write(Vhd{'q', 0, "qqqqqqqqqqqqqqqq"}));  // another one has its name
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "pppppppppppppppp");
        // What lies on top may end in .avhd, and a fixed disk does not look like one from in front.
        fs::rename(file("c.vhd"), file("c.avhd"));
        Bytes fixed(16 * 4 * kib, std::byte{'f'});
        Bytes footer = write(Vhd{'p', 0, "ffffffffffffffff"});
        footer.resize(512);
        set_be(footer, 16, 8, ~u64{0});
        set_be(footer, 60, 4, 2);
        seal(footer, 0);
        fixed.insert(fixed.end(), footer.begin(), footer.end());
        write_file(file("renamed.vhd"), fixed);
        QCOMPARE(shown(letters(open(file("c.avhd")), 4 * kib)), "ffffffffffffffff");
        fs::rename(file("renamed.vhd"), file("renamed.vhd.bak"));
        const std::string lost = letters(open(file("c.avhd")), 4 * kib);
        QVERIFY2(lost.starts_with("the layer below (UUID " + shown_uuid('p') + ") was not found: '") &&
                     lost.find("base.vhd' is another image") != std::string::npos,
                 lost.c_str());
    }

    void letter_case_alone_tells_no_disks_apart()
    {
        Bytes image = write(Vhd{'c', 'p', ".c..............", {{"MacX", "file://./BASE.raw"}}});
        put(image, 28, std::string("tap\0", 4));
        seal(image, 0);
        put(image, 512 + 40, std::string(16, '\0'));
        write_file(file("c.vhd"), image);
        write_file(file("base.raw"), std::string(16 * 4 * kib, 'r'));
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "rcrrrrrrrrrrrrrr");
        write_file(file("Base.raw"), std::string(16 * 4 * kib, 'R'));
        const std::string lost = letters(open(file("c.vhd")), 4 * kib);
        QVERIFY2(lost.find("it could be any of 2 files that differ in letter case: '" + file("Base.raw") + "', '" +
                           file("base.raw") + "'") != std::string::npos,
                 lost.c_str());
    }

    void letter_case_opens_no_door()
    {
        fs::create_directories(file("m/Snapshots"));
        write_file(file("m/p.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        write_file(file("m/Snapshots/c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16("..\\P.VHD")}}}));
        ReferencePolicy policy;
        policy.follow = ReferencePolicy::Follow::own_folder;
        const auto blocked = open(file("m/Snapshots/c.vhd"), policy);
        QVERIFY((*blocked)->layers().back().lost->fault() == Fault::denied);
        QCOMPARE(shown((*blocked)->layers().back().blocked_path), shown(fs::canonical(file("m/p.vhd")).string()));
        policy.allowed = {fs::canonical(file("m/p.vhd")).string()};
        QCOMPARE(shown(letters(open(file("m/Snapshots/c.vhd"), policy), 4 * kib)), "pppppppppppppppp");
    }

    void a_name_without_a_locator_will_do()
    {
        write_file(file("p.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "................", {}, "p.vhd"}));
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "pppppppppppppppp");
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "................"}));  // nothing but the UUID
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "pppppppppppppppp");
        Bytes nothing = write(Vhd{'c', 'p', "................"});
        put(nothing, 512 + 40, std::string(16, '\0'));
        write_file(file("c.vhd"), nothing);
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "the image does not say what lies below it");
    }

    void a_disk_of_xenserver_lies_on_a_raw_one()
    {
        write_file(file("base.raw"), std::string(16 * 4 * kib, 'r'));
        Bytes image = write(Vhd{'c', 'p', ".c..............", {{"MacX", "file://./base.raw"}}});
        put(image, 28, std::string("tap\0", 4));
        seal(image, 0);
        put(image, 512 + 40, std::string(16, '\0'));
        write_file(file("c.vhd"), image);
        const auto chain = open(file("c.vhd"));
        QCOMPARE(shown(letters(chain, 4 * kib)), "rcrrrrrrrrrrrrrr");
        QCOMPARE(shown((*chain)->layers()[1].format), "raw");
    }

    void bad_locators_are_passed_over_data()
    {
        QTest::addColumn<u64>("offset");
        QTest::addColumn<unsigned>("width");
        QTest::addColumn<u64>("value");
        QTest::addColumn<bool>("issue");
        const auto row = [](const char* name, u64 offset, unsigned width, u64 value, bool issue) {
            QTest::newRow(name) << offset << width << value << issue;
        };
        constexpr u64 first = 512 + 576;
        row("an unknown platform", first, 4, 0x12345678, false);
        row("an old Mac's alias", first, 4, 0x4d616320, false);
        row("longer than a path", first + 8, 4, 65537, true);
        row("of 4 GiB", first + 8, 4, 0xffffffff, true);
        row("past the end", first + 16, 8, 0x7fffffff, true);
        row("past all ends", first + 16, 8, ~u64{0}, true);
        row("of no bytes", first + 8, 4, 0, false);
        row("of half a unit", first + 8, 4, 1, false);
        row("half a surrogate pair", 2048, 2, 0x00d8, false);
        row("a zero in front", 2048, 2, 0, false);
    }
    void bad_locators_are_passed_over()
    {
        QFETCH(u64, offset);
        QFETCH(unsigned, width);
        QFETCH(u64, value);
        QFETCH(bool, issue);
        write_file(file("p.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        Bytes image =
            write(Vhd{'c', 'p', "................", {{"W2ru", utf16(".\\nothing.vhd")}, {"W2ku", utf16("C:\\p.vhd")}}});
        set_be(image, offset, width, value);
        write_file(file("c.vhd"), image);
        const auto chain = open(file("c.vhd"));
        QCOMPARE(shown(letters(chain, 4 * kib)), "pppppppppppppppp");
        QCOMPARE((*chain)->layers()[0].issues.size(), std::size_t{issue ? 1U : 0U});
    }

    void hostile_paths_stay_files()
    {
        write_file(file("c.vhd"),
                   write(Vhd{'c', 'p', "................", {{"W2ru", utf16("json:{\"driver\":\"raw\"}")}}}));
        QVERIFY(letters(open(file("c.vhd")), 4 * kib).find("No such file") != std::string::npos);
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16("nbd:localhost")}}}));
        QVERIFY(letters(open(file("c.vhd")), 4 * kib).find("No such file") != std::string::npos);
        QCOMPARE(::mkfifo(file("pipe").c_str(), 0600), 0);
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16("pipe")}}}));
        QVERIFY(letters(open(file("c.vhd")), 4 * kib).find("is a FIFO") != std::string::npos);
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16("a\x1b\n")}}}));
        const std::string sentence = letters(open(file("c.vhd")), 4 * kib);
        QVERIFY2(sentence.find("a\\x1b\\x0a") != std::string::npos, sentence.c_str());
    }

    void parents_of_another_size()
    {
        write_file(file("p.vhd"), write(Vhd{'p', 0, "pppppppp"}));
        write_file(file("c.vhd"), write(Vhd{'c', 'p', "c..............c", {}, "p.vhd"}));
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "cppppppp.......c");
        write_file(file("p.vhd"), write(Vhd{'p', 0, "pppppppppppppppppppppppp"}));
        QCOMPARE(shown(letters(open(file("c.vhd")), 4 * kib)), "cppppppppppppppc");
        write_file(file("p.vdi"), write(Vdi{'p', 0, "pp"}));
        write_file(file("c.vdi"), write(Vdi{'c', 'p', "....c"}));
        QCOMPARE(shown(letters(open(file("c.vdi")), mib)), "pp..c");
    }

    void a_sector_bitmap_past_the_end_is_damage()
    {
        Bytes image = write(Vhd{'c', 'p', "cccccccccccccccccccccccccccccccc", {}, "p.vhd"});
        image.resize(2048 + 512 + vhd_block);  // the second block and the footer are gone
        const auto opened = open_image(std::make_shared<MemorySource>(image), "vpc", true);
        QVERIFY(opened.has_value());
        std::vector<State> states;
        std::string sentences;
        QVERIFY(opened->layer
                    ->extents(
                        {0, 2 * vhd_block},
                        [&](const Extent& extent) {
                            states.push_back(extent.state);
                            return true;
                        },
                        [&](const Issue& issue) { sentences += issue.sentence; })
                    .has_value());
        QCOMPARE(states, (std::vector<State>{State::data, State::damaged}));
        QVERIFY2(sentences.starts_with("the sector bitmap at 0x10a00 of the block at guest offset 0x10000 ends past "
                                       "the end of the file (68096 bytes)"),
                 sentences.c_str());
    }

    void blocks_of_a_vdi_come_from_the_image_that_has_them()
    {
        write_file(file("base.vdi"), write(Vdi{'b', 0, "bbbb.0"}));
        write_file(file("mid.vdi"), write(Vdi{'m', 'b', ".m0..."}));
        write_file(file("top.vdi"), write(Vdi{'t', 'm', "...t.."}));
        QCOMPARE(shown(letters(open(file("top.vdi")), mib)), "bm.t..");
        const auto chain = open(file("top.vdi"));
        QCOMPARE(shown((*chain)->layers()[2].name), shown(file("base.vdi")));
        // Alone, what is not here reads as zeros and is nobody's.
        const Outcome map =
            map_by({program_path(), "--map", "--output=json", "--no-follow"}, m_scratch->path(), {"mid.vdi"});
        QCOMPARE(map.status, 0);
        QCOMPARE(map.out.find("[{ \"start\": 0, \"length\": 1048576, \"depth\": 0, \"present\": false"), 0U);
    }

    void a_parent_that_changed_is_said()
    {
        write_file(file("base.vdi"), write(Vdi{'b', 0, "bb", 'S'}));
        write_file(file("c.vdi"), write(Vdi{'c', 'b', ".c", 's', 'R'}));
        const auto chain = open(file("c.vdi"));
        QCOMPARE(shown(letters(chain, mib)), "bc");
        QCOMPARE((*chain)->layers()[0].issues.size(), std::size_t{1});
        const std::string sentence = (*chain)->layers()[0].issues[0].sentence;
        QVERIFY2(
            sentence.find(shown_uuid('S')) != std::string::npos && sentence.find(shown_uuid('R')) != std::string::npos,
            sentence.c_str());
    }

    void a_machines_settings_lead_to_the_parent()
    {
        fs::create_directories(file("m/Snapshots"));
        fs::create_directories(file("disks"));
        Bytes base = write(Vdi{'b', 0, "bb"});
        std::string sixteen;
        for (char i = 0; i < 16; ++i) {
            sixteen += i;
        }
        put(base, 0x188, sixteen);
        write_file(file("disks/base.vdi"), base);
        Bytes child = write(Vdi{'c', 'b', ".c"});
        put(child, 0x1a8, sixteen);
        write_file(file("m/Snapshots/{c}.vdi"), child);
        const std::string id = "03020100-0504-0706-0809-0a0b0c0d0e0f";
        QCOMPARE(shown(letters(open(file("m/Snapshots/{c}.vdi")), mib)),
                 shown("the layer below (UUID " + id + ") is not among the files beside '" +
                       file("m/Snapshots/{c}.vdi") + "'"));
        const auto settings = [&](const std::string& location) {
            write_file(file("m/m.vbox"), "<VirtualBox><Machine><MediaRegistry><HardDisks><HardDisk uuid=\"{" + id +
                                             "}\" location=\"" + location +
                                             "\"/></HardDisks></MediaRegistry></Machine></VirtualBox>");
        };
        settings(file("disks/base.vdi"));
        QCOMPARE(shown(letters(open(file("m/Snapshots/{c}.vdi")), mib)), "bc");
        settings("../disks/base.vdi");
        QCOMPARE(shown(letters(open(file("m/Snapshots/{c}.vdi")), mib)), "bc");
        fs::rename(file("disks/base.vdi"), file("m/base.vdi"));
        settings("C:\\Users\\me\\base.vdi");
        QCOMPARE(shown(letters(open(file("m/Snapshots/{c}.vdi")), mib)), "bc");
        settings("&#0;");
        QCOMPARE(shown(letters(open(file("m/Snapshots/{c}.vdi")), mib)), "bc");  // the folder above, searched
    }

    void chains_that_bite_their_tail()
    {
        write_file(file("a.vdi"), write(Vdi{'a', 'b', ".a"}));
        write_file(file("b.vdi"), write(Vdi{'b', 'a', "b."}));
        const std::string sentence = letters(open(file("a.vdi")), mib);
        QVERIFY2(sentence.find("a.vdi' is its own backing file: the chain loops after 2 layers") != std::string::npos,
                 sentence.c_str());
        write_file(file("s.vhd"), write(Vhd{'s', 's', "................", {}, "s.vhd"}));
        const std::string self = letters(open(file("s.vhd")), 4 * kib);
        QVERIFY2(self.find("s.vhd' is its own backing file: the chain loops after 1 layer") != std::string::npos,
                 self.c_str());
    }

    void a_parent_outside_the_folder_is_asked_for()
    {
        fs::create_directories(file("m/Snapshots"));
        write_file(file("m/base.vdi"), write(Vdi{'b', 0, "bb"}));
        write_file(file("m/Snapshots/c.vdi"), write(Vdi{'c', 'b', ".c"}));
        ReferencePolicy policy;
        policy.follow = ReferencePolicy::Follow::own_folder;
        const auto blocked = [&] {
            const auto chain = open(file("m/Snapshots/c.vdi"), policy);
            return chain && !(*chain)->complete() && (*chain)->layers().back().lost->fault() == Fault::denied
                       ? (*chain)->layers().back().blocked_path
                       : letters(chain, mib);
        };
        const std::string real = fs::canonical(file("m")).string();
        QCOMPARE(shown(blocked()), shown(real + "/base.vdi"));
        policy.allowed = {real + "/base.vdi"};
        QCOMPARE(shown(blocked()), "bc");
        policy.allowed.clear();
        write_file(file("m/m.vbox"), "<VirtualBox/>");
        QCOMPARE(shown(blocked()), shown(real + "/m.vbox"));
        policy.roots = {real};
        QCOMPARE(shown(blocked()), "bc");

        write_file(file("m/p.vhd"), write(Vhd{'p', 0, "pppppppppppppppp"}));
        write_file(file("m/Snapshots/c.vhd"), write(Vhd{'c', 'p', "................", {{"W2ru", utf16("..\\p.vhd")}}}));
        policy.roots.clear();
        const auto chain = open(file("m/Snapshots/c.vhd"), policy);
        QCOMPARE(shown((*chain)->layers().back().blocked_path), shown(real + "/p.vhd"));
        const Words question{"--map", "--root", file("m/Snapshots"), file("m/Snapshots/c.vhd")};
        Words command{program_path()};
        command.insert(command.end(), question.begin(), question.end());
        const Outcome held_in = run(command);
        QVERIFY2(held_in.status == 1 && held_in.err.find("outside the folders") != std::string::npos,
                 held_in.err.c_str());
    }

    void cut_anywhere()
    {
        QCOMPARE(breaks_when_cut_at_most(2000, "vpc",
                                         write(Vhd{'c',
                                                   'p',
                                                   "c..c....cc......................cccccccccccccccc",
                                                   {{"W2ru", utf16("..\\p.vhd")}, {"MacX", "file://p"}}})),
                 std::string());
        QCOMPARE(breaks_when_cut_at_most(2000, "vdi", write(Vdi{'c', 'p', "c.0c"})), std::string());
    }

private:
    std::string file(std::string_view name) const { return *m_scratch / name; }

    std::unique_ptr<Scratch> m_scratch;
};

QTEST_GUILESS_MAIN(DifferencingTest)
#include "differencing_test.moc"
