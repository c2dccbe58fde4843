// SPDX-License-Identifier: MIT
// Unfolds images and puts their checksums right.
#include "tests/fuzz/mend.h"

#include "core/bytes.h"
#include "core/codecs/md5.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace stratamap::testing {

namespace {

using Image = std::vector<std::byte>;

bool begins_with(const Image& image, u64 offset, std::string_view word)
{
    return offset <= image.size() && word.size() <= image.size() - offset &&
           std::memcmp(image.data() + offset, word.data(), word.size()) == 0;
}

template <typename Integer>
u64 number(const Image& image, u64 offset)
{
    Integer stored;
    std::memcpy(&stored, image.data() + offset, sizeof(stored));
    return stored.value();
}

template <typename Integer, typename Value>
void set(Image& image, u64 offset, Value value)
{
    const Integer stored = value;
    std::memcpy(image.data() + offset, &stored, sizeof(stored));
}

// ---- vpc --------------------------------------------------------------------------------------------------------

void sum(Image& image, u64 offset, u64 length, u64 field)
{
    if (offset > image.size() || length > image.size() - offset) {
        return;
    }
    set<be32>(image, offset + field, u32{0});
    u32 sum = 0;
    for (u64 i = offset; i < offset + length; ++i) {
        sum += std::to_integer<u32>(image[i]);
    }
    set<be32>(image, offset + field, ~sum);
}

void mend_vpc(Image& image)
{
    constexpr u64 footer = 512;
    if (image.size() < footer) {
        return;
    }
    sum(image, image.size() - footer, footer, 64);
    if (begins_with(image, 0, "conectix")) {
        sum(image, number<be64>(image, 16), 1024, 36);
        sum(image, 0, footer, 64);
    }
}

// ---- vhdx -------------------------------------------------------------------------------------------------------

u32 crc32c(std::span<const std::byte> bytes)
{
    static const auto table = [] {
        std::array<u32, 256> entries{};
        for (u32 i = 0; i < entries.size(); ++i) {
            entries[i] = i;
            for (int bit = 0; bit < 8; ++bit) {
                entries[i] = (entries[i] & 1) != 0 ? entries[i] >> 1 ^ 0x82f63b78U : entries[i] >> 1;
            }
        }
        return entries;
    }();
    u32 crc = ~u32{0};
    for (const std::byte byte : bytes) {
        crc = table[(crc ^ std::to_integer<u32>(byte)) & 0xff] ^ crc >> 8;
    }
    return ~crc;
}

void sign(Image& image, u64 offset, u64 length)
{
    set<le32>(image, offset + 4, u32{0});
    set<le32>(image, offset + 4, crc32c(std::span(image).subspan(offset, length)));
}

/// Identifier, two headers, region table; then, where the seeds have them, metadata table, its values and BAT. What
/// follows lies at 1 MiB, where a log or a first block can.
Image unfolded_vhdx(std::span<const std::byte> input)
{
    constexpr u64 piece = 512;
    constexpr std::array<u64, 7> places = {0, 64 << 10, 128 << 10, 192 << 10, 256 << 10, 320 << 10, 384 << 10};
    constexpr u64 rest_at = 1 << 20;
    const u64 folded = places.size() * piece;
    Image image(input.size() > folded ? rest_at + input.size() - folded : 448 << 10);
    for (std::size_t i = 0; i < places.size() && i * piece < input.size(); ++i) {
        const auto part = input.subspan(i * piece, std::min<std::size_t>(piece, input.size() - i * piece));
        std::copy(part.begin(), part.end(), image.begin() + static_cast<std::ptrdiff_t>(places[i]));
    }
    if (input.size() > folded) {
        std::copy(input.begin() + static_cast<std::ptrdiff_t>(folded), input.end(), image.begin() + rest_at);
    }
    return image;
}

void mend_vhdx(Image& image)
{
    sign(image, 64 << 10, 4096);
    sign(image, 128 << 10, 4096);
    sign(image, 192 << 10, 65536);
    for (u64 at = 1 << 20; at + 4096 <= image.size(); at += 4096) {
        const u64 length = number<le32>(image, at + 8);
        if (begins_with(image, at, "loge") && length >= 4096 && length <= image.size() - at) {
            sign(image, at, length);
        }
    }
}

// ---- parallels --------------------------------------------------------------------------------------------------

void mend_parallels(Image& image)
{
    constexpr u64 checked_from = 24;  // behind the extension's magic and its checksum
    if (image.size() < 64) {
        return;
    }
    const u64 cluster = number<le32>(image, 28) * 512;
    const u64 sector = number<le64>(image, 56);
    if (sector == 0 || sector > image.size() / 512 || cluster <= checked_from ||
        cluster > image.size() - std::min<u64>(sector * 512, image.size())) {
        return;
    }
    Md5 md5;
    md5.add(std::span(image).subspan(sector * 512 + checked_from, cluster - checked_from));
    const Md5::Digest sum = md5.finish();
    std::memcpy(image.data() + sector * 512 + 8, sum.data(), sum.size());
}

}  // namespace

std::vector<std::byte> mended(std::string_view format, std::span<const std::byte> input)
{
    Image image(input.begin(), input.end());
    constexpr std::string_view word = "MEND";
    if (!begins_with(image, 0, word)) {
        return image;
    }
    input = input.subspan(word.size());
    image.assign(input.begin(), input.end());
    if (format == "vpc") {
        mend_vpc(image);
    } else if (format == "vhdx") {
        image = unfolded_vhdx(input);
        mend_vhdx(image);
    } else if (format == "parallels") {
        mend_parallels(image);
    }
    return image;
}

}  // namespace stratamap::testing
