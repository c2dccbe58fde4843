// SPDX-License-Identifier: MIT
// Partitions beside a canvas: pieces of a band, names in words, and that lenses show them.
#include "widgets/partition_band.h"

#include "sample_survey.h"
#include "widgets/map_view.h"
#include "widgets/strata_view.h"

#include <QApplication>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

std::shared_ptr<const PartitionTable> sampleTable()
{
    PartitionTable table;
    table.scheme = PartitionTable::Scheme::mbr;
    const auto add = [&](u32 number, u64 first, u64 count, bool container = false) {
        Partition partition;
        partition.number = number;
        partition.bytes = {first * sample_cluster, count * sample_cluster};
        partition.type = "0x83";
        partition.type_name = "Linux filesystem";
        partition.container = container;
        table.partitions.push_back(partition);
    };
    add(1, 2, 8);
    add(2, 12, 18, true);
    add(5, 13, 5);
    add(6, 20, 10);
    table.partitions[0].name = "<b>root</b>";
    return std::make_shared<const PartitionTable>(std::move(table));
}

}  // namespace

class PartitionBandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesHaveNoGaps();
    void logicalOnesLieInFront();
    void names();
    void lensesMakeRoomAndSayTheName();
};

void PartitionBandTest::piecesHaveNoGaps()
{
    const auto table = sampleTable();
    for (u64 from = 0; from < 32; ++from) {
        for (u64 to = from + 1; to <= 32; ++to) {
            const Range range{from * sample_cluster, (to - from) * sample_cluster};
            u64 at = range.offset;
            const Partition* before = nullptr;
            for (const BandPiece& piece : bandPieces(*table, range)) {
                QCOMPARE(piece.bytes.offset, at);
                QVERIFY(!piece.bytes.empty());
                QVERIFY(at == range.offset || piece.partition != before);
                for (u64 byte = piece.bytes.offset; byte < piece.bytes.end(); byte += sample_cluster / 2) {
                    QCOMPARE(piece.partition, table->at(byte));
                }
                before = piece.partition;
                at = piece.bytes.end();
            }
            QCOMPARE(at, range.end());
        }
    }
}

void PartitionBandTest::logicalOnesLieInFront()
{
    const auto table = sampleTable();
    QStringList names;
    for (const BandPiece& piece : bandPieces(*table, {0, 32 * sample_cluster})) {
        names += piece.partition ? partitionName(*piece.partition) : QStringLiteral("-");
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("- p1 - p2 p5 p2 p6 -"));
}

void PartitionBandTest::names()
{
    const auto table = sampleTable();
    QCOMPARE(partitionText(table->partitions[0]), QStringLiteral("p1 Linux filesystem “<b>root</b>”"));
    QCOMPARE(partitionText(table->partitions[2]), QStringLiteral("p5 Linux filesystem"));
    Partition odd;
    odd.number = 7;
    odd.type = "0xfe";
    QCOMPARE(partitionText(odd), QStringLiteral("p7 0xfe"));
}

void PartitionBandTest::lensesMakeRoomAndSayTheName()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("10d0 10c1 12.2")));
    MapView grid(viewpoint);
    StrataView strata(viewpoint);
    for (Canvas* canvas : {static_cast<Canvas*>(&grid), static_cast<Canvas*>(&strata)}) {
        canvas->resize(900, 500);
        canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(canvas));
        canvas->grab();
    }
    const int left = grid.gridOrigin().x();
    const int top = strata.laneRect(0).top();
    QString told;
    connect(&grid, &Canvas::readoutChanged, this, [&](const QString& text) { told = text; });
    viewpoint.setPartitions(sampleTable());
    QVERIFY(grid.gridOrigin().x() > left);
    QVERIFY(strata.laneRect(0).top() > top);
    grid.grab();
    strata.grab();
    viewpoint.setCursor(14 * sample_cluster);
    QVERIFY2(told.endsWith(QStringLiteral("p5 Linux filesystem")), qPrintable(told));
    viewpoint.setCursor(0);
    QVERIFY(!told.contains(QStringLiteral("Linux")));
    viewpoint.setSurvey(nullptr);
    QVERIFY(!viewpoint.partitions());
}

QTEST_MAIN(PartitionBandTest)
#include "partition_band_test.moc"
