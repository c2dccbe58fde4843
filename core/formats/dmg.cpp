// SPDX-License-Identifier: MIT
// dmg: Apple's disk images, UDIF (shared spec formats/dmg.md). A trailer names tables of chunks, in a resource fork or
// in an XML property list. Read: raw, zero, zlib and, where their libraries are built in, bzip2 and LZFSE chunks.
// Mapped but not read: ADC, LZMA and whatever else a chunk says it is packed with. Not covered: encrypted images,
// segments in several files.
#include "core/codecs/codecs.h"
#include "core/extent_joiner.h"
#include "core/format.h"

#include <algorithm>
#include <map>

namespace stratamap {

namespace {

constexpr std::string_view koly = "koly";
constexpr u32 mish = 0x6d697368;
constexpr u64 mish_header_bytes = 204;
constexpr u64 mish_least_bytes = 244;
constexpr u64 max_sectors = 131072;          // of one chunk that is not zeros
constexpr u64 max_chunk_length = 64 << 20;   // bytes such a chunk has in the file
constexpr u64 max_property_list = 16 << 20;  // bytes
constexpr u64 max_resource_data = 64 << 20;  // bytes; the peer sets no limit

struct Trailer {
    be32 signature, version, header_size, flags;
    be64 running_data_fork_offset;
    be64 data_fork_offset, data_fork_length;
    be64 resource_fork_offset, resource_fork_length;
    std::array<std::byte, 0xa0> segment_and_data_checksum;
    be64 property_list_offset, property_list_length;
    std::array<std::byte, 0x104> reserved_checksum_and_variant;
    be64 sector_count;
};
static_assert(offsetof(Trailer, data_fork_offset) == 0x18 && offsetof(Trailer, resource_fork_offset) == 0x28);
static_assert(offsetof(Trailer, property_list_offset) == 0xd8 && offsetof(Trailer, sector_count) == 0x1ec);

struct StoredChunk {
    be32 type, comment;
    be64 sector, sectors;  ///< the first one counts from the table's first sector
    be64 offset, length;   ///< the offset counts from the table's data offset
};
static_assert(sizeof(StoredChunk) == 40);

namespace type {
constexpr u32 zero = 0, raw = 1, ignored = 2, adc = 0x80000004, zlib = 0x80000005, bzip2 = 0x80000006,
              lzfse = 0x80000007, lzma = 0x80000008, comment = 0x7ffffffe, end = 0xffffffff;
}

/// Whether packed chunks of that type can be read.
bool is_unpacked(u32 type)
{
    return type == type::zlib || type == type::bzip2 || (type == type::lzfse && lzfse_is_built_in());
}

std::string type_name(u32 type)
{
    switch (type) {
        case type::zero: return "zero";
        case type::raw: return "raw";
        case type::ignored: return "ignored";
        case type::adc: return "ADC";
        case type::zlib: return "zlib";
        case type::bzip2: return "bzip2";
        case type::lzfse: return "LZFSE";
        case type::lzma: return "LZMA";
        default: return text("type ", hex(type));
    }
}

bool is_zeros(u32 type)
{
    return type == type::zero || type == type::ignored;
}

struct Chunk {
    u64 sector = 0, sectors = 0;  ///< of the disk; the chunk may go on past the end of the disk
    u64 offset = 0, length = 0;   ///< in the file
    u32 type = 0;
    u32 index = 0;           ///< among all chunks, as the tables list them
    bool contested = false;  ///< another chunk claims some of its sectors
    Range guest;             ///< what it answers for

    u64 begin() const { return sector * sector_size; }
    u64 unpacked_length() const { return sectors * sector_size; }
};

class DmgLayer final : public Layer {
public:
    /// The chunks are in the order of their sectors, do not overlap, and lie in the disk.
    DmgLayer(std::shared_ptr<const Source> image, u64 virtual_size, std::vector<Chunk> chunks, std::vector<Fact> facts)
        : m_image(std::move(image)),
          m_virtual_size(virtual_size),
          m_chunks(std::move(chunks)),
          m_facts(std::move(facts))
    {
    }

    u64 virtual_size() const override { return m_virtual_size; }
    std::vector<Fact> facts() const override { return m_facts; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        ExtentJoiner out(sink);
        auto chunk = first_chunk_at(range.offset);
        for (u64 position = range.offset; position < range.end();) {
            const u64 next = chunk != m_chunks.end() ? chunk->guest.offset : m_virtual_size;
            if (position < next) {
                const Range gap = intersection({position, next - position}, range);
                issues({Issue::Severity::damage,
                        text("no chunk says what sectors ", gap.offset / sector_size, " to ",
                             divide_up(gap.end(), sector_size) - 1, " hold"),
                        {}});
                if (!out.push({gap, State::damaged, {}})) {
                    return {};
                }
                position = gap.end();
                continue;
            }
            const Range part = intersection({position, chunk->guest.end() - position}, range);
            if (!push(*chunk, part, out, issues)) {
                return {};
            }
            position = part.end();
            ++chunk;
        }
        out.flush();
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        const auto read_extent = [&](const Extent& extent) {
            const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
            if (extent.state == State::data) {
                status = m_image->read(extent.host->offset, part);
            } else if (extent.state == State::compressed) {
                status = unpack(*first_chunk_at(extent.guest.offset), extent.guest, part);
            } else if (extent.state == State::damaged) {
                status =
                    Error(Fault::malformed, text("guest offset ", hex(extent.guest.offset), " has no sound chunk"));
            } else {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            return status.has_value();
        };
        TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
        return status;
    }

private:
    std::vector<Chunk>::const_iterator first_chunk_at(u64 position) const
    {
        return std::upper_bound(m_chunks.begin(), m_chunks.end(), position,
                                [](u64 value, const Chunk& chunk) { return value < chunk.guest.end(); });
    }

    bool push(const Chunk& chunk, Range part, ExtentJoiner& out, IssueSink issues) const
    {
        const auto damaged = [&](std::string_view why) {
            issues(
                {Issue::Severity::damage,
                 text("chunk ", chunk.index, " (", type_name(chunk.type), ", sectors ", chunk.sector, " to ",
                      chunk.sector + chunk.sectors - 1, ", ", chunk.length, " bytes at ", hex(chunk.offset), ") ", why),
                 chunk.offset});
            return out.push({part, State::damaged, {}});
        };
        if (chunk.contested) {
            return damaged("shares sectors with another");
        }
        if (is_zeros(chunk.type)) {
            return out.push({part, State::zero_plain, {}});
        }
        if (!m_image->holds(chunk.offset, chunk.length)) {
            return damaged(text("ends past the end of the file (", m_image->size(), " bytes)"));
        }
        if (chunk.type != type::raw) {
            return chunk.length > 0 ? out.push({part, State::compressed, HostRange{0, chunk.offset, chunk.length}})
                                    : damaged("is empty");
        }
        // The last sector of a raw chunk may be stored in part.
        const Range stored = intersection(part, {chunk.begin(), std::min(chunk.length, chunk.unpacked_length())});
        if (!stored.empty() &&
            !out.push(
                {stored, State::data, HostRange{0, chunk.offset + (stored.offset - chunk.begin()), stored.length}})) {
            return false;
        }
        return stored.length == part.length ||
               out.push({{part.offset + stored.length, part.length - stored.length}, State::zero_plain, {}});
    }

    Status unpack(const Chunk& chunk, Range part, std::span<std::byte> into) const
    {
        const std::string step = text("chunk ", chunk.index);
        if (!is_unpacked(chunk.type)) {
            return Error(Fault::unsupported,
                         text("it is packed with ", type_name(chunk.type), ", which this program does not unpack"))
                .while_doing(step);
        }
        std::vector<std::byte> packed(chunk.length);
        std::vector<std::byte> unpacked(chunk.unpacked_length());
        TRY_WHILE(step, m_image->read(chunk.offset, packed));
        const auto unpack = chunk.type == type::zlib    ? inflate_zlib
                            : chunk.type == type::bzip2 ? decompress_bzip2
                                                        : decompress_lzfse;
        TRY_WHILE(step, unpack(packed, unpacked));
        std::copy_n(unpacked.begin() + static_cast<std::ptrdiff_t>(part.offset - chunk.begin()), part.length,
                    into.begin());
        return {};
    }

    std::shared_ptr<const Source> m_image;
    u64 m_virtual_size;
    std::vector<Chunk> m_chunks;
    std::vector<Fact> m_facts;
};

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// Where the trailer begins. The peer looks at 515 bytes from the last 1023 on, and takes the first hit.
Result<u64> find_trailer(const Source& image)
{
    const u64 length = image.length();
    if (length < sector_size) {
        return malformed("dmg file must be at least 512 bytes long");
    }
    const u64 from = length > 1023 ? length - 1023 : 0;
    std::string bytes(std::min<u64>(length - from, 515), '\0');
    TRY_WHILE("reading the UDIF trailer", image.read(from, std::as_writable_bytes(std::span(bytes))));
    const std::size_t found = bytes.find(koly);
    if (found == std::string::npos) {
        return Error(Fault::not_this_format, "Could not locate UDIF trailer in dmg file");
    }
    return from + found;
}

Status check_trailer(const Trailer& trailer, u64 position)
{
    const auto inside = [&](u64 offset, u64 length) { return offset < position && length <= position - offset; };
    if (trailer.data_fork_offset > position) {
        return malformed(text("Invalid argument: the data fork begins at ", hex(trailer.data_fork_offset),
                              ", behind the trailer at ", hex(position)));
    }
    if (!inside(trailer.resource_fork_offset, trailer.resource_fork_length)) {
        return malformed(text("Invalid argument: the resource fork, ", trailer.resource_fork_length, " bytes at ",
                              hex(trailer.resource_fork_offset), ", does not end before the trailer at ",
                              hex(position)));
    }
    if (!inside(trailer.property_list_offset, trailer.property_list_length)) {
        return malformed(text("Invalid argument: the property list, ", trailer.property_list_length, " bytes at ",
                              hex(trailer.property_list_offset), ", does not end before the trailer at ",
                              hex(position)));
    }
    if (trailer.sector_count >> 63 != 0) {
        return Error(Fault::too_big, text("Invalid argument: the disk has ", trailer.sector_count, " sectors"));
    }
    if (trailer.resource_fork_length == 0 && trailer.property_list_length == 0) {
        return malformed("Invalid argument: the trailer names neither a resource fork nor a property list");
    }
    return {};
}

/// The chunks of all tables, as they are listed.
class ChunkList {
public:
    explicit ChunkList(u64 data_fork_offset) : m_data_fork_offset(data_fork_offset) {}

    /// One record of a resource fork or a property list. Records that are no tables are passed over.
    Status add_table(std::span<const std::byte> record)
    {
        struct {
            be32 signature, version;
            be64 first_sector, sectors, data_offset;
        } head;
        static_assert(offsetof(decltype(head), data_offset) == 0x18);
        if (record.size() < mish_least_bytes) {
            return {};
        }
        std::memcpy(&head, record.data(), sizeof head);
        if (head.signature != mish) {
            return {};
        }
        for (u64 at = mish_header_bytes; at + sizeof(StoredChunk) <= record.size(); at += sizeof(StoredChunk)) {
            StoredChunk stored;
            std::memcpy(&stored, &record[at], sizeof stored);
            if (stored.type == type::comment || stored.type == type::end) {
                continue;
            }
            Chunk chunk;
            chunk.sector = head.first_sector + stored.sector;  // sums of the file's numbers wrap, as in the peer
            chunk.sectors = stored.sectors;
            chunk.offset = m_data_fork_offset + head.data_offset + stored.offset;
            chunk.length = stored.length;
            chunk.type = stored.type;
            chunk.index = static_cast<u32>(m_chunks.size());
            TRY(check(chunk));
            ++m_types[chunk.type];
            m_chunks.push_back(chunk);
        }
        return {};
    }

    const std::map<u32, u64>& types() const { return m_types; }
    bool empty() const { return m_chunks.empty(); }

    /// In the order of their sectors, each but for what one before it has, and nothing past the end of the disk.
    std::vector<Chunk> laid_out(u64 disk_sectors) &&
    {
        std::vector<Chunk> chunks = std::move(m_chunks);
        std::erase_if(chunks, [&](const Chunk& chunk) { return chunk.sectors == 0 || chunk.sector >= disk_sectors; });
        std::stable_sort(chunks.begin(), chunks.end(),
                         [](const Chunk& a, const Chunk& b) { return a.sector < b.sector; });
        Chunk* before = nullptr;  // the one that reaches furthest so far
        for (Chunk& chunk : chunks) {
            chunk.guest = {chunk.begin(), std::min(chunk.sectors, disk_sectors - chunk.sector) * sector_size};
            const u64 taken = before != nullptr ? before->guest.end() : 0;
            if (chunk.guest.offset < taken) {
                before->contested = chunk.contested = true;
                const u64 end = std::max(chunk.guest.end(), taken);
                chunk.guest = {taken, end - taken};
            }
            if (!chunk.guest.empty()) {
                before = &chunk;
            }
        }
        std::erase_if(chunks, [](const Chunk& chunk) { return chunk.guest.empty(); });
        return chunks;
    }

private:
    Status check(const Chunk& chunk)
    {
        const bool unread = chunk.type > type::ignored && (chunk.type < type::zlib || chunk.type > type::lzfse);
        if (unread) {
            return {};  // the peer does not look further at types it does not know
        }
        if (!is_zeros(chunk.type) && chunk.sectors > max_sectors) {
            return Error(Fault::too_big, text("sector count ", chunk.sectors, " for chunk ", chunk.index,
                                              " is larger than max (", max_sectors, ")"));
        }
        if (chunk.length > max_chunk_length) {
            return Error(Fault::too_big, text("length ", chunk.length, " for chunk ", chunk.index,
                                              " is larger than max (", max_chunk_length, ")"));
        }
        if (chunk.type == type::raw && divide_up(chunk.length, sector_size) != chunk.sectors) {
            return malformed(text("length ", chunk.length, " for chunk ", chunk.index,
                                  " is inconsistent with sector count ", chunk.sectors));
        }
        return {};
    }

    u64 m_data_fork_offset;
    std::vector<Chunk> m_chunks;
    std::map<u32, u64> m_types;
};

/// The resource fork of the trailer: a header, then records with their length in front.
Status read_resource_fork(const Source& image, u64 fork, u64 fork_length, ChunkList& chunks)
{
    struct {
        be32 data_offset, map_offset, data_length;
    } head;
    TRY(image.read(fork, bytes_of(head)));
    const u32 data_end = head.data_offset + head.data_length;  // in 32 bits, as in the peer
    if (head.data_offset > fork_length || head.data_length == 0 || data_end > fork_length) {
        return malformed(text("Invalid argument: the resource data, ", head.data_length, " bytes at ", head.data_offset,
                              " of the resource fork, do not lie in its ", fork_length, " bytes"));
    }
    if (head.data_length > max_resource_data) {
        return Error(Fault::too_big, text("the resource data has ", head.data_length, " bytes; this program takes ",
                                          max_resource_data, " at most"));
    }
    const u64 begin = fork + head.data_offset;
    std::vector<std::byte> data(head.data_length);  // inside the fork, and so inside the file
    TRY(image.read(begin, data));
    for (u64 at = 0; at < data.size();) {
        be32 length;
        const u64 rest = data.size() - at;
        std::copy_n(data.begin() + static_cast<std::ptrdiff_t>(at), std::min(rest, u64{4}), bytes_of(length).begin());
        if (length == 0 || rest < 4 || length > rest - 4) {
            return malformed(text("Invalid argument: the resource at ", hex(begin + at), " has ", length,
                                  " bytes, and the resource data end at ", hex(begin + data.size())));
        }
        TRY(chunks.add_table(std::span(data).subspan(at + 4, length)));
        at += 4 + u64{length};
    }
    return {};
}

/// Base64 as property lists have it, broken into lines: whatever is no digit of it is passed over.
std::vector<std::byte> from_base64(std::string_view encoded)
{
    const auto digit = [](char c) -> int {
        constexpr std::string_view rest = "+/";
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '=' ? 0 : rest.find(c) != std::string_view::npos ? 62 + static_cast<int>(rest.find(c)) : -1;
    };
    std::vector<std::byte> decoded;
    decoded.reserve(encoded.size() / 4 * 3);
    u32 bits = 0;
    unsigned digits = 0;
    unsigned padding = 0;
    for (const char c : encoded) {
        const int value = digit(c);
        if (value < 0) {
            continue;
        }
        bits = bits << 6 | static_cast<u32>(value);
        padding = c == '=' ? padding + 1 : 0;
        if (++digits == 4) {
            for (unsigned i = 0; i < 3 - std::min(padding, 2U); ++i) {
                decoded.push_back(static_cast<std::byte>(bits >> (16 - 8 * i)));
            }
            bits = digits = padding = 0;
        }
    }
    return decoded;
}

/// The property list of the trailer: every <data> may be a table, whatever key it stands under.
Status read_property_list(const Source& image, u64 offset, u64 length, ChunkList& chunks)
{
    if (length > max_property_list) {
        return Error(Fault::too_big,
                     text("Invalid argument: the property list has ", length, " bytes, at most ", max_property_list));
    }
    std::string list(length, '\0');
    TRY(image.read(offset, std::as_writable_bytes(std::span(list))));
    const std::string_view xml(list.data(), std::min(list.find('\0'), list.size()));
    constexpr std::string_view opening_tag = "<data>";
    constexpr std::string_view closing_tag = "</data>";
    for (std::size_t at = xml.find(opening_tag); at != std::string_view::npos; at = xml.find(opening_tag, at)) {
        at += opening_tag.size();
        const std::size_t end = xml.find(closing_tag, at);
        if (end == std::string_view::npos) {
            return malformed(
                text("Invalid argument: <data> without </data> at ", hex(offset + at - opening_tag.size())));
        }
        TRY(chunks.add_table(from_base64(xml.substr(at, end - at))));
        at = end;
    }
    return {};
}

std::vector<Fact> describe(const Trailer& trailer, const ChunkList& chunks)
{
    std::vector<Fact> facts = {{"version", text(trailer.version)},
                               {"sector count", text(trailer.sector_count)},
                               {"data fork offset", text(trailer.data_fork_offset)},
                               {"tables in", trailer.resource_fork_length != 0 ? "resource fork" : "property list"}};
    for (const auto& [type, count] : chunks.types()) {
        facts.push_back({type_name(type) + " chunks", text(count)});
    }
    return facts;
}

Match probe_dmg(const Head& head)
{
    constexpr std::string_view ending = ".dmg";
    return head.name.size() > ending.size() && head.name.ends_with(ending) ? Match::weak : Match::no;
}

Result<std::unique_ptr<Layer>> open_dmg(Opening opening)
{
    const Source& image = *opening.image;
    const u64 position = TRY(find_trailer(image));
    const auto trailer = TRY_WHILE("reading the UDIF trailer", load<Trailer>(image, position));
    TRY(check_trailer(trailer, position));
    ChunkList chunks(trailer.data_fork_offset);
    if (trailer.resource_fork_length != 0) {
        TRY_WHILE("reading the resource fork",
                  read_resource_fork(image, trailer.resource_fork_offset, trailer.resource_fork_length, chunks));
    } else {
        TRY_WHILE("reading the property list",
                  read_property_list(image, trailer.property_list_offset, trailer.property_list_length, chunks));
    }
    if (chunks.empty()) {
        return malformed("Invalid argument: the tables of the image have no chunk");
    }
    if (trailer.sector_count > max_image_length / sector_size) {
        return Error(Fault::too_big,
                     text("Could not refresh total sector count: File too large (", trailer.sector_count, " sectors)"));
    }
    for (const auto& [type, count] : chunks.types()) {
        if (!is_zeros(type) && type != type::raw && !is_unpacked(type)) {
            opening.issues.push_back({Issue::Severity::warning,
                                      text("Image contains chunks of type ", hex(type), " (", type_name(type), ", ",
                                           count, " of them), which this program cannot unpack"),
                                      {}});
        }
    }
    std::vector<Fact> facts = describe(trailer, chunks);
    return std::unique_ptr<Layer>(std::make_unique<DmgLayer>(opening.image, trailer.sector_count * sector_size,
                                                             std::move(chunks).laid_out(trailer.sector_count),
                                                             std::move(facts)));
}

}  // namespace

extern const Format dmg_format;
const Format dmg_format = {"dmg", "Apple disk image (UDIF)", probe_dmg, open_dmg, {}};

}  // namespace stratamap
