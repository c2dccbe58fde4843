// SPDX-License-Identifier: MIT
#include "core/report/sum_words.h"

#include "core/report/words.h"

namespace stratamap {

const char* sum_name(SumKind kind)
{
    switch (kind) {
        case SumKind::gone_data: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its data");
        case SumKind::gone_compressed: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its packed data");
        case SumKind::gone_zeros: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its space for zeros");
        case SumKind::gone_snapshots: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its snapshots");
        case SumKind::gone_bitmaps: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its bitmaps");
        case SumKind::gone_metadata: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its tables");
        case SumKind::gone_leaks: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its leaks");
        case SumKind::gone_rest: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its free space");
        case SumKind::in_place: return STRATAMAP_TEXT("stratamap::ui::SumText", "Written in place");
        case SumKind::copied_data: return STRATAMAP_TEXT("stratamap::ui::SumText", "Data");
        case SumKind::inflated: return STRATAMAP_TEXT("stratamap::ui::SumText", "Unpacked data");
        case SumKind::stored_zeros: return STRATAMAP_TEXT("stratamap::ui::SumText", "Stored zeros");
        case SumKind::rounded: return STRATAMAP_TEXT("stratamap::ui::SumText", "Rounding up");
        case SumKind::unshared: return STRATAMAP_TEXT("stratamap::ui::SumText", "Kept by snapshots");
        case SumKind::tables: return STRATAMAP_TEXT("stratamap::ui::SumText", "Tables");
        case SumKind::top_table: return STRATAMAP_TEXT("stratamap::ui::SumText", "L1 table");
        case SumKind::counts: return STRATAMAP_TEXT("stratamap::ui::SumText", "Reference counts");
        case SumKind::freed_zeros: return STRATAMAP_TEXT("stratamap::ui::SumText", "Now zeros");
        case SumKind::freed_packed: return STRATAMAP_TEXT("stratamap::ui::SumText", "Packed data, replaced");
        case SumKind::snapshot_data: return STRATAMAP_TEXT("stratamap::ui::SumText", "Data of its own");
        case SumKind::snapshot_packed: return STRATAMAP_TEXT("stratamap::ui::SumText", "Packed data of its own");
        case SumKind::snapshot_tables: return STRATAMAP_TEXT("stratamap::ui::SumText", "Tables of its own");
        case SumKind::snapshot_record: return STRATAMAP_TEXT("stratamap::ui::SumText", "Its record");
    }
    return "";
}

const char* sum_meaning(SumKind kind)
{
    switch (kind) {
        case SumKind::gone_data: return STRATAMAP_TEXT("stratamap::ui::SumText", "Guest data in the file that goes");
        case SumKind::gone_compressed:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Compressed guest data in the file that goes");
        case SumKind::gone_zeros:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Space that the file which goes keeps for zeros");
        case SumKind::gone_snapshots:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "What internal snapshots of the file that goes alone hold");
        case SumKind::gone_bitmaps:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Dirty bitmaps of the file that goes");
        case SumKind::gone_metadata:
            return STRATAMAP_TEXT("stratamap::ui::SumText",
                                  "Header, tables and reference counts of the file that goes");
        case SumKind::gone_leaks:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Leaked clusters of the file that goes");
        case SumKind::gone_rest:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Free space in the file that goes, less its holes");
        case SumKind::in_place:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Bytes that are written where there is space for them");
        case SumKind::copied_data: return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters that are taken for data");
        case SumKind::inflated:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters that are taken for data which was compressed");
        case SumKind::stored_zeros:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters that are taken for zeros");
        case SumKind::rounded: return STRATAMAP_TEXT("stratamap::ui::SumText", "The rest of clusters that are taken");
        case SumKind::unshared:
            return STRATAMAP_TEXT("stratamap::ui::SumText",
                                  "Clusters that are taken because snapshots keep the old ones");
        case SumKind::tables: return STRATAMAP_TEXT("stratamap::ui::SumText", "Tables that lead to what is written");
        case SumKind::top_table:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "The table above all tables, which grows with the disk");
        case SumKind::counts:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Reference counts of new clusters, at most");
        case SumKind::freed_zeros:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters that are given back because they are zeros now");
        case SumKind::freed_packed:
            return STRATAMAP_TEXT("stratamap::ui::SumText",
                                  "Clusters of compressed data that nothing refers to any more");
        case SumKind::snapshot_data:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters that this snapshot alone has");
        case SumKind::snapshot_packed:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Clusters of compressed data that this snapshot alone has");
        case SumKind::snapshot_tables:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Tables that this snapshot alone has");
        case SumKind::snapshot_record:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "By which the snapshot table gets shorter");
    }
    return "";
}

const char* assumption_sentence(Assumption assumption)
{
    switch (assumption) {
        case Assumption::checked:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "If the file that is written passes its check.");
        case Assumption::file_deleted:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "If the file is deleted afterwards.");
        case Assumption::child_rebased:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "If the layer above then refers to the one below.");
        case Assumption::contents_differ:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "If all its data differs from what lies below.");
        case Assumption::sparse_storage: return STRATAMAP_TEXT("stratamap::ui::SumText", "If the storage takes holes.");
    }
    return "";
}

const char* obstacle_sentence(Obstacle obstacle)
{
    switch (obstacle) {
        case Obstacle::no_parent: return STRATAMAP_TEXT("stratamap::ui::SumText", "Nothing is below to commit into.");
        case Obstacle::no_child: return STRATAMAP_TEXT("stratamap::ui::SumText", "Nothing is above to pull into.");
        case Obstacle::children: return STRATAMAP_TEXT("stratamap::ui::SumText", "Layers above need it.");
        case Obstacle::parent_lost:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Not possible: the chain is not whole.");
        case Obstacle::parent_read_only:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "Not possible: qemu-img does not write the format below.");
        case Obstacle::child_cannot:
            return STRATAMAP_TEXT("stratamap::ui::SumText",
                                  "Not possible: qemu-img cannot give the layer above another backing file.");
        case Obstacle::no_snapshots:
            return STRATAMAP_TEXT("stratamap::ui::SumText", "The snapshot does not lie in this file alone.");
        case Obstacle::failed: return STRATAMAP_TEXT("stratamap::ui::SumText", "It cannot be summed up.");
    }
    return "";
}

}  // namespace stratamap
