// SPDX-License-Identifier: MIT
#include "core/formats/qcow2/header_draft.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

using Cluster = std::vector<std::byte>;

struct Feature {
    u8 type, bit;
    std::string_view name;
};
constexpr Feature features[] = {
    {0, 0, "dirty bit"},        {0, 1, "corrupt bit"},         {0, 2, "external data file"},
    {0, 3, "compression type"}, {0, 4, "extended L2 entries"}, {1, 0, "lazy refcounts"},
    {2, 0, "bitmaps"},          {2, 1, "raw external data"},
};
constexpr u64 feature_bytes = 48;

// The order in which QEMU writes them; what it does not know follows.
constexpr ExtensionType in_order[] = {ExtensionType::backing_format, ExtensionType::data_file,
                                      ExtensionType::encryption_header, ExtensionType::feature_names,
                                      ExtensionType::bitmaps};

Cluster feature_names()
{
    Cluster table(std::size(features) * feature_bytes);
    std::size_t at = 0;
    for (const Feature& feature : features) {
        table[at] = static_cast<std::byte>(feature.type);
        table[at + 1] = static_cast<std::byte>(feature.bit);
        std::memcpy(&table[at + 2], feature.name.data(), feature.name.size());
        at += feature_bytes;
    }
    return table;
}

void append(Cluster& out, const void* bytes, std::size_t length)
{
    const auto* from = static_cast<const std::byte*>(bytes);
    out.insert(out.end(), from, from + length);
}

void append(Cluster& out, const HeaderExtension& extension)
{
    const be32 type = extension.type;
    const be32 length = static_cast<u32>(extension.bytes.size());
    append(out, &type, 4);
    append(out, &length, 4);
    append(out, extension.bytes.data(), extension.bytes.size());
    out.resize(round_up(out.size(), 8));
}

Cluster all_extensions(const HeaderDraft& draft, bool with_features)
{
    Cluster out;
    const auto known = [](const HeaderExtension& extension) {
        return std::find(std::begin(in_order), std::end(in_order), static_cast<ExtensionType>(extension.type)) !=
               std::end(in_order);
    };
    for (const ExtensionType type : in_order) {
        if (type == ExtensionType::feature_names && with_features) {
            append(out, HeaderExtension{static_cast<u32>(type), feature_names()});
        } else if (const auto* extension = draft.find(type);
                   extension != nullptr && type != ExtensionType::feature_names) {
            append(out, *extension);
        }
    }
    for (const HeaderExtension& extension : draft.extensions) {
        if (!known(extension)) {
            append(out, extension);
        }
    }
    out.resize(out.size() + 8);  // the end marker
    return out;
}

/// A first cluster, and which of its bytes mean something.
struct Layout {
    Cluster bytes;
    u64 extensions_end;
    Range name;

    bool uses(u64 at) const { return at < extensions_end || name.contains(at); }
};

Layout layout_of(const Metadata& old)
{
    const Header& header = old.headers.header;
    const u64 name_length = header.backing_file_offset == 0 ? 0 : u64{header.backing_file_size};
    return {old.first_cluster, old.extension_area.end(), {header.backing_file_offset, name_length}};
}

/// The first cluster with the backing file's name at `name_at` or, where that is 0, behind the extensions. Nothing when
/// it does not fit.
std::optional<Layout> laid_out(const HeaderDraft& draft, u64 cluster_size, bool with_features, u64 name_at)
{
    Header header = draft.header;
    const bool version_2 = header.version == 2;
    header.header_length = static_cast<u32>(sizeof(Header) + draft.unknown_fields.size());
    Cluster out;
    append(out, &header, version_2 ? offsetof(Header, incompatible_features) : sizeof header);
    append(out, draft.unknown_fields.data(), draft.unknown_fields.size());
    const Cluster extensions = all_extensions(draft, with_features);
    append(out, extensions.data(), extensions.size());
    const u64 extensions_end = out.size();
    const u64 name_length = draft.backing_name.size();
    name_at = name_length == 0 ? 0 : name_at != 0 ? name_at : extensions_end;
    if (extensions_end > cluster_size || (name_length != 0 && name_at < extensions_end) ||
        name_at + name_length > cluster_size) {
        return std::nullopt;
    }
    out.resize(cluster_size);
    const be64 offset = name_at;
    const be32 length = static_cast<u32>(name_length);
    std::memcpy(&out[offsetof(Header, backing_file_offset)], &offset, 8);
    std::memcpy(&out[offsetof(Header, backing_file_size)], &length, 4);
    std::memcpy(&out[name_at], draft.backing_name.data(), name_length);
    return Layout{std::move(out), extensions_end, {name_at, name_length}};
}

/// The sectors, but for the first, in which two clusters differ.
std::vector<AmendWrite> different_sectors(const Cluster& from, const Cluster& to)
{
    std::vector<AmendWrite> writes;
    for (u64 sector = sector_size; sector < to.size(); sector += sector_size) {
        const auto begin = to.begin() + static_cast<std::ptrdiff_t>(sector);
        if (!std::equal(begin, begin + sector_size, from.begin() + static_cast<std::ptrdiff_t>(sector))) {
            writes.push_back({sector, {begin, begin + sector_size}, 0});
        }
    }
    return writes;
}

/// The writes by which the new cluster replaces the old one, or nothing where that takes more than one switch: a byte
/// past the first sector means something to both and is another.
std::optional<HeaderSwitch> switch_to(const Layout& old, const Layout& wanted)
{
    Cluster middle = old.bytes;
    for (u64 at = sector_size; at < wanted.bytes.size(); ++at) {
        if (!wanted.uses(at) || wanted.bytes[at] == old.bytes[at]) {
            continue;
        }
        if (old.uses(at)) {
            return std::nullopt;
        }
        middle[at] = wanted.bytes[at];
    }
    HeaderSwitch writes;
    writes.before = different_sectors(old.bytes, middle);
    writes.after = different_sectors(middle, wanted.bytes);
    writes.sector.push_back({0, {wanted.bytes.begin(), wanted.bytes.begin() + sector_size}, 0});
    return writes;
}

}  // namespace

HeaderDraft::HeaderDraft(const Metadata& old)
    : header(old.headers.header), extensions(old.extensions), backing_name(old.headers.backing_name)
{
    header.padding = {};  // of version 2, something else stands there
    if (header.version >= 3 && header.header_length > sizeof(Header)) {
        const auto from = old.first_cluster.begin();
        unknown_fields.assign(from + sizeof(Header), from + static_cast<std::ptrdiff_t>(header.header_length.value()));
    }
}

void HeaderDraft::set(ExtensionType type, std::optional<std::vector<std::byte>> bytes)
{
    std::erase_if(extensions, [&](const HeaderExtension& e) { return e.type == static_cast<u32>(type); });
    if (bytes) {
        extensions.push_back({static_cast<u32>(type), std::move(*bytes)});
    }
}

const HeaderExtension* HeaderDraft::find(ExtensionType type) const
{
    const auto found = std::find_if(extensions.begin(), extensions.end(),
                                    [&](const HeaderExtension& e) { return e.type == static_cast<u32>(type); });
    return found == extensions.end() ? nullptr : &*found;
}

Result<HeaderSwitch> plan_switch(const Metadata& old, const HeaderDraft& draft)
{
    const u64 cluster = old.cluster();
    const bool features_wanted = draft.header.version >= 3 && cluster > 4096;
    bool fits = false;
    // The table of feature names is for messages alone, so it yields where there is no room for a safe switch.
    for (const bool with_features : {features_wanted, false}) {
        std::vector<u64> places = {0};
        if (!draft.backing_name.empty()) {
            const Header& header = old.headers.header;
            const u64 old_end =
                std::max(old.extension_area.end(), header.backing_file_offset + header.backing_file_size);
            places.insert(places.end(), {round_up(old_end, 8), std::max<u64>(round_up(old_end, 8), 2 * sector_size)});
            if (header.backing_file_offset != 0) {
                places.push_back(header.backing_file_offset);
            }
        }
        for (const u64 place : places) {
            if (const auto wanted = laid_out(draft, cluster, with_features, place)) {
                fits = true;
                if (auto writes = switch_to(layout_of(old), *wanted)) {
                    return std::move(*writes);
                }
            }
        }
    }
    if (!fits) {
        return Error(Fault::too_big, "Failed to update the image header: No space left on device");
    }
    return Error(Fault::unsupported, text("The header's extensions end at ", old.extension_area.end(),
                                          " and leave no way to change them by one write of ", sector_size,
                                          " bytes, which alone cannot be torn"));
}

}  // namespace stratamap::qcow2
