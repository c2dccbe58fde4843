// SPDX-License-Identifier: MIT
// The list of findings: rows, details, the way to the place, and what it says while there is nothing.
#include "widgets/findings_view.h"

#include "tests/support/image_builder.h"
#include "widgets/finding_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

SurveyPtr mapped(const std::string& path)
{
    ChainRequest request;
    request.name = path;
    request.keep_going = true;
    const auto chain = open_chain(request);
    if (!chain) {
        qFatal("%s", chain.error().text().c_str());
    }
    auto survey = stratamap::survey(
        *chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for((*chain)->layers().size()));
    return *survey;
}

/// A sound image, and an overlay of the old version that does not say its parent's format and has a leak.
struct Images {
    Images()
    {
        write_file(base, ImageBuilder().data(4, 'B').build());
        ImageBuilder builder(16, 2);
        Corrupter overlay(builder.data(1, 'T').hole(3).backing(base).build());
        const u64 leak = divide_up(overlay.bytes().size(), 65536);
        overlay.set((leak + 1) * 65536 - 1, 1, 0);     // the file has the cluster
        overlay.set(u64{2} * 65536 + 2 * leak, 2, 1);  // and counts it
        write_file(top, overlay.bytes());
    }
    Scratch folder{"findings"};
    std::string base = folder / "base.qcow2";
    std::string top = folder / "top.qcow2";
};

QString message(const FindingsView& view)
{
    return view.findChild<QLabel*>()->text();
}

QStringList headlines(const FindingsModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < FindingsModel::column_count; ++column) {
            cells += model.index(row, column).data().toString();
        }
        all += cells.join(QLatin1Char('|'));
    }
    return all;
}

const QStringList of_top = {QStringLiteral("Warning|No backing format is recorded|0: top.qcow2"),
                            QStringLiteral("Warning|Leaked space|0: top.qcow2"),
                            QStringLiteral("Note|An old version|0: top.qcow2")};

}  // namespace

class FindingsViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords()
    {
        for (const FindingKind& kind : finding_kinds()) {
            QCOMPARE(findingHeadline(kind.id), QString::fromUtf8(kind.title.data()));
        }
    }

    void rowsAndDetails()
    {
        const Images images;
        Viewpoint viewpoint;
        FindingsView view(viewpoint);
        const QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&view, &FindingsView::counted);
        view.show();
        viewpoint.setSurvey(mapped(images.top));
        QVERIFY(message(view).startsWith(QLatin1String("Looking through")));
        QTRY_VERIFY(view.model().rowCount() > 0);
        QCOMPARE(headlines(view.model()).join(QLatin1Char(0x0a)), of_top.join(QLatin1Char(0x0a)));
        QCOMPARE(counted.last().front().toInt(), 3);
        QVERIFY(message(view).startsWith(QStringLiteral("Damage: 0 · Warnings: 2 · Notes: 1")));
        auto* details = view.findChild<QPlainTextEdit*>();
        QVERIFY(details->toPlainText().contains(QLatin1String("does not record the format of its parent")));
        auto* command = view.findChild<QLineEdit*>();
        QVERIFY(command->isVisible() && command->text().startsWith(QLatin1String("qemu-img rebase -u -f qcow2")));
        view.copyCommand();
        QCOMPARE(QApplication::clipboard()->text(), command->text());
        auto* list = view.findChild<QTableView*>();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(details->toPlainText().startsWith(QLatin1String("Leaked space\n")));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Warning: Leaked space\n'top.qcow2': ")));
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\n$ qemu-img check -f qcow2 -r leaks ")));
    }

    void leadsToThePlace()
    {
        const Images images;
        Viewpoint viewpoint;
        FindingsView view(viewpoint);
        QSignalSpy wanted(&view, &FindingsView::fileRangeWanted);
        viewpoint.setSurvey(mapped(images.top));
        QTRY_COMPARE(view.model().rowCount(), 3);
        auto* list = view.findChild<QTableView*>();
        QTest::keyClick(list, Qt::Key_Return);  // has a layer and no place
        QCOMPARE(viewpoint.highlightedLayer(), std::optional<u32>(0));
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUInt(), 0U);
        QCOMPARE(wanted[0][1].value<Range>(), view.model().finding(1)->host.value());
    }

    void saysWhenThereIsNothing()
    {
        const Images images;
        Viewpoint viewpoint;
        FindingsView view(viewpoint);
        QSignalSpy counted(&view, &FindingsView::counted);
        view.show();
        QVERIFY(!view.findChild<QTableView*>()->isVisible());
        const SurveyPtr sound = mapped(images.base);
        viewpoint.setSurvey(unmapped(sound->chain));
        QVERIFY(message(view).contains(QLatin1String("when it is mapped")));
        viewpoint.setSurvey(sound);
        QTRY_COMPARE(message(view), QStringLiteral("Nothing was found that is wrong or unwise."));
        QVERIFY(!view.findChild<QTableView*>()->isVisible());
        QCOMPARE(counted.last().front().toInt(), 0);
        viewpoint.setSurvey(nullptr);
        QCOMPARE(message(view), QString());
        QVERIFY(!view.findChild<QToolButton*>()->isEnabled());
        QCOMPARE(counted.last().front().toInt(), -1);
    }

    void looksCloselyWhenAsked()
    {
        const Scratch folder;
        ImageBuilder builder;
        Corrupter image(builder.compressed(2, 'c').build());
        image.set(builder.data_offset() + 1, std::string(20, '\xff'));
        write_file(folder / "packed.qcow2", image.bytes());
        Viewpoint viewpoint;
        FindingsView view(viewpoint);
        viewpoint.setSurvey(mapped(folder / "packed.qcow2"));
        QTRY_VERIFY(message(view).startsWith(QLatin1String("Nothing")));
        QSignalSpy shown(&viewpoint, &Viewpoint::shown);
        view.findChild<QToolButton*>()->click();
        QTRY_COMPARE(view.model().rowCount(), 1);
        QCOMPARE(headlines(view.model()).front(),
                 QStringLiteral("Damage|Compressed data cannot be unpacked|0: packed.qcow2"));
        view.goThere();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(viewpoint.selection(), std::optional(Range{0, 65536}));
    }
};

QTEST_MAIN(FindingsViewTest)
#include "findings_view_test.moc"
