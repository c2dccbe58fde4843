// SPDX-License-Identifier: MIT
// stratamap --findings as scripts meet it: exit status, JSON, and names that would like to be more.
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace stratamap::testing;

namespace {

Outcome findings(std::vector<std::string> arguments, const Scratch& folder)
{
    arguments.insert(arguments.begin(), {program_path(), "--findings"});
    return run(arguments, {.folder = folder.path(), .seconds = 20});
}

bool shell(const std::string& script, const Scratch& folder)
{
    return run({"sh", "-ec", script}, {.folder = folder.path()}).succeeded();
}

QJsonObject json(const Outcome& outcome)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
}

}  // namespace

class FindingsCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
    }

    void the_status_tells_the_worst()
    {
        const Scratch folder;
        QVERIFY(
            shell("qemu-img create -q -f qcow2 sound 1M; qemu-img create -q -f qcow2 -o compat=0.10 old 1M;"
                  "qemu-img create -q -f qcow2 -b sound -F qcow2 leaky; truncate -s 384k leaky;"
                  "printf '\\0\\1' | dd of=leaky bs=1 seek=131082 conv=notrunc status=none;"
                  "qemu-img create -q -u -f qcow2 -b gone -F raw orphan 1M",
                  folder));
        QCOMPARE(findings({"sound"}, folder).status, 0);
        QCOMPARE(findings({"old"}, folder).status, 0);
        QCOMPARE(findings({"leaky"}, folder).status, 2);
        QCOMPARE(findings({"orphan"}, folder).status, 3);
        QCOMPARE(findings({"--no-follow", "orphan"}, folder).status, 0);
        QCOMPARE(findings({"nothing"}, folder).status, 1);
        QCOMPARE(findings({"--output=csv", "sound"}, folder).status, 1);
        QCOMPARE(findings({"--map", "sound"}, folder).status, 1);
        QCOMPARE(findings({"sound"}, folder).out, std::string("sound: nothing found\n"));
        const std::string command = "\n  $ qemu-img check -f qcow2 -r leaks " + (folder / "leaky\n");
        QVERIFY(findings({"leaky"}, folder).out.find(command) != std::string::npos);
    }

    void json_says_the_same()
    {
        const Scratch folder;
        QVERIFY(
            shell("qemu-img create -q -f qcow2 base 1M; qemu-img create -q -f qcow2 -b base -F qcow2 top;"
                  "truncate -s 384k top; printf '\\0\\1' | dd of=top bs=1 seek=131082 conv=notrunc status=none",
                  folder));
        const QJsonObject all = json(findings({"--output=json", "top"}, folder));
        QCOMPARE(all["version"].toInt(), 1);
        QCOMPARE(all["layers"].toArray().size(), 2);
        QCOMPARE(all["layers"][1]["name"].toString(), "base");
        QCOMPARE(all["counts"]["warning"].toInt(), 1);
        QCOMPARE(all["findings"].toArray().size(), 1);
        const QJsonObject leaks = all["findings"][0].toObject();
        QCOMPARE(leaks["id"].toString(), "leaks");
        QCOMPARE(leaks["severity"].toString(), "warning");
        QCOMPARE(leaks["layer"].toInt(), 0);
        QCOMPARE(leaks["host"]["start"].toInt(), 327680);
        QCOMPARE(leaks["host"]["length"].toInt(), 65536);
        QCOMPARE(all["left_out"].toArray().size(), 0);
        QCOMPARE(json(findings({"--output=json", "base"}, folder))["findings"].toArray().size(), 0);
    }

    void names_stay_names()
    {
        const Scratch folder;
        const std::string evil = "-rf $(touch owned) 'x' \\\n\x1b[31mred\xe2\x80\xae";
        QVERIFY(
            run({"qemu-img", "create", "-q", "-f", "qcow2", "./" + evil, "1M"}, {.folder = folder.path()}).succeeded());
        Bytes image = read_file(folder / evil);
        image.resize(393216);
        image[131083] = std::byte{1};
        write_file(folder / evil, image);
        const Outcome outcome = findings({"--", evil}, folder);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out.find('\x1b'), std::string::npos);
        QCOMPARE(outcome.out.find("\xe2\x80\xae"), std::string::npos);
        const QJsonObject all = json(findings({"--output=json", "--", evil}, folder));
        const std::string command = all["findings"][0]["command"].toString().toStdString();
        QVERIFY2(run({"bash", "-c", command}, {.folder = folder.path()}).succeeded(), command.c_str());
        QVERIFY(!read_file(folder / evil).empty());
        QVERIFY(files_in(folder.path(), "owned").empty());
        QCOMPARE(findings({"--", evil}, folder).status, 0);
    }

    void deep_reads_what_is_packed()
    {
        const Scratch folder;
        QVERIFY(
            shell("yes text | head -c 1M > raw; qemu-img convert -c -f raw -O qcow2 raw packed;"
                  "printf '\\377\\377\\377' | dd of=packed bs=1 seek=327682 conv=notrunc status=none",
                  folder));
        QCOMPARE(findings({"packed"}, folder).status, 0);
        const Outcome deep = findings({"--deep", "packed"}, folder);
        QCOMPARE(deep.status, 3);
        QVERIFY2(deep.out.find("1 of 16 compressed clusters cannot be unpacked") != std::string::npos,
                 deep.out.c_str());
    }
};

QTEST_GUILESS_MAIN(FindingsCommandTest)
#include "findings_command_test.moc"
