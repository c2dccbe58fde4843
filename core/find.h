// SPDX-License-Identifier: MIT
// Go to and find: the little language of one input line, places on a disk and questions about its runs.
#pragma once

#include "core/host_map.h"
#include "core/partitions.h"
#include "core/report/words.h"
#include "core/survey.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

/// What places and questions refer to; what is missing makes what needs it a sentence.
struct FindContext {
    u64 disk_size = 0;                           ///< bytes
    u64 cluster_size = 0;                        ///< of the top layer; bytes
    u64 l2_entries = 0;                          ///< clusters that one L2 table describes; 0: no such tables
    const PartitionTable* partitions = nullptr;  ///< null: not read
    const Survey* survey = nullptr;              ///< for `host:` and the names of layers
    const Words* words = nullptr;                ///< the language of sentences; null: English
};

/// A run is wanted when every condition that is set holds.
struct FindQuery {
    std::vector<u32> depths;    ///< any of these layers; empty: all
    std::vector<State> states;  ///< any of these; empty: all
    u64 shortest = 0;           ///< bytes, at least
    u64 longest = ~u64{0};      ///< bytes, at most
    bool pending = false;       ///< what is not mapped yet, instead of runs
    bool shadowed = false;  ///< stored in a layer and hidden by one above; lengths are those within parts of the map
    bool dirty = false;     ///< whose bits are set in a dirty bitmap that counts

    /// Layer, state and length alone.
    bool accepts(const Run& run) const;
    bool operator==(const FindQuery&) const = default;
};

/// What an input line means: a place or a question.
struct Wish {
    std::optional<u64> place;  ///< guest offset, below disk_size
    FindQuery query;           ///< where there is no place
};

/// Understands 0x2f000000, 12.5GiB, 8388608s (sectors of 512), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB,
/// host:0x50000 (of the top image's file, as the map knows it); and questions made of words: layer:NAME (name, part of
/// it, or number), state:STATE, len>64MiB, len<4KiB, zero, data, compressed, shadowed, dirty, pending, any of them
/// together. The error's sentence is for the user: what was not understood and what would be.
Result<Wish> parse_find(std::string_view line, const FindContext& context);

/// What a search found.
struct Matches {
    u64 count = 0;
    u64 bytes = 0;
    bool complete = true;       ///< false: parts of the map are not in memory or not mapped, or the search was stopped
    std::vector<Range> ranges;  ///< the first of them, in order, as many as were asked for
};

/// Which bytes of the disk are dirty, ascending, without overlap; empty when no bitmap is known.
using DirtyRanges = std::vector<Range>;

/// The dirty ranges of the layer's bitmaps that count (not in use), joined. `go_on` as in find_all.
Result<DirtyRanges> dirty_ranges(const Layer& layer, GoOn go_on);

enum class Direction : u8 { forward, backward };

/// The next match that begins behind `from` (forward) or before it (backward). Parts of the map in which no cell
/// has a wanted layer and state are passed over; so it is quick, but for a worker on maps of many millions of runs.
std::optional<Range> find_next(const Survey& survey, const FindQuery& query, const DirtyRanges& dirty, u64 from,
                               Direction direction, GoOn go_on);

/// All matches: their number and bytes, and the first `most` as ranges. Questions of layers and states alone are
/// summed from overviews when no range is asked for, exact in bytes; then `count` is 0.
Matches find_all(const Survey& survey, const FindQuery& query, const DirtyRanges& dirty, std::size_t most, GoOn go_on);

}  // namespace stratamap
