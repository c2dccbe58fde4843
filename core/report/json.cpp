// SPDX-License-Identifier: MIT
// The report in numbers and the core's own words. Members are only ever added; `version` counts what is not.
#include "core/report/json.h"

#include "core/accounting_text.h"
#include "core/report/json_text.h"

namespace stratamap {

namespace {

constexpr u64 version = 1;
constexpr std::size_t piece = 1 << 16;  // bytes of text that are sent at once

class Writer {
public:
    Writer(const Report& report, TextSink sink) : m_report(report), m_sink(sink) {}

    Status write(const std::string& program, GoOn go_on)
    {
        m_json.open_object();
        m_json.add("format", "stratamap-report");
        m_json.add("version", version);
        m_json.add("program", program);
        add_header();
        add_image();
        add_layers();
        if (m_report.unaccounted) {
            m_json.add("unaccounted", m_report.unaccounted->text());
        }
        add_states("totals", totals());
        add_partitions();
        add_findings();
        add_marks();
        m_json.add("run_count", m_report.run_count);
        m_json.open_list("largest_runs");
        for (const Run& run : m_report.largest) {
            add_run(run);
        }
        m_json.close();
        TRY(add_runs(go_on));
        m_json.close();
        return m_sink(m_json.take());
    }

private:
    void add_header()
    {
        const CaseHeader& header = m_report.wishes.header;
        m_json.open_object("case");
        add_given("title", header.title);
        add_given("operator", header.examiner);
        add_given("notes", header.notes);
        add_given("date", header.date);
        m_json.close();
    }

    void add_given(std::string_view name, const std::string& value)
    {
        if (!value.empty()) {
            m_json.add(name, value);
        }
    }

    void add_image()
    {
        const ChainLayer& top = m_report.chain().layers().front();
        m_json.open_object("image");
        m_json.add("name", top.name);
        m_json.add("format", top.format);
        m_json.add("virtual_size", m_report.size());
        m_json.add("complete", m_report.chain().complete());
        m_json.close();
    }

    void add_layers()
    {
        m_json.open_list("layers");
        for (u32 depth = 0; depth < m_report.layers.size(); ++depth) {
            add_layer(depth);
        }
        m_json.close();
    }

    void add_layer(u32 depth)
    {
        const ChainLayer& level = m_report.chain().layers()[depth];
        const LayerReport& layer = m_report.layers[depth];
        m_json.open_object();
        m_json.add("depth", u64{depth});
        m_json.add("name", level.name);
        add_given("reference", level.reference);
        add_given("format", level.format);
        if (level.lost) {
            m_json.add("lost", level.lost->text());
        }
        if (level.layer) {
            m_json.add("virtual_size", level.layer->virtual_size());
            m_json.add("cluster_size", level.layer->cluster_size());
        }
        if (layer.file) {
            m_json.add("file_length", layer.file->length);
            m_json.add("allocated", layer.file->allocated);
        }
        m_json.add("own_bytes", layer.own_bytes());
        m_json.add("visible_bytes", layer.visible_bytes());
        add_states("own", layer.own.bytes);
        add_states("visible", layer.visible);
        m_json.open_object("fragments");
        m_json.add("pieces", layer.fragments.pieces);
        m_json.add("bytes", layer.fragments.bytes);
        m_json.close();
        add_host(layer);
        add_digests(layer);
        add_check(layer);
        const LayerAccount* account = depth < m_report.accounts.size() ? &m_report.accounts[depth] : nullptr;
        if (level.layer) {
            add_facts(*level.layer, account);
        }
        if (level.layer && account != nullptr) {
            add_account(*account);
        }
        m_json.open_list("issues");
        for (const Issue& issue : m_report.survey->issues[depth]) {
            m_json.open_object();
            m_json.add("severity", severity_name(issue.severity));
            m_json.add("sentence", issue.sentence);
            m_json.add("at", issue.at);
            m_json.close();
        }
        m_json.close();
        m_json.close();
    }

    void add_states(std::string_view name, const std::array<u64, state_count>& bytes)
    {
        m_json.open_object(name);
        for (std::size_t i = 0; i < state_count; ++i) {
            if (bytes[i] > 0) {
                m_json.add(state_name(static_cast<State>(i)), bytes[i]);
            }
        }
        m_json.close();
    }

    std::array<u64, state_count> totals() const
    {
        std::array<u64, state_count> sum = {};
        for (const LayerReport& layer : m_report.layers) {
            for (std::size_t i = 0; i < state_count; ++i) {
                sum[i] += layer.visible[i];
            }
        }
        return sum;
    }

    void add_host(const LayerReport& layer)
    {
        m_json.open_object("host");
        for (std::size_t i = 0; i < host_kind_count; ++i) {
            if (layer.host[i] > 0) {
                m_json.add(host_kind_name(static_cast<HostKind>(i)), layer.host[i]);
            }
        }
        m_json.close();
        if (layer.host_unknown) {
            m_json.add("host_unknown", layer.host_unknown->text());
        }
    }

    void add_digests(const LayerReport& layer)
    {
        m_json.open_list("files");
        for (const FileDigest& file : layer.files) {
            m_json.open_object();
            m_json.add("name", file.name);
            m_json.add("size", file.size);
            m_json.add("metadata", file.metadata);
            add_given("metadata_sha256", file.metadata_sha256);
            add_given("whole_sha256", file.whole_sha256);
            if (file.unread) {
                m_json.add("unread", file.unread->text());
            }
            m_json.close();
        }
        m_json.close();
    }

    void add_check(const LayerReport& layer)
    {
        if (!layer.check) {
            return;
        }
        const CheckResult& check = *layer.check;
        m_json.open_object("check");
        m_json.add("corruptions", check.corruptions);
        m_json.add("leaks", check.leaks);
        m_json.add("check_errors", check.check_errors);
        m_json.add("total_clusters", check.total_clusters);
        m_json.add("allocated_clusters", check.allocated_clusters);
        m_json.add("fragmented_clusters", check.fragmented_clusters);
        m_json.add("compressed_clusters", check.compressed_clusters);
        m_json.add("image_end_offset", check.image_end_offset);
        m_json.open_list("findings");
        for (const CheckFinding& finding : check.findings) {
            m_json.open_object();
            m_json.add("kind", finding.kind == CheckFinding::Kind::corruption ? "corruption"
                               : finding.kind == CheckFinding::Kind::leak     ? "leak"
                                                                              : "unreadable");
            m_json.add("sentence", finding.sentence);
            m_json.close();
        }
        m_json.close();
        m_json.close();
    }

    void add_range(std::string_view name, const std::optional<Range>& range)
    {
        if (range) {
            m_json.open_object(name);
            m_json.add("start", range->offset);
            m_json.add("length", range->length);
            m_json.close();
        }
    }

    void add_findings()
    {
        m_json.open_list("findings");
        for (const Finding& finding : m_report.findings.list) {
            m_json.open_object();
            m_json.add("severity", severity_name(finding.severity));
            m_json.add("id", finding.id);
            m_json.add("depth", u64{finding.depth});
            m_json.add("sentence", finding.sentence);
            m_json.open_list("evidence");
            for (const std::string& line : finding.evidence) {
                m_json.add({}, line);
            }
            m_json.close();
            add_given("command", finding.command);
            add_range("guest", finding.guest);
            add_range("host", finding.host);
            m_json.close();
        }
        m_json.close();
        m_json.open_list("left_out");
        for (const std::string& sentence : m_report.findings.left_out) {
            m_json.add({}, sentence);
        }
        m_json.close();
    }

    void add_held(const Holding& holding, const std::optional<ExclusiveBytes>& exclusive)
    {
        m_json.open_object("accounting");
        m_json.add("own", holding.own);
        m_json.add("visible", holding.visible);
        m_json.add("shadowed", holding.shadowed());
        if (exclusive) {
            m_json.add("exclusive", exclusive->bytes());
        }
    }

    void add_account(const LayerAccount& account)
    {
        add_held(account.holding, account.exclusive);
        m_json.add("on_storage", account.on_storage);
        m_json.add_json("commit", sum_json(account.commit));
        m_json.add_json("pull", sum_json(account.pull));
        m_json.add_json("removal", sum_json(account.removal));
        m_json.close();
    }

    void add_facts(const Layer& layer, const LayerAccount* account)
    {
        m_json.open_list("facts");
        for (const Fact& fact : layer.facts()) {
            m_json.open_object();
            m_json.add("name", fact.name);
            m_json.add("value", fact.value);
            m_json.close();
        }
        m_json.close();
        m_json.open_list("snapshots");
        const auto snapshots = layer.snapshots();
        for (std::size_t i = 0; i < snapshots.size(); ++i) {
            const Snapshot& snapshot = snapshots[i];
            m_json.open_object();
            m_json.add("id", snapshot.id);
            m_json.add("name", snapshot.name);
            m_json.add("seconds", snapshot.seconds);
            m_json.add("virtual_size", snapshot.virtual_size);
            m_json.add("vm_state_size", snapshot.vm_state_size);
            if (account != nullptr && i < account->snapshots.size()) {
                add_held(account->snapshots[i].holding, account->snapshots[i].exclusive);
                m_json.add_json("removal", sum_json(account->snapshots[i].removal));
                m_json.close();
            }
            m_json.close();
        }
        m_json.close();
        m_json.open_list("bitmaps");
        for (const Bitmap& bitmap : layer.bitmaps()) {
            m_json.open_object();
            m_json.add("name", bitmap.name);
            m_json.add("granularity", bitmap.granularity);
            m_json.add("in_use", bitmap.in_use);
            m_json.close();
        }
        m_json.close();
    }

    void add_partitions()
    {
        if (!m_report.partitions || m_report.partitions->scheme == PartitionTable::Scheme::none) {
            return;
        }
        const PartitionTable& table = *m_report.partitions;
        m_json.open_object("partitions");
        m_json.add("scheme", table.scheme == PartitionTable::Scheme::gpt ? "gpt" : "mbr");
        m_json.add("disk_id", table.disk_id);
        m_json.open_list("list");
        for (const Partition& partition : table.partitions) {
            m_json.open_object();
            m_json.add("number", u64{partition.number});
            m_json.add("start", partition.bytes.offset);
            m_json.add("length", partition.bytes.length);
            m_json.add("type", partition.type);
            add_given("name", partition.name);
            m_json.close();
        }
        m_json.close();
        m_json.open_list("problems");
        for (const std::string& problem : table.problems) {
            m_json.add({}, problem);
        }
        m_json.close();
        m_json.close();
    }

    void add_marks()
    {
        m_json.open_list("bookmarks");
        for (const MarkedRange& mark : m_report.wishes.marks) {
            m_json.open_object();
            m_json.add("start", mark.guest.offset);
            m_json.add("length", mark.guest.length);
            m_json.add("name", mark.name);
            add_given("note", mark.note);
            m_json.close();
        }
        m_json.close();
    }

    void add_run(const Run& run)
    {
        m_json.open_object();
        m_json.add("start", run.guest.offset);
        m_json.add("length", run.guest.length);
        m_json.add("depth", u64{run.depth});
        m_json.add("state", state_name(run.state));
        if (run.has_offset()) {
            m_json.add("file", u64{run.file});
            m_json.add("offset", run.host_offset);
            m_json.add("stored", run.stored);
        }
        m_json.close();
    }

    Status add_runs(GoOn go_on)
    {
        m_json.open_list("runs");
        Status status;
        std::string waiting;
        const auto sink = [&](const Run& run) {
            add_run(run);
            if (++m_written % 512 == 0) {
                waiting += m_json.take();
                if (waiting.size() >= piece) {
                    status = m_sink(std::exchange(waiting, {}));
                }
                if (status && !go_on()) {
                    status = Error(Fault::cancelled, "the report was cancelled");
                }
            }
            return status.has_value();
        };
        const auto issues = [](u32, const Issue&) {};
        TRY(resolve(m_report.chain(), {0, m_report.size()}, OnDamage::go_on, sink, issues));
        TRY(std::move(status));
        m_json.close();
        return m_sink(waiting + m_json.take());
    }

    const Report& m_report;
    TextSink m_sink;
    JsonText m_json;
    u64 m_written = 0;
};

}  // namespace

Status write_json(const Report& report, const std::string& program, TextSink sink, GoOn go_on)
{
    return Writer(report, sink).write(program, go_on);
}

}  // namespace stratamap
