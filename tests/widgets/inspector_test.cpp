// SPDX-License-Identifier: MIT
// Inspector: everything known of a place, and what is copied of it.
#include "widgets/inspector.h"

#include "sample_survey.h"
#include "widgets/clip_text.h"
#include "widgets/sum_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using namespace stratamap::testing;

namespace {

QString valueOf(const InspectorRows& rows, const QString& name)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const InspectorRow& each) { return each.name == name; });
    return row == rows.end() ? QStringLiteral("(none)") : row->value;
}

/// A layer that says data at a place of its own, or nothing; and can be held up.
class OneRunLayer final : public Layer {
public:
    OneRunLayer(State state, std::optional<u64> host, std::shared_ptr<std::atomic<bool>> held = nullptr)
        : m_state(state), m_host(host), m_held(std::move(held))
    {
    }
    u64 virtual_size() const override { return 4 * sample_cluster; }
    u64 cluster_size() const override { return sample_cluster; }
    bool supports_backing() const override { return true; }
    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        while (m_held && *m_held) {
            QThread::msleep(5);
        }
        Extent extent{range, m_state, {}};
        if (m_host) {
            extent.host = HostRange{0, *m_host + range.offset, range.length};
        }
        sink(extent);
        return {};
    }
    Status read(u64, std::span<std::byte>) const override { return {}; }

    /// The first two clusters dirty in "daily"; "broken" is not closed cleanly.
    std::vector<Bitmap> bitmaps() const override { return {{"daily", 65536}, {"broken", 65536, true}}; }
    Status bitmap_runs(std::size_t, Range range, FunctionRef<bool(Range, bool)> sink) const override
    {
        sink(range, range.offset < 2 * sample_cluster);
        return {};
    }

private:
    State m_state;
    std::optional<u64> m_host;
    std::shared_ptr<std::atomic<bool>> m_held;
};

SurveyPtr twoLayers(std::shared_ptr<std::atomic<bool>> held = nullptr)
{
    std::vector<ChainLayer> levels(2);
    for (u32 depth = 0; depth < 2; ++depth) {
        levels[depth].name = "/images/layer" + std::to_string(depth) + ".qcow2";
        levels[depth].format = "qcow2";
        levels[depth].image = std::make_shared<MemorySource>(std::vector<std::byte>(1U << 24U), levels[depth].name);
    }
    levels[0].layer = std::make_shared<OneRunLayer>(State::data, 0x500000, std::move(held));
    levels[1].layer = std::make_shared<OneRunLayer>(State::zero_plain, std::nullopt);
    return sampleSurvey(QStringLiteral("2d0 2c0"),
                        std::make_shared<const Chain>(std::move(levels), std::vector<std::string>{}));
}

}  // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsThePlaceAndTheRun();
    void sharesAreExact();
    void everyLayerAnswers();
    void bitmapsOfAllLayers();
    void aStuckLayerStopsNobody();
    void showsWhatItKnows();
    void copiesALineAndAnObject();
    void commands();
    void shellWords();
    void sumsAddUpInWords();
    void sumsStandBelowThePlace();
};

void InspectorTest::tellsThePlaceAndTheRun()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("4d0 2z1 1.1 4d2")));
    viewpoint.setCursor(3 * sample_cluster + 512 + 7);
    const InspectorRows rows = inspect(viewpoint, nullptr, QLocale());
    QCOMPARE(valueOf(rows, QStringLiteral("Offset")), QStringLiteral("0x30207"));
    QCOMPARE(valueOf(rows, QStringLiteral("Bytes")), QStringLiteral("197,127"));
    QCOMPARE(valueOf(rows, QStringLiteral("LBA, 512")), QStringLiteral("385+7"));
    QCOMPARE(valueOf(rows, QStringLiteral("Cluster")), QStringLiteral("3"));
    QCOMPARE(valueOf(rows, QStringLiteral("State")), QStringLiteral("data"));
    QCOMPARE(valueOf(rows, QStringLiteral("Layer")), QStringLiteral("layer0.qcow2"));
    QCOMPARE(valueOf(rows, QStringLiteral("Offset in file")), QStringLiteral("0x130207"));
    QCOMPARE(valueOf(rows, QStringLiteral("Run starts")), QStringLiteral("0x0"));
    QCOMPARE(valueOf(rows, QStringLiteral("Run ends")), QStringLiteral("0x40000"));
    QCOMPARE(valueOf(rows, QStringLiteral("Run length")), QStringLiteral("256 KiB"));
    viewpoint.setSurvey(nullptr);
    QVERIFY(inspect(viewpoint, nullptr, QLocale()).empty());
}

void InspectorTest::sharesAreExact()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("4d0 2z1 1.1 1d2")));
    viewpoint.setCursor(sample_cluster);
    viewpoint.setCursorCell({0, 8 * sample_cluster});
    const InspectorRows rows = inspect(viewpoint, nullptr, QLocale());
    QCOMPARE(valueOf(rows, QStringLiteral("Cell length")), QStringLiteral("512 KiB"));
    QCOMPARE(valueOf(rows, QStringLiteral("data, layer0.qcow2")), QStringLiteral("50 % · 256 KiB"));
    u64 sum = 0;
    for (const InspectorRow& row : rows) {
        sum += row.share ? row.share->bytes : 0;
    }
    QCOMPARE(sum, 8 * sample_cluster);
}

void InspectorTest::everyLayerAnswers()
{
    const SurveyPtr survey = twoLayers();
    const Below below = askLayers(*survey->chain, 1000, [] { return true; });
    QCOMPARE(below.layers.size(), std::size_t{2});
    Viewpoint viewpoint;
    viewpoint.setSurvey(survey);
    viewpoint.setCursor(1000);
    const InspectorRows rows = inspect(viewpoint, &below, QLocale());
    QCOMPARE(valueOf(rows, QStringLiteral("layer0.qcow2")), QStringLiteral("data at 0x5003e8"));
    QCOMPARE(valueOf(rows, QStringLiteral("layer1.qcow2")), QStringLiteral("zeros"));
}

void InspectorTest::bitmapsOfAllLayers()
{
    const SurveyPtr survey = twoLayers();
    Viewpoint viewpoint;
    viewpoint.setSurvey(survey);
    for (const auto& [offset, word] :
         {std::pair(u64{1000}, QStringLiteral("dirty")), std::pair(3 * sample_cluster, QStringLiteral("clean"))}) {
        const Below below = askLayers(*survey->chain, offset, [] { return true; });
        QCOMPARE(below.bits.size(), std::size_t{4});
        const InspectorRows rows = inspect(viewpoint, &below, QLocale());
        QCOMPARE(valueOf(rows, QStringLiteral("daily")), word);
        QCOMPARE(valueOf(rows, QStringLiteral("daily in layer1.qcow2")), word);
        QCOMPARE(valueOf(rows, QStringLiteral("broken in layer1.qcow2")), QStringLiteral("does not count: in use"));
    }
}

void InspectorTest::aStuckLayerStopsNobody()
{
    const auto held = std::make_shared<std::atomic<bool>>(true);
    Viewpoint viewpoint;
    viewpoint.setSurvey(twoLayers(held));
    {
        Inspector inspector(viewpoint);
        viewpoint.setCursor(sample_cluster);
        QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Offset")), QStringLiteral("0x10000"));
        viewpoint.setCursor(2 * sample_cluster);
        QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Offset")), QStringLiteral("0x20000"));
        QCOMPARE(valueOf(inspector.rows(), QStringLiteral("layer1.qcow2")), QStringLiteral("(none)"));
        *held = false;
        QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("layer0.qcow2")), QStringLiteral("data at 0x520000"));
        *held = true;
        viewpoint.setCursor(0);
        QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Offset")), QStringLiteral("0x0"));
    }  // gone while a worker is stuck
    *held = false;
    QVERIFY(waitForWorkers(5000));
}

void InspectorTest::showsWhatItKnows()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(twoLayers());
    Inspector inspector(viewpoint);
    inspector.resize(260, 700);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    QTRY_VERIFY(inspector.text().contains(QStringLiteral("layer1.qcow2: zeros")));
    QVERIFY(inspector.widget()->width() <= 260);
    int reachable = 0;
    for (const QLineEdit* value : inspector.findChildren<QLineEdit*>()) {
        if (value->isVisible()) {
            QVERIFY(!value->accessibleName().isEmpty());
            QVERIFY(value->isReadOnly());
            QVERIFY(value->focusPolicy() & Qt::TabFocus);
            QVERIFY(value->width() >= 100);
            ++reachable;
        }
    }
    QVERIFY(reachable > 10);
    QVERIFY(waitForWorkers(5000));
}

void InspectorTest::copiesALineAndAnObject()
{
    const SurveyPtr survey = twoLayers();
    const auto run = runForCopy(*survey, 100);
    QVERIFY(run);
    QCOMPARE(mapLineText(*survey->chain, *run),
             QStringLiteral("0               0x20000         0x100000        /images/layer0.qcow2"));
    QCOMPARE(mapJsonText(*survey->chain, *run),
             QStringLiteral("{ \"start\": 0, \"length\": 131072, \"depth\": 0, \"present\": true, \"zero\": false, "
                            "\"data\": true, \"compressed\": false, \"offset\": 1048576}"));
    const auto packed = runForCopy(*survey, 3 * sample_cluster);
    QVERIFY(packed);
    QCOMPARE(mapLineText(*survey->chain, *packed),
             QStringLiteral("0x20000         0x20000         compressed      /images/layer0.qcow2"));
    QVERIFY(!runForCopy(*survey, 4 * sample_cluster));
}

void InspectorTest::commands()
{
    const SurveyPtr survey = twoLayers();
    const auto run = runForCopy(*survey, 0);
    QVERIFY(run);
    QCOMPARE(commandText(*survey->chain, *run, {512, 1024}),
             QStringLiteral("dd if=/images/layer0.qcow2 iflag=skip_bytes,count_bytes bs=1M skip=1049088 count=1024 "
                            "status=none"));
    QCOMPARE(commandText(*survey->chain, *run, {512, 3 * sample_cluster}),
             QStringLiteral("qemu-io -r -U -f qcow2 -c 'read -v 512 196608' /images/layer0.qcow2"));
}

void InspectorTest::shellWords()
{
    QCOMPARE(shellWord("/a/b-1.qcow2"), QStringLiteral("/a/b-1.qcow2"));
    QCOMPARE(shellWord("it's $(here)"), QStringLiteral("'it'\\''s $(here)'"));
    QCOMPARE(shellWord("a\nb'"), QStringLiteral("$'a\\012b\\''"));
    QCOMPARE(shellWord(""), QStringLiteral("''"));
}

void InspectorTest::sumsAddUpInWords()
{
    LayerAccount account;
    account.commit.lines = {{SumKind::gone_data, 3 << 20},
                            {SumKind::in_place, 0, 65536},
                            {SumKind::copied_data, -(1 << 20), 0, Trust::bound}};
    account.commit.assumptions = {Assumption::file_deleted};
    account.commit.breaks = {"/images/other.qcow2"};
    account.removal.obstacle = Obstacle::failed;
    account.removal.why = "no tables";
    const InspectorRows rows = sumRows(*twoLayers()->chain, 0, account, QLocale());
    QCOMPARE(rows.front().name, QStringLiteral("layer0.qcow2: Committed into layer1.qcow2"));
    QCOMPARE(valueOf(rows, QStringLiteral("Its data")), QStringLiteral("+ 3 MiB"));
    QCOMPARE(valueOf(rows, QStringLiteral("Written in place")), QStringLiteral("64 KiB"));
    QCOMPARE(valueOf(rows, QStringLiteral("Data")), QStringLiteral("− 1 MiB"));
    QCOMPARE(valueOf(rows, QStringLiteral("Frees at least")), QStringLiteral("2 MiB"));
    QCOMPARE(rows.back().value, QStringLiteral("It cannot be summed up. no tables"));
    const auto says = [&](const QString& words) {
        return std::any_of(rows.begin(), rows.end(), [&](const InspectorRow& row) { return row.value == words; });
    };
    QVERIFY(says(QStringLiteral("other.qcow2 stands on it, too.")));
    QVERIFY(says(QStringLiteral("If the file is deleted afterwards.")));
    for (std::size_t kind = 0; kind < sum_kind_count; ++kind) {
        QVERIFY(!sumName(static_cast<SumKind>(kind)).isEmpty() && !sumMeaning(static_cast<SumKind>(kind)).isEmpty());
    }
}

void InspectorTest::sumsStandBelowThePlace()
{
    Viewpoint viewpoint;
    viewpoint.setSurvey(twoLayers());
    Inspector inspector(viewpoint);
    inspector.resize(260, 200);
    inspector.show();
    inspector.setMore(
        {{QStringLiteral("Removed"), {}, {}, {}}, {QStringLiteral("Frees"), QStringLiteral("2 MiB"), {}, {}}});
    QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Frees")), QStringLiteral("2 MiB"));
    inspector.showMore();
    QCOMPARE(inspector.rows().back().name, QStringLiteral("Frees"));
    viewpoint.setCursor(sample_cluster);
    QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Offset")), QStringLiteral("0x10000"));
    QCOMPARE(inspector.rows().back().name, QStringLiteral("Frees"));
    viewpoint.setSurvey(sampleSurvey(QStringLiteral("4d0")));
    QTRY_COMPARE(valueOf(inspector.rows(), QStringLiteral("Frees")), QStringLiteral("(none)"));
    QVERIFY(waitForWorkers(5000));
}

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
