// SPDX-License-Identifier: MIT
// Resolving a chain into runs.
#include "core/map.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <map>
#include <utility>

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
        issues));
    if (!stopped) {
        joiner.flush();
    }
    return {};
}

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

Status own_pieces(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues)
{
    HoleFinder holes;
    const auto hand_on = [&](const Extent& extent) {
        return emit(chain, holes, extent.may_be_hole_below, run_of(extent, extent.guest, depth), sink);
    };
    return chain.layers()[depth].layer->extents(range, hand_on, [&](const Issue& issue) { issues(depth, issue); });
}

}  // namespace stratamap
