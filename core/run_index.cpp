// SPDX-License-Identifier: MIT
// RunIndex: the runs of a map as rows of a table.
#include "core/run_index.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace stratamap {

namespace {

/// Something to sort by, as 12 bytes.
struct Keyed {
    u32 high;
    u32 low;
    u32 piece;
    u64 key() const { return u64{high} << 32 | low; }
};

constexpr unsigned digit_bits = 11;
constexpr unsigned digits = 6;
constexpr std::size_t digit_values = std::size_t{1} << digit_bits;

std::size_t digit(const Keyed& item, unsigned which)
{
    return static_cast<std::size_t>(item.key() >> (which * digit_bits)) & (digit_values - 1);
}

/// Ascending, equal ones as they were: digit by digit from the lowest, since comparing takes several times as long.
bool sort_stably(std::vector<Keyed>& items, RunIndex::GoOn go_on, u64 total)
{
    std::vector<Keyed> other(items.size());
    for (unsigned which = 0; which < digits; ++which) {
        std::array<std::size_t, digit_values> place{};
        for (const Keyed& item : items) {
            ++place[digit(item, which)];
        }
        if (std::find(place.begin(), place.end(), items.size()) != place.end()) {
            continue;  // all have the same
        }
        if (!go_on(total, total)) {
            return false;
        }
        std::size_t next = 0;
        for (std::size_t& count : place) {
            count = std::exchange(next, next + count);
        }
        for (const Keyed& item : items) {
            other[place[digit(item, which)]++] = item;
        }
        items.swap(other);
    }
    return true;
}

}  // namespace

std::shared_ptr<const RunIndex> RunIndex::make(MapPtr map, RunQuery query, GoOn go_on)
{
    if (map->runs_in_memory() > 0xffffffff) {
        return nullptr;
    }
    std::shared_ptr<RunIndex> index(new RunIndex(std::move(map), std::move(query)));
    return index->fill(go_on) ? index : nullptr;
}

bool RunIndex::fill(GoOn go_on)
{
    const u64 total = m_map->runs_in_memory();
    std::vector<u64> keys;
    u32 piece = 0;
    u32 gone = 0;
    Joined held = {};
    const auto release = [&] {
        if (held.whole.guest.empty()) {
            return;
        }
        if (held.end - held.first > 1) {
            m_joined.push_back(held);
        }
        if (m_query.wanted && !m_query.wanted(held.whole)) {
            return;
        }
        m_guest_bytes += held.whole.guest.length;
        m_stored_bytes += held.whole.stored;
        ++m_size;
        if (m_query.wanted || m_query.key) {
            m_rows.push_back(held.first);
        }
        if (m_query.key) {
            keys.push_back(m_query.key(held.whole));
        }
    };
    for (std::size_t part = 0; part < m_map->part_count(); ++part) {
        m_first_piece.push_back(piece);
        if (m_map->runs_of(part) == 0) {
            continue;
        }
        m_map->visit(m_map->part(part), [&](const Run& run) {
            if (held.whole.guest.end() == run.guest.offset && !held.whole.guest.empty() && continues(held.whole, run)) {
                held.whole.guest.length += run.guest.length;
                held.whole.stored += run.stored;
                ++gone;
            } else {
                release();
                held = {piece, 0, gone, run};
            }
            held.end = ++piece;
        });
        if (!go_on(piece, total)) {
            return false;
        }
    }
    release();
    m_first_piece.push_back(piece);
    return !m_query.key || sort(std::move(keys), go_on);
}

bool RunIndex::sort(std::vector<u64> keys, GoOn go_on)
{
    std::vector<Keyed> items(m_rows.size());
    for (std::size_t row = 0; row < items.size(); ++row) {
        const u64 key = m_query.descending ? ~keys[row] : keys[row];
        items[row] = {static_cast<u32>(key >> 32), static_cast<u32>(key), m_rows[row]};
    }
    keys = {};
    if (!sort_stably(items, go_on, m_map->runs_in_memory())) {
        return false;
    }
    std::transform(items.begin(), items.end(), m_rows.begin(), [](const Keyed& item) { return item.piece; });
    return true;
}

const RunIndex::Joined* RunIndex::joined_at(u32 piece) const
{
    const auto after = std::upper_bound(m_joined.begin(), m_joined.end(), piece,
                                        [](u32 value, const Joined& joined) { return value < joined.first; });
    return after != m_joined.begin() && piece < std::prev(after)->end ? &*std::prev(after) : nullptr;
}

u32 RunIndex::piece_of_row(u64 row) const
{
    row = turned(row);
    if (m_query.wanted || m_query.key) {
        return m_rows[static_cast<std::size_t>(row)];
    }
    // The last run of several pieces that begins at or before this row.
    const auto after = std::upper_bound(m_joined.begin(), m_joined.end(), row, [](u64 value, const Joined& joined) {
        return value < joined.first - joined.gone_before;
    });
    if (after == m_joined.begin()) {
        return static_cast<u32>(row);
    }
    const Joined& before = *std::prev(after);
    const u64 rows_behind = row - (before.first - before.gone_before);
    return rows_behind == 0 ? before.first : static_cast<u32>(before.end + rows_behind - 1);
}

Run RunIndex::run(u32 piece) const
{
    if (const Joined* joined = joined_at(piece)) {
        return joined->whole;
    }
    const auto after = std::upper_bound(m_first_piece.begin(), m_first_piece.end(), piece);
    const auto part = static_cast<std::size_t>(after - m_first_piece.begin()) - 1;
    return m_map->run_of(part, piece - m_first_piece[part]);
}

Run RunIndex::row(u64 index) const
{
    assert(index < m_size);
    return run(piece_of_row(index));
}

std::optional<u32> RunIndex::piece_at(u64 offset) const
{
    if (offset >= m_map->size()) {
        return std::nullopt;
    }
    const auto index = m_map->index_in_part(offset);
    if (!index) {
        return std::nullopt;
    }
    const auto piece = m_first_piece[m_map->part_of(offset)] + static_cast<u32>(*index);
    const Joined* joined = joined_at(piece);
    return joined ? joined->first : piece;
}

/// Of the first piece of a run, in guest order without a filter.
u64 RunIndex::row_of_piece(u32 piece) const
{
    const auto after = std::upper_bound(m_joined.begin(), m_joined.end(), piece,
                                        [](u32 value, const Joined& joined) { return value < joined.first; });
    if (after == m_joined.begin()) {
        return piece;
    }
    const Joined& before = *std::prev(after);
    const u32 gone = piece == before.first ? before.gone_before : before.gone_before + before.end - before.first - 1;
    return piece - gone;
}

/// The first row that does not stand before a run of that key, in the order of the index before it is turned.
u64 RunIndex::lower_bound(u64 key, u32 piece) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), piece, [&](u32 row, u32) {
        if (!m_query.key) {
            return row < piece;
        }
        const u64 other = m_query.key(run(row));
        return other == key ? row < piece : (other < key) != m_query.descending;
    });
    return static_cast<u64>(at - m_rows.begin());
}

std::optional<u64> RunIndex::row_of(u64 offset) const
{
    const auto piece = piece_at(offset);
    if (!piece) {
        return std::nullopt;
    }
    if (!m_query.wanted && !m_query.key) {
        return turned(row_of_piece(*piece));
    }
    const u64 row = lower_bound(m_query.key ? m_query.key(run(*piece)) : 0, *piece);
    if (row == m_size || m_rows[static_cast<std::size_t>(row)] != *piece) {
        return std::nullopt;  // not wanted
    }
    return turned(row);
}

std::optional<u64> RunIndex::row_near(u64 offset) const
{
    if (m_query.key || m_size == 0) {
        return row_of(offset);
    }
    const Run last = row(turned(m_size - 1));
    if (offset >= last.guest.offset) {
        return turned(m_size - 1);
    }
    u64 low = 0;  // in guest order; the run at `high` begins behind the offset
    u64 high = m_size - 1;
    while (low < high) {
        const u64 middle = low + (high - low) / 2;
        if (row(turned(middle)).guest.end() > offset) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return turned(low);
}

}  // namespace stratamap
