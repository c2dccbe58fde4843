// SPDX-License-Identifier: MIT
// Survey: everything there is to know about a chain's map, in memory, as one immutable value.
#pragma once

#include "core/map.h"

#include <memory>
#include <vector>

namespace stratamap {

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
