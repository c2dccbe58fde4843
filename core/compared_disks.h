// SPDX-License-Identifier: MIT
// Two sides of a comparison, opened, and all that is known of how they differ as one map in memory.
#pragma once

#include "core/compare.h"
#include "core/map_store.h"

#include <atomic>
#include <memory>

namespace stratamap {

/// An image, with what lies below it, or a map that was saved: one of the two is there.
struct DiskSide {
    std::shared_ptr<const Chain> chain;
    std::shared_ptr<const Source> saved;

    /// From the beginning, each time. The side must outlive the stream.
    std::unique_ptr<MapStream> map() const;
};

/// Opens the image, or the disk as its layer at that depth has it; or a file that begins as a saved map does, where
/// nothing is asked for that only an image has.
Result<DiskSide> open_side(const ChainRequest& request, u32 depth = 0);

/// How two disks differ. Runs of the map have a Change where others have a layer, see change_of(); they are as long as
/// the change is the same.
struct ComparedDisks {
    DiskSide a;
    DiskSide b;
    MapPtr changes;
    ComparisonSummary summary;
};
using ComparedDisksPtr = std::shared_ptr<const ComparedDisks>;

enum class CompareBy : u8 {
    maps,
    contents,  ///< what both disks read as: equal is `same`, wherever and however it is kept; neither is a saved map
};

/// Counts the guest bytes that were compared, for whoever waits. `go_on` is asked often; after a no it is `cancelled`.
Result<ComparedDisksPtr> compare_in_memory(DiskSide a, DiskSide b, CompareBy by, std::atomic<u64>& done,
                                           FunctionRef<bool()> go_on);

/// The change of a run or share of ComparedDisks::changes.
constexpr Change change_of(u32 depth)
{
    return static_cast<Change>(depth);
}

}  // namespace stratamap
