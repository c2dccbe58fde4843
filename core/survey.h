// SPDX-License-Identifier: MIT
// Survey: everything there is to know about a chain's map, in memory, as one immutable value.
#pragma once

#include "core/map_store.h"

#include <array>
#include <memory>
#include <vector>

namespace stratamap {

/// How many guest bytes a layer itself holds in each state, seen from above or not.
struct OwnTotals {
    u64 size = 0;     ///< bytes of its disk; 0 where it is lost
    u64 scanned = 0;  ///< bytes counted so far
    std::array<u64, state_count> bytes = {};

    bool complete() const { return scanned == size; }
    u64 operator[](State state) const { return bytes[static_cast<std::size_t>(state)]; }
};

/// A picture of a chain: the resolved map, what every layer holds itself, and what was found on the way.
struct Survey {
    std::shared_ptr<const Chain> chain;
    MapPtr resolved;
    std::vector<OwnTotals> own;  ///< for each layer
    std::vector<MapPtr> strata;  ///< for each layer what it holds itself, over its own disk; null where lost
    std::vector<std::vector<Issue>> issues;  ///< for each layer, those of opening included
    bool complete = false;                   ///< false: not yet, or cancelled; the maps say how far they got
};
using SurveyPtr = std::shared_ptr<const Survey>;

/// Cells that an overview has for each part of the map of a chain of so many layers: fewer for more, since each layer
/// may have a share in each cell.
MapLimits limits_for(std::size_t layers);

/// The same for the map of what one of so many layers holds itself, when the resolved map has those limits.
MapLimits stratum_limits(const MapLimits& resolved, std::size_t layers);

/// Whether the interest needs runs that are mapped and not in memory.
bool lacks(const Survey& survey, const Interest& interest);

/// The chain is open and nothing is mapped yet.
SurveyPtr unmapped(std::shared_ptr<const Chain> chain);

/// How far survey() is, told very often, so be quick.
struct SurveyProgress {
    u64 done = 0;           ///< of `total` abstract units
    u64 total = 0;          ///< more than 0
    bool answered = false;  ///< runs that the interest needs have just been read again, and nothing is missing
    FunctionRef<SurveyPtr()> partial;  ///< what is known so far; costs little, but not nothing: a few times a second
};

/// What survey() does next: goes on, first asks for the interest anew, or ends.
enum class Tick : u8 { go_on, look_again, stop };
using SurveyTick = FunctionRef<Tick(const SurveyProgress&)>;
using AskInterest = FunctionRef<Interest()>;

/// Maps the whole chain, and never stops at damage. First what the interest asks for and what costs no reading, then
/// samples from all over the range in sight, then the range in sight, then the rest, then what each layer holds
/// itself. Told to stop, it returns what it has, marked incomplete; at most some hundred runs later. With more than one
/// thread, others than the calling one count what layers hold as soon as the range in sight was sampled; they end
/// before it returns, and what it returns complete does not depend on their number.
Result<SurveyPtr> survey(std::shared_ptr<const Chain> chain, SurveyTick tick, AskInterest interest, MapLimits limits,
                         unsigned threads = 1);

/// The survey with the runs that the interest needs, as far as there is room for them; only mapped ranges are read
/// again. `go_on` is asked often; after a no the answer may lack some.
Result<SurveyPtr> recall(const SurveyPtr& survey, const Interest& interest, FunctionRef<bool()> go_on);

}  // namespace stratamap
