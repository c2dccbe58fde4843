// SPDX-License-Identifier: MIT
// qcow2's header, header extensions, snapshot table and bitmap directory: what opening reads and checks.
#pragma once

#include "core/amend.h"
#include "core/format.h"
#include "core/luks.h"

namespace stratamap::qcow2 {

constexpr u32 magic = 0x514649fb;  // "QFI\xfb"
constexpr u32 min_cluster_bits = 9;
constexpr u32 max_cluster_bits = 21;
constexpr u64 max_l1_entries = u64{32 << 20} / 8;
constexpr u64 max_refcount_table_bytes = 8 << 20;
constexpr u32 max_snapshots = 65536;
constexpr u64 max_snapshot_table_bytes = 64 << 20;
constexpr u32 max_snapshot_extra_bytes = 1024;
constexpr u32 snapshot_extra_wanted = 16;  // bytes of a record's extra data in version 3, at least
constexpr u32 max_bitmaps = 65535;
constexpr u64 max_bitmap_directory_bytes = u64{max_bitmaps} * 1024;  // an entry's fixed part and its longest name
constexpr u64 subclusters_per_cluster = 32;

/// The header as the specification's table has it; a version 2 header ends after snapshots_offset.
struct Header {
    be32 magic, version;
    be64 backing_file_offset;
    be32 backing_file_size, cluster_bits;
    be64 size;
    be32 crypt_method, l1_size;
    be64 l1_table_offset, refcount_table_offset;
    be32 refcount_table_clusters, nb_snapshots;
    be64 snapshots_offset;
    be64 incompatible_features, compatible_features, autoclear_features;
    be32 refcount_order, header_length;
    u8 compression_type;
    std::array<u8, 7> padding;
};
static_assert(offsetof(Header, cluster_bits) == 20 && offsetof(Header, l1_table_offset) == 40);
static_assert(offsetof(Header, incompatible_features) == 72 && offsetof(Header, header_length) == 100);
static_assert(sizeof(Header) == 112 && alignof(Header) == 1);

enum CryptMethod : u32 { crypt_none = 0, crypt_aes = 1, crypt_luks = 2 };
enum CompressionType : u8 { compression_zlib = 0, compression_zstd = 1 };

namespace incompatible {
constexpr u64 dirty = 1 << 0, corrupt = 1 << 1, data_file = 1 << 2, compression = 1 << 3, extended_l2 = 1 << 4;
constexpr u64 known = dirty | corrupt | data_file | compression | extended_l2;
}  // namespace incompatible
namespace compatible {
constexpr u64 lazy_refcounts = 1 << 0;
}
namespace autoclear {
constexpr u64 bitmaps = 1 << 0, data_file_raw = 1 << 1;
}

enum class ExtensionType : u32 {
    end = 0,
    backing_format = 0xe2792aca,
    feature_names = 0x6803f857,
    bitmaps = 0x23852875,
    encryption_header = 0x0537be77,
    data_file = 0x44415441,
};

struct BitmapsExtension {
    be32 count, reserved;
    be64 directory_size, directory_offset;
};
static_assert(sizeof(BitmapsExtension) == 24);

struct EncryptionPointer {
    be64 offset, length;
};

/// Everything that opening learns from the first cluster.
struct Headers {
    Header header{};
    u64 cluster_size = 0;
    std::string backing_name;
    std::optional<std::string> backing_format;
    std::optional<std::string> data_file;
    std::optional<BitmapsExtension> bitmaps;
    std::optional<EncryptionPointer> encryption;
    std::optional<luks::Header> key_header;             ///< where `encryption` points, if it is sound
    std::vector<std::pair<u32, u32>> other_extensions;  ///< type and length of those that nobody here knows

    bool has(u64 incompatible_bit) const { return (header.incompatible_features & incompatible_bit) != 0; }
    bool extended_l2() const { return has(incompatible::extended_l2); }
    bool encrypted() const { return header.crypt_method != crypt_none; }
    u64 l2_entry_size() const { return extended_l2() ? 16 : 8; }
    u64 l2_entries() const { return cluster_size / l2_entry_size(); }
    /// Guest bytes that one L2 table describes.
    u64 l2_coverage() const { return cluster_size * l2_entries(); }
};

/// Reads and checks the header up to the L1 table's bounds, in the order of shared spec qcow2, 12, rows 1 to 18.
/// `for_check`: what checking itself tells of is let pass, a missing refcount table and a misplaced snapshot table.
Result<Headers> read_header(const Source& image, bool for_check = false);

/// Whether the header names a possible place of the snapshot table (row 15).
Status check_snapshot_place(const Headers& headers);

/// Reads the extensions into `headers` (row 22) and says what the bitmaps extension means for the user.
Status read_extensions(const Source& image, Headers& headers, std::vector<Issue>& issues);

/// Reads the LUKS header of an image that has one.
Status read_key_header(const Source& image, Headers& headers);

/// The backing file's name (row 25).
Result<std::string> read_backing_name(const Source& image, const Headers& headers);

/// One snapshot as stored, with where its own L1 table lies.
struct StoredSnapshot {
    Snapshot shown;
    u64 l1_table_offset = 0;
    u32 l1_size = 0;
    u32 extra_size = 0;  ///< bytes of extra data in its record in the snapshot table,
    u64 record_end = 0;  ///< and where that ends
};

/// The snapshot table (row 26). On error, `into` holds what could be read before it.
Status read_snapshots(const Source& image, const Headers& headers, std::vector<StoredSnapshot>& into);

/// The bitmap directory and its tables' entries (row 27). On error, `into` holds what could be read before it.
Status read_bitmaps(const Source& image, const Headers& headers, u64 virtual_size, std::vector<Bitmap>& into);

/// Whether an entry of a bitmap's table can be one: a cluster of bits, or none and what all bits are.
bool is_bitmap_entry(u64 entry, u64 cluster_size);

/// The bits of one bitmap as runs of guest bytes, exactly the range. A bit that `in_use` bitmaps have no room for
/// is an error.
Status walk_bitmap(const Source& image, const Headers& headers, const Bitmap& bitmap, Range range,
                   FunctionRef<bool(Range guest, bool set)> sink);

/// What Layer::remarks() says of the header.
std::vector<Issue> remarks(const Headers& headers);

/// What only qcow2 has, as `qemu-img info` tells it.
Value::Object specific_information(const Headers& headers, const std::vector<Bitmap>& bitmaps);

/// Header fields for people, in the specification's order.
std::vector<Fact> describe(const Headers& headers);

/// The options as the image has them (settings.cpp).
Result<AmendedImage> look(const Source& image);

/// How qcow2 is amended (amend.cpp).
extern const Amendment amendment;

}  // namespace stratamap::qcow2
