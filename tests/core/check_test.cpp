// SPDX-License-Identifier: MIT
// Checks in memory: whatever the number of threads the result is the same, it is bounded, can be stopped, and agrees
// with the map of the file. What is found is held against the peer in app/check_command_test.
#include "core/check.h"

#include "core/chain.h"
#include "core/formats/qcow2/counts.h"
#include "core/host_map.h"
#include "tests/support/image_builder.h"
#include "tests/support/image_bytes.h"

#include <QtTest>

#include <thread>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

constexpr auto go_on = [](u64, u64) { return true; };

class NoFiles final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference&, const Options&) override
    {
        return Error(Fault::missing, "there are no files");
    }
};

struct Opened {
    explicit Opened(const Bytes& bytes, const char* format = "qcow2") : image(std::make_shared<MemorySource>(bytes))
    {
        NoFiles files;
        std::vector<Issue> issues;
        auto opened = format_by_id(format)->open({image, {}, files, issues});
        if (!opened) {
            qFatal("%s", opened.error().text().c_str());
        }
        layer = *std::move(opened);
    }

    std::shared_ptr<const Source> image;
    std::unique_ptr<Layer> layer;
};

/// Many small clusters, of which some are spoiled: several parts' work for every thread.
Bytes spoiled_image()
{
    ImageBuilder builder(9);
    for (int i = 0; i < 60; ++i) {
        builder.data(500, 'a').hole(7).zero(3).zero_allocated(20);
    }
    Bytes bytes = builder.build();
    for (u64 i = 0; i < 2000; ++i) {
        const u64 at = builder.l2_offset() + i * 64;
        set_be(bytes, at, 8, get_be(bytes, at, 8) + (i % 3) * 512 + (i % 5 == 0 ? 0x20 : 0));
    }
    return bytes;
}

bool same(const CheckResult& a, const CheckResult& b)
{
    const auto counts = [](const CheckResult& r) {
        return std::array{r.corruptions,         r.leaks,
                          r.check_errors,        r.total_clusters,
                          r.allocated_clusters,  r.fragmented_clusters,
                          r.compressed_clusters, r.image_end_offset};
    };
    const auto equal = [](const CheckFinding& x, const CheckFinding& y) {
        return x.kind == y.kind && x.sentence == y.sentence && x.host == y.host;
    };
    return counts(a) == counts(b) &&
           std::equal(a.findings.begin(), a.findings.end(), b.findings.begin(), b.findings.end(), equal);
}

}  // namespace

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threads();
    void findings();
    void stops();
    void agreesWithHostMap();
    void unsupported();
    void references();
    void overlappingTables();
};

void CheckTest::threads()
{
    const Opened opened(spoiled_image());
    const auto alone = check_image(*opened.layer, 1, go_on);
    QVERIFY(alone.has_value());
    QVERIFY(alone->corruptions > 100);
    QVERIFY(alone->leaks > 100);
    for (const unsigned count : {2U, 5U, 16U}) {
        const auto together = check_image(*opened.layer, count, go_on);
        QVERIFY(together.has_value());
        QVERIFY(same(*alone, *together));
    }
}

/// The first are kept; all are told, one line for each that is counted, to who wants to hear.
void CheckTest::findings()
{
    const Opened opened(spoiled_image());
    u64 told = 0;
    const auto result = check_image(*opened.layer, 2, go_on, [&](const CheckFinding& finding) {
        ++told;
        return !finding.sentence.empty();
    });
    QVERIFY(result.has_value());
    QCOMPARE(told, result->found());
    QCOMPARE(result->findings.size(), CheckResult::most_findings);
    u64 heard = 0;
    const auto brief = check_image(*opened.layer, 2, go_on, [&](const CheckFinding&) { return ++heard < 10; });
    QVERIFY(brief.has_value());
    QCOMPARE(heard, u64{10});
    QVERIFY(same(*result, *brief));
}

void CheckTest::stops()
{
    const Opened opened(spoiled_image());
    const auto stopped = check_image(*opened.layer, 2, [](u64, u64) { return false; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().fault(), Fault::cancelled);
}

/// What is leaked or used twice stands as such in the map of the file.
void CheckTest::agreesWithHostMap()
{
    ImageBuilder builder(16);
    Bytes bytes = builder.data(8, 'a').hole(1).data(3, 'b').build();
    set_be(bytes, builder.l2_offset() + 8 * 1, 8, 0);                                          // leaked
    set_be(bytes, builder.l2_offset() + 8 * 2, 8, get_be(bytes, builder.l2_offset() + 8, 8));  // nothing
    set_be(bytes, builder.l2_offset() + 8 * 3, 8, get_be(bytes, builder.l2_offset(), 8));      // used twice
    const Opened opened(bytes);
    const auto result = check_image(*opened.layer, 1, go_on);
    const auto map = host_map(*opened.layer, *opened.image, 0, [] { return true; });
    QVERIFY(result.has_value() && map.has_value());
    QCOMPARE(result->leaks, u64{3});
    QCOMPARE((*map)->bytes(HostKind::leaked), result->leaks * 65536);
    QCOMPARE((*map)->doubly_used_bytes(), u64{65536});
    for (const CheckFinding& finding : result->findings) {
        const HostRun run = (*map)->run((*map)->index_at(finding.host.offset));
        QCOMPARE(run.kind == HostKind::leaked, finding.kind == CheckFinding::Kind::leak);
        QVERIFY(finding.kind == CheckFinding::Kind::leak || run.doubly_used);
    }
}

void CheckTest::unsupported()
{
    const Opened opened(Bytes(4096), "raw");
    const auto result = check_image(*opened.layer, 1, go_on);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault(), Fault::unsupported);
}

/// Exact beyond what fits two bytes, and on several threads.
void CheckTest::references()
{
    qcow2::References references(100);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int k = 0; k < 50000; ++k) {
                    references.add(7, 1, 1);
                    references.add(8, 1, 1000000);
                }
                references.add(9, 4, 32767);
            });
        }
    }
    QCOMPARE(references[7], u64{200000});
    QCOMPARE(references[8], u64{200000} * 1000000);
    QCOMPARE(references[9], u64{4} * 32767);
    QCOMPARE(references[12], u64{4} * 32767);
    QCOMPARE(references[13], u64{0});
}

/// A small file whose L1 table names one after the other of millions of tables in it ends soon, and with a sentence.
void CheckTest::overlappingTables()
{
    constexpr u64 entries = 4 << 20;
    ImageBytes image(ImageBuilder(16).data(1, 'a').build());
    image.be(36, 4, entries).be(40, 8, 0x400000);
    Bytes bytes = image.bytes();
    bytes.resize(0x400000 + entries * 8);
    for (u64 i = 0; i < entries; ++i) {
        set_be(bytes, 0x400000 + i * 8, 8, 0x400000 + i * 512 % (entries * 7));
    }
    const Opened opened(bytes);
    const auto result = check_image(*opened.layer, 2, go_on);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault(), Fault::malformed);
}

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
