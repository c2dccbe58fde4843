// SPDX-License-Identifier: MIT
// The status bar's two sentences.
#include "app/window/readout.h"

#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace stratamap::ui {

namespace {
struct Readout {
    Q_DECLARE_TR_FUNCTIONS(Readout)
};
}  // namespace

QString readout(const CellInfo& cell)
{
    QStringList parts{hexText(cell.guest.offset), cell.sentence};
    if (cell.run && cell.run->hostOffset != Run::no_offset && !cell.run->hostFile.isEmpty()) {
        parts += Readout::tr("%1 at %2", "file, offset in it")
                     .arg(shortName(cell.run->hostFile.toStdString()), hexText(cell.run->hostOffset));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString scaleText(u64 bytes_per_cell, const Chain& chain)
{
    const u64 cluster = chain.layers().front().layer->cluster_size();
    const QString size = sizeText(bytes_per_cell);
    if (cluster <= sector_size || bytes_per_cell < cluster || bytes_per_cell % cluster != 0) {
        return Readout::tr("1 cell = %1").arg(size);
    }
    const u64 clusters = bytes_per_cell / cluster;
    const u64 countable = std::min<u64>(clusters, std::numeric_limits<int>::max());
    // The number is put in by hand: %n would not group its digits.
    return Readout::tr("1 cell = %1 (%2 clusters)", nullptr, static_cast<int>(countable))
        .arg(size, QLocale().toString(static_cast<qulonglong>(clusters)));
}

}  // namespace stratamap::ui
