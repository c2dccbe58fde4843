// SPDX-License-Identifier: MIT
// The strata lens: every byte that a layer holds is counted once, as seen or as hidden.
#include "widgets/strata_view.h"

#include "fake_chain.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

#include <map>
#include <random>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

SurveyPtr surveyOfLevels(std::vector<ChainLayer> levels)
{
    const auto chain = fake_chain(std::move(levels));
    const auto made = survey(
        chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for(chain->layers().size()));
    return made ? *made : nullptr;
}

SurveyPtr surveyOf(const std::vector<std::string>& layers)
{
    std::vector<ChainLayer> levels;
    for (const std::string& clusters : layers) {
        levels.push_back(fake_level(text("layer", levels.size(), ".qcow2"), clusters));
    }
    return surveyOfLevels(std::move(levels));
}

std::string randomClusters(std::mt19937& random, std::size_t count)
{
    const std::string alphabet = "..zZdc";
    std::string clusters;
    while (clusters.size() < count) {
        clusters.append(1 + random() % 5, alphabet[random() % alphabet.size()]);
    }
    clusters.resize(count);
    return clusters;
}

State stateOf(char letter)
{
    return letter == 'z'   ? State::zero_plain
           : letter == 'Z' ? State::zero_allocated
           : letter == 'd' ? State::data
           : letter == 'c' ? State::compressed
                           : State::unallocated;
}

using Counts = std::map<u32, u64>;

/// What the cell of a layer should hold, letter by letter.
Counts counted(const std::vector<std::string>& layers, u32 depth, Range cell)
{
    Counts counts;
    for (u64 cluster = cell.offset / fake_cluster; cluster < divide_up(cell.end(), fake_cluster); ++cluster) {
        if (cluster >= layers[depth].size()) {
            continue;
        }
        const char letter = layers[depth][cluster];
        bool hidden = false;
        for (u32 above = 0; above < depth; ++above) {
            // Past the end of a layer in between nothing shines through.
            hidden = hidden || cluster >= layers[above].size() || layers[above][cluster] != '.';
        }
        const u32 kind =
            letter == '.' ? unallocated_kind : kindOf(depth, stateOf(letter)) | (hidden ? shadowed_flag : 0);
        counts[kind] += fake_cluster;
    }
    return counts;
}

Counts countsOf(const std::vector<CellPart>& parts)
{
    Counts counts;
    for (const CellPart& part : parts) {
        counts[part.kind] += part.bytes;
    }
    return counts;
}

}  // namespace

class StrataViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatIsSeenAndWhatIsHidden_data();
    void countsWhatIsSeenAndWhatIsHidden();
    void lanesStandBelowEachOther();
    void keysGoFromLaneToLane();
    void keysMoveTheCursor();
    void saysWhatIsHidden();
    void lostLayersHaveEmptyLanes();
    void paintsWhatItCounts();
    void manyLayersScroll();
    void screenReadersWalkLanes();
    void narrowAndEmpty();

private:
    QImage picture() { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    std::unique_ptr<Viewpoint> m_viewpoint;
    std::unique_ptr<StrataView> m_view;
};

void StrataViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_viewpoint = std::make_unique<Viewpoint>();
    m_view = std::make_unique<StrataView>(*m_viewpoint);
    m_view->resize(900, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
}

void StrataViewTest::cleanup()
{
    m_view.reset();
    m_viewpoint.reset();
}

void StrataViewTest::countsWhatIsSeenAndWhatIsHidden_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void StrataViewTest::countsWhatIsSeenAndWhatIsHidden()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const std::size_t size = 1 + random() % 4000;
    std::vector<std::string> layers;
    for (unsigned depth = 0; depth < 1 + seed % 5; ++depth) {
        layers.push_back(randomClusters(random, depth == 0 ? size : 1 + random() % (2 * size)));
    }
    m_viewpoint->setSurvey(surveyOf(layers));
    for (int step = 0; step < 6; ++step) {
        for (u32 depth = 0; depth < layers.size(); ++depth) {
            const auto cells = m_view->layerCells(depth);
            const Range seen = m_view->visibleRange();
            for (std::size_t index = 0; index < cells.size(); ++index) {
                const u64 start = seen.offset + index * m_view->bytesPerCell();
                const Range cell{start, std::min(m_view->bytesPerCell(), seen.end() - start)};
                QCOMPARE(countsOf(cells[index]), counted(layers, depth, cell));
                QCOMPARE(countsOf(m_view->layerCell(depth, cell)), counted(layers, depth, cell));
            }
            const u64 held = layers[depth].size() * fake_cluster;
            QCOMPARE(cells.size(),
                     static_cast<std::size_t>(divide_up(std::min(seen.end(), std::max(held, seen.offset)) - seen.offset,
                                                        m_view->bytesPerCell())));
        }
        m_viewpoint->setCursor(random() % (size * fake_cluster));
        m_view->zoomIn();
    }
}

void StrataViewTest::lanesStandBelowEachOther()
{
    m_viewpoint->setSurvey(surveyOf({"d.d.", "dddd", "zzzz"}));
    QCOMPARE(m_view->laneCount(), 4);
    for (int lane = 1; lane < 4; ++lane) {
        QVERIFY(m_view->laneRect(lane).top() > m_view->laneRect(lane - 1).bottom());
        QCOMPARE(m_view->laneRect(lane).left(), m_view->laneRect(0).left());
    }
    QVERIFY(m_view->laneRect(3).bottom() < m_view->viewport()->height());
}

void StrataViewTest::keysGoFromLaneToLane()
{
    m_viewpoint->setSurvey(surveyOf({"d.d.", "dddd"}));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_viewpoint->highlightedLayer() == 0U);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);  // the last lane
    QVERIFY(m_viewpoint->highlightedLayer() == 1U);
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    }
    QVERIFY(!m_viewpoint->highlightedLayer());
}

void StrataViewTest::keysMoveTheCursor()
{
    m_viewpoint->setSurvey(surveyOf({std::string(100, 'd')}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_viewpoint->cursor(), m_view->bytesPerCell());
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_viewpoint->cursorCell().end() == 100 * fake_cluster);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_viewpoint->cursorCell().end() == 100 * fake_cluster);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(m_viewpoint->selection() == (Range{0, 100 * fake_cluster}));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_viewpoint->selection());
}

void StrataViewTest::saysWhatIsHidden()
{
    QSignalSpy told(m_view.get(), &StrataView::readoutChanged);
    m_viewpoint->setSurvey(surveyOf({"d...", "dz.."}));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY2(told.last().first().toString().contains(QStringLiteral("100 % data hidden by layers above")),
             qPrintable(told.last().first().toString()));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(told.last().first().toString().endsWith(QStringLiteral("100 % zeros")));
    QCOMPARE(m_view->accessibleDescription().contains(QStringLiteral("layer1.qcow2")), true);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(told.last().first().toString().endsWith(QStringLiteral("nothing")));
}

void StrataViewTest::lostLayersHaveEmptyLanes()
{
    std::vector<ChainLayer> levels;
    levels.push_back(fake_level("top.qcow2", "d.d."));
    levels.push_back(lost_level("base.raw", Error(Fault::missing, "base.raw is not there")));
    m_viewpoint->setSurvey(surveyOfLevels(std::move(levels)));
    QCOMPARE(m_view->laneCount(), 3);
    QVERIFY(m_view->layerCells(1).empty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("could not be opened")));
    picture();
}

void StrataViewTest::paintsWhatItCounts()
{
    m_viewpoint->setSurvey(surveyOf({"dd......", "dddddddd"}));
    m_viewpoint->setCursor(7 * fake_cluster);
    const QImage image = picture();
    const double ratio = m_view->devicePixelRatioF();
    const MapPalette palette(m_view->palette(), 2);
    const auto colour = [&](int lane, int cluster) {
        const QRect rect = m_view->laneRect(lane);
        const double x = rect.left() + (m_view->axis().left(static_cast<u64>(cluster)) + 3 * ratio) / ratio;
        return QColor(image.pixel((QPointF(x, rect.center().y()) * ratio).toPoint()));
    };
    QCOMPARE(colour(0, 0), palette.layer(0));
    QCOMPARE(colour(0, 4), palette.layer(1));
    QCOMPARE(colour(1, 0), palette.layer(0));
    QCOMPARE(colour(1, 4), palette.fill(0, State::unallocated).ground);
    QCOMPARE(colour(2, 4), palette.layer(1));
    const Fill hidden = palette.shadowed(palette.fill(1, State::data));
    QVERIFY(colour(2, 0) == hidden.ground || colour(2, 0) == hidden.ink);
}

void StrataViewTest::manyLayersScroll()
{
    std::vector<std::string> layers(64, "d..z..c.");
    m_viewpoint->setSurvey(surveyOf(layers));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    for (int press = 0; press < 64; ++press) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    }
    QVERIFY(m_viewpoint->highlightedLayer() == 63U);
    QVERIFY(m_view->laneRect(64).bottom() <= m_view->viewport()->height());
    const QImage below = picture();
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(below != picture());
}

void StrataViewTest::screenReadersWalkLanes()
{
    m_viewpoint->setSurvey(surveyOf({"d...", "dz.."}));
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_view.get());
    auto* table = map->tableInterface();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->rowDescription(2), QStringLiteral("layer1.qcow2"));
    QAccessibleInterface* cell = table->cellAt(2, 0);
    QVERIFY(cell->text(QAccessible::Name).endsWith(QStringLiteral("100 % data hidden by layers above")));
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(map->focusChild(), cell);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(map->focusChild(), table->cellAt(1, 1));
    QCOMPARE(map->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
}

void StrataViewTest::narrowAndEmpty()
{
    picture();
    m_viewpoint->setSurvey(surveyOf({std::string(3000, 'd'), std::string(10, 'c')}));
    m_view->resize(m_view->minimumSizeHint());
    picture();
    m_view->resize(1, 1);
    picture();
    m_view->resize(1500, 900);
    picture();
    m_viewpoint->setSurvey(nullptr);
    QCOMPARE(m_view->laneCount(), 0);
    QVERIFY(m_view->scaleText().isEmpty());
    picture();
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    StrataViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "strata_view_test.moc"
