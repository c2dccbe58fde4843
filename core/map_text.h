// SPDX-License-Identifier: MIT
// The map as text: JSON and the human table as `qemu-img map` prints them (shared spec map, 7 to 9), and CSV.
#pragma once

#include "core/map.h"
#include "core/text_buffer.h"

#include <memory>
#include <optional>
#include <string_view>

namespace stratamap {

enum class MapText : u8 {
    human,  ///< a table of what can be read straight from files; fails on compressed and encrypted runs
    json,   ///< one object for each run; where a layer is lost or damaged with "unknown": true
    csv,    ///< one line for each run with its state's word, stored bytes and file; names quoted as RFC 4180 says
};

/// What JSON says of a run's state.
namespace map_flag {
constexpr u8 present = 1, zero = 2, data = 4, compressed = 8, unknown = 16, all = 31;
}

/// Where text goes, in large pieces. An error stops the writer.
using TextSink = FunctionRef<Status(std::string_view)>;

/// A run as the peer sees it: what it prints, and what decides whether two of them are one.
struct MapRecord {
    Run run;
    u8 flags = 0;                  ///< of map_flag
    const Source* host = nullptr;  ///< null: no place is named

    bool empty() const { return run.guest.empty(); }
};

/// One of the three forms: which runs are one there, and how each is spelled.
class MapForm {
public:
    explicit MapForm(const Chain& chain);
    virtual ~MapForm() = default;
    MapForm(const MapForm&) = delete;
    MapForm& operator=(const MapForm&) = delete;

    MapRecord record(const Run& run) const;

    /// Whether the second, which begins where the first ends, is only more of it.
    virtual bool continues(const MapRecord& first, const MapRecord& second) const;

    virtual void begin(TextBuffer& out) const = 0;
    /// Fails where the form has no way to show the record.
    virtual Status print(TextBuffer& out, const MapRecord& record) = 0;
    virtual void between(TextBuffer&) const {}
    /// What follows the last record, which is empty when there was none at all.
    virtual Status end(TextBuffer& out, const MapRecord& last) = 0;

protected:
    const Chain& m_chain;

private:
    std::vector<u8> m_places_mean_nothing;  // for each layer: it is encrypted
};

std::unique_ptr<MapForm> make_map_form(MapText kind, const Chain& chain);

/// Some records one after the other, those at the ends still open to what comes before and behind.
struct MapPiece {
    std::optional<MapRecord> first = {};
    TextBuffer text = {};                ///< the records between, each with what stands between it and the next
    std::optional<MapRecord> last = {};  ///< another one than the first
};

/// Makes pieces of runs as they come.
class MapPieceWriter {
public:
    MapPieceWriter(MapText kind, const Chain& chain) : m_form(make_map_form(kind, chain)) {}

    /// The next run, in guest order. Fails where the form has no way to show a run; the piece then ends before it.
    Status append(const Run& run);

    /// Bytes of text that the piece has so far.
    std::size_t size() const { return m_piece.text.size(); }

    /// What there is so far, without the record that the next run may still belong to.
    MapPiece take();

    /// The rest. The next piece has nothing to do with it.
    MapPiece take_last();

private:
    std::unique_ptr<MapForm> m_form;
    MapRecord m_held;
    bool m_held_is_first = true;
    MapPiece m_piece;
};

/// Writes runs, or pieces, as they come, one record held back; memory does not grow with their number.
///
/// The peer prints a run only when it knows the next one that does not join it. So when a walk fails, finish() must
/// not be called, but flush(): the run held back is lost there too.
class MapWriter {
public:
    /// `start` is where the map begins: an empty JSON map names it. The sink must outlive the writer.
    MapWriter(MapText kind, const Chain& chain, u64 start, TextSink sink);

    void begin();
    /// Runs that do not follow each other are never one, so that some of a map can be written, in any order.
    /// Fails where the human form has no way to show a run, or when the sink did.
    Status append(const Run& run);
    Status append(MapPiece piece);
    /// Writes the run held back and the end.
    Status finish();
    /// Sends what is written so far to the sink.
    Status flush();

private:
    Status append(const MapRecord& next);
    Status release_held();

    std::unique_ptr<MapForm> m_form;
    TextSink m_sink;
    TextBuffer m_text;
    MapRecord m_held;
};

}  // namespace stratamap
