// SPDX-License-Identifier: MIT
// cloop, version 2.0: the compressed loopback images of Knoppix and its kin (shared spec formats/cloop.md). Blocks of
// equal size, each a zlib stream, behind a table of where they begin.
#include "core/codecs/codecs.h"
#include "core/format.h"

namespace stratamap {

namespace {

constexpr std::string_view magic =
    "#!/bin/sh\n"
    "#V2.0 Format\n"
    "modprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";
static_assert(magic.size() == 83);

constexpr u64 header_offset = 128;
constexpr u64 offsets_offset = 136;
constexpr u32 max_block_size = 64 << 20;
constexpr u64 max_packed_size = u64{2} * max_block_size;
constexpr u32 max_blocks = 0xffffffff / 8;
constexpr u64 max_offset_bytes = 64 << 20;  // the peer allows 512 MiB

struct Header {
    be32 block_size;
    be32 blocks;
};
static_assert(offsetof(Header, blocks) == 4);

class CloopLayer final : public Layer {
public:
    CloopLayer(std::shared_ptr<const Source> image, Header header, Table<be64> offsets)
        : m_image(std::move(image)), m_header(header), m_offsets(std::move(offsets))
    {
    }

    u64 virtual_size() const override { return u64{m_header.blocks} * m_header.block_size; }
    u64 cluster_size() const override { return m_header.block_size; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        const u64 block_size = m_header.block_size;
        for (u64 position = range.offset; position < range.end();) {
            const u64 block = position / block_size;
            u64 next = block + 1;
            Extent extent = {{}, State::compressed, HostRange{0, m_offsets[block], stored(block)}};
            if (!complete(block)) {
                while (next * block_size < range.end() && !complete(next)) {
                    ++next;
                }
                extent = {{}, State::damaged, {}};
                issues(
                    {Issue::Severity::damage,
                     text("blocks ", block, " to ", next - 1, " are not in the file (", m_image->size(),
                          " bytes): the first begins at ", hex(m_offsets[block]), " and has ", stored(block), " bytes"),
                     offsets_offset + block * sizeof(be64)});
            }
            extent.guest = {position, std::min(next * block_size, range.end()) - position};
            if (!sink(extent)) {
                return {};
            }
            position = extent.guest.end();
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        const u64 block_size = m_header.block_size;
        std::vector<std::byte> packed;
        std::vector<std::byte> unpacked(block_size);
        for (u64 done = 0; done < into.size();) {
            const u64 block = (offset + done) / block_size;
            if (!complete(block)) {
                return Error(Fault::malformed, text("block ", block, " is not in the file"));
            }
            packed.resize(stored(block));
            TRY(m_image->read(m_offsets[block], packed));
            TRY_WHILE(text("block ", block), inflate_zlib(packed, unpacked));
            const u64 inside = (offset + done) % block_size;
            const u64 count = std::min(block_size - inside, into.size() - done);
            std::copy_n(unpacked.begin() + static_cast<std::ptrdiff_t>(inside), count,
                        into.begin() + static_cast<std::ptrdiff_t>(done));
            done += count;
        }
        return {};
    }

    std::vector<Fact> facts() const override
    {
        return {{"block size", text(m_header.block_size)}, {"blocks", text(m_header.blocks)}};
    }

private:
    u64 stored(u64 block) const { return m_offsets[block + 1] - m_offsets[block]; }
    bool complete(u64 block) const { return stored(block) > 0 && m_image->holds(m_offsets[block], stored(block)); }

    std::shared_ptr<const Source> m_image;
    Header m_header;
    Table<be64> m_offsets;
};

Match probe_cloop(const Head& head)
{
    return std::memcmp(head.bytes.data(), magic.data(), magic.size()) == 0 ? Match::weak : Match::no;
}

Status check_header(const Header& header)
{
    const u32 block_size = header.block_size;
    const u32 blocks = header.blocks;
    if (block_size % sector_size != 0) {
        return Error(Fault::malformed, text("block_size ", block_size, " must be a multiple of 512"));
    }
    if (block_size == 0) {
        return Error(Fault::malformed, "block_size cannot be zero");
    }
    if (block_size > max_block_size) {
        return Error(Fault::too_big, text("block_size ", block_size, " must be 64 MB or less"));
    }
    if (blocks > max_blocks) {
        return Error(Fault::too_big, text("n_blocks ", blocks, " must be ", max_blocks, " or less"));
    }
    if ((u64{blocks} + 1) * sizeof(be64) > max_offset_bytes) {
        return Error(Fault::too_big,
                     text("image requires too many offsets, try increasing block size (", blocks,
                          " blocks; this program takes ", max_offset_bytes / sizeof(be64) - 1, " at most)"));
    }
    return {};
}

Result<std::unique_ptr<Layer>> open_cloop(Opening opening)
{
    const auto header = TRY_WHILE("reading the header", load<Header>(*opening.image, header_offset));
    TRY(check_header(header));
    auto offsets = TRY_WHILE("reading the table of offsets",
                             load_table<be64>(*opening.image, offsets_offset, u64{header.blocks} + 1));
    // What lies past the end of the file counts as zeros: looking at one of those entries is enough.
    const u64 looked_at = std::min<u64>(offsets.size(), offsets.present().size() + 1);
    for (u64 i = 1; i < looked_at; ++i) {
        const u64 before = offsets[i - 1];
        const u64 offset = offsets[i];
        if (offset < before) {
            return Error(Fault::malformed, text("offsets not monotonically increasing at index ", i,
                                                ", image file is corrupt (", hex(offset), " after ", hex(before), ")"));
        }
        if (offset - before > max_packed_size) {
            return Error(Fault::malformed, text("invalid compressed block size at index ", i,
                                                ", image file is corrupt (", offset - before, " bytes)"));
        }
    }
    return std::unique_ptr<Layer>(std::make_unique<CloopLayer>(std::move(opening.image), header, std::move(offsets)));
}

}  // namespace

extern const Format cloop_format;
const Format cloop_format = {"cloop", "Compressed loopback image (cloop 2.0)", probe_cloop, open_cloop, {}};

}  // namespace stratamap
