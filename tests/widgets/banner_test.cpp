// SPDX-License-Identifier: MIT
// Banners: what they say, how they close, that nothing in them can do harm.
#include "widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stratamap::ui;

class BannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWasGiven()
    {
        const Banner banner(Banner::Severity::error, QStringLiteral("“a” is damaged."), QStringLiteral("entry 17"));
        QCOMPARE(banner.headline(), QStringLiteral("“a” is damaged."));
        QCOMPARE(banner.details(), QStringLiteral("entry 17"));
        QCOMPARE(banner.accessibleName(), QStringLiteral("Error: “a” is damaged."));
    }

    void copiesBothTexts()
    {
        Banner banner(Banner::Severity::warning, QStringLiteral("Headline."), QStringLiteral("line 1\nline 2"));
        banner.findChild<QPushButton*>(QStringLiteral("copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Headline.\nline 1\nline 2"));
    }

    void namesAreNeverHtml()
    {
        const Banner banner(Banner::Severity::warning, QStringLiteral("<h1>“x”</h1>"),
                            QStringLiteral("<img src='/x'>"));
        const auto labels = banner.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->text().isEmpty()) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QCOMPARE(banner.details(), QStringLiteral("<img src='/x'>"));
    }

    void detailsCanBeSelectedWithTheKeyboard()
    {
        const Banner banner(Banner::Severity::note, QStringLiteral("H."), QStringLiteral("details"));
        const auto* details = banner.findChild<QPlainTextEdit*>();
        QVERIFY(details->isReadOnly());
        QVERIFY(details->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(details->tabChangesFocus());
    }

    void endlessTextsNeedNeitherWidthNorHeight()
    {
        BannerStack stack;
        auto* banner =
            stack.add(Banner::Severity::error, QString(3000, QLatin1Char('x')), QString(5000, QLatin1Char('y')));
        stack.resize(600, 400);
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        QVERIFY2(banner->minimumSizeHint().width() < 500,
                 qPrintable(QString::number(banner->minimumSizeHint().width())));
        const auto* details = banner->findChild<QPlainTextEdit*>();
        QVERIFY(details->height() <= 6 * details->fontMetrics().lineSpacing());
        QVERIFY(details->height() >= 4 * details->fontMetrics().lineSpacing());
    }

    void detailsAreAsHighAsTheirLines()
    {
        BannerStack stack;
        auto* banner = stack.add(Banner::Severity::error, QStringLiteral("H."), QStringLiteral("one\ntwo\nthree"));
        stack.resize(600, 400);
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        const auto* details = banner->findChild<QPlainTextEdit*>();
        QCOMPARE(details->height(), 3 * details->fontMetrics().lineSpacing() + 2);
    }

    void closesByButtonAndByKey()
    {
        BannerStack stack;
        auto* first = stack.add(Banner::Severity::note, QStringLiteral("First."), {});
        auto* second = stack.add(Banner::Severity::note, QStringLiteral("Second."), {});
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        QCOMPARE(stack.banners(), (QList<Banner*>{first, second}));
        const QSignalSpy closed(first, &Banner::closed);
        first->findChild<QToolButton*>(QStringLiteral("close"))->click();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(stack.banners(), QList<Banner*>{second});
        QTest::keyClick(second, Qt::Key_Escape);
        QVERIFY(stack.banners().isEmpty());
        QVERIFY(stack.isHidden());
    }

    void clearTakesAllAway()
    {
        BannerStack stack;
        stack.add(Banner::Severity::note, QStringLiteral("First."), {});
        stack.add(Banner::Severity::error, QStringLiteral("Second."), {});
        stack.clear();
        QVERIFY(stack.banners().isEmpty());
        QVERIFY(stack.isHidden());
        QVERIFY(!stack.add(Banner::Severity::note, QStringLiteral("Third."), {})->isHidden());
        QVERIFY(!stack.isHidden());
    }

    void addingKeepsTheFocus()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* stack = new BannerStack(&window);
        auto* button = new QPushButton(&window);
        layout->addWidget(stack);
        layout->addWidget(button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        stack->add(Banner::Severity::question, QStringLiteral("H."), QStringLiteral("d"))
            ->addButton(QStringLiteral("Do"));
        QVERIFY(button->hasFocus());
    }

    void buttonsStandAndAreReachedInOrder()
    {
        BannerStack stack;
        auto* banner = stack.add(Banner::Severity::question, QStringLiteral("H."), QStringLiteral("d"));
        auto* once = banner->addButton(QStringLiteral("Once"));
        auto* leave = banner->addButton(QStringLiteral("Leave"));
        auto* copy = banner->findChild<QPushButton*>(QStringLiteral("copy"));
        stack.resize(600, 200);
        stack.show();
        stack.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stack));
        QVERIFY(once->x() < leave->x());
        QVERIFY(leave->x() < copy->x());
        once->setFocus();
        for (QWidget* next : {static_cast<QWidget*>(leave), static_cast<QWidget*>(copy)}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), next);
        }
    }

    void colourFollowsThePalette()
    {
        BannerStack stack;
        auto* banner = stack.add(Banner::Severity::error, QStringLiteral("H."), {});
        const float light = banner->palette().color(QPalette::Window).lightnessF();
        QPalette dark{QColor(40, 40, 40), QColor(30, 30, 30)};
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        const float now = banner->palette().color(QPalette::Window).lightnessF();
        QApplication::setPalette(QPalette());
        QVERIFY2(light > 0.6F && now < 0.4F, qPrintable(QStringLiteral("%1, %2").arg(light).arg(now)));
    }
};

QTEST_MAIN(BannerTest)
#include "banner_test.moc"
