// SPDX-License-Identifier: MIT
// What somebody waits for who opens an image in the window: the first picture, the whole map, each step of the zoom,
// an end. Painted offscreen.
#include "widgets/extent_table.h"
#include "widgets/map_view.h"
#include "widgets/scan_job.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stratamap;
using namespace stratamap::ui;

namespace {

/// A line of /proc/self/status, in MiB.
double memory(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    return 0;
}

void waitUntil(const std::function<bool()>& done)
{
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Desk {
    Desk()
    {
        view.resize(1280, 800);
        view.show();
        QObject::connect(&view, &MapView::interestChanged, &job, &ScanJob::attendTo);
        const auto show = [this](const SurveyPtr& news) {
            latest = news;
            viewpoint.setSurvey(news);
            view.grab();
        };
        QObject::connect(&job, &ScanJob::updated, &view, show);
        QObject::connect(&job, &ScanJob::recalled, &view, show);
        QObject::connect(&job, &ScanJob::finished, &view, show);
        QObject::connect(&job, &ScanJob::failed, &view, [](const Error& error) {
            std::fprintf(stderr, "%s\n", error.text().c_str());
            std::exit(1);
        });
    }

    Viewpoint viewpoint;
    MapView view{viewpoint};
    ScanJob job;
    SurveyPtr latest;
};

void open(const ChainRequest& request)
{
    Desk desk;
    QElapsedTimer timer;
    timer.start();
    desk.job.start(request);
    waitUntil([&] { return desk.latest != nullptr; });
    std::printf("%-28s %9.1f ms\n", "chain open", milliseconds(timer));
    waitUntil([&] { return desk.latest->resolved->scanned() > 0 || !desk.job.running(); });
    const Map& first = *desk.latest->resolved;
    std::printf("%-28s %9.1f ms, of %.2f %% of the disk\n", "first picture", milliseconds(timer),
                100.0 * static_cast<double>(first.scanned()) / static_cast<double>(std::max(first.size(), u64{1})));
    waitUntil([&] { return desk.latest->resolved->complete(); });
    std::printf("%-28s %9.1f ms\n", "what the guest sees", milliseconds(timer));
    waitUntil([&] { return !desk.job.running(); });
    std::printf("%-28s %9.1f ms\n", "everything", milliseconds(timer));
    std::printf("%-28s %9llu, %llu in memory\n", "runs",
                static_cast<unsigned long long>(first.size() ? desk.latest->resolved->run_count() : 0),
                static_cast<unsigned long long>(desk.latest->resolved->runs_in_memory()));
    std::printf("%-28s %9.0f MiB, at most %.0f MiB\n", "resident memory", memory("VmRSS"), memory("VmHWM"));

    desk.viewpoint.setCursor(desk.latest->resolved->size() / 5 * 3);
    double slowest = 0;
    double slowest_recall = 0;
    while (desk.view.canZoomIn()) {
        timer.restart();
        desk.view.zoomIn();
        desk.view.grab();
        slowest = std::max(slowest, milliseconds(timer));
        waitUntil([&] { return !desk.latest->resolved->missing(desk.view.interest()); });
        slowest_recall = std::max(slowest_recall, milliseconds(timer));
    }
    std::printf("%-28s %9.1f ms, %.1f ms with what was read again\n", "slowest step of the zoom", slowest,
                slowest_recall);
    std::printf("%-28s %9.0f MiB, at most %.0f MiB\n", "resident memory", memory("VmRSS"), memory("VmHWM"));
}

/// The longest that the GUI thread was away while something was awaited.
double longestPause(const std::function<bool()>& done)
{
    double longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, milliseconds(since));
        since.restart();
    });
    beat.start(1);
    waitUntil(done);
    return std::max(longest, milliseconds(since));
}

void scroll(QTableView& view)
{
    QElapsedTimer timer;
    double slowest = 0;
    for (int step = 0; step <= 100; ++step) {
        timer.restart();
        view.verticalScrollBar()->setValue(static_cast<int>(view.verticalScrollBar()->maximum() * qint64{step} / 100));
        view.viewport()->grab();
        slowest = std::max(slowest, milliseconds(timer));
    }
    const QAbstractItemModel& model = *view.model();
    const int first = view.rowAt(0);
    timer.restart();
    for (int row = first; row < std::min(first + 50, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::DecorationRole, Qt::FontRole, Qt::TextAlignmentRole}) {
                model.index(row, column).data(role);
            }
        }
    }
    std::printf("%-28s %9.1f ms painted, %.2f ms for the data of 50 rows\n", "slowest step of scrolling", slowest,
                milliseconds(timer));
}

/// The table of extents, of all runs that are in memory.
void list(const ChainRequest& request)
{
    Desk desk;
    desk.job.start(request);
    waitUntil([&] { return desk.latest && !desk.job.running(); });
    ExtentTable table(desk.viewpoint);
    ExtentModel& model = table.model();
    table.resize(1280, 400);
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    table.show();
    double pause = longestPause([&] { return model.rows() != nullptr && !model.busy(); });
    auto& view = *table.findChild<QTableView*>();
    std::printf("%-28s %9.1f ms, %d rows, pauses %.1f ms, %.0f MiB\n", "extents listed", milliseconds(timer),
                model.rowCount(), pause, memory("VmRSS") - before);
    scroll(view);
    for (const int column : {ExtentModel::length_column, ExtentModel::layer_column, ExtentModel::state_column,
                             ExtentModel::file_column, ExtentModel::host_column, ExtentModel::stored_column}) {
        timer.restart();
        model.sort(column, Qt::DescendingOrder);
        pause = longestPause([&] { return !model.busy(); });
        const QByteArray name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toUtf8();
        std::printf("sorted by %-18s %9.1f ms, pauses %.1f ms\n", name.constData(), milliseconds(timer), pause);
    }
    scroll(view);
    ExtentChoice choice;
    choice.text = QStringLiteral("data");
    timer.restart();
    model.setChoice(choice);
    pause = longestPause([&] { return !model.busy(); });
    std::printf("%-28s %9.1f ms, %d rows, pauses %.1f ms\n", "chosen by a word", milliseconds(timer), model.rowCount(),
                pause);
    std::printf("%-28s %9.0f MiB more than before, at most %.0f MiB\n", "resident memory", memory("VmRSS") - before,
                memory("VmHWM"));
}

void cancel(const ChainRequest& request)
{
    double slowest_answer = 0;
    double slowest_worker = 0;
    for (const int pause : {1, 30, 100, 300, 1000}) {
        Desk desk;
        desk.job.start(request);
        QElapsedTimer timer;
        timer.start();
        waitUntil([&] { return timer.elapsed() >= pause && desk.latest; });
        timer.restart();
        desk.job.cancel();
        slowest_answer = std::max(slowest_answer, milliseconds(timer));
        ScanJob::waitForWorkers(60'000);
        slowest_worker = std::max(slowest_worker, milliseconds(timer));
    }
    std::printf("%-28s %9.1f ms, its worker %.1f ms\n", "slowest end", slowest_answer, slowest_worker);
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_window IMAGE\n", stderr);
        return 1;
    }
    ChainRequest request;
    request.name = argv[1];
    request.keep_going = true;
    open(request);
    list(request);
    cancel(request);
    ScanJob::waitForWorkers(1000);
    return 0;
}
