// SPDX-License-Identifier: MIT
// Partition tables of a guest's disk: MBR with its logical partitions, and GPT with both of its copies.
#pragma once

#include "core/bytes.h"
#include "core/function_ref.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratamap {

class Chain;

/// One partition as its table has it. Names are untrusted text in valid UTF-8.
struct Partition {
    u32 number = 0;              ///< as Linux counts: MBR 1 to 4, logical ones from 5 on; GPT the entry, from 1 on
    Range bytes;                 ///< of the disk; may lie past its end, then a problem says so
    std::string type;            ///< "0x83", or a GUID in capitals
    std::string_view type_name;  ///< "Linux filesystem"; empty when nobody here knows the type
    std::string id;              ///< GPT: the partition's own GUID
    std::string name;            ///< GPT: its label
    u64 attributes = 0;          ///< GPT: the attribute bits as stored
    bool bootable = false;       ///< MBR: active; GPT: the legacy BIOS bootable attribute
    bool container = false;      ///< an extended partition, which holds the logical ones
    bool operator==(const Partition&) const = default;
};

struct PartitionTable {
    enum class Scheme : u8 { none, mbr, gpt };
    Scheme scheme = Scheme::none;
    u64 sector_size = 512;              ///< bytes that the table counts in
    std::string disk_id;                ///< GPT: the disk's GUID; MBR: "0x" and its signature in eight digits
    std::vector<Partition> partitions;  ///< in the table's order
    std::vector<std::string> problems;  ///< sentences: checksums that are wrong, overlaps, what lies past the end

    /// The partition that holds a byte of the disk, the smallest when several do (a logical one before the extended
    /// one around it); null when none does.
    const Partition* at(u64 offset) const;

    /// The partition of that number, or null.
    const Partition* numbered(u32 number) const;
};

using ReadGuest = FunctionRef<Status(u64 offset, std::span<std::byte> into)>;

/// Reads the table of a disk of `size` bytes; `read` is asked for bytes below `size` alone. Without the length of a
/// `sector`, GPT is looked for with 512 and 4096 bytes, and an MBR counts in 512. What is wrong with a table is a
/// problem in it, a disk without one has Scheme::none; an error comes from `read` alone, and only where nothing could
/// be said without those bytes. At most 16 MiB are read for a GPT and 256 sectors for logical partitions.
Result<PartitionTable> read_partitions(u64 size, ReadGuest read, std::optional<u64> sector = {});

/// The same of the disk that the guest of a chain sees.
Result<PartitionTable> read_partitions(const Chain& chain, std::optional<u64> sector = {});

}  // namespace stratamap
