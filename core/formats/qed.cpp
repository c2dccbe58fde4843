// SPDX-License-Identifier: MIT
// QED, the QEMU enhanced disk (shared spec formats/qed.md). Covered: everything. Two levels of tables of equal size; a
// cluster is not there, or zeros, or stored. Nothing is compressed or encrypted.
#include "core/check.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/host_map.h"
#include "core/table_reader.h"
#include "core/zeroed_array.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stratamap {

namespace {

constexpr u32 magic = 0x00444551;  // "QED\0"
constexpr u32 min_cluster_size = 4 << 10;
constexpr u32 max_cluster_size = 64 << 20;
constexpr u32 max_table_size = 16;
constexpr u32 max_backing_name = 4095;
constexpr u64 max_checked_clusters = u64{1} << 33;  // of a file, a bit of memory for each; this program's own limit

constexpr u64 entry_unallocated = 0;
constexpr u64 entry_zero = 1;

namespace feature {
constexpr u64 backing_file = 1 << 0, need_check = 1 << 1, backing_not_probed = 1 << 2;
constexpr u64 known = backing_file | need_check | backing_not_probed;
}  // namespace feature

struct Header {
    le32 magic, cluster_size, table_size, header_size;  // the last two in clusters
    le64 features, compat_features, autoclear_features;
    le64 l1_table_offset, image_size;
    le32 backing_filename_offset, backing_filename_size;
};
static_assert(offsetof(Header, features) == 16 && offsetof(Header, l1_table_offset) == 40);
static_assert(offsetof(Header, backing_filename_offset) == 56);
static_assert(sizeof(Header) == 64 && alignof(Header) == 1);

/// What opening learns, shared by every walk.
struct Image {
    std::shared_ptr<const Source> file;
    Header header{};
    u64 file_size = 0;  ///< in whole clusters: a cluster cut short does not count
    std::string backing_name;

    u64 cluster_size() const { return header.cluster_size; }
    u64 header_bytes() const { return u64{header.header_size} * cluster_size(); }
    u64 table_bytes() const { return u64{header.table_size} * cluster_size(); }
    u64 table_entries() const { return table_bytes() / sizeof(le64); }
    u64 l2_coverage() const { return table_entries() * cluster_size(); }
    bool has(u64 bit) const { return (header.features & bit) != 0; }

    bool can_be_cluster(u64 offset) const
    {
        return offset % cluster_size() == 0 && offset >= header_bytes() && offset < file_size;
    }
    /// The peer wants a table's last cluster behind its first, so that it never opens images with tables of one.
    bool can_be_table(u64 offset) const
    {
        const auto last = add(offset, table_bytes() - cluster_size());
        return last && *last > offset && can_be_cluster(offset) && can_be_cluster(*last);
    }
};

/// One walk through the tables over one range.
class Walk {
public:
    Walk(const Image& image, ExtentSink sink, IssueSink issues)
        : m_image(image), m_cluster(image.cluster_size()), m_out(sink), m_issues(issues)
    {
    }

    Status run(Range range)
    {
        const u64 coverage = m_image.l2_coverage();
        const u64 end = divide_up(range.end(), coverage);
        TableReader<le64> l1_table(*m_image.file, m_image.header.l1_table_offset);
        for (u64 index = range.offset / coverage; index < end;) {
            const auto piece = TRY_WHILE("reading the L1 table", l1_table.read(index, end - index));
            for (u64 i = 0; i < piece.count;) {
                const u64 empty = piece.empty_from(i);
                const Range all = {(index + i) * coverage, std::max<u64>(empty, 1) * coverage};
                const Range part = intersection(range, all);
                const bool go_on =
                    empty > 0 ? m_out.push({part, State::unallocated, {}}) : table(index + i, piece[i], part);
                if (!go_on) {
                    return {};
                }
                i += std::max<u64>(empty, 1);
            }
            index += piece.count;
        }
        m_out.flush();
        return {};
    }

private:
    using Piece = TableReader<le64>::Piece;

    /// The part of the disk that one L1 entry is about.
    bool table(u64 l1_index, u64 offset, Range part)
    {
        if (!m_image.can_be_table(offset)) {
            return damaged(part, offset,
                           text("L2 table offset ", hex(offset), " is invalid (L1 index: ", l1_index,
                                ", file size: ", m_image.file->size(), ")"));
        }
        m_expected = 0;
        // Many entries may name one table: one that holds but one run must not cost more than once.
        const u64 start = l1_index * m_image.l2_coverage();
        const bool whole = part == Range{start, m_image.l2_coverage()};
        if (const auto known = m_one_run.find(offset); whole && known != m_one_run.end()) {
            return clusters(known->second, start, part) && m_out.flush();
        }
        bool one_run = whole;
        u64 first_entry = 0;
        const u64 last = (part.end() - 1 - start) / m_cluster;
        TableReader<le64> l2_table(*m_image.file, offset);
        // The entry before the first is looked at too: the first may continue its run.
        for (u64 index = std::max<u64>((part.offset - start) / m_cluster, 1) - 1; index <= last;) {
            const auto piece = l2_table.read(index, last - index + 1);
            if (!piece) {
                const u64 rest = std::max(part.offset, start + index * m_cluster);
                return damaged({rest, part.end() - rest}, offset,
                               text("L2 table at ", hex(offset), " cannot be read: ", piece.error().text()));
            }
            for (u64 i = 0; i < piece->count;) {
                const u64 entry = (*piece)[i];
                const u64 count = alike(*piece, i);
                const Range guest = {start + (index + i) * m_cluster, count * m_cluster};
                first_entry = index + i == 0 ? entry : first_entry;
                one_run = one_run &&
                          entry == (first_entry > entry_zero ? first_entry + (index + i) * m_cluster : first_entry);
                if (const Range wanted = intersection(guest, part); wanted.empty()) {
                    m_expected = entry > entry_zero ? entry + count * m_cluster : 0;
                } else if (!clusters(entry, guest.offset, wanted)) {
                    return false;
                }
                i += count;
            }
            index += piece->count;
            if (!m_out.flush()) {
                return false;
            }
        }
        if (one_run) {
            m_one_run.emplace(offset, first_entry);
        }
        return true;
    }

    /// How many entries from the first on say the same: nothing, zeros, or clusters one behind the other.
    u64 alike(const Piece& piece, u64 first) const
    {
        if (const u64 empty = piece.empty_from(first); empty > 0) {
            return empty;
        }
        const u64 entry = piece[first];
        const u64 step = entry == entry_zero ? 0 : m_cluster;
        u64 count = 1;
        while (first + count < piece.count && piece[first + count] == entry + count * step) {
            ++count;
        }
        return count;
    }

    /// Clusters alike, the first of them beginning at `start`; asked for is `guest` of them.
    bool clusters(u64 entry, u64 start, Range guest)
    {
        const bool continues = entry == m_expected;
        m_expected = 0;
        if (entry == entry_unallocated || entry == entry_zero) {
            return m_out.push({guest, entry == entry_zero ? State::zero_plain : State::unallocated, {}});
        }
        const u64 all = start + round_up(guest.end() - start, m_cluster);
        if (entry % m_cluster != 0) {
            return damaged(guest, {}, cluster_fault(entry, " is unaligned", start));
        }
        if (entry < m_image.header_bytes()) {
            const u64 behind = std::min(all, start + (m_image.header_bytes() - entry));
            const Range bad = intersection(guest, {start, behind - start});
            return (bad.empty() || damaged(bad, {}, cluster_fault(entry, " lies in the header", start))) &&
                   (bad.end() == guest.end() ||
                    clusters(entry + (behind - start), behind, {bad.end(), guest.end() - bad.end()}));
        }
        m_expected = entry + (all - start);
        const u64 stored_end =
            start + (entry < m_image.file_size ? std::min(all - start, m_image.file_size - entry) : 0);
        if (const Range stored = intersection(guest, {start, stored_end - start}); !stored.empty()) {
            const HostRange host = {0, entry + (stored.offset - start), stored.length};
            if (!m_out.push({stored, State::data, host})) {
                return false;
            }
        }
        if (stored_end >= guest.end()) {
            return true;
        }
        // The peer looks only at the first entry that it meets of a run: the rest may lie past the end of the file.
        Extent lost = {{}, State::damaged, {}};
        lost.guest.offset = std::max(guest.offset, stored_end);
        lost.guest.length = guest.end() - lost.guest.offset;
        const u64 first = round_down(lost.guest.offset - start, m_cluster);
        lost.passes_behind_run = continues || first > 0;
        m_issues(
            {Issue::Severity::damage, cluster_fault(entry + first, " is past the end of the file", start + first), {}});
        return m_out.push(lost);
    }

    static std::string cluster_fault(u64 entry, std::string_view fault, u64 guest_offset)
    {
        return text("Cluster offset ", hex(entry), fault, " (guest offset: ", hex(guest_offset), ")");
    }

    bool damaged(Range part, std::optional<u64> at, std::string sentence)
    {
        m_issues({Issue::Severity::damage, std::move(sentence), at});
        return m_out.push({part, State::damaged, {}});
    }

    const Image& m_image;
    u64 m_cluster;
    ExtentJoiner m_out;
    IssueSink m_issues;
    u64 m_expected = 0;            ///< the entry that continues the run of clusters before it; 0: none does
    std::map<u64, u64> m_one_run;  ///< offsets of L2 tables that hold one run, and their first entries
};

/// Whether each cluster of the file is referred to once. Where the peer divides by the wrong number and, in images of
/// more clusters than a cluster has bytes, calls sound ones leaked, this does not.
class Check {
public:
    Check(const Image& image, Checking& checking)
        : m_image(image),
          m_cluster(image.cluster_size()),
          m_checking(checking),
          m_used(std::min(image.file_size / image.cluster_size(), max_checked_clusters))
    {
    }

    Status run()
    {
        if (const u64 clusters = m_image.file_size / m_cluster; clusters > max_checked_clusters) {
            return Error(Fault::too_big, text("the file has ", clusters, " clusters, at most ", max_checked_clusters));
        }
        const u64 entries = m_image.table_entries();
        m_checking.result().total_clusters = divide_up(m_image.header.image_size, m_cluster);
        use(m_image.header.l1_table_offset, m_image.table_bytes());
        TableReader<le64> l1_table(*m_image.file, m_image.header.l1_table_offset);
        for (u64 index = 0; index < entries;) {
            const auto piece = TRY_WHILE("reading the L1 table", l1_table.read(index, entries - index));
            for (u64 i = 0; i < piece.count; i += std::max<u64>(piece.empty_from(i), 1)) {
                if (const u64 offset = piece[i]; offset != entry_unallocated) {
                    TRY(table(index + i, offset));
                }
            }
            index += piece.count;
        }
        return leaks();
    }

private:
    using Kind = CheckFinding::Kind;

    void corrupt(std::string sentence, Range host) { m_checking.found(Kind::corruption, std::move(sentence), host); }

    /// Whether all of these bytes were free so far.
    bool use(u64 offset, u64 length)
    {
        bool fresh = true;
        for (u64 cluster = offset / m_cluster; cluster < (offset + length) / m_cluster; ++cluster) {
            if (m_used[cluster]) {
                corrupt(text("ERROR cluster ", cluster, " is referred to twice"), {cluster * m_cluster, m_cluster});
                fresh = false;
            }
            m_used.set(cluster);
        }
        return fresh;
    }

    Status table(u64 l1_index, u64 offset)
    {
        if (!m_image.can_be_table(offset)) {
            corrupt(text("ERROR L2 table offset ", hex(offset), " is invalid (L1 index: ", l1_index, ")"),
                    {m_image.header.l1_table_offset + l1_index * sizeof(le64), sizeof(le64)});
            return {};
        }
        if (!use(offset, m_image.table_bytes())) {
            return {};
        }
        u64 last = 0;
        TableReader<le64> l2_table(*m_image.file, offset);
        for (u64 index = 0; index < m_image.table_entries();) {
            const auto piece = TRY_WHILE("reading an L2 table", l2_table.read(index, m_image.table_entries() - index));
            for (u64 i = 0; i < piece.count; i += std::max<u64>(piece.empty_from(i), 1)) {
                TRY(m_checking.ask());
                if (const u64 entry = piece[i]; entry > entry_zero) {
                    cluster(entry, std::exchange(last, entry), offset + (index + i) * sizeof(le64));
                }
            }
            index += piece.count;
        }
        return {};
    }

    void cluster(u64 entry, u64 before, u64 at)
    {
        CheckResult& result = m_checking.result();
        ++result.allocated_clusters;
        result.fragmented_clusters += before != 0 && before + m_cluster != entry ? u64{1} : u64{0};
        if (m_image.can_be_cluster(entry)) {
            use(entry, m_cluster);
        } else {
            corrupt(text("ERROR cluster offset ", hex(entry), " is invalid"), {at, sizeof(le64)});
        }
    }

    Status leaks()
    {
        const u64 end = m_image.file_size / m_cluster;
        for (u64 cluster = m_image.header.header_size; cluster < end; ++cluster) {
            TRY(m_checking.ask());
            if (!m_used[cluster]) {
                m_checking.found(Kind::leak, text("Leaked cluster ", cluster), {cluster * m_cluster, m_cluster});
            }
        }
        return {};
    }

    const Image& m_image;
    u64 m_cluster;
    Checking& m_checking;
    ZeroedBits m_used;
};

class QedLayer final : public Layer {
public:
    explicit QedLayer(Image image) : m_image(std::move(image)) {}

    u64 virtual_size() const override { return m_image.header.image_size; }
    u64 cluster_size() const override { return m_image.cluster_size(); }
    u64 peer_stride() const override { return m_image.l2_coverage(); }
    bool supports_backing() const override { return true; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        return Walk(m_image, sink, issues).run(range);
    }

    /// Of a run that goes on past the end of the file what the file still has, then zeros: wherever the reading begins,
    /// the peer reads such a run in one go.
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        u64 behind = 0;  // where in the file the run of the extent before would go on; 0: there was none
        const auto sink = [&](const Extent& extent) {
            const Range wanted = intersection(extent.guest, {offset, into.size()});
            const auto part = into.subspan(wanted.empty() ? 0 : wanted.offset - offset, wanted.length);
            const u64 inside = wanted.offset - extent.guest.offset;
            const u64 goes_on_at =
                std::exchange(behind, extent.state == State::data ? extent.host->offset + extent.guest.length : u64{0});
            if (wanted.empty()) {
                return true;
            }
            if (extent.state == State::data) {
                status = m_image.file->read(extent.host->offset + inside, part);
            } else if (extent.passes_behind_run) {
                status = read_past_end(goes_on_at == 0 ? m_image.file->size() : goes_on_at + inside, part);
            } else if (extent.state == State::damaged) {
                status = Error(Fault::malformed,
                               text("guest offset ", hex(extent.guest.offset), " has a damaged table entry"));
            } else {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            return status.has_value();
        };
        const u64 first = round_down(offset, cluster_size());
        const u64 start = first - std::min(first, cluster_size());
        TRY(extents({start, offset + into.size() - start}, sink, [](const Issue&) {}));
        return status;
    }

    std::optional<Reference> backing() const override
    {
        if (m_image.backing_name.empty()) {
            return std::nullopt;
        }
        const bool raw = m_image.has(feature::backing_not_probed);
        return Reference{Reference::Role::backing, m_image.backing_name,
                         raw ? std::optional<std::string>("raw") : std::nullopt};
    }

    std::vector<HostRegion> host_regions() const override
    {
        return {{{0, m_image.header_bytes()}, HostKind::header},
                {{m_image.header.l1_table_offset, m_image.table_bytes()}, HostKind::l1_table}};
    }

    std::vector<Fact> place_of(u64 offset) const override
    {
        const u64 coverage = m_image.l2_coverage();
        return {{"cluster", std::to_string(offset / cluster_size())},
                {"L1 index", std::to_string(offset / coverage)},
                {"L2 index", std::to_string(offset % coverage / cluster_size())}};
    }

    std::vector<Issue> remarks() const override
    {
        return {{Issue::Severity::note, "QEMU keeps this format for old images alone, and recommends qcow2", 0,
                 Issue::Matter::old_version}};
    }

    Status check(Checking& checking) const override { return Check(m_image, checking).run(); }

    /// That it needs a check is an issue; the peer calls it clean all the same when it opens the image for reading.
    Particulars particulars() const override { return {.cluster_size = cluster_size(), .unclean = false}; }

    std::vector<Fact> facts() const override
    {
        const Header& header = m_image.header;
        std::vector<Fact> facts = {
            {"cluster size", text(header.cluster_size)},
            {"table size", text(m_image.table_bytes())},
            {"header size", text(m_image.header_bytes())},
            {"features", text(hex(header.features))},
            {"compatible features", text(hex(header.compat_features))},
            {"autoclear features", text(hex(header.autoclear_features))},
            {"needs check", m_image.has(feature::need_check) ? "yes" : "no"},
            {"L1 table offset", text(hex(header.l1_table_offset))},
            {"image size", text(header.image_size)},
        };
        if (!m_image.backing_name.empty()) {
            facts.push_back({"backing file", m_image.backing_name});
            facts.push_back({"backing format", m_image.has(feature::backing_not_probed) ? "raw" : ""});
        }
        return facts;
    }

private:
    Status read_past_end(u64 at, std::span<std::byte> into) const
    {
        const u64 size = m_image.file->size();
        const auto there = into.first(static_cast<std::size_t>(std::min<u64>(into.size(), size - std::min(at, size))));
        std::fill(into.begin(), into.end(), std::byte{0});
        return there.empty() ? Status() : m_image.file->read(at, there);
    }

    Image m_image;
};

Match probe_qed(const Head& head)
{
    le32 magic_there;
    std::memcpy(&magic_there, head.bytes.data(), 4);
    return magic_there == magic ? Match::sure : Match::no;
}

Error malformed(std::string sentence)
{
    return {Fault::malformed, std::move(sentence)};
}

/// The largest disk that two levels of tables describe, in the peer's 64 bits: with the largest clusters and tables
/// they overflow to 0, and neither the peer's nor anybody's images are that large.
u64 largest_image(const Header& header)
{
    const u32 cluster = header.cluster_size;
    const u64 entries = u64{header.table_size} * cluster / sizeof(le64);
    return mul(entries * cluster, entries).value_or(0);
}

/// In the peer's order, so that an image with two faults is refused for the same one.
Status check_header(Image& image)
{
    const Header& header = image.header;
    if (header.magic != magic) {
        return Error(Fault::not_this_format, text("Image not in QED format: it begins with ", hex(header.magic)));
    }
    if ((header.features & ~feature::known) != 0) {
        return Error(Fault::unsupported,
                     "Unsupported QED features: " + text(hex(header.features & ~feature::known)).substr(2));
    }
    const u32 cluster_size = header.cluster_size;
    if (cluster_size < min_cluster_size || cluster_size > max_cluster_size || !std::has_single_bit(cluster_size)) {
        return malformed(text("QED cluster size is invalid: ", cluster_size, " bytes"));
    }
    image.file_size = round_down(image.file->length(), cluster_size);
    const u32 table_size = header.table_size;
    if (table_size == 0 || table_size > max_table_size || !std::has_single_bit(table_size)) {
        return malformed(text("QED table size is invalid: ", table_size, " clusters"));
    }
    if (header.image_size % sector_size != 0 || header.image_size > largest_image(header)) {
        return malformed(
            text("QED image size is invalid: ", header.image_size, " bytes, at most ", largest_image(header)));
    }
    if (!image.can_be_table(header.l1_table_offset)) {
        return malformed(text("QED table offset is invalid: ", hex(header.l1_table_offset), " for ", table_size,
                              " clusters of ", cluster_size, " bytes in a file of ", image.file->size(), " bytes"));
    }
    if (header.header_size > 0xffffffff / cluster_size) {
        return malformed(text("QED header size is too large: ", header.header_size, " clusters"));
    }
    return {};
}

/// The name counts up to its first NUL.
Result<std::string> read_backing_name(const Image& image)
{
    const u64 offset = image.header.backing_filename_offset;
    const u64 length = image.header.backing_filename_size;
    if (!image.has(feature::backing_file)) {
        return std::string();
    }
    if (offset + length > image.header_bytes()) {
        return malformed(text("QED backing filename offset is invalid: ", length, " bytes at ", hex(offset),
                              " in a header of ", image.header_bytes(), " bytes"));
    }
    if (length > max_backing_name) {
        return malformed(
            text("Failed to read backing filename: it is ", length, " bytes long, at most ", max_backing_name));
    }
    std::string name(length, '\0');
    TRY_WHILE("Failed to read backing filename", image.file->read(offset, std::as_writable_bytes(std::span(name))));
    name.resize(std::min(name.find('\0'), name.size()));
    return name;
}

Result<std::unique_ptr<Layer>> open_qed(Opening opening)
{
    Image image;
    image.file = opening.image;
    image.header = TRY_WHILE("Failed to read QED header", load<Header>(*image.file, 0));
    TRY(check_header(image));
    image.backing_name = TRY(read_backing_name(image));
    if (image.header.image_size > max_image_length) {
        return Error(Fault::too_big, text("Could not refresh total sector count: File too large (",
                                          image.header.image_size, " bytes)"));
    }
    if (image.has(feature::need_check)) {
        opening.issues.push_back({Issue::Severity::note, "the image was not closed cleanly (it needs a check)",
                                  offsetof(Header, features), Issue::Matter::not_closed});
    }
    return std::unique_ptr<Layer>(std::make_unique<QedLayer>(std::move(image)));
}

}  // namespace

extern const Format qed_format;
const Format qed_format = {"qed", "QED (QEMU enhanced disk)", probe_qed, open_qed, {}};

}  // namespace stratamap
