// SPDX-License-Identifier: MIT
// Diagnostics: what a fault report should say of the program and the system it runs on.
#include "app/window/diagnostics.h"

#include "app/modules.h"
#include "core/codecs/libraries.h"
#include "core/format.h"
#include "widgets/error_text.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QThread>

#include <dlfcn.h>

namespace stratamap::ui {

namespace {

constexpr const char* protocol_ids[] = {"nbd", "http"};

/// "libcurl 7.88.1 (curl)", or why there is none.
Result<QString> protocolLibrary(const char* id)
{
    const std::string module = std::string("stratamap-") + id + ".so";
    void* symbol = TRY(load_from_module(module, "stratamap_protocol_library"));
    return QString::fromUtf8(reinterpret_cast<const char* (*)()>(symbol)());
}

/// Where the code of a function was loaded from.
QString fileOf(const void* function)
{
    Dl_info info = {};
    return ::dladdr(function, &info) != 0 && info.dli_fname != nullptr ? QString::fromLocal8Bit(info.dli_fname)
                                                                       : QStringLiteral("?");
}

QString compiler()
{
#if defined(__clang__)
    return QStringLiteral("clang " __clang_version__);
#else
    return QStringLiteral("g++ " __VERSION__);
#endif
}

QString screens()
{
    QStringList all;
    const auto found = QGuiApplication::screens();
    for (const QScreen* screen : found) {
        all += QStringLiteral("%1x%2 at %3, %4 dpi")
                   .arg(screen->size().width())
                   .arg(screen->size().height())
                   .arg(screen->devicePixelRatio())
                   .arg(screen->logicalDotsPerInch(), 0, 'f', 0);
    }
    return all.join(QStringLiteral("; "));
}

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home + QLatin1Char('/'), QLatin1String("~/")) : text;
}

}  // namespace

QStringList librariesText()
{
    QStringList all{QStringLiteral("Qt %1 (LGPL-3.0-only)").arg(QLatin1String(qVersion()))};
    for (const Library& library : core_libraries()) {
        all += QStringLiteral("%1 %2 (%3)")
                   .arg(QString::fromStdString(library.name), QString::fromStdString(library.version),
                        QString::fromStdString(library.licence));
    }
    for (const char* id : protocol_ids) {
        if (const auto library = protocolLibrary(id)) {
            all += *library;
        }
    }
    return all;
}

QString diagnostics()
{
    QStringList lines;
    const auto add = [&](const char* what, const QString& value) {
        lines += QStringLiteral("%1: %2").arg(QLatin1String(what), value);
    };
    lines += QStringLiteral("Stratamap " STRATAMAP_VERSION);
    add("compiler", compiler());
    add("Qt", QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    add("platform", QGuiApplication::platformName());
    add("style", QApplication::style()->name());
    add("screens", screens());
    add("locale",
        QStringLiteral("%1, languages %2").arg(QLocale().name(), QLocale().uiLanguages().join(QStringLiteral(", "))));
    add("system", QStringLiteral("%1, %2 %3, %4")
                      .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                           QSysInfo::currentCpuArchitecture()));
    add("processors", QString::number(QThread::idealThreadCount()));
    add("libraries", librariesText().join(QStringLiteral(", ")));
    QStringList ids;
    for (const Format* format : formats()) {
        ids += fromText(format->id);
    }
    add("formats", ids.join(QLatin1Char(' ')));
    for (const char* id : protocol_ids) {
        const auto library = protocolLibrary(id);
        add("protocol", QStringLiteral("%1: %2").arg(
                            QLatin1String(id), library ? *library : QString::fromStdString(library.error().text())));
    }
    add("program", QCoreApplication::applicationFilePath());
    add("window", fileOf(reinterpret_cast<const void*>(&diagnostics)));
    return withoutHome(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

}  // namespace stratamap::ui
