// SPDX-License-Identifier: MIT
// Partition tables that sfdisk and sgdisk made, beside what sfdisk says of them, and tables that lie.
#include "core/partitions.h"

#include "core/chain.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr u64 mib = 1 << 20;

std::string tool(const char* name)
{
    QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty()) {
        path = QStandardPaths::findExecutable(name, {"/usr/sbin", "/sbin"});
    }
    return path.toStdString();
}

/// A raw disk with the table that the script describes in sfdisk's words.
bool make(const std::string& path, u64 size, const std::string& script)
{
    write_file(path, std::string());
    write_file(path + ".script", script);
    return run({"truncate", "-s", std::to_string(size), path}).succeeded() &&
           run({"sh", "-c", tool("sfdisk") + " -q " + path + " < " + path + ".script"}).succeeded();
}

Result<PartitionTable> table_of(std::vector<std::byte>& disk, std::optional<u64> sector = {})
{
    return read_partitions(
        disk.size(),
        [&](u64 offset, std::span<std::byte> into) -> Status {
            if (offset > disk.size() || into.size() > disk.size() - offset) {
                return Error(Fault::io, "outside of the disk");
            }
            std::memcpy(into.data(), disk.data() + offset, into.size());
            return {};
        },
        sector);
}

Result<PartitionTable> table_of(const std::string& path)
{
    const auto chain = open_chain({.name = path});
    if (!chain) {
        return chain.error();
    }
    return read_partitions(**chain);
}

/// "1 1048576+33554432 TYPE name *", a line for each partition.
QByteArray shown(const PartitionTable& table)
{
    std::string all;
    for (const Partition& p : table.partitions) {
        all += text(p.number, ' ', p.bytes.offset, '+', p.bytes.length, ' ', p.type, ' ', p.name,
                    p.bootable ? " *" : "", '\n');
    }
    return QByteArray::fromStdString(all);
}

/// The same from sfdisk's own JSON.
QByteArray shown_by_sfdisk(const std::string& path)
{
    const Outcome outcome = run({tool("sfdisk"), "--json", path});
    const QJsonObject table =
        QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object().value("partitiontable").toObject();
    std::string all;
    for (const auto& value : table.value("partitions").toArray()) {
        const QJsonObject p = value.toObject();
        const std::string node = p["node"].toString().toStdString();
        std::string type = p["type"].toString().toStdString();
        if (type.size() < 3) {
            type = (type.size() == 1 ? "0x0" : "0x") + type;
        }
        const bool boot = p["bootable"].toBool() || p["attrs"].toString().contains("LegacyBIOSBootable");
        all += text(node.substr(node.find_last_not_of("0123456789") + 1), ' ',
                    static_cast<u64>(p["start"].toDouble()) * sector_size, '+',
                    static_cast<u64>(p["size"].toDouble()) * sector_size, ' ', type, ' ',
                    p["name"].toString().toStdString(), boot ? " *" : "", '\n');
    }
    return QByteArray::fromStdString(all);
}

constexpr char mbr_script[] =
    "label: dos\nlabel-id: 0x1234abcd\n"
    "start=2048, size=8192, type=83, bootable\nsize=4096, type=82\nsize=40960, type=5\n"
    "size=2048, type=b\nstart=18432, size=4096, type=83\nsize=4096, type=8e\n"
    "size=8192, type=7\n";
constexpr char gpt_script[] =
    "label: gpt\nlabel-id: 11111111-2222-3333-4444-555555555555\n"
    "start=2048, size=8192, type=U, name=\"EFI System\"\n"
    "size=4096, type=L, name=\"W\xc3\xbcrzburg \xf0\x9f\x92\xbe\", attrs=LegacyBIOSBootable\n"
    "size=2048, type=S\n";

bool says(const PartitionTable& table, std::string_view words)
{
    return std::any_of(table.problems.begin(), table.problems.end(),
                       [words](const std::string& problem) { return problem.find(words) != std::string::npos; });
}

}  // namespace

class PartitionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (tool("sfdisk").empty()) {
            QSKIP("sfdisk is not installed: there are no tables to read.");
        }
    }

    void agrees_with_sfdisk_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("mbr") << QByteArray(mbr_script);
        QTest::newRow("gpt") << QByteArray(gpt_script);
        QTest::newRow("empty gpt") << QByteArray("label: gpt\n");
        QTest::newRow("empty mbr") << QByteArray("label: dos\n");
        QTest::newRow("gpt, two entries") << QByteArray("label: gpt\ntable-length: 4\nsize=2048, type=L\n");
    }

    void agrees_with_sfdisk()
    {
        QFETCH(const QByteArray, script);
        const Scratch folder;
        const std::string raw = folder / "disk.raw";
        QVERIFY(make(raw, 64 * mib, script.toStdString()));
        const auto table = table_of(raw);
        QVERIFY(table.has_value());
        QCOMPARE(shown(*table), shown_by_sfdisk(raw));
        QVERIFY2(table->problems.empty(), table->problems.empty() ? "" : table->problems.front().c_str());
        QVERIFY(table->scheme == (script.contains("gpt") ? PartitionTable::Scheme::gpt : PartitionTable::Scheme::mbr));
        QCOMPARE(table->sector_size, u64{512});
        if (!have_peer()) {
            return;
        }
        const std::string overlay = folder / "overlay.qcow2";
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", "-b", raw, "-F", "raw", overlay}).succeeded());
        const auto through = table_of(overlay);
        QVERIFY(through.has_value());
        QCOMPARE(shown(*through), shown(*table));
        QCOMPARE(through->disk_id, table->disk_id);
    }

    void sectors_may_be_large()
    {
        const Scratch folder;
        const std::string raw = folder / "disk.raw";
        write_file(raw, std::string());
        QVERIFY(run({"truncate", "-s", "64M", raw}).succeeded());
        const std::string answers = "g\\nn\\n1\\n256\\n767\\nn\\n2\\n1024\\n1279\\nw\\n";
        QVERIFY(run({"sh", "-c", "printf '" + answers + "' | " + tool("fdisk") + " -b 4096 " + raw}).succeeded());
        const auto table = table_of(raw);
        QVERIFY(table && table->problems.empty() && table->scheme == PartitionTable::Scheme::gpt);
        QCOMPARE(table->sector_size, u64{4096});
        QCOMPARE(shown(*table),
                 "1 1048576+2097152 0FC63DAF-8483-4772-8E79-3D69D8477DE4 \n"
                 "2 4194304+1048576 0FC63DAF-8483-4772-8E79-3D69D8477DE4 \n");
        Bytes disk = read_file(raw);
        std::fill_n(disk.begin() + 4096, 4096, std::byte{0});
        const auto from_backup = table_of(disk);
        QCOMPARE(shown(*from_backup), shown(*table));
        QVERIFY(says(*from_backup, "backup of the GPT is shown"));
        QVERIFY(table_of(disk, 512)->partitions.empty());
        QVERIFY(!table_of(disk, 1024).has_value());
    }

    void agrees_with_sgdisk()
    {
        if (tool("sgdisk").empty()) {
            QSKIP("sgdisk is not installed.");
        }
        const Scratch folder;
        const std::string raw = folder / "disk.raw";
        write_file(raw, std::string());
        QVERIFY(run({"truncate", "-s", "32M", raw}).succeeded());
        QVERIFY(run({tool("sgdisk"), "-n", "1:2048:+4M", "-t", "1:ef02", "-n", "7:0:+8M", "-c", "7:seven", raw})
                    .succeeded());
        const auto table = table_of(raw);
        QVERIFY(table && table->problems.empty());
        QCOMPARE(shown(*table), shown_by_sfdisk(raw));
        QCOMPARE(table->numbered(7)->name, std::string("seven"));
        QCOMPARE(table->numbered(1)->type_name, std::string_view("BIOS boot"));
        QVERIFY(table->numbered(2) == nullptr);
        QVERIFY(table->at(5 * mib) == table->numbered(7));
        QVERIFY(table->at(0) == nullptr);
    }

    void a_logical_partition_comes_before_what_holds_it()
    {
        const Scratch folder;
        QVERIFY(make(folder / "disk.raw", 64 * mib, mbr_script));
        const auto table = table_of(folder / "disk.raw");
        QVERIFY(table.has_value());
        QVERIFY(table->numbered(3)->container);
        QCOMPARE(table->at(table->numbered(5)->bytes.offset)->number, 5U);
        QCOMPARE(table->at(table->numbered(3)->bytes.offset)->number, 3U);
    }

    void damage_to_a_gpt_is_told()
    {
        const Scratch folder;
        QVERIFY(make(folder / "disk.raw", 64 * mib, gpt_script));
        const Bytes good = read_file(folder / "disk.raw");
        Bytes disk = good;
        const QByteArray expected = shown(*table_of(disk));

        disk[512 + 60] ^= std::byte{1};  // within the header
        auto table = table_of(disk);
        QVERIFY(says(*table, "at the disk's start does not count: its checksum"));
        QVERIFY(says(*table, "backup of the GPT is shown"));
        QCOMPARE(shown(*table), expected);

        disk = good;
        disk[1024 + 56] ^= std::byte{1};  // within the entries
        table = table_of(disk);
        QVERIFY(says(*table, "checksum of its entries"));
        QCOMPARE(shown(*table), expected);

        disk = good;
        disk[disk.size() - 512 + 20] ^= std::byte{1};
        table = table_of(disk);
        QVERIFY(says(*table, "backup of the GPT header does not count"));
        QCOMPARE(shown(*table), expected);

        disk = good;
        std::fill_n(disk.begin(), 1024, std::byte{0});  // then nothing tells that there was a GPT
        QVERIFY(table_of(disk)->scheme == PartitionTable::Scheme::none);

        disk = good;
        std::fill_n(disk.begin(), 512, std::byte{0});
        table = table_of(disk);
        QVERIFY(says(*table, "no protective MBR"));
        QCOMPARE(shown(*table), expected);

        disk = good;
        disk.resize(8 * mib);  // cut off
        table = table_of(disk);
        QVERIFY(says(*table, "past the disk's end"));

        disk = good;
        disk.resize(72 * mib);  // grown
        table = table_of(disk);
        QVERIFY(says(*table, "not in the disk's last one"));
        QCOMPARE(shown(*table), expected);

        disk = good;
        disk[512] = disk[disk.size() - 512] = std::byte{0};
        table = table_of(disk);
        QVERIFY(table->scheme == PartitionTable::Scheme::gpt && table->partitions.empty());
        QVERIFY(says(*table, "no GPT header"));
    }

    void overlaps_are_told()
    {
        const Scratch folder;
        QVERIFY(make(folder / "disk.raw", 64 * mib, mbr_script));
        Bytes disk = read_file(folder / "disk.raw");
        disk[446 + 16 + 8] = disk[446 + 8];  // the second begins where the first does
        disk[446 + 16 + 9] = disk[446 + 9];
        QVERIFY(says(*table_of(disk), "partitions 1 and 2 overlap"));
        disk[446 + 14] = std::byte{0xff};
        QVERIFY(says(*table_of(disk), "partition 1 ends at"));
    }

    void chains_of_records_end()
    {
        const Scratch folder;
        QVERIFY(make(folder / "disk.raw", 64 * mib, mbr_script));
        Bytes disk = read_file(folder / "disk.raw");
        const auto table = table_of(disk);
        const u64 extended = table->numbered(3)->bytes.offset;
        const auto next = std::span(disk).subspan(extended + 446 + 16 + 8, 4);
        std::fill(next.begin(), next.end(), std::byte{0});  // the first record names itself
        QVERIFY(says(*table_of(disk), "leads back to"));
        std::fill(next.begin(), next.end(), std::byte{0xff});
        QVERIFY(says(*table_of(disk), "outside of the extended partition"));
    }

    void other_first_sectors_are_no_tables()
    {
        Bytes disk(2 * mib);
        QVERIFY(table_of(disk)->scheme == PartitionTable::Scheme::none);
        disk[510] = std::byte{0x55};
        disk[511] = std::byte{0xaa};
        std::memcpy(disk.data() + 3, "NTFS    ", 8);
        QVERIFY(table_of(disk)->scheme == PartitionTable::Scheme::none);
        disk[446] = std::byte{0x12};
        QVERIFY(table_of(disk)->scheme == PartitionTable::Scheme::none);
        disk.resize(100);
        QVERIFY(table_of(disk)->scheme == PartitionTable::Scheme::none);
        disk.resize(512);
        QVERIFY(table_of(disk).has_value());
    }

    void random_bytes_end_soon()
    {
        const Scratch folder;
        for (const char* script : {mbr_script, gpt_script}) {
            QVERIFY(make(folder / "disk.raw", 64 * mib, script));
            const Bytes good = read_file(folder / "disk.raw");
            for (int i = 0; i < 300; ++i) {
                Bytes disk(good.begin(), good.begin() + 40 * 1024);
                for (int flips = 0; flips < 20; ++flips) {
                    const auto at = static_cast<std::size_t>(QRandomGenerator::global()->bounded(440, 2048));
                    if (at < 510 || at > 511) {
                        disk[at] = static_cast<std::byte>(QRandomGenerator::global()->bounded(256));
                    }
                }
                QVERIFY(table_of(disk).has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PartitionsTest)
#include "partitions_test.moc"
