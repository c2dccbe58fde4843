// SPDX-License-Identifier: MIT
// Resolving a chain into runs, and keeping runs in memory.
#include "core/map.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <map>

namespace stratamap {

namespace {

/// A layer's extents, read ahead in batches and asked for by guest offset, in ascending order.
class Cursor {
public:
    Cursor(const Layer& layer, u64 end, std::size_t most) : m_layer(layer), m_end(end), m_most(most) {}

    /// The extent that holds the position, which must be below the end and not below the last one asked for.
    Result<const Extent*> at(u64 position)
    {
        if (m_batch.empty() || position >= m_batch.back().guest.end()) {
            TRY(refill(position));
        }
        while (position >= m_batch[m_index].guest.end()) {
            ++m_index;
        }
        return &m_batch[m_index];
    }

    /// Whether the extent behind the one last asked for is damaged so that the peer fails before it gets there.
    bool next_spoils_run_before() const
    {
        if (m_index + 1 < m_batch.size()) {
            return m_batch[m_index + 1].spoils_run_before;
        }
        const u64 next = m_batch[m_index].guest.end();
        bool spoils = false;
        if (next < m_end) {
            const auto look = [&](const Extent& extent) {
                spoils = extent.spoils_run_before;
                return false;
            };
            static_cast<void>(m_layer.extents({next, std::min(sector_size, m_end - next)}, look, [](const Issue&) {}));
        }
        return spoils;
    }

private:
    Status refill(u64 position)
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto patience = std::chrono::milliseconds(20);  // on a slow disk, few extents soon are better
        const auto began = Clock::now();
        m_batch.clear();
        m_index = 0;
        TRY(m_layer.extents(
            {position, m_end - position},
            [&](const Extent& extent) {
                m_batch.push_back(extent);
                const bool late = m_batch.size() % 16 == 1 && Clock::now() - began > patience;
                return m_batch.size() < m_most && !late;
            },
            [](const Issue&) {}));
        assert(!m_batch.empty() && m_batch.front().guest.offset == position);
        return {};
    }

    const Layer& m_layer;
    u64 m_end;
    std::size_t m_most;
    std::vector<Extent> m_batch;
    std::size_t m_index = 0;
};

Run run_of(const Extent& extent, Range part, u32 depth)
{
    Run run;
    run.guest = part;
    run.state = extent.state;
    run.depth = depth;
    if (extent.host) {
        const bool packed = extent.state == State::compressed;
        const u64 before = part.offset - extent.guest.offset;
        run.file = extent.host->file;
        run.host_offset = extent.host->offset + (packed ? 0 : before);
        if (packed) {  // in proportion, so that the pieces of a cluster add up to what it occupies
            const u64 length = extent.guest.length;
            const auto up_to = [&](u64 bytes) {
                __extension__ using Wide = unsigned __int128;
                return static_cast<u64>(Wide{extent.host->stored} * bytes / length);
            };
            run.stored = up_to(before + part.length) - up_to(before);
        } else {
            run.stored = extent.host->stored != 0 ? part.length : 0;
        }
    }
    return run;
}

/// Asks host files for their holes, and remembers the last answer of each: the next question is mostly about the same
/// stretch.
class HoleFinder {
public:
    Stretch at(const Source& host, u64 offset, u64 most)
    {
        Answer& last = m_answers[&host];
        if (!last.range.contains(offset)) {
            const Stretch stretch = host.stretch(offset, max_image_length);
            last = {{offset, stretch.length}, stretch.kind};
        }
        return {std::min(most, last.range.end() - offset), last.kind};
    }

private:
    struct Answer {
        Range range;
        Stretch::Kind kind = Stretch::Kind::data;
    };
    std::map<const Source*, Answer> m_answers;
};

/// Hands on the run, cut where the host file below has holes when the extent asks to look there.
bool emit(const Chain& chain, HoleFinder& holes, bool may_be_hole_below, Run run, RunSink sink)
{
    if (!may_be_hole_below) {
        return sink(run);
    }
    const Source& host = chain.host(run.depth, run.file);
    const Range whole = run.guest;
    const u64 host_offset = run.host_offset;
    for (u64 done = 0; done < whole.length;) {
        const Stretch stretch = holes.at(host, host_offset + done, whole.length - done);
        const bool hole = stretch.kind == Stretch::Kind::hole;
        run.guest = {whole.offset + done, stretch.length};
        run.host_offset = host_offset + done;
        run.state = hole ? State::preallocated : State::data;
        run.stored = hole ? 0 : stretch.length;
        if (!sink(run)) {
            return false;
        }
        done += stretch.length;
    }
    return true;
}

/// Why the layer is damaged there: asked again, for that one sector, so that walks need not carry sentences.
Issue damage_at(const Layer& layer, u64 offset)
{
    Issue found = {Issue::Severity::damage, text("guest offset ", hex(offset), " is damaged"), {}};
    bool first = true;
    const auto asked = layer.extents(
        {offset, sector_size}, [](const Extent&) { return true; },
        [&](const Issue& issue) {
            if (std::exchange(first, false)) {
                found = issue;
            }
        });
    if (!asked) {
        found.sentence = asked.error().text();
    }
    return found;
}

/// Joins runs that continue each other before it hands them on.
class RunJoiner {
public:
    explicit RunJoiner(RunSink sink) : m_sink(sink) {}

    bool push(const Run& next)
    {
        if (!m_held.guest.empty() && continues(m_held, next)) {
            m_held.guest.length += next.guest.length;
            m_held.stored += next.stored;
            return true;
        }
        const bool go_on = m_held.guest.empty() || m_sink(m_held);
        m_held = next;
        return go_on;
    }

    bool flush() { return m_held.guest.empty() || m_sink(std::exchange(m_held, {})); }

private:
    RunSink m_sink;
    Run m_held;
};

/// A piece of the resolved map, not yet joined with its neighbours; the flag is that of its extent.
struct Piece {
    Run run;
    bool may_be_hole_below = false;
};

/// Answers "who provides this byte, and how far" for ascending positions.
class Resolver {
public:
    Resolver(const Chain& chain, Range range, OnDamage damage)
        : m_chain(chain), m_range(range), m_as_the_peer(damage == OnDamage::stop)
    {
        // Enough to amortise a call, bounded in all: 64 MiB of extents at most but for absurdly deep chains.
        const auto layers = chain.layers().size();
        const std::size_t most = std::clamp<std::size_t>((std::size_t{1} << 20) / layers, 64, 1 << 14);
        for (const ChainLayer& layer : chain.layers()) {
            if (layer.layer) {
                m_cursors.emplace_back(*layer.layer, std::min(range.end(), layer.layer->virtual_size()), most);
            }
        }
    }

    /// The piece begins at the position, unless it is damage that the peer comes upon while it counts how far the
    /// position's run goes: then it is that damage.
    Result<Piece> piece_at(u64 position)
    {
        u64 end = m_range.end();
        for (u32 depth = 0;; ++depth) {
            const Extent* extent = TRY(m_cursors[depth].at(position));
            // Packed clusters are taken one by one, nothing is counted behind them.
            if (m_as_the_peer && extent->guest.end() < end && extent->state != State::compressed &&
                extent->state != State::damaged && m_cursors[depth].next_spoils_run_before()) {
                end = std::min(end, counted_from(position, depth));
                if (extent->guest.end() < end) {
                    Run damage;
                    damage.guest = {extent->guest.end(), end - extent->guest.end()};
                    damage.state = State::damaged;
                    damage.depth = depth;
                    return Piece{damage};
                }
            }
            end = std::min(end, extent->guest.end());
            const auto answer = [&] {
                return Piece{run_of(*extent, {position, end - position}, depth), extent->may_be_hole_below};
            };
            if (extent->state != State::unallocated || depth + 1 == m_chain.layers().size()) {
                return answer();
            }
            const ChainLayer& below = m_chain.layers()[depth + 1];
            if (below.lost) {
                Run run;
                run.guest = {position, end - position};
                run.state = State::unknown;
                run.depth = depth + 1;
                return Piece{run};
            }
            const u64 below_end = below.layer->virtual_size();
            if (position >= below_end) {
                return answer();  // past the end of the layer below: this one answers, with zeros
            }
            end = std::min(end, below_end);
        }
    }

private:
    /// Where the peer stops counting at the latest when it asks the layers down to this one.
    u64 counted_from(u64 position, u32 depth) const
    {
        constexpr u64 most = 0x7fffffff;
        u64 end = position + most;
        for (u32 above = 0; above <= depth; ++above) {
            const u64 stride = m_chain.layers()[above].layer->peer_stride();
            end = stride == 0 ? end : std::min(end, position - position % stride + stride);
        }
        return end;
    }

    const Chain& m_chain;
    Range m_range;
    bool m_as_the_peer;
    std::vector<Cursor> m_cursors;
};

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

/// The pieces of the resolved map, damage included, without joining.
Status resolve_pieces(const Chain& chain, Range range, RunSink sink)
{
    Resolver resolver(chain, range, OnDamage::go_on);
    HoleFinder holes;
    for (u64 position = range.offset; position < range.end();) {
        const Piece piece = TRY(resolver.piece_at(position));
        if (!emit(chain, holes, piece.may_be_hole_below, piece.run, sink)) {
            return {};
        }
        position = piece.run.guest.end();
    }
    return {};
}

Status own_pieces(const Chain& chain, u32 depth, Range range, RunSink sink, IssueSink issues)
{
    HoleFinder holes;
    const auto hand_on = [&](const Extent& extent) {
        return emit(chain, holes, extent.may_be_hole_below, run_of(extent, extent.guest, depth), sink);
    };
    return chain.layers()[depth].layer->extents(range, hand_on, issues);
}

}  // namespace

bool continues(const Run& first, const Run& second)
{
    if (first.state != second.state || first.depth != second.depth || first.file != second.file ||
        first.has_offset() != second.has_offset()) {
        return false;
    }
    return !first.has_offset() || first.state == State::compressed ||
           first.host_offset + first.guest.length == second.host_offset;
}

Status resolve(const Chain& chain, Range range, OnDamage damage, RunSink sink, LayerIssueSink issues)
{
    Resolver resolver(chain, range, damage);
    RunJoiner joiner(sink);
    HoleFinder holes;
    u64 damaged_end = ~u64{0};
    const auto push = [&](const Run& run) { return joiner.push(run); };
    for (u64 position = range.offset; position < range.end();) {
        const Piece piece = TRY(resolver.piece_at(position));
        if (piece.run.state == State::damaged) {
            const Layer& layer = *chain.layers()[piece.run.depth].layer;
            if (damage == OnDamage::stop) {
                if (joiner.flush()) {
                    issues(piece.run.depth, damage_at(layer, piece.run.guest.offset));
                    return Error(Fault::malformed, "Could not read file metadata: Input/output error");
                }
                return {};
            }
            if (position != damaged_end) {
                issues(piece.run.depth, damage_at(layer, position));
            }
            damaged_end = piece.run.guest.end();
        }
        if (!emit(chain, holes, piece.may_be_hole_below, piece.run, push)) {
            return {};
        }
        position = piece.run.guest.end();
    }
    joiner.flush();
    return {};
}

Status own_runs(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues)
{
    RunJoiner joiner(sink);
    bool stopped = false;
    TRY(own_pieces(
        chain, depth, range,
        [&](const Run& run) {
            stopped = !joiner.push(run);
            return !stopped;
        },
        [&](const Issue& issue) { issues(depth, issue); }));
    if (!stopped) {
        joiner.flush();
    }
    return {};
}

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
            return own_pieces(*chain, depth, {0, size}, sink, [&](const Issue& issue) { issues[depth].add(issue); });
        }));
    }
    if (too_many) {
        issues.front().add(
            {Issue::Severity::warning, text("the map is incomplete: it has more than ", max_survey_runs, " runs"), {}});
    }
    return make_survey(!cancelled);
}

}  // namespace stratamap
