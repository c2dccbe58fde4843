// SPDX-License-Identifier: MIT
#include "core/space_ledger.h"

#include <numeric>

namespace stratamap {

SpaceLedger::SpaceLedger(const Layer& layer) : m_layer(layer), m_writing(layer.writing()) {}

/// The layer's own rooms, and behind its end those of the disk that has grown.
Status SpaceLedger::rooms(Range guest, RoomSink sink) const
{
    const u64 size = m_layer.virtual_size();
    const u64 unit = m_writing.unit;
    const u64 known = m_head ? *m_head * unit : size;  // what follows is the unit that growing has taken
    bool go_on = true;
    if (guest.offset < known) {
        TRY(m_layer.rooms(intersection(guest, {0, known}), [&](const Room& room) {
            go_on = sink(room);
            return go_on;
        }));
    }
    if (const Range head = intersection(guest, {known, size - known}); go_on && !head.empty()) {
        go_on = sink({head, Room::Space::own, Room::Table::own});
    }
    const u64 from = std::max(guest.offset, divide_up(size, unit) * unit);
    if (!go_on || from >= guest.end()) {
        return {};
    }
    const u64 reach = m_writing.table_reach;
    const u64 known_end = reach == 0 || size == 0 ? 0 : std::min(divide_up(size, reach) * reach, guest.end());
    if (from < known_end) {  // the last table reaches beyond the end
        Room::Table last = Room::Table::none;
        TRY(m_layer.rooms({size - sector_size, sector_size}, [&](const Room& room) {
            last = room.table;
            return false;
        }));
        go_on = sink({{from, known_end - from}, Room::Space::none, last});
    }
    const u64 rest = std::max(from, known_end);
    if (go_on && rest < guest.end()) {
        sink({{rest, guest.end() - rest}, Room::Space::none, reach == 0 ? Room::Table::own : Room::Table::none});
    }
    return {};
}

/// How many of the room's units were not entered yet; they are now.
u64 SpaceLedger::fresh_units(const Room& room)
{
    const u64 from = std::max(m_next_unit, room.guest.offset / m_writing.unit);
    const u64 end = divide_up(room.guest.end(), m_writing.unit);
    m_next_unit = std::max(m_next_unit, end);
    return end > from ? end - from : 0;
}

void SpaceLedger::enter_table(const Room& room)
{
    if (room.table == Room::Table::own || m_writing.table_reach == 0) {
        return;
    }
    const u64 from = std::max(m_next_table, room.guest.offset / m_writing.table_reach);
    const u64 end = std::min(divide_up(room.guest.end(), m_writing.table_reach), m_tables_from);
    m_account.tables += end > from ? (end - from) * m_writing.table_bytes : 0;
    m_next_table = std::max(m_next_table, end);
}

void SpaceLedger::release(const Room& room)
{
    if (room.packed.stored == 0) {
        return;
    }
    const u64 last = (room.packed.offset + room.packed.stored - 1) / m_writing.unit;
    for (u64 unit = room.packed.offset / m_writing.unit; unit <= last; ++unit) {
        ++m_released[unit];
    }
}

Status SpaceLedger::grow(u64 size, Fill fill)
{
    const u64 old_size = m_layer.virtual_size();
    if (fill == Fill::nothing || size <= old_size) {
        return {};
    }
    const u64 unit = m_writing.unit;
    if (old_size % unit != 0) {  // the peer writes zeros to the rest of the last unit
        Room head;
        TRY(m_layer.rooms({old_size - sector_size, sector_size}, [&](const Room& room) {
            head = room;
            return false;
        }));
        enter_table(head);
        if (head.space != Room::Space::own) {
            (head.space == Room::Space::shared ? m_account.unshared : m_account.rounded) += unit;
            release(head);
        }
        m_head = old_size / unit;
    }
    TRY(rooms({old_size, divide_up(size, unit) * unit - old_size}, [&](const Room& room) {
        enter_table(room);
        return true;
    }));
    m_tables_from = m_writing.table_reach == 0 ? m_tables_from : old_size / m_writing.table_reach;
    m_next_table = 0;  // what is written from now on begins below
    return {};
}

Status SpaceLedger::write(Range guest, std::span<const Piece> pieces)
{
    const u64 unit = m_writing.unit;
    const u64 from = guest.offset / unit * unit;
    auto piece = pieces.begin();
    return rooms({from, divide_up(guest.end(), unit) * unit - from}, [&](const Room& room) {
        enter_table(room);
        const u64 units = fresh_units(room);
        const bool fresh = room.space == Room::Space::none || room.space == Room::Space::packed;
        m_account.unshared += room.space == Room::Space::shared ? units * unit : 0;
        m_units += fresh ? units : 0;
        if (room.space == Room::Space::packed && units > 0) {
            release(room);
        }
        while (piece != pieces.end() && piece->guest.offset < room.guest.end()) {
            const u64 bytes = intersection(piece->guest, room.guest).length;
            m_account.in_place += room.space == Room::Space::own ? bytes : 0;
            m_account.taken[static_cast<std::size_t>(piece->what)] += fresh ? bytes : 0;
            if (piece->guest.end() > room.guest.end()) {
                break;
            }
            ++piece;
        }
        return true;
    });
}

Status SpaceLedger::write_zeros(Range guest, Unmap unmap)
{
    if (!m_writing.plain_zeros) {
        const Piece zeros{guest, Written::zeros};
        return write(guest, {&zeros, 1});
    }
    const u64 unit = m_writing.unit;
    const u64 from = guest.offset / unit * unit;
    return rooms({from, divide_up(guest.end(), unit) * unit - from}, [&](const Room& room) {
        enter_table(room);
        const u64 units = fresh_units(room);
        m_account.given_back += room.space == Room::Space::own && unmap == Unmap::yes ? units * unit : 0;
        if (room.space == Room::Space::packed && units > 0) {
            release(room);
        }
        return true;
    });
}

/// Takes references off the units that the layer's packed data lies in.
Status SpaceLedger::forget_kept_units(const Layer& layer, std::unordered_map<u64, u64>& left) const
{
    return layer.rooms({0, layer.virtual_size()}, [&](const Room& room) {
        if (room.space == Room::Space::packed && room.packed.stored > 0) {
            const u64 last = (room.packed.offset + room.packed.stored - 1) / m_writing.unit;
            for (u64 unit = room.packed.offset / m_writing.unit; unit <= last; ++unit) {
                if (const auto found = left.find(unit); found != left.end()) {
                    --found->second;
                }
            }
        }
        return true;
    });
}

Result<SpaceLedger::Account> SpaceLedger::close()
{
    if (!m_released.empty()) {
        auto left = m_released;
        TRY(forget_kept_units(m_layer, left));
        for (std::size_t i = 0; i < m_layer.snapshots().size(); ++i) {
            const auto snapshot = TRY(m_layer.open_snapshot(i));
            TRY(forget_kept_units(*snapshot, left));
        }
        for (const auto& [unit, references] : left) {
            m_account.packed += references == 0 ? m_writing.unit : 0;
        }
    }
    const u64 written = std::accumulate(m_account.taken.begin(), m_account.taken.end(), u64{0});
    m_account.rounded += m_units * m_writing.unit - std::min(m_units * m_writing.unit, written);
    return m_account;
}

}  // namespace stratamap
