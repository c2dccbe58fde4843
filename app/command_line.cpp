// SPDX-License-Identifier: MIT
// GNU getopt_long's rules, as the peer has them: any order, "--", unique abbreviations (shared spec map, 1 and 2).
#include "app/command_line.h"

#include "app/modules.h"
#include "app/output.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <getopt.h>
#include <string_view>

namespace stratamap {

namespace {

constexpr std::string_view help_before_formats =
    R"(Usage: stratamap [FILE...]
       stratamap --map [OPTION...] FILE
       stratamap --amend -o NAME=VALUE[,...] [OPTION...] FILE
       stratamap --check [OPTION...] FILE
       stratamap --info [OPTION...] FILE
       stratamap --findings [OPTION...] FILE
       stratamap --report OUT [OPTION...] FILE|FOLDER
       stratamap --report OUT --merge PART...
       stratamap --tree [OPTION...] FILE
       stratamap --compare [OPTION...] A [B]

Shows which layer of a disk image's backing chain provides every sector, and in what state.
Without one of these modes, opens a window on each FILE. FILE may also be the name of an NBD export
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

Options of --amend, which changes format options of an image that exists:
  -o, --options=LIST      what to change; -o help lists what FILE's format (or -f) has
  -f, --format=FMT        format of FILE; the default is to look
      --image-opts        FILE is an option string
      --object=DEF        secret,id=ID,file=PATH or data=TEXT, which options name by ID
                          key slots: state, keyslot, new-secret, old-secret, iter-time; what opens the image
                          is key-secret=ID or encrypt.key-secret=ID in --image-opts. Passphrases that no
                          option names are asked for when standard input is a terminal
  -t, --cache=MODE        none, writeback (the default), writethrough, directsync, unsafe
  -n, --dry-run           print the plan: each step, the header before and after, the cost, what is lost
      --output=FORM       of the plan: human (the default) or json
      --backup=FILE       write FILE first, from which --restore=FILE brings the image back as it was
      --restore=FILE      take back what was changed since that backup, in place of -o; refused when somebody
                          else has written to the image since, without --force
      --allow-shrink      let a smaller size cut guest data
      --remove-bitmaps    let bitmaps go that the new format cannot have
      --repair            count the references of an image anew that was not closed cleanly
      --force             change the backing file though what the guest reads may change; overwrite or erase
                          key slots though nobody may be able to open the image any more
      --replace-key       add new-secret and then erase the key slots that old-secret opens, in one go
      --max-iterations=N  try key slots that take so long in all (100000000 of PBKDF2's iterations)
  -p, --progress          show how far it is; -q, --quiet does not

Options of --check, which counts references and looks for damage, and changes nothing:
  -f, --format=FMT        format of FILE; the default is to look
      --image-opts        FILE is an option string
      --object=DEF        accepted for scripts that name a secret; a check needs no key
      --output=FORM       human (the default) or json
  -T, --source-cache=MODE accepted for scripts
  -U, --force-share       do not mind the locks of programs that write to the image
  -q, --quiet             no summary, only what is found, on standard error

Options of --findings, which tells what is wrong or unwise in FILE's chain, and what mends it:
      --deep              unpack everything that is compressed, too
      --output=FORM       human (the default) or json
  -f, -U, --image-opts, --no-follow, --root, --allow-network as with --map
  Exit status: 0 when nothing worse than a note was found, 2 warnings, 3 damage, 1 when FILE cannot be looked at.

Options of --info, which tells what FILE's header says:
      --backing-chain     and those of all images below it
      --output=FORM       human (the default) or json
  and -f, -U, --image-opts, --object, --root, --allow-network as for --map

Options of --report=OUT, which writes all there is to tell of FILE; OUT ends in .html, .pdf, .svg,
.png, .csv, .json or .ndjson, and that is what it will be:
      --title=TEXT        what the report is called
      --operator=NAME     who made it
      --notes=TEXT        what else is to stand in it
      --dated             with the time; without, the same image gives the same bytes
      --hash-files        the SHA-256 of whole files, not of their headers and tables alone
      --cell=SIZE         bytes that a cell of the picture stands for, a power of two
      --shard=I/N         of a FOLDER: the Ith of N parts of its images; OUT ends in .ndjson
      --merge             the files are such parts, and become one report
  -p, --progress          show how far it is with a FOLDER
  and -f, -U, --image-opts, --snapshot, --no-follow, --root, --allow-network as for --map

Options of --tree, which prints FILE's chain and what each layer would free or cost if it were committed into the one
below, pulled into the one above, or removed:
      --contents          read the data that a pull would compare, for exact sums
      --output=FORM       human (the default) or json
      --keep-going        exit status 2, not 1, where the chain is not whole; what there is is printed in any case
  -f, -U, --image-opts, --no-follow, --root, --allow-network as with --map

Options of --compare, which tells how B differs from A: data gained, lost, moved, provided by another layer. Each is
an image or a file in which --map --output=json (or qemu-img map) was saved; without B, both are A:
  -f, --format-a=FMT      format of A; -F, --format-b=FMT that of B; without, a saved map is recognised
      --snapshot-a=NAME   A's internal snapshot of that id or name; likewise --snapshot-b
      --depth-a=N         the disk as A's layer N has it, counted from 0, the image itself; likewise --depth-b
      --content           read both, too, and say where the guest's bytes differ
      --output=FORM       human (the default) or json: all stretches, and then the sums
      --longest=N         list so many of the longest stretches that differ (human; the default is 10)
  -p, --progress          show how far it is; -q, --quiet: say nothing, and stop at the first difference
                          -U, --image-opts, --object, --keep-going, --no-follow, --root and --allow-network are as
                          above, for both

Other options:
  -h, --help              print this and leave
      --version           print the version and leave

Exit status: 0 when all was done, 1 when not, 2 when --keep-going had to leave something out.
That of --check: 0 when nothing is wrong, 1 when the check could not be completed, 2 when there are corruptions, 3 when
there are only leaks, 63 when the format has no checks.
That of --compare: 0 when there is no difference, 1 when there is one, 2 when something could not be opened, 3 when a map
has damage or gaps, 4 when contents could not be read.
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
    option_amend,
    option_force,
    option_allow_shrink,
    option_remove_bitmaps,
    option_repair,
    option_backup,
    option_restore,
    option_check,
    option_info,
    option_backing_chain,
    option_findings,
    option_deep,
    option_report,
    option_title,
    option_operator,
    option_notes,
    option_dated,
    option_hash_files,
    option_cell,
    option_replace_key,
    option_max_iterations,
    option_tree,
    option_contents,
    option_compare,
    option_snapshot_b,
    option_depth_a,
    option_depth_b,
    option_content,
    option_longest,
    option_shard,
    option_merge,
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

/// An object's definition: one that is wrong is worth a word even where it changes nothing.
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

/// Options that say how to open a chain, alike in all modes. False: it is none of them.
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

/// Before the first option of a mode is read.
void begin_options(char** argv)
{
    static char program[] = "stratamap";
    argv[0] = program;  // getopt's own complaints begin with it
    optind = 1;
}

/// --output of modes that know two forms. False: it was complained of.
bool take_json_option(bool& json)
{
    const auto output = output_argument(optarg);
    if (!output || *output == MapText::csv) {
        complain(text("--output expects 'human' or 'json', not '", printable(optarg), "'"));
        return false;
    }
    json = *output == MapText::json;
    return true;
}

/// --object of modes that need none: it must make sense. False: it was complained of.
bool check_object()
{
    const auto object = object_argument(optarg);
    if (!object) {
        complain(text("--object ", printable(optarg), ": ", object.error().text()));
    }
    return object.has_value();
}

/// Only below --root, if there is any. False: it was complained of.
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

/// The one name that is left, and whether the options go together.
std::optional<Leave> finish_chain(int argc, char** argv, ChainRequest& chain)
{
    if (optind != argc - 1) {
        return fail_with_advice("Expecting one image file name");
    }
    if (chain.image_options && chain.format) {
        return fail("--image-opts and --format are mutually exclusive");
    }
    if (!follow_roots(chain.policy)) {
        return Leave{exit_failure};
    }
    chain.name = argv[optind];
    chain.protocols = &loaded_protocols();
    return std::nullopt;
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
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:s:l:U", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_map: break;
            case option_keep_going: map.chain.keep_going = true; break;
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
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(found, map.chain)) {
                    return fail_with_advice();
                }
        }
    }
    if (const auto leave = finish_chain(argc, argv, map.chain)) {
        return *leave;
    }
    return map;
}

Arguments parse_findings(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format", required_argument, nullptr, 'f'},
        {"output", required_argument, nullptr, option_output},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"no-follow", no_argument, nullptr, option_no_follow},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"deep", no_argument, nullptr, option_deep},
        {"findings", no_argument, nullptr, option_findings},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    FindingsArguments findings;
    findings.chain.keep_going = true;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:U", long_options, nullptr)) != -1;) {
        if (take_chain_option(found, findings.chain)) {
            continue;
        }
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_findings: break;
            case option_deep: findings.deep = true; break;
            case option_output:
                if (!take_json_option(findings.json)) {
                    return fail_with_advice();
                }
                break;
            default: return fail_with_advice();
        }
    }
    if (const auto leave = finish_chain(argc, argv, findings.chain)) {
        return *leave;
    }
    return findings;
}

std::optional<Shard> shard_argument(std::string_view given)
{
    Shard shard;
    const char* const end = given.data() + given.size();
    const auto index = std::from_chars(given.data(), end, shard.index);
    if (index.ec != std::errc() || index.ptr == end || *index.ptr != '/') {
        return std::nullopt;
    }
    const auto count = std::from_chars(index.ptr + 1, end, shard.count);
    const bool sound = count.ec == std::errc() && count.ptr == end && shard.index > 0 && shard.index <= shard.count;
    return sound ? std::optional(shard) : std::nullopt;
}

Arguments parse_report(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"report", required_argument, nullptr, option_report},
        {"title", required_argument, nullptr, option_title},
        {"operator", required_argument, nullptr, option_operator},
        {"notes", required_argument, nullptr, option_notes},
        {"dated", no_argument, nullptr, option_dated},
        {"hash-files", no_argument, nullptr, option_hash_files},
        {"cell", required_argument, nullptr, option_cell},
        {"shard", required_argument, nullptr, option_shard},
        {"merge", no_argument, nullptr, option_merge},
        {"progress", no_argument, nullptr, 'p'},
        {"format", required_argument, nullptr, 'f'},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"no-follow", no_argument, nullptr, option_no_follow},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"snapshot", required_argument, nullptr, option_snapshot},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    ReportArguments report;
    report.chain.keep_going = true;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:Up", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case 'p': report.progress = true; break;
            case option_merge: report.merge = true; break;
            case option_shard:
                if (const auto shard = shard_argument(optarg)) {
                    report.shard = *shard;
                    break;
                }
                return fail(text("--shard expects I/N, such as 1/4, not '", printable(optarg), "'"));
            case option_report: report.file = optarg; break;
            case option_title: report.wishes.header.title = optarg; break;
            case option_operator: report.wishes.header.examiner = optarg; break;
            case option_notes: report.wishes.header.notes = optarg; break;
            case option_dated: report.dated = true; break;
            case option_hash_files: report.wishes.hash_files = true; break;
            case option_cell: {
                const auto size = size_argument("cell", optarg);
                if (!size) {
                    return Leave{exit_failure};
                }
                if (*size < sector_size || !std::has_single_bit(*size)) {
                    return fail("--cell expects a power of two, 512 at least");
                }
                report.wishes.bytes_per_cell = *size;
                break;
            }
            default:
                if (!take_chain_option(found, report.chain)) {
                    return fail_with_advice();
                }
        }
    }
    const auto form = report_form(report.file);
    if (!form) {
        return fail_with_advice(
            text("--report expects a file that ends in .html, .pdf, .svg, .png, .csv, .json or .ndjson, not '",
                 printable(report.file), "'"));
    }
    report.form = *form;
    if (report.shard.count > 1 && *form != ReportForm::ndjson) {
        return fail("a part of a report is a list of images: with --shard, OUT ends in .ndjson");
    }
    if (report.merge) {
        report.parts.assign(argv + optind, argv + argc);
        return report.parts.empty() ? Arguments(fail_with_advice("Expecting the parts to merge")) : report;
    }
    if (const auto leave = finish_chain(argc, argv, report.chain)) {
        return *leave;
    }
    return report;
}

Arguments parse_amend(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"options", required_argument, nullptr, 'o'},
        {"format", required_argument, nullptr, 'f'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"object", required_argument, nullptr, option_object},
        {"cache", required_argument, nullptr, 't'},
        {"dry-run", no_argument, nullptr, 'n'},
        {"output", required_argument, nullptr, option_output},
        {"backup", required_argument, nullptr, option_backup},
        {"restore", required_argument, nullptr, option_restore},
        {"allow-shrink", no_argument, nullptr, option_allow_shrink},
        {"remove-bitmaps", no_argument, nullptr, option_remove_bitmaps},
        {"repair", no_argument, nullptr, option_repair},
        {"force", no_argument, nullptr, option_force},
        {"replace-key", no_argument, nullptr, option_replace_key},
        {"max-iterations", required_argument, nullptr, option_max_iterations},
        {"progress", no_argument, nullptr, 'p'},
        {"quiet", no_argument, nullptr, 'q'},
        {"amend", no_argument, nullptr, option_amend},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    AmendArguments amend;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "ho:f:t:npq", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_amend: break;
            case 'o': amend.lists.emplace_back(optarg); break;
            case 'f': amend.format = optarg; break;
            case 't': amend.cache = optarg; break;
            case 'n': amend.dry_run = true; break;
            case 'p': amend.progress = true; break;
            case 'q': amend.quiet = true; break;
            case option_image_opts: amend.image_options = true; break;
            case option_backup: amend.backup = optarg; break;
            case option_restore: amend.restore = optarg; break;
            case option_allow_shrink: amend.allow_shrink = true; break;
            case option_remove_bitmaps: amend.remove_bitmaps = true; break;
            case option_repair: amend.repair = true; break;
            case option_force: amend.force = true; break;
            case option_replace_key: amend.replace_key = true; break;
            case option_max_iterations:
                amend.most_iterations = size_argument("max iterations", optarg);
                if (!amend.most_iterations) {
                    return Leave{exit_failure};
                }
                break;
            case option_output:
                if (!take_json_option(amend.json)) {
                    return fail_with_advice();
                }
                break;
            case option_object: {
                const auto object = object_argument(optarg);
                const Status taken = !object                                ? Status(object.error())
                                     : object->text("qom-type") == "secret" ? amend.secrets.add(*object)
                                                                            : Status();
                if (!taken) {
                    return fail(taken.error().text());
                }
                break;
            }
            default: return fail_with_advice();
        }
    }
    for (; optind < argc; ++optind) {
        amend.files.emplace_back(argv[optind]);
    }
    if (amend.image_options && amend.format) {
        return fail("--image-opts and --format are mutually exclusive");
    }
    if (amend.json && !amend.dry_run) {
        return fail("--output is about the plan that --dry-run prints");
    }
    if (amend.restore && (!amend.lists.empty() || amend.backup || amend.dry_run)) {
        return fail("--restore stands alone: it takes no options, no --backup and no --dry-run");
    }
    return amend;
}

Arguments parse_check(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format", required_argument, nullptr, 'f'},
        {"repair", required_argument, nullptr, 'r'},
        {"output", required_argument, nullptr, option_output},
        {"object", required_argument, nullptr, option_object},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"source-cache", required_argument, nullptr, 'T'},
        {"force-share", no_argument, nullptr, 'U'},
        {"quiet", no_argument, nullptr, 'q'},
        {"check", no_argument, nullptr, option_check},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    CheckArguments check;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:r:T:Uq", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_check: break;
            case 'q': check.quiet = true; break;
            case 'r': return fail("--check never changes an image: repairs are made by qemu-img check -r");
            case 'T':
                if (!cache_mode(optarg)) {
                    return fail(text("Invalid source cache option: ", printable(optarg)));
                }
                break;
            case option_output:
                if (!take_json_option(check.json)) {
                    return fail_with_advice();
                }
                break;
            case option_object:
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(found, check.chain)) {
                    return fail_with_advice();
                }
        }
    }
    if (const auto leave = finish_chain(argc, argv, check.chain)) {
        return *leave;
    }
    check.chain.policy.follow = ReferencePolicy::Follow::nothing;
    check.chain.purpose = Purpose::check;
    return check;
}

Arguments parse_tree(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format", required_argument, nullptr, 'f'},
        {"output", required_argument, nullptr, option_output},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"no-follow", no_argument, nullptr, option_no_follow},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"keep-going", no_argument, nullptr, option_keep_going},
        {"contents", no_argument, nullptr, option_contents},
        {"tree", no_argument, nullptr, option_tree},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    TreeArguments tree;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:U", long_options, nullptr)) != -1;) {
        if (take_chain_option(found, tree.chain)) {
            continue;
        }
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_tree: break;
            case option_keep_going: tree.keep_going = true; break;
            case option_contents: tree.contents = Contents::compared; break;
            case option_output:
                if (!take_json_option(tree.json)) {
                    return fail_with_advice();
                }
                break;
            default: return fail_with_advice();
        }
    }
    if (const auto leave = finish_chain(argc, argv, tree.chain)) {
        return *leave;
    }
    return tree;
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

/// What one option of --compare says; what it is for both sides, for both. False: it was complained of.
bool take_compare_option(int found, CompareArguments& compare)
{
    constexpr u64 most_layers = 1 << 16;
    constexpr u64 most_stretches = 1 << 20;
    const auto both = [&](auto set) {
        set(compare.a.chain);
        set(compare.b.chain);
        return true;
    };
    const auto take = [](auto& into, std::optional<u64> given) {
        if (given) {
            into = static_cast<std::remove_reference_t<decltype(into)>>(*given);
        }
        return given.has_value();
    };
    switch (found) {
        case 'f': compare.a.chain.format = optarg; return true;
        case 'F': compare.b.chain.format = optarg; return true;
        case option_snapshot: compare.a.chain.snapshot = optarg; return true;
        case option_snapshot_b: compare.b.chain.snapshot = optarg; return true;
        case option_depth_a: return take(compare.a.depth, count_argument("depth-a", optarg, most_layers));
        case option_depth_b: return take(compare.b.depth, count_argument("depth-b", optarg, most_layers));
        case option_longest: return take(compare.longest, count_argument("longest", optarg, most_stretches));
        case option_content: return compare.content = true;
        case 'p': return compare.progress = true;
        case 'q': return compare.quiet = true;
        case 'U': return both([](ChainRequest& chain) { chain.force_share = true; });
        case option_image_opts: return both([](ChainRequest& chain) { chain.image_options = true; });
        case option_keep_going: return both([](ChainRequest& chain) { chain.keep_going = true; });
        case option_allow_network: return both([](ChainRequest& chain) { chain.policy.network = true; });
        case option_no_follow:
            return both([](ChainRequest& chain) { chain.policy.follow = ReferencePolicy::Follow::nothing; });
        case option_root: return both([](ChainRequest& chain) { chain.policy.roots.emplace_back(optarg); });
        case option_output: return take_json_option(compare.json);
        case option_object: return check_object();
        default: complain_bare("Try 'stratamap --help' for more information"); return false;
    }
}

Arguments parse_compare(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format-a", required_argument, nullptr, 'f'},
        {"format-b", required_argument, nullptr, 'F'},
        {"snapshot-a", required_argument, nullptr, option_snapshot},
        {"snapshot-b", required_argument, nullptr, option_snapshot_b},
        {"depth-a", required_argument, nullptr, option_depth_a},
        {"depth-b", required_argument, nullptr, option_depth_b},
        {"content", no_argument, nullptr, option_content},
        {"output", required_argument, nullptr, option_output},
        {"longest", required_argument, nullptr, option_longest},
        {"progress", no_argument, nullptr, 'p'},
        {"quiet", no_argument, nullptr, 'q'},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"object", required_argument, nullptr, option_object},
        {"keep-going", no_argument, nullptr, option_keep_going},
        {"no-follow", no_argument, nullptr, option_no_follow},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"compare", no_argument, nullptr, option_compare},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    const auto refuse = [](std::string_view sentence) {
        complain(sentence);
        return Leave{compare_not_opened};
    };
    CompareArguments compare;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:F:Upq", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_compare: break;
            default:
                if (!take_compare_option(found, compare)) {
                    return Leave{compare_not_opened};
                }
        }
    }
    const int names = argc - optind;
    if (names != 1 && names != 2) {
        return refuse("Expecting two images or saved maps, or one of which two things are compared");
    }
    CompareSide& b = compare.b;
    const auto apart = [](const CompareSide& side) { return side.depth != 0 || side.chain.snapshot; };
    if (names == 1) {
        if (!apart(compare.a) && !apart(b)) {
            return refuse("One image alone is compared by --snapshot-a, --snapshot-b, --depth-a, --depth-b");
        }
        b.chain.format = b.chain.format ? b.chain.format : compare.a.chain.format;
    }
    compare.a.chain.name = argv[optind];
    b.chain.name = argv[argc - 1];
    for (ChainRequest* chain : {&compare.a.chain, &b.chain}) {
        chain->protocols = &loaded_protocols();
        if (chain->image_options && chain->format) {
            return refuse("--image-opts and --format-a or --format-b are mutually exclusive");
        }
        if (!follow_roots(chain->policy)) {
            return Leave{compare_not_opened};
        }
    }
    return compare;
}

Arguments parse_info(int argc, char** argv)
{
    static constexpr option long_options[] = {
        {"help", no_argument, nullptr, 'h'},
        {"format", required_argument, nullptr, 'f'},
        {"output", required_argument, nullptr, option_output},
        {"backing-chain", no_argument, nullptr, option_backing_chain},
        {"force-share", no_argument, nullptr, 'U'},
        {"image-opts", no_argument, nullptr, option_image_opts},
        {"object", required_argument, nullptr, option_object},
        {"root", required_argument, nullptr, option_root},
        {"allow-network", no_argument, nullptr, option_allow_network},
        {"info", no_argument, nullptr, option_info},
        {"version", no_argument, nullptr, option_version},
        {nullptr, 0, nullptr, 0},
    };
    InfoArguments info;
    info.chain.purpose = Purpose::headers;
    begin_options(argv);
    for (int found = 0; (found = ::getopt_long(argc, argv, "hf:U", long_options, nullptr)) != -1;) {
        switch (found) {
            case 'h': return say(help());
            case option_version: return say("stratamap " STRATAMAP_VERSION "\n");
            case option_info: break;
            case option_backing_chain: info.whole_chain = true; break;
            case option_output:
                if (!take_json_option(info.json)) {
                    return fail_with_advice();
                }
                break;
            case option_object:
                if (!check_object()) {
                    return Leave{exit_failure};
                }
                break;
            default:
                if (!take_chain_option(found, info.chain)) {
                    return fail_with_advice();
                }
        }
    }
    if (const auto leave = finish_chain(argc, argv, info.chain)) {
        return *leave;
    }
    if (!info.whole_chain) {
        info.chain.policy.follow = ReferencePolicy::Follow::nothing;
    }
    return info;
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
            return fail_with_advice(
                text("unrecognized option '", printable(argument), "' (or it belongs to one of the modes)"));
        }
    }
    return WindowArguments{};
}

}  // namespace

Arguments parse_arguments(int argc, char** argv)
{
    char** const end = std::find_if(argv + 1, argv + argc, [](std::string_view argument) { return argument == "--"; });
    const auto wants = [&](std::string_view mode) {
        return std::any_of(argv + 1, end, [&](std::string_view argument) {
            return argument.starts_with(mode) && (argument.size() == mode.size() || argument[mode.size()] == '=');
        });
    };
    struct Mode {
        std::string_view name;
        Arguments (*parse)(int argc, char** argv);
    };
    static constexpr Mode modes[] = {{"--map", parse_map},         {"--amend", parse_amend},
                                     {"--check", parse_check},     {"--info", parse_info},
                                     {"--compare", parse_compare}, {"--findings", parse_findings},
                                     {"--report", parse_report},   {"--tree", parse_tree}};
    const Mode* wanted = nullptr;
    for (const Mode& mode : modes) {
        if (!wants(mode.name)) {
            continue;
        }
        if (wanted != nullptr) {
            return fail_with_advice(text(wanted->name, " and ", mode.name, " are two things to do"));
        }
        wanted = &mode;
    }
    return wanted != nullptr ? wanted->parse(argc, argv) : parse_window(argc, argv);
}

}  // namespace stratamap
