// SPDX-License-Identifier: MIT
// Sessions: kept from one run to the next, offered, reopened; broken files and vanished images take nothing else along.
#include "app/window/session.h"

#include "app/window/main_window.h"
#include "app/window/session_keeper.h"
#include "tests/support/image_builder.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"
#include "widgets/banner.h"
#include "widgets/lenses.h"
#include "widgets/viewpoint.h"
#include "widgets/workers.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

QString in(const Scratch& scratch, const char* name)
{
    return QString::fromStdString(scratch / name);
}

QByteArray bytesIn(const Scratch& scratch, const char* name)
{
    QFile file(in(scratch, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WindowState somewhere(const std::string& path)
{
    WindowState state;
    state.path = path;
    state.place.view = {65536, 1024, 0, false};
    state.place.lens = Lens::strata;
    state.cursor = 70000;
    state.selection = Range{65536, 4096};
    state.highlighted = 1;
    state.filter.layers = {0};
    state.filter.states.set(3);
    return state;
}

MainWindow* windowOf(Settings& settings, const char* name)
{
    const auto windows = MainWindow::all(settings);
    for (MainWindow* window : windows) {
        if (window->windowTitle().contains(QLatin1String(name))) {
            return window;
        }
    }
    return nullptr;
}

void closeAll(Settings& settings)
{
    SessionKeeper::of(settings).end();
    const auto windows = MainWindow::all(settings);
    for (MainWindow* window : windows) {
        window->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(waitForWorkers(10000));
    QCoreApplication::processEvents();
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>("session");
        for (const char* name : {"a.qcow2", "b.qcow2"}) {
            const std::string base = *m_scratch / (std::string(name) + ".base");
            write_file(base, ImageBuilder().data(8, 'B').build());
            write_file(*m_scratch / name, ImageBuilder().data(2, 'T').hole(6).backing(base, "qcow2").build());
        }
        m_a = *m_scratch / "a.qcow2";
        m_b = *m_scratch / "b.qcow2";
    }
    void cleanup() { QVERIFY(waitForWorkers(10000)); }

    void thereAndBack()
    {
        Session session = {somewhere("/images/\xff%\n.qcow2"), somewhere("nbd://server/disk"), somewhere("/a")};
        session[2].snapshot = "\xfe 1";
        QCOMPARE(sessionFromJson(toJson(session)), session);
    }

    void aSnapshotComesBackAsOne()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const std::string image = *m_scratch / "s.qcow2";
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", image, "1M"}).succeeded());
        QVERIFY(run({"qemu-io", "-f", "qcow2", "-c", "write 0 256k", image}).succeeded());
        QVERIFY(run({"qemu-img", "snapshot", "-c", "before", image}).succeeded());
        QVERIFY(run({"qemu-io", "-f", "qcow2", "-c", "discard 0 256k", image}).succeeded());
        WindowState state;
        state.path = image;
        state.snapshot = "1";
        write_file(*m_scratch / "session.json", toJson({state}).toStdString());
        Settings settings(QString::fromStdString(*m_scratch / "settings.ini"));
        {
            MainWindow window(settings);
            window.show();
            window.findChild<QPushButton*>(QStringLiteral("reopen"))->click();
            QTRY_COMPARE(window.page(), MainWindow::Page::map);
            QTRY_VERIFY(!window.findChild<QAction*>(QStringLiteral("stop"))->isEnabled());
            QCOMPARE(window.windowTitle(), QStringLiteral("s.qcow2, snapshot 1 – Stratamap"));
            const Viewpoint& viewpoint = *window.findChild<Viewpoint*>();
            const Raster all = totals(*viewpoint.survey()->resolved);  // today there is no data left
            QVERIFY(std::ranges::any_of(all.shares(0), [](const Share& share) { return share.state == State::data; }));
            window.close();
        }
        QVERIFY(waitForWorkers(10000));
        const Session kept = sessionFromJson(bytesIn(*m_scratch, "session.json"));
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().snapshot, std::optional<std::string>("1"));
    }

    void corruptFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("windows");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("noise") << QByteArray(10000, '\xfe') << 0;
        QTest::newRow("deep") << QByteArray(100000, '[') << 0;
        QTest::newRow("shapes") << QByteArray(
                                       "{\"version\":1,\"windows\":[1,null,{},{\"path\":[]},{\"path\":\"%00x\"}]}")
                                << 0;
        QTest::newRow("wild numbers")
            << QByteArray(
                   "{\"version\":1,\"windows\":[{\"path\":\"/"
                   "x\",\"cursor\":\"-3\",\"selected\":\"99999999999999999999\","
                   "\"selectedLength\":\"18446744073709551615\",\"layer\":1e300,\"layers\":[-1,7,7,\"x\",3],"
                   "\"view\":{\"lens\":99,\"bytesPerCell\":\"3\",\"whole\":false,\"enlargement\":-5}}]}")
            << 1;
    }
    void corruptFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, windows);
        const Session session = sessionFromJson(json);
        QCOMPARE(static_cast<int>(session.size()), windows);
        for (const WindowState& window : session) {
            QVERIFY(window.place == Lenses::Place());
            QVERIFY(!window.selection && !window.highlighted);
            QCOMPARE(window.filter.layers, (std::vector<u32>{3, 7}));
        }
        // Nor does the program mind.
        write_file(*m_scratch / "session.json", json.toStdString());
        Settings settings(in(*m_scratch, "settings.ini"));
        MainWindow window(settings);
        QCOMPARE(window.page(), MainWindow::Page::start);
    }

    void notTooManyWindows()
    {
        QCOMPARE(sessionFromJson(toJson(Session(1000, somewhere("/x")))).size(), most_session_windows);
    }

    void offeredAndReopened()
    {
        {
            Settings settings(in(*m_scratch, "settings.ini"));
            MainWindow::openAll(settings, {m_a, m_b});
            QTRY_COMPARE(MainWindow::all(settings).size(), 2);
            MainWindow* a = windowOf(settings, "a.qcow2");
            QTRY_COMPARE(a->page(), MainWindow::Page::map);
            QTRY_COMPARE(windowOf(settings, "b.qcow2")->page(), MainWindow::Page::map);
            QTRY_VERIFY(!a->findChild<QAction*>(QStringLiteral("stop"))->isEnabled());
            auto* viewpoint = a->findChild<Viewpoint*>();
            viewpoint->setCursor(70000);
            viewpoint->select(Range{65536, 4096});
            viewpoint->highlightLayer(1);
            a->findChild<QAction*>(QStringLiteral("lensStrata"))->trigger();
            closeAll(settings);
        }
        QVERIFY(QFile::exists(in(*m_scratch, "session.json")));
        for (int run = 0; run < 2; ++run) {  // looking at the offer does not use it up
            Settings settings(in(*m_scratch, "settings.ini"));
            MainWindow::openAll(settings, {});
            auto* reopen = MainWindow::all(settings).first()->findChild<QPushButton*>(QStringLiteral("reopen"));
            QVERIFY(reopen->isVisible());
            QVERIFY(reopen->text().contains(QLatin1String("a.qcow2, b.qcow2")));
            if (run == 1) {
                reopen->click();
                QTRY_COMPARE(MainWindow::all(settings).size(), 2);
                MainWindow* a = windowOf(settings, "a.qcow2");
                QTRY_COMPARE(a->page(), MainWindow::Page::map);
                auto* viewpoint = a->findChild<Viewpoint*>();
                QTRY_COMPARE(viewpoint->cursor(), u64{70000});
                QTRY_VERIFY(viewpoint->selection() == (Range{65536, 4096}));
                QCOMPARE(viewpoint->highlightedLayer(), std::optional<u32>(1));
                QCOMPARE(a->findChild<Lenses*>()->lens(), Lens::strata);
            }
            closeAll(settings);
        }
    }

    void vanishedFilesAreToldAndNoFailure()
    {
        write_file(*m_scratch / "session.json",
                   toJson({somewhere(m_a), somewhere(*m_scratch / "gone.qcow2"), somewhere(m_b)}).toStdString());
        Settings settings(in(*m_scratch, "settings.ini"));
        settings.setOnStart(OnStart::reopen);
        MainWindow::openAll(settings, {});
        QTRY_COMPARE(MainWindow::all(settings).size(), 2);
        int told = 0;
        const auto windows = MainWindow::all(settings);
        for (const MainWindow* window : windows) {
            QTRY_COMPARE(window->page(), MainWindow::Page::map);
            const auto banners = window->findChild<BannerStack*>()->banners();
            for (const Banner* banner : banners) {
                told += banner->headline().contains(QLatin1String("gone.qcow2")) ? 1 : 0;
            }
        }
        QCOMPARE(told, 1);
        closeAll(settings);
    }

    void allVanished()
    {
        write_file(*m_scratch / "session.json", toJson({somewhere(*m_scratch / "gone.qcow2")}).toStdString());
        Settings settings(in(*m_scratch, "settings.ini"));
        settings.setOnStart(OnStart::reopen);
        MainWindow::openAll(settings, {});
        MainWindow* window = MainWindow::all(settings).first();
        QTRY_COMPARE(window->findChild<BannerStack*>()->banners().size(), 1);
        QCOMPARE(window->page(), MainWindow::Page::start);
        closeAll(settings);
    }

    void viewsThatDoNotFitTheDisk()
    {
        WindowState wild = somewhere(m_a);
        wild.place.view = {max_image_length, u64{1} << 62, 16, false};
        wild.cursor = ~u64{0};
        wild.selection = Range{max_image_length, max_image_length};
        wild.highlighted = 77;
        write_file(*m_scratch / "session.json", toJson({wild}).toStdString());
        Settings settings(in(*m_scratch, "settings.ini"));
        settings.setOnStart(OnStart::reopen);
        MainWindow::openAll(settings, {});
        MainWindow* window = MainWindow::all(settings).first();
        auto* viewpoint = window->findChild<Viewpoint*>();
        QTRY_COMPARE(viewpoint->cursor(), viewpoint->size() - 1);
        QTRY_VERIFY(viewpoint->size() > 0);
        QVERIFY(!viewpoint->selection() && !viewpoint->highlightedLayer());
        closeAll(settings);
    }

    void nothingIsKeptWhereNothingIsWanted()
    {
        Settings settings(in(*m_scratch, "settings.ini"));
        settings.setOnStart(OnStart::nothing);
        MainWindow::openAll(settings, {m_a});
        closeAll(settings);
        const QByteArray json = KeptFile::read(in(*m_scratch, "session.json"), 1 << 20).value_or(QByteArray());
        QVERIFY(!json.contains("a.qcow2"));
    }

    void windowsAreListed()
    {
        Settings settings(in(*m_scratch, "settings.ini"));
        MainWindow::openAll(settings, {m_a, m_b});
        MainWindow* first = windowOf(settings, "a.qcow2");
        first->findChild<QAction*>(QStringLiteral("newWindow"))->trigger();
        auto* menu = first->findChild<QMenu*>(QStringLiteral("windows"));
        Q_EMIT menu->aboutToShow();
        int listed = 0;
        const auto entries = menu->actions();
        for (const QAction* entry : entries) {
            listed += entry->isCheckable() ? 1 : 0;
        }
        QCOMPARE(listed, 3);
        closeAll(settings);
    }

    void hugeSettings()
    {
        const QString path = in(*m_scratch, "settings.ini");
        {
            QSettings store(path, QSettings::IniFormat);
            QStringList files;
            for (int i = 0; i < 100000; ++i) {
                files += QStringLiteral("/images/%1.qcow2").arg(i);
            }
            store.setValue(QStringLiteral("recent/files"), files);
        }
        QElapsedTimer timer;
        timer.start();
        Settings settings(path);
        QCOMPARE(settings.recentFiles().size(), 10);
        settings.addRecentFile(QStringLiteral("/images/new.qcow2"));
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/images/new.qcow2"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    std::unique_ptr<Scratch> m_scratch;
    std::string m_a;
    std::string m_b;
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
