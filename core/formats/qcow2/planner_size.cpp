// SPDX-License-Identifier: MIT
// Another size: tables grow and are cut, and what a longer backing file or an old cluster has behind the end does not
// appear. Bitmaps follow.
#include "core/formats/qcow2/planner.h"

#include <algorithm>

namespace stratamap::qcow2 {

namespace {

constexpr u64 all_subclusters_zero = u64{0xffffffff} << 32;

}  // namespace

Status Planner::change_size()
{
    const u64 entries = divide_up(m_new_size, m_old.headers.l2_coverage());
    if (m_old.data_outside()) {
        TRY(check_data_place());
        m_plan.data_file = {old_header().size, m_new_size};
    }
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

/// The data file is cut where the disk is: right only if data lies there where the guest has it, as QEMU puts it.
Status Planner::check_data_place()
{
    const u64 coverage = m_old.headers.l2_coverage();
    for (u64 i = 0; i < m_disks[0].l1.size(); ++i) {
        const u64 offset = m_disks[0].l1[i] & offset_mask;
        if (offset == 0) {
            continue;
        }
        const std::vector<u64>& words = m_old.l2_tables.at(offset);
        for (u64 w = 0; w < words.size(); w += m_old.words()) {
            const u64 host = words[w] & offset_mask;
            const u64 guest = i * coverage + w / m_old.words() * cluster();
            if (host != 0 && host != guest) {
                return refused(text("The data of guest offset ", guest, " lies at ", host,
                                    " of the data file, which cannot follow the size of such a disk"));
            }
        }
    }
    return {};
}

Status Planner::shrink(u64 entries)
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

void Planner::note_loss()
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
Status Planner::zero_tail(u64 end)
{
    const u64 within = end % cluster();
    const u64 l1_index = end / m_old.headers.l2_coverage();
    if (m_old.data_outside()) {
        return {};  // with a new end of the data file, nothing of it is left
    }
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

Status Planner::grow(u64 entries)
{
    if (entries > m_disks[0].l1.size()) {
        m_disks[0].l1.resize(entries);
    }
    TRY(check_nothing_behind());
    TRY(zero_tail(old_header().size));
    if ((header().autoclear_features & autoclear::data_file_raw) != 0) {
        map_new_range();
    }
    if (m_draft.backing_name.empty()) {
        return {};
    }
    if (!m_request.backing) {
        return refused("The image has a backing file, whose length is needed to let the image grow");
    }
    const auto below = TRY_WHILE("the length of the backing file is needed", m_request.backing());
    return below ? hide_backing(*below) : Status();
}

/// A data file that reads as a raw image has every byte of the disk, so that every cluster has its place. Of
/// subclusters none is said to be there, as the peer has it: they read as zeros, which is what the file has.
void Planner::map_new_range()
{
    const u64 coverage = m_old.headers.l2_coverage();
    for (u64 at = round_down(old_header().size, cluster()); at < m_new_size;) {
        auto& own = own_table(at / coverage);
        const u64 end = std::min(round_down(at, coverage) + coverage, m_new_size);
        for (; at < end; at += cluster()) {
            own[at % coverage / cluster() * m_old.words()] = at | entry_copied;
        }
    }
}

/// An entry behind the end would become visible.
Status Planner::check_nothing_behind()
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
Status Planner::hide_backing(const Source& below)
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
Status Planner::copy_last_cluster(const Source& below)
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
    if (m_old.data_outside()) {
        return refused(
            "The image ends within a cluster, has its data in another file, and its backing file is longer: growing "
            "such "
            "an image is not supported");
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

Status Planner::resize_bitmap(const BitmapRecord& bitmap)
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
Status Planner::clear_bits(u64& entry, u64 first)
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

void Planner::write_directory()
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

void Planner::remove_bitmaps()
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

}  // namespace stratamap::qcow2
