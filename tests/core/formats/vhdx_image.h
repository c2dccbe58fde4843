// SPDX-License-Identifier: MIT
// VHDX images written from the format's published description, with a checksum of their own.
#pragma once

#include "tests/core/formats/format_image.h"

#include <QByteArray>
#include <QString>

namespace stratamap::testing {

constexpr u64 mebibyte = 1 << 20;
constexpr u64 log_offset = mebibyte, bat_offset = 2 * mebibyte, metadata_offset = 3 * mebibyte;
constexpr u64 data_offset = 4 * mebibyte;
constexpr u64 items = metadata_offset + 65536;  // where the metadata's values lie
constexpr u64 regions = 192 << 10;

inline const std::string bat_guid = "6677c22d23f600429d64115e9bfd4a08";
inline const std::string metadata_guid = "06a27c8b90479a4bb8fe575f050f886e";
inline const std::vector<std::string> item_guids = {
    "3767a1ca36fa434db3b633f0aa44e76b", "2442a52f1bcd7648b2115dbed83bf4b8", "ab12cabee6b2234593efc309e000c746",
    "1dbf41816fa90947ba47f233a8faab5f", "c748a3cd5d4471449cc9e9885251c556"};
inline const std::string locator_guid = "2d5fd3a80bb34d45abf7d3d84834ab0c";
inline const std::string log_guid = "00112233445566778899aabbccddeeff";

inline Bytes from_hex(const std::string& digits)
{
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(digits));
    return to_bytes(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
}

/// CRC-32C, bit by bit.
inline u32 crc32c(std::span<const std::byte> bytes)
{
    u32 crc = ~u32{0};
    for (const std::byte byte : bytes) {
        crc ^= static_cast<u32>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc & 1 ? crc >> 1 ^ 0x82f63b78U : crc >> 1;
        }
    }
    return ~crc;
}

inline ImageBytes& sign(ImageBytes& image, u64 offset, u64 length)
{
    image.le(offset + 4, 4, 0);
    return image.le(offset + 4, 4, crc32c(std::span(image.bytes()).subspan(offset, length)));
}

/// Sets both headers' log, and their checksums.
inline ImageBytes& set_log(ImageBytes& image, std::span<const std::byte> guid)
{
    for (const u64 header : {u64{64} << 10, u64{128} << 10}) {
        image.put(header + 48, guid);
        sign(image, header, 4096);
    }
    return image;
}

/// An image with a log, a BAT and metadata of 1 MiB each, and payload blocks from 4 MiB on.
inline ImageBytes image_of(u64 virtual_size, const std::vector<u64>& bat, u64 block_size = mebibyte,
                           u64 payload = mebibyte)
{
    ImageBytes image;
    image.cut(data_offset + payload).put(0, "vhdxfile");
    const std::string creator = "tests";
    for (u64 i = 0; i < creator.size(); ++i) {
        image.le(8 + 2 * i, 2, static_cast<u8>(creator[i]));
    }
    for (const u64 header : {u64{64} << 10, u64{128} << 10}) {
        image.put(header, "head").le(header + 8, 8, header == 65536 ? 6 : 7).le(header + 66, 2, 1);
        image.le(header + 68, 4, mebibyte).le(header + 72, 8, log_offset);
        sign(image, header, 4096);
    }
    image.put(regions, "regi").le(regions + 8, 4, 2);
    image.put(regions + 16, from_hex(bat_guid)).le(regions + 32, 8, bat_offset).le(regions + 40, 4, mebibyte);
    image.put(regions + 48, from_hex(metadata_guid)).le(regions + 64, 8, metadata_offset);
    image.le(regions + 72, 4, mebibyte).le(regions + 44, 4, 1).le(regions + 76, 4, 1);
    sign(image, regions, 65536);
    image.put(metadata_offset, "metadata").le(metadata_offset + 10, 2, item_guids.size());
    for (u64 i = 0; i < item_guids.size(); ++i) {
        const u64 entry = metadata_offset + 32 + 32 * i;
        image.put(entry, from_hex(item_guids[i])).le(entry + 16, 4, 65536 + 16 * i).le(entry + 20, 4, 8);
        image.le(entry + 24, 4, 4);
    }
    image.le(items, 4, block_size).le(items + 16, 8, virtual_size).le(items + 48, 4, 512).le(items + 64, 4, 4096);
    for (u64 i = 0; i < bat.size(); ++i) {
        image.le(bat_offset + 8 * i, 8, bat[i]);
    }
    return image;
}

struct Update {
    u64 file_offset;
    Bytes bytes;    ///< 4096, or empty for zeros
    u64 zeros = 0;  ///< how many
};

/// Puts a log entry at a sector of the log. Returns how many sectors it has.
inline u64 put_entry(ImageBytes& image, u64 sector, u64 tail_sector, u64 sequence, const std::vector<Update>& updates)
{
    ImageBytes entry;
    u64 data = (updates.size() + 2 + 127) / 128 * 4096;
    entry.cut(data);
    for (u64 i = 0; i < updates.size(); ++i) {
        const Update& update = updates[i];
        const u64 at = 64 + 32 * i;
        entry.put(at, update.zeros > 0 ? "zero" : "desc").le(at + 16, 8, update.file_offset).le(at + 24, 8, sequence);
        if (update.zeros > 0) {
            entry.le(at + 8, 8, update.zeros);
            continue;
        }
        const std::span<const std::byte> bytes(update.bytes);
        entry.put(at + 8, bytes.first(8)).put(at + 4, bytes.last(4));
        entry.put(data, "data").le(data + 4, 4, sequence >> 32).put(data + 8, bytes.subspan(8, 4084));
        entry.le(data + 4092, 4, sequence & 0xffffffff);
        data += 4096;
    }
    entry.put(0, "loge").le(8, 4, data).le(12, 4, tail_sector * 4096).le(16, 8, sequence).le(24, 4, updates.size());
    entry.put(32, from_hex(log_guid)).le(48, 8, image.size()).le(56, 8, image.size());
    sign(entry, 0, data);
    for (u64 i = 0; i < data / 4096; ++i) {
        image.put(log_offset + (sector + i) % 256 * 4096, std::span(entry.bytes()).subspan(4096 * i, 4096));
    }
    return data / 4096;
}

/// 4096 bytes that begin with these BAT entries.
inline Bytes table(const std::vector<u64>& entries)
{
    ImageBytes bytes;
    bytes.cut(4096);
    for (u64 i = 0; i < entries.size(); ++i) {
        bytes.le(8 * i, 8, entries[i]);
    }
    return bytes.bytes();
}

constexpr u64 at(u64 mebibytes)
{
    return mebibytes * mebibyte | 6;
}

inline const std::string vhdx_locator_guid = "b7ef4ab09ed1814ab78925b8e9445913";
constexpr u64 locator_offset = items + 4096;

using Entries = std::vector<std::pair<std::string, std::string>>;

inline Bytes utf16(const std::string& text)
{
    ImageBytes bytes;
    for (const QChar unit : QString::fromStdString(text)) {
        bytes.le(bytes.size(), 2, unit.unicode());
    }
    return bytes.bytes();
}

/// A parent locator: its header, the table, and the strings behind that.
inline Bytes locator_of(const Entries& entries)
{
    ImageBytes item;
    item.put(0, from_hex(vhdx_locator_guid)).le(16, 4, 0).le(18, 2, entries.size());
    item.cut(20 + 12 * entries.size());
    for (u64 i = 0; i < entries.size(); ++i) {
        const u64 entry = 20 + 12 * i;
        const Bytes key = utf16(entries[i].first), value = utf16(entries[i].second);
        item.le(entry, 4, item.size()).le(entry + 8, 2, key.size()).put(item.size(), key);
        item.le(entry + 4, 4, item.size()).le(entry + 10, 2, value.size()).put(item.size(), value);
    }
    return item.bytes();
}

/// Makes a differencing disk of an image whose metadata lies where image_of() puts it.
inline ImageBytes& set_parent(ImageBytes& image, const Bytes& locator)
{
    const u64 entry = metadata_offset + 32 + 32 * item_guids.size();
    image.le(items + 4, 4, 2).le(metadata_offset + 10, 2, item_guids.size() + 1);
    image.put(entry, from_hex(locator_guid)).le(entry + 16, 4, locator_offset - metadata_offset);
    return image.le(entry + 20, 4, locator.size()).le(entry + 24, 4, 4).put(locator_offset, locator);
}

/// Sets the data write GUID, sixteen bytes in hexadecimal as they are stored.
inline ImageBytes& set_data_guid(ImageBytes& image, const std::string& guid)
{
    for (const u64 header : {u64{64} << 10, u64{128} << 10}) {
        image.put(header + 32, from_hex(guid));
        sign(image, header, 4096);
    }
    return image;
}

/// The GUID as a locator spells it.
inline std::string spelled(const std::string& stored)
{
    const auto at = [&](std::size_t byte) { return stored.substr(2 * byte, 2); };
    return '{' + at(3) + at(2) + at(1) + at(0) + '-' + at(5) + at(4) + '-' + at(7) + at(6) + '-' + at(8) + at(9) + '-' +
           stored.substr(20) + '}';
}

/// Sets bits of a sector bitmap.
inline ImageBytes& set_bits(ImageBytes& image, u64 bitmap, u64 first, u64 count)
{
    for (u64 bit = first; bit < first + count; ++bit) {
        const auto old = bitmap + bit / 8 < image.size() ? static_cast<u64>(image.bytes()[bitmap + bit / 8]) : 0;
        image.le(bitmap + bit / 8, 1, old | u64{1} << bit % 8);
    }
    return image;
}

}  // namespace stratamap::testing
