// SPDX-License-Identifier: MIT
// Sizes, offsets and shares as people read them, in the words and digits of the user's locale.
#include "widgets/units.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace stratamap::ui {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Units)
};

// Read by workers too, when they write a table as text.
std::atomic<UnitSystem> chosen = UnitSystem::iec;

u64 base()
{
    return chosen == UnitSystem::si ? 1000 : 1024;
}

u64 unitOf(int power)
{
    u64 unit = 1;
    for (int i = 0; i < power; ++i) {
        unit *= base();
    }
    return unit;
}

/// The power of the base whose unit suits a size.
int unitPower(u64 bytes)
{
    int power = 0;
    for (u64 rest = bytes; rest >= base(); rest /= base()) {
        ++power;
    }
    return power;
}

QString formatted(u64 bytes, int power, int decimals, const QLocale& locale)
{
    // QLocale picks the unit from the size it is given; a size of exactly one such unit tells its name.
    const u64 unit = unitOf(power);
    const auto names = chosen == UnitSystem::si ? QLocale::DataSizeSIFormat : QLocale::DataSizeIecFormat;
    const QString one = locale.formattedDataSize(static_cast<qint64>(unit), 0, names);
    const QString name = power == 0 ? Units::tr("bytes") : one.section(QLatin1Char(' '), -1);
    const double value = static_cast<double>(bytes) / static_cast<double>(unit);
    return isolated(
        Units::tr("%1 %2", "number and unit, as in 1.5 GiB").arg(locale.toString(value, 'f', decimals), name));
}

/// The fewest decimals, at most `most`, that give the value as exactly as `most` decimals do.
int decimalsNeeded(double value, int most)
{
    const auto scaled = static_cast<u64>(std::llround(value * std::pow(10, most)));
    int decimals = most;
    for (u64 digits = scaled; decimals > 0 && digits % 10 == 0; digits /= 10) {
        --decimals;
    }
    return decimals;
}

}  // namespace

UnitSystem unitSystem()
{
    return chosen;
}

void setUnitSystem(UnitSystem system)
{
    chosen = system;
}

QString isolated(const QString& text)
{
    constexpr QChar first_strong_isolate(0x2068);
    constexpr QChar pop_directional_isolate(0x2069);
    return QGuiApplication::isRightToLeft() ? first_strong_isolate + text + pop_directional_isolate : text;
}

QString sizeText(u64 bytes, const QLocale& locale)
{
    if (chosen == UnitSystem::bytes) {
        return exactSizeText(bytes, locale);
    }
    int power = unitPower(bytes);
    double value = static_cast<double>(bytes) / static_cast<double>(unitOf(power));
    const auto whole = static_cast<double>(base());
    if (value >= whole - 0.5 && power > 0 && power < 6) {  // "1024 MiB" is 1 GiB
        ++power;
        value /= whole;
    }
    const int most = value < 100 ? 2 : value < 1000 ? 1 : 0;
    return formatted(bytes, power, power == 0 ? 0 : decimalsNeeded(value, most), locale);
}

QString exactSizeText(u64 bytes, const QLocale& locale)
{
    return isolated(Units::tr("%1 bytes").arg(decimalText(bytes, locale)));
}

QString fullSizeText(u64 bytes, const QLocale& locale)
{
    if (bytes < base() || chosen == UnitSystem::bytes) {
        return exactSizeText(bytes, locale);
    }
    return Units::tr("%1 (%2 bytes)").arg(sizeText(bytes, locale), decimalText(bytes, locale));
}

QString rulerText(u64 offset, u64 step, u64 end, const QLocale& locale)
{
    if (offset == 0) {
        return locale.toString(0);
    }
    if (chosen == UnitSystem::bytes) {
        return decimalText(offset, locale);
    }
    const int power = unitPower(end);
    const double steps = static_cast<double>(step) / static_cast<double>(unitOf(power));
    const int decimals = steps >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(steps)));
    if (decimals > 3) {
        return hexText(offset);
    }
    return formatted(offset, power, decimals, locale);
}

QString hexText(u64 value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

QString decimalText(u64 value, const QLocale& locale)
{
    return locale.toString(static_cast<qulonglong>(value));
}

QString lbaText(u64 offset, u64 block, const QLocale& locale)
{
    const QString number = decimalText(offset / block, locale);
    return offset % block == 0 ? number : number + QLatin1Char('+') + decimalText(offset % block, locale);
}

QString percentText(u64 part, u64 whole, const QLocale& locale)
{
    const auto percent = [&](double value, int decimals) {
        return isolated(Units::tr("%1 %", "a share in percent").arg(locale.toString(value, 'f', decimals)));
    };
    if (part == 0 || whole == 0) {
        return percent(0, 0);
    }
    if (part >= whole) {
        return percent(100, 0);
    }
    const double value = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (value < 0.1) {
        return isolated(Units::tr("< %1 %").arg(locale.toString(0.1, 'f', 1)));
    }
    if (value > 99.9) {
        return isolated(Units::tr("> %1 %").arg(locale.toString(99.9, 'f', 1)));
    }
    return percent(value, value < 9.95 || value >= 99.5 ? 1 : 0);
}

}  // namespace stratamap::ui
