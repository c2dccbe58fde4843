// SPDX-License-Identifier: MIT
// Parallels' expanding images: header, BAT and format extension (shared spec formats/parallels.md). One table names
// each cluster's place; there is no mark for zeros and no reference to another file.
#pragma once

#include "core/extent_joiner.h"
#include "core/layer.h"

#include <array>
#include <memory>
#include <vector>

namespace stratamap::parallels {

constexpr std::string_view magic_sectors = "WithoutFreeSpace";   // BAT entries count sectors
constexpr std::string_view magic_clusters = "WithouFreSpacExt";  // BAT entries count clusters
constexpr u32 version = 2;

struct Header {
    std::array<char, 16> magic;
    le32 version, heads, cylinders;
    le32 tracks;  // sectors of a cluster
    le32 bat_entries;
    le64 nb_sectors;
    le32 in_use, data_off, flags;
    le64 ext_off;
};
static_assert(offsetof(Header, tracks) == 28 && offsetof(Header, nb_sectors) == 36);
static_assert(offsetof(Header, data_off) == 48 && offsetof(Header, ext_off) == 56);
static_assert(sizeof(Header) == 64 && alignof(Header) == 1);

/// What opening learns, shared by every walk.
struct SparseImage {
    std::shared_ptr<const Source> file;
    Header header{};
    u64 sectors = 0;        ///< of the disk
    u64 entry_sectors = 0;  ///< what a BAT entry counts: sectors, or clusters of that many
    Range data_area;        ///< sectors of the file where clusters may lie
    std::vector<Bitmap> bitmaps;

    u64 tracks() const { return header.tracks; }
    u64 cluster_size() const { return tracks() * sector_size; }
    u64 size() const { return sectors * sector_size; }
};

/// Whether the bytes, of which there are at least sizeof(Header), begin a file that open_sparse() takes.
bool begins_like_sparse(std::span<const std::byte> bytes);

/// In the peer's order of checks (version 11). With `tolerant` a bad format extension is an issue.
Result<SparseImage> open_sparse(std::shared_ptr<const Source> file, bool tolerant, std::vector<Issue>& issues);

/// The dirty bitmaps that the format extension names, which must be there.
Status read_extension(SparseImage& image);

/// Reports the part of the image, whose bytes count from its own start and lie on the disk from `disk_offset` on, in
/// `host_file`. False: the sink behind `out` has had enough.
Result<bool> walk(const SparseImage& image, Range part, u64 disk_offset, u32 host_file, ExtentJoiner& out,
                  IssueSink issues);

/// Whether every cluster that the BAT names is in the file, and nothing lies behind the last.
Status check(const SparseImage& image, Checking& checking);

/// Header fields in the specification's words.
std::vector<Fact> facts(const SparseImage& image);

}  // namespace stratamap::parallels
