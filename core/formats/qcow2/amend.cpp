// SPDX-License-Identifier: MIT
// Options of a qcow2 image changed (shared spec amend, 4). All checks, in the peer's order and words; then the new
// image is drawn beside the old one in memory, and the plan is whatever has to be written for it.
#include "core/amend.h"

#include "core/formats/qcow2/header_draft.h"
#include "core/formats/qcow2/shadow.h"
#include "core/names.h"

#include <algorithm>
#include <bit>

namespace stratamap::qcow2 {

namespace {

using Kind = AmendOption::Kind;

constexpr AmendOption amendable[] = {
    {"backing_file", Kind::text, "File name of a base image"},
    {"backing_fmt", Kind::text, "Image format of the base image"},
    {"compat", Kind::text, "Compatibility level (v2 [0.10] or v3 [1.1])"},
    {"data_file", Kind::text, "File name of an external data file"},
    {"data_file_raw", Kind::boolean, "The external data file must stay valid as a raw image"},
    {"encrypt.iter-time", Kind::number, "Time to spend in PBKDF in milliseconds"},
    {"encrypt.keyslot", Kind::number, "Select a single keyslot to modify explicitly"},
    {"encrypt.new-secret", Kind::text, "New secret to set in the matching keyslots. Empty string to erase"},
    {"encrypt.old-secret", Kind::text, "Select all keyslots that match this password"},
    {"encrypt.state", Kind::text, "Select new state of affected keyslots (active/inactive)"},
    {"lazy_refcounts", Kind::boolean, "Postpone refcount updates"},
    {"refcount_bits", Kind::number, "Width of a reference count entry in bits"},
    {"size", Kind::size, "Virtual disk size"},
};
constexpr std::string_view creation_only[] = {
    "cluster_size",       "compression_type", "encrypt.cipher-alg", "encrypt.cipher-mode",
    "encrypt.format",     "encrypt.hash-alg", "encrypt.ivgen-alg",  "encrypt.ivgen-hash-alg",
    "encrypt.key-secret", "encryption",       "extended_l2",        "preallocation",
};

constexpr u64 unknown_icount = ~u64{0};
constexpr u64 extra_wanted = 16;   // of a snapshot's record in version 3
constexpr u64 extra_written = 24;  // what QEMU writes
constexpr u64 all_subclusters_zero = u64{0xffffffff} << 32;
constexpr u64 max_bitmap_bytes = 512 << 20;

Error refused(std::string sentence, std::string hint = {})
{
    return Error(Fault::unsupported, std::move(sentence)).with_hint(std::move(hint));
}

std::vector<std::byte> to_bytes(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

/// An L2 table of the new image, and which L1 entries lead to it.
struct NewTable {
    std::vector<u64> words;
    std::vector<std::pair<std::size_t, u64>> users;  // disk, L1 index
};

class Planner {
public:
    Planner(const Metadata& old, const AmendRequest& request)
        : m_old(old), m_request(request), m_draft(old), m_disks(old.disks)
    {
    }

    Result<AmendPlan> run()
    {
        TRY(check_encryption());
        TRY(check_compat());
        TRY(check_data_file());
        TRY(check_refcount_bits());
        TRY(check_backing());
        TRY(check_lazy());
        TRY(check_size());
        if (m_downgrade) {
            TRY(check_downgrade());
        }
        m_shadow.emplace(m_old, m_order);
        drop_stale_bits();
        if (m_new_size != m_old.headers.header.size) {
            TRY(change_size());
        }
        if (m_downgrade) {
            TRY(downgrade());
        }
        if (m_upgrade) {
            upgrade();
        }
        TRY(write_disks());
        return made();
    }

private:
    Header& header() { return m_draft.header; }
    const Header& old_header() const { return m_old.headers.header; }
    u64 cluster() const { return m_old.cluster(); }

    Status check_encryption()
    {
        const auto encrypts = [](const auto& option) { return option.first.starts_with("encrypt."); };
        if (!std::any_of(m_request.options.begin(), m_request.options.end(), encrypts)) {
            return {};
        }
        if (old_header().crypt_method == crypt_none) {
            return refused("Can't amend encryption options - encryption not present");
        }
        if (old_header().crypt_method == crypt_aes) {
            return refused("Only LUKS encryption options can be amended");
        }
        return refused("Key slots inside a qcow2 image cannot be amended");
    }

    Status check_size()
    {
        const u64* size = m_request.find<u64>("size");
        m_new_size = size == nullptr || *size == 0 ? u64{old_header().size} : *size;
        if (m_new_size == old_header().size) {
            return {};
        }
        if (m_new_size % sector_size != 0) {
            return refused("The new size must be a multiple of 512");
        }
        if (m_new_size > max_image_length) {
            return refused(m_new_size >> 63 != 0
                               ? text("Image size cannot be negative")
                               : text("offset(", m_new_size, ") exceeds maximum(9223372035781033984)"));
        }
        if (old_header().version < 3 && old_header().nb_snapshots != 0 && !m_upgrade) {
            return refused("Can't resize a v2 image which has snapshots");
        }
        if (divide_up(m_new_size, m_old.headers.l2_coverage()) > max_l1_entries) {
            return refused("Failed to grow the L1 table: File too large");
        }
        if (m_old.data_outside()) {
            return refused("The size of an image with an external data file cannot be amended");
        }
        for (const BitmapRecord& bitmap : m_old.bitmaps) {
            TRY(check_bitmap(bitmap.shown));
        }
        if (m_new_size < old_header().size && !m_request.allow_shrink) {
            return Error(Fault::usage, text("The image would shrink from ", old_header().size, " to ", m_new_size,
                                            " bytes, and what the guest has behind that would be gone"))
                .with_hint("Use --allow-shrink if that is what you want");
        }
        return {};
    }

    Status check_bitmap(const Bitmap& bitmap)
    {
        if (bitmap.in_use) {
            return refused(text("Bitmap '", printable(bitmap.name), "' is inconsistent and cannot be used"),
                           "Try block-dirty-bitmap-remove to delete this bitmap from disk");
        }
        const u64 bytes = divide_up(divide_up(m_new_size, bitmap.granularity), 8);
        if (bytes > max_bitmap_bytes) {
            return refused(text("Bitmap '", printable(bitmap.name), "' would need ", bytes, " bytes for a disk of ",
                                m_new_size, ", more than ", max_bitmap_bytes, ", and would be lost"),
                           "Remove the bitmap first");
        }
        return {};
    }

    Status check_compat()
    {
        const std::string* compat = m_request.find<std::string>("compat");
        if (compat == nullptr) {
            return {};
        }
        const bool v2 = *compat == "0.10" || *compat == "v2";
        if (!v2 && *compat != "1.1" && *compat != "v3") {
            return refused(text("Unknown compatibility level ", printable(*compat)));
        }
        m_upgrade = !v2 && old_header().version < 3;
        m_downgrade = v2 && old_header().version >= 3;
        return {};
    }

    Status check_backing()
    {
        const std::string* name = m_request.find<std::string>("backing_file");
        const std::string* format = m_request.find<std::string>("backing_fmt");
        if (name == nullptr && format == nullptr) {
            return {};
        }
        const std::string new_name = name != nullptr ? *name : m_old.headers.backing_name;
        const std::string old_format = m_old.headers.backing_format.value_or("");
        const std::string new_format = new_name.empty() ? "" : format != nullptr ? *format : old_format;
        if (new_name == m_old.headers.backing_name && new_format == old_format) {
            return {};
        }
        if (new_name.size() > 1023 || new_name.find('\0') != std::string::npos) {
            return refused(
                text("Could not change the backing file to '", printable(new_name, 64), "': Invalid argument"));
        }
        if (!new_name.empty() && new_format.empty()) {
            return refused(text("Could not change the backing file to '", printable(new_name),
                                "': backing format must be specified"));
        }
        if (!new_format.empty() && !is_known_format(new_format)) {
            return refused(text("Invalid format name: '", printable(new_format), "'"));
        }
        if ((old_header().autoclear_features & autoclear::data_file_raw) != 0 && !new_name.empty()) {
            return refused(text("Could not change the backing file to '", printable(new_name), "': Invalid argument"));
        }
        TRY(check_same_content(new_name, new_format));
        m_draft.backing_name = new_name;
        m_draft.set(ExtensionType::backing_format,
                    new_format.empty() ? std::nullopt : std::optional(to_bytes(new_format)));
        return {};
    }

    Status check_same_content(const std::string& name, const std::string& format)
    {
        if (m_request.force) {
            m_plan.warnings.push_back(
                "The backing file's name changes in the header alone: whether the guest then reads "
                "the same is not looked at");
            return {};
        }
        if (!m_request.same_content) {
            return refused("Cannot amend the backing file", "You can use 'qemu-img rebase' instead.");
        }
        return m_request.same_content(name, format.empty() ? std::nullopt : std::optional(format));
    }

    Status check_data_file()
    {
        if (const std::string* name = m_request.find<std::string>("data_file")) {
            if (!m_old.data_outside()) {
                return refused("data-file can only be set for images that use an external data file");
            }
            if (name->empty() && !m_request.force) {
                return refused("Without the name of its data file the image could not be opened any more");
            }
            if (!name->empty() && name->front() != '/') {
                m_plan.warnings.push_back(text("The data file's name '", printable(*name),
                                               "' is relative to the folder in which a program is started, not to the "
                                               "image's"));
            }
            m_draft.set(ExtensionType::data_file, name->empty() ? std::nullopt : std::optional(to_bytes(*name)));
        }
        if (const bool* raw = m_request.find<bool>("data_file_raw")) {
            const bool now = (old_header().autoclear_features & autoclear::data_file_raw) != 0;
            if (*raw && !now) {
                return refused("data-file-raw cannot be set on existing images");
            }
            if (!*raw) {
                header().autoclear_features = header().autoclear_features & ~autoclear::data_file_raw;
            }
        }
        return {};
    }

    Status check_lazy()
    {
        const bool* lazy = m_request.find<bool>("lazy_refcounts");
        if (lazy == nullptr) {
            return {};
        }
        const bool now = (old_header().compatible_features & compatible::lazy_refcounts) != 0;
        const bool version_3 = (old_header().version >= 3 && !m_downgrade) || m_upgrade;
        if (*lazy && !now && !version_3) {
            return refused(
                "Lazy refcounts only supported with compatibility level 1.1 and above (use compat=1.1 or "
                "greater)");
        }
        const u64 others = header().compatible_features & ~compatible::lazy_refcounts;
        header().compatible_features = others | (*lazy ? compatible::lazy_refcounts : 0);
        return {};
    }

    Status check_refcount_bits()
    {
        m_order = old_header().refcount_order;
        const u64* bits = m_request.find<u64>("refcount_bits");
        if (bits == nullptr) {
            return {};
        }
        if (!std::has_single_bit(*bits) || *bits > 64) {
            return refused("Refcount width must be a power of two and may not exceed 64 bits");
        }
        const bool version_3 = (old_header().version >= 3 && !m_downgrade) || m_upgrade;
        if (*bits != 16 && *bits >> old_header().refcount_order != 1 && !version_3) {
            return refused(
                "Refcount widths other than 16 bits require compatibility level 1.1 or above (use compat=1.1 "
                "or greater)");
        }
        m_order = static_cast<u32>(std::countr_zero(*bits));
        return {};
    }

    Status check_downgrade()
    {
        if (m_order != 4) {
            return refused("compat=0.10 requires refcount_bits=16");
        }
        if (m_old.data_outside()) {
            return refused("Cannot downgrade an image with a data file");
        }
        for (std::size_t i = 0; i < m_old.snapshots.size(); ++i) {
            if (m_old.snapshots[i].vm_state_size > 0xffffffff || m_old.disks[i + 1].size != m_new_size) {
                return refused("Internal snapshots prevent downgrade of image");
            }
        }
        const u64 left = old_header().incompatible_features & ~(incompatible::dirty | incompatible::compression);
        if (left != 0) {
            return refused(text("Cannot downgrade an image with incompatible features ", hex(left), " set"));
        }
        if (old_header().compression_type != compression_zlib && has_compressed()) {
            return refused("Cannot downgrade an image with zstd compression type and existing compressed clusters");
        }
        if (!m_draft.unknown_fields.empty()) {
            return refused(text("The header has ", m_draft.unknown_fields.size(),
                                " bytes of fields that version 2 has no place for"));
        }
        if (!m_old.bitmaps.empty() && !m_request.remove_bitmaps) {
            return refused(text("Version 2 cannot hold the image's ", m_old.bitmaps.size(), " bitmaps"),
                           "Remove them first, or use --remove-bitmaps");
        }
        return {};
    }

    bool has_compressed() const
    {
        for (const auto& [offset, table] : m_old.l2_tables) {
            for (u64 i = 0; i < table.size(); i += m_old.words()) {
                if ((table[i] & entry_compressed) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What any program that writes must drop: marks of matters it does not know.
    void drop_stale_bits()
    {
        header().autoclear_features = header().autoclear_features & (autoclear::bitmaps | autoclear::data_file_raw);
        header().incompatible_features = header().incompatible_features & ~incompatible::dirty;
        if (!m_old.headers.bitmaps && m_draft.find(ExtensionType::bitmaps) != nullptr) {
            m_plan.warnings.push_back("Bitmaps that another program left behind are not kept, their clusters leak");
            m_draft.set(ExtensionType::bitmaps, std::nullopt);
        }
    }

    void upgrade()
    {
        header().version = 3;
        const bool too_short = std::any_of(m_old.snapshots.begin(), m_old.snapshots.end(),
                                           [](const SnapshotRecord& s) { return s.extra.size() < extra_wanted; });
        m_snapshots_change = m_snapshots_change || too_short;
    }

    Status downgrade()
    {
        for (const auto& [offset, table] : m_old.l2_tables) {
            TRY(expand_zeros(offset));
        }
        if (!m_old.bitmaps.empty()) {
            remove_bitmaps();
        }
        header().version = 2;
        header().incompatible_features = 0;
        header().compatible_features = 0;
        header().autoclear_features = 0;
        header().compression_type = compression_zlib;
        return {};
    }

    /// Version 2 has no zero clusters: they become unallocated or, above a backing file, clusters of zeros.
    Status expand_zeros(u64 table_offset)
    {
        // Where the size changed, the active disk has a table of its own in its place.
        std::vector<NewTable*> changed;
        for (NewTable& table : m_tables) {
            if (table.users.size() == 1 && table.users[0].first == 0 &&
                m_replaced[table.users[0].second] == table_offset) {
                changed.push_back(&table);
            }
        }
        for (NewTable* table : changed) {
            TRY(expand_entries(table->words, 1));
        }
        NewTable rest{m_old.l2_tables.at(table_offset), users_of(table_offset)};
        if (rest.users.empty() || !has_zeros(rest.words)) {
            return {};
        }
        TRY(expand_entries(rest.words, rest.users.size()));
        m_shadow->remove(table_offset / cluster(), rest.users.size());
        m_tables.push_back(std::move(rest));
        return {};
    }

    static bool has_zeros(const std::vector<u64>& words)
    {
        return std::any_of(words.begin(), words.end(),
                           [](u64 entry) { return (entry & entry_compressed) == 0 && (entry & entry_zero) != 0; });
    }

    Status expand_entries(std::vector<u64>& words, u64 users)
    {
        for (u64& entry : words) {
            if ((entry & entry_compressed) != 0 || (entry & entry_zero) == 0) {
                continue;
            }
            const u64 host = entry & offset_mask;
            if (host != 0) {
                m_shadow->remove(host / cluster(), users);
            }
            entry = m_draft.backing_name.empty() ? 0 : zeroed_cluster(users);
        }
        return {};
    }

    u64 zeroed_cluster(u64 users)
    {
        const u64 offset = m_shadow->allocate(1);
        m_shadow->add(offset / cluster(), users - 1);
        m_shadow->write_zeros(offset, cluster());
        return offset;
    }

    std::vector<std::pair<std::size_t, u64>> users_of(u64 table_offset) const
    {
        std::vector<std::pair<std::size_t, u64>> users;
        for (std::size_t disk = 0; disk < m_disks.size(); ++disk) {
            for (u64 i = 0; i < m_disks[disk].l1.size(); ++i) {
                const bool replaced = disk == 0 && m_replaced.contains(i);
                if (!replaced && (m_disks[disk].l1[i] & offset_mask) == table_offset) {
                    users.emplace_back(disk, i);
                }
            }
        }
        return users;
    }

    void remove_bitmaps()
    {
        m_shadow->remove_table(m_old.headers.bitmaps->directory_offset, m_old.headers.bitmaps->directory_size);
        for (const BitmapRecord& bitmap : m_old.bitmaps) {
            m_shadow->remove_table(bitmap.shown.table_offset, bitmap.table.size() * 8);
            for (const u64 entry : bitmap.table) {
                if ((entry & offset_mask) != 0) {
                    m_shadow->remove((entry & offset_mask) / cluster(), 1);
                }
            }
            m_plan.losses.push_back({text("Bitmap '", printable(bitmap.shown.name), "' is removed"), {}});
        }
        m_draft.set(ExtensionType::bitmaps, std::nullopt);
    }

    Status change_size()
    {
        const u64 entries = divide_up(m_new_size, m_old.headers.l2_coverage());
        TRY(m_new_size < old_header().size ? shrink(entries) : grow(entries));
        for (const BitmapRecord& bitmap : m_old.bitmaps) {
            TRY(resize_bitmap(bitmap));
        }
        if (m_directory_changes) {
            write_directory();
        }
        header().size = m_new_size;
        return {};
    }

    /// The active disk's own copy of the L2 table of that L1 entry, to be changed.
    std::vector<u64>& own_table(u64 l1_index)
    {
        for (NewTable& table : m_tables) {
            if (table.users.front() == std::pair<std::size_t, u64>(0, l1_index)) {
                return table.words;
            }
        }
        const u64 offset = m_disks[0].l1[l1_index] & offset_mask;
        NewTable table{std::vector<u64>(cluster() / 8), {{0, l1_index}}};
        if (offset != 0) {
            table.words = m_old.l2_tables.at(offset);
            m_shadow->remove(offset / cluster(), 1);
        }
        m_replaced[l1_index] = offset;
        m_tables.push_back(std::move(table));
        return m_tables.back().words;
    }

    void drop_entry(u64 entry)
    {
        if ((entry & entry_compressed) != 0) {
            const Range clusters = m_old.compressed_clusters(entry);
            for (u64 c = clusters.offset; c < clusters.end(); ++c) {
                m_shadow->remove(c, 1);
            }
        } else if ((entry & offset_mask) != 0) {
            m_shadow->remove((entry & offset_mask) / cluster(), 1);
        }
    }

    Status shrink(u64 entries)
    {
        const u64 coverage = m_old.headers.l2_coverage();
        note_loss();
        for (u64 i = m_new_size / coverage; i < m_disks[0].l1.size(); ++i) {
            const u64 offset = m_disks[0].l1[i] & offset_mask;
            if (offset == 0) {
                continue;
            }
            const u64 first = i * coverage < m_new_size ? divide_up(m_new_size - i * coverage, cluster()) : 0;
            const std::vector<u64>& words = m_old.l2_tables.at(offset);
            for (u64 w = first * m_old.words(); w < words.size(); w += m_old.words()) {
                drop_entry(words[w]);
            }
            if (first == 0) {
                m_shadow->remove(offset / cluster(), 1);
                continue;
            }
            auto& own = own_table(i);
            std::fill(own.begin() + static_cast<std::ptrdiff_t>(first * m_old.words()), own.end(), 0);
        }
        m_disks[0].l1.resize(std::max<u64>(entries, 1));
        return zero_tail(m_new_size);
    }

    void note_loss()
    {
        u64 kept = 0;
        const Range doomed = {m_new_size, old_header().size - m_new_size};
        for (std::size_t i = 1; i < m_disks.size(); ++i) {
            kept += m_disks[i].size > m_new_size ? u64{1} : 0;
        }
        m_plan.losses.push_back({text("The guest's bytes from ", doomed.offset, " to ", doomed.end(), " are cut off",
                                      kept != 0 ? text("; ", kept, " snapshots keep what they have there") : text("")),
                                 doomed});
    }

    /// Makes the last cluster read as zeros behind `end`, so that no old bytes appear when the disk grows again. The
    /// old image still reads the old cluster, so it is copied.
    Status zero_tail(u64 end)
    {
        const u64 within = end % cluster();
        const u64 l1_index = end / m_old.headers.l2_coverage();
        if (within == 0 || l1_index >= m_disks[0].l1.size() || (m_disks[0].l1[l1_index] & offset_mask) == 0) {
            return {};
        }
        const u64 word = end % m_old.headers.l2_coverage() / cluster() * m_old.words();
        const u64 table = m_disks[0].l1[l1_index] & offset_mask;
        const u64 entry = m_old.l2_tables.at(table)[word];
        const bool plain = (entry & entry_compressed) == 0 && (m_old.words() == 2 || (entry & entry_zero) == 0);
        if (!plain || (entry & offset_mask) == 0) {
            return {};
        }
        if (old_header().crypt_method != crypt_none) {
            m_plan.warnings.push_back("The cut part of the last cluster stays as it is, because it is encrypted");
            return {};
        }
        std::vector<std::byte> data(cluster());
        TRY_WHILE("reading the last cluster", m_old.file->read(entry & offset_mask, data));
        const auto tail = data.begin() + static_cast<std::ptrdiff_t>(within);
        if (std::all_of(tail, data.end(), [](std::byte b) { return b == std::byte{0}; })) {
            return {};
        }
        std::fill(tail, data.end(), std::byte{0});
        drop_entry(entry);
        const u64 copy = m_shadow->allocate(1);
        m_shadow->write(copy, std::move(data));
        own_table(l1_index)[word] = copy;
        return {};
    }

    Status grow(u64 entries)
    {
        if (entries > m_disks[0].l1.size()) {
            m_disks[0].l1.resize(entries);
        }
        TRY(check_nothing_behind());
        TRY(zero_tail(old_header().size));
        if (m_draft.backing_name.empty()) {
            return {};
        }
        if (!m_request.backing) {
            return refused("The image has a backing file, whose length is needed to let the image grow");
        }
        const auto below = TRY_WHILE("the length of the backing file is needed", m_request.backing());
        return below ? hide_backing(*below) : Status();
    }

    /// An entry behind the end would become visible.
    Status check_nothing_behind()
    {
        const u64 coverage = m_old.headers.l2_coverage();
        const u64 end = round_up(old_header().size, cluster());
        for (u64 i = end / coverage; i < m_old.disks[0].l1.size(); ++i) {
            const u64 offset = m_old.disks[0].l1[i] & offset_mask;
            if (offset == 0) {
                continue;
            }
            const u64 first = i * coverage < end ? (end - i * coverage) / cluster() * m_old.words() : 0;
            const auto& words = m_old.l2_tables.at(offset);
            if (std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.end(),
                            [](u64 word) { return word != 0; })) {
                auto& own = own_table(i);
                for (u64 w = first; w < own.size(); w += m_old.words()) {
                    drop_entry(own[w]);
                }
                std::fill(own.begin() + static_cast<std::ptrdiff_t>(first), own.end(), 0);
            }
        }
        return {};
    }

    /// What the backing file has behind the old end must not appear.
    Status hide_backing(const Source& below)
    {
        const u64 old_size = old_header().size;
        const u64 end = std::min(m_new_size, below.size());
        if (end <= old_size) {
            return {};
        }
        if (old_header().version < 3 && !m_upgrade) {
            return refused("Failed to zero out new clusters: Operation not supported");
        }
        TRY(copy_last_cluster(below));
        for (u64 at = round_up(old_size, cluster()); at < end; at += cluster()) {
            auto& own = own_table(at / m_old.headers.l2_coverage());
            const u64 word = at % m_old.headers.l2_coverage() / cluster() * m_old.words();
            if (m_old.words() == 2) {
                own[word + 1] = all_subclusters_zero;
            } else {
                own[word] = entry_zero;
            }
        }
        return {};
    }

    /// The cluster that the old end lies in, where the image itself has nothing: the old part of it from below.
    Status copy_last_cluster(const Source& below)
    {
        const u64 old_size = old_header().size;
        const u64 within = old_size % cluster();
        if (within == 0) {
            return {};
        }
        const u64 coverage = m_old.headers.l2_coverage();
        const u64 word = old_size % coverage / cluster() * m_old.words();
        const u64 table = m_disks[0].l1[old_size / coverage] & offset_mask;
        const std::vector<u64>* words = table != 0 ? &m_old.l2_tables.at(table) : nullptr;
        const u64 entry = words != nullptr ? (*words)[word] : 0;
        const bool whole = entry != 0 && (m_old.words() == 1 || (entry & entry_compressed) != 0);
        if (whole) {
            return {};
        }
        if (words != nullptr && m_old.words() == 2 && ((*words)[word] != 0 || (*words)[word + 1] != 0)) {
            return refused(
                "The last cluster has some of its subclusters, and the backing file is longer than the image: "
                "growing such an image is not supported");
        }
        if (old_header().crypt_method != crypt_none) {
            return refused(
                "The image is encrypted and ends within a cluster, and its backing file is longer: growing such "
                "an image is not supported");
        }
        std::vector<std::byte> data(cluster());
        TRY_WHILE("reading the backing file", below.read(old_size - within, std::span(data).first(within)));
        const u64 copy = m_shadow->allocate(1);
        m_shadow->write(copy, std::move(data));
        auto& own = own_table(old_size / coverage);
        own[word] = copy;
        if (m_old.words() == 2) {
            own[word + 1] = 0xffffffff;
        }
        return {};
    }

    Status resize_bitmap(const BitmapRecord& bitmap)
    {
        BitmapRecord changed = bitmap;
        const u64 bits = divide_up(m_new_size, bitmap.shown.granularity);
        const u64 entries = std::max<u64>(1, divide_up(bits, cluster() * 8));
        const u64 old_bits = divide_up(old_header().size, bitmap.shown.granularity);
        // Of the cluster in which the shorter disk ends, the bits behind that are zeros.
        const u64 kept = std::min(bits, old_bits);
        for (u64 i = entries; i < bitmap.table.size(); ++i) {
            if ((bitmap.table[i] & offset_mask) != 0) {
                m_shadow->remove((bitmap.table[i] & offset_mask) / cluster(), 1);
            }
        }
        changed.table.resize(entries);
        const u64 last = kept / (cluster() * 8);
        if (last < entries && kept % (cluster() * 8) != 0) {
            TRY(clear_bits(changed.table[last], kept % (cluster() * 8)));
        }
        if (changed.table != bitmap.table) {
            m_shadow->remove_table(bitmap.shown.table_offset, bitmap.table.size() * 8);
            const u64 offset = m_shadow->allocate(divide_up(entries * 8, cluster()));
            m_shadow->write_table(offset, changed.table);
            const be64 stored_offset = offset;
            const be32 stored_entries = static_cast<u32>(entries);
            std::memcpy(&changed.stored[0], &stored_offset, 8);
            std::memcpy(&changed.stored[8], &stored_entries, 4);
            m_directory_changes = true;
        }
        m_bitmaps.push_back(std::move(changed));
        return {};
    }

    /// Gives a bitmap's table entry a copy of its cluster in which the bits from `first` on are zeros, if they are not.
    Status clear_bits(u64& entry, u64 first)
    {
        const u64 offset = entry & offset_mask;
        if (offset == 0 && (entry & 1) == 0) {
            return {};
        }
        std::vector<std::byte> bits(cluster(), std::byte{0xff});
        if (offset != 0) {
            TRY_WHILE("reading a bitmap", m_old.file->read(offset, bits));
        }
        std::vector<std::byte> cleared = bits;
        cleared[first / 8] &= static_cast<std::byte>((1 << (first % 8)) - 1);
        std::fill(cleared.begin() + static_cast<std::ptrdiff_t>(first / 8 + 1), cleared.end(), std::byte{0});
        if (cleared == bits) {
            return {};
        }
        if (offset != 0) {
            m_shadow->remove(offset / cluster(), 1);
        }
        entry = m_shadow->allocate(1);
        m_shadow->write(entry, std::move(cleared));
        return {};
    }

    void write_directory()
    {
        std::vector<std::byte> directory;
        for (const BitmapRecord& bitmap : m_bitmaps) {
            directory.insert(directory.end(), bitmap.stored.begin(), bitmap.stored.end());
        }
        BitmapsExtension extension = *m_old.headers.bitmaps;
        m_shadow->remove_table(extension.directory_offset, extension.directory_size);
        const u64 offset = m_shadow->allocate(divide_up(directory.size(), cluster()));
        m_shadow->write(offset, std::move(directory));
        extension.directory_offset = offset;
        std::vector<std::byte> bytes(sizeof extension);
        std::memcpy(bytes.data(), &extension, sizeof extension);
        m_draft.set(ExtensionType::bitmaps, std::move(bytes));
    }

    /// Places and writes the L2 tables that changed, with the flags that the new counts make right, and then what leads
    /// to them.
    Status write_disks()
    {
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            place_table(m_tables[i]);
        }
        TRY(flag_untouched_tables());
        for (NewTable& table : m_tables) {
            if (table.users.front().first == 0) {
                TRY(flag_entries(table.words));
            }
        }
        for (const NewTable& table : m_tables) {
            m_shadow->write_table(m_disks[table.users[0].first].l1[table.users[0].second] & offset_mask, table.words);
        }
        TRY(flag_l1());
        for (std::size_t i = 0; i < m_disks.size(); ++i) {
            place_l1(i);
        }
        if (m_snapshots_change) {
            TRY(write_snapshots());
        }
        return {};
    }

    void place_table(const NewTable& table)
    {
        const u64 offset = m_shadow->allocate(1);
        m_shadow->add(offset / cluster(), table.users.size() - 1);
        for (const auto& [disk, index] : table.users) {
            m_disks[disk].l1[index] = offset;
        }
    }

    Result<bool> flag_entries(std::vector<u64>& words)
    {
        bool changed = false;
        for (u64 w = 0; w < words.size() && !m_old.data_outside(); w += m_old.words()) {
            u64& entry = words[w];
            if ((entry & entry_compressed) != 0 || (entry & offset_mask) == 0) {
                continue;
            }
            const bool single = TRY(m_shadow->count((entry & offset_mask) / cluster())) == 1;
            const u64 flagged = (entry & ~entry_copied) | (single ? entry_copied : 0);
            changed = changed || flagged != entry;
            entry = flagged;
        }
        return changed;
    }

    /// Tables of the active disk that are what they were, but for flags of clusters that others left.
    Status flag_untouched_tables()
    {
        const bool all = m_old.counting == Counting::anew;
        for (u64 i = 0; i < m_disks[0].l1.size(); ++i) {
            const u64 offset = m_disks[0].l1[i] & offset_mask;
            const auto table = m_old.l2_tables.find(offset);
            if (offset == 0 || table == m_old.l2_tables.end() || (!all && !touches(table->second))) {
                continue;
            }
            NewTable flagged{table->second, {{0, i}}};
            if (!TRY(flag_entries(flagged.words)) || TRY(m_shadow->count(offset / cluster())) != 1) {
                continue;
            }
            m_shadow->remove(offset / cluster(), 1);
            place_table(flagged);
            m_tables.push_back(std::move(flagged));
        }
        return {};
    }

    bool touches(const std::vector<u64>& words) const
    {
        for (u64 w = 0; w < words.size(); w += m_old.words()) {
            const bool points = (words[w] & entry_compressed) == 0 && (words[w] & offset_mask) != 0;
            if (points && m_shadow->touched((words[w] & offset_mask) / cluster())) {
                return true;
            }
        }
        return false;
    }

    Status flag_l1()
    {
        for (u64& entry : m_disks[0].l1) {
            if ((entry & offset_mask) != 0) {
                const bool single = TRY(m_shadow->count((entry & offset_mask) / cluster())) == 1;
                entry = (entry & ~entry_copied) | (single ? entry_copied : 0);
            }
        }
        return {};
    }

    void place_l1(std::size_t number)
    {
        Disk& disk = m_disks[number];
        const Disk& old = m_old.disks[number];
        if (disk.l1 == old.l1) {
            return;
        }
        m_shadow->remove_table(old.l1_offset, old.l1.size() * 8);
        disk.l1_offset = m_shadow->allocate(divide_up(disk.l1.size() * 8, cluster()));
        m_shadow->write_table(disk.l1_offset, disk.l1);
        if (number == 0) {
            header().l1_table_offset = disk.l1_offset;
            header().l1_size = static_cast<u32>(disk.l1.size());
        } else {
            m_snapshots_change = true;
        }
    }

    Status write_snapshots()
    {
        std::vector<std::byte> table;
        for (std::size_t i = 0; i < m_old.snapshots.size(); ++i) {
            SnapshotRecord record = m_old.snapshots[i];
            const be64 l1_offset = m_disks[i + 1].l1_offset;
            std::memcpy(&record.fixed[0], &l1_offset, 8);
            if (header().version >= 3 && record.extra.size() < extra_wanted) {
                lengthen(record);
            }
            for (const auto* part : {&record.fixed, &record.extra, &record.names}) {
                table.insert(table.end(), part->begin(), part->end());
            }
            if (i + 1 < m_old.snapshots.size()) {
                table.resize(round_up(table.size(), 8));
            }
        }
        if (table.size() > max_snapshot_table_bytes) {
            return Error(Fault::too_big, "Failed to update the snapshot table: File too large");
        }
        const u64 old_end = old_snapshot_table_end();
        m_shadow->remove_table(old_header().snapshots_offset, old_end);
        const u64 offset = m_shadow->allocate(divide_up(table.size(), cluster()));
        m_shadow->write(offset, std::move(table));
        header().snapshots_offset = offset;
        return {};
    }

    u64 old_snapshot_table_end() const
    {
        u64 end = 0;
        for (const SnapshotRecord& record : m_old.snapshots) {
            end = round_up(end, 8) + record.fixed.size() + record.extra.size() + record.names.size();
        }
        return end;
    }

    /// Version 3 wants to know how large the disk was; version 2 knew one size alone.
    void lengthen(SnapshotRecord& record)
    {
        const be64 fields[] = {record.vm_state_size, old_header().size, unknown_icount};
        record.extra.resize(extra_written);
        std::memcpy(record.extra.data(), fields, sizeof fields);
        const be32 length = extra_written;
        std::memcpy(&record.fixed[36], &length, 4);
    }

    Result<AmendPlan> made()
    {
        TRY(m_shadow->finish(header()));
        HeaderSwitch change = TRY(plan_switch(m_old, m_draft));
        add_step("writing new tables and clusters beside the old ones", std::move(m_shadow->writes()));
        add_step("writing what the new header needs behind its first sector", std::move(change.before));
        m_plan.switch_step = m_plan.steps.size();
        add_step("writing the header's first sector", std::move(change.sector));
        add_step("clearing what the old header left", std::move(change.after));
        m_plan.freed = TRY(m_shadow->freed());
        m_plan.clusters_allocated = m_shadow->allocated();
        for (const Range range : m_plan.freed) {
            m_plan.clusters_freed += range.length / cluster();
        }
        const u64 end = TRY(m_shadow->used_end()) * cluster();
        if (divide_up(m_old.file->size(), cluster()) <= m_old.used_end && end < m_old.file->size()) {
            m_plan.cut_to = end;
        }
        compare_fields();
        return std::move(m_plan);
    }

    void add_step(std::string sentence, std::vector<AmendWrite> writes)
    {
        if (!writes.empty()) {
            m_plan.steps.push_back({std::move(sentence), std::move(writes)});
        }
    }

    void compare_fields()
    {
        Headers after = m_old.headers;
        after.header = header();
        after.backing_name = m_draft.backing_name;
        const auto stored = [&](ExtensionType type) -> std::optional<std::string> {
            const HeaderExtension* found = m_draft.find(type);
            if (found == nullptr) {
                return std::nullopt;
            }
            return std::string(reinterpret_cast<const char*>(found->bytes.data()), found->bytes.size());
        };
        after.backing_format = stored(ExtensionType::backing_format);
        after.data_file = stored(ExtensionType::data_file);
        const auto before_facts = describe(m_old.headers);
        const auto after_facts = describe(after);
        const auto value = [](const std::vector<Fact>& facts, const std::string& name) {
            const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact& f) { return f.name == name; });
            return found == facts.end() ? std::string() : found->value;
        };
        for (const Fact& fact : before_facts) {
            if (value(after_facts, fact.name) != fact.value) {
                m_plan.fields.push_back({fact.name, fact.value, value(after_facts, fact.name)});
            }
        }
        for (const Fact& fact : after_facts) {
            if (value(before_facts, fact.name).empty() && !fact.value.empty()) {
                m_plan.fields.push_back({fact.name, "", fact.value});
            }
        }
    }

    const Metadata& m_old;
    const AmendRequest& m_request;
    HeaderDraft m_draft;
    std::vector<Disk> m_disks;
    std::optional<Shadow> m_shadow;
    AmendPlan m_plan;
    std::vector<NewTable> m_tables;
    std::map<u64, u64> m_replaced;  // L1 indexes of the active disk with a table of their own, and which it replaces
    std::vector<BitmapRecord> m_bitmaps;
    u64 m_new_size = 0;
    u32 m_order = 4;
    bool m_upgrade = false, m_downgrade = false;
    bool m_snapshots_change = false, m_directory_changes = false;
};

/// Counts are believed unless the image was not closed cleanly.
Result<Counting> counting_of(const Source& image, const AmendRequest& request)
{
    const Headers headers = TRY(read_header(image));
    if (!headers.has(incompatible::dirty)) {
        return Counting::compare;
    }
    const bool* lazy = request.find<bool>("lazy_refcounts");
    if (request.repair || (lazy != nullptr && !*lazy)) {
        return Counting::anew;
    }
    return refused("The image was not closed cleanly, and its reference counts are stale",
                   "Amend it with lazy_refcounts=off or --repair, which counts them anew, or repair it first: qemu-img "
                   "check -r all FILE");
}

Result<AmendPlan> plan(const Source& image, const AmendRequest& request)
{
    const Counting counting = TRY(counting_of(image, request));
    const Metadata old = TRY(read_metadata(image, counting));
    return Planner(old, request).run();
}

Status check(const Source& image)
{
    TRY(read_metadata(image, Counting::compare));
    return {};
}

}  // namespace

const Amendment amendment = {{amendable, creation_only}, plan, LockScheme::amend, check};

}  // namespace stratamap::qcow2
