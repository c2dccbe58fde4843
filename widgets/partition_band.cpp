// SPDX-License-Identifier: MIT
// Partitions beside a canvas: their names in words, and bands that say where each lies.
#include "widgets/partition_band.h"

#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace stratamap::ui {

namespace {

struct Bands {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Bands)
};

}  // namespace

QString partitionName(const Partition& partition)
{
    return QStringLiteral("p%1").arg(partition.number);
}

QString partitionText(const Partition& partition)
{
    QStringList words{partitionName(partition)};
    words += partition.type_name.empty() ? shown(partition.type) : shown(std::string(partition.type_name));
    if (!partition.name.empty()) {
        words += Bands::tr("“%1”", "name of a partition").arg(shown(partition.name));
    }
    return words.join(QLatin1Char(' '));
}

std::vector<BandPiece> bandPieces(const PartitionTable& table, Range range)
{
    std::vector<u64> edges{range.offset, range.end()};
    for (const Partition& partition : table.partitions) {
        for (const u64 edge : {partition.bytes.offset, partition.bytes.end()}) {
            if (edge > range.offset && edge < range.end()) {
                edges.push_back(edge);
            }
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<BandPiece> pieces;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Partition* partition = table.at(edges[i]);
        if (!pieces.empty() && pieces.back().partition == partition) {
            pieces.back().bytes.length += edges[i + 1] - edges[i];
            continue;
        }
        const auto index = partition ? static_cast<std::size_t>(partition - table.partitions.data()) : 0;
        pieces.push_back({{edges[i], edges[i + 1] - edges[i]}, partition, index});
    }
    return pieces;
}

void paintBandPiece(QPainter& painter, const QRectF& place, const BandPiece& piece, const MapPalette& palette,
                    const QString& text)
{
    if (!piece.partition) {
        return;
    }
    QColor colour = palette.text();
    colour.setAlphaF(piece.index % 2 == 0 ? 0.30F : 0.16F);
    painter.fillRect(place, colour);
    if (!text.isEmpty()) {
        painter.setPen(palette.text());
        const QRectF room = place.adjusted(3, 0, -2, 0);
        painter.drawText(
            room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
            isolated(painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width()))));
    }
}

}  // namespace stratamap::ui
