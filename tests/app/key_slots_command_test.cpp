// SPDX-License-Identifier: MIT
// `stratamap --amend` of key slots beside `qemu-img amend`: the same complaints in the same order, and images that open
// with the same passphrases; and a person at a terminal, who types them.
#include "core/codecs/crypto.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <fcntl.h>
#include <filesystem>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace stratamap::testing;

namespace {

using Words = std::vector<std::string>;

constexpr std::ptrdiff_t payload_offset = 4040 * 512;  // with the usual keys of 64 bytes

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

Outcome in_folder(Words words, const std::string& folder)
{
    for (const char* object :
         {"secret,id=one,data=one", "secret,id=two,data=two", "secret,id=three,data=three", "secret,id=wrong,data=x"}) {
        words.insert(words.begin() + 2, {"--object", object});
    }
    RunOptions options;
    options.folder = folder;
    return run(words, options);
}

Outcome ours(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {program_path(), "--amend"});
    return in_folder(std::move(arguments), folder);
}

Outcome peers(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {"qemu-img", "amend"});
    return in_folder(std::move(arguments), folder);
}

std::string driver(const std::string& name)
{
    return name.ends_with("qcow2") ? "driver=qcow2" : "driver=luks";
}

/// The image as --image-opts names it, opened with the secret of that id.
std::string opened(const std::string& name, const std::string& id)
{
    const std::string key = name.ends_with("qcow2") ? "encrypt.key-secret" : "key-secret";
    return driver(name) + (id.empty() ? "" : "," + key + "=" + id) + ",file.filename=" + name;
}

/// The secrets of these that open the image for the peer.
std::string opened_by(const std::string& folder, const std::string& name)
{
    std::string all;
    for (const char* id : {"one", "two", "three"}) {
        RunOptions options;
        options.folder = folder;
        const Outcome read = run({"qemu-io", "-r", "--object", std::string("secret,id=") + id + ",data=" + id, "-c",
                                  "read -P 7 0 30k", "--image-opts", opened(name, id)},
                                 options);
        all += read.succeeded() ? std::string(id) + ' ' : "";
    }
    return all;
}

/// A program at a terminal, to which somebody types.
class Terminal {
public:
    explicit Terminal(const Words& words, const std::string& folder)
    {
        m_child = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            std::vector<char*> arguments;
            for (const std::string& word : words) {
                arguments.push_back(const_cast<char*>(word.c_str()));
            }
            arguments.push_back(nullptr);
            if (::chdir(folder.c_str()) == 0) {
                ::execv(arguments[0], arguments.data());
            }
            ::_exit(127);
        }
    }
    ~Terminal() { ::close(m_terminal); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Reads until that was shown; false at the program's end.
    bool shows(const std::string& what)
    {
        while (m_shown.find(what, m_seen) == std::string::npos) {
            char c = 0;
            if (::read(m_terminal, &c, 1) != 1) {
                return false;
            }
            m_shown += c;
        }
        m_seen = m_shown.find(what, m_seen) + what.size();
        return true;
    }
    /// Types it when the terminal hides what is typed.
    void types(const std::string& line) const
    {
        struct termios settings = {};
        do {
            ::usleep(1000);
            ::tcgetattr(m_terminal, &settings);
        } while ((settings.c_lflag & ECHO) != 0);
        static_cast<void>(::write(m_terminal, line.data(), line.size()));
    }
    void interrupt() const { ::kill(m_child, SIGINT); }
    /// As a wait tells it.
    int ends()
    {
        while (shows("never shown")) {
        }
        int status = -1;
        ::waitpid(m_child, &status, 0);
        return status;
    }
    bool echoes() const
    {
        struct termios settings = {};
        ::tcgetattr(m_terminal, &settings);
        return (settings.c_lflag & ECHO) != 0;
    }
    const std::string& shown() const { return m_shown; }

private:
    pid_t m_child = -1;
    int m_terminal = -1;
    std::string m_shown;
    std::size_t m_seen = 0;
};

}  // namespace

class KeySlotsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        if (!stratamap::crypto_is_built_in()) {
            QSKIP("This build has no cryptography library.");
        }
        RunOptions options;
        options.folder = m_scratch.path();
        const Words secret = {"--object", "secret,id=one,data=one"};
        const auto must = [&](Words words) {
            words.insert(words.begin() + (words[0] == "qemu-io" ? 1 : 2), secret.begin(), secret.end());
            const Outcome outcome = run(words, options);
            QVERIFY2(outcome.succeeded(), (shell_command(words) + ": " + outcome.err).c_str());
        };
        must({"qemu-img", "create", "-q", "-f", "qcow2", "-o",
              "encrypt.format=luks,encrypt.key-secret=one,encrypt.iter-time=1", "a.qcow2", "64k"});
        must({"qemu-img", "create", "-q", "-f", "qcow2", "plain.qcow2", "64k"});
        // Making another takes the peer two seconds, and the header inside qcow2 is that of a volume.
        const Bytes inside = read_file(m_scratch / "a.qcow2");
        const Bytes magic = to_bytes("LUKS\xba\xbe");
        const auto header = std::search(inside.begin(), inside.end(), magic.begin(), magic.end());
        QVERIFY(header != inside.end());
        Bytes volume(header, header + payload_offset);
        volume.resize(volume.size() + (64 << 10));
        write_file(m_scratch / "a.luks", volume);
        for (const char* name : {"a.luks", "a.qcow2"}) {
            must({"qemu-io", "-c", "write -P 7 0 30k", "--image-opts", opened(name, "one")});
        }
        // Slot 1 opens with "two", by us for both.
        for (const char* name : {"a.luks", "a.qcow2"}) {
            const std::string prefix = std::string(name).ends_with("qcow2") ? "encrypt." : "";
            const std::string list = prefix + "state=active," + prefix + "new-secret=two," + prefix + "iter-time=0";
            const Outcome added = ours({"--image-opts", "-o", list, opened(name, "one")}, m_scratch.path());
            QVERIFY2(added.succeeded(), added.err.c_str());
            QCOMPARE(opened_by(m_scratch.path(), name), std::string("one two "));
        }
    }

    void complaints_data()
    {
        QTest::addColumn<Words>("arguments");
        const auto row = [](const Words& arguments) { QTest::newRow(shell_command(arguments).c_str()) << arguments; };
        const auto both = [&](const std::string& list, const std::string& id = "one") {
            row({"--image-opts", "-o", list, opened("a.luks", id)});
            const std::string inside = "encrypt." + replaced(list, ",", ",encrypt.");
            row({"--image-opts", "-o", inside, opened("a.qcow2", id)});
        };
        row({"-f", "luks", "-o", "help"});
        row({"-f", "luks", "-o", "keyslot=1", "a.luks"});
        row({"-o", "state=inactive,keyslot=1", "a.luks"});
        row({"-o", "encrypt.state=active,encrypt.new-secret=two", "a.qcow2"});
        row({"-o", "encrypt.state=foo", "plain.qcow2"});
        row({"--image-opts", "-o", "state=active", "driver=luks,key-secret=one,file.filename=plain.qcow2"});
        row({"--image-opts", "-o", "foo=1", opened("a.luks", "one")});
        row({"--image-opts", "-o", "size=4M", opened("a.luks", "one")});
        row({"--image-opts", "-o", "cipher-alg=aes-128", opened("a.luks", "one")});
        row({"--image-opts", "-o", "key-secret=one", opened("a.luks", "one")});
        row({"--image-opts", "-o", "keyslot=abc", opened("a.luks", "one")});
        both("keyslot=1");
        both("state=foo");
        both("state=active");
        both("state=active,old-secret=two");
        both("state=active,new-secret=two,old-secret=two");
        both("state=active,new-secret=three,keyslot=8");
        both("state=active,new-secret=three,keyslot=-1");
        both("state=active,new-secret=three,keyslot=1");
        both("state=active,new-secret=nosuch");
        both("state=active,new-secret=two", "wrong");
        both("state=active,new-secret=two", "nosuch");
        both("state=inactive");
        both("state=inactive,new-secret=two");
        both("state=inactive,iter-time=1,keyslot=1");
        both("state=inactive,keyslot=8");
        both("state=inactive,keyslot=-1");
        both("state=inactive,keyslot=0,old-secret=two");
        both("state=inactive,keyslot=5");
        both("state=inactive,old-secret=three");
        both("state=inactive,old-secret=nosuch");
        row({"--image-opts", "-o", "encrypt.state=active,encrypt.new-secret=two,compat=v5", opened("a.qcow2", "one")});
        row({"--image-opts", "-o", "encrypt.state=foo,refcount_bits=3", opened("a.qcow2", "one")});
    }
    void complaints()
    {
        QFETCH(const Words, arguments);
        const Outcome mine = ours(arguments, m_scratch.path());
        const Outcome peer = peers(arguments, m_scratch.path());
        QCOMPARE(QByteArray::fromStdString(mine.err),
                 QByteArray::fromStdString(replaced(peer.err, "qemu-img", "stratamap")));
        QCOMPARE(QByteArray::fromStdString(mine.out), QByteArray::fromStdString(peer.out));
        QCOMPARE(mine.status, peer.status);
    }

    /// What works, once by each: the same slots are left, and each opens what the other made.
    void changes_data()
    {
        QTest::addColumn<std::string>("list");
        QTest::addColumn<std::string>("id");
        QTest::newRow("add") << std::string("state=active,new-secret=three,iter-time=0") << std::string("two");
        QTest::newRow("erase") << std::string("state=inactive,old-secret=one") << std::string("two");
        QTest::newRow("erase a slot") << std::string("state=inactive,keyslot=1,old-secret=two") << std::string("one");
    }
    void changes()
    {
        QFETCH(const std::string, list);
        QFETCH(const std::string, id);
        const Copies copies(*this);
        for (const char* name : {"a.luks", "a.qcow2"}) {
            const bool inside = std::string(name).ends_with("qcow2");
            if (inside && list.find("=active") != std::string::npos) {
                continue;  // as the other, and the peer takes a second to measure
            }
            const std::string options = inside ? "encrypt." + replaced(list, ",", ",encrypt.") : list;
            const Words arguments = {"--image-opts", "-o", options, opened(name, id)};
            const Outcome mine = ours(arguments, copies.folder("ours"));
            const Outcome peer = peers(arguments, copies.folder("peer"));
            QVERIFY2(mine.succeeded() && peer.succeeded(), (mine.err + peer.err).c_str());
            QCOMPARE(mine.err + mine.out, std::string());
            QCOMPARE(opened_by(copies.folder("ours"), name), opened_by(copies.folder("peer"), name));
            // What the peer made, ours changes further.
            const std::string prefix = inside ? "encrypt." : "";
            const std::string add = prefix + "state=active," + prefix + "keyslot=7," + prefix + "new-secret=wrong," +
                                    prefix + "iter-time=0";
            const Outcome further = ours({"--image-opts", "-o", add, opened(name, id)}, copies.folder("peer"));
            QVERIFY2(further.succeeded(), further.err.c_str());
        }
    }

    void a_passphrase_is_replaced()
    {
        const Copies copies(*this);
        const std::string folder = copies.folder("ours");
        const Outcome mine = ours({"--replace-key", "--image-opts", "-o",
                                   "state=active,old-secret=one,new-secret=three,iter-time=0", opened("a.luks", "one")},
                                  folder);
        QVERIFY2(mine.succeeded(), mine.err.c_str());
        QCOMPARE(opened_by(folder, "a.luks"), std::string("two three "));
        QCOMPARE(ours({"--replace-key", "--image-opts", "-o", "state=active,new-secret=three", opened("a.luks", "two")},
                      folder)
                     .status,
                 1);
    }

    /// A dry run needs no key, and a backup brings back what was erased.
    void plans_and_backups()
    {
        const Copies copies(*this);
        const std::string folder = copies.folder("ours");
        for (const char* name : {"a.luks", "a.qcow2"}) {
            const auto before = read_file(folder + "/" + name);
            const std::string prefix = std::string(name).ends_with("qcow2") ? "encrypt." : "";
            const std::string erase = prefix + "state=inactive," + prefix + "keyslot=1";
            const Outcome plan = ours({"-n", "-o", erase, name}, folder);
            QVERIFY2(plan.succeeded(), plan.err.c_str());
            QVERIFY2(plan.out.find("Header: key slot 1: active, 1000 iterations becomes inactive") != std::string::npos,
                     plan.out.c_str());
            QVERIFY(read_file(folder + "/" + name) == before);
            const std::string undo = std::string(name) + ".undo";
            QVERIFY(ours({"--backup", undo, "--image-opts", "-o", erase, opened(name, "one")}, folder).succeeded());
            QCOMPARE(opened_by(folder, name), std::string("one "));
            const Outcome restored = ours({"--restore", undo, name}, folder);
            QVERIFY2(restored.succeeded(), restored.err.c_str());
            QVERIFY(read_file(folder + "/" + name) == before);
        }
    }

    /// Whoever else has the volume open, for reading or writing.
    void others_are_in_the_way()
    {
        const Words arguments = {"--image-opts", "-o", "state=inactive,keyslot=5", opened("a.luks", "one")};
        for (const int byte : {100, 101, 200, 201}) {
            const int file = ::open((m_scratch / "a.luks").c_str(), O_RDONLY | O_CLOEXEC);
            struct flock lock = {};
            lock.l_type = F_RDLCK;
            lock.l_start = byte;
            lock.l_len = 1;
            QCOMPARE(::fcntl(file, F_OFD_SETLK, &lock), 0);
            const Outcome mine = ours(arguments, m_scratch.path());
            const Outcome peer = peers(arguments, m_scratch.path());
            ::close(file);
            QCOMPARE(QByteArray::fromStdString(mine.err),
                     QByteArray::fromStdString(replaced(peer.err, "qemu-img", "stratamap")));
            QCOMPARE(mine.status, peer.status);
        }
    }

    /// Where the peer goes on, ours does not: nobody knows whether what is left opens.
    void the_last_known_way_in_needs_force()
    {
        const Copies copies(*this);
        const std::string folder = copies.folder("ours");
        const Words erase = {"--image-opts", "-o", "state=inactive,keyslot=0", opened("a.luks", "one")};
        const Outcome refused = ours(erase, folder);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.find("None of the key slots that would be left opens") != std::string::npos);
        Words forced = erase;
        forced.insert(forced.begin(), "--force");
        QVERIFY(ours(forced, folder).succeeded());
        QCOMPARE(opened_by(folder, "a.luks"), std::string("two "));
        const Outcome alone = ours({"--image-opts", "-o", "state=inactive,keyslot=1", opened("a.luks", "two")}, folder);
        QVERIFY(alone.err.find("Attempt to erase the only active keyslot 1") != std::string::npos);
    }

    void somebody_types()
    {
        const Copies copies(*this);
        const std::string folder = copies.folder("ours");
        Terminal terminal({program_path(), "--amend", "-f", "luks", "-o", "state=active,iter-time=0", "a.luks"},
                          folder);
        QVERIFY(terminal.shows("Passphrase for 'a.luks': "));
        terminal.types("one\n");
        QVERIFY(terminal.shows("New passphrase for 'a.luks': "));
        terminal.types("three\n");
        QVERIFY(terminal.shows("again: "));
        terminal.types("free\n");
        QVERIFY(terminal.shows("not the same"));
        QVERIFY(terminal.shows("New passphrase for 'a.luks': "));
        terminal.types("three\n");
        QVERIFY(terminal.shows("again: "));
        terminal.types("three\n");
        QCOMPARE(terminal.ends(), 0);
        QVERIFY2(terminal.shown().find("three") == std::string::npos, terminal.shown().c_str());
        QCOMPARE(opened_by(folder, "a.luks"), std::string("one two three "));
    }

    void somebody_changes_their_mind()
    {
        const Copies copies(*this);
        Terminal terminal({program_path(), "--amend", "-f", "luks", "-o", "state=active", "a.luks"},
                          copies.folder("ours"));
        QVERIFY(terminal.shows("Passphrase for 'a.luks': "));
        terminal.types("on");
        terminal.interrupt();
        const int status = terminal.ends();
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
        QVERIFY(terminal.echoes());
        QVERIFY(read_file(copies.folder("ours") + "/a.luks") == read_file(m_scratch / "a.luks"));
    }

private:
    /// The images, once for each of the two.
    struct Copies {
        explicit Copies(const KeySlotsCommandTest& test)
        {
            for (const char* whose : {"ours", "peer"}) {
                std::filesystem::create_directory(scratch / whose);
                for (const char* name : {"a.luks", "a.qcow2"}) {
                    std::filesystem::copy_file(test.m_scratch / name, folder(whose) + "/" + name);
                }
            }
        }
        std::string folder(const char* whose) const { return scratch / whose; }
        Scratch scratch{"copies"};
    };

    Scratch m_scratch{"keys"};
};

QTEST_APPLESS_MAIN(KeySlotsCommandTest)
#include "key_slots_command_test.moc"
