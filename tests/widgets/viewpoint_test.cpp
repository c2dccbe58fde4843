// SPDX-License-Identifier: MIT
// Viewpoint: what a person looks at and points to.
#include "widgets/viewpoint.h"

#include "tests/widgets/sample_survey.h"

#include <QSignalSpy>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;

class ViewpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysOnTheSameDisk();
    void keepsWithinTheDisk();
    void tellsOnlyChanges();
    void filters();
    void marksOfAKindReplaceEachOther();
};

void ViewpointTest::staysOnTheSameDisk()
{
    Viewpoint viewpoint;
    const SurveyPtr first = testing::sampleSurvey(QStringLiteral("4d0 2z1 1.1 4d2"));
    viewpoint.setSurvey(first);
    viewpoint.setCursor(4096);
    viewpoint.select(Range{512, 1024});
    viewpoint.highlightLayer(1);

    QSignalSpy disks(&viewpoint, &Viewpoint::diskChanged);
    viewpoint.setSurvey(std::make_shared<Survey>(*first));
    QCOMPARE(disks.count(), 0);
    QCOMPARE(viewpoint.cursor(), u64{4096});
    QVERIFY(viewpoint.selection() == (Range{512, 1024}));

    viewpoint.setSurvey(nullptr);
    QCOMPARE(disks.count(), 1);
    QCOMPARE(viewpoint.cursor(), u64{0});
    QVERIFY(!viewpoint.selection());
    QVERIFY(!viewpoint.highlightedLayer());
}

void ViewpointTest::keepsWithinTheDisk()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(testing::sampleSurvey(QStringLiteral("4d0 2z1 1.1 4d2")));
    const u64 size = viewpoint.size();
    viewpoint.setCursor(~u64{0});
    QCOMPARE(viewpoint.cursor(), size - 1);
    QVERIFY(viewpoint.cursorCell().contains(size - 1));
    viewpoint.select(Range{size - 512, 4096});
    QVERIFY(viewpoint.selection() == Range(size - 512, 512));
    viewpoint.select(Range{size, 4096});
    QVERIFY(!viewpoint.selection());
    viewpoint.setCursorCell({0, 65536});  // the cursor is elsewhere: a cell of its own
    QCOMPARE(viewpoint.cursorCell().length, sector_size);
    viewpoint.setCursor(1000);
    QVERIFY(viewpoint.cursorCell() == (Range{0, 65536}));
}

void ViewpointTest::tellsOnlyChanges()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(testing::sampleSurvey(QStringLiteral("4d0 2z1 1.1 4d2")));
    QSignalSpy cursor(&viewpoint, &Viewpoint::cursorChanged);
    QSignalSpy look(&viewpoint, &Viewpoint::lookChanged);
    viewpoint.setCursor(512);
    viewpoint.setCursor(512);
    QCOMPARE(cursor.count(), 1);
    viewpoint.setCellMode(CellMode::shares);
    QCOMPARE(look.count(), 0);
    viewpoint.setCellMode(CellMode::any);
    QCOMPARE(look.count(), 1);
}

void ViewpointTest::filters()
{
    Filter filter;
    QVERIFY(filter.everything());
    filter.setShown(2, false);
    filter.setShown(0, false);
    filter.setShown(2, false);
    QCOMPARE(filter.layers, (std::vector<u32>{0, 2}));
    QVERIFY(!filter.shows(2, State::data));
    QVERIFY(filter.shows(2, State::unallocated));  // belongs to no layer
    QVERIFY(filter.shows(1, State::data));
    filter.setShown(State::data, false);
    QVERIFY(!filter.shows(1, State::data));
    filter.setShown(State::data, true);
    filter.setShown(0, true);
    filter.setShown(2, true);
    QVERIFY(filter.everything());
}

void ViewpointTest::marksOfAKindReplaceEachOther()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(testing::sampleSurvey(QStringLiteral("4d0 2z1 1.1 4d2")));
    viewpoint.setMarks(Mark::Kind::bookmark, {{{0, 512}, Mark::Kind::bookmark, QStringLiteral("boot sector")}});
    viewpoint.setMarks(Mark::Kind::hit, {{{512, 512}, Mark::Kind::hit, {}}, {{4096, 512}, Mark::Kind::hit, {}}});
    QCOMPARE(viewpoint.marks().size(), std::size_t{3});
    viewpoint.setMarks(Mark::Kind::hit, {});
    QCOMPARE(viewpoint.marks().size(), std::size_t{1});
    QCOMPARE(viewpoint.marks().front().text, QStringLiteral("boot sector"));
}

QTEST_GUILESS_MAIN(ViewpointTest)
#include "viewpoint_test.moc"
