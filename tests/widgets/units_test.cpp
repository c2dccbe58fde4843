// SPDX-License-Identifier: MIT
// Sizes, offsets and shares as people read them.
#include "widgets/units.h"

#include <QGuiApplication>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;

namespace {
constexpr u64 kib = 1024;
constexpr u64 mib = kib * kib;
constexpr u64 gib = kib * mib;
constexpr u64 eib = gib * gib;
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
}  // namespace

class UnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void exactSizes();
    void otherSystems();
    void rulers();
    void rulerMarksDiffer();
    void offsets();
    void percents_data();
    void percents();
    void localised();
    void wholeFromRightToLeft();
};

void UnitsTest::sizes_data()
{
    QTest::addColumn<u64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](u64 bytes, const char* text) { QTest::newRow(text) << bytes << QString::fromLatin1(text); };
    row(0, "0 bytes");
    row(512, "512 bytes");
    row(1023, "1,023 bytes");
    row(1024, "1 KiB");
    row(1536, "1.5 KiB");
    row(64 * kib, "64 KiB");
    row(mib - 1, "1 MiB");
    row(10 * mib + 256 * kib, "10.25 MiB");
    row(13207863296, "12.3 GiB");
    row(123 * gib + 500 * mib, "123.5 GiB");
    row(1000 * gib, "1,000 GiB");
    row(8 * eib - 1, "8 EiB");
    row(~u64{0}, "16 EiB");
}

void UnitsTest::sizes()
{
    QFETCH(u64, bytes);
    QFETCH(QString, text);
    QCOMPARE(sizeText(bytes, english), text);
}

void UnitsTest::exactSizes()
{
    QCOMPARE(exactSizeText(1572864, english), QStringLiteral("1,572,864 bytes"));
    QCOMPARE(fullSizeText(1572864, english), QStringLiteral("1.5 MiB (1,572,864 bytes)"));
    QCOMPARE(fullSizeText(512, english), QStringLiteral("512 bytes"));
}

void UnitsTest::otherSystems()
{
    setUnitSystem(UnitSystem::si);
    QCOMPARE(sizeText(512, english), QStringLiteral("512 bytes"));
    QCOMPARE(sizeText(1000, english), QStringLiteral("1 kB"));
    QCOMPARE(sizeText(1536, english), QStringLiteral("1.54 kB"));
    QCOMPARE(sizeText(64 * gib, english), QStringLiteral("68.72 GB"));
    QCOMPARE(sizeText(999'999'999, english), QStringLiteral("1 GB"));
    QCOMPARE(sizeText(~u64{0}, english), QStringLiteral("18.45 EB"));
    QCOMPARE(fullSizeText(1001, english), QStringLiteral("1 kB (1,001 bytes)"));
    QCOMPARE(rulerText(12 * gib, gib, 64 * gib, english), QStringLiteral("13 GB"));
    rulerMarksDiffer();
    setUnitSystem(UnitSystem::bytes);
    QCOMPARE(sizeText(mib, english), QStringLiteral("1,048,576 bytes"));
    QCOMPARE(fullSizeText(mib, english), QStringLiteral("1,048,576 bytes"));
    QCOMPARE(rulerText(mib, mib, gib, english), QStringLiteral("1,048,576"));
    rulerMarksDiffer();
    setUnitSystem(UnitSystem::iec);
    QCOMPARE(sizeText(mib, english), QStringLiteral("1 MiB"));
}

void UnitsTest::rulers()
{
    QCOMPARE(rulerText(0, gib, 64 * gib, english), QStringLiteral("0"));
    QCOMPARE(rulerText(12 * gib, gib, 64 * gib, english), QStringLiteral("12 GiB"));
    QCOMPARE(rulerText(12 * gib, 512 * mib, 64 * gib, english), QStringLiteral("12.0 GiB"));
    QCOMPARE(rulerText(512 * mib, 512 * mib, 64 * gib, english), QStringLiteral("0.5 GiB"));
    QCOMPARE(rulerText(256 * mib, 256 * mib, 64 * gib, english), QStringLiteral("0.25 GiB"));
    QCOMPARE(rulerText(12 * gib + 64 * mib, 64 * mib, 64 * gib, english), QStringLiteral("12.06 GiB"));
    QCOMPARE(rulerText(12 * gib + 64 * kib, 64 * kib, 64 * gib, english), QStringLiteral("0x300010000"));
}

void UnitsTest::rulerMarksDiffer()
{
    for (int exponent = 9; exponent < 60; ++exponent) {
        const u64 step = u64{1} << exponent;
        for (const u64 end : {step * 3, step * 100, step < eib / 5000 ? step * 5000 : step * 3}) {
            const u64 at = round_down(end / 2, step);
            QVERIFY2(rulerText(at, step, end, english) != rulerText(at + step, step, end, english),
                     qPrintable(rulerText(at, step, end, english)));
        }
    }
}

void UnitsTest::offsets()
{
    QCOMPARE(hexText(0), QStringLiteral("0x0"));
    QCOMPARE(hexText(0x2f0000000), QStringLiteral("0x2f0000000"));
    QCOMPARE(hexText(~u64{0}), QStringLiteral("0xffffffffffffffff"));
    QCOMPARE(decimalText(12616466432, english), QStringLiteral("12,616,466,432"));
    QCOMPARE(lbaText(mib, 512, english), QStringLiteral("2,048"));
    QCOMPARE(lbaText(mib, 4096, english), QStringLiteral("256"));
    QCOMPARE(lbaText(1124, 512, english), QStringLiteral("2+100"));
}

void UnitsTest::percents_data()
{
    QTest::addColumn<u64>("part");
    QTest::addColumn<u64>("whole");
    QTest::addColumn<QString>("text");
    const auto row = [](u64 part, u64 whole, const char* text) {
        QTest::newRow(text) << part << whole << QString::fromLatin1(text);
    };
    row(0, 100, "0 %");
    row(0, 0, "0 %");
    row(100, 100, "100 %");
    row(62, 100, "62 %");
    row(5, 100, "5.0 %");
    row(1, 100000, "< 0.1 %");
    row(99999, 100000, "> 99.9 %");
    row(996, 1000, "99.6 %");
    row(8 * eib - 1, 8 * eib, "> 99.9 %");
}

void UnitsTest::percents()
{
    QFETCH(u64, part);
    QFETCH(u64, whole);
    QFETCH(QString, text);
    QCOMPARE(percentText(part, whole, english), text);
}

void UnitsTest::localised()
{
    QCOMPARE(sizeText(1536, german), QStringLiteral("1,5 KiB"));
    QCOMPARE(decimalText(1572864, german), QStringLiteral("1.572.864"));
    QCOMPARE(percentText(5, 100, german), QStringLiteral("5,0 %"));
}

/// A number keeps its unit behind it, whatever the direction of the line around it.
void UnitsTest::wholeFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString open = QString(QChar(0x2068));
    const QString close = QString(QChar(0x2069));
    QCOMPARE(sizeText(64 * kib, english), open + QStringLiteral("64 KiB") + close);
    QCOMPARE(rulerText(64 * kib, 64 * kib, 64 * kib, english), open + QStringLiteral("64 KiB") + close);
    QCOMPARE(percentText(1, 2, english), open + QStringLiteral("50 %") + close);
    QCOMPARE(hexText(16), QStringLiteral("0x10"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(sizeText(64 * kib, english), QStringLiteral("64 KiB"));
}

QTEST_APPLESS_MAIN(UnitsTest)
#include "units_test.moc"
