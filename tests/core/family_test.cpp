// SPDX-License-Identifier: MIT
// Overlays that the real qemu-img made beside a chain, and files that only look like such.
#include "core/family.h"

#include "tests/support/image_builder.h"
#include "tests/support/process.h"

#include <QProcess>
#include <QtTest>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

const auto always = [] { return true; };

bool create(const Scratch& folder, const std::string& name, const std::string& base,
            const std::string& format = "qcow2")
{
    std::vector<std::string> arguments = {"qemu-img", "create", "-q", "-f", format};
    if (!base.empty()) {
        arguments.insert(arguments.end(), {"-b", base, "-F", "qcow2"});
    }
    arguments.push_back(name);
    if (base.empty()) {
        arguments.push_back("16M");
    }
    return run(arguments, {.folder = folder.path()}).succeeded();
}

std::shared_ptr<const Chain> chain_at(const std::string& path)
{
    ChainRequest request;
    request.name = path;
    request.force_share = true;
    const auto chain = open_chain(request);
    if (!chain) {
        qFatal("%s", chain.error().text().c_str());
    }
    return *chain;
}

QByteArray shown(const Family& family)
{
    std::string all;
    for (const Branch& branch : family.branches) {
        all += text(branch.path.substr(branch.path.rfind('/') + 1), ' ', branch.format, ' ', branch.base, '\n');
    }
    return QByteArray::fromStdString(all);
}

}  // namespace

class FamilyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
    }

    void overlays_are_branches()
    {
        const Scratch folder;
        QVERIFY(create(folder, "base.qcow2", ""));
        QVERIFY(create(folder, "middle.qcow2", "base.qcow2"));
        QVERIFY(create(folder, "top.qcow2", "middle.qcow2"));
        QVERIFY(create(folder, "b1.qcow2", "base.qcow2"));
        QVERIFY(create(folder, "b2.qcow2", folder / "middle.qcow2"));
        QVERIFY(create(folder, "b3.qed", "./base.qcow2", "qed"));
        QVERIFY(create(folder, "b4.qcow2", "file:base.qcow2"));
        QVERIFY(create(folder, "alone.qcow2", ""));
        QVERIFY(create(folder, "child of a branch.qcow2", "b1.qcow2"));
        QVERIFY(run({"ln", "-s", "base.qcow2", "link.qcow2"}, {.folder = folder.path()}).succeeded());
        QVERIFY(create(folder, "b5.qcow2", "link.qcow2"));
        write_file(folder / "notes.txt", "base.qcow2");
        write_file(folder / "empty", "");
        write_file(folder / "broken.qcow2", "QFI\xfb");
        const auto chain = chain_at(folder / "top.qcow2");
        const Family family = find_family(*chain, folder.path(), always);
        QCOMPARE(shown(family),
                 "b1.qcow2 qcow2 2\nb2.qcow2 qcow2 1\nb3.qed qed 2\nb4.qcow2 qcow2 2\nb5.qcow2 qcow2 2\n");
        QVERIFY(family.complete);
        QCOMPARE(family.passed_over, u64{0});
    }

    void other_folders_are_left_alone()
    {
        const Scratch folder;
        const Scratch other;
        QVERIFY(create(folder, "base.qcow2", ""));
        QVERIFY(create(other, "elsewhere.qcow2", folder / "base.qcow2"));
        QVERIFY(run({"ln", "-s", other / "elsewhere.qcow2", folder / "led.qcow2"}).succeeded());
        const auto chain = chain_at(folder / "base.qcow2");
        const Family family = find_family(*chain, folder.path(), always);
        QVERIFY(family.branches.empty());
        QCOMPARE(family.passed_over, u64{1});
        QCOMPARE(shown(find_family(*chain, other.path(), always)), "elsewhere.qcow2 qcow2 0\n");
    }

    void limits_hold()
    {
        const Scratch folder;
        QVERIFY(create(folder, "base.qcow2", ""));
        QVERIFY(create(folder, "over.qcow2", "base.qcow2"));
        const auto chain = chain_at(folder / "base.qcow2");
        QCOMPARE(find_family(*chain, folder.path(), always, {.files = 4096, .bytes_per_file = 600}).passed_over,
                 u64{1});
        for (int i = 0; i < 20; ++i) {
            write_file(folder / text("note ", i), "");
        }
        QVERIFY(!find_family(*chain, folder.path(), always, {.files = 1, .bytes_per_file = 1 << 20}).complete);
        const Family stopped = find_family(*chain, folder.path(), [] { return false; });
        QVERIFY(!stopped.complete && stopped.looked_at == 0);
    }

    void a_file_says_what_it_takes_and_who_is_at_it()
    {
        const Scratch folder;
        const std::string path = folder / "a.qcow2";
        QVERIFY(create(folder, "a.qcow2", ""));
        const auto chain = chain_at(path);
        const auto free = file_facts(chain->layers().front());
        QVERIFY(free && !free->in_use && free->used_how.empty());
        QCOMPARE(free->length, u64(read_file(path).size()));
        QVERIFY(free->allocated && *free->allocated <= round_up(free->length, 4096));
        QProcess writer;
        writer.start("qemu-io", {"-f", "qcow2", QString::fromStdString(path)});
        QVERIFY(writer.waitForStarted());
        writer.write("write 0 512\n");
        QTRY_VERIFY_WITH_TIMEOUT(file_facts(chain->layers().front())->in_use, 10000);
        QVERIFY(!file_facts(chain->layers().front())->used_how.empty());
        writer.write("quit\n");
        QVERIFY(writer.waitForFinished());
        QVERIFY(!file_facts(chain->layers().front())->in_use);
    }
};

QTEST_GUILESS_MAIN(FamilyTest)
#include "family_test.moc"
