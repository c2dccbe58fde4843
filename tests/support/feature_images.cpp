// SPDX-License-Identifier: MIT
// Small images, one for each feature.
#include "tests/support/feature_images.h"

#include "tests/support/chain_recipe.h"
#include "tests/support/image_builder.h"
#include "tests/support/process.h"

#include <cstdio>
#include <cstdlib>

namespace stratamap::testing {

namespace {

/// A LUKS1 header with one keyslot and 64 KiB of disk: made by hand, because deriving its key takes seconds.
Bytes luks_disk()
{
    constexpr std::uint64_t payload_sector = 4096;
    Corrupter disk{Bytes(payload_sector * 512 + 65536)};
    disk.set(0, "LUKS\xba\xbe").set(6, 2, 1).set(8, "aes").set(40, "xts-plain64").set(72, "sha256");
    disk.set(104, 4, payload_sector).set(108, 4, 64).set(164, 4, 1000);
    for (std::uint64_t slot = 0; slot < 8; ++slot) {
        const std::uint64_t at = 208 + slot * 48;
        disk.set(at, 4, slot == 0 ? 0x00ac71f3 : 0x0000dead).set(at + 4, 4, slot == 0 ? 1000 : 0);
        disk.set(at + 40, 4, 8 + slot * 504).set(at + 44, 4, 4000);
    }
    return disk.bytes();
}

void set_le(Corrupter& image, std::uint64_t offset, unsigned width, std::uint64_t value)
{
    for (unsigned i = 0; i < width; ++i) {
        image.set(offset + i, 1, value >> (8 * i) & 0xff);
    }
}

/// A growing redolog of eight extents of 4 KiB, of which two hold every other sector.
Bytes bochs_disk()
{
    constexpr std::uint64_t extents = 8, extent_bytes = 4096, begin = 512 + 4 * extents;
    Corrupter disk{Bytes(begin + 2 * (512 + extent_bytes))};
    disk.set(0, "Bochs Virtual HD Image").set(32, "Redolog").set(48, "Growing");
    set_le(disk, 64, 4, 0x20000);
    set_le(disk, 68, 4, 512);
    set_le(disk, 72, 4, extents);
    set_le(disk, 76, 4, 1);
    set_le(disk, 80, 4, extent_bytes);
    set_le(disk, 88, 8, extents * extent_bytes);
    for (std::uint64_t i = 0; i < extents; ++i) {
        set_le(disk, 512 + 4 * i, 4, i == 1 ? 1 : i == 4 ? 0 : 0xffffffff);
    }
    for (std::uint64_t stored = 0; stored < 2; ++stored) {
        const std::uint64_t bitmap = begin + stored * (512 + extent_bytes);
        disk.set(bitmap, 1, 0x55);
        for (std::uint64_t sector = 0; sector < 8; sector += 2) {
            disk.set(bitmap + 512 + 512 * sector, std::string(512, static_cast<char>('b' + stored)));
        }
    }
    return disk.bytes();
}

/// UDIF with its table in the resource fork: a raw chunk, zeros, a raw chunk, sectors that are to be ignored.
Bytes dmg_disk()
{
    struct Chunk {
        std::uint64_t type, sector, sectors, offset;
    };
    constexpr std::uint64_t fork = 3 * 512, data = 16, table = fork + data + 4, trailer = 4096;
    const std::vector<Chunk> chunks{{1, 0, 2, 0}, {0, 2, 5, 0}, {1, 7, 1, 1024}, {2, 8, 8, 0}, {0xffffffff, 16, 0, 0}};
    const std::uint64_t table_bytes = 204 + 40 * chunks.size();
    Corrupter disk{Bytes(trailer + 512)};
    disk.set(0, std::string(3 * 512, 'd'));
    disk.set(fork, 4, data).set(fork + 8, 4, 4 + table_bytes).set(fork + data, 4, table_bytes);
    disk.set(table, "mish").set(table + 200, 4, chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const std::uint64_t at = table + 204 + 40 * i;
        const bool stored = chunks[i].type == 1;
        disk.set(at, 4, chunks[i].type).set(at + 8, 8, chunks[i].sector).set(at + 16, 8, chunks[i].sectors);
        disk.set(at + 24, 8, chunks[i].offset).set(at + 32, 8, stored ? chunks[i].sectors * 512 : 0);
    }
    disk.set(trailer, "koly").set(trailer + 0x20, 8, fork).set(trailer + 0x28, 8, fork);
    disk.set(trailer + 0x30, 8, data + 4 + table_bytes).set(trailer + 0x1ec, 8, 16);
    return disk.bytes();
}

/// Three blocks of one KiB, zlib streams of stored bytes.
Bytes cloop_disk()
{
    constexpr std::uint64_t blocks = 3, block_bytes = 1024;
    Corrupter disk{Bytes(136 + 8 * (blocks + 1))};
    disk.set(0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n");
    disk.set(128, 4, block_bytes).set(132, 4, blocks);
    std::uint64_t at = disk.bytes().size();
    for (std::uint64_t i = 0; i < blocks; ++i) {
        const char fill = static_cast<char>('k' + i);
        std::uint64_t low = 1, high = 0;  // the stream's checksum, Adler-32
        for (std::uint64_t byte = 0; byte < block_bytes; ++byte) {
            low = (low + static_cast<unsigned char>(fill)) % 65521;
            high = (high + low) % 65521;
        }
        disk.set(136 + 8 * i, 8, at).set(at, 2, 0x7801).set(at + 2, 1, 1);
        set_le(disk, at + 3, 2, block_bytes);
        set_le(disk, at + 5, 2, ~block_bytes & 0xffff);
        disk.set(at + 7, std::string(block_bytes, fill)).set(at + 7 + block_bytes, 4, high << 16 | low);
        at += 7 + block_bytes + 4;
    }
    disk.set(136 + 8 * blocks, 8, at);
    return disk.bytes();
}

}  // namespace

std::vector<FeatureImage> images_by_hand(const std::string& folder)
{
    std::vector<FeatureImage> images;
    const auto add = [&](const std::string& name, const std::string& format, const Bytes& bytes) {
        images.push_back({name, format, folder + '/' + name});
        write_file(images.back().path, bytes);
    };
    const auto all_kinds = [](ImageBuilder builder) {
        return builder.data(3, 'A').hole(2).zero(1).zero_allocated(2).compressed(3, 'B').data(1, 'C').hole(1);
    };
    add("hand-raw", "raw", to_bytes(std::string(10'000, 'r')));
    add("hand-empty", "raw", {});
    add("hand-512", "qcow2", all_kinds(ImageBuilder(9)).data(200, 'D').build());
    add("hand-64k", "qcow2", all_kinds(ImageBuilder(16)).build());
    add("hand-unaligned-size", "qcow2", all_kinds(ImageBuilder(12)).size(12 * 4096 + 700).build());
    add("hand-version-2", "qcow2", ImageBuilder(12, 2).data(3, 'A').hole(2).compressed(2, 'B').build());
    add("hand-subclusters", "qcow2",
        all_kinds(ImageBuilder(14).extended_l2())
            .subclusters('E', 0x0000ff00'00ff000f)
            .subclusters('F', 0)
            .entry(0, 0x0000000f'00000000)
            .build());
    add("hand-no-tables", "qcow2", ImageBuilder(16).size(std::uint64_t{1} << 40).build());
    add("hand-damaged", "qcow2",
        ImageBuilder(12).data(2, 'A').entry(0x80000000'00001234).data(1, 'B').entry(std::uint64_t{1} << 50).build());
    add("hand-damaged-subclusters", "qcow2",
        ImageBuilder(14).extended_l2().data(2, 'A').entry(0, 1).hole(1).subclusters('B', 0x00000001'00000001).build());
    add("hand-luks", "luks", luks_disk());
    add("hand-bochs", "bochs", bochs_disk());
    add("hand-dmg", "dmg", dmg_disk());
    add("hand-cloop", "cloop", cloop_disk());
    return images;
}

std::vector<FeatureImage> images_by_tools(const std::string& folder)
{
    struct Feature {
        const char* name;
        const char* options;
        std::vector<const char*> writes;
        const char* extra = "";
    };
    const std::vector<const char*> usual{"write -P 1 0 100k", "write -z 20k 8k", "write -P 2 200k 5k",
                                         "write -z -u 512k 64k", "discard 64k 16k"};
    const std::vector<const char*> packed{"write -c -P 3 0 64k", "write -c -P 4 128k 64k", "write -P 5 300k 10k"};
    const std::vector<Feature> features{
        {"plain", "compat=1.1", usual},
        {"clusters-512", "cluster_size=512", usual},
        {"clusters-2m", "cluster_size=2M", usual},
        {"version-2", "compat=0.10,cluster_size=4k", usual},
        {"subclusters", "extended_l2=on,cluster_size=16k", usual},
        {"zlib", "cluster_size=4k", packed},
        {"zstd", "cluster_size=4k,compression_type=zstd", packed},
        {"preallocated-metadata", "preallocation=metadata,cluster_size=4k", usual},
        {"preallocated-space", "preallocation=falloc,cluster_size=4k", usual},
        {"subclusters-preallocated", "preallocation=metadata,extended_l2=on,cluster_size=32k", usual},
        {"refcounts-1", "refcount_bits=1,cluster_size=4k", usual},
        {"refcounts-64", "refcount_bits=64,cluster_size=4k", usual},
        {"lazy", "lazy_refcounts=on,cluster_size=4k", usual},
        {"aes", "encrypt.format=aes,encrypt.key-secret=s0,cluster_size=4k", usual},
        {"data-file", "data_file=FOLDER/data-file.data,cluster_size=4k", usual},
        {"data-file-raw", "data_file=FOLDER/data-file-raw.data,data_file_raw=on,cluster_size=4k", usual},
        {"snapshots", "cluster_size=4k", usual, "snapshot"},
        {"bitmaps", "cluster_size=4k", usual, "bitmap"},
    };
    std::vector<FeatureImage> images;
    if (!have_peer()) {
        return images;
    }
    const auto must = [](const std::vector<std::string>& command) {
        const Outcome outcome = run(command);
        if (!outcome.succeeded()) {
            std::fprintf(stderr, "%s: %s\n", shell_command(command).c_str(), outcome.err.c_str());
            std::abort();
        }
    };
    const std::string secret = "secret,id=s0,data=123456";
    for (const Feature& feature : features) {
        const std::string path = folder + '/' + feature.name + ".qcow2";
        std::string options = feature.options;
        if (const std::size_t at = options.find("FOLDER"); at != std::string::npos) {
            options.replace(at, 6, option_value(folder));
        }
        must({"qemu-img", "create", "-q", "--object", secret, "-f", "qcow2", "-o", options, path, "1000448"});
        std::string open = "driver=qcow2,file.filename=" + option_value(path);
        open += options.find("encrypt.") != std::string::npos ? ",encrypt.key-secret=s0" : "";
        const auto write = [&] {
            std::vector<std::string> command{"qemu-io", "--object", secret, "--image-opts"};
            for (const char* line : feature.writes) {
                command.insert(command.end(), {"-c", line});
            }
            command.push_back(open);
            must(command);
        };
        write();
        if (std::string(feature.extra) == "snapshot") {
            must({"qemu-img", "snapshot", "-c", "first", path});
            write();
            must({"qemu-img", "snapshot", "-c", "second", path});
        } else if (std::string(feature.extra) == "bitmap") {
            must({"qemu-img", "bitmap", "--add", "-g", "64k", path, "b0"});
            must({"qemu-img", "bitmap", "--add", "--disable", path, "b1"});
        }
        images.push_back({feature.name, "qcow2", path});
    }
    for (const char* format : {"qcow", "qed", "vmdk", "vdi", "vpc", "vhdx", "parallels"}) {
        const std::string path = folder + "/other." + format;
        must({"qemu-img", "create", "-q", "-f", format, path, "4M"});
        must({"qemu-io", "-f", format, "-c", "write -P 1 0 100k", "-c", "write -P 2 2M 64k", path});
        images.push_back({format, format, path});
    }
    return images;
}

std::vector<FeatureImage> images_by_others(const std::string& folder)
{
    std::vector<FeatureImage> images;
    const std::string samples = samples_folder();
    for (const std::string& packed : samples.empty() ? std::vector<std::string>() : files_in(samples, ".bz2")) {
        const Outcome unpacked = run({"bzip2", "-dc", packed});
        if (unpacked.succeeded()) {
            const std::string name = packed.substr(packed.rfind('/') + 1);
            images.push_back({name, "", folder + '/' + name.substr(0, name.rfind('.'))});
            write_file(images.back().path, unpacked.out);
        }
    }
    return images;
}

std::vector<FeatureImage> images_of_the_sample_chain()
{
    std::vector<FeatureImage> images;
    for (const std::string& path : files_in(STRATAMAP_SOURCE_DIR "/resources/sample", ".qcow2")) {
        images.push_back({path.substr(path.rfind('/') + 1), "qcow2", path});
    }
    return images;
}

}  // namespace stratamap::testing
