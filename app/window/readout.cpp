// SPDX-License-Identifier: MIT
// What the status bar says of the cell under the pointer.
#include "app/window/readout.h"

#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QStringList>

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

}  // namespace stratamap::ui
