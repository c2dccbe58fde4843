// SPDX-License-Identifier: MIT
// The format extension of Parallels images: one cluster of features, of which dirty bitmaps are known.
#include "core/codecs/md5.h"
#include "core/formats/parallels/sparse.h"
#include "core/table_reader.h"

#include <algorithm>
#include <set>

namespace stratamap::parallels {

namespace {

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
    explicit Extension(SparseImage& image) : m_image(image), m_offset(image.header.ext_off * sector_size) {}

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

    SparseImage& m_image;
    u64 m_offset;
    std::set<std::string> m_names;
};

}  // namespace

Status read_extension(SparseImage& image)
{
    return Extension(image).read();
}

}  // namespace stratamap::parallels
