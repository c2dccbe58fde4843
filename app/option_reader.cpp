// SPDX-License-Identifier: MIT
#include "app/option_reader.h"

#include "app/help.h"
#include "app/modules.h"
#include "app/output.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace stratamap {

namespace {

constexpr std::string_view advice = "Try 'stratamap --help' for more information";

}  // namespace

Leave refuse(std::string_view sentence)
{
    complain(sentence);
    return {exit_failure};
}

Leave refuse_with_advice(std::string_view sentence)
{
    if (!sentence.empty()) {
        complain(sentence);
    }
    complain_bare(advice);
    return {exit_failure};
}

Leave say(std::string_view what)
{
    const Status written = write_output(what);
    if (!written) {
        complain_of(written.error());
    }
    return {written ? exit_success : exit_failure};
}

OptionReader::OptionReader(const ModeRow& mode, int argc, char** argv, int refused)
    : m_mode(mode), m_argc(argc), m_argv(argv), m_refused(refused)
{
    for (const OptionRow& row : mode.options) {
        const int takes = row.argument != nullptr ? required_argument : no_argument;
        m_long.push_back({row.name, takes, nullptr, row.id});
        if (row.name == mode.name && row.argument == nullptr) {
            m_own = row.id;  // it was seen when the mode was chosen
        }
        if (row.has_letter()) {
            m_short += static_cast<char>(row.id);
            m_short += takes == required_argument ? ":" : "";
        }
    }
    m_long.push_back({nullptr, 0, nullptr, 0});
    static char program[] = "stratamap";
    argv[0] = program;  // getopt's own complaints begin with it
    optind = 1;
}

std::optional<int> OptionReader::next()
{
    while (true) {
        const int found = ::getopt_long(m_argc, m_argv, m_short.c_str(), m_long.data(), nullptr);
        switch (found) {
            case -1: return std::nullopt;
            case '?':
                complain_bare(advice);
                m_leave = Leave{m_refused};
                return std::nullopt;
            case 'h': m_leave = say(help_of_mode(m_mode)); return std::nullopt;
            case option_version: m_leave = say(version_line); return std::nullopt;
            default:
                if (found != m_own) {
                    return found;
                }
        }
    }
}

std::span<char* const> OptionReader::names() const
{
    return {m_argv + optind, m_argv + m_argc};
}

std::optional<Leave> OptionReader::finish(ChainRequest& chain) const
{
    if (m_leave) {
        return m_leave;
    }
    if (names().size() != 1) {
        return refuse_with_advice("Expecting one image file name");
    }
    if (chain.image_options && chain.format) {
        return refuse("--image-opts and --format are mutually exclusive");
    }
    if (!follow_roots(chain.policy)) {
        return Leave{exit_failure};
    }
    chain.name = names().front();
    chain.protocols = &loaded_protocols();
    return std::nullopt;
}

bool take_chain_option(int found, ChainRequest& chain)
{
    switch (found) {
        case 'f': chain.format = optarg; return true;
        case 'U': chain.force_share = true; return true;
        case option_image_opts: chain.image_options = true; return true;
        case option_no_follow: chain.policy.follow = ReferencePolicy::Follow::nothing; return true;
        case option_snapshot: chain.snapshot = optarg; return true;
        case option_allow_network: chain.policy.network = true; return true;
        case option_root: chain.policy.roots.emplace_back(optarg); return true;
        default: return false;
    }
}

bool take_json_option(bool& json)
{
    const std::string_view given = optarg;
    if (given != "human" && given != "json") {
        complain(text("--output expects 'human' or 'json', not '", printable(given), "'"));
        return false;
    }
    json = given == "json";
    return true;
}

Result<Options> object_argument(std::string_view definition)
{
    static constexpr std::array<std::string_view, 10> known = {
        "secret",     "secret_keyring", "tls-creds-anon", "tls-creds-psk", "tls-creds-x509", "tls-cipher-suites",
        "authz-list", "authz-pam",      "authz-simple",   "throttle-group"};
    std::vector<std::string> warnings;
    const auto first = definition.substr(0, definition.find(','));
    const bool implied = first.find('=') == std::string_view::npos;  // "secret,id=..."
    Options options = TRY(options_from_keyval(text(implied ? "qom-type=" : "", definition), warnings));
    const auto type = options.text("qom-type");
    if (!type) {
        return Error(Fault::usage, "Parameter 'qom-type' is missing");
    }
    if (std::find(known.begin(), known.end(), *type) == known.end()) {
        return Error(Fault::usage, text("Parameter 'qom-type' does not accept value '", printable(*type), "'"));
    }
    if (!options.has("id")) {
        return Error(Fault::usage, "Parameter 'id' is missing");
    }
    return options;
}

bool check_object()
{
    const auto object = object_argument(optarg);
    if (!object) {
        complain(text("--object ", printable(optarg), ": ", object.error().text()));
    }
    return object.has_value();
}

bool follow_roots(ReferencePolicy& policy)
{
    if (policy.roots.empty()) {
        return true;
    }
    if (policy.follow == ReferencePolicy::Follow::nothing) {
        complain("--no-follow and --root are mutually exclusive");
        return false;
    }
    policy.follow = ReferencePolicy::Follow::roots;
    return true;
}

std::optional<u64> size_argument(std::string_view name, std::string_view given)
{
    const SizeText size = parse_size(given);
    switch (size.problem) {
        case SizeText::Problem::none: return size.value;
        case SizeText::Problem::malformed:
            complain(text("Invalid ", name, " specified: '", printable(given), "'"));
            break;
        case SizeText::Problem::out_of_range:
            complain(text("Invalid ", name, " specified. Must be between 0 and 9223372036854775807."));
            break;
    }
    return std::nullopt;
}

std::optional<u64> count_argument(std::string_view name, std::string_view given, u64 most)
{
    u64 count = 0;
    const auto end = given.data() + given.size();
    const auto [stopped, problem] = std::from_chars(given.data(), end, count);
    if (given.empty() || problem != std::errc() || stopped != end || count > most) {
        complain(text("--", name, " expects a number up to ", most, ", not '", printable(given), "'"));
        return std::nullopt;
    }
    return count;
}

}  // namespace stratamap
