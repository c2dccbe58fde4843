// SPDX-License-Identifier: MIT
// The window, offscreen: its four pages, what its actions do, and how a file outside the image's folder is asked for.
#include "app/window/main_window.h"

#include "app/sample_chain.h"
#include "app/window/reporting.h"
#include "app/window/run.h"
#include "app/window/sandbox.h"
#include "app/window/settings.h"
#include "tests/support/bundle.h"
#include "tests/window/window_fixture.h"
#include "widgets/banner.h"
#include "widgets/bookmarks.h"
#include "widgets/chain_model.h"
#include "widgets/chain_tree.h"
#include "widgets/find_bar.h"
#include "widgets/findings_view.h"
#include "widgets/inspector.h"
#include "widgets/legend.h"
#include "widgets/lenses.h"
#include "widgets/map_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QUrl>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

using Page = MainWindow::Page;

ReportSubject subjectOf(const Fixture& program)
{
    return {program.window.findChild<Viewpoint*>()->survey(), {}};
}

/// The file that the window writes.
QByteArray exported(const Fixture& program, const ReportSubject& subject, const std::string& path)
{
    program.window.findChild<Reporting*>()->exportTo(subject, QString::fromStdString(path));
    (void)QTest::qWaitFor([&] { return std::filesystem::exists(path); }, 10000);
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drop(QWidget* target, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (enter.isAccepted()) {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(ScanJob::waitForWorkers(10000)); }

    void invitesAtFirst()
    {
        const Fixture program;
        QCOMPARE(program.window.page(), Page::start);
        QVERIFY(program.banners().isEmpty());
        QVERIFY(program.action("open")->isEnabled());
        for (const char* name : {"reload", "stop", "copy", "zoomIn", "zoomOut", "zoomFit", "canvasOnly"}) {
            QVERIFY2(!program.action(name)->isEnabled(), name);
        }
        QVERIFY(program.action("close")->isEnabled());
    }

    void mapsAChain()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        QCOMPARE(program.window.page(), Page::map);
        QCOMPARE(program.window.windowTitle(), QStringLiteral("top.qcow2 – Stratamap"));
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2"));
        QVERIFY(program.banners().isEmpty());
        QVERIFY(!program.window.statusBar()->findChild<QProgressBar*>()->isVisible());
    }

    void relativePathsAndColonsAreFiles()
    {
        const Scratch scratch("names");
        write_file(scratch / "nbd:x", ImageBuilder().data(1, 'x').build());
        const QString before = QDir::currentPath();
        QDir::setCurrent(QString::fromStdString(scratch.path()));
        Fixture program;
        program.open("nbd:x");
        QDir::setCurrent(before);
        QCOMPARE(program.window.page(), Page::map);
        QCOMPARE(program.files(), QStringLiteral("nbd:x"));
    }

    void namesThatAreNotText()
    {
        const Scratch scratch("names");
        const std::string path = scratch / "a\xff&[*].qcow2";
        write_file(path, ImageBuilder().data(1, 'x').build());
        Fixture program;
        program.open(path);
        QCOMPARE(program.window.page(), Page::map);
        QVERIFY2(program.window.windowTitle().contains(QLatin1String("[*][*]")),
                 qPrintable(program.window.windowTitle()));
    }

    void missingParentLeavesAGhost()
    {
        const ChainFiles chain;
        std::filesystem::remove(chain.base);
        Fixture program;
        program.open(chain.top);
        QCOMPARE(program.window.page(), Page::map);
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2 – not found"));
        QCOMPARE(program.banners().size(), 1);
        QCOMPARE(program.banners().first()->severity(), Banner::Severity::warning);
        QVERIFY(program.banners().first()->headline().contains(QStringLiteral("“base.qcow2”")));
        QVERIFY(program.banners().first()->details().contains(QString::fromStdString(chain.base)));

        // The file comes back: mapping again shows it and takes the message away.
        write_file(chain.base, ImageBuilder().data(4, 'B').build());
        program.action("reload")->trigger();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2"));
        QVERIFY(program.banners().isEmpty());
    }

    void sandboxAsksForTheFolder_data()
    {
        QTest::addColumn<bool>("chain_beside");
        QTest::newRow("the chain's folder, though absolute names lead elsewhere") << true;
        QTest::newRow("the folder of what lies below") << false;
    }

    void sandboxAsksForTheFolder()
    {
        QFETCH(bool, chain_beside);
        const ChainFiles chain;
        // The portal hands over a file in a folder of its own; what its names lead to is out of sight.
        std::filesystem::create_directories(chain.scratch / "doc/1a2b");
        const std::string handed = chain.scratch / "doc/1a2b/top.qcow2";
        std::filesystem::copy_file(chain.top, handed);
        const std::string granted = chain.scratch / "granted";
        std::filesystem::rename(chain.scratch / "vm", granted);
        if (!chain_beside) {
            std::filesystem::remove(granted + "/top.qcow2");
        }
        Fixture program;
        program.open(handed);
        QVERIFY(program.button(QStringLiteral("chooseFolder")) == nullptr);

        write_file(chain.scratch / "info", "");
        setSandboxMarker(chain.scratch / "info");
        program.open(handed);
        QVERIFY(program.banners().first()->headline().contains(QStringLiteral("“middle.qcow2”")));
        const auto choose = [&](const std::string& folder) {
            program.button(QStringLiteral("chooseFolder"))->click();
            auto* dialog = program.window.findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr && dialog->fileMode() == QFileDialog::Directory);
            Q_EMIT dialog->fileSelected(QString::fromStdString(folder));
            dialog->close();
        };
        choose(chain.scratch / "doc");
        QTRY_COMPARE(program.banners().size(), 2);
        QVERIFY(program.banners().last()->headline().contains(QStringLiteral("“doc”")));
        QTest::qWait(0);  // the dialog is gone
        choose(granted);
        QTRY_COMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2"));
        QTRY_VERIFY(!program.scanning());
        QVERIFY(program.button(QStringLiteral("chooseFolder")) == nullptr);
        const std::string shown = program.window.state()->path;
        setSandboxMarker("/.flatpak-info");
        QCOMPARE(shown, chain_beside ? granted + "/top.qcow2" : handed);
    }

    void sandboxAsksForTheFolderOfAnImageInPieces()
    {
        const Scratch scratch("sandbox");
        std::filesystem::create_directories(scratch / "doc");
        std::filesystem::create_directories(scratch / "granted");
        const std::string descriptor =
            "# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType=\"monolithicFlat\"\n"
            "RW 2048 FLAT \"disk-flat.vmdk\" 0\nddb.adapterType = \"ide\"\n";
        for (const char* folder : {"doc", "granted"}) {
            write_file(scratch / (std::string(folder) + "/disk.vmdk"), descriptor);
        }
        write_file(scratch / "granted/disk-flat.vmdk", std::string(1 << 20, 'x'));
        write_file(scratch / "info", "");
        setSandboxMarker(scratch / "info");
        Fixture program;
        program.open(scratch / "doc/disk.vmdk");
        setSandboxMarker("/.flatpak-info");
        QVERIFY(program.button(QStringLiteral("chooseFolder")) != nullptr);
        program.button(QStringLiteral("chooseFolder"))->click();
        auto* dialog = program.window.findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(QString::fromStdString(scratch / "granted"));
        dialog->close();
        QTRY_VERIFY(program.banners().isEmpty());
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.window.page(), Page::map);
        QVERIFY(program.banners().isEmpty());
    }

    void fileThatCannotBeOpened()
    {
        const Scratch scratch("gone");
        Fixture program;
        program.open(scratch / "gone.qcow2");
        QCOMPARE(program.window.page(), Page::failed);
        QCOMPARE(program.banners().size(), 1);
        QCOMPARE(program.banners().first()->severity(), Banner::Severity::error);
        QCOMPARE(program.banners().first()->headline(), QStringLiteral("“gone.qcow2” was not found."));
        QVERIFY(!program.banners().first()->details().isEmpty());

        write_file(scratch / "gone.qcow2", ImageBuilder().data(1, 'x').build());
        program.action("reload")->trigger();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.window.page(), Page::map);
        QVERIFY(program.banners().isEmpty());
    }

    void bookmarksOutliveTheWindow()
    {
        const ChainFiles chain;
        Fixture program;
        QVERIFY(!program.action("addBookmark")->isEnabled());
        program.open(chain.top);
        program.action("addBookmark")->trigger();
        QCOMPARE(program.window.findChild<Bookmarks*>()->list().size(), std::size_t{1});
        QVERIFY(program.window.findChild<Bookmarks*>()->isVisible());
        program.action("close")->trigger();
        QVERIFY(program.window.findChild<Bookmarks*>()->list().empty());
        program.open(chain.top);
        QTRY_COMPARE(program.window.findChild<Bookmarks*>()->list().size(), std::size_t{1});
    }

    void aFindingLeadsToItsPlaceInTheFile()
    {
        const Scratch scratch("leak");
        stratamap::testing::Corrupter image(ImageBuilder().data(1, 'x').hole(3).build());
        const u64 leak = image.bytes().size() / 65536;
        image.set((leak + 1) * 65536 - 1, 1, 0);  // one more cluster, counted and used by nobody
        image.set(u64{2} * 65536 + 2 * leak, 2, 1);
        write_file(scratch / "leaky.qcow2", image.bytes());
        Fixture program;
        auto* findings = program.window.findChild<FindingsView*>();
        program.open(scratch / "leaky.qcow2");
        QTRY_COMPARE(findings->model().rowCount(), 1);
        auto* dock = program.window.findChild<QDockWidget*>(QStringLiteral("findings"));
        QCOMPARE(dock->windowTitle(), QStringLiteral("Findings (1)"));
        findings->goThere();
        QCOMPARE(program.window.findChild<ChainTree*>()->selectedLayer(), std::optional<u32>(0));
        auto* lenses = program.window.findChild<Lenses*>();
        QCOMPARE(lenses->lens(), Lens::host);
        QTRY_COMPARE(lenses->canvas().selected(), std::optional(Range{leak * 65536, 65536}));
        QVERIFY(lenses->canvas().visibleRange().length < lenses->canvas().size());
        program.action("close")->trigger();
        QCOMPARE(dock->windowTitle(), QStringLiteral("Findings"));
    }

    void asksBeforeAFileInAnotherFolderIsOpened()
    {
        const ChainFiles chain("../elsewhere", "../third");
        Fixture program;
        program.open(chain.top);
        QCOMPARE(program.window.page(), Page::map);
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2 – not opened"));
        QCOMPARE(program.banners().size(), 1);
        QCOMPARE(program.banners().first()->severity(), Banner::Severity::question);
        QVERIFY(program.banners().first()->headline().contains(QStringLiteral("“top.qcow2”")));
        QVERIFY(program.banners().first()->details().contains(QString::fromStdString(chain.middle)));

        // The next level asks anew, in the name of the image that refers to it.
        program.button(QStringLiteral("openOnce"))->click();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2 – not opened"));
        QCOMPARE(program.banners().size(), 1);
        QVERIFY(program.banners().first()->headline().contains(QStringLiteral("“middle.qcow2”")));
        QVERIFY(program.settings.trustedFolders().isEmpty());

        program.button(QStringLiteral("openOnce"))->click();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2"));
        QVERIFY(program.banners().isEmpty());

        // Once means once: the same image opened anew asks anew.
        program.open(chain.top);
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2 – not opened"));
    }

    void trustedFoldersAreNotAskedFor()
    {
        const ChainFiles chain("../elsewhere", "../elsewhere");
        Fixture program;
        program.open(chain.top);
        program.button(QStringLiteral("trustFolder"))->click();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2, base.qcow2"));
        QCOMPARE(program.settings.trustedFolders().size(), 1);
        program.open(chain.top);
        QVERIFY(program.banners().isEmpty());

        // And trust can be taken back.
        program.action("trusted")->trigger();
        auto* dialog = program.window.findChild<QDialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        dialog->findChild<QPushButton*>(QStringLiteral("remove"))->click();
        QVERIFY(program.settings.trustedFolders().isEmpty());
        dialog->close();
        program.open(chain.top);
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2 – not opened"));
    }

    void leavingItKeepsWhatIsThere()
    {
        const ChainFiles chain("../elsewhere", "../elsewhere");
        Fixture program;
        program.open(chain.top);
        program.button(QStringLiteral("leave"))->click();
        QVERIFY(program.banners().isEmpty());
        QCOMPARE(program.files(), QStringLiteral("top.qcow2, middle.qcow2 – not opened"));
    }

    void damageIsSaidAndTheRestShown()
    {
        const Scratch scratch("damage");
        ImageBuilder builder;
        Corrupter image(builder.data(2, 'x').hole(2).build());
        image.set(builder.l2_offset(), 8, 0x4f00000000000000 >> 8 | 0x200);  // not aligned to a cluster
        write_file(scratch / "bad.qcow2", image.bytes());
        Fixture program;
        program.open(scratch / "bad.qcow2");
        QCOMPARE(program.window.page(), Page::map);
        QCOMPARE(program.banners().size(), 1);
        QCOMPARE(program.banners().first()->headline(),
                 QStringLiteral("“bad.qcow2” is damaged. What is still readable is shown."));
        QVERIFY(!program.banners().first()->details().isEmpty());
    }

    void cancelAnswersAtOnce()
    {
        Fixture program(slowly(1500ms));
        const ChainFiles chain;
        program.window.open(chain.top);
        QCOMPARE(program.window.page(), Page::working);
        QVERIFY(program.window.statusBar()->findChild<QProgressBar*>()->isVisible());
        QVERIFY(program.action("stop")->isEnabled());
        QTest::qWait(50);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&program.window, Qt::Key_Escape);
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(program.window.page(), Page::failed);
        QVERIFY(!program.window.statusBar()->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(program.banners().first()->headline(), QStringLiteral("Opening “top.qcow2” was cancelled."));
    }

    void windowAnswersWhileTheSourceSleeps()
    {
        Fixture program(slowly(600ms));
        const ChainFiles chain;
        program.window.open(chain.top);
        QElapsedTimer timer;
        timer.start();
        qint64 longest = 0;
        qint64 last = 0;
        while (program.scanning()) {
            QTest::qWait(1);
            longest = std::max(longest, timer.elapsed() - last);
            last = timer.elapsed();
        }
        QVERIFY(timer.elapsed() >= 500);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    }

    void namesOnServersStayAsTheyAre()
    {
        std::vector<std::string> asked;
        std::mutex mutex;
        const auto note = [&](const ChainRequest& request) -> Result<std::shared_ptr<const Chain>> {
            const std::lock_guard lock(mutex);
            asked.push_back(request.name + (request.protocols != nullptr ? "" : " without protocols"));
            return Error(Fault::io, "nobody there");
        };
        Fixture program(note);
        const auto opened = [&](const std::string& name) {
            while (program.scanning()) {
                QTest::qWait(1);
            }
            const std::lock_guard lock(mutex);
            return asked.back() == name;
        };
        program.window.open(std::string("nbd+unix:///e?socket=/s"));
        QVERIFY(opened("nbd+unix:///e?socket=/s"));
        program.window.open(std::string("foo:disk.raw"));  // a file of that name
        QVERIFY(!opened("foo:disk.raw"));
        drop(&program.window, {QUrl(QStringLiteral("https://user:word@127.0.0.1/a%20b.qcow2"))});
        QVERIFY(opened("https://user:word@127.0.0.1/a%20b.qcow2"));
        QVERIFY(!program.settings.recentFiles().join(QLatin1Char(' ')).contains(QStringLiteral("word")));

        program.action("openLocation")->trigger();
        auto* dialog = program.window.findChild<QInputDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral(" http://127.0.0.1/disk "));
        dialog->accept();
        QVERIFY(opened("http://127.0.0.1/disk"));
        QCOMPARE(program.settings.recentFiles().first(), QStringLiteral("http://127.0.0.1/disk"));
    }

    void closesWhileScanning()
    {
        Fixture program(slowly(500ms));
        const ChainFiles chain;
        program.window.open(chain.top);
        program.action("close")->trigger();
        QCOMPARE(program.window.page(), Page::start);
        QTest::qWait(700);
        QCOMPARE(program.window.page(), Page::start);  // the late answer arrives nowhere
        QVERIFY(!program.action("reload")->isEnabled());
    }

    void closeGoesBackToTheStart()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        program.action("close")->trigger();
        QCOMPARE(program.window.page(), Page::start);
        QVERIFY(program.window.windowTitle().isEmpty() || !program.window.windowTitle().contains(QLatin1String("top")));
        QCOMPARE(program.model()->rowCount(), 0);
        QVERIFY(program.window.isVisible());
        program.action("close")->trigger();
        QVERIFY(!program.window.isVisible());
    }

    void zoomActionsZoom()
    {
        const Scratch scratch("zoom");
        write_file(scratch / "a.qcow2", ImageBuilder().data(3, 'x').size(u64{1} << 34).build());
        Fixture program;
        program.open(scratch / "a.qcow2");
        QTRY_VERIFY(program.action("zoomIn")->isEnabled());  // once the page has its size
        QCoreApplication::processEvents();
        const u64 whole = program.map()->bytesPerCell();
        QVERIFY(!program.action("zoomOut")->isEnabled());
        program.action("zoomIn")->trigger();
        program.action("zoomIn")->trigger();
        QVERIFY(program.map()->bytesPerCell() < whole);
        QVERIFY(program.action("zoomOut")->isEnabled());
        program.action("zoomOut")->trigger();
        program.action("zoomFit")->trigger();
        QCOMPARE(program.map()->bytesPerCell(), whole);
        QVERIFY(!program.action("zoomFit")->isEnabled());
    }

    void statusBarTellsScaleAndCell()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        QStringList texts;
        const auto labels = program.window.statusBar()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            texts += label->text();
        }
        QVERIFY2(texts.join(QLatin1Char('|')).contains(QLatin1String("1 cell = ")),
                 qPrintable(texts.join(QLatin1Char('|'))));
        program.map()->viewpoint().setCursor(0x10000);
        const auto* readout = program.window.statusBar()->findChild<QLabel*>();
        QVERIFY2(readout->text().startsWith(QLatin1String("0x10000")), qPrintable(readout->text()));
        QVERIFY2(readout->text().contains(QLatin1String("middle.qcow2")), qPrintable(readout->text()));
    }

    void statusBarCountsWhatIsSelected()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        const auto labels = program.window.statusBar()->findChildren<QLabel*>();
        const QLabel* selection = nullptr;
        for (const QLabel* label : labels) {
            if (label->accessibleName() == QLatin1String("Selection")) {
                selection = label;
            }
        }
        QVERIFY(selection != nullptr && !selection->isVisible());
        program.map()->viewpoint().select(Range{0, 0x20000});
        QVERIFY2(selection->text().startsWith(QLatin1String("128 KiB selected: ")), qPrintable(selection->text()));
        QTRY_VERIFY2(selection->text().endsWith(QLatin1String("; 2 extent(s), 128 KiB in files")),
                     qPrintable(selection->text()));
        program.map()->viewpoint().select(Range{0x8000, 0x4000});
        QVERIFY(!selection->text().contains(QLatin1String("2 extent(s)")));
        QTRY_VERIFY2(selection->text().endsWith(QLatin1String("; 1 extent(s), 16 KiB in files")),
                     qPrintable(selection->text()));
    }

    void lensesHaveKeysAndRunsAreSelected()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        auto* lenses = program.window.findChild<Lenses*>();
        QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(lenses->lens(), Lens::strata);
        QVERIFY(program.action("lensStrata")->isChecked());
        QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(lenses->lens(), Lens::host);
        QTest::keyClick(&program.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(lenses->lens(), Lens::resolved);
        program.map()->viewpoint().setCursor(0x10000);
        program.action("selectRun")->trigger();
        QVERIFY(program.map()->viewpoint().selection() == (Range{0x10000, 0x10000}));
        program.action("zoomRun")->trigger();
        QVERIFY(program.map()->visibleRange().contains(0x10000));
        QTest::keyClick(program.map(), Qt::Key_Escape);
        QVERIFY(!program.map()->viewpoint().selection());
    }

    void keysGoToPlacesAndFindRuns()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        auto* bar = program.window.findChild<FindBar*>();
        auto* line = bar->findChild<QLineEdit*>();
        QVERIFY(!bar->isVisible());
        QTest::keyClick(&program.window, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QTest::keyClicks(line, QStringLiteral("0x10000"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(program.map()->viewpoint().cursor(), u64{0x10000});
        line->setText(QStringLiteral("data"));
        QTest::keyClick(&program.window, Qt::Key_F3);
        QTRY_VERIFY(program.map()->viewpoint().selection());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(program.map()->hasFocus());
        QVERIFY(program.action("show-bytes")->isEnabled());
    }

    void canvasMenuOffersWhatTheMenusHave()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        QStringList texts;
        QTimer::singleShot(0, &program.window, [&] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                for (const QAction* action : menu->actions()) {
                    texts += action->objectName();
                }
                menu->close();
            }
        });
        Q_EMIT program.map()->menuRequested(program.map()->mapToGlobal(QPoint(50, 50)));
        QVERIFY2(texts.contains(QStringLiteral("zoomRun")) && texts.contains(QStringLiteral("selectRun")),
                 qPrintable(texts.join(QLatin1Char(' '))));
    }

    void canvasOnlyHidesThePanels()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        const auto docks = program.window.findChildren<QDockWidget*>();
        QCOMPARE(docks.size(), 7);
        QTest::keyClick(&program.window, Qt::Key_F9);
        for (const QDockWidget* dock : docks) {
            QVERIFY(!dock->isVisible());
        }
        QTest::keyClick(&program.window, Qt::Key_F9);
        for (const QDockWidget* dock : docks) {
            QVERIFY(dock->isVisible());
        }
        program.action("show-legend")->trigger();
        QVERIFY(!program.window.findChild<QDockWidget*>(QStringLiteral("legend"))->isVisible());
        program.action("canvasOnly")->trigger();
        program.action("canvasOnly")->trigger();
        QVERIFY(!program.window.findChild<QDockWidget*>(QStringLiteral("legend"))->isVisible());
    }

    void fullScreenAndBack()
    {
        Fixture program;
        program.action("fullScreen")->trigger();
        QVERIFY(program.window.isFullScreen());
        program.action("fullScreen")->trigger();
        QVERIFY(!program.window.isFullScreen());
    }

    void selectingALayerHighlightsIt()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        auto* tree = program.window.findChild<ChainTree*>();
        const QImage before = program.map()->grab().toImage();
        tree->setCurrentIndex(program.model()->layerIndex(1));
        const QImage during = program.map()->grab().toImage();
        QVERIFY(during != before);
        tree->clearSelection();
        QCOMPARE(program.map()->grab().toImage(), before);
    }

    void selectingALayerSumsItUp()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        auto* tree = program.window.findChild<ChainTree*>();
        const auto* inspector = program.window.findChild<Inspector*>();
        tree->setCurrentIndex(program.model()->layerIndex(0));
        QTRY_VERIFY(inspector->text().contains(QStringLiteral("Frees: ")));
        tree->clearSelection();
        QTRY_VERIFY(!inspector->text().contains(QStringLiteral("Frees: ")));
    }

    void copyActionCopiesTheLayers()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        QGuiApplication::clipboard()->clear();
        program.action("copy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), program.model()->toText());
    }

    void remembersFilesUnlessToldNot()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        program.open(chain.middle);
        program.open(chain.top);
        QCOMPARE(program.settings.recentFiles(),
                 (QStringList{QString::fromStdString(chain.top), QString::fromStdString(chain.middle)}));
        auto* menu = program.window.findChild<QMenu*>(QStringLiteral("recent"));
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        QVERIFY(actions[0]->text().contains(QLatin1String("top.qcow2")));
        actions[1]->trigger();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("middle.qcow2, base.qcow2"));

        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();  // Remember Opened Files: no more
        QVERIFY(program.settings.recentFiles().isEmpty());
        program.open(chain.top);
        QVERIFY(program.settings.recentFiles().isEmpty());
    }

    void recentListCanBeCleared()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        auto* menu = program.window.findChild<QMenu*>(QStringLiteral("recent"));
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        actions[actions.size() - 2]->trigger();
        QVERIFY(program.settings.recentFiles().isEmpty());
        QVERIFY(program.settings.keepsRecentFiles());
    }

    void filesAreDropped()
    {
        const ChainFiles chain;
        Fixture program;
        drop(&program.window, {QUrl::fromLocalFile(QString::fromStdString(chain.middle)),
                               QUrl::fromLocalFile(QString::fromStdString(chain.base))});
        QTRY_COMPARE(program.files(), QStringLiteral("middle.qcow2, base.qcow2"));
        const auto others = windowsBesides(program.window);
        QCOMPARE(others.size(), 1);
        QTRY_COMPARE(others.first()->page(), Page::map);
        QCOMPARE(others.first()->windowTitle(), QStringLiteral("base.qcow2 – Stratamap"));
        delete others.first();

        drop(&program.window, {QUrl(QStringLiteral("https://example.org/x.qcow2"))});
        QTest::qWait(20);
        QCOMPARE(program.files(), QStringLiteral("middle.qcow2, base.qcow2"));
    }

    void foldersThatAreImagesOpen_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("folder") << QStringLiteral("disk.hdd");
        QTest::newRow("folder, slash") << QStringLiteral("disk.hdd/");
        QTest::newRow("descriptor") << QStringLiteral("disk.hdd/DiskDescriptor.xml");
    }
    void foldersThatAreImagesOpen()
    {
        QFETCH(QString, named);
        const Scratch scratch("bundle");
        std::filesystem::create_directory(scratch / "disk.hdd");
        BundleText bundle{
            16, {{0, 16, 8, {{top_guid, "Plain", "top.hds"}, {guid_number(1), "Plain", "base.hds"}}}}, {}};
        bundle.shots = {{top_guid, guid_number(1)}};
        write_file(scratch / "disk.hdd/DiskDescriptor.xml", bundle.xml());
        write_file(scratch / "disk.hdd/top.hds", std::string(8192, 't'));
        write_file(scratch / "disk.hdd/base.hds", std::string(8192, 'b'));
        Fixture program;
        drop(&program.window, {QUrl::fromLocalFile(QString::fromStdString(scratch.path()) + QLatin1Char('/') + named)});
        QTRY_COMPARE(program.window.page(), Page::map);
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.window.windowTitle(), QStringLiteral("disk.hdd – Stratamap"));
        QCOMPARE(program.files(), QStringLiteral("top.hds, base.hds"));
        QCOMPARE(program.model()->index(0, 0, program.model()->index(0, 0)).data().toString(),
                 QStringLiteral("base.hds"));
        QVERIFY(program.banners().isEmpty());
        std::filesystem::remove(scratch / "disk.hdd/DiskDescriptor.xml");
        program.open(scratch / "disk.hdd");
        QCOMPARE(program.window.page(), Page::failed);
    }

    void opensTheDialog()
    {
        const ChainFiles chain;
        Fixture program;
        program.action("open")->trigger();
        auto* dialog = program.window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->filesSelected({QString::fromStdString(chain.base)});
        dialog->close();
        QTRY_COMPARE(program.window.page(), Page::map);
        QCOMPARE(program.files(), QStringLiteral("base.qcow2"));
        QCOMPARE(program.settings.lastFolder(), QString::fromStdString(chain.scratch / "vm"));
    }

    void opensTheSample()
    {
        Fixture program;
        QVERIFY2(sample_chain().has_value(), "the sample chain is not beside the tests' folder");
        program.action("sample")->trigger();
        QTRY_VERIFY(!program.scanning());
        QCOMPARE(program.files(), QStringLiteral("today.qcow2, update.qcow2, factory.qcow2"));
        QVERIFY(program.banners().isEmpty());
        QCOMPARE(program.model()->index(0, 0, program.model()->layerIndex(1)).data().toString(),
                 QStringLiteral("before-update"));
    }

    void aboutTellsVersions()
    {
        Fixture program;
        program.action("about")->trigger();
        auto* box = program.window.findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral(STRATAMAP_VERSION)));
        QVERIFY(box->informativeText().contains(QString::fromLatin1(qVersion())));
        QVERIFY(box->informativeText().contains(QLatin1String("QCOW2"), Qt::CaseInsensitive));
        box->close();
    }

    void darkAndLight()
    {
        Fixture program;
        const auto choices = program.window.findChildren<QAction*>();
        for (QAction* choice : choices) {
            if (choice->text() == QLatin1String("&Dark")) {
                choice->trigger();
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.4F);
        QVERIFY(program.window.palette().color(QPalette::Window).lightnessF() < 0.4F);
        QCOMPARE(program.settings.appearance(), Appearance::dark);
        QApplication::setPalette(QPalette());
    }

    void usableAtTheSmallestSize()
    {
        const ChainFiles chain("../elsewhere", "../elsewhere");
        Fixture program;
        program.window.resize(800, 500);
        program.open(chain.top);
        QCoreApplication::processEvents();
        QCOMPARE(program.window.size(), QSize(800, 500));
        QVERIFY2(program.map()->width() >= 200, qPrintable(QString::number(program.map()->width())));
        QVERIFY(program.map()->height() >= 200);
    }

    /// Where docks would lie upon one another, the map stands alone.
    void aTinyWindowIsForTheMap()
    {
        const ChainFiles chain;
        Fixture program;
        program.window.resize(1200, 800);
        program.open(chain.top);
        auto* legend = program.window.findChild<QDockWidget*>(QStringLiteral("legend"));
        QVERIFY(legend->isVisible());
        program.action("show-layers")->trigger();
        program.window.resize(400, 300);
        QTRY_VERIFY(!legend->isVisible());
        QTRY_VERIFY2(program.map()->width() >= 300, qPrintable(QString::number(program.map()->width())));
        QVERIFY(program.map()->height() >= 120);
        QTest::keyClick(&program.window, Qt::Key_F9);
        QTest::keyClick(&program.window, Qt::Key_F9);
        QVERIFY(!legend->isVisible());
        program.window.resize(1200, 800);
        QTRY_VERIFY(legend->isVisible());
        QVERIFY(!program.window.findChild<QDockWidget*>(QStringLiteral("layers"))->isVisible());
    }

    void everythingHasAName()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        const auto menus = program.window.findChildren<QMenu*>();
        QVERIFY(menus.size() >= 6);
        for (const QMenu* menu : menus) {
            const auto actions = menu->actions();
            for (const QAction* action : actions) {
                QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
            }
        }
        const auto buttons = program.window.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
        for (const QWidget* widget :
             {static_cast<QWidget*>(program.map()), static_cast<QWidget*>(program.window.findChild<ChainTree*>())}) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void shortcutsAreUnique()
    {
        const Fixture program;
        QSet<QKeySequence> seen;
        QSet<QKeySequence> of_views;  // which may have the same keys, each for what it shows
        const auto actions = program.window.findChildren<QAction*>();
        for (const QAction* action : actions) {
            const bool of_view = action->shortcutContext() != Qt::WindowShortcut;
            const auto keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
                (of_view ? of_views : seen) += key;
            }
        }
        QVERIFY(!seen.intersects(of_views));
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_O)));
        QVERIFY(seen.contains(QKeySequence(Qt::Key_F5)));
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_W)));
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_Equal)));
    }

    void settingsThatCannotBeWritten()
    {
        const ChainFiles chain;
        Settings settings(QStringLiteral("/proc/stratamap/settings.ini"));
        MainWindow window(settings);
        window.show();
        window.open(chain.top);
        QTRY_COMPARE(window.page(), Page::map);
        QCOMPARE(settings.recentFiles(), QStringList{QString::fromStdString(chain.top)});  // for this run at least
        window.close();
    }

    void settingsComeBack()
    {
        const Scratch scratch("settings");
        const QString file = QString::fromStdString(scratch / "s.ini");
        {
            Settings settings(file);
            settings.trustFolder(QStringLiteral("/a b/ä"));
            settings.addRecentFile(QStringLiteral("/x, y/z"));
            settings.setAppearance(Appearance::light);
            MainWindow window(settings);
            window.show();
            window.resize(900, 600);
            window.close();
        }
        const Settings settings(file);
        QCOMPARE(settings.trustedFolders(), QStringList{QStringLiteral("/a b/ä")});
        QCOMPARE(settings.recentFiles(), QStringList{QStringLiteral("/x, y/z")});
        QCOMPARE(settings.appearance(), Appearance::light);
        QVERIFY(!settings.windowGeometry().isEmpty());
    }

    void endlessRecentListIsCut()
    {
        const Scratch scratch("settings");
        const QString file = QString::fromStdString(scratch / "s.ini");
        {
            QStringList many;
            for (int i = 0; i < 100000; ++i) {
                many += QStringLiteral("/a/%1").arg(i);
            }
            QSettings store(file, QSettings::IniFormat);
            store.setValue(QStringLiteral("recent/files"), many);
        }
        const Settings settings(file);
        QCOMPARE(settings.recentFiles().size(), 10);
    }

    // A report is made of what the window shows

    void reportsSayWhatWasToldOfThem()
    {
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        program.action("reportDetails")->trigger();
        auto* dialog = program.window.findChild<ReportDetailsDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Case 17"));
        dialog->findChild<QLineEdit*>(QStringLiteral("operator"))->setText(QStringLiteral("Eva Lang"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("notes"))->setPlainText(QStringLiteral("Seized at noon."));
        auto* sections = dialog->findChild<QListWidget*>(QStringLiteral("sections"));
        sections->findItems(QStringLiteral("Format facts"), Qt::MatchExactly)[0]->setCheckState(Qt::Unchecked);
        dialog->accept();

        ReportSubject subject = subjectOf(program);
        subject.bookmarks = {{{65536, 65536}, QStringLiteral("boot block"), QStringLiteral("looks odd")}};
        const QByteArray page = exported(program, subject, chain.scratch / "out.html");
        for (const char* present : {"<h1>Case 17</h1>", "Eva Lang", "Seized at noon.", "Figure 1: boot block",
                                    "looks odd", "id=\"accounting\""}) {
            QVERIFY2(page.contains(present), present);
        }
        QVERIFY(!page.contains("Format facts"));

        program.action("reportDetails")->trigger();  // what was said is remembered
        const auto dialogs = program.window.findChildren<ReportDetailsDialog*>();
        QCOMPARE(dialogs.last()->details().header.examiner, std::string("Eva Lang"));
        QCOMPARE(dialogs.last()->details().left_out, std::vector<std::string>{"formats"});
    }

    void runsAreWrittenByAWorker_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("json") << QStringLiteral("json");
        QTest::newRow("csv") << QStringLiteral("csv");
    }

    void runsAreWrittenByAWorker()
    {
        QFETCH(QString, ending);
        const ChainFiles chain;
        Fixture program;
        program.open(chain.top);
        const std::string file = chain.scratch / ("out." + ending.toStdString());
        auto* reporting = program.window.findChild<Reporting*>();
        reporting->exportTo(subjectOf(program), QString::fromStdString(file));
        QVERIFY(!std::filesystem::exists(file));  // not by this thread
        reporting->stop();
        QVERIFY(ScanJob::waitForWorkers(10000));
        for (const auto& entry : std::filesystem::directory_iterator(chain.scratch.path())) {
            QVERIFY2(entry.path().filename().string().find("out.") == std::string::npos, entry.path().c_str());
        }
        const QByteArray text = exported(program, subjectOf(program), file);
        QVERIFY(text.contains(ending == QLatin1String("csv") ? "top.qcow2" : "\"stratamap-report\""));
        QVERIFY(text.endsWith('\n') || text.endsWith('}'));
    }

    void whereNoReportCanBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no folder") << QStringLiteral("none/out.json") << QStringLiteral("No such file or directory");
        QTest::newRow("full") << QStringLiteral("full.csv") << QStringLiteral("No space left on device");
        QTest::newRow("full page") << QStringLiteral("full.html") << QStringLiteral("No space left on device");
        QTest::newRow("image") << QStringLiteral("top.json") << QStringLiteral("stays as it is");
        QTest::newRow("ending") << QStringLiteral("out.txt") << QStringLiteral("the end of its name");
    }

    void whereNoReportCanBeWrittenIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        const ChainFiles chain;
        std::filesystem::create_symlink("/dev/full", chain.scratch / "full.csv");
        std::filesystem::create_symlink("/dev/full", chain.scratch / "full.html");
        std::filesystem::create_symlink(chain.top, chain.scratch / "top.json");
        Fixture program;
        program.open(chain.top);
        program.window.findChild<Reporting*>()->exportTo(subjectOf(program),
                                                         QString::fromStdString(chain.scratch / file.toStdString()));
        QTRY_COMPARE(program.banners().size(), 1);
        QTRY_COMPARE(program.banners()[0]->severity(), Banner::Severity::error);
        QVERIFY2(program.banners()[0]->toText().contains(sentence), qPrintable(program.banners()[0]->toText()));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
