// SPDX-License-Identifier: MIT
// `stratamap --report FILE.{pdf,html,svg,png,csv,json} IMAGE`: what there is to tell of a chain, into a file; the same
// of all images below a folder.
#pragma once

#include "core/chain.h"
#include "core/report/document.h"
#include "core/report/fleet.h"
#include "core/report/report.h"

#include <optional>
#include <string>

namespace stratamap {

enum class ReportForm : u8 {
    html,
    svg,
    csv,
    json,
    ndjson,  ///< of a folder alone: a line for each image
    pdf,
    png,
};

/// The form that a file's name asks for by its ending.
std::optional<ReportForm> report_form(std::string_view file);

struct ReportArguments {
    ChainRequest chain;
    std::string file;  ///< to be written
    ReportForm form = ReportForm::html;
    ReportWishes wishes;
    bool dated = false;     ///< with the time of writing in it
    bool progress = false;  ///< on standard error
    Shard shard;            ///< of a folder's files
    bool merge = false;     ///< `parts` of a folder's report instead of an image
    std::vector<std::string> parts;
};

/// Forms that are painted.
class ReportPainter {
public:
    virtual ~ReportPainter() = default;
    virtual Result<std::string> pdf(const Document& document) = 0;
    virtual Result<std::string> png(const Picture& picture, const std::string& title, const std::string& program) = 0;
};

/// A report in any form but NDJSON. PDF and PNG need a painter.
Status write_report(const Report& report, ReportForm form, const Words& words, ReportPainter* painter, TextSink sink);

/// The time by the user's clock, as a report that is dated tells it.
std::string report_date();

/// Whether the file is one of those that are looked at, which stay as they are.
bool belongs_to(const Chain& chain, const std::string& file);

/// Returns the exit status. PDF and PNG need a painter.
int run_report(const ReportArguments& arguments, const Words& words, ReportPainter* painter);

/// The same in the user's language and with a painter, both from the window's module, which is loaded where they are
/// needed: English text needs neither.
int run_report(const ReportArguments& arguments);

/// `stratamap --report ...`
int report_command(int argc, char** argv);

}  // namespace stratamap
