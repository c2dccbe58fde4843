// SPDX-License-Identifier: MIT
// Files that are amended: locks as QEMU takes them, kept against a real QEMU and respected by one; what is refused.
#include "core/writable_file.h"

#include "tests/support/faulty_file.h"
#include "tests/support/process.h"

#include <QProcess>
#include <QtTest>

#include <set>
#include <sys/stat.h>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

Result<std::unique_ptr<WritableFile>> open_path(const std::string& path, LockScheme scheme = LockScheme::amend)
{
    return open_for_amending(path, path, CacheMode::writeback, scheme);
}

/// A qemu-io that holds the image open until this is destroyed.
class Holder {
public:
    Holder(const std::string& path, bool read_only)
    {
        QStringList arguments = {"-f", "qcow2", QString::fromStdString(path)};
        if (read_only) {
            arguments.prepend("-r");
        }
        m_program.start("qemu-io", arguments);
        m_program.write("length\n");
        m_holds = m_program.waitForReadyRead(10000);
    }
    ~Holder()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished(10000);
    }
    bool holds() const { return m_holds; }

private:
    QProcess m_program;
    bool m_holds = false;
};

}  // namespace

class WritableFileTest : public QObject {
    Q_OBJECT

private slots:
    void writes_are_read_again()
    {
        const Scratch scratch;
        write_file(scratch / "f", "0123456789");
        const auto file = open_path(scratch / "f");
        QVERIFY(file);
        QVERIFY((*file)->write(8, to_bytes("abcd")));
        QCOMPARE((*file)->bytes().size(), u64{12});
        QVERIFY((*file)->punch({2, 3}));
        QVERIFY((*file)->barrier());
        Bytes read(12);
        QVERIFY((*file)->bytes().read(0, read));
        QCOMPARE(read, to_bytes(std::string_view("01\0\0\0"
                                                 "567abcd",
                                                 12)));
        QVERIFY((*file)->resize(5));
        QCOMPARE(read_file(scratch / "f").size(), std::size_t{5});
    }

    void what_is_no_file_is_refused()
    {
        const Scratch scratch;
        QCOMPARE(::mkfifo((scratch / "fifo").c_str(), 0600), 0);
        QCOMPARE(open_path(scratch / "fifo").error().fault(), Fault::denied);
        QCOMPARE(open_path("/dev/null").error().fault(), Fault::denied);
        QCOMPARE(open_path(scratch / "missing").error().fault(), Fault::missing);
        QVERIFY(open_path(scratch.path()).error().text().ends_with("Is a directory"));
    }

    void an_image_in_use_is_refused()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch scratch;
        const std::string path = scratch / "i.qcow2";
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", path, "1M"}).succeeded());
        {
            const Holder writer(path, false);
            QVERIFY(writer.holds());
            const auto file = open_path(path);
            QVERIFY(!file);
            QCOMPARE(file.error().fault(), Fault::in_use);
            QCOMPARE(file.error().sentence(), std::string("Failed to get \"write\" lock"));
            QCOMPARE(file.error().hint(), "Is another process using the image [" + path + "]?");
        }
        {
            const Holder reader(path, true);
            QVERIFY(reader.holds());
            QCOMPARE(open_path(path).error().sentence(), std::string("Failed to get \"write\" lock"));
        }
        QVERIFY(open_path(path));
    }

    void the_peer_respects_the_locks()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        const Scratch scratch;
        const std::string path = scratch / "i.qcow2";
        QVERIFY(run({"qemu-img", "create", "-q", "-f", "qcow2", path, "1M"}).succeeded());
        for (const auto scheme : {LockScheme::amend, LockScheme::amend_exclusively}) {
            const auto file = open_path(path, scheme);
            QVERIFY(file);
            QVERIFY(!open_path(path, scheme));
            const Outcome amend = run({"qemu-img", "amend", "-o", "compat=1.1", path});
            QCOMPARE(amend.status, 1);
            QVERIFY(amend.err.find("lock") != std::string::npos);
            QCOMPARE(run({"qemu-img", "check", path}).status, 1);
        }
        QVERIFY(run({"qemu-img", "amend", "-o", "compat=1.1", path}).succeeded());
    }

    void crashes_are_counted()
    {
        FaultyFile file(Bytes(2048));
        QVERIFY(file.write(0, Bytes(1024, std::byte{1})));
        QVERIFY(file.write(1024, Bytes(512, std::byte{2})));
        QVERIFY(file.barrier());
        QVERIFY(file.write(0, Bytes(512, std::byte{3})));
        std::mt19937_64 random(1);
        std::set<Bytes> states;
        for_each_crash(Bytes(2048), file.events(), 64, random, [&](const Bytes& state) { states.insert(state); });
        const auto is = [](const Bytes& state, std::initializer_list<int> sectors) {
            u64 at = 0;
            return std::all_of(sectors.begin(), sectors.end(),
                               [&](int value) { return state.at(at++ * 512) == static_cast<std::byte>(value); });
        };
        const auto found = [&](std::initializer_list<int> sectors) {
            return std::any_of(states.begin(), states.end(), [&](const Bytes& state) { return is(state, sectors); });
        };
        QVERIFY(found({0, 0, 2, 0}));                         // dropped
        QVERIFY(found({1, 1, 2, 0}));                         // all
        QVERIFY(found({3, 1, 2, 0}));                         // and the next stretch
        QVERIFY(found({1, 0, 0, 0}) || found({0, 1, 0, 0}));  // torn
        QVERIFY(!found({3, 0, 2, 0}));                        // what a barrier forbids
    }

    void a_full_disk_stays_full()
    {
        FaultyFile file(Bytes(512), FaultyFile::Failure::no_space, 1);
        QVERIFY(file.write(0, Bytes(512)));
        QVERIFY(!file.write(512, Bytes(512)));
        QVERIFY(!file.barrier());
        QCOMPARE(file.content().size(), std::size_t{512});
    }
};

QTEST_GUILESS_MAIN(WritableFileTest)
#include "writable_file_test.moc"
