// SPDX-License-Identifier: MIT
// A day's work, over and over: open, look around, find, check, amend, report, close. What one day took, it gives back.
// STRATAMAP_DAYS is how many there are besides those that warm up.
#include "app/window/amend_dialog.h"
#include "app/window/document.h"
#include "app/window/preferences_dialog.h"
#include "app/window/reporting.h"
#include "tests/support/process.h"
#include "tests/window/window_fixture.h"
#include "widgets/find_bar.h"
#include "widgets/lenses.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmapCache>
#include <QThreadPool>

#include <malloc.h>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

int entriesOf(const char* folder)
{
    return static_cast<int>(
        QDir(QLatin1String(folder)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

struct Taken {
    int handles = 0;
    int threads = 0;
    double heap = 0;  // MiB in use
};

Taken taken()
{
    QThreadPool::globalInstance()->waitForDone();
    QPixmapCache::clear();  // which fills up to 10 MiB
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return {entriesOf("/proc/self/fd"), entriesOf("/proc/self/task"),
            static_cast<double>(::mallinfo2().uordblks) / 1048576};
}

}  // namespace

class EnduranceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADayTakesItGivesBack()
    {
        const ChainFiles files;
        const std::string image = files.scratch / "vm/disk.qcow2";
        for (const std::vector<std::string>& command :
             {std::vector<std::string>{"qemu-img", "create", "-q", "-f", "qcow2", "-b", "top.qcow2", "-F", "qcow2",
                                       image},
              {"qemu-io", "-c", "write -q -P 1 0 64k", image}}) {
            const Outcome outcome = run(command);
            QVERIFY2(outcome.succeeded(), outcome.err.c_str());
        }
        const int days = std::max(2, qEnvironmentVariableIntValue("STRATAMAP_DAYS"));
        const QString report = QString::fromStdString(files.scratch / "report");
        for (int day = 0; day < 3; ++day) {
            work(image, report, day);
        }
        const Taken before = taken();
        for (int day = 3; day < 3 + days; ++day) {
            work(image, report, day);
        }
        const Taken after = taken();
        qInfo("%d days: handles %d to %d, threads %d to %d, heap %.1f to %.1f MiB", days, before.handles, after.handles,
              before.threads, after.threads, before.heap, after.heap);
        QVERIFY2(after.handles <= before.handles, qPrintable(QString::number(after.handles)));
        QVERIFY2(after.threads <= before.threads + 1, qPrintable(QString::number(after.threads)));
        // What Qt keeps of fonts and styles grows for a while; a window that stayed would be some MiB.
        QVERIFY2(after.heap < before.heap + 3 + 0.04 * days, qPrintable(QString::number(after.heap)));
    }

    void reportsAndMapsWhileTheAmendDialogIsOpen()
    {
        const ChainFiles files;
        Fixture program;
        program.open(files.top);
        program.action("amend")->trigger();
        const auto* dialog = program.window.findChild<AmendDialog*>();
        QTRY_VERIFY(dialog->findChild<QComboBox*>(QStringLiteral("lazy_refcounts")) != nullptr);
        exportTo(program, QString::fromStdString(files.scratch / "report.html"));
        program.action("reload")->trigger();
        QTRY_VERIFY(!program.scanning());
    }

private:
    static void work(const std::string& image, const QString& report, int day)
    {
        Fixture program;
        program.window.resize(1200, 800);
        program.open(image);
        for (const char* action :
             {"zoomIn", "zoomIn", "lensStrata", "zoomOut", "lensHost", "lensResolved", "zoomFit", "addBookmark",
              "selectRun", "copyRange", "copyJson", "copyInspector", "back", "forward", "check"}) {
            program.action(action)->trigger();
            QCoreApplication::processEvents();
        }
        find(program);
        std::filesystem::remove(image + ".undo");  // yesterday's
        amend(program, day % 2 == 0 ? "on" : "off");
        QTRY_VERIFY(!program.scanning());
        for (const char* form : {".html", ".pdf", ".json", ".csv", ".svg", ".png"}) {
            exportTo(program, report + QLatin1String(form));
        }
        {
            PreferencesDialog preferences(program.settings, &program.window);
            preferences.setAttribute(Qt::WA_DeleteOnClose, false);
            preferences.show();
            QCoreApplication::processEvents();
        }
        program.action("reload")->trigger();
        QTRY_VERIFY(!program.scanning());
        program.action("close")->trigger();
        QTRY_COMPARE(program.window.page(), MainWindow::Page::start);
        QVERIFY(ScanJob::waitForWorkers(10000));
    }

    static void find(const Fixture& program)
    {
        program.action("goTo")->trigger();
        auto* bar = program.window.findChild<FindBar*>();
        auto* line = bar->findChild<QLineEdit*>();
        line->setText(QStringLiteral("data"));
        QTRY_VERIFY(!bar->message().isEmpty());
        bar->findNext();
        bar->dismiss();
    }

    static void amend(const Fixture& program, const char* lazy)
    {
        program.action("amend")->trigger();
        auto* dialog = program.window.findChild<AmendDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->findChild<QComboBox*>(QStringLiteral("lazy_refcounts")) != nullptr);
        auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("lazy_refcounts"));
        choice->setCurrentIndex(choice->findData(QLatin1String(lazy)));
        auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("apply"));
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 20000);
        dialog->reject();
        QTRY_VERIFY(program.window.findChild<AmendDialog*>() == nullptr);
    }

    static void exportTo(const Fixture& program, const QString& path)
    {
        QFile::remove(path);
        auto* reporting = program.window.findChild<Reporting*>();
        reporting->exportTo({program.window.findChild<ui::Document*>()->survey(), {}}, path);
        QTRY_VERIFY2(QFileInfo::exists(path), qPrintable(path));
    }
};

QTEST_MAIN(EnduranceTest)
#include "endurance_test.moc"
