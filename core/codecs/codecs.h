// SPDX-License-Identifier: MIT
// Decompression into a buffer of known size. The only place that knows a compression library.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <span>

namespace stratamap {

/// Raw deflate (no header) with a window of 2^12 bytes or less, until `out` is full; input left over is fine.
Status inflate_raw(std::span<const std::byte> in, std::span<std::byte> out);

/// A zlib stream (header and checksum) that unpacks to exactly `out`; input left over behind it is fine.
Status inflate_zlib(std::span<const std::byte> in, std::span<std::byte> out);

/// A bzip2 stream that unpacks to exactly `out`. `unsupported` in a build without libbz2.
Status decompress_bzip2(std::span<const std::byte> in, std::span<std::byte> out);

/// LZFSE blocks that unpack to exactly `out`. `unsupported` in a build without liblzfse, which lzfse_is_built_in()
/// tells.
Status decompress_lzfse(std::span<const std::byte> in, std::span<std::byte> out);
bool lzfse_is_built_in();

/// A complete zlib stream that unpacks to at most `out`: how many bytes it came to. Input left over is fine.
Result<std::size_t> inflate_zlib_up_to(std::span<const std::byte> in, std::span<std::byte> out);

/// One or more zstd frames until `out` is full; the last one must be complete. `unsupported` in a build without zstd.
Status decompress_zstd(std::span<const std::byte> in, std::span<std::byte> out);

}  // namespace stratamap
