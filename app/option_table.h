// SPDX-License-Identifier: MIT
// Every mode with its options: the one place that reading them, --help, the manual page and the completions of shells
// come from, so that they cannot disagree.
#pragma once

#include "core/result.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratamap {

/// What stands for an option that has no letter.
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
    option_of_qt,  ///< Qt takes it out of the arguments itself; written with one dash or two
};

/// What a shell can offer where an option's argument is wanted.
enum class Offer : u8 {
    nothing,
    values,   ///< OptionRow::values
    formats,  ///< their names
    files,
    folders,
};

/// An option: what it is called and what it does.
struct OptionRow {
    int id;                          ///< its letter, or an Option
    const char* name;                ///< the long one, without dashes
    const char* argument = nullptr;  ///< what help calls it; null: the option takes none
    std::string_view help;           ///< in half a sentence
    std::string_view more = {};      ///< sentences for the manual
    Offer offer = Offer::nothing;
    std::string_view values = {};   ///< separated by blanks
    std::string_view endings = {};  ///< of the files that are offered, separated by blanks; empty: any

    bool has_letter() const { return id < option_output; }
    bool operator==(const OptionRow&) const = default;
};

/// An exit status and what it means.
struct StatusRow {
    int status;
    std::string_view meaning;
};

/// A command line worth showing.
struct ExampleRow {
    std::string_view command;
    std::string_view meaning;
};

/// One thing that the program does.
struct ModeRow {
    std::string_view name;               ///< "map", the option that asks for it; empty: the window
    std::string_view synopsis;           ///< what is typed, a line for each way
    std::string_view help;               ///< what it does, as what follows "which"
    std::string_view more;               ///< paragraphs for the manual
    std::span<const OptionRow> options;  ///< as getopt lists those that an abbreviation may mean
    std::span<const StatusRow> statuses;
    std::span<const ExampleRow> examples;
};

/// All of them, the window last.
std::span<const ModeRow> modes();

/// The mode of that name, which there is.
const ModeRow& mode_of(std::string_view name);

/// Whether it is an option that every mode has: --help, --version.
bool is_everywhere(const OptionRow& option);

/// What its argument may be, with blanks between, as far as that is known.
std::string values_of(const OptionRow& option);

/// A mode's options where those of all modes are told: what an earlier mode has alike is only named.
struct ToldOptions {
    std::vector<const OptionRow*> anew;
    std::vector<std::pair<const ModeRow*, std::vector<const OptionRow*>>> alike;  ///< as with that mode
};
ToldOptions told_options(const ModeRow& mode);

/// Whether it is the option that asks for the mode.
bool asks_for(const OptionRow& option, const ModeRow& mode);

/// What the program does, and what its names may be, for the beginning of help and manual.
extern const std::string_view program_help;

}  // namespace stratamap
