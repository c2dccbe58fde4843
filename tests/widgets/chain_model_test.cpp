// SPDX-License-Identifier: MIT
// ChainModel and ChainTree: the chain as a tree, read back as text.
#include "widgets/chain_model.h"

#include "fake_chain.h"
#include "widgets/chain_tree.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

SurveyPtr surveyOf(const std::shared_ptr<const Chain>& chain)
{
    const auto go_on = [](const SurveyProgress&) { return Tick::go_on; };
    return *survey(
        chain, go_on, [] { return Interest(); }, limits_for(chain->layers().size()));
}

Snapshot snapshot(std::string id, std::string name)
{
    Snapshot made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.seconds = 1767594600;
    made.virtual_size = 2 * fake_cluster;
    return made;
}

// What stands on the screen, without the columns' padding: "file|format|virtual|disk|own", indented.
QString outline(const ChainModel& model, const QModelIndex& above = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(above); ++row) {
        QStringList cells;
        for (const int column :
             {ChainModel::file, ChainModel::format, ChainModel::virtual_size, ChainModel::on_disk, ChainModel::own}) {
            cells += model.index(row, column, above).data().toString();
        }
        text += QString(level, QLatin1Char('>')) + cells.join(QLatin1Char('|')) + QLatin1Char('\n');
        text += outline(model, model.index(row, 0, above), level + 1);
    }
    return text;
}

}  // namespace

class ChainModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void isEmptyAtFirst()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 16);
        model.setSurvey(surveyOf(fake_chain({fake_level("a", "d")})));
        model.setSurvey(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void layersSnapshotsAndGhost()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSurvey(surveyOf(fake_chain({
            fake_level("/vm/top.qcow2", "d.Zz", {snapshot("1", "before"), snapshot("2", "")}),
            fake_level("/vm/mid.qcow2", "cc.."),
            lost_level("/vm/base.raw", Error(Fault::missing, "/vm/base.raw: no such file")),
        })));
        QCOMPARE(outline(model), QStringLiteral("top.qcow2|qcow2|256 KiB|192 KiB|128 KiB\n"
                                                ">before|snapshot|128 KiB||\n"
                                                ">2|snapshot|128 KiB||\n"
                                                ">mid.qcow2|qcow2|256 KiB|192 KiB|128 KiB\n"
                                                ">>base.raw – not found|raw|||\n"));
        const QModelIndex ghost = model.layerIndex(2);
        QCOMPARE(ghost.data(ChainModel::kind_role).toInt(), static_cast<int>(ChainModel::Kind::ghost));
        QVERIFY(ghost.data(Qt::ToolTipRole).toString().contains(QLatin1String("no such file")));
        QCOMPARE(model.layerIndex(1).data(ChainModel::depth_role).toUInt(), 1U);
        QVERIFY(!model.index(0, 0, model.layerIndex(0)).data(ChainModel::depth_role).isValid());
    }

    void blockedLayerNamesTheFile()
    {
        ChainModel model;
        ChainLayer blocked = lost_level("../x", Error(Fault::denied, "not below the folder"));
        blocked.blocked_path = "/secret/passwd";
        model.setSurvey(surveyOf(fake_chain({fake_level("top", "d"), blocked})));
        QCOMPARE(model.layerIndex(1).data().toString(), QStringLiteral("passwd – not opened"));
    }

    void newsChangeNumbersOnly()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto chain = fake_chain({fake_level("top", "d"), fake_level("base", "dd")});
        model.setSurvey(unmapped(chain));
        QCOMPARE(model.layerIndex(0).siblingAtColumn(ChainModel::own).data().toString(), QStringLiteral("…"));
        const QPersistentModelIndex base = model.layerIndex(1);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSurvey(surveyOf(chain));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);
        QVERIFY(base.isValid());
        QCOMPARE(base.sibling(base.row(), ChainModel::own).data().toString(), QStringLiteral("128 KiB"));
        model.setSurvey(surveyOf(fake_chain({fake_level("other", "d")})));
        QCOMPARE(reset.count(), 1);
    }

    void issuesMarkTheirLayer()
    {
        ChainModel model;
        ChainLayer level = fake_level("top", "d");
        for (int i = 0; i < 11; ++i) {
            level.issues.push_back({Issue::Severity::warning, "odd entry " + std::to_string(i), {}});
        }
        model.setSurvey(surveyOf(fake_chain({level, fake_level("base", "d")})));
        const QString tip = model.layerIndex(0).data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY(tip.contains(QLatin1String("odd entry 0")));
        QVERIFY(tip.contains(QLatin1String("odd entry 7")));
        QVERIFY(!tip.contains(QLatin1String("odd entry 8")));
        QVERIFY2(tip.contains(QLatin1String("3 more")), qPrintable(tip));
        const auto picture = [&](u32 depth) {
            return model.layerIndex(depth).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
        };
        QVERIFY(!picture(0).isNull());
        QVERIFY(picture(0) != picture(1));
    }

    void namesAreNeverHtml()
    {
        ChainModel model;
        model.setSurvey(surveyOf(fake_chain({fake_level("<b>x</b>\n\x1b[1m", "d", {snapshot("1", "<i>s</i>")})})));
        QVERIFY(model.layerIndex(0).data().toString().startsWith(QLatin1String("b>")) ||
                model.layerIndex(0).data().toString().startsWith(QLatin1String("<b>")));
        const QString tip = model.layerIndex(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QLatin1String("<b>")), qPrintable(tip));
        QVERIFY(tip.contains(QLatin1String("&lt;b&gt;")));
        const QString all = model.toText();
        QVERIFY(!all.contains(QChar(u'\x1b')));
        QCOMPARE(all.count(QLatin1Char('\n')), 3);
    }

    void textHasAlignedColumns()
    {
        ChainModel model;
        model.setSurvey(
            surveyOf(fake_chain({fake_level("/vm/top.qcow2", "d", {snapshot("1", "s")}), fake_level("b", "dd")})));
        QCOMPARE(model.toText(), QStringLiteral("File       Format    On disk      Own  Seen of own\n"
                                                "top.qcow2  qcow2     192 KiB   64 KiB  100 %\n"
                                                "  s        snapshot\n"
                                                "  b        qcow2     192 KiB  128 KiB  0 %\n"));
    }

    void ownIsVisibleAndShadowed()
    {
        ChainModel model;
        model.setSurvey(surveyOf(fake_chain({fake_level("top", "d."), fake_level("base", "ddd")})));
        const auto figures = model.layerIndex(1).data(ChainModel::figures_role).value<ChainModel::Figures>();
        QCOMPARE(figures.own, 3 * fake_cluster);
        QCOMPARE(figures.visible, fake_cluster);  // one is hidden, one lies beyond the end of the top
        QCOMPARE(figures.shadowed(), 2 * fake_cluster);
        QCOMPARE(figures.largest, 3 * fake_cluster);
        QVERIFY(figures.complete);
        const QModelIndex base = model.layerIndex(1);
        QCOMPARE(base.sibling(base.row(), ChainModel::shadowed).data().toString(), QStringLiteral("128 KiB"));
    }

    void branchesStandUnderTheirBase()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSurvey(surveyOf(fake_chain(
            {fake_level("top", "d"), fake_level("mid", "d", {snapshot("1", "s")}), fake_level("base", "d")})));
        const QPersistentModelIndex base = model.layerIndex(2);
        model.setBranches({{"/vm/a.qcow2", "qcow2", 1}, {"/vm/b.qcow2", "qcow2", 2}});
        QVERIFY(base == model.layerIndex(2));
        const QModelIndex branch = model.index(1, 0, model.layerIndex(1));
        QCOMPARE(branch.data().toString(), QStringLiteral("also a.qcow2"));
        QCOMPARE(branch.data(ChainModel::kind_role).toInt(), static_cast<int>(ChainModel::Kind::branch));
        QCOMPARE(model.branchAt(branch).path, std::string("/vm/a.qcow2"));
        QCOMPARE(model.rowCount(model.layerIndex(2)), 1);
        model.setBranches({});
        QCOMPARE(model.rowCount(model.layerIndex(2)), 0);
        QVERIFY(base == model.layerIndex(2));
    }

    void keepingIsOfTheDiskAndItsSnapshots()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSurvey(surveyOf(
            fake_chain({fake_level("top", "dc", {snapshot("1", "s"), snapshot("2", "t")}), fake_level("base", "dd")})));
        const QModelIndex top = model.layerIndex(0);
        const auto exclusiveOf = [](const QModelIndex& row) {
            return row.siblingAtColumn(ChainModel::exclusive).data().toString();
        };
        QCOMPARE(exclusiveOf(top), QString());
        model.setKeeping({Keeping{{131072, 65536, 0}, 16384}, std::nullopt});
        QCOMPARE(exclusiveOf(top), QStringLiteral("128 KiB"));
        QCOMPARE(exclusiveOf(model.index(0, 0, top)), QStringLiteral("64 KiB"));
        QCOMPARE(exclusiveOf(model.index(1, 0, top)), QStringLiteral("0 bytes"));
        QCOMPARE(exclusiveOf(model.layerIndex(1)), QString());
        const QString stored = top.siblingAtColumn(ChainModel::compressed).data(Qt::ToolTipRole).toString();
        QVERIFY2(stored.contains(QStringLiteral("16 KiB")) && stored.contains(QStringLiteral("25")),
                 qPrintable(stored));
        model.setSurvey(surveyOf(fake_chain({fake_level("other", "d")})));
        QCOMPARE(exclusiveOf(model.layerIndex(0)), QString());
    }

    void mendingCommandIsQuoted()
    {
        ChainModel model;
        model.setSurvey(surveyOf(fake_chain(
            {fake_level("/vm/it's.qcow2", "d"), lost_level("base.raw", Error(Fault::missing, "no such file"))})));
        QCOMPARE(model.mendingCommand(1), QStringLiteral("qemu-img rebase -u -b base.raw -F raw '/vm/it'\\''s.qcow2'"));
        QVERIFY(model.mendingCommand(0).isEmpty());
    }

    void columnsAreChosenAndFollowTo()
    {
        ChainModel model;
        ChainTree tree;
        tree.setChainModel(&model);
        model.setSurvey(surveyOf(fake_chain({fake_level("top", "d", {snapshot("1", "s")}),
                                             lost_level("base", Error(Fault::missing, "no such file"))})));
        QVERIFY(tree.isColumnHidden(ChainModel::shadowed));
        const QSignalSpy chosen(&tree, &ChainTree::columnsChosen);
        tree.columnActions().at(ChainModel::shadowed - 1)->trigger();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(tree.shownColumns().contains(QLatin1String("shadowed")));
        tree.showColumns({QStringLiteral("file"), QStringLiteral("own")});
        QCOMPARE(tree.shownColumns(), QStringList({QStringLiteral("file"), QStringLiteral("own")}));

        std::string snapshot_id;
        std::optional<u32> ghost;
        connect(&tree, &ChainTree::snapshotRequested, &tree, [&](u32, const std::string& id) { snapshot_id = id; });
        connect(&tree, &ChainTree::locateRequested, &tree, [&](u32 depth) { ghost = depth; });
        Q_EMIT tree.activated(model.index(0, 0, model.layerIndex(0)));
        Q_EMIT tree.activated(model.layerIndex(1));
        QCOMPARE(snapshot_id, std::string("1"));
        QCOMPARE(ghost, std::optional<u32>(1));
    }

    void sixtyFourLayers()
    {
        ChainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<ChainLayer> layers;
        for (int i = 0; i < 64; ++i) {
            layers.push_back(fake_level("layer" + std::to_string(i), "d.", {snapshot("1", "s")}));
        }
        model.setSurvey(surveyOf(fake_chain(std::move(layers))));
        QCOMPARE(outline(model).count(QLatin1Char('\n')), 128);
        QCOMPARE(model.layerIndex(63).data().toString(), QStringLiteral("layer63"));

        ChainTree tree;
        tree.setChainModel(&model);
        tree.resize(400, 600);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        QVERIFY(tree.indentation() * 64 < 400);
        QVERIFY(tree.isExpanded(model.layerIndex(62)));
    }

    void treeTellsOfSelectedLayers()
    {
        ChainModel model;
        ChainTree tree;
        tree.setChainModel(&model);
        model.setSurvey(surveyOf(fake_chain({fake_level("top", "d", {snapshot("1", "s")}), fake_level("base", "d")})));
        std::vector<std::optional<u32>> said;
        connect(&tree, &ChainTree::layerSelected, &tree, [&](std::optional<u32> depth) { said.push_back(depth); });
        tree.setCurrentIndex(model.layerIndex(1));
        tree.setCurrentIndex(model.index(0, 0, model.layerIndex(0)));
        tree.setCurrentIndex(model.layerIndex(0));
        QTest::keyClick(&tree, Qt::Key_Escape);
        QCOMPARE(said, (std::vector<std::optional<u32>>{1, std::nullopt, 0, std::nullopt}));
    }

    void treeCopiesItself()
    {
        ChainModel model;
        ChainTree tree;
        tree.setChainModel(&model);
        model.setSurvey(surveyOf(fake_chain({fake_level("top", "d")})));
        QTest::keySequence(&tree, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), model.toText());
    }
};

QTEST_MAIN(ChainModelTest)
#include "chain_model_test.moc"
