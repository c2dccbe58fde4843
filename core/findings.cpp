// SPDX-License-Identifier: MIT
// The kinds of findings, the order in which a chain is looked through, and words that all of them share.
#include "core/findings.h"

#include "core/findings_parts.h"
#include "core/names.h"

#include <algorithm>
#include <tuple>

namespace stratamap {

namespace {

constexpr FindingKind kinds[] = {
    {"chain-loop", "The chain loops"},
    {"parent-missing", "The parent is missing"},
    {"parent-unreadable", "The parent cannot be opened"},
    {"reference-not-followed", "A reference was not followed"},
    {"storage-lost", "A data file is lost"},
    {"backing-format-wrong", "Wrong backing format"},
    {"backing-format-missing", "No backing format is recorded"},
    {"parent-changed", "The parent has changed"},
    {"parent-is-another", "The parent is another image"},
    {"parent-newer", "The parent was written later"},
    {"reference-network", "A reference to the network"},
    {"reference-special", "A reference that is no file name"},
    {"reference-device", "A reference to a device"},
    {"reference-outside", "A reference leaves the folder"},
    {"external-data-file", "Guest data lies in another file"},
    {"chain-deep", "A deep chain"},
    {"layer-shadowed", "A layer is mostly shadowed"},
    {"data-past-disk-end", "Data past the end of the disk"},
    {"format-confusion", "A raw disk looks like an image"},
    {"format-ambiguous", "More than one format fits"},
    {"name-misleads", "The name says another format"},
    {"marked-corrupt", "Marked as corrupt"},
    {"damaged-tables", "Damaged tables"},
    {"corruptions", "Wrong reference counts"},
    {"data-past-file-end", "Data past the end of the file"},
    {"compressed-unreadable", "Compressed data cannot be unpacked"},
    {"not-closed", "Not closed cleanly"},
    {"in-use", "In use"},
    {"leaks", "Leaked space"},
    {"format-warning", "Something is off"},
    {"bitmaps-outdated", "Dirty bitmaps are outdated"},
    {"bitmap-inconsistent", "A dirty bitmap is inconsistent"},
    {"encryption-weak", "Weak encryption"},
    {"old-version", "An old version"},
    {"file-exceeds-disk", "Larger than its disk"},
    {"space-unused", "Unused space in the file"},
    {"fragmented", "Fragmented"},
    {"partition-table", "A faulty partition table"},
    {"partition-misaligned", "A misaligned partition"},
};

std::size_t rank(std::string_view id)
{
    const auto* const found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const FindingKind& kind) { return kind.id == id; });
    return static_cast<std::size_t>(found - std::begin(kinds));
}

}  // namespace

std::span<const FindingKind> finding_kinds()
{
    return kinds;
}

std::string_view finding_title(std::string_view id)
{
    const std::size_t index = rank(id);
    return index < std::size(kinds) ? kinds[index].title : id;
}

std::string_view severity_name(Finding::Severity severity)
{
    switch (severity) {
        case Finding::Severity::note: return "note";
        case Finding::Severity::warning: return "warning";
        case Finding::Severity::damage: break;
    }
    return "damage";
}

std::size_t Findings::count(Finding::Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Finding& finding) { return finding.severity == severity; }));
}

Result<Findings> find_findings(const Survey& survey, const FindingsRequest& request, FunctionRef<bool()> go_on)
{
    using namespace findings;
    Inquiry inquiry(survey, request, go_on);
    look_at_references(inquiry);
    look_at_depth(inquiry);
    look_at_shares(inquiry);
    for (u32 depth = 0; depth < inquiry.layers().size(); ++depth) {
        if (!inquiry.layer(depth).layer) {
            continue;
        }
        look_at_issues(inquiry, depth);
        look_at_format(inquiry, depth);
        look_at_bitmaps(inquiry, depth);
        TRY(look_at_file(inquiry, depth));
        if (request.deep) {
            TRY(look_into_packed(inquiry, depth));
        }
    }
    TRY(look_at_disk(inquiry));
    if (!go_on()) {
        return Error(Fault::cancelled, "stopped while looking for findings");
    }
    return inquiry.take();
}

namespace findings {

Findings Inquiry::take()
{
    std::stable_sort(m_findings.list.begin(), m_findings.list.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(b.severity, a.depth, rank(a.id)) < std::tuple(a.severity, b.depth, rank(b.id));
    });
    return std::move(m_findings);
}

std::string amount(u64 bytes)
{
    constexpr std::string_view units[] = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024) {
        return counted(bytes, "byte", "bytes");
    }
    std::size_t unit = 0;
    u64 whole = bytes;
    u64 rest = 0;
    for (;; ++unit) {
        rest = whole % 1024;
        whole /= 1024;
        if (whole < 1024) {
            break;
        }
    }
    const u64 tenths = rest * 10 / 1024;
    return text(whole, whole < 100 && tenths > 0 ? text('.', tenths) : "", ' ', units[unit], " (", bytes, " bytes)");
}

std::string counted(u64 count, std::string_view one, std::string_view many)
{
    return text(count, ' ', count == 1 ? one : many);
}

namespace {

std::string file_name(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

}  // namespace

std::string convert_command(const Inquiry& inquiry, u32 depth, std::string_view format)
{
    const ChainLayer& layer = inquiry.layer(depth);
    const std::string path = command_path(layer);
    if (path.empty() || layer.layer->encrypted()) {
        return {};
    }
    const std::string result = path + ".new";
    const bool has_parent = depth + 1 < inquiry.layers().size();
    if (!has_parent) {
        return shell_command({"qemu-img", "convert", "-f", layer.format, "-O", format, path, result});
    }
    const ChainLayer& below = inquiry.layer(depth + 1);
    if (!below.layer || !can_rebase(format)) {
        return {};
    }
    return shell_command({"qemu-img", "convert", "-f", layer.format, "-O", format, "-B", below.reference, "-F",
                          below.format, path, result});
}

Finding about(u32 depth, Severity severity, std::string_view id, std::string sentence)
{
    Finding made;
    made.severity = severity;
    made.id = id;
    made.sentence = std::move(sentence);
    made.depth = depth;
    return made;
}

std::string check_command(const ChainLayer& layer, std::string_view repair)
{
    const std::string path = command_path(layer);
    const bool can = layer.format == "qcow2" || layer.format == "qed" || layer.format == "parallels" ||
                     (layer.format == "vhdx" && repair == "all");
    return can && !path.empty() ? shell_command({"qemu-img", "check", "-f", layer.format, "-r", repair, path}) : "";
}

bool can_rebase(std::string_view format)
{
    return format == "qcow2" || format == "qed";
}

std::string called(const ChainLayer& layer)
{
    return text('\'', printable(file_name(layer.name), 256), '\'');
}

}  // namespace findings
}  // namespace stratamap
