// SPDX-License-Identifier: MIT
// Parallels images, each for itself (shared spec formats/parallels.md). Covered: both magics, the format extension with
// its dirty bitmaps. Not covered: bundles (a folder with a DiskDescriptor.xml). One table (BAT) names each cluster's
// place; there is no mark for zeros and no reference to another file.
#include "core/codecs/md5.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/table_reader.h"

#include <algorithm>
#include <set>

namespace stratamap {

namespace {

constexpr std::string_view magic_sectors = "WithoutFreeSpace";   // BAT entries count sectors
constexpr std::string_view magic_clusters = "WithouFreSpacExt";  // BAT entries count clusters
constexpr u32 version = 2;
constexpr u32 in_use = 0x746f6e59;
constexpr u32 max_tracks = 0x7fffffff / 513;
constexpr u32 max_bat_entries = 0x7fffffff / sizeof(le32);
constexpr u64 max_extension_offset = (~u64{0} >> 1) / sector_size;  // exclusive

struct Header {
    std::array<char, 16> magic;
    le32 version, heads, cylinders;
    le32 tracks;  // sectors of a cluster
    le32 bat_entries;
    le64 nb_sectors;
    le32 in_use, data_off, flags;
    le64 ext_off;
};
static_assert(offsetof(Header, tracks) == 28 && offsetof(Header, nb_sectors) == 36);
static_assert(offsetof(Header, data_off) == 48 && offsetof(Header, ext_off) == 56);
static_assert(sizeof(Header) == 64 && alignof(Header) == 1);

/// What opening learns, shared by every walk.
struct Image {
    std::shared_ptr<const Source> file;
    Header header{};
    u64 sectors = 0;        ///< of the disk
    u64 entry_sectors = 0;  ///< what a BAT entry counts: sectors, or clusters of that many
    Range data_area;        ///< sectors of the file where clusters may lie
    std::vector<Bitmap> bitmaps;

    u64 tracks() const { return header.tracks; }
    u64 cluster_size() const { return tracks() * sector_size; }
};

// ---- the format extension ---------------------------------------------------------------------------------------

constexpr u64 extension_magic = 0xab234cef23dcea87;
constexpr u64 feature_end = 0;
constexpr u64 feature_dirty_bitmap = 0x20385fae252cb34a;
constexpr u64 max_extension_cluster = 64 << 20;  // ours: Parallels has clusters of 1 MiB, and all of one is summed

struct ExtensionHeader {
    le64 magic;
    Md5::Digest check_sum;  // of what follows in the cluster
};
static_assert(sizeof(ExtensionHeader) == 24);

struct FeatureHeader {
    le64 magic, flags;
    le32 data_size, unused;
};
static_assert(sizeof(FeatureHeader) == 24);

struct BitmapFeature {
    le64 size;  // of the disk, in sectors
    std::array<u8, 16> id;
    le32 granularity, l1_size;  // sectors for each bit, entries
};
static_assert(sizeof(BitmapFeature) == 32);

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

std::string uuid_text(const std::array<u8, 16>& id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < id.size(); ++i) {
        out += i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
        out += digits[id[i] >> 4];
        out += digits[id[i] & 0xf];
    }
    return out;
}

/// The cluster of the format extension, and its features one by one.
class Extension {
public:
    explicit Extension(Image& image) : m_image(image), m_offset(image.header.ext_off * sector_size) {}

    Status read()
    {
        const u64 cluster = m_image.cluster_size();
        if (cluster > max_extension_cluster) {
            return Error(Fault::unsupported, text("the Format Extension's cluster has ", cluster,
                                                  " bytes, and at most ", max_extension_cluster, " are read"));
        }
        if (!table_fits(m_offset, cluster)) {
            return Error(Fault::io, text("Failed to read Format Extension cluster: Input/output error: it begins at ",
                                         hex(m_offset)));
        }
        const u64 size = m_image.file->size();
        std::vector<std::byte> present(m_offset < size ? std::min(cluster, size - m_offset) : 0);
        TRY_WHILE("Failed to read Format Extension cluster", m_image.file->read(m_offset, present));
        const MemorySource area(std::move(present));

        const auto header = TRY(load<ExtensionHeader>(area, 0));
        if (header.magic != extension_magic) {
            return malformed(text("Wrong parallels Format Extension magic: ", hex(header.magic),
                                  ", expected: ", hex(extension_magic)));
        }
        if (TRY(sum(area, sizeof header)) != header.check_sum) {
            return malformed("Wrong checksum in Format Extension header. Format extension is corrupted.");
        }
        return read_features(area, sizeof header);
    }

private:
    /// From `position` to the cluster's end, zeros where the file ends before.
    Result<Md5::Digest> sum(const MemorySource& area, u64 position) const
    {
        Md5 md5;
        std::array<std::byte, 65536> piece;
        while (position < m_image.cluster_size()) {
            const auto part = std::span(piece).first(std::min(piece.size(), m_image.cluster_size() - position));
            TRY(area.read(position, part));
            md5.add(part);
            position += part.size();
        }
        return md5.finish();
    }

    Status read_features(const MemorySource& area, u64 position)
    {
        const u64 cluster = m_image.cluster_size();
        // The peer counts down the headers alone, and so walks out of the cluster; here both counts must hold.
        u64 counted_down = cluster - position;
        for (;;) {
            const u64 remaining = std::min(counted_down, cluster - std::min(position, cluster));
            if (remaining < sizeof(FeatureHeader)) {
                return malformed(text("Can not read feature header, as remaining bytes (", remaining,
                                      ") in Format Extension is less than Feature header size (", sizeof(FeatureHeader),
                                      ")"));
            }
            const auto feature = TRY(load<FeatureHeader>(area, position));
            position += sizeof feature;
            counted_down -= sizeof feature;
            if (feature.flags != 0) {
                return Error(Fault::unsupported,
                             text("Flags for extension feature are unsupported: ", hex(feature.flags)));
            }
            if (feature.data_size > std::min(counted_down, cluster - position)) {
                return malformed(text("Feature data_size exceedes Format Extension cluster: ", feature.data_size,
                                      " bytes at ", hex(m_offset + position)));
            }
            if (feature.magic == feature_end) {
                return {};
            }
            if (feature.magic != feature_dirty_bitmap) {
                return Error(Fault::unsupported, text("Unknown feature: ", hex(feature.magic)));
            }
            TRY(read_bitmap(area, position, feature.data_size));
            position = round_up(position + feature.data_size, 8);
        }
    }

    Status read_bitmap(const MemorySource& area, u64 position, u64 data_size)
    {
        if (data_size < sizeof(BitmapFeature)) {
            return malformed(text("Too small Bitmap Feature area in Parallels Format Extension: ", data_size,
                                  " bytes, expected at least ", sizeof(BitmapFeature), " bytes"));
        }
        const auto bitmap = TRY(load<BitmapFeature>(area, position));
        position += sizeof bitmap;
        if (bitmap.size != m_image.sectors) {
            return malformed(
                text("Bitmap size (in sectors) ", bitmap.size, " differs from disk size in sectors ", m_image.sectors));
        }
        if (bitmap.l1_size > (data_size - sizeof bitmap) / sizeof(le64)) {
            return malformed(text("Bitmaps feature corrupted: l1 table exceeds extension data_size: ", bitmap.l1_size,
                                  " entries in ", data_size - sizeof bitmap, " bytes"));
        }
        const u64 granularity = bitmap.granularity * sector_size;
        if (!std::has_single_bit(granularity) || granularity > 0xffffffff) {
            return malformed(text("a bitmap's granularity is ", bitmap.granularity, " sectors, not a power of two"));
        }
        const std::string name = uuid_text(bitmap.id);
        if (!m_names.insert(name).second) {
            return malformed(text("Bitmap already exists: ", name));
        }
        const u64 bits = divide_up(m_image.sectors * sector_size, granularity);
        const u64 expected = divide_up(divide_up(bits, 64) * sizeof(le64), m_image.cluster_size());
        if (bitmap.l1_size != expected) {
            return malformed(text("Bitmap table size ", bitmap.l1_size,
                                  " does not correspond to bitmap size and cluster size. Expected ", expected));
        }
        for (u64 i = 0; i < expected; ++i) {
            const u64 sector = TRY(load<le64>(area, position + i * sizeof(le64)));
            const bool stored = sector > 1;  // 0: all clear, 1: all set
            if (stored && !table_fits(mul(sector, sector_size).value_or(~u64{0}), m_image.cluster_size())) {
                return Error(Fault::io, text("Failed to read bitmap data cluster: Input/output error: it begins at "
                                             "sector ",
                                             sector));
            }
        }
        m_image.bitmaps.push_back({name, granularity, false, false, m_offset + position, bitmap.l1_size});
        return {};
    }

    Image& m_image;
    u64 m_offset;
    std::set<std::string> m_names;
};

// ---- the disk ---------------------------------------------------------------------------------------------------

/// One walk through the BAT over one range.
class Walk {
public:
    Walk(const Image& image, ExtentSink sink, IssueSink issues) : m_image(image), m_out(sink), m_issues(issues) {}

    Status run(Range range)
    {
        const u64 cluster = m_image.cluster_size();
        const u64 end = divide_up(range.end(), cluster);
        TableReader<le32> bat(*m_image.file, sizeof(Header));
        for (u64 index = range.offset / cluster; index < end;) {
            const auto piece = TRY_WHILE("reading the BAT", bat.read(index, end - index));
            for (u64 i = 0; i < piece.count;) {
                const u64 empty = piece.empty_from(i);
                const Range all = {(index + i) * cluster, std::max<u64>(empty, 1) * cluster};
                const Range guest = intersection(range, all);
                const bool go_on = empty > 0 ? m_out.push({guest, State::unallocated, {}})
                                             : named_cluster(piece[i], guest.offset - all.offset, guest);
                if (!go_on) {
                    return {};
                }
                i += std::max<u64>(empty, 1);
            }
            index += piece.count;
            if (!m_out.flush()) {
                return {};
            }
        }
        if (m_outside > 0) {
            m_issues({Issue::Severity::damage,
                      text(m_outside, " clusters from guest offset ", hex(m_first_outside),
                           " on are named outside of the data area (sectors ", m_image.data_area.offset, " to ",
                           m_image.data_area.end(), " of the file) and count as unallocated"),
                      {}});
        }
        return {};
    }

private:
    bool named_cluster(u64 entry, u64 inside, Range guest)
    {
        const u64 sector = entry * m_image.entry_sectors;
        const Range area = m_image.data_area;
        if (sector < area.offset || sector + m_image.tracks() > area.end()) {
            m_first_outside = m_outside == 0 ? guest.offset : m_first_outside;
            ++m_outside;
            return m_out.push({guest, State::unallocated, {}});
        }
        return m_out.push({guest, State::data, HostRange{0, sector * sector_size + inside, guest.length}});
    }

    const Image& m_image;
    ExtentJoiner m_out;
    IssueSink m_issues;
    u64 m_outside = 0;
    u64 m_first_outside = 0;
};

class ParallelsLayer final : public Layer {
public:
    explicit ParallelsLayer(Image image) : m_image(std::move(image)) {}

    u64 virtual_size() const override { return m_image.sectors * sector_size; }
    u64 cluster_size() const override { return m_image.cluster_size(); }
    /// No reference stands in the image, but the user may put a layer below.
    bool supports_backing() const override { return true; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        return Walk(m_image, sink, issues).run(range);
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        const auto sink = [&](const Extent& extent) {
            const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
            if (extent.state == State::data) {
                status = m_image.file->read(extent.host->offset, part);
            } else {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            return status.has_value();
        };
        TRY(extents({offset, into.size()}, sink, [](const Issue&) {}));
        return status;
    }

    std::vector<Bitmap> bitmaps() const override { return m_image.bitmaps; }

    std::vector<Fact> facts() const override
    {
        const Header& header = m_image.header;
        return {
            {"magic", std::string(header.magic.data(), header.magic.size())},
            {"version", text(header.version)},
            {"heads", text(header.heads)},
            {"cylinders", text(header.cylinders)},
            {"cluster size", text(m_image.cluster_size())},
            {"BAT entries", text(header.bat_entries)},
            {"size", text(virtual_size())},
            {"in use", header.in_use == in_use ? "yes" : "no"},
            {"data offset", text(u64{header.data_off} * sector_size)},
            {"flags", text(hex(header.flags))},
            {"format extension offset", text(hex(header.ext_off * sector_size))},
        };
    }

private:
    Image m_image;
};

// ---- opening ----------------------------------------------------------------------------------------------------

Match probe_parallels(const Head& head)
{
    le32 version_there;
    std::memcpy(&version_there, head.bytes.data() + offsetof(Header, version), sizeof version_there);
    const bool known = std::memcmp(head.bytes.data(), magic_sectors.data(), magic_sectors.size()) == 0 ||
                       std::memcmp(head.bytes.data(), magic_clusters.data(), magic_clusters.size()) == 0;
    return known && version_there == version ? Match::sure : Match::no;
}

/// In the peer's order (version 11), so that an image with two faults is refused for the same one.
Status check_header(Image& image)
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
Range find_data_area(const Image& image, std::vector<Issue>& issues)
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

Result<std::unique_ptr<Layer>> open_parallels(Opening opening)
{
    Image image;
    image.file = opening.image;
    image.header =
        TRY_WHILE(text("Could not open '", printable(image.file->name()), "'"), load<Header>(*image.file, 0));
    TRY(check_header(image));
    image.data_area = find_data_area(image, opening.issues);
    if (image.header.ext_off != 0) {
        const Status status = Extension(image).read();
        if (!status && !opening.tolerant) {
            return status.error();
        }
        if (!status) {
            opening.issues.push_back({Issue::Severity::damage, status.error().text(), offsetof(Header, ext_off)});
        }
    }
    if (image.header.in_use == in_use) {
        opening.issues.push_back(
            {Issue::Severity::note, "the image was not closed cleanly (it is in use)", offsetof(Header, in_use)});
    }
    return std::unique_ptr<Layer>(std::make_unique<ParallelsLayer>(std::move(image)));
}

constexpr std::string_view parallels_options[] = {"prealloc-size", "prealloc-mode"};

}  // namespace

extern const Format parallels_format;
const Format parallels_format = {"parallels", "Parallels disk image", probe_parallels, open_parallels,
                                 parallels_options};

}  // namespace stratamap
