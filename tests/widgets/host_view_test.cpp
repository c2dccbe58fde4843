// SPDX-License-Identifier: MIT
// The lens of a layer's file: what lies where, and that its cursor and the guest's lead each other.
#include "widgets/host_view.h"

#include "fake_chain.h"
#include "tests/support/image_builder.h"
#include "tests/support/scratch.h"
#include "widgets/host_bars.h"
#include "widgets/scan_job.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

#include <map>

using namespace std::chrono_literals;
using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

SurveyPtr surveyOf(std::shared_ptr<const Chain> chain)
{
    const auto made = survey(
        chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for(chain->layers().size()));
    return made ? *made : nullptr;
}

}  // namespace

class HostViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sumsAreThoseOfTheFile();
    void theGuestsCursorLeads();
    void theFilesCursorLeads();
    void aGuestRangeIsShownWhereItIsStored();
    void layersAreChosen();
    void lostLayersSayWhy();
    void slowFilesBlockNobody();
    void screenReadersWalkIt();
    void selectsAndSums();

private:
    void open();

    Scratch m_scratch{"host"};
    std::unique_ptr<Viewpoint> m_viewpoint;
    std::unique_ptr<HostView> m_view;
};

void HostViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_viewpoint = std::make_unique<Viewpoint>();
    m_view = std::make_unique<HostView>(*m_viewpoint);
    m_view->resize(900, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
}

void HostViewTest::cleanup()
{
    m_view.reset();
    m_viewpoint.reset();
    QVERIFY(ScanJob::waitForWorkers(10000));
}

/// An overlay of 8 clusters, of which it has the third and sixth; the base has the first four.
void HostViewTest::open()
{
    write_file(m_scratch / "base.qcow2", ImageBuilder().data(4, 'B').hole(4).build());
    write_file(m_scratch / "top.qcow2",
               ImageBuilder().hole(2).data(1, 'T').hole(2).data(1, 'U').hole(2).backing("base.qcow2", "qcow2").build());
    ChainRequest request;
    request.name = m_scratch / "top.qcow2";
    const auto chain = open_chain(request);
    QVERIFY(chain);
    m_viewpoint->setSurvey(surveyOf(*chain));
    QTRY_VERIFY(m_view->map());
}

void HostViewTest::sumsAreThoseOfTheFile()
{
    open();
    const HostMap& map = *m_view->map();
    QCOMPARE(m_view->size(), map.size());
    std::map<HostKind, u64> sums;
    const auto cells = m_view->overview(u64{1} << 20);
    std::vector<CellPart> parts;
    for (std::size_t index = 0; index < cells->size(); ++index) {
        cells->parts(index, parts);
    }
    for (const CellPart& part : parts) {
        sums[static_cast<HostKind>(part.kind)] += part.bytes;
    }
    QCOMPARE(sums[HostKind::data], 2 * m_viewpoint->survey()->chain->layers()[0].layer->cluster_size());
    QVERIFY(sums[HostKind::header] > 0 && sums[HostKind::l1_table] > 0 && sums[HostKind::l2_table] > 0);
    for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
        QCOMPARE(sums[static_cast<HostKind>(kind)], map.bytes(static_cast<HostKind>(kind)));
    }
    const QImage with = m_view->viewport()->grab().toImage();
    m_viewpoint->setSurvey(nullptr);
    QVERIFY(!m_view->map());
    QVERIFY(with != m_view->viewport()->grab().toImage());
}

void HostViewTest::theGuestsCursorLeads()
{
    open();
    const u64 cluster = m_viewpoint->survey()->chain->layers()[0].layer->cluster_size();
    m_viewpoint->setCursor(5 * cluster + 1000);
    const Run run = m_viewpoint->survey()->strata[0]->run_at(5 * cluster).value();
    QCOMPARE(m_view->cursor(), run.host_offset + 1000);
    m_viewpoint->setCursor(0);  // not stored in this file
    QCOMPARE(m_view->cursor(), run.host_offset + 1000);
}

void HostViewTest::theFilesCursorLeads()
{
    open();
    const u64 cluster = m_viewpoint->survey()->chain->layers()[0].layer->cluster_size();
    const Run run = m_viewpoint->survey()->strata[0]->run_at(2 * cluster).value();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_view.get());
    const int cell = static_cast<int>(run.host_offset / m_view->bytesPerCell());
    table->child(cell)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->cursor(), run.host_offset);
    QCOMPARE(m_viewpoint->cursor(), 2 * cluster);
    table->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->cursor(), u64{0});  // the header
    QCOMPARE(m_viewpoint->cursor(), 2 * cluster);
}

void HostViewTest::aGuestRangeIsShownWhereItIsStored()
{
    open();
    const u64 cluster = m_viewpoint->survey()->chain->layers()[0].layer->cluster_size();
    m_view->showGuest({5 * cluster, cluster});
    QVERIFY(m_view->visibleRange().contains(m_viewpoint->survey()->strata[0]->run_at(5 * cluster)->host_offset));
    QCOMPARE(m_view->visibleGuest(), (Range{5 * cluster, cluster}));
    m_view->showGuest({0, cluster});  // the base has it: everything is shown
    QVERIFY(!m_view->canZoomOut());
}

void HostViewTest::layersAreChosen()
{
    HostFileBar bar(*m_view);
    open();
    QCOMPARE(bar.files()->count(), 2);
    QCOMPARE(bar.files()->currentText(), QStringLiteral("0: top.qcow2"));
    const HostMapPtr top = m_view->map();
    m_viewpoint->highlightLayer(1);
    QTRY_VERIFY(m_view->map() && m_view->map() != top);
    QCOMPARE(bar.files()->currentText(), QStringLiteral("1: base.qcow2"));
    QCOMPARE(m_view->file().depth, 1U);
    Q_EMIT bar.files()->activated(0);
    QTRY_VERIFY(m_view->map() && m_view->file().depth == 0U);
    HostLegend legend(*m_view);
    m_view->setFile({1, 0});
    QTRY_VERIFY(legend.count() > 3);
    QStringList words;
    for (int row = 0; row < legend.count(); ++row) {
        words += legend.item(row)->text();
    }
    QVERIFY2(words.join(QLatin1Char('|')).contains(QStringLiteral("data 256 KiB")),
             qPrintable(words.join(QLatin1Char('|'))));
}

void HostViewTest::lostLayersSayWhy()
{
    m_viewpoint->setSurvey(surveyOf(fake_chain(
        {fake_level("top", "d.d."), lost_level("base.raw", Error(Fault::missing, "base.raw is not there"))})));
    QTRY_VERIFY(m_view->map());
    m_view->setFile({1, 0});
    QTest::qWait(50);
    QVERIFY(!m_view->map());
    m_view->viewport()->grab();
    QCOMPARE(m_view->size(), u64{0});
    m_view->setFile({7, 0});  // no such layer
    QCOMPARE(m_view->file().depth, 1U);
}

void HostViewTest::slowFilesBlockNobody()
{
    const auto chain = fake_chain({fake_level("slow", std::string(500, 'd'), {}, 10ms)});
    QElapsedTimer timer;
    timer.start();
    m_viewpoint->setSurvey(unmapped(chain));
    m_view->viewport()->grab();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!m_view->map());
    m_view.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(ScanJob::waitForWorkers(2000));  // the worker hears that nobody wants it any more
    m_view = std::make_unique<HostView>(*m_viewpoint);
}

void HostViewTest::screenReadersWalkIt()
{
    open();
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map of the file"));
    QVERIFY(map->child(0)->text(QAccessible::Name).contains(QStringLiteral("100 % header")));
    const u64 cluster = m_viewpoint->survey()->chain->layers()[0].layer->cluster_size();
    m_viewpoint->setCursor(5 * cluster);
    QVERIFY2(m_view->accessibleDescription().contains(QStringLiteral("guest offset 0x50000")),
             qPrintable(m_view->accessibleDescription()));
}

void HostViewTest::selectsAndSums()
{
    open();
    QSignalSpy told(m_view.get(), &HostView::readoutChanged);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_view->selected() == (Range{0, m_view->size()}));
    QVERIFY(told.last().first().toString().contains(QStringLiteral("selected: ")));
    QVERIFY(!m_viewpoint->selection());  // bytes of the file are not the guest's
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->selected());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    HostViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "host_view_test.moc"
