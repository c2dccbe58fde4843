// SPDX-License-Identifier: MIT
// HostMap: what the bytes of one file of a layer are for, in the file's own order: tables, guest data, leaks, free
// space.
#pragma once

#include "core/layer.h"
#include "core/raster.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace stratamap {

/// What a stretch of a file holds.
enum class HostKind : u8 {
    header,
    l1_table,
    l2_table,
    refcount_table,
    refcount_block,
    snapshot_table,
    snapshot_l1,
    snapshot_l2,
    snapshot_data,  ///< guest data that internal snapshots alone refer to
    bitmap_directory,
    bitmap_table,
    bitmap_data,
    encryption_header,
    metadata,        ///< tables of other formats
    data,            ///< guest data, encrypted or not
    zero_allocated,  ///< space kept for guest zeros
    compressed,      ///< packed guest data
    leaked,          ///< counted as used, and nothing refers to it
    free,            ///< the format knows that nobody uses it, and the file system keeps space for it
    hole,            ///< used by nothing, and a hole of the file: takes no space
    unknown,         ///< nothing refers to it, and the format does not say whether it is free
};
constexpr std::size_t host_kind_count = 21;

/// "header", "L1 table", ...: the words that the window and reports translate.
std::string_view host_kind_name(HostKind kind);

/// A region of the image's own file that a format names itself.
struct HostRegion {
    Range bytes;
    HostKind kind = HostKind::metadata;
};

struct HostRun {
    static constexpr u64 no_guest = ~u64{0};
    Range bytes;  ///< of the file
    HostKind kind = HostKind::unknown;
    bool doubly_used = false;  ///< two things lie here that must not share a place
    u64 guest = no_guest;      ///< of data: the guest offset of the first byte; of several, of one of them
    bool operator==(const HostRun&) const = default;
};

/// Bytes of a file's units that one disk in it alone refers to, by the file's own counts.
struct ExclusiveBytes {
    u64 data = 0;    ///< guest data as it is, and space kept for zeros
    u64 packed = 0;  ///< compressed guest data
    u64 tables = 0;  ///< that lead to these
    u64 record = 0;  ///< of a snapshot: by which the snapshot table gets shorter

    u64 bytes() const { return data + packed + tables; }
    bool operator==(const ExclusiveBytes&) const = default;
};

/// A file from its first byte to its last. Immutable; for any thread.
class HostMap {
public:
    class Maker;

    /// Bytes of the file, and of one unit in which its format gives out space (1 where there is none).
    u64 size() const { return m_size; }
    u64 unit() const { return m_unit; }

    std::size_t run_count() const { return m_runs.size(); }
    HostRun run(std::size_t index) const;

    /// The index of the run that holds the byte, which is below size().
    std::size_t index_at(u64 offset) const;

    /// Calls for every run that touches the range, cut to it, in order, until the visitor says false.
    void visit(Range range, FunctionRef<bool(const HostRun&)> visitor) const;

    /// Bytes of each kind, and of runs that are doubly used.
    u64 bytes(HostKind kind) const { return m_bytes[static_cast<std::size_t>(kind)]; }
    u64 doubly_used_bytes() const { return m_doubly_used; }

    /// The end of the last run that is neither free nor a hole nor unknown.
    u64 used_end() const { return m_used_end; }

    /// References to bytes behind the file's end; how many units they are about.
    u64 units_past_end() const { return m_past_end; }

    /// Units that something refers to and that are counted as unused: writing could destroy them (qcow2).
    u64 uncounted_units() const { return m_uncounted; }

    /// What would be freed if one of these went: [0] the disk as it is, [1 + n] its nth internal snapshot. Empty where
    /// the format counts nothing.
    const std::vector<ExclusiveBytes>& exclusive() const { return m_exclusive; }

    /// Cells of the file with the bytes of each kind. A Share's depth is the HostKind, its state `data`, or `damaged`
    /// where doubly used. The view must lie in size().
    Raster rasterize(Range view, u64 bytes_per_cell) const;

    const std::vector<Issue>& issues() const { return m_issues; }

private:
    struct Packed {
        u64 start;
        u64 guest;
        HostKind kind;
        bool doubly_used;
    };

    u64 m_size = 0;
    u64 m_unit = 1;
    std::vector<Packed> m_runs;  ///< without gaps: each ends where the next begins
    std::array<u64, host_kind_count> m_bytes = {};
    u64 m_doubly_used = 0;
    u64 m_used_end = 0;
    u64 m_past_end = 0;
    u64 m_uncounted = 0;
    std::vector<ExclusiveBytes> m_exclusive;
    Pyramid m_pyramid;
    std::vector<Issue> m_issues;
};
using HostMapPtr = std::shared_ptr<const HostMap>;

/// For those who make maps: takes runs in ascending order, fills what is between them.
class HostMap::Maker {
public:
    /// `gap` is what nothing refers to (free, unknown), where the file has no hole there.
    Maker(const Source& file, u64 unit, HostKind gap);

    /// What overlaps with the run before is doubly used, unless both are compressed. What lies behind the file's end is
    /// left out. False: there are too many runs to keep.
    bool add(HostRun run);

    void add_past_end(u64 units) { m_map->m_past_end += units; }
    void add_uncounted(u64 units) { m_map->m_uncounted += units; }
    void set_exclusive(std::vector<ExclusiveBytes> bytes) { m_map->m_exclusive = std::move(bytes); }
    void note(Issue issue) { m_map->m_issues.push_back(std::move(issue)); }

    Result<HostMapPtr> finish();

private:
    void fill(u64 to);
    void append(const HostRun& run);
    bool share(HostRun& run);
    void retract(u64 from);

    const Source& m_file;
    HostKind m_gap;
    u64 m_position = 0;
    std::shared_ptr<HostMap> m_map;
};

using GoOn = FunctionRef<bool()>;

/// What lies where in file `file` of a layer (HostRange::file): 0 is `image`, n its storage()[n - 1]. qcow2 is exact
/// from its tables and counts; elsewhere guest data is where extents() says, tables are where the format says, and the
/// rest is `unknown`. Takes as long as walking the layer: for a worker. `go_on` is asked often, after a no the error is
/// `cancelled`. At most 64 million runs, else `too_big`.
Result<HostMapPtr> host_map(const Layer& layer, const Source& image, u32 file, GoOn go_on);

}  // namespace stratamap
