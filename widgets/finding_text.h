// SPDX-License-Identifier: MIT
// Findings in the user's words. Sentences and evidence stay as core wrote them.
#pragma once

#include "core/findings.h"
#include "widgets/icons.h"

#include <QString>

namespace stratamap::ui {

/// What was found, in a few words; for the id of a finding.
QString findingHeadline(std::string_view id);

/// "Damage", "Warning", "Note", and the icon beside it.
QString severityText(Finding::Severity severity);
Icon severityIcon(Finding::Severity severity);

/// All that is known of it, for the clipboard: headline, sentence, evidence, command.
QString findingText(const Finding& finding);

/// How many there are of each severity.
QString findingsSummary(const Findings& findings);

}  // namespace stratamap::ui
