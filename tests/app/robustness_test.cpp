// SPDX-License-Identifier: MIT
// What surrounds the program fails: disks that are full, files that change or vanish, descriptors that are closed,
// limits that are low, signals. It ends with a sentence and a status, and loses nobody's file.
#include "app/output.h"
#include "tests/support/image_builder.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace stratamap;
using namespace stratamap::testing;
namespace fs = std::filesystem;

namespace {

constexpr int layers = 64;

std::size_t files_beside(const std::string& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

class RobustnessTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<Scratch>("robustness");
        write_file(*m_scratch / "base.qcow2", ImageBuilder().data(4, 'B').build());
        write_file(
            *m_scratch / "disk.qcow2",
            ImageBuilder().data(1, 'A').hole(1).compressed(1, 'C').zero(1).backing("base.qcow2", "qcow2").build());
    }

    // Everything that is asked of the shell: $P is the program, the folder holds disk.qcow2 on base.qcow2.
    void ends_well_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");  // in the only line of standard error; empty: nothing is said
        const auto row = [](const char* name, const char* script, int status, const char* sentence) {
            QTest::newRow(name) << script << status << sentence;
        };
        row("no standard input", "$P --map --output=json disk.qcow2 <&- >map", 0, "");
        row("no standard output", "$P --map --output=json disk.qcow2 >&-", 1, "Could not write to standard output");
        row("no standard error", "$P --map missing.qcow2 2>&-", 1, "");
        row("nothing standard: the image is not written to",
            "cp disk.qcow2 a; $P --amend -p -o lazy_refcounts=on a <&- >&- 2>&-; $P --check -q a", 0, "");
        row("a full disk: a report", "ln -s /dev/full r.html; $P --report=r.html disk.qcow2", 1, "No space left");
        row("a full disk: a picture", "ln -s /dev/full r.svg; $P --report=r.svg disk.qcow2", 1, "No space left");
        row("files may not grow: a report",
            "ulimit -f 1; $P --report=r.html disk.qcow2; s=$?; [ -e r.html ] || exit $s", 1, "File too large");
        row("files may not grow: one that was there stays",
            "echo old >r.html; (ulimit -f 1; $P --report=r.html disk.qcow2) || [ \"$(cat r.html)\" = old ]", 0,
            "File too large");
        row("files may not grow: a map", "ulimit -f 0; $P --map --output=json disk.qcow2 >map", 1, "File too large");
        row("files may not grow: a backup",
            "cp disk.qcow2 a; (ulimit -f 0; $P --amend --backup=undo -o lazy_refcounts=on a) || cmp disk.qcow2 a", 0,
            "File too large");
        row("a folder that nothing can be made in", "$P --report=/proc/r.html disk.qcow2", 1,
            "Could not write '/proc/r.html'");
        row("a folder in the output's place", "mkdir r.html; $P --report=r.html disk.qcow2", 1, "Is a directory");
        row("a folder that is missing", "$P --report=none/r.html disk.qcow2", 1, "No such file or directory");
        row("few files at once", "ulimit -n 30; $P --map 64.qcow2", 1, "layers down: Could not open '");
        row("few files at once: all there are is told",
            "ulimit -n 30; $P --map --keep-going --output=json 64.qcow2 >map", 2, "Too many open files");
        row("few files at once, where more may be had", "ulimit -Sn 30; $P --map --output=json 64.qcow2 >map", 0, "");
        row("an image that shrinks",
            ": >said; truncate -s 64G big.raw; $P -p --report=r.json --hash-files -f raw big.raw 2>said & "
            "until grep -q '60 %' said; do sleep 0.02; done; truncate -s 1M big.raw; wait $!; "
            "grep -q 'has become shorter' r.json",
            0, "");
        row("an image that vanishes",
            "$P --map --output=json many.qcow2 >whole; $P --map --output=json many.qcow2 >out & exec 3<out; "
            "(dd bs=1 count=1 2>/dev/null; rm many.qcow2; cat) <&3 >map; wait $! && cmp whole map",
            0, "");
        row("a reader that has enough",
            "($P --map --output=json many.qcow2; echo $? >status) | head -n 1 >map; exit $(cat status)", 1, "");
        row("interrupted while it makes a report",
            "truncate -s 64G big.raw; timeout --preserve-status -s INT 0.2 $P --report=r.json --hash-files -f raw "
            "big.raw; "
            "s=$?; [ -e r.json ] || exit $s",
            130, "");
        row("ended while it makes a report",
            "truncate -s 64G big.raw; echo old >r.json; "
            "timeout --preserve-status -s TERM 0.2 $P --report=r.json --hash-files -f raw big.raw; "
            "s=$?; [ \"$(cat r.json)\" = old ] && exit $s",
            143, "");
    }
    void ends_well()
    {
        QFETCH(QString, script);
        QFETCH(int, status);
        QFETCH(QString, sentence);
        if (sanitized && script.startsWith("ulimit -n")) {
            QSKIP("A sanitizer looks at memory through descriptors, and takes what it cannot look at for broken.");
        }
        if (script.contains("64.qcow2")) {
            write_file(*m_scratch / "0.qcow2", ImageBuilder().data(1, '0').build());
            for (int i = 1; i <= layers; ++i) {
                write_file(*m_scratch / (std::to_string(i) + ".qcow2"),
                           ImageBuilder().hole(1).backing(std::to_string(i - 1) + ".qcow2", "qcow2").build());
            }
        }
        if (script.contains("many.qcow2")) {
            // More text than fits into a pipe and what is made ahead.
            ImageBuilder many(9);
            for (int i = 0; i < 100'000; ++i) {
                many.zero(1).hole(1);
            }
            write_file(*m_scratch / "many.qcow2", many.build());
            QVERIFY(run({"mkfifo", *m_scratch / "out"}).succeeded());
        }
        RunOptions options;
        options.folder = m_scratch->path();
        options.seconds = 30;
        const Outcome outcome = run({"sh", "-c", "P='" + program_path() + "'; " + script.toStdString()}, options);
        const std::string shown = std::to_string(outcome.status) + '\n' + outcome.out + outcome.err;
        QVERIFY2(outcome.status == status && !outcome.timed_out && outcome.out.empty(), shown.c_str());
        QVERIFY2(outcome.err.find(sentence.toStdString()) != std::string::npos, shown.c_str());
        // One line, or two where the second is advice.
        const auto lines = std::count(outcome.err.begin(), outcome.err.end(), '\n');
        QVERIFY2(sentence.isEmpty() ? lines == 0 : lines == 1 || outcome.err.find("\nEach image") != std::string::npos,
                 shown.c_str());
        QVERIFY2(sentence.isEmpty() || outcome.err.starts_with("stratamap: "), shown.c_str());
        for (const auto& entry : fs::directory_iterator(m_scratch->path())) {
            const std::string name = entry.path().filename().string();
            QVERIFY2(name.find(".html.") == std::string::npos && name.find(".json.") == std::string::npos,
                     (name + " was left behind").c_str());
        }
    }

    void output_that_is_not_wanted_any_more_or_has_no_room_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* mode : {"--map", "--map --output=json", "--check", "--info", "--findings", "--tree",
                                 "--compare disk.qcow2", "--amend -n -o lazy_refcounts=on", "--help --map"}) {
            QTest::newRow(mode) << QString::fromUtf8(mode).split(' ');
        }
    }
    void output_that_is_not_wanted_any_more_or_has_no_room()
    {
        QFETCH(QStringList, arguments);
        std::vector<std::string> command{program_path()};
        for (const QString& argument : arguments) {
            command.push_back(argument.toStdString());
        }
        command.emplace_back("base.qcow2");
        RunOptions gone;
        gone.folder = m_scratch->path();
        gone.closed_output = true;
        const Outcome quiet = run(command, gone);
        QVERIFY2(quiet.status != 0 && quiet.status < 128 && quiet.err.empty(), quiet.err.c_str());
        RunOptions full;
        full.folder = m_scratch->path();
        full.output_to = "/dev/full";
        const Outcome said = run(command, full);
        QVERIFY2(said.status != 0 && said.status < 128, said.err.c_str());
        QVERIFY2(said.err.find("No space left") != std::string::npos, said.err.c_str());
    }

    void little_memory_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"--map --output=json disk.qcow2", "--findings --deep disk.qcow2", "--report=r.json disk.qcow2",
              "--report=r.html .", "--check disk.qcow2", "--tree --contents disk.qcow2",
              "--compare --content disk.qcow2 base.qcow2", "--amend -n -o lazy_refcounts=on disk.qcow2"}) {
            QTest::newRow(command) << command;
        }
    }
    void little_memory()
    {
        if (sanitized) {
            QSKIP("A sanitizer needs more memory than the limit.");
        }
        QFETCH(QString, command);
        std::vector<std::string> words{program_path()};
        for (const QString& word : command.split(' ')) {
            words.push_back(word.toStdString());
        }
        for (std::size_t megabytes = 10; megabytes <= 40; megabytes += 3) {
            RunOptions options;
            options.folder = m_scratch->path();
            options.seconds = 20;
            options.memory_limit = megabytes << 20;
            const Outcome outcome = run(words, options);
            if (outcome.err.find("error while loading shared libraries") != std::string::npos) {
                continue;  // it did not come to be
            }
            const std::string shown =
                std::to_string(megabytes) + " MB: " + std::to_string(outcome.status) + ' ' + outcome.err;
            QVERIFY2(outcome.status < 100 && !outcome.timed_out, shown.c_str());
            QVERIFY2(outcome.err.empty() || outcome.err.starts_with("stratamap: "), shown.c_str());
        }
    }

    void a_file_has_no_name_before_it_is_whole()
    {
        const std::string path = *m_scratch / "out.html";
        const std::size_t before = files_beside(m_scratch->path());
        {
            OutputFile file(path);
            QVERIFY(file.open().has_value() && file.write("half").has_value());
            QVERIFY(!fs::exists(path));
            const pid_t child = ::fork();
            if (child == 0) {
                OutputFile other(path);
                ::_exit(other.open() && other.write("half") ? 0 : 1);  // dies with it open
            }
            int status = 1;
            QVERIFY(::waitpid(child, &status, 0) == child && status == 0);
        }
        QCOMPARE(files_beside(m_scratch->path()), before);
        for (const char* text : {"first", "second"}) {
            OutputFile file(path);
            QVERIFY(file.open().has_value() && file.write(text).has_value() && file.commit().has_value());
            QCOMPARE(read_file(path), to_bytes(text));
        }
        QCOMPARE(files_beside(m_scratch->path()), before + 1);
    }

    void a_folder_that_vanishes_is_an_error()
    {
        const std::string folder = *m_scratch / "there";
        fs::create_directory(folder);
        OutputFile file(folder + "/out.html");
        QVERIFY(file.open().has_value() && file.write("whole").has_value());
        fs::remove_all(folder);
        const Status done = file.commit();
        QVERIFY(!done.has_value());
        QVERIFY(done.error().text().find("out.html': No such file or directory") != std::string::npos);
    }

private:
    std::unique_ptr<Scratch> m_scratch;
};

QTEST_GUILESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
