// SPDX-License-Identifier: MIT
// qcow2, versions 2 and 3 (shared spec formats/qcow2.md). Covered: all cluster sizes and refcount widths, standard and
// extended L2 entries, zlib and zstd clusters, external data files, AES and LUKS (mapped, not decrypted), internal
// snapshots, bitmaps (listed). This file is the way in: probe, open, and the one exported name.
#include "core/formats/qcow2/layer.h"

namespace stratamap {

namespace qcow2 {
namespace {

Match probe(const Head& head)
{
    be32 magic_there;
    be32 version;
    std::memcpy(&magic_there, head.bytes.data(), 4);
    std::memcpy(&version, head.bytes.data() + 4, 4);
    return magic_there == magic && version >= 2 ? Match::sure : Match::no;
}

/// The user's idea of the encryption against the image's.
Status check_encryption_options(const Header& header, const Options& options)
{
    const auto format = options.text("encrypt.format");
    if (header.crypt_method > crypt_luks) {
        return Error(Fault::unsupported, text("Unsupported encryption method ", header.crypt_method));
    }
    if (!format) {
        return {};
    }
    if (header.crypt_method == crypt_none) {
        return Error(Fault::usage,
                     text("No encryption in image header, but options specified format '", printable(*format), "'"));
    }
    const std::string_view actual = header.crypt_method == crypt_aes ? "aes" : "luks";
    if (*format != actual) {
        return Error(Fault::usage, text("Header reported '", actual, "' encryption format but options specify '",
                                        printable(*format), "'"));
    }
    return {};
}

/// What the map does not need: refused as the peer does, or noted.
Status refuse_or_note(Opening& opening, Status status)
{
    if (status || !opening.tolerant) {
        return status;
    }
    opening.issues.push_back({Issue::Severity::damage, status.error().text(), {}});
    return {};
}

Result<std::shared_ptr<const Source>> open_data_file(Opening& opening, const Headers& headers)
{
    if (!opening.reads_data) {
        return std::shared_ptr<const Source>();
    }
    Options overrides = Options(opening.options).take_below("data-file");
    if (!headers.has(incompatible::data_file)) {
        if (!overrides.empty()) {
            return Error(Fault::usage, "'data-file' can only be set for images with an external data file");
        }
        if ((headers.header.autoclear_features & autoclear::data_file_raw) != 0) {
            return Error(Fault::malformed, "data-file-raw requires a data file");
        }
        return std::shared_ptr<const Source>();
    }
    if (overrides.empty() && (!headers.data_file || headers.data_file->empty())) {
        return Error(Fault::malformed, "'data-file' is required for this image");
    }
    return opening.files.open_storage({Reference::Role::storage, headers.data_file.value_or(""), std::nullopt},
                                      overrides);
}

Result<std::unique_ptr<Layer>> open(Opening opening)
{
    const Source& file = *opening.image;
    auto image = std::make_shared<Image>();
    image->file = opening.image;
    image->headers = TRY(read_header(file, opening.for_check));
    Headers& headers = image->headers;
    const Header& header = headers.header;
    auto l1_table =
        TRY_WHILE("Could not read L1 table", load_table<be64>(file, header.l1_table_offset, header.l1_size));
    TRY(check_encryption_options(header, opening.options));

    const u64 refcount_entries = header.refcount_table_clusters * headers.cluster_size / sizeof(be64);
    auto refcount_table = load_table<be64>(file, header.refcount_table_offset, refcount_entries);
    if (refcount_table) {
        image->refcount_table = std::move(*refcount_table);
    } else {
        TRY(refuse_or_note(opening,
                           std::move(refcount_table).error().while_doing("Could not initialize refcount handling")));
    }
    TRY(read_extensions(file, headers, opening.issues));
    if (const Status keys = read_key_header(file, headers); !keys && !opening.reads_data) {
        return keys.error();  // a map needs no key
    }
    image->data_file = TRY(open_data_file(opening, headers));
    if (header.crypt_method == crypt_luks && !headers.encryption) {
        return Error(Fault::malformed, text("Missing CRYPTO header for crypt method ", header.crypt_method));
    }
    headers.backing_name = TRY(read_backing_name(file, headers));
    if (!opening.for_check) {
        TRY(refuse_or_note(opening, read_snapshots(file, headers, image->snapshots)));
    }
    const u64 virtual_size = round_down(header.size, sector_size);
    if (virtual_size > max_image_length) {
        return Error(Fault::too_big,
                     text("Could not refresh total sector count: File too large (", virtual_size, " bytes)"));
    }
    TRY(refuse_or_note(opening, read_bitmaps(file, headers, virtual_size, image->bitmaps)));

    if (!file.holds(header.l1_table_offset, u64{header.l1_size} * sizeof(be64))) {
        opening.issues.push_back(
            {Issue::Severity::damage,
             text("the L1 table at ", hex(header.l1_table_offset), " ends past the end of the file (", file.size(),
                  " bytes): what is missing counts as unallocated"),
             header.l1_table_offset});
    }
    if ((header.incompatible_features & incompatible::corrupt) != 0) {
        opening.issues.push_back(
            {Issue::Severity::warning, "the image is marked as corrupt", 72, Issue::Matter::marked_corrupt});
    }
    if ((header.incompatible_features & incompatible::dirty) != 0) {
        opening.issues.push_back({Issue::Severity::note, "the image is marked as not closed cleanly (dirty)", 72,
                                  Issue::Matter::not_closed});
    }
    return std::unique_ptr<Layer>(std::make_unique<DiskLayer>(std::move(image), std::move(l1_table), virtual_size));
}

constexpr std::string_view options[] = {"lazy-refcounts",
                                        "pass-discard-request",
                                        "pass-discard-snapshot",
                                        "pass-discard-other",
                                        "discard-no-unref",
                                        "overlap-check",
                                        "overlap-check.",
                                        "cache-size",
                                        "l2-cache-size",
                                        "l2-cache-entry-size",
                                        "refcount-cache-size",
                                        "cache-clean-interval",
                                        "encrypt.",
                                        "data-file",
                                        "data-file."};

}  // namespace
}  // namespace qcow2

extern const Format qcow2_format;
const Format qcow2_format = {
    "qcow2",          "QCOW2 (QEMU copy on write, versions 2 and 3)", qcow2::probe, qcow2::open, qcow2::options, {},
    &qcow2::amendment};

}  // namespace stratamap
