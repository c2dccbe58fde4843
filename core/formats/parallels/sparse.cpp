// SPDX-License-Identifier: MIT
#include "core/formats/parallels/sparse.h"

#include "core/check.h"
#include "core/table_reader.h"

#include <algorithm>
#include <utility>

namespace stratamap::parallels {

namespace {

constexpr u32 in_use = 0x746f6e59;
constexpr u32 max_tracks = 0x7fffffff / 513;
constexpr u32 max_bat_entries = 0x7fffffff / sizeof(le32);
constexpr u64 max_extension_offset = (~u64{0} >> 1) / sector_size;  // exclusive

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// In the peer's order (version 11), so that an image with two faults is refused for the same one.
Status check_header(SparseImage& image)
{
    const Header& header = image.header;
    const std::string_view magic(header.magic.data(), header.magic.size());
    if (header.version != version || (magic != magic_sectors && magic != magic_clusters)) {
        return Error(Fault::not_this_format,
                     text("Image not in Parallels format: magic '", printable(magic), "', version ", header.version));
    }
    image.sectors = magic == magic_sectors ? header.nb_sectors & 0xffffffff : header.nb_sectors.value();
    image.entry_sectors = magic == magic_sectors ? 1 : header.tracks.value();
    if (header.tracks == 0) {
        return malformed("Invalid image: Zero sectors per track");
    }
    if (header.tracks > max_tracks) {
        return Error(Fault::too_big,
                     text("Invalid image: Too big cluster: ", header.tracks, " sectors, at most ", max_tracks));
    }
    if (header.bat_entries > max_bat_entries) {
        return Error(Fault::too_big,
                     text("Catalog too large: ", header.bat_entries, " entries, at most ", max_bat_entries));
    }
    if (header.ext_off >= max_extension_offset) {
        return malformed(text("Invalid image: Too big offset: the Format Extension is at sector ", header.ext_off));
    }
    if (header.bat_entries * image.tracks() < image.sectors) {
        return malformed(text("Invalid image: Catalog size too small for advertised disk size: ", header.bat_entries,
                              " entries of ", header.tracks, " sectors for ", image.sectors));
    }
    return {};
}

/// Where clusters may lie: from data_off on where that can be meant, else behind the BAT; up to the file's end.
Range find_data_area(const SparseImage& image, std::vector<Issue>& issues)
{
    const Header& header = image.header;
    const u64 file_sectors = image.file->length() / sector_size;
    u64 start = divide_up(sizeof(Header) + header.bat_entries * u64{sizeof(le32)}, sector_size);
    if (image.entry_sectors > 1) {
        start = divide_up(start, image.tracks()) * image.tracks();
    }
    if (header.data_off >= start && header.data_off <= file_sectors) {
        start = header.data_off;
    } else if (header.data_off != 0) {
        issues.push_back({Issue::Severity::warning,
                          text("the data offset, sector ", header.data_off,
                               ", is wrong: clusters are taken to begin at sector ", start),
                          offsetof(Header, data_off)});
    }
    return {start, std::max(start, file_sectors) - start};
}

/// One walk through the BAT over one range.
class Walk {
public:
    Walk(const SparseImage& image, u64 disk_offset, u32 host_file, ExtentJoiner& out, IssueSink issues)
        : m_image(image), m_disk_offset(disk_offset), m_host_file(host_file), m_out(out), m_issues(issues)
    {
    }

    Result<bool> run(Range range)
    {
        const u64 cluster = m_image.cluster_size();
        const u64 end = divide_up(range.end(), cluster);
        TableReader<le32> bat(*m_image.file, sizeof(Header));
        for (u64 index = range.offset / cluster; index < end;) {
            const auto piece = TRY_WHILE("reading the BAT", bat.read(index, end - index));
            for (u64 i = 0; i < piece.count;) {
                const u64 empty = piece.empty_from(i);
                const Range all = {(index + i) * cluster, std::max<u64>(empty, 1) * cluster};
                const Range part = intersection(range, all);
                const bool go_on = empty > 0 ? push(part, State::unallocated, std::nullopt)
                                             : named_cluster(piece[i], part.offset - all.offset, part);
                if (!go_on) {
                    return false;
                }
                i += std::max<u64>(empty, 1);
            }
            index += piece.count;
            if (!m_out.flush()) {
                return false;
            }
        }
        if (m_outside > 0) {
            m_issues({Issue::Severity::damage,
                      text(m_outside, " clusters from guest offset ", hex(m_disk_offset + m_first_outside),
                           " on are named outside of the data area (sectors ", m_image.data_area.offset, " to ",
                           m_image.data_area.end(), " of the file) and count as unallocated"),
                      {}});
        }
        return true;
    }

private:
    bool push(Range part, State state, std::optional<HostRange> host)
    {
        return m_out.push({{m_disk_offset + part.offset, part.length}, state, host});
    }

    bool named_cluster(u64 entry, u64 inside, Range part)
    {
        const u64 sector = entry * m_image.entry_sectors;
        const Range area = m_image.data_area;
        if (sector < area.offset || sector + m_image.tracks() > area.end()) {
            m_first_outside = m_outside == 0 ? part.offset : m_first_outside;
            ++m_outside;
            return push(part, State::unallocated, std::nullopt);
        }
        return push(part, State::data, HostRange{m_host_file, sector * sector_size + inside, part.length});
    }

    const SparseImage& m_image;
    u64 m_disk_offset;
    u32 m_host_file;
    ExtentJoiner& m_out;
    IssueSink m_issues;
    u64 m_outside = 0;
    u64 m_first_outside = 0;
};

}  // namespace

bool begins_like_sparse(std::span<const std::byte> bytes)
{
    Header header;
    std::copy_n(bytes.begin(), sizeof header, bytes_of(header).begin());
    const std::string_view magic(header.magic.data(), header.magic.size());
    return header.version == version && (magic == magic_sectors || magic == magic_clusters);
}

Result<SparseImage> open_sparse(std::shared_ptr<const Source> file, bool tolerant, std::vector<Issue>& issues)
{
    SparseImage image;
    image.file = std::move(file);
    image.header =
        TRY_WHILE(text("Could not open '", printable(image.file->name()), "'"), load<Header>(*image.file, 0));
    TRY(check_header(image));
    image.data_area = find_data_area(image, issues);
    if (image.header.ext_off != 0) {
        const Status status = read_extension(image);
        if (!status && !tolerant) {
            return status.error();
        }
        if (!status) {
            issues.push_back({Issue::Severity::damage, status.error().text(), offsetof(Header, ext_off)});
        }
    }
    if (image.header.in_use == in_use) {
        issues.push_back({Issue::Severity::note, "the image was not closed cleanly (it is in use)",
                          offsetof(Header, in_use), Issue::Matter::not_closed});
    }
    return image;
}

Result<bool> walk(const SparseImage& image, Range part, u64 disk_offset, u32 host_file, ExtentJoiner& out,
                  IssueSink issues)
{
    return Walk(image, disk_offset, host_file, out, issues).run(part);
}

Status check(const SparseImage& image, Checking& checking)
{
    using Kind = CheckFinding::Kind;
    const u64 cluster = image.cluster_size();
    const u64 length = image.file->length();
    CheckResult& result = checking.result();
    if (image.header.in_use == in_use) {
        checking.found(Kind::corruption, "ERROR image was not closed correctly",
                       {offsetof(Header, in_use), sizeof(le32)});
    }
    result.total_clusters = image.header.bat_entries;
    u64 before = 0;
    u64 highest = 0;
    TableReader<le32> bat(*image.file, sizeof(Header));
    for (u64 index = 0; index < image.header.bat_entries;) {
        const auto piece = TRY_WHILE("reading the BAT", bat.read(index, image.header.bat_entries - index));
        TRY(checking.ask(piece.count));
        const u64 first = std::exchange(index, index + piece.count);
        if (piece.entries.empty()) {
            before = 0;
            continue;
        }
        for (u64 i = 0; i < piece.count; ++i) {
            const u64 offset = piece[i] * image.entry_sectors * sector_size;
            if (offset > length) {
                checking.found(Kind::corruption, text("ERROR cluster ", first + i, " is outside image"),
                               {sizeof(Header) + (first + i) * sizeof(le32), sizeof(le32)});
            }
            if (offset != 0) {
                ++result.allocated_clusters;
                result.fragmented_clusters += before != 0 && before + cluster != offset ? u64{1} : u64{0};
                highest = std::max(highest, offset);
            }
            before = offset;
        }
    }
    result.image_end_offset = highest != 0 ? highest + cluster : image.data_area.offset * sector_size;
    if (length > result.image_end_offset) {
        const Range behind = {result.image_end_offset, length - result.image_end_offset};
        result.leaks += divide_up(behind.length, cluster);
        checking.tell(Kind::leak, text("ERROR space leaked at the end of the image ", behind.length), behind);
    }
    return {};
}

std::vector<Fact> facts(const SparseImage& image)
{
    const Header& header = image.header;
    return {
        {"magic", std::string(header.magic.data(), header.magic.size())},
        {"version", text(header.version)},
        {"heads", text(header.heads)},
        {"cylinders", text(header.cylinders)},
        {"cluster size", text(image.cluster_size())},
        {"BAT entries", text(header.bat_entries)},
        {"size", text(image.size())},
        {"in use", header.in_use == in_use ? "yes" : "no"},
        {"data offset", text(u64{header.data_off} * sector_size)},
        {"flags", text(hex(header.flags))},
        {"format extension offset", text(hex(header.ext_off * sector_size))},
    };
}

}  // namespace stratamap::parallels
