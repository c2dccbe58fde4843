// SPDX-License-Identifier: MIT
// What went wrong, in plain translated words. The technical sentence stays as core wrote it.
#pragma once

#include "core/result.h"

#include <QString>

#include <string_view>

namespace stratamap::ui {

/// Text of the program's own.
QString fromText(std::string_view text);

/// Text from an image or a path, made harmless for a label that shows plain text.
QString shown(std::string_view untrusted);

/// The last part of a path, at most some forty characters of it: what a headline calls the file.
QString shortName(std::string_view path);

/// One plain sentence for the kind of fault, about the file of that name.
QString headline(Fault fault, const QString& file);

/// A word or two for a place with little room: "not found".
QString shortReason(Fault fault);

/// The technical sentence as core wrote it, and its hint on a line of its own. Not translated, to be pasted into
/// bug reports.
QString technicalText(const Error& error);

}  // namespace stratamap::ui
