// SPDX-License-Identifier: MIT
// Opens the chain as --map does, never stops at damage, and writes a report in the form that the file's name asks for.
#include "app/report_command.h"

#include "app/kept_bookmarks.h"
#include "app/modules.h"
#include "app/option_reader.h"
#include "app/output.h"
#include "app/window_module.h"
#include "core/format.h"
#include "core/map_print.h"
#include "core/report/compose.h"
#include "core/report/html.h"
#include "core/report/json.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
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

unsigned processors()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
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

Status into_file(const std::string& path, FunctionRef<Status(TextSink)> write)
{
    OutputFile file(path);
    TRY(file.open());
    TRY(write([&](std::string_view part) { return file.write(part); }));
    return file.commit();
}

/// Whether everything could be read and was sound.
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
    wishes.header.date = arguments.dated ? report_date() : std::string();
    wishes.marks = kept_bookmarks(*chain);
    if (arguments.chain.policy.follow != ReferencePolicy::Follow::nothing) {
        wishes.folder = family_folder(*chain).value_or("");
    }
    wishes.threads = processors();
    u64 told = 0;  // tenths
    const Report report = TRY(make_report(chain, std::move(wishes), [&](u64 permille) {
        if (arguments.progress && permille / 100 > told) {
            told = permille / 100;
            complain_bare(text(10 * told, " %"));
        }
        return true;
    }));
    TRY(into_file(arguments.file,
                  [&](TextSink sink) { return write_report(report, arguments.form, words, painter, sink); }));
    const bool damaged = std::any_of(report.layers.begin(), report.layers.end(), [](const LayerReport& layer) {
        return layer.visible[static_cast<std::size_t>(State::damaged)] > 0;
    });
    return chain->complete() && !damaged;
}

/// A folder that is not an image itself (a Parallels bundle).
bool is_folder_of_images(const std::string& name)
{
    std::error_code unknown;
    const auto bundled = [&](const Format* format) {
        return !format->file_in_folder.empty() &&
               std::filesystem::exists(std::filesystem::path(name) / format->file_in_folder, unknown);
    };
    return std::filesystem::is_directory(name, unknown) && std::none_of(formats().begin(), formats().end(), bundled);
}

Result<std::string> whole_file(const std::string& path)
{
    const auto file = TRY(open_file({path, path, false, true, [](const std::string&) { return true; }}));
    std::string content(file->size(), '\0');
    TRY(file->read(0, std::as_writable_bytes(std::span(content))));
    return content;
}

/// The parts of all shards of one report: each is there, and once.
Result<std::vector<FleetImage>> merged_parts(const std::vector<std::string>& paths)
{
    std::vector<std::vector<FleetImage>> parts;
    std::vector<bool> seen;
    for (const std::string& path : paths) {
        const std::string lines = TRY(whole_file(path));
        FleetPart part = TRY_WHILE(text("reading '", printable(path), "'"), read_fleet_lines(lines));
        seen.resize(seen.empty() ? part.shard.count : seen.size());
        if (part.shard.count != seen.size() || seen[part.shard.index - 1]) {
            return Error(Fault::usage, text("'", printable(path), "' is part ", part.shard.index, " of ",
                                            part.shard.count, ", which does not go with the others"));
        }
        seen[part.shard.index - 1] = true;
        parts.push_back(std::move(part.images));
    }
    if (const auto missing = std::find(seen.begin(), seen.end(), false); missing != seen.end()) {
        return Error(Fault::missing, text("part ", missing - seen.begin() + 1, " of ", seen.size(), " is missing"));
    }
    return merged(std::move(parts));
}

Result<std::vector<FleetImage>> fleet_images(const ReportArguments& arguments)
{
    if (arguments.merge) {
        return merged_parts(arguments.parts);
    }
    FleetRequest request;
    request.folder = arguments.chain.name;
    request.opening = arguments.chain;
    request.shard = arguments.shard;
    request.threads = processors();
    u64 told = 0;
    return survey_fleet(request, [&](u64 done, u64 all) {
        if (arguments.progress && done != told) {
            complain_bare(text(done, " of ", all, " files"));
            told = done;
        }
        return true;
    });
}

Status write_fleet(const std::vector<FleetImage>& images, const ReportArguments& arguments, const Words& words,
                   ReportPainter* painter, TextSink sink)
{
    CaseHeader header = arguments.wishes.header;
    header.date = arguments.dated ? report_date() : std::string();
    switch (arguments.form) {
        case ReportForm::ndjson: return write_fleet_lines(images, arguments.shard, sink);
        case ReportForm::csv: return write_fleet_csv(images, sink);
        case ReportForm::json: return write_fleet_json(images, header, program, sink);
        case ReportForm::html: return write_html(compose_fleet(images, header, words, program), sink);
        case ReportForm::pdf: return sink(TRY(painter->pdf(compose_fleet(images, header, words, program))));
        case ReportForm::svg:
        case ReportForm::png: break;
    }
    return Error(Fault::usage, "a report of a folder has no picture: .html, .pdf, .json, .ndjson or .csv");
}

Result<bool> report_on_folder(const ReportArguments& arguments, const Words& words, ReportPainter* painter)
{
    const auto images = TRY(fleet_images(arguments));
    TRY(into_file(arguments.file, [&](TextSink sink) { return write_fleet(images, arguments, words, painter, sink); }));
    return std::all_of(images.begin(), images.end(), [](const FleetImage& image) { return image.error.empty(); });
}

}  // namespace

std::string report_date()
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts = {};
    std::array<char, 40> out = {};
    ::localtime_r(&seconds, &parts);
    return {out.data(), std::strftime(out.data(), out.size(), "%Y-%m-%d %H:%M:%S %z", &parts)};
}

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

Status write_report(const Report& report, ReportForm form, const Words& words, ReportPainter* painter, TextSink sink)
{
    switch (form) {
        case ReportForm::html: return write_html(TRY(compose(report, words, program)), sink);
        case ReportForm::svg:
            return write_svg(TRY(whole_picture(report, words)), title_of(report, words), program, sink);
        case ReportForm::json: return write_json(report, program, sink, [] { return true; });
        case ReportForm::csv: return write_csv(report, sink);
        case ReportForm::ndjson: return Error(Fault::usage, "a report of an image is no list of images");
        case ReportForm::pdf:
        case ReportForm::png: break;
    }
    return write_painted(report, form, words, *painter, sink);
}

std::optional<ReportForm> report_form(std::string_view file)
{
    static constexpr std::array<std::pair<std::string_view, ReportForm>, 8> forms = {{{".html", ReportForm::html},
                                                                                      {".htm", ReportForm::html},
                                                                                      {".svg", ReportForm::svg},
                                                                                      {".csv", ReportForm::csv},
                                                                                      {".json", ReportForm::json},
                                                                                      {".ndjson", ReportForm::ndjson},
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
    const bool folder = arguments.merge || is_folder_of_images(arguments.chain.name);
    const auto whole = folder ? report_on_folder(arguments, words, painter) : report_on(arguments, words, painter);
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
    const bool wordless = form == ReportForm::json || form == ReportForm::ndjson || form == ReportForm::csv;
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

namespace {

std::optional<Shard> shard_argument(std::string_view given)
{
    Shard shard;
    const char* const end = given.data() + given.size();
    const auto index = std::from_chars(given.data(), end, shard.index);
    if (index.ec != std::errc() || index.ptr == end || *index.ptr != '/') {
        return std::nullopt;
    }
    const auto count = std::from_chars(index.ptr + 1, end, shard.count);
    const bool sound = count.ec == std::errc() && count.ptr == end && shard.index > 0 && shard.index <= shard.count;
    return sound ? std::optional(shard) : std::nullopt;
}

std::variant<ReportArguments, Leave> parse(int argc, char** argv)
{
    ReportArguments report;
    report.chain.keep_going = true;
    OptionReader options(mode_of("report"), argc, argv);
    while (const auto found = options.next()) {
        switch (*found) {
            case 'p': report.progress = true; break;
            case option_merge: report.merge = true; break;
            case option_shard:
                if (const auto shard = shard_argument(optarg)) {
                    report.shard = *shard;
                    break;
                }
                return refuse(text("--shard expects I/N, such as 1/4, not '", printable(optarg), "'"));
            case option_report: report.file = optarg; break;
            case option_title: report.wishes.header.title = optarg; break;
            case option_operator: report.wishes.header.examiner = optarg; break;
            case option_notes: report.wishes.header.notes = optarg; break;
            case option_dated: report.dated = true; break;
            case option_hash_files: report.wishes.hash_files = true; break;
            case option_cell: {
                const auto size = size_argument("cell", optarg);
                if (!size) {
                    return Leave{exit_failure};
                }
                if (*size < sector_size || !std::has_single_bit(*size)) {
                    return refuse("--cell expects a power of two, 512 at least");
                }
                report.wishes.bytes_per_cell = *size;
                break;
            }
            default:
                if (!take_chain_option(*found, report.chain)) {
                    return refuse_with_advice();
                }
        }
    }
    if (options.leave()) {
        return *options.leave();
    }
    const auto form = report_form(report.file);
    if (!form) {
        return refuse_with_advice(
            text("--report expects a file that ends in .html, .pdf, .svg, .png, .csv, .json or .ndjson, not '",
                 printable(report.file), "'"));
    }
    report.form = *form;
    if (report.shard.count > 1 && *form != ReportForm::ndjson) {
        return refuse("a part of a report is a list of images: with --shard, OUT ends in .ndjson");
    }
    if (report.merge) {
        report.parts.assign(options.names().begin(), options.names().end());
        if (report.parts.empty()) {
            return refuse_with_advice("Expecting the parts to merge");
        }
        return report;
    }
    if (const auto leave = options.finish(report.chain)) {
        return *leave;
    }
    return report;
}

}  // namespace

int report_command(int argc, char** argv)
{
    return run_parsed<ReportArguments>(parse(argc, argv), run_report);
}

}  // namespace stratamap
