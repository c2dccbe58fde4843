// SPDX-License-Identifier: MIT
// Finding and replaying VHDX's log (shared spec formats/vhdx.md; the sequence rules are those of the format's published
// specification). Entries lie one after the other in a circle of 4 KiB sectors; each names its place by number, and the
// newest says which one the replay begins with.
#include "core/formats/vhdx/log.h"

#include <algorithm>

namespace stratamap::vhdx {

namespace {

constexpr u32 signature(std::string_view text)
{
    u32 value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value |= u32{static_cast<u8>(text[i])} << (8 * i);
    }
    return value;
}

constexpr u64 max_descriptors = u64{1} << 20;  // our own limit, of one replay
constexpr u64 descriptor_bytes = 32;

struct EntryHeader {
    le32 signature;  // "loge"
    le32 checksum;
    le32 length;
    le32 tail;
    le64 sequence;
    le32 descriptors;
    le32 reserved;
    Guid guid;
    le64 flushed_file_offset;
    le64 last_file_offset;
};
static_assert(offsetof(EntryHeader, sequence) == 16 && offsetof(EntryHeader, guid) == 32);
static_assert(offsetof(EntryHeader, last_file_offset) == 56 && sizeof(EntryHeader) == 64);

struct Descriptor {
    le32 signature;  // "desc" or "zero"
    std::array<std::byte, 4> trailing;
    std::array<std::byte, 8> leading;  // of "zero": how many bytes
    le64 file_offset;
    le64 sequence;

    bool is_zeros() const { return signature == vhdx::signature("zero"); }
    u64 length() const { return is_zeros() ? std::bit_cast<le64>(leading).value() : log_sector; }
};
static_assert(offsetof(Descriptor, file_offset) == 16 && sizeof(Descriptor) == descriptor_bytes);

struct DataSector {
    le32 signature;  // "data"
    le32 sequence_high;
    std::array<std::byte, 4084> bytes;
    le32 sequence_low;
};
static_assert(sizeof(DataSector) == log_sector);

struct Entry {
    u64 position = 0;  // in sectors of the log
    EntryHeader header = {};
    std::vector<Descriptor> descriptors;

    u64 sectors() const { return header.length / log_sector; }
    u64 descriptor_sectors() const { return divide_up(descriptors.size() + 2, log_sector / descriptor_bytes); }
};

class Crc32c {
public:
    void add(std::span<const std::byte> bytes)
    {
        static constexpr auto table = [] {
            std::array<u32, 256> entries{};
            for (u32 i = 0; i < entries.size(); ++i) {
                u32 value = i;
                for (int bit = 0; bit < 8; ++bit) {
                    value = (value >> 1) ^ ((value & 1) != 0 ? 0x82f63b78U : 0U);
                }
                entries[i] = value;
            }
            return entries;
        }();
        for (const std::byte byte : bytes) {
            m_crc = table[(m_crc ^ std::to_integer<u32>(byte)) & 0xff] ^ (m_crc >> 8);
        }
    }
    u32 value() const { return ~m_crc; }

private:
    u32 m_crc = 0xffffffff;
};

class LogReader {
public:
    LogReader(const Source& image, const LogPlace& log) : m_image(image), m_log(log), m_sectors(log.length / log_sector)
    {
    }

    u64 sectors() const { return m_sectors; }
    u64 file_offset(u64 sector) const { return m_log.offset + sector % m_sectors * log_sector; }

    /// The entry that begins at the sector, or nothing when none does. The structure is looked at before the checksum:
    /// sectors inside an entry cannot begin another, so all attempts together read the log a few times at most.
    Result<std::optional<Entry>> entry_at(u64 position) const
    {
        Entry entry;
        entry.position = position % m_sectors;
        const EntryHeader& header = entry.header;
        TRY(m_image.read(file_offset(position), bytes_of(entry.header)));
        const u64 descriptors = header.descriptors;
        const u64 descriptor_sectors = divide_up(descriptors + 2, log_sector / descriptor_bytes);
        if (header.signature != signature("loge") || header.guid != m_log.guid || header.sequence == 0 ||
            header.length == 0 || header.length % log_sector != 0 || header.length > m_log.length ||
            header.tail % log_sector != 0 || header.tail >= m_log.length || descriptor_sectors > entry.sectors()) {
            return std::optional<Entry>();
        }
        if (!TRY(read_descriptors(entry, descriptor_sectors)) || !TRY(data_sectors_match(entry)) ||
            !TRY(checksum_matches(entry))) {
            return std::optional<Entry>();
        }
        return std::optional(std::move(entry));
    }

    Result<DataSector> data_sector(u64 position) const
    {
        DataSector sector;
        TRY(m_image.read(file_offset(position), bytes_of(sector)));
        return sector;
    }

private:
    Result<bool> read_descriptors(Entry& entry, u64 descriptor_sectors) const
    {
        std::array<Descriptor, log_sector / descriptor_bytes> sector;
        u64 left = entry.header.descriptors;
        for (u64 i = 0; i < descriptor_sectors; ++i) {
            TRY(m_image.read(file_offset(entry.position + i), std::as_writable_bytes(std::span(sector))));
            const u64 first = i == 0 ? sizeof(EntryHeader) / descriptor_bytes : 0;
            for (u64 at = first; at < sector.size() && left > 0; ++at, --left) {
                const Descriptor& descriptor = sector[at];
                const bool known = descriptor.is_zeros() || descriptor.signature == signature("desc");
                const auto end = add(descriptor.file_offset, descriptor.length());
                if (!known || descriptor.sequence != entry.header.sequence || !end || *end > max_image_length ||
                    descriptor.file_offset % log_sector != 0 || descriptor.length() % log_sector != 0) {
                    return false;
                }
                entry.descriptors.push_back(descriptor);
            }
        }
        return true;
    }

    Result<bool> data_sectors_match(const Entry& entry) const
    {
        u64 position = entry.position + entry.descriptor_sectors();
        for (const Descriptor& descriptor : entry.descriptors) {
            if (descriptor.is_zeros()) {
                continue;
            }
            const DataSector sector = TRY(data_sector(position++));
            const u64 sequence = u64{sector.sequence_high} << 32 | sector.sequence_low;
            if (sector.signature != signature("data") || sequence != entry.header.sequence) {
                return false;
            }
        }
        return position - entry.position == entry.sectors();
    }

    Result<bool> checksum_matches(const Entry& entry) const
    {
        Crc32c crc;
        std::array<std::byte, log_sector> bytes;
        for (u64 i = 0; i < entry.sectors(); ++i) {
            TRY(m_image.read(file_offset(entry.position + i), bytes));
            if (i == 0) {
                std::fill_n(bytes.begin() + offsetof(EntryHeader, checksum), sizeof(le32), std::byte{0});
            }
            crc.add(bytes);
        }
        return crc.value() == entry.header.checksum;
    }

    const Source& m_image;
    LogPlace m_log;
    u64 m_sectors;
};

/// The newest complete sequence, from the entry that its last one names as the tail on; empty when there is none.
Result<std::vector<Entry>> newest_sequence(const LogReader& log)
{
    std::vector<Entry> newest;
    for (u64 start = 0; start < log.sectors();) {
        std::vector<Entry> sequence;
        u64 length = 0;
        u64 descriptors = 0;
        while (length < log.sectors()) {
            auto entry = TRY(log.entry_at(start + length));
            if (!entry || length + entry->sectors() > log.sectors() ||
                (!sequence.empty() && entry->header.sequence != sequence.back().header.sequence + 1)) {
                break;
            }
            length += entry->sectors();
            descriptors += entry->descriptors.size();
            sequence.push_back(std::move(*entry));
            if (descriptors > max_descriptors) {
                return Error(Fault::too_big,
                             text("more than ", max_descriptors, " descriptors in one sequence, up to entry ",
                                  sequence.back().header.sequence));
            }
        }
        start += std::max<u64>(length, 1);
        if (sequence.empty()) {
            continue;
        }
        const u64 tail = sequence.back().header.tail / log_sector;
        const auto first =
            std::find_if(sequence.begin(), sequence.end(), [&](const Entry& entry) { return entry.position == tail; });
        const bool newer = newest.empty() || sequence.back().header.sequence > newest.back().header.sequence;
        if (first != sequence.end() && newer) {
            sequence.erase(sequence.begin(), first);
            newest = std::move(sequence);
        }
    }
    return newest;
}

}  // namespace

u32 checksum_of(std::span<const std::byte> structure)
{
    Crc32c crc;
    crc.add(structure.first(4));
    crc.add(std::array<std::byte, 4>{});
    crc.add(structure.subspan(8));
    return crc.value();
}

Result<u64> ReplayedSource::replay(const LogPlace& place)
{
    const LogReader log(*m_image, place);
    const std::vector<Entry> sequence = TRY(newest_sequence(log));
    for (const Entry& entry : sequence) {
        u64 position = entry.position + entry.descriptor_sectors();
        for (const Descriptor& descriptor : entry.descriptors) {
            Piece piece;
            piece.end = descriptor.file_offset + descriptor.length();
            if (!descriptor.is_zeros()) {
                piece.log_offset = log.file_offset(position++);
                std::copy(descriptor.leading.begin(), descriptor.leading.end(), piece.moved.begin());
                std::copy(descriptor.trailing.begin(), descriptor.trailing.end(), piece.moved.begin() + 8);
            }
            lay(descriptor.file_offset, piece);
        }
        if (entry.header.last_file_offset <= max_image_length) {
            m_least_size = std::max<u64>(m_least_size, entry.header.last_file_offset);
        }
    }
    if (!m_pieces.empty()) {
        m_least_size = std::max(m_least_size, m_pieces.rbegin()->second.end);
    }
    return sequence.size();
}

ReplayedSource::Pieces::const_iterator ReplayedSource::first_behind(u64 offset) const
{
    auto piece = m_pieces.upper_bound(offset);
    if (piece != m_pieces.begin() && std::prev(piece)->second.end > offset) {
        --piece;
    }
    return piece;
}

/// What is laid later covers what lies there. Pieces of data are single sectors, so only zeros are ever cut.
void ReplayedSource::lay(u64 begin, const Piece& piece)
{
    if (begin == piece.end) {
        return;
    }
    auto below = m_pieces.upper_bound(begin);
    if (below != m_pieces.begin() && std::prev(below)->second.end > begin) {
        --below;
    }
    while (below != m_pieces.end() && below->first < piece.end) {
        const u64 below_begin = below->first;
        const Piece old = below->second;
        below = m_pieces.erase(below);
        if (below_begin < begin) {
            Piece before = old;
            before.end = begin;
            m_pieces.emplace(below_begin, before);
        }
        if (old.end > piece.end) {
            m_pieces.emplace(piece.end, old);
        }
    }
    m_pieces.emplace(begin, piece);
}

Status ReplayedSource::read(u64 offset, std::span<std::byte> into) const
{
    TRY(m_image->read(offset, into));
    const Range wanted = {offset, into.size()};
    for (auto it = first_behind(offset); it != m_pieces.end() && it->first < wanted.end(); ++it) {
        const auto& [begin, piece] = *it;
        const Range part = intersection({begin, piece.end - begin}, wanted);
        const auto target = into.subspan(part.offset - offset, part.length);
        if (piece.log_offset == 0) {
            std::fill(target.begin(), target.end(), std::byte{0});
            continue;
        }
        std::array<std::byte, log_sector> bytes;
        TRY(m_image->read(piece.log_offset, bytes));
        std::copy_n(piece.moved.begin(), 8, bytes.begin());
        std::copy_n(piece.moved.begin() + 8, 4, bytes.end() - 4);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(part.offset - begin), part.length, target.begin());
    }
    return {};
}

Stretch ReplayedSource::stretch(u64 offset, u64 most) const
{
    const auto piece = first_behind(offset);
    if (piece == m_pieces.end() || piece->first >= offset + most) {
        return m_image->stretch(offset, most);
    }
    return piece->first <= offset ? Stretch{std::min(most, piece->second.end - offset), Stretch::Kind::data}
                                  : m_image->stretch(offset, piece->first - offset);
}

}  // namespace stratamap::vhdx
