// SPDX-License-Identifier: MIT
// Parallels: entries of all kinds under both magics, the format extension, every refusal of the specification, cuts,
// and random images beside the real qemu-img. Where qemu-img 11 and older versions differ, 11 is right.
#include "core/codecs/md5.h"
#include "tests/core/formats/format_image.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 tracks = 8;
constexpr u64 cluster = tracks * 512;
constexpr u64 bat_entries = 256;
constexpr u64 bat_offset = 64;
constexpr u64 clusters_in_file = 24;  // the header and the BAT are in the first

enum class Magic { sectors, clusters };

/// A disk of 1 MiB in clusters of 4 KiB, each of the file's clusters but the first filled with its letter. `bat` as it
/// stands in the file: sectors or clusters.
ImageBytes image_of(Magic magic, const std::vector<u64>& bat)
{
    ImageBytes image;
    image.put(0, magic == Magic::sectors ? "WithoutFreeSpace" : "WithouFreSpacExt");
    image.le(16, 4, 2).le(20, 4, 16).le(24, 4, 3).le(28, 4, tracks).le(32, 4, bat_entries);
    image.le(36, 8, bat_entries * tracks).le(48, 4, tracks);
    for (std::size_t i = 0; i < bat.size(); ++i) {
        image.le(bat_offset + i * 4, 4, bat[i]);
    }
    for (u64 i = 1; i < clusters_in_file; ++i) {
        image.put(i * cluster, std::string(cluster, static_cast<char>('A' + i)));
    }
    return image;
}

ImageBytes image_of(const std::vector<u64>& bat)
{
    return image_of(Magic::clusters, bat);
}

std::string map_of_image(const ImageBytes& image, std::vector<Issue>* issues = nullptr)
{
    const auto opened = open_bytes("parallels", image.bytes());
    return opened ? map_of(*opened->layer, issues) : opened.error().text();
}

std::string file_of(const ImageBytes& image, const Scratch& scratch)
{
    const std::string path = scratch / "hand.hds";
    write_file(path, image.bytes());
    return path;
}

/// Both forms of the map beside the peer's, where it is installed.
std::string differs(const ImageBytes& image, const Scratch& scratch)
{
    const std::string path = file_of(image, scratch);
    std::string difference = have_peer() ? map_differs({"--output=json", path}) : "";
    return difference.empty() && have_peer() ? map_differs({path}) : difference;
}

constexpr u64 extension_offset = 20 * cluster;
constexpr u64 features_offset = extension_offset + 24;
constexpr u64 bitmap_feature = 0x20385fae252cb34a;

/// Puts the sum over what stands in the extension's cluster, zeros behind the file's end included.
ImageBytes summed(ImageBytes image, u64 cluster_size = cluster)
{
    QByteArray area(static_cast<qsizetype>(cluster_size - 24), '\0');
    for (qsizetype i = 0; i < area.size() && features_offset + static_cast<u64>(i) < image.size(); ++i) {
        area[i] = static_cast<char>(image.bytes()[features_offset + static_cast<u64>(i)]);
    }
    const QByteArray sum = QCryptographicHash::hash(area, QCryptographicHash::Md5);
    return image.put(extension_offset + 8, sum.toStdString());
}

/// An image with a format extension of no features yet.
ImageBytes with_extension()
{
    ImageBytes image = image_of({1, 0, 2});
    image.le(56, 8, extension_offset / 512).put(extension_offset, std::string(cluster, '\0'));
    return image.le(extension_offset, 8, 0xab234cef23dcea87);
}

/// A feature and its data behind the extension's header.
ImageBytes with_feature(u64 magic, u64 flags, u64 data_size)
{
    return with_extension()
        .le(features_offset, 8, magic)
        .le(features_offset + 8, 8, flags)
        .le(features_offset + 16, 4, data_size);
}

/// One dirty bitmap: 16 bits of 128 sectors each, all in one cluster of bits.
ImageBytes with_bitmap(u64 at = features_offset)
{
    ImageBytes image = with_extension();
    image.le(at, 8, bitmap_feature).le(at + 8, 8, 0).le(at + 16, 4, 40);
    image.le(at + 24, 8, bat_entries * tracks);
    for (u64 i = 0; i < 16; ++i) {
        image.le(at + 32 + i, 1, 0xa0 + i);
    }
    return image.le(at + 48, 4, 128).le(at + 52, 4, 1).le(at + 56, 8, 10 * tracks);
}

}  // namespace

class ParallelsTest : public QObject {
    Q_OBJECT

private slots:
    void probing()
    {
        QCOMPARE(probed(image_of(Magic::sectors, {}).bytes()), std::string("parallels"));
        QCOMPARE(probed(image_of(Magic::clusters, {}).bytes()), std::string("parallels"));
        QCOMPARE(probed(image_of({}).le(16, 4, 1).bytes()), std::string("raw"));
        QCOMPARE(probed(image_of({}).put(0, "WithoutFreeSpacE").bytes()), std::string("raw"));
    }

    void entries_data()
    {
        QTest::addColumn<bool>("in_clusters");
        QTest::addColumn<QVector<quint64>>("bat");
        QTest::addColumn<QString>("map");
        const auto row = [](const char* name, Magic magic, std::vector<u64> bat, const char* map) {
            QTest::newRow(name) << (magic == Magic::clusters) << QVector<quint64>(bat.begin(), bat.end()) << map;
        };
        row("nothing", Magic::clusters, {}, "0+1048576 unallocated");
        const char* in_order =
            "0+4096 data@4096, 4096+4096 unallocated, 8192+8192 data@8192, 16384+4096 data@4096, "
            "20480+1028096 unallocated";
        row("clusters", Magic::clusters, {1, 0, 2, 3, 1}, in_order);
        row("sectors", Magic::sectors, {8, 0, 16, 24, 8}, in_order);
        row("overlapping", Magic::sectors, {8, 10, 18},
            "0+4096 data@4096, 4096+8192 data@5120, 12288+1036288 unallocated");
        row("last cluster", Magic::clusters, {23}, "0+4096 data@94208, 4096+1044480 unallocated");
    }
    void entries()
    {
        QFETCH(bool, in_clusters);
        QFETCH(QVector<quint64>, bat);
        QFETCH(QString, map);
        const ImageBytes image = image_of(in_clusters ? Magic::clusters : Magic::sectors, {bat.begin(), bat.end()});
        std::vector<Issue> issues;
        QCOMPARE(map_of_image(image, &issues), map.toStdString());
        QVERIFY(issues.empty());
        QCOMPARE(differs(image, m_scratch), std::string());
    }

    // Older versions than 11 map these entries as they stand, wherever that is.
    void entries_outside_the_data_area_are_holes_data()
    {
        QTest::addColumn<bool>("in_clusters");
        QTest::addColumn<QVector<quint64>>("bat");
        QTest::addColumn<quint64>("data_off");
        QTest::addColumn<QString>("map");
        const auto row = [](const char* name, Magic magic, std::vector<u64> bat, u64 data_off, const char* map) {
            QTest::newRow(name) << (magic == Magic::clusters) << QVector<quint64>(bat.begin(), bat.end())
                                << quint64{data_off} << map;
        };
        const char* second_only = "0+4096 unallocated, 4096+4096 data@8192, 8192+1040384 unallocated";
        row("past the end", Magic::clusters, {24, 2, 100'000}, 8, second_only);
        row("very far", Magic::clusters, {0xffffffff, 2}, 8, second_only);
        row("partly past the end", Magic::sectors, {24 * 8 - 7, 16}, 8, second_only);
        row("in the BAT", Magic::sectors, {2, 16}, 3, second_only);
        row("before data_off", Magic::clusters, {1, 2}, 16, second_only);
        row("data_off in the BAT", Magic::sectors, {2, 16}, 1, second_only);
        row("no data_off", Magic::sectors, {2, 16}, 0, second_only);
        row("data_off past the end", Magic::sectors, {2, 16}, 24 * 8 + 1, second_only);
        row("data_off at the end", Magic::sectors, {8, 16}, 24 * 8, "0+1048576 unallocated");
        row("behind the BAT", Magic::sectors, {3, 16}, 0,
            "0+4096 data@1536, 4096+4096 data@8192, 8192+1040384 unallocated");
    }
    void entries_outside_the_data_area_are_holes()
    {
        QFETCH(bool, in_clusters);
        QFETCH(QVector<quint64>, bat);
        QFETCH(quint64, data_off);
        QFETCH(QString, map);
        const ImageBytes image =
            image_of(in_clusters ? Magic::clusters : Magic::sectors, {bat.begin(), bat.end()}).le(48, 4, data_off);
        std::vector<Issue> issues;
        QCOMPARE(map_of_image(image, &issues), map.toStdString());
        const bool any_outside = map.startsWith(QStringLiteral("0+4096 unallocated")) || !map.contains('@');
        QCOMPARE(issues.size(), std::size_t{any_outside ? 1U : 0U});
    }

    void the_data_area_of_counted_clusters_begins_with_a_whole_one()
    {
        // The BAT of 256 entries ends in the third sector, and clusters of 24 sectors begin with the second.
        const ImageBytes image = image_of({1}).le(28, 4, 24).le(48, 4, 0);
        QVERIFY(map_of_image(image).starts_with("0+12288 data@12288, "));
        QVERIFY(map_of_image(ImageBytes(image).le(48, 4, 25)).starts_with("0+1048576 unallocated"));
    }

    void guest_bytes()
    {
        const auto opened = open_bytes("parallels", image_of({3, 0, 100, 2}).bytes());
        QCOMPARE(opened->layer->virtual_size(), u64{1} << 20);
        Bytes bytes(2);
        QVERIFY(opened->layer->read(511, bytes).has_value());
        QVERIFY(bytes == to_bytes("DD"));
        QVERIFY(opened->layer->read(3 * cluster - 1, bytes).has_value());
        QVERIFY(bytes == to_bytes(std::string_view("\0C", 2)));
    }

    void sizes()
    {
        // The old magic has a size of 32 bits; the upper half of the field is not part of it.
        const auto size_of = [](Magic magic, u64 sectors) {
            const auto opened = open_bytes("parallels", image_of(magic, {}).le(36, 8, sectors).bytes());
            return opened ? opened->layer->virtual_size() : ~u64{0};
        };
        QCOMPARE(size_of(Magic::sectors, 0x12345'00000001), u64{512});
        QCOMPARE(size_of(Magic::clusters, 2041), u64{2041 * 512});
        QCOMPARE(size_of(Magic::clusters, 0), u64{0});
        QCOMPARE(size_of(Magic::clusters, 0x1'00000001), ~u64{0});
        QCOMPARE(differs(image_of(Magic::sectors, {8, 16}).le(36, 8, 0x12345'00000009), m_scratch), std::string());
        QCOMPARE(differs(image_of({1, 2}).le(36, 8, 0), m_scratch), std::string());
    }

    void disks_above_a_terabyte()
    {
        // The peer aborts here. One cluster in the middle, the rest of the BAT in holes of the file.
        const std::string path = m_scratch / "large.hds";
        constexpr u64 large_tracks = 2048;
        constexpr u64 entries = 4 << 20;
        ImageBytes image = image_of({}).cut(64).le(28, 4, large_tracks).le(32, 4, entries).le(48, 4, 0);
        image.le(36, 8, entries * large_tracks).le(64 + 4 * 3'000'000, 4, 17);
        write_file(path, image.bytes());
        std::filesystem::resize_file(path, u64{64} << 20);
        const auto source = AnyFiles::open_any(path);
        const auto opened = source ? open_image(*source, "parallels") : Result<OpenedImage>(source.error());
        QVERIFY(opened.has_value());
        constexpr u64 mib = 1 << 20;
        QCOMPARE(without_cuts(map_of(*opened->layer)),
                 text("0+", 3'000'000 * mib, " unallocated, ", 3'000'000 * mib, "+", mib, " data@", 17 * mib, ", ",
                      3'000'001 * mib, "+", (entries - 3'000'001) * mib, " unallocated"));
    }

    void the_walk_stops_when_told()
    {
        const auto opened = open_bytes("parallels", image_of({1, 0, 2, 5}).bytes());
        for (int most = 1; most < 5; ++most) {
            int told = 0;
            const auto sink = [&](const Extent&) { return ++told < most; };
            QVERIFY(opened->layer->extents({0, 1 << 20}, sink, [](const Issue&) {}).has_value());
            QCOMPARE(told, most);
        }
    }

    void facts_and_notes()
    {
        const auto opened = open_bytes("parallels", image_of({}).le(44, 4, 0x746f6e59).le(48, 4, 1).bytes());
        std::string all;
        for (const Fact& fact : opened->layer->facts()) {
            all += fact.name + "=" + fact.value + ";";
        }
        QCOMPARE(all, std::string("magic=WithouFreSpacExt;version=2;heads=16;cylinders=3;cluster size=4096;"
                                  "BAT entries=256;size=1048576;in use=yes;data offset=512;flags=0x0;"
                                  "format extension offset=0x0;"));
        QCOMPARE(opened->issues.size(), std::size_t{2});
        QVERIFY(opened->issues[0].sentence.find("the data offset, sector 1, is wrong") == 0);
        QVERIFY(opened->issues[1].sentence.find("not closed cleanly") != std::string::npos);
    }

    void a_layer_below_shows_through()
    {
        const std::string below = m_scratch / "below.raw";
        write_file(below, std::string(1 << 20, 'b'));
        const std::string top = file_of(image_of({1, 0, 2}), m_scratch);
        const std::string options =
            "driver=parallels,file.filename=" + top + ",backing.driver=raw,backing.file.filename=" + below;
        const Outcome ours = run({program_path(), "--map", "--output=json", "--image-opts", options});
        QVERIFY2(ours.out.find("\"start\": 4096, \"length\": 4096, \"depth\": 1") != std::string::npos,
                 (ours.out + ours.err).c_str());
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", "--image-opts", options}), std::string());
            QCOMPARE(map_differs({"--image-opts", options}), std::string());
        }
    }

    void md5_sums_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 65537}) {
            QTest::addRow("%d", length) << length;
        }
    }
    void md5_sums()
    {
        QFETCH(int, length);
        QByteArray bytes(length, '\0');
        for (int i = 0; i < length; ++i) {
            bytes[i] = static_cast<char>(i * 7 + i / 256);
        }
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{13}, std::size_t{64}, std::size_t{100'000}}) {
            Md5 md5;
            const auto all = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(length)));
            for (std::size_t at = 0; at < all.size(); at += piece) {
                md5.add(all.subspan(at, std::min(piece, all.size() - at)));
            }
            QCOMPARE(std::memcmp(md5.finish().data(), expected.constData(), 16), 0);
        }
    }

    void bitmaps()
    {
        const ImageBytes image = summed(with_bitmap());
        const auto opened = open_bytes("parallels", image.bytes());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        const auto bitmaps = opened->layer->bitmaps();
        QCOMPARE(bitmaps.size(), std::size_t{1});
        QCOMPARE(bitmaps[0].name, std::string("a0a1a2a3-a4a5-a6a7-a8a9-aaabacadaeaf"));
        QCOMPARE(bitmaps[0].granularity, u64{65536});
        QCOMPARE(bitmaps[0].table_offset, features_offset + 56);
        QCOMPARE(bitmaps[0].table_entries, u32{1});
        QCOMPARE(differs(image, m_scratch), std::string());
        // All bits alike take no cluster; a feature begins on a multiple of 8.
        for (const u64 entry : {u64{0}, u64{1}}) {
            const ImageBytes alike =
                summed(with_bitmap().le(features_offset + 56, 8, entry).le(features_offset + 16, 4, 41));
            QCOMPARE(open_bytes("parallels", alike.bytes())->layer->bitmaps().size(), std::size_t{1});
            QCOMPARE(differs(alike, m_scratch), std::string());
        }
        const ImageBytes none = summed(with_extension());
        QVERIFY(open_bytes("parallels", none.bytes())->layer->bitmaps().empty());
        QCOMPARE(differs(none, m_scratch), std::string());
    }

    void an_extension_at_the_end_of_the_file_counts_zeros()
    {
        const ImageBytes image = summed(with_bitmap().cut(features_offset + 100));
        QVERIFY(open_bytes("parallels", image.bytes()).has_value());
        if (have_peer()) {
            QCOMPARE(map_differs({"--output=json", "-l", "4096", file_of(image, m_scratch)}), std::string());
        }
    }

    void a_broken_extension_keeps_the_map_when_tolerated()
    {
        for (const Rejection& rejection : extension_rejections()) {
            const auto opened = open_bytes("parallels", rejection.image, true);
            QVERIFY2(opened.has_value(), rejection.name.c_str());
            QVERIFY2(
                opened->issues.size() == 1 && opened->issues[0].sentence.find(rejection.words) != std::string::npos,
                rejection.name.c_str());
            QVERIFY(map_of(*opened->layer).starts_with("0+4096 data@4096, 4096+4096 unallocated, 8192+4096 data@8192"));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rejections().size(); ++i) {
            QTest::newRow(rejections()[i].name.c_str()) << static_cast<int>(i);
        }
    }
    void refusals()
    {
        QFETCH(int, index);
        QCOMPARE(not_refused("parallels", rejections()[static_cast<std::size_t>(index)], m_scratch / "refused.hds"),
                 std::string());
    }

    // Older versions than 11 abort on some of these and accept others.
    void refusals_of_version_11()
    {
        const auto words = [](const ImageBytes& image) {
            const auto opened = open_bytes("parallels", image.bytes());
            return opened ? "opened" : opened.error().text();
        };
        const std::string short_bat = "Invalid image: Catalog size too small for advertised disk size: ";
        QCOMPARE(words(image_of({}).le(36, 8, bat_entries * tracks + 1)),
                 short_bat + "256 entries of 8 sectors for 2049");
        QCOMPARE(words(image_of({}).le(32, 4, 0)), short_bat + "0 entries of 8 sectors for 2048");
        QCOMPARE(words(image_of({}).le(36, 8, ~u64{0})),
                 short_bat + "256 entries of 8 sectors for 18446744073709551615");
        const std::string far = "Invalid image: Too big offset: the Format Extension is at sector ";
        constexpr u64 first_too_big = (~u64{0} >> 1) / 512;
        QCOMPARE(words(image_of({}).le(56, 8, first_too_big)), text(far, first_too_big));
        QCOMPARE(words(image_of({}).le(56, 8, ~u64{0}).le(32, 4, 0)), text(far, ~u64{0}));
        QVERIFY(
            words(image_of({}).le(56, 8, first_too_big - 1)).starts_with("Failed to read Format Extension cluster"));
        // No version of the peer is asked what a granularity that is no power of two means: it aborts.
        QCOMPARE(words(summed(with_bitmap().le(features_offset + 48, 4, 3))),
                 std::string("a bitmap's granularity is 3 sectors, not a power of two"));
        QCOMPARE(words(summed(with_bitmap().le(features_offset + 48, 4, 0))),
                 std::string("a bitmap's granularity is 0 sectors, not a power of two"));
    }

    void an_extension_in_huge_clusters_is_not_summed()
    {
        const auto opened = open_bytes("parallels", with_extension().le(28, 4, 4'186'127).bytes());
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault(), Fault::unsupported);
    }

    void features_cannot_lead_out_of_their_cluster()
    {
        // The peer counts down the headers alone: the second feature would be read from behind the cluster.
        const u64 rest = cluster - 24 - 24;
        ImageBytes image = with_bitmap().le(features_offset + 16, 4, rest);
        const auto opened = open_bytes("parallels", summed(image).bytes());
        QVERIFY(!opened);
        QVERIFY(opened.error().text().starts_with("Can not read feature header, as remaining bytes (0)"));
    }

    void edges_of_the_header_are_accepted()
    {
        for (const ImageBytes& image : {
                 image_of({1, 2}).le(28, 4, 1).le(36, 8, 200),
                 image_of({}).le(28, 4, 4'186'127).le(48, 4, 0),
                 image_of({}).le(32, 4, 536'870'911),
                 image_of({1, 2}).le(44, 4, 0x746f6e59),
                 image_of({1, 2}).le(52, 4, 0xffffffff),
             }) {
            const auto opened = open_bytes("parallels", image.bytes());
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
        }
        QCOMPARE(differs(image_of({1, 2}).le(44, 4, 0x746f6e59).le(52, 4, 0xffffffff), m_scratch), std::string());
    }

    void cuts()
    {
        std::vector<u64> bat;
        for (u64 i = 0; i < 60; ++i) {
            bat.push_back(i % 4 == 0 ? 0 : 1 + i * 7 % (clusters_in_file - 1));
        }
        QCOMPARE(breaks_when_cut("parallels", image_of(bat).bytes()), std::string());
        QCOMPARE(breaks_when_cut("parallels", summed(with_bitmap()).bytes()), std::string());
    }

    void a_cut_image_keeps_what_lies_before_the_cut()
    {
        const ImageBytes image = image_of({1, 5, 2, 3});
        QCOMPARE(
            map_of_image(ImageBytes(image).cut(4 * cluster)),
            std::string("0+4096 data@4096, 4096+4096 unallocated, 8192+8192 data@8192, 16384+1032192 unallocated"));
        // A last sector that is not whole counts; a cluster of which a sector is missing does not.
        QCOMPARE(
            map_of_image(ImageBytes(image).cut(4 * cluster - 511)),
            std::string("0+4096 data@4096, 4096+4096 unallocated, 8192+8192 data@8192, 16384+1032192 unallocated"));
        QCOMPARE(
            map_of_image(ImageBytes(image).cut(4 * cluster - 512)),
            std::string("0+4096 data@4096, 4096+4096 unallocated, 8192+4096 data@8192, 12288+1036288 unallocated"));
        QCOMPARE(map_of_image(ImageBytes(image).cut(64)), std::string("0+1048576 unallocated"));
    }

    void images_of_parallels()
    {
        if (samples_folder().empty()) {
            QSKIP(no_samples);
        }
        for (const std::string name : {"parallels-v1", "parallels-with-bitmap"}) {
            const Outcome unpacked = run({"bzip2", "-dc", samples_folder() + "/" + name + ".bz2"});
            QVERIFY(unpacked.succeeded());
            const std::string path = m_scratch / name;
            write_file(path, unpacked.out);
            const auto opened = open_bytes("parallels", read_file(path));
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().text().c_str());
            const auto bitmaps = opened->layer->bitmaps();
            QCOMPARE(bitmaps.size(), std::size_t{name == "parallels-v1" ? 0U : 1U});
            if (!bitmaps.empty()) {
                QCOMPARE(bitmaps[0].granularity, u64{65536});
                QCOMPARE(bitmaps[0].name.size(), std::size_t{36});
            }
            if (have_peer()) {
                QCOMPARE(map_differs({"--output=json", path}), std::string());
                QCOMPARE(map_differs({path}), std::string());
            }
            if (name == "parallels-v1") {
                QCOMPARE(map_of(*opened->layer), std::string("0+262144 data@65536, 262144+1835008 unallocated"));
                if (have_peer()) {
                    QCOMPARE(untrue(*opened, *peer_bytes("parallels", path)), std::string());
                }
            }
        }
    }

    void random_images()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        Dice dice(environment_number("STRATAMAP_SEED", 1));
        for (u64 count = environment_number("STRATAMAP_IMAGES", 15); count > 0; --count) {
            const std::string path = m_scratch / "random.hds";
            const u64 cluster_size = dice.pick<u64>({512, 4096, 5120, 65536, 1 << 20});
            const u64 size = dice.between(1, dice.pick<u64>({64, 5000, 20'000})) * 512;
            must({"qemu-img", "create", "-q", "-f", "parallels", "-o", text("cluster_size=", cluster_size), path,
                  std::to_string(size)});
            write_with_qemu_io("parallels", path, random_writes(size, std::min<u64>(cluster_size, 65536), dice));
            QCOMPARE(maps_differ({path}, size, dice), std::string());
            QCOMPARE(bytes_differ("parallels", path), std::string());
            const auto opened = open_bytes("parallels", read_file(path));
            QVERIFY(opened.has_value());
            QCOMPARE(untrue(*opened, *peer_bytes("parallels", path)), std::string());
        }
    }

private:
    /// The map's text with the runs joined that end where the next of the same state begins.
    static std::string without_cuts(const std::string& map)
    {
        std::string joined;
        std::string held_state;
        u64 start = 0;
        u64 end = 0;
        const auto print = [&] {
            joined += end == 0 ? "" : text(joined.empty() ? "" : ", ", start, "+", end - start, held_state);
        };
        for (std::size_t at = 0; at < map.size();) {
            std::size_t used = 0;
            const u64 from = std::stoull(map.substr(at), &used);
            at += used + 1;
            const u64 length = std::stoull(map.substr(at), &used);
            at += used;
            const std::size_t comma = std::min(map.find(", ", at), map.size());
            const std::string state = map.substr(at, comma - at);
            if (state != held_state || state.find('@') != std::string::npos) {
                print();
                start = from;
                held_state = state;
            }
            end = from + length;
            at = comma + 2;
        }
        print();
        return joined;
    }

    static const std::vector<Rejection>& extension_rejections()
    {
        const auto bitmap = [](u64 offset, unsigned width, u64 value) {
            return summed(with_bitmap().le(features_offset + offset, width, value)).bytes();
        };
        static const std::vector<Rejection> all = {
            {"extension past the end",
             image_of({1, 0, 2}).le(56, 8, 24 * 8).bytes(),
             "Wrong parallels Format Extension magic: 0x0, expected: 0xab234cef23dcea87",
             {}},
            {"extension magic",
             summed(with_extension().le(extension_offset, 8, 0x1234)).bytes(),
             "Wrong parallels Format Extension magic: 0x1234, expected: 0xab234cef23dcea87",
             {}},
            {"check sum", with_extension().bytes(), "Wrong checksum in Format Extension header", {}},
            {"one bit changed",
             summed(with_bitmap()).le(features_offset + 1000, 1, 1).bytes(),
             "Wrong checksum in Format Extension header",
             {}},
            {"flags",
             summed(with_feature(bitmap_feature, 1, 0)).bytes(),
             "Flags for extension feature are unsupported",
             {}},
            {"data too long",
             summed(with_feature(bitmap_feature, 0, cluster - 47)).bytes(),
             "Feature data_size exceedes Format Extension cluster",
             {}},
            {"data 2^32-1",
             summed(with_feature(bitmap_feature, 0, 0xffffffff)).bytes(),
             "Feature data_size exceedes Format Extension cluster",
             {}},
            {"unknown feature", summed(with_feature(0xabc, 0, 0)).bytes(), "Unknown feature: 0xabc", {}},
            {"small bitmap",
             bitmap(16, 4, 31),
             "Too small Bitmap Feature area in Parallels Format Extension: 31 bytes, expected at least 32 bytes",
             {}},
            {"bitmap of another size",
             bitmap(24, 8, 2047),
             "Bitmap size (in sectors) 2047 differs from disk size in sectors 2048",
             {}},
            {"bitmap table too long",
             bitmap(52, 4, 2),
             "Bitmaps feature corrupted: l1 table exceeds extension data_size",
             {}},
            {"bitmap table 2^32-1",
             bitmap(52, 4, 0xffffffff),
             "Bitmaps feature corrupted: l1 table exceeds extension data_size",
             {}},
            {"bitmap table too short", bitmap(52, 4, 0),
             "Bitmap table size 0 does not correspond to bitmap size and cluster size. Expected 1",
             "does not correspond to bitmap size and cluster size. Expected 1"},
            {"bitmap data too far", bitmap(56, 8, u64{1} << 54), "Failed to read bitmap data cluster", {}},
            {"two bitmaps of one name",
             summed(ImageBytes(with_bitmap())
                        .put(features_offset + 64,
                             std::span(with_bitmap(features_offset + 64).bytes()).subspan(features_offset + 64, 64)))
                 .bytes(),
             "Bitmap already exists: a0a1a2a3-a4a5-a6a7-a8a9-aaabacadaeaf",
             {}},
        };
        return all;
    }

    static const std::vector<Rejection>& rejections()
    {
        static const std::vector<Rejection> all = [] {
            std::vector<Rejection> list = {
                {"empty", {}, "Image not in Parallels format", {}},
                {"magic", image_of({}).put(0, "WithoutFreeSpacE").bytes(), "Image not in Parallels format", {}},
                {"version 1", image_of({}).le(16, 4, 1).bytes(), "Image not in Parallels format", {}},
                {"version 2^32-1", image_of({}).le(16, 4, 0xffffffff).bytes(), "Image not in Parallels format", {}},
                {"tracks 0", image_of({}).le(28, 4, 0).bytes(), "Invalid image: Zero sectors per track", {}},
                {"tracks too many", image_of({}).le(28, 4, 4'186'128).bytes(), "Invalid image: Too big cluster", {}},
                {"tracks 2^32-1", image_of({}).le(28, 4, 0xffffffff).bytes(), "Invalid image: Too big cluster", {}},
                {"BAT too long", image_of({}).le(32, 4, 536'870'912).bytes(), "Catalog too large", {}},
                {"BAT 2^32-1", image_of({}).le(32, 4, 0xffffffff).bytes(), "Catalog too large", {}},
                // With two faults the first in the peer's order is the one that is named.
                {"version before tracks",
                 image_of({}).le(16, 4, 3).le(28, 4, 0).bytes(),
                 "Image not in Parallels format",
                 {}},
                {"tracks before BAT",
                 image_of({}).le(28, 4, 0).le(32, 4, 0xffffffff).bytes(),
                 "Zero sectors per track",
                 {}},
                {"BAT before extension",
                 image_of({}).le(32, 4, 0xffffffff).le(56, 8, 24 * 8).bytes(),
                 "Catalog too large",
                 {}},
            };
            list.insert(list.end(), extension_rejections().begin(), extension_rejections().end());
            return list;
        }();
        return all;
    }

    Scratch m_scratch{"parallels"};
};

QTEST_GUILESS_MAIN(ParallelsTest)
#include "parallels_test.moc"
