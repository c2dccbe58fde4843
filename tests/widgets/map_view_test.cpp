// SPDX-License-Identifier: MIT
// The canvas: numbers first, then what mouse and keys do, then pixels.
#include "widgets/map_view.h"

#include "sample_survey.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QWheelEvent>

#include <map>
#include <random>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

constexpr u64 gib = u64{1} << 30;

QPalette colours(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1e, 0x1f, 0x22) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xe6, 0xe7, 0xea) : QColor(Qt::black));
    return palette;
}

/// Random runs over a disk, of which so much is scanned.
SurveyPtr randomSurvey(std::shared_ptr<const Chain> chain, u64 size, u64 scanned, u32 seed, u64 longest,
                       MapLimits limits = {})
{
    std::mt19937_64 random(seed);
    const auto layers = static_cast<u32>(chain->layers().size());
    Map::Builder builder(size, limits);
    while (builder.scanned() < scanned) {
        Run run;
        run.guest = {builder.scanned(),
                     std::min((1 + random() % longest) * sample_cluster, scanned - builder.scanned())};
        run.state = static_cast<State>(random() % state_count);
        run.depth = static_cast<u32>(random() % layers);
        builder.append(run);
    }
    auto survey = std::make_shared<Survey>();
    survey->chain = std::move(chain);
    survey->complete = scanned == size;
    survey->resolved = builder.snapshot();
    return survey;
}

/// The viewport as it is painted, in device pixels.
QImage picture(MapView& view)
{
    return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// A cell's pixels in picture(), without the gap to its neighbours.
QRect pixelsOf(const MapView& view, u64 offset)
{
    const int gap = std::max(static_cast<int>(std::lround(view.devicePixelRatioF())), 1);
    return view.grid().rect(offset).adjusted(0, 0, -gap, -gap).translated(view.gridOrigin());
}

std::map<QRgb, int> coloursIn(const QImage& image, QRect rect)
{
    std::map<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    return counts;
}

/// Middle of a cell in the viewport's coordinates.
QPoint middleOf(const MapView& view, u64 offset)
{
    const QPoint pixels = view.grid().rect(offset).center() + view.gridOrigin();
    return (QPointF(pixels) / view.devicePixelRatioF()).toPoint();
}

void turnWheel(MapView& view, QPoint position, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(position, view.viewport()->mapToGlobal(position), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

/// As the window system does it; QTest::mouseMove() moves the real pointer, which not every screen has room for.
void moveMouse(MapView& view, QPoint position, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton, buttons, {});
    QApplication::sendEvent(view.viewport(), &event);
}

/// In two steps, since the first only says that it is no click.
void dragMouse(MapView& view, QPoint position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    for (const QPoint at : {position + QPoint(2, 2), position}) {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
}

std::vector<Share> shares(std::initializer_list<Share> list)
{
    return list;
}

}  // namespace

class MapViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingYet();
    void emptyDisk();
    void cursorCellHasExactNumbers();
    void cellsAreSaidInWords();
    void runsAreWhole();
    void hoverTellsTheCell();
    void clickMovesTheFirmCursor();
    void keysMoveTheFirmCursor();
    void keysZoom();
    void wheelZoomsAboutThePointer();
    void smallWheelMovesAddUp();
    void controlWheelIsFiner();
    void shiftAndRightDragZoomToWhatIsDrawnAround();
    void controlDragSelects();
    void shiftSelects();
    void doubleClickShowsTheRun();
    void escapeAndSelectAll();
    void anyOfAndDominant();
    void filterFades();
    void shiftWheelPans();
    void dragPans();
    void scrollBarScrolls();
    void scaleIsTold();
    void aNewSurveyOfTheChainKeepsThePlace();
    void anotherChainIsShownWhole();
    void overviewsGiveTheSamePicture();
    void whatIsNotInMemoryIsAskedForAndPending();
    void everyStateIsPainted_data();
    void everyStateIsPainted();
    void mixedCellsAreProportional();
    void damageIsNeverTooSmall();
    void pendingLooksLikeNoState_data() { everyStateIsPainted_data(); }
    void pendingLooksLikeNoState();
    void highlightFadesTheOthers();
    void cellsLieOnDevicePixels();
    void cursorsAreSeen();
    void screenReadersHearTheCursor();
    void screenReadersWalkATable();
    void hugeDisk();
    void narrowWindow();

private:
    void show(const SurveyPtr& survey);

    std::unique_ptr<Viewpoint> m_viewpoint;
    std::unique_ptr<MapView> m_view;
};

void MapViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_viewpoint = std::make_unique<Viewpoint>();
    m_view = std::make_unique<MapView>(*m_viewpoint);
    m_view->resize(900, 620);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
}

void MapViewTest::cleanup()
{
    m_view.reset();
}

void MapViewTest::show(const SurveyPtr& survey)
{
    m_viewpoint->setSurvey(survey);
    picture(*m_view);
}

void MapViewTest::nothingYet()
{
    QVERIFY(!m_view->canZoomIn() && !m_view->canZoomOut());
    QVERIFY(!m_view->cursorCell());
    QVERIFY(m_view->scaleText().isEmpty());
    const QImage image = picture(*m_view);
    QVERIFY(coloursIn(image, image.rect()).size() > 1);  // a message stands there
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    turnWheel(*m_view, QPoint(100, 100), 120);
    show(sampleSurvey(QStringLiteral("4d0")));
    QVERIFY(m_view->cursorCell());
    m_viewpoint->setSurvey(nullptr);
    QVERIFY(!m_view->cursorCell());
    picture(*m_view);
}

void MapViewTest::emptyDisk()
{
    Map::Builder builder(0);
    auto survey = std::make_shared<Survey>();
    survey->chain = sampleChain(1, 0);
    survey->resolved = builder.snapshot();
    show(survey);
    QVERIFY(!m_view->cursorCell());
    QVERIFY(!m_view->canZoomIn());
    m_view->zoomToFit();
    m_viewpoint->setCursor(5);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const QImage image = picture(*m_view);
    QVERIFY(coloursIn(image, image.rect()).size() > 1);
}

void MapViewTest::cursorCellHasExactNumbers()
{
    // 512 cells of four clusters: neither fewer nor more columns than that make the whole disk fit.
    const SurveyPtr survey = randomSurvey(sampleChain(4, 20 * gib), 20 * gib, 13 * gib + 3 * sample_cluster, 5, 900);
    show(survey);
    const u64 bytes = m_view->bytesPerCell();
    const Raster expected = rasterize(*survey->resolved, {0, 20 * gib}, bytes);
    for (std::size_t cell = 0; cell < expected.size(); cell += 7) {
        m_viewpoint->setCursor(cell * bytes + bytes / 3);
        const auto info = m_view->cursorCell();
        QVERIFY(info);
        QCOMPARE(info->guest, expected.cell(cell));
        QVERIFY(std::equal(info->shares.begin(), info->shares.end(), expected.shares(cell).begin(),
                           expected.shares(cell).end()));
        QCOMPARE(info->pending, expected.pending(cell));
        QCOMPARE(info->run.has_value(), info->guest.offset < survey->resolved->scanned());
    }
}

void MapViewTest::cellsAreSaidInWords()
{
    show(sampleSurvey(QStringLiteral("4d0 4z2 4.2 4-")));
    m_viewpoint->setCursor(5 * sample_cluster);
    QCOMPARE(m_view->cursorCell()->sentence, QStringLiteral("offset 320 KiB, 64 KiB: 100 % zeros from layer2.qcow2"));
    m_viewpoint->setCursor(9 * sample_cluster);
    QCOMPARE(m_view->cursorCell()->sentence, QStringLiteral("offset 576 KiB, 64 KiB: 100 % unallocated"));
    QCOMPARE(m_view->cursorCell()->run->layer, QStringLiteral("no layer"));
    m_viewpoint->setCursor(15 * sample_cluster);
    QCOMPARE(m_view->cursorCell()->sentence, QStringLiteral("offset 960 KiB, 64 KiB: 100 % not scanned yet"));
    QVERIFY(!m_view->cursorCell()->run);

    // Four clusters of 512 bytes to a cell, three of them data.
    const QString mixed = QStringLiteral("3d0 1z1").append(QStringLiteral(" 3d0 1z1").repeated(4999));
    show(sampleSurvey(mixed, sampleChain(2, 20000 * 1024, 1024), 1024));
    QVERIFY(m_view->bytesPerCell() >= 4096);
    m_viewpoint->setCursor(0);
    QVERIFY2(m_view->cursorCell()->sentence.endsWith(
                 QStringLiteral(": 75 % data from layer0.qcow2, 25 % zeros from layer1.qcow2")),
             qPrintable(m_view->cursorCell()->sentence));
}

void MapViewTest::runsAreWhole()
{
    show(sampleSurvey(QStringLiteral("2z0 7d1 3c2 4.2")));
    m_viewpoint->setCursor(5 * sample_cluster);
    const RunInfo data = *m_view->cursorCell()->run;
    QCOMPARE(data.run.guest, (Range{2 * sample_cluster, 7 * sample_cluster}));
    QCOMPARE(data.layer, QStringLiteral("layer1.qcow2"));
    QCOMPARE(data.state, QStringLiteral("data"));
    QCOMPARE(data.hostFile, QStringLiteral("/images/layer1.qcow2"));
    QCOMPARE(data.hostOffset, (u64{1} << 20) + 3 * sample_cluster);
    m_viewpoint->setCursor(10 * sample_cluster);
    const RunInfo packed = *m_view->cursorCell()->run;
    QCOMPARE(packed.hostOffset, (u64{1} << 20) + 7 * sample_cluster);
    QCOMPARE(packed.run.stored, 3 * sample_cluster);
    m_viewpoint->setCursor(0);
    QCOMPARE(m_view->cursorCell()->run->hostOffset, Run::no_offset);
    QVERIFY(m_view->cursorCell()->run->hostFile.isEmpty());
}

void MapViewTest::hoverTellsTheCell()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QSignalSpy hovered(m_viewpoint.get(), &Viewpoint::lightChanged);
    moveMouse(*m_view, middleOf(*m_view, 14 * sample_cluster));
    QCOMPARE(hovered.size(), 1);
    const CellInfo info = m_view->lightCell().value();
    QCOMPARE(info.guest, (Range{14 * sample_cluster, sample_cluster}));
    QCOMPARE(info.shares, shares({{sample_cluster, 1, State::compressed}}));
    QCOMPARE(info.run->layer, QStringLiteral("layer1.qcow2"));
    moveMouse(*m_view, middleOf(*m_view, 14 * sample_cluster) + QPoint(2, 2));
    QCOMPARE(hovered.size(), 1);  // still the same cell
    moveMouse(*m_view, QPoint(3, 3));
    QCOMPARE(hovered.size(), 2);
    QVERIFY(!m_view->lightCell());
}

void MapViewTest::clickMovesTheFirmCursor()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 25 * sample_cluster));
    QCOMPARE(m_viewpoint->cursor(), 25 * sample_cluster);
    QCOMPARE(m_view->cursorCell()->guest.offset, 25 * sample_cluster);
}

void MapViewTest::keysMoveTheFirmCursor()
{
    const u64 size = 20 * gib;
    show(randomSurvey(sampleChain(3, size), size, size, 1, 900));
    for (int step = 0; step < 5; ++step) {
        m_view->zoomIn();
    }
    const u64 cell = m_view->bytesPerCell();
    const u64 row = m_view->grid().rowSpan();
    const auto page = static_cast<u64>(m_view->grid().fullRows());
    const auto at = [this] { return m_view->cursorCell()->guest.offset; };
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_view.get(), key, modifiers);
    };
    press(Qt::Key_Left);
    QCOMPARE(at(), u64{0});
    press(Qt::Key_Right);
    QCOMPARE(at(), cell);
    press(Qt::Key_Down);
    QCOMPARE(at(), cell + row);
    press(Qt::Key_End);
    QCOMPARE(at(), 2 * row - cell);
    press(Qt::Key_Right);
    QCOMPARE(at(), 2 * row);
    press(Qt::Key_Up);
    QCOMPARE(at(), row);
    press(Qt::Key_PageDown);
    QCOMPARE(at(), row + page * row);
    QVERIFY(m_view->visibleRange().contains(at()));
    press(Qt::Key_PageUp);
    QCOMPARE(at(), row);
    press(Qt::Key_Right);
    press(Qt::Key_Home);
    QCOMPARE(at(), row);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(at(), size - cell);
    QVERIFY(m_view->visibleRange().contains(at()));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QCOMPARE(at(), size - cell);
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(at(), u64{0});
    QVERIFY(m_view->visibleRange().contains(0));
}

void MapViewTest::keysZoom()
{
    const u64 size = 20 * gib;
    show(randomSurvey(sampleChain(3, size), size, size, 1, 900));
    m_viewpoint->setCursor(size / 2);
    const u64 whole = m_view->bytesPerCell();
    QSignalSpy changed(m_view.get(), &MapView::viewChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->bytesPerCell(), whole / 2);
    QVERIFY(changed.size() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->bytesPerCell(), whole / 4);
    QVERIFY(m_view->visibleRange().contains(size / 2));
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->bytesPerCell(), whole / 2);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_view->bytesPerCell(), whole);
    QVERIFY(!m_view->canZoomOut());
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(m_view.get(), Qt::Key_Equal, Qt::ControlModifier);
    }
    QVERIFY(!m_view->canZoomIn());
    QCOMPARE(m_view->bytesPerCell(), sample_cluster);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->bytesPerCell(), whole);
    QCOMPARE(m_view->visibleRange(), (Range{0, size}));
}

void MapViewTest::wheelZoomsAboutThePointer()
{
    const u64 size = 20 * gib;
    show(randomSurvey(sampleChain(3, size), size, size, 1, 900));
    const QPoint position = middleOf(*m_view, 7 * gib);
    for (u64 bytes = m_view->bytesPerCell(); m_view->canZoomIn(); bytes = m_view->bytesPerCell()) {
        turnWheel(*m_view, position, 120);
        QVERIFY(m_view->bytesPerCell() == bytes / 2 || m_view->bytesPerCell() == sample_cluster);
        moveMouse(*m_view, position);
        const Range here = m_view->lightCell()->guest;
        QVERIFY2(here.offset <= 7 * gib + 33 * (u64{1} << 20) && here.end() > 7 * gib,
                 qPrintable(QString::number(here.offset)));
    }
    while (m_view->canZoomOut()) {
        turnWheel(*m_view, position, -240);
    }
    QCOMPARE(m_view->visibleRange(), (Range{0, size}));
}

void MapViewTest::smallWheelMovesAddUp()
{
    show(randomSurvey(sampleChain(3, gib), gib, gib, 1, 900));
    const u64 bytes = m_view->bytesPerCell();
    for (int part = 0; part < 7; ++part) {
        turnWheel(*m_view, QPoint(300, 300), 15);
    }
    QCOMPARE(m_view->bytesPerCell(), bytes);
    turnWheel(*m_view, QPoint(300, 300), 15);
    QCOMPARE(m_view->bytesPerCell(), bytes / 2);
}

void MapViewTest::controlWheelIsFiner()
{
    show(randomSurvey(sampleChain(3, gib), gib, gib, 1, 900));
    const u64 bytes = m_view->bytesPerCell();
    turnWheel(*m_view, QPoint(300, 300), 120, Qt::ControlModifier);
    QCOMPARE(m_view->bytesPerCell(), bytes);
    turnWheel(*m_view, QPoint(300, 300), 120, Qt::ControlModifier);
    QCOMPARE(m_view->bytesPerCell(), bytes / 2);
}

void MapViewTest::shiftAndRightDragZoomToWhatIsDrawnAround()
{
    const u64 size = 20 * gib;
    for (const auto& [button, modifier] : {std::pair(Qt::LeftButton, Qt::KeyboardModifiers(Qt::ShiftModifier)),
                                           std::pair(Qt::RightButton, Qt::KeyboardModifiers())}) {
        m_viewpoint->setSurvey(nullptr);
        show(randomSurvey(sampleChain(3, size), size, size, 1, 900));
        QSignalSpy menus(m_view.get(), &MapView::menuRequested);
        const QPoint from = middleOf(*m_view, 7 * gib);
        const QPoint to = middleOf(*m_view, 8 * gib);
        QTest::mousePress(m_view->viewport(), button, modifier, from);
        dragMouse(*m_view, to, button, modifier);
        QTest::mouseRelease(m_view->viewport(), button, modifier, to);
        QVERIFY(m_view->canZoomOut());
        const Range seen = m_view->visibleRange();
        QVERIFY(seen.contains(7 * gib) && seen.contains(8 * gib) && seen.length < size / 2);
        QVERIFY(!m_viewpoint->selection());
        QCOMPARE(menus.size(), 0);
    }
}

void MapViewTest::controlDragSelects()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    const QPoint from = middleOf(*m_view, 12 * sample_cluster);
    const QPoint to = middleOf(*m_view, 4 * sample_cluster);  // backwards
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
    dragMouse(*m_view, to, Qt::LeftButton, Qt::ControlModifier);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    QVERIFY(m_viewpoint->selection() == (Range{4 * sample_cluster, 9 * sample_cluster}));
    const QImage with = picture(*m_view);
    m_viewpoint->select(std::nullopt);
    QVERIFY(with != picture(*m_view));
}

void MapViewTest::shiftSelects()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 3 * sample_cluster));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(*m_view, 20 * sample_cluster));
    QVERIFY(m_viewpoint->selection() == (Range{3 * sample_cluster, 18 * sample_cluster}));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_viewpoint->selection() == (Range{3 * sample_cluster, 17 * sample_cluster}));
    QCOMPARE(m_viewpoint->cursor(), 19 * sample_cluster);
    m_viewpoint->select(std::nullopt);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_viewpoint->selection() == (Range{19 * sample_cluster, 2 * sample_cluster}));
}

void MapViewTest::doubleClickShowsTheRun()
{
    const u64 size = 20 * gib;
    auto survey = std::make_shared<Survey>();
    survey->chain = sampleChain(2, size);
    Map::Builder builder(size);
    for (const auto& [start, end, depth] :
         {std::tuple(u64{0}, gib, 0), {gib, gib + gib / 8, 1}, {gib + gib / 8, size, 0}}) {
        Run run;
        run.guest = {start, end - start};
        run.state = State::data;
        run.depth = static_cast<u32>(depth);
        builder.append(run);
    }
    survey->resolved = builder.snapshot();
    show(survey);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, gib + gib / 16));
    const Range seen = m_view->visibleRange();
    QVERIFY(seen.offset <= gib && seen.end() >= gib + gib / 8 && seen.length < gib);
}

void MapViewTest::escapeAndSelectAll()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_viewpoint->selection() == (Range{0, 30 * sample_cluster}));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_viewpoint->selection());
}

void MapViewTest::anyOfAndDominant()
{
    // Every cell: 15 clusters of data of layer 0, one of zeros of layer 1.
    const QString mixed = QStringLiteral("15d0 1z1").append(QStringLiteral(" 15d0 1z1").repeated(9999));
    show(sampleSurvey(mixed, sampleChain(2, 160000 * 1024, 1024), 1024));
    QVERIFY(m_view->bytesPerCell() >= 16384);
    const auto pixelsOfLayer = [this](u32 depth, State state) {
        const QImage image = picture(*m_view);
        const QRect rect = pixelsOf(*m_view, 40 * m_view->bytesPerCell());
        return coloursIn(image, rect)[m_view->mapPalette().fill(depth, state).ground.rgb()];
    };
    const int all = pixelsOfLayer(0, State::data);
    QVERIFY(all > 0);
    m_viewpoint->setCellMode(CellMode::dominant);
    QVERIFY(pixelsOfLayer(0, State::data) > all);
    QCOMPARE(pixelsOfLayer(1, State::zero_plain), 0);
    Filter filter;
    filter.setShown(0, false);
    m_viewpoint->setFilter(filter);
    m_viewpoint->setCellMode(CellMode::any);
    QCOMPARE(pixelsOfLayer(0, State::data), 0);
    QVERIFY(pixelsOfLayer(1, State::zero_plain) > all / 2);
}

void MapViewTest::filterFades()
{
    show(sampleSurvey(QStringLiteral("8d0 8d1 8.2")));
    Filter filter;
    filter.setShown(0, false);
    m_viewpoint->setFilter(filter);
    const QImage image = picture(*m_view);
    const MapPalette palette = m_view->mapPalette();
    const auto colour = [&](u64 cluster) {
        return QColor(image.pixel(pixelsOf(*m_view, cluster * sample_cluster).topLeft() + QPoint(1, 1)));
    };
    QCOMPARE(colour(4), palette.faded(palette.fill(0, State::data)).ground);
    QCOMPARE(colour(12), palette.layer(1));
}

void MapViewTest::shiftWheelPans()
{
    show(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    for (int step = 0; step < 6; ++step) {
        m_view->zoomIn();
    }
    const u64 bytes = m_view->bytesPerCell();
    turnWheel(*m_view, QPoint(300, 300), -120, Qt::ShiftModifier);
    QCOMPARE(m_view->bytesPerCell(), bytes);
    QCOMPARE(m_view->visibleRange().offset, 3 * m_view->grid().rowSpan());
    turnWheel(*m_view, QPoint(300, 300), 120, Qt::ShiftModifier);
    QCOMPARE(m_view->visibleRange().offset, u64{0});
}

void MapViewTest::dragPans()
{
    show(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    for (int step = 0; step < 6; ++step) {
        m_view->zoomIn();
    }
    const u64 cursor = m_view->cursorCell()->guest.offset;
    const int row = static_cast<int>(m_view->grid().cellHeight() / m_view->devicePixelRatioF());
    const QPoint start(400, 500);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    moveMouse(*m_view, start - QPoint(0, 15), Qt::LeftButton);
    moveMouse(*m_view, start - QPoint(0, 10 * row), Qt::LeftButton);
    QCOMPARE(m_view->visibleRange().offset, 10 * m_view->grid().rowSpan());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start - QPoint(0, 10 * row));
    QCOMPARE(m_view->cursorCell()->guest.offset, cursor);  // it was no click
}

void MapViewTest::scrollBarScrolls()
{
    show(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    for (int step = 0; step < 6; ++step) {
        m_view->zoomIn();
    }
    m_view->verticalScrollBar()->setValue(17);
    QCOMPARE(m_view->visibleRange().offset, 17 * m_view->grid().rowSpan());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QCOMPARE(m_view->visibleRange().end(), 20 * gib);
}

void MapViewTest::scaleIsTold()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QCOMPARE(m_view->scaleText(), QStringLiteral("1 cell = 64 KiB (1 cluster)"));
    show(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    const u64 clusters = m_view->bytesPerCell() / sample_cluster;
    QVERIFY(m_view->scaleText().endsWith(QStringLiteral("(%1 clusters)").arg(clusters)));
    show(sampleSurvey(QStringLiteral("10d0"), sampleChain(1, 5120, 512), 512));
    QCOMPARE(m_view->scaleText(), QStringLiteral("1 cell = 512 bytes"));
}

void MapViewTest::aNewSurveyOfTheChainKeepsThePlace()
{
    const auto chain = sampleChain(3, 20 * gib);
    m_viewpoint->setSurvey(randomSurvey(chain, 20 * gib, 9 * gib, 1, 900));
    m_viewpoint->setCursor(5 * gib);
    for (int step = 0; step < 4; ++step) {
        turnWheel(*m_view, QPoint(333, 222), 120);
    }
    const Range visible = m_view->visibleRange();
    const u64 cursor = m_view->cursorCell()->guest.offset;
    QSignalSpy told(m_view.get(), &MapView::readoutChanged);
    m_viewpoint->setSurvey(randomSurvey(chain, 20 * gib, 20 * gib, 1, 900));
    QCOMPARE(m_view->visibleRange(), visible);
    QCOMPARE(m_view->cursorCell()->guest.offset, cursor);
    QVERIFY(told.size() >= 1);  // what the cell holds may be news
}

void MapViewTest::anotherChainIsShownWhole()
{
    m_viewpoint->setSurvey(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    m_viewpoint->setCursor(5 * gib);
    m_view->zoomIn();
    m_viewpoint->setSurvey(randomSurvey(sampleChain(3, 7 * gib), 7 * gib, 7 * gib, 1, 900));
    QCOMPARE(m_view->visibleRange(), (Range{0, 7 * gib}));
    QCOMPARE(m_view->cursorCell()->guest.offset, u64{0});
}

void MapViewTest::overviewsGiveTheSamePicture()
{
    const u64 size = 200'000 * sample_cluster;
    const auto pictures = [&](u64 cells) {
        MapLimits limits;
        limits.cells = cells;
        m_viewpoint->setSurvey(nullptr);
        m_viewpoint->setSurvey(randomSurvey(sampleChain(3, size), size, size, 1, 1, limits));
        std::vector<QImage> all{picture(*m_view)};
        for (int step = 0; step < 4; ++step) {
            m_view->zoomIn();
            all.push_back(picture(*m_view));
        }
        return all;
    };
    QCOMPARE(pictures(1), pictures(256));
}

void MapViewTest::whatIsNotInMemoryIsAskedForAndPending()
{
    const u64 size = 256 * gib;
    MapLimits limits;
    limits.runs = 100'000;
    limits.parts = 50;
    limits.cells = 64;
    const auto chain = sampleChain(2, size);
    const SurveyPtr survey = randomSurvey(chain, size, size, 1, 8, limits);
    QVERIFY(survey->resolved->runs_in_memory() <= limits.runs);
    QSignalSpy interests(m_view.get(), &MapView::interestChanged);
    m_viewpoint->setSurvey(survey);
    QCOMPARE(interests.size(), 1);
    QCOMPARE(m_view->interest().visible, (Range{0, size}));
    m_viewpoint->setCursor(size - 1);
    QCOMPARE(m_view->interest().offsets, std::vector<u64>{m_view->cursorCell()->guest.offset});
    while (m_view->canZoomIn()) {
        m_view->zoomIn();
        m_viewpoint->setCursor(size - 1);
    }
    QCOMPARE(m_view->interest().bytes_per_cell, sample_cluster);
    QVERIFY(m_view->interest().visible.contains(size - 1));
    const MapPtr shown = survey->resolved;
    const bool there = shown->run_at(size - sample_cluster).has_value();
    QVERIFY(!there);  // runs from the end were the first to go
    const auto cell = m_view->cursorCell();
    QCOMPARE(cell->pending, cell->guest.length);
    QVERIFY(!cell->run);
    QVERIFY(shown->missing(m_view->interest()));
}

void MapViewTest::everyStateIsPainted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void MapViewTest::everyStateIsPainted()
{
    QFETCH(bool, dark);
    m_view->setPalette(colours(dark));
    show(sampleSurvey(QStringLiteral("2.2 2z0 2Z0 2d0 2c0 2e0 2p0 2x0 2?2 2d1 2z1 2-")));
    m_viewpoint->setCursor(21 * sample_cluster);
    const QImage image = picture(*m_view);
    const MapPalette& palette = m_view->mapPalette();
    QCOMPARE(palette.dark(), dark);
    const auto verify = [&](u64 cluster, const Fill& fill) {
        const QRect rect = pixelsOf(*m_view, cluster * sample_cluster);
        const auto counts = coloursIn(image, rect);
        const int pixels = rect.width() * rect.height();
        const auto of = [&](const QColor& colour) { return counts.count(colour.rgb()) ? counts.at(colour.rgb()) : 0; };
        QVERIFY(of(fill.ground) > pixels / 4);
        if (fill.pattern != Pattern::plain) {
            QVERIFY(of(fill.ink) > pixels / 60);
        }
        QVERIFY(of(fill.ground) + of(fill.ink) > pixels * 6 / 10);
    };
    for (std::size_t state = 0; state < state_count; ++state) {
        verify(2 * state, palette.fill(static_cast<State>(state) == State::unknown ? 2 : 0, static_cast<State>(state)));
    }
    verify(18, palette.fill(1, State::data));
    verify(20, palette.fill(1, State::zero_plain));
    verify(22, palette.pending());
    QCOMPARE(image.pixel(image.width() - 2, image.height() - 2), palette.background().rgb());
}

void MapViewTest::mixedCellsAreProportional()
{
    // A cell of 16 KiB is four clusters: three of data, one of zeros.
    const QString mixed = QStringLiteral("3d0 1z1").append(QStringLiteral(" 3d0 1z1").repeated(9999));
    show(sampleSurvey(mixed, sampleChain(2, 40000 * 1024, 1024), 1024));
    QVERIFY(m_view->bytesPerCell() >= 4096);
    const QImage image = picture(*m_view);
    const u64 cell = 40 * m_view->bytesPerCell();
    const QRect rect = pixelsOf(*m_view, cell);
    const MapPalette& palette = m_view->mapPalette();
    const int y = rect.bottom();
    int data = 0;
    for (int x = rect.left(); x <= rect.right(); ++x) {
        data += image.pixel(x, y) == palette.fill(0, State::data).ground.rgb() ? 1 : 0;
    }
    QVERIFY2(std::abs(data - rect.width() * 3 / 4) <= 1, qPrintable(QString::number(data)));
    const auto corner = coloursIn(image, QRect(rect.right() - 1, rect.top(), 2, 2));
    QVERIFY(corner.count(palette.mutedText().rgb()) > 0);  // the mark
}

void MapViewTest::damageIsNeverTooSmall()
{
    // One damaged cluster among thousands is seen wherever it is.
    show(sampleSurvey(QStringLiteral("90000d0 1x1 200000d0 7c0")));
    m_viewpoint->setCursor(0);
    QVERIFY(m_view->bytesPerCell() > 16 * sample_cluster);
    const QImage image = picture(*m_view);
    const auto counts = coloursIn(image, pixelsOf(*m_view, 90000 * sample_cluster));
    const Fill damaged = m_view->mapPalette().fill(1, State::damaged);
    const auto of = [&](const QColor& colour) { return counts.count(colour.rgb()) ? counts.at(colour.rgb()) : 0; };
    QVERIFY(of(damaged.ground) + of(damaged.ink) >= 2 * (m_view->grid().cellHeight() - 6));
}

void MapViewTest::pendingLooksLikeNoState()
{
    QFETCH(bool, dark);
    m_view->setPalette(colours(dark));
    show(sampleSurvey(QStringLiteral("2.2 2z0 2Z0 2d0 2c0 2e0 2p0 2x0 2?2 4-")));
    m_viewpoint->setCursor(0);
    const QImage image = picture(*m_view);
    const QImage pending = image.copy(pixelsOf(*m_view, 20 * sample_cluster));
    QCOMPARE(pending, image.copy(pixelsOf(*m_view, 21 * sample_cluster)));
    for (u64 cluster = 1; cluster < 18; cluster += 2) {
        const QImage state = image.copy(pixelsOf(*m_view, cluster * sample_cluster));
        int different = 0;
        for (int y = 0; y < state.height(); ++y) {
            for (int x = 0; x < state.width(); ++x) {
                different += state.pixel(x, y) != pending.pixel(x, y) ? 1 : 0;
            }
        }
        QVERIFY2(different > state.width() * state.height() / 2, qPrintable(QString::number(cluster)));
    }
}

void MapViewTest::highlightFadesTheOthers()
{
    show(sampleSurvey(QStringLiteral("8d0 8d1 8.2")));
    m_viewpoint->setCursor(0);
    const MapPalette palette = m_view->mapPalette();
    const auto colourOf = [this](u64 cluster) {
        const QImage image = picture(*m_view);
        return QColor(image.pixel(pixelsOf(*m_view, cluster * sample_cluster).topLeft() + QPoint(1, 1)));
    };
    QCOMPARE(colourOf(4), palette.layer(0));
    m_viewpoint->highlightLayer(1);
    QCOMPARE(colourOf(12), palette.layer(1));
    QCOMPARE(colourOf(4), palette.faded(palette.fill(0, State::data)).ground);
    QCOMPARE(colourOf(20), palette.fill(2, State::unallocated).ground);
    m_viewpoint->highlightLayer(std::nullopt);
    QCOMPARE(colourOf(4), palette.layer(0));
}

void MapViewTest::cellsLieOnDevicePixels()
{
    show(sampleSurvey(QStringLiteral("1d0 1d1").append(QStringLiteral(" 1d0 1d1").repeated(499))));
    m_viewpoint->setCursor(999 * sample_cluster);
    const QImage image = picture(*m_view);
    const double ratio = m_view->devicePixelRatioF();
    QCOMPARE(image.width(), static_cast<int>(std::lround(m_view->viewport()->width() * ratio)));
    const MapPalette& palette = m_view->mapPalette();
    for (u64 cluster = 0; cluster < 100; ++cluster) {
        // Every edge is sharp: the cell's own colour to the last pixel, the background right behind it.
        const QRect rect = pixelsOf(*m_view, cluster * sample_cluster);
        const QRgb own = palette.layer(cluster % 2).rgb();
        QCOMPARE(image.pixel(rect.topLeft()), own);
        QCOMPARE(image.pixel(rect.bottomRight()), own);
        QCOMPARE(image.pixel(rect.bottomRight() + QPoint(1, 0)), palette.background().rgb());
        QCOMPARE(image.pixel(rect.bottomLeft() + QPoint(0, 1)), palette.background().rgb());
    }
    QCOMPARE(pixelsOf(*m_view, 0).left(), m_view->gridOrigin().x());
}

void MapViewTest::cursorsAreSeen()
{
    show(sampleSurvey(QStringLiteral("30d0")));
    m_viewpoint->setCursor(0);
    const QRect rect = pixelsOf(*m_view, 12 * sample_cluster);
    const QImage before = picture(*m_view);
    m_viewpoint->setCursor(12 * sample_cluster);
    const QImage firm = picture(*m_view);
    QVERIFY(before.copy(rect.adjusted(-3, -3, 3, 3)) != firm.copy(rect.adjusted(-3, -3, 3, 3)));
    QCOMPARE(before.copy(rect.adjusted(1, 1, -1, -1)), firm.copy(rect.adjusted(1, 1, -1, -1)));
    moveMouse(*m_view, middleOf(*m_view, 20 * sample_cluster));
    QVERIFY(picture(*m_view) != firm);
}

void MapViewTest::screenReadersHearTheCursor()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 10.2")));
    QVERIFY(!m_view->accessibleName().isEmpty());
    m_viewpoint->setCursor(12 * sample_cluster);
    QCOMPARE(m_view->accessibleDescription(), m_view->cursorCell()->sentence);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("compressed from layer1.qcow2")));
    m_viewpoint->setSurvey(nullptr);
    QVERIFY(m_view->accessibleDescription().isEmpty());
}

void MapViewTest::screenReadersWalkATable()
{
    show(sampleSurvey(QStringLiteral("10d0 10c1 1000.2")));
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(map && map->isValid());
    QCOMPARE(map->role(), QAccessible::Table);
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map of the disk"));
    auto* table = map->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), m_view->grid().columns());
    QCOMPARE(map->childCount(), table->columnCount() * table->rowCount());
    QVERIFY(table->rowCount() >= 2);
    QVERIFY(!table->cellAt(0, table->columnCount()) && !table->cellAt(-1, 0) && !map->child(map->childCount()));

    QAccessibleInterface* cell = table->cellAt(0, 12);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name),
             QStringLiteral("offset 768 KiB, 64 KiB: 100 % compressed from layer1.qcow2"));
    QCOMPARE(map->indexOfChild(cell), 12);
    QCOMPARE(map->child(12), cell);
    QCOMPARE(cell->tableCellInterface()->table(), map);
    QCOMPARE(map->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    QVERIFY(cell->state().focusable && !cell->state().focused && !cell->state().selected);

    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_viewpoint->cursor(), 12 * sample_cluster);
    QVERIFY(cell->state().focused);
    QCOMPARE(map->focusChild(), cell);
    m_viewpoint->select(Range{11 * sample_cluster, 3 * sample_cluster});
    QCOMPARE(table->selectedCellCount(), 3);
    QCOMPARE(table->selectedCells().at(1), cell);

    // Behind the disk's end there are places in the last row, and nothing in them.
    const int last = table->rowCount() - 1;
    QAccessibleInterface* end = table->cellAt(last, table->columnCount() - 1);
    QCOMPARE(end->text(QAccessible::Name).isEmpty(), end->state().invisible);
    QVERIFY(!table->rowDescription(1).isEmpty() && !table->columnDescription(1).isEmpty());
    m_viewpoint->setSurvey(nullptr);
    QCOMPARE(map->childCount(), 0);
    QVERIFY(!map->focusChild());
}

void MapViewTest::hugeDisk()
{
    const u64 size = max_image_length;
    auto survey = std::make_shared<Survey>();
    survey->chain = sampleChain(2, size, 512);
    Map::Builder builder(size);
    Run run;
    run.guest = {0, size / 2};
    run.state = State::zero_plain;
    builder.append(run);
    run.guest = {size / 2, size - size / 2};
    run.state = State::unallocated;
    run.depth = 1;
    builder.append(run);
    survey->resolved = builder.snapshot();
    show(survey);
    QCOMPARE(m_view->visibleRange(), (Range{0, size}));
    m_viewpoint->setCursor(size - 1);
    while (m_view->canZoomIn()) {
        m_view->zoomIn();
        m_viewpoint->setCursor(size - 1);
        picture(*m_view);
        QVERIFY(m_view->visibleRange().contains(size - 1));
    }
    QCOMPARE(m_view->bytesPerCell(), u64{512});
    QCOMPARE(m_view->cursorCell()->guest, (Range{size - 512, 512}));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const u64 middle = m_view->visibleRange().offset;
    QVERIFY(middle > size / 2 - size / 100 && middle < size / 2 + size / 100);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->visibleRange().offset, u64{0});
    QCOMPARE(m_view->cursorCell()->shares, shares({{512, 0, State::zero_plain}}));
}

void MapViewTest::narrowWindow()
{
    show(randomSurvey(sampleChain(3, 20 * gib), 20 * gib, 20 * gib, 1, 900));
    m_view->resize(m_view->minimumSizeHint());
    picture(*m_view);
    QCOMPARE(m_view->visibleRange(), (Range{0, 20 * gib}));
    m_view->resize(1, 1);
    picture(*m_view);
    m_view->zoomIn();
    m_view->resize(1200, 800);
    picture(*m_view);
    QVERIFY(m_view->cursorCell());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    MapViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "map_view_test.moc"
