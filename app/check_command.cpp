// SPDX-License-Identifier: MIT
// What `qemu-img check` does, in its words and with its exit statuses (shared spec info-check-snapshot, 3). Only the
// image itself is opened, not what lies below it, and no key is asked for: nothing of that is checked.
#include "app/check_command.h"

#include "app/option_reader.h"
#include "app/output.h"
#include "core/check.h"
#include "core/writable_file.h"

namespace stratamap {

namespace {

/// `stratamap --check ...`
struct CheckArguments {
    ChainRequest chain;
    bool json = false;
    bool quiet = false;  ///< no summary
};

enum CheckStatus : int {
    check_clean = 0,
    check_failed = 1,  ///< could not be completed
    check_corrupt = 2,
    check_leaky = 3,
    check_unsupported = 63,  ///< the format has no checks
};

constexpr std::size_t lines_at_once = 256;
constexpr std::size_t most_lines = 1'000'000;

/// Findings, some at a time: there may be millions.
class FindingLines {
public:
    ~FindingLines() { flush(); }

    bool add(const CheckFinding& finding)
    {
        m_lines += finding.sentence;
        m_lines += '\n';
        if (++m_count == lines_at_once) {
            flush();
        }
        if (++m_told == most_lines) {
            flush();
            complain(text("only the first ", most_lines, " findings are listed"));
        }
        return m_told < most_lines;
    }

    void flush()
    {
        if (m_count != 0) {
            m_lines.pop_back();
            complain_bare(m_lines);
        }
        m_lines.clear();
        m_count = 0;
    }

private:
    std::string m_lines;
    std::size_t m_count = 0;
    std::size_t m_told = 0;
};

int fail(std::string_view sentence, int status)
{
    complain(sentence);
    return status;
}

int status_of(const CheckResult& result)
{
    return result.corruptions != 0 ? check_corrupt : result.leaks != 0 ? check_leaky : check_clean;
}

int run(const CheckArguments& arguments)
{
    const std::string& name = arguments.chain.name;
    const auto opened = open_chain(arguments.chain);
    if (!opened) {
        const Error& error = opened.error();
        const std::string hint = error.hint().empty() ? "" : text('\n', error.hint());
        return fail(text("Could not open '", printable(name), "': ", error.text(), hint), check_failed);
    }
    const ChainLayer& image = (*opened)->layers().front();
    for (const std::string& warning : (*opened)->warnings()) {
        complain(warning);
    }
    for (const Issue& issue : image.issues) {
        if (issue.severity == Issue::Severity::warning) {
            complain(text("warning: ", printable(image.name), ": ", issue.sentence));
        }
    }
    FindingLines lines;
    const auto result = check_image(
        *image.layer, 0, [](u64, u64) { return true; },
        [&](const CheckFinding& finding) { return lines.add(finding); });
    lines.flush();
    if (!result) {
        const bool unsupported = result.error().fault() == Fault::unsupported;
        return unsupported ? fail(result.error().text(), check_unsupported)
                           : fail(text("Check failed: ", result.error().text()), check_failed);
    }
    if (!arguments.quiet) {
        const Status written =
            write_output(arguments.json ? check_json(*result, name, image.format) : check_summary(*result));
        if (!written) {
            complain_of(written.error());
            return check_failed;
        }
    }
    return result->check_errors != 0 ? fail("Check failed", check_failed) : status_of(*result);
}

std::variant<CheckArguments, Leave> parse(int argc, char** argv)
{
    CheckArguments check;
    OptionReader options(mode_of("check"), argc, argv);
    while (const auto found = options.next()) {
        switch (*found) {
            case 'q': check.quiet = true; break;
            case 'r': return refuse("--check never changes an image: repairs are made by qemu-img check -r");
            case 'T':
                if (!cache_mode(optarg)) {
                    return refuse(text("Invalid source cache option: ", printable(optarg)));
                }
                break;
            case option_output:
                if (!take_json_option(check.json)) {
                    return refuse_with_advice();
                }
                break;
            case option_object:
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(*found, check.chain)) {
                    return refuse_with_advice();
                }
        }
    }
    if (const auto leave = options.finish(check.chain)) {
        return *leave;
    }
    check.chain.policy.follow = ReferencePolicy::Follow::nothing;
    check.chain.purpose = Purpose::check;
    return check;
}

}  // namespace

int check_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
