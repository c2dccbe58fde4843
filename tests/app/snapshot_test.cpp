// SPDX-License-Identifier: MIT
// --map --snapshot: the disk as an internal snapshot has it, beside what `qemu-img convert -l` reads.
#include "core/chain.h"
#include "tests/app/beside_peer.h"

using namespace stratamap;
using namespace stratamap::testing;

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void bytesAreThoseOfTheSnapshot_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("standard") << QStringLiteral("cluster_size=4k");
        QTest::newRow("subclusters") << QStringLiteral("extended_l2=on,cluster_size=16k");
        QTest::newRow("old") << QStringLiteral("compat=0.10,cluster_size=512");
    }

    void bytesAreThoseOfTheSnapshot()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, options);
        const Scratch scratch("snapshot");
        RunOptions here;
        here.folder = scratch.path();
        const auto tool = [&](const Words& words) {
            const Outcome outcome = run(words, here);
            QVERIFY2(outcome.succeeded(), (shell_command(words) + outcome.err).c_str());
        };
        tool({"qemu-img", "create", "-q", "-f", "raw", "base.raw", "900k"});
        tool({"qemu-io", "-f", "raw", "-c", "write -P 7 0 900k", "base.raw"});
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "-o", options.toStdString(), "-b", "base.raw", "-F", "raw",
              "disk.qcow2", "1M"});
        const char* writes[] = {"write -P 1 0 64k", "write -P 2 32k 128k", "write -P 3 512k 10k"};
        const char* names[] = {"monday", "2", "wednesday"};  // the second is named like the id of the first's neighbour
        for (std::size_t i = 0; i < std::size(writes); ++i) {
            tool({"qemu-io", "-c", writes[i], "disk.qcow2"});
            tool({"qemu-img", "snapshot", "-c", names[i], "disk.qcow2"});
        }
        tool({"qemu-io", "-c", "write -P 9 0 1M", "disk.qcow2"});

        for (const std::string name : {"monday", "2", "wednesday", "3"}) {
            tool({"qemu-img", "convert", "-l", name, "-O", "raw", "disk.qcow2", "peer.raw"});
            ChainRequest request;
            request.name = scratch / "disk.qcow2";
            request.snapshot = name;
            const auto chain = open_chain(request);
            QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
            Bytes bytes((*chain)->virtual_size());
            const Status read = (*chain)->read(0, bytes);
            QVERIFY2(read.has_value(), read ? "" : read.error().text().c_str());
            QVERIFY2(bytes == read_file(scratch / "peer.raw"), name.c_str());
        }
        const Outcome active = our_map({"--output=json", "disk.qcow2"}, scratch.path());
        const Outcome monday = our_map({"--output=json", "--snapshot=monday", "disk.qcow2"}, scratch.path());
        QCOMPARE(active.status, 0);
        QCOMPARE(monday.status, 0);
        QVERIFY(active.out != monday.out);
    }

    void anUnknownSnapshotIsNamed()
    {
        const std::string folder = STRATAMAP_SOURCE_DIR "/resources/sample";
        const Outcome outcome = our_map({"--snapshot", "nosuch", "update.qcow2"}, folder);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(QByteArray::fromStdString(outcome.err),
                 QByteArray("stratamap: Could not open 'update.qcow2': there is no internal snapshot 'nosuch' among "
                            "the image's 1\n"));
        QCOMPARE(QByteArray::fromStdString(outcome.out), QByteArray());
    }
};

QTEST_APPLESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
