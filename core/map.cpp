// SPDX-License-Identifier: MIT
// Resolving a chain into runs.
#include "core/map.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <chrono>
#include <map>
#include <utility>

namespace stratamap {

namespace {

/// A layer's extents, read ahead in batches and asked for by guest offset, in ascending order.
class Cursor {
public:
    Cursor(const Layer& layer, std::size_t most) : m_layer(layer), m_most(most) {}

    /// Forgets what it knows, and goes on to `end`, which lies in the layer; others go on to the horizon.
    void begin(u64 end, u64 horizon)
    {
        m_end = end;
        m_horizon = std::max(end, std::min(horizon, m_layer.virtual_size()));
        m_batch.clear();
    }

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

    /// Where the run of the extent last asked for ends when the peer counts on over what it does not judge; `most` at
    /// the latest.
    u64 counted_until(u64 most) const
    {
        u64 end = m_batch[m_index].guest.end();
        const auto count = [&](const Extent& next) {
            end = next.passes_behind_run ? next.guest.end() : end;
            return next.passes_behind_run && end < most;
        };
        bool go_on = end < most;
        for (std::size_t next = m_index + 1; go_on && next < m_batch.size(); ++next) {
            go_on = count(m_batch[next]);
        }
        if (const u64 limit = std::min(most, m_end); go_on && end < limit) {
            static_cast<void>(m_layer.extents({end, limit - end}, count, [](const Issue&) {}));
        }
        return std::min(end, most);
    }

private:
    Status refill(u64 position)
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto patience = std::chrono::milliseconds(20);  // on a slow disk, few extents soon are better
        const auto began = Clock::now();
        m_batch.clear();
        m_index = 0;
        m_layer.prepare({position, m_horizon - position});
        TRY(m_layer.extents(
            {position, m_end - position},
            [&](const Extent& extent) {
                m_batch.push_back(extent);
                const bool late = m_batch.size() % 64 == 1 && Clock::now() - began > patience;
                return m_batch.size() < m_most && !late;
            },
            [](const Issue&) {}));
        assert(!m_batch.empty() && m_batch.front().guest.offset == position);
        return {};
    }

    const Layer& m_layer;
    u64 m_end = 0;
    u64 m_horizon = 0;
    std::size_t m_most;
    std::vector<Extent> m_batch;
    std::size_t m_index = 0;
};

/// One number for each layer, and the question for the first of them that is not above a bound.
class FirstNotAbove {
public:
    static constexpr u64 never = ~u64{0};

    explicit FirstNotAbove(std::size_t count) : m_width(std::bit_ceil(count)), m_least(2 * m_width, never) {}

    void set(std::size_t index, u64 value)
    {
        std::size_t node = m_width + index;
        m_least[node] = value;
        while (node > 1) {
            node /= 2;
            const u64 least = std::min(m_least[2 * node], m_least[2 * node + 1]);
            if (m_least[node] == least) {
                return;
            }
            m_least[node] = least;
        }
    }

    /// The first index whose number is not above the bound, or `none`; `before` comes down to the least number
    /// in front of it.
    std::size_t find(u64 bound, u64& before, std::size_t none) const
    {
        std::size_t node = 1;
        if (m_least[node] > bound) {
            before = std::min(before, m_least[node]);
            return none;
        }
        while (node < m_width) {
            node *= 2;
            if (m_least[node] > bound) {
                before = std::min(before, m_least[node++]);
            }
        }
        return node - m_width;
    }

private:
    std::size_t m_width;
    std::vector<u64> m_least;  // a tree: node n is the least of nodes 2n and 2n + 1, the numbers are its leaves
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

/// Asks host files for their holes, and remembers the last answer and the long ones: clusters that lie in any order in
/// one long stretch of data cost a few questions, not one each.
class HoleFinder {
public:
    Stretch at(const Source& host, u64 offset, u64 most)
    {
        File& file = m_files[&host];
        if (!file.last.range.contains(offset)) {
            file.last = known_or_asked(file.long_ones, host, offset, most);
        }
        return {std::min(most, file.last.range.end() - offset), file.last.kind};
    }

private:
    static constexpr std::size_t most_long_ones = 1 << 16;
    static constexpr u64 times_asked = 8;  // what makes a long one

    struct Answer {
        Range range;
        Stretch::Kind kind = Stretch::Kind::data;
    };
    using Answers = std::map<u64, Answer>;  // by their start
    struct File {
        Answer last;
        Answers long_ones;
    };

    static Answer known_or_asked(Answers& known, const Source& host, u64 offset, u64 most)
    {
        auto next = known.upper_bound(offset);
        if (next != known.begin() && std::prev(next)->second.range.contains(offset)) {
            return std::prev(next)->second;
        }
        const Stretch stretch = host.stretch(offset, max_image_length);
        const Answer answer = {{offset, stretch.length}, stretch.kind};
        if (stretch.length / times_asked < most) {
            return answer;
        }
        if (known.size() >= most_long_ones) {
            known.clear();
            next = known.end();
        }
        while (next != known.end() && next->first < answer.range.end()) {  // only more of the same
            next = known.erase(next);
        }
        known.insert_or_assign(next, offset, answer);
        return answer;
    }

    std::map<const Source*, File> m_files;
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
        const bool hole = stretch.reads_zero();
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
        {offset, std::min(sector_size, layer.virtual_size() - offset)}, [](const Extent&) { return true; },
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

/// Answers "who provides this byte, and how far" for ascending positions. What it costs grows with the extents of all
/// layers together: a layer that has nothing for a while is not asked again before that while is over.
class Resolver {
public:
    Resolver(const Chain& chain, OnDamage damage)
        : m_chain(chain),
          m_as_the_peer(damage == OnDamage::stop),
          m_nothing_until(chain.layers().size()),
          m_spoiled(chain.layers().size())
    {
        // Enough to amortise a call, bounded in all: 64 MiB of extents at most but for absurdly deep chains.
        const auto layers = chain.layers().size();
        const std::size_t most = std::clamp<std::size_t>((std::size_t{1} << 20) / layers, 64, 1 << 14);
        for (const ChainLayer& layer : chain.layers()) {
            if (layer.layer) {
                m_cursors.emplace_back(*layer.layer, most);
            }
        }
    }

    /// From now on positions lie in that range.
    void begin(Range range, u64 horizon)
    {
        m_range = range;
        m_spoiled.assign(m_spoiled.size(), 0);
        m_spoiled_count = 0;
        m_last = m_chain.layers().size() - 1;
        m_last_until = range.end();
        for (std::size_t depth = 0; depth <= m_last; ++depth) {
            m_nothing_until.set(depth, 0);
            if (depth < m_cursors.size()) {
                m_cursors[depth].begin(std::min(range.end(), size_of(depth)), horizon);
            }
        }
        find_last(range.offset);
    }

    /// The piece begins at the position, unless it is damage that the peer comes upon while it counts how far the
    /// position's run goes: then it is that damage.
    Result<Piece> piece_at(u64 position)
    {
        if (position >= m_last_until) {
            find_last(position);
        }
        while (m_spoiled_count == 0) {
            u64 end = m_range.end();
            const std::size_t depth = m_nothing_until.find(position, end, m_last);
            if (m_chain.layers()[depth].lost) {
                return lost_piece({position, end - position}, depth);
            }
            const Extent* extent = TRY(m_cursors[depth].at(position));
            note_spoiled(depth, *extent);
            if (m_spoiled_count != 0) {
                break;
            }
            if (extent->state != State::unallocated || depth == m_last) {
                return answer(*extent, {position, counted_end(*extent, position, end, depth) - position}, depth);
            }
            m_nothing_until.set(depth, extent->guest.end());
        }
        return piece_beside_damage(position);
    }

private:
    /// The same layer by layer as the peer does it, which matters where it comes upon damage while counting.
    Result<Piece> piece_beside_damage(u64 position)
    {
        u64 end = m_range.end();
        for (std::size_t depth = 0;; ++depth) {
            if (m_chain.layers()[depth].lost) {
                return lost_piece({position, end - position}, depth);
            }
            const Extent* extent = TRY(m_cursors[depth].at(position));
            note_spoiled(depth, *extent);
            if (m_spoiled[depth] != 0 && extent->guest.end() < end) {
                end = std::min(end, counted_from(position, depth));
                if (extent->guest.end() < end) {
                    Run damage;
                    damage.guest = {extent->guest.end(), end - extent->guest.end()};
                    damage.state = State::damaged;
                    damage.depth = static_cast<u32>(depth);
                    return Piece{damage};
                }
            }
            if (extent->state != State::unallocated || depth == m_last) {
                return answer(*extent, {position, counted_end(*extent, position, end, depth) - position}, depth);
            }
            end = std::min(end, extent->guest.end());
        }
    }

    /// How far the extent answers for, `end` at the latest.
    u64 counted_end(const Extent& extent, u64 position, u64 end, std::size_t depth) const
    {
        const bool counts_on = m_as_the_peer && extent.state == State::data && extent.guest.end() < end;
        return counts_on ? m_cursors[depth].counted_until(
                               std::max(extent.guest.end(), std::min(end, counted_from(position, depth))))
                         : std::min(end, extent.guest.end());
    }

    static Piece answer(const Extent& extent, Range part, std::size_t depth)
    {
        return {run_of(extent, part, static_cast<u32>(depth)), extent.may_be_hole_below};
    }

    static Piece lost_piece(Range part, std::size_t depth)
    {
        Run run;
        run.guest = part;
        run.state = State::unknown;
        run.depth = static_cast<u32>(depth);
        return {run};
    }

    u64 size_of(std::size_t depth) const
    {
        const auto& layer = m_chain.layers()[depth].layer;
        return layer ? layer->virtual_size() : FirstNotAbove::never;
    }

    /// The last layer that is asked for the position: the one above the first that ends before it.
    void find_last(u64 position)
    {
        const std::size_t last_before = m_last;
        m_last = 0;
        m_last_until = FirstNotAbove::never;
        while (m_last < last_before && position < size_of(m_last + 1)) {
            m_last_until = std::min(m_last_until, size_of(++m_last));
        }
        for (std::size_t depth = m_last + 1; depth <= last_before; ++depth) {
            m_nothing_until.set(depth, FirstNotAbove::never);
        }
    }

    void note_spoiled(std::size_t depth, const Extent& extent)
    {
        // Packed clusters are taken one by one, nothing is counted behind them.
        const bool spoiled = m_as_the_peer && extent.state != State::compressed && extent.state != State::damaged &&
                             m_cursors[depth].next_spoils_run_before();
        m_spoiled_count += (spoiled ? 1U : 0U) - m_spoiled[depth];
        m_spoiled[depth] = spoiled ? 1 : 0;
    }

    /// Where the peer stops counting at the latest when it asks the layers down to this one.
    u64 counted_from(u64 position, std::size_t depth) const
    {
        constexpr u64 most = 0x7fffffff;
        u64 end = position + most;
        for (std::size_t above = 0; above <= depth; ++above) {
            const u64 stride = m_chain.layers()[above].layer->peer_stride();
            end = stride == 0 ? end : std::min(end, position - position % stride + stride);
        }
        return end;
    }

    const Chain& m_chain;
    bool m_as_the_peer;
    Range m_range;
    std::vector<Cursor> m_cursors;  // of the layers that were opened
    std::size_t m_last = 0;
    u64 m_last_until = 0;
    FirstNotAbove m_nothing_until;  // for each layer; 0: not known, or it has something
    std::vector<u8> m_spoiled;      // for each layer: the extent behind its present one spoils it
    std::size_t m_spoiled_count = 0;
};

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

class RunWalk::Machine {
public:
    Machine(const Chain& chain, OnDamage damage, u64 horizon)
        : m_chain(chain), m_damage(damage), m_horizon(horizon), m_resolver(chain, damage)
    {
    }

    Status walk(Range range, RunSink sink, LayerIssueSink issues)
    {
        RunJoiner joiner(sink);
        u64 damaged_end = ~u64{0};
        const auto push = [&](const Run& run) { return joiner.push(run); };
        m_resolver.begin(range, m_horizon);
        for (u64 position = range.offset; position < range.end();) {
            const Piece piece = TRY(m_resolver.piece_at(position));
            if (piece.run.state == State::damaged) {
                const Layer& layer = *m_chain.layers()[piece.run.depth].layer;
                if (m_damage == OnDamage::stop) {
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
            if (!emit(m_chain, m_holes, piece.may_be_hole_below, piece.run, push)) {
                return {};
            }
            position = piece.run.guest.end();
        }
        joiner.flush();
        return {};
    }

    Status walk_pieces(Range range, RunSink sink)
    {
        m_resolver.begin(range, m_horizon);
        for (u64 position = range.offset; position < range.end();) {
            const Piece piece = TRY(m_resolver.piece_at(position));
            if (!emit(m_chain, m_holes, piece.may_be_hole_below, piece.run, sink)) {
                return {};
            }
            position = piece.run.guest.end();
        }
        return {};
    }

private:
    const Chain& m_chain;
    OnDamage m_damage;
    u64 m_horizon;
    Resolver m_resolver;
    HoleFinder m_holes;
};

RunWalk::RunWalk(const Chain& chain, OnDamage damage, u64 horizon)
    : m_machine(std::make_unique<Machine>(chain, damage, horizon))
{
}

RunWalk::~RunWalk() = default;

Status RunWalk::walk(Range range, RunSink sink, LayerIssueSink issues)
{
    return m_machine->walk(range, sink, issues);
}

Status RunWalk::walk_pieces(Range range, RunSink sink)
{
    return m_machine->walk_pieces(range, sink);
}

Status resolve(const Chain& chain, Range range, OnDamage damage, RunSink sink, LayerIssueSink issues)
{
    return RunWalk(chain, damage).walk(range, sink, issues);
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
        issues));
    if (!stopped) {
        joiner.flush();
    }
    return {};
}

Status resolve_pieces(const Chain& chain, Range range, RunSink sink)
{
    return RunWalk(chain, OnDamage::go_on).walk_pieces(range, sink);
}

Status own_pieces(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues)
{
    HoleFinder holes;
    const auto hand_on = [&](const Extent& extent) {
        return emit(chain, holes, extent.may_be_hole_below, run_of(extent, extent.guest, depth), sink);
    };
    return chain.layers()[depth].layer->extents(range, hand_on, [&](const Issue& issue) { issues(depth, issue); });
}

}  // namespace stratamap
