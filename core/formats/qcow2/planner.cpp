// SPDX-License-Identifier: MIT
// What may be done to the image, in the order in which the peer complains; and the plan as a whole (shared spec amend,
// 4).
#include "core/formats/qcow2/planner.h"

#include "core/names.h"

#include <algorithm>
#include <bit>

namespace stratamap::qcow2 {

namespace {

constexpr u64 max_bitmap_bytes = 512 << 20;

std::vector<std::byte> to_bytes(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

}  // namespace

Result<AmendPlan> Planner::run()
{
    if (changes_keys()) {
        TRY(check_key_slots(m_old.headers));
    }
    TRY(check_compat());
    TRY(check_data_file());
    TRY(check_refcount_bits());
    TRY(check_backing());
    TRY(check_lazy());
    TRY(check_size());
    if (m_downgrade) {
        TRY(check_downgrade());
    }
    drop_stale_bits();
    if (changes_keys()) {
        TRY(plan_keys());
        if (only_keys()) {
            return keys_in_place();
        }
    }
    m_shadow.emplace(m_old, m_order);
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
    if (m_keys) {
        TRY(move_keys());
    }
    return made();
}

Status Planner::check_compat()
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

Status Planner::check_data_file()
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

Status Planner::check_refcount_bits()
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

Status Planner::check_backing()
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
        return refused(text("Could not change the backing file to '", printable(new_name, 64), "': Invalid argument"));
    }
    if (!new_name.empty() && new_format.empty()) {
        return refused(
            text("Could not change the backing file to '", printable(new_name), "': backing format must be specified"));
    }
    if (!new_format.empty() && !is_known_format(new_format)) {
        return refused(text("Invalid format name: '", printable(new_format), "'"));
    }
    if ((old_header().autoclear_features & autoclear::data_file_raw) != 0 && !new_name.empty()) {
        return refused(text("Could not change the backing file to '", printable(new_name), "': Invalid argument"));
    }
    TRY(check_same_content(new_name, new_format));
    m_draft.backing_name = new_name;
    m_draft.set(ExtensionType::backing_format, new_format.empty() ? std::nullopt : std::optional(to_bytes(new_format)));
    return {};
}

Status Planner::check_same_content(const std::string& name, const std::string& format)
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

Status Planner::check_lazy()
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

Status Planner::check_size()
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
        return refused(m_new_size >> 63 != 0 ? text("Image size cannot be negative")
                                             : text("offset(", m_new_size, ") exceeds maximum(9223372035781033984)"));
    }
    if (old_header().version < 3 && old_header().nb_snapshots != 0 && !m_upgrade) {
        return refused("Can't resize a v2 image which has snapshots");
    }
    if (divide_up(m_new_size, m_old.headers.l2_coverage()) > max_l1_entries) {
        return refused("Failed to grow the L1 table: File too large");
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

Status Planner::check_bitmap(const Bitmap& bitmap)
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

Status Planner::check_downgrade()
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
        return refused(
            text("The header has ", m_draft.unknown_fields.size(), " bytes of fields that version 2 has no place for"));
    }
    if (!m_old.bitmaps.empty() && !m_request.remove_bitmaps) {
        return refused(text("Version 2 cannot hold the image's ", m_old.bitmaps.size(), " bitmaps"),
                       "Remove them first, or use --remove-bitmaps");
    }
    return {};
}

bool Planner::has_compressed() const
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
void Planner::drop_stale_bits()
{
    header().autoclear_features = header().autoclear_features & (autoclear::bitmaps | autoclear::data_file_raw);
    header().incompatible_features = header().incompatible_features & ~incompatible::dirty;
    if (!m_old.headers.bitmaps && m_draft.find(ExtensionType::bitmaps) != nullptr) {
        m_plan.warnings.push_back("Bitmaps that another program left behind are not kept, their clusters leak");
        m_draft.set(ExtensionType::bitmaps, std::nullopt);
    }
}

void Planner::upgrade()
{
    header().version = 3;
    const bool too_short = std::any_of(m_old.snapshots.begin(), m_old.snapshots.end(),
                                       [](const SnapshotRecord& s) { return s.extra.size() < snapshot_extra_wanted; });
    m_snapshots_change = m_snapshots_change || too_short;
}

Result<AmendPlan> Planner::made()
{
    TRY(m_shadow->finish(header()));
    HeaderSwitch change = TRY(plan_switch(m_old, m_draft));
    add_step("writing new tables and clusters beside the old ones", std::move(m_shadow->writes()));
    add_step("writing what the new header needs behind its first sector", std::move(change.before));
    m_plan.switch_step = m_plan.steps.size();
    add_step("writing the header's first sector", std::move(change.sector));
    add_step("clearing what the old header left", std::move(change.after));
    if (m_keys) {
        TRY(destroy_old_keys());
    }
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

void Planner::add_step(std::string sentence, std::vector<AmendWrite> writes)
{
    if (!writes.empty()) {
        m_plan.steps.push_back({std::move(sentence), std::move(writes)});
    }
}

void Planner::compare_fields()
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

}  // namespace stratamap::qcow2
