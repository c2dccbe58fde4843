// SPDX-License-Identifier: MIT
// qcow2's first cluster and its snapshot table. The order of the checks is the peer's, so that an image with two
// faults is refused for the same one.
#include "core/formats/qcow2/header.h"

#include "core/luks_info.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

struct FeatureName {
    u8 type;  // 0 incompatible, 1 compatible, 2 autoclear
    u8 bit;
    std::array<char, 46> name;
};
static_assert(sizeof(FeatureName) == 48);

struct ExtensionHead {
    be32 type, length;
};

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}
Error too_big(std::string sentence)
{
    return {Fault::too_big, std::move(sentence)};
}

/// Where extensions must end: at the backing file's name, or with the first cluster.
u64 extensions_end(const Headers& headers)
{
    const u64 name = headers.header.backing_file_offset;
    return name != 0 ? name : headers.cluster_size;
}

/// Calls `visit` for each extension with its type, offset and length, until the end marker.
template <typename Visit>
Status for_each_extension(const Source& image, const Headers& headers, Visit visit)
{
    const u64 end = extensions_end(headers);
    u64 position = headers.header.header_length;
    while (position < end) {
        const auto head = TRY_WHILE("reading a header extension", load<ExtensionHead>(image, position));
        position += sizeof head;
        const u64 length = head.length;
        if (position > end || length > end - position) {
            return malformed(text("Header extension too large: type ", hex(head.type), " at ",
                                  hex(position - sizeof head), " is ", length,
                                  " bytes long, and the extensions end at ", hex(end)));
        }
        const auto type = static_cast<ExtensionType>(head.type.value());
        if (type == ExtensionType::end) {
            return {};
        }
        TRY(visit(type, position, head.length.value()));
        position += round_up(length, 8);
    }
    return {};
}

Result<std::string> read_text(const Source& image, u64 offset, u64 length)
{
    std::string bytes(length, '\0');
    TRY(image.read(offset, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

/// Stored names count up to their first NUL, whatever length stands beside them.
std::string up_to_nul(std::string bytes)
{
    bytes.resize(std::min(bytes.find('\0'), bytes.size()));
    return bytes;
}

/// The unknown bits by their names in the image's own table, the rest as a mask.
Error unknown_features(const Source& image, const Headers& headers)
{
    u64 unnamed = headers.header.incompatible_features & ~incompatible::known;
    std::string names;
    const auto listed = for_each_extension(image, headers, [&](ExtensionType type, u64 offset, u32 length) -> Status {
        if (type != ExtensionType::feature_names) {
            return {};
        }
        const auto table = TRY(load_table<FeatureName>(image, offset, length / sizeof(FeatureName)));
        for (const FeatureName& feature : table.present()) {
            const u64 bit = feature.bit < 64 ? u64{1} << feature.bit : 0;
            if (feature.type == 0 && (unnamed & bit) != 0) {
                names += names.empty() ? "" : ", ";
                names += printable(up_to_nul(std::string(feature.name.data(), feature.name.size())));
                unnamed &= ~bit;
            }
        }
        return {};
    });
    if (!listed) {
        names += names.empty() ? "" : ", ";
        names += "(its feature name table cannot be read)";
    }
    if (unnamed != 0) {
        names += names.empty() ? "" : ", ";
        names += "Unknown incompatible feature: " + text(hex(unnamed)).substr(2);
    }
    return {Fault::unsupported, "Unsupported qcow2 feature(s): " + names};
}

/// Offset and size of a table: whole clusters from the file's start, no end above 2^63.
bool table_in_place(u64 offset, u64 bytes, u64 cluster_size)
{
    constexpr u64 limit = (u64{1} << 63) - 1;
    return offset % cluster_size == 0 && offset <= limit - bytes;
}

Status check_tables(const Headers& headers, bool for_check)
{
    const Header& header = headers.header;
    const u64 cluster = headers.cluster_size;
    if (header.refcount_order > 6) {
        return too_big(text("Reference count entry width too large; may not exceed 64 bits (it is 2^",
                            header.refcount_order, ")"));
    }
    if (header.refcount_table_clusters == 0 && !for_check) {
        return malformed("Image does not contain a reference count table");
    }
    const u64 refcount_bytes = u64{header.refcount_table_clusters} * cluster;
    if (refcount_bytes > max_refcount_table_bytes) {
        return too_big(
            text("Reference count table too large: ", refcount_bytes, " bytes, at most ", max_refcount_table_bytes));
    }
    if (!table_in_place(header.refcount_table_offset, refcount_bytes, cluster)) {
        return malformed(text("Reference count table offset invalid: ", hex(header.refcount_table_offset)));
    }
    if (!for_check) {
        TRY(check_snapshot_place(headers));
    }
    if (header.l1_size > max_l1_entries) {
        return too_big(text("Active L1 table too large: ", header.l1_size, " entries, at most ", max_l1_entries));
    }
    if (!table_in_place(header.l1_table_offset, u64{header.l1_size} * 8, cluster)) {
        return malformed(text("Active L1 table offset invalid: ", hex(header.l1_table_offset)));
    }
    const u64 needed = divide_up(header.size, headers.l2_coverage());
    if (needed > 0x7fffffff) {
        return too_big(text("Image is too big: ", header.size, " bytes need ", needed, " L1 entries"));
    }
    if (header.l1_size < needed) {
        return malformed(
            text("L1 table is too small: ", header.l1_size, " entries, and ", header.size, " bytes need ", needed));
    }
    return {};
}

Status check_compression(const Header& header)
{
    if (header.compression_type > compression_zstd) {
        return Error(Fault::unsupported, text("qcow2: unknown compression type: ", header.compression_type));
    }
    const bool bit = (header.incompatible_features & incompatible::compression) != 0;
    if (bit && header.compression_type == compression_zlib) {
        return malformed("qcow2: Compression type incompatible feature bit must not be set");
    }
    if (!bit && header.compression_type != compression_zlib) {
        return malformed("qcow2: Compression type incompatible feature bit must be set");
    }
    return {};
}

Status check_bitmaps_extension(const BitmapsExtension& bitmaps, u64 cluster_size)
{
    if (bitmaps.reserved != 0) {
        return malformed("bitmaps_ext: Reserved field is not zero");
    }
    if (bitmaps.count > max_bitmaps) {
        return too_big(text("bitmaps_ext: Image has ", bitmaps.count,
                            " bitmaps, exceeding the QEMU supported maximum of ", max_bitmaps));
    }
    if (bitmaps.count == 0) {
        return malformed("found bitmaps extension with zero bitmaps");
    }
    if (bitmaps.directory_offset % cluster_size != 0) {
        return malformed(text("bitmaps_ext: invalid bitmap directory offset ", hex(bitmaps.directory_offset)));
    }
    if (bitmaps.directory_size > max_bitmap_directory_bytes) {
        return too_big(text("bitmaps_ext: bitmap directory size (", bitmaps.directory_size,
                            ") exceeds the maximum supported size (", max_bitmap_directory_bytes, ")"));
    }
    return {};
}

}  // namespace

Status check_snapshot_place(const Headers& headers)
{
    const Header& header = headers.header;
    if (header.nb_snapshots > max_snapshots) {
        return too_big(text("Snapshot table too large: ", header.nb_snapshots, " snapshots, at most ", max_snapshots));
    }
    if (!table_in_place(header.snapshots_offset, u64{header.nb_snapshots} * 40, headers.cluster_size)) {
        return malformed(text("Snapshot table offset invalid: ", hex(header.snapshots_offset)));
    }
    return {};
}

Result<Headers> read_header(const Source& image, bool for_check)
{
    Headers headers;
    Header& header = headers.header;
    header = TRY_WHILE("Could not read qcow2 header", load<Header>(image, 0));
    if (header.magic != magic) {
        return Error(Fault::not_this_format, "Image is not in qcow2 format");
    }
    if (header.version < 2 || header.version > 3) {
        return Error(Fault::unsupported, text("Unsupported qcow2 version ", header.version));
    }
    if (header.cluster_bits < min_cluster_bits || header.cluster_bits > max_cluster_bits) {
        return Error(Fault::unsupported, text("Unsupported cluster size: 2^", header.cluster_bits));
    }
    headers.cluster_size = u64{1} << header.cluster_bits;
    if (header.version == 2) {
        header.incompatible_features = header.compatible_features = header.autoclear_features = 0;
        header.refcount_order = 4;
        header.header_length = 72;
    } else if (header.header_length < 104) {
        return malformed(text("qcow2 header too short: ", header.header_length, " bytes"));
    }
    if (header.header_length > headers.cluster_size) {
        return malformed(text("qcow2 header exceeds cluster size: ", header.header_length, " bytes in clusters of ",
                              headers.cluster_size));
    }
    if (header.header_length <= offsetof(Header, compression_type)) {
        header.compression_type = compression_zlib;
    }
    if (header.backing_file_offset > headers.cluster_size) {
        return malformed(text("Invalid backing file offset ", hex(header.backing_file_offset)));
    }
    TRY(check_compression(header));
    if ((header.incompatible_features & ~incompatible::known) != 0) {
        return unknown_features(image, headers);
    }
    if (headers.extended_l2() && headers.cluster_size / subclusters_per_cluster < sector_size) {
        return Error(Fault::unsupported,
                     text("Unsupported subcluster size: ", headers.cluster_size / subclusters_per_cluster));
    }
    TRY(check_tables(headers, for_check));
    return headers;
}

Status read_extensions(const Source& image, Headers& headers, std::vector<Issue>& issues)
{
    return for_each_extension(image, headers, [&](ExtensionType type, u64 offset, u32 length) -> Status {
        switch (type) {
            case ExtensionType::backing_format:
                if (length >= 16) {
                    return malformed(text("ERROR: ext_backing_format: len=", length, " too large (>=16)"));
                }
                headers.backing_format = up_to_nul(TRY(read_text(image, offset, length)));
                return {};
            case ExtensionType::data_file:
                headers.data_file = up_to_nul(TRY(read_text(image, offset, length)));
                return {};
            case ExtensionType::encryption_header:
                if (headers.header.crypt_method != crypt_luks) {
                    return malformed("CRYPTO header extension only expected with LUKS encryption method");
                }
                if (length != sizeof(EncryptionPointer)) {
                    return malformed(text("CRYPTO header extension size ", length, ", but expected size ",
                                          sizeof(EncryptionPointer)));
                }
                headers.encryption = TRY(load<EncryptionPointer>(image, offset));
                if (headers.encryption->offset % headers.cluster_size != 0) {
                    return malformed(text("Encryption header offset '", headers.encryption->offset,
                                          "' is not a multiple of cluster size '", headers.cluster_size, "'"));
                }
                return {};
            case ExtensionType::bitmaps: {
                if (length != sizeof(BitmapsExtension)) {
                    return malformed(text("bitmaps_ext: Invalid extension length ", length));
                }
                if ((headers.header.autoclear_features & autoclear::bitmaps) == 0) {
                    issues.push_back(
                        {Issue::Severity::warning,
                         "a program lacking bitmap support modified this file, so all bitmaps are now considered "
                         "inconsistent",
                         offset, Issue::Matter::bitmaps_outdated});
                    return {};
                }
                const auto bitmaps = TRY(load<BitmapsExtension>(image, offset));
                TRY(check_bitmaps_extension(bitmaps, headers.cluster_size));
                headers.bitmaps = bitmaps;
                return {};
            }
            case ExtensionType::feature_names: return {};
            case ExtensionType::end: break;
        }
        headers.other_extensions.emplace_back(static_cast<u32>(type), length);
        return {};
    });
}

Status read_key_header(const Source& image, Headers& headers)
{
    if (!headers.encryption) {
        return {};
    }
    const auto header =
        TRY_WHILE("Could not read encryption header", load<luks::Header>(image, headers.encryption->offset));
    TRY(luks::check_header(header, luks::Placement::in_front));
    TRY(luks::check_keys(header, luks::Placement::in_front));
    headers.key_header = header;
    return {};
}

Result<std::string> read_backing_name(const Source& image, const Headers& headers)
{
    const u64 offset = headers.header.backing_file_offset;
    const u64 length = headers.header.backing_file_size;
    if (offset == 0) {
        return std::string();
    }
    const u64 most = std::min<u64>(1023, headers.cluster_size - offset);
    if (length > most) {
        return malformed(text("Backing file name too long: ", length, " bytes at ", hex(offset), ", at most ", most));
    }
    return up_to_nul(TRY_WHILE("reading the backing file's name", read_text(image, offset, length)));
}

Status read_snapshots(const Source& image, const Headers& headers, std::vector<StoredSnapshot>& into)
{
    struct Record {
        be64 l1_table_offset;
        be32 l1_size;
        be16 id_length, name_length;
        be32 seconds, nanoseconds;
        be64 vm_clock;
        be32 vm_state_size, extra_size;
    };
    static_assert(sizeof(Record) == 40);
    struct Extra {
        be64 vm_state_size, disk_size, icount;
    };
    constexpr u64 no_icount = ~u64{0};

    const u64 start = headers.header.snapshots_offset;
    u64 position = start;
    for (u32 i = 0; i < headers.header.nb_snapshots; ++i) {
        position = round_up(position, 8);
        const auto record = TRY_WHILE("Failed to read snapshot table", load<Record>(image, position));
        position += sizeof record;
        if (record.extra_size > max_snapshot_extra_bytes) {
            return malformed(
                text("Too much extra metadata in snapshot table entry ", i, ": ", record.extra_size, " bytes"));
        }
        auto extra = TRY_WHILE("Failed to read snapshot table", load<Extra>(image, position));
        const bool has_disk_size = record.extra_size >= 16;
        const bool has_icount = record.extra_size >= 24 && extra.icount != no_icount;
        if (record.extra_size < 8) {
            extra.vm_state_size = u64{record.vm_state_size};
        }
        position += record.extra_size;
        const u64 names_end = position + record.id_length + record.name_length;
        if (names_end - start > max_snapshot_table_bytes) {
            return too_big(text("Snapshot table is too big: entry ", i, " ends ", names_end - start,
                                " bytes after its start, at most ", max_snapshot_table_bytes));
        }
        StoredSnapshot snapshot;
        snapshot.l1_table_offset = record.l1_table_offset;
        snapshot.l1_size = record.l1_size;
        Snapshot& shown = snapshot.shown;
        shown.id = up_to_nul(TRY_WHILE("Failed to read snapshot table", read_text(image, position, record.id_length)));
        position += record.id_length;
        shown.name =
            up_to_nul(TRY_WHILE("Failed to read snapshot table", read_text(image, position, record.name_length)));
        position += record.name_length;
        shown.seconds = record.seconds;
        shown.nanoseconds = record.nanoseconds;
        shown.vm_clock = record.vm_clock;
        shown.vm_state_size = extra.vm_state_size;
        if (has_icount) {
            shown.icount = extra.icount.value();
        }
        shown.virtual_size = round_down(has_disk_size ? extra.disk_size : headers.header.size, sector_size);
        snapshot.extra_size = record.extra_size;
        snapshot.record_end = position;
        into.push_back(std::move(snapshot));
    }
    return {};
}

std::vector<Issue> remarks(const Headers& headers)
{
    std::vector<Issue> remarks;
    if (headers.header.version == 2) {
        remarks.push_back(
            {Issue::Severity::note,
             "version 2 of the format (compat 0.10) knows no zero clusters, no dirty bitmaps and no mark for an "
             "image that was not closed",
             offsetof(Header, version), Issue::Matter::old_version});
    }
    if (headers.header.crypt_method == crypt_aes) {
        remarks.push_back(
            {Issue::Severity::warning,
             "its AES encryption takes the password itself for the key and tells which sectors are equal; QEMU "
             "gave it up in favour of LUKS",
             offsetof(Header, crypt_method), Issue::Matter::weak_encryption});
    }
    return remarks;
}

Value::Object specific_information(const Headers& headers, const std::vector<Bitmap>& bitmaps)
{
    const Header& header = headers.header;
    const bool new_version = header.version >= 3;
    Value::Object out = {
        {"compat", new_version ? "1.1" : "0.10"},
        {"compression-type", header.compression_type == compression_zstd ? "zstd" : "zlib"},
    };
    if (new_version) {
        out.push_back({"lazy-refcounts", (header.compatible_features & compatible::lazy_refcounts) != 0});
    }
    if (new_version && !bitmaps.empty()) {
        Value::List list;
        for (const Bitmap& bitmap : bitmaps) {
            Value::List flags;
            if (bitmap.in_use) {
                flags.push_back("in-use");
            }
            if (bitmap.automatic) {
                flags.push_back("auto");
            }
            list.push_back(
                Value::Object{{"flags", std::move(flags)}, {"name", bitmap.name}, {"granularity", bitmap.granularity}});
        }
        out.push_back({"bitmaps", std::move(list)});
    }
    out.push_back({"refcount-bits", u64{1} << header.refcount_order});
    if (new_version && headers.data_file) {
        out.push_back({"data-file", *headers.data_file});
    }
    if (header.crypt_method == crypt_aes) {
        out.push_back({"encrypt", Value::Object{{"format", "aes"}}});
    }
    if (headers.key_header) {
        out.push_back({"encrypt", luks_information(*headers.key_header, "luks")});
    }
    if (new_version && headers.has(incompatible::data_file)) {
        out.push_back({"data-file-raw", (header.autoclear_features & autoclear::data_file_raw) != 0});
    }
    if (new_version) {
        out.push_back({"corrupt", headers.has(incompatible::corrupt)});
        out.push_back({"extended-l2", headers.extended_l2()});
    }
    return out;
}

std::vector<Fact> describe(const Headers& headers)
{
    const Header& header = headers.header;
    const auto bit = [](u64 word, u64 mask) { return std::string((word & mask) != 0 ? "yes" : "no"); };
    std::vector<Fact> facts = {
        {"version", text(header.version, header.version == 2 ? " (compat 0.10)" : " (compat 1.1)")},
        {"cluster size", text(headers.cluster_size)},
        {"size", text(header.size)},
    };
    if (!headers.backing_name.empty()) {
        facts.push_back({"backing file", headers.backing_name});
        facts.push_back({"backing format", headers.backing_format.value_or("")});
    }
    constexpr std::string_view methods[] = {"none", "AES", "LUKS"};
    facts.push_back({"encryption", std::string(methods[header.crypt_method])});
    facts.push_back({"refcount bits", text(u64{1} << header.refcount_order)});
    facts.push_back({"compression type", header.compression_type == compression_zstd ? "zstd" : "zlib"});
    facts.push_back({"extended L2", bit(header.incompatible_features, incompatible::extended_l2)});
    facts.push_back({"lazy refcounts", bit(header.compatible_features, compatible::lazy_refcounts)});
    facts.push_back({"dirty", bit(header.incompatible_features, incompatible::dirty)});
    facts.push_back({"corrupt", bit(header.incompatible_features, incompatible::corrupt)});
    if (headers.data_file) {
        facts.push_back({"data file", *headers.data_file});
        facts.push_back({"data file raw", bit(header.autoclear_features, autoclear::data_file_raw)});
    }
    facts.push_back({"L1 entries", text(header.l1_size)});
    facts.push_back({"L1 table offset", text(hex(header.l1_table_offset))});
    facts.push_back({"refcount table offset", text(hex(header.refcount_table_offset))});
    facts.push_back({"refcount table clusters", text(header.refcount_table_clusters)});
    facts.push_back({"header length", text(header.header_length)});
    for (const auto& [type, length] : headers.other_extensions) {
        facts.push_back({text("header extension ", hex(type)), text(length, " bytes")});
    }
    return facts;
}

}  // namespace stratamap::qcow2
