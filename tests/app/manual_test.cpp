// SPDX-License-Identifier: MIT
// One table of options: the program takes each, help and the manual page tell of each, shells complete each.
#include "app/option_table.h"
#include "core/text.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Words = std::vector<std::string>;

QString qt(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// What the build wrote.
std::string made(const char* file)
{
    const Bytes bytes = read_file(text(STRATAMAP_MANUAL_FOLDER, '/', file));
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool has(const std::string& where, std::string_view what)
{
    return where.find(what) != std::string::npos;
}

/// The name as a whole word of the text: "--format" is not in "--format-a".
bool has_word(const std::string& where, const std::string& name)
{
    for (auto at = where.find(name); at != std::string::npos; at = where.find(name, at + 1)) {
        const auto goes_on = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; };
        if ((at == 0 || !goes_on(where[at - 1])) && !goes_on(where[at + name.size()])) {
            return true;
        }
    }
    return false;
}

std::string long_name(const OptionRow& option)
{
    return text(option.id == option_of_qt ? "-" : "--", option.name);
}

std::string letter(const OptionRow& option)
{
    return text('-', static_cast<char>(option.id));
}

/// Asks for the mode; nothing for the window.
Words asking_for(const ModeRow& mode)
{
    return mode.name.empty()       ? Words()
           : mode.name == "report" ? Words{"--report=out.html"}
                                   : Words{text("--", mode.name)};
}

std::string command_line(const ModeRow& mode)
{
    std::string line = "stratamap ";
    for (const std::string& word : asking_for(mode)) {
        line += word + ' ';
    }
    return line;
}

std::string argument_for(const OptionRow& option)
{
    switch (option.id) {
        case option_object: return "secret,id=a,data=b";
        case option_shard: return "1/1";
        case option_report: return "out.html";
        case option_cell: return "4096";
        default: break;
    }
    const std::string values = values_of(option);
    return values.empty() ? "1" : values.substr(0, values.find(' '));
}

void add_modes()
{
    QTest::addColumn<QString>("name");
    for (const ModeRow& mode : modes()) {
        QTest::newRow(mode.name.empty() ? "the window" : mode.name.data()) << qt(mode.name);
    }
}

/// The row's.
const ModeRow& fetched_mode(const QString& name)
{
    return mode_of(name.toStdString());
}

struct Shell {
    const char* name;
    const char* script;
};

constexpr Shell shells[] = {{"bash", "ask.bash"}, {"zsh", "ask.zsh"}, {"fish", "ask.fish"}};

/// What the shell completes each line with.
std::map<std::string, std::set<std::string>> ask(const Shell& shell, const Words& lines)
{
    Words command{shell.name, text(STRATAMAP_SOURCE_DIR, "/tests/app/shells/", shell.script), STRATAMAP_MANUAL_FOLDER};
    command.insert(command.end(), lines.begin(), lines.end());
    const Outcome answer = run(command);
    if (!answer.succeeded()) {
        qWarning("%s: %s", shell.name, answer.err.c_str());
    }
    std::map<std::string, std::set<std::string>> found;
    std::istringstream stream(answer.out);
    std::string asked;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("= ")) {
            asked = line.substr(2);
        } else {
            // Where it takes an argument, some shells add "=", some leave a blank.
            const auto end = line.find_last_not_of("= ");
            found[asked].insert(line.substr(0, end == std::string::npos ? 0 : end + 1));
        }
    }
    return found;
}

}  // namespace

class ManualTest : public QObject {
    Q_OBJECT

private slots:
    void names_are_told_apart_data() { add_modes(); }
    void names_are_told_apart()
    {
        QFETCH(QString, name);
        std::set<std::string_view> names;
        std::set<int> ids;
        for (const OptionRow& option : fetched_mode(name).options) {
            QVERIFY2(names.insert(option.name).second, option.name);
            QVERIFY2(option.id == option_of_qt || ids.insert(option.id).second, option.name);
            QVERIFY2(!option.help.empty() && !option.help.ends_with('.'), option.name);
        }
    }

    void the_program_takes_each_option_data() { add_modes(); }
    void the_program_takes_each_option()
    {
        QFETCH(QString, name);
        const ModeRow& mode = fetched_mode(name);
        RunOptions in_scratch;
        in_scratch.folder = m_scratch.path();
        const auto understands = [&](const Words& option) {
            Words command{program_path()};
            const Words asking = asking_for(mode);
            command.insert(command.end(), asking.begin(), asking.end());
            command.insert(command.end(), option.begin(), option.end());
            // Where a window would be opened, the version is asked for besides.
            command.emplace_back(mode.name.empty() ? "--version" : "there-is-none.raw");
            const Outcome outcome = run(command, in_scratch);
            return outcome.status < 100 && !outcome.timed_out && !has(outcome.err, "option") &&
                   !has(outcome.err, "--help");
        };
        for (const OptionRow& option : mode.options) {
            const bool takes = option.argument != nullptr;
            const Words argument = takes ? Words{argument_for(option)} : Words();
            const auto with = [&](const std::string& spelling) {
                Words words{spelling};
                words.insert(words.end(), argument.begin(), argument.end());
                return words;
            };
            if (option.id == option_output && mode.name == "amend") {
                continue;  // it complains of an option that is missing beside it
            }
            if (mode.name == "amend" && option.id != 'o' && option.id != option_restore) {
                // Without -o or --restore it complains of that.
                Words words = with(long_name(option));
                words.insert(words.end(), {"-o", "compat=1.1"});
                QVERIFY2(understands(words), option.name);
                continue;
            }
            QVERIFY2(understands(with(long_name(option))), option.name);
            if (option.has_letter()) {
                QVERIFY2(understands(with(letter(option))), option.name);
            }
        }
        QVERIFY(!understands({"--there-is-no-such-thing"}));
    }

    void help_tells_each_option_data() { add_modes(); }
    void help_tells_each_option()
    {
        QFETCH(QString, name);
        const ModeRow& mode = fetched_mode(name);
        Words command{program_path(), "--help"};
        const std::string everything = run(command).out;
        const Words asking = asking_for(mode);
        command.insert(command.begin() + 1, asking.begin(), asking.end());
        const Outcome help = run(command);
        QVERIFY(help.succeeded() && help.err.empty());
        for (const OptionRow& option : mode.options) {
            QVERIFY2(has_word(help.out, long_name(option)), option.name);
            QVERIFY2(has_word(everything, long_name(option)), option.name);
            if (option.has_letter()) {
                QVERIFY2(has_word(help.out, letter(option)) && has_word(everything, letter(option)), option.name);
            }
        }
        for (const std::string& shown : {help.out, everything}) {
            std::istringstream lines(shown);
            for (std::string line; std::getline(lines, line);) {
                QVERIFY2(line.size() <= 80, line.c_str());
            }
        }
    }

    void the_manual_page_tells_each_option_data() { add_modes(); }
    void the_manual_page_tells_each_option()
    {
        QFETCH(QString, name);
        const ModeRow& mode = fetched_mode(name);
        const std::string page = made("stratamap.1");
        const std::string options =
            page.substr(page.find(".SH OPTIONS"), page.find(".SH EXIT STATUS") - page.find(".SH OPTIONS"));
        const auto begin = options.find(mode.name.empty() ? ".SS The window" : text(".SS \\-\\-", mode.name, '\n'));
        QVERIFY(begin != std::string::npos);
        std::string section = options.substr(begin, options.find(".SS", begin + 1) - begin);
        std::string always = options.substr(0, options.find(".SS"));
        for (std::string* each : {&section, &always}) {
            *each = QString::fromStdString(*each)
                        .remove(QRegularExpression(R"(\\f[BIR])"))
                        .replace("\\-", "-")
                        .toStdString();
        }
        for (const OptionRow& option : mode.options) {
            QVERIFY2(has_word(is_everywhere(option) ? always : section, long_name(option)), option.name);
        }
        for (const StatusRow& row : mode.statuses) {
            QVERIFY(has(page.substr(page.find(".SH EXIT STATUS")), text("\n\\fB", row.status, "\\fR\n")));
        }
    }

    void the_manual_page_is_clean_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("groff") << "groff" << QStringList{"-man", "-Tutf8", "-ww", "-z"};
        QTest::newRow("man") << "man" << QStringList{"--warnings", "-l"};
        QTest::newRow("mandoc") << "mandoc" << QStringList{"-T", "lint"};
    }
    void the_manual_page_is_clean()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP("This program is not installed.");
        }
        Words command{program.toStdString()};
        for (const QString& argument : arguments) {
            command.push_back(argument.toStdString());
        }
        command.push_back(STRATAMAP_MANUAL_FOLDER "/stratamap.1");
        const Outcome outcome = run(command);
        QVERIFY2(outcome.succeeded() && outcome.err.empty(), (outcome.out + outcome.err).c_str());
        QVERIFY2(program != "mandoc" || outcome.out.empty(), outcome.out.c_str());
    }

    void shells_complete_each_option_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(shells); ++i) {
            QTest::newRow(shells[i].name) << static_cast<int>(i);
        }
    }
    void shells_complete_each_option()
    {
        QFETCH(int, index);
        const Shell& shell = shells[index];
        if (QStandardPaths::findExecutable(shell.name).isEmpty()) {
            QSKIP("This shell is not installed.");
        }
        Words lines;
        for (const ModeRow& mode : modes()) {
            lines.push_back(command_line(mode) + '-');
            for (const OptionRow& option : mode.options) {
                if (!values_of(option).empty() && option.id != option_of_qt) {
                    lines.push_back(text(command_line(mode), long_name(option), '='));
                }
            }
        }
        const auto found = ask(shell, lines);
        const auto offers = [&](const std::string& line, const std::string& word) {
            const auto answers = found.find(line);
            return answers != found.end() && answers->second.contains(word);
        };
        for (const ModeRow& mode : modes()) {
            const std::string line = command_line(mode) + '-';
            for (const OptionRow& option : mode.options) {
                const std::string what = line + ": " + long_name(option);
                // An option that is there already need not be offered again.
                QVERIFY2(asks_for(option, mode) || offers(line, long_name(option)), what.c_str());
                const std::string asked = text(command_line(mode), long_name(option), '=');
                std::istringstream values(option.id == option_of_qt ? std::string() : values_of(option));
                for (std::string value; values >> value;) {
                    QVERIFY2(offers(asked, value) || offers(asked, long_name(option) + '=' + value),
                             (asked + value).c_str());
                }
            }
            if (mode.name.empty()) {
                for (const ModeRow& other : modes()) {
                    QVERIFY(other.name.empty() || offers(line, text("--", other.name)));
                }
            } else {
                QVERIFY2(mode.name == "compare" || !offers(line, "--format-a"), "an option of another mode");
            }
        }
    }

    void values_are_told_in_words()
    {
        for (const ModeRow& mode : modes()) {
            for (const OptionRow& option : mode.options) {
                std::istringstream values{std::string(option.values)};
                for (std::string value; option.id != option_of_qt && option.id != 'r' && values >> value;) {
                    QVERIFY2(has_word(std::string(option.help) + ' ', value), (option.name + (' ' + value)).c_str());
                }
            }
        }
    }

private:
    Scratch m_scratch{"manual"};
};

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
