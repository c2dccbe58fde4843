// SPDX-License-Identifier: MIT
// The changes a person lines up: merged, taken back, judged, and said as commands.
#include "widgets/amend_draft.h"

#include <QtTest>

using namespace stratamap;
using namespace stratamap::ui;
using Kind = AmendDraft::Conflict::Kind;

namespace {

AmendedImage image()
{
    AmendedImage made;
    made.settings = {{"compat", "1.1"},   {"lazy_refcounts", "off"}, {"refcount_bits", "16"},
                     {"size", "1048576"}, {"backing_file", "b.raw"}, {"backing_fmt", "raw"}};
    made.virtual_size = 1 << 20;
    made.bitmaps = 1;
    return made;
}

}  // namespace

class AmendDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOfOneOptionAreOne()
    {
        AmendDraft draft(image());
        for (const char* typed : {"2", "20", "204", "2048000"}) {
            draft.set("size", typed);
        }
        draft.set("refcount_bits", "8");
        QCOMPARE(draft.list(), std::string("size=2048000,refcount_bits=8"));
        draft.set("size", "1048576");
        QCOMPARE(draft.list(), std::string("refcount_bits=8"));
        draft.undo();  // the size again
        QCOMPARE(draft.value("size"), std::string("2048000"));
        draft.undo();
        QCOMPARE(draft.list(), std::string("size=2048000"));
        draft.undo();
        QVERIFY(draft.changes().empty() && !draft.canUndo());
    }

    void commasAreDoubled()
    {
        AmendDraft draft(image());
        draft.set("backing_file", "a,b c.raw");
        QCOMPARE(draft.list(), std::string("backing_file=a,,b c.raw"));
        QCOMPARE(
            draft.command("it's.qcow2", "qcow2", "-u"),
            QStringLiteral("stratamap --amend -f qcow2 --backup -u -o 'backing_file=a,,b c.raw' 'it'\\''s.qcow2'"));
        QCOMPARE(draft.peerCommand("-i.qcow2", "qcow2").value(),
                 QStringLiteral("qemu-img rebase -f qcow2 -b 'a,b c.raw' -F raw ./-i.qcow2"));
        draft.set("refcount_bits", "8");
        QVERIFY(!draft.peerCommand("i.qcow2", "qcow2"));
    }

    void consentStandsInTheCommand()
    {
        AmendDraft draft(image());
        draft.set("size", "512");
        draft.consent.allowShrink = draft.consent.force = true;
        QCOMPARE(draft.command("i", "qcow2", {}),
                 QStringLiteral("stratamap --amend -f qcow2 --allow-shrink --force -o 'size=512' i"));
        QCOMPARE(draft.peerCommand("i", "qcow2").value(), QStringLiteral("qemu-img amend -f qcow2 -o 'size=512' i"));
    }

    void whatDoesNotGoTogetherIsTold_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::vector<const char*>& set, const char* option, Kind kind) {
            QStringList list;
            for (const char* each : set) {
                list += QString::fromLatin1(each);
            }
            QTest::newRow(name) << list << QString::fromLatin1(option) << static_cast<int>(kind);
        };
        row("counts", {"compat", "0.10", "refcount_bits", "8"}, "refcount_bits", Kind::counts_need_level);
        row("lazy", {"lazy_refcounts", "on", "compat", "0.10"}, "lazy_refcounts", Kind::lazy_needs_level);
        row("words", {"size", "big"}, "size", Kind::no_size);
        row("zero", {"size", "0"}, "size", Kind::no_size);
        row("odd", {"size", "1000"}, "size", Kind::not_sectors);
        row("format", {"backing_file", "c.raw", "backing_fmt", ""}, "backing_fmt", Kind::format_needed);
    }

    void whatDoesNotGoTogetherIsTold()
    {
        QFETCH(const QStringList, set);
        QFETCH(const QString, option);
        QFETCH(const int, kind);
        AmendDraft draft(image());
        QVERIFY(draft.conflicts().empty());
        for (qsizetype i = 0; i < set.size(); i += 2) {
            draft.set(set[i].toStdString(), set[i + 1].toStdString());
        }
        QCOMPARE(draft.conflicts().size(), std::size_t{1});
        QCOMPARE(draft.conflicts()[0].name, option.toStdString());
        QCOMPARE(static_cast<int>(draft.conflicts()[0].kind), kind);
    }

    void passphrasesAreFilesInCommands()
    {
        AmendDraft draft(image(), "encrypt.");
        draft.keys.action = AmendDraft::Keys::Action::replace;
        draft.keys.milliseconds = 10;
        QCOMPARE(draft.list(), std::string("encrypt.state=active,encrypt.new-secret=next,encrypt.iter-time=10,"
                                           "encrypt.old-secret=now"));
        QCOMPARE(draft.command("a,b", "qcow2", {}),
                 QStringLiteral(
                     "stratamap --amend --object secret,id=now,file=now.txt --object secret,id=next,file=next.txt "
                     "--replace-key --image-opts -o 'encrypt.state=active,encrypt.new-secret=next,"
                     "encrypt.iter-time=10,encrypt.old-secret=now' "
                     "'driver=qcow2,encrypt.key-secret=now,file.filename=a,,b'"));
        QVERIFY(!draft.peerCommand("i", "qcow2"));
        draft.keys = {AmendDraft::Keys::Action::erase, 3, 0};
        QCOMPARE(draft.peerCommand("i", "qcow2").value(),
                 QStringLiteral("qemu-img amend --object secret,id=now,file=now.txt --image-opts -o "
                                "'encrypt.state=inactive,encrypt.keyslot=3' "
                                "'driver=qcow2,encrypt.key-secret=now,file.filename=i'"));
    }

    void dangersAreKnown()
    {
        AmendDraft draft(image());
        QVERIFY(!draft.shrinks() && !draft.dropsBitmaps() && !draft.changesBacking());
        draft.set("size", "512");
        draft.set("compat", "0.10");
        draft.set("backing_fmt", "qcow2");
        QVERIFY(draft.shrinks() && draft.dropsBitmaps() && draft.changesBacking());
    }

    void sizesAsTheyAreTyped()
    {
        QCOMPARE(typedSize("20G", 1), std::optional(u64{20} << 30));
        QCOMPARE(typedSize("+1M", 1 << 20), std::optional(u64{2} << 20));
        QCOMPARE(typedSize("-512", 1024), std::optional(u64{512}));
        QCOMPARE(typedSize("-1024", 1024), std::nullopt);
        QCOMPARE(typedSize("+", 1024), std::nullopt);
        QCOMPARE(typedSize("--1", 1024), std::nullopt);
        QCOMPARE(typedSize("", 1024), std::nullopt);
        QCOMPARE(typedSize("+16E", u64{1} << 63), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(AmendDraftTest)
#include "amend_draft_test.moc"
