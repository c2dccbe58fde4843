// SPDX-License-Identifier: MIT
// GNU getopt_long's rules, as the peer has them: any order, "--", unique abbreviations (shared spec map, 1 and 2).
#include "app/command_line.h"

#include "app/modules.h"
#include "app/output.h"

#include <algorithm>
#include <array>
#include <getopt.h>
#include <string_view>

namespace stratamap {

namespace {

constexpr std::string_view help_before_formats =
    R"(Usage: stratamap [FILE...]
       stratamap --map [OPTION...] FILE

Shows which layer of a disk image's backing chain provides every sector, and in what state.
Without --map, opens a window on each FILE. FILE may also be the name of an NBD export
(nbd://, nbds://, nbd+unix://) or a URL (http://, https://).

Options of --map:
  -f, --format=FMT        format of FILE; the default is to look. One of:
)";

constexpr std::string_view help_after_formats =
    R"(      --output=FORM       human (the default), json or csv
  -s, --start-offset=N    first guest byte to report; suffixes k M G T P E are powers of 1024
  -l, --max-length=N      report at most this many bytes
  -U, --force-share       do not mind the locks of programs that write to the image
      --image-opts        FILE is an option string (driver=qcow2,file.filename=...)
      --object=DEF        accepted for scripts that name a secret; a map needs no key
      --snapshot=NAME     map the disk as FILE's internal snapshot of that id or name has it
      --keep-going        map what can be opened although a layer is missing or damaged;
                          its ranges are marked "unknown": true, the exit status is 2
      --no-follow         map FILE alone, as if it had no backing file
      --root=DIR          follow references only to files below DIR (may be repeated)
      --allow-network     follow network names that are found inside images, too

Other options:
  -h, --help              print this and leave
      --version           print the version and leave

Exit status: 0 when all was done, 1 when not, 2 when --keep-going had to leave something out.
)";

std::string help()
{
    std::string names;
    for (const Format* format : formats()) {
        names += text(names.empty() ? "" : " ", format->id);
    }
    return text(help_before_formats, "                          ", names, '\n', help_after_formats);
}

enum Option : int {
    option_output = 256,
    option_image_opts,
    option_object,
    option_keep_going,
    option_no_follow,
    option_root,
    option_allow_network,
    option_snapshot,
    option_map,
    option_version,
};

Leave fail(std::string_view sentence)
{
    complain(sentence);
    return {exit_failure};
}

Leave fail_with_advice(std::string_view sentence = {})
{
    if (!sentence.empty()) {
        complain(sentence);
    }
    complain_bare("Try 'stratamap --help' for more information");
    return {exit_failure};
}

Leave say(std::string_view what)
{
    const Status written = write_output(what);
    return written ? Leave{exit_success} : fail(written.error().text());
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

std::optional<MapText> output_argument(std::string_view given)
{
    return given == "human"  ? std::optional(MapText::human)
           : given == "json" ? std::optional(MapText::json)
           : given == "csv"  ? std::optional(MapText::csv)
                             : std::nullopt;
}

/// A secret's definition changes nothing for a map, but a wrong one is still worth a word.
Status check_object(std::string_view definition)
{
    static constexpr std::array<std::string_view, 10> known = {
        "secret",     "secret_keyring", "tls-creds-anon", "tls-creds-psk", "tls-creds-x509", "tls-cipher-suites",
        "authz-list", "authz-pam",      "authz-simple",   "throttle-group"};
    std::vector<std::string> warnings;
    Options options = TRY(options_from_keyval(definition, warnings));
    const auto type = options.has("qom-type") ? options.text("qom-type") : options.text("file");
    if (!type) {
        return Error(Fault::usage, "Parameter 'qom-type' is missing");
    }
    if (std::find(known.begin(), known.end(), *type) == known.end()) {
        return Error(Fault::usage, text("Parameter 'qom-type' does not accept value '", printable(*type), "'"));
    }
    if (!options.has("id")) {
        return Error(Fault::usage, "Parameter 'id' is missing");
    }
    return {};
}

Arguments parse_map(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format", required_argument, nullptr, 'f'},
        {"output", required_argument, nullptr, option_output},
        {"start-offset", required_argument, nullptr, 's'},
        {"max-length", required_argument, nullptr, 'l'},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"object", required_argument, nullptr, option_object},
        {"keep-going", no_argument, nullptr, option_keep_going},
        {"no-follow", no_argument, nullptr, option_no_follow},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"snapshot", required_argument, nullptr, option_snapshot},
        {"map", no_argument, nullptr, option_map},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    MapArguments map;
    using Follow = ReferencePolicy::Follow;
    std::string program = "stratamap";
    argv[0] = program.data();  // getopt's own complaints begin with it
    optind = 1;
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:s:l:U", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_map: break;
            case 'f': map.chain.format = optarg; break;
            case 'U': map.chain.force_share = true; break;
            case option_image_opts: map.chain.image_options = true; break;
            case option_keep_going: map.chain.keep_going = true; break;
            case option_no_follow: map.chain.policy.follow = Follow::nothing; break;
            case option_snapshot: map.chain.snapshot = optarg; break;
            case option_allow_network: map.chain.policy.network = true; break;
            case option_root: map.chain.policy.roots.emplace_back(optarg); break;
            case option_output:
                if (const auto output = output_argument(optarg)) {
                    map.output = *output;
                    break;
                }
                return fail_with_advice(
                    text("--output expects 'human', 'json' or 'csv', not '", printable(optarg), "'"));
            case 's':
            case 'l':
                if (const auto size = size_argument(found == 's' ? "start offset" : "max length", optarg)) {
                    (found == 's' ? map.start : map.most.emplace()) = *size;
                    break;
                }
                return Leave{exit_failure};
            case option_object:
                if (const Status object = check_object(optarg); !object) {
                    return fail(text("--object ", printable(optarg), ": ", object.error().text()));
                }
                break;
            default: return fail_with_advice();
        }
    }
    if (optind != argc - 1) {
        return fail_with_advice("Expecting one image file name");
    }
    if (map.chain.image_options && map.chain.format) {
        return fail("--image-opts and --format are mutually exclusive");
    }
    if (!map.chain.policy.roots.empty()) {
        if (map.chain.policy.follow == Follow::nothing) {
            return fail("--no-follow and --root are mutually exclusive");
        }
        map.chain.policy.follow = Follow::roots;
    }
    map.chain.name = argv[optind];
    map.chain.protocols = &loaded_protocols();
    return map;
}

/// Options that Qt takes out of the arguments itself.
bool is_qt_option(std::string_view argument)
{
    static constexpr std::array<std::string_view, 13> known = {"platform",        "platformpluginpath",
                                                               "platformtheme",   "plugin",
                                                               "qwindowgeometry", "qwindowicon",
                                                               "qwindowtitle",    "reverse",
                                                               "session",         "style",
                                                               "stylesheet",      "display",
                                                               "fontengine"};
    while (argument.starts_with('-')) {
        argument.remove_prefix(1);
    }
    const auto name = argument.substr(0, argument.find('='));
    return std::find(known.begin(), known.end(), name) != known.end();
}

Arguments parse_window(int argc, char** argv)
{
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "-h" || argument == "--help") {
            return say(help());
        }
        if (argument == "--version") {
            return say("stratamap " STRATAMAP_VERSION "\n");
        }
        if (argument.size() > 1 && argument.starts_with('-') && !is_qt_option(argument)) {
            return fail_with_advice(text("unrecognized option '", printable(argument), "' (or it belongs to --map)"));
        }
    }
    return WindowArguments{};
}

}  // namespace

Arguments parse_arguments(int argc, char** argv)
{
    const auto wants_map = [](std::string_view argument) { return argument == "--map"; };
    char** const end = std::find_if(argv + 1, argv + argc, [](std::string_view argument) { return argument == "--"; });
    return std::any_of(argv + 1, end, wants_map) ? parse_map(argc, argv) : parse_window(argc, argv);
}

}  // namespace stratamap
