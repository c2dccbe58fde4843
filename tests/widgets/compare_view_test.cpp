// SPDX-License-Identifier: MIT
// The lens of differences: what it shows of two disks, in colours, words and sums, and how it begins and ends.
#include "widgets/compare_view.h"

#include "fake_chain.h"
#include "widgets/compare_bars.h"
#include "widgets/lenses.h"
#include "widgets/scan_job.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <set>
#include <tuple>

using namespace stratamap;
using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

SurveyPtr surveyOf(std::shared_ptr<const Chain> chain)
{
    const auto made = survey(
        chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for(chain->layers().size()));
    return made ? *made : nullptr;
}

/// Another disk, opened at once or slowly.
Comparand comparand(const std::string& clusters, std::chrono::milliseconds pause = {})
{
    return {QStringLiteral("before"), [=](const auto&) -> Result<DiskSide> {
                return DiskSide{fake_chain({fake_level("before", clusters, {}, pause)}), nullptr};
            }};
}

}  // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsSayWhatDiffers();
    void sumsAreExact();
    void sidesAreSwapped();
    void theLongerDiskIsShownWhole();
    void cursorsLeadEachOther();
    void lowerLayersAreCompared();
    void contentsAreCompared();
    void aDiskMappedAgainIsComparedAgain();
    void failuresAreTold();
    void slowComparisonsAreCancelled();
    void screenReadersHearIt();
    void nothingIsToldByColourAlone();

private:
    void show(const std::string& clusters);
    CompareView& view() const { return m_lenses->comparison(); }
    void compareWith(const Comparand& other)
    {
        m_lenses->compareWith(other);
        QTRY_VERIFY(!view().busy());
    }
    QString text(int cell) const { return view().tableText(0, cell).section(QStringLiteral(": "), 1); }
    QStringList words() const
    {
        QStringList found;
        const auto labels = m_lenses->findChild<CompareBar*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            found += label->text();
        }
        return found;
    }
    QToolButton* button(const QString& text) const
    {
        const auto buttons = m_lenses->findChild<CompareBar*>()->findChildren<QToolButton*>();
        for (QToolButton* each : buttons) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    QStringList legend() const
    {
        QStringList found;
        const auto* list = m_lenses->findChild<CompareLegend*>();
        for (int row = 0; row < list->count(); ++row) {
            found += list->item(row)->text();
        }
        return found;
    }

    std::unique_ptr<Viewpoint> m_viewpoint;
    std::unique_ptr<Lenses> m_lenses;
};

void CompareViewTest::init()
{
    m_viewpoint = std::make_unique<Viewpoint>();
    m_lenses = std::make_unique<Lenses>(*m_viewpoint);
    m_lenses->resize(900, 600);
    m_lenses->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_lenses.get()));
}

void CompareViewTest::cleanup()
{
    m_lenses.reset();
    m_viewpoint.reset();
    QVERIFY(ScanJob::waitForWorkers(10000));
}

void CompareViewTest::show(const std::string& clusters)
{
    m_viewpoint->setSurvey(surveyOf(fake_chain({fake_level("now", clusters)})));
}

void CompareViewTest::cellsSayWhatDiffers()
{
    show("dd.cz");
    compareWith(comparand("d.ddZ"));
    QCOMPARE(m_lenses->lens(), Lens::changes);
    QCOMPARE(text(0), QStringLiteral("100 % same"));
    QCOMPARE(text(1), QStringLiteral("100 % gained"));
    QCOMPARE(text(2), QStringLiteral("100 % lost"));
    QCOMPARE(text(3), QStringLiteral("100 % other state"));
    QCOMPARE(text(4), QStringLiteral("100 % same"));  // the fakes name no place for zeros
    view().zoomOut();
    const QImage picture = view().viewport()->grab().toImage();
    QVERIFY(!picture.isNull());
}

void CompareViewTest::sumsAreExact()
{
    show("d..d");
    compareWith(comparand("dddd"));
    QCOMPARE(legend(), QStringList({QStringLiteral("same 128 KiB, 50 %"), QStringLiteral("lost 128 KiB, 50 %")}));
    QCOMPARE(words().value(0), QStringLiteral("A: before → B: now"));
    QCOMPARE(words().value(1),
             QStringLiteral("A has 256 KiB of data, B has 128 KiB: 128 KiB less (128 KiB lost, 0 bytes gained)."));
}

void CompareViewTest::sidesAreSwapped()
{
    show("d..d");
    compareWith(comparand("dddd"));
    QTest::mouseClick(button(QStringLiteral("Swap")), Qt::LeftButton);
    QTRY_VERIFY(!view().busy());
    QCOMPARE(words().value(0), QStringLiteral("A: now → B: before"));
    QCOMPARE(text(1), QStringLiteral("100 % gained"));
    QTest::mouseClick(button(QStringLiteral("Swap")), Qt::LeftButton);
    QTRY_VERIFY(!view().busy());
    QCOMPARE(text(1), QStringLiteral("100 % lost"));
}

void CompareViewTest::theLongerDiskIsShownWhole()
{
    show("d.");
    compareWith(comparand("d.d."));
    QCOMPARE(view().size(), 4 * fake_cluster);
    QCOMPARE(text(2), QStringLiteral("100 % lost"));
    QCOMPARE(text(3), QStringLiteral("100 % beyond the end"));
    QVERIFY(words().value(1).endsWith(QStringLiteral(" A is 256 KiB long, B 128 KiB.")));
    view().goToCell(0, 3);  // where the viewpoint's disk has ended
    QCOMPARE(view().cursor(), 3 * fake_cluster);
    QCOMPARE(m_viewpoint->cursor(), u64{0});
}

void CompareViewTest::cursorsLeadEachOther()
{
    show("d..d");
    compareWith(comparand("dddd"));
    m_viewpoint->setCursor(2 * fake_cluster);
    QCOMPARE(view().cursor(), 2 * fake_cluster);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(m_viewpoint->cursor(), 3 * fake_cluster);
    m_viewpoint->setCursor(fake_cluster);
    view().selectRun();
    QVERIFY(m_viewpoint->selection() == Range(fake_cluster, 2 * fake_cluster));  // as long as the change is the same
}

void CompareViewTest::lowerLayersAreCompared()
{
    const auto chain = fake_chain({fake_level("top", "d..d"), fake_level("base", "dd..")});
    m_viewpoint->setSurvey(surveyOf(chain));
    compareWith({QStringLiteral("base"), [](const auto& now) -> Result<DiskSide> {
                     return DiskSide{TRY(disk_as_of(*now, 1)), nullptr};
                 }});
    QCOMPARE(text(0), QStringLiteral("100 % other layer"));
    QCOMPARE(text(1), QStringLiteral("100 % same"));
    QCOMPARE(text(3), QStringLiteral("100 % gained"));
}

void CompareViewTest::contentsAreCompared()
{
    const QTemporaryDir folder;
    const auto disk = [&](const char* name, const QByteArray& letters) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) {
            for (const char letter : letters) {
                file.write(QByteArray(fake_cluster, letter));
            }
        }
        ChainRequest request;
        request.name = file.fileName().toStdString();
        request.format = "raw";
        return request;
    };
    const auto now = open_chain(disk("now.raw", "abcd"));
    QVERIFY(now);
    m_viewpoint->setSurvey(surveyOf(*now));
    compareWith(
        {QStringLiteral("before"), [request = disk("before.raw", "abXd")](const auto&) { return open_side(request); }});
    const QStringList same = {QStringLiteral("same 256 KiB, 100 %")};
    QCOMPARE(legend(), same);  // as far as maps tell
    QTest::mouseClick(button(QStringLiteral("Contents")), Qt::LeftButton);
    QTRY_VERIFY(!view().busy());
    QCOMPARE(legend(),
             QStringList({QStringLiteral("same 192 KiB, 75 %"), QStringLiteral("other content 64 KiB, 25 %")}));
    QVERIFY2(words().value(1).contains(QStringLiteral("Read: 64 KiB differ, from 0x20000 on.")),
             qPrintable(words().value(1)));
    QTest::mouseClick(button(QStringLiteral("Contents")), Qt::LeftButton);
    QTRY_VERIFY(!view().busy());
    QCOMPARE(legend(), same);

    show("dd");
    compareWith(comparand("dd"));
    view().setBy(CompareBy::contents);
    QTRY_VERIFY(!view().busy());
    QVERIFY(view().failure().contains(QStringLiteral("a fake has no bytes")));
}

void CompareViewTest::aDiskMappedAgainIsComparedAgain()
{
    show("dddd");
    compareWith(comparand("dddd"));
    QCOMPARE(legend(), QStringList(QStringLiteral("same 256 KiB, 100 %")));
    show("d..d");
    QTRY_VERIFY(!view().busy());
    QCOMPARE(legend().size(), 2);
    QTest::mouseClick(button(QStringLiteral("End Comparison")), Qt::LeftButton);
    QCOMPARE(m_lenses->lens(), Lens::resolved);
    QVERIFY(!view().comparing());
    QCOMPARE(view().size(), u64{0});
    QCOMPARE(legend(), QStringList());
    m_viewpoint->setSurvey(nullptr);
    QVERIFY(!view().comparing());
}

void CompareViewTest::failuresAreTold()
{
    show("d");
    compareWith({QStringLiteral("gone"),
                 [](const auto&) -> Result<DiskSide> { return Error(Fault::missing, "there is no such file"); }});
    QVERIFY(view().failure().contains(QStringLiteral("there is no such file")));
    QCOMPARE(view().size(), u64{0});
    QVERIFY(view().viewport()->grab().toImage() != QImage());
    QVERIFY(button(QStringLiteral("End Comparison"))->isVisible());
}

void CompareViewTest::slowComparisonsAreCancelled()
{
    show(std::string(200, 'd'));
    m_lenses->compareWith(comparand(std::string(200, '.'), std::chrono::milliseconds(20)));
    QVERIFY(view().busy());
    const auto* progress = m_lenses->findChild<CompareBar*>()->findChild<QProgressBar*>();
    QVERIFY(progress->isVisible());
    QVERIFY(button(QStringLiteral("End Comparison")) == nullptr);
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(!view().busy());
    QVERIFY(!progress->isVisible());
    QCOMPARE(m_lenses->lens(), Lens::resolved);
}

void CompareViewTest::screenReadersHearIt()
{
    show("d..d");
    compareWith(comparand("dddd"));
    view().setFocus();
    view().goToCell(0, 1);
    QCOMPARE(view().accessibleName(), QStringLiteral("Map of the differences"));
    QCOMPARE(view().accessibleDescription(), QStringLiteral("offset 64 KiB, 64 KiB: 100 % lost"));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    QCOMPARE(table->tableInterface()->cellAt(0, 2)->text(QAccessible::Name),
             QStringLiteral("offset 128 KiB, 64 KiB: 100 % lost"));
}

/// In each palette, light and dark: a texture and a letter of its own for each, and a ground that no other has.
void CompareViewTest::nothingIsToldByColourAlone()
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::Text, Qt::white);
    for (const PaletteSet set : {PaletteSet::hues, PaletteSet::greys}) {
        setPaletteSet(set);
        for (const QPalette& palette : {QPalette(), dark}) {
            const ChangeLook look = ChangeLook::of(palette, CellMode::shares, QFont());
            std::set<QString> letters;
            std::set<std::tuple<Pattern, QRgb>> pictures;
            for (std::size_t i = 0; i < change_count; ++i) {
                const Fill fill = look.fill(static_cast<Change>(i));
                QVERIFY(!fill.letter.isEmpty() && letters.insert(fill.letter).second);
                QVERIFY(pictures.insert({fill.pattern, fill.ground.rgb()}).second);
                QVERIFY(!changeWord(static_cast<Change>(i)).isEmpty());
                QVERIFY(!changeMeaning(static_cast<Change>(i)).isEmpty());
            }
        }
    }
    setPaletteSet(PaletteSet::hues);
}

QTEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
