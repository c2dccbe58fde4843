// SPDX-License-Identifier: MIT
// An image on a source that hangs: the window's own thread never reads it, so whatever is done meanwhile is done.
#include "core/protocol.h"
#include "tests/window/window_fixture.h"
#include "widgets/bookmarks.h"
#include "widgets/find_bar.h"
#include "widgets/hex_view.h"
#include "widgets/lenses.h"
#include "widgets/viewpoint.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QThread>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

using Page = MainWindow::Page;

/// What all sources here have in common: whether they hang, and who has read.
class Server {
public:
    void hang() { m_hangs = true; }
    void answer()
    {
        const std::lock_guard lock(m_mutex);
        m_hangs = false;
        m_answers.notify_all();
    }

    /// Returns once the server answers. The window's own thread is not kept waiting: that it came is bad enough.
    void visit()
    {
        ++reads;
        if (QThread::currentThread() == qApp->thread()) {
            ++reads_by_window;
            return;
        }
        std::unique_lock lock(m_mutex);
        m_answers.wait(lock, [this] { return !m_hangs; });
    }

    std::atomic<int> reads = 0;
    std::atomic<int> reads_by_window = 0;
    std::atomic<int> closed = 0;
    std::atomic<int> closed_by_window = 0;

private:
    std::atomic<bool> m_hangs = false;
    std::mutex m_mutex;
    std::condition_variable m_answers;
};

Server& server()
{
    static Server only;
    return only;
}

class ServedSource final : public Source {
public:
    ServedSource(std::vector<std::byte> bytes, const std::string& name) : m_bytes(std::move(bytes), name) {}
    ~ServedSource() override
    {
        ++server().closed;
        server().closed_by_window += QThread::currentThread() == qApp->thread();
    }

    const std::string& name() const override { return m_bytes.name(); }
    u64 size() const override { return m_bytes.size(); }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        server().visit();
        return m_bytes.read(offset, into);
    }
    Stretch stretch(u64 offset, u64 most) const override
    {
        server().visit();
        return m_bytes.stretch(offset, most);
    }

private:
    MemorySource m_bytes;
};

std::vector<std::byte> bytesOf(const std::string& name)
{
    return name.ends_with("top") ? ImageBuilder()
                                       .data(1, 'T')
                                       .hole(3)
                                       .data(2, 't')
                                       .size(u64{1} << 34)
                                       .backing("nbd://served/base", "qcow2")
                                       .build()
                                 : ImageBuilder().data(4, 'B').size(u64{1} << 34).build();
}

Result<ProtocolNode> serve(const Location& location)
{
    server().visit();
    const std::string name = location.name.value_or("nbd://served/");
    return ProtocolNode{std::make_shared<ServedSource>(bytesOf(name), name), {}};
}

class ServedProtocol final : public Protocols {
public:
    Result<const Protocol*> find(std::string_view) const override
    {
        static constexpr std::array<std::string_view, 1> options = {"uri"};
        static constexpr Protocol protocol = {"nbd", options, serve};
        return &protocol;
    }
};

Result<std::shared_ptr<const Chain>> openServed(const ChainRequest& request)
{
    static const ServedProtocol protocol;
    ChainRequest served = request;
    served.protocols = &protocol;
    return open_chain(served);
}

struct Desk : Fixture {
    Desk() : Fixture(openServed)
    {
        window.resize(1400, 900);
        server().answer();
        server().reads_by_window = 0;
    }
    ~Desk()
    {
        server().answer();
        qDeleteAll(windowsBesides(window));
    }

    Lenses& lenses() const { return *window.findChild<Lenses*>(); }
    Viewpoint& viewpoint() const { return *window.findChild<Viewpoint*>(); }
    void let(int milliseconds = 30) const { QTest::qWait(milliseconds); }

    /// The image in every view, and what one does there.
    void lookAround()
    {
        const auto docks = window.findChildren<QDockWidget*>();
        for (QDockWidget* dock : docks) {
            dock->show();
            dock->raise();
            let(5);
        }
        for (const Lens lens : {Lens::strata, Lens::host, Lens::resolved}) {
            lenses().setLens(lens);
            let();
            Canvas& canvas = lenses().canvas();
            for (int x = 20; x < canvas.viewport()->width(); x += 60) {
                QTest::mouseMove(canvas.viewport(), QPoint(x, 40));
            }
            QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(40, 40));
            for (const int key :
                 {Qt::Key_Right, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_PageDown, Qt::Key_Home}) {
                QTest::keyClick(canvas.viewport(), static_cast<Qt::Key>(key));
            }
            while (canvas.canZoomIn()) {
                canvas.zoomIn();
                let(1);
            }
            canvas.zoomToFit();
        }
        viewpoint().setCursor(5 * 65536);
        viewpoint().select(Range{65536, u64{1} << 30});
        let();
    }

    /// Every action that needs no answer from a person and leaves the image open.
    void triggerAll()
    {
        for (const char* name :
             {"copyRange",    "copyJson",     "copyCommand",   "copyInspector", "copy",    "selectRun",
              "addBookmark",  "lensStrata",   "lensHost",      "lensResolved",  "zoomIn",  "zoomOut",
              "zoomFit",      "zoomRun",      "zoomSelection", "back",          "forward", "findNext",
              "findPrevious", "findOverlays", "canvasOnly",    "canvasOnly",    "reload"}) {
            action(name)->trigger();
            let(2);
        }
    }
};

}  // namespace

class HangingSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void windowReadsNothingItself();
    void openingHangs();
    void hangsOnceItIsMapped();
    void closesWhileItHangs();  // and in all of them: what was opened is not closed by the window's thread
};

void HangingSourceTest::cleanup()
{
    server().answer();
    QVERIFY(ScanJob::waitForWorkers(10000));
}

void HangingSourceTest::windowReadsNothingItself()
{
    Desk desk;
    const int before = server().reads;
    desk.open("nbd://served/top");
    QCOMPARE(desk.window.page(), Page::map);
    QCOMPARE(desk.viewpoint().survey()->chain->layers().size(), std::size_t{2});
    desk.lookAround();
    desk.triggerAll();
    QTRY_VERIFY(!desk.scanning());
    QVERIFY(server().reads > before);
    QCOMPARE(server().reads_by_window.load(), 0);
}

void HangingSourceTest::openingHangs()
{
    Desk desk;
    server().hang();
    desk.window.open("nbd://served/top");
    desk.let();
    QCOMPARE(desk.window.page(), Page::working);
    QVERIFY(desk.scanning());
    desk.triggerAll();  // among them: map again
    QVERIFY(desk.scanning());
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QVERIFY(!desk.scanning());
    QCOMPARE(desk.window.page(), Page::failed);
    server().answer();
    desk.action("reload")->trigger();
    QTRY_COMPARE(desk.window.page(), Page::map);
    QCOMPARE(server().reads_by_window.load(), 0);
}

/// What is known stays in sight and in use, whatever asks the source for more.
void HangingSourceTest::hangsOnceItIsMapped()
{
    Desk desk;
    desk.open("nbd://served/top");
    server().hang();
    desk.lookAround();
    auto* line = desk.window.findChild<FindBar*>()->findChild<QLineEdit*>();
    desk.action("goTo")->trigger();
    line->setText(QStringLiteral("layer:base"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(desk.viewpoint().cursor(), u64{6 * 65536});
    desk.triggerAll();
    QVERIFY(desk.scanning());
    QCOMPARE(desk.window.page(), Page::map);
    QVERIFY(desk.map()->grab().width() > 0);
    desk.action("stop")->trigger();
    QVERIFY(!desk.scanning());
    QCOMPARE(desk.window.page(), Page::map);
    QCOMPARE(server().reads_by_window.load(), 0);
}

void HangingSourceTest::closesWhileItHangs()
{
    server().closed = 0;
    {
        Desk desk;
        desk.open("nbd://served/top");
        server().hang();
        desk.lookAround();
        desk.action("reload")->trigger();
        QVERIFY(desk.window.close());
        QCOMPARE(server().reads_by_window.load(), 0);
    }
    server().answer();
    QVERIFY(ScanJob::waitForWorkers(10000));
    QVERIFY(server().closed >= 2);
    QCOMPARE(server().closed_by_window.load(), 0);
}

QTEST_MAIN(HangingSourceTest)
#include "hanging_source_test.moc"
