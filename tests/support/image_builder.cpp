// SPDX-License-Identifier: MIT
// qcow2 images from descriptions.
#include "tests/support/image_builder.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <zlib.h>

namespace stratamap::testing {

Corrupter& Corrupter::set(std::uint64_t offset, unsigned width, std::uint64_t value)
{
    if (m_image.size() < offset + width) {
        m_image.resize(offset + width);
    }
    for (unsigned i = 0; i < width; ++i) {
        m_image[offset + width - 1 - i] = static_cast<std::byte>(value >> (8 * i));
    }
    return *this;
}

Corrupter& Corrupter::set(std::uint64_t offset, std::string_view bytes)
{
    for (const char c : bytes) {
        set(offset++, 1, static_cast<unsigned char>(c));
    }
    return *this;
}

Corrupter& Corrupter::cut(std::uint64_t size)
{
    m_image.resize(size);
    return *this;
}

std::uint64_t Corrupter::get(Field field) const
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < field.width; ++i) {
        value = value << 8 | static_cast<std::uint64_t>(m_image.at(field.offset + i));
    }
    return value;
}

ImageBuilder::ImageBuilder(unsigned cluster_bits, unsigned version) : m_cluster_bits(cluster_bits), m_version(version)
{
}

ImageBuilder& ImageBuilder::add(unsigned count, Cluster cluster)
{
    m_clusters.insert(m_clusters.end(), count, cluster);
    return *this;
}

ImageBuilder& ImageBuilder::data(unsigned clusters, char fill)
{
    return add(clusters, {Kind::data, fill});
}
ImageBuilder& ImageBuilder::hole(unsigned clusters)
{
    return add(clusters, {Kind::hole});
}
ImageBuilder& ImageBuilder::zero(unsigned clusters)
{
    return add(clusters, {Kind::zero});
}
ImageBuilder& ImageBuilder::zero_allocated(unsigned clusters)
{
    return add(clusters, {Kind::zero_allocated});
}
ImageBuilder& ImageBuilder::compressed(unsigned clusters, char fill)
{
    return add(clusters, {Kind::compressed, fill});
}

ImageBuilder& ImageBuilder::entry(std::uint64_t word, std::uint64_t bitmap)
{
    return add(1, {Kind::entry, 0, word, bitmap});
}

ImageBuilder& ImageBuilder::subclusters(char fill, std::uint64_t bitmap)
{
    return add(1, {Kind::subclusters, fill, 0, bitmap});
}

ImageBuilder& ImageBuilder::extended_l2()
{
    m_extended_l2 = true;
    return *this;
}

ImageBuilder& ImageBuilder::size(std::uint64_t bytes)
{
    m_size = bytes;
    return *this;
}

ImageBuilder& ImageBuilder::backing(std::string name, std::string format)
{
    m_backing = std::move(name);
    m_backing_format = std::move(format);
    return *this;
}

ImageBuilder& ImageBuilder::extension(std::uint32_t type, Bytes content)
{
    m_extensions.emplace_back(type, std::move(content));
    return *this;
}

Bytes ImageBuilder::build()
{
    const std::uint64_t cluster = cluster_size();
    const std::uint64_t entries = cluster / (m_extended_l2 ? 16 : 8);
    if (m_size == ~std::uint64_t{0}) {
        m_size = m_clusters.size() * cluster;
    }
    const std::uint64_t tables = (m_clusters.size() + entries - 1) / entries;
    m_l1_size = std::max<std::uint64_t>(tables, (m_size + cluster * entries - 1) / (cluster * entries));
    const auto whole = [&](std::uint64_t bytes) { return (bytes + cluster - 1) / cluster * cluster; };

    // One more cluster than needed for each guest cluster is room enough for the refcounts of everything.
    const std::uint64_t most = 8 + tables + whole(m_l1_size * 8) / cluster + m_clusters.size() * 2;
    const std::uint64_t blocks = most * 2 / cluster + 1;
    const std::uint64_t table_clusters = whole(blocks * 8) / cluster;
    m_l1_offset = (1 + table_clusters + blocks) * cluster;
    m_l2_offset = m_l1_offset + std::max(cluster, whole(m_l1_size * 8));
    m_data_offset = m_l2_offset + tables * cluster;

    Corrupter file(header());
    for (std::uint64_t i = 0; i < blocks; ++i) {
        file.set(cluster + 8 * i, 8, (1 + table_clusters + i) * cluster);
    }
    place_clusters(file);
    for (std::uint64_t i = 0; i < tables; ++i) {
        file.set(m_l1_offset + 8 * i, 8, l2_offset(i) | std::uint64_t{1} << 63);
    }
    file.cut(whole(m_end));
    const std::uint64_t used = whole(m_end) / cluster;
    for (std::uint64_t i = 0; i < used; ++i) {
        const auto sharing = m_packed_in.find(i);  // several compressed clusters lie in one host cluster
        file.set((1 + table_clusters) * cluster + 2 * i, 2, sharing == m_packed_in.end() ? 1 : sharing->second);
    }
    file.set(qcow2_field::refcount_table_clusters, table_clusters);
    return file.bytes();
}

Bytes ImageBuilder::header() const
{
    namespace f = qcow2_field;
    Corrupter header{Bytes(cluster_size())};
    header.set(f::magic, 0x514649fb).set(f::version, m_version).set(f::cluster_bits, m_cluster_bits);
    header.set(f::size, m_size).set(f::l1_size, m_l1_size).set(f::l1_table_offset, m_l1_offset);
    header.set(f::refcount_table_offset, cluster_size());
    std::uint64_t at = 72;
    if (m_version >= 3) {
        header.set(f::incompatible_features, m_extended_l2 ? 1 << 4 : 0);
        header.set(f::refcount_order, 4).set(f::header_length, 104);
        at = 104;
    }
    auto extensions = m_extensions;
    if (!m_backing_format.empty()) {
        extensions.emplace_back(0xe2792aca, to_bytes(m_backing_format));
    }
    for (const auto& [type, content] : extensions) {
        header.set(at, 4, type).set(at + 4, 4, content.size());
        header.set(at + 8, std::string_view(reinterpret_cast<const char*>(content.data()), content.size()));
        at += 8 + (content.size() + 7) / 8 * 8;
    }
    at += 8;
    if (!m_backing.empty()) {
        header.set(f::backing_file_offset, at).set(f::backing_file_size, m_backing.size()).set(at, m_backing);
    }
    return header.bytes();
}

namespace {

/// One cluster of equal bytes as a raw deflate stream with the window that qcow2 prescribes.
std::string deflated(std::uint64_t cluster, char fill)
{
    std::string plain(cluster, fill);
    std::string packed(cluster + 100, '\0');
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -12, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
        std::abort();
    }
    stream.next_in = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END) {
        std::abort();
    }
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace

void ImageBuilder::place_clusters(Corrupter& file)
{
    const std::uint64_t cluster = cluster_size();
    const std::uint64_t width = m_extended_l2 ? 16 : 8;
    const std::uint64_t copied = std::uint64_t{1} << 63;
    const unsigned size_shift = 62 - (m_cluster_bits - 8);
    m_end = m_data_offset;
    m_packed_in.clear();
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const Cluster& described = m_clusters[i];
        std::uint64_t word = 0;
        std::uint64_t bitmap = described.bitmap;
        switch (described.kind) {
            case Kind::hole: break;
            case Kind::zero:
                word = m_extended_l2 ? 0 : 1;
                bitmap = m_extended_l2 ? 0xffffffff00000000 : 0;
                break;
            case Kind::entry: word = described.word; break;
            case Kind::compressed: {
                const std::string packed = deflated(cluster, described.fill);
                const std::uint64_t sectors = (m_end % 512 + packed.size() + 511) / 512;
                word = std::uint64_t{1} << 62 | (sectors - 1) << size_shift | m_end;
                file.set(m_end, packed);
                for (std::uint64_t at = m_end / cluster; at <= (m_end / 512 + sectors - 1) * 512 / cluster; ++at) {
                    ++m_packed_in[at];
                }
                m_end += packed.size();
                break;
            }
            default:
                m_end = (m_end + cluster - 1) / cluster * cluster;
                word = m_end | copied;
                if (described.kind == Kind::zero_allocated) {
                    word |= m_extended_l2 ? 0 : 1;
                    bitmap = m_extended_l2 ? 0xffffffff00000000 : 0;
                } else if (described.kind == Kind::data) {
                    bitmap = m_extended_l2 ? 0xffffffff : 0;
                }
                file.set(m_end, std::string(cluster, described.fill));
                m_end += cluster;
                break;
        }
        file.set(m_l2_offset + width * i, 8, word);
        if (m_extended_l2) {
            file.set(m_l2_offset + width * i + 8, 8, bitmap);
        }
    }
}

}  // namespace stratamap::testing
