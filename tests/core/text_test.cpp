// SPDX-License-Identifier: MIT
// Building sentences, and showing text from hostile files.
#include "core/text.h"

#include <QtTest>

using namespace stratamap;

namespace {

QByteArray shown(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void builds_sentences()
    {
        QCOMPARE(shown(text("entry ", 17, " of ", u8{200}, " points to ", hex(0x4f0000000), ';', -1)),
                 "entry 17 of 200 points to 0x4f0000000;-1");
        QCOMPARE(shown(text(hex(0), ' ', hex(~u64{0}), ' ', ~u64{0})), "0x0 0xffffffffffffffff 18446744073709551615");
        QCOMPARE(shown(text()), "");
    }

    void printable_shows_what_a_terminal_would_obey_data()
    {
        QTest::addColumn<QByteArray>("untrusted");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("disk 1.qcow2") << QByteArray("disk 1.qcow2");
        QTest::newRow("UTF-8") << QByteArray(
                                      "Gr\xc3\xb6\xc3\x9f"
                                      "e \xe6\xbc\xa2 \xf0\x9f\x92\xbe")
                               << QByteArray(
                                      "Gr\xc3\xb6\xc3\x9f"
                                      "e \xe6\xbc\xa2 \xf0\x9f\x92\xbe");
        QTest::newRow("escape") << QByteArray("\x1b[31mred") << QByteArray("\\x1b[31mred");
        QTest::newRow("newline and tab") << QByteArray("a\nb\tc\r") << QByteArray("a\\x0ab\\x09c\\x0d");
        QTest::newRow("NUL and DEL") << QByteArray("a\0b\x7f", 4) << QByteArray("a\\x00b\\x7f");
        QTest::newRow("C1 control") << QByteArray(
                                           "\xc2\x9b"
                                           "1m")
                                    << QByteArray(
                                           "\\xc2\\x9b"
                                           "1m");
        QTest::newRow("right-to-left override") << QByteArray(
                                                       "a\xe2\x80\xae"
                                                       "b")
                                                << QByteArray("a\\u{202e}b");
        QTest::newRow("bidi isolate") << QByteArray("\xe2\x81\xa6") << QByteArray("\\u{2066}");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QByteArray("\\u{2028}");
        QTest::newRow("invalid byte") << QByteArray(
                                             "a\xff"
                                             "b")
                                      << QByteArray("a\\xffb");
        QTest::newRow("cut sequence") << QByteArray("\xe6\xbc") << QByteArray("\\xe6\\xbc");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::newRow("past the last code point")
            << QByteArray("\xf4\x90\x80\x80") << QByteArray("\\xf4\\x90\\x80\\x80");
    }
    void printable_shows_what_a_terminal_would_obey()
    {
        QFETCH(QByteArray, untrusted);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(printable(untrusted.toStdString())), expected);
    }

    void printable_cuts_long_text()
    {
        QCOMPARE(shown(printable("abcdef", 6)), "abcdef");
        QCOMPARE(shown(printable("abcdefg", 6)), "abcdef...");
        QCOMPARE(printable(std::string(100'000, 'x')).size(), std::size_t{4096 + 3});
        QCOMPARE(shown(printable("ab\xc3\xb6z", 3)), "ab\xc3\xb6...");
    }

    void valid_utf8_keeps_what_is_valid()
    {
        QCOMPARE(shown(valid_utf8("")), "");
        QCOMPARE(shown(valid_utf8("a\xc3\xb6\n")), "a\xc3\xb6\n");
        QCOMPARE(shown(valid_utf8("a\xff\xfe"
                                  "b")),
                 "a\xef\xbf\xbd\xef\xbf\xbd"
                 "b");
        QVERIFY(QString::fromUtf8(shown(valid_utf8("\xe6\xbc"
                                                   "x")))
                    .endsWith('x'));
    }

    void utf16_becomes_utf8()
    {
        const QString text = QString::fromUtf8("a\xc3\xb6\xe6\xbc\xa2\xf0\x9f\x92\xbe\xef\xbf\xbd\xed\x9f\xbf");
        for (const auto order : {std::endian::little, std::endian::big}) {
            std::vector<std::byte> units;
            const auto add = [&](char16_t unit) {
                const auto low = static_cast<std::byte>(unit & 0xff), high = static_cast<std::byte>(unit >> 8);
                const bool little = order == std::endian::little;
                units.insert(units.end(), {little ? low : high, little ? high : low});
            };
            for (const QChar unit : text) {
                add(unit.unicode());
            }
            QCOMPARE(shown(utf8_from_utf16(units, order)), text.toUtf8());
            QCOMPARE(shown(utf8_from_utf16(std::span(units).first(3), order)), "a");
            units.clear();
            for (const int unit : {0xdc00, 0x61, 0xd83d, 0x62, 0xd83d, 0xd83d, 0xdcbe, 0xd83d}) {
                add(static_cast<char16_t>(unit));
            }
            QCOMPARE(shown(utf8_from_utf16(units, order)),
                     "\xef\xbf\xbd"
                     "a\xef\xbf\xbd"
                     "b\xef\xbf\xbd\xf0\x9f\x92\xbe\xef\xbf\xbd");
        }
        QCOMPARE(shown(utf8_from_utf16({}, std::endian::little)), "");
    }

    void json_string_as_the_peer_prints_it_data()
    {
        QTest::addColumn<QByteArray>("untrusted");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("short escapes") << QByteArray("\"\\\b\f\n\r\t/") << QByteArray("\"\\\"\\\\\\b\\f\\n\\r\\t/\"");
        QTest::newRow("controls") << QByteArray("\x01\x1b\x7f\0", 4) << QByteArray("\"\\u0001\\u001B\\u007F\\u0000\"");
        QTest::newRow("beyond ASCII") << QByteArray("\xc3\xb6") << QByteArray("\"\\u00F6\"");
        QTest::newRow("surrogate pair") << QByteArray("\xf0\x9f\x92\xbe") << QByteArray("\"\\uD83D\\uDCBE\"");
        QTest::newRow("invalid") << QByteArray("a\xff") << QByteArray("\"a\\uFFFD\"");
    }
    void json_string_as_the_peer_prints_it()
    {
        QFETCH(QByteArray, untrusted);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(json_string(untrusted.toStdString())), expected);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
