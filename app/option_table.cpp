// SPDX-License-Identifier: MIT
#include "app/option_table.h"

#include "core/format.h"
#include "core/text.h"

#include <algorithm>

namespace stratamap {

const std::string_view program_help =
    "Shows which layer of a disk image's backing chain provides every sector, and in what state. Without one of these "
    "modes, opens a window on each FILE. FILE may also be the name of an NBD export (nbd://, nbds://, nbd+unix://) or "
    "a URL (http://, https://).";

namespace {

// What several modes have.

constexpr OptionRow help{.id = 'h', .name = "help", .help = "print this and leave; after a mode, what belongs to it"};
constexpr OptionRow version{.id = option_version, .name = "version", .help = "print the version and leave"};
constexpr OptionRow format{
    .id = 'f',
    .name = "format",
    .argument = "FMT",
    .help = "format of FILE; the default is to look",
    .more =
        "Looking goes by the image's bytes, never by its name. A format that was named is believed, and an image "
        "whose bytes say otherwise is refused; raw takes everything.",
    .offer = Offer::formats};
constexpr OptionRow output{.id = option_output,
                           .name = "output",
                           .argument = "FORM",
                           .help = "human (the default) or json",
                           .offer = Offer::values,
                           .values = "human json"};
constexpr OptionRow force_share{.id = 'U',
                                .name = "force-share",
                                .help = "do not mind the locks of programs that write to the image",
                                .more = "What is read while somebody writes may be out of date or contradict itself."};
constexpr OptionRow image_opts{
    .id = option_image_opts, .name = "image-opts", .help = "FILE is an option string (driver=qcow2,file.filename=...)"};
constexpr OptionRow object{.id = option_object,
                           .name = "object",
                           .argument = "DEF",
                           .help = "accepted for scripts that name a secret; no key is needed"};
constexpr OptionRow keep_going{
    .id = option_keep_going,
    .name = "keep-going",
    .help =
        "map what can be opened although a layer is missing or damaged; its ranges are marked \"unknown\": true, "
        "the exit status is 2"};
constexpr OptionRow no_follow{
    .id = option_no_follow, .name = "no-follow", .help = "look at FILE alone, as if it had no backing file"};
constexpr OptionRow root{.id = option_root,
                         .name = "root",
                         .argument = "DIR",
                         .help = "follow references only to files below DIR (may be repeated)",
                         .offer = Offer::folders};
constexpr OptionRow allow_network{
    .id = option_allow_network,
    .name = "allow-network",
    .help = "follow network names that are found inside images, too",
    .more = "Without it, only an image that was itself named by a URL may refer to others on its own server."};
constexpr OptionRow snapshot{.id = option_snapshot,
                             .name = "snapshot",
                             .argument = "NAME",
                             .help = "the disk as FILE's internal snapshot of that id or name has it"};
constexpr OptionRow progress{.id = 'p', .name = "progress", .help = "show how far it is"};

// --map

constexpr OptionRow map_options[] = {
    help,
    format,
    {.id = option_output,
     .name = "output",
     .argument = "FORM",
     .help = "human (the default), json or csv",
     .more = "human is a table of what can be read straight from files; compressed and encrypted data make it fail, as "
             "qemu-img does. json lists all runs, csv all runs with their exact states.",
     .offer = Offer::values,
     .values = "human json csv"},
    {.id = 's',
     .name = "start-offset",
     .argument = "N",
     .help = "first guest byte to report; suffixes k M G T P E are powers of 1024"},
    {.id = 'l', .name = "max-length", .argument = "N", .help = "report at most this many bytes"},
    force_share,
    image_opts,
    object,
    keep_going,
    no_follow,
    root,
    allow_network,
    snapshot,
    {.id = option_map, .name = "map", .help = "print which layer provides each range of the disk"},
    version,
};
constexpr StatusRow map_statuses[] = {
    {0, "the whole disk was mapped"},
    {1, "it was not, and standard error says why"},
    {2, "with --keep-going: mapped, but something was lost"},
};
constexpr ExampleRow map_examples[] = {
    {"stratamap --map --output=json disk.qcow2", "print every run of the disk, as qemu-img map does"},
    {"stratamap --map -s 1G -l 64M --output=csv disk.qcow2", "print 64 MiB from the first GiB on, with exact states"},
};

// --amend

constexpr OptionRow amend_options[] = {
    help,
    {.id = 'o',
     .name = "options",
     .argument = "LIST",
     .help = "what to change, NAME=VALUE[,...]; -o help lists what FILE's format (or -f) has"},
    format,
    image_opts,
    {.id = option_object,
     .name = "object",
     .argument = "DEF",
     .help = "secret,id=ID,file=PATH or data=TEXT, which options name by ID",
     .more = "Options of key slots are state, keyslot, new-secret, old-secret and iter-time; what opens the image is "
             "key-secret=ID or encrypt.key-secret=ID in --image-opts. Passphrases that no option names are asked for "
             "when standard input is a terminal."},
    {.id = 't',
     .name = "cache",
     .argument = "MODE",
     .help = "none, writeback (the default), writethrough, directsync or unsafe",
     .offer = Offer::values,
     .values = "none writeback writethrough directsync unsafe"},
    {.id = 'n',
     .name = "dry-run",
     .help = "print the plan: each step, the header before and after, the cost, what is lost"},
    {.id = option_output,
     .name = "output",
     .argument = "FORM",
     .help = "of the plan: human (the default) or json",
     .offer = Offer::values,
     .values = "human json"},
    {.id = option_backup,
     .name = "backup",
     .argument = "FILE",
     .help = "write FILE first, from which --restore=FILE brings the image back as it was",
     .offer = Offer::files},
    {.id = option_restore,
     .name = "restore",
     .argument = "FILE",
     .help = "take back what was changed since that backup, in place of -o; refused when somebody else has written to "
             "the image since, without --force",
     .offer = Offer::files},
    {.id = option_allow_shrink, .name = "allow-shrink", .help = "let a smaller size cut guest data"},
    {.id = option_remove_bitmaps, .name = "remove-bitmaps", .help = "let bitmaps go that the new format cannot have"},
    {.id = option_repair,
     .name = "repair",
     .help = "count the references of an image anew that was not closed cleanly"},
    {.id = option_force,
     .name = "force",
     .help = "change the backing file though what the guest reads may change; overwrite or erase key slots though "
             "nobody may be able to open the image any more"},
    {.id = option_replace_key,
     .name = "replace-key",
     .help = "add new-secret and then erase the key slots that old-secret opens, in one go"},
    {.id = option_max_iterations,
     .name = "max-iterations",
     .argument = "N",
     .help = "try key slots that take so long in all (100000000 of PBKDF2's iterations)"},
    progress,
    {.id = 'q', .name = "quiet", .help = "no progress, even with -p"},
    {.id = option_amend, .name = "amend", .help = "change format options of an image that exists"},
    version,
};
constexpr StatusRow amend_statuses[] = {
    {0, "the image is as it was asked for, or the plan was printed"},
    {1, "it is not: standard error says why, and the image is as it was unless that says otherwise"},
};
constexpr ExampleRow amend_examples[] = {
    {"stratamap --amend --dry-run -o compat=1.1,refcount_bits=8 old.qcow2", "print what that change would do"},
    {"stratamap --amend --backup=undo -o compat=1.1 old.qcow2", "do it, and keep what is written over"},
    {"stratamap --amend --restore=undo old.qcow2", "bring the image back to the byte"},
    {"stratamap --amend -f luks -o state=active disk.luks", "add a passphrase; both are asked for"},
};

// --check

constexpr OptionRow check_options[] = {
    help,
    format,
    {.id = 'r',
     .name = "repair",
     .argument = "WHAT",
     .help = "refused: nothing is ever changed; repairs are made by qemu-img check -r",
     .offer = Offer::values,
     .values = "leaks all"},
    output,
    object,
    image_opts,
    {.id = 'T',
     .name = "source-cache",
     .argument = "MODE",
     .help = "accepted for scripts: none, writeback, writethrough, directsync or unsafe",
     .offer = Offer::values,
     .values = "none writeback writethrough directsync unsafe"},
    force_share,
    {.id = 'q', .name = "quiet", .help = "no summary, only what is found, on standard error"},
    {.id = option_check, .name = "check", .help = "count references and look for damage"},
    version,
};
constexpr StatusRow check_statuses[] = {
    {0, "nothing is wrong"},     {1, "the check could not be completed"}, {2, "there are corruptions"},
    {3, "there are only leaks"}, {63, "the format has no checks"},
};
constexpr ExampleRow check_examples[] = {
    {"stratamap --check -q disk.qcow2 || echo look closer", "say only what is wrong"},
};

// --info

constexpr OptionRow info_options[] = {
    help,          format,
    output,        {.id = option_backing_chain, .name = "backing-chain", .help = "and those of all images below it"},
    force_share,   image_opts,
    object,        root,
    allow_network, {.id = option_info, .name = "info", .help = "tell what FILE's header says"},
    version,
};
constexpr StatusRow info_statuses[] = {
    {0, "all images were described"},
    {1, "one could not be opened; the others were described"},
};
constexpr ExampleRow info_examples[] = {
    {"stratamap --info --backing-chain --output=json today.qcow2", "describe an image and all below it"},
};

// --findings

constexpr OptionRow findings_options[] = {
    help,
    format,
    output,
    force_share,
    image_opts,
    no_follow,
    root,
    allow_network,
    {.id = option_deep, .name = "deep", .help = "unpack everything that is compressed, too"},
    {.id = option_findings, .name = "findings", .help = "tell what is wrong or unwise, and what mends it"},
    version,
};
constexpr StatusRow findings_statuses[] = {
    {0, "nothing worse than a note was found"},
    {1, "FILE could not be looked at"},
    {2, "there are warnings"},
    {3, "there is damage"},
};
constexpr ExampleRow findings_examples[] = {
    {"stratamap --findings --deep disk.qcow2", "look through a chain and everything that is compressed in it"},
};

// --report

constexpr OptionRow report_options[] = {
    help,
    {.id = option_report,
     .name = "report",
     .argument = "OUT",
     .help = "write all there is to tell of FILE into OUT",
     .offer = Offer::files,
     .endings = "html pdf svg png csv json ndjson"},
    {.id = option_title, .name = "title", .argument = "TEXT", .help = "what the report is called"},
    {.id = option_operator, .name = "operator", .argument = "NAME", .help = "who made it"},
    {.id = option_notes, .name = "notes", .argument = "TEXT", .help = "what else is to stand in it"},
    {.id = option_dated, .name = "dated", .help = "with the time; without, the same image gives the same bytes"},
    {.id = option_hash_files,
     .name = "hash-files",
     .help = "the SHA-256 of whole files, not of their headers and tables alone"},
    {.id = option_cell,
     .name = "cell",
     .argument = "SIZE",
     .help = "bytes that a cell of the picture stands for, a power of two"},
    {.id = option_shard,
     .name = "shard",
     .argument = "I/N",
     .help = "of a FOLDER: the Ith of N parts of its images; OUT ends in .ndjson"},
    {.id = option_merge, .name = "merge", .help = "the files are such parts, and become one report"},
    progress,
    format,
    force_share,
    image_opts,
    no_follow,
    root,
    allow_network,
    snapshot,
    version,
};
constexpr StatusRow report_statuses[] = {
    {0, "the report was written"},
    {1, "it was not, and OUT is as it was before"},
    {2, "it was written, and tells of damage or lost layers"},
};
constexpr ExampleRow report_examples[] = {
    {"stratamap --report today.html --title \"Disk 7\" today.qcow2", "write a page about a chain"},
    {"stratamap --report fleet.html /srv/images", "write one about all images below a folder"},
};

// --tree

constexpr OptionRow tree_options[] = {
    help,
    format,
    output,
    force_share,
    image_opts,
    no_follow,
    root,
    allow_network,
    {.id = option_keep_going,
     .name = "keep-going",
     .help = "exit status 2, not 1, where the chain is not whole; what there is is printed in any case"},
    {.id = option_contents, .name = "contents", .help = "read the data that a pull would compare, for exact sums"},
    {.id = option_tree, .name = "tree", .help = "print the chain and what each layer frees or costs"},
    version,
};
constexpr StatusRow tree_statuses[] = {
    {0, "the whole chain was printed"},
    {1, "it was not, or is not whole"},
    {2, "with --keep-going: the chain is not whole"},
};
constexpr ExampleRow tree_examples[] = {
    {"stratamap --tree today.qcow2", "see what a layer would free if it went"},
};

// --compare

constexpr OptionRow compare_options[] = {
    help,
    {.id = 'f',
     .name = "format-a",
     .argument = "FMT",
     .help = "format of A; without, a saved map is recognised, too",
     .offer = Offer::formats},
    {.id = 'F', .name = "format-b", .argument = "FMT", .help = "that of B", .offer = Offer::formats},
    {.id = option_snapshot,
     .name = "snapshot-a",
     .argument = "NAME",
     .help = "A's internal snapshot of that id or name"},
    {.id = option_snapshot_b, .name = "snapshot-b", .argument = "NAME", .help = "that of B"},
    {.id = option_depth_a,
     .name = "depth-a",
     .argument = "N",
     .help = "the disk as A's layer N has it, counted from 0, the image itself"},
    {.id = option_depth_b, .name = "depth-b", .argument = "N", .help = "that of B"},
    {.id = option_content, .name = "content", .help = "read both, too, and say where the guest's bytes differ"},
    {.id = option_output,
     .name = "output",
     .argument = "FORM",
     .help = "human (the default) or json: all stretches, and then the sums",
     .offer = Offer::values,
     .values = "human json"},
    {.id = option_longest,
     .name = "longest",
     .argument = "N",
     .help = "list so many of the longest stretches that differ (human; the default is 10)"},
    progress,
    {.id = 'q', .name = "quiet", .help = "say nothing, and stop at the first difference"},
    force_share,
    image_opts,
    object,
    keep_going,
    no_follow,
    root,
    allow_network,
    {.id = option_compare, .name = "compare", .help = "tell how two disks differ"},
    version,
};
constexpr StatusRow compare_statuses[] = {
    {0, "there is no difference"},
    {1, "there is one"},
    {2, "something could not be opened, or was asked for in a way that makes no sense"},
    {3, "a map has damage or gaps, and there is no difference besides"},
    {4, "contents could not be read, or the answer not be written"},
};
constexpr ExampleRow compare_examples[] = {
    {"stratamap --map --output=json disk.qcow2 > before.json", "save a map"},
    {"stratamap --compare before.json disk.qcow2", "later, see what changed since"},
    {"stratamap --compare --content a.qcow2 b.vmdk", "see whether two guests would read the same"},
};

// The window

constexpr OptionRow window_options[] = {
    help,
    version,
    {.id = option_of_qt,
     .name = "platform",
     .argument = "NAME",
     .help = "what windows are shown with",
     .offer = Offer::values,
     .values = "xcb wayland offscreen"},
    {.id = option_of_qt,
     .name = "platformpluginpath",
     .argument = "DIR",
     .help = "where Qt looks for that",
     .offer = Offer::folders},
    {.id = option_of_qt, .name = "platformtheme", .argument = "NAME", .help = "the desktop whose manners to adopt"},
    {.id = option_of_qt, .name = "plugin", .argument = "NAME", .help = "a plug-in of Qt's to load"},
    {.id = option_of_qt, .name = "qwindowgeometry", .argument = "WxH+X+Y", .help = "size and place of the window"},
    {.id = option_of_qt, .name = "qwindowicon", .argument = "FILE", .help = "the window's icon", .offer = Offer::files},
    {.id = option_of_qt, .name = "qwindowtitle", .argument = "TEXT", .help = "the window's title"},
    {.id = option_of_qt, .name = "reverse", .help = "lay the window out from right to left"},
    {.id = option_of_qt, .name = "session", .argument = "ID", .help = "the desktop's session to take up again"},
    {.id = option_of_qt,
     .name = "style",
     .argument = "NAME",
     .help = "how buttons and lists look",
     .offer = Offer::values,
     .values = "fusion windows"},
    {.id = option_of_qt,
     .name = "stylesheet",
     .argument = "FILE",
     .help = "a style sheet of Qt's",
     .offer = Offer::files},
    {.id = option_of_qt, .name = "display", .argument = "NAME", .help = "the X server to show the window on"},
    {.id = option_of_qt, .name = "fontengine", .argument = "NAME", .help = "what draws letters"},
};
constexpr StatusRow window_statuses[] = {
    {0, "the window was closed"},
    {1, "it could not be opened"},
};
constexpr ExampleRow window_examples[] = {
    {"stratamap today.qcow2", "see the disk"},
};

constexpr ModeRow all_modes[] = {
    {.name = "map",
     .synopsis = "--map [OPTION...] FILE",
     .help = "prints which layer provides each range, as qemu-img map does",
     .more = "Standard output is what qemu-img map (version 11) prints for the same image, byte for byte. Only where "
             "that calls a whole disk data without looking (vhdx, dmg, bochs, cloop, luks), or does not look below a "
             "differencing disk (vpc, vdi), this is the true map.\n"
             "References found inside images are followed to regular files and block devices, but never to pipes or "
             "character devices. Paths of another host (C:\\vms\\base.vhd) mean the file of that name in the image's "
             "folder, in whatever letter case. A disk that was renamed is found by its UUID among the images beside "
             "it.",
     .options = map_options,
     .statuses = map_statuses,
     .examples = map_examples},
    {.name = "amend",
     .synopsis = "--amend -o NAME=VALUE[,...] [OPTION...] FILE",
     .help = "changes format options of an image that exists",
     .more = "Takes the options of qemu-img amend, with its messages and exit statuses, for qcow2 images and for the "
             "key slots of LUKS volumes and encrypted qcow2 images. Everything is checked and planned before the "
             "first byte is written; new tables are written beside the old ones and one sector switches, so that a "
             "crash leaves the old image or the new one. An image that a running machine or another tool has open is "
             "refused.",
     .options = amend_options,
     .statuses = amend_statuses,
     .examples = amend_examples},
    {.name = "check",
     .synopsis = "--check [OPTION...] FILE",
     .help = "counts references and looks for damage, and changes nothing",
     .more = "Has the words and exit statuses of qemu-img check, for qcow2, qed, vdi, vmdk, vhdx and parallels. It "
             "needs no backing file, no key and no log that was replayed.",
     .options = check_options,
     .statuses = check_statuses,
     .examples = check_examples},
    {.name = "info",
     .synopsis = "--info [OPTION...] FILE",
     .help = "tells what FILE's header says",
     .more = "Prints what qemu-img info (version 7.2) prints. Where one image of a chain cannot be opened, the others "
             "are printed, and the broken link says why.",
     .options = info_options,
     .statuses = info_statuses,
     .examples = info_examples},
    {.name = "findings",
     .synopsis = "--findings [OPTION...] FILE",
     .help = "tells what is wrong or unwise in FILE's chain, and what mends it",
     .more = "Missing and changed parents, references that lead elsewhere, missing or wrong backing formats, raw disks "
             "that look like images, leaks and corruptions, marks left by crashes, deep and shadowed chains, "
             "misaligned partitions, weak encryption: each with its severity, the evidence and a command.",
     .options = findings_options,
     .statuses = findings_statuses,
     .examples = findings_examples},
    {.name = "report",
     .synopsis = "--report OUT [OPTION...] FILE|FOLDER\n--report OUT --merge PART...",
     .help = "writes all there is to tell of FILE; OUT ends in .html, .pdf, .svg, .png, .csv, .json or .ndjson, and "
             "that is what it will be",
     .more = "OUT is there when all of it is written, or stays as it was. PDF and PNG need the part of the program "
             "that paints, but no display. Of a FOLDER, every image below it is looked at, each file once, and what "
             "could be reclaimed is ranked; .ndjson is a line for each image.",
     .options = report_options,
     .statuses = report_statuses,
     .examples = report_examples},
    {.name = "tree",
     .synopsis = "--tree [OPTION...] FILE",
     .help = "prints FILE's chain and what each layer would free or cost if it were committed into the one below, "
             "pulled into the one above, or removed",
     .more = "Each layer and snapshot is told with what it holds itself, what of that the guest still sees, and what "
             "it alone keeps; the sums come line by line, with what is assumed and the commands that do it.",
     .options = tree_options,
     .statuses = tree_statuses,
     .examples = tree_examples},
    {.name = "compare",
     .synopsis = "--compare [OPTION...] A [B]",
     .help = "tells how B differs from A: data gained, lost, moved, provided by another layer; each is an image or a "
             "file in which --map --output=json (or qemu-img map) was saved; without B, both are A",
     .more = "A layer that is the same file is the same provider at whatever depth; of others, and of saved maps, "
             "depth decides. With --content it ends with the words and the exit status of qemu-img compare.",
     .options = compare_options,
     .statuses = compare_statuses,
     .examples = compare_examples},
    {.name = "",
     .synopsis = "[FILE...]",
     .help = "shows each FILE in a window",
     .more = "Needs a display. Options with one dash belong to Qt, and two dashes do as well.",
     .options = window_options,
     .statuses = window_statuses,
     .examples = window_examples},
};

}  // namespace

std::span<const ModeRow> modes()
{
    return all_modes;
}

const ModeRow& mode_of(std::string_view name)
{
    return *std::ranges::find(all_modes, name, &ModeRow::name);
}

bool is_everywhere(const OptionRow& option)
{
    return option == help || option == version;
}

std::string values_of(const OptionRow& option)
{
    if (option.offer != Offer::formats) {
        return std::string(option.values);
    }
    std::string names;
    for (const Format* each : formats()) {
        names += text(names.empty() ? "" : " ", each->id);
    }
    return names;
}

bool asks_for(const OptionRow& option, const ModeRow& mode)
{
    return option.name == mode.name;
}

ToldOptions told_options(const ModeRow& mode)
{
    ToldOptions told;
    for (const OptionRow& option : mode.options) {
        if (is_everywhere(option) || asks_for(option, mode)) {
            continue;
        }
        const ModeRow& first = *std::ranges::find_if(
            all_modes, [&](const ModeRow& other) { return std::ranges::count(other.options, option) != 0; });
        if (first.name == mode.name) {
            told.anew.push_back(&option);
            continue;
        }
        auto group = std::ranges::find(told.alike, &first, [](const auto& each) { return each.first; });
        if (group == told.alike.end()) {
            group = told.alike.insert(group, {&first, {}});
        }
        group->second.push_back(&option);
    }
    std::ranges::sort(told.alike, {}, [](const auto& each) { return each.first; });
    return told;
}

}  // namespace stratamap
