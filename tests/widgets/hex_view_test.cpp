// SPDX-License-Identifier: MIT
// The hex view: bytes in sight, read by workers; words where there are none.
#include "widgets/hex_view.h"

#include "sample_survey.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

/// Sixteen clusters of data whose bytes tell their place; the third is encrypted, the fourth damaged, the fifth fails.
class TellingLayer final : public Layer {
public:
    struct Log {
        std::atomic<bool> held = false;
        std::mutex mutex;
        std::vector<Range> reads;
    };
    TellingLayer(std::shared_ptr<Log> log, u64 size) : m_log(std::move(log)), m_size(size) {}
    u64 virtual_size() const override { return m_size; }
    u64 cluster_size() const override { return sample_cluster; }
    bool supports_backing() const override { return true; }
    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        for (u64 at = range.offset; at < range.end();) {
            const u64 end = std::min(range.end(), round_down(at, sample_cluster) + sample_cluster);
            const u64 cluster = at / sample_cluster;
            Extent extent{{at, end - at}, State::data, HostRange{0, at, end - at}};
            if (cluster == 2 || cluster == 3) {
                extent = {{at, end - at}, cluster == 2 ? State::encrypted : State::damaged, {}};
            }
            if (!sink(extent)) {
                break;
            }
            at = end;
        }
        return {};
    }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        {
            const std::lock_guard lock(m_log->mutex);
            m_log->reads.push_back({offset, into.size()});
        }
        while (m_log->held) {
            QThread::msleep(5);
        }
        if (offset / sample_cluster == 4) {
            return Error(Fault::io, "the disk is on fire");
        }
        for (std::size_t i = 0; i < into.size(); ++i) {
            const u64 at = offset + i;
            into[i] = static_cast<std::byte>(at % 16 == 0 ? at / 16 : 'a' + at % 16);
        }
        return {};
    }

private:
    std::shared_ptr<Log> m_log;
    u64 m_size;
};

struct Desk {
    std::shared_ptr<TellingLayer::Log> log = std::make_shared<TellingLayer::Log>();
    Viewpoint viewpoint;
    HexView view{viewpoint};

    explicit Desk(u64 size = 16 * sample_cluster)
    {
        std::vector<ChainLayer> levels(1);
        levels[0].name = "/images/top.qcow2";
        levels[0].format = "qcow2";
        levels[0].image = std::make_shared<MemorySource>(std::vector<std::byte>(512), levels[0].name);
        levels[0].layer = std::make_shared<TellingLayer>(log, size);
        const auto chain = std::make_shared<const Chain>(std::move(levels), std::vector<std::string>{});
        viewpoint.setSurvey(sampleSurvey(QString::number(size / sample_cluster) + QStringLiteral("d0"), chain));
        view.resize(700, 200);
    }
    void show()
    {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    u64 mostRead()
    {
        const std::lock_guard lock(log->mutex);
        u64 most = 0;
        for (const Range& range : log->reads) {
            most = std::max(most, range.length);
        }
        return most;
    }
};

const QString first_row =
    QStringLiteral("00000000  00 62 63 64 65 66 67 68  69 6a 6b 6c 6d 6e 6f 70  .bcdefghijklmnop");

}  // namespace

class HexViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(waitForWorkers(5000)); }
    void showsBytes();
    void saysWhatCannotBeRead();
    void readsWhatIsInSight();
    void neverWaits();
    void followsAndLeads();
    void largeDisksToTheLastByte();
    void emptyWithoutADisk();
};

void HexViewTest::showsBytes()
{
    Desk desk;
    desk.show();
    QTRY_COMPARE(desk.view.rowText(0), first_row);
    QVERIFY(desk.view.rowText(3).startsWith(QStringLiteral("00000030  03 62")));
    QTRY_COMPARE(desk.view.accessibleDescription(), first_row);
}

void HexViewTest::saysWhatCannotBeRead()
{
    Desk desk;
    desk.show();
    const std::pair<u64, QString> cases[] = {
        {2, QStringLiteral("encrypted")}, {3, QStringLiteral("damaged")}, {4, QStringLiteral("not readable: ")}};
    for (const auto& [cluster, word] : cases) {
        desk.viewpoint.setCursor(cluster * sample_cluster + 5);
        const u64 row = desk.viewpoint.cursor() / HexView::bytes_a_row;
        QTRY_VERIFY2(desk.view.rowText(row).contains(word), qPrintable(desk.view.rowText(row)));
    }
    QVERIFY(desk.view.rowText(4 * sample_cluster / 16).contains(QStringLiteral("the disk is on fire")));
    desk.viewpoint.setCursor(2 * sample_cluster - 16);  // bytes above, words below
    desk.viewpoint.setCursor(2 * sample_cluster + 16);
    QTRY_VERIFY(desk.view.rowText(2 * sample_cluster / 16).contains(QStringLiteral("encrypted")));
    QTRY_VERIFY(desk.view.rowText(2 * sample_cluster / 16 - 1).contains(QStringLiteral("62 63")));
}

void HexViewTest::readsWhatIsInSight()
{
    Desk desk;
    QTest::qWait(50);
    QCOMPARE(desk.mostRead(), u64{0});  // hidden: nothing
    desk.show();
    QTRY_COMPARE(desk.view.rowText(0), first_row);
    QVERIFY(desk.mostRead() > 0);
    QVERIFY(desk.mostRead() <= static_cast<u64>(desk.view.visibleRows() + 1) * 16 + 2 * sector_size);
}

void HexViewTest::neverWaits()
{
    Desk desk;
    desk.log->held = true;
    desk.show();
    QElapsedTimer timer;
    timer.start();
    for (u64 cluster = 5; cluster < 16; ++cluster) {
        desk.viewpoint.setCursor(cluster * sample_cluster);
        QCoreApplication::processEvents();
    }
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(desk.view.rowText(15 * sample_cluster / 16).endsWith(QStringLiteral("…")));
    {
        const std::lock_guard lock(desk.log->mutex);
        QCOMPARE(desk.log->reads.size(), std::size_t{1});  // one worker waits, the others were never begun
    }
    desk.log->held = false;
    QTRY_VERIFY(desk.view.rowText(15 * sample_cluster / 16).contains(QStringLiteral("62 63")));
    QVERIFY(desk.view.rowText(0).endsWith(QStringLiteral("…")));  // the late answer went nowhere
}

void HexViewTest::followsAndLeads()
{
    Desk desk;
    desk.show();
    desk.viewpoint.setCursor(6 * sample_cluster);
    QCOMPARE(desk.view.topRow(), 6 * sample_cluster / 16);
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QTest::keyClick(&desk.view, Qt::Key_Down);
    QCOMPARE(desk.viewpoint.cursor(), 6 * sample_cluster + 17);
    QTest::keyClick(&desk.view, Qt::Key_Home);
    QCOMPARE(desk.viewpoint.cursor(), 6 * sample_cluster + 16);
    QTest::keyClick(&desk.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(desk.viewpoint.cursor(), 16 * sample_cluster - 1);
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QCOMPARE(desk.viewpoint.cursor(), 16 * sample_cluster - 1);
    QTest::keyClick(&desk.view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&desk.view, Qt::Key_Up);
    QCOMPARE(desk.viewpoint.cursor(), u64{0});

    const int height = desk.view.fontMetrics().height() + 2;
    const int width = desk.view.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const QPoint third_of_row_two(6 + width * (8 + 2 + 3 * 3) + 2, height + height / 2);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, third_of_row_two);
    QCOMPARE(desk.viewpoint.cursor(), u64{16 + 3});
    const QPoint tenth_character(6 + width * (8 + 2 + 3 * 16 + 1 + 1 + 10) + 2, height / 2);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, tenth_character);
    QCOMPARE(desk.viewpoint.cursor(), u64{10});
}

void HexViewTest::largeDisksToTheLastByte()
{
    const u64 size = u64{1} << 52U;
    Desk desk(size);
    desk.show();
    desk.viewpoint.setCursor(size - 1);
    QCOMPARE(desk.view.topRow() + static_cast<u64>(desk.view.visibleRows()), size / 16);
    QCOMPARE(desk.view.verticalScrollBar()->value(), desk.view.verticalScrollBar()->maximum());
    QTRY_VERIFY(desk.view.rowText(size / 16 - 1).startsWith(QStringLiteral("ffffffffffff0  ff 62")));
    desk.view.verticalScrollBar()->setValue(desk.view.verticalScrollBar()->maximum() / 2);
    const u64 middle = size / 32;
    QVERIFY(desk.view.topRow() > middle - middle / 1000 && desk.view.topRow() < middle + middle / 1000);
    desk.view.verticalScrollBar()->setValue(0);
    QCOMPARE(desk.view.topRow(), u64{0});
}

void HexViewTest::emptyWithoutADisk()
{
    Desk desk;
    desk.show();
    QTRY_COMPARE(desk.view.rowText(0), first_row);
    desk.viewpoint.setSurvey(nullptr);
    QCOMPARE(desk.view.topRow(), u64{0});
    QTest::keyClick(&desk.view, Qt::Key_Down);
    QVERIFY(!desk.view.grab().isNull());
}

QTEST_MAIN(HexViewTest)
#include "hex_view_test.moc"
