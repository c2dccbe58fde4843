// SPDX-License-Identifier: MIT
// The legend: every number exact, rows that stay while a scan goes on.
#include "widgets/legend.h"

#include "sample_survey.h"
#include "widgets/cell_info.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

/// The model as text: a line for each layer, below it one for each state.
QStringList lines(const LegendModel& model)
{
    QStringList all;
    const auto line = [&model](const QModelIndex& index) {
        QStringList cells;
        for (int column = 0; column < LegendModel::column_count; ++column) {
            cells += model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
        }
        return cells.join(QLatin1Char('|'));
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        all += line(section);
        for (int entry = 0; entry < model.rowCount(section); ++entry) {
            all += QLatin1Char(' ') + line(model.index(entry, 0, section));
        }
    }
    return all;
}

QStringList expected(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* line : list) {
        all += QString::fromUtf8(line);
    }
    return all;
}

}  // namespace

class LegendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksFilter();
    void onlyOneAndAllAgain();
    void modesAreChosen();
    void pointingPreviews();
    void initTestCase();
    void countsLayersAndStates();
    void sharesAreOfWhatIsScanned();
    void rowsStayWhileTheScanGoesOn();
    void modelKeepsItsPromises();
    void manyRunsAreCounted();
    void swatchesDiffer();
    void exactBytesAreTold();
    void keyboardReachesEveryRow();
    void germanFits();
    void nothingYet();
};

void LegendTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void LegendTest::countsLayersAndStates()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("8d0 4z0 2d0 1c2 1x2 10.2 6.1")));
    QCOMPARE(lines(legend.model()),
             expected({"layer0.qcow2|896 KiB|44 %", " zeros|256 KiB|13 %", " data|640 KiB|31 %",
                       "layer1.qcow2|0 bytes|0 %", "layer2.qcow2|128 KiB|6.3 %", " compressed|64 KiB|3.1 %",
                       " damaged|64 KiB|3.1 %", "No layer||", " unallocated|1 MiB|50 %"}));
    QCOMPARE(legend.findChild<QLabel*>()->text(), QStringLiteral("2 MiB disk"));
}

void LegendTest::sharesAreOfWhatIsScanned()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("3d0 1.2 12-")));
    QCOMPARE(lines(legend.model()), expected({"layer0.qcow2|192 KiB|75 %", " data|192 KiB|75 %",
                                              "layer1.qcow2|0 bytes|0 %", "layer2.qcow2|0 bytes|0 %", "No layer||",
                                              " unallocated|64 KiB|25 %", " not scanned yet|768 KiB|75 %"}));
    QVERIFY(legend.findChild<QLabel*>()->text().contains(QStringLiteral("25 % scanned")));
}

void LegendTest::rowsStayWhileTheScanGoesOn()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    const auto chain = sampleChain(3, 16 * sample_cluster);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("3d0 1.2 12-"), chain));
    QSignalSpy reset(&legend.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&legend.model(), &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex data(legend.model().index(0, 0, legend.model().index(0, 0)));
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("5d0 1.2 10-"), chain));
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() > 0);
    QVERIFY(data.isValid());
    QCOMPARE(data.sibling(data.row(), LegendModel::size_column).data().toString(), QStringLiteral("320 KiB"));
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("5d0 1.2 10c1"), chain));
    QCOMPARE(reset.size(), 1);
}

void LegendTest::modelKeepsItsPromises()
{
    LegendModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* runs : {"8d0 4z0", "8d0 4z0 3-", "2x0 5z1 4.2", "12-", "1?2"}) {
        const SurveyPtr survey = sampleSurvey(QString::fromLatin1(runs));
        model.show(*survey, totals(*survey->resolved));
        model.setLook(MapPalette({}, 3), {}, 2);
    }
    Map::Builder empty(0);
    const SurveyPtr survey = sampleSurvey(QStringLiteral("1d0"));
    model.show(*survey, totals(*empty.snapshot()));
    QCOMPARE(model.rowCount(), 3);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void LegendTest::manyRunsAreCounted()
{
    const QString runs = QStringLiteral("1d0 1z1").append(QStringLiteral(" 1d0 1z1").repeated(59'999));
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(runs));
    QCOMPARE(lines(legend.model()).value(0), QStringLiteral("layer0.qcow2|3.66 GiB|50 %"));
}

void LegendTest::swatchesDiffer()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("1z0 1Z0 1d0 1c0 1e0 1p0 1x0 1?0 1.2 1-")));
    const LegendModel& model = legend.model();
    QList<QImage> swatches;
    const auto collect = [&](const QModelIndex& section) {
        for (int row = 0; row < model.rowCount(section); ++row) {
            const QImage swatch = model.index(row, 0, section).data(Qt::DecorationRole).value<QPixmap>().toImage();
            QVERIFY(!swatch.isNull());
            QVERIFY(!swatches.contains(swatch));
            swatches += swatch;
        }
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        collect(model.index(row, 0));
    }
    QCOMPARE(swatches.size(), 10);
}

void LegendTest::exactBytesAreTold()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("3d0 1.2")));
    const QModelIndex data = legend.model().index(0, 0, legend.model().index(0, 0));
    QCOMPARE(data.data(Qt::ToolTipRole).toString(), QStringLiteral("data: 192 KiB (196,608 bytes), 75 %"));
    QCOMPARE(data.data(Qt::AccessibleTextRole), data.data(Qt::ToolTipRole));
}

void LegendTest::keyboardReachesEveryRow()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("3d0 2z0 1.2 1-")));
    legend.resize(300, 300);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    auto* view = legend.findChild<QTreeView*>();
    legend.setFocus();
    QCOMPARE(legend.focusProxy(), view);
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto rows = lines(legend.model()).size();
    for (int step = 1; step < rows; ++step) {
        QTest::keyClick(view, Qt::Key_Down);
    }
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("not scanned yet"));
}

void LegendTest::germanFits()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    legend.setLocale(QLocale(QLocale::German));
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("100000d0 9999z0 33.2 1234-")));
    legend.resize(180, 300);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    const auto* view = legend.findChild<QTreeView*>();
    QVERIFY(lines(legend.model()).value(1).endsWith(QStringLiteral(" %")));
    // However narrow, numbers are shown whole; words give way.
    for (const int column : {LegendModel::size_column, LegendModel::share_column}) {
        QVERIFY(view->columnWidth(column) >=
                view->fontMetrics().horizontalAdvance(view->model()->index(0, column).data().toString()));
    }
    QVERIFY(view->columnWidth(0) + view->columnWidth(1) + view->columnWidth(2) <= view->viewport()->width());
}

void LegendTest::nothingYet()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    QCOMPARE(legend.model().rowCount(), 0);
    QVERIFY(!legend.findChild<QLabel*>()->text().isEmpty());
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("4-")));
    QCOMPARE(lines(legend.model()).last(), QStringLiteral(" not scanned yet|256 KiB|100 %"));
    viewpoint.setSurvey(nullptr);
    QCOMPARE(legend.model().rowCount(), 0);
}

namespace {

/// The first column of a row: "0" a section, "0.1" its second entry.
QModelIndex at(const LegendModel& model, int section, int entry = -1)
{
    const QModelIndex parent = model.index(section, 0);
    return entry < 0 ? parent : model.index(entry, 0, parent);
}

Qt::CheckState tick(const QModelIndex& index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

}  // namespace

void LegendTest::ticksFilter()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("8d0 4z0 2d1 1c1 10.2 3-")));
    auto& model = const_cast<LegendModel&>(legend.model());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(tick(at(model, 0)), Qt::Checked);
    QVERIFY(at(model, 0).flags().testFlag(Qt::ItemIsUserCheckable));

    QVERIFY(model.setData(at(model, 0, 0), Qt::Unchecked, Qt::CheckStateRole));  // zeros of layer 0
    QVERIFY(!viewpoint.filter().shows(0, State::zero_plain) && viewpoint.filter().shows(0, State::data));
    QVERIFY(viewpoint.filter().shows(1, State::zero_plain));
    QCOMPARE(tick(at(model, 0)), Qt::PartiallyChecked);
    QCOMPARE(tick(at(model, 0, 0)), Qt::Unchecked);

    QVERIFY(model.setData(at(model, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!viewpoint.filter().shows(0, State::data));
    QCOMPARE(tick(at(model, 0, 1)), Qt::Unchecked);
    QVERIFY(model.setData(at(model, 0, 1), Qt::Checked, Qt::CheckStateRole));  // its data alone
    QVERIFY(viewpoint.filter().shows(0, State::data) && !viewpoint.filter().shows(0, State::zero_plain));
    QVERIFY(model.setData(at(model, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(viewpoint.filter().everything());

    const int nobody = model.rowCount() - 1;
    QVERIFY(model.setData(at(model, nobody, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!viewpoint.filter().shows(2, State::unallocated));
    QVERIFY(!model.setData(at(model, nobody, 1), Qt::Unchecked, Qt::CheckStateRole));  // not scanned yet: no tick
    QVERIFY(!at(model, nobody, 1).data(Qt::CheckStateRole).isValid());
}

void LegendTest::onlyOneAndAllAgain()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("8d0 4z0 2d1 1c1 10.2")));
    const LegendModel& model = legend.model();
    const Filter only = model.only(at(model, 1, 0));
    for (u32 depth = 0; depth < 3; ++depth) {
        for (const State state : {State::data, State::zero_plain, State::compressed, State::unallocated}) {
            const bool wanted = depth == 1 && state == State::data;
            const bool there = (depth == 0 && state != State::compressed) ||
                               (depth == 1 && state != State::zero_plain) || state == State::unallocated;
            QVERIFY(!there || only.shows(depth, state) == wanted);
        }
    }
    legend.resize(320, 300);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    auto* view = legend.findChild<QTreeView*>();
    const QPoint place = view->visualRect(at(model, 1, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::AltModifier, place);
    QVERIFY(viewpoint.filter() == only);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::AltModifier, place);
    QVERIFY(viewpoint.filter().everything());
    view->setCurrentIndex(at(model, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!viewpoint.filter().shows(0, State::data));
}

void LegendTest::modesAreChosen()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("8d0 4z0")));
    const auto buttons = legend.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 4);
    for (QToolButton* button : buttons) {
        QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
        if (button->text() == QStringLiteral("Any")) {
            button->click();
        }
    }
    QCOMPARE(viewpoint.cellMode(), CellMode::any);
    viewpoint.setCellMode(CellMode::dominant);
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->text() == QStringLiteral("Most") && button->isChecked();
    }));
}

void LegendTest::pointingPreviews()
{
    Viewpoint viewpoint;
    Legend legend(viewpoint);
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("8d0 4z0 2d1")));
    auto* view = legend.findChild<QTreeView*>();
    Q_EMIT view->entered(at(legend.model(), 0, 1));
    QVERIFY(viewpoint.preview() && viewpoint.preview()->shows(0, State::data));
    QVERIFY(!viewpoint.preview()->shows(0, State::zero_plain) && !viewpoint.preview()->shows(1, State::data));
    QVERIFY(viewpoint.filter().everything());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view->viewport(), &leave);
    QVERIFY(!viewpoint.preview());
}

QTEST_MAIN(LegendTest)
#include "legend_test.moc"
