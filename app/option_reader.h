// SPDX-License-Identifier: MIT
// Reading a mode's arguments: what all modes have in common.
#pragma once

#include "app/option_table.h"
#include "core/chain.h"

#include <getopt.h>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace stratamap {

/// Exit statuses of the headless modes.
enum ExitStatus : int {
    exit_success = 0,
    exit_failure = 1,     ///< nothing, or not all of what was asked for
    exit_incomplete = 2,  ///< --keep-going: all that could be opened was mapped, something could not
};

/// Something was said already (help, the version, a complaint): leave with this status.
struct Leave {
    int status;
};

/// Says it on standard output.
Leave say(std::string_view what);

/// Complains. With advice: of a command line that cannot be understood.
Leave refuse(std::string_view sentence);
Leave refuse_with_advice(std::string_view sentence = {});

/// Takes options out of the arguments one by one, by the rules of GNU getopt_long, as the peer has them: any order,
/// "--", unique abbreviations (shared spec map, 1 and 2).
class OptionReader {
public:
    /// `refused` is the exit status after an option that is none of this mode's.
    OptionReader(const ModeRow& mode, int argc, char** argv, int refused = exit_failure);

    /// The letter or Option of the next one; its argument is `optarg`. Nothing: there are no more, or leave() is set.
    std::optional<int> next();

    /// Set when help or the version was asked for, or an option is none of this mode's.
    const std::optional<Leave>& leave() const { return m_leave; }

    /// Arguments that are no options.
    std::span<char* const> names() const;

    /// The one name that is left, and whether the options go together.
    std::optional<Leave> finish(ChainRequest& chain) const;

private:
    const ModeRow& m_mode;
    int m_argc;
    char** m_argv;
    int m_refused;
    int m_own = -1;
    std::vector<option> m_long;
    std::string m_short;
    std::optional<Leave> m_leave;
};

/// What came of reading a mode's arguments, carried out. The exit status.
template <typename Arguments>
int run_parsed(const std::variant<Arguments, Leave>& parsed, int (*run)(const Arguments&))
{
    const auto* arguments = std::get_if<Arguments>(&parsed);
    return arguments != nullptr ? run(*arguments) : std::get<Leave>(parsed).status;
}

/// Options that say how to open a chain, alike in all modes. False: it is none of them.
bool take_chain_option(int found, ChainRequest& chain);

/// --output of modes that know two forms. False: it was complained of.
bool take_json_option(bool& json);

/// An object's definition: one that is wrong is worth a word even where it changes nothing.
Result<Options> object_argument(std::string_view definition);

/// --object of modes that need none: it must make sense. False: it was complained of.
bool check_object();

/// Only below --root, if there is any. False: it was complained of.
bool follow_roots(ReferencePolicy& policy);

/// A size, or a number up to `most`. Nothing: it was complained of.
std::optional<u64> size_argument(std::string_view name, std::string_view given);
std::optional<u64> count_argument(std::string_view name, std::string_view given, u64 most);

}  // namespace stratamap
