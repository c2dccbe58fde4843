// SPDX-License-Identifier: MIT
// --report of a folder: each image once, whatever the number of processes that looked.
#include "tests/support/json_schema.h"
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

    void jsonIsAsItsSchemaSays()
    {
        const QJsonObject schema =
            QJsonDocument::fromJson(content(STRATAMAP_SOURCE_DIR "/resources/fleet.schema.json")).object();
        QCOMPARE(report({"fleet.json", "--title=All", "images"}).status, 2);
        const QJsonObject told = QJsonDocument::fromJson(content(m_scratch / "fleet.json")).object();
        QCOMPARE(told.value(QLatin1String("image_count")).toInt(), 6);
        QCOMPARE(schema_errors(schema, told), QStringList());

        const auto line_schema = [&](const char* name) {
            return QJsonObject{{QStringLiteral("$defs"), schema.value(QLatin1String("$defs"))},
                               {QStringLiteral("$ref"), QStringLiteral("#/$defs/") + QLatin1String(name)}};
        };
        report({"part.ndjson", "--shard=1/2", "images"});
        report({"fleet.ndjson", "images"});
        for (const char* file : {"part.ndjson", "fleet.ndjson"}) {
            const auto lines = content(m_scratch / file).split('\n');
            QVERIFY(lines.size() > 1 && lines.last().isEmpty());
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                const QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
                const bool head = i == 0 && QByteArray(file) == "part.ndjson";
                QCOMPARE(schema_errors(line_schema(head ? "shard" : "image"), line), QStringList());
            }
        }
        QVERIFY(!schema_errors(line_schema("image"), QJsonObject{{QStringLiteral("allocated"), true}}).isEmpty());
    }

    void jobArraysMakeTheSameReport()
    {
        QCOMPARE(report({"whole.json", "images"}).status, 2);
        const std::string folder = std::filesystem::path(program_path()).parent_path();
        qputenv("PATH", QByteArray::fromStdString(folder) + ':' + qgetenv("PATH"));
        for (const char* task : {"1", "2", "3"}) {
            const Outcome outcome =
                done({"env", std::string("SLURM_ARRAY_TASK_ID=") + task, "SLURM_ARRAY_TASK_COUNT=3", "FOLDER=images",
                      "OUT=slurm out", "sh", STRATAMAP_SOURCE_DIR "/packaging/fleet/slurm.sh"});
            QVERIFY2(outcome.succeeded(), outcome.err.c_str());
        }
        // One again by itself: an array of one.
        std::filesystem::remove(m_scratch / "slurm out/part-3.ndjson");
        QVERIFY(done({"env", "SLURM_ARRAY_TASK_ID=3", "SLURM_ARRAY_TASK_COUNT=1", "PARTS=3", "FOLDER=images",
                      "OUT=slurm out", "sh", STRATAMAP_SOURCE_DIR "/packaging/fleet/slurm.sh"})
                    .succeeded());
        QCOMPARE(done({"sh", "-c", "stratamap --report joined.json --merge 'slurm out'/part-*.ndjson"}).status, 2);
        QCOMPARE(content(m_scratch / "joined.json"), content(m_scratch / "whole.json"));
    }

    /// Those that packaging/fleet asks, of SQLite.
    void questionsHaveAnswers()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
            QSKIP("sqlite3 is not installed.");
        }
        QCOMPARE(report({"fleet.csv", "images"}).status, 2);
        std::filesystem::remove(m_scratch / "fleet.db");
        const QByteArray page = content(STRATAMAP_SOURCE_DIR "/packaging/fleet/README.md");
        const auto between = [&](const QByteArray& text, const char* from, const char* to) {
            const auto begin = text.indexOf(from);
            return text.mid(begin, text.indexOf(to, begin + 4) - begin);
        };
        Outcome answer = done({"sh", "-c", between(page, "    sqlite3 ", "\n\n").toStdString()});
        QVERIFY2(answer.succeeded() && answer.err.empty(), answer.err.c_str());
        QVERIFY2(answer.out.find("qcow2,4,") != std::string::npos, answer.out.c_str());
        QByteArray questions = between(page, "-- what", "```");
        questions.replace("'fleet.ndjson'", "images");
        QCOMPARE(questions.count(';'), 4);
        write_file(m_scratch / "questions.sql",
                   std::string_view(questions.data(), static_cast<std::size_t>(questions.size())));
        answer = done({"sqlite3", "-bail", "fleet.db", ".read questions.sql"});
        QVERIFY2(answer.succeeded() && answer.err.empty(), answer.err.c_str());
        // Two stand on a.qcow2; nobody but that stands on the base.
        QVERIFY2(answer.out.find("a.qcow2|2|") != std::string::npos, answer.out.c_str());
        QVERIFY2(answer.out.find("\na.qcow2|1048576\n") != std::string::npos, answer.out.c_str());
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
