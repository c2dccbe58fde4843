// SPDX-License-Identifier: MIT
// stratamap --compare: beside `qemu-img compare`, with maps that either program saved, and its arguments.
#include "tests/support/image_builder.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Words = std::vector<std::string>;

constexpr int mib = 1 << 20;

}  // namespace

class CompareCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write_file(m_scratch / "small.qcow2",
                   ImageBuilder().data(2, 'A').hole(2).zero(2).compressed(1, 'B').hole(1).build());
        write_file(m_scratch / "other.qcow2",
                   ImageBuilder().data(1, 'A').hole(1).data(1, 'C').hole(1).zero(2).data(1, 'B').hole(1).build());
        write_file(m_scratch / "damaged.qcow2",
                   ImageBuilder().data(2, 'A').entry((std::uint64_t{1} << 63) | 0x10200).hole(5).build());
        write_file(m_scratch / "orphan.qcow2", ImageBuilder().data(1, 'A').hole(7).backing("nosuch").build());
        write_file(m_scratch / "long.raw", std::string(mib, 'l'));
        std::filesystem::copy(m_scratch / "long.raw", m_scratch / "longer.raw");
        std::filesystem::resize_file(m_scratch / "longer.raw", 2 * mib);
        write_file(m_scratch / "looks.raw", "[{\"a guest may begin like that" + std::string(482, ' '));
    }

    /// The proof that a trim worked, with the map of before saved by either program.
    void aTrimIsProven_data()
    {
        QTest::addColumn<bool>("peers");
        QTest::newRow("our map") << false;
        QTest::newRow("the peer's map") << true;
    }
    void aTrimIsProven()
    {
        QFETCH(bool, peers);
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "trim.qcow2", "64M"});
        tool({"qemu-io", "-c", "write -P 1 0 8M", "-c", "write -P 2 32M 1M", "trim.qcow2"});
        const Outcome before = peers ? tool({"qemu-img", "map", "--output=json", "trim.qcow2"})
                                     : tool({program_path(), "--map", "--output=json", "trim.qcow2"});
        write_file(m_scratch / "before.json", before.out);
        QCOMPARE(compare({"before.json", "trim.qcow2"}).status, 0);
        tool({"qemu-io", "--discard=unmap", "-c", "discard 1M 6M", "-c", "write -P 3 48M 64k", "trim.qcow2"});
        const QJsonObject totals = totals_of({"before.json", "trim.qcow2"}, 1);
        QCOMPARE(bytes(totals, "lost"), 6 * mib);
        QCOMPARE(bytes(totals, "gained"), 65536);
        QCOMPARE(bytes(totals, "same"), 58 * mib - 65536);
        QCOMPARE(number(totals, "data", "a"), 9 * mib);
        QCOMPARE(number(totals, "data", "b"), 3 * mib + 65536);
        QCOMPARE(number(totals, "data", "freed"), 6 * mib - 65536);
        const Outcome human = compare({"before.json", "trim.qcow2"});
        QVERIFY2(human.out.find("A had 9437184 bytes (9 MiB) of data, B has 3211264 bytes (3 MiB): freed 6225920 bytes "
                                "(5.9 MiB) (lost 6291456, gained 65536).\n") != std::string::npos,
                 human.out.c_str());
        QVERIFY2(human.out.find("             1048576              6291456  lost\n") != std::string::npos,
                 human.out.c_str());
    }

    /// Moved by a rewrite of the whole file; another provider since an overlay has it.
    void whoProvidesIsTold()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "base.qcow2", "4M"});
        tool({"qemu-io", "-c", "write -P 1 2M 1M", "-c", "write -P 1 0 1M", "base.qcow2"});
        tool({"qemu-img", "convert", "-O", "qcow2", "base.qcow2", "copy.qcow2"});
        QCOMPARE(bytes(totals_of({"base.qcow2", "copy.qcow2"}, 1), "moved"), 2 * mib);
        tool({"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "top.qcow2"});
        QCOMPARE(bytes(totals_of({"base.qcow2", "top.qcow2"}, 0), "same"), 4 * mib);  // one file, at another depth
        tool({"qemu-io", "-c", "write -P 1 0 64k", "-c", "write -P 9 1M 64k", "top.qcow2"});
        const QJsonObject totals = totals_of({"base.qcow2", "top.qcow2"}, 1);
        QCOMPARE(bytes(totals, "other_provider"), 65536);
        QCOMPARE(bytes(totals, "gained"), 65536);
        QCOMPARE(totals_of({"--depth-a=1", "top.qcow2"}, 1), totals);
        QCOMPARE(bytes(totals_of({"--depth-b=1", "base.qcow2", "top.qcow2"}, 0), "same"), 4 * mib);
        tool({"qemu-img", "snapshot", "-c", "monday", "top.qcow2"});
        tool({"qemu-io", "-c", "write -P 9 3M 64k", "top.qcow2"});
        QCOMPARE(bytes(totals_of({"--snapshot-a=monday", "top.qcow2"}, 1), "gained"), 65536);
        QCOMPARE(bytes(totals_of({"--snapshot-b=1", "top.qcow2"}, 1), "lost"), 65536);
        QCOMPARE(compare({"--snapshot-a=monday", "--snapshot-b=1", "top.qcow2"}).status, 0);
    }

    void contentsAreThePeers_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("commands");
        const QStringList formats = {QStringLiteral("raw"), QStringLiteral("qcow2"), QStringLiteral("vmdk"),
                                     QStringLiteral("vdi")};
        int row = 0;
        for (const auto& commands : std::vector<QStringList>{
                 {},
                 {QStringLiteral("write -P 5 70000 512")},
                 {QStringLiteral("write -P 0 3M 1M")},
                 {QStringLiteral("write -P 0 70144 512"), QStringLiteral("write -P 7 3000k 3k")},
                 {QStringLiteral("write -P 1 0 6M")},
                 {QStringLiteral("write -z 0 2M")},
             }) {
            QTest::newRow(qPrintable(commands.join(QStringLiteral(", "))))
                << QStringList{formats[row % 4], formats[(row + 1) % 4]} << commands;
            ++row;
        }
    }
    void contentsAreThePeers()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QStringList, files);
        QFETCH(QStringList, commands);
        for (int i = 0; i < 2; ++i) {
            const std::string format = files[i].toStdString();
            const std::string name = i == 0 ? "a" : "b";
            tool({"qemu-img", "create", "-q", "-f", format, name, i == 0 ? "6M" : "7M"});
            tool({"qemu-io", "-f", format, "-c", "write -P 1 0 1M", "-c", "write -P 4 4M 100k", name});
            for (const QString& command : commands) {
                if (i == 1) {
                    tool({"qemu-io", "-f", format, "-c", command.toStdString(), name});
                }
            }
        }
        const Words formats = {"-f", files[0].toStdString(), "-F", files[1].toStdString()};
        Words peer = {"qemu-img", "compare"};
        Words ours = {"--content"};
        for (Words* each : {&peer, &ours}) {
            each->insert(each->end(), formats.begin(), formats.end());
            each->insert(each->end(), {"a", "b"});
        }
        RunOptions here;
        here.folder = m_scratch.path();
        const Outcome theirs = run(peer, here);
        const Outcome found = compare(ours);
        QCOMPARE(found.status, theirs.status);
        QVERIFY2(found.out.ends_with(theirs.out), (theirs.out + found.out).c_str());
        ours.push_back("-q");
        const Outcome quiet = compare(ours);
        QCOMPARE(quiet.status, theirs.status);
        QCOMPARE(QByteArray::fromStdString(quiet.out + quiet.err), QByteArray());
    }

    void jsonIsComplete()
    {
        const Outcome outcome = compare({"--content", "--output=json", "small.qcow2", "other.qcow2"});
        QCOMPARE(outcome.status, 1);
        const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
        QCOMPARE(root["a"], QJsonValue(QJsonObject{{"filename", "small.qcow2"}, {"format", "qcow2"}, {"depth", 0}}));
        QStringList found;
        qint64 end = 0;
        const auto runs = root["runs"].toArray();
        for (const auto& each : runs) {
            const QJsonObject run = each.toObject();
            QCOMPARE(run["start"].toInteger(), end);
            end += run["length"].toInteger();
            found += QStringLiteral("%1+%2 %3 %4")
                         .arg(run["start"].toInteger() / 65536)
                         .arg(run["length"].toInteger() / 65536)
                         .arg(run["change"].toString(), run["content"].toString());
        }
        // The tables of the second image are as long, so its first cluster lies where the first one's does.
        QCOMPARE(found.join(QStringLiteral(", ")),
                 QStringLiteral("0+1 same equal, 1+1 lost different, 2+1 gained different, 3+1 same equal, "
                                "4+2 same equal, 6+1 other_state equal, 7+1 same equal"));
        QCOMPARE(runs[5].toObject()["a"],
                 QJsonValue(QJsonObject{
                     {"depth", 0}, {"present", true}, {"zero", false}, {"data", true}, {"compressed", true}}));
        const QJsonObject totals = root["totals"].toObject();
        QCOMPARE(totals["content"],
                 QJsonValue(QJsonObject{{"equal", 6 * 65536}, {"different", 2 * 65536}, {"unread", 0}}));
        QCOMPARE(totals["lost"], QJsonValue(QJsonObject{{"bytes", 65536}, {"stretches", 1}}));
    }

    void anotherLengthIsADifference()
    {
        const Outcome maps = compare({"-f", "raw", "-F", "raw", "long.raw", "longer.raw"});
        QCOMPARE(maps.status, 1);
        QVERIFY2(maps.out.find("beyond end               1              1048576  1 MiB\n") != std::string::npos,
                 maps.out.c_str());
        const Outcome contents = compare({"--content", "-f", "raw", "-F", "raw", "long.raw", "longer.raw"});
        QCOMPARE(contents.status, 0);
        QVERIFY2(contents.out.ends_with("Warning: Image size mismatch!\nImages are identical.\n"),
                 contents.out.c_str());
    }

    void exitStatusesAndComplaints_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const QString& arguments, int status, const char* complaint) {
            QTest::newRow(qPrintable(arguments))
                << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << status << QByteArray(complaint);
        };
        row("", 2, "Expecting two images or saved maps, or one of which two things are compared");
        row("a b c", 2, "Expecting two images or saved maps, or one of which two things are compared");
        row("small.qcow2", 2, "One image alone is compared by --snapshot-a, --snapshot-b, --depth-a, --depth-b");
        row("nosuch small.qcow2", 2, "Could not open 'nosuch': ");
        row("small.qcow2 orphan.qcow2", 2, "Could not open 'orphan.qcow2': ");
        row("--keep-going small.qcow2 small.qcow2", 0, "");
        row("--keep-going orphan.qcow2 orphan.qcow2", 3,
            "of 458752 bytes a layer is damaged or missing: they could not be compared");
        row("damaged.qcow2 damaged.qcow2", 3, "of 65536 bytes a layer is damaged or missing");
        row("damaged.qcow2 small.qcow2", 1, "");
        row("--depth-a=1 small.qcow2", 2, "Could not open 'small.qcow2': there is no layer 1: the chain has 1");
        row("--depth-b=x small.qcow2", 2, "--depth-b expects a number up to 65536, not 'x'");
        row("--snapshot-a=nosuch small.qcow2", 2, "there is no internal snapshot 'nosuch'");
        row("--output=csv small.qcow2 small.qcow2", 2, "--output expects 'human' or 'json', not 'csv'");
        row("--longest=-1 small.qcow2 small.qcow2", 2, "--longest expects a number up to 1048576, not '-1'");
        row("--format=raw small.qcow2 small.qcow2", 2, "option '--format=raw' is ambiguous");
        row("--map small.qcow2 small.qcow2", 1, "--map and --compare are two things to do");
        row("--image-opts -f raw a b", 2, "--image-opts and --format-a or --format-b are mutually exclusive");
        row("--no-follow --root=. a b", 2, "--no-follow and --root are mutually exclusive");
        row("looks.raw small.qcow2", 3, "looks.raw: the file ends at byte 512 in the middle of the map");
        row("-f raw looks.raw small.qcow2", 1, "");
        row("--image-opts driver=qcow2,file.filename=small.qcow2 driver=qcow2,file.filename=small.qcow2", 0, "");
    }
    void exitStatusesAndComplaints()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, complaint);
        Words words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        const Outcome outcome = compare(words);
        QVERIFY2(outcome.status == status, (outcome.err + outcome.out).c_str());
        QVERIFY2(outcome.err.find(complaint.toStdString()) != std::string::npos, outcome.err.c_str());
        QCOMPARE(outcome.err.empty(), complaint.isEmpty());
    }

    void aSavedMapHasNoContents()
    {
        write_file(m_scratch / "map.json", compare_map("small.qcow2"));
        QCOMPARE(compare({"map.json", "small.qcow2"}).status, 0);
        QCOMPARE(compare({"small.qcow2", "map.json"}).status, 0);
        const Outcome outcome = compare({"--content", "map.json", "small.qcow2"});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(QByteArray::fromStdString(outcome.err),
                 QByteArray("stratamap: 'map.json' is a saved map: --content needs the image\n"));
    }

    void whatCannotBeReadOrWrittenIsTold()
    {
        const Outcome unread = compare({"--content", "damaged.qcow2", "small.qcow2"});
        QCOMPARE(unread.status, 1);  // what is not damaged differs
        RunOptions full;
        full.output_to = "/dev/full";
        const Outcome unwritten = compare({"small.qcow2", "other.qcow2"}, full);
        QCOMPARE(unwritten.status, 4);
        QVERIFY2(unwritten.err.find("Could not write to standard output") != std::string::npos, unwritten.err.c_str());
    }

private:
    Outcome compare(Words arguments, RunOptions options = {})
    {
        arguments.insert(arguments.begin(), {program_path(), "--compare"});
        options.folder = m_scratch.path();
        return run(arguments, options);
    }

    std::string compare_map(const std::string& file)
    {
        return tool({program_path(), "--map", "--output=json", file}).out;
    }

    Outcome tool(const Words& words)
    {
        RunOptions here;
        here.folder = m_scratch.path();
        const Outcome outcome = run(words, here);
        if (!outcome.succeeded()) {
            qWarning("%s: %s", shell_command(words).c_str(), outcome.err.c_str());
        }
        return outcome;
    }

    /// Of the comparison in JSON, which must end with that status.
    QJsonObject totals_of(Words arguments, int status)
    {
        arguments.push_back("--output=json");
        const Outcome outcome = compare(arguments);
        if (outcome.status != status) {
            qWarning("%s: %d %s", shell_command(arguments).c_str(), outcome.status, outcome.err.c_str());
            return {};
        }
        return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object()["totals"].toObject();
    }

    static qint64 number(const QJsonObject& totals, const char* outer, const char* inner)
    {
        return totals[QLatin1String(outer)].toObject()[QLatin1String(inner)].toInteger();
    }

    static qint64 bytes(const QJsonObject& totals, const char* change) { return number(totals, change, "bytes"); }

    Scratch m_scratch{"compare"};
};

QTEST_APPLESS_MAIN(CompareCommandTest)
#include "compare_command_test.moc"
