// SPDX-License-Identifier: MIT
// Reports in the user's language and painted.
#include "app/window/report.h"

#include "app/window/language.h"
#include "widgets/host_cells.h"
#include "widgets/map_palette.h"
#include "widgets/report_pages.h"
#include "widgets/units.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace stratamap::ui {

std::string TranslatedWords::language() const
{
    // Words that were not translated are English whatever the locale.
    const QString code = QCoreApplication::translate("Report", "en", "the code of the language you translate to");
    return code.toStdString();
}

bool TranslatedWords::right_to_left() const
{
    return QLocale().textDirection() == Qt::RightToLeft && language() != "en";
}

std::string TranslatedWords::say(const char* context, const char* english) const
{
    return QCoreApplication::translate(context, english).toStdString();
}

std::string TranslatedWords::say(const char* context, const char* english, u64 count) const
{
    constexpr u64 most = 2'000'000'000;  // what Qt counts up to; the plural is the same
    const int plural = static_cast<int>(std::min(count, most));
    QString text = QCoreApplication::translate(context, english, nullptr, plural);
    // Not the digits of a %1 that is still to be filled.
    text.replace(QRegularExpression(QStringLiteral("(?<!%)") + QString::number(plural)), decimalText(count));
    return text.toStdString();
}

std::string TranslatedWords::state(State state) const
{
    return stateWord(state).toStdString();
}

std::string TranslatedWords::pending() const
{
    return pendingWord().toStdString();
}

std::string TranslatedWords::state_letter(State state) const
{
    return stateLetter(state).toStdString();
}

std::string TranslatedWords::host_kind(HostKind kind) const
{
    return hostKindWord(kind).toStdString();
}

std::string TranslatedWords::number(u64 value) const
{
    return decimalText(value).toStdString();
}

std::string TranslatedWords::size(u64 bytes) const
{
    return sizeText(bytes).toStdString();
}

std::string TranslatedWords::percent(u64 part, u64 whole) const
{
    return percentText(part, whole).toStdString();
}

std::string TranslatedWords::ruler(u64 offset, u64 step, u64 end) const
{
    return rulerText(offset, step, end).toStdString();
}

Result<std::string> PagePainter::pdf(const Document& document)
{
    return reportPdf(document).toStdString();
}

Result<std::string> PagePainter::png(const Picture& picture, const std::string& title, const std::string& program)
{
    const QImage image = reportImage(picture, QString::fromStdString(title), QString::fromStdString(program), 2);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        return Error(Fault::too_big, "the picture has too many cells for a PNG");
    }
    return bytes.toStdString();
}

namespace {

QtMessageHandler standard_handler = nullptr;

/// A job without a session has no XDG_RUNTIME_DIR, which Qt remarks on each time, and nothing here needs.
void withoutRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths:"))) {
        standard_handler(type, context, message);
    }
}

}  // namespace

int reportMain(const ReportArguments& arguments)
{
    standard_handler = qInstallMessageHandler(withoutRemarks);
    std::string name = "stratamap";
    std::array<char*, 2> argv = {name.data(), nullptr};
    int argc = 1;
    const bool painted = arguments.form == ReportForm::pdf || arguments.form == ReportForm::png;
    PagePainter painter;
    if (painted) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv.data());
        useLanguage();
        return run_report(arguments, TranslatedWords(), &painter);
    }
    const QCoreApplication application(argc, argv.data());
    useLanguage();
    return run_report(arguments, TranslatedWords(), nullptr);
}

}  // namespace stratamap::ui
