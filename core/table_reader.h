// SPDX-License-Identifier: MIT
// TableReader: a table of a file, read piece by piece as a walk gets there. For tables that may be as large as their
// file: memory stays small, and what lies in a hole of the file or past its end costs nothing.
#pragma once

#include "core/source.h"

#include <algorithm>

namespace stratamap {

template <typename T>
requires std::unsigned_integral<decltype(std::declval<T>().value())>
class TableReader {
public:
    /// Some entries one after the other.
    struct Piece {
        u64 count = 0;               ///< at least one
        std::span<const T> entries;  ///< `count` of them, valid until the next question; empty when all are zeros

        T operator[](u64 index) const { return entries.empty() ? T{} : entries[index]; }

        /// How many entries from `index` on, which is below `count`, are zero.
        u64 empty_from(u64 index) const
        {
            if (entries.empty()) {
                return count - index;
            }
            const auto from = entries.begin() + static_cast<std::ptrdiff_t>(index);
            const auto to = std::find_if(from, entries.end(), [](const T& entry) { return entry != T{}; });
            return static_cast<u64>(to - from);
        }
    };

    /// The table's end must be an offset that a file can have: see table_fits().
    TableReader(const Source& source, u64 offset) : m_source(source), m_offset(offset) {}

    /// Entries from `first` on, at most `most` (which is not 0).
    Result<Piece> read(u64 first, u64 most)
    {
        const u64 offset = m_offset + first * sizeof(T);
        if (offset >= m_source.size()) {
            return Piece{most, {}};
        }
        if (most * sizeof(T) >= smallest_hole) {
            const Stretch stretch = m_source.stretch(offset, most * sizeof(T));
            const u64 whole = stretch.length / sizeof(T);
            if (stretch.kind == Stretch::Kind::hole && whole > 0) {
                return Piece{whole, {}};
            }
            most = whole > 0 ? whole : most;
        }
        m_entries.resize(std::min(most, most_entries));
        TRY(m_source.read(offset, std::as_writable_bytes(std::span(m_entries))));
        return Piece{m_entries.size(), m_entries};
    }

private:
    static constexpr u64 smallest_hole = 4096;  // no file system has smaller ones
    static constexpr u64 most_entries = 65536 / sizeof(T);

    const Source& m_source;
    u64 m_offset;
    std::vector<T> m_entries;
};

/// Whether a table of that many bytes ends where a file can end.
inline bool table_fits(u64 offset, u64 bytes)
{
    return offset <= max_image_length && bytes <= max_image_length - offset;
}

}  // namespace stratamap
