// SPDX-License-Identifier: MIT
// The translations: complete, with the placeholders of the originals, and really shown.
#include "app/window/amend_dialog.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/preferences_dialog.h"
#include "app/window/pseudo_language.h"
#include "app/window/settings.h"
#include "tests/support/scratch.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace stratamap::ui;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
    bool counts = false;  ///< has plural forms
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool in_translation = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("translation")) {
            in_translation = false;
        }
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, true, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            in_translation = true;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations = text.split(QRegularExpression(QStringLiteral("\\n\\s{8,}")));
        }
    }
    Q_UNUSED(in_translation)
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[1-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found += match.next().captured();
    }
    found.sort();
    return found;
}

QString folder()
{
    return QStringLiteral(STRATAMAP_SOURCE_DIR "/translations");
}

QStringList files()
{
    return QDir(folder()).entryList({QStringLiteral("*.ts")});
}

/// Those whose letter another before them has.
QString sharingLetter(const QStringList& texts)
{
    QSet<QChar> letters;
    QStringList sharing;
    for (const QString& text : texts) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0 || at + 1 >= text.size()) {
            continue;
        }
        const QChar letter = text.at(at + 1).toLower();
        if (letters.contains(letter)) {
            sharing += text;
        }
        letters += letter;
    }
    return sharing.join(QStringLiteral(", "));
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeAndSound_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& file : files()) {
            QTest::newRow(qPrintable(file)) << folder() + QLatin1Char('/') + file;
        }
    }
    void completeAndSound()
    {
        QFETCH(QString, path);
        static const QMap<QString, qsizetype> forms = {{QStringLiteral("ar"), 6},
                                                       {QStringLiteral("ja"), 1},
                                                       {QStringLiteral("ru"), 3},
                                                       {QStringLiteral("zh_CN"), 1}};
        const QString language = QFileInfo(path).completeBaseName().section(QLatin1Char('_'), 1);
        const auto messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.context + QStringLiteral(": ") + message.source));
            if (message.counts) {
                QVERIFY2(message.translations.size() == forms.value(language, 2), qPrintable(message.source));
            }
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(translation), placeholders(message.source));
                // Where lupdate guesses from a similar text, it marks what it does not know so.
                QVERIFY2(!translation.contains(QStringLiteral(",?}")), qPrintable(translation));
                QCOMPARE(translation.endsWith(QChar(0x2026)), message.source.endsWith(QChar(0x2026)));
                QCOMPARE(translation.contains(QLatin1Char('&')), message.source.contains(QLatin1Char('&')));
            }
        }
    }

    void upToDateWithTheSources()
    {
#ifdef STRATAMAP_LUPDATE
        QTemporaryDir scratch;
        QStringList copies;
        for (const QString& file : files()) {
            copies += scratch.filePath(file);
            QVERIFY(QFile::copy(folder() + QLatin1Char('/') + file, copies.last()));
            QFile::setPermissions(copies.last(), QFile::ReadOwner | QFile::WriteOwner);
        }
        const QString sources = QStringLiteral(STRATAMAP_SOURCE_DIR);
        const QString english = scratch.filePath(QStringLiteral("stratamap_en.ts"));
        copies.removeOne(english);
        const QStringList arguments = {
            QStringLiteral("-silent"),
            QStringLiteral("-no-obsolete"),
            QStringLiteral("-I"),
            sources,
            QStringLiteral("-tr-function-alias"),
            QStringLiteral("Q_DECLARE_TR_FUNCTIONS+=STRATAMAP_WORDS,QT_TRANSLATE_NOOP+=STRATAMAP_TEXT"),
            sources + QStringLiteral("/core/find.cpp"),
            sources + QStringLiteral("/core/report"),
            sources + QStringLiteral("/widgets"),
            sources + QStringLiteral("/app/window")};
        const auto update = [&](const QStringList& more) {
            return QProcess::execute(QStringLiteral(STRATAMAP_LUPDATE), arguments + more);
        };
        QCOMPARE(update(QStringList(QStringLiteral("-ts")) + copies), 0);
        QCOMPARE(update({QStringLiteral("-pluralonly"), QStringLiteral("-ts"), english}), 0);
        for (const QString& file : files()) {
            const auto messages = messagesOf(scratch.filePath(file));
            QCOMPARE(messages.size(), messagesOf(folder() + QLatin1Char('/') + file).size());
            for (const Message& message : messages) {
                QVERIFY2(message.finished, qPrintable(file + QStringLiteral(": ") + message.source));
            }
        }
#else
        QSKIP("Qt's linguist tools are not here.");
#endif
    }

    void everyLanguageIsOffered()
    {
        QStringList expected;
#ifdef STRATAMAP_PSEUDO_LANGUAGE
        expected += QLatin1String(pseudo_language);
#endif
        for (const QString& file : files()) {
            expected += file.mid(QStringLiteral("stratamap_").size()).chopped(3);
        }
        QStringList offered = languages();
        expected.sort();
        offered.sort();
        QCOMPARE(offered, expected);
        for (const QString& code : offered) {
            QVERIFY2(languageName(code) != code, qPrintable(code));
        }
    }

    void theWindowSpeaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("openInFull");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Ö&ffnen…");
        for (const QString& code : languages()) {
            if (code != QLatin1String("de")) {
                QTest::newRow(qPrintable(code)) << code << QString();
            }
        }
    }
    void theWindowSpeaks()
    {
        QFETCH(QString, language);
        QFETCH(QString, openInFull);
        useLanguage(language);
        QCOMPARE(QGuiApplication::layoutDirection(),
                 language == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        QTemporaryDir scratch;
        Settings settings(scratch.filePath(QStringLiteral("s.ini")));
        const MainWindow window(settings);
        const auto menus = window.menuBar()->actions();
        const QString open = menus.first()->menu()->actions().first()->text();
        if (!openInFull.isEmpty()) {
            QCOMPARE(open, openInFull);
        }
        QCOMPARE(open == QStringLiteral("&Open…"), language == QLatin1String("en"));

        // No two entries of a menu answer to the same letter.
        QStringList titles;
        for (const QAction* bar : menus) {
            titles += bar->text();
            QStringList entries;
            const auto actions = bar->menu()->actions();
            for (const QAction* entry : actions) {
                entries += entry->text();
            }
            QCOMPARE(sharingLetter(entries), QString());
        }
        QCOMPARE(sharingLetter(titles), QString());
        const PreferencesDialog preferences(settings);
        const auto* tabs = preferences.findChild<QTabWidget*>();
        for (int page = 0; page < tabs->count(); ++page) {
            QStringList labels;
            for (const auto* label : tabs->widget(page)->findChildren<QLabel*>()) {
                labels += label->text();
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                labels += tabs->tabText(tab);
            }
            QCOMPARE(sharingLetter(labels), QString());
        }
    }

    void chosenInPreferences()
    {
        QTemporaryDir scratch;
        const QString file = scratch.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(file);
            QCOMPARE(settings.language(), QString());
            PreferencesDialog dialog(settings);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            auto* box = dialog.findChild<QComboBox*>(QStringLiteral("language"));
            const auto* hint = dialog.findChild<QLabel*>(QStringLiteral("restart"));
            QVERIFY(hint->isHidden());
            box->setCurrentIndex(box->findData(QStringLiteral("de")));
            QVERIFY(!hint->isHidden());
        }
        QCOMPARE(Settings(file).language(), QStringLiteral("de"));
    }

    /// What a language's own number looks like goes with the words.
    void numbersFollow()
    {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234567), QStringLiteral("1.234.567"));
        useLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234567), QStringLiteral("1,234,567"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
