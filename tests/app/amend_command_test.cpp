// SPDX-License-Identifier: MIT
// `stratamap --amend` beside `qemu-img amend`: both get the same image and the same arguments, and what they say, their
// exit statuses and what becomes of the images agree.
#include "tests/support/image_builder.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace stratamap::testing;

namespace {

using Words = std::vector<std::string>;

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

/// As our program would say it.
std::string in_our_words(const std::string& said)
{
    return replaced(replaced(said, "qemu-img", "stratamap"), "stratamap amend", "stratamap");
}

Outcome ours(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {program_path(), "--amend"});
    RunOptions options;
    options.folder = folder;
    return run(arguments, options);
}

Outcome peers(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {"qemu-img", "amend"});
    RunOptions options;
    options.folder = folder;
    return run(arguments, options);
}

/// A folder with an image of each kind; made twice, for the two.
struct Images {
    Images()
    {
        for (const char* name : {"ours", "peer"}) {
            const std::string folder = scratch / name;
            std::filesystem::create_directory(folder);
            made = made && make(folder);
        }
    }

    static bool make(const std::string& folder)
    {
        const auto in = [&](const Words& command) {
            RunOptions options;
            options.folder = folder;
            return run(command, options).succeeded();
        };
        return in({"qemu-img", "create", "-q", "-f", "qcow2", "v3.qcow2", "8M"}) &&
               in({"qemu-io", "-f", "qcow2", "-c", "write -P 7 1M 2M", "v3.qcow2"}) &&
               in({"qemu-img", "create", "-q", "-f", "qcow2", "-o", "compat=0.10", "v2.qcow2", "8M"}) &&
               in({"qemu-io", "-f", "qcow2", "-c", "write -P 7 1M 2M", "v2.qcow2"}) &&
               in({"qemu-img", "create", "-q", "-f", "vdi", "a.vdi", "1M"}) &&
               in({"qemu-img", "create", "-q", "-f", "raw", "a.raw", "1M"});
    }

    std::string folder(const char* whose) const { return scratch / whose; }

    Scratch scratch{"amend"};
    bool made = true;
};

std::string facts(const std::string& folder, const std::string& name)
{
    RunOptions options;
    options.folder = folder;
    const Outcome info = run({"qemu-img", "info", "--output=json", name}, options);
    const Outcome check = run({"qemu-img", "check", "-q", name}, options);
    std::string all;
    // The file's own size is each program's affair.
    const auto lines = QByteArray::fromStdString(info.out).split('\n');
    for (const QByteArray& line : lines) {
        if (!line.contains("actual-size")) {
            all += line.toStdString() + '\n';
        }
    }
    return all + "check " + std::to_string(check.status);
}

}  // namespace

class AmendCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
    }
    void besidePeer_data();
    void besidePeer();
    void plan();
    void dryRunChangesNothing();
    void backups();
    void secrets_data();
    void secrets();
    void modes();
};

void AmendCommandTest::besidePeer_data()
{
    QTest::addColumn<Words>("arguments");
    const auto row = [](const Words& arguments) { QTest::newRow(shell_command(arguments).c_str()) << arguments; };
    // Arguments
    row({"v3.qcow2"});
    row({"-o", "", "v3.qcow2"});
    row({"-o", ",compat=v3", "v3.qcow2"});
    row({"-o", "compat=v3,", "v3.qcow2"});
    row({"-o", "compat=v3"});
    row({"-o", "compat=v3", "v3.qcow2", "v2.qcow2"});
    row({"-t", "foo", "-o", "compat=v3", "v3.qcow2"});
    row({"-f", "qcow2", "--image-opts", "-o", "compat=v3", "driver=qcow2"});
    row({"-o", "compat=v3", "nosuch"});
    row({"-o", "compat=v3", "file:nosuch"});
    row({"-o", "compat=v3", "/"});
    row({"-o", "compat=v3", "file:v2.qcow2"});
    row({"-o", "lazy_refcounts=yes,nolazy_refcounts", "v3.qcow2"});
    row({"-o", "refcount_bits=0x8,id=anything", "v3.qcow2"});
    row({"-o", "size=+16M", "v3.qcow2"});
    row({"-f", "nosuch", "-o", "compat=v3", "v3.qcow2"});
    row({"-f", "nosuch", "-o", "help"});
    row({"-o", "help"});
    row({"-o", "?", "v3.qcow2"});
    row({"-f", "qcow2", "-o", "help"});
    row({"-o", "size=4M", "-o", "help", "v3.qcow2"});
    row({"-f", "vdi", "-o", "help"});
    row({"-o", "compat=v3", "a.vdi"});
    row({"-o", "compat=v3", "a.raw"});
    row({"-f", "raw", "-o", "size=4", "v3.qcow2"});
    row({"-f", "qcow2", "-o", "compat=v3", "a.raw"});
    row({"--image-opts", "-o", "compat=v3", "driver=qcow2,file.filename=v2.qcow2"});
    row({"--image-opts", "-o", "compat=v3", "driver=qcow2,foo=3,file.filename=v2.qcow2"});
    row({"--object", "foo", "-o", "compat=v3", "v3.qcow2"});
    row({"--object", "secret,id=a", "-o", "compat=v3", "v3.qcow2"});
    row({"--object", "secret,id=a,data=x,file=y", "-o", "compat=v3", "v3.qcow2"});
    row({"--object", "secret,id=a,data=x", "-o", "compat=v3", "v2.qcow2"});
    // Option lists
    row({"-o", "foo=1", "v3.qcow2"});
    row({"-o", "cluster_size=4k", "v3.qcow2"});
    row({"-o", "size=abc", "v3.qcow2"});
    row({"-o", "size=16E", "v3.qcow2"});
    row({"-o", "lazy_refcounts=ON", "v3.qcow2"});
    row({"-o", "refcount_bits=abc", "v3.qcow2"});
    row({"-o", "refcount_bits=99999999999999999999", "v3.qcow2"});
    // Values
    row({"-o", "compat", "v3.qcow2"});
    row({"-o", "compat=1.2", "v3.qcow2"});
    row({"-o", "refcount_bits=3", "v3.qcow2"});
    row({"-o", "refcount_bits=8", "v2.qcow2"});
    row({"-o", "lazy_refcounts=on", "v2.qcow2"});
    row({"-o", "data_file=x", "v3.qcow2"});
    row({"-o", "data_file_raw=on", "v3.qcow2"});
    row({"-o", "encrypt.keyslot=1", "v3.qcow2"});
    row({"-o", "size=1000", "v3.qcow2"});
    // What is done
    row({"-o", "compat=v3", "v3.qcow2"});
    row({"-o", "compat=1.1", "v2.qcow2"});
    row({"-o", "compat=0.10", "v3.qcow2"});
    row({"-o", "lazy_refcounts=on", "v3.qcow2"});
    row({"-o", "lazy_refcounts=on", "-o", "compat=v3", "v2.qcow2"});
    row({"-o", "refcount_bits=1", "v3.qcow2"});
    row({"-o", "refcount_bits=64", "v3.qcow2"});
    row({"-o", "compat=v3,refcount_bits=8", "v2.qcow2"});
    row({"-o", "size=16M", "v3.qcow2"});
    row({"-o", "size=16M", "v2.qcow2"});
    row({"-o", "size=1T", "v3.qcow2"});
    row({"-q", "-p", "-o", "compat=v3", "v2.qcow2"});
    row({"--force", "-t", "none", "-o", "compat=v3", "v2.qcow2"});
}

void AmendCommandTest::besidePeer()
{
    QFETCH(const Words, arguments);
    const Images images;
    QVERIFY(images.made);
    const Outcome mine = ours(arguments, images.folder("ours"));
    const Outcome peer = peers(arguments, images.folder("peer"));
    QCOMPARE(QByteArray::fromStdString(mine.err), QByteArray::fromStdString(in_our_words(peer.err)));
    QCOMPARE(mine.status, peer.status);
    QCOMPARE(QByteArray::fromStdString(mine.out), QByteArray::fromStdString(peer.out));
    for (const char* name : {"v2.qcow2", "v3.qcow2"}) {
        QCOMPARE(QByteArray::fromStdString(facts(images.folder("ours"), name)),
                 QByteArray::fromStdString(facts(images.folder("peer"), name)));
        QVERIFY(run({"qemu-img", "compare", "-q", images.scratch / ("ours/" + std::string(name)),
                     images.scratch / ("peer/" + std::string(name))})
                    .succeeded());
    }
}

void AmendCommandTest::plan()
{
    const Images images;
    const Outcome human = ours({"--dry-run", "-o", "compat=v3", "v2.qcow2"}, images.folder("ours"));
    QVERIFY2(human.succeeded(), human.err.c_str());
    QVERIFY2(human.out.find("Step 1: ") == 0 && human.out.find("Header: ") != std::string::npos, human.out.c_str());
    const Outcome json = ours({"--dry-run", "--output=json", "-o", "compat=v3", "v2.qcow2"}, images.folder("ours"));
    const auto parsed = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).object();
    QCOMPARE(parsed.value(QStringLiteral("format")).toString(), QStringLiteral("qcow2"));
    QVERIFY(!parsed.value(QStringLiteral("steps")).toArray().isEmpty());
    QVERIFY(parsed.value(QStringLiteral("bytes-to-write")).toInteger() > 0);
}

void AmendCommandTest::dryRunChangesNothing()
{
    const Images images;
    const std::string path = images.scratch / "ours/v3.qcow2";
    const auto before = read_file(path);
    for (const char* list : {"compat=0.10", "refcount_bits=64", "size=64M", "lazy_refcounts=on"}) {
        QVERIFY(ours({"-n", "-o", list, "v3.qcow2"}, images.folder("ours")).succeeded());
        QVERIFY(read_file(path) == before);
    }
}

void AmendCommandTest::backups()
{
    const Images images;
    const std::string folder = images.folder("ours");
    const std::string path = folder + "/v3.qcow2";
    const auto before = read_file(path);
    for (const char* list : {"compat=0.10", "refcount_bits=64", "size=64M", "size=1M"}) {
        const Outcome amended = ours({"--allow-shrink", "--backup", "undo", "-o", list, "v3.qcow2"}, folder);
        QVERIFY2(amended.succeeded(), amended.err.c_str());
        QVERIFY(read_file(path) != before);
        const auto changed = read_file(path);
        // A backup is not written over, and nothing is changed without it.
        const Outcome again = ours({"--backup", "undo", "-o", "compat=v3", "v3.qcow2"}, folder);
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.find("File exists") != std::string::npos);
        QVERIFY(read_file(path) == changed);
        const Outcome restored = ours({"--restore", "undo", "v3.qcow2"}, folder);
        QVERIFY2(restored.succeeded(), restored.err.c_str());
        QVERIFY(read_file(path) == before);
        std::filesystem::remove(folder + "/undo");
    }
    QCOMPARE(ours({"--restore", "v2.qcow2", "v3.qcow2"}, folder).status, 1);
    QCOMPARE(ours({"--restore", "nosuch", "v3.qcow2"}, folder).status, 1);
    QCOMPARE(ours({"--restore", "undo", "-o", "compat=v3", "v3.qcow2"}, folder).status, 1);
    QVERIFY(read_file(path) == before);
}

void AmendCommandTest::secrets_data()
{
    QTest::addColumn<std::string>("object");
    QTest::addColumn<std::string>("complaint");
    QTest::newRow("data") << std::string("secret,id=a,data=x") << std::string();
    QTest::newRow("base64") << std::string("secret,id=a,data=eHl6,format=base64") << std::string();
    QTest::newRow("no base64") << std::string("secret,id=a,data=e*l6,format=base64") << std::string("valid");
    QTest::newRow("no file") << std::string("secret,id=a,file=/nosuch") << std::string("Unable to read /nosuch");
    QTest::newRow("a folder") << std::string("secret,id=a,file=/") << std::string("Unable to read /");
}

void AmendCommandTest::secrets()
{
    QFETCH(const std::string, object);
    QFETCH(const std::string, complaint);
    const Images images;
    const Outcome mine = ours({"--object", object, "-o", "compat=v3", "v3.qcow2"}, images.folder("ours"));
    QCOMPARE(mine.status, complaint.empty() ? 0 : 1);
    QVERIFY2(complaint.empty() ? mine.err.empty() : mine.err.find(complaint) != std::string::npos, mine.err.c_str());
}

void AmendCommandTest::modes()
{
    const Outcome both = run({program_path(), "--map", "--amend", "x"});
    QCOMPARE(both.status, 1);
    const Outcome output = run({program_path(), "--amend", "-o", "compat=v3", "--output=json", "x"});
    QCOMPARE(output.status, 1);
    QVERIFY(output.err.find("--dry-run") != std::string::npos);
}

QTEST_APPLESS_MAIN(AmendCommandTest)
#include "amend_command_test.moc"
