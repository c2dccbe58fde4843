// SPDX-License-Identifier: MIT
// Gathers what a report tells: a survey, then each layer's fragments, files and sums.
#include "core/report/report.h"

#include "core/codecs/sha256.h"

#include <algorithm>

namespace stratamap {

namespace {

constexpr u64 chunk = u64{1} << 20;

u64 kept_sum(const std::array<u64, state_count>& bytes)
{
    u64 sum = 0;
    for (std::size_t i = 0; i < state_count; ++i) {
        sum += is_kept(static_cast<State>(i)) ? bytes[i] : 0;
    }
    return sum;
}

/// The runs of a map, whole: from memory where they all are, else walked again.
template <typename Walk>
Status each_run(const Map& map, Walk walk, FunctionRef<void(const Run&)> sink)
{
    if (!map.complete() || map.runs_in_memory() != map.run_count()) {
        return walk([&](const Run& run) {
            sink(run);
            return true;
        });
    }
    Run held;
    map.visit({0, map.size()}, [&](const Run& run) {
        if (!held.guest.empty() && continues(held, run)) {
            held.guest.length += run.guest.length;
            held.stored += run.stored;
            return;
        }
        if (!held.guest.empty()) {
            sink(held);
        }
        held = run;
    });
    if (!held.guest.empty()) {
        sink(held);
    }
    return {};
}

/// The longest of the runs that lie somewhere; of equals, the first.
class Largest {
public:
    explicit Largest(std::size_t most) : m_most(most) {}

    void add(const Run& run)
    {
        if (run.state == State::unallocated || m_most == 0) {
            return;
        }
        if (m_runs.size() == m_most && run.guest.length <= m_runs.back().guest.length) {
            return;
        }
        const auto shorter = [](u64 length, const Run& than) { return length > than.guest.length; };
        m_runs.insert(std::upper_bound(m_runs.begin(), m_runs.end(), run.guest.length, shorter), run);
        if (m_runs.size() > m_most) {
            m_runs.pop_back();
        }
    }

    std::vector<Run> take() { return std::move(m_runs); }

private:
    std::size_t m_most;
    std::vector<Run> m_runs;
};

class Gatherer {
public:
    Gatherer(std::shared_ptr<const Chain> chain, SurveyPtr known, ReportWishes wishes, ReportProgress progress)
        : m_chain(std::move(chain)), m_known(std::move(known)), m_progress(progress)
    {
        m_report.wishes = std::move(wishes);
    }

    Result<Report> gather()
    {
        m_report.survey = TRY(mapped());
        if (!m_report.survey->complete) {
            return Error(Fault::cancelled, "the report was cancelled");
        }
        TRY(count_runs());
        const Raster all = totals(*m_report.survey->resolved);
        const std::size_t layers = m_chain->layers().size();
        m_report.layers.resize(layers);
        for (const Share& share : all.size() > 0 ? all.shares(0) : std::span<const Share>()) {
            m_report.layers[share.depth].visible[static_cast<std::size_t>(share.state)] += share.bytes;
        }
        for (std::size_t depth = 0; depth < layers; ++depth) {
            TRY(count_layer(static_cast<u32>(depth)));
            m_permille = 600 + 200 * (depth + 1) / layers;
            if (!go_on()) {
                return Error(Fault::cancelled, "the report was cancelled");
            }
        }
        TRY(sum_up());
        m_permille = 950;
        if (auto table = read_partitions(*m_chain)) {
            m_report.partitions = std::move(*table);
        }
        FindingsRequest wanted;
        wanted.threads = m_report.wishes.threads;
        m_report.findings = TRY(find_findings(*m_report.survey, wanted, [&] { return go_on(); }));
        return std::move(m_report);
    }

private:
    Result<SurveyPtr> mapped()
    {
        if (m_known && m_known->complete) {
            return m_known;
        }
        const auto tick = [&](const SurveyProgress& progress) {
            const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
            return m_progress(static_cast<u64>(500 * share)) ? Tick::go_on : Tick::stop;
        };
        return survey(
            m_chain, tick, [] { return Interest{}; }, limits_for(m_chain->layers().size()), m_report.wishes.threads);
    }

    Status count_runs()
    {
        Largest largest(m_report.wishes.most_runs);
        const auto count = [&](const Run& run) {
            ++m_report.run_count;
            largest.add(run);
        };
        const auto walk = [&](RunSink sink) {
            return resolve(*m_chain, {0, m_chain->virtual_size()}, OnDamage::go_on, sink, [](u32, const Issue&) {});
        };
        TRY(each_run(*m_report.survey->resolved, walk, count));
        m_report.largest = largest.take();
        return {};
    }

    Status count_layer(u32 depth)
    {
        const ChainLayer& layer = m_chain->layers()[depth];
        LayerReport& counted = m_report.layers[depth];
        counted.own = m_report.survey->own[depth];
        counted.file = file_facts(layer);
        if (!layer.layer) {
            return {};
        }
        const auto walk = [&](RunSink sink) {
            return own_runs(*m_chain, depth, {0, layer.layer->virtual_size()}, sink, [](u32, const Issue&) {});
        };
        Run last;
        const auto count = [&](const Run& run) {
            const bool lies_somewhere = run.has_offset() && run.stored > 0;
            if (!lies_somewhere) {
                return;
            }
            counted.fragments.bytes += run.guest.length;
            const bool behind_last = last.has_offset() && last.file == run.file && last.state == run.state &&
                                     last.host_offset + last.stored == run.host_offset;
            counted.fragments.pieces += behind_last ? 0 : 1;
            last = run;
        };
        if (const MapPtr& stratum = m_report.survey->strata[depth]) {
            TRY(each_run(*stratum, walk, count));
        }
        auto checked = check_image(*layer.layer, m_report.wishes.threads, [&](u64, u64) { return go_on(); });
        if (checked) {
            counted.check = std::move(*checked);
        } else if (checked.error().fault() == Fault::cancelled) {
            return checked.error();
        }
        return count_files(layer, counted);
    }

    /// What cannot be summed up is said in place of the sums.
    Status sum_up()
    {
        AccountingRequest request;
        if (!m_report.wishes.folder.empty()) {
            request.branches = find_family(*m_chain, m_report.wishes.folder, [&] { return go_on(); }).branches;
        }
        auto accounts = account(
            *m_chain, request, [&] { return go_on(); },
            [&](u32 done) { m_permille = 800 + 150 * u64{done} / m_chain->layers().size(); });
        if (accounts) {
            m_report.accounts = std::move(*accounts);
        } else if (accounts.error().fault() == Fault::cancelled) {
            return accounts.error();
        } else {
            m_report.unaccounted = accounts.error();
        }
        return {};
    }

    Status count_files(const ChainLayer& layer, LayerReport& counted)
    {
        auto files = layer.layer->storage();
        files.insert(files.begin(), layer.image);
        for (std::size_t file = 0; file < files.size(); ++file) {
            if (!files[file]) {
                continue;
            }
            FileDigest digest;
            digest.name = files[file]->name();
            digest.size = files[file]->size();
            const auto map = host_map(*layer.layer, *layer.image, static_cast<u32>(file), [&] { return go_on(); });
            if (map) {
                TRY(sum_metadata(**map, *files[file], digest));
            } else if (map.error().fault() == Fault::cancelled) {
                return map.error();
            } else {
                digest.unread = map.error();
            }
            if (file == 0 && map) {
                for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
                    counted.host[kind] = (*map)->bytes(static_cast<HostKind>(kind));
                }
            } else if (file == 0) {
                counted.host_unknown = map.error();
            }
            if (m_report.wishes.hash_files && !digest.unread) {
                Sha256 sum;
                TRY(add_range(sum, *files[file], {0, digest.size}, digest));
                digest.whole_sha256 = digest.unread ? "" : sum.finish();
            }
            counted.files.push_back(std::move(digest));
        }
        return {};
    }

    Status sum_metadata(const HostMap& map, const Source& file, FileDigest& digest)
    {
        Sha256 sum;
        Status status;
        map.visit({0, map.size()}, [&](const HostRun& run) {
            if (is_metadata(run.kind)) {
                digest.metadata += run.bytes.length;
                status = add_range(sum, file, run.bytes, digest);
            }
            return status.has_value() && !digest.unread;
        });
        TRY(std::move(status));
        digest.metadata_sha256 = digest.metadata > 0 && !digest.unread ? sum.finish() : "";
        return {};
    }

    /// Fails when cancelled alone: a file that cannot be read has no sum, and its report says why.
    Status add_range(Sha256& sum, const Source& file, Range range, FileDigest& digest)
    {
        std::vector<std::byte> buffer(std::min(range.length, chunk));
        for (u64 done = 0; done < range.length; done += chunk) {
            const auto part = std::span(buffer).first(std::min(range.length - done, chunk));
            if (Status read = file.read(range.offset + done, part); !read) {
                digest.unread = read.error();
                return {};
            }
            sum.add(part);
            if (!go_on()) {
                return Error(Fault::cancelled, "the report was cancelled");
            }
        }
        return {};
    }

    bool go_on() { return m_progress(m_permille); }

    std::shared_ptr<const Chain> m_chain;
    SurveyPtr m_known;
    ReportProgress m_progress;
    u64 m_permille = 600;
    Report m_report;
};

}  // namespace

bool is_metadata(HostKind kind)
{
    switch (kind) {
        case HostKind::snapshot_data:
        case HostKind::data:
        case HostKind::zero_allocated:
        case HostKind::compressed:
        case HostKind::leaked:
        case HostKind::free:
        case HostKind::hole:
        case HostKind::unknown: return false;
        default: return true;
    }
}

u64 LayerReport::own_bytes() const
{
    return kept_sum(own.bytes);
}

u64 LayerReport::visible_bytes() const
{
    return kept_sum(visible);
}

Result<Report> make_report(std::shared_ptr<const Chain> chain, ReportWishes wishes, ReportProgress progress)
{
    return Gatherer(std::move(chain), nullptr, std::move(wishes), progress).gather();
}

Result<Report> make_report(SurveyPtr survey, ReportWishes wishes, ReportProgress progress)
{
    auto chain = survey->chain;
    return Gatherer(std::move(chain), std::move(survey), std::move(wishes), progress).gather();
}

}  // namespace stratamap
