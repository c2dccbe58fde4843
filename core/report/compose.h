// SPDX-License-Identifier: MIT
// From a report's values to a document in somebody's words.
#pragma once

#include "core/report/document.h"
#include "core/report/report.h"

namespace stratamap {

/// What a report consists of; those of which there is nothing to tell are not in it.
struct ReportSection {
    std::string_view id;
    const char* title;  ///< English, to be said in the context "Report"
};
std::span<const ReportSection> report_sections();

/// `program` is its name and version.
Result<Document> compose(const Report& report, const Words& words, const std::string& program);

/// The picture that stands alone in a file: the whole disk.
Result<Picture> whole_picture(const Report& report, const Words& words);

/// What a report is called when nobody gave it a title.
std::string title_of(const Report& report, const Words& words);

}  // namespace stratamap
