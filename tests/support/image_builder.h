// SPDX-License-Identifier: MIT
// qcow2 images written down cluster by cluster, and the means to spoil them. Knows the format from its
// specification alone: nothing here comes from core's reader.
#pragma once

#include "tests/support/scratch.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratamap::testing {

/// Where a header field lies, and how many bytes it has.
struct Field {
    std::uint64_t offset;
    unsigned width;
};

namespace qcow2_field {
inline constexpr Field magic{0, 4}, version{4, 4}, backing_file_offset{8, 8}, backing_file_size{16, 4},
    cluster_bits{20, 4}, size{24, 8}, crypt_method{32, 4}, l1_size{36, 4}, l1_table_offset{40, 8},
    refcount_table_offset{48, 8}, refcount_table_clusters{56, 4}, nb_snapshots{60, 4}, snapshots_offset{64, 8},
    incompatible_features{72, 8}, compatible_features{80, 8}, autoclear_features{88, 8}, refcount_order{96, 4},
    header_length{100, 4}, compression_type{104, 1};
}

/// Sets numbers in an image, big-endian as qcow2 has them.
class Corrupter {
public:
    explicit Corrupter(Bytes image) : m_image(std::move(image)) {}

    Corrupter& set(Field field, std::uint64_t value) { return set(field.offset, field.width, value); }
    Corrupter& set(std::uint64_t offset, unsigned width, std::uint64_t value);  ///< grows the image if it must
    Corrupter& set(std::uint64_t offset, std::string_view bytes);
    Corrupter& cut(std::uint64_t size);

    std::uint64_t get(Field field) const;
    const Bytes& bytes() const { return m_image; }

private:
    Bytes m_image;
};

/// ImageBuilder().data(3, 'A').hole(2).zero(1).build(): each call describes the next guest clusters. The result lies
/// in the file in this order: header, refcount table, refcount blocks, L1 table, L2 tables, data; no gaps.
class ImageBuilder {
public:
    explicit ImageBuilder(unsigned cluster_bits = 16, unsigned version = 3);

    ImageBuilder& data(unsigned clusters, char fill);
    ImageBuilder& hole(unsigned clusters);
    ImageBuilder& zero(unsigned clusters);
    ImageBuilder& zero_allocated(unsigned clusters);
    ImageBuilder& compressed(unsigned clusters, char fill);
    /// The L2 entry as it stands in the file; `bitmap` is its second half with extended L2.
    ImageBuilder& entry(std::uint64_t word, std::uint64_t bitmap = 0);
    /// A data cluster of which the bitmap says what is used (extended L2).
    ImageBuilder& subclusters(char fill, std::uint64_t bitmap);

    ImageBuilder& extended_l2();
    ImageBuilder& size(std::uint64_t bytes);  ///< otherwise as many clusters as were described
    ImageBuilder& backing(std::string name, std::string format = {});
    ImageBuilder& extension(std::uint32_t type, Bytes content);

    Bytes build();

    // Known after build():
    std::uint64_t cluster_size() const { return std::uint64_t{1} << m_cluster_bits; }
    std::uint64_t l1_offset() const { return m_l1_offset; }
    std::uint64_t l2_offset(std::size_t table = 0) const { return m_l2_offset + table * cluster_size(); }
    std::uint64_t data_offset() const { return m_data_offset; }

private:
    enum class Kind { data, hole, zero, zero_allocated, compressed, entry, subclusters };
    struct Cluster {
        Kind kind;
        char fill = 0;
        std::uint64_t word = 0;
        std::uint64_t bitmap = 0;
    };

    ImageBuilder& add(unsigned count, Cluster cluster);
    Bytes header() const;
    void place_clusters(Corrupter& file);

    unsigned m_cluster_bits;
    unsigned m_version;
    bool m_extended_l2 = false;
    std::uint64_t m_size = ~std::uint64_t{0};
    std::string m_backing;
    std::string m_backing_format;
    std::vector<std::pair<std::uint32_t, Bytes>> m_extensions;
    std::vector<Cluster> m_clusters;
    std::uint64_t m_l1_offset = 0;
    std::uint64_t m_l1_size = 0;
    std::uint64_t m_l2_offset = 0;
    std::uint64_t m_data_offset = 0;
    std::uint64_t m_end = 0;
    std::map<std::uint64_t, std::uint64_t> m_packed_in;  ///< host cluster -> compressed clusters in it
};

}  // namespace stratamap::testing
