// SPDX-License-Identifier: MIT
// Keeping runs in memory, and mapping a whole chain into it.
#include "core/survey.h"

#include <algorithm>
#include <cassert>

namespace stratamap {

namespace {

u64 stored_bytes(State state, u64 length, u64 packed)
{
    switch (state) {
        case State::data:
        case State::encrypted:
        case State::zero_allocated: return length;
        case State::compressed: return packed;
        case State::unallocated:
        case State::zero_plain:
        case State::preallocated:
        case State::damaged:
        case State::unknown: break;
    }
    return 0;
}

constexpr std::size_t chunk_runs = 8192;
constexpr std::size_t max_issues = 1000;
constexpr u64 max_survey_runs = u64{40'000'000};  // about a gigabyte; a hostile image may claim any number

/// The issues of one layer as a survey keeps them: the first thousand, and how many more there are.
class IssueList {
public:
    explicit IssueList(std::vector<Issue> opening) : m_issues(std::move(opening)) {}
    void add(const Issue& issue)
    {
        if (m_issues.size() < max_issues) {
            m_issues.push_back(issue);
        } else {
            ++m_more;
        }
    }
    std::vector<Issue> list() const
    {
        auto all = m_issues;
        if (m_more > 0) {
            all.push_back({Issue::Severity::note, text("and ", m_more, " more"), {}});
        }
        return all;
    }

private:
    std::vector<Issue> m_issues;
    u64 m_more = 0;
};

}  // namespace

bool Map::Builder::append(const Run& run)
{
    assert(run.guest.offset == m_scanned);
    assert(run.depth <= 0xffff && run.file <= 0xfff);
    if (run.guest.empty()) {
        return false;
    }
    const bool joined = m_has_last && continues(m_last, run) &&
                        (run.state != State::compressed || m_last.stored + run.stored <= 0xffffffff);
    m_scanned = run.guest.end();
    if (joined) {
        m_last.guest.length += run.guest.length;
        m_last.stored += run.stored;
        m_tail.back().stored = run.state == State::compressed ? static_cast<u32>(m_last.stored) : 0;
        return false;
    }
    if (m_tail.size() == chunk_runs) {
        m_chunks.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
        m_tail = {};
        m_tail.reserve(chunk_runs);
    }
    m_last = run;
    m_has_last = true;
    const u32 packed = run.state == State::compressed ? static_cast<u32>(std::min<u64>(run.stored, 0xffffffff)) : 0;
    m_tail.push_back({run.guest.offset, run.host_offset, packed, static_cast<u16>(run.depth),
                      static_cast<u16>(run.file << 4 | static_cast<u32>(run.state))});
    return true;
}

std::shared_ptr<const Map> Map::Builder::snapshot(bool complete)
{
    auto map = std::make_shared<Map>();
    map->m_size = m_size;
    map->m_scanned = m_scanned;
    map->m_complete = complete;
    map->m_chunks = m_chunks;
    if (!m_tail.empty()) {
        map->m_chunks.push_back(std::make_shared<const Chunk>(m_tail));
    }
    for (const auto& chunk : map->m_chunks) {
        map->m_first.push_back(map->m_count);
        map->m_count += chunk->size();
    }
    return map;
}

u64 Map::chunk_end(std::size_t chunk) const
{
    return chunk + 1 < m_chunks.size() ? m_chunks[chunk + 1]->front().start : m_scanned;
}

Run Map::unpack(std::size_t chunk, std::size_t index) const
{
    const PackedRun& packed = (*m_chunks[chunk])[index];
    const u64 end = index + 1 < m_chunks[chunk]->size() ? (*m_chunks[chunk])[index + 1].start : chunk_end(chunk);
    Run run;
    run.guest = {packed.start, end - packed.start};
    run.state = static_cast<stratamap::State>(packed.file_state & 0xf);
    run.depth = packed.depth;
    run.file = u32{packed.file_state} >> 4;
    run.host_offset = packed.host_offset;
    run.stored = stored_bytes(run.state, run.guest.length, packed.stored);
    return run;
}

Run Map::run(std::size_t index) const
{
    assert(index < m_count);
    const auto chunk =
        static_cast<std::size_t>(std::upper_bound(m_first.begin(), m_first.end(), index) - m_first.begin()) - 1;
    return unpack(chunk, index - m_first[chunk]);
}

std::size_t Map::index_at(u64 offset) const
{
    assert(offset < m_scanned);
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), offset,
                                        [](u64 value, const auto& chunk) { return value < chunk->front().start; });
    const auto chunk = static_cast<std::size_t>(after - m_chunks.begin()) - 1;
    const Chunk& runs = *m_chunks[chunk];
    const auto next = std::upper_bound(runs.begin(), runs.end(), offset,
                                       [](u64 value, const PackedRun& run) { return value < run.start; });
    return m_first[chunk] + static_cast<std::size_t>(next - runs.begin()) - 1;
}

void Map::visit(Range range, FunctionRef<void(const Run&)> visitor) const
{
    range = intersection(range, {0, m_scanned});
    if (range.empty()) {
        return;
    }
    const std::size_t first = index_at(range.offset);
    auto chunk =
        static_cast<std::size_t>(std::upper_bound(m_first.begin(), m_first.end(), first) - m_first.begin()) - 1;
    for (std::size_t index = first - m_first[chunk]; chunk < m_chunks.size(); ++chunk, index = 0) {
        for (; index < m_chunks[chunk]->size(); ++index) {
            Run run = unpack(chunk, index);
            if (run.guest.offset >= range.end()) {
                return;
            }
            const Range part = intersection(run.guest, range);
            if (part != run.guest) {
                if (run.has_offset() && run.state != State::compressed) {
                    run.host_offset += part.offset - run.guest.offset;
                }
                run.stored = stored_bytes(run.state, part.length, run.stored);
                run.guest = part;
            }
            visitor(run);
        }
    }
}

Result<SurveyPtr> survey(std::shared_ptr<const Chain> chain, SurveyTick tick)
{
    constexpr u64 pass_units = 1'000'000;
    constexpr u64 pieces_between_ticks = 16;
    const auto& layers = chain->layers();
    const u64 total = (layers.size() + 1) * pass_units;

    Survey known;
    known.chain = chain;
    known.own.resize(layers.size());
    std::vector<IssueList> issues;
    for (const ChainLayer& layer : layers) {
        issues.emplace_back(layer.issues);
    }
    const auto make_survey = [&](bool complete) -> SurveyPtr {
        auto survey = std::make_shared<Survey>(known);
        survey->complete = complete;
        for (const IssueList& list : issues) {
            survey->issues.push_back(list.list());
        }
        return survey;
    };

    u64 pass = 0;
    u64 pieces = 0;
    u64 runs = 0;
    bool cancelled = false;
    bool too_many = false;
    // One pass fills one map; `place` is where a partial survey shows how far it got.
    const auto collect = [&](u64 size, MapPtr& place, auto walk) -> Status {
        Map::Builder builder(size);
        const auto sink = [&](const Run& run) {
            const bool new_run = builder.append(run);
            if (new_run && ++runs > max_survey_runs) {
                too_many = cancelled = true;
                return false;
            }
            if (++pieces % pieces_between_ticks == 0) {
                __extension__ using Wide = unsigned __int128;
                const auto done = static_cast<u64>(Wide{run.guest.end()} * pass_units / std::max<u64>(size, 1));
                cancelled = !tick(pass * pass_units + done, total, [&] {
                    place = builder.snapshot(false);
                    return make_survey(false);
                });
            }
            return !cancelled;
        };
        TRY(walk(sink));
        place = builder.snapshot(!cancelled);
        ++pass;
        if (!cancelled) {
            cancelled = !tick(pass * pass_units, total, [&] { return make_survey(false); });
        }
        return {};
    };

    TRY(collect(chain->virtual_size(), known.resolved, [&](RunSink sink) {
        return resolve_pieces(*chain, {0, chain->virtual_size()}, sink);
    }));
    for (u32 depth = 0; depth < layers.size() && !cancelled; ++depth) {
        if (!layers[depth].layer) {
            continue;
        }
        const u64 size = layers[depth].layer->virtual_size();
        TRY(collect(size, known.own[depth], [&](RunSink sink) {
            return own_pieces(*chain, depth, {0, size}, sink,
                              [&](u32, const Issue& issue) { issues[depth].add(issue); });
        }));
    }
    if (too_many) {
        issues.front().add(
            {Issue::Severity::warning, text("the map is incomplete: it has more than ", max_survey_runs, " runs"), {}});
    }
    return make_survey(!cancelled);
}

}  // namespace stratamap
