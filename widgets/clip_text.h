// SPDX-License-Identifier: MIT
// What is copied of a run or a range: text for people, scripts and shells. The same from every view.
#pragma once

#include "core/survey.h"

#include <QString>

#include <optional>

namespace stratamap::ui {

/// The run that holds the offset, whole as far as its pieces are in memory; nothing where it is not mapped.
std::optional<Run> runForCopy(const Survey& survey, u64 offset);

/// A line as `qemu-img map` prints it: start, length, offset, file. What that has no line for (zeros, packed bytes) has
/// its state in place of the offset.
QString mapLineText(const Chain& chain, const Run& run);

/// The object that `stratamap --map --output=json` prints for the run.
QString mapJsonText(const Chain& chain, const Run& run);

/// A shell command that shows the bytes of a range, which lies in the run at its start or goes beyond it: dd where they
/// lie in a file as they are, else qemu-io, of which at most 1 GiB is asked.
QString commandText(const Chain& chain, const Run& run, Range range);

/// The path as an argument that no program takes for an option.
std::string asArgument(const std::string& name);

/// A word that every POSIX shell takes for these very bytes; control characters as bash spells them.
QString shellWord(const std::string& bytes);

}  // namespace stratamap::ui
