// SPDX-License-Identifier: MIT
// Chains as the program follows them: how references become files, what is refused, loops, lost layers and policies
// (specification of names, sections 2 to 4 and 9; security, sections 3 and 7).
#include "tests/app/beside_peer.h"
#include "tests/support/image_builder.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace stratamap::testing;
namespace fs = std::filesystem;

namespace {

/// An overlay with one cluster of its own over this reference.
Bytes over(const std::string& reference, const std::string& format = "raw")
{
    return ImageBuilder().data(1, 'O').hole(3).backing(reference, format).build();
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

}  // namespace

class ChainTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<Scratch>("chain");
        fs::create_directories(*m_scratch / "d/e");
        write_file(*m_scratch / "b.raw", std::string(200'000, 'b'));
        write_file(*m_scratch / "d/b.raw", std::string(100'000, 'd'));
    }

    void references_become_files_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("file");  // as printed; empty: it fails
        const auto row = [](const char* image, const char* reference, const char* file) {
            QTest::addRow("%s in %s", reference, image)
                << QString::fromUtf8(image) << QString::fromUtf8(reference) << QString::fromUtf8(file);
        };
        row("d/t.qcow2", "b.raw", "d/b.raw");
        row("d/t.qcow2", "./b.raw", "d/./b.raw");
        row("d/t.qcow2", "../b.raw", "d/../b.raw");
        row("./d/../d/t.qcow2", "b.raw", "./d/../d/b.raw");
        row("d//t.qcow2", "b.raw", "d//b.raw");
        row("file:d/t.qcow2", "b.raw", "d/b.raw");
        row("t.qcow2", "d//b.raw", "d//b.raw");
        row("d/t.qcow2", "file:b.raw", "b.raw");
        row("d/t.qcow2", "ABS/b.raw", "ABS/b.raw");
        row("d/t.qcow2", "file:ABS/b.raw", "ABS/b.raw");
        row("file://ABS/d/t.qcow2", "b.raw", "//ABS/d/b.raw");
        row("d/t.qcow2", "json:{\"driver\":\"raw\",\"file\":{\"driver\":\"file\",\"filename\":\"b.raw\"}}", "b.raw");
        row("json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"d/t.qcow2\"}}", "b.raw",
            "d/b.raw");
        row("link.qcow2", "b.raw", "b.raw");
        row("d/t.qcow2", "nothing.raw", "");
        row("d/t.qcow2", "e/../../d/e/../b.raw", "d/e/../../d/e/../b.raw");
    }
    void references_become_files()
    {
        const auto fetch = [this](QString text) {
            return text.replace(QStringLiteral("ABS"), QString::fromStdString(m_scratch->path())).toStdString();
        };
        QFETCH(QString, image);
        QFETCH(QString, reference);
        QFETCH(QString, file);
        write_file(*m_scratch / "d/t.qcow2", over(fetch(reference)));
        write_file(*m_scratch / "t.qcow2", over(fetch(reference)));
        fs::create_symlink("d/t.qcow2", *m_scratch / "link.qcow2");
        const Words arguments{fetch(image)};
        const Outcome ours = our_map(arguments, m_scratch->path());
        if (file.isEmpty()) {
            must_fail(arguments, m_scratch->path(), fetch(image), "Could not open backing file: Could not open");
            return;
        }
        QVERIFY2(ours.status == 0, ours.err.c_str());
        QVERIFY2(bytes(ours.out).contains(' ' + bytes(fetch(file)) + '\n'), ours.out.c_str());
        compare_with_peer(arguments, m_scratch->path(), ours);
    }

    void broken_chains_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* name, const char* reference, const char* format, const char* meaning) {
            QTest::newRow(name) << QString::fromUtf8(reference) << QString::fromUtf8(format)
                                << QString::fromUtf8(meaning);
        };
        row("missing", "gone.raw", "raw", "Could not open backing file: Could not open 'gone.raw': No such file");
        row("second level missing", "mid.qcow2", "qcow2",
            "Could not open backing file: Could not open backing file: Could not open 'gone.raw'");
        row("directory", "d", "raw", "'file' driver requires 'd' to be a regular file");
        row("wrong format", "b.raw", "qcow2", "Could not open backing file: Image is not in qcow2 format");
        row("unknown format", "b.raw", "nosuchfmt", "Unknown driver 'nosuchfmt'");
        row("unknown protocol", "abc:b.raw", "raw", "Unknown protocol 'abc'");
        row("no name", "file:", "raw", "requires a file name");
        row("device driver on a file", "host_device:b.raw", "raw", "to be either a character or block device");
        row("broken json", "json:{", "raw", "JSON parse error");
        row("json without a file", "json:{\"driver\":\"raw\"}", "raw", "A block device must be specified");
        row("json of a protocol where raw is recorded", "json:{\"driver\":\"file\",\"filename\":\"b.raw\"}", "raw",
            "A block device must be specified");
        row("below a file", "b.raw/x", "raw", "Not a directory");
    }
    void broken_chains()
    {
        QFETCH(QString, reference);
        QFETCH(QString, format);
        QFETCH(QString, meaning);
        write_file(*m_scratch / "mid.qcow2", over("gone.raw"));
        write_file(*m_scratch / "t.qcow2", over(reference.toStdString(), format.toStdString()));
        must_fail({"--output=json", "t.qcow2"}, m_scratch->path(), "t.qcow2", meaning.toStdString());
        keeps_going("t.qcow2");
    }

    void names_that_are_never_followed_data()
    {
        QTest::addColumn<QString>("reference");
        for (const char* name :
             {"nbd://127.0.0.1:1/x", "nbd:unix:/nowhere", "http://127.0.0.1:1/x", "ssh://127.0.0.1/x", "fat:/etc",
              "json:{\"driver\":\"nbd\",\"host\":\"127.0.0.1\",\"port\":\"1\"}",
              "json:{\"driver\":\"raw\",\"file\":{\"driver\":\"null-co\"}}"}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }
    void names_that_are_never_followed()
    {
        QFETCH(QString, reference);
        write_file(*m_scratch / "t.qcow2", over(reference.toStdString()));
        const Outcome ours = our_map({"--output=json", "t.qcow2"}, m_scratch->path());
        QVERIFY2(ours.status == 1 && !ours.timed_out && ours.out.empty(), ours.err.c_str());
        QVERIFY2(speaks_for_itself(ours.err) && bytes(ours.err).contains("t.qcow2"), ours.err.c_str());
        keeps_going("t.qcow2");
    }

    void special_files_are_refused_at_once()
    {
        const Scratch& s = *m_scratch;
        QCOMPARE(::mkfifo((s / "fifo").c_str(), 0600), 0);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, (s / "socket").c_str(), (s / "socket").size() + 1);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        for (const char* name : {"fifo", "socket", "/dev/tty", "/dev/zero", "/dev/random", "/proc/self/fd", "d"}) {
            write_file(s / "t.qcow2", over(name));
            const Outcome ours = our_map({"--output=json", "t.qcow2"}, s.path());
            QVERIFY2(ours.status == 1 && !ours.timed_out && ours.out.empty(), (name + ours.err).c_str());
            QVERIFY2(bytes(ours.err).contains(name) && bytes(ours.err).contains("t.qcow2"), ours.err.c_str());
            keeps_going("t.qcow2");
        }
        for (const char* name : {"fifo", "socket"}) {
            const Outcome ours = our_map({"--output=json", name}, s.path());
            QVERIFY2(ours.status == 1 && !ours.timed_out && ours.out.empty(), ours.err.c_str());
        }
        ::close(socket);
    }

    void loops_end_with_a_sentence()
    {
        const Scratch& s = *m_scratch;
        write_file(s / "self.qcow2", over("self.qcow2", "qcow2"));
        write_file(s / "a.qcow2", over("c.qcow2", "qcow2"));
        write_file(s / "c.qcow2", over("a.qcow2", "qcow2"));
        write_file(s / "grow.qcow2", over("d/../grow.qcow2", "qcow2"));
        write_file(s / "hard.qcow2", over("hard2.qcow2", "qcow2"));
        fs::create_hard_link(s / "hard.qcow2", s / "hard2.qcow2");
        write_file(s / "sym.qcow2", over("sym2.qcow2", "qcow2"));
        fs::create_symlink("sym.qcow2", s / "sym2.qcow2");
        write_file(s / "cwd.qcow2", over("/proc/self/cwd/cwd.qcow2", "qcow2"));
        write_file(
            s / "json.qcow2",
            over("json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"json.qcow2\"}}", "qcow2"));
        write_file(s / "probed.qcow2", ImageBuilder().data(1, 'O').hole(3).backing("probed.qcow2").build());
        for (const char* name : {"self.qcow2", "a.qcow2", "grow.qcow2", "hard.qcow2", "sym.qcow2", "cwd.qcow2",
                                 "json.qcow2", "probed.qcow2"}) {
            const Outcome ours = our_map({"--output=json", name}, s.path());
            QVERIFY2(ours.status == 1 && !ours.timed_out && ours.out.empty(), ours.err.c_str());
            QVERIFY2(bytes(ours.err).contains(name) && bytes(ours.err).contains("loop"), ours.err.c_str());
            QCOMPARE(std::count(ours.err.begin(), ours.err.end(), '\n'), 1);
            QVERIFY2(ours.err.size() < 1000, ours.err.c_str());
            keeps_going(name);
        }
        fs::create_symlink("round", s / "round");
        write_file(s / "t.qcow2", over("round"));
        must_fail({"t.qcow2"}, s.path(), "round", "symbolic links");
    }

    /// The same file once as qcow2 and below it as plain bytes is no loop.
    void one_file_in_two_formats_is_no_loop()
    {
        write_file(*m_scratch / "t.qcow2", over("t.qcow2", "raw"));
        const Words arguments{"--output=json", "t.qcow2"};
        const Outcome ours = our_map(arguments, m_scratch->path());
        QVERIFY2(ours.status == 0, ours.err.c_str());
        compare_with_peer(arguments, m_scratch->path(), ours);
    }

    void three_hundred_levels_are_a_chain()
    {
        write_file(*m_scratch / "0.qcow2", ImageBuilder(9).data(300, 'B').build());
        for (unsigned i = 1; i <= 300; ++i) {
            write_file(*m_scratch / (std::to_string(i) + ".qcow2"),
                       ImageBuilder(9)
                           .hole(i - 1)
                           .data(1, 'O')
                           .size(300 * 512)
                           .backing(std::to_string(i - 1) + ".qcow2", "qcow2")
                           .build());
        }
        const Words arguments{"--output=json", "300.qcow2"};
        const Outcome ours = our_map(arguments, m_scratch->path());
        QVERIFY2(ours.status == 0, ours.err.c_str());
        QCOMPARE(std::count(ours.out.begin(), ours.out.end(), '\n'), 300);
        compare_with_peer(arguments, m_scratch->path(), ours);
    }

    void no_follow_maps_the_top_alone()
    {
        write_file(*m_scratch / "t.qcow2", over("gone.raw"));
        const Outcome ours = our_map({"--no-follow", "--output=json", "t.qcow2"}, m_scratch->path());
        QVERIFY2(ours.status == 0, ours.err.c_str());
        const QByteArray out = bytes(ours.out);
        QVERIFY(out.contains("\"start\": 0, \"length\": 65536, \"depth\": 0, \"present\": true"));
        QVERIFY(out.contains("\"start\": 65536, \"length\": 196608, \"depth\": 0, \"present\": false, \"zero\": true"));
        QVERIFY2(our_map({"--no-follow", "--root=.", "t.qcow2"}, m_scratch->path()).status == 1,
                 "these exclude each other");
    }

    void roots_hold_references_in()
    {
        const Scratch& s = *m_scratch;
        fs::create_symlink("../b.raw", s / "d/escape.raw");
        fs::create_directories(s / "de");
        write_file(s / "de/b.raw", std::string(512, 'x'));
        const auto try_reference = [&](const std::string& reference, const Words& roots) {
            write_file(s / "d/t.qcow2", over(reference));
            Words arguments{"--output=json", "d/t.qcow2"};
            for (const std::string& root : roots) {
                arguments.insert(arguments.begin(), "--root=" + root);
            }
            return our_map(arguments, s.path());
        };
        for (const Words& roots : {Words{"d"}, Words{"d/"}, Words{s / "d"}, Words{"de", "d"}, Words{"."}}) {
            const Outcome ours = try_reference("b.raw", roots);
            QVERIFY2(ours.status == 0, ours.err.c_str());
        }
        QCOMPARE(try_reference("../b.raw", {"."}).status, 0);
        for (const char* outside : {"../b.raw", "escape.raw", "../de/b.raw", "/etc/hostname", "../d/../b.raw"}) {
            const Outcome ours = try_reference(outside, {"d"});
            QVERIFY2(ours.status == 1 && ours.out.empty(), outside);
            QVERIFY2(speaks_for_itself(ours.err) && bytes(ours.err).contains("d/t.qcow2"), ours.err.c_str());
        }
        QCOMPARE(try_reference("b.raw", {"nowhere"}).status, 1);
        // What the user names is no reference: the image itself may lie anywhere.
        write_file(s / "top.qcow2", over("d/b.raw"));
        QCOMPARE(our_map({"--root=d", "top.qcow2"}, s.path()).status, 0);
    }

    void data_files_are_references_too()
    {
        const Scratch& s = *m_scratch;
        const std::uint64_t copied = std::uint64_t{1} << 63;
        const auto with_data_file = [&](const std::string& name) {
            const Bytes image = ImageBuilder().entry(copied).hole(1).extension(0x44415441, to_bytes(name)).build();
            return Corrupter(image).set(qcow2_field::incompatible_features, 4).bytes();
        };
        write_file(s / "d/t.qcow2", with_data_file("b.raw"));
        const Outcome ours = our_map({"d/t.qcow2"}, s.path());
        QVERIFY2(bytes(ours.out).contains("0x10000         0               b.raw\n"), ours.err.c_str());
        compare_with_peer({"d/t.qcow2"}, s.path(), ours);
        QCOMPARE(our_map({"--root=d", "d/t.qcow2"}, s.path()).status, 1);
        write_file(s / "t.qcow2", with_data_file("gone.raw"));
        must_fail({"--output=json", "t.qcow2"}, s.path(), "t.qcow2", "Could not open 'gone.raw': No such file");
        write_file(s / "t.qcow2", with_data_file("json:{\"driver\":\"null-co\"}"));
        must_fail({"--output=json", "t.qcow2"}, s.path(), "t.qcow2", "No such file");
        write_file(s / "t.qcow2", with_data_file("file:b.raw"));
        must_fail({"--output=json", "t.qcow2"}, s.path(), "t.qcow2", "No such file");
    }

    void hostile_names_are_shown_harmless()
    {
        for (const std::string& name :
             {std::string("evil\x1b[31m\n.raw"), std::string("\xff\xfe.raw"), std::string("\xe2\x80\xae.raw")}) {
            write_file(*m_scratch / "t.qcow2", over(name));
            const Outcome ours = our_map({"t.qcow2"}, m_scratch->path());
            QCOMPARE(ours.status, 1);
            QCOMPARE(std::count(ours.err.begin(), ours.err.end(), '\n'), 1);
            QVERIFY(ours.err.find('\x1b') == std::string::npos && ours.err.find("\xe2\x80\xae") == std::string::npos &&
                    ours.err.find('\xff') == std::string::npos);
        }
        // An empty name, also one that is only NULs, is no backing file.
        write_file(*m_scratch / "t.qcow2", over(std::string("\0\0x", 3)));
        const Words arguments{"--output=json", "t.qcow2"};
        const Outcome ours = our_map(arguments, m_scratch->path());
        QVERIFY2(ours.status == 0, ours.err.c_str());
        compare_with_peer(arguments, m_scratch->path(), ours);
        // What follows a NUL does not belong to the name.
        write_file(*m_scratch / "t.qcow2", over(std::string("b.raw\0junk", 10)));
        compare_with_peer(arguments, m_scratch->path(), our_map(arguments, m_scratch->path()));
    }

    void a_writer_keeps_others_out()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        write_file(*m_scratch / "w.qcow2", ImageBuilder().data(1, 'A').hole(1).build());
        const int lock = ::open((*m_scratch / "w.qcow2").c_str(), O_RDWR | O_CLOEXEC);
        struct flock writer = {};
        writer.l_type = F_RDLCK;
        writer.l_whence = SEEK_SET;
        writer.l_start = 101;
        writer.l_len = 1;
        QCOMPARE(::fcntl(lock, F_OFD_SETLK, &writer), 0);
        must_fail({"--output=json", "w.qcow2"}, m_scratch->path(), "w.qcow2", "Failed to get shared \"write\" lock");
        for (const Words& arguments :
             {Words{"-U", "--output=json", "w.qcow2"}, Words{"-f", "raw", "--output=json", "w.qcow2"}}) {
            const Outcome ours = our_map(arguments, m_scratch->path());
            QVERIFY2(ours.status == 0, ours.err.c_str());
            compare_with_peer(arguments, m_scratch->path(), ours);
        }
        ::close(lock);
    }

private:
    /// With --keep-going the top is mapped, what lies below it is unknown, and the status says incomplete.
    void keeps_going(const std::string& image)
    {
        const Outcome ours = our_map({"--output=json", "--keep-going", image}, m_scratch->path());
        const std::string shown = ours.out + ours.err;
        QVERIFY2(ours.status == 2 && !ours.timed_out, shown.c_str());
        QVERIFY2(speaks_for_itself(ours.err), shown.c_str());
        const QByteArray out = bytes(ours.out);
        QVERIFY2(out.startsWith("[{ \"start\": 0, \"length\": 65536, \"depth\": 0, \"present\": true"), shown.c_str());
        QVERIFY2(out.contains("\"unknown\": true") && out.endsWith("]\n"), shown.c_str());
    }

    std::unique_ptr<Scratch> m_scratch;
};

QTEST_GUILESS_MAIN(ChainTest)
#include "chain_test.moc"
