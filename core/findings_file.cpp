// SPDX-License-Identifier: MIT
// Findings about one layer's own file: its format, its name, what its header and its tables say of it.
#include "core/findings_parts.h"

#include <algorithm>
#include <array>

namespace stratamap::findings {

namespace {

/// What a format records of a matter, and what an auditor makes of it.
struct MatterKind {
    Issue::Matter matter;
    std::string_view id;
    Severity severity;
    std::string_view repair;  ///< of qemu-img check; empty: it does not help
};
constexpr MatterKind matters[] = {
    {Issue::Matter::not_closed, "not-closed", Severity::warning, "all"},
    {Issue::Matter::marked_corrupt, "marked-corrupt", Severity::damage, "all"},
    {Issue::Matter::bitmaps_outdated, "bitmaps-outdated", Severity::warning, "leaks"},
    {Issue::Matter::parent_changed, "parent-changed", Severity::warning, ""},
    {Issue::Matter::parent_is_another, "parent-is-another", Severity::warning, ""},
    {Issue::Matter::storage_lost, "storage-lost", Severity::damage, ""},
    {Issue::Matter::old_version, "old-version", Severity::note, ""},
    {Issue::Matter::weak_encryption, "encryption-weak", Severity::warning, ""},
};

std::string mending(const Inquiry& inquiry, u32 depth, const MatterKind& kind)
{
    const ChainLayer& layer = inquiry.layer(depth);
    if (!kind.repair.empty()) {
        return check_command(layer, kind.repair);
    }
    if (kind.matter != Issue::Matter::old_version || command_path(layer).empty()) {
        return {};
    }
    return layer.format == "qcow2"
               ? shell_command({"stratamap", "--amend", "-f", "qcow2", "-o", "compat=1.1", command_path(layer)})
               : convert_command(inquiry, depth, "qcow2");
}

void add_matter(Inquiry& inquiry, u32 depth, const MatterKind& kind, const Issue& issue)
{
    const bool graded = kind.matter == Issue::Matter::weak_encryption;
    Finding found = about(depth, graded ? issue.severity : kind.severity, kind.id,
                          text(called(inquiry.layer(depth)), ": ", printable(issue.sentence, 2048)));
    found.command = mending(inquiry, depth, kind);
    if (issue.at) {
        found.host = Range{*issue.at, 1};
    }
    inquiry.add(std::move(found));
}

/// Where the layer's own map says `damaged` first, as far as its runs are in memory.
std::optional<Range> first_damage(const Map& map)
{
    const auto damaged = [](const Share& share) { return share.state == State::damaged; };
    for (std::size_t part = 0; part < map.part_count(); ++part) {
        const Pyramid* overview = map.overview(part);
        if (overview == nullptr) {
            continue;
        }
        const auto shares = overview->back().shares(0);
        if (std::none_of(shares.begin(), shares.end(), damaged)) {
            continue;
        }
        std::optional<Range> first;
        map.visit(map.part(part),
                  [&](const Run& run) { first = !first && run.state == State::damaged ? run.guest : first; });
        return first ? first : map.part(part);
    }
    return std::nullopt;
}

/// Issues of one grade that no other finding is about.
void add_unnamed(Inquiry& inquiry, u32 depth, Severity severity, std::string_view id, std::string_view verdict)
{
    const auto& issues = inquiry.survey().issues[depth];
    std::vector<std::string> evidence;
    u64 count = 0;
    std::optional<u64> at;
    for (const Issue& issue : issues) {
        if (issue.severity != severity || issue.matter != Issue::Matter::other) {
            continue;
        }
        ++count;
        at = at ? at : issue.at;
        if (evidence.size() < most_evidence) {
            evidence.push_back(printable(issue.sentence, 2048));
        }
    }
    if (count == 0) {
        return;
    }
    Finding found = about(
        depth, severity, id,
        text(called(inquiry.layer(depth)), ": ", count == 1 ? evidence.front() : text(verdict, ' ', count, " times")));
    if (count > 1) {
        found.evidence = std::move(evidence);
    }
    if (at) {
        found.host = Range{*at, 1};
    }
    if (severity == Severity::damage) {
        found.command = check_command(inquiry.layer(depth), "all");
        const MapPtr& map = inquiry.survey().strata[depth];
        found.guest = map ? first_damage(*map) : std::nullopt;
    }
    inquiry.add(std::move(found));
}

/// The formats whose magic the bytes bear, whatever the file is opened as.
std::vector<std::string_view> formats_that_fit(const Source& image)
{
    Head head;
    head.size = image.size();
    std::vector<std::string_view> fitting;
    if (head.size > 0 && !image.read(0, head.bytes)) {
        return fitting;
    }
    for (const Format* format : formats()) {
        if (format->probe(head) > Match::fallback) {
            fitting.push_back(format->id);
        }
    }
    return fitting;
}

/// What stands at the end of files of some formats.
std::string_view format_of_tail(const Source& image)
{
    std::array<char, sector_size> tail;
    if (image.size() < tail.size() ||
        !image.read(image.size() - tail.size(), std::as_writable_bytes(std::span(tail)))) {
        return {};
    }
    const std::string_view shown(tail.data(), tail.size());
    return shown.starts_with("conectix") ? "vpc" : shown.starts_with("koly") ? "dmg" : std::string_view();
}

/// A door to nothing.
class NoFiles final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference& reference, const Options&) override
    {
        m_named.push_back(reference.name);
        return Error(Fault::denied, "not opened");
    }
    const std::vector<std::string>& named() const { return m_named; }

private:
    std::vector<std::string> m_named;
};

/// What the image would refer to if somebody took it for one of that format.
std::vector<std::string> names_inside(const std::shared_ptr<const Source>& image, std::string_view format)
{
    NoFiles files;
    std::vector<Issue> issues;
    const auto layer = format_by_id(format)->open({image, {}, files, issues, true});
    std::vector<std::string> lines;
    for (const std::string& name : files.named()) {
        lines.push_back(text("as ", format, " it would name the data file '", printable(name, 512), '\''));
    }
    if (layer) {
        if (const auto backing = (*layer)->backing()) {
            lines.push_back(
                text("as ", format, " it would name the backing file '", printable(backing->name, 512), '\''));
        }
        lines.push_back(text("as ", format, " its disk would have ", (*layer)->virtual_size(), " bytes"));
    }
    return lines;
}

void look_for_confusion(Inquiry& inquiry, u32 depth)
{
    const ChainLayer& layer = inquiry.layer(depth);
    const auto fitting = formats_that_fit(*layer.image);
    if (layer.format != "raw") {
        if (fitting.size() > 1) {
            std::string names;
            for (const auto format : fitting) {
                names += text(names.empty() ? "" : ", ", format);
            }
            Finding found = about(depth, Severity::warning, "format-ambiguous",
                                  text("the first bytes of ", called(layer), " fit ", fitting.size(),
                                       " formats: which one a program takes it for is a matter of luck"));
            found.evidence = {"formats: " + names, text("opened as: ", layer.format)};
            found.host = Range{0, sector_size};
            inquiry.add(std::move(found));
        }
        return;
    }
    const std::string_view tail = fitting.empty() ? format_of_tail(*layer.image) : std::string_view();
    const std::string_view like = fitting.empty() ? tail : fitting.front();
    if (like.empty()) {
        return;
    }
    // A guest that encrypts its whole disk has such a header, and nothing in it names other files.
    const bool harmless = like == "luks" || !tail.empty();
    Finding found = about(depth, harmless ? Severity::note : Severity::warning, "format-confusion",
                          text(called(layer), " is read as raw and ", tail.empty() ? "begins like" : "ends like",
                               " an image of the format ", like,
                               ": a guest may have written that, and whoever opens the file without saying its format ",
                               harmless ? "sees another disk" : "follows what is written there"));
    found.evidence = harmless ? std::vector<std::string>() : names_inside(layer.image, like);
    found.host = tail.empty() ? Range{0, sector_size} : Range{layer.image->size() - sector_size, sector_size};
    inquiry.add(std::move(found));
}

void look_at_name(Inquiry& inquiry, u32 depth)
{
    struct Ending {
        std::string_view ending, format;
    };
    static constexpr Ending endings[] = {{".qcow2", "qcow2"}, {".qed", "qed"},   {".vdi", "vdi"}, {".vmdk", "vmdk"},
                                         {".vhd", "vpc"},     {".vhdx", "vhdx"}, {".raw", "raw"}};
    const ChainLayer& layer = inquiry.layer(depth);
    const std::string path = layer.image->host_path();
    for (const auto& [ending, format] : endings) {
        const bool flat_extent = format == "vmdk" && layer.format == "raw";  // disk-flat.vmdk is raw
        if (path.ends_with(ending) && layer.format != format && !flat_extent) {
            Finding found = about(depth, Severity::note, "name-misleads",
                                  text(called(layer), " is named like ", format, " and opened as ", layer.format));
            inquiry.add(std::move(found));
        }
    }
}

}  // namespace

void look_at_issues(Inquiry& inquiry, u32 depth)
{
    const auto look = [&](const Issue& issue) {
        const auto* const kind = std::find_if(std::begin(matters), std::end(matters),
                                              [&](const MatterKind& each) { return each.matter == issue.matter; });
        if (kind != std::end(matters)) {
            add_matter(inquiry, depth, *kind, issue);
        }
    };
    const auto& issues = inquiry.survey().issues[depth];
    std::for_each(issues.begin(), issues.end(), look);
    const auto remarks = inquiry.layer(depth).layer->remarks();
    std::for_each(remarks.begin(), remarks.end(), look);
    add_unnamed(inquiry, depth, Severity::damage, "damaged-tables", "its tables are damaged, which was noticed");
    add_unnamed(inquiry, depth, Severity::warning, "format-warning", "something is off, which was noticed");
}

void look_at_format(Inquiry& inquiry, u32 depth)
{
    look_for_confusion(inquiry, depth);
    look_at_name(inquiry, depth);
    const auto facts = file_facts(inquiry.layer(depth));
    if (facts && facts->in_use) {
        Finding found = about(depth, Severity::note, "in-use",
                              text("another program has ", called(inquiry.layer(depth)),
                                   " open for writing: what is said of it may be true no more"));
        found.evidence = {printable(facts->used_how, 512)};
        inquiry.add(std::move(found));
    }
}

void look_at_bitmaps(Inquiry& inquiry, u32 depth)
{
    const ChainLayer& layer = inquiry.layer(depth);
    const std::string path = command_path(layer);
    std::size_t told = 0;
    for (const Bitmap& bitmap : layer.layer->bitmaps()) {
        if (!bitmap.in_use || ++told > most_evidence) {
            continue;
        }
        Finding found =
            about(depth, Severity::warning, "bitmap-inconsistent",
                  text("the dirty bitmap '", printable(bitmap.name, 256), "' of ", called(layer),
                       " was not closed: what it says of the disk does not count, and no backup can build on it"));
        if (layer.format == "qcow2" && !path.empty()) {
            found.command = shell_command({"qemu-img", "bitmap", "--remove", "-f", "qcow2", "--", path, bitmap.name});
        }
        inquiry.add(std::move(found));
    }
    if (told > most_evidence) {
        inquiry.leave_out(text(called(layer), ": ", told - most_evidence, " more bitmaps are inconsistent"));
    }
}

}  // namespace stratamap::findings
