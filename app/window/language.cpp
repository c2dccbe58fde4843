// SPDX-License-Identifier: MIT
#include "app/window/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMap>
#include <QPointer>
#include <QTranslator>

#ifdef STRATAMAP_PSEUDO_LANGUAGE
#include "app/window/pseudo_language.h"
#endif

#include <algorithm>
#include <memory>
#include <utility>

// Resources of a static library are left out by the linker unless somebody names them; the macro wants no namespace.
static void initTranslationResources()
{
#ifdef STRATAMAP_TRANSLATED
    Q_INIT_RESOURCE(window_translations);
#endif
}

namespace stratamap::ui {

namespace {

const QString prefix = QStringLiteral("stratamap_");
const QString folder = QStringLiteral(":/translations");

/// In use now: Qt's words, ours on top of them. The application deletes them.
QList<QPointer<QTranslator>>& installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setParent(qApp);
    QCoreApplication::installTranslator(translator.get());
    installed().append(translator.release());
}

/// For numbers, the system's own where it speaks that language: a chosen "de" leaves Austria's alone. Arabic is written
/// with two sets of digits; beside offsets such as 0x2f0000 those of the offsets read better.
QLocale numbersOf(const QLocale& words, const QString& name)
{
    const QLocale system = QLocale::system();
    const bool same = !name.contains(QLatin1Char('_')) && words.language() == system.language();
    if (same || words == system) {
        return system;
    }
    return words.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : words;
}

}  // namespace

QStringList languages()
{
    initTranslationResources();
    QStringList codes = {QStringLiteral("en")};
    const auto files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString& file : files) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (!codes.contains(code)) {
            codes += code;
        }
    }
#ifdef STRATAMAP_PSEUDO_LANGUAGE
    codes += pseudo_language;
#endif
    std::sort(codes.begin(), codes.end(),
              [](const QString& a, const QString& b) { return languageName(a) < languageName(b); });
    return codes;
}

QString languageName(const QString& code)
{
    // Qt has names for locales, not for languages: "español de España", and small letters where a name begins.
    static const QMap<QString, QString> names = {
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("en_XA"), QStringLiteral("Pseudo")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return names.value(code, code);
}

void useLanguage(const QString& name)
{
    initTranslationResources();
    for (const auto& translator : std::exchange(installed(), {})) {
        delete translator;  // which takes it out of the application
    }
    const QLocale words = name.isEmpty() ? QLocale::system() : QLocale(name);
    QLocale::setDefault(numbersOf(words, name));
#ifdef STRATAMAP_PSEUDO_LANGUAGE
    if (name == pseudo_language) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
#endif
    auto ours = std::make_unique<QTranslator>();
    if (!ours->load(words, prefix.chopped(1), QStringLiteral("_"), folder) &&
        !ours->load(folder + QLatin1Char('/') + prefix + QStringLiteral("en.qm"))) {
        return;
    }
    // Qt's buttons ("Close", "Cancel") speak what we speak, not what the system does.
    const QLocale spoken(ours->language());
    auto theirs = std::make_unique<QTranslator>();
    if (theirs->load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        install(std::move(theirs));
    }
    install(std::move(ours));
    // Qt asks its own translation for the direction, which may be missing. What -reverse says stays.
    if (qobject_cast<QGuiApplication*>(qApp) != nullptr) {
        const bool reverse = spoken.textDirection() == Qt::RightToLeft;
        QGuiApplication::setLayoutDirection(reverse ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    }
}

}  // namespace stratamap::ui
