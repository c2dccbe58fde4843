// SPDX-License-Identifier: MIT
// Accounting: what every layer and internal snapshot of a chain holds, and what committing it, pulling it into its
// child or removing it would free or cost, as sums whose lines add up.
#pragma once

#include "core/chain.h"
#include "core/family.h"
#include "core/host_map.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

using i64 = std::int64_t;

/// Whether a layer keeps bytes for what is in that state: what would be gone if it went. Holes and zeros without space
/// are not.
constexpr bool is_kept(State state)
{
    return state == State::data || state == State::compressed || state == State::encrypted ||
           state == State::zero_allocated || state == State::preallocated;
}

/// Guest bytes. Of a layer: kept by it, and of these read by the guest from it. Of a snapshot: kept by it, and of these
/// read by the guest from the same places of the file.
struct Holding {
    u64 own = 0;
    u64 visible = 0;

    u64 shadowed() const { return own > visible ? own - visible : 0; }
    bool operator==(const Holding&) const = default;
};

/// What a line of a sum is about: the file that goes, the file that is written, or the snapshot that goes.
enum class SumKind : u8 {
    gone_data,        ///< guest data as it is
    gone_compressed,  ///< packed guest data
    gone_zeros,       ///< space kept for zeros
    gone_snapshots,   ///< what internal snapshots alone hold
    gone_bitmaps,
    gone_metadata,  ///< header, tables, reference counts, keys
    gone_leaks,
    gone_rest,        ///< blocks of storage besides: free clusters; less holes of the file
    in_place,         ///< guest bytes written where there is space for them: 0
    copied_data,      ///< clusters that are taken for data,
    inflated,         ///< for data that is compressed where it comes from,
    stored_zeros,     ///< and for zeros that take no space where they come from
    rounded,          ///< the rest of those clusters
    unshared,         ///< clusters that internal snapshots keep as they are
    tables,           ///< that lead to what is written
    top_table,        ///< which grows with the disk
    counts,           ///< reference counts of new clusters
    freed_zeros,      ///< clusters where zeros are now
    freed_packed,     ///< clusters of packed data that nothing refers to any more
    snapshot_data,    ///< clusters that the snapshot alone has: data,
    snapshot_packed,  ///< packed data,
    snapshot_tables,  ///< and tables
    snapshot_record,  ///< by which the snapshot table gets shorter
};
constexpr std::size_t sum_kind_count = 23;

/// How far a line can be relied on.
enum class Trust : u8 {
    exact,     ///< what the peer does, to the byte
    bound,     ///< it costs at most that, or frees at least that
    estimate,  ///< the format's writer may do otherwise
};

struct SumLine {
    SumKind kind;
    i64 bytes = 0;  ///< positive: freed; negative: what it costs
    u64 about = 0;  ///< bytes that a line is about which frees and costs nothing
    Trust trust = Trust::exact;
    bool operator==(const SumLine&) const = default;
};

/// What must hold for a sum to come out.
enum class Assumption : u8 {
    checked,          ///< the image written to, or the one with the snapshot, passes its check
    file_deleted,     ///< the file is deleted afterwards, which the command does not do
    child_rebased,    ///< the layer above refers to the file below afterwards: the second command
    contents_differ,  ///< what the layer keeps differs, everywhere, from what is below
    sparse_storage,   ///< the file's storage takes holes, and gives back what zeros are punched into
};
constexpr std::size_t assumption_count = 5;

/// Why a sum cannot be made: the operation is not possible, or not possible now.
enum class Obstacle : u8 {
    no_parent,         ///< nothing is below to commit into
    no_child,          ///< nothing is above to pull into
    children,          ///< layers above need it
    parent_lost,       ///< what is below could not be opened
    parent_read_only,  ///< the peer does not write that format
    child_cannot,      ///< the format of the layer above does not let its backing file be changed by the peer
    no_snapshots,      ///< the snapshot lies in files of its own
    failed,            ///< `why` says it
};
constexpr std::size_t obstacle_count = 8;

/// What an operation frees and costs. For files that go: the blocks of storage that they occupy. For a file that is
/// written, or loses a snapshot: its clusters in use (of raw files: blocks of 4096 bytes that are no holes), which in
/// the file remain as free space or holes. Checked against qemu-img 7.2.
struct Sum {
    std::vector<SumLine> lines;  ///< none where there is an obstacle
    std::vector<Assumption> assumptions;
    std::optional<Obstacle> obstacle;
    std::string why;                    ///< of Obstacle::failed
    std::vector<std::string> breaks;    ///< other images that could not be used any more, or, when pulling, which need
                                        ///< the file, so that it cannot go
    std::vector<std::string> commands;  ///< what does it, one line each

    i64 net() const;
    Trust trust() const;  ///< the worst of its lines
    bool operator==(const Sum&) const = default;
};

struct SnapshotAccount {
    Holding holding;
    std::optional<ExclusiveBytes> exclusive;
    Sum removal;
};

struct LayerAccount {
    Holding holding;
    std::optional<ExclusiveBytes> exclusive;  ///< of its file: what only this disk has
    std::optional<u64> on_storage;            ///< bytes of storage that its files occupy
    Sum commit;                               ///< into the layer below, then the file is deleted
    Sum pull;                                 ///< into the layer above, then the file is deleted
    Sum removal;                              ///< of a leaf
    std::vector<SnapshotAccount> snapshots;   ///< as Layer::snapshots() has them
};

/// Whether a pull is counted as if everything differed from what is below, or the bytes are read and compared.
enum class Contents : u8 { assumed, compared };

struct AccountingRequest {
    Contents contents = Contents::assumed;
    std::vector<Branch> branches = {};  ///< other overlays on the chain's files (find_family)
};

/// What the layers and their snapshots hold: a walk through all of them. A lost layer holds nothing.
struct LayerHolding {
    Holding disk;
    std::vector<Holding> snapshots;
};
Result<std::vector<LayerHolding>> holdings(const Chain& chain, GoOn go_on);

/// The sums of one layer, without its holdings: walks of that layer and its neighbours. What a sum cannot be made for
/// says so itself; the only error is `cancelled`.
Result<LayerAccount> account_layer(const Chain& chain, u32 depth, const AccountingRequest& request, GoOn go_on);

/// All layers, with their holdings. `counted` is told how many layers are done, on the calling thread.
Result<std::vector<LayerAccount>> account(
    const Chain& chain, const AccountingRequest& request, GoOn go_on, FunctionRef<void(u32)> counted = [](u32) {});

}  // namespace stratamap
