// SPDX-License-Identifier: MIT
// Partition tables: the MBR of the PC with its chain of extended boot records, and GPT as the UEFI specification has
// it (chapter 5): protective MBR, header and entries with their checksums, and the copy at the disk's end.
#include "core/partitions.h"

#include "core/chain.h"
#include "core/text.h"

#include <algorithm>
#include <set>

namespace stratamap {

namespace {

using Guid = std::array<u8, 16>;

struct MbrEntry {
    u8 status;
    std::array<u8, 3> first_chs;
    u8 type;
    std::array<u8, 3> last_chs;
    le32 start, sectors;

    bool empty() const { return type == 0 || sectors == 0; }
    bool extended() const { return type == 0x05 || type == 0x0f || type == 0x85; }
};
struct BootRecord {
    std::array<u8, 440> code;
    le32 disk_signature;
    le16 reserved;
    std::array<MbrEntry, 4> entries;
    le16 signature;
};
static_assert(sizeof(MbrEntry) == 16 && offsetof(BootRecord, entries) == 446 && sizeof(BootRecord) == 512);
constexpr u16 boot_signature = 0xaa55;
constexpr u8 type_protective = 0xee;

struct GptHeader {
    std::array<char, 8> signature;
    le32 revision, header_size, header_crc, reserved;
    le64 my_lba, alternate_lba, first_usable, last_usable;
    Guid disk;
    le64 entries_lba;
    le32 entry_count, entry_size, entries_crc;
};
struct GptEntry {
    Guid type, id;
    le64 first, last, attributes;
    std::array<std::byte, 72> name;
};
static_assert(offsetof(GptHeader, entries_lba) == 72 && sizeof(GptHeader) == 92 && sizeof(GptEntry) == 128);
constexpr std::string_view gpt_signature = "EFI PART";
constexpr u64 attribute_legacy_bootable = u64{1} << 2;

constexpr u64 most_entry_bytes = 16 << 20;
constexpr u32 most_logical = 256;
constexpr std::size_t most_problems = 64;

struct KnownType {
    std::string_view code, name;
};
constexpr KnownType known_types[] = {
    {"0x01", "FAT12"},
    {"0x04", "FAT16 below 32 MiB"},
    {"0x05", "Extended"},
    {"0x06", "FAT16"},
    {"0x07", "NTFS or exFAT"},
    {"0x0b", "FAT32"},
    {"0x0c", "FAT32 (LBA)"},
    {"0x0e", "FAT16 (LBA)"},
    {"0x0f", "Extended (LBA)"},
    {"0x11", "Hidden FAT12"},
    {"0x17", "Hidden NTFS"},
    {"0x27", "Windows recovery"},
    {"0x42", "Windows dynamic disk"},
    {"0x82", "Linux swap"},
    {"0x83", "Linux"},
    {"0x85", "Linux extended"},
    {"0x8e", "Linux LVM"},
    {"0xa5", "FreeBSD"},
    {"0xa6", "OpenBSD"},
    {"0xa8", "Apple UFS"},
    {"0xa9", "NetBSD"},
    {"0xaf", "Apple HFS or HFS+"},
    {"0xbf", "Solaris"},
    {"0xee", "GPT protective"},
    {"0xef", "EFI system"},
    {"0xfb", "VMware VMFS"},
    {"0xfd", "Linux RAID"},
    {"C12A7328-F81F-11D2-BA4B-00A0C93EC93B", "EFI system"},
    {"21686148-6449-6E6F-744E-656564454649", "BIOS boot"},
    {"024DEE41-33E7-11D3-9D69-0008C781F39F", "MBR partition scheme"},
    {"E3C9E316-0B5C-4DB8-817D-F92DF00215AE", "Microsoft reserved"},
    {"EBD0A0A2-B9E5-4433-87C0-68B6B72699C7", "Microsoft basic data"},
    {"DE94BBA4-06D1-4D40-A16A-BFD50179D6AC", "Windows recovery"},
    {"5808C8AA-7E8F-42E0-85D2-E1E90434CFB3", "Windows LDM metadata"},
    {"AF9B60A0-1431-4F62-BC68-3311714A69AD", "Windows LDM data"},
    {"E75CAF8F-F680-4CEE-AFA3-B001E56EFC2D", "Windows Storage Spaces"},
    {"0FC63DAF-8483-4772-8E79-3D69D8477DE4", "Linux filesystem"},
    {"4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709", "Linux root (x86-64)"},
    {"44479540-F297-41B2-9AF7-D131D5F0458A", "Linux root (x86)"},
    {"B921B045-1DF0-41C3-AF44-4C6F280D3FAE", "Linux root (ARM-64)"},
    {"933AC7E1-2EB4-4F13-B844-0E14E2AEF915", "Linux home"},
    {"3B8F8425-20E0-4F3B-907F-1A25A76F98E8", "Linux server data"},
    {"BC13C2FF-59E6-4262-A352-B275FD6F7172", "Linux extended boot"},
    {"0657FD6D-A4AB-43C4-84E5-0933C84B4F4F", "Linux swap"},
    {"E6D6D379-F507-44C2-A23C-238F2A3DF928", "Linux LVM"},
    {"A19D880F-05FC-4D3B-A006-743F0F84911E", "Linux RAID"},
    {"CA7D7CCB-63ED-4C53-861C-1742536059CC", "LUKS"},
    {"516E7CB4-6ECF-11D6-8FF8-00022D09712B", "FreeBSD data"},
    {"516E7CB5-6ECF-11D6-8FF8-00022D09712B", "FreeBSD swap"},
    {"516E7CB6-6ECF-11D6-8FF8-00022D09712B", "FreeBSD UFS"},
    {"516E7CBA-6ECF-11D6-8FF8-00022D09712B", "FreeBSD ZFS"},
    {"83BD6B9D-7F41-11DC-BE0B-001560B84F0F", "FreeBSD boot"},
    {"48465300-0000-11AA-AA11-00306543ECAC", "Apple HFS+"},
    {"7C3457EF-0000-11AA-AA11-00306543ECAC", "Apple APFS"},
    {"6A898CC3-1DD2-11B2-99A6-080020736631", "ZFS"},
    {"AA31E02A-400F-11DB-9590-000C2911D1B8", "VMware VMFS"},
};

std::string_view name_of_type(std::string_view code)
{
    const auto known = std::find_if(std::begin(known_types), std::end(known_types),
                                    [code](const KnownType& type) { return type.code == code; });
    return known == std::end(known_types) ? std::string_view() : known->name;
}

std::string spelled(const Guid& guid)
{
    constexpr std::array<std::size_t, 16> order = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = 0; i < order.size(); ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[guid[order[i]] >> 4];
        out += digits[guid[order[i]] & 15];
    }
    return out;
}

std::string padded_hex(u64 value, int digits)
{
    constexpr std::string_view alphabet = "0123456789abcdef";
    std::string out = "0x";
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
        out += alphabet[value >> shift & 15];
    }
    return out;
}

/// CRC-32 as zlib, Ethernet and UEFI count it.
u32 crc32(std::span<const std::byte> bytes)
{
    static constexpr auto table = [] {
        std::array<u32, 256> made{};
        for (u32 i = 0; i < 256; ++i) {
            u32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = value >> 1 ^ ((value & 1) != 0 ? 0xedb88320U : 0);
            }
            made[i] = value;
        }
        return made;
    }();
    u32 crc = ~u32{0};
    for (const std::byte byte : bytes) {
        crc = crc >> 8 ^ table[(crc ^ static_cast<u32>(byte)) & 0xff];
    }
    return ~crc;
}

/// Reads the tables of one disk.
class Reading {
public:
    Reading(u64 size, ReadGuest read, std::optional<u64> sector) : m_size(size), m_read(read), m_sector(sector) {}

    Result<PartitionTable> run()
    {
        if (m_size < sizeof(BootRecord)) {
            return std::move(m_table);
        }
        const auto record = TRY_WHILE("reading the first sector", load<BootRecord>(0));
        const bool signed_record = record.signature == boot_signature;
        const bool protective =
            signed_record && std::any_of(record.entries.begin(), record.entries.end(),
                                         [](const MbrEntry& e) { return e.type == type_protective; });
        const bool is_mbr = signed_record && !protective && plausible(record);
        if (!is_mbr || protective) {
            gpt(protective);
        }
        if (m_table.scheme == PartitionTable::Scheme::none && is_mbr) {
            mbr(record);
        }
        check_places();
        if (m_dropped > 0) {
            m_table.problems.push_back(text("and ", m_dropped, " more problems"));
        }
        return std::move(m_table);
    }

private:
    template <typename T>
    Result<T> load(u64 offset)
    {
        T object{};
        TRY(m_read(offset, bytes_of(object)));
        return object;
    }

    void problem(std::string sentence)
    {
        if (m_table.problems.size() < most_problems) {
            m_table.problems.push_back(std::move(sentence));
        } else {
            ++m_dropped;
        }
    }

    /// Boot sectors of file systems bear the same signature; there, code or text stands where entries would.
    static bool plausible(const BootRecord& record)
    {
        const auto has_text = [&](std::size_t at, std::string_view word) {
            return std::equal(word.begin(), word.end(), record.code.begin() + static_cast<std::ptrdiff_t>(at));
        };
        const bool file_system =
            has_text(3, "NTFS    ") || has_text(3, "EXFAT   ") || has_text(54, "FAT") || has_text(82, "FAT32");
        bool any = false;
        for (const MbrEntry& entry : record.entries) {
            if ((entry.status & 0x7f) != 0) {
                return false;
            }
            any = any || (!entry.empty() && entry.start != 0);
        }
        return any || !file_system;
    }

    void mbr(const BootRecord& record)
    {
        m_table.scheme = PartitionTable::Scheme::mbr;
        m_table.sector_size = m_sector.value_or(sector_size);
        m_table.disk_id = padded_hex(record.disk_signature, 8);
        for (u32 i = 0; i < record.entries.size(); ++i) {
            if (!record.entries[i].empty()) {
                add_mbr(i + 1, record.entries[i], 0);
            }
        }
        u32 number = 5;
        for (const MbrEntry& entry : record.entries) {
            if (entry.extended() && !entry.empty()) {
                logical({entry.start * m_table.sector_size, entry.sectors * m_table.sector_size}, number);
            }
        }
    }

    void add_mbr(u32 number, const MbrEntry& entry, u64 base)
    {
        Partition partition;
        partition.number = number;
        partition.bytes = {base + entry.start * m_table.sector_size, entry.sectors * m_table.sector_size};
        partition.type = padded_hex(entry.type, 2);
        partition.type_name = name_of_type(partition.type);
        partition.bootable = (entry.status & 0x80) != 0;
        partition.container = entry.extended();
        m_table.partitions.push_back(std::move(partition));
    }

    /// The chain of extended boot records: each names one partition, from itself on, and the next record, from the
    /// extended partition's start on.
    void logical(Range extended, u32& number)
    {
        std::set<u64> seen;
        for (u64 at = extended.offset;;) {
            if (seen.size() == most_logical) {
                return problem(
                    text("the chain of logical partitions was followed for ", most_logical, " records and no further"));
            }
            if (!seen.insert(at).second) {
                return problem(text("the chain of logical partitions leads back to ", hex(at)));
            }
            if (at > m_size || m_size - at < sizeof(BootRecord)) {
                return problem(
                    text("the extended boot record at ", hex(at), " lies past the disk's end (", m_size, " bytes)"));
            }
            const auto record = load<BootRecord>(at);
            if (!record) {
                return problem(
                    text("the extended boot record at ", hex(at), " cannot be read: ", record.error().text()));
            }
            if (record->signature != boot_signature) {
                // An extended partition that was made and never filled has zeros there.
                if (seen.size() > 1 || record->signature != 0) {
                    problem(text("the extended boot record at ", hex(at), " has no signature"));
                }
                return;
            }
            const MbrEntry& here = record->entries[0];
            if (!here.empty() && !here.extended()) {
                add_mbr(number++, here, at);
                const Range bytes = m_table.partitions.back().bytes;
                if (intersection(bytes, extended) != bytes) {
                    problem(text("logical partition ", number - 1, " reaches out of the extended partition"));
                }
            }
            const auto next = std::find_if(record->entries.begin(), record->entries.end(),
                                           [](const MbrEntry& entry) { return entry.extended() && !entry.empty(); });
            if (next == record->entries.end()) {
                return;
            }
            const u64 offset = extended.offset + next->start * m_table.sector_size;
            if (!extended.contains(offset)) {
                return problem(text("the extended boot record at ", hex(at), " names a next one at ", hex(offset),
                                    ", outside of the extended partition"));
            }
            at = offset;
        }
    }

    struct Copy {
        GptHeader header;
        u64 sector;
        std::vector<std::byte> entries;
    };

    /// Whether a GPT header's signature stands there.
    bool signed_at(u64 offset)
    {
        if (offset > m_size || m_size - offset < sizeof(GptHeader)) {
            return false;
        }
        const auto header = load<GptHeader>(offset);
        return header && std::string_view(header->signature.data(), header->signature.size()) == gpt_signature;
    }

    /// The header in sector `lba` with its entries, both checked, or a sentence why not.
    Result<Copy> copy_at(u64 lba, u64 sector)
    {
        const auto offset = mul(lba, sector);
        if (!offset || *offset > m_size || m_size - *offset < sector) {
            return Error(Fault::malformed, text("it would lie past the disk's end, in sector ", lba));
        }
        std::vector<std::byte> bytes(sector);
        TRY(m_read(*offset, bytes));
        Copy copy{{}, sector, {}};
        std::memcpy(&copy.header, bytes.data(), sizeof copy.header);
        const GptHeader& header = copy.header;
        if (std::string_view(header.signature.data(), header.signature.size()) != gpt_signature) {
            return Error(Fault::malformed, text("sector ", lba, " has no signature of one"));
        }
        if (header.header_size < sizeof(GptHeader) || header.header_size > sector) {
            return Error(Fault::malformed, text("it says that it is ", header.header_size, " bytes long"));
        }
        std::fill_n(bytes.begin() + offsetof(GptHeader, header_crc), 4, std::byte{0});
        const u32 crc = crc32(std::span(bytes).first(header.header_size));
        if (crc != header.header_crc) {
            return Error(Fault::malformed,
                         text("its checksum is ", hex(crc), " and not ", hex(header.header_crc), " as it says"));
        }
        if (header.my_lba != lba) {
            return Error(Fault::malformed, text("it says that it lies in sector ", header.my_lba, ", not ", lba));
        }
        TRY(read_entries(copy));
        return copy;
    }

    Status read_entries(Copy& copy)
    {
        const GptHeader& header = copy.header;
        const u64 each = header.entry_size;
        const u64 bytes = each * header.entry_count;
        if (each < sizeof(GptEntry) || each % 8 != 0 || each > most_entry_bytes || bytes > most_entry_bytes) {
            return Error(Fault::malformed, text("it says that there are ", header.entry_count, " entries of ", each,
                                                " bytes each, and at most ", most_entry_bytes, " bytes are read"));
        }
        const auto start = mul(header.entries_lba, copy.sector);
        if (!start || *start > m_size || m_size - *start < bytes) {
            return Error(Fault::malformed, text("its ", header.entry_count, " entries in sector ", header.entries_lba,
                                                " would end past the disk's end"));
        }
        copy.entries.resize(bytes);
        TRY(m_read(*start, copy.entries));
        const u32 crc = crc32(copy.entries);
        if (crc != header.entries_crc) {
            return Error(Fault::malformed, text("the checksum of its entries is ", hex(crc), " and not ",
                                                hex(header.entries_crc), " as it says"));
        }
        return {};
    }

    /// The size of sectors by the header behind the first one, or by the one at the disk's end.
    std::optional<u64> gpt_sector()
    {
        const std::array<u64, 2> sizes = {512, 4096};
        if (m_sector) {
            return signed_at(*m_sector) || last_is_header(*m_sector) ? m_sector : std::nullopt;
        }
        if (const auto primary = std::find_if(sizes.begin(), sizes.end(), [&](u64 s) { return signed_at(s); });
            primary != sizes.end()) {
            return *primary;
        }
        const auto backup = std::find_if(sizes.begin(), sizes.end(), [&](u64 s) { return last_is_header(s); });
        return backup != sizes.end() ? std::optional(*backup) : std::nullopt;
    }

    bool last_is_header(u64 sector) { return m_size / sector > 1 && signed_at((m_size / sector - 1) * sector); }

    void gpt(bool protective)
    {
        const auto sector = gpt_sector();
        if (!sector || (!protective && !signed_at(*sector))) {
            if (protective) {
                m_table.scheme = PartitionTable::Scheme::gpt;
                problem("there is a protective MBR, and no GPT header at the disk's start or end");
            }
            return;
        }
        m_table.scheme = PartitionTable::Scheme::gpt;
        m_table.sector_size = *sector;
        if (!protective) {
            problem("there is no protective MBR in front of the GPT");
        }
        const u64 last = m_size / *sector - 1;
        auto primary = copy_at(1, *sector);
        const u64 backup_lba = primary ? primary->header.alternate_lba.value() : last;
        auto backup = copy_at(backup_lba, *sector);
        if (primary && backup_lba != last) {
            problem(text("the backup of the GPT lies in sector ", backup_lba, ", not in the disk's last one, ", last));
        }
        if (!primary) {
            problem("the GPT header at the disk's start does not count: " + primary.error().text());
        }
        if (!backup) {
            problem("the backup of the GPT header does not count: " + backup.error().text());
        }
        if (primary && backup && primary->entries != backup->entries) {
            problem("the GPT and its backup list different partitions; the one at the disk's start is shown");
        }
        if (primary) {
            show(*primary);
        } else if (backup) {
            problem("the backup of the GPT is shown");
            show(*backup);
        }
    }

    void show(const Copy& copy)
    {
        m_table.disk_id = spelled(copy.header.disk);
        for (u32 i = 0; i < copy.header.entry_count; ++i) {
            GptEntry entry;
            std::memcpy(&entry, copy.entries.data() + u64{i} * copy.header.entry_size, sizeof entry);
            if (entry.type != Guid{}) {
                show(i + 1, entry, copy);
            }
        }
    }

    void show(u32 number, const GptEntry& entry, const Copy& copy)
    {
        const u64 most = max_image_length / copy.sector;
        if (entry.first > entry.last || entry.last >= most) {
            return problem(text("partition ", number, " reaches from sector ", entry.first, " to ", entry.last,
                                ", which no disk can hold"));
        }
        if (entry.first < copy.header.first_usable || entry.last > copy.header.last_usable) {
            problem(text("partition ", number, " lies outside of the sectors for partitions, ",
                         copy.header.first_usable, " to ", copy.header.last_usable));
        }
        Partition partition;
        partition.number = number;
        partition.bytes = {entry.first * copy.sector, (entry.last - entry.first + 1) * copy.sector};
        partition.type = spelled(entry.type);
        partition.type_name = name_of_type(partition.type);
        partition.id = spelled(entry.id);
        std::string name = utf8_from_utf16(entry.name, std::endian::little);
        name.resize(std::min(name.find('\0'), name.size()));
        partition.name = std::move(name);
        partition.attributes = entry.attributes;
        partition.bootable = (entry.attributes & attribute_legacy_bootable) != 0;
        m_table.partitions.push_back(std::move(partition));
    }

    void check_places()
    {
        std::vector<const Partition*> in_order;
        for (const Partition& partition : m_table.partitions) {
            if (partition.bytes.end() > m_size) {
                problem(text("partition ", partition.number, " ends at ", hex(partition.bytes.end()),
                             ", past the disk's end (", m_size, " bytes)"));
            }
            if (!partition.container) {
                in_order.push_back(&partition);
            }
        }
        std::sort(in_order.begin(), in_order.end(),
                  [](const Partition* a, const Partition* b) { return a->bytes.offset < b->bytes.offset; });
        const Partition* reaching = nullptr;  // of those before, the one that ends last
        for (const Partition* partition : in_order) {
            if (reaching && reaching->bytes.end() > partition->bytes.offset) {
                problem(text("partitions ", reaching->number, " and ", partition->number, " overlap at ",
                             hex(partition->bytes.offset)));
            }
            if (!reaching || partition->bytes.end() > reaching->bytes.end()) {
                reaching = partition;
            }
        }
    }

    u64 m_size;
    ReadGuest m_read;
    std::optional<u64> m_sector;
    PartitionTable m_table;
    u64 m_dropped = 0;
};

}  // namespace

const Partition* PartitionTable::at(u64 offset) const
{
    const Partition* found = nullptr;
    for (const Partition& partition : partitions) {
        if (partition.bytes.contains(offset) && (!found || partition.bytes.length < found->bytes.length)) {
            found = &partition;
        }
    }
    return found;
}

const Partition* PartitionTable::numbered(u32 number) const
{
    const auto found = std::find_if(partitions.begin(), partitions.end(),
                                    [number](const Partition& partition) { return partition.number == number; });
    return found == partitions.end() ? nullptr : &*found;
}

Result<PartitionTable> read_partitions(u64 size, ReadGuest read, std::optional<u64> sector)
{
    if (sector && *sector != 512 && *sector != 4096) {
        return Error(Fault::usage, text("sectors have 512 or 4096 bytes, not ", *sector));
    }
    return Reading(size, read, sector).run();
}

Result<PartitionTable> read_partitions(const Chain& chain, std::optional<u64> sector)
{
    return read_partitions(
        chain.virtual_size(), [&chain](u64 offset, std::span<std::byte> into) { return chain.read(offset, into); },
        sector);
}

}  // namespace stratamap
