// SPDX-License-Identifier: MIT
// The whole window with every dock open, as somebody uses it: each step of the zoom and of the pan through every lens,
// from the key to the last pixel; and the longest time that the window's thread was away, and with what.
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "widgets/lenses.h"
#include "widgets/viewpoint.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScreen>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace stratamap;
using namespace stratamap::ui;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times every event that the thread of the window handles, those it makes itself with the one that made them.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        // Both may be gone afterwards.
        const char* receiver_class = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = milliseconds(timer); took > m_longest) {
            m_longest = took;
            m_longest_class = receiver_class;
            m_longest_type = type;
        }
        return result;
    }

    /// The longest since it was asked for last.
    void tellLongest(const char* meanwhile)
    {
        std::printf("%-34s %8.1f ms at a time at most (%s, event %d)\n", meanwhile, m_longest, m_longest_class,
                    m_longest_type);
        m_longest = 0;
        m_longest_class = "none";
        m_longest_type = 0;
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    const char* m_longest_class = "none";
    int m_longest_type = 0;
};

void waitUntil(const std::function<bool()>& done)
{
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
}

void waitFor(int milliseconds_long)
{
    QElapsedTimer timer;
    timer.start();
    waitUntil([&] { return timer.elapsed() >= milliseconds_long; });
}

/// From the key until nothing is left to do or to paint.
double press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QElapsedTimer timer;
    timer.start();
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::processEvents();
    return milliseconds(timer);
}

struct Steps {
    std::vector<double> all;
    void tell(const char* what)
    {
        if (all.empty()) {
            return;
        }
        std::sort(all.begin(), all.end());
        std::printf("%-34s %8.1f ms at most, %.1f ms the median of %zu\n", what, all.back(), all[all.size() / 2],
                    all.size());
    }
};

void walk(MainWindow& window, Lens lens, const char* name)
{
    auto& lenses = *window.findChild<Lenses*>();
    auto& viewpoint = *window.findChild<Viewpoint*>();
    lenses.setLens(lens);
    waitFor(1500);  // what a worker finds out for this lens
    Canvas& canvas = lenses.canvas();
    viewpoint.setCursor(viewpoint.size() / 5 * 3);
    waitFor(100);
    Steps in;
    Steps out;
    Steps pan;
    while (canvas.canZoomIn()) {
        in.all.push_back(press(canvas, Qt::Key_Plus));
        waitFor(60);
        for (int i = 0; i < 3; ++i) {
            pan.all.push_back(press(canvas, Qt::Key_PageDown));
            waitFor(30);
            pan.all.push_back(press(canvas, Qt::Key_Down));
            waitFor(30);
        }
    }
    while (canvas.canZoomOut()) {
        out.all.push_back(press(canvas, Qt::Key_Minus));
        waitFor(60);
    }
    std::printf("%s\n", name);
    in.tell("  zoom in");
    out.tell("  zoom out");
    pan.tell("  pan");
}

}  // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_whole_window IMAGE\n", stderr);
        return 1;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(settings);
    window.resize(QSize(1920, 1080).boundedTo(window.screen()->availableSize()));
    window.show();
    waitFor(300);
    application.tellLongest("shown");

    window.open(std::string(argv[1]));
    const auto* stop = window.findChild<QAction*>(QStringLiteral("stop"));
    waitUntil([&] { return window.page() == MainWindow::Page::map || !stop->isEnabled(); });
    const auto docks = window.findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    waitUntil([&] { return !stop->isEnabled(); });
    waitFor(1500);
    std::printf("%d x %d pixels, %.1f times as many\n", window.width(), window.height(), window.devicePixelRatioF());
    application.tellLongest("mapped");

    walk(window, Lens::resolved, "what the guest reads");
    application.tellLongest("  zoomed and panned");
    walk(window, Lens::strata, "what each layer holds");
    application.tellLongest("  zoomed and panned");
    walk(window, Lens::host, "a layer's file");
    application.tellLongest("  zoomed and panned");
    window.findChild<QAction*>(QStringLiteral("reload"))->trigger();
    waitFor(50);
    waitUntil([&] { return !stop->isEnabled(); });
    application.tellLongest("mapped again");
    window.close();
    ScanJob::waitForWorkers(10'000);
    return 0;
}
