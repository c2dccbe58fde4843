// SPDX-License-Identifier: MIT
// Sizes, offsets and shares as people read them, in the words and digits of the user's locale.
#pragma once

#include "core/bytes.h"

#include <QLocale>
#include <QString>

namespace stratamap::ui {

/// Which units sizes are told in, everywhere at once. Set it on the GUI thread; views show it when they are painted
/// anew.
enum class UnitSystem : u8 {
    iec,    ///< powers of 1024: KiB, MiB
    si,     ///< powers of 1000: kB, MB
    bytes,  ///< every byte, digits grouped
};
UnitSystem unitSystem();
void setUnitSystem(UnitSystem system);

/// The text with its own direction, where lines run right to left: "1.5 GiB" stays that, and does not become "GiB 1.5".
QString isolated(const QString& text);

/// A size, as short as it can be told: "64 GiB", "1.5 MiB", "12.34 GiB"; in these units as the examples below.
QString sizeText(u64 bytes, const QLocale& locale = QLocale());

/// A size to the last byte, digits grouped: "1,572,864 bytes".
QString exactSizeText(u64 bytes, const QLocale& locale = QLocale());

/// "12.3 GiB (13,207,863,296 bytes)", or "512 bytes" where both are the same.
QString fullSizeText(u64 bytes, const QLocale& locale = QLocale());

/// An offset for a ruler whose marks stand `step` bytes apart: just as many decimals as tell neighbours from each
/// other, in the unit that suits `end`, the largest offset on the ruler. Hexadecimal where three do not suffice.
QString rulerText(u64 offset, u64 step, u64 end, const QLocale& locale = QLocale());

/// "0x2f0000000", the way programs on the command line take it.
QString hexText(u64 value);

/// Digits grouped: "12,616,466,432".
QString decimalText(u64 value, const QLocale& locale = QLocale());

/// The logical block an offset lies in: "24,641,536", and "24,641,536+100" inside a block.
QString lbaText(u64 offset, u64 block = sector_size, const QLocale& locale = QLocale());

/// "62 %", with a decimal where it matters. Only the whole is 100 %, and only nothing is 0 %: what rounds to
/// either reads "> 99.9 %" or "< 0.1 %".
QString percentText(u64 part, u64 whole, const QLocale& locale = QLocale());

}  // namespace stratamap::ui
