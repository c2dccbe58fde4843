// SPDX-License-Identifier: MIT
// Findings: what an auditor would say of a chain, each with its evidence and, where there is one, the command that
// mends it.
#pragma once

#include "core/survey.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

/// One thing worth telling. All text is fit for a terminal or a label: what came from a file is escaped.
struct Finding {
    using Severity = Issue::Severity;
    Severity severity = Severity::note;
    std::string_view id;                ///< one of finding_kinds(), and stays what it is
    std::string sentence;               ///< with the numbers in it
    std::vector<std::string> evidence;  ///< lines, few of them
    std::string command;                ///< for a shell, names quoted; empty where none mends it
    u32 depth = 0;                      ///< the layer that it is about
    std::optional<Range> guest;         ///< where on the disk, which may lie past its end
    std::optional<Range> host;          ///< where in the layer's own file
};

struct FindingKind {
    std::string_view id;
    std::string_view title;  ///< in a few words
};

/// Everything that can be found, in an order that goes from the chain to its files and their contents.
std::span<const FindingKind> finding_kinds();

/// The title of that id, which is one of finding_kinds().
std::string_view finding_title(std::string_view id);

/// "note", "warning", "damage".
std::string_view severity_name(Finding::Severity severity);

struct Findings {
    std::vector<Finding> list;          ///< the worst first, then by layer, then in the order of finding_kinds()
    std::vector<std::string> left_out;  ///< what could not be looked at, and why: sentences

    std::size_t count(Finding::Severity severity) const;
};

struct FindingsRequest {
    bool deep = false;     ///< also read and unpack every compressed cluster
    unsigned threads = 1;  ///< for that
    /// Files with more allocation units than this have their tables left alone.
    std::optional<u64> most_units = {};
};

/// Looks through a chain that was opened with ChainRequest::keep_going. Walks the tables of every layer's file: for a
/// worker. Writes nothing. What the survey does not know yet is left out, and told. `go_on` is asked often; after a no
/// the error is `cancelled`.
Result<Findings> find_findings(const Survey& survey, const FindingsRequest& request, FunctionRef<bool()> go_on);

/// For people, and as JSON (core/findings.md describes it).
std::string findings_text(const Chain& chain, const Findings& findings);
std::string findings_json(const Chain& chain, const Findings& findings);

}  // namespace stratamap
