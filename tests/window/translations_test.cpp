// SPDX-License-Identifier: MIT
// The translations: complete, with the placeholders of the originals, and really shown.
#include "app/window/main_window.h"
#include "app/window/run.h"
#include "app/window/settings.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
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
            messages.append({context, {}, {}, true});
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

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeAndSound_data()
    {
        QTest::addColumn<QString>("path");
        const auto files = QDir(folder()).entryList({QStringLiteral("*.ts")});
        for (const QString& file : files) {
            QTest::newRow(qPrintable(file)) << folder() + QLatin1Char('/') + file;
        }
    }
    void completeAndSound()
    {
        QFETCH(QString, path);
        const auto messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.context + QStringLiteral(": ") + message.source));
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
        const QString copy = scratch.filePath(QStringLiteral("stratamap_de.ts"));
        QVERIFY(QFile::copy(folder() + QStringLiteral("/stratamap_de.ts"), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const QString sources = QStringLiteral(STRATAMAP_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(QStringLiteral(STRATAMAP_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"), sources,
                       QStringLiteral("-tr-function-alias"), QStringLiteral("Q_DECLARE_TR_FUNCTIONS+=STRATAMAP_WORDS"),
                       sources + QStringLiteral("/core/report"), sources + QStringLiteral("/widgets"),
                       sources + QStringLiteral("/app/window"), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto messages = messagesOf(copy);
        QCOMPARE(messages.size(), messagesOf(folder() + QStringLiteral("/stratamap_de.ts")).size());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.context + QStringLiteral(": ") + message.source));
        }
#else
        QSKIP("Qt's linguist tools are not here.");
#endif
    }

    void theWindowSpeaksGerman()
    {
        installTranslations("de_DE");
        QTemporaryDir scratch;
        Settings settings(scratch.filePath(QStringLiteral("s.ini")));
        const MainWindow window(settings);
        const auto* menu = window.menuBar()->actions().first()->menu();
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&Datei"));
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Ö&ffnen…"));

        // No two entries of a menu answer to the same letter.
        const auto menus = window.menuBar()->actions();
        for (const QAction* bar : menus) {
            QSet<QChar> letters;
            const auto entries = bar->menu()->actions();
            for (const QAction* entry : entries) {
                const qsizetype at = entry->text().indexOf(QLatin1Char('&'));
                if (at >= 0) {
                    const QChar letter = entry->text().at(at + 1).toLower();
                    QVERIFY2(!letters.contains(letter), qPrintable(entry->text()));
                    letters += letter;
                }
            }
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
