// SPDX-License-Identifier: MIT
// A map as its JSON has it, entry by entry: of a chain, or of a file in which somebody saved it.
#pragma once

#include "core/map_text.h"

#include <memory>
#include <optional>
#include <vector>

namespace stratamap {

/// What a map says of a stretch of guest disk: as much as JSON tells, so that a saved map is as good as its image.
struct MapEntry {
    Range guest;
    u8 flags = 0;                  ///< of map_flag
    u8 told = map_flag::all;       ///< those that are told: elder versions of the peer leave some out
    u32 depth = 0;                 ///< the layer that answers
    std::optional<u64> place;      ///< offset of the first byte in a file, where one is named
    u32 file = 0;                  ///< of that layer, as Run::file
    const Source* host = nullptr;  ///< what the place is in; null where a saved map does not tell

    bool unknown() const { return (flags & map_flag::unknown) != 0; }

    /// Bytes are stored for it, which need not be zeros.
    bool has_data() const { return (flags & (map_flag::data | map_flag::zero)) == map_flag::data; }

    /// Part of it, from the offset on, which lies in it.
    MapEntry from(u64 offset) const;

    /// Whether the other one, which begins where this one ends, only goes on with it.
    bool goes_on_with(const MapEntry& next) const;
};

/// The entries of a map one after the other, from guest offset 0 on and without gaps.
class MapStream {
public:
    virtual ~MapStream() = default;

    /// The next one, never an empty one; nothing behind the last, which ends where the disk does.
    virtual Result<std::optional<MapEntry>> next() = 0;
};

/// The map of a chain, as resolve() has it; damage does not stop it. Memory does not grow with the number of runs.
class ChainMapStream final : public MapStream {
public:
    /// The chain must outlive the stream.
    explicit ChainMapStream(const Chain& chain);
    Result<std::optional<MapEntry>> next() override;

private:
    MapEntry entry_of(const Run& run) const;
    Status refill();

    const Chain& m_chain;
    RunWalk m_walk;
    std::unique_ptr<MapForm> m_form;
    u64 m_position = 0;  ///< behind the batch
    std::vector<MapEntry> m_batch;
    std::size_t m_next = 0;
};

/// A map that `stratamap --map --output=json` or `qemu-img map --output=json` wrote, read as it is needed. Whoever
/// wrote the file is not trusted: what contradicts itself is `malformed`, with line and offset.
class SavedMapStream final : public MapStream {
public:
    explicit SavedMapStream(std::shared_ptr<const Source> file);
    ~SavedMapStream() override;
    Result<std::optional<MapEntry>> next() override;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

/// Whether the file begins as a saved map does.
bool looks_like_saved_map(const Source& file);

}  // namespace stratamap
