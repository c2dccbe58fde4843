// SPDX-License-Identifier: MIT
// Map: a disk's runs in memory, part by part, and an overview that stays where the runs have to go.
#pragma once

#include "core/map.h"
#include "core/raster.h"

#include <memory>
#include <optional>
#include <vector>

namespace stratamap {

/// What somebody looks at: read first, and kept when there is no room for everything.
struct Interest {
    Range visible = {};                     ///< guest bytes in sight
    u64 bytes_per_cell = max_image_length;  ///< of the picture; cells finer than an overview's need its runs
    std::vector<u64> offsets = {};          ///< guest bytes whose runs are asked for, the most important first
    bool strata = false;                    ///< what each layer holds itself is looked at too
    bool operator==(const Interest&) const = default;
};

/// How much memory a map may take. A disk is cut into parts of equal size, a power of two.
struct MapLimits {
    u64 runs = u64{8} << 20;            ///< kept at most, 20 bytes each
    u64 parts = 4096;                   ///< at most
    u64 smallest_part = u64{16} << 20;  ///< bytes, a power of two
    u64 cells = 256;                    ///< in the overview of a part at most, a power of two

    /// Parts of fewer runs than this always keep them: in all they cannot be more than the limit.
    u64 few_runs() const { return runs / parts; }
};

/// What is known of a disk. Of each part that was read it has the exact bytes of every layer and state in cells, and
/// its runs while there is room for them; those that went can be read again.
class Map {
public:
    class Builder;

    /// Guest bytes the map is about, and how many of them, wherever they lie, are mapped.
    u64 size() const { return m_size; }
    u64 scanned() const { return m_scanned; }
    bool complete() const { return m_scanned == m_size; }

    /// Runs that were found, and those of them that are in memory. A run ends where its part does.
    u64 run_count() const { return m_run_count; }
    u64 runs_in_memory() const { return m_kept; }

    /// The run that holds the offset, which is below size(); nothing when it is not mapped or not in memory.
    std::optional<Run> run_at(u64 offset) const;

    /// Calls for every run in memory that touches the range, cut to it, in order.
    void visit(Range range, FunctionRef<void(const Run&)> visitor) const;

    /// How many runs of a part are in memory, and one of them; in which order of theirs the one stands that holds an
    /// offset of the part, which is nothing where run_at() has nothing.
    std::size_t runs_of(std::size_t part) const { return m_parts[part].runs ? m_parts[part].runs->size() : 0; }
    Run run_of(std::size_t part, std::size_t index) const { return unpack(part, m_parts[part], index); }
    std::optional<std::size_t> index_in_part(u64 offset) const;

    std::size_t part_count() const { return m_parts.size(); }
    Range part(std::size_t index) const;
    std::size_t part_of(u64 offset) const { return static_cast<std::size_t>(offset / m_part_bytes); }

    /// Whether all of the part is mapped.
    bool known(std::size_t part) const { return m_parts[part].known == this->part(part).length; }

    /// Exact bytes of a part in cells, from fine to coarse, the last one a single cell; null when nothing is mapped.
    const Pyramid* overview(std::size_t part) const { return m_parts[part].overview.get(); }

    /// Whether cells of that size can be counted for all that is mapped of the part.
    bool shows(std::size_t part, u64 bytes_per_cell) const;

    /// What to read again for somebody with that interest: some of the parts that he needs, that are mapped, and that
    /// there is room for, the most urgent ones. Nothing when all of those are in memory.
    std::optional<Range> missing(const Interest& interest) const;

private:
    struct PackedRun {
        u32 start;  ///< the low half, from the start of its part
        u32 host_offset[2];
        u32 stored;  ///< packed bytes of compressed runs, which are split so that it fits; else it follows
        u16 depth;
        u16 file_state;  ///< file << 4 | state
    };
    static_assert(sizeof(PackedRun) == 20);

    /// The runs of a part, whose offsets are told from its start on.
    class PackedRuns {
    public:
        std::size_t size() const { return m_runs.size(); }
        bool empty() const { return m_runs.empty(); }
        const PackedRun& operator[](std::size_t index) const { return m_runs[index]; }
        PackedRun& back() { return m_runs.back(); }
        u64 start(std::size_t index) const;
        std::size_t holding(u64 offset) const;  ///< which of them holds the offset, which lies in one
        void add(u64 offset, const Run& run);
        void clear();

    private:
        struct Turn {
            std::size_t first;
            u64 high;
        };
        std::vector<PackedRun> m_runs;
        std::vector<Turn> m_turns;  ///< from which run on starts have that high half; before the first, none
    };

    struct Part {
        u64 known = 0;  ///< bytes from its start on
        u64 run_count = 0;
        std::shared_ptr<const Pyramid> overview;
        std::shared_ptr<const PackedRuns> runs;  ///< null: not in memory
    };

    Run unpack(std::size_t part, const Part& what, std::size_t index) const;
    std::vector<std::size_t> needed(const Interest& interest) const;

    u64 m_size = 0;
    u64 m_part_bytes = 1;
    MapLimits m_limits;
    u64 m_scanned = 0;
    u64 m_run_count = 0;
    u64 m_kept = 0;
    std::vector<Part> m_parts;
};
using MapPtr = std::shared_ptr<const Map>;

/// Takes runs in guest order, from any part on, and hands out maps that never change.
class Map::Builder {
public:
    explicit Builder(u64 size, MapLimits limits = {});

    /// Goes on where that map is.
    explicit Builder(const Map& map);

    /// What is known so far, without the part in work.
    const Map& map() const { return m_map; }

    /// Where the next run begins.
    u64 position() const { return m_position; }

    /// Whether no part is in work.
    bool between_parts() const { return m_position == m_part.offset; }

    /// Bytes mapped, those of the part in work included.
    u64 scanned() const;

    /// Goes on at the start of a part. The part in work stays as far as it got.
    void seek(u64 offset);

    /// The run must begin at position(). It joins the one before when it continues it.
    void append(const Run& run);

    /// From now on, where there is no room for all runs, those that this interest needs stay, and of the others the
    /// most distant go first.
    void keep(const Interest& interest);

    MapPtr snapshot() const;

private:
    void begin_part();
    void finish_part();
    void append_within_part(const Run& run);
    Part made_part() const;
    void put(std::size_t index, Part part);
    void make_room();

    Map m_map;
    Interest m_interest;
    u64 m_position = 0;
    Range m_part;  ///< in work
    PackedRuns m_runs;
    Run m_last;
};

/// Cuts a part of the map into cells, each with its exact bytes; what is not mapped, or too fine for what is in memory,
/// is pending. Costs as much as the part has cells, and runs where the cells are finer than an overview's.
Raster rasterize(const Map& map, Range view, u64 bytes_per_cell);

/// The whole map as one cell: the exact bytes of every layer and state, and what is pending.
Raster totals(const Map& map);

/// The same of a range of the map, which lies in it.
Raster totals(const Map& map, Range range);

/// The runs of a range that are in memory: how many, what the map cut where its parts end being one again.
struct RunSums {
    u64 runs = 0;
    u64 stored = 0;         ///< bytes of files that they take
    bool complete = false;  ///< all of the range is in memory
    bool operator==(const RunSums&) const = default;
};

/// Costs as much as there are runs; asks after every part, and after a no there are no sums.
std::optional<RunSums> sum_of_runs(const Map& map, Range range, FunctionRef<bool()> go_on);

}  // namespace stratamap
