// SPDX-License-Identifier: MIT
// SpaceLedger: what writes to a layer would take of its file and give back, counted without writing anything.
#pragma once

#include "core/room.h"

#include <unordered_map>
#include <vector>

namespace stratamap {

/// What is written, and why it takes space.
enum class Written : u8 {
    data,      ///< bytes that take as much where they come from
    inflated,  ///< bytes that are compressed where they come from
    zeros,     ///< zeros that take no space where they come from
};
constexpr std::size_t written_count = 3;

struct Piece {
    Range guest;
    Written what = Written::data;
};

class SpaceLedger {
public:
    /// Bytes of the file. What is taken is the sum of `taken`, `rounded`, `unshared` and `tables`.
    struct Account {
        u64 in_place = 0;                           ///< guest bytes written where there was space of their own
        std::array<u64, written_count> taken = {};  ///< in units that were not there, or packed: the bytes written
        u64 rounded = 0;                            ///< the rest of those units
        u64 unshared = 0;                           ///< units that snapshots keep, too, and which are taken anew
        u64 tables = 0;                             ///< that lead to what is written
        u64 given_back = 0;                         ///< units where zeros are now
        u64 packed = 0;                             ///< units that held nothing but what is written anew
        bool operator==(const Account&) const = default;
    };

    /// The layer must outlive the ledger.
    explicit SpaceLedger(const Layer& layer);

    const Writing& writing() const { return m_writing; }

    /// The disk becomes larger before anything is written. Where a longer disk lies below, the peer fills the rest with
    /// zeros.
    enum class Fill : u8 { nothing, zeros };
    Status grow(u64 size, Fill fill);

    /// Bytes are written, of which these pieces, in ascending order and within the range, are known. Calls come in
    /// ascending order; two may touch one unit.
    Status write(Range guest, std::span<const Piece> pieces);

    /// Zeros are written to whole units. With Unmap::no the space that was there stays.
    enum class Unmap : u8 { no, yes };
    Status write_zeros(Range guest, Unmap unmap);

    /// The account, once everything is written.
    Result<Account> close();

private:
    Status rooms(Range guest, RoomSink sink) const;
    u64 fresh_units(const Room& room);
    void enter_table(const Room& room);
    void release(const Room& room);
    Status forget_kept_units(const Layer& layer, std::unordered_map<u64, u64>& left) const;

    const Layer& m_layer;
    Writing m_writing;
    Account m_account;
    u64 m_units = 0;                          // taken for data, shared ones not counted
    u64 m_next_unit = 0;                      // those below are entered
    u64 m_next_table = 0;                     // the same of tables
    u64 m_tables_from = ~u64{0};              // tables from here on were entered when the disk grew
    std::optional<u64> m_head;                // the unit at the layer's end that growing has taken
    std::unordered_map<u64, u64> m_released;  // host unit -> references to packed data in it that went
};

}  // namespace stratamap
