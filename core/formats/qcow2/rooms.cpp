// SPDX-License-Identifier: MIT
// What a write to a qcow2 disk finds: the copied flags of the L1 and L2 tables say what is the active disk's own.
#include "core/formats/qcow2/layer.h"
#include "core/room.h"

namespace stratamap::qcow2 {

namespace {

/// Joins rooms that say the same.
class RoomJoiner {
public:
    explicit RoomJoiner(RoomSink sink) : m_sink(sink) {}

    bool push(const Room& next)
    {
        const bool same = m_held.space == next.space && m_held.table == next.table && next.space != Room::Space::packed;
        if (same && !m_held.guest.empty()) {
            m_held.guest.length += next.guest.length;
            return true;
        }
        const bool go_on = flush();
        m_held = next;
        return go_on;
    }

    bool flush() { return m_held.guest.empty() || m_sink(std::exchange(m_held, {})); }

private:
    RoomSink m_sink;
    Room m_held;
};

/// The rooms that the entries of one L2 table say; `words` are those of the clusters that the part touches.
bool rooms_of(const Headers& headers, std::span<const be64> words, Range part, Room::Table table, RoomJoiner& out)
{
    const u64 cluster = headers.cluster_size;
    const u64 words_each = headers.l2_entry_size() / sizeof(be64);
    const u64 first = part.offset / cluster;
    for (u64 i = 0; i * words_each < words.size(); ++i) {
        const u64 word = words[i * words_each];
        Room room = {intersection(part, {(first + i) * cluster, cluster}), Room::Space::none, table};
        if ((word & entry_compressed) != 0) {
            room.space = Room::Space::packed;
            room.packed = packed_bytes(headers, word);
        } else if ((word & entry_copied) != 0) {
            room.space = Room::Space::own;  // with an external data file offset 0 is a place, too
        } else if ((word & offset_mask) != 0) {
            room.space = Room::Space::shared;
        }
        if (!out.push(room)) {
            return false;
        }
    }
    return true;
}

}  // namespace

Status DiskLayer::rooms(Range range, FunctionRef<bool(const Room&)> sink) const
{
    const Headers& headers = m_image->headers;
    const u64 coverage = headers.l2_coverage();
    RoomJoiner out(sink);
    std::vector<be64> words;
    for (u64 position = range.offset; position < range.end();) {
        const u64 index = position / coverage;
        const Range part = intersection(range, {index * coverage, coverage});
        const u64 entry = index < m_l1_table.size() ? m_l1_table[index].value() : 0;
        const u64 offset = entry & offset_mask;
        position = part.end();
        if (offset == 0) {
            if (!out.push({part, Room::Space::none, Room::Table::none})) {
                return {};
            }
            continue;
        }
        if (offset % headers.cluster_size != 0 || offset >= m_image->file->size()) {
            return Error(Fault::malformed,
                         text("L1 entry ", index, " points to ", hex(offset), ", where no table can be"));
        }
        const u64 first = (part.offset - index * coverage) / headers.cluster_size;
        const u64 after = divide_up(part.end() - index * coverage, headers.cluster_size);
        words.resize((after - first) * headers.l2_entry_size() / sizeof(be64));
        TRY_WHILE("reading an L2 table", m_image->file->read(offset + first * headers.l2_entry_size(),
                                                             std::as_writable_bytes(std::span(words))));
        const auto table = (entry & entry_copied) != 0 ? Room::Table::own : Room::Table::shared;
        if (!rooms_of(headers, words, part, table, out)) {
            return {};
        }
    }
    out.flush();
    return {};
}

Writing DiskLayer::writing() const
{
    const Headers& headers = m_image->headers;
    Writing writing;
    writing.exact = !m_image->data_file && m_image->bitmaps.empty();
    writing.plain_zeros = headers.header.version >= 3 || headers.backing_name.empty();  // then by discarding
    writing.unit = headers.cluster_size;
    writing.table_reach = headers.l2_coverage();
    writing.table_bytes = headers.cluster_size;
    writing.top_entry = sizeof(be64);
    writing.counted_by_block = headers.cluster_size * 8 >> headers.header.refcount_order;
    return writing;
}

}  // namespace stratamap::qcow2
