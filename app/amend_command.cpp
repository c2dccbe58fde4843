// SPDX-License-Identifier: MIT
// What `qemu-img amend` does, in its order of complaints (shared spec amend, 1.1): options, help, file, cache mode,
// opening, the format, the option list, the change. Before the first write everything is read, checked and planned.
#include "app/amend_command.h"

#include "app/option_reader.h"
#include "app/output.h"
#include "app/progress.h"
#include "app/prompt.h"
#include "app/secrets.h"
#include "app/undo_file.h"
#include "core/amend_options.h"
#include "core/amend_undo.h"
#include "core/amending.h"
#include "core/format.h"
#include "core/names.h"

#include <algorithm>

namespace stratamap {

namespace {

/// `stratamap --amend ...`
struct AmendArguments {
    std::vector<std::string> lists;  ///< of each -o
    std::vector<std::string> files;  ///< exactly one is right
    std::optional<std::string> format;
    bool image_options = false;
    std::string cache = "writeback";
    Secrets secrets;
    bool force = false;
    bool allow_shrink = false;
    bool remove_bitmaps = false;
    bool repair = false;
    bool replace_key = false;
    std::optional<u64> most_iterations = {};
    bool progress = false;
    bool quiet = false;
    bool dry_run = false;
    bool json = false;                        ///< the plan, of a dry run
    std::optional<std::string> backup = {};   ///< file to write what undoes the change
    std::optional<std::string> restore = {};  ///< file that such a backup is taken from
};

int fail(const Error& error)
{
    complain(error.text());
    if (!error.hint().empty()) {
        complain_bare(error.hint());
    }
    return exit_failure;
}

int fail(std::string_view sentence)
{
    complain(sentence);
    return exit_failure;
}

int told(const Status& written)
{
    if (!written) {
        complain_of(written.error());
    }
    return written ? exit_success : exit_failure;
}

/// The peer opens a volume first and asks only then that nobody else is at it, which its opening is not to blame for.
bool is_about_others(const Format& format, const Error& error)
{
    return format.amendment->locks == LockScheme::amend_exclusively && error.fault() == Fault::in_use &&
           error.sentence().starts_with("Failed to get shared");
}

Error cannot_open(const std::string& name, const Error& error)
{
    return Error(error.fault(), text("Could not open '", printable(name), "': ", error.text())).with_hint(error.hint());
}

/// The image, as it was named.
struct Target {
    std::string name;
    std::string path;
    std::optional<std::string> format;
    std::optional<std::string> key_secret = {};
};

bool accepts(const Format& format, std::string_view key)
{
    return std::ranges::any_of(format.options, [&](std::string_view option) {
        return key == option || (option.ends_with('.') && key.starts_with(option));
    });
}

/// A file of this host alone: what lies on a server is not amended.
Result<Target> target_of(const AmendArguments& arguments)
{
    Target target{arguments.files.front(), arguments.files.front(), arguments.format};
    const bool tree = target.name.starts_with("json:");
    if (!arguments.image_options && !tree) {
        const auto prefix = protocol_prefix(target.name);
        if (prefix == "file" || prefix == "host_device") {
            target.path = strip_prefix(target.name);
        } else if (!network_protocol(prefix).empty()) {
            return Error(Fault::unsupported, text("Only files of this host can be amended, not '", prefix, ":'"));
        }
        return target;
    }
    std::vector<std::string> warnings;
    Options options = TRY(tree ? options_from_json(std::string_view(target.name).substr(5))
                               : options_from_keyval(target.name, warnings));
    const Options file = options.take_below("file");
    if (file.text("driver").value_or("file") != "file" || !file.has("filename")) {
        return Error(Fault::unsupported, "Only files of this host can be amended: file.filename names one");
    }
    target.path = *file.text("filename");
    target.format = options.text("driver");
    const Format* format = target.format ? format_by_id(*target.format) : nullptr;
    for (const auto& [key, value] : options.entries()) {
        if (key == "key-secret" || key == "encrypt.key-secret") {
            target.key_secret = value.text;
        }
        const bool known = key == "driver" || format == nullptr || accepts(*format, key);
        if (!known) {
            return Error(Fault::usage,
                         text("Block format '", format->id, "' does not support the option '", printable(key), "'"));
        }
    }
    return target;
}

/// What the user says, or the first sector.
Result<const Format*> format_of(const Target& target)
{
    // For writing, as it will be: what cannot be written is said here, in the words for that.
    const auto image = TRY(open_for_amending(target.path, target.path, CacheMode::writeback, LockScheme::none));
    if (target.format) {
        if (const Format* format = format_by_id(*target.format)) {
            return format;
        }
        return Error(Fault::usage, text("Unknown driver '", printable(*target.format), "'"));
    }
    Head head;
    TRY(image->bytes().read(0, std::as_writable_bytes(std::span(head.bytes))));
    head.size = image->bytes().size();
    head.name = target.name;
    return probe(head);
}

void warn_of_raw(const std::string& name)
{
    complain_bare(text("WARNING: Image format was not specified for '", printable(name), "' and probing guessed raw.\n",
                       "         Automatically detecting the format is dangerous for raw images, write operations on "
                       "block 0 will be restricted.\n",
                       "         Specify the 'raw' format explicitly to remove the restrictions."));
}

Result<const Amendment*> amendment_of(const Format& format)
{
    if (format.amendment == nullptr) {
        return Error(Fault::unsupported, text("Format driver '", format.id, "' does not support option amendment"));
    }
    return format.amendment;
}

std::string human(const AmendPlan& plan)
{
    std::string out;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        u64 bytes = 0;
        for (const AmendWrite& write : plan.steps[i].writes) {
            bytes += write.length();
        }
        out += text("Step ", i + 1, ": ", plan.steps[i].sentence, ", ", bytes, " bytes",
                    i == plan.switch_step ? "; from here on the image is the new one\n" : "\n");
    }
    for (const AmendedField& field : plan.fields) {
        out += text("Header: ", field.name, ": ", printable(field.before), " becomes ", printable(field.after), '\n');
    }
    out += text("Cost: ", plan.bytes_to_write(), " bytes written, ", plan.clusters_allocated, " clusters allocated, ",
                plan.clusters_freed, " freed\n");
    if (plan.cut_to) {
        out += text("The file is cut to ", *plan.cut_to, " bytes\n");
    }
    if (plan.data_file) {
        out += text("The data file becomes ", plan.data_file->after, " bytes long\n");
    }
    for (const AmendLoss& loss : plan.losses) {
        out += text("Lost: ", printable(loss.sentence), " (", loss.guest.length, " bytes at ", hex(loss.guest.offset),
                    ")\n");
    }
    for (const std::string& warning : plan.warnings) {
        out += text("Warning: ", printable(warning), '\n');
    }
    return out;
}

std::string json(const AmendPlan& plan, const Format& format, const std::string& name)
{
    std::string out =
        text("{\n  \"file\": ", json_string(name), ",\n  \"format\": ", json_string(format.id), ",\n  \"steps\": [");
    const char* separator = "\n";
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        out += text(separator, "    {\"what\": ", json_string(plan.steps[i].sentence),
                    ", \"switches\": ", i == plan.switch_step ? "true" : "false", ", \"writes\": [");
        const char* comma = "";
        for (const AmendWrite& write : plan.steps[i].writes) {
            out += text(comma, "{\"offset\": ", write.offset, ", \"length\": ", write.length(), '}');
            comma = ", ";
        }
        out += "]}";
        separator = ",\n";
    }
    out += text("\n  ],\n  \"header\": [");
    separator = "\n";
    for (const AmendedField& field : plan.fields) {
        out += text(separator, "    {\"name\": ", json_string(field.name), ", \"before\": ", json_string(field.before),
                    ", \"after\": ", json_string(field.after), '}');
        separator = ",\n";
    }
    out += text("\n  ],\n  \"losses\": [");
    separator = "\n";
    for (const AmendLoss& loss : plan.losses) {
        out += text(separator, "    {\"what\": ", json_string(loss.sentence), ", \"start\": ", loss.guest.offset,
                    ", \"length\": ", loss.guest.length, '}');
        separator = ",\n";
    }
    out += text("\n  ],\n  \"warnings\": [");
    separator = "\n";
    for (const std::string& warning : plan.warnings) {
        out += text(separator, "    ", json_string(warning));
        separator = ",\n";
    }
    out += text("\n  ],\n  \"bytes-to-write\": ", plan.bytes_to_write(),
                ",\n  \"clusters-allocated\": ", plan.clusters_allocated,
                ",\n  \"clusters-freed\": ", plan.clusters_freed);
    if (plan.cut_to) {
        out += text(",\n  \"file-cut-to\": ", *plan.cut_to);
    }
    if (plan.data_file) {
        out += text(",\n  \"data-file-length\": ", plan.data_file->after);
    }
    return out + "\n}\n";
}

int help_for(const Format* format, const std::string& name)
{
    if (format == nullptr) {
        return fail(text("Unknown file format '", printable(name), "'"));
    }
    const auto amendment = amendment_of(*format);
    if (!amendment) {
        return fail(amendment.error());
    }
    const Status written = write_output(amend_help(format->id, (*amendment)->options));
    return told(written);
}

/// The id of what was typed as new passphrase: none that --object can give.
const std::string typed_id = std::string("typed\0", 6);

AmendRequest request_of(const AmendArguments& arguments, std::map<std::string, AmendValue> options)
{
    AmendRequest request;
    request.options = std::move(options);
    request.force = arguments.force;
    request.allow_shrink = arguments.allow_shrink;
    request.remove_bitmaps = arguments.remove_bitmaps;
    request.repair = arguments.repair;
    request.replace_key = arguments.replace_key;
    request.most_iterations = arguments.most_iterations.value_or(request.most_iterations);
    request.secret = [&arguments](const std::string& id) { return arguments.secrets.find(id); };
    return request;
}

Result<Secret> unlocking_secret(const AmendArguments& arguments, const Target& target, std::string_view prefix)
{
    if (target.key_secret) {
        return arguments.secrets.find(*target.key_secret);
    }
    if (can_ask()) {
        return ask_passphrase(text("Passphrase for '", printable(target.name), "'"), false);
    }
    return Error(Fault::usage, text("Parameter '", prefix, "key-secret' is required for cipher"));
}

/// Finds the key where it is needed, and asks whoever sits there for what no option says.
Status unlock(const AmendArguments& arguments, const Target& target, const AmendingImage& image, AmendRequest& request)
{
    const auto slots = image.key_slots();
    if (!slots || !image.changes_keys(request)) {
        return {};  // what is wrong is for the plan to say
    }
    const std::string prefix(image.format().amendment->key_prefix);
    if (!arguments.dry_run) {
        Patience patience(request.most_iterations);
        Secret passphrase = TRY(unlocking_secret(arguments, target, prefix));
        request.unlocked = std::make_shared<const Unlocked>(TRY(slots->unlock(std::move(passphrase), patience)));
    }
    const auto* state = request.find<std::string>(prefix + "state");
    if (state != nullptr && *state == "active" && !request.options.contains(prefix + "new-secret") && can_ask()) {
        const std::string question = text("New passphrase for '", printable(target.name), "'");
        const auto typed =
            std::make_shared<const Secret>(arguments.dry_run ? Secret(1) : TRY(ask_passphrase(question, true)));
        request.options[prefix + "new-secret"] = typed_id;
        request.secret = [&arguments, typed](const std::string& id) {
            return id == typed_id ? Secret(typed->bytes()) : arguments.secrets.find(id);
        };
    }
    return {};
}

int restore(const AmendArguments& arguments, const Target& target, CacheMode cache)
{
    const auto permits = [](const std::string&) { return true; };
    const auto backup = open_file({*arguments.restore, *arguments.restore, false, true, permits});
    if (!backup) {
        return fail(backup.error());
    }
    const auto format = format_of(target);
    const bool exclusive =
        format && (*format)->amendment != nullptr && (*format)->amendment->locks == LockScheme::amend_exclusively;
    const auto image = open_for_amending(target.path, target.path, cache,
                                         exclusive ? LockScheme::amend_exclusively : LockScheme::amend);
    if (!image) {
        return fail(cannot_open(target.name, image.error()));
    }
    if (const Status status = undo_amendment(**backup, **image, arguments.force); !status) {
        return fail(text("Could not restore '", printable(target.name), "': ", status.error().text()));
    }
    return exit_success;
}

int amend(const AmendArguments& arguments, AmendingImage& image, const AmendRequest& request)
{
    Progress progress(arguments.progress && !arguments.quiet && !arguments.dry_run);
    const auto plan = image.plan(request);
    if (!plan) {
        const Fault fault = plan.error().fault();
        const bool unreadable = fault == Fault::not_this_format || fault == Fault::malformed;
        return fail(unreadable ? cannot_open(arguments.files.front(), plan.error()) : plan.error());
    }
    if (arguments.dry_run) {
        const Status written =
            write_output(arguments.json ? json(*plan, image.format(), arguments.files.front()) : human(*plan));
        return told(written);
    }
    for (const std::string& warning : plan->warnings) {
        complain(text("warning: ", printable(warning)));
    }
    if (arguments.backup) {
        if (const Status status = write_undo_file(*arguments.backup, *plan, image.file().bytes()); !status) {
            return fail(status.error());
        }
    }
    const auto tell = [&](u64 done, u64 all) {
        progress.tell(all == 0 ? 0 : 99.0 * static_cast<double>(done) / static_cast<double>(all));
        return true;
    };
    if (const Status status = image.run(*plan, tell); !status) {
        return fail(status.error());
    }
    progress.tell(100);
    return exit_success;
}

int run(const AmendArguments& arguments)
{
    std::string list;
    for (const std::string& each : arguments.lists) {
        if (!is_option_list(each)) {
            return fail(text("Invalid option list: ", printable(each)));
        }
        list += list.empty() ? each : text(',', each);
    }
    if (arguments.lists.empty() && !arguments.restore) {
        complain("Must specify options (-o)");
        complain_bare("Try 'stratamap --help' for more information");
        return exit_failure;
    }
    const bool help = asks_for_help(list);
    if (help && arguments.format) {
        return help_for(format_by_id(*arguments.format), *arguments.format);
    }
    if (arguments.files.size() != 1) {
        return fail("Expecting one image file name");
    }
    const auto cache = cache_mode(arguments.cache);
    if (!cache) {
        return fail(text("Invalid cache option: ", printable(arguments.cache)));
    }
    const std::string& name = arguments.files.front();
    const auto target = target_of(arguments);
    if (!target) {
        return fail(cannot_open(name, target.error()));
    }
    if (arguments.restore) {
        return restore(arguments, *target, *cache);
    }
    const auto format = format_of(*target);
    if (!format) {
        return fail(cannot_open(name, format.error()));
    }
    if (!target->format && (*format)->id == "raw") {
        warn_of_raw(name);
    }
    if (help) {
        return help_for(*format, {});
    }
    const auto amendment = amendment_of(**format);
    if (!amendment) {
        return fail(amendment.error());
    }
    const auto image = AmendingImage::open({.path = target->path,
                                            .format = target->format,
                                            .cache = *cache,
                                            .locks = arguments.dry_run ? LockUse::ask : LockUse::take});
    if (!image) {
        return fail(is_about_others(**format, image.error()) ? image.error() : cannot_open(name, image.error()));
    }
    auto options = parse_amend_options(list, (*amendment)->options);
    if (!options) {
        return fail(options.error());
    }
    AmendRequest request = request_of(arguments, std::move(*options));
    if (const Status status = unlock(arguments, *target, **image, request); !status) {
        return fail(cannot_open(name, status.error()));
    }
    return amend(arguments, **image, request);
}

std::variant<AmendArguments, Leave> parse(int argc, char** argv)
{
    AmendArguments amend;
    OptionReader options(mode_of("amend"), argc, argv);
    while (const auto found = options.next()) {
        switch (*found) {
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
                    return refuse_with_advice();
                }
                break;
            case option_object: {
                const auto object = object_argument(optarg);
                const Status taken = !object                                ? Status(object.error())
                                     : object->text("qom-type") == "secret" ? amend.secrets.add(*object)
                                                                            : Status();
                if (!taken) {
                    return refuse(taken.error().text());
                }
                break;
            }
            default: return refuse_with_advice();
        }
    }
    if (options.leave()) {
        return *options.leave();
    }
    amend.files.assign(options.names().begin(), options.names().end());
    if (amend.image_options && amend.format) {
        return refuse("--image-opts and --format are mutually exclusive");
    }
    if (amend.json && !amend.dry_run) {
        return refuse("--output is about the plan that --dry-run prints");
    }
    if (amend.restore && (!amend.lists.empty() || amend.backup || amend.dry_run)) {
        return refuse("--restore stands alone: it takes no options, no --backup and no --dry-run");
    }
    return amend;
}

}  // namespace

int amend_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
