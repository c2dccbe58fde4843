// SPDX-License-Identifier: MIT
// PNG (ISO/IEC 15948): eight bits for each of three colours, rows unfiltered, one IDAT chunk.
#include "core/codecs/png.h"

#include "core/bytes.h"

#include <zlib.h>

namespace stratamap {

namespace {

void append_number(std::string& out, u32 value)
{
    const be32 stored = value;
    out.append(reinterpret_cast<const char*>(&stored), sizeof stored);
}

void append_chunk(std::string& out, std::string_view kind, std::string_view content)
{
    append_number(out, static_cast<u32>(content.size()));
    const std::string body = std::string(kind) + std::string(content);
    out += body;
    append_number(
        out, static_cast<u32>(::crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()))));
}

}  // namespace

std::string encode_png(u32 width, u32 height, std::span<const Rgb> pixels)
{
    std::string rows;
    rows.reserve(std::size_t{height} * (1 + std::size_t{width} * 3));
    for (u32 y = 0; y < height; ++y) {
        rows += '\0';  // no filter
        for (const Rgb& pixel : pixels.subspan(std::size_t{y} * width, width)) {
            rows += static_cast<char>(pixel.red);
            rows += static_cast<char>(pixel.green);
            rows += static_cast<char>(pixel.blue);
        }
    }
    uLongf packed_size = ::compressBound(static_cast<uLong>(rows.size()));
    std::string packed(packed_size, '\0');
    ::compress2(reinterpret_cast<Bytef*>(packed.data()), &packed_size, reinterpret_cast<const Bytef*>(rows.data()),
                static_cast<uLong>(rows.size()), 9);
    packed.resize(packed_size);

    std::string header;
    append_number(header, width);
    append_number(header, height);
    header += std::string_view("\x08\x02\x00\x00\x00", 5);  // bits, RGB, and nothing special
    std::string png = "\x89PNG\r\n\x1a\n";
    append_chunk(png, "IHDR", header);
    append_chunk(png, "IDAT", packed);
    append_chunk(png, "IEND", {});
    return png;
}

}  // namespace stratamap
