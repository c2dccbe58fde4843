// SPDX-License-Identifier: MIT
// Sizes, offsets and shares as people read them, in the words and digits of the user's locale.
#include "widgets/units.h"

#include "core/amounts.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <atomic>

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

QString formatted(const Amount& amount, const QLocale& locale)
{
    // QLocale picks the unit from the size it is given; a size of exactly one such unit tells its name.
    const u64 unit = unit_bytes(amount.power, base());
    const auto names = chosen == UnitSystem::si ? QLocale::DataSizeSIFormat : QLocale::DataSizeIecFormat;
    const QString one = locale.formattedDataSize(static_cast<qint64>(unit), 0, names);
    const QString name = amount.power == 0 ? Units::tr("bytes") : one.section(QLatin1Char(' '), -1);
    return isolated(Units::tr("%1 %2", "number and unit, as in 1.5 GiB")
                        .arg(locale.toString(amount.value, 'f', amount.decimals), name));
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
    return formatted(size_amount(bytes, base()), locale);
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
    const Amount amount = ruler_amount(offset, step, end, base());
    return amount.decimals > 3 ? hexText(offset) : formatted(amount, locale);
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
    const Percent percent = percent_of(part, whole);
    const QString number = locale.toString(percent.value, 'f', percent.decimals);
    switch (percent.bound) {
        case Percent::Bound::none: break;
        case Percent::Bound::less_than: return isolated(Units::tr("< %1 %").arg(number));
        case Percent::Bound::more_than: return isolated(Units::tr("> %1 %").arg(number));
    }
    return isolated(Units::tr("%1 %", "a share in percent").arg(number));
}

}  // namespace stratamap::ui
