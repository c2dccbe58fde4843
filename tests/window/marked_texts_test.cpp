// SPDX-License-Identifier: MIT
// In a language of brackets: whatever the window shows without them was not marked for translation.
#include "app/window/about.h"
#include "app/window/amend_dialog.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/preferences_dialog.h"
#include "app/window/pseudo_language.h"
#include "app/window/settings.h"
#include "core/format.h"
#include "tests/window/window_fixture.h"
#include "widgets/find_bar.h"
#include "widgets/findings_model.h"
#include "widgets/manual_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::ui::testing;

namespace {

/// What stands outside of brackets, which may stand within brackets.
QString unmarked(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QChar(0x27e6) ? 1 : 0;
        if (depth == 0) {
            rest += c;
        }
        depth -= c == QChar(0x27e7) ? 1 : 0;
    }
    return rest;
}

/// What no language changes: names of files and of what is in them, formats, tags.
QString withoutNames(QString text)
{
    static const QRegularExpression names = [] {
        QString pattern =
            QStringLiteral(R"(<[^>]*>|\S*/\S*|\S+\.(qcow2|img)\S*|\b0x[0-9a-f]+|since-sunday|zlib|Stratamap|Qt)");
        for (const Format* format : formats()) {
            pattern += QStringLiteral("|\\b%1\\b").arg(QString::fromLatin1(format->id));
        }
        return QRegularExpression(pattern);
    }();
    return text.remove(names);
}

class Walk {
public:
    explicit Walk(QString place) : m_place(std::move(place)) {}

    void look(const QString& what, const QString& text)
    {
        static const QRegularExpression words(QStringLiteral("[A-Za-z][a-z]{2,}"));
        if (withoutNames(unmarked(text)).contains(words)) {
            m_found += QStringLiteral("%1: %2: %3").arg(m_place, what, text);
        }
    }

    void widget(const QWidget& widget)
    {
        const QString name = QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
        look(name + QStringLiteral(" tool tip"), widget.toolTip());
        look(name + QStringLiteral(" accessible name"), widget.accessibleName());
        look(name + QStringLiteral(" accessible description"), widget.accessibleDescription());
        // The manual's sentences are in the languages that the manual is in.
        if (!manualPage(QStringLiteral("amend")).contains(widget.whatsThis())) {
            look(name + QStringLiteral(" what's this"), widget.whatsThis());
        }
        if (widget.isWindow() || qobject_cast<const QDockWidget*>(&widget) != nullptr) {
            look(name + QStringLiteral(" title"), widget.windowTitle());
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            look(name, label->text());
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            look(name, button->text());
        }
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            look(name, group->title());
        }
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            look(name + QStringLiteral(" placeholder"), line->placeholderText());
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                look(name, tabs->tabText(tab));
            }
        }
        // What languages are called stays.
        const auto* box = qobject_cast<const QComboBox*>(&widget);
        if (box != nullptr && box->objectName() != QLatin1String("language")) {
            for (int item = 0; item < box->count(); ++item) {
                look(name, box->itemText(item));
            }
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
            view != nullptr && view->model() != nullptr) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                look(name + QStringLiteral(" header"), view->model()->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(view->model()->rowCount(), 20); ++row) {
                    const QModelIndex cell = view->model()->index(row, column);
                    look(name, cell.data().toString());
                    // A finding's tip is the core's own sentence, which stays English.
                    if (qobject_cast<const FindingsModel*>(view->model()) == nullptr) {
                        look(name + QStringLiteral(" tool tip"), cell.data(Qt::ToolTipRole).toString());
                    }
                    look(name + QStringLiteral(" accessible"), cell.data(Qt::AccessibleTextRole).toString());
                }
            }
        }
    }

    void window(const QWidget& window)
    {
        widget(window);
        for (const auto* child : window.findChildren<QWidget*>()) {
            widget(*child);
        }
        for (const auto* action : window.findChildren<QAction*>()) {
            look(action->objectName(), action->text());
            look(action->objectName() + QStringLiteral(" tool tip"), action->toolTip());
            look(action->objectName() + QStringLiteral(" status tip"), action->statusTip());
        }
    }

    const QStringList& found() const { return m_found; }

private:
    QString m_place;
    QStringList m_found;
};

}  // namespace

class MarkedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(QLatin1String(pseudo_language)); }

    void pseudoKeepsWhatIsNotText()
    {
        const PseudoTranslator translator;
        QCOMPARE(translator.translate("", "&Save <b>%1</b> of %L2", nullptr, -1),
                 QStringLiteral("⟦&Sàvé <b>%1</b> öf %L2·······⟧"));
    }

    void theEmptyWindow()
    {
        Fixture fixture;
        see("empty", fixture.window);
        const PreferencesDialog preferences(fixture.settings);
        see("preferences", preferences);
        complain();
    }

    void theWholeWindow()
    {
        Fixture fixture;
        fixture.window.resize(1400, 900);
        fixture.open(STRATAMAP_SOURCE_DIR "/resources/sample/today.qcow2");
        for (const char* lens : {"lensResolved", "lensStrata", "lensHost"}) {
            fixture.action(lens)->trigger();
            QTest::qWait(50);
            see(lens, fixture.window);
        }
        fixture.action("goTo")->trigger();
        auto* bar = fixture.window.findChild<FindBar*>();
        bar->findChild<QLineEdit*>()->setText(QStringLiteral("?!"));
        QTRY_VERIFY(!bar->message().isEmpty());
        QVERIFY2(bar->message().startsWith(QChar(0x27e6)), qPrintable(bar->message()));
        bar->dismiss();
        fixture.action("check")->trigger();
        QTest::qWait(300);
        see("check", fixture.window);
        fixture.action("amend")->trigger();
        const auto* dialog = fixture.window.findChild<AmendDialog*>();
        QTRY_VERIFY(dialog->findChild<QComboBox*>(QStringLiteral("compat")) != nullptr);
        see("amend", *dialog);
        complain();
    }

    void aChainWithoutItsBase()
    {
        const ChainFiles files;
        std::filesystem::remove(files.base);
        Fixture fixture;
        fixture.open(files.top);
        see("lost", fixture.window);
        complain();
    }

private:
    void see(const char* place, const QWidget& widget)
    {
        Walk walk{QLatin1String(place)};
        walk.window(widget);
        m_found += walk.found();
    }

    void complain()
    {
        const QStringList found = std::exchange(m_found, {});
        for (const QString& text : found) {
            qWarning("%s", qPrintable(text));
        }
        QVERIFY(found.isEmpty());
    }

    QStringList m_found;
};

QTEST_MAIN(MarkedTextsTest)
#include "marked_texts_test.moc"
