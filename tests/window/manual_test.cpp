// SPDX-License-Identifier: MIT
// The manual and the other ways to ask the window what something is.
#include "app/option_table.h"
#include "app/window/amend_dialog.h"
#include "app/window/diagnostics.h"
#include "app/window/help.h"
#include "app/window/placeholder.h"
#include "app/window/preferences_dialog.h"
#include "app/window/report_details_dialog.h"
#include "core/amend.h"
#include "core/format.h"
#include "tests/window/window_fixture.h"
#include "widgets/canvas.h"
#include "widgets/chain_tree.h"
#include "widgets/find_bar.h"
#include "widgets/findings_view.h"
#include "widgets/legend.h"
#include "widgets/lenses.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTranslator>
#include <QTreeView>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

/// A window that speaks a language, as far as the manual asks.
class Speaking : public QTranslator {
public:
    explicit Speaking(const QString& code) : m_code(code) { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Report") == 0 && qstrcmp(source, "en") == 0 ? m_code : QString();
    }

private:
    QString m_code;
};

QString plainText(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

Manual* manual()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* found = qobject_cast<Manual*>(window); found != nullptr && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

QString pageAfterF1(QWidget* focus)
{
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_F1);
    const QString page = manual() != nullptr ? manual()->text().page() : QString();
    delete manual();
    focus->window()->activateWindow();
    return page;
}

}  // namespace

class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete manual(); }

    void pagesAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        const auto languages =
            QDir(QStringLiteral(STRATAMAP_SOURCE_DIR "/resources/manual")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(languages.contains(QStringLiteral("en")));
        for (const QString& language : languages) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void pagesAreWhole()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        Fixture fixture;
        const ManualMenus menus = menusOf(fixture.window);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        const QDir folder(QStringLiteral(STRATAMAP_SOURCE_DIR "/resources/manual/") + language);
        const auto files = folder.entryList({QStringLiteral("*.md")});
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const QString name = file.chopped(3);
            QVERIFY2(manualPages().contains(name), qPrintable(name));
            QFile source(folder.filePath(file));
            QVERIFY(source.open(QFile::ReadOnly));
            const QString raw = QString::fromUtf8(source.readAll());
            const QString page = manualPage(name, menus);
            // The page that is shown is this file, so it is among the resources.
            QVERIFY2(page.startsWith(raw.section(QLatin1Char('\n'), 0, 0)), qPrintable(name));
            QVERIFY(raw.startsWith(QLatin1String("# ")));
            QVERIFY2(!page.contains(QLatin1Char('{')) ||
                         page.indexOf(QLatin1Char('{')) == page.indexOf(QLatin1String("\\{")),
                     qPrintable(name + QStringLiteral(": ") + page.mid(page.indexOf(QLatin1Char('{')), 40)));
            for (auto match = link.globalMatch(page); match.hasNext();) {
                const QString target = match.next().captured(1);
                if (target.startsWith(QLatin1String("swatch:"))) {
                    QVERIFY2(manualSwatch(target.mid(7), QPalette()), qPrintable(target));
                } else {
                    QVERIFY2(target.endsWith(QLatin1String(".md")) && manualPages().contains(target.chopped(3)),
                             qPrintable(name + QStringLiteral(": ") + target));
                }
            }
        }
    }

    void everyLookIsExplained_data() { pagesAreWhole_data(); }
    void everyLookIsExplained()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        for (const QString& name : manualSwatches()) {
            if (!manualSwatchWord(name).isEmpty()) {
                const QString meaning = manualMeaning(name);
                const bool whole = meaning.endsWith(QLatin1Char('.')) || meaning.endsWith(QChar(0x3002));
                QVERIFY2(whole && !meaning.contains(QLatin1Char('{')), qPrintable(name));
            }
        }
        // Those of the legend are all there, whatever names the manual knows.
        for (std::size_t i = 0; i < state_count; ++i) {
            QVERIFY(!manualMeaning(manualName(static_cast<State>(i))).isEmpty());
        }
        for (const char* option :
             {"compat", "lazy_refcounts", "refcount_bits", "size", "backing_file", "backing_fmt", "data_file",
              "data_file_raw", "cluster_size", "compression_type", "extended_l2", "encryption"}) {
            QVERIFY2(!manualMeaningOfOption(QLatin1String(option)).isEmpty(), option);
        }
    }

    void everyKeyIsListed()
    {
        Fixture fixture;
        const QString page = plainText(manualPage(QStringLiteral("keyboard"), menusOf(fixture.window)));
        const auto actions = fixture.window.findChildren<QAction*>();
        int keys = 0;
        for (const QAction* action : actions) {
            if (!action->objectName().isEmpty() && !action->shortcuts().isEmpty()) {
                const QString text = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
                QVERIFY2(page.contains(text), qPrintable(action->objectName() + QStringLiteral(": ") + text));
                ++keys;
            }
        }
        QVERIFY(keys > 30);
    }

    void everyModeIsNamed()
    {
        const QString page = plainText(manualPage(QStringLiteral("headless")));
        for (const ModeRow& mode : modes()) {
            if (!mode.name.empty()) {
                const QString example = QStringLiteral("stratamap --") +
                                        QString::fromUtf8(mode.name.data(), static_cast<qsizetype>(mode.name.size()));
                QVERIFY2(page.contains(example), qPrintable(example));
            }
        }
    }

    void languagesFallBack()
    {
        const QString english = manualTitle(QStringLiteral("states"));
        QCOMPARE(english, QStringLiteral("Colours, textures and letters"));
        {
            const Speaking german(QStringLiteral("de"));
            QCOMPARE(manualTitle(QStringLiteral("states")), QStringLiteral("Farben, Muster und Buchstaben"));
        }
        {
            const Speaking austrian(QStringLiteral("de-AT"));
            QCOMPARE(manualTitle(QStringLiteral("states")), QStringLiteral("Farben, Muster und Buchstaben"));
        }
        const Speaking unheard(QStringLiteral("tlh"));
        QCOMPARE(manualTitle(QStringLiteral("states")), english);
    }

    void nothingButPagesIsOpened()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No document for")));
        ManualText text;
        text.showPage(QStringLiteral("index"));
        QVERIFY(!text.toPlainText().isEmpty());
        QVERIFY(
            text.loadResource(QTextDocument::MarkdownResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
        text.showPage(QStringLiteral("../../icons/open"));
        QVERIFY(text.toPlainText().isEmpty());
    }

    void swatchesFollowThePalette()
    {
        ManualText text;
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        text.setPalette(light);
        const QUrl name(QStringLiteral("swatch:state-data"));
        const auto before = text.loadResource(QTextDocument::ImageResource, name).value<QImage>();
        QCOMPARE(before.deviceIndependentSize(), QSizeF(28, 16));
        QCOMPARE(before.pixelColor(4, 8), manualSwatch(QStringLiteral("state-data"), light)->ground);
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        text.setPalette(dark);
        QVERIFY(text.loadResource(QTextDocument::ImageResource, name).value<QImage>() != before);
    }

    void f1OpensThePageOfWhatOneIsAt()
    {
        const ChainFiles chain;
        Fixture fixture;
        fixture.window.resize(1300, 900);
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QCOMPARE(pageAfterF1(fixture.window.findChild<QPushButton*>()), QStringLiteral("index"));
        fixture.open(chain.top);
        auto* lenses = fixture.window.findChild<Lenses*>();
        const std::pair<Lens, const char*> pages[] = {
            {Lens::resolved, "canvas"}, {Lens::strata, "strata"}, {Lens::host, "file"}, {Lens::changes, "compare"}};
        for (const auto& [lens, page] : pages) {
            lenses->setLens(lens);
            QCOMPARE(pageAfterF1(&lenses->canvas()), QLatin1String(page));
        }
        QCOMPARE(pageAfterF1(fixture.window.findChild<ChainTree*>()), QStringLiteral("tree"));
        QCOMPARE(pageAfterF1(fixture.window.findChild<Legend*>()->findChild<QTreeView*>()), QStringLiteral("states"));
        auto* findings = fixture.window.findChild<QDockWidget*>(QStringLiteral("findings"));
        findings->raise();
        QCOMPARE(manualPageOf(findings->widget()), QStringLiteral("findings"));
        fixture.action("goTo")->trigger();
        QCOMPARE(pageAfterF1(fixture.window.findChild<FindBar*>()->findChild<QLineEdit*>()), QStringLiteral("find"));
    }

    void f1InADialog()
    {
        const ChainFiles chain;
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.open(chain.top);
        fixture.action("amend")->trigger();
        auto* dialog = fixture.window.findChild<AmendDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QCOMPARE(pageAfterF1(dialog), QStringLiteral("amend"));
        QTRY_VERIFY(dialog->findChild<QWidget*>(QStringLiteral("size")) != nullptr);
        QCOMPARE(dialog->findChild<QWidget*>(QStringLiteral("size"))->whatsThis(),
                 manualMeaningOfOption(QStringLiteral("size")));
        dialog->close();

        // Every other dialog says which page is its own.
        const ReportDetailsDialog report({}, &fixture.window);
        QCOMPARE(manualPageOf(&report), QStringLiteral("reports"));
        const PreferencesDialog preferences(fixture.settings, &fixture.window);
        QCOMPARE(manualPageOf(&preferences), QStringLiteral("window"));
        QCOMPARE(manualPageOf(preferences.findChild<QListWidget*>()), QStringLiteral("opening"));
    }

    void readingAndLookingFor()
    {
        Fixture fixture;
        Manual& book = openManual(fixture.window);
        QVERIFY(QTest::qWaitForWindowActive(&book));
        QCOMPARE(book.contents().count(), manualPages().size());
        QCOMPARE(book.contents().currentRow(), 0);
        book.contents().setCurrentRow(2);
        QCOMPARE(book.text().page(), QStringLiteral("states"));
        QTest::keyClick(&book, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(book.text().page(), QStringLiteral("index"));
        QCOMPARE(book.contents().currentRow(), 0);
        QTest::keyClick(&book, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(book.text().page(), QStringLiteral("states"));

        QTest::keyClick(&book, Qt::Key_F, Qt::ControlModifier);
        auto* line = book.findChild<QLineEdit*>();
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, QStringLiteral("layer"));
        const int first = book.text().textCursor().selectionStart();
        QCOMPARE(book.text().textCursor().selectedText().toLower(), QStringLiteral("layer"));
        QTest::keyClick(line, Qt::Key_F3);
        QVERIFY(book.text().textCursor().selectionStart() > first);
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(book.text().textCursor().selectionStart(), first);

        // What is not here is on another page, and nowhere twice.
        line->setText(QStringLiteral("PBKDF3"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(book.text().page(), QStringLiteral("states"));
        QVERIFY(!book.findChild<QLabel*>()->text().isEmpty());
        line->setText(QStringLiteral("fstrim"));
        QCOMPARE(book.text().page(), QStringLiteral("states"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(book.text().page(), QStringLiteral("audits"));
        QCOMPARE(book.text().textCursor().selectedText(), QStringLiteral("fstrim"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());

        // Asked again, the same window comes to the front; it outlives the window that opened it.
        QCOMPARE(&openManual(fixture.window), &book);
        QTest::keyClick(&book, Qt::Key_Escape);
        QVERIFY(!book.isVisible());
    }

    void whatIsThis()
    {
        const ChainFiles chain;
        Fixture fixture;
        fixture.window.resize(1300, 900);
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.open(chain.top);
        auto* lenses = fixture.window.findChild<Lenses*>();
        for (const Lens lens : {Lens::resolved, Lens::strata, Lens::host}) {
            lenses->setLens(lens);
            Canvas& canvas = lenses->canvas();
            QTRY_VERIFY(canvas.size() > 0);
            const QPoint cell = canvas.tableCursor();
            const QString text = canvas.explained(cell);
            QVERIFY2(text.contains(canvas.tableText(cell.y(), cell.x()).toHtmlEscaped()), qPrintable(text));
            const QStringList things = canvas.things(cell.y(), cell.x());
            QVERIFY(!things.isEmpty());
            QVERIFY2(text.contains(manualMeaning(things.first()).toHtmlEscaped()), qPrintable(text));
            QVERIFY(canvas.explained({-1, -1}).isEmpty());

            QHelpEvent asked(QEvent::QueryWhatsThis, canvas.tableRect(cell.y(), cell.x()).center(), {});
            QVERIFY(QApplication::sendEvent(canvas.viewport(), &asked));
        }
        const auto* legend = fixture.window.findChild<Legend*>();
        const QModelIndex layer = legend->model().index(0, 0);
        QCOMPARE(legend->model().index(0, 0, layer).data(Qt::WhatsThisRole).toString(),
                 manualMeaning(manualName(State::data)));
        QCOMPARE(fixture.model()->headerData(ChainModel::own, Qt::Horizontal, Qt::WhatsThisRole).toString(),
                 ChainModel::columnMeaning(ChainModel::own));
    }

    void diagnosticsNameNoFile()
    {
        const ChainFiles chain;
        Fixture fixture;
        fixture.open(chain.top);
        fixture.action("diagnostics")->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("Stratamap " STRATAMAP_VERSION "\n")));
        for (const char* word : {"zlib ", "pugixml ", "Qt ", "qcow2", "protocol: nbd", "platform: offscreen"}) {
            QVERIFY2(text.contains(QLatin1String(word)), word);
        }
        QVERIFY(!text.contains(QStringLiteral("top.qcow2")));
        QVERIFY(!text.contains(QDir::homePath() + QLatin1Char('/')));

        QApplication::clipboard()->clear();
        fixture.action("about")->trigger();
        auto* box = fixture.window.findChild<QMessageBox*>();
        QVERIFY(box->informativeText().contains(QStringLiteral("pugixml")));
        const auto buttons = box->buttons();
        for (QAbstractButton* button : buttons) {
            if (box->buttonRole(button) == QMessageBox::ActionRole) {
                button->click();
            }
        }
        QVERIFY(box->isVisible());
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void recentFilesAreOfferedAtTheBeginning()
    {
        const ChainFiles chain;
        Fixture fixture;
        fixture.window.resize(1000, 800);
        fixture.open(chain.base);
        fixture.open(chain.top);
        fixture.action("close")->trigger();
        QCOMPARE(fixture.window.page(), MainWindow::Page::start);
        QList<QPushButton*> offers;
        const auto buttons = fixture.window.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isFlat() && button->isVisible()) {
                offers += button;
            }
        }
        QCOMPARE(offers.size(), 2);
        QVERIFY(offers[1]->text().contains(QStringLiteral("base.qcow2")));
        fixture.window.resize(400, 300);
        QTRY_VERIFY(!offers[1]->isVisible());
        // What matters has room there, too.
        const auto well_placed = [&buttons] {
            const QPushButton* before = nullptr;
            for (const QPushButton* button : buttons) {
                if (button->isVisible() && button->parentWidget()->inherits("stratamap::ui::Placeholder")) {
                    if (button->height() < button->fontMetrics().height() ||
                        (before != nullptr && before->geometry().intersects(button->geometry())) ||
                        !button->parentWidget()->rect().contains(button->geometry())) {
                        return false;
                    }
                    before = button;
                }
            }
            return before != nullptr;
        };
        QTRY_VERIFY(well_placed());
        fixture.window.resize(1000, 800);
        QTRY_VERIFY(offers[1]->isVisible());
        offers[1]->click();
        QTRY_COMPARE(fixture.window.page(), MainWindow::Page::map);
        QCOMPARE(fixture.files(), QStringLiteral("base.qcow2"));
    }
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
