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
