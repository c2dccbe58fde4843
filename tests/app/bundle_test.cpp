// SPDX-License-Identifier: MIT
// --map of a folder that is an image, and of folders that are none.
#include "tests/support/bundle.h"

#include "tests/app/beside_peer.h"

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

class BundleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::filesystem::create_directories(m_scratch / "disk.hdd");
        std::filesystem::create_directories(m_scratch / "folder");
        BundleText bundle{16, {}, {}};
        bundle.storages = {{0, 8, 8, {{top_guid, "Plain", "first.hds"}}},
                           {8, 16, 8, {{top_guid, "Plain", "second.hds"}}}};
        bundle.shots = {{top_guid, null_guid}};
        write_file(m_scratch / "disk.hdd/DiskDescriptor.xml", bundle.xml());
        write_file(m_scratch / "disk.hdd/first.hds", std::string(4096, 'a'));
        write_file(m_scratch / "disk.hdd/second.hds", std::string(4096, 'b'));
    }

    void aBundleIsMapped()
    {
        const std::string table =
            "Offset          Length          Mapped to       File\n"
            "0               0x1000          0               disk.hdd/first.hds\n"
            "0x1000          0x1000          0               disk.hdd/second.hds\n";
        for (const Words& words : {Words{"disk.hdd"}, Words{"-f", "parallels", "disk.hdd"},
                                   Words{"-f", "parallels", "disk.hdd/DiskDescriptor.xml"}}) {
            const Outcome ours = our_map(words, m_scratch.path());
            QCOMPARE(QByteArray::fromStdString(ours.err), QByteArray());
            QCOMPARE(ours.status, 0);
            QCOMPARE(QByteArray::fromStdString(ours.out), QByteArray::fromStdString(table));
        }
        const Outcome json = our_map({"--output=json", "disk.hdd/"}, m_scratch.path());
        QVERIFY2(json.out.find("\"start\": 4096, \"length\": 4096, \"depth\": 0") != std::string::npos,
                 json.out.c_str());
    }

    void itsDescriptorAloneIsRaw()
    {
        const Words words = {"--output=json", "disk.hdd/DiskDescriptor.xml"};
        const Outcome ours = our_map(words, m_scratch.path());
        QCOMPARE(ours.status, 0);
        compare_with_peer(words, m_scratch.path(), ours);
    }

    void otherFoldersAreRefused()
    {
        must_fail({"folder"}, m_scratch.path(), "folder", "'file' driver requires 'folder' to be a regular file");
        must_fail({"-f", "raw", "disk.hdd"}, m_scratch.path(), "disk.hdd", "to be a regular file");
        must_fail({"-f", "parallels", "folder"}, m_scratch.path(), "folder", "to be a regular file");
    }

    void aMissingFileIsSurvived()
    {
        std::filesystem::remove(m_scratch / "disk.hdd/second.hds");
        const Outcome strict = our_map({"disk.hdd"}, m_scratch.path());
        QCOMPARE(strict.status, 1);
        QVERIFY2(strict.err.find("disk.hdd/second.hds': No such file") != std::string::npos, strict.err.c_str());
        const Outcome ours = our_map({"--keep-going", "--output=json", "disk.hdd"}, m_scratch.path());
        QCOMPARE(ours.status, 2);
        QVERIFY2(ours.out.find("\"start\": 4096, \"length\": 4096") != std::string::npos, ours.out.c_str());
        QVERIFY2(ours.out.find("\"unknown\": true") != std::string::npos, ours.out.c_str());
    }

private:
    Scratch m_scratch{"bundle"};
};

QTEST_GUILESS_MAIN(BundleTest)
#include "bundle_test.moc"
