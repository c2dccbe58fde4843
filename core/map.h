// SPDX-License-Identifier: MIT
// The map: which layer provides every guest byte and in what state, as a stream of runs or as one immutable value.
#pragma once

#include "core/chain.h"

#include <memory>
#include <string>
#include <vector>

namespace stratamap {

/// A stretch of guest disk with one answer. The resolved map and a layer's own map both consist of these.
struct Run {
    static constexpr u64 no_offset = ~u64{0};

    Range guest;
    State state = State::unallocated;
    u32 depth = 0;                ///< the layer that answers; for `unallocated` the last one asked
    u32 file = 0;                 ///< HostRange::file of that layer, where host_offset is known
    u64 host_offset = no_offset;  ///< of the first byte; of the first cluster's packed bytes when compressed
    u64 stored = 0;               ///< bytes occupied in the host file by the whole run

    bool has_offset() const { return host_offset != no_offset; }
    bool operator==(const Run&) const = default;
};

/// Whether the two runs, the second beginning where the first ends, are one: same answer, and host offsets that
/// continue each other (compressed runs always: their stored sizes add up).
bool continues(const Run& first, const Run& second);

using RunSink = FunctionRef<bool(const Run&)>;  // false: enough; the call then succeeds
using LayerIssueSink = FunctionRef<void(u32 depth, const Issue&)>;

/// Whether the walk stops at the first damaged run, exactly where the peer's does, or goes on.
enum class OnDamage : u8 { stop, go_on };

/// What the guest sees: for every byte of the range the run of the topmost layer that answers, in guest order,
/// merged. Memory does not grow with the number of runs. The range must lie in chain.virtual_size(). Each damaged
/// run comes with an issue. OnDamage::stop ends with the error `malformed` where the peer would; what the peer
/// would have known by then went to the sink.
Status resolve(const Chain& chain, Range range, OnDamage damage, RunSink sink, LayerIssueSink issues);

/// What the layer at `depth` holds itself, over its own virtual size: shadowed runs included, merged.
Status own_runs(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues);

/// Runs in memory, 24 bytes each, in shared chunks that never change.
class Map {
public:
    struct PackedRun {
        u64 start;
        u64 host_offset;
        u32 stored;  ///< packed bytes of compressed runs, which are split so that it fits; else it follows
        u16 depth;
        u16 file_state;  ///< file << 4 | state
    };
    static_assert(sizeof(PackedRun) == 24);

    /// Appends runs in guest order without gaps and hands out immutable maps, the last one or one in mid-scan.
    class Builder {
    public:
        explicit Builder(u64 size) : m_size(size) {}
        /// The run must begin where the last one ended. It joins the last one when it continues it; true when not.
        bool append(const Run& run);
        std::shared_ptr<const Map> snapshot(bool complete);  ///< shares the chunks that are full
        u64 scanned() const { return m_scanned; }

    private:
        u64 m_size;
        u64 m_scanned = 0;
        std::vector<std::shared_ptr<const std::vector<PackedRun>>> m_chunks;
        std::vector<PackedRun> m_tail;
        Run m_last;
        bool m_has_last = false;
    };

    /// Guest bytes the map is about, and how many of them are mapped; they differ in mid-scan and after a cancel.
    u64 size() const { return m_size; }
    u64 scanned() const { return m_scanned; }
    bool complete() const { return m_complete; }

    std::size_t run_count() const { return m_count; }

    /// Run by its index, below run_count().
    Run run(std::size_t index) const;

    /// Index of the run that holds the guest offset; the offset must be below scanned().
    std::size_t index_at(u64 offset) const;

    /// Calls for every run that touches the range, cut to it, in order; runs past scanned() are not there.
    void visit(Range range, FunctionRef<void(const Run&)> visitor) const;

private:
    friend class Builder;
    using Chunk = std::vector<PackedRun>;
    u64 chunk_end(std::size_t chunk) const;
    Run unpack(std::size_t chunk, std::size_t index) const;

    u64 m_size = 0;
    u64 m_scanned = 0;
    bool m_complete = false;
    std::size_t m_count = 0;
    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::vector<std::size_t> m_first;  ///< index of each chunk's first run
};
using MapPtr = std::shared_ptr<const Map>;

/// A complete picture of a chain: the resolved map, every layer's own map, and what was found on the way.
struct Survey {
    std::shared_ptr<const Chain> chain;
    MapPtr resolved;
    std::vector<MapPtr> own;                 ///< for each layer; null where it is lost
    std::vector<std::vector<Issue>> issues;  ///< for each layer, those of opening included
    bool complete = false;                   ///< false: cancelled, the maps say how far they got
};
using SurveyPtr = std::shared_ptr<const Survey>;

/// Progress of survey(): `done` of `total` abstract units, told very often, so be quick. `partial` makes a Survey of
/// what is known so far; it costs little, but not nothing: call it a few times a second. The answer says whether to
/// go on.
using SurveyTick = FunctionRef<bool(u64 done, u64 total, FunctionRef<SurveyPtr()> partial)>;

/// Maps the whole chain. Never stops at damage. Cancelled by `tick`, or at 40 million runs, it returns what it has,
/// marked incomplete.
Result<SurveyPtr> survey(std::shared_ptr<const Chain> chain, SurveyTick tick);

}  // namespace stratamap
