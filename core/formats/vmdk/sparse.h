// SPDX-License-Identifier: MIT
// VMDK's sparse extents: hosted (KDMV), ESX (COWD) and seSparse, their headers and grain tables (shared spec vmdk, 6 to
// 8).
#pragma once

#include "core/extent_joiner.h"

#include <array>
#include <memory>

namespace stratamap::vmdk {

/// The header of a hosted extent, after its magic as the specification's table has it.
struct HostedHeader {
    std::array<char, 4> magic;
    le32 version, flags;
    le64 capacity, grain_size, descriptor_offset, descriptor_size;
    le32 entries_per_table;
    le64 redundant_directory, directory, overhead;
    u8 unclean;
    std::array<char, 4> check_bytes;
    le16 compression;
    std::array<u8, 433> padding;
};
static_assert(offsetof(HostedHeader, capacity) == 12 && offsetof(HostedHeader, entries_per_table) == 44);
static_assert(offsetof(HostedHeader, directory) == 56 && offsetof(HostedHeader, compression) == 77);
static_assert(sizeof(HostedHeader) == 512 && alignof(HostedHeader) == 1);

constexpr std::string_view hosted_magic = "KDMV";
constexpr std::string_view esx_magic = "COWD";

/// A sparse extent of whichever kind, as far as walking its tables needs it. Sectors count from the file's start.
struct SparseExtent {
    enum class Entries : u8 { hosted, esx, se_sparse };
    Entries entries = Entries::hosted;
    std::shared_ptr<const Source> file;
    u64 sectors = 0;           ///< of guest disk
    u64 grain_sectors = 0;     ///< at least 1
    u64 directory_offset = 0;  ///< bytes
    u64 directory_entries = 0;
    u64 table_entries = 0;     ///< in each grain table, at least 1
    bool zero_grains = false;  ///< a hosted entry of 1 says zeros
    bool compressed = false;
    bool markers = false;   ///< compressed grains begin with their size
    bool unclean = false;   ///< a writer did not close it
    u64 tables_sector = 0;  ///< of seSparse, where table 0 begins
    u64 grains_sector = 0;  ///< of seSparse, where grain 0 begins

    u64 grain_size() const { return grain_sectors * sector_size; }
    u64 coverage() const { return grain_size() * table_entries; }
    u64 entry_size() const { return entries == Entries::se_sparse ? 8 : 4; }
};

/// Headers are read and checked in the peer's order. `main` is the image's own file, at whose end a hosted extent's
/// footer is looked for.
Result<SparseExtent> open_hosted(std::shared_ptr<const Source> file, const HostedHeader& header, const Source& main);
Result<SparseExtent> open_esx(std::shared_ptr<const Source> file);
Result<SparseExtent> open_se_sparse(std::shared_ptr<const Source> file);

/// Reports the part of the extent, whose bytes count from its own start and lie on the disk from `disk_offset` on, in
/// `host_file`. False: the sink behind `out` has had enough.
bool walk(const SparseExtent& extent, Range part, u64 disk_offset, u32 host_file, ExtentJoiner& out, IssueSink issues);

/// Unpacks bytes of the compressed grain that lies at `host_offset`.
Status read_packed(const SparseExtent& extent, u64 host_offset, u64 offset_in_grain, std::span<std::byte> into);

}  // namespace stratamap::vmdk
