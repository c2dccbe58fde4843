// SPDX-License-Identifier: MIT
// Images of the formats that are written once and then only read: bochs, cloop, dmg. Made from the formats'
// descriptions alone: nothing here comes from core's readers.
#pragma once

#include "tests/support/chain_recipe.h"
#include "tests/support/image_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratamap::testing {

/// A zlib stream.
std::string deflated(std::string_view plain, int level = -1);

/// A growing redolog: header and catalog. What lies behind them, at extent_begin(), is the caller's to put.
struct BochsDisk {
    static constexpr u32 nowhere = 0xffffffff;

    unsigned version = 2;
    u64 header_size = 512;
    u32 entries = 8;
    u32 bitmap_size = 1;
    u32 extent_size = 4096;
    u64 disk_size = u64{8} * 4096;

    u64 catalog_end() const { return header_size + 4 * u64{entries}; }
    u64 bitmap_bytes() const { return (u64{bitmap_size} + 511) / 512 * 512; }
    u64 extent_begin(u64 index) const { return catalog_end() + index * (bitmap_bytes() + extent_size); }

    ImageBytes build(const std::vector<u32>& catalog) const;
};

/// A compressed loop image of these blocks, each already packed.
ImageBytes cloop_image(u64 block_size, const std::vector<std::string>& blocks);

namespace udif {

constexpr u32 zero = 0, raw = 1, ignored = 2, adc = 0x80000004, zlib = 0x80000005, bzip2 = 0x80000006,
              lzfse = 0x80000007, lzma = 0x80000008, comment = 0x7ffffffe, last = 0xffffffff;

struct Piece {
    u32 type;
    u64 sector, sectors;
    std::string stored;  ///< bytes in the data fork
};

/// Lays an image out: data fork, tables, trailer. Numbers that a test wants to spoil lie at trailer() + offset.
class DmgBuilder {
public:
    bool resource_fork = false;
    u64 data_fork_offset = 0;
    u64 disk_sectors = 64;
    std::string behind;  ///< bytes after the trailer

    DmgBuilder& table(u64 first_sector, const std::vector<Piece>& pieces);
    DmgBuilder& record(Bytes bytes);

    ImageBytes build();

    // Known after build():
    u64 begin() const { return m_begin; }
    u64 trailer() const { return m_trailer; }
    u64 offset(std::size_t stored) const { return m_offsets.at(stored); }

private:
    void put_resource_fork(ImageBytes& image) const;
    std::string property_list() const;

    std::string m_data;
    std::vector<u64> m_offsets;
    std::vector<Bytes> m_tables;
    u64 m_begin = 0, m_length = 0, m_trailer = 0;
};

}  // namespace udif

/// A disk with these contents, whole sectors, packed as an image of that format. The dice choose sizes, places and what
/// is left out where it reads as zeros. A cloop image rounds the disk up to whole blocks.
Bytes packed_disk(std::string_view format, const Bytes& contents, Dice& dice);

}  // namespace stratamap::testing
