// SPDX-License-Identifier: MIT
// Planner: what has to be written for a qcow2 image with other options. All checks, in the peer's order and words; then
// the new image is drawn beside the old one in memory.
#pragma once

#include "core/amend.h"
#include "core/formats/qcow2/header_draft.h"
#include "core/formats/qcow2/shadow.h"
#include "core/key_slots.h"

namespace stratamap::qcow2 {

/// In front of the names of options that are about key slots.
constexpr std::string_view key_prefix = "encrypt.";

inline Error refused(std::string sentence, std::string hint = {})
{
    return Error(Fault::unsupported, std::move(sentence)).with_hint(std::move(hint));
}

/// Whether the image has key slots, in the peer's words.
Status check_key_slots(const Headers& headers);

class Planner {
public:
    /// Both outlive this.
    Planner(const Metadata& old, const AmendRequest& request)
        : m_old(old), m_request(request), m_draft(old), m_disks(old.disks)
    {
    }

    /// Once.
    Result<AmendPlan> run();

private:
    /// An L2 table of the new image, and which L1 entries lead to it.
    struct NewTable {
        std::vector<u64> words;
        std::vector<std::pair<std::size_t, u64>> users;  // disk, L1 index
    };

    Header& header() { return m_draft.header; }
    const Header& old_header() const { return m_old.headers.header; }
    u64 cluster() const { return m_old.cluster(); }

    // Whether it may be done, and what it is: planner.cpp
    bool changes_keys() const;
    Status check_compat();
    Status check_data_file();
    Status check_refcount_bits();
    Status check_backing();
    Status check_same_content(const std::string& name, const std::string& format);
    Status check_lazy();
    Status check_size();
    Status check_bitmap(const Bitmap& bitmap);
    Status check_downgrade();
    bool has_compressed() const;
    void drop_stale_bits();
    void upgrade();
    Result<AmendPlan> made();
    void add_step(std::string sentence, std::vector<AmendWrite> writes);
    void compare_fields();

    // Key slots: planner_keys.cpp
    Status plan_keys();
    bool only_keys() const;
    AmendPlan keys_in_place();
    Status move_keys();
    Status destroy_old_keys();

    // The disks and their tables: planner_tables.cpp
    Status downgrade();
    Status expand_zeros(u64 table_offset);
    static bool has_zeros(const std::vector<u64>& words);
    Status expand_entries(std::vector<u64>& words, u64 users);
    u64 zeroed_cluster(u64 users);
    std::vector<std::pair<std::size_t, u64>> users_of(u64 table_offset) const;
    std::vector<u64>& own_table(u64 l1_index);
    void drop_entry(u64 entry);
    Status write_disks();
    void place_table(const NewTable& table);
    Status flag_untouched_tables();
    bool touches(const std::vector<u64>& words) const;
    Result<bool> flag_entries(std::vector<u64>& words);
    Status flag_l1();
    void place_l1(std::size_t number);
    Status write_snapshots();
    u64 old_snapshot_table_end() const;
    void lengthen(SnapshotRecord& record);

    // Another size: planner_size.cpp
    Status change_size();
    Status check_data_place();
    Status shrink(u64 entries);
    void note_loss();
    Status zero_tail(u64 end);
    Status grow(u64 entries);
    void map_new_range();
    Status check_nothing_behind();
    Status hide_backing(const Source& below);
    Status copy_last_cluster(const Source& below);

    // Bitmaps: planner_size.cpp
    Status resize_bitmap(const BitmapRecord& bitmap);
    Status clear_bits(u64& entry, u64 first);
    void write_directory();
    void remove_bitmaps();

    const Metadata& m_old;
    const AmendRequest& m_request;
    HeaderDraft m_draft;
    std::vector<Disk> m_disks;
    std::optional<Shadow> m_shadow;
    AmendPlan m_plan;
    std::vector<NewTable> m_tables;
    std::map<u64, u64> m_replaced;  // L1 indexes of the active disk with a table of their own, and which it replaces
    std::vector<BitmapRecord> m_bitmaps;
    std::optional<KeySlotPlan> m_keys;
    Range m_new_key_area;
    u64 m_new_size = 0;
    u32 m_order = 4;
    bool m_upgrade = false, m_downgrade = false;
    bool m_snapshots_change = false, m_directory_changes = false;
};

}  // namespace stratamap::qcow2
