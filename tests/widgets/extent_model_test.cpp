// SPDX-License-Identifier: MIT
// The table of extents on random maps beside a list that was filtered and sorted by hand, its text beside that of the
// command, and how it and the other views lead each other.
#include "core/map_print.h"
#include "fake_chain.h"
#include "sample_survey.h"
#include "widgets/extent_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

constexpr u64 cluster = sample_cluster;

/// Random words for sampleSurvey(), neighbours of different kinds.
QString randomRuns(std::mt19937& random, int count)
{
    const QString letters = QStringLiteral("zZdce");
    QStringList words;
    QChar before;
    while (words.size() < count) {
        const QChar letter = letters.at(static_cast<int>(random() % 5));
        if (letter != before) {
            words += QString::number(1 + random() % 9) + letter + QString::number(random() % 3);
        }
        before = letter;
    }
    return words.join(QLatin1Char(' '));
}

std::vector<Run> allRuns(const Survey& survey)
{
    std::vector<Run> runs;  // those that the map cut are one again
    survey.resolved->visit({0, survey.resolved->size()}, [&](const Run& run) {
        if (!runs.empty() && continues(runs.back(), run)) {
            runs.back().guest.length += run.guest.length;
            runs.back().stored += run.stored;
        } else {
            runs.push_back(run);
        }
    });
    return runs;
}

std::vector<u64> startsOf(const ExtentModel& model)
{
    std::vector<u64> starts;
    for (int row = 0; row < model.rowCount(); ++row) {
        starts.push_back(model.run(row).guest.offset);
    }
    return starts;
}

std::vector<u64> startsOf(const std::vector<Run>& runs)
{
    std::vector<u64> starts;
    for (const Run& run : runs) {
        starts.push_back(run.guest.offset);
    }
    return starts;
}

bool settle(ExtentModel& model)
{
    return QTest::qWaitFor([&] { return !model.busy(); });
}

/// A chain of three layers of letters, and what is known of it.
std::shared_ptr<const Chain> lettersChain()
{
    return fake_chain({fake_level("/images/today.qcow2", "d.zc....dd.cc..Z"),
                       fake_level("/images/update.qcow2", "ddd..cc.zz......"),
                       fake_level("/images/base \"1\".raw", "dddd.....ddddddd")});
}

SurveyPtr surveyOf(const std::shared_ptr<const Chain>& chain)
{
    const auto go_on = [](const SurveyProgress&) { return Tick::go_on; };
    return *survey(
        chain, go_on, [] { return Interest(); }, MapLimits{1 << 20, 4, fake_cluster, 16});
}

std::string printed(const Chain& chain, MapText form)
{
    std::string text;
    MapPrinting how;
    how.form = form;
    const auto sink = [&text](std::string_view part) -> Status {
        text += part;
        return {};
    };
    const auto issues = [](u32, const Issue&) {};
    return print_map(chain, {0, chain.virtual_size()}, how, sink, issues) ? text : std::string("failed");
}

struct Desk {
    explicit Desk(const SurveyPtr& survey)
    {
        viewpoint.setSurvey(survey);
        table.resize(900, 300);
        table.show();
        view = table.findChild<QTableView*>();
        settle(table.model());
    }

    void select(int first, int last)
    {
        view->selectionModel()->select(
            QItemSelection(table.model().index(first, 0), table.model().index(last, ExtentModel::column_count - 1)),
            QItemSelectionModel::ClearAndSelect);
    }

    Viewpoint viewpoint;
    ExtentTable table{viewpoint};
    QTableView* view = nullptr;
};

}  // namespace

class ExtentModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheMapHas()
    {
        ExtentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSurvey(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        QVERIFY(settle(model));
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ExtentModel::start_column), QStringLiteral("0x0"));
        QCOMPARE(text(0, ExtentModel::length_column), QStringLiteral("256 KiB"));
        QCOMPARE(text(0, ExtentModel::end_column), QStringLiteral("0x40000"));
        QCOMPARE(text(0, ExtentModel::layer_column), QStringLiteral("0 layer0.qcow2"));
        QCOMPARE(text(0, ExtentModel::state_column), QStringLiteral("data"));
        QCOMPARE(text(0, ExtentModel::file_column), QStringLiteral("layer0.qcow2"));
        QCOMPARE(text(0, ExtentModel::host_column), QStringLiteral("0x100000"));
        QCOMPARE(text(1, ExtentModel::host_column), QString());
        QCOMPARE(text(2, ExtentModel::layer_column), QStringLiteral("no layer"));
        QCOMPARE(text(3, ExtentModel::stored_column), QStringLiteral("192 KiB"));
        model.setSurvey(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsAndChoosesLikeByHand_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void sortsAndChoosesLikeByHand()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const SurveyPtr survey = sampleSurvey(randomRuns(random, 60));
        const std::vector<Run> runs = allRuns(*survey);
        ExtentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSurvey(survey);
        QVERIFY(settle(model));
        for (int round = 0; round < 24; ++round) {
            ExtentChoice choice;
            if (random() % 2 == 0) {
                choice.filter.setShown(static_cast<u32>(random() % 3), false);
            }
            if (random() % 2 == 0) {
                choice.filter.setShown(State::data, false);
            }
            if (random() % 2 == 0) {
                choice.range = Range{random() % (survey->resolved->size() / 2), survey->resolved->size() / 3};
            }
            if (random() % 2 == 0) {
                choice.least_length = (1 + random() % 6) * cluster;
            }
            const QString texts[] = {QString(), QStringLiteral("LAYER1"), QStringLiteral("compr")};
            choice.text = texts[random() % 3];
            std::vector<Run> expected;
            std::copy_if(runs.begin(), runs.end(), std::back_inserter(expected), [&](const Run& run) {
                const bool named = choice.text.isEmpty() ||
                                   (choice.text == texts[1] ? run.depth == 1 : run.state == State::compressed);
                return named && choice.filter.shows(run.depth, run.state) && run.guest.length >= choice.least_length &&
                       (!choice.range || !intersection(run.guest, *choice.range).empty());
            });
            const int column = static_cast<int>(random() % ExtentModel::column_count);
            const auto order = random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            const auto key = [&](const Run& run) -> u64 {
                switch (column) {
                    case ExtentModel::length_column: return run.guest.length;
                    case ExtentModel::layer_column: return run.depth;
                    case ExtentModel::state_column: return static_cast<u64>(run.state);
                    case ExtentModel::file_column: return run.has_offset() ? run.depth : ~u64{0};
                    case ExtentModel::host_column: return run.host_offset;
                    case ExtentModel::stored_column: return run.stored;
                    default: return run.guest.offset;
                }
            };
            std::stable_sort(expected.begin(), expected.end(), [&](const Run& a, const Run& b) {
                return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
            });
            model.setChoice(choice);
            model.sort(column, order);
            QVERIFY(settle(model));
            QCOMPARE(startsOf(model), startsOf(expected));
            u64 bytes = 0;
            for (const Run& run : expected) {
                bytes += run.guest.length;
            }
            QCOMPARE(model.rows()->guest_bytes(), bytes);
        }
    }

    void aNumberMeansTheRunThatHoldsIt()
    {
        ExtentModel model;
        model.setSurvey(sampleSurvey(QStringLiteral("4d0 2z1 4d1")));
        ExtentChoice choice;
        choice.text = QStringLiteral("0x50000");  // of the disk
        model.setChoice(choice);
        QVERIFY(settle(model));
        QCOMPARE(startsOf(model), std::vector<u64>({4 * cluster}));
        choice.text = QStringLiteral("0x150000");  // of the second file: data begins at 0x100000
        model.setChoice(choice);
        QVERIFY(settle(model));
        QCOMPARE(startsOf(model), std::vector<u64>({6 * cluster}));
    }

    void rowsAndTextAreThoseOfTheCommand()
    {
        const auto chain = lettersChain();
        Desk desk(surveyOf(chain));
        QVERIFY(desk.table.model().rowCount() > 8);
        QTemporaryDir scratch;
        for (const auto& [form, text] : {std::pair(ExtentText::csv, MapText::csv), {ExtentText::json, MapText::json}}) {
            const QString path = scratch.filePath(QStringLiteral("extents"));
            QSignalSpy written(&desk.table, &ExtentTable::written);
            desk.table.exportTo(path, form, true);
            QVERIFY(written.wait());
            QVERIFY(written.first().first().toBool());
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            QCOMPARE(QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')),
                     QString::fromStdString(printed(*chain, text)).split(QLatin1Char('\n')));
        }
        QSignalSpy written(&desk.table, &ExtentTable::written);
        desk.view->selectAll();
        desk.table.copy(ExtentText::json);
        QVERIFY(written.wait());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(printed(*chain, MapText::json)));
    }

    void copiesColumns()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1 3c2")));
        desk.select(0, 1);
        QSignalSpy written(&desk.table, &ExtentTable::written);
        QTest::keyClick(desk.view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(written.wait());
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("0x0\t262144\t0x40000\t0 layer0.qcow2\tdata\t/images/layer0.qcow2\t0x100000\t262144\n"
                                "0x40000\t131072\t0x60000\t1 layer1.qcow2\tzeros\t\t\t0\n"));
        QTest::keyClick(desk.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(written.wait());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("[{ \"start\": 0, \"length\": 262144")));
    }

    void neighboursThatAreNotNeighboursStayApart()
    {
        Desk desk(sampleSurvey(QStringLiteral("2z1 4d0 3z1")));
        desk.table.findChildren<QLineEdit*>().first()->setText(QStringLiteral("layer1"));
        QTRY_COMPARE(desk.table.model().rowCount(), 2);
        desk.view->selectAll();
        QSignalSpy written(&desk.table, &ExtentTable::written);
        desk.table.copy(ExtentText::json);
        QVERIFY(written.wait());
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1String("start")), 2);
    }

    void neverWritesIntoTheChain()
    {
        QTemporaryDir scratch;
        const QString path = scratch.filePath(QStringLiteral("disk.raw"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("precious");
        file.close();
        const QString link = scratch.filePath(QStringLiteral("other.csv"));
        QVERIFY(QFile::link(path, link));
        Desk desk(surveyOf(fake_chain({fake_level(path.toStdString(), "dd.z")})));
        QSignalSpy written(&desk.table, &ExtentTable::written);
        desk.table.exportTo(link, ExtentText::csv, true);
        QVERIFY(written.wait());
        QVERIFY(!written.first().first().toBool());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void selectingRowsSelectsOnTheMap()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        desk.select(1, 1);
        QCOMPARE(*desk.viewpoint.selection(), (Range{4 * cluster, 2 * cluster}));
        desk.select(1, 2);
        QCOMPARE(*desk.viewpoint.selection(), (Range{4 * cluster, 3 * cluster}));
        desk.table.model().sort(ExtentModel::length_column, Qt::DescendingOrder);
        QVERIFY(settle(desk.table.model()));
        desk.select(0, 3);
        QCOMPARE(*desk.viewpoint.selection(), (Range{0, 10 * cluster}));

        QSignalSpy shown(&desk.viewpoint, &Viewpoint::shown);
        desk.view->selectionModel()->setCurrentIndex(desk.table.model().index(1, 0),
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(desk.viewpoint.cursor(), 7 * cluster);
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<Range>(), (Range{7 * cluster, 3 * cluster}));
    }

    void followsTheCursor()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        desk.viewpoint.setCursor(5 * cluster);
        QCOMPARE(desk.view->currentIndex().row(), 1);
        QVERIFY(!desk.viewpoint.selection());
        QCOMPARE(desk.viewpoint.cursor(), 5 * cluster);
    }

    void listsOnlyTheSelection()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        desk.viewpoint.select(Range{5 * cluster, 2 * cluster});
        QCOMPARE(desk.table.model().rowCount(), 4);
        desk.table.findChild<QCheckBox*>()->setChecked(true);
        QTRY_COMPARE(desk.table.model().rowCount(), 2);
        desk.select(0, 0);  // does not change what is listed
        QCOMPARE(*desk.viewpoint.selection(), (Range{5 * cluster, 2 * cluster}));
        desk.viewpoint.select(std::nullopt);
        QTRY_COMPARE(desk.table.model().rowCount(), 4);
        Filter filter;
        filter.setShown(State::data, false);
        desk.viewpoint.setFilter(filter);
        QTRY_COMPARE(desk.table.model().rowCount(), 3);
    }

    void aLengthThatIsNoneIsSaid()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        auto* field = desk.table.findChildren<QLineEdit*>().at(1);
        field->setText(QStringLiteral("192 KiB"));
        QTRY_COMPARE(desk.table.model().rowCount(), 2);
        field->setText(QStringLiteral("many"));
        QTRY_COMPARE(desk.table.model().rowCount(), 4);
        const auto* summary = desk.table.findChild<QLabel*>();
        QVERIFY2(summary->text().contains(QStringLiteral("many")), qPrintable(summary->text()));
    }

    void staysInPlaceWhileNewsCome()
    {
        // The second half is known first, as when somebody looks there while a scan goes on.
        const QString runs = QStringLiteral("1d0 1z1 ").repeated(400).trimmed();
        const auto chain = sampleChain(3, 800 * cluster);
        const SurveyPtr whole = sampleSurvey(runs, chain);
        const MapLimits limits = {1 << 20, 8, 100 * cluster, 16};
        Map::Builder builder(whole->resolved->size(), limits);
        const Range second = builder.map().part(builder.map().part_count() / 2);
        builder.seek(second.offset);
        whole->resolved->visit({second.offset, whole->resolved->size() - second.offset},
                               [&](const Run& run) { builder.append(run); });
        auto part = std::make_shared<Survey>(*whole);
        part->resolved = builder.snapshot();
        Desk desk(part);
        const QAbstractItemModelTester tester(&desk.table.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(static_cast<u64>(desk.table.model().rowCount()), part->resolved->run_count());
        desk.view->verticalScrollBar()->setValue(100);
        desk.select(110, 120);
        const u64 top = desk.table.model().run(desk.view->rowAt(0)).guest.offset;
        const Range selected = *desk.viewpoint.selection();
        desk.viewpoint.setSurvey(whole);
        QTRY_COMPARE(desk.table.model().rowCount(), 800);
        QCOMPARE(desk.table.model().run(desk.view->rowAt(0)).guest.offset, top);
        QCOMPARE(*desk.viewpoint.selection(), selected);
        const QModelIndexList rows = desk.view->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 11);
        QCOMPARE(desk.table.model().run(rows.first().row()).guest.offset, selected.offset);
    }

    void readsAgainWhatWentForASelection()
    {
        std::string letters;
        for (int i = 0; i < 512; ++i) {
            letters += i % 2 == 0 ? 'd' : 'z';
        }
        const auto chain = fake_chain({fake_level("/images/a.qcow2", letters)});
        const auto go_on = [](const SurveyProgress&) { return Tick::go_on; };
        const SurveyPtr survey = *stratamap::survey(
            chain, go_on, [] { return Interest(); }, MapLimits{96, 16, 32 * fake_cluster, 2});
        QVERIFY(survey->resolved->runs_in_memory() < survey->resolved->run_count());
        Desk desk(survey);
        QVERIFY(desk.table.model().lacksRuns());
        QVERIFY(desk.table.findChild<QLabel*>()->text().contains(QStringLiteral("512")));
        for (const u64 first : {u64{0}, u64{200}, u64{448}}) {
            desk.viewpoint.select(Range{first * fake_cluster, 30 * fake_cluster});
            desk.table.findChild<QCheckBox*>()->setChecked(true);
            QVERIFY(settle(desk.table.model()));
            QCOMPARE(desk.table.model().rowCount(), 30);
            QVERIFY(!desk.table.model().lacksRuns());
        }
    }

    void cancelledSortingLeavesTheOrder()
    {
        ExtentModel model;
        model.setSurvey(sampleSurvey(QStringLiteral("4d0 2z1 1.1 3c2")));
        QVERIFY(settle(model));
        model.sort(ExtentModel::length_column, Qt::AscendingOrder);
        model.cancel();
        QVERIFY(!model.busy());
        QTest::qWait(50);
        QCOMPARE(startsOf(model), std::vector<u64>({0, 4 * cluster, 6 * cluster, 7 * cluster}));
        QCOMPARE(model.sortColumn(), int{ExtentModel::start_column});
    }

    void isNotListedWhileHidden()
    {
        Desk desk(sampleSurvey(QStringLiteral("4d0 2z1")));
        desk.table.hide();
        desk.viewpoint.setSurvey(sampleSurvey(QStringLiteral("1d0 2z1 3c1")));
        QTest::qWait(50);
        QCOMPARE(desk.table.model().rowCount(), 0);
        desk.table.show();
        QTRY_COMPARE(desk.table.model().rowCount(), 3);
    }
};

QTEST_MAIN(ExtentModelTest)
#include "extent_model_test.moc"
