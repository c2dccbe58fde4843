// SPDX-License-Identifier: MIT
// --report: every form of it, held against the map of the same image, the schema, and itself.
#include "tests/support/json_schema.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include <filesystem>

using namespace stratamap::testing;

namespace {

const std::string sample = STRATAMAP_SOURCE_DIR "/resources/sample/today.qcow2";

QByteArray content(const std::string& path)
{
    const Bytes bytes = read_file(path);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    }
    return document.object();
}

QJsonObject schema()
{
    return parsed(content(STRATAMAP_SOURCE_DIR "/resources/report.schema.json"));
}

std::string well_formed(const QByteArray& page)
{
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return xml.hasError() ? xml.errorString().toStdString() : std::string();
}

double number(const QJsonValue& value, const char* name)
{
    return value.toObject().value(QLatin1String(name)).toDouble();
}

/// PDF and PNG are painted in the window's module, which need not have been built.
bool paints()
{
    const auto prefix = std::filesystem::path(program_path()).parent_path().parent_path();
    return std::filesystem::exists(prefix / "lib/stratamap/stratamap-window.so");
}
constexpr char no_painter[] = "The window's module was not built: nothing paints.";

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

    const Scratch m_scratch = Scratch("report");

    Outcome report(std::vector<std::string> arguments, const std::string& file)
    {
        arguments.insert(arguments.begin(), {program_path(), "--report", file});
        RunOptions here;
        here.folder = m_scratch.path();
        return run(arguments, here);
    }

    void made(const std::vector<std::string>& command)
    {
        RunOptions here;
        here.folder = m_scratch.path();
        const Outcome outcome = run(command, here);
        QVERIFY2(outcome.succeeded(), (shell_command(command) + ": " + outcome.err).c_str());
    }

private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "C.UTF-8"); }

    void jsonIsAsItsSchemaSays_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<int>("status");
        const QString samples = QStringLiteral(STRATAMAP_SOURCE_DIR "/resources/sample/");
        QTest::newRow("three layers") << samples + QStringLiteral("today.qcow2") << 0;
        QTest::newRow("one layer") << samples + QStringLiteral("factory.qcow2") << 0;
        QTest::newRow("raw") << QStringLiteral("plain.raw") << 0;
        QTest::newRow("a lost layer") << QStringLiteral("orphan.qcow2") << 2;
        QTest::newRow("partitions") << QStringLiteral("parted.raw") << 0;
    }

    void jsonIsAsItsSchemaSays()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        QFETCH(QString, image);
        QFETCH(int, status);
        made({"qemu-img", "create", "-q", "-f", "raw", "plain.raw", "1M"});
        made({"qemu-img", "create", "-q", "-f", "raw", "parted.raw", "64M"});
        made({"sgdisk", "-n", "1:2048:+8M", "-c", "1:système", "parted.raw"});
        made({"qemu-img", "create", "-q", "-u", "-f", "qcow2", "-b", "gone.raw", "-F", "raw", "orphan.qcow2", "1M"});
        const Outcome outcome = report({image.toStdString()}, "out.json");
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.err, std::string());
        const QJsonObject told = parsed(content(m_scratch / "out.json"));
        QCOMPARE(schema_errors(schema(), told), QStringList());

        double position = 0;
        const QJsonArray runs = told.value(QLatin1String("runs")).toArray();
        for (const auto& one : runs) {
            QCOMPARE(number(one, "start"), position);
            position += number(one, "length");
        }
        QCOMPARE(position, number(told.value(QLatin1String("image")), "virtual_size"));
        QCOMPARE(runs.size(), told.value(QLatin1String("run_count")).toInt());
        double sum = 0;
        for (const auto& bytes : told.value(QLatin1String("totals")).toObject()) {
            sum += bytes.toDouble();
        }
        QCOMPARE(sum, position);
    }

    void aSchemaThatIsBrokenIsNoticed()
    {
        QJsonObject told =
            parsed(QByteArrayLiteral(R"({"format": "stratamap-report", "version": 2, "run_count": -1})"));
        const QStringList errors = schema_errors(schema(), told);
        QVERIFY(errors.contains(QLatin1String("$: lacks layers")));
        QVERIFY(errors.contains(QLatin1String("$.version: is not the constant")));
        QVERIFY(errors.contains(QLatin1String("$.run_count: is too small")));
    }

    void csvIsTheMap()
    {
        QCOMPARE(report({sample}, "out.csv").status, 0);
        const Outcome map = run({program_path(), "--map", "--output=csv", sample});
        QCOMPARE(content(m_scratch / "out.csv"), QByteArray::fromStdString(map.out));
    }

    void sameImageSameBytes_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"html", "svg", "csv", "json", "pdf", "png"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void sameImageSameBytes()
    {
        QFETCH(QString, ending);
        if ((ending == QLatin1String("pdf") || ending == QLatin1String("png")) && !paints()) {
            QSKIP(no_painter);
        }
        const std::string file = "out." + ending.toStdString();
        QCOMPARE(report({sample}, file).status, 0);
        const QByteArray first = content(m_scratch / file);
        QVERIFY(first.size() > 1000);
        QCOMPARE(report({sample}, file).status, 0);
        QVERIFY(content(m_scratch / file) == first);
    }

    void paperHasTextFontsAndAnOutline()
    {
        if (!paints()) {
            QSKIP(no_painter);
        }
        QCOMPARE(report({"--operator=Eva Lang", sample}, "out.pdf").status, 0);
        const QByteArray pdf = content(m_scratch / "out.pdf");
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.endsWith("%%EOF\n"));
        QVERIFY(pdf.contains("/Type /Outlines"));
        QVERIFY(pdf.contains("/Lang (en)"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("D:19700101000000"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            QSKIP("pdftotext is not installed.");
        }
        RunOptions here;
        here.folder = m_scratch.path();
        const Outcome text = run({"pdftotext", "-layout", "out.pdf", "-"}, here);
        QVERIFY2(text.succeeded() && text.err.empty(), text.err.c_str());
        for (const char* word :
             {"Report on today.qcow2", "Eva Lang", "zeros, space kept", "1 cell = 32 KiB", "Page 1 of"}) {
            QVERIFY2(text.out.find(word) != std::string::npos, word);
        }
    }

    void thePageNeedsNothingElse()
    {
        QCOMPARE(report({sample}, "out.html").status, 0);
        const QByteArray page = content(m_scratch / "out.html");
        QCOMPARE(well_formed(page), std::string());
        for (const char* absent : {"<script", "<link", "src=", "http:", "https:", "@import", "javascript:"}) {
            QVERIFY2(!page.contains(absent), absent);
        }
        for (const char* present : {"factory.qcow2", "compressed", "zeros, space kept", "1 cell = 32 KiB",
                                    "prefers-color-scheme:dark", "@media print", "<thead>", "lang=\"en\""}) {
            QVERIFY2(page.contains(present), present);
        }
    }

    void namesFromOutsideAreText()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string name = "<b>&\"'\x1b[31m.qcow2";
        made({"qemu-img", "create", "-q", "-f", "qcow2", name, "1M"});
        for (const std::string file : {"out.html", "out.svg"}) {
            QCOMPARE(
                report({"--title", "<script>alert(1)</script>", "--operator=A & B", "--notes", "1 < 2\nand more", name},
                       file)
                    .status,
                0);
            const QByteArray page = content(m_scratch / file);
            QCOMPARE(well_formed(page), std::string());
            QVERIFY(!page.contains("<b>"));
            QVERIFY(!page.contains("<script"));
            QVERIFY(!page.contains('\x1b'));
            QVERIFY(page.contains("&lt;script&gt;"));
        }
        QCOMPARE(report({"--operator=A & B", name}, "out.json").status, 0);
        const QJsonObject told = parsed(content(m_scratch / "out.json"));
        QCOMPARE(told.value(QLatin1String("case")).toObject().value(QLatin1String("operator")).toString(),
                 QStringLiteral("A & B"));
        QCOMPARE(told.value(QLatin1String("image")).toObject().value(QLatin1String("name")).toString(),
                 QString::fromStdString(name));
    }

    void thePictureBecomesPixelsWhereShapesWouldBeTooMany()
    {
        QCOMPARE(report({sample}, "shapes.svg").status, 0);
        const QByteArray shapes = content(m_scratch / "shapes.svg");
        QCOMPARE(well_formed(shapes), std::string());
        QVERIFY(!shapes.contains("<image"));
        QVERIFY(shapes.contains("1 cell = 32 KiB; mixed cells 4.5 %"));

        QCOMPARE(report({"--cell=512", sample}, "pixels.svg").status, 0);  // 131072 cells
        const QByteArray pixels = content(m_scratch / "pixels.svg");
        QCOMPARE(well_formed(pixels), std::string());
        QVERIFY(pixels.contains("data:image/png;base64,iVBORw0KGgo"));
        QVERIFY(pixels.contains("1 cell = 512 bytes; mixed cells 0 %"));
        QVERIFY(pixels.count("<rect") < 100);
    }

    void progressIsToldWhenAsked()
    {
        QCOMPARE(report({sample}, "out.json").err, std::string());
        const std::string told = report({"-p", sample}, "out.json").err;
        // How soon the first is told depends on how quick the map is.
        QVERIFY2(told.find("70 %\n80 %\n90 %\n") != std::string::npos, told.c_str());
    }

    void aClockOnlyWhenAsked()
    {
        QCOMPARE(report({"--dated", sample}, "out.json").status, 0);
        const auto date = [&] {
            return parsed(content(m_scratch / "out.json"))
                .value(QLatin1String("case"))
                .toObject()
                .value(QLatin1String("date"));
        };
        QVERIFY(date().toString().startsWith(QString::number(QDate::currentDate().year())));
        QCOMPARE(report({sample}, "out.json").status, 0);
        QVERIFY(date().isUndefined());
    }

    void sumsAreThoseOfTheFiles()
    {
        const QByteArray text("not much of a disk");
        write_file(m_scratch / "small.raw", std::string_view(text.data(), static_cast<std::size_t>(text.size())));
        QCOMPARE(report({"--hash-files", "-f", "raw", "small.raw"}, "out.json").status, 0);
        const QJsonObject told = parsed(content(m_scratch / "out.json"));
        const QJsonObject file = told.value(QLatin1String("layers"))
                                     .toArray()[0]
                                     .toObject()
                                     .value(QLatin1String("files"))
                                     .toArray()[0]
                                     .toObject();
        QCOMPARE(file.value(QLatin1String("whole_sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        QVERIFY(!file.contains(QLatin1String("metadata_sha256")));
        QCOMPARE(file.value(QLatin1String("metadata")).toInt(), 0);
    }

    void metadataAreHeaderAndTables()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        // Header, L1 table (one cluster each), refcount table and block; then a cluster of data with its L2 table.
        made({"qemu-img", "create", "-q", "-f", "qcow2", "one.qcow2", "1M"});
        made({"qemu-io", "-c", "write -P 5 0 64k", "one.qcow2"});
        QCOMPARE(report({"one.qcow2"}, "out.json").status, 0);
        const QJsonObject layer =
            parsed(content(m_scratch / "out.json")).value(QLatin1String("layers")).toArray()[0].toObject();
        const QJsonObject file = layer.value(QLatin1String("files")).toArray()[0].toObject();
        QCOMPARE(file.value(QLatin1String("metadata")).toInt(), 5 * 65536);
        const QByteArray bytes = content(m_scratch / "one.qcow2");
        QByteArray metadata = bytes.left(5 * 65536);
        metadata.append(QByteArray(5 * 65536 - metadata.size(), '\0'));
        const QByteArray sum = QCryptographicHash::hash(metadata, QCryptographicHash::Sha256).toHex();
        QCOMPARE(file.value(QLatin1String("metadata_sha256")).toString().toLatin1(), sum);
        QCOMPARE(number(layer.value(QLatin1String("fragments")), "pieces"), 1.0);
        QCOMPARE(number(layer.value(QLatin1String("fragments")), "bytes"), 65536.0);
    }

    void findingsAndChecksAreInIt()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        made({"qemu-img", "create", "-q", "-f", "qcow2", "leaky.qcow2", "1M"});
        made({"qemu-io", "-c", "write -P 5 0 64k", "leaky.qcow2"});
        Bytes bytes = read_file(m_scratch / "leaky.qcow2");
        bytes.resize(7 * 65536);
        bytes[2 * 65536 + 2 * 6 + 1] = std::byte{1};  // the refcount block counts a cluster that nothing refers to
        write_file(m_scratch / "leaky.qcow2", bytes);
        QVERIFY(report({"leaky.qcow2"}, "out.json").status != 1);
        const QJsonObject told = parsed(content(m_scratch / "out.json"));
        QCOMPARE(schema_errors(schema(), told), QStringList());
        const QJsonObject check =
            told.value(QLatin1String("layers")).toArray()[0].toObject().value(QLatin1String("check")).toObject();
        QCOMPARE(check.value(QLatin1String("leaks")).toInt(), 1);
        QVERIFY(!told.value(QLatin1String("findings")).toArray().isEmpty());
        QVERIFY(report({"leaky.qcow2"}, "out.html").status != 1);
        const QByteArray page = content(m_scratch / "out.html");
        QCOMPARE(well_formed(page), std::string());
        QVERIFY(page.contains("Leaked cluster 6"));
    }

    void accountingAddsUp()
    {
        QCOMPARE(report({sample}, "out.json").status, 0);
        const QJsonArray layers = parsed(content(m_scratch / "out.json")).value(QLatin1String("layers")).toArray();
        const Outcome tree = run({program_path(), "--tree", "--output=json", sample});
        const QJsonArray told = parsed(QByteArray::fromStdString(tree.out)).value(QLatin1String("layers")).toArray();
        int lines = 0;
        for (qsizetype i = 0; i < layers.size(); ++i) {
            const QJsonObject account = layers[i].toObject().value(QLatin1String("accounting")).toObject();
            QCOMPARE(number(account, "own"), number(account, "visible") + number(account, "shadowed"));
            QCOMPARE(number(account, "own"), number(layers[i], "own_bytes"));
            for (const char* operation : {"commit", "pull", "removal"}) {
                const QJsonObject sum = account.value(QLatin1String(operation)).toObject();
                QCOMPARE(sum, told[i].toObject().value(QLatin1String(operation)).toObject());
                double net = 0;
                for (const auto& line : sum.value(QLatin1String("lines")).toArray()) {
                    net += number(line, "bytes");
                    ++lines;
                }
                QCOMPARE(number(sum, "net"), net);
            }
        }
        QVERIFY(lines > 20);
        QCOMPARE(report({sample}, "out.html").status, 0);
        const QByteArray page = content(m_scratch / "out.html");
        for (const char* present : {"id=\"accounting\"", "Committed into update.qcow2: If", "qemu-img commit -d",
                                    "snapshot before-update", "qemu-img snapshot -d before-update"}) {
            QVERIFY2(page.contains(present), present);
        }
    }

    void whatCannotBeSummedUpIsSaid()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        made({"qemu-img", "create", "-q", "-u", "-f", "qcow2", "-b", "gone.raw", "-F", "raw", "orphan.qcow2", "1M"});
        made({"qemu-img", "create", "-q", "-f", "qcow2", "torn.qcow2", "1M"});
        made({"qemu-io", "-c", "write -P 5 0 64k", "torn.qcow2"});
        Bytes bytes = read_file(m_scratch / "torn.qcow2");
        bytes[4 * 65536 + 6] = std::byte{2};  // the only L2 entry leads into the middle of a cluster
        write_file(m_scratch / "torn.qcow2", bytes);
        QCOMPARE(report({"orphan.qcow2"}, "orphan.html").status, 2);
        QVERIFY(content(m_scratch / "orphan.html").contains("Committed into gone.raw: Not possible: the chain is not"));
        QCOMPARE(report({"torn.qcow2"}, "torn.html").status, 2);
        QVERIFY(content(m_scratch / "torn.html").contains("are damaged and not counted"));
    }

    void bookmarksAreFigures_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("page") << QStringLiteral("html");
        QTest::newRow("paper") << QStringLiteral("pdf");
    }

    /// As the window keeps them.
    void bookmarksAreFigures()
    {
        QFETCH(QString, ending);
        const bool paper = ending == QLatin1String("pdf");
        if (paper && (!paints() || QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())) {
            QSKIP("There is no painter, or no pdftotext.");
        }
        const QByteArray key = QByteArray::fromStdString(std::filesystem::canonical(sample)) + '\0' + "67108864";
        const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(40) + ".json";
        const std::string folder = m_scratch / "data/stratamap/stratamap/bookmarks";
        std::filesystem::create_directories(folder);
        write_file(folder + '/' + name.toStdString(), std::string_view(R"({"version": 1, "bookmarks": [
                       {"offset": "33554432", "length": "1048576", "name": "swap & more", "note": "moved on Monday"},
                       {"offset": "0", "length": "65536", "name": "boot", "note": ""},
                       {"offset": "99999999999", "length": "1", "name": "beyond the end"}]})"));
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_scratch / "data"));
        const Outcome outcome = report({sample}, "marked." + ending.toStdString());
        qunsetenv("XDG_DATA_HOME");
        QCOMPARE(outcome.status, 0);
        QByteArray text = content(m_scratch / ("marked." + ending.toStdString()));
        if (paper) {
            RunOptions here;
            here.folder = m_scratch.path();
            text = QByteArray::fromStdString(run({"pdftotext", "-layout", "marked.pdf", "-"}, here).out);
        } else {
            QCOMPARE(well_formed(text), std::string());
            text.replace("&amp;", "&");
        }
        const auto first = text.indexOf("Figure 1: boot");
        const auto second = text.indexOf("Figure 2: swap & more");
        QVERIFY(first > 0 && second > first);
        QVERIFY(text.indexOf("64 KiB (65,536 bytes) from 0x0 on") > first);
        QVERIFY(text.indexOf("moved on Monday") > second);
        QVERIFY(!text.contains("beyond the end"));
    }

    void imagesStayAsTheyAre()
    {
        std::filesystem::copy_file(sample, m_scratch / "copy.qcow2", std::filesystem::copy_options::overwrite_existing);
        std::filesystem::create_hard_link(m_scratch / "copy.qcow2", m_scratch / "link.json");
        const QByteArray before = content(m_scratch / "copy.qcow2");
        const Outcome outcome = report({"copy.qcow2"}, "link.json");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.find("is one of the files that are looked at") != std::string::npos);
        QVERIFY(content(m_scratch / "copy.qcow2") == before);
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        const QString image = QString::fromStdString(sample);
        QTest::newRow("ending") << QStringList{image} << QStringLiteral("out.txt") << QStringLiteral("ends in .html");
        QTest::newRow("no image") << QStringList{} << QStringLiteral("out.html")
                                  << QStringLiteral("Expecting one image");
        QTest::newRow("missing") << QStringList{QStringLiteral("no.qcow2")} << QStringLiteral("out.html")
                                 << QStringLiteral("Could not open 'no.qcow2'");
        QTest::newRow("cell") << QStringList{QStringLiteral("--cell=1000"), image} << QStringLiteral("out.html")
                              << QStringLiteral("a power of two");
        QTest::newRow("folder") << QStringList{image} << QStringLiteral("no/such/out.html")
                                << QStringLiteral("Could not write 'no/such/out.html'");
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        std::vector<std::string> words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        const Outcome outcome = report(words, file.toStdString());
        QCOMPARE(outcome.status, 1);
        QVERIFY2(QString::fromStdString(outcome.err).contains(sentence), outcome.err.c_str());
        QVERIFY(!std::filesystem::exists(m_scratch / file.toStdString()) || file == QLatin1String("out.html"));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
