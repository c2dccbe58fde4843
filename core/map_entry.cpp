// SPDX-License-Identifier: MIT
// A map as its JSON has it, entry by entry: of a chain.
#include "core/map_entry.h"

namespace stratamap {

namespace {

// Walks begin anew behind each batch, and read ahead: so much that this does not count.
constexpr std::size_t most_in_batch = 1 << 16;

}  // namespace

MapEntry MapEntry::from(u64 offset) const
{
    MapEntry part = *this;
    const u64 passed = offset - guest.offset;
    part.guest = {offset, guest.length - passed};
    if (place) {
        part.place = *place + passed;
    }
    return part;
}

bool MapEntry::goes_on_with(const MapEntry& next) const
{
    return flags == next.flags && told == next.told && depth == next.depth && file == next.file && host == next.host &&
           place.has_value() == next.place.has_value() && (!place || *place + guest.length == *next.place);
}

ChainMapStream::ChainMapStream(const Chain& chain)
    : m_chain(chain), m_walk(chain, OnDamage::go_on, chain.virtual_size()), m_form(make_map_form(MapText::json, chain))
{
}

MapEntry ChainMapStream::entry_of(const Run& run) const
{
    const MapRecord record = m_form->record(run);
    MapEntry entry;
    entry.guest = run.guest;
    entry.flags = record.flags;
    entry.depth = run.depth;
    entry.host = record.host;
    if (record.host != nullptr) {
        entry.file = run.file;
        entry.place = run.host_offset;
    }
    return entry;
}

Status ChainMapStream::refill()
{
    m_batch.clear();
    m_next = 0;
    const auto take = [&](const Run& run) {
        const MapEntry entry = entry_of(run);
        m_position = run.guest.end();
        if (!m_batch.empty() && m_batch.back().goes_on_with(entry)) {
            m_batch.back().guest.length += entry.guest.length;
        } else {
            m_batch.push_back(entry);
        }
        return m_batch.size() < most_in_batch;
    };
    return m_walk.walk_pieces({m_position, m_chain.virtual_size() - m_position}, take);
}

Result<std::optional<MapEntry>> ChainMapStream::next()
{
    if (m_next == m_batch.size()) {
        if (m_position == m_chain.virtual_size()) {
            return std::optional<MapEntry>();
        }
        TRY(refill());
    }
    return std::optional(m_batch[m_next++]);
}

}  // namespace stratamap
