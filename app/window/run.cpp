// SPDX-License-Identifier: MIT
// The window's life, from the first to the last.
#include "app/window/run.h"

#include "app/window/appearance.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "widgets/icons.h"
#include "widgets/scan_job.h"

#include <QApplication>

#include <cstdlib>
#include <string>
#include <vector>

namespace stratamap::ui {

int runWindow(int& argc, char** argv)
{
    int status = EXIT_SUCCESS;
    {
        QApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("stratamap"));
        QCoreApplication::setOrganizationName(QStringLiteral("stratamap"));
        QCoreApplication::setApplicationVersion(QStringLiteral(STRATAMAP_VERSION));
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Stratamap"));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.stratamap.Stratamap"));
        QApplication::setWindowIcon(programIcon());

        Settings settings;
        useLanguage(settings.language());
        applyAppearance(settings.appearance());
        setUnitSystem(settings.units());
        setPaletteSet(settings.paletteSet());

        // The bytes as they were typed: a QString would not bring back a name that is not valid text.
        MainWindow::openAll(settings, {argv + (argc > 0 ? 1 : 0), argv + argc});
        status = QApplication::exec();
    }
    // Nothing of the user's is unsaved now. A worker that hangs in a read from a dead network file must not keep the
    // process alive, and ordinary exit would pull the ground from under its feet.
    if (!ScanJob::waitForWorkers(500)) {
        std::_Exit(status);
    }
    return status;
}

}  // namespace stratamap::ui
