// SPDX-License-Identifier: MIT
// Arguments of --map: options in every spelling, numbers, what cannot be understood, and where output goes
// (specification of map, sections 1, 2, 3, 10 and 15).
#include "tests/app/beside_peer.h"
#include "tests/support/image_builder.h"

#include <filesystem>
#include <sstream>

using namespace stratamap::testing;

namespace {

QStringList list(const Words& words)
{
    QStringList result;
    for (const std::string& word : words) {
        result.append(QString::fromStdString(word));
    }
    return result;
}

Words words(const QStringList& list)
{
    Words result;
    for (const QString& word : list) {
        result.push_back(word.toStdString());
    }
    return result;
}

}  // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write_file(m_scratch / "a.raw", std::string(1 << 20, 'a'));
        write_file(m_scratch / "odd.raw", std::string(1000, 'o'));
        write_file(m_scratch / "sparse.raw", std::string(96 << 10, 's'));
        std::filesystem::resize_file(m_scratch / "sparse.raw", 1 << 20);
        write_file(m_scratch / "empty.raw", "");
        write_file(m_scratch / "-dash", std::string(512, 'd'));
        write_file(m_scratch / "q.qcow2", ImageBuilder().data(1, 'A').hole(1).zero(1).compressed(1, 'B').build());
        write_file(m_scratch / "over.qcow2", ImageBuilder().hole(4).data(1, 'T').backing("q.qcow2", "qcow2").build());
        write_file(m_scratch / "a:b.raw", std::string(4096, 'c'));
    }

    void understood_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const Words& arguments) {
            QTest::newRow(shell_command(arguments).c_str()) << list(arguments);
        };
        for (const char* file : {"a.raw", "odd.raw", "empty.raw", "q.qcow2", "over.qcow2", "/dev/null", "/dev/zero",
                                 "/dev/full", "./a:b.raw", "file:a:b.raw", "file:a.raw", ".//over.qcow2"}) {
            row({"--output=json", file});
            row({file});
        }
        row({"a.raw", "--output=json"});
        row({"--output", "json", "a.raw"});
        row({"--out=json", "a.raw"});
        row({"--output=json", "--output=human", "a.raw"});
        row({"--output=json", "-f", "qcow2", "-f", "raw", "q.qcow2"});
        row({"-fraw", "--output=json", "q.qcow2"});
        row({"--format=raw", "q.qcow2"});
        row({"-f", "file", "--output=json", "q.qcow2"});
        row({"--output=json", "-U", "q.qcow2"});
        row({"--force-share", "q.qcow2"});
        row({"--output=json", "--", "-dash"});
        row({"-s", "1k", "-l", "2k", "--output=json", "a.raw"});
        row({"-s1k", "-l2k", "--output=json", "a.raw"});
        row({"--start-offset=70000", "--max-length=10", "--output=json", "over.qcow2"});
        row({"-s", "2M", "--output=json", "a.raw"});
        row({"-s", "2M", "a.raw"});
        row({"-s", "1M", "--output=json", "a.raw"});
        row({"-l", "0", "--output=json", "a.raw"});
        row({"-s", "5", "-l", "0", "--output=json", "a.raw"});
        row({"-s", "1", "-l", "9223372036854775807", "--output=json", "a.raw"});
        row({"-s", "9223372036854775807", "-l", "9223372036854775807", "--output=json", "a.raw"});
        row({"-s", "999", "-l", "13", "--output=json", "odd.raw"});
        row({"-s", "1001", "--output=json", "odd.raw"});
        row({"--image-opts", "driver=raw,file.filename=a.raw,offset=512,size=1k", "--output=json"});
        row({"--image-opts", "driver=raw,file.filename=a.raw,offset=1M", "--output=json"});
        row({"--image-opts", "driver=raw,file.filename=odd.raw,size=1024", "--output=json"});
        row({"--image-opts", "driver=raw,offset=4096,size=65536,file.filename=a.raw"});
        row({"--image-opts", "driver=qcow2,file.driver=raw,file.offset=0,file.file.filename=q.qcow2"});
        for (const char* output : {"--output=human", "--output=json"}) {
            for (const char* options :
                 {"driver=raw,file.driver=raw,file.offset=4k,file.file.filename=sparse.raw",
                  "driver=raw,file.driver=raw,file.size=64k,file.file.filename=sparse.raw",
                  "driver=raw,file.driver=raw,file.offset=512,file.file.filename=odd.raw",
                  "driver=raw,offset=64k,size=128k,file.driver=raw,file.offset=4k,file.size=512k,file.file.filename="
                  "sparse.raw",
                  "driver=raw,offset=512,file.driver=raw,file.offset=4k,file.file.driver=raw,file.file.offset=60k,file."
                  "file.file.filename=sparse.raw"}) {
                row({output, "--image-opts", options});
            }
        }
        row({"--output=json",
             "json:{\"driver\":\"raw\",\"offset\":512,\"file\":{\"driver\":\"raw\",\"offset\":4096,"
             "\"file\":{\"driver\":\"file\",\"filename\":\"sparse.raw\"}}}"});
        row({"--image-opts", "driver=qcow2,file.filename=over.qcow2,backing.driver=raw,backing.file.filename=a.raw",
             "--output=json"});
        row({"--image-opts", "driver=qcow2,file.filename=over.qcow2,backing=", "--output=json"});
        row({"--object", "secret,id=s0,data=123456", "--output=json", "a.raw"});
        row({"--output=json", "json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"q.qcow2\"}}"});
        row(
            {"json:{\"driver\":\"raw\",\"offset\":512,\"size\":\"64k\",\"file.driver\":\"file\",\"file.filename\":\"a."
             "raw\"}"});
        row({"--output=json", "json: { 'file' : { 'driver' : 'file', 'filename' : 'q.qcow2' } } "});
        row({"--output=json", "-f", "raw",
             "json:{\"driver\":\"qcow2\",\"file.filename\":\"q.qcow2\",\"file.driver\":\"file\"}"});
        row({"--output=json", "json:{\"driver\":\"file\",\"filename\":\"a.raw\"}"});
        row({"--output=json", "json:{\"backing\":null,\"file\":{\"driver\":\"file\",\"filename\":\"over.qcow2\"}}"});
    }
    void understood()
    {
        QFETCH(QStringList, arguments);
        const Outcome ours = our_map(words(arguments), m_scratch.path());
        const bool compressed =
            arguments.back().contains(QStringLiteral("q.qcow2")) || arguments.back().contains(QStringLiteral("over"));
        QVERIFY2(ours.status == 0 || (compressed && !arguments.join(' ').contains(QStringLiteral("json"))),
                 ours.err.c_str());
        QVERIFY(!ours.out.empty());
        compare_with_peer(words(arguments), m_scratch.path(), ours);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const Words& arguments, const char* meaning) {
            QTest::newRow(shell_command(arguments).c_str()) << list(arguments) << QString::fromUtf8(meaning);
        };
        row({}, "Expecting one image file name");
        row({"a.raw", "q.qcow2"}, "Expecting one image file name");
        row({"--bogus", "a.raw"}, "--bogus");
        row({"-x", "a.raw"}, "'x'");
        row({"-f"}, "'f'");
        row({"--output=xml", "a.raw"}, "xml");
        row({"--image-opts", "-f", "raw", "file.filename=a.raw"}, "mutually exclusive");
        row({"-f", "nosuch", "a.raw"}, "Unknown driver 'nosuch'");
        row({""}, "requires a file name");
        row({"file:"}, "requires a file name");
        row({"abc:x"}, "Unknown protocol 'abc'");
        row({"a:b.raw"}, "Unknown protocol 'a'");
        row({"missing.raw"}, "No such file");
        row({"a.raw/x"}, "Not a directory");
        row({"."}, "regular file");
        row({"-f", "qcow2", "a.raw"}, "not in qcow2 format");
        row({"host_device:a.raw"}, "either a character or block device");
        row({"--image-opts", "driver=qcow2,file.filename=q.qcow2,foo=1"}, "does not support the option 'foo'");
        row({"--image-opts", "driver=raw,file.driver=file,file.filename=a.raw,file.foo=1"}, "support the option 'foo'");
        row({"--image-opts", "driver=raw"}, "A block device must be specified");
        row({"--image-opts", "read-only=on"}, "Must specify either driver or file");
        row({"--image-opts", "a.raw"}, "Cannot find device='a.raw'");
        row({"-U", "--image-opts", "driver=raw,file.filename=a.raw,force-share=off"}, "conflicts with image options");
        row({"--image-opts", "driver=raw,file.filename=a.raw,id=x"}, "id");
        row({"json:"}, "Expecting a JSON value");
        row({"json:{} x"}, "Expecting at most one JSON value");
        row({"json:[]"}, "Invalid JSON object");
        row({"json:{\"driver\":"}, "JSON parse error");
        row({"json:{\"driver\":\"raw\",\"driver\":\"raw\"}"}, "duplicate key");
        row({"json:{\"driver\":\"raw\"}"}, "A block device must be specified");
        row({"json:{}"}, "Must specify either driver or file");
        row({"json:{\"filename\":\"a.raw\"}"}, "Must specify either driver or file");
        row({"json:{\"file\":\"a.raw\"}"}, "Cannot find device='a.raw'");
        row({"json:" + std::string(100'000, '[')}, "JSON parse error");
        std::string deep;
        for (int i = 0; i < 5000; ++i) {
            deep += "{\"file\":";
        }
        row({"json:" + deep}, "JSON parse error");
        row({"--object", "nonsense,id=x", "a.raw"}, "nonsense");
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, meaning);
        must_fail(words(arguments), m_scratch.path(), "stratamap", meaning.toStdString());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("peer_of_72_agrees");
        const auto row = [](const char* number, bool good, bool agrees = true) {
            QTest::newRow(number) << QString::fromUtf8(number) << good << agrees;
        };
        for (const char* good : {"1.5k", "1.", "1.k", "1.0", "010", "0x200", "0X200", "0x200B", "512b", "512B", "1K",
                                 " 12", "+12", "9223372036854775807", "7E", "0"}) {
            row(good, true);
        }
        row(".5k", true, false);
        row("0x1k", false, false);
        for (const char* bad : {"-1", "-0", "1e3", "1.3", "0.5B", "1kb", "1k ", "", "nan", "inf", "8E", "16E",
                                "0x10000000000000000", "x"}) {
            row(bad, false);
        }
    }
    void numbers()
    {
        QFETCH(QString, number);
        QFETCH(bool, good);
        QFETCH(bool, peer_of_72_agrees);
        for (const char* option : {"-s", "-l"}) {
            const Words arguments{"--output=json", option, number.toStdString(), "a.raw"};
            const Outcome ours = our_map(arguments, m_scratch.path());
            QVERIFY2((ours.status == 0) == good, ours.err.c_str());
            if (!good) {
                QVERIFY2(speaks_for_itself(ours.err), ours.err.c_str());
                const char* name = option == std::string("-s") ? "Invalid start offset" : "Invalid max length";
                QVERIFY2(ours.err.find(name) != std::string::npos, ours.err.c_str());
            }
            if (peer_of_72_agrees) {
                compare_with_peer(arguments, m_scratch.path(), ours);
            }
        }
    }

    void output_that_cannot_be_written_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form : {"human", "json", "csv"}) {
            QTest::newRow(form) << QString::fromUtf8(form);
        }
    }
    void output_that_cannot_be_written()
    {
        QFETCH(QString, form);
        // Enough runs that output does not wait in a buffer until the end.
        ImageBuilder many(12);
        for (int i = 0; i < 20'000; ++i) {
            many.zero(1).hole(1);
        }
        write_file(m_scratch / "many.qcow2", many.build());
        for (const char* file : {"a.raw", "many.qcow2"}) {
            const Words arguments{"--output=" + form.toStdString(), file};
            RunOptions full;
            full.output_to = "/dev/full";
            const Outcome disk = our_map(arguments, m_scratch.path(), full);
            QVERIFY2(disk.status == 1 && !disk.timed_out, disk.err.c_str());
            QVERIFY2(speaks_for_itself(disk.err) && disk.err.find("No space left") != std::string::npos,
                     disk.err.c_str());
            QCOMPARE(std::count(disk.err.begin(), disk.err.end(), '\n'), 1);
            RunOptions closed;
            closed.closed_output = true;
            const Outcome pipe = our_map(arguments, m_scratch.path(), closed);
            QVERIFY2(pipe.status == 1 && !pipe.timed_out, std::to_string(pipe.status).c_str());
            QVERIFY2(pipe.err.empty(), pipe.err.c_str());  // who stopped reading knows
        }
    }

    void memory_does_not_grow_with_the_map()
    {
        if (sanitized) {
            QSKIP("A sanitizer needs more memory than the limit.");
        }
        ImageBuilder many(9);
        for (int i = 0; i < 100'000; ++i) {
            many.zero(1).hole(1);
        }
        write_file(m_scratch / "many.qcow2", many.build());
        RunOptions tight;
        tight.memory_limit = std::size_t{64} << 20;
        const Outcome ours = our_map({"--output=json", "many.qcow2"}, m_scratch.path(), tight);
        QVERIFY2(ours.status == 0, ours.err.c_str());
        QCOMPARE(std::count(ours.out.begin(), ours.out.end(), '\n'), 200'000);
    }

    void csv_says_what_json_says_and_more()
    {
        const Outcome csv = our_map({"--output=csv", "over.qcow2"}, m_scratch.path());
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = QByteArray::fromStdString(csv.out).trimmed().split('\n');
        const QList<QByteArray> names = lines.front().split(',');
        const qsizetype start = names.indexOf("start");
        const qsizetype length = names.indexOf("length");
        const qsizetype state = names.indexOf("state");
        QVERIFY(start >= 0 && length >= 0 && state >= 0 && names.contains("depth") && names.contains("file"));
        QList<QByteArray> states;
        qulonglong position = 0;
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> fields = line.split(',');
            QCOMPARE(fields.size(), names.size());
            QCOMPARE(fields[start].toULongLong(), position);
            position += fields[length].toULongLong();
            states.append(fields[state]);
        }
        QCOMPARE(position, qulonglong{5 * 65536});
        const QList<QByteArray> expected{"data", "unallocated", "zero_plain", "compressed", "data"};
        QCOMPARE(states, expected);
        QCOMPARE(our_map({"--output=csv", "empty.raw"}, m_scratch.path()).out,
                 QByteArray(lines.front() + '\n').toStdString());
    }

    void help_and_version_go_to_standard_output()
    {
        for (const Words& arguments : {Words{"--help"}, Words{"-h"}, Words{"--version"}}) {
            const Outcome ours = our_map(arguments, m_scratch.path());
            QCOMPARE(ours.status, 0);
            QVERIFY(ours.err.empty());
            QVERIFY(ours.out.find("stratamap") != std::string::npos);
        }
        RunOptions full;
        full.output_to = "/dev/full";
        QCOMPARE(our_map({"--help"}, m_scratch.path(), full).status, 1);
    }

    void json_has_the_field_compressed_in_every_object()
    {
        const Outcome ours = our_map({"--output=json", "q.qcow2"}, m_scratch.path());
        const std::string expected =
            "[{ \"start\": 0, \"length\": 65536, \"depth\": 0, \"present\": true, \"zero\": false, \"data\": true, "
            "\"compressed\": false, \"offset\": 327680},\n"
            "{ \"start\": 65536, \"length\": 65536, \"depth\": 0, \"present\": false, \"zero\": true, \"data\": false, "
            "\"compressed\": false},\n"
            "{ \"start\": 131072, \"length\": 65536, \"depth\": 0, \"present\": true, \"zero\": true, \"data\": false, "
            "\"compressed\": false},\n"
            "{ \"start\": 196608, \"length\": 65536, \"depth\": 0, \"present\": true, \"zero\": false, \"data\": true, "
            "\"compressed\": true}]\n";
        QCOMPARE(QByteArray::fromStdString(ours.out), QByteArray::fromStdString(expected));
    }

private:
    Scratch m_scratch{"command"};
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
