// SPDX-License-Identifier: MIT
// Parallels bundles: chains of snapshots and split disks, their files written by the real qemu-img and the descriptor
// by hand. What the map must say is put together here from what qemu-img says of each file alone. Hostile descriptors,
// files that are missing, broken or outside.
#include "tests/core/formats/format_image.h"
#include "tests/support/bundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

/// Who provides one sector, and where it lies.
struct Sector {
    int depth = 0;
    bool present = false, zero = true, data = false;
    qint64 offset = -1;
    bool operator==(const Sector&) const = default;
};

QJsonArray json_map(const Words& command)
{
    const Outcome outcome = run(command);
    if (!outcome.succeeded()) {
        throw std::runtime_error(shell_command(command) + ": " + outcome.err);
    }
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array();
}

/// A map as JSON, spread over the sectors of the disk.
std::vector<Sector> spread(const QJsonArray& map, u64 sectors)
{
    std::vector<Sector> spread(sectors);
    for (const auto& value : map) {
        const QJsonObject run = value.toObject();
        const auto start = static_cast<u64>(run["start"].toDouble()) / 512;
        const auto count = static_cast<u64>(run["length"].toDouble()) / 512;
        for (u64 i = 0; i < count; ++i) {
            const bool placed = run.contains("offset");
            spread.at(start + i) = {
                run["depth"].toInt(), run["present"].toBool(), run["zero"].toBool(), run["data"].toBool(),
                placed ? static_cast<qint64>(run["offset"].toDouble()) + static_cast<qint64>(i * 512) : -1};
        }
    }
    return spread;
}

/// One file of a bundle, and what the peer says of it alone.
struct Member {
    Bytes bytes;
    std::vector<Sector> map;
};

Member peers_view(const std::string& path, const std::string& format, u64 sectors)
{
    return {*peer_bytes(format, path),
            spread(json_map({"qemu-img", "map", "--output=json", "-f", format, path}), sectors)};
}

/// A bundle in a folder, and what must come out of it for any of its snapshots.
class Bundle {
public:
    /// Snapshots 1 to `snapshots` below the top one in one line, all in `storages` files each.
    Bundle(const Scratch& scratch, Dice& dice, u64 snapshots, u64 storages) : m_folder(scratch / "disk.hdd")
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directory(m_folder);
        m_guids.emplace_back(top_guid);
        for (u64 i = 1; i <= snapshots; ++i) {
            m_guids.push_back(guid_number(i));
        }
        for (u64 i = 0; i < m_guids.size(); ++i) {
            m_text.shots.push_back({m_guids[i], i + 1 < m_guids.size() ? m_guids[i + 1] : null_guid});
        }
        const bool plain_base = dice.chance(30);
        m_members.resize(m_guids.size());
        for (u64 i = 0; i < storages; ++i) {
            add_storage(dice, i, plain_base);
        }
        write();
    }

    const std::string& folder() const { return m_folder; }
    std::string descriptor() const { return m_folder + "/DiskDescriptor.xml"; }
    const std::vector<std::string>& guids() const { return m_guids; }
    BundleText& text() { return m_text; }
    void write() const { write_file(descriptor(), m_text.xml()); }
    u64 sectors() const { return m_text.sectors; }

    /// The overlay of the snapshots from the one at `depth` down.
    Member expected(std::size_t depth) const
    {
        Member whole;
        for (std::size_t storage = 0; storage < m_text.storages.size(); ++storage) {
            const u64 count = m_text.storages[storage].end - m_text.storages[storage].start;
            for (u64 sector = 0; sector < count; ++sector) {
                std::size_t level = depth;
                while (level + 1 < m_members.size() && !m_members[level][storage].map[sector].present) {
                    ++level;
                }
                const Member& member = m_members[level][storage];
                Sector answer = member.map[sector];
                answer.depth = static_cast<int>(level - depth);
                whole.map.push_back(answer);
                const auto from = member.bytes.begin() + static_cast<std::ptrdiff_t>(sector * 512);
                whole.bytes.insert(whole.bytes.end(), from, from + 512);
            }
        }
        return whole;
    }

private:
    void add_storage(Dice& dice, u64 index, bool plain_base)
    {
        const u64 block = dice.pick<u64>({8, 10, 128, 2048});
        const u64 start = m_text.sectors;
        const u64 count = dice.between(1, dice.pick<u64>({64, 3000, 9000}));
        BundleText::Storage storage = {start, start + count, block, {}};
        for (std::size_t depth = 0; depth < m_guids.size(); ++depth) {
            const bool plain = plain_base && depth + 1 == m_guids.size();
            const std::string format = plain ? "raw" : "parallels";
            const std::string file = stratamap::text("disk.hdd.", index, ".", m_guids[depth], ".hds");
            const std::string path = m_folder + "/" + file;
            must({"qemu-img", "create", "-q", "-f", format, "-o",
                  plain ? "size=" + std::to_string(count * 512)
                        : stratamap::text("cluster_size=", block * 512, ",size=", count * 512),
                  path});
            write_with_qemu_io(format, path, random_writes(count * 512, std::min<u64>(block * 512, 65536), dice));
            storage.images.push_back({m_guids[depth], plain ? "Plain" : "Compressed", file});
            m_members[depth].push_back(peers_view(path, format, count));
        }
        m_text.sectors += count;
        m_text.storages.push_back(std::move(storage));
    }

    std::string m_folder;
    BundleText m_text;
    std::vector<std::string> m_guids;            // from the top down
    std::vector<std::vector<Member>> m_members;  // of each snapshot, each storage
};

/// How our map and bytes of a snapshot (empty: the bundle as it is) differ from the overlay; or nothing.
std::string differs(const Bundle& bundle, std::size_t depth)
{
    const Member expected = bundle.expected(depth);
    ChainRequest request;
    request.name = bundle.folder();
    Words command{program_path(), "--map", "--output=json"};
    if (depth > 0) {
        request.snapshot = bundle.guids()[depth];
        command.push_back("--snapshot=" + bundle.guids()[depth]);
    }
    command.push_back(bundle.folder());
    const auto found = spread(json_map(command), bundle.sectors());
    for (u64 i = 0; i < expected.map.size(); ++i) {
        Sector ours = found[i];
        Sector theirs = expected.map[i];
        if (theirs.zero && theirs.offset >= 0) {  // a hole of a plain file: zeros, whether or not it is called data
            ours.data = theirs.data = false;
        }
        if (ours != theirs) {
            return text("sector ", i, ": depth ", ours.depth, ", offset ", ours.offset, " instead of depth ",
                        theirs.depth, ", offset ", theirs.offset);
        }
    }
    const auto chain = open_chain(request);
    if (!chain) {
        return chain.error().text();
    }
    Bytes bytes((*chain)->virtual_size());
    const Status read = (*chain)->read(0, bytes);
    return !read ? read.error().text() : bytes == expected.bytes ? "" : "the bytes differ";
}

/// An expanding image of `clusters` clusters of 4 KiB, those in `own` allocated and full of the letter.
ImageBytes image_of(u64 clusters, const std::vector<u64>& own, char letter)
{
    ImageBytes image;
    image.put(0, "WithouFreSpacExt").le(16, 4, 2).le(28, 4, 8).le(32, 4, clusters).le(36, 8, clusters * 8);
    image.le(48, 4, 8).put(64, std::string(4096 - 64, '\0'));
    for (u64 i = 0; i < own.size(); ++i) {
        image.le(64 + 4 * own[i], 4, i + 1).put((i + 1) * 4096, std::string(4096, letter));
    }
    return image;
}

/// A bundle of two snapshots in two files, 16 clusters of 4 KiB.
BundleText small_bundle()
{
    return {128,
            {{0, 128, 8, {{top_guid, "Compressed", "top.hds"}, {guid_number(1), "Compressed", "base.hds"}}}},
            {{top_guid, guid_number(1)}, {guid_number(1), null_guid}}};
}

/// The first `what` in the text replaced.
std::string with(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    if (at == std::string::npos) {
        throw std::runtime_error(what + " is not in the descriptor");
    }
    return text.replace(at, what.size(), by);
}

std::string without(const std::string& text, const std::string& element)
{
    const auto from = text.find("<" + element + ">");
    const auto end = text.find("</" + element + ">", from) + element.size() + 3;
    return text.substr(0, from) + text.substr(end);
}

}  // namespace

class ParallelsBundleTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        write_file(m_folder + "/top.hds", image_of(16, {1, 5}, 'T').bytes());
        write_file(m_folder + "/base.hds", image_of(16, {0, 1, 2}, 'B').bytes());
        write_file(m_descriptor, small_bundle().xml());
    }

    void a_descriptor_is_not_recognised() { QCOMPARE(probed(to_bytes(small_bundle().xml())), std::string("raw")); }

    void snapshots_of_one_line()
    {
        const auto chain = open(m_folder);
        QVERIFY2(chain.has_value(), words(chain).c_str());
        const auto& layers = (*chain)->layers();
        QCOMPARE(layers.size(), std::size_t{2});
        QCOMPARE(layers[0].name, m_folder + "/top.hds");
        QCOMPARE(layers[1].name, m_folder + "/base.hds");
        QCOMPARE(layers[1].format, std::string("parallels"));
        QVERIFY(layers[0].issues.empty() && layers[1].issues.empty());
        QCOMPARE(map_of(*layers[0].layer),
                 std::string("0+4096 unallocated, 4096+4096 data@4096, 8192+12288 unallocated, "
                             "20480+4096 data@8192, 24576+40960 unallocated"));
        QCOMPARE(bytes_of_clusters(**chain), std::string("BTB..T.........."));
        QCOMPARE(layers[0].layer->backing()->options.text("snapshot-guid"), std::optional(guid_number(1)));
    }

    void every_way_to_name_it()
    {
        for (const std::string& name : {m_folder, m_folder + "/", "file:" + m_folder}) {
            QCOMPARE(bytes_of_bundle(name), std::string("BTB..T.........."));
        }
        ChainRequest request;
        request.format = "parallels";
        for (const std::string& name : {m_folder, m_descriptor}) {
            request.name = name;
            QCOMPARE(bytes_of_bundle(request), std::string("BTB..T.........."));
        }
        request.name = "driver=parallels,snapshot-guid=" + guid_number(1) + ",file.filename=" + m_descriptor;
        request.format.reset();
        request.image_options = true;
        QCOMPARE(bytes_of_bundle(request), std::string("BBB............."));
        request.name = "driver=parallels,snapshot-guid=1,file.filename=" + m_descriptor;
        QCOMPARE(bytes_of_bundle(request), std::string("the bundle has no image of snapshot 1"));
        request.name = "driver=parallels,snapshot-guid=1,file.filename=" + m_folder + "/top.hds";
        QCOMPARE(bytes_of_bundle(request),
                 std::string("the option 'snapshot-guid' is for bundles, and this is one image"));
    }

    void the_descriptor_alone_is_raw()
    {
        const auto chain = open(m_descriptor);
        QVERIFY(chain.has_value());
        QCOMPARE((*chain)->layers()[0].format, std::string("raw"));
    }

    void folders_are_images_where_they_hold_a_descriptor()
    {
        QCOMPARE(image_folder(m_descriptor), m_folder);
        QCOMPARE(image_folder("DiskDescriptor.xml"), std::string("."));
        QCOMPARE(image_folder("/DiskDescriptor.xml"), std::string("/"));
        QCOMPARE(image_folder(m_folder), m_folder);
        QCOMPARE(image_folder("a/disk.xml"), std::string("a/disk.xml"));
        ChainRequest request;
        request.name = m_folder;
        request.format = "raw";
        QCOMPARE(bytes_of_bundle(request), "'file' driver requires '" + m_folder + "' to be a regular file");
        std::filesystem::remove(m_descriptor);
        QCOMPARE(bytes_of_bundle(m_folder), "'file' driver requires '" + m_folder + "' to be a regular file");
        std::filesystem::create_directory(m_descriptor);
        QCOMPARE(bytes_of_bundle(m_folder), "'file' driver requires '" + m_folder + "' to be a regular file");
    }

    void snapshots_off_the_line_are_listed_and_shown()
    {
        BundleText bundle = small_bundle();
        bundle.storages[0].images.push_back({guid_number(2), "Compressed", "side.hds"});
        bundle.shots.push_back({guid_number(2), guid_number(1)});
        write_file(m_descriptor, bundle.xml());
        write_file(m_folder + "/side.hds", image_of(16, {15}, 'S').bytes());
        const auto chain = open(m_folder);
        QVERIFY2(chain.has_value(), words(chain).c_str());
        const auto snapshots = (*chain)->layers()[0].layer->snapshots();
        QCOMPARE(snapshots.size(), std::size_t{2});
        QCOMPARE(snapshots[1].id, guid_number(2));
        QCOMPARE(snapshots[1].name, std::string("side.hds"));
        QCOMPARE(snapshots[1].virtual_size, u64{65536});
        QVERIFY((*chain)->layers()[1].layer->snapshots().empty());
        ChainRequest request;
        request.name = m_folder;
        for (const std::string& asked : {guid_number(2), std::string("side.hds")}) {
            request.snapshot = asked;
            QCOMPARE(bytes_of_bundle(request), std::string("BBB............S"));
        }
        request.snapshot = guid_number(1);
        QCOMPARE(bytes_of_bundle(request), std::string("BBB............."));
        request.snapshot = guid_number(3);
        QCOMPARE(bytes_of_bundle(request),
                 "there is no internal snapshot '" + guid_number(3) + "' among the image's 2");
        std::filesystem::remove(m_folder + "/side.hds");
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T.........."));
    }

    void which_snapshot_is_on_top()
    {
        BundleText bundle = small_bundle();
        bundle.top = guid_number(1);
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BBB............."));
        // Written in capitals and without braces.
        bundle.top = "5FBAABE3-6958-40FF-92A7-860E329AAB41";
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T.........."));
        // One image alone is on top whatever it is called.
        bundle = small_bundle();
        bundle.storages[0].images.erase(bundle.storages[0].images.begin());
        bundle.shots.clear();
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BBB............."));
    }

    void split_disks()
    {
        write_file(m_folder + "/first.hdd", std::string(4096, 'P') + std::string(4096, 'Q'));
        BundleText bundle = small_bundle();
        bundle.sectors += 16;
        bundle.storages[0].start += 16;
        bundle.storages[0].end += 16;
        // Not in the disk's order, and one snapshot plain.
        bundle.storages.push_back(
            {0, 16, 8, {{guid_number(1), "Plain", "first.hdd"}, {top_guid, "Compressed", "a.hds"}}});
        write_file(m_folder + "/a.hds", image_of(2, {1}, 'A').bytes());
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("PABTB..T.........."));
        const auto chain = open(m_folder);
        QCOMPARE(map_of(*(*chain)->layers()[1].layer),
                 std::string("0+8192 data@0, 8192+12288 data@4096, 20480+53248 unallocated"));
        QCOMPARE((*chain)->layers()[1].name, m_folder + "/first.hdd");
        QCOMPARE((*chain)->layers()[1].layer->storage().size(), std::size_t{2});
    }

    void encrypted_disks()
    {
        BundleText bundle = small_bundle();
        bundle.engine = guid_number(9);
        write_file(m_descriptor, bundle.xml());
        const auto chain = open(m_folder);
        QVERIFY(chain.has_value() && (*chain)->layers()[0].layer->encrypted());
        QVERIFY(map_of(*(*chain)->layers()[0].layer).find("4096+4096 encrypted@4096") != std::string::npos);
        Bytes bytes(512);
        QVERIFY(!(*chain)->read(4096, bytes));
    }

    void sizes_that_disagree_are_warned_of()
    {
        BundleText bundle = small_bundle();
        bundle.sectors = bundle.storages[0].end = 136;
        bundle.storages[0].block = 16;
        write_file(m_descriptor, bundle.xml());
        const auto chain = open(m_folder);
        QVERIFY2(chain.has_value(), words(chain).c_str());
        const auto& issues = (*chain)->layers()[0].issues;
        QCOMPARE(issues.size(), std::size_t{2});
        QCOMPARE(issues[0].sentence,
                 m_folder + "/top.hds: it holds 128 sectors of the disk, and the descriptor says 136");
        QCOMPARE(issues[1].sentence, m_folder + "/top.hds: it has clusters of 8 sectors, and the descriptor says 16");
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T..........."));
        bundle.sectors = bundle.storages[0].end = 48;
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T"));
    }

    void facts_and_bitmaps()
    {
        const auto chain = open(m_folder);
        const auto facts = (*chain)->layers()[0].layer->facts();
        QCOMPARE(facts[1].value, std::string(top_guid));
        QCOMPARE(facts[2].value, guid_number(1));
        QCOMPARE(facts[4].value, m_folder + "/top.hds (Compressed, clusters of 4096 bytes, 65536 bytes)");
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        const Outcome unpacked = run({"bzip2", "-dc", samples_folder() + "/parallels-with-bitmap.bz2"});
        QVERIFY(unpacked.succeeded());
        write_file(m_folder + "/top.hds", unpacked.out);
        const auto with_bitmap = open(m_folder);
        QVERIFY2(with_bitmap.has_value(), words(with_bitmap).c_str());
        QCOMPARE((*with_bitmap)->layers()[0].layer->bitmaps().size(), std::size_t{1});
    }

    void files_that_are_not_there()
    {
        std::filesystem::remove(m_folder + "/base.hds");
        QCOMPARE(bytes_of_bundle(m_folder),
                 "Could not open backing file: Could not open '" + m_folder + "/base.hds': No such file or directory");
        ChainRequest request;
        request.name = m_folder;
        request.keep_going = true;
        const auto chain = open_chain(request);
        QVERIFY2(chain.has_value(), words(chain).c_str());
        QCOMPARE((*chain)->layers().size(), std::size_t{2});
        QCOMPARE(map_of(*(*chain)->layers()[1].layer), std::string("0+65536 damaged"));
        Bytes bytes(512);
        QVERIFY((*chain)->read(4096, bytes).has_value());
        QVERIFY(!(*chain)->read(0, bytes));
        write_file(m_descriptor,
                   with(small_bundle().xml(), "Compressed</Type>\n<File>base", "Plain</Type>\n<File>base"));
        const auto plain = open_chain(request);
        QVERIFY2(plain.has_value(), words(plain).c_str());
        QCOMPARE(map_of(*(*plain)->layers()[1].layer), std::string("0+65536 damaged"));
    }

    void files_outside_are_asked_for_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("above") << QStringLiteral("../base.hds");
        QTest::newRow("absolute") << QString::fromStdString(m_scratch / "base.hds");
        QTest::newRow("link") << QStringLiteral("link.hds");
    }
    void files_outside_are_asked_for()
    {
        QFETCH(QString, file);
        std::filesystem::rename(m_folder + "/base.hds", m_scratch / "base.hds");
        std::filesystem::create_symlink(m_scratch / "base.hds", m_folder + "/link.hds");
        BundleText bundle = small_bundle();
        bundle.storages[0].images[1].file = file.toStdString();
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T.........."));
        ChainRequest request;
        request.name = m_folder;
        request.policy.follow = ReferencePolicy::Follow::own_folder;
        const auto refused = open_chain(request);
        QVERIFY(!refused && refused.error().fault() == Fault::denied);
        request.keep_going = true;
        const auto chain = open_chain(request);
        QVERIFY2(chain.has_value(), words(chain).c_str());
        const std::string blocked = (*chain)->layers()[1].blocked_path;
        QCOMPARE(blocked, std::filesystem::canonical(m_scratch / "base.hds").string());
        request.policy.allowed = {blocked};
        QCOMPARE(bytes_of_bundle(request), std::string("BTB..T.........."));
    }

    void names_that_look_like_protocols_are_files()
    {
        const std::string folder = m_scratch / "a:b";
        std::filesystem::create_directories(folder);
        write_file(folder + "/nbd:x", image_of(16, {3}, 'N').bytes());
        write_file(folder + "/base.hds", image_of(16, {4}, 'B').bytes());
        write_file(folder + "/nbd:y.xml", with(small_bundle().xml(), "top.hds", "nbd:x"));
        ChainRequest request;
        request.name = folder + "/nbd:y.xml";
        request.format = "parallels";
        QCOMPARE(bytes_of_bundle(request), std::string("...NB..........."));
    }

    void parents_that_go_round()
    {
        BundleText bundle = small_bundle();
        bundle.shots[1].parent = top_guid;
        write_file(m_descriptor, bundle.xml());
        const std::string error = bytes_of_bundle(m_folder);
        QVERIFY2(error.find("is its own backing file") != std::string::npos, error.c_str());
        ChainRequest request;
        request.name = m_folder;
        request.keep_going = true;
        const auto chain = open_chain(request);
        QVERIFY(chain.has_value() && !(*chain)->complete());
        QCOMPARE((*chain)->layers().size(), std::size_t{3});
        QVERIFY2(error.find("the chain loops after 2 layers") != std::string::npos, error.c_str());
        bundle.shots[0].parent = top_guid;
        write_file(m_descriptor, bundle.xml());
        const std::string own = bytes_of_bundle(m_folder);
        QVERIFY2(own.find("is its own backing file: the chain loops after 1 layer") != std::string::npos, own.c_str());
    }

    void a_parent_without_an_image()
    {
        BundleText bundle = small_bundle();
        bundle.shots[1].parent = guid_number(7);
        write_file(m_descriptor, bundle.xml());
        QCOMPARE(bytes_of_bundle(m_folder),
                 "Could not open backing file: Could not open backing file: the bundle has no image of snapshot " +
                     guid_number(7));
    }

    void malformed_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("words");
        const std::string good = small_bundle().xml();
        const auto row = [](const char* name, const std::string& xml, const std::string& words) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString::fromStdString(words);
        };
        row("not XML", "<", "the descriptor is not well-formed XML: ");
        row("cut", good.substr(0, good.size() / 2), "the descriptor is not well-formed XML: ");
        row("other XML", "<html Version=\"1.0\"/>",
            "Image not in Parallels format: the XML is of 'html', not of 'Parallels_disk_image'");
        row("version", with(good, "\"1.0\"", "\"2.\x1b\""),
            "the descriptor has version '2.\\x1b', and only version 1.0 is known");
        row("no version", with(good, " Version=\"1.0\"", ""), "the descriptor has version ''");
        row("no parameters", without(good, "Disk_Parameters"), "a 'Parallels_disk_image' has no 'Disk_Parameters'");
        row("no size", without(good, "Disk_size"), "a 'Disk_Parameters' has no 'Disk_size'");
        row("empty size", with(good, ">128<", "><"), "Disk_size is '', not a number");
        row("size in words", with(good, ">128<", ">128k<"), "Disk_size is '128k', not a number");
        row("negative size", with(good, ">128<", ">-1<"), "Disk_size is '-1', not a number");
        row("size 2^64", with(good, ">128<", ">18446744073709551616<"),
            "Disk_size is '18446744073709551616', not a number");
        row("size 0", with(good, ">128<", ">0<"), "Disk_size is 0");
        row("size 2^64-1", with(good, ">128<", ">18446744073709551615<"),
            "Disk_size is 18446744073709551615 sectors, at most 18014398507384832");
        row("padding", with(good, "<Padding>0", "<Padding>1"), "Padding is 1, and only disks without it are read");
        row("engine", with(good, "<Engine>{0", "<Engine>{x"), "Engine is '{x");
        row("no storage data", without(good, "StorageData"), "a 'Parallels_disk_image' has no 'StorageData'");
        row("no storage", without(good, "Storage"), "the descriptor names no storage");
        row("no start", without(good, "Start"), "a 'Storage' has no 'Start'");
        row("no end", without(good, "End"), "a 'Storage' has no 'End'");
        row("empty storage", with(good, "<Start>0", "<Start>128"),
            "a storage reaches from sector 128 to 128 of a disk of 128");
        row("storage too long", with(good, "<End>128", "<End>129"),
            "a storage reaches from sector 0 to 129 of a disk of 128");
        row("gap in front", with(good, "<Start>0", "<Start>8"), "no storage holds the sectors from 0 to 8");
        row("gap behind", with(good, "<End>128", "<End>100"), "no storage holds the sectors from 100 to 128");
        row("overlap", with(good, "<Storage>", "<Storage><Start>0</Start><End>9</End></Storage><Storage>"),
            "two storages overlap: sectors 0 to ");
        row("block size", with(good, "<Blocksize>8", "<Blocksize>x"), "Blocksize is 'x', not a number");
        row("no GUID of an image", without(good, "GUID"), "a 'Image' has no 'GUID'");
        row("GUID of an image", with(good, "<GUID>{5", "<GUID>{"), "GUID is '{fbaabe3-");
        row("GUID without hyphens", with(good, "<GUID>{5fbaabe3-", "<GUID>{5fbaabe30"), "GUID is '{5fbaabe30");
        row("null GUID of an image", with(good, top_guid, null_guid), text("an image has the GUID ", null_guid));
        row("two images of one snapshot", with(good, guid_number(1), top_guid),
            text("the storage from sector 0 on has two images of snapshot ", top_guid));
        row("no type", without(good, "Type"), "a 'Image' has no 'Type'");
        row("type", with(good, "Compressed", "Packed"),
            "an image has the type 'Packed', and only Plain and Compressed are known");
        row("no file", without(good, "File"), "a 'Image' has no 'File'");
        row("file without a name", with(good, "top.hds", ""),
            text("the image of snapshot ", top_guid, " has no file name"));
        row("file that is a folder", with(good, "top.hds", "."), "to be a regular file");
        row("no top", with(good, text("<GUID>", top_guid), text("<GUID>", guid_number(2))),
            text("the top snapshot, ", top_guid, ", has no image"));
        row("top without an image", with(good, "<Snapshots>", "<Snapshots><TopGUID>" + guid_number(9) + "</TopGUID>"),
            "the top snapshot, " + guid_number(9) + ", has no image");
        row("null top", with(good, "<Snapshots>", text("<Snapshots><TopGUID>", null_guid, "</TopGUID>")),
            text("the top snapshot, ", null_guid, ", has no image"));
        row("no parent", without(good, "ParentGUID"), "a 'Shot' has no 'ParentGUID'");
        row("parent", with(good, "<ParentGUID>{", "<ParentGUID>{{"), "ParentGUID is '{{");
        row("listed twice", with(good, "<Shot>\n<GUID>" + guid_number(1), text("<Shot>\n<GUID>", top_guid)),
            text("snapshot ", top_guid, " is listed twice"));
        row("other snapshot's part missing",
            with(with(good, "<End>128", "<End>64"), "</Storage>",
                 "</Storage><Storage><Start>64</Start><End>128</End></Storage>"),
            text("the storage from sector 64 on has no image of snapshot ", top_guid));
        row("no image", with(good, "top.hds", "base.hds.xml"), "base.hds.xml': No such file or directory");
        row("not an image", with(good, "top.hds", "DiskDescriptor.xml"), "Image not in Parallels format");
    }
    void malformed()
    {
        QFETCH(QString, xml);
        QFETCH(QString, words);
        write_file(m_descriptor, xml.toStdString());
        const std::string error = bytes_of_bundle(m_folder);
        QVERIFY2(error.find(words.toStdString()) != std::string::npos, error.c_str());
        ChainRequest request;
        request.name = m_folder;
        request.keep_going = true;
        const auto chain = open_chain(request);
        const std::string tolerated = chain ? walk_all(**chain) : "";
        QVERIFY2(chain || !chain.error().text().empty(), "mute");
        QCOMPARE(tolerated, std::string());
    }

    void too_much()
    {
        const std::string good = small_bundle().xml();
        write_file(m_descriptor, good + std::string((4 << 20) + 1 - good.size(), ' '));
        QCOMPARE(bytes_of_bundle(m_folder),
                 std::string("the descriptor has 4194305 bytes, and at most 4194304 are read"));
        write_file(m_descriptor, good + std::string((4 << 20) - good.size(), ' '));
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T.........."));
        std::string storages;
        std::string images;
        for (u64 i = 0; i < 1024; ++i) {
            storages += "<Storage><Start>0</Start><End>1</End></Storage>";
            images += text("<Image><GUID>{", 10'000'000 + i, "-0000-4000-8000-000000000000}</GUID>",
                           "<Type>Plain</Type><File>x</File></Image>");
        }
        write_file(m_descriptor, with(good, "<Storage>", storages + "<Storage>"));
        QCOMPARE(bytes_of_bundle(m_folder), std::string("the disk is split into more than 1024 storages"));
        write_file(m_descriptor, with(good, "<Image>", images + "<Image>"));
        QCOMPARE(bytes_of_bundle(m_folder), std::string("there are more than 1024 snapshots"));
        // Nesting costs no stack, and entities do not expand.
        std::string deep;
        for (u64 i = 0; i < 200'000; ++i) {
            deep += "<a>";
        }
        write_file(m_descriptor, deep);
        QVERIFY(bytes_of_bundle(m_folder).starts_with("the descriptor is not well-formed XML"));
        write_file(m_descriptor,
                   with(with(good, "<Parallels", "<!DOCTYPE x [<!ENTITY e SYSTEM \"/etc/passwd\">]><Parallels"),
                        "top.hds", "&e;"));
        QCOMPARE(bytes_of_bundle(m_folder), "Could not open '" + m_folder + "/&e;': No such file or directory");
    }

    void cuts()
    {
        const std::string whole = small_bundle().xml();
        for (std::size_t size = 0; size < whole.size(); size += 11) {
            write_file(m_descriptor, whole.substr(0, size));
            QCOMPARE(walk_bundle(), std::string());
        }
        write_file(m_descriptor, whole);
        for (const std::string file : {"top.hds", "base.hds"}) {
            const Bytes image = read_file(m_folder + "/" + file);
            for (std::size_t size = 0; size < image.size(); size += 512) {
                write_file(m_folder + "/" + file, std::span(image).first(size));
                QCOMPARE(walk_bundle(), std::string());
            }
            write_file(m_folder + "/" + file, image);
        }
        QCOMPARE(bytes_of_bundle(m_folder), std::string("BTB..T.........."));
    }

    void random_bundles()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(environment_number("STRATAMAP_SEED", 1));
        for (u64 count = environment_number("STRATAMAP_IMAGES", 6); count > 0; --count) {
            const Bundle bundle(m_scratch, dice, dice.between(0, 3), dice.between(1, 3));
            for (std::size_t depth = 0; depth < bundle.guids().size(); ++depth) {
                QCOMPARE(differs(bundle, depth), std::string());
            }
        }
    }

private:
    static Result<std::shared_ptr<const Chain>> open(const std::string& name)
    {
        ChainRequest request;
        request.name = name;
        return open_chain(request);
    }

    static std::string words(const Result<std::shared_ptr<const Chain>>& chain)
    {
        return chain ? "" : chain.error().text();
    }

    /// The letter of each cluster of 4 KiB, which must be full of it; '.' for zeros.
    static std::string bytes_of_clusters(const Chain& chain)
    {
        std::string letters;
        Bytes bytes(4096);
        for (u64 at = 0; at < chain.virtual_size(); at += bytes.size()) {
            if (const Status read = chain.read(at, bytes); !read) {
                return read.error().text();
            }
            const bool alike = std::all_of(bytes.begin(), bytes.end(), [&](std::byte b) { return b == bytes[0]; });
            letters += !alike ? '?' : bytes[0] == std::byte{0} ? '.' : static_cast<char>(bytes[0]);
        }
        return letters;
    }

    static std::string bytes_of_bundle(const ChainRequest& request)
    {
        const auto chain = open_chain(request);
        return chain ? bytes_of_clusters(**chain) : chain.error().text();
    }
    static std::string bytes_of_bundle(const std::string& name)
    {
        ChainRequest request;
        request.name = name;
        return bytes_of_bundle(request);
    }

    /// Walks every layer. Says what breaks the promises, or nothing.
    static std::string walk_all(const Chain& chain)
    {
        for (const ChainLayer& level : chain.layers()) {
            u64 position = 0;
            if (!level.layer) {
                continue;
            }
            const u64 size = level.layer->virtual_size();
            bool in_order = true;
            const Status status = level.layer->extents(
                {0, size},
                [&](const Extent& extent) {
                    in_order = in_order && extent.guest.offset == position && !extent.guest.empty();
                    position = extent.guest.end();
                    return in_order;
                },
                [](const Issue&) {});
            if (!in_order || (status && position != size)) {
                return text("the map of ", level.name, " is broken at ", position);
            }
        }
        return {};
    }

    std::string walk_bundle() const
    {
        for (const bool keep_going : {false, true}) {
            ChainRequest request;
            request.name = m_folder;
            request.keep_going = keep_going;
            const auto chain = open_chain(request);
            const std::string wrong = chain ? walk_all(**chain) : chain.error().text().empty() ? "mute" : "";
            if (!wrong.empty()) {
                return wrong;
            }
        }
        return {};
    }

    Scratch m_scratch{"bundle"};
    std::string m_folder = m_scratch / "vm.hdd";
    std::string m_descriptor = m_folder + "/DiskDescriptor.xml";
};

QTEST_GUILESS_MAIN(ParallelsBundleTest)
#include "parallels_bundle_test.moc"
