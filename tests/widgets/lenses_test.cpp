// SPDX-License-Identifier: MIT
// Lenses: the same place through another one, and the way back. Minimap: where one is.
#include "widgets/lenses.h"

#include "sample_survey.h"
#include "widgets/map_view.h"
#include "widgets/minimap.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

constexpr u64 clusters = 40000;

SurveyPtr disk()
{
    auto survey = std::make_shared<Survey>(
        *sampleSurvey(QStringLiteral("10000d0 10000c1 20000.2"), sampleChain(3, clusters * sample_cluster)));
    survey->strata.assign(3, survey->resolved);
    survey->own.resize(3);
    return survey;
}

}  // namespace

class LensesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherLensShowsTheSamePlace();
    void comingBackFindsTheViewAsItWas();
    void historyGoesBackAndForward();
    void scrollingIsNoStepOfItsOwn();
    void onlyTheLensInFrontIsHeard();
    void minimapTellsAndMoves();
    void minimapShowsMarks();

private:
    /// Of the lens in front.
    Minimap* minimap() const
    {
        const auto all = m_lenses->findChildren<Minimap*>();
        const auto seen = std::find_if(all.begin(), all.end(), [](const Minimap* map) { return map->isVisible(); });
        return seen == all.end() ? nullptr : *seen;
    }

    std::unique_ptr<Viewpoint> m_viewpoint;
    std::unique_ptr<Lenses> m_lenses;
};

void LensesTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_lenses.reset();
    m_viewpoint = std::make_unique<Viewpoint>();
    m_lenses = std::make_unique<Lenses>(*m_viewpoint);
    m_lenses->resize(900, 600);
    m_lenses->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_lenses.get()));
    m_viewpoint->setSurvey(disk());
}

void LensesTest::anotherLensShowsTheSamePlace()
{
    const Range place{12000 * sample_cluster, 300 * sample_cluster};
    m_viewpoint->select(place);
    m_viewpoint->setCursor(place.offset);
    m_viewpoint->show(place);
    const Range seen = m_lenses->canvas().visibleRange();
    QVERIFY(seen.offset <= place.offset && seen.end() >= place.end() && seen.length < clusters * sample_cluster / 4);
    m_lenses->setLens(Lens::strata);
    const Range now = m_lenses->canvas().visibleRange();
    QVERIFY(now.offset <= seen.offset && now.end() >= seen.end() && now.length < 3 * seen.length);
    QVERIFY(m_viewpoint->selection() == place);
    QCOMPARE(m_viewpoint->cursor(), place.offset);
}

void LensesTest::comingBackFindsTheViewAsItWas()
{
    m_viewpoint->show({12000 * sample_cluster, 300 * sample_cluster});
    const Canvas::View before = m_lenses->canvas().view();
    for (int round = 0; round < 5; ++round) {  // and does not drift away either
        m_lenses->setLens(Lens::strata);
        m_lenses->setLens(Lens::resolved);
    }
    QVERIFY(m_lenses->canvas().view() == before);
}

void LensesTest::historyGoesBackAndForward()
{
    QVERIFY(!m_lenses->canGoBack() && !m_lenses->canGoForward());
    const auto whole = m_lenses->place();
    m_viewpoint->show({12000 * sample_cluster, 300 * sample_cluster});
    const auto near = m_lenses->place();
    QTest::qWait(750);  // another movement
    m_lenses->zoomIn();
    m_lenses->zoomIn();  // still the same one
    QVERIFY(m_lenses->canGoBack());
    m_lenses->goBack();
    QVERIFY(m_lenses->place() == near);
    m_lenses->goBack();
    QVERIFY(m_lenses->place() == whole);
    QVERIFY(!m_lenses->canGoBack() && m_lenses->canGoForward());
    m_lenses->goForward();
    QVERIFY(m_lenses->place() == near);
    QTest::qWait(750);
    m_lenses->setLens(Lens::strata);  // what was ahead is gone
    QVERIFY(!m_lenses->canGoForward());
    m_lenses->goBack();
    QCOMPARE(m_lenses->lens(), Lens::resolved);
    m_viewpoint->setSurvey(disk());
    QVERIFY(!m_lenses->canGoBack() && !m_lenses->canGoForward());
}

void LensesTest::scrollingIsNoStepOfItsOwn()
{
    m_viewpoint->show({12000 * sample_cluster, 30 * sample_cluster});
    QTest::qWait(750);
    m_lenses->canvas().scrollTo(20000 * sample_cluster);
    m_lenses->goBack();
    QVERIFY(!m_lenses->canGoBack());
}

void LensesTest::onlyTheLensInFrontIsHeard()
{
    m_lenses->setLens(Lens::strata);
    QSignalSpy interests(m_lenses.get(), &Lenses::interestChanged);
    m_lenses->canvas(Lens::resolved).zoomIn();
    QCOMPARE(interests.size(), 0);
    m_lenses->canvas(Lens::strata).zoomIn();
    QCOMPARE(interests.size(), 1);
    QVERIFY(m_lenses->canvas().interest().strata);
}

void LensesTest::minimapTellsAndMoves()
{
    Canvas& canvas = m_lenses->canvas();
    Minimap* map = minimap();
    QVERIFY(!map->accessibleName().isEmpty());
    canvas.showRange({0, 500 * sample_cluster});
    QVERIFY2(map->valueText().endsWith(QStringLiteral("of 2.44 GiB")), qPrintable(map->valueText()));
    const int x = 10;
    const auto at = [&](u64 offset) { return QPoint(x, 8 + static_cast<int>(map->position(offset))); };
    QTest::mouseClick(map, Qt::LeftButton, {}, at(20000 * sample_cluster));
    const Range seen = canvas.visibleRange();
    QVERIFY(seen.offset <= 20100 * sample_cluster && seen.end() >= 19900 * sample_cluster);
    QTest::keyClick(map, Qt::Key_Home);
    QCOMPARE(canvas.visibleRange().offset, u64{0});
    QTest::keyClick(map, Qt::Key_PageDown);
    QVERIFY(canvas.visibleRange().offset > 0);
    QTest::keyClick(map, Qt::Key_End);
    QCOMPARE(canvas.visibleRange().end(), clusters * sample_cluster);
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(map);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Value), map->valueText());
    slider->valueInterface()->setCurrentValue(500);
    QVERIFY(std::abs(slider->valueInterface()->currentValue().toInt() - 500) < 20);
    QVERIFY(canvas.visibleRange().offset > clusters * sample_cluster / 3);
    QCOMPARE(map->offsetAt(map->position(u64{1} << 30)) >> 26, (u64{1} << 30) >> 26);
}

void LensesTest::minimapShowsMarks()
{
    Minimap* map = minimap();
    const QImage before = map->grab().toImage();
    m_viewpoint->setMarks(Mark::Kind::bookmark, {{{30000 * sample_cluster, 512}, Mark::Kind::bookmark, {}}});
    QVERIFY(before != map->grab().toImage());
    m_viewpoint->setMarks(Mark::Kind::bookmark, {});
    QCOMPARE(map->grab().toImage(), before);
    m_viewpoint->setCellMode(CellMode::dominant);
    map->grab();
}

QTEST_MAIN(LensesTest)
#include "lenses_test.moc"
