// SPDX-License-Identifier: MIT
// Option trees and numbers, on the examples that stand in the specification of names (sections 5, 6, 8) and of map (2).
#include "core/options.h"

#include <QtTest>

using namespace stratamap;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// "key=value" lines, sorted; null and numbers are shown as such.
QByteArray flat(const Options& options)
{
    QList<QByteArray> lines;
    for (const auto& [key, value] : options.entries()) {
        const QByteArray mark = value.kind == OptionValue::Kind::string ? "'" : "";
        lines.append(bytes(key) + '=' + mark + bytes(value.text) + mark);
    }
    std::sort(lines.begin(), lines.end());
    return lines.join(' ');
}

QByteArray from_json(const QByteArray& json)
{
    const auto options = options_from_json(json.toStdString());
    return options ? flat(*options) : "error: " + bytes(options.error().text());
}

}  // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void json_becomes_flat_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* json, const char* expected) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
        };
        row("empty object", "{}", "");
        row("nested", "{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"t.qcow2\"}}",
            "driver='qcow2' file.driver='file' file.filename='t.qcow2'");
        row("dotted", "{\"file.driver\":\"file\"}", "file.driver='file'");
        row("mixed", "{\"file.driver\":\"file\",\"file\":{\"filename\":\"x\"}}",
            "file.driver='file' file.filename='x'");
        row("numbers", "{\"offset\":1048576,\"size\":\"64k\",\"read-only\":true,\"x\":false,\"backing\":null}",
            "backing=null offset=1048576 read-only=true size='64k' x=false");
        row("array", "{\"a\":[\"x\",{\"b\":1}]}", "a.0='x' a.1.b=1");
        row("white space", " \n\t{ \"a\" : \"b\" }\r\n ", "a='b'");
        row("single quotes", "{'driver':'raw','it':'say \"hi\"'}", "driver='raw' it='say \"hi\"'");
        row("escapes", "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\tA\\u00e4\\ud83d\\udcbe\"}",
            "a='\"\\/\b\f\n\r\tA\xc3\xa4\xf0\x9f\x92\xbe'");
        row("NUL as the peer has it", "{\"a\":\"x\\u0000y\xc0\x80\"}", "a='x\xc0\x80y\xc0\x80'");
    }
    void json_becomes_flat()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        QCOMPARE(from_json(json), expected);
    }

    void json_that_is_refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* name, const char* json, const char* part) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(part);
        };
        row("empty", "", "Expecting a JSON value");
        row("blank", "  ", "Expecting a JSON value");
        row("trailing", "{} x", "Expecting at most one JSON value");
        row("second object", "{}{}", "Expecting at most one JSON value");
        row("array", "[1]", "Invalid JSON object given");
        row("string", "\"x\"", "Invalid JSON object given");
        row("unfinished", "{\"a\":", "JSON parse error");
        row("unfinished string", "{\"a\":\"b", "JSON parse error");
        row("no value", "{\"a\"}", "JSON parse error");
        row("no key", "{1:2}", "JSON parse error");
        row("trailing comma", "{\"a\":1,}", "JSON parse error");
        row("word", "{\"a\":nope}", "JSON parse error");
        row("bad escape", "{\"a\":\"\\x\"}", "JSON parse error");
        row("half a surrogate pair", "{\"a\":\"\\ud83d\"}", "JSON parse error");
        row("half a sequence", "{\"a\":\"\xc3\"}", "invalid UTF-8 sequence in string");
        row("no UTF-8", "{\"a\":\"\xff\xfe\"}", "invalid UTF-8 sequence in string");
        row("too long a sequence", "{\"a\":\"\xc0\xaf\"}", "invalid UTF-8 sequence in string");
        row("a surrogate's bytes", "{\"a\":\"\xed\xa0\x80\"}", "invalid UTF-8 sequence in string");
        row("past Unicode", "{\"a\":\"\xf4\x90\x80\x80\"}", "invalid UTF-8 sequence in string");
        row("a noncharacter", "{\"a\":\"\xef\xb7\x90\"}", "invalid UTF-8 sequence in string");
        row("a noncharacter escaped", "{\"a\":\"\\ud83f\\udffe\"}", "invalid UTF-8 sequence in string");
        row("in a key", "{\"\xff\":1}", "invalid UTF-8 sequence in string");
        row("bad number", "{\"a\":-}", "JSON parse error");
        row("duplicate", "{\"driver\":\"raw\",\"driver\":\"raw\"}", "duplicate key");
    }
    void json_that_is_refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, part);
        const auto options = options_from_json(json.toStdString());
        QVERIFY(!options);
        QCOMPARE(options.error().fault(), Fault::usage);
        QVERIFY2(bytes(options.error().text()).contains(part), options.error().text().c_str());
    }

    void json_nesting_has_a_limit()
    {
        const auto nested = [](int depth) {
            std::string json;
            for (int i = 0; i < depth; ++i) {
                json += "{\"a\":";
            }
            return json + "1" + std::string(static_cast<std::size_t>(depth), '}');
        };
        QVERIFY(options_from_json(nested(60)).has_value());
        QVERIFY(!options_from_json(nested(70)));
        QVERIFY(!options_from_json(std::string(1'000'000, '[')));
        QVERIFY(!options_from_json(nested(100'000)));
    }

    void image_options_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* text, const char* expected, int warnings) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected) << warnings;
        };
        row("driver=qcow2,file.filename=t.qcow2", "driver='qcow2' file.filename='t.qcow2'", 0);
        row("file.filename=a,,b,driver=raw", "driver='raw' file.filename='a,b'", 0);
        row("driver=raw,driver=qcow2", "driver='qcow2'", 0);
        row("t.qcow2", "file='t.qcow2'", 0);
        row("t.qcow2,driver=raw", "driver='raw' file='t.qcow2'", 0);
        row("driver=qcow2,backing=", "backing='' driver='qcow2'", 0);
        row("driver=raw,read-only", "driver='raw' read-only='on'", 1);
        row("driver=raw,nocache", "cache='off' driver='raw'", 1);
        row("extents.0.filename=x=y", "extents.0.filename='x=y'", 0);
        row("a=", "a=''", 0);
    }
    void image_options()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(int, warnings);
        std::vector<std::string> said;
        const auto options = options_from_keyval(text.toStdString(), said);
        QVERIFY(options.has_value());
        QCOMPARE(flat(*options), expected);
        QCOMPARE(static_cast<int>(said.size()), warnings);
        if (warnings > 0) {
            QVERIFY(bytes(said.front()).contains("short-form boolean option"));
            QVERIFY(bytes(said.front()).contains("Please use"));
        }
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<int>("problem");
        const auto good = [](const char* text, u64 value) {
            QTest::newRow(text) << QByteArray(text) << quint64{value} << static_cast<int>(SizeText::Problem::none);
        };
        const auto bad = [](const char* text, SizeText::Problem problem) {
            QTest::newRow(text) << QByteArray(text) << quint64{0} << static_cast<int>(problem);
        };
        good("0", 0);
        good("1536", 1536);
        good("1.5k", 1536);
        good("1.", 1);
        good("1.k", 1024);
        good("1.0", 1);
        good(".5k", 512);
        good("010", 10);
        good("0x200", 512);
        good("0X200", 512);
        good("0x200B", 8203);
        good("64K", 65536);
        good("3M", 3 << 20);
        good("2g", u64{2} << 30);
        good("1T", u64{1} << 40);
        good("1P", u64{1} << 50);
        good("7E", u64{7} << 60);
        good("512b", 512);
        good("512B", 512);
        good(" 12", 12);
        good("+12", 12);
        good("9223372036854775807", 9223372036854775807u);
        good("0x7fffffffffffffff", 9223372036854775807u);
        good("1.0000000001k", 1024);  // half up to whole bytes
        for (const char* text :
             {"0x1k", "1e3", "1.3", "0.5B", "1kb", "1k ", "", "nan", "inf", "k", "x", "0x", " ", "1,5k", "12 3", "."}) {
            bad(text, SizeText::Problem::malformed);
        }
        for (const char* text : {"-1", "-0", "8E", "16E", "0x10000000000000000", "9223372036854775808",
                                 "99999999999999999999999999", "0x8000000000000000"}) {
            bad(text, SizeText::Problem::out_of_range);
        }
    }
    void sizes()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint64, value);
        QFETCH(int, problem);
        const SizeText size = parse_size(text.toStdString());
        QCOMPARE(static_cast<int>(size.problem), problem);
        if (size.problem == SizeText::Problem::none) {
            QCOMPARE(quint64{size.value}, value);
        }
    }

    void node_names_in_the_order_of_the_peers_hash_table()
    {
        Options window;
        window.set("driver", "raw");
        window.set("file.filename", "emb.bin");
        window.set("offset", {OptionValue::Kind::number, "1048576"});
        window.set("file.driver", "file");
        const QByteArray window_name =
            "json:{\"offset\": 1048576, \"driver\": \"raw\", \"file\": {\"driver\": \"file\", \"filename\": "
            "\"emb.bin\"}}";
        QCOMPARE(bytes(json_node_name(window)), window_name);
        Options web;
        web.set("cookie", "a=b");
        web.set("driver", "http");
        web.set("url", "http://127.0.0.1:8766/b.raw");
        const QByteArray web_name =
            "json:{\"url\": \"http://127.0.0.1:8766/b.raw\", \"driver\": \"http\", \"cookie\": \"a=b\"}";
        QCOMPARE(bytes(json_node_name(web)), web_name);
        // Every key the specification gives a bucket for, in the order of the buckets.
        Options all;
        for (const char* key : {"file", "type", "cookie", "server", "export", "size", "filename", "path", "driver",
                                "host", "backing", "data-file", "image", "offset", "url", "port"}) {
            all.set(key, {OptionValue::Kind::number, "1"});
        }
        const QByteArray all_names =
            "json:{\"port\": 1, \"url\": 1, \"offset\": 1, \"image\": 1, \"data-file\": 1, \"backing\": 1, \"host\": "
            "1, "
            "\"driver\": 1, \"path\": 1, \"filename\": 1, \"size\": 1, \"export\": 1, \"server\": 1, \"cookie\": 1, "
            "\"type\": 1, \"file\": 1}";
        QCOMPARE(bytes(json_node_name(all)), all_names);
    }

    void node_names_escape_and_end()
    {
        Options odd;
        odd.set("driver", "file");
        odd.set("filename", "a\"\n\xc3\xa4\xff");
        const QByteArray odd_name = "json:{\"driver\": \"file\", \"filename\": \"a\\\"\\n\\u00E4\\uFFFD\"}";
        QCOMPARE(bytes(json_node_name(odd)), odd_name);
        odd.set("filename", std::string(10'000, 'x'));
        const std::string cut = json_node_name(odd);
        QCOMPARE(cut.size(), std::size_t{4095});
        QVERIFY(cut.ends_with("x..."));
    }

    void taking_a_subtree()
    {
        Options options;
        options.set("file.driver", "file");
        options.set("file.node.x", "1");
        options.set("filename", "y");
        options.set("file", "z");
        QCOMPARE(flat(options.take_below("file")), "driver='file' node.x='1'");
        QCOMPARE(flat(options), "file='z' filename='y'");
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
