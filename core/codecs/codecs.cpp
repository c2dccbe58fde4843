// SPDX-License-Identifier: MIT
#include "core/codecs/codecs.h"

#include "core/text.h"

#include <cstring>
#include <memory>
#include <vector>
#include <zlib.h>

#ifdef STRATAMAP_HAVE_BZIP2
#include <bzlib.h>
#endif
#ifdef STRATAMAP_HAVE_LZFSE
#include <lzfse.h>
#endif
#ifdef STRATAMAP_HAVE_ZSTD
#include <zstd.h>
#endif

namespace stratamap {

Status inflate_raw(std::span<const std::byte> in, std::span<std::byte> out)
{
    z_stream stream = {};
    // zlib reads through a pointer to non-const for historical reasons and does not write to it.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(in.data()));
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflateInit2(&stream, -12) != Z_OK) {
        return Error(Fault::too_big, "no memory for decompressing");
    }
    const int result = inflate(&stream, Z_FINISH);
    const bool full = stream.avail_out == 0;
    const std::string why = stream.msg != nullptr ? stream.msg : "the data ends too early";
    inflateEnd(&stream);
    if (!full || (result != Z_STREAM_END && result != Z_BUF_ERROR)) {
        return Error(Fault::malformed, text("deflate data of ", in.size(), " bytes cannot be decompressed to ",
                                            out.size(), " bytes: ", why));
    }
    return {};
}

Result<std::size_t> inflate_zlib_up_to(std::span<const std::byte> in, std::span<std::byte> out)
{
    z_stream stream = {};
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(in.data()));
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflateInit(&stream) != Z_OK) {
        return Error(Fault::too_big, "no memory for decompressing");
    }
    const int result = inflate(&stream, Z_FINISH);
    const std::size_t unpacked = out.size() - stream.avail_out;
    const std::string why = stream.msg != nullptr    ? stream.msg
                            : unpacked == out.size() ? "it goes on after them"
                                                     : "the data ends too early";
    inflateEnd(&stream);
    if (result != Z_STREAM_END) {
        return Error(Fault::malformed, text("zlib data of ", in.size(), " bytes cannot be decompressed to at most ",
                                            out.size(), " bytes: ", why));
    }
    return unpacked;
}

Status inflate_zlib(std::span<const std::byte> in, std::span<std::byte> out)
{
    const std::size_t unpacked = TRY(inflate_zlib_up_to(in, out));
    if (unpacked != out.size()) {
        return Error(Fault::malformed, text("zlib data of ", in.size(), " bytes cannot be decompressed to ", out.size(),
                                            " bytes: it ends after ", unpacked, " bytes"));
    }
    return {};
}

#ifdef STRATAMAP_HAVE_BZIP2
Status decompress_bzip2(std::span<const std::byte> in, std::span<std::byte> out)
{
    bz_stream stream = {};
    // libbz2 reads through a pointer to non-const as well.
    stream.next_in = const_cast<char*>(reinterpret_cast<const char*>(in.data()));
    stream.avail_in = static_cast<unsigned>(in.size());
    stream.next_out = reinterpret_cast<char*>(out.data());
    stream.avail_out = static_cast<unsigned>(out.size());
    if (BZ2_bzDecompressInit(&stream, 0, 0) != BZ_OK) {
        return Error(Fault::too_big, "no memory for decompressing");
    }
    const int result = BZ2_bzDecompress(&stream);
    const u64 unpacked = out.size() - stream.avail_out;
    BZ2_bzDecompressEnd(&stream);
    if (result != BZ_STREAM_END || unpacked != out.size()) {
        return Error(Fault::malformed, text("bzip2 data of ", in.size(), " bytes cannot be decompressed to ",
                                            out.size(), " bytes: libbz2 says ", result, " after ", unpacked));
    }
    return {};
}
#else
Status decompress_bzip2(std::span<const std::byte>, std::span<std::byte>)
{
    return Error(Fault::unsupported, "this program was built without bzip2, so the bytes cannot be decompressed");
}
#endif

#ifdef STRATAMAP_HAVE_LZFSE
Status decompress_lzfse(std::span<const std::byte> in, std::span<std::byte> out)
{
    // The library cannot tell a full buffer from one that is too small: a byte more than wanted shows it.
    std::vector<std::uint8_t> unpacked(out.size() + 1);
    const std::size_t length = lzfse_decode_buffer(
        unpacked.data(), unpacked.size(), reinterpret_cast<const std::uint8_t*>(in.data()), in.size(), nullptr);
    if (length != out.size()) {
        return Error(Fault::malformed, text("LZFSE data of ", in.size(), " bytes cannot be decompressed to ",
                                            out.size(), " bytes: it comes to ", length));
    }
    std::memcpy(out.data(), unpacked.data(), length);
    return {};
}
bool lzfse_is_built_in()
{
    return true;
}
#else
Status decompress_lzfse(std::span<const std::byte>, std::span<std::byte>)
{
    return Error(Fault::unsupported, "this program was built without LZFSE, so the bytes cannot be decompressed");
}
bool lzfse_is_built_in()
{
    return false;
}
#endif

#ifdef STRATAMAP_HAVE_ZSTD
Status decompress_zstd(std::span<const std::byte> in, std::span<std::byte> out)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context) {
        return Error(Fault::too_big, "no memory for decompressing");
    }
    ZSTD_inBuffer input = {in.data(), in.size(), 0};
    ZSTD_outBuffer output = {out.data(), out.size(), 0};
    std::size_t wanted = 1;  // of the frame being read; 0 once it is complete
    while (output.pos < output.size || wanted != 0) {
        const auto before = std::pair(input.pos, output.pos);
        wanted = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(wanted) != 0) {
            return Error(Fault::malformed, text("zstd data of ", in.size(),
                                                " bytes cannot be decompressed: ", ZSTD_getErrorName(wanted)));
        }
        if (before == std::pair(input.pos, output.pos)) {
            return Error(Fault::malformed, text("zstd data of ", in.size(), " bytes ends after ", output.pos, " of ",
                                                output.size, " bytes"));
        }
    }
    return {};
}
#else
Status decompress_zstd(std::span<const std::byte>, std::span<std::byte>)
{
    return Error(Fault::unsupported, "this program was built without zstd, so the bytes cannot be decompressed");
}
#endif

}  // namespace stratamap
