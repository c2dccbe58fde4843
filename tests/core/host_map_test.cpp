// SPDX-License-Identifier: MIT
// The host file's map beside what qemu-img check counts and qemu-img map places, on images of its own making and on
// some that were spoiled afterwards.
#include "core/host_map.h"

#include "core/chain.h"
#include "tests/support/image_builder.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

struct Opened {
    std::shared_ptr<const Chain> chain;
    HostMapPtr map;
    const Layer& layer() const { return *chain->layers().front().layer; }
};

Opened opened(const std::string& path, const std::string& format = {})
{
    ChainRequest request;
    request.name = path;
    request.keep_going = true;
    if (!format.empty()) {
        request.format = format;
    }
    auto chain = open_chain(request);
    if (!chain) {
        qFatal("%s", chain.error().text().c_str());
    }
    const ChainLayer& top = (*chain)->layers().front();
    auto map = host_map(*top.layer, *top.image, 0, [] { return true; });
    if (!map) {
        qFatal("%s", map.error().text().c_str());
    }
    return {*chain, *map};
}

bool made(const std::vector<std::string>& arguments)
{
    const Outcome outcome = run(arguments);
    if (!outcome.succeeded()) {
        qWarning("%s: %s", shell_command(arguments).c_str(), outcome.err.c_str());
    }
    return outcome.succeeded();
}

QJsonObject check(const std::string& path)
{
    const Outcome outcome = run({"qemu-img", "check", "--output=json", path});
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
}

u64 number(const QJsonObject& object, const char* key)
{
    return static_cast<u64>(object.value(key).toDouble());
}

/// Runs follow each other from the first byte to the last, and their sums are what bytes() says.
bool is_whole(const HostMap& map)
{
    u64 position = 0;
    std::array<u64, host_kind_count> sums = {};
    map.visit({0, map.size()}, [&](const HostRun& run) {
        const bool follows = run.bytes.offset == position && run.bytes.length > 0;
        position = follows ? run.bytes.end() : ~u64{0};
        sums[static_cast<std::size_t>(run.kind)] += run.bytes.length;
        return follows;
    });
    for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
        if (sums[kind] != map.bytes(static_cast<HostKind>(kind))) {
            return false;
        }
    }
    return position == map.size();
}

u64 guest_bytes(const HostMap& map)
{
    return map.bytes(HostKind::data) + map.bytes(HostKind::zero_allocated) + map.bytes(HostKind::compressed);
}

/// Every stored run that extents() reports lies in data of the same guest offset.
bool agrees_with_extents(const Opened& image)
{
    bool agrees = true;
    const Status walked = image.layer().extents(
        {0, image.layer().virtual_size()},
        [&](const Extent& extent) {
            if (extent.host && extent.host->stored > 0 && extent.state != State::compressed) {
                u64 expected = extent.guest.offset;
                image.map->visit({extent.host->offset, extent.host->stored}, [&](const HostRun& run) {
                    agrees = agrees && run.guest == expected;
                    expected += run.bytes.length;
                    return agrees;
                });
            }
            return agrees;
        },
        [](const Issue&) {});
    return agrees && walked.has_value();
}

}  // namespace

class HostMapTest : public QObject {
    Q_OBJECT

private slots:
    void counts_agree_with_the_peers_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("defaults") << QByteArray("cluster_size=65536");
        QTest::newRow("small clusters") << QByteArray("cluster_size=512");
        QTest::newRow("narrow counts") << QByteArray("cluster_size=4096,refcount_bits=1");
        QTest::newRow("wide counts") << QByteArray("cluster_size=4096,refcount_bits=64");
        QTest::newRow("version 2") << QByteArray("compat=0.10,cluster_size=4096");
        QTest::newRow("subclusters") << QByteArray("extended_l2=on,cluster_size=65536");
        QTest::newRow("preallocated") << QByteArray("preallocation=metadata,cluster_size=65536");
    }

    void counts_agree_with_the_peers()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(const QByteArray, options);
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", "qcow2", "-o", options.toStdString(), path, "16M"}));
        std::vector<std::string> io = {"qemu-io", "-f", "qcow2"};
        std::mt19937 random(7);
        for (int i = 0; i < 24; ++i) {
            io.push_back("-c");
            io.push_back(
                text(i % 5 == 4 ? "write -z " : "write ", random() % 30000 * 512, ' ', 512 * (1 + random() % 64)));
        }
        io.insert(io.end(), {"-c", "write 1M 256k", "-c", "discard 1M 128k", path});
        QVERIFY(made(io));
        const Opened image = opened(path);
        QVERIFY(is_whole(*image.map));
        const QJsonObject report = check(path);
        QCOMPARE(image.map->used_end(), number(report, "image-end-offset"));
        QCOMPARE(guest_bytes(*image.map) / image.map->unit(), number(report, "allocated-clusters"));
        QCOMPARE(image.map->bytes(HostKind::leaked), u64{0});
        QCOMPARE(image.map->uncounted_units(), u64{0});
        QCOMPARE(image.map->doubly_used_bytes(), u64{0});
        QVERIFY(image.map->issues().empty());
        QVERIFY(agrees_with_extents(image));
    }

    void leaks_are_counted()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", "qcow2", path, "16M"}));
        QVERIFY(made({"qemu-io", "-f", "qcow2", "-c", "write 0 1M", path}));
        Corrupter file(read_file(path));
        const u64 l1 = file.get(qcow2_field::l1_table_offset);
        const u64 l2 = file.get({l1, 8}) & 0x00fffffffffffe00;
        file.set(l2 + 3 * 8, 8, 0).set(l2 + 9 * 8, 8, 0);
        write_file(path, file.bytes());
        const Opened image = opened(path);
        QCOMPARE(image.map->bytes(HostKind::leaked) / 65536, number(check(path), "leaks"));
        QCOMPARE(image.map->bytes(HostKind::leaked), u64{2 * 65536});
        QVERIFY(is_whole(*image.map));

        // Two entries name one cluster, and a third one the L1 table.
        const u64 first = file.get({l2, 8});
        file.set(l2 + 3 * 8, 8, first).set(l2 + 9 * 8, 8, l1 | u64{1} << 63);
        write_file(path, file.bytes());
        const Opened twice = opened(path);
        QCOMPARE(twice.map->doubly_used_bytes(), u64{2 * 65536});
        QVERIFY(twice.map->run(twice.map->index_at(l1)).doubly_used);
        QVERIFY(twice.map->run(twice.map->index_at(first & 0x00fffffffffffe00)).doubly_used);
        QVERIFY(number(check(path), "corruptions") > 0);

        // A cluster in use of which the counts say that it is free.
        const u64 table = file.get(qcow2_field::refcount_table_offset);
        const u64 block = file.get({table, 8});
        file.set(block + (first & 0x00fffffffffffe00) / 65536 * 2, 2, 0);
        write_file(path, file.bytes());
        QCOMPARE(opened(path).map->uncounted_units(), u64{1});
    }

    void snapshots_share()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", "qcow2", path, "16M"}));
        QVERIFY(made({"qemu-io", "-f", "qcow2", "-c", "write 0 1M", path}));
        QVERIFY(made({"qemu-img", "snapshot", "-c", "one", path}));
        QVERIFY(made({"qemu-io", "-f", "qcow2", "-c", "write 0 256k", path}));
        const Opened image = opened(path);
        QVERIFY(is_whole(*image.map));
        QCOMPARE(image.map->doubly_used_bytes(), u64{0});
        QCOMPARE(image.map->bytes(HostKind::leaked), u64{0});
        QCOMPARE(image.map->bytes(HostKind::snapshot_data), u64{256 << 10});
        QCOMPARE(image.map->bytes(HostKind::snapshot_l1), u64{65536});
        QCOMPARE(image.map->bytes(HostKind::snapshot_l2), u64{65536});
        QCOMPARE(image.map->used_end(), number(check(path), "image-end-offset"));
        // Its data that was overwritten, its L2 and its L1 table; of the disk as it is the new data and the new L2
        // table.
        QCOMPARE(image.map->exclusive().size(), std::size_t{2});
        QCOMPARE(image.map->exclusive()[1].bytes(), u64{(256 << 10) + 2 * 65536});
        QCOMPARE(image.map->exclusive()[0].bytes(), u64{(256 << 10) + 65536});
        QVERIFY(made({"qemu-img", "snapshot", "-d", "one", path}));
        const Opened after = opened(path);
        QVERIFY(guest_bytes(*after.map) == u64{1 << 20});
        QVERIFY(after.map->bytes(HostKind::free) + after.map->bytes(HostKind::hole) >= u64{256 << 10});
    }

    void everything_else_in_a_file_has_its_name()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        QVERIFY(made({"qemu-img", "create", "-q", "--object", "secret,id=s,data=x", "-f", "qcow2", "-o",
                      "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10", path, "16M"}));
        QVERIFY(opened(path).map->bytes(HostKind::encryption_header) > 0);
        const std::string other = folder / "b.qcow2";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", "qcow2", other, "64M"}));
        QVERIFY(made({"qemu-img", "bitmap", "--add", "-g", "64k", other, "b"}));
        const std::string packed = folder / "c.qcow2";
        QVERIFY(made({"qemu-io", "-f", "qcow2", "-c", "write -P 7 0 4M", other}));
        QVERIFY(made({"qemu-img", "convert", "-c", "-O", "qcow2", other, packed}));
        const Opened image = opened(other);
        QVERIFY(image.map->bytes(HostKind::bitmap_directory) >= 32);  // the file may end with it
        QCOMPARE(image.map->bytes(HostKind::bitmap_table), u64{65536});
        QCOMPARE(image.map->bytes(HostKind::bitmap_data), u64{65536});
        QCOMPARE(image.map->bytes(HostKind::leaked), u64{0});
        const Opened small = opened(packed);
        QVERIFY(small.map->bytes(HostKind::compressed) > 0);
        QCOMPARE(small.map->doubly_used_bytes(), u64{0});
        QCOMPARE(small.map->bytes(HostKind::leaked), u64{0});
        QCOMPARE(round_up(small.map->used_end(), 65536), number(check(packed), "image-end-offset"));
    }

    void raw_files_are_data_and_holes()
    {
        const Scratch folder;
        const std::string path = folder / "a.raw";
        write_file(path, std::string(1 << 20, 'x'));
        QVERIFY(made({"truncate", "-s", "8M", path}));
        const Opened image = opened(path, "raw");
        QVERIFY(is_whole(*image.map));
        QCOMPARE(image.map->bytes(HostKind::data) + image.map->bytes(HostKind::hole), u64{8 << 20});
        QCOMPARE(image.map->run(0).guest, u64{0});
    }

    void other_formats_name_their_tables_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"vdi", "vmdk", "vhdx", "vpc", "qed", "qcow", "parallels"}) {
            QTest::newRow(format) << QByteArray(format);
        }
    }

    void other_formats_name_their_tables()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(const QByteArray, format);
        const Scratch folder;
        const std::string path = folder / "image";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", format.toStdString(), path, "64M"}));
        QVERIFY(made({"qemu-io", "-f", format.toStdString(), "-c", "write 0 3M", "-c", "write 40M 1M", path}));
        const Opened image = opened(path, format.toStdString());
        QVERIFY(is_whole(*image.map));
        QVERIFY(image.map->bytes(HostKind::data) >= u64{4 << 20});
        QVERIFY(image.map->bytes(HostKind::header) > 0);
        QVERIFY(image.map->bytes(HostKind::metadata) + image.map->bytes(HostKind::l1_table) > 0);
        QCOMPARE(image.map->doubly_used_bytes(), u64{0});
        QVERIFY(agrees_with_extents(image));
    }

    void cells_hold_every_byte()
    {
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        write_file(path, ImageBuilder(12).data(40, 'a').hole(3).zero_allocated(2).compressed(9, 'c').build());
        const Opened image = opened(path);
        for (const u64 cell : {u64{100}, u64{512}, u64{4096}, u64{16384}, u64{1} << 30}) {
            const Raster raster = image.map->rasterize({0, image.map->size()}, cell);
            std::array<u64, host_kind_count> sums = {};
            for (std::size_t i = 0; i < raster.size(); ++i) {
                QCOMPARE(raster.pending(i), u64{0});
                for (const Share& share : raster.shares(i)) {
                    sums[share.depth] += share.bytes;
                }
            }
            for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
                QCOMPARE(sums[kind], image.map->bytes(static_cast<HostKind>(kind)));
            }
        }
    }

    void it_stops_when_told()
    {
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        write_file(path, ImageBuilder(9).data(9000, 'a').build());
        const Opened image = opened(path);
        const auto stopped = host_map(image.layer(), *image.chain->layers().front().image, 0, [] { return false; });
        QVERIFY(!stopped && stopped.error().fault() == Fault::cancelled);
        QVERIFY(!host_map(image.layer(), *image.chain->layers().front().image, 1, [] { return true; }).has_value());
    }

    void random_damage_ends_soon()
    {
        const Scratch folder;
        const Bytes good = ImageBuilder(12).data(40, 'a').hole(3).zero_allocated(2).compressed(9, 'c').build();
        std::mt19937 random(1);
        for (int i = 0; i < 300; ++i) {
            Bytes bytes = good;
            for (int flips = 0; flips < 30; ++flips) {
                bytes[4096 + random() % (5 * 4096)] = static_cast<std::byte>(random() % 256);
            }
            write_file(folder / "a.qcow2", bytes);
            QVERIFY(is_whole(*opened(folder / "a.qcow2").map));
        }
    }

    void bitmaps_agree_with_the_peer()
    {
        if (!have_peer() || !run({"qemu-nbd", "--version"}).succeeded()) {
            QSKIP(no_peer);
        }
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        const std::string socket = folder / "s";
        QVERIFY(made({"qemu-img", "create", "-q", "-f", "qcow2", path, "64M"}));
        QVERIFY(made({"qemu-img", "bitmap", "--add", "-g", "4k", path, "fine"}));
        QVERIFY(made(
            {"qemu-io", "-f", "qcow2", "-c", "write 12345k 100k", "-c", "write 0 4k", "-c", "write 63M 1M", path}));
        QVERIFY(made({"qemu-img", "bitmap", "--add", "-g", "1M", path, "coarse"}));
        QVERIFY(made({"qemu-io", "-f", "qcow2", "-c", "write 30M 5M", path}));
        const Opened image = opened(path);
        const auto bitmaps = image.layer().bitmaps();
        QCOMPARE(bitmaps.size(), std::size_t{2});
        for (std::size_t i = 0; i < bitmaps.size(); ++i) {
            std::vector<std::pair<Range, bool>> ours;
            const Status walked = image.layer().bitmap_runs(i, {0, 64 << 20}, [&](Range guest, bool set) {
                ours.emplace_back(guest, set);
                return true;
            });
            QVERIFY(walked.has_value());
            QVERIFY(made({"qemu-nbd", "-r", "--fork", "-f", "qcow2", "-B", bitmaps[i].name, "-k", socket, path}));
            const Outcome outcome = run({"qemu-img", "map", "--output=json", "--image-opts",
                                         "driver=nbd,server.type=unix,server.path=" + socket +
                                             ",x-dirty-bitmap=qemu:dirty-bitmap:" + bitmaps[i].name});
            std::vector<std::pair<Range, bool>> theirs;
            for (const auto& value : QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array()) {
                const QJsonObject run = value.toObject();
                theirs.emplace_back(Range{number(run, "start"), number(run, "length")}, !run["data"].toBool());
            }
            QVERIFY(!theirs.empty());
            QVERIFY2(ours == theirs, text(ours.size(), " runs here, ", theirs.size(), " there").c_str());
            bool first = true;
            QVERIFY(
                image.layer()
                    .bitmap_runs(i, {513, 100},
                                 [&](Range guest, bool set) {
                                     first = first && guest == Range{513, 100} && set == (bitmaps[i].name == "fine");
                                     return true;
                                 })
                    .has_value());
            QVERIFY(first);
        }
        QVERIFY(!image.layer().bitmap_runs(2, {0, 512}, [](Range, bool) { return true; }).has_value());
    }
};

QTEST_GUILESS_MAIN(HostMapTest)
#include "host_map_test.moc"
