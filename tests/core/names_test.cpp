// SPDX-License-Identifier: MIT
// Paths as programs on other hosts write them, and where VirtualBox says that a disk lies.
#include "core/names.h"

#include "core/neighbours.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <filesystem>
#include <sys/stat.h>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names) {
        list << QString::fromStdString(name);
    }
    return list.join('|');
}

/// The names that are handed on for a child in this folder, without the folder's own path.
QString neighbours(const Scratch& scratch, const std::string& child, const std::string& uuid)
{
    QStringList names;
    std::vector<std::string> opened;
    const auto open = [&](const std::string& path) {
        opened.push_back(path);
        return open_file({path, path, false, false, [](const std::string&) { return true; }});
    };
    const std::string path = scratch / child;
    for_each_neighbour({path.substr(0, path.rfind('/') + 1), path, uuid, "vdi"}, open, [&](const std::string& name) {
        names << QString::fromStdString(name).remove(QString::fromStdString(scratch.path() + '/'));
        return true;
    });
    return names.join('|');
}

constexpr char uuid[] = "11111111-2222-3333-4444-555555555555";

}  // namespace

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void names_of_other_hosts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("names");
        const auto row = [](const QByteArray& path, const char* names) {
            QTest::newRow(path.isEmpty() ? "nothing" : path.constData()) << path << QString::fromLatin1(names);
        };
        row("base.vhd", "base.vhd");
        row(".\\base.vhd", "base.vhd");
        row("..\\base.vhd", "../base.vhd|base.vhd");
        row("..\\..\\a\\base.vhd", "../../a/base.vhd|base.vhd");
        row(".\\a\\b/base.vhd", "a/b/base.vhd|base.vhd");
        row("./base.vhd", "base.vhd");
        row("C:\\vms\\base.vhd", "base.vhd");
        row("C:base.vhd", "base.vhd");
        row("c:/vms/base.vhd", "base.vhd");
        row("\\\\server\\share\\base.vhd", "base.vhd");
        row("\\\\?\\C:\\vms\\base.vhd", "base.vhd");
        row("\\vms\\base.vhd", "base.vhd");
        row("/vms/base.vhd", "/vms/base.vhd|base.vhd");
        row("a:b", "b");
        row("json:{}.vhd", "./json:{}.vhd");
        row("a\\nbd:unix.vhd", "a/nbd:unix.vhd|./nbd:unix.vhd");
        row("C:\\json:x.vhd", "x.vhd");
        row(QByteArray("base.vhd\0\\rest", 14), "base.vhd");
        row("", "");
        row("a\\", "");
        row("..", "");
        row("a\\..", "");
        row("C:", "");
    }
    void names_of_other_hosts()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, names);
        QCOMPARE(joined(names_from_other_host({path.constData(), static_cast<std::size_t>(path.size())})), names);
    }

    void the_settings_say_where_a_disk_lies()
    {
        const auto disk = [](const std::string& id, const std::string& location, const std::string& children) {
            return "<HardDisk uuid='{" + id + "}' location='" + location + "' format='VDI'>" + children + "</HardDisk>";
        };
        const std::string settings =
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e 'eeeeeeeeee'>]>"
            "<VirtualBox xmlns='http://www.virtualbox.org/'><Machine name='m'><MediaRegistry><HardDisks>" +
            disk(uuid, "base &amp; co.vdi",
                 disk("AAAAAAAA-2222-3333-4444-555555555555", "Snapshots/a&#x20;b.vdi",
                      disk("bbbbbbbb-2222-3333-4444-555555555555", "&e;", ""))) +
            "</HardDisks></MediaRegistry></Machine></VirtualBox>";
        QCOMPARE(joined(disk_locations(settings, uuid)), "base & co.vdi");
        QCOMPARE(joined(disk_locations(settings, "aaaaaaaa-2222-3333-4444-555555555555")), "Snapshots/a b.vdi");
        QCOMPARE(joined(disk_locations(settings, "bbbbbbbb-2222-3333-4444-555555555555")), "&e;");
        QCOMPARE(joined(disk_locations(settings, "cccccccc-2222-3333-4444-555555555555")), "");
        QCOMPARE(joined(disk_locations("", uuid)), "");
        QCOMPARE(joined(disk_locations("<HardDisk", uuid)), "");
        std::string deep;
        for (int i = 0; i < 100'000; ++i) {
            deep += "<HardDisk>";
        }
        QCOMPARE(joined(disk_locations(deep, uuid)), "");
    }

    void neighbours_are_tried_in_order()
    {
        const Scratch scratch("names");
        std::filesystem::create_directories(scratch / "m/Snapshots");
        std::string head(0x40, ' ');
        head += "\x7f\x10\xda\xbe";
        write_file(scratch / "m/Snapshots/child.vdi", head);
        write_file(scratch / "m/Snapshots/other.VDI", head);
        write_file(scratch / "m/Snapshots/also.img", head);
        write_file(scratch / "m/Snapshots/text.txt", "no image");
        QCOMPARE(::mkfifo((scratch / "m/Snapshots/pipe.vdi").c_str(), 0600), 0);
        write_file(scratch / "m/base.vdi", head);
        write_file(scratch / "m/also.img", head);
        write_file(scratch / "far.vdi", head);
        const QString here = QStringLiteral("m/Snapshots/other.VDI|m/Snapshots/also.img|");
        QCOMPARE(neighbours(scratch, "m/Snapshots/child.vdi", uuid), here + "m/Snapshots/../base.vdi");
        write_file(scratch / "m/m.vbox", std::string("<HardDisk uuid='{") + uuid + "}' location='C:\\x\\moved.vdi'/>");
        QCOMPARE(neighbours(scratch, "m/Snapshots/child.vdi", uuid),
                 here + "m/Snapshots/../moved.vdi|m/Snapshots/../base.vdi");
        // Not in a folder called Snapshots: of the folder above, only what its settings say.
        std::filesystem::rename(scratch / "m/Snapshots", scratch / "m/snap");
        QCOMPARE(neighbours(scratch, "m/snap/child.vdi", uuid), "m/snap/other.VDI|m/snap/also.img|m/snap/../moved.vdi");
        QCOMPARE(neighbours(scratch, "m/base.vdi", uuid), "m/moved.vdi|m/also.img");
    }

    void a_full_folder_costs_so_many_looks()
    {
        const Scratch scratch("names");
        for (int i = 0; i < 1500; ++i) {
            write_file(scratch / (std::to_string(i) + ".vdi"), "x");
        }
        QCOMPARE(neighbours(scratch, "0.vdi", uuid).count('|') + 1, 250);
    }

    void without_a_uuid_no_settings_are_read()
    {
        const Scratch scratch("names");
        write_file(scratch / "top.avhdx", "x");
        write_file(scratch / "base.VHDX", "x");
        write_file(scratch / "m.vbox", "<HardDisk uuid='{}' location='elsewhere.vhdx'/>");
        QCOMPARE(neighbours(scratch, "top.avhdx", ""), "base.VHDX");
    }

    void names_in_other_case()
    {
        const Scratch scratch("names");
        for (const char* name : {"Base.vhd", "bASE.VHD", "base.vhdx", "b\xc3\xa4se.vhd"}) {
            write_file(scratch / name, "x");
        }
        std::filesystem::create_directory(scratch / "BASE.VHD");
        const auto others = [&](const std::string& name) {
            return joined(spelled_in_other_case(scratch / name)).remove(QString::fromStdString(scratch.path() + '/'));
        };
        QCOMPARE(others("base.vhd"), "Base.vhd|bASE.VHD");
        QCOMPARE(others("Base.vhd"), "bASE.VHD");
        QCOMPARE(others("none.vhd"), "");
        QCOMPARE(others("none/base.vhd"), "");
        QCOMPARE(others("b\xc3\xa4SE.vhd"), "b\xc3\xa4se.vhd");
        QCOMPARE(joined(spelled_in_other_case("http:/" + scratch.path() + "/base.vhd")), "");
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
