// SPDX-License-Identifier: MIT
// RunIndex: the runs of a map as rows of a table, some of them or all, in any order.
#pragma once

#include "core/map_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace stratamap {

/// Which runs, and in what order. The functions are called from the thread that makes the index and, the key, from
/// those that look a run up.
struct RunQuery {
    std::function<bool(const Run&)> wanted = {};  ///< nothing: all
    std::function<u64(const Run&)> key = {};      ///< nothing: guest order; runs of equal keys stay in it
    bool descending = false;
};

/// The runs of a map that are in memory, whole: what the map cut where its parts end is one again, so that rows are
/// those of the map as CSV. In guest order and unfiltered it takes next to nothing, else 4 bytes a row. Never changes.
class RunIndex {
public:
    /// Asked often, with pieces looked at and pieces there are. After a no there is no index.
    using GoOn = FunctionRef<bool(u64 done, u64 total)>;

    /// Null when it was told to stop, or when the map holds more runs than 32 bits can count.
    static std::shared_ptr<const RunIndex> make(MapPtr map, RunQuery query, GoOn go_on);

    const Map& map() const { return *m_map; }

    u64 size() const { return m_size; }
    Run row(u64 index) const;  ///< takes the logarithm of the number of parts

    /// The row of the run that holds a guest offset.
    std::optional<u64> row_of(u64 offset) const;

    /// Where in guest order it stands or would stand, unless the order is another one: then as row_of().
    std::optional<u64> row_near(u64 offset) const;

    /// Whether rows stand in guest order, so that neighbours on the disk are neighbours here.
    bool in_guest_order() const { return !m_query.key && !m_query.descending; }

    u64 guest_bytes() const { return m_guest_bytes; }    ///< of all rows together
    u64 stored_bytes() const { return m_stored_bytes; }  ///< likewise

private:
    /// Pieces that are one run, numbered through the map.
    struct Joined {
        u32 first;
        u32 end;
        u32 gone_before;  ///< pieces before the first that are no rows, because an earlier one has them
        Run whole;
    };

    RunIndex(MapPtr map, RunQuery query) : m_map(std::move(map)), m_query(std::move(query)) {}
    bool fill(GoOn go_on);
    bool sort(std::vector<u64> keys, GoOn go_on);
    const Joined* joined_at(u32 piece) const;
    u32 piece_of_row(u64 row) const;
    Run run(u32 piece) const;
    std::optional<u32> piece_at(u64 offset) const;
    u64 row_of_piece(u32 piece) const;
    u64 lower_bound(u64 key, u32 piece) const;
    u64 turned(u64 row) const { return m_query.descending && !m_query.key ? m_size - 1 - row : row; }

    MapPtr m_map;
    RunQuery m_query;
    std::vector<u32> m_first_piece;  // for each part; one more at the end
    std::vector<Joined> m_joined;
    std::vector<u32> m_rows;  // the first piece of each; empty: all, in guest order
    u64 m_size = 0;
    u64 m_guest_bytes = 0;
    u64 m_stored_bytes = 0;
};
using RunIndexPtr = std::shared_ptr<const RunIndex>;

}  // namespace stratamap
