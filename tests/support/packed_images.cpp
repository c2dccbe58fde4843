// SPDX-License-Identifier: MIT
#include "tests/support/packed_images.h"

#include <cstdlib>
#include <zlib.h>

namespace stratamap::testing {

namespace {

constexpr u64 sector_bytes = 512;

bool all_zeros(std::span<const std::byte> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

std::string_view as_text(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string base64(const Bytes& bytes)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t bytes_in_a_line = 51;
    std::string result;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        result += at % bytes_in_a_line == 0 ? "\n\t\t\t\t" : "";
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        u32 group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = group << 8 | (i < count ? std::to_integer<u32>(bytes[at + i]) : 0);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            result += i <= count ? letters[group >> (18 - 6 * i) & 63] : '=';
        }
    }
    return result + "\n\t\t\t\t";
}

}  // namespace

std::string deflated(std::string_view plain, int level)
{
    std::string result(::compressBound(plain.size()), '\0');
    uLongf length = result.size();
    if (::compress2(reinterpret_cast<Bytef*>(result.data()), &length, reinterpret_cast<const Bytef*>(plain.data()),
                    plain.size(), level) != Z_OK) {
        std::abort();
    }
    result.resize(length);
    return result;
}

ImageBytes BochsDisk::build(const std::vector<u32>& catalog) const
{
    ImageBytes image;
    image.cut(header_size);
    image.put(0, "Bochs Virtual HD Image").put(32, "Redolog").put(48, "Growing");
    image.le(64, 4, u64{version} << 16).le(68, 4, header_size).le(72, 4, entries).le(76, 4, bitmap_size);
    image.le(80, 4, extent_size).le(version == 1 ? 84 : 88, 8, disk_size);
    for (u32 i = 0; i < entries; ++i) {
        image.le(header_size + 4 * u64{i}, 4, i < catalog.size() ? catalog[i] : nowhere);
    }
    return image;
}

ImageBytes cloop_image(u64 block_size, const std::vector<std::string>& blocks)
{
    ImageBytes image;
    image.put(0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\nexit $?\n");
    image.be(128, 4, block_size).be(132, 4, blocks.size());
    u64 offset = 136 + 8 * (blocks.size() + 1);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        image.be(136 + 8 * i, 8, offset).put(offset, blocks[i]);
        offset += blocks[i].size();
    }
    return image.be(136 + 8 * blocks.size(), 8, offset);
}

namespace udif {

DmgBuilder& DmgBuilder::table(u64 first_sector, const std::vector<Piece>& pieces)
{
    ImageBytes table;
    table.be(0, 4, 0x6d697368).be(4, 4, 1).be(8, 8, first_sector).be(0x18, 8, 0).cut(204);
    u64 at = 204;
    for (const Piece& piece : pieces) {
        if (!piece.stored.empty()) {
            m_offsets.push_back(data_fork_offset + m_data.size());
        }
        table.be(at, 4, piece.type).be(at + 4, 4, 0).be(at + 8, 8, piece.sector).be(at + 16, 8, piece.sectors);
        table.be(at + 24, 8, m_data.size()).be(at + 32, 8, piece.stored.size());
        m_data += piece.stored;
        at += 40;
    }
    return record(table.bytes());
}

DmgBuilder& DmgBuilder::record(Bytes bytes)
{
    m_tables.push_back(std::move(bytes));
    return *this;
}

ImageBytes DmgBuilder::build()
{
    ImageBytes image;
    image.cut(data_fork_offset).put(data_fork_offset, m_data);
    m_begin = image.size();
    if (resource_fork) {
        put_resource_fork(image);
    } else {
        image.put(m_begin, property_list());
    }
    m_length = image.size() - m_begin;
    m_trailer = image.size();
    image.put(m_trailer, "koly").be(m_trailer + 4, 4, 4).be(m_trailer + 8, 4, 512);
    image.be(m_trailer + 0x18, 8, data_fork_offset).be(m_trailer + 0x20, 8, m_data.size());
    image.be(m_trailer + (resource_fork ? 0x28 : 0xd8), 8, m_begin);
    image.be(m_trailer + (resource_fork ? 0x30 : 0xe0), 8, m_length);
    image.be(m_trailer + 0x1ec, 8, disk_sectors).be(m_trailer + 508, 4, 0);
    image.put(image.size(), behind);
    return image;
}

void DmgBuilder::put_resource_fork(ImageBytes& image) const
{
    const u64 begin = image.size();
    image.be(begin, 4, 256).be(begin + 4, 4, 0).cut(begin + 256);
    for (const Bytes& table : m_tables) {
        image.be(image.size(), 4, table.size());
        image.put(image.size(), table);
    }
    image.be(begin + 8, 4, image.size() - begin - 256);
    image.put(image.size(), "resource map");
}

std::string DmgBuilder::property_list() const
{
    std::string xml = "<plist><dict><key>resource-fork</key><dict><key>blkx</key><array>";
    for (const Bytes& table : m_tables) {
        xml += "<dict><key>Data</key><data>" + base64(table) + "</data></dict>";
    }
    return xml + "</array></dict></dict></plist>";
}

}  // namespace udif

namespace {

Bytes bochs_of(const Bytes& contents, Dice& dice)
{
    BochsDisk disk;
    disk.version = dice.chance(50) ? 1 : 2;
    disk.extent_size = 512U << dice.below(9);
    disk.header_size = dice.pick<u64>({512, 512, 1024});
    disk.bitmap_size = std::max(dice.pick<u32>({1, 512, 600}), disk.extent_size / 512 / 8);
    disk.disk_size = contents.size();
    disk.entries = static_cast<u32>((contents.size() + disk.extent_size - 1) / disk.extent_size + dice.below(4));
    const auto extent = [&](u64 i) {
        const u64 offset = std::min<u64>(i * disk.extent_size, contents.size());
        return std::span(contents).subspan(offset, std::min<u64>(disk.extent_size, contents.size() - offset));
    };
    std::vector<u32> kept;
    for (u32 i = 0; i < disk.entries; ++i) {
        if (!extent(i).empty() && (!all_zeros(extent(i)) || dice.chance(2))) {
            kept.push_back(i);
        }
    }
    for (std::size_t i = kept.size(); i > 1; --i) {
        if (dice.chance(30)) {
            std::swap(kept[i - 1], kept[dice.below(i)]);
        }
    }
    std::vector<u32> catalog(disk.entries, BochsDisk::nowhere);
    for (u32 place = 0; place < kept.size(); ++place) {
        catalog[kept[place]] = place;
    }
    ImageBytes image = disk.build(catalog);
    for (u32 place = 0; place < kept.size(); ++place) {
        const u64 begin = disk.extent_begin(place);
        const auto bytes = extent(kept[place]);
        Bytes bitmap(disk.bitmap_bytes());
        for (u64 sector = 0; sector < bytes.size() / sector_bytes; ++sector) {
            if (!all_zeros(bytes.subspan(sector * sector_bytes, sector_bytes)) || dice.chance(2)) {
                bitmap[sector / 8] |= std::byte{1} << (sector % 8);
            }
        }
        image.put(begin, bitmap).put(begin + bitmap.size(), bytes);
        image.put(begin + bitmap.size() + bytes.size(), Bytes(disk.extent_size - bytes.size()));
    }
    return image.bytes();
}

Bytes cloop_of(const Bytes& contents, Dice& dice)
{
    const u64 block_size = sector_bytes * dice.pick<u64>({1, 8, 128, dice.between(1, 300)});
    const int level = static_cast<int>(dice.below(10));
    std::vector<std::string> blocks;
    for (u64 at = 0; at < contents.size(); at += block_size) {
        std::string plain(as_text(std::span(contents).subspan(at, std::min<u64>(block_size, contents.size() - at))));
        plain.resize(block_size);
        blocks.push_back(deflated(plain, level));
    }
    return cloop_image(block_size, blocks).bytes();
}

Bytes dmg_of(const Bytes& contents, Dice& dice)
{
    using namespace udif;
    DmgBuilder disk;
    disk.resource_fork = dice.chance(50);
    disk.data_fork_offset = dice.pick<u64>({0, 0, 512, 777});
    disk.disk_sectors = contents.size() / sector_bytes;
    const u64 most = dice.pick<u64>({64, 512, 2048});
    std::vector<Piece> pieces;
    u64 first = 0;
    const auto finish_table = [&](u64 end) {
        pieces.push_back({last, end - first, 0, ""});
        disk.table(first, pieces);
        pieces.clear();
        first = end;
    };
    for (u64 sector = 0; sector < disk.disk_sectors;) {
        const u64 count = std::min(dice.between(1, most), disk.disk_sectors - sector);
        const auto bytes = std::span(contents).subspan(sector * sector_bytes, count * sector_bytes);
        if (all_zeros(bytes) && dice.chance(85)) {
            pieces.push_back({dice.chance(50) ? zero : ignored, sector - first, count, ""});
        } else if (dice.chance(50)) {
            pieces.push_back({raw, sector - first, count, std::string(as_text(bytes))});
        } else {
            pieces.push_back({zlib, sector - first, count, deflated(as_text(bytes))});
        }
        sector += count;
        if (dice.chance(10)) {
            finish_table(sector);
        }
    }
    finish_table(disk.disk_sectors);
    return disk.build().bytes();
}

}  // namespace

Bytes packed_disk(std::string_view format, const Bytes& contents, Dice& dice)
{
    return format == "bochs" ? bochs_of(contents, dice)
           : format == "dmg" ? dmg_of(contents, dice)
                             : cloop_of(contents, dice);
}

}  // namespace stratamap::testing
