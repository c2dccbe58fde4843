// SPDX-License-Identifier: MIT
// What went wrong, in plain words.
#include "widgets/error_text.h"

#include <QSet>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasWordsOfItsOwn()
    {
        QSet<QString> headlines;
        QSet<QString> reasons;
        constexpr int count = static_cast<int>(Fault::cancelled) + 1;
        for (int fault = 0; fault < count; ++fault) {
            const QString sentence = headline(static_cast<Fault>(fault), QStringLiteral("disk.qcow2"));
            QVERIFY2(sentence.contains(QStringLiteral("“disk.qcow2”")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            headlines += sentence;
            reasons += shortReason(static_cast<Fault>(fault));
        }
        QCOMPARE(headlines.size(), count);
        QCOMPARE(reasons.size(), count);
        QVERIFY(!reasons.contains(QString()));
    }

    void technicalTextHasStepsAndHint()
    {
        const Error error = Error(Fault::malformed, "entry 17 points to 0x4f")
                                .while_doing("reading the L1 table")
                                .with_hint("Check the image.");
        QCOMPARE(technicalText(error),
                 QStringLiteral("reading the L1 table: entry 17 points to 0x4f\nCheck the image."));
        QCOMPARE(technicalText(Error(Fault::io, "no")), QStringLiteral("no"));
    }

    void untrustedTextIsHarmless()
    {
        // A line break, a colour sequence, a mark that turns the direction of what follows, bytes that are no text.
        const QString text = shown(
            "a\nb\x1b[31mc\xe2\x80\xae"
            "d\xff");
        for (const QChar bad : {QChar(u'\n'), QChar(u'\x1b'), QChar(0x202e), QChar(0xfffd)}) {
            QVERIFY2(!text.contains(bad), qPrintable(text));
        }
        QVERIFY(text.startsWith(QLatin1Char('a')));
    }

    void shortNames_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << QByteArray("disk.qcow2") << QStringLiteral("disk.qcow2");
        QTest::newRow("path") << QByteArray("/a/b/disk.qcow2") << QStringLiteral("disk.qcow2");
        QTest::newRow("folder") << QByteArray("/a/b/") << QStringLiteral("b");
        QTest::newRow("root") << QByteArray("/") << QStringLiteral("/");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("json") << QByteArray("json:{\"file\":\"/x/y\"}") << QStringLiteral("json:{\"file\":\"/x/y\"}");
        QTest::newRow("long") << QByteArray(100, 'x')
                              << QString(19, QLatin1Char('x')) + QChar(0x2026) + QString(20, QLatin1Char('x'));
    }
    void shortNames()
    {
        QFETCH(QByteArray, path);
        QTEST(shortName(path.toStdString()), "name");
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
