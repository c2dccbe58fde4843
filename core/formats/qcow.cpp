// SPDX-License-Identifier: MIT
// qcow, version 1 (shared spec formats/qcow.md). Covered: everything, with AES mapped but not decrypted. Two levels of
// tables; a cluster is not there, or stored, or compressed. There is no mark for zeros.
#include "core/codecs/codecs.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/host_map.h"
#include "core/table_reader.h"

#include <algorithm>
#include <map>

namespace stratamap {

namespace {

constexpr u32 magic = 0x514649fb;  // "QFI\xfb"
constexpr u32 min_cluster_bits = 9;
constexpr u32 max_cluster_bits = 16;
constexpr u32 min_l2_bits = 6;
constexpr u32 max_l2_bits = 13;
constexpr u64 max_l1_entries = 0x7fffffff / sizeof(be64);
constexpr u32 max_backing_name = 1023;
constexpr u64 entry_compressed = u64{1} << 63;

enum CryptMethod : u32 { crypt_none = 0, crypt_aes = 1 };

struct Header {
    be32 magic, version;
    be64 backing_file_offset;
    be32 backing_file_size, mtime;
    be64 size;
    u8 cluster_bits, l2_bits;
    be16 padding;
    be32 crypt_method;
    be64 l1_table_offset;
};
static_assert(offsetof(Header, size) == 24 && offsetof(Header, crypt_method) == 36);
static_assert(sizeof(Header) == 48 && alignof(Header) == 1);

/// What opening learns, shared by every walk.
struct Image {
    std::shared_ptr<const Source> file;
    Header header{};
    std::string backing_name;

    u64 cluster_size() const { return u64{1} << header.cluster_bits; }
    u64 l2_entries() const { return u64{1} << header.l2_bits; }
    u64 l2_coverage() const { return cluster_size() << header.l2_bits; }
    u64 l1_entries() const { return divide_up(header.size, l2_coverage()); }
    bool encrypted() const { return header.crypt_method != crypt_none; }
};

/// Asked from within a cluster, the peer's map joins entry and offset with a bitwise OR, while it reads at their sum.
/// The two differ for entries that are not aligned, which only damage brings about.
enum class Offsets { as_mapped, as_read };

/// One walk through the tables over one range.
class Walk {
public:
    Walk(const Image& image, Offsets offsets, ExtentSink sink, IssueSink issues)
        : m_image(image),
          m_offsets(offsets),
          m_cluster(image.cluster_size()),
          m_stored_end(round_up(image.file->size(), m_cluster)),
          m_out(sink),
          m_issues(issues)
    {
    }

    Status run(Range range)
    {
        const u64 coverage = m_image.l2_coverage();
        TableReader<be64> l1_table(*m_image.file, m_image.header.l1_table_offset);
        const u64 end = divide_up(range.end(), coverage);
        for (u64 index = range.offset / coverage; index < end;) {
            const auto piece = TRY_WHILE("reading the L1 table", l1_table.read(index, end - index));
            for (u64 i = 0; i < piece.count;) {
                const u64 empty = piece.empty_from(i);
                const Range all = {(index + i) * coverage, std::max<u64>(empty, 1) * coverage};
                const Range part = intersection(range, all);
                const bool go_on = empty > 0 ? m_out.push({part, State::unallocated, {}})
                                             : table(index + i, piece[i], part) && m_out.flush();
                if (!go_on) {
                    return {};
                }
                i += std::max<u64>(empty, 1);
            }
            index += piece.count;
        }
        if (m_out.flush()) {
            sum_up();
        }
        return {};
    }

private:
    /// The part of the disk that one L1 entry is about.
    bool table(u64 l1_index, u64 offset, Range part)
    {
        const u64 bytes = m_image.l2_entries() * sizeof(be64);
        if (!table_fits(offset, bytes)) {
            return damaged(part, offset,
                           text("L2 table offset ", hex(offset), " is past the largest offset a file can have",
                                " (L1 index: ", l1_index, ")"));
        }
        if (offset >= m_image.file->size()) {
            m_issues({Issue::Severity::damage,
                      text("L2 table offset ", hex(offset), " is past the end of the file (", m_image.file->size(),
                           " bytes); its range counts as unallocated (L1 index: ", l1_index, ")"),
                      offset});
            return m_out.push({part, State::unallocated, {}});
        }
        // Many entries may name one table: one that holds but one run must not cost more than once.
        const u64 start = l1_index * m_image.l2_coverage();
        const bool whole = part == Range{start, m_image.l2_coverage()};
        if (const auto known = m_one_run.find(offset); whole && known != m_one_run.end()) {
            return clusters(known->second, start, part);
        }
        bool one_run = whole;
        u64 first_entry = 0;
        const u64 last = (part.end() - 1 - start) / m_cluster;
        TableReader<be64> l2_table(*m_image.file, offset);
        for (u64 index = (part.offset - start) / m_cluster; index <= last;) {
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
                one_run = one_run && (entry & entry_compressed) == 0 &&
                          entry == (first_entry == 0 ? 0 : first_entry + (index + i) * m_cluster);
                if (!clusters(entry, guest.offset, intersection(guest, part))) {
                    return false;
                }
                i += count;
            }
            index += piece->count;
        }
        if (one_run) {
            m_one_run.emplace(offset, first_entry);
        }
        return true;
    }

    /// How many entries from the first on say the same: nothing at all, or clusters one behind the other.
    u64 alike(const TableReader<be64>::Piece& piece, u64 first) const
    {
        if (const u64 empty = piece.empty_from(first); empty > 0) {
            return empty;
        }
        const u64 entry = piece[first];
        u64 count = 1;
        while (((entry + count * m_cluster) & entry_compressed) == 0 && first + count < piece.count &&
               piece[first + count] == entry + count * m_cluster) {
            ++count;
        }
        return count;
    }

    /// Clusters that follow each other, the first of them beginning at `start`; asked for is `guest` of them.
    bool clusters(u64 entry, u64 start, Range guest)
    {
        if (entry == 0) {
            return m_out.push({guest, State::unallocated, {}});
        }
        if ((entry & entry_compressed) != 0) {
            const u32 offset_bits = 63 - m_image.header.cluster_bits;
            const u64 offset = entry & ((u64{1} << offset_bits) - 1);
            const u64 stored = (entry & ~entry_compressed) >> offset_bits;
            const bool inside = m_image.file->holds(offset, stored);
            m_past_end.count(inside ? 0 : 1, guest.offset);
            return m_out.push({guest, State::compressed, HostRange{0, offset, stored}});
        }
        const State state = m_image.encrypted() ? State::encrypted : State::data;
        const u64 inside = guest.offset - start;
        if (entry % m_cluster != 0 && inside != 0 && m_offsets == Offsets::as_mapped) {
            const Range first = intersection(guest, {start, m_cluster});
            const u64 joined = (entry | round_down(inside, sector_size)) + inside % sector_size;
            return m_out.push({first, state, HostRange{0, joined, first.length}}) &&
                   (first == guest ||
                    clusters(entry + m_cluster, first.end(), {first.end(), guest.end() - first.end()}));
        }
        const HostRange host = {0, entry + inside, guest.length};
        m_unaligned.count(entry % m_cluster != 0 ? divide_up(guest.length, m_cluster) : 0, guest.offset);
        const u64 host_end = host.offset + host.stored;
        const u64 past_end = host_end - std::clamp(m_stored_end, host.offset, host_end);
        m_past_end.count(divide_up(past_end, m_cluster), guest.end() - past_end);
        return m_out.push({guest, state, host});
    }

    bool damaged(Range part, u64 at, std::string sentence)
    {
        m_issues({Issue::Severity::damage, std::move(sentence), at});
        return m_out.push({part, State::damaged, {}});
    }

    void sum_up()
    {
        if (m_past_end.clusters > 0) {
            m_issues({Issue::Severity::damage,
                      text(m_past_end.clusters, " clusters from guest offset ", hex(m_past_end.first),
                           " on are stored past the end of the file (", m_image.file->size(), " bytes)"),
                      {}});
        }
        if (m_unaligned.clusters > 0) {
            m_issues({Issue::Severity::warning,
                      text(m_unaligned.clusters, " clusters from guest offset ", hex(m_unaligned.first),
                           " on are stored at offsets that are no multiples of ", m_cluster),
                      {}});
        }
    }

    /// How many clusters have some fault, and where the first is.
    struct Tally {
        u64 clusters = 0;
        u64 first = 0;
        void count(u64 faulty, u64 guest_offset)
        {
            first = faulty > 0 && clusters == 0 ? guest_offset : first;
            clusters += faulty;
        }
    };

    const Image& m_image;
    Offsets m_offsets;
    u64 m_cluster;
    u64 m_stored_end;
    ExtentJoiner m_out;
    IssueSink m_issues;
    std::map<u64, u64> m_one_run;  ///< offsets of L2 tables that hold one run, and their first entries
    Tally m_past_end;
    Tally m_unaligned;
};

class QcowLayer final : public Layer {
public:
    explicit QcowLayer(Image image) : m_image(std::move(image)) {}

    u64 virtual_size() const override { return round_down(m_image.header.size, sector_size); }
    u64 cluster_size() const override { return m_image.cluster_size(); }
    bool supports_backing() const override { return true; }
    bool encrypted() const override { return m_image.encrypted(); }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        return Walk(m_image, Offsets::as_mapped, sink, issues).run(range);
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        const auto sink = [&](const Extent& extent) {
            status = read_extent(extent, into.subspan(extent.guest.offset - offset, extent.guest.length));
            return status.has_value();
        };
        TRY(Walk(m_image, Offsets::as_read, sink, [](const Issue&) {}).run({offset, into.size()}));
        return status;
    }

    std::optional<Reference> backing() const override
    {
        if (m_image.backing_name.empty()) {
            return std::nullopt;
        }
        return Reference{Reference::Role::backing, m_image.backing_name, std::nullopt};
    }

    std::vector<HostRegion> host_regions() const override
    {
        return {{{0, sizeof(Header)}, HostKind::header},
                {{m_image.header.l1_table_offset, m_image.l1_entries() * sizeof(be64)}, HostKind::l1_table}};
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
        std::vector<Issue> remarks = {{Issue::Severity::note,
                                       "the first version of the format has no snapshots, counts no references and "
                                       "cannot say in which format its "
                                       "backing file is",
                                       offsetof(Header, version), Issue::Matter::old_version}};
        if (m_image.encrypted()) {
            remarks.push_back(
                {Issue::Severity::warning,
                 "its AES encryption takes the password itself for the key and tells which sectors are equal",
                 offsetof(Header, crypt_method), Issue::Matter::weak_encryption});
        }
        return remarks;
    }

    Particulars particulars() const override { return {.cluster_size = cluster_size(), .unclean = false}; }

    std::vector<Fact> facts() const override
    {
        const Header& header = m_image.header;
        std::vector<Fact> facts = {{"version", text(header.version)}};
        if (!m_image.backing_name.empty()) {
            facts.push_back({"backing file", m_image.backing_name});
        }
        facts.push_back({"mtime", text(header.mtime)});
        facts.push_back({"size", text(header.size)});
        facts.push_back({"cluster size", text(m_image.cluster_size())});
        facts.push_back({"L2 entries", text(m_image.l2_entries())});
        facts.push_back({"encryption", m_image.encrypted() ? "AES" : "none"});
        facts.push_back({"L1 entries", text(m_image.l1_entries())});
        facts.push_back({"L1 table offset", text(hex(header.l1_table_offset))});
        return facts;
    }

private:
    Status read_extent(const Extent& extent, std::span<std::byte> part) const
    {
        switch (extent.state) {
            case State::unallocated: std::fill(part.begin(), part.end(), std::byte{0}); return {};
            case State::data: return m_image.file->read(extent.host->offset, part);
            case State::compressed: {
                const u64 inside = extent.guest.offset % cluster_size();
                std::vector<std::byte> packed(extent.host->stored);
                std::vector<std::byte> unpacked(cluster_size());
                TRY(m_image.file->read(extent.host->offset, packed));
                TRY_WHILE(text("cluster at guest offset ", hex(extent.guest.offset - inside)),
                          inflate_raw(packed, unpacked));
                std::copy_n(unpacked.begin() + static_cast<std::ptrdiff_t>(inside), part.size(), part.begin());
                return {};
            }
            case State::encrypted:
                return Error(Fault::unsupported, text("guest offset ", hex(extent.guest.offset),
                                                      " is encrypted, and its bytes cannot be shown without the key"));
            default: break;
        }
        return Error(Fault::malformed,
                     text("guest offset ", hex(extent.guest.offset), " has an L2 table that cannot be read"));
    }

    Image m_image;
};

Match probe_qcow(const Head& head)
{
    be32 magic_there;
    be32 version;
    std::memcpy(&magic_there, head.bytes.data(), 4);
    std::memcpy(&version, head.bytes.data() + 4, 4);
    return magic_there == magic && version == 1 ? Match::sure : Match::no;
}

Status check_crypt_method(const Header& header, const Options& options)
{
    const auto format = options.text("encrypt.format");
    if (header.crypt_method > crypt_aes) {
        return Error(Fault::unsupported, text("invalid encryption method in qcow header: ", header.crypt_method));
    }
    if (format && header.crypt_method == crypt_none) {
        return Error(Fault::usage,
                     text("No encryption in image header, but options specified format '", printable(*format), "'"));
    }
    if (format && *format != "aes") {
        return Error(Fault::usage,
                     text("Header reported 'aes' encryption format but options specify '", printable(*format), "'"));
    }
    return {};
}

/// In the peer's order, so that an image with two faults is refused for the same one.
Status check_header(const Header& header, const Options& options)
{
    if (header.magic != magic) {
        return Error(Fault::not_this_format, text("Image not in qcow format: it begins with ", hex(header.magic)));
    }
    if (header.version != 1) {
        Error error(Fault::unsupported, text("qcow (v1) does not support qcow version ", header.version));
        const bool is_qcow2 = header.version == 2 || header.version == 3;
        return is_qcow2 ? std::move(error).with_hint("Try the 'qcow2' driver instead.") : error;
    }
    if (header.size <= 1) {
        return Error(Fault::malformed, text("Image size is too small (must be at least 2 bytes): ", header.size));
    }
    if (header.cluster_bits < min_cluster_bits || header.cluster_bits > max_cluster_bits) {
        return Error(Fault::malformed,
                     text("Cluster size must be between 512 and 64k: it is 2^", u32{header.cluster_bits}));
    }
    if (header.l2_bits < min_l2_bits || header.l2_bits > max_l2_bits) {
        return Error(Fault::malformed,
                     text("L2 table size must be between 512 and 64k: it has 2^", u32{header.l2_bits}, " entries"));
    }
    TRY(check_crypt_method(header, options));
    const u64 coverage = u64{1} << (header.cluster_bits + header.l2_bits);
    if (header.size > ~u64{0} - coverage || divide_up(header.size, coverage) > max_l1_entries) {
        return Error(Fault::too_big, text("Image too large: ", header.size, " bytes, of which each L1 entry covers ",
                                          coverage, ", and an L1 table has at most ", max_l1_entries, " entries"));
    }
    return {};
}

/// The name counts up to its first NUL.
Result<std::string> read_backing_name(const Source& file, const Header& header)
{
    if (header.backing_file_offset == 0) {
        return std::string();
    }
    if (header.backing_file_size > max_backing_name) {
        return Error(Fault::malformed, text("Backing file name too long: ", header.backing_file_size,
                                            " bytes, at most ", max_backing_name));
    }
    std::string name(header.backing_file_size, '\0');
    TRY(file.read(header.backing_file_offset, std::as_writable_bytes(std::span(name))));
    name.resize(std::min(name.find('\0'), name.size()));
    return name;
}

Result<std::unique_ptr<Layer>> open_qcow(Opening opening)
{
    const std::string step = text("Could not open '", printable(opening.image->name()), "'");
    Image image;
    image.file = opening.image;
    image.header = TRY_WHILE(step, load<Header>(*image.file, 0));
    TRY(check_header(image.header, opening.options));
    const u64 l1_offset = image.header.l1_table_offset;
    if (!table_fits(l1_offset, image.l1_entries() * sizeof(be64))) {
        return Error(Fault::io, text("Input/output error: the L1 table of ", image.l1_entries(), " entries at ",
                                     hex(l1_offset), " ends past the largest offset a file can have"))
            .while_doing(step);
    }
    image.backing_name = TRY_WHILE(step, read_backing_name(*image.file, image.header));
    return std::unique_ptr<Layer>(std::make_unique<QcowLayer>(std::move(image)));
}

constexpr std::string_view qcow_options[] = {"encrypt."};

}  // namespace

extern const Format qcow_format;
const Format qcow_format = {"qcow", "QCOW (QEMU copy on write, version 1)", probe_qcow, open_qcow, qcow_options};

}  // namespace stratamap
