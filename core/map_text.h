// SPDX-License-Identifier: MIT
// The map as text: JSON and the human table as `qemu-img map` prints them (shared spec map, 7 to 9), and CSV.
#pragma once

#include "core/map.h"

#include <memory>
#include <string>
#include <string_view>

namespace stratamap {

enum class MapText : u8 { human, json, csv };

/// Where text goes. False: it could not be written, stop.
using TextSink = FunctionRef<bool(std::string_view)>;

/// Writes runs as they come, one held back; memory does not grow with their number. Without begin() nothing is
/// written; after a failed walk, do not call end(): what the peer would not have printed is not printed.
class MapWriter {
public:
    /// `start` is where the map begins: an empty JSON map names it.
    MapWriter(MapText kind, const Chain& chain, u64 start, TextSink sink);
    ~MapWriter();

    Status begin();
    /// Fails where the human form has no way to show the run (data without an offset), or when the sink did.
    Status append(const Run& run);
    Status end();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stratamap
