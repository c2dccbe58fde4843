// SPDX-License-Identifier: MIT
// --report of a folder: each image once, whatever the number of processes that looked.
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace stratamap::testing;

namespace {

QByteArray content(const std::string& path)
{
    const Bytes bytes = read_file(path);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

class FleetTest : public QObject {
    Q_OBJECT

    const Scratch m_scratch = Scratch("fleet");

    Outcome done(const std::vector<std::string>& command)
    {
        RunOptions here;
        here.folder = m_scratch.path();
        return run(command, here);
    }

    Outcome report(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {program_path(), "--report"});
        return done(arguments);
    }

    std::map<QString, QJsonObject> lines(const std::string& file)
    {
        std::map<QString, QJsonObject> images;
        for (const QByteArray& line : content(m_scratch / file).split('\n')) {
            if (const QJsonObject image = QJsonDocument::fromJson(line).object(); !image.isEmpty()) {
                images[image.value(QLatin1String("path")).toString()] = image;
            }
        }
        return images;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LC_ALL", "C.UTF-8");
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        std::filesystem::create_directories(m_scratch / "images/deep");
        const std::vector<std::vector<std::string>> commands = {
            {"qemu-img", "create", "-q", "-f", "raw", "images/base", "8M"},  // no ending: known by who stands on it
            {"qemu-io", "-f", "raw", "-c", "write -P 1 0 4M", "images/base"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-b", "base", "-F", "raw", "images/a.qcow2"},
            {"qemu-io", "-c", "write -P 2 0 1M", "images/a.qcow2"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-b", "../a.qcow2", "-F", "qcow2", "images/deep/b.qcow2"},
            {"qemu-io", "-c", "write -P 3 512k 1M", "images/deep/b.qcow2"},
            {"qemu-img", "create", "-q", "-f", "qcow2", "-b", "../a.qcow2", "-F", "qcow2", "images/deep/c.qcow2"},
            {"qemu-img", "create", "-q", "-u", "-f", "qcow2", "-b", "gone", "-F", "raw", "images/orphan.qcow2", "1M"},
            {"qemu-img", "create", "-q", "-f", "vdi", "images/one,\"two\".vdi", "4M"},
            {"ln", "-s", "a.qcow2", "images/link.qcow2"},
            {"sh", "-c", "echo nothing > images/notes.txt"},
        };
        for (const auto& command : commands) {
            const Outcome outcome = done(command);
            QVERIFY2(outcome.succeeded(), (shell_command(command) + outcome.err).c_str());
        }
    }

    void everyImageOnce()
    {
        QCOMPARE(report({"fleet.ndjson", "images"}).status, 2);  // of the orphan
        auto images = lines("fleet.ndjson");
        QStringList paths;
        for (const auto& [path, image] : images) {
            paths += path;
        }
        QCOMPARE(paths, QStringList({QStringLiteral("a.qcow2"), QStringLiteral("base"), QStringLiteral("deep/b.qcow2"),
                                     QStringLiteral("deep/c.qcow2"), QStringLiteral("one,\"two\".vdi"),
                                     QStringLiteral("orphan.qcow2")}));
        const auto number = [&](const char* path, const char* name) {
            return images[QLatin1String(path)].value(QLatin1String(name)).toInt();
        };
        QCOMPARE(number("a.qcow2", "own"), 1 << 20);
        QCOMPARE(number("a.qcow2", "hidden_below"), 1 << 20);
        QCOMPARE(number("deep/b.qcow2", "hidden_below"), 1 << 19);
        QCOMPARE(number("deep/b.qcow2", "layers"), 3);
        QCOMPARE(number("base", "data"), 4 << 20);
        QCOMPARE(images[QStringLiteral("deep/b.qcow2")].value(QLatin1String("backing")).toString(),
                 QStringLiteral("a.qcow2"));
        QVERIFY(images[QStringLiteral("orphan.qcow2")]
                    .value(QLatin1String("error"))
                    .toString()
                    .contains(QLatin1String("No such file")));
    }

    void partsMakeTheSameReport_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"html", "json", "csv", "ndjson"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void partsMakeTheSameReport()
    {
        QFETCH(QString, ending);
        const std::string whole = "whole." + ending.toStdString();
        const std::string joined = "joined." + ending.toStdString();
        QCOMPARE(report({whole, "images"}).status, 2);
        for (const char* part : {"1", "2", "3"}) {
            const auto status =
                report({std::string("p") + part + ".ndjson", std::string("--shard=") + part + "/3", "images"}).status;
            QVERIFY(status == 0 || status == 2);
        }
        QCOMPARE(report({joined, "--merge", "p3.ndjson", "p1.ndjson", "p2.ndjson"}).status, 2);
        QVERIFY(content(m_scratch / whole).size() > 100);
        QCOMPARE(content(m_scratch / joined), content(m_scratch / whole));
    }

    void partsUnderParallel()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("parallel")).isEmpty()) {
            QSKIP("GNU parallel is not installed.");
        }
        qputenv("STRATAMAP", QByteArray::fromStdString(program_path()));
        QCOMPARE(report({"whole.html", "images"}).status, 2);
        const Outcome outcome =
            done({STRATAMAP_SOURCE_DIR "/packaging/fleet/parallel.sh", m_scratch / "images", "parallel.html", "4"});
        QVERIFY2(outcome.status == 2, outcome.err.c_str());
        QCOMPARE(content(m_scratch / "parallel.html"), content(m_scratch / "whole.html"));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QStringList& arguments, const char* sentence) {
            QTest::newRow(name) << arguments << QString::fromLatin1(sentence);
        };
        row("a missing part", {QStringLiteral("m.html"), QStringLiteral("--merge"), QStringLiteral("h1.ndjson")},
            "part 2 of 2 is missing");
        row("a part twice",
            {QStringLiteral("m.html"), QStringLiteral("--merge"), QStringLiteral("h1.ndjson"),
             QStringLiteral("h1.ndjson")},
            "does not go with the others");
        row("no lines", {QStringLiteral("m.html"), QStringLiteral("--merge"), QStringLiteral("images/notes.txt")},
            "line 1 is no JSON object");
        row("other lines", {QStringLiteral("m.html"), QStringLiteral("--merge"), QStringLiteral("other.ndjson")},
            "line 1 is not of an image");
        row("a picture", {QStringLiteral("m.svg"), QStringLiteral("images")}, "has no picture");
        row("a page of a part", {QStringLiteral("m.html"), QStringLiteral("--shard=1/2"), QStringLiteral("images")},
            "ends in .ndjson");
        row("no such part", {QStringLiteral("m.ndjson"), QStringLiteral("--shard=3/2"), QStringLiteral("images")},
            "expects I/N");
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        report({"h1.ndjson", "--shard=1/2", "images"});
        write_file(m_scratch / "other.ndjson", std::string_view("{\"path\": 1}\n"));
        std::vector<std::string> words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        const Outcome outcome = report(words);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(QString::fromStdString(outcome.err).contains(sentence), outcome.err.c_str());
    }
};

QTEST_GUILESS_MAIN(FleetTest)
#include "fleet_test.moc"
