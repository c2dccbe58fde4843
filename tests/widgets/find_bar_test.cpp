// SPDX-License-Identifier: MIT
// The find bar: places, questions, and keys that go from match to match.
#include "widgets/find_bar.h"

#include "sample_survey.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

constexpr auto never_stops = [] { return true; };

Range clusters(u64 first, u64 count)
{
    return {first * sample_cluster, count * sample_cluster};
}

/// A bar over a disk with data at clusters 0 to 1 and 4 to 6, zeros between, and packed bytes behind.
struct Desk {
    Viewpoint viewpoint;
    FindBar bar{viewpoint};
    QLineEdit& line = *bar.findChild<QLineEdit*>();

    Desk()
    {
        viewpoint.setSurvey(sampleSurvey(QStringLiteral("2d0 2z1 3d1 1c2")));
        bar.resize(700, 60);
        bar.open();
    }
    void write(const char* text)
    {
        line.clear();
        QTest::keyClicks(&line, QLatin1String(text));
    }
};

}  // namespace

class FindBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QVERIFY(waitForWorkers(5000)); }
    void goesToPlaces();
    void saysWhatIsWrong();
    void countsAsOneWrites();
    void saysSoFar();
    void goesFromMatchToMatch();
    void stepsGoRound();
    void marksAll();
    void escapeGivesTheFocusBack();
    void anotherDiskIsCountedAnew();
    void everythingHasAName();
};

void FindBarTest::goesToPlaces()
{
    Desk desk;
    desk.write("0x30200");
    QTRY_COMPARE(desk.bar.message(), QStringLiteral("Enter goes to 0x30200, 197,120 bytes."));
    QTest::keyClick(&desk.line, Qt::Key_Return);
    QTRY_COMPARE(desk.viewpoint.cursor(), u64{0x30200});
    QVERIFY(!desk.viewpoint.selection());
    desk.write("c:5");
    QTest::keyClick(&desk.line, Qt::Key_Enter);
    QTRY_COMPARE(desk.viewpoint.cursor(), 5 * sample_cluster);
}

void FindBarTest::saysWhatIsWrong()
{
    Desk desk;
    desk.write("12.5GiX");
    QTRY_VERIFY(desk.bar.message().contains(QStringLiteral("is no unit")));
    QTest::keyClick(&desk.line, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(desk.viewpoint.cursor(), u64{0});
    QVERIFY(desk.line.accessibleDescription().contains(QStringLiteral("is no unit")));
    desk.write("1TiB");
    QTRY_VERIFY(desk.bar.message().contains(QStringLiteral("past the disk's end")));
}

void FindBarTest::countsAsOneWrites()
{
    Desk desk;
    desk.write("data");
    QTRY_COMPARE(desk.bar.message(), QStringLiteral("2 matches, 320 KiB (327,680 bytes) in all."));
    desk.write("compressed");
    QTRY_COMPARE(desk.bar.message(), QStringLiteral("One match, 64 KiB (65,536 bytes)."));
    desk.write("encrypted");
    QTRY_COMPARE(desk.bar.message(), QStringLiteral("Nothing found."));
    desk.line.clear();
    QVERIFY(desk.bar.message().isEmpty());
}

void FindBarTest::saysSoFar()
{
    Desk desk;
    desk.viewpoint.setSurvey(sampleSurvey(QStringLiteral("2d0 2z1 6-")));
    desk.write("data");
    QTRY_VERIFY(desk.bar.message().startsWith(QStringLiteral("One match")));
    QVERIFY(desk.bar.message().contains(QStringLiteral("So far")));
}

void FindBarTest::goesFromMatchToMatch()
{
    Desk desk;
    desk.write("data");
    QTRY_VERIFY(desk.bar.message().startsWith(QStringLiteral("2 matches")));
    QTest::keyClick(&desk.line, Qt::Key_Return);  // the one that begins at the cursor is the first
    QTRY_COMPARE(desk.viewpoint.selection(), std::optional(clusters(0, 2)));
    QTest::keyClick(&desk.line, Qt::Key_Return);
    QTRY_COMPARE(desk.viewpoint.selection(), std::optional(clusters(4, 3)));
    QCOMPARE(desk.viewpoint.cursor(), 4 * sample_cluster);
    QTest::keyClick(&desk.line, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(desk.viewpoint.selection(), std::optional(clusters(0, 2)));
    QTest::keyClick(&desk.line, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(desk.viewpoint.selection(), std::optional(clusters(4, 3)));
    QCOMPARE(desk.bar.message(), QStringLiteral("The search went round the end of the disk."));
    desk.bar.dismiss();
    desk.bar.findNext();  // F3 works without the bar
    QTRY_COMPARE(desk.viewpoint.selection(), std::optional(clusters(0, 2)));
    QVERIFY(!desk.bar.isVisible());
}

void FindBarTest::stepsGoRound()
{
    const FindQuestion question{"compressed", sampleSurvey(QStringLiteral("2d0 2z1 3d1 1c2")), nullptr};
    const Findings found = findStep(question, {7 * sample_cluster, Direction::forward, false}, never_stops);
    QVERIFY(found.wrapped);
    QCOMPARE(found.step, std::optional(clusters(7, 1)));
    const Findings here = findStep(question, {7 * sample_cluster, Direction::forward, true}, never_stops);
    QVERIFY(!here.wrapped);
    QCOMPARE(here.step, std::optional(clusters(7, 1)));
    const Findings none = findStep({"encrypted", question.survey, nullptr}, {}, never_stops);
    QVERIFY(!none.step);
}

void FindBarTest::marksAll()
{
    Desk desk;
    desk.viewpoint.setCursor(3 * sample_cluster);
    desk.write("data");
    QTest::keyClick(&desk.line, Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(desk.viewpoint.marks().size(), std::size_t{2});
    QCOMPARE(desk.viewpoint.marks()[1].guest, clusters(4, 3));
    QVERIFY(desk.viewpoint.marks()[1].kind == Mark::Kind::hit);
    QCOMPARE(desk.viewpoint.marks()[1].text, QStringLiteral("data"));
    QCOMPARE(desk.viewpoint.selection(), std::optional(clusters(4, 3)));
    desk.line.clear();
    QTest::keyClick(&desk.line, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(desk.viewpoint.marks().empty());
}

void FindBarTest::escapeGivesTheFocusBack()
{
    Desk desk;
    QSignalSpy dismissed(&desk.bar, &FindBar::dismissed);
    QTest::keyClick(&desk.line, Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!desk.bar.isVisible());
    desk.bar.open();
    QVERIFY(desk.bar.isVisible());
}

void FindBarTest::anotherDiskIsCountedAnew()
{
    Desk desk;
    desk.write("data");
    QTRY_VERIFY(desk.bar.message().startsWith(QStringLiteral("2 matches")));
    desk.viewpoint.setSurvey(sampleSurvey(QStringLiteral("1d0 1z0")));
    QTRY_COMPARE(desk.bar.message(), QStringLiteral("One match, 64 KiB (65,536 bytes)."));
    desk.viewpoint.setSurvey(nullptr);
    QTest::keyClick(&desk.line, Qt::Key_Return);
    QCOMPARE(desk.viewpoint.cursor(), u64{0});
}

void FindBarTest::everythingHasAName()
{
    Desk desk;
    QVERIFY(!desk.line.accessibleName().isEmpty());
    for (const QAbstractButton* button :
         desk.bar.findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(FindBarTest)
#include "find_bar_test.moc"
