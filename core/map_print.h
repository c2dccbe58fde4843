// SPDX-License-Identifier: MIT
// Printing the map of a chain: walked in parts on several threads, written in order.
#pragma once

#include "core/map_text.h"

namespace stratamap {

struct MapPrinting {
    MapText form = MapText::human;
    OnDamage damage = OnDamage::stop;
    u64 start = 0;         ///< where the map was asked to begin: an empty JSON map names it
    unsigned threads = 0;  ///< besides the calling one; 0: one for each processor, when the map is worth it
    u64 part = 0;          ///< guest bytes that a thread takes on at least; 0: what suits the chain
};

/// Writes the map of the range, which must lie in chain.virtual_size(), to `out`, and tells `issues` of damage, both on
/// the calling thread and in guest order. What comes out does not depend on the number of threads. Memory grows with
/// neither runs nor size: a few MiB for each thread. What went before an error is written.
Status print_map(const Chain& chain, Range range, const MapPrinting& how, TextSink out, LayerIssueSink issues);

}  // namespace stratamap
