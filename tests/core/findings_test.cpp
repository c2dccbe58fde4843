// SPDX-License-Identifier: MIT
// Of every kind of finding an image that shows it, made by the real tools and spoiled where they would not, and the
// same image without: after the command that the finding itself gives, or made otherwise.
#include "core/findings.h"

#include "core/text.h"
#include "tests/support/image_builder.h"
#include "tests/support/image_bytes.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

// What the scripts below are written in. poke FILE OFFSET BYTES writes bytes as printf spells them.
constexpr char prelude[] = R"(set -e
poke() { printf "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }
create() { qemu-img create -q "$@"; }
io() { qemu-io "$@" > /dev/null; }
overlay() { create -f qcow2 -b "$1" -F "${3:-qcow2}" "$2"; }
mbr() { truncate -s 2M "$1"; poke "$1" 510 '\125\252'; poke "$1" 446 "$2"; }
)";

// A partition entry of 1 MiB, type 0x83, from sector 63, from sector 2048, and far past the end.
constexpr char from_63[] = R"('\0\0\0\0\203\0\0\0\77\0\0\0\0\10\0\0')";
constexpr char from_2048[] = R"('\0\0\0\0\203\0\0\0\0\10\0\0\0\10\0\0')";
constexpr char past_end[] = R"('\0\0\0\0\203\0\0\0\0\10\0\0\0\0\20\0')";

/// A volume that qemu-img made, with as many iterations as it takes by default on a machine of today.
constexpr char golden_luks[] =
    "xz -dc " STRATAMAP_SOURCE_DIR R"(/tests/golden/luks/disk.luks.xz > a; poke a 212 '\0\17\102\100')";

bool prepared(const Scratch& folder, const QByteArray& script)
{
    const std::string path = program_path();
    const std::string with_program =
        text("PATH='", path.substr(0, path.rfind('/')), "':$PATH\n", prelude, script.toStdString());
    const Outcome outcome = run({"sh", "-c", with_program}, {.folder = folder.path()});
    if (!outcome.succeeded()) {
        qWarning("%s\n%s", script.constData(), outcome.err.c_str());
    }
    return outcome.succeeded();
}

ChainRequest request_for(const std::string& path)
{
    ChainRequest request;
    request.name = path;
    request.keep_going = true;
    return request;
}

SurveyPtr mapped(const ChainRequest& request)
{
    const auto chain = open_chain(request);
    if (!chain) {
        qFatal("%s", chain.error().text().c_str());
    }
    const auto survey = stratamap::survey(
        *chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for((*chain)->layers().size()));
    if (!survey) {
        qFatal("%s", survey.error().text().c_str());
    }
    return *survey;
}

Findings found(const ChainRequest& request, bool deep = false)
{
    auto findings = find_findings(*mapped(request), {deep, 2, {}}, [] { return true; });
    if (!findings) {
        qFatal("%s", findings.error().text().c_str());
    }
    return *std::move(findings);
}

const Finding* of_kind(const Findings& findings, std::string_view id)
{
    const auto found = std::find_if(findings.list.begin(), findings.list.end(),
                                    [&](const Finding& finding) { return finding.id == id; });
    return found != findings.list.end() ? &*found : nullptr;
}

QByteArray shown(const Findings& findings)
{
    QByteArray all;
    for (const Finding& finding : findings.list) {
        all += QByteArray::fromStdString(text(finding.id, ": ", finding.sentence, " $ ", finding.command, '\n'));
    }
    return all;
}

/// One kind of finding. The image is always "a".
struct Case {
    const char* id;
    QByteArray script;
    QByteArray cure = "command";  ///< "command": what the finding says; "new": the same, and the image it makes
    u32 depth = 0;
    const char* options = "";  ///< "raw", "deep", "rooted"
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = {
        {"chain-loop", "create -f qcow2 a 1M; overlay a b; qemu-img rebase -u -f qcow2 -b b -F qcow2 a",
         "qemu-img rebase -u -f qcow2 -b '' a", 1},
        {"parent-missing", "mkdir sub; create -f qcow2 'sub/the base' 1M; overlay 'sub/the base' a; mv sub/* ."},
        {"parent-unreadable", "create -f qcow2 b 1M; overlay b a; cp b whole; truncate -s 60 b", "cp whole b"},
        {"reference-not-followed", "create -f qcow2 b 1M; overlay b a", "qemu-img rebase -u -f qcow2 -b '' a", 0,
         "rooted"},
        {"storage-lost", "create -f qcow2 -o data_file=\"$PWD/d\",data_file_raw=on a 1M; mv d gone", "mv gone d"},
        {"backing-format-wrong", "create -f raw b 1M; create -u -f qcow2 -b b -F qcow2 a 1M"},
        {"backing-format-missing", R"(create -f raw b 1M; overlay b a raw; poke a 112 '\1\2\3\4')"},
        {"parent-changed", "create -f vmdk b 4M; create -f vmdk -b b -F vmdk a; io -f vmdk -c 'write 0 64k' b",
         "create -f vmdk -b b -F vmdk a"},
        {"parent-newer", "create -f qcow2 b 1M; overlay b a; touch -d '+1 hour' b", "touch -r a b"},
        {"reference-network", "create -u -f qcow2 -b nbd://127.0.0.1:1/x -F raw a 1M",
         "qemu-img rebase -u -f qcow2 -b '' a"},
        {"reference-special",
         R"(create -f raw b 1M; create -u -f qcow2 -b 'json:{"driver":"raw","file":{"driver":"file","filename":"b"}}' -F raw a 1M)",
         "qemu-img rebase -u -f qcow2 -b b -F raw a"},
        {"reference-device", "create -u -f qcow2 -b /dev/null -F raw a 1M", "qemu-img rebase -u -f qcow2 -b '' a"},
        {"reference-outside",
         "create -f raw /$PWD/../$(basename \"$PWD\").b 1M; overlay ../$(basename \"$PWD\").b a raw",
         "mv ../$(basename \"$PWD\").b b; qemu-img rebase -u -f qcow2 -b b -F raw a"},
        {"external-data-file", "create -f qcow2 -o data_file=\"$PWD/d\" a 1M",
         "qemu-img convert -f qcow2 -O qcow2 a b; mv b a"},
        {"chain-deep",
         "create -f qcow2 1 1M; for n in 2 3 4 5 6 7 8; do overlay $((n-1)) $n; done; io -f qcow2 -c 'write 0 64k' 8; "
         "overlay 8 a"},
        {"layer-shadowed",
         "create -f qcow2 b 4M; io -f qcow2 -c 'write 0 4M' b; overlay b a; io -f qcow2 -c 'write 0 4M' a", "command",
         1},
        {"data-past-disk-end",
         "create -f qcow2 b 4M; io -f qcow2 -c 'write 3M 64k' b; create -f qcow2 -b b -F qcow2 a 2M",
         "qemu-img resize -q -f qcow2 a 4M", 1},
        {"format-confusion",
         "create -f qcow2 c 1M; qemu-img rebase -u -f qcow2 -b /etc/hostname -F raw c; create -f raw b 1M; "
         "dd if=c of=b conv=notrunc status=none; overlay b a raw",
         "dd if=/dev/zero of=b bs=1k count=1 conv=notrunc status=none", 1},
        {"format-ambiguous", R"(create -f qcow2 a 1M; poke a 64 '\177\20\332\276')", R"(poke a 64 '\0\0\0\0')"},
        {"name-misleads", "create -f qcow2 disk.vdi 1M; ln -s disk.vdi a", "mv disk.vdi disk; ln -sf disk a"},
        {"marked-corrupt", R"(create -f qcow2 a 1M; poke a 79 '\2')"},
        {"damaged-tables",
         R"(create -f qcow2 a 1M; io -f qcow2 -c 'write 0 64k' a; poke a $((0x40000)) '\200\0\0\0\0\5\2\0')",
         R"(poke a $((0x40000)) '\200\0\0\0\0\5\0\0')"},
        {"corruptions", R"(create -f qcow2 a 1M; io -f qcow2 -c 'write 0 64k' a; poke a $((0x20000 + 10)) '\0\0')"},
        {"data-past-file-end",
         "create -f qcow2 a 1M; io -f qcow2 -c 'write 0 128k' a; cp a whole; truncate -s 327680 a", "cp whole a"},
        {"compressed-unreadable",
         "yes 'some text' | head -c 1M > b; qemu-img convert -c -f raw -O qcow2 b a; cp a whole; "
         R"(poke a $((0x50003)) '\377\377\377\377\377\377\377\377')",
         "cp whole a", 0, "deep"},
        {"not-closed", R"(create -f qcow2 a 1M; poke a 79 '\1')"},
        {"leaks", R"(create -f qcow2 a 1M; truncate -s 384k a; poke a $((0x20000 + 10)) '\0\1')"},
        {"bitmaps-outdated", R"(create -f qcow2 a 1M; qemu-img bitmap --add a b; poke a 95 '\0')"},
        {"bitmap-inconsistent",
         "create -f qcow2 a 1M; qemu-img bitmap --add a \"it's\"; io -f qcow2 -c 'write 0 64k' -c abort a 2>&- || "
         "true"},
        {"old-version", "create -f qcow2 -o compat=0.10 a 1M"},
        {"file-exceeds-disk",
         "create -f qcow2 a 1M; io -f qcow2 -c 'write 0 1M' a; qemu-img snapshot -c s a; io -f qcow2 -c 'write 0 1M' a",
         "qemu-img convert -f qcow2 -O qcow2 a b; mv b a"},
        {"space-unused",
         "create -f qcow2 a 8M; io -c 'write 0 4M' -c 'discard 0 4M' --image-opts "
         "driver=qcow2,file.filename=a,pass-discard-request=off",
         "new"},
        {"fragmented",
         "create -f qcow2 -o cluster_size=4096 a 1M; seq 255 -1 0 | while read n; do echo \"write $((4 * n))k 4k\"; "
         "done | "
         "io -f qcow2 a",
         "new"},
        {"partition-table", QByteArray("mbr a ") + past_end, QByteArray("mbr a ") + from_2048, 0, "raw"},
        {"partition-misaligned", QByteArray("mbr a ") + from_63, QByteArray("mbr a ") + from_2048, 0, "raw"},
    };
    return all;
}

ChainRequest request_for(const Scratch& folder, const Case& each)
{
    ChainRequest request = request_for(folder / "a");
    if (each.options == std::string_view("raw")) {
        request.format = "raw";
    }
    if (each.options == std::string_view("rooted")) {
        request.policy.follow = ReferencePolicy::Follow::roots;
        request.policy.roots = {"/nowhere"};
    }
    return request;
}

}  // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
    }

    void is_found_and_mended_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].id) << static_cast<int>(i);
        }
    }

    void is_found_and_mended()
    {
        QFETCH(const int, number);
        const Case& each = cases()[static_cast<std::size_t>(number)];
        const Scratch folder;
        QVERIFY(prepared(folder, each.script));
        ChainRequest request = request_for(folder, each);
        const bool deep = each.options == std::string_view("deep");
        const Findings before = found(request, deep);
        const Finding* finding = of_kind(before, each.id);
        QVERIFY2(finding != nullptr, shown(before).constData());
        QCOMPARE(finding->depth, each.depth);
        QVERIFY(!finding->sentence.empty());

        const bool by_command = each.cure == "command" || each.cure == "new";
        QVERIFY2(!by_command || !finding->command.empty(), finding->sentence.c_str());
        QVERIFY(prepared(folder, by_command ? QByteArray::fromStdString(finding->command + " >&2") : each.cure));
        if (each.cure == "new") {
            request.name += ".new";
        }
        const Findings after = found(request, deep);
        QVERIFY2(of_kind(after, each.id) == nullptr, shown(after).constData());
        QVERIFY2(after.left_out.empty(), after.left_out.empty() ? "" : after.left_out.front().c_str());
    }

    void what_is_sound_is_left_alone_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("chain") << QByteArray(
            "create -f qcow2 b 8M; io -f qcow2 -c 'write 0 3M' b; overlay b c; "
            "io -f qcow2 -c 'write 1M 3M' -c 'write -z 6M 1M' c; overlay c a");
        QTest::newRow("snapshot") << QByteArray(
            "create -f qcow2 a 8M; io -f qcow2 -c 'write 0 3M' a; "
            "qemu-img snapshot -c s a; io -f qcow2 -c 'write 0 1M' a");
        QTest::newRow("bitmap") << QByteArray(
            "create -f qcow2 a 8M; qemu-img bitmap --add a b; "
            "io -f qcow2 -c 'write 0 3M' a");
        QTest::newRow("packed") << QByteArray("yes | head -c 1M > b; qemu-img convert -c -f raw -O qcow2 b a");
        for (const char* format : {"raw", "vdi", "vmdk", "vpc", "vhdx", "parallels"}) {
            QTest::newRow(format) << QByteArray("create -f ") + format + " a 8M; io -f " + format +
                                         " -c 'write 1M 3M' a";
        }
        QTest::newRow("partitioned") << QByteArray("mbr a ") + from_2048;
    }

    void what_is_sound_is_left_alone()
    {
        QFETCH(const QByteArray, script);
        const Scratch folder;
        QVERIFY(prepared(folder, script));
        const Findings findings = found(request_for(folder / "a"), true);
        QVERIFY2(findings.list.empty(), shown(findings).constData());
        QVERIFY(findings.left_out.empty());
    }

    void a_parent_with_another_identity()
    {
        const Scratch folder;
        QVERIFY(prepared(folder,
                         "create -f vdi b 4M; create -f vdi other 4M; create -f vdi a 4M; poke a 76 '\4';"
                         "dd if=b of=a bs=1 skip=392 seek=424 count=16 conv=notrunc status=none"));
        ChainRequest request = request_for(folder / "a");
        request.replacements[1] = folder / "b";
        const Findings right = found(request);
        QVERIFY2(of_kind(right, "parent-is-another") == nullptr, shown(right).constData());
        request.replacements[1] = folder / "other";
        const Findings wrong = found(request);
        QVERIFY2(of_kind(wrong, "parent-is-another") != nullptr, shown(wrong).constData());
    }

    void weak_encryption_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("few iterations") << QByteArray(R"(poke a 212 '\0\0\3\350')") << QByteArray("slot 0 takes 1000 ");
        QTest::newRow("hash") << QByteArray(R"(poke a 72 'sha1\0\0')") << QByteArray("with the hash sha1");
        QTest::newRow("mode") << QByteArray("poke a 40 'cbc'") << QByteArray("'cbc-plain64'");
        QTest::newRow("ecb") << QByteArray("poke a 40 'ecb'") << QByteArray("mode ecb");
        QTest::newRow("cipher") << QByteArray("poke a 8 'cast5-128'") << QByteArray("blocks of 64 bits");
        QTest::newRow("key") << QByteArray(R"(poke a 108 '\0\0\0\20')") << QByteArray("key has 64 bits");
        QTest::newRow("qcow2's AES") << QByteArray(
                                            "rm a; create --object secret,id=s,data=abc -f qcow2 -o "
                                            "encrypt.key-secret=s,encrypt.format=aes a 1M")
                                     << QByteArray("AES encryption");
    }

    void weak_encryption()
    {
        QFETCH(const QByteArray, spoil);
        QFETCH(const QByteArray, sentence);
        const Scratch folder;
        QVERIFY(prepared(folder, golden_luks));
        const Findings sound = found(request_for(folder / "a"));
        QVERIFY2(of_kind(sound, "encryption-weak") == nullptr, shown(sound).constData());
        QVERIFY(prepared(folder, spoil));
        const Findings weak = found(request_for(folder / "a"));
        QVERIFY2(of_kind(weak, "encryption-weak") != nullptr && shown(weak).contains(sentence),
                 shown(weak).constData());
    }

    void weak_encryption_within_qcow2()
    {
        constexpr u64 at = u64{16} * 65536;
        const Scratch folder;
        QVERIFY(prepared(folder, golden_luks));
        Bytes luks = read_file(folder / "a");
        luks.resize(4096);
        ImageBytes pointer;
        pointer.be(0, 8, at).be(8, 8, luks.size());
        Corrupter image(ImageBuilder().data(1, 'x').hole(3).extension(0x0537be77, pointer.bytes()).build());
        image.set(qcow2_field::crypt_method, 2);
        image.set(at, std::string_view(reinterpret_cast<const char*>(luks.data()), luks.size()));
        write_file(folder / "b", image.bytes());
        QVERIFY(of_kind(found(request_for(folder / "b")), "encryption-weak") == nullptr);
        image.set(at + 212, 4, 1000);
        write_file(folder / "b", image.bytes());
        const Findings weak = found(request_for(folder / "b"));
        QVERIFY2(of_kind(weak, "encryption-weak") != nullptr, shown(weak).constData());
    }

    void who_has_it_open()
    {
        const Scratch folder;
        QVERIFY(prepared(folder, "create -f qcow2 a 1M"));
        ChainRequest request = request_for(folder / "a");
        request.force_share = true;
        QVERIFY(of_kind(found(request), "in-use") == nullptr);
        QProcess writer;
        writer.start("qemu-io", {"-f", "qcow2", QString::fromStdString(folder / "a")});
        QVERIFY(writer.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(of_kind(found(request), "in-use") != nullptr, 10000);
        writer.write("quit\n");
        QVERIFY(writer.waitForFinished());
    }

    void warnings_of_a_format()
    {
        const Scratch folder;
        QVERIFY(prepared(folder,
                         "create -f qcow a 1M; io -f qcow -c 'write 0 64k' a; "
                         "off=$(od -An -tu8 -j40 -N8 --endian=big a | tr -d ' '); "
                         "l2=$(od -An -tu8 -j$off -N8 --endian=big a | tr -d ' '); cp a b; "
                         "poke a $((l2 + 7)) '\1'"));
        QVERIFY(of_kind(found(request_for(folder / "a")), "format-warning") != nullptr);
        QVERIFY(of_kind(found(request_for(folder / "b")), "format-warning") == nullptr);
    }

    void every_kind_has_its_image()
    {
        const std::set<std::string_view> elsewhere = {"parent-is-another", "in-use", "format-warning",
                                                      "encryption-weak"};
        std::set<std::string_view> tried;
        for (const Case& each : cases()) {
            tried.insert(each.id);
        }
        for (const FindingKind& kind : finding_kinds()) {
            QVERIFY2(tried.count(kind.id) + elsewhere.count(kind.id) == 1, kind.id.data());
            QVERIFY(!finding_title(kind.id).empty());
        }
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "findings_test.moc"
