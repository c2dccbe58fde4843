// SPDX-License-Identifier: MIT
// Partitions beside a canvas: their names in words, and bands that say where each lies.
#pragma once

#include "core/partitions.h"
#include "widgets/map_palette.h"

#include <QFont>
#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace stratamap::ui {

/// "p2 EFI System “boot”".
QString partitionText(const Partition& partition);

/// The short name that find understands: "p2".
QString partitionName(const Partition& partition);

/// A piece of a band: the partition of some bytes, or none. Logical partitions lie in front of the extended one.
struct BandPiece {
    Range bytes;
    const Partition* partition = nullptr;
    std::size_t index = 0;  ///< in the table, for colours that take turns
};

/// The range cut where partitions begin and end, in order, without gaps.
std::vector<BandPiece> bandPieces(const PartitionTable& table, Range range);

/// Paints a piece, with its name where there is room for some of it.
void paintBandPiece(QPainter& painter, const QRectF& place, const BandPiece& piece, const MapPalette& palette,
                    const QString& text);

}  // namespace stratamap::ui
