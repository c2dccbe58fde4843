// SPDX-License-Identifier: MIT
#include "core/info.h"

namespace stratamap {

namespace {

/// Of all files that the disk lies in, as far as their storage tells.
std::optional<u64> disk_size(const ChainLayer& layer)
{
    auto sum = layer.image->allocated();
    const auto count = [&sum](const Source& file) {
        const auto size = file.allocated();
        sum = sum && size ? add(*sum, *size) : std::nullopt;
    };
    const auto storage = layer.layer->storage();
    for (const auto& file : storage) {
        count(*file);
    }
    for (const u32 file : layer.layer->particulars().named_again) {
        count(*storage[file - 1]);
    }
    return sum;
}

std::optional<ImageInfo::Backing> backing_of(const ChainLayer& layer)
{
    const auto reference = layer.layer->backing();
    if (!reference) {
        return std::nullopt;
    }
    return ImageInfo::Backing{reference->name, full_reference_name(*layer.image, reference->name), reference->format,
                              reference->identity.value_or("")};
}

ImageInfo image_info(const ChainLayer& layer)
{
    ImageInfo info;
    if (layer.lost) {
        info.name = layer.name;
        info.format = layer.recorded_format.value_or("");
        info.lost = layer.lost;
        return info;
    }
    info.name = layer.node;
    info.format = layer.driver;
    info.virtual_size = layer.layer->virtual_size();
    info.disk_size = disk_size(layer);
    info.encrypted = layer.layer->encrypted();
    info.backing = backing_of(layer);
    info.snapshots = layer.layer->snapshots();
    info.particulars = layer.layer->particulars();
    return info;
}

}  // namespace

std::vector<ImageInfo> image_infos(const Chain& chain)
{
    std::vector<ImageInfo> infos;
    for (const ChainLayer& layer : chain.layers()) {
        infos.push_back(image_info(layer));
    }
    return infos;
}

}  // namespace stratamap
