// SPDX-License-Identifier: MIT
// Chains of qcow2 images in memory for the benchmarks of the parts: header, L1, L2 tables, and no reference
// counts, so that nothing counts as preallocated.
#pragma once

#include "core/chain.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

namespace stratamap::bench {

constexpr u64 cluster = u64{64} << 10;
constexpr u64 entries = cluster / sizeof(be64);
constexpr u64 table_covers = entries * cluster;

/// `depth` layers that take turns, `turn` clusters each. With one layer everything is in it, in one run.
struct Pattern {
    u64 tables;
    u64 depth = 1;
    u64 turn = 1;
    bool fragmented = false;  ///< no cluster's neighbour in the guest is its neighbour in the file
};

inline std::vector<std::byte> image_bytes(const Pattern& pattern, u64 layer)
{
    const auto put = [](std::vector<std::byte>& bytes, u64 offset, auto stored) {
        std::memcpy(bytes.data() + offset, &stored, sizeof stored);
    };
    std::vector<std::byte> bytes((3 + pattern.tables) * cluster);
    put(bytes, 0, be32(0x514649fb));
    put(bytes, 4, be32(3));
    put(bytes, 20, be32(16));
    put(bytes, 24, be64(pattern.tables * table_covers));
    put(bytes, 36, be32(static_cast<u32>(pattern.tables)));
    put(bytes, 40, be64(cluster));
    put(bytes, 48, be64((2 + pattern.tables) * cluster));
    put(bytes, 56, be32(1));
    put(bytes, 96, be32(4));
    put(bytes, 100, be32(104));
    for (u64 table = 0; table < pattern.tables; ++table) {
        put(bytes, cluster + table * sizeof(be64), be64((2 + table) * cluster));
    }
    for (u64 index = 0; index < pattern.tables * entries; ++index) {
        const bool mine = index / pattern.turn % pattern.depth == layer;
        const u64 place = pattern.fragmented ? index ^ 1 : index;
        put(bytes, 2 * cluster + index * sizeof(be64), be64(mine ? (3 + pattern.tables + place) * cluster : 0));
    }
    return bytes;
}

/// The base is layer 0 of the pattern, the top the last.
inline std::shared_ptr<const Chain> chain_in_memory(const Pattern& pattern)
{
    class NoFiles final : public Files {
        Result<std::shared_ptr<const Source>> open_storage(const Reference&, const Options&) override
        {
            return Error(Fault::missing, "no file beside this image");
        }
    };
    std::vector<ChainLayer> layers(pattern.depth);
    for (u64 depth = 0; depth < pattern.depth; ++depth) {
        ChainLayer& layer = layers[depth];
        layer.name = "memory";
        layer.format = "qcow2";
        layer.image = std::make_shared<MemorySource>(image_bytes(pattern, pattern.depth - 1 - depth));
        NoFiles files;
        auto opened = format_by_id("qcow2")->open({layer.image, Options(), files, layer.issues});
        if (!opened) {
            std::cerr << opened.error().text() << '\n';
            std::exit(1);
        }
        layer.layer = std::move(*opened);
    }
    return std::make_shared<const Chain>(std::move(layers), std::vector<std::string>());
}

}  // namespace stratamap::bench
