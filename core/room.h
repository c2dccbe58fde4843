// SPDX-License-Identifier: MIT
// Room: what an image keeps for a stretch of guest disk, seen by somebody who is about to write there.
#pragma once

#include "core/layer.h"

namespace stratamap {

/// Tells which space a write to a stretch of guest disk would take.
struct Room {
    enum class Space : u8 {
        none,    ///< a write takes a unit
        own,     ///< written in place
        shared,  ///< an internal snapshot has it too: a write takes another unit, and none gets free
        packed,  ///< compressed, one unit of guest disk: a write takes a unit and gives the packed bytes back
    };
    enum class Table : u8 {
        own,     ///< one leads there, and is changed in place
        none,    ///< a write takes one
        shared,  ///< an internal snapshot has it too: a write takes another
    };
    Range guest;
    Space space = Space::none;
    Table table = Table::own;
    HostRange packed = {};  ///< with Space::packed: where
    bool operator==(const Room&) const = default;
};
using RoomSink = FunctionRef<bool(const Room&)>;  // false: enough; the call then succeeds

/// How the peer's writer of a format takes and gives back space.
struct Writing {
    bool exact = false;        ///< what is said here and by Layer::rooms() is all there is to it
    bool counts_units = true;  ///< false: blocks of a plain file, any of which may be a hole
    bool plain_zeros = false;  ///< writing zeros takes no unit, and gives back the one that was there
    u64 unit = sector_size;    ///< bytes: what space is taken in
    u64 table_reach = 0;       ///< guest bytes that one table leads to; 0: all tables are there from the beginning
    u64 table_bytes = 0;       ///< of the file that such a table takes
    u64 top_entry = 0;         ///< bytes of the one table above those that each of them takes
    u64 counted_by_block = 0;  ///< units that one block of reference counts is about; 0: none are kept
};

}  // namespace stratamap
