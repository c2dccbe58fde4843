// SPDX-License-Identifier: MIT
// Everything below the image is opened as far as it can be, mapped in memory, and looked through.
#include "app/findings_command.h"

#include "app/option_reader.h"
#include "app/output.h"
#include "core/findings.h"

#include <algorithm>
#include <thread>

namespace stratamap {

namespace {

/// `stratamap --findings ...`
struct FindingsArguments {
    ChainRequest chain;
    bool deep = false;  ///< unpack everything that is compressed, too
    bool json = false;
};

/// Exit statuses of --findings.
enum FindingsStatus : int {
    findings_none = 0,      ///< or nothing above a note
    findings_failed = 1,    ///< the image could not be looked at
    findings_warnings = 2,  ///< the worst is a warning
    findings_damage = 3,    ///< something is damaged or lost
};

constexpr unsigned most_threads = 16;

int status_of(const Findings& findings)
{
    return findings.count(Finding::Severity::damage) > 0    ? findings_damage
           : findings.count(Finding::Severity::warning) > 0 ? findings_warnings
                                                            : findings_none;
}

Result<Findings> look_through(const std::shared_ptr<const Chain>& chain, bool deep)
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, most_threads);
    const auto mapped = TRY(survey(
        chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
        limits_for(chain->layers().size()), threads));
    return find_findings(*mapped, {deep, threads, {}}, [] { return true; });
}

int run(const FindingsArguments& arguments)
{
    const auto chain = open_chain(arguments.chain);
    if (!chain) {
        complain(text("Could not open '", printable(arguments.chain.name), "': ", chain.error().text()));
        if (!chain.error().hint().empty()) {
            complain_bare(chain.error().hint());
        }
        return findings_failed;
    }
    const auto findings = look_through(*chain, arguments.deep);
    if (!findings) {
        complain(text(printable(arguments.chain.name), ": ", findings.error().text()));
        return findings_failed;
    }
    const Status written =
        write_output(arguments.json ? findings_json(**chain, *findings) : findings_text(**chain, *findings));
    if (!written) {
        complain_of(written.error());
        return findings_failed;
    }
    return status_of(*findings);
}

std::variant<FindingsArguments, Leave> parse(int argc, char** argv)
{
    FindingsArguments findings;
    findings.chain.keep_going = true;
    OptionReader options(mode_of("findings"), argc, argv);
    while (const auto found = options.next()) {
        if (take_chain_option(*found, findings.chain)) {
            continue;
        }
        switch (*found) {
            case option_deep: findings.deep = true; break;
            case option_output:
                if (!take_json_option(findings.json)) {
                    return refuse_with_advice();
                }
                break;
            default: return refuse_with_advice();
        }
    }
    if (const auto leave = options.finish(findings.chain)) {
        return *leave;
    }
    return findings;
}

}  // namespace

int findings_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
