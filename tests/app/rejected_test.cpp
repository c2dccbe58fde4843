// SPDX-License-Identifier: MIT
// Images that must be refused: every row of the tables of the specification (qcow2, sections 3, 11, 12 and 16; raw;
// security, section 3), each beside the peer.
#include "tests/app/beside_peer.h"
#include "tests/support/image_builder.h"

#include <functional>
#include <initializer_list>

using namespace stratamap::testing;
namespace f = stratamap::testing::qcow2_field;

namespace {

using u64 = std::uint64_t;

constexpr std::uint32_t ext_backing_format = 0xe2792aca;
constexpr std::uint32_t ext_feature_names = 0x6803f857;
constexpr std::uint32_t ext_bitmaps = 0x23852875;
constexpr std::uint32_t ext_encryption = 0x0537be77;
constexpr u64 cluster = 65536;

Corrupter plain()
{
    return Corrupter(ImageBuilder().data(2, 'A').hole(3).data(1, 'B').build());
}
Corrupter with_backing()
{
    return Corrupter(ImageBuilder().data(2, 'A').backing("base.raw", "raw").build());
}
Corrupter long_header()
{
    return plain().set(f::header_length, 112).set(112, 8, 0);
}

Bytes numbers(std::initializer_list<std::pair<unsigned, u64>> widths_and_values)
{
    Corrupter content{Bytes()};
    u64 at = 0;
    for (const auto& [width, value] : widths_and_values) {
        content.set(at, width, value);
        at += width;
    }
    return content.bytes();
}

/// An image with one bitmap that is sound, and the places where its parts lie.
struct BitmapImage {
    static constexpr u64 directory = 16 * cluster;
    static constexpr u64 table = 17 * cluster;
    static constexpr u64 bits = 18 * cluster;
    static constexpr u64 extension = 104 + 8;  ///< its content, right behind the header
    static constexpr u64 entry_size = 32;

    static Corrupter image(u64 count = 1)
    {
        const Bytes content = numbers({{4, count}, {4, 0}, {8, count * entry_size}, {8, directory}});
        Corrupter image(ImageBuilder().data(2, 'A').hole(3).extension(ext_bitmaps, content).build());
        image.set(f::autoclear_features, 1);
        for (u64 i = 0; i < count; ++i) {
            entry(image, i, "bitmap" + std::string(1, static_cast<char>('0' + i)));
        }
        image.set(table, 8, bits).set(bits + cluster - 1, 1, 0);
        return image;
    }

    static void entry(Corrupter& image, u64 index, const std::string& name)
    {
        const u64 at = directory + index * entry_size;
        image.set(at, 8, table).set(at + 8, 4, 1).set(at + 12, 4, 0).set(at + 16, 1, 1).set(at + 17, 1, 16);
        image.set(at + 18, 2, name.size()).set(at + 20, 4, 0).set(at + 24, name).set(at + 24 + name.size(), 1, 0);
    }
};

/// An image whose metadata says encrypted with LUKS, with this extension.
Corrupter luks(const Bytes& pointer)
{
    return Corrupter(ImageBuilder().data(1, 'A').extension(ext_encryption, pointer).build()).set(f::crypt_method, 2);
}

/// One record of the snapshot table, whose extra data is said to be `extra` long.
Corrupter one_snapshot(u64 extra)
{
    const u64 at = 16 * cluster;
    Corrupter image = plain();
    image.set(f::nb_snapshots, 1).set(f::snapshots_offset, at);
    image.set(at, 8, 4 * cluster).set(at + 8, 4, 1).set(at + 12, 2, 1).set(at + 14, 2, 1).set(at + 36, 4, extra);
    return image.set(at + 40 + 24, "1s").set(at + 4096, 1, 0);
}

}  // namespace

class RejectedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const stratamap::testing::Bytes base(200'000, std::byte{'b'});
        write_file(m_scratch / "base.raw", base);
    }

    void while_opening_data()
    {
        columns();
        const auto row = [this](const char* name, const Corrupter& image, const char* meaning) {
            add(name, image.bytes(), {}, meaning);
        };

        // Section 12, in its order.
        add("not qcow2", to_bytes("plain bytes"), {"-f", "qcow2"}, "not in qcow2 format");
        row("version 4", plain().set(f::version, 4), "Unsupported qcow2 version 4");
        row("version 9", plain().set(f::version, 9), "Unsupported qcow2 version 9");
        row("version 2^31", plain().set(f::version, 0x80000000), "Unsupported qcow2 version");
        row("version 2^32-1", plain().set(f::version, 0xffffffff), "Unsupported qcow2 version");
        for (const u64 bits : std::initializer_list<u64>{0, 8, 22, 31, 32, 63, 64}) {
            add("cluster bits " + std::to_string(bits), plain().set(f::cluster_bits, bits).bytes(), {},
                "Unsupported cluster size: 2^" + std::to_string(bits));
        }
        row("cluster bits 2^32-1", plain().set(f::cluster_bits, 0xffffffff), "Unsupported cluster size");
        row("header of 103 bytes", plain().set(f::header_length, 103), "header too short");
        row("header of 0 bytes", plain().set(f::header_length, 0), "header too short");
        row("header longer than a cluster", plain().set(f::header_length, cluster + 8), "exceeds cluster size");
        row("header of 2^32-1 bytes", plain().set(f::header_length, 0xffffffff), "exceeds cluster size");
        row("backing name behind cluster 0", with_backing().set(f::backing_file_offset, cluster + 1),
            "Invalid backing file offset");
        row("backing name at 2^64-1", with_backing().set(f::backing_file_offset, ~u64{0}),
            "Invalid backing file offset");
        row("compression type 2", long_header().set(f::compression_type, 2), "unknown compression type");
        row("compression type 255", long_header().set(f::compression_type, 255), "unknown compression type");
        row("zstd bit with zlib", long_header().set(f::incompatible_features, 8), "must not be set");
        row("zstd bit with a short header", plain().set(f::incompatible_features, 8), "must not be set");
        row("zstd without its bit", long_header().set(f::compression_type, 1), "must be set");
        row("unknown feature", plain().set(f::incompatible_features, 0x80), "Unknown incompatible feature: 80");
        row("all features but zstd", plain().set(f::incompatible_features, ~u64{8}), "Unsupported qcow2 feature(s)");
        row("subclusters below 512", Corrupter(ImageBuilder(13).extended_l2().data(1, 'A').build()),
            "Unsupported subcluster size: 256");
        row("refcount order 7", plain().set(f::refcount_order, 7), "may not exceed 64 bits");
        row("refcount order 2^32-1", plain().set(f::refcount_order, 0xffffffff), "may not exceed 64 bits");
        row("no refcount table", plain().set(f::refcount_table_clusters, 0),
            "does not contain a reference count table");
        row("refcount table of 129 clusters", plain().set(f::refcount_table_clusters, 129),
            "Reference count table too large");
        row("refcount table of 2^32-1 clusters", plain().set(f::refcount_table_clusters, 0xffffffff),
            "Reference count table too large");
        row("refcount table unaligned", plain().set(f::refcount_table_offset, cluster + 512),
            "Reference count table offset invalid");
        row("refcount table at 2^64", plain().set(f::refcount_table_offset, ~u64{0} << 16),
            "Reference count table offset invalid");
        row("snapshots 65537", plain().set(f::nb_snapshots, 65537), "Snapshot table too large");
        row("snapshots 2^32-1", plain().set(f::nb_snapshots, 0xffffffff), "Snapshot table too large");
        row("no snapshots, unaligned", plain().set(f::snapshots_offset, 512), "Snapshot table offset invalid");
        row("L1 of 4194305 entries", plain().set(f::l1_size, 4194305), "Active L1 table too large");
        row("L1 of 2^31-1 entries", plain().set(f::l1_size, 0x7fffffff), "Active L1 table too large");
        row("L1 of 2^32-1 entries", plain().set(f::l1_size, 0xffffffff), "Active L1 table too large");
        row("L1 unaligned", plain().set(f::l1_table_offset, 3 * cluster + 512), "Active L1 table offset invalid");
        row("L1 at 2^64", plain().set(f::l1_table_offset, ~u64{0} << 16), "Active L1 table offset invalid");
        row("size 2^46 + 1 in 512-byte clusters",
            Corrupter(ImageBuilder(9).data(1, 'A').build()).set(f::size, (u64{1} << 46) + 1), "Image is too big");
        row("size 2^64-1", plain().set(f::size, ~u64{0}), "Image is too big");
        row("L1 too short", plain().set(f::size, (u64{1} << 29) + 1), "L1 table is too small");
        row("L1 of no entries", plain().set(f::l1_size, 0), "L1 table is too small");
        row("L1 where no file reaches", plain().set(f::l1_table_offset, 0x7fffffffffff0000), "L1 table");
        row("encryption method 3", plain().set(f::crypt_method, 3), "Unsupported encryption method 3");
        row("encryption method 2^32-1", plain().set(f::crypt_method, 0xffffffff), "Unsupported encryption method");
        row("refcount table where no file reaches", plain().set(f::refcount_table_offset, 0x7fffffffffff0000),
            "eference count");
        add("encryption that is not there", plain().bytes(),
            {"--image-opts", "driver=qcow2,file.filename=x.qcow2,encrypt.format=aes,encrypt.key-secret=s"},
            "No encryption in image header");

        // Section 3.
        row("extension beyond the cluster",
            Corrupter(ImageBuilder().data(1, 'A').extension(0x12345678, Bytes(8)).build()).set(108, 4, 0xffffffff),
            "Header extension too large");
        row("extension beyond the backing name", with_backing().set(108, 4, 200), "Header extension too large");
        row("extension cut by the backing name", with_backing().set(f::backing_file_offset, 107),
            "Header extension too large");
        row("format name of 16 bytes",
            Corrupter(ImageBuilder().data(1, 'A').extension(ext_backing_format, to_bytes("0123456789abcdef")).build()),
            "too large");
        add("feature named by the image", named_features().bytes(), {},
            "foo feature, Unknown incompatible feature: 80");

        // Section 12, the rest.
        row("LUKS extension without LUKS", luks(numbers({{8, cluster}, {8, 0}})).set(f::crypt_method, 0),
            "only expected with LUKS");
        row("LUKS extension of 8 bytes", luks(Bytes(8)), "expected size 16");
        row("LUKS header unaligned", luks(numbers({{8, cluster + 512}, {8, 4096}})), "multiple of cluster size");
        row("LUKS without a header", plain().set(f::crypt_method, 2), "Missing CRYPTO header");
        row("data file without a name", plain().set(f::incompatible_features, 4), "'data-file' is required");
        add("data file of an image without", plain().bytes(),
            {"--image-opts", "driver=qcow2,file.filename=x.qcow2,data-file.filename=base.raw"},
            "'data-file' can only be set");
        row("raw data file without a data file", plain().set(f::autoclear_features, 2), "data-file-raw requires");
        row("backing name of 1024 bytes", with_backing().set(f::backing_file_size, 1024), "Backing file name too long");
        row("backing name of 2^32-1 bytes", with_backing().set(f::backing_file_size, 0xffffffff),
            "Backing file name too long");
        row("backing name past the cluster",
            with_backing()
                .set(cluster - 4, "base")
                .set(f::backing_file_offset, cluster - 4)
                .set(f::backing_file_size, 5),
            "Backing file name too long");
        row("snapshot with 1025 bytes extra", one_snapshot(1025), "Too much extra metadata in snapshot");
        row("snapshot with 2^32-1 bytes extra", one_snapshot(0xffffffff), "Too much extra metadata in snapshot");
        row("snapshot table of more than 64 MiB", fat_snapshots(), "Snapshot table is too big");
        row("snapshots where no file reaches", one_snapshot(24).set(f::snapshots_offset, 0x7fffffffffff0000),
            "snapshot table");
        row("size 2^63",
            Corrupter(ImageBuilder(21).data(1, 'A').build()).set(f::l1_size, 4194304).set(f::size, u64{1} << 63), "");
    }
    void while_opening() { refused(); }

    void bitmaps_data()
    {
        columns();
        const auto row = [this](const char* name, const Corrupter& image, const char* meaning) {
            add(name, image.bytes(), {}, meaning);
        };
        using B = BitmapImage;
        const auto one = [](u64 offset, unsigned width, u64 value) { return B::image().set(offset, width, value); };
        row("extension of 23 bytes", one(B::extension - 4, 4, 23), "Invalid extension length");
        row("extension of 16 bytes", one(B::extension - 4, 4, 16), "Invalid extension length");
        row("reserved", one(B::extension + 4, 4, 1), "Reserved field is not zero");
        row("65536 bitmaps", one(B::extension, 4, 65536), "exceeding");
        row("70000 bitmaps", one(B::extension, 4, 70000), "exceeding");
        row("no bitmaps", one(B::extension, 4, 0), "zero bitmaps");
        row("directory unaligned", one(B::extension + 16, 8, B::directory + 512), "invalid bitmap directory offset");
        row("directory of 67107841 bytes", one(B::extension + 8, 8, 67107841), "exceeds the maximum supported size");
        row("directory of 2^64-1 bytes", one(B::extension + 8, 8, ~u64{0}), "exceeds the maximum supported size");
        row("directory of no bytes", one(B::extension + 8, 8, 0), "bitmap directory size is zero");
        row("entry runs over the directory", one(B::extension + 8, 8, 24), "Broken bitmap directory");
        row("slack at the end", one(B::extension + 8, 8, 40), "Broken bitmap directory");
        row("more than announced", B::image(2).set(B::extension, 4, 1), "More bitmaps found");
        row("less than announced", one(B::extension, 4, 2), "Less bitmaps found");
        row("extra data", one(B::directory + 20, 4, 8).set(B::extension + 8, 8, 40), "extra data is not supported");
        row("table of no entries", one(B::directory + 8, 4, 0), "doesn't satisfy the constraints");
        row("table of 2^27 + 1 entries", one(B::directory + 8, 4, 0x8000001), "doesn't satisfy the constraints");
        row("table at 0", one(B::directory, 8, 0), "doesn't satisfy the constraints");
        row("table unaligned", one(B::directory, 8, B::table + 8), "doesn't satisfy the constraints");
        row("granularity 8 bits", one(B::directory + 17, 1, 8), "doesn't satisfy the constraints");
        row("granularity 32 bits", one(B::directory + 17, 1, 32), "doesn't satisfy the constraints");
        row("granularity 255 bits", one(B::directory + 17, 1, 255), "doesn't satisfy the constraints");
        row("reserved flags", one(B::directory + 12, 4, 8), "doesn't satisfy the constraints");
        row("type 2", one(B::directory + 16, 1, 2), "doesn't satisfy the constraints");
        row("too long", one(B::directory + 8, 4, 8193), "doesn't satisfy the constraints");
        row("too small for the disk", B::image().set(f::size, u64{1} << 29).set(B::directory + 17, 1, 9),
            "doesn't satisfy the constraints");
        row("same name twice", same_name_twice(), "Bitmap already exists");
        row("bad table entry", one(B::table, 8, B::bits + 1), "bitmap");
        row("reserved bits in a table entry", one(B::table, 8, u64{1} << 60), "bitmap");
    }
    void bitmaps() { refused(); }

    void sound_bitmaps_are_no_reason()
    {
        write_file(m_scratch / "x.qcow2", BitmapImage::image(2).bytes());
        const Words arguments{"--output=json", "x.qcow2"};
        const Outcome ours = our_map(arguments, m_scratch.path());
        QVERIFY2(ours.succeeded(), ours.err.c_str());
        compare_with_peer(arguments, m_scratch.path(), ours);
        // Bitmaps of a program that did not know them are not even looked at.
        write_file(m_scratch / "x.qcow2",
                   BitmapImage::image().set(f::autoclear_features, 0).set(BitmapImage::directory, 8, 5).bytes());
        const Outcome stale = our_map(arguments, m_scratch.path());
        QVERIFY2(stale.succeeded(), stale.err.c_str());
        QVERIFY2(stale.err.find("inconsistent") != std::string::npos, stale.err.c_str());
        compare_with_peer(arguments, m_scratch.path(), stale);
    }

    void while_mapping_data()
    {
        columns();
        const u64 copied = u64{1} << 63;
        const auto both = [this](const std::string& name, const Bytes& image, const char* meaning) {
            add(name, image, {"--output=json"}, meaning);
            add(name + ", human", image, {}, meaning);
        };
        ImageBuilder builder;
        const Bytes sound = builder.data(2, 'A').hole(1).data(1, 'B').build();
        both("L2 table unaligned",
             Corrupter(sound).set(builder.l1_offset(), 8, copied | (builder.l2_offset() + 512)).bytes(), "unaligned");
        both("cluster unaligned", ImageBuilder().data(2, 'A').entry(copied | 0x1000).build(), "unaligned");
        both("first cluster unaligned", ImageBuilder().entry(copied | 0x1000).data(2, 'A').build(), "unaligned");
        both("zero cluster unaligned", ImageBuilder().data(1, 'A').hole(1).entry(0x1001).build(), "unaligned");
        both("zero cluster in version 2", ImageBuilder(16, 2).data(2, 'A').hole(1).zero(1).build(), "Zero cluster");
        both("invalid subclusters",
             ImageBuilder(14).extended_l2().data(1, 'A').hole(1).subclusters('B', 0x1'00000001).build(),
             "Invalid cluster entry");
        both("subclusters without a cluster", ImageBuilder(14).extended_l2().data(2, 'A').entry(0, 2).build(),
             "Invalid cluster entry");
        both("invalid right behind its like",
             ImageBuilder(14).extended_l2().data(2, 'A').hole(1).data(1, 'B').subclusters('B', ~u64{0}).build(),
             "Invalid cluster entry");
        both("compressed with a data file", data_file_image([](ImageBuilder& b) { b.entry(u64{1} << 62 | 0x50000); }),
             "Compressed cluster");
        both("data file at another offset", data_file_image([](ImageBuilder& b) { b.entry(copied_at(5 * cluster)); }),
             "does not match");
    }
    void while_mapping() { refused(); }

    void mapping_goes_on_when_told()
    {
        write_file(m_scratch / "x.qcow2", ImageBuilder().data(2, 'A').entry(0x80000000'00001000).data(1, 'B').build());
        const Outcome ours = our_map({"--output=json", "--keep-going", "x.qcow2"}, m_scratch.path());
        QCOMPARE(ours.status, 2);
        QVERIFY2(speaks_for_itself(ours.err) && ours.err.find("x.qcow2") != std::string::npos, ours.err.c_str());
        const QByteArray out = QByteArray::fromStdString(ours.out);
        QVERIFY2(out.contains("\"start\": 131072, \"length\": 65536") && out.contains("\"unknown\": true"),
                 out.constData());
        QVERIFY2(out.contains("\"start\": 196608") && out.endsWith("]\n"), out.constData());
        QCOMPARE(out.count("\"unknown\""), 1);
    }

    void raw_windows_data()
    {
        columns();
        const Bytes image = to_bytes(std::string(1000, 'r'));
        const auto row = [&](const char* name, const char* options, const char* meaning) {
            add(name, image, {"--image-opts", std::string("driver=raw,file.filename=x.qcow2,") + options}, meaning);
        };
        row("offset past the end", "offset=2048", "Offset (2048) cannot be greater");
        row("offset just past the end", "offset=1025", "Offset (1025) cannot be greater");
        row("size past the end", "offset=512,size=1024", "smaller or equal");
        row("size not in sectors", "size=100", "not multiple of 512");
        row("offset is no number", "offset=many", "offset");
        row("negative", "offset=-1", "offset");
        row("huge", "offset=99999999999999999999", "offset");
        row("no such option", "bogus=1", "does not support the option 'bogus'");
        row("backing", "backing.driver=raw,backing.file.filename=x.qcow2", "support backing");
    }
    void raw_windows()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, image);
        QFETCH(QString, meaning);
        write_file(m_scratch / "x.qcow2", image.toStdString());
        must_fail(words(arguments), m_scratch.path(), "x.qcow2", meaning.toStdString());
    }

private:
    static u64 copied_at(u64 offset) { return u64{1} << 63 | offset; }

    Bytes data_file_image(const std::function<void(ImageBuilder&)>& more)
    {
        ImageBuilder builder;
        builder.extension(0x44415441, to_bytes("base.raw")).entry(copied_at(0)).hole(1);
        more(builder);
        return Corrupter(builder.build()).set(f::incompatible_features, 4).bytes();
    }

    static Corrupter named_features()
    {
        Bytes table(3 * 48);
        const auto name = [&](std::size_t i, int type, int bit, const char* text) {
            table[i * 48] = static_cast<std::byte>(type);
            table[i * 48 + 1] = static_cast<std::byte>(bit);
            std::memcpy(&table[i * 48 + 2], text, std::strlen(text));
        };
        name(0, 0, 5, "foo feature");
        name(1, 1, 7, "compatible, not asked for");
        name(2, 0, 6, "not used here");
        return Corrupter(ImageBuilder().data(1, 'A').extension(ext_feature_names, table).build())
            .set(f::incompatible_features, 0x20 | 0x80);
    }

    static Corrupter same_name_twice()
    {
        Corrupter image = BitmapImage::image(2);
        BitmapImage::entry(image, 1, "bitmap0");
        return image;
    }

    /// 65536 records of 1088 bytes and more: 68 MiB, of which the file holds only what differs from zero.
    static Corrupter fat_snapshots()
    {
        const u64 at = 16 * cluster;
        constexpr u64 count = 1100;
        Corrupter image = plain();
        image.set(f::nb_snapshots, count).set(f::snapshots_offset, at);
        const u64 record = 40 + 16 + 2 * 65535 + 2;  // aligned to 8
        static_assert(count * record > (u64{64} << 20));
        for (u64 i = 0; i < count; ++i) {
            const u64 place = at + i * ((record + 7) / 8 * 8);
            image.set(place + 12, 2, 65535).set(place + 14, 2, 65535).set(place + 36, 4, 16);
        }
        return image;
    }

    void columns()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("meaning");
    }

    static void add(const std::string& name, const Bytes& image, const Words& arguments, const std::string& meaning)
    {
        QStringList list;
        for (const std::string& argument : arguments) {
            list.append(QString::fromStdString(argument));
        }
        QTest::newRow(name.c_str()) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                                  static_cast<qsizetype>(image.size()))
                                    << list << QString::fromStdString(meaning);
    }

    static Words words(const QStringList& list)
    {
        Words result;
        for (const QString& word : list) {
            result.push_back(word.toStdString());
        }
        return result;
    }

    void refused()
    {
        QFETCH(QByteArray, image);
        QFETCH(QStringList, arguments);
        QFETCH(QString, meaning);
        write_file(m_scratch / "x.qcow2", image.toStdString());
        Words command = words(arguments);
        if (!arguments.contains(QStringLiteral("--image-opts"))) {
            command.emplace_back("x.qcow2");
        }
        must_fail(command, m_scratch.path(), "x.qcow2", meaning.toStdString());
    }

    Scratch m_scratch{"rejected"};
};

QTEST_GUILESS_MAIN(RejectedTest)
#include "rejected_test.moc"
