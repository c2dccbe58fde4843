// SPDX-License-Identifier: MIT
// Findings about what lies where in a layer's file: its reference counts, and the space it takes.
#include "core/check.h"
#include "core/findings_parts.h"

#include <algorithm>
#include <bit>

namespace stratamap::findings {

namespace {

constexpr std::size_t most_pieces = std::size_t{4} << 20;
constexpr u64 worth_mention = u64{1} << 20;

/// Findings that take the map of the layer's file.
class FileFindings {
public:
    /// Without a check, for formats that have none, the map says what it can.
    FileFindings(Inquiry& inquiry, u32 depth, const HostMap& map, const CheckResult* check)
        : m_inquiry(inquiry), m_depth(depth), m_layer(inquiry.layer(depth)), m_map(map), m_check(check)
    {
    }

    void look()
    {
        if (m_check != nullptr) {
            look_at_corruptions();
        } else {
            look_at_counts();
        }
        look_past_end();
        look_at_leaks();
        look_at_size();
        look_at_unused();
        look_at_pieces();
    }

private:
    Finding finding(Severity severity, std::string_view id, std::string sentence) const
    {
        return about(m_depth, severity, id, std::move(sentence));
    }

    std::string units(u64 bytes) const
    {
        return text(counted(divide_up(bytes, m_map.unit()), "cluster", "clusters"), ", ", amount(bytes));
    }

    template <typename Predicate>
    std::optional<Range> first_run(Predicate wanted) const
    {
        std::optional<Range> first;
        m_map.visit({0, m_map.size()}, [&](const HostRun& run) {
            first = wanted(run) ? std::optional(run.bytes) : std::nullopt;
            return !first;
        });
        return first;
    }

    /// The first findings of the check of that kind as evidence, and where the first of them is.
    void take_evidence(Finding& found, CheckFinding::Kind kind, u64 count) const
    {
        u64 taken = 0;
        for (const CheckFinding& each : m_check->findings) {
            if (each.kind != kind || taken == most_evidence) {
                continue;
            }
            ++taken;
            found.evidence.push_back(printable(each.sentence, 2048));
            found.host = found.host || each.host.empty() ? found.host : std::optional(each.host);
        }
        if (count > taken) {
            found.evidence.push_back(text("and ", count - taken, " more"));
        }
    }

    void look_at_corruptions()
    {
        if (m_check->corruptions == 0) {
            return;
        }
        Finding found =
            finding(Severity::damage, "corruptions",
                    text(called(m_layer), ": ", counted(m_check->corruptions, "error", "errors"),
                         " in tables and reference counts: data may be lost, and the next write can destroy "
                         "more"));
        take_evidence(found, CheckFinding::Kind::corruption, m_check->corruptions);
        found.command = check_command(m_layer, "all");
        m_inquiry.add(std::move(found));
    }

    void look_at_counts()
    {
        if (m_map.doubly_used_bytes() == 0 && m_map.uncounted_units() == 0) {
            return;
        }
        std::string sentence = called(m_layer) + ": ";
        if (m_map.doubly_used_bytes() > 0) {
            sentence += text(units(m_map.doubly_used_bytes()), ", used by two things that must not share a place");
        }
        if (m_map.uncounted_units() > 0) {
            sentence +=
                text(m_map.doubly_used_bytes() > 0 ? "; " : "", counted(m_map.uncounted_units(), "cluster", "clusters"),
                     " in use and counted as free: the next write can destroy what is there");
        }
        Finding found = finding(Severity::damage, "corruptions", std::move(sentence));
        for (const Issue& issue : m_map.issues()) {
            if (found.evidence.size() < most_evidence) {
                found.evidence.push_back(printable(issue.sentence, 2048));
            }
        }
        found.command = check_command(m_layer, "all");
        found.host = first_run([](const HostRun& run) { return run.doubly_used; });
        m_inquiry.add(std::move(found));
    }

    void look_past_end()
    {
        if (m_map.units_past_end() == 0) {
            return;
        }
        Finding found =
            finding(Severity::damage, "data-past-file-end",
                    text(called(m_layer), ": the tables refer to ", counted(m_map.units_past_end(), "place", "places"),
                         " past the end of the file (", m_map.size(), " bytes): it was cut, or never written whole"));
        found.command = check_command(m_layer, "all");
        m_inquiry.add(std::move(found));
    }

    void look_at_leaks()
    {
        const u64 leaked = m_check != nullptr ? m_check->leaks * m_map.unit() : m_map.bytes(HostKind::leaked);
        if (leaked == 0) {
            return;
        }
        Finding found = finding(Severity::warning, "leaks",
                                text(called(m_layer), ": ", units(leaked),
                                     ", counted as used more often than they are: wasted space, no harm to data"));
        found.command = check_command(m_layer, "leaks");
        found.host = first_run([](const HostRun& run) { return run.kind == HostKind::leaked; });
        if (m_check != nullptr) {
            take_evidence(found, CheckFinding::Kind::leak, m_check->leaks);
        }
        m_inquiry.add(std::move(found));
    }

    /// What is kept for guest data, in whatever state, and what is no table.
    u64 space_for_data() const
    {
        u64 bytes = m_map.bytes(HostKind::leaked) + m_map.bytes(HostKind::free);
        for (const HostKind kind :
             {HostKind::data, HostKind::zero_allocated, HostKind::compressed, HostKind::snapshot_data}) {
            bytes += m_map.bytes(kind);
        }
        return bytes;
    }

    void look_at_size()
    {
        const u64 disk = m_layer.layer->virtual_size();
        const u64 space = space_for_data();
        if (m_layer.format == "raw" || space <= round_up(disk, std::max<u64>(std::bit_ceil(m_map.unit()), 1))) {
            return;
        }
        Finding found =
            finding(Severity::note, "file-exceeds-disk",
                    text(called(m_layer), " keeps ", amount(space), " for data of a disk of ", amount(disk)));
        for (const HostKind kind : {HostKind::data, HostKind::zero_allocated, HostKind::compressed,
                                    HostKind::snapshot_data, HostKind::leaked, HostKind::free}) {
            if (m_map.bytes(kind) > 0) {
                found.evidence.push_back(
                    text(kind == HostKind::snapshot_data ? "data of internal snapshots alone" : host_kind_name(kind),
                         ": ", amount(m_map.bytes(kind))));
            }
        }
        found.command = m_layer.layer->snapshots().empty() ? convert_command(m_inquiry, m_depth, m_layer.format) : "";
        m_inquiry.add(std::move(found));
    }

    void look_at_unused()
    {
        const u64 unused = m_map.bytes(HostKind::free);
        if (unused < worth_mention || unused < m_map.size() / 4) {
            return;
        }
        Finding found = finding(Severity::note, "space-unused",
                                text(called(m_layer), " has ", amount(unused),
                                     " that the format counts as free and the file system still keeps"));
        found.evidence = {text("file: ", amount(m_map.size()))};
        found.command = m_layer.layer->snapshots().empty() ? convert_command(m_inquiry, m_depth, m_layer.format) : "";
        found.host = first_run([](const HostRun& run) { return run.kind == HostKind::free; });
        m_inquiry.add(std::move(found));
    }

    /// Reading the disk from start to end: how often the next bytes lie somewhere else in the file.
    void look_at_pieces()
    {
        constexpr u64 few_clusters = 128;
        const auto [jumps, clusters] = m_check != nullptr ? counted_jumps() : jumps_in_map();
        if (clusters < few_clusters || jumps < clusters / 2) {
            return;
        }
        Finding found = finding(Severity::note, "fragmented",
                                text(called(m_layer), ": ", jumps, " of ", clusters,
                                     " clusters do not lie behind the one that the guest reads before them"));
        found.command = m_layer.layer->snapshots().empty() ? convert_command(m_inquiry, m_depth, m_layer.format) : "";
        m_inquiry.add(std::move(found));
    }

    struct Jumps {
        u64 jumps = 0;
        u64 clusters = 0;
    };

    /// The check takes each compressed cluster for a jump.
    Jumps counted_jumps() const
    {
        const u64 packed = std::min(m_check->compressed_clusters, m_check->fragmented_clusters);
        return {m_check->fragmented_clusters - packed, m_check->allocated_clusters - packed};
    }

    Jumps jumps_in_map() const
    {
        if (m_map.unit() < sector_size) {
            return {};
        }
        std::vector<HostRun> pieces;
        u64 bytes = 0;
        m_map.visit({0, m_map.size()}, [&](const HostRun& run) {
            if (run.kind == HostKind::data || run.kind == HostKind::zero_allocated) {
                pieces.push_back(run);
                bytes += run.bytes.length;
            }
            return pieces.size() < most_pieces;
        });
        std::sort(pieces.begin(), pieces.end(), [](const HostRun& a, const HostRun& b) { return a.guest < b.guest; });
        u64 jumps = 0;
        for (std::size_t i = 1; i < pieces.size(); ++i) {
            jumps += pieces[i].bytes.offset != pieces[i - 1].bytes.end() ? u64{1} : u64{0};
        }
        return {jumps, bytes / m_map.unit()};
    }

    Inquiry& m_inquiry;
    u32 m_depth;
    const ChainLayer& m_layer;
    const HostMap& m_map;
    const CheckResult* m_check;
};

}  // namespace

Status look_at_file(Inquiry& inquiry, u32 depth)
{
    const ChainLayer& layer = inquiry.layer(depth);
    const u64 taken = std::min(layer.image->size(), layer.image->allocated().value_or(layer.image->size()));
    const u64 units = taken / std::max(layer.layer->cluster_size(), u64{sector_size});
    if (inquiry.request().most_units && units > *inquiry.request().most_units) {
        inquiry.leave_out(
            text(called(layer), ": the tables of a file of ", units, " allocation units take a while to read"));
        return {};
    }
    const auto map = host_map(*layer.layer, *layer.image, 0, inquiry.go_on());
    if (!map && map.error().fault() == Fault::cancelled) {
        return map.error();
    }
    if (!map) {
        inquiry.leave_out(text(called(layer), ": what lies where in the file cannot be told: ", map.error().text()));
        return {};
    }
    const auto check =
        check_image(*layer.layer, std::max(1U, inquiry.request().threads), [&](u64, u64) { return inquiry.go_on()(); });
    if (!check && check.error().fault() == Fault::cancelled) {
        return check.error();
    }
    if (!check && check.error().fault() != Fault::unsupported) {
        inquiry.leave_out(text(called(layer), ": the check could not be completed: ", check.error().text()));
    }
    if (check && check->check_errors > 0) {
        inquiry.leave_out(text(called(layer), ": ", check->check_errors, " places could not be checked"));
    }
    FileFindings(inquiry, depth, **map, check ? &*check : nullptr).look();
    return {};
}

}  // namespace stratamap::findings
