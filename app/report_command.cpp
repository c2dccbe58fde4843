// SPDX-License-Identifier: MIT
// Opens the chain as --map does, never stops at damage, and writes a report in the form that the file's name asks for.
#include "app/report_command.h"

#include "app/command_line.h"
#include "app/kept_bookmarks.h"
#include "app/modules.h"
#include "app/output.h"
#include "app/window_module.h"
#include "core/map_print.h"
#include "core/report/compose.h"
#include "core/report/html.h"
#include "core/report/json.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <thread>

namespace stratamap {

namespace {

constexpr const char* program = "stratamap " STRATAMAP_VERSION;

bool english_wanted()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            const std::string_view locale = value;
            return locale.starts_with("en") || locale.starts_with("C") || locale == "POSIX";
        }
    }
    return true;
}

std::string now()
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts = {};
    std::array<char, 40> out = {};
    ::localtime_r(&seconds, &parts);
    return {out.data(), std::strftime(out.data(), out.size(), "%Y-%m-%d %H:%M:%S %z", &parts)};
}

/// Whether the file is one of those that are looked at, which stay as they are.
bool belongs_to(const Chain& chain, const std::string& file)
{
    const FileIdentity wanted = identity_of(file);
    if (wanted == FileIdentity{}) {
        return false;
    }
    const auto same = [&](const auto& source) { return source && source->identity() == wanted; };
    return std::any_of(chain.layers().begin(), chain.layers().end(), [&](const ChainLayer& level) {
        const auto storage = level.layer ? level.layer->storage() : std::vector<std::shared_ptr<const Source>>();
        return same(level.image) || std::any_of(storage.begin(), storage.end(), same);
    });
}

Status write_csv(const Report& report, TextSink sink)
{
    return print_map(report.chain(), {0, report.size()}, {MapText::csv, OnDamage::go_on}, sink,
                     [](u32, const Issue&) {});
}

Status write_painted(const Report& report, ReportForm form, const Words& words, ReportPainter& painter, TextSink sink)
{
    if (form == ReportForm::pdf) {
        const Document document = TRY(compose(report, words, program));
        return sink(TRY(painter.pdf(document)));
    }
    const Picture picture = TRY(whole_picture(report, words));
    return sink(TRY(painter.png(picture, title_of(report, words), program)));
}

Status write_report(const Report& report, ReportForm form, const Words& words, ReportPainter* painter, TextSink sink)
{
    switch (form) {
        case ReportForm::html: return write_html(TRY(compose(report, words, program)), sink);
        case ReportForm::svg:
            return write_svg(TRY(whole_picture(report, words)), title_of(report, words), program, sink);
        case ReportForm::json: return write_json(report, program, sink, [] { return true; });
        case ReportForm::csv: return write_csv(report, sink);
        case ReportForm::pdf:
        case ReportForm::png: break;
    }
    return write_painted(report, form, words, *painter, sink);
}

Result<bool> report_on(const ReportArguments& arguments, const Words& words, ReportPainter* painter)
{
    const auto chain = TRY_WHILE(text("opening '", printable(arguments.chain.name), "'"), open_chain(arguments.chain));
    for (const std::string& warning : chain->warnings()) {
        complain(warning);
    }
    if (belongs_to(*chain, arguments.file)) {
        return Error(Fault::denied, text("'", printable(arguments.file),
                                         "' is one of the files that are looked at, and stays as it is"));
    }
    ReportWishes wishes = arguments.wishes;
    wishes.header.date = arguments.dated ? now() : std::string();
    wishes.marks = kept_bookmarks(*chain);
    wishes.threads = std::max(std::thread::hardware_concurrency(), 1U);
    const Report report = TRY(make_report(chain, std::move(wishes), [](u64) { return true; }));
    OutputFile file(arguments.file);
    TRY(file.open());
    TRY(write_report(report, arguments.form, words, painter, [&](std::string_view part) { return file.write(part); }));
    TRY(file.commit());
    const bool damaged = std::any_of(report.layers.begin(), report.layers.end(), [](const LayerReport& layer) {
        return layer.visible[static_cast<std::size_t>(State::damaged)] > 0;
    });
    return chain->complete() && !damaged;
}

}  // namespace

std::optional<ReportForm> report_form(std::string_view file)
{
    static constexpr std::array<std::pair<std::string_view, ReportForm>, 7> forms = {{{".html", ReportForm::html},
                                                                                      {".htm", ReportForm::html},
                                                                                      {".svg", ReportForm::svg},
                                                                                      {".csv", ReportForm::csv},
                                                                                      {".json", ReportForm::json},
                                                                                      {".pdf", ReportForm::pdf},
                                                                                      {".png", ReportForm::png}}};
    for (const auto& [ending, form] : forms) {
        if (file.ends_with(ending)) {
            return form;
        }
    }
    return std::nullopt;
}

int run_report(const ReportArguments& arguments, const Words& words, ReportPainter* painter)
{
    const auto whole = report_on(arguments, words, painter);
    if (!whole) {
        complain(whole.error().text());
        return exit_failure;
    }
    return *whole ? exit_success : exit_incomplete;
}

int run_report(const ReportArguments& arguments)
{
    const ReportForm form = arguments.form;
    const bool painted = form == ReportForm::pdf || form == ReportForm::png;
    const bool wordless = form == ReportForm::json || form == ReportForm::csv;
    if (painted || (!wordless && !english_wanted())) {
        const auto module = load_from_module("stratamap-window.so", stratamap_report_symbol);
        if (module) {
            return reinterpret_cast<StratamapReportMain*>(*module)(&arguments);
        }
        if (painted) {
            complain(text("PDF and PNG need the part of the program that paints: ", module.error().text()));
            return exit_failure;
        }
    }
    return run_report(arguments, Words(), nullptr);
}

}  // namespace stratamap
