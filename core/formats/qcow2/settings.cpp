// SPDX-License-Identifier: MIT
// The options of a qcow2 image as it has them now (shared spec amend, 4).
#include "core/amend.h"
#include "core/formats/qcow2/header.h"

namespace stratamap::qcow2 {

namespace {

using Fixed = AmendSetting::Fixed;

constexpr std::string_view levels[] = {"0.10", "1.1"};
constexpr std::string_view switches[] = {"off", "on"};
constexpr std::string_view widths[] = {"1", "2", "4", "8", "16", "32", "64"};

std::string on_off(bool on)
{
    return on ? "on" : "off";
}

}  // namespace

Result<AmendedImage> look(const Source& image)
{
    Headers headers = TRY(read_header(image));
    std::vector<Issue> issues;
    TRY(read_extensions(image, headers, issues));
    headers.backing_name = TRY(read_backing_name(image, headers));
    const Header& header = headers.header;
    const bool outside = headers.has(incompatible::data_file);
    const bool raw = outside && (header.autoclear_features & autoclear::data_file_raw) != 0;
    constexpr std::string_view methods[] = {"off", "aes", "luks"};

    AmendedImage found;
    found.settings = {
        {"compat", header.version < 3 ? "0.10" : "1.1", Fixed::no, levels},
        {"lazy_refcounts", on_off((header.compatible_features & compatible::lazy_refcounts) != 0), Fixed::no, switches},
        {"refcount_bits", text(u64{1} << header.refcount_order), Fixed::no, widths},
        {"size", text(header.size)},
        {"backing_file", headers.backing_name},
        {"backing_fmt", headers.backing_format.value_or("")},
        {"data_file", headers.data_file.value_or(""), outside ? Fixed::no : Fixed::data_inside},
        {"data_file_raw", on_off(raw),
         !outside ? Fixed::data_inside
         : raw    ? Fixed::no
                  : Fixed::already_off,
         switches},
        {"cluster_size", text(headers.cluster_size), Fixed::creation},
        {"compression_type", header.compression_type == compression_zstd ? "zstd" : "zlib", Fixed::creation},
        {"extended_l2", on_off(headers.extended_l2()), Fixed::creation},
        {"encryption", std::string(methods[header.crypt_method]), Fixed::creation},
    };
    found.virtual_size = header.size;
    found.bitmaps = headers.bitmaps ? u64{headers.bitmaps->count} : 0;
    found.dirty = headers.has(incompatible::dirty);
    found.key_slots = header.crypt_method == crypt_luks;
    return found;
}

}  // namespace stratamap::qcow2
