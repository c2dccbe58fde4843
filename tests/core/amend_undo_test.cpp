// SPDX-License-Identifier: MIT
// Backups of amended images: byte for byte what was there, from every state in which a plan can be interrupted.
#include "core/amend_undo.h"

#include "core/format.h"
#include "tests/support/faulty_file.h"
#include "tests/support/process.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

Bytes undo_of(const AmendPlan& plan, const Bytes& image)
{
    Bytes undo;
    const Status written = write_undo(plan, MemorySource(image), [&](std::span<const std::byte> part) -> Status {
        undo.insert(undo.end(), part.begin(), part.end());
        return {};
    });
    return written ? undo : Bytes();
}

bool must(const std::vector<std::string>& command)
{
    return run(command).succeeded();
}

}  // namespace

class AmendUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyState_data();
    void everyState();
    void somebodyElseWrote();
    void brokenBackups();

private:
    Scratch m_scratch{"undo"};
    Bytes m_image;

    Result<AmendPlan> plan(std::map<std::string, AmendValue> options) const
    {
        AmendRequest request;
        request.options = std::move(options);
        request.allow_shrink = true;
        return format_by_id("qcow2")->amendment->plan(MemorySource(m_image), request);
    }
};

void AmendUndoTest::initTestCase()
{
    if (!have_peer()) {
        QSKIP(no_peer);
    }
    const std::string path = m_scratch / "a.qcow2";
    QVERIFY(must({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "cluster_size=4k", path, "3M"}));
    QVERIFY(must({"qemu-io", "-f", "qcow2", "-c", "write -P 7 0 700k", "-c", "write -z 300k 64k", path}));
    QVERIFY(must({"qemu-img", "snapshot", "-c", "s", path}));
    QVERIFY(must({"qemu-io", "-f", "qcow2", "-c", "write -P 9 64k 100k", "-c", "write -P 3 2M 64k", path}));
    m_image = read_file(path);
}

void AmendUndoTest::everyState_data()
{
    QTest::addColumn<QString>("option");
    for (const char* option : {"compat", "refcount_bits", "grow", "shrink", "lazy_refcounts"}) {
        QTest::newRow(option) << QString::fromLatin1(option);
    }
}

/// Whatever a death leaves of the image, the backup makes of it what was.
void AmendUndoTest::everyState()
{
    QFETCH(const QString, option);
    std::map<std::string, AmendValue> options;
    if (option == QLatin1String("compat")) {
        options = {{"compat", std::string("0.10")}};
    } else if (option == QLatin1String("refcount_bits")) {
        options = {{"refcount_bits", u64{64}}};
    } else if (option == QLatin1String("grow")) {
        options = {{"size", u64{64} << 20}};
    } else if (option == QLatin1String("shrink")) {
        options = {{"size", u64{512} << 10}};
    } else {
        options = {{"lazy_refcounts", true}};
    }
    const auto planned = plan(options);
    QVERIFY2(planned, planned ? "" : planned.error().text().c_str());
    const Bytes undo = undo_of(*planned, m_image);
    QVERIFY(!undo.empty());
    const MemorySource backup(undo);

    FaultyFile file(m_image);
    QVERIFY(run_amendment(*planned, file, [](u64, u64) { return true; }));
    QVERIFY(file.content() != m_image);
    std::mt19937_64 random(5);
    int states = 0;
    for_each_crash(m_image, file.events(), 8, random, [&](const Bytes& state) {
        ++states;
        MemoryFile found(state);
        // A sector that was torn is neither as before nor as after: force says that nobody else was at it.
        const auto undone = undo_amendment(backup, found, true);
        QVERIFY2(undone, undone ? "" : undone.error().text().c_str());
        QVERIFY(found.content() == m_image);
    });
    QVERIFY(states > 3);
    MemoryFile whole(file.content());
    QVERIFY(undo_amendment(backup, whole, false));
    QVERIFY(whole.content() == m_image);
    QVERIFY(undo_amendment(backup, whole, false));  // done twice, it stays so
    QVERIFY(whole.content() == m_image);
}

void AmendUndoTest::somebodyElseWrote()
{
    const auto planned = plan({{"refcount_bits", u64{8}}});
    QVERIFY(planned);
    const MemorySource backup(undo_of(*planned, m_image));
    MemoryFile file(m_image);
    QVERIFY(run_amendment(*planned, file, [](u64, u64) { return true; }));
    const Bytes amended = file.content();
    const std::byte other[] = {std::byte{0x55}};
    QVERIFY(file.write(planned->steps[planned->switch_step].writes.front().offset + 100, other));
    const Bytes changed = file.content();
    const auto refused = undo_amendment(backup, file, false);
    QVERIFY(!refused && refused.error().fault() == Fault::denied);
    QVERIFY(file.content() == changed);
    QVERIFY(undo_amendment(backup, file, true));
    QVERIFY(file.content() == m_image);
}

void AmendUndoTest::brokenBackups()
{
    const auto planned = plan({{"compat", std::string("0.10")}});
    QVERIFY(planned);
    const Bytes undo = undo_of(*planned, m_image);
    for (std::size_t length = 0; length < undo.size(); length += length < 200 ? 1 : 997) {
        MemoryFile file(m_image);
        const auto refused = undo_amendment(
            MemorySource(Bytes(undo.begin(), undo.begin() + static_cast<std::ptrdiff_t>(length))), file, true);
        QVERIFY(!refused && !refused.error().text().empty());
        QVERIFY(file.content() == m_image);
    }
    std::mt19937 random(9);
    for (int round = 0; round < 2000; ++round) {
        Bytes wild = undo;
        for (int i = 0; i < 4; ++i) {
            wild[random() % 120] = static_cast<std::byte>(random());
        }
        MemoryFile file(m_image);
        static_cast<void>(undo_amendment(MemorySource(wild), file, false));
    }
}

QTEST_APPLESS_MAIN(AmendUndoTest)
#include "amend_undo_test.moc"
