// SPDX-License-Identifier: MIT
// L2 and L1 tables and snapshots of the new image: what changed in them is written anew, with the flags that the new
// counts make right. And version 2, which has no clusters of zeros.
#include "core/formats/qcow2/planner.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

constexpr u64 unknown_icount = ~u64{0};
constexpr u64 extra_written = 24;  // what QEMU writes

}  // namespace

Status Planner::downgrade()
{
    for (const auto& [offset, table] : m_old.l2_tables) {
        TRY(expand_zeros(offset));
    }
    if (!m_old.bitmaps.empty()) {
        remove_bitmaps();
    }
    header().version = 2;
    header().incompatible_features = 0;
    header().compatible_features = 0;
    header().autoclear_features = 0;
    header().compression_type = compression_zlib;
    return {};
}

/// Version 2 has no zero clusters: they become unallocated or, above a backing file, clusters of zeros.
Status Planner::expand_zeros(u64 table_offset)
{
    // Where the size changed, the active disk has a table of its own in its place.
    std::vector<NewTable*> changed;
    for (NewTable& table : m_tables) {
        if (table.users.size() == 1 && table.users[0].first == 0 && m_replaced[table.users[0].second] == table_offset) {
            changed.push_back(&table);
        }
    }
    for (NewTable* table : changed) {
        TRY(expand_entries(table->words, 1));
    }
    NewTable rest{m_old.l2_tables.at(table_offset), users_of(table_offset)};
    if (rest.users.empty() || !has_zeros(rest.words)) {
        return {};
    }
    TRY(expand_entries(rest.words, rest.users.size()));
    m_shadow->remove(table_offset / cluster(), rest.users.size());
    m_tables.push_back(std::move(rest));
    return {};
}

bool Planner::has_zeros(const std::vector<u64>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [](u64 entry) { return (entry & entry_compressed) == 0 && (entry & entry_zero) != 0; });
}

Status Planner::expand_entries(std::vector<u64>& words, u64 users)
{
    for (u64& entry : words) {
        if ((entry & entry_compressed) != 0 || (entry & entry_zero) == 0) {
            continue;
        }
        const u64 host = entry & offset_mask;
        if (host != 0) {
            m_shadow->remove(host / cluster(), users);
        }
        entry = m_draft.backing_name.empty() ? 0 : zeroed_cluster(users);
    }
    return {};
}

u64 Planner::zeroed_cluster(u64 users)
{
    const u64 offset = m_shadow->allocate(1);
    m_shadow->add(offset / cluster(), users - 1);
    m_shadow->write_zeros(offset, cluster());
    return offset;
}

std::vector<std::pair<std::size_t, u64>> Planner::users_of(u64 table_offset) const
{
    std::vector<std::pair<std::size_t, u64>> users;
    for (std::size_t disk = 0; disk < m_disks.size(); ++disk) {
        for (u64 i = 0; i < m_disks[disk].l1.size(); ++i) {
            const bool replaced = disk == 0 && m_replaced.contains(i);
            if (!replaced && (m_disks[disk].l1[i] & offset_mask) == table_offset) {
                users.emplace_back(disk, i);
            }
        }
    }
    return users;
}

/// The active disk's own copy of the L2 table of that L1 entry, to be changed.
std::vector<u64>& Planner::own_table(u64 l1_index)
{
    for (NewTable& table : m_tables) {
        if (table.users.front() == std::pair<std::size_t, u64>(0, l1_index)) {
            return table.words;
        }
    }
    const u64 offset = m_disks[0].l1[l1_index] & offset_mask;
    NewTable table{std::vector<u64>(cluster() / 8), {{0, l1_index}}};
    if (offset != 0) {
        table.words = m_old.l2_tables.at(offset);
        m_shadow->remove(offset / cluster(), 1);
    }
    m_replaced[l1_index] = offset;
    m_tables.push_back(std::move(table));
    return m_tables.back().words;
}

void Planner::drop_entry(u64 entry)
{
    if ((entry & entry_compressed) != 0) {
        const Range clusters = m_old.compressed_clusters(entry);
        for (u64 c = clusters.offset; c < clusters.end(); ++c) {
            m_shadow->remove(c, 1);
        }
    } else if ((entry & offset_mask) != 0 && !m_old.data_outside()) {
        m_shadow->remove((entry & offset_mask) / cluster(), 1);
    }
}

/// Places and writes the L2 tables that changed, with the flags that the new counts make right, and then what leads
/// to them.
Status Planner::write_disks()
{
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        place_table(m_tables[i]);
    }
    TRY(flag_untouched_tables());
    for (NewTable& table : m_tables) {
        if (table.users.front().first == 0) {
            TRY(flag_entries(table.words));
        }
    }
    for (const NewTable& table : m_tables) {
        m_shadow->write_table(m_disks[table.users[0].first].l1[table.users[0].second] & offset_mask, table.words);
    }
    TRY(flag_l1());
    for (std::size_t i = 0; i < m_disks.size(); ++i) {
        place_l1(i);
    }
    if (m_snapshots_change) {
        TRY(write_snapshots());
    }
    return {};
}

void Planner::place_table(const NewTable& table)
{
    const u64 offset = m_shadow->allocate(1);
    m_shadow->add(offset / cluster(), table.users.size() - 1);
    for (const auto& [disk, index] : table.users) {
        m_disks[disk].l1[index] = offset;
    }
}

/// Tables of the active disk that are what they were, but for flags of clusters that others left.
Status Planner::flag_untouched_tables()
{
    const bool all = m_old.counting == Counting::anew;
    for (u64 i = 0; i < m_disks[0].l1.size(); ++i) {
        const u64 offset = m_disks[0].l1[i] & offset_mask;
        const auto table = m_old.l2_tables.find(offset);
        if (offset == 0 || table == m_old.l2_tables.end() || (!all && !touches(table->second))) {
            continue;
        }
        NewTable flagged{table->second, {{0, i}}};
        if (!TRY(flag_entries(flagged.words)) || TRY(m_shadow->count(offset / cluster())) != 1) {
            continue;
        }
        m_shadow->remove(offset / cluster(), 1);
        place_table(flagged);
        m_tables.push_back(std::move(flagged));
    }
    return {};
}

bool Planner::touches(const std::vector<u64>& words) const
{
    for (u64 w = 0; w < words.size(); w += m_old.words()) {
        const bool points = (words[w] & entry_compressed) == 0 && (words[w] & offset_mask) != 0;
        if (points && m_shadow->touched((words[w] & offset_mask) / cluster())) {
            return true;
        }
    }
    return false;
}

Result<bool> Planner::flag_entries(std::vector<u64>& words)
{
    bool changed = false;
    for (u64 w = 0; w < words.size() && !m_old.data_outside(); w += m_old.words()) {
        u64& entry = words[w];
        if ((entry & entry_compressed) != 0 || (entry & offset_mask) == 0) {
            continue;
        }
        const bool single = TRY(m_shadow->count((entry & offset_mask) / cluster())) == 1;
        const u64 flagged = (entry & ~entry_copied) | (single ? entry_copied : 0);
        changed = changed || flagged != entry;
        entry = flagged;
    }
    return changed;
}

Status Planner::flag_l1()
{
    for (u64& entry : m_disks[0].l1) {
        if ((entry & offset_mask) != 0) {
            const bool single = TRY(m_shadow->count((entry & offset_mask) / cluster())) == 1;
            entry = (entry & ~entry_copied) | (single ? entry_copied : 0);
        }
    }
    return {};
}

void Planner::place_l1(std::size_t number)
{
    Disk& disk = m_disks[number];
    const Disk& old = m_old.disks[number];
    if (disk.l1 == old.l1) {
        return;
    }
    m_shadow->remove_table(old.l1_offset, old.l1.size() * 8);
    disk.l1_offset = m_shadow->allocate(divide_up(disk.l1.size() * 8, cluster()));
    m_shadow->write_table(disk.l1_offset, disk.l1);
    if (number == 0) {
        header().l1_table_offset = disk.l1_offset;
        header().l1_size = static_cast<u32>(disk.l1.size());
    } else {
        m_snapshots_change = true;
    }
}

Status Planner::write_snapshots()
{
    std::vector<std::byte> table;
    for (std::size_t i = 0; i < m_old.snapshots.size(); ++i) {
        SnapshotRecord record = m_old.snapshots[i];
        const be64 l1_offset = m_disks[i + 1].l1_offset;
        std::memcpy(&record.fixed[0], &l1_offset, 8);
        if (header().version >= 3 && record.extra.size() < snapshot_extra_wanted) {
            lengthen(record);
        }
        for (const auto* part : {&record.fixed, &record.extra, &record.names}) {
            table.insert(table.end(), part->begin(), part->end());
        }
        if (i + 1 < m_old.snapshots.size()) {
            table.resize(round_up(table.size(), 8));
        }
    }
    if (table.size() > max_snapshot_table_bytes) {
        return Error(Fault::too_big, "Failed to update the snapshot table: File too large");
    }
    const u64 old_end = old_snapshot_table_end();
    m_shadow->remove_table(old_header().snapshots_offset, old_end);
    const u64 offset = m_shadow->allocate(divide_up(table.size(), cluster()));
    m_shadow->write(offset, std::move(table));
    header().snapshots_offset = offset;
    return {};
}

u64 Planner::old_snapshot_table_end() const
{
    u64 end = 0;
    for (const SnapshotRecord& record : m_old.snapshots) {
        end = round_up(end, 8) + record.fixed.size() + record.extra.size() + record.names.size();
    }
    return end;
}

/// Version 3 wants to know how large the disk was; version 2 knew one size alone.
void Planner::lengthen(SnapshotRecord& record)
{
    const be64 fields[] = {record.vm_state_size, old_header().size, unknown_icount};
    record.extra.resize(extra_written);
    std::memcpy(record.extra.data(), fields, sizeof fields);
    const be32 length = extra_written;
    std::memcpy(&record.fixed[36], &length, 4);
}

}  // namespace stratamap::qcow2
