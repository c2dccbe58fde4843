// SPDX-License-Identifier: MIT
// The map as text: JSON and the human table as `qemu-img map` prints them (shared spec map, 7 to 9), and CSV.
#pragma once

#include "core/map.h"

#include <memory>
#include <string>
#include <string_view>

namespace stratamap {

enum class MapText : u8 {
    human,  ///< a table of what can be read straight from files; fails on compressed and encrypted runs
    json,   ///< one object for each run; where a layer is lost or damaged with "unknown": true
    csv,    ///< one line for each run with its state's word, stored bytes and file; names quoted as RFC 4180 says
};

/// Where text goes, in large pieces. An error stops the writer.
using TextSink = FunctionRef<Status(std::string_view)>;

/// Writes runs as they come, one held back; memory does not grow with their number.
///
/// The peer prints a run only when it knows the next one that does not join it. So when a walk fails, finish() must
/// not be called, but flush(): the run held back is lost there too.
class MapWriter {
public:
    /// `start` is where the map begins: an empty JSON map names it. The sink must outlive the writer.
    MapWriter(MapText kind, const Chain& chain, u64 start, TextSink sink);
    ~MapWriter();

    void begin();
    /// Fails where the human form has no way to show a run, or when the sink did.
    Status append(const Run& run);
    /// Writes the run held back and the end.
    Status finish();
    /// Sends what is written so far to the sink.
    Status flush();

private:
    class Form;
    class Human;
    class Json;
    class Csv;
    std::unique_ptr<Form> m_form;
};

}  // namespace stratamap
