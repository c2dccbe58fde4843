// SPDX-License-Identifier: MIT
// vhdx: differencing disks. No program at hand writes them: they are written here from the format's published
// description, or made of images by the real qemu-img, whose bytes they are then compared with.
#include "core/map.h"
#include "tests/core/formats/vhdx_image.h"
#include "tests/support/chain_recipe.h"

#include <QtTest>

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

const std::string base_guid = "000102030405060708090a0b0c0d0e0f";
const std::string other_guid = "f0e1d2c3b4a5968778695a4b3c2d1e0f";

constexpr u64 partial(u64 mebibytes)
{
    return mebibytes * mebibyte | 7;
}

Bytes locator_to(const std::string& relative, const std::string& guid = base_guid)
{
    return locator_of({{"parent_linkage", spelled(guid)}, {"relative_path", relative}});
}

Result<std::shared_ptr<const Chain>> chain_of(const std::string& path, bool keep_going = false)
{
    ChainRequest request;
    request.name = path;
    request.keep_going = keep_going;
    return open_chain(request);
}

/// What is wrong with a chain whose guest should read these bytes, or nothing: its bytes, and of its map the zeros, and
/// the bytes where they are said to lie.
std::string untrue(const Chain& chain, const Bytes& guest)
{
    if (chain.virtual_size() != guest.size()) {
        return text("the disk has ", chain.virtual_size(), " bytes, not ", guest.size());
    }
    Bytes found(guest.size());
    const Status read = chain.read(0, found);
    if (!read || found != guest) {
        const auto at = std::mismatch(found.begin(), found.end(), guest.begin()).first - found.begin();
        return read ? text("the guest reads something else at ", static_cast<u64>(at)) : read.error().text();
    }
    std::string wrong;
    const auto check = [&](const Run& run) {
        const auto expected = std::span(guest).subspan(run.guest.offset, run.guest.length);
        Bytes there(run.guest.length);
        if (run.state == State::data && run.has_offset()) {
            const Status status = chain.host(run.depth, run.file).read(run.host_offset, there);
            wrong = status && std::equal(there.begin(), there.end(), expected.begin()) ? wrong : "is not there";
        } else if (reads_zero(run.state)) {
            wrong = std::equal(there.begin(), there.end(), expected.begin()) ? wrong : "is not zero";
        } else {
            wrong = run.state == State::data || run.state == State::compressed ? wrong : "is not read";
        }
        wrong = wrong.empty() ? wrong : text(run.guest.offset, "+", run.guest.length, " ", wrong);
        return wrong.empty();
    };
    const Status resolved = resolve(chain, {0, guest.size()}, OnDamage::stop, check, [](u32, const Issue&) {});
    return resolved ? wrong : resolved.error().text();
}

void fill(Dice& dice, std::span<std::byte> bytes)
{
    for (std::size_t sector = 0; sector < bytes.size(); sector += 512) {
        const auto part = bytes.subspan(sector, std::min<std::size_t>(512, bytes.size() - sector));
        std::fill(part.begin(), part.end(), static_cast<std::byte>(dice.between(1, 255)));
    }
}

struct Member {
    ImageBytes image;
    Bytes guest;      ///< what a guest reads
    ImageBytes lone;  ///< the same disk without a parent, its partially present blocks taken for whole
    Bytes lone_guest;
};

/// A differencing disk of random blocks, and what it makes of the disk below.
Member random_member(Dice& dice, u64 size, const Bytes& below, const Bytes& locator, u64 sector)
{
    const u64 block_size = dice.pick<u64>({1, 2, 4}) * mebibyte;
    const u64 blocks = divide_up(size, block_size);
    std::vector<u64> order(blocks);
    for (u64 i = 0; i < blocks; ++i) {
        order[i] = i;
        std::swap(order[i], order[dice.below(i + 1)]);
    }
    const u64 bitmap = data_offset;
    const u64 payload = data_offset + mebibyte;
    ImageBytes image = image_of(size, {}, block_size, mebibyte + blocks * block_size);
    image.le(items + 48, 4, sector).put(items + 32, from_hex(other_guid));
    image.le(bat_offset + (u64{8} << 20) * sector / block_size * 8, 8, bitmap | 6);
    Member member;
    member.guest = below;
    member.guest.resize(size);
    member.lone_guest.resize(size);
    ImageBytes lone = image;
    for (u64 block = 0; block < blocks; ++block) {
        const u64 state = dice.pick<u64>({0, 0, 1, 2, 3, 6, 6, 7, 7, 7});
        const u64 begin = block * block_size, length = std::min(block_size, size - begin);
        const auto guest = std::span(member.guest).subspan(begin, length);
        const u64 host = payload + order[block] * block_size;
        image.le(bat_offset + 8 * block, 8, state < 6 ? state : host | state);
        lone.le(bat_offset + 8 * block, 8, state < 6 ? state : host | 6);
        if (state >= 1 && state <= 3) {
            std::fill(guest.begin(), guest.end(), std::byte{0});
        }
        if (state < 6) {
            continue;
        }
        Bytes bytes(block_size);
        fill(dice, bytes);
        image.put(host, bytes);
        lone.put(host, bytes);
        std::copy_n(bytes.begin(), length, member.lone_guest.begin() + static_cast<std::ptrdiff_t>(begin));
        if (state == 6) {
            std::copy_n(bytes.begin(), length, guest.begin());
            continue;
        }
        const u64 sectors = length / sector;
        for (u64 first = dice.below(100); first < sectors; first += dice.pick<u64>({1, 2, 63, 64, 65, 700})) {
            const u64 count = std::min(dice.pick<u64>({1, 1, 8, 64, 129, 500}), sectors - first);
            set_bits(image, bitmap, begin / sector + first, count);
            const auto from = static_cast<std::ptrdiff_t>(first * sector);
            std::copy_n(bytes.begin() + from, count * sector, guest.begin() + from);
            first += count;
        }
    }
    member.lone = std::move(lone);
    member.lone.le(bat_offset + (u64{8} << 20) * sector / block_size * 8, 8, 0);
    member.image = std::move(set_parent(image, locator));
    return member;
}

/// A disk of 2 MiB whose blocks are full of this letter.
ImageBytes letters(char letter, const std::string& guid)
{
    ImageBytes image = image_of(2 * mebibyte, {at(4), at(5)}, mebibyte, 2 * mebibyte);
    image.put(data_offset, std::string(2 * mebibyte, letter));
    return std::move(set_data_guid(image, guid));
}

/// A disk of 2 MiB whose second block is full of c, over whatever the locator says.
ImageBytes over(const Bytes& locator)
{
    ImageBytes image = image_of(2 * mebibyte, {0, at(4)}, mebibyte, mebibyte);
    image.put(data_offset, std::string(mebibyte, 'c'));
    return std::move(set_parent(image, locator));
}

/// The first byte of the chain, its warnings, or why there is none.
std::string first_byte(const std::string& path, bool keep_going = false)
{
    const auto chain = chain_of(path, keep_going);
    if (!chain) {
        return chain.error().text();
    }
    Bytes byte(1);
    const Status status = (*chain)->read(0, byte);
    std::string said = status ? std::string(1, static_cast<char>(byte[0])) : status.error().text();
    for (const ChainLayer& layer : (*chain)->layers()) {
        for (const Issue& issue : layer.issues) {
            said += " | " + issue.sentence;
        }
    }
    return said;
}

}  // namespace

class VhdxParentTest : public QObject {
    Q_OBJECT

private slots:
    void a_map_one_can_check_in_the_head()
    {
        ImageBytes image =
            image_of(7 * mebibyte, {at(4), 0, 2, 1, partial(5), mebibyte * 9, at(7)}, mebibyte, 4 * mebibyte);
        image.le(bat_offset + 4096 * 8, 8, at(6));
        set_bits(image, 6 * mebibyte, 4 * 2048, 8);
        set_bits(image, 6 * mebibyte, 4 * 2048 + 2047, 1);
        set_bits(image, 6 * mebibyte, 0, 9);  // of a block that is fully present: not looked at
        set_parent(image, locator_of({{"parent_linkage", spelled(base_guid)},
                                      {"parent_linkage2", spelled(other_guid)},
                                      {"absolute_win32_path", "\\\\?\\d:\\disks\\b\xc3\xa4se.vhdx"},
                                      {"volume_path", "\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\x\\v.vhdx"},
                                      {"something else", "?"},
                                      {"relative_path", "..\\..\\disks\\base.vhdx"}}));
        set_data_guid(image, other_guid);
        const auto opened = open_bytes("", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues),
                 std::string("0+1048576 data@4194304, 1048576+1048576 unallocated, 2097152+2097152 zero_plain, "
                             "4194304+4096 data@5242880, 4198400+1043968 unallocated, 5242368+512 data@6290944, "
                             "5242880+1048576 unallocated, 6291456+1048576 data@7340032"));
        QVERIFY(issues.empty() && opened->issues.empty());
        QVERIFY(opened->layer->supports_backing());
        QCOMPARE(opened->layer->content_id(), std::optional(spelled(other_guid)));
        const auto reference = opened->layer->backing();
        QVERIFY(reference.has_value());
        QCOMPARE(reference->name, std::string("../../disks/base.vhdx"));
        QCOMPARE(reference->alternatives, (std::vector<std::string>{"base.vhdx", "v.vhdx", "b\xc3\xa4se.vhdx"}));
        QCOMPARE(reference->format, std::optional<std::string>("vhdx"));
        QCOMPARE(reference->content_ids, (std::vector<std::string>{spelled(base_guid), spelled(other_guid)}));
        QVERIFY(!reference->identity);
        std::string facts;
        for (const Fact& fact : opened->layer->facts()) {
            facts += fact.name + '=' + fact.value + '\n';
        }
        for (const std::string& fact :
             {std::string("type=differencing\n"), "parent_linkage=" + spelled(base_guid) + '\n',
              std::string("relative_path=..\\..\\disks\\base.vhdx\n"), std::string("BAT entries=4097\n")}) {
            QVERIFY2(facts.find(fact) != std::string::npos, (fact + facts).c_str());
        }
        // In the middle of runs, a sector alone.
        Bytes bytes(512);
        QVERIFY(opened->layer->read(5 * mebibyte - 512, bytes).has_value());
        QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{0}; }));
    }

    void disks_that_stand_alone_have_no_parent()
    {
        const auto opened = open_bytes("vhdx", image_of(mebibyte, {at(4)}).bytes());
        QVERIFY(opened.has_value());
        QVERIFY(!opened->layer->supports_backing());
        QVERIFY(!opened->layer->backing());
    }

    void each_chunk_has_its_bitmap()
    {
        // 4096 blocks of 1 MiB to a chunk: the last of the first and the first of the second, bitmaps between them.
        std::vector<u64> bat(2 * 4097);
        bat[4095] = partial(5);
        bat[4096] = at(6);
        bat[4097] = partial(4);
        bat[2 * 4097 - 1] = at(7);
        bat[4097 + 100] = at(50);  // behind the last block of the disk: nobody's
        ImageBytes image = image_of((u64{4096} + 2) * mebibyte, bat, mebibyte, 4 * mebibyte);
        set_bits(image, 6 * mebibyte, 4095 * 2048 + 2040, 8);
        set_bits(image, 7 * mebibyte, 0, 1);
        set_bits(image, 7 * mebibyte, 2, 64);
        set_parent(image, locator_to("base.vhdx"));
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+4294963200 unallocated, 4294963200+4096 data@6287360, 4294967296+512 data@4194304, "
                             "4294967808+512 unallocated, 4294968320+32768 data@4195328, 4295001088+2063360 "
                             "unallocated"));
    }

    void sectors_of_4096_bytes()
    {
        ImageBytes image = image_of(2 * mebibyte, {partial(4), partial(6)}, mebibyte, 3 * mebibyte);
        image.le(items + 48, 4, 4096).le(bat_offset + 32768 * 8, 8, at(5));
        set_bits(image, 5 * mebibyte, 1, 2);
        set_bits(image, 5 * mebibyte, 255, 2);
        set_parent(image, locator_to("base.vhdx"));
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+4096 unallocated, 4096+8192 data@4198400, 12288+1032192 unallocated, "
                             "1044480+4096 data@5238784, 1048576+4096 data@6291456, 1052672+1044480 unallocated"));
        std::string part;
        QVERIFY(opened->layer
                    ->extents(
                        {4608, 512}, [&](const Extent& extent) { return part += text(extent.host->offset), true; },
                        [](const Issue&) {})
                    .has_value());
        QCOMPARE(part, std::string("4198912"));
    }

    void random_chains()
    {
        Dice dice(41);
        for (int round = 0; round < 6; ++round) {
            const u64 sector = dice.pick<u64>({512, 4096});
            const std::string folder = m_scratch / text("random-", round);
            std::filesystem::create_directory(folder);
            u64 size = dice.between(1, 10 * 256) * 4096;
            Bytes guest(size);
            fill(dice, guest);
            ImageBytes base = image_of(size, {}, mebibyte, round_up(size, mebibyte));
            for (u64 block = 0; block < divide_up(size, mebibyte); ++block) {
                base.le(bat_offset + 8 * block, 8, at(4 + block));
            }
            base.le(items + 48, 4, sector).put(data_offset, guest);
            write_file(folder + "/0.vhdx", set_data_guid(base, other_guid).bytes());
            std::string path;
            const u64 depth = dice.between(1, 3);
            for (u64 level = 1; level <= depth; ++level) {
                size = dice.chance(50) ? size : dice.between(1, 10 * 256) * 4096;
                Member member =
                    random_member(dice, size, guest, locator_to(text(".\\", level - 1, ".vhdx"), other_guid), sector);
                set_data_guid(member.image, other_guid);
                guest = std::move(member.guest);
                path = folder + text("/", level, ".vhdx");
                write_file(path, member.image.bytes());
                if (have_peer() && sector == 512) {
                    // Without its parent it is a disk that the peer opens: this is what we call fully present.
                    const std::string lone = m_scratch / "lone.vhdx";
                    write_file(lone, member.lone.bytes());
                    const auto there = peer_bytes("vhdx", lone);
                    QVERIFY2(there.has_value(), there ? "" : there.error().text().c_str());
                    QVERIFY(*there == member.lone_guest);
                }
            }
            if (have_peer() && dice.chance(60)) {
                const std::string top = folder + "/top.qcow2";
                must({"qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", path, "-F", "vhdx", top, text(size)});
                const u64 offset = dice.below(size / 4096) * 4096;
                must({"qemu-io", "-f", "qcow2", "-c", text("write -z ", offset, " 4k"),
                      "json:{\"driver\":\"qcow2\",\"backing\":null,\"file.filename\":\"" + top + "\"}"});
                path = top;
                // Its clusters are filled from below: without one from zeros, so only whole clusters say the same.
                const u64 cluster = offset / 65536 * 65536;
                std::fill_n(guest.begin() + static_cast<std::ptrdiff_t>(cluster), std::min<u64>(65536, size - cluster),
                            std::byte{0});
            }
            const auto chain = chain_of(path);
            QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
            for (const ChainLayer& layer : (*chain)->layers()) {
                QVERIFY2(layer.issues.empty(), layer.issues.empty() ? "" : layer.issues[0].sentence.c_str());
            }
            const std::string wrong = untrue(**chain, guest);
            QVERIFY2(wrong.empty(), text("round ", round, ": ", wrong).c_str());
            std::filesystem::remove_all(folder);
        }
    }

    void images_of_the_peer_over_each_other()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(43);
        constexpr u64 size = 12 * mebibyte;
        const std::string below = m_scratch / "below.vhdx", above = m_scratch / "above.vhdx";
        for (const std::string& path : {below, above}) {
            must({"qemu-img", "create", "-q", "-f", "vhdx", "-o", "block_size=2M", path, text(size)});
            for (int i = 0; i < 4; ++i) {
                const u64 offset = dice.below(size / 512) * 512;
                const u64 length = std::min(dice.between(1, 4096) * 512, size - offset);
                must({"qemu-io", "-f", "vhdx", "-c", text("write -P ", dice.between(1, 255), " ", offset, " ", length),
                      path});
            }
        }
        const auto old_guest = peer_bytes("vhdx", below), new_guest = peer_bytes("vhdx", above);
        QVERIFY(old_guest.has_value() && new_guest.has_value());

        // The upper one becomes a differencing disk: of the blocks it has, random sectors are its own.
        ImageBytes image(read_file(above));
        const ImageBytes parent(read_file(below));
        const auto number = [&](u64 offset) {
            le64 value;
            std::memcpy(&value, image.bytes().data() + offset, sizeof value);
            return value.value();
        };
        const u64 bitmap = round_up(image.size(), mebibyte);
        image.cut(bitmap + mebibyte).le(bat_offset + 2048 * 8, 8, bitmap | 6);
        Bytes expected = *old_guest;
        u64 present = 0;
        for (u64 block = 0; block < size / (2 * mebibyte); ++block) {
            const u64 entry = number(bat_offset + 8 * block);
            const u64 begin = block * 2 * mebibyte;
            const auto take = [&](u64 offset, u64 length) {
                std::copy_n(new_guest->begin() + static_cast<std::ptrdiff_t>(offset), length,
                            expected.begin() + static_cast<std::ptrdiff_t>(offset));
            };
            if ((entry & 7) == 0) {
                continue;
            }
            if ((entry & 7) != 6 || dice.chance(30)) {
                take(begin, 2 * mebibyte);
                continue;
            }
            ++present;
            image.le(bat_offset + 8 * block, 8, entry | 7);
            for (u64 sector = 0; sector < 4096; sector += dice.between(1, 90)) {
                set_bits(image, bitmap, block * 4096 + sector, 1);
                take(begin + sector * 512, 512);
            }
        }
        QVERIFY(present > 0);
        const std::span<const std::byte> guid = std::span(parent.bytes()).subspan((128 << 10) + 32, 16);
        const QByteArray hex = QByteArray(reinterpret_cast<const char*>(guid.data()), 16).toHex();
        set_parent(image, locator_to(".\\below.vhdx", hex.toStdString()));
        write_file(above, image.bytes());
        QVERIFY(!run({"qemu-img", "info", above}).succeeded());
        const auto chain = chain_of(above);
        QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
        QVERIFY((*chain)->layers()[0].issues.empty());
        QCOMPARE(QString::fromStdString(untrue(**chain, expected)), QString());
    }

    void where_the_parent_is_looked_for()
    {
        const std::string folder = m_scratch / "names";
        for (const char* below : {"/", "/vms", "/vms/snapshots", "/elsewhere"}) {
            std::filesystem::create_directory(folder + below);
        }
        write_file(folder + "/vms/base.vhdx", letters('1', base_guid).bytes());
        write_file(folder + "/vms/snapshots/base.vhdx", letters('2', base_guid).bytes());
        write_file(folder + "/vms/snapshots/D\xc3\xa9j\xc3\xa0.vhdx", letters('3', base_guid).bytes());
        const std::string child = folder + "/vms/snapshots/child.avhdx";
        const auto found = [&](const Entries& paths, const std::string& linkage = base_guid) {
            Entries entries = {{"parent_linkage", spelled(linkage)}};
            entries.insert(entries.end(), paths.begin(), paths.end());
            write_file(child, over(locator_of(entries)).bytes());
            return first_byte(child);
        };
        QCOMPARE(found({{"relative_path", "..\\base.vhdx"}}), std::string("1"));
        QCOMPARE(found({{"relative_path", ".\\base.vhdx"}}), std::string("2"));
        QCOMPARE(found({{"relative_path", "base.vhdx"}}), std::string("2"));
        QCOMPARE(found({{"relative_path", "..\\..\\elsewhere\\base.vhdx"}}), std::string("2"));
        QCOMPARE(found({{"absolute_win32_path", "\\\\?\\C:\\VMs\\D\xc3\xa9j\xc3\xa0.vhdx"}}), std::string("3"));
        QCOMPARE(found({{"absolute_win32_path", "\\\\?\\UNC\\server\\share\\base.vhdx"}}), std::string("2"));
        QCOMPARE(found({{"volume_path", "\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\base.vhdx"}}),
                 std::string("2"));
        QCOMPARE(
            found({{"absolute_win32_path", "\\\\?\\C:\\D\xc3\xa9j\xc3\xa0.vhdx"}, {"relative_path", "..\\lost.vhdx"}}),
            std::string("3"));
        const std::string lost = found({{"relative_path", "..\\lost.vhdx"}}, log_guid);
        QVERIFY2(lost.find("lost.vhdx") != std::string::npos, lost.c_str());
        // Never what a name could mean besides a file.
        for (const char* name : {"nbd://localhost/disk.vhdx", "json:{\"driver\":\"null-co\"}", "nbd:unix:base"}) {
            const std::string said = found({{"relative_path", name}}, log_guid);
            QVERIFY2(said.size() > 1, said.c_str());
        }
        QVERIFY(first_byte(child, true).find("layer that was not opened") != std::string::npos);
    }

    void letter_case_makes_no_other_name()
    {
        const std::string folder = m_scratch / "case";
        std::filesystem::create_directory(folder);
        const std::string child = folder + "/child.avhdx";
        write_file(child, over(locator_to(".\\BASE.VHDX")).bytes());
        write_file(folder + "/base.vhdx", letters('1', base_guid).bytes());
        QCOMPARE(first_byte(child), std::string("1"));
        write_file(folder + "/Base.vhdx", letters('2', other_guid).bytes());
        QCOMPARE(first_byte(child), std::string("1"));
        write_file(folder + "/base.vhdx", letters('3', other_guid).bytes());
        const std::string lost = first_byte(child);
        QVERIFY2(lost.find("it could be any of 2 files that differ in letter case") != std::string::npos, lost.c_str());
        std::filesystem::remove(folder + "/Base.vhdx");
        QVERIFY(first_byte(child).starts_with("3 | "));
    }

    void a_renamed_parent_is_known_by_its_data_guid()
    {
        const std::string folder = m_scratch / "renamed";
        std::filesystem::create_directory(folder);
        const std::string child = folder + "/child.avhdx";
        write_file(child, over(locator_to("base.vhdx")).bytes());
        write_file(folder + "/else.vhdx", letters('e', other_guid).bytes());
        write_file(folder + "/moved.vhdx", letters('m', base_guid).bytes());
        QCOMPARE(first_byte(child), std::string("m"));
        write_file(folder + "/base.vhdx", letters('b', other_guid).bytes());
        QCOMPARE(first_byte(child), std::string("m"));
        std::filesystem::remove(folder + "/moved.vhdx");
        QVERIFY(first_byte(child).starts_with("b | "));  // changed, with a warning: better than nothing
        std::filesystem::remove(folder + "/base.vhdx");
        const std::string lost = first_byte(child);
        QVERIFY2(lost.find("base.vhdx': No such file") != std::string::npos, lost.c_str());
    }

    void a_parent_nobody_names_is_lost()
    {
        const std::string child = m_scratch / "unnamed.avhdx";
        const auto lost = [&](const Bytes& image) {
            write_file(child, image);
            const auto refused = chain_of(child);
            const auto chain = chain_of(child, true);
            if (refused || !chain || (*chain)->layers().size() != 2 || !(*chain)->layers()[1].lost) {
                return std::string("not lost");
            }
            const std::string sentence = (*chain)->layers()[1].lost->text();
            const bool same = refused.error().text().find(sentence) != std::string::npos;
            Bytes byte(1);
            const bool rest = (*chain)->read(mebibyte, byte).has_value() && byte[0] == std::byte{'c'};
            return same && rest && !(*chain)->read(0, byte) ? sentence : "not shown as it should be: " + sentence;
        };
        const auto without_path = lost(over(locator_of({{"parent_linkage", spelled(base_guid)}})).bytes());
        QVERIFY2(without_path.find("no path of a file among its 1 entries") != std::string::npos, without_path.c_str());
        ImageBytes image = over(locator_to("base.vhdx"));
        const auto other_type = lost(ImageBytes(image).le(locator_offset, 1, 0xb8).bytes());
        QVERIFY2(other_type.find("the parent is no VHDX file") != std::string::npos, other_type.c_str());
        const auto no_locator = lost(ImageBytes(image).le(metadata_offset + 10, 2, item_guids.size()).bytes());
        QVERIFY2(no_locator.find("there is no parent locator") != std::string::npos, no_locator.c_str());
    }

    void a_parent_that_changed_since()
    {
        const std::string folder = m_scratch / "linkage";
        std::filesystem::create_directory(folder);
        std::filesystem::create_directory(folder + "/old");
        const std::string child = folder + "/child.avhdx";
        write_file(folder + "/base.vhdx", letters('n', other_guid).bytes());
        write_file(child, over(locator_to("base.vhdx")).bytes());
        const std::string warned = first_byte(child);
        QVERIFY2(warned.starts_with("n | ") && warned.find(spelled(base_guid)) != std::string::npos &&
                     warned.find(spelled(other_guid)) != std::string::npos,
                 warned.c_str());
        // While it is merged into its parent, either GUID is right.
        write_file(
            child,
            over(locator_of({{"parent_linkage", spelled(base_guid)},
                             {"parent_linkage2", QString::fromStdString(spelled(other_guid)).toUpper().toStdString()},
                             {"relative_path", "base.vhdx"}}))
                .bytes());
        QCOMPARE(first_byte(child), std::string("n"));
        // Of several files the one that has not changed.
        write_file(folder + "/old/base.vhdx", letters('o', base_guid).bytes());
        write_file(child, over(locator_of({{"parent_linkage", spelled(base_guid)},
                                           {"relative_path", "base.vhdx"},
                                           {"absolute_win32_path", "\\\\?\\c:\\kept.vhdx"}}))
                              .bytes());
        write_file(folder + "/kept.vhdx", letters('k', base_guid).bytes());
        QCOMPARE(first_byte(child), std::string("k"));
        write_file(folder + "/kept.vhdx", letters('k', other_guid).bytes());
        QVERIFY(first_byte(child).starts_with("n | "));
    }

    void a_log_not_yet_replayed()
    {
        // The log makes block 0 partially present, gives it its bitmap, and has two sectors of block 1.
        ImageBytes image = image_of(2 * mebibyte, {0, partial(5)}, mebibyte, 3 * mebibyte);
        image.put(data_offset, std::string(2 * mebibyte, 'd')).cut(7 * mebibyte);
        image.le(bat_offset + 4096 * 8, 8, at(6));
        set_bits(image, 6 * mebibyte, 2048, 16);
        ImageBytes bits;
        set_bits(bits.cut(4096), 0, 3, 2);
        set_bits(bits, 0, 2048, 16);
        const Bytes sector = to_bytes(std::string(4096, 'L'));
        put_entry(image, 7, 7, 5,
                  {{bat_offset, table({partial(4), partial(5)}), 0},
                   {6 * mebibyte, bits.bytes(), 0},
                   {5 * mebibyte + 4096, sector, 0}});
        set_log(image, from_hex(log_guid));
        set_parent(image, locator_to("base.vhdx"));
        const auto opened = open_bytes("vhdx", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QCOMPARE(map_of(*opened->layer),
                 std::string("0+1536 unallocated, 1536+1024 data@4195840, 2560+1046016 unallocated, "
                             "1048576+4096 data@5242880, 1052672+4096 data, 1056768+1040384 unallocated"));

        write_file(m_scratch / "base.vhdx", letters('b', base_guid).bytes());
        write_file(m_scratch / "dirty.avhdx", image.bytes());
        const auto chain = chain_of(m_scratch / "dirty.avhdx");
        QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
        ImageBytes guest;
        guest.put(0, std::string(2 * mebibyte, 'b')).put(1536, std::string(1024, 'd'));
        guest.put(mebibyte, std::string(4096, 'd')).put(mebibyte + 4096, sector);
        QCOMPARE(QString::fromStdString(untrue(**chain, guest.bytes())), QString());
    }

    void a_broken_block_does_not_hide_the_rest()
    {
        ImageBytes image = image_of(4 * mebibyte, {partial(4), partial(90), at(5), 4}, mebibyte, 2 * mebibyte);
        set_parent(image, locator_to("base.vhdx"));
        const auto refused = open_bytes("vhdx", image.bytes());
        QVERIFY(!refused && refused.error().text().find("VHDX BAT entry 1 start offset 94371840") != std::string::npos);
        const auto opened = open_bytes("vhdx", image.bytes(), true);
        QVERIFY(opened.has_value());
        std::vector<Issue> issues;
        QCOMPARE(map_of(*opened->layer, &issues),
                 std::string("0+1048576 damaged, 1048576+1048576 damaged, 2097152+1048576 data@5242880, "
                             "3145728+1048576 damaged"));
        QCOMPARE(issues.size(), std::size_t{3});
        QVERIFY2(
            issues[0].sentence.find("BAT entry 0 is partially present, and its sector bitmap's, 4096, has state 0") !=
                std::string::npos,
            issues[0].sentence.c_str());
        QCOMPARE(issues[0].at, std::optional<u64>(bat_offset));
        Bytes bytes(512);
        QVERIFY(!opened->layer->read(0, bytes));
        QVERIFY(opened->layer->read(2 * mebibyte, bytes).has_value());
    }

    void what_is_refused()
    {
        for (const auto& [name, words, image] : refused()) {
            const auto opened = open_bytes("vhdx", image);
            QVERIFY2(!opened, name.c_str());
            const std::string said = opened.error().text();
            QVERIFY2(said.find(words) != std::string::npos, (name + ": " + said).c_str());
        }
    }

    void a_locator_of_nonsense_takes_no_time()
    {
        // As many entries as fit, all with the longest key and the longest value that there are.
        ImageBytes item;
        item.cut(mebibyte).put(0, from_hex(vhdx_locator_guid)).le(18, 2, 65535);
        for (u64 i = 0; i < 65535; ++i) {
            item.le(20 + 12 * i, 4, 786'500)
                .le(24 + 12 * i, 4, 786'500)
                .le(28 + 12 * i, 2, 65534)
                .le(30 + 12 * i, 2, 65534);
        }
        item.put(786'500, std::string(200'000, 'x'));
        QElapsedTimer timer;
        timer.start();
        ImageBytes image = image_of(mebibyte, {});
        image.le(regions + 72, 4, 4 * mebibyte);
        sign(image, regions, 65536);
        set_parent(image, item.bytes());
        QVERIFY(!open_bytes("vhdx", image.bytes()));
        QVERIFY(sanitized || timer.elapsed() < 5000);
    }

    void cut_anywhere()
    {
        ImageBytes image = image_of(2 * mebibyte, {partial(4), at(6)}, mebibyte, 3 * mebibyte);
        image.le(bat_offset + 4096 * 8, 8, at(5));
        set_bits(image, 5 * mebibyte, 5, 100);
        set_parent(image, locator_to("base.vhdx"));
        std::vector<u64> sizes;
        for (u64 size = metadata_offset; size < image.size(); size += 512) {
            const u64 inside = size % mebibyte;
            if (size % 65536 == 0 || inside < 4096 || (size < data_offset && inside >= 65536 && inside < 73'728)) {
                sizes.push_back(size);
            }
        }
        const std::string wrong = breaks_when_cut_at("vhdx", image.bytes(), sizes);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    using Refused = std::tuple<std::string, std::string, Bytes>;
    static std::vector<Refused> refused();

    Scratch m_scratch{"vhdx-parent"};
};

/// Images that are no differencing disk one could show: name, words of the sentence, bytes.
std::vector<VhdxParentTest::Refused> VhdxParentTest::refused()
{
    const Bytes locator = locator_to("base.vhdx");
    ImageBytes good = image_of(2 * mebibyte, {at(4), partial(5)}, mebibyte, 3 * mebibyte);
    good.le(bat_offset + 4096 * 8, 8, at(6));
    set_parent(good, locator);
    const auto set = [&](u64 offset, unsigned width, u64 value) {
        return ImageBytes(good).le(offset, width, value).bytes();
    };
    const auto with = [&](const Entries& entries) {
        ImageBytes image = good;
        return set_parent(image, locator_of(entries)).bytes();
    };
    const auto entry = [&](u64 offset, unsigned width, u64 value) {
        return set(locator_offset + 20 + 12 + offset, width, value);
    };
    const auto large_disk = [&](u64 blocks) {
        ImageBytes image = good;
        return image.le(items + 16, 8, blocks * mebibyte).bytes();
    };
    const std::string link = spelled(base_guid);
    const u64 item_entry = metadata_offset + 32 + 32 * item_guids.size();
    const std::string size = text(locator.size());
    return {
        {"no locator", "there is no parent locator", set(metadata_offset + 10, 2, item_guids.size())},
        {"no flag", "the disk has no parent", set(items + 4, 4, 0)},
        {"locator past the region", "of 1048577 bytes at 69632 does not fit", set(item_entry + 20, 4, mebibyte + 1)},
        {"locator behind the region", text("of ", size, " bytes at 1048570 does not fit"),
         set(item_entry + 16, 4, mebibyte - 6)},
        {"locator without a header", "has 19 bytes, fewer than the 20", set(item_entry + 20, 4, 19)},
        {"empty locator", "has 0 bytes", set(item_entry + 20, 4, 0)},
        {"type", "is of type {b04aefb8-d19e-4a81-b789-25b8e9445913}", set(locator_offset, 1, 0xb8)},
        {"count", "has 65535 entries in " + size, set(locator_offset + 18, 2, 65535)},
        {"no entries", "no parent_linkage among its 0", set(locator_offset + 18, 2, 0)},
        {"key at 0", "entry 1 has a key of 26 bytes at 0", entry(0, 4, 0)},
        {"key past the end", "entry 1 has a key of 26 bytes at 4294967295, and the item has " + size,
         entry(0, 4, 0xffffffff)},
        {"value at 0", "entry 1 has a value of 18 bytes at 0", entry(4, 4, 0)},
        {"value past the end", text("entry 1 has a value of 18 bytes at ", locator.size() - 16),
         entry(4, 4, locator.size() - 16)},
        {"key empty", "entry 1 has a key of 0 bytes", entry(8, 2, 0)},
        {"key odd", "entry 1 has a key of 25 bytes", entry(8, 2, 25)},
        {"value empty", "entry 1 has a value of 0 bytes", entry(10, 2, 0)},
        {"value odd", "entry 1 has a value of 17 bytes", entry(10, 2, 17)},
        {"value too long", "entry 1 has a value of 65534 bytes", entry(10, 2, 65534)},
        {"zero in a name", "entry 1 has a zero at 4 of its value", set(locator_offset + locator.size() - 18 + 4, 2, 0)},
        {"key twice", "entry 2 is the second 'relative_path'",
         with({{"relative_path", "a"}, {"parent_linkage", link}, {"relative_path", "b"}})},
        {"no linkage", "no parent_linkage among its 1", with({{"relative_path", "base.vhdx"}})},
        {"second linkage alone", "no parent_linkage among its 2",
         with({{"parent_linkage2", link}, {"relative_path", "base.vhdx"}})},
        {"linkage without braces", "is no GUID",
         with({{"parent_linkage", link.substr(1, 36)}, {"relative_path", "base.vhdx"}})},
        {"linkage of letters", "'{g", with({{"parent_linkage", "{g" + link.substr(2)}, {"relative_path", "a"}})},
        {"no path", "no path of a file among its 1", with({{"parent_linkage", link}})},
        {"path of a folder", "no path of a file among its 2",
         with({{"parent_linkage", link}, {"relative_path", "..\\"}})},
        {"block in the headers", "VHDX BAT entry 0 start offset 0 lies in the headers", set(bat_offset, 8, 6)},
        {"partial block in the BAT", "VHDX region 2097152-3145728 overlaps", set(bat_offset + 8, 8, partial(2))},
        {"partial block past the end", "VHDX BAT entry 1 start offset 104857600 points after end of file (7340032)",
         set(bat_offset + 8, 8, partial(100))},
        {"bitmap past the end", "VHDX BAT entry 4096 start offset 104857600", set(bat_offset + 4096 * 8, 8, at(100))},
        {"bitmap in the BAT", "VHDX region 2097152-3145728 overlaps", set(bat_offset + 4096 * 8, 8, at(2))},
        {"BAT too small for the bitmaps", "the BAT needs 131104 entries, and its region has 1048576",
         large_disk(131'030)},
        {"sector size", "the logical sector size is 2048", set(items + 48, 4, 2048)},
    };
}

QTEST_GUILESS_MAIN(VhdxParentTest)
#include "vhdx_parent_test.moc"
