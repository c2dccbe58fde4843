// SPDX-License-Identifier: MIT
// vmdk: VMware's disks (shared spec formats/vmdk.md). Covered: monolithicSparse, streamOptimized, monolithicFlat,
// twoGbMaxExtentSparse and Flat, ESX's vmfs, vmfsSparse and seSparse, and delta chains of them. Raw devices are
// refused. This file is the way in: probe, open, the layer of extents one behind the other, and the one exported name.
#include "core/check.h"
#include "core/extent_joiner.h"
#include "core/format.h"
#include "core/formats/vmdk/descriptor.h"
#include "core/formats/vmdk/sparse.h"
#include "core/host_map.h"
#include "core/names.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace stratamap {

namespace vmdk {
namespace {

constexpr u64 links_text_size = 20 * sector_size;     // where the parent's name and the identities are looked for
constexpr u64 embedded_descriptor = 1 * sector_size;  // of a file that begins with a binary header
constexpr int max_nesting = 4;                        // of descriptors in headers that say "see the descriptor"

/// One extent in its place on the disk. Which of its parts count, `kind` says.
struct DiskExtent {
    enum class Kind : u8 { flat, sparse, lost };
    Kind kind = Kind::flat;
    Range disk;
    u32 file = 0;                        ///< as HostRange counts them
    std::shared_ptr<const Source> host;  ///< null: lost
    u64 flat_offset = 0;
    SparseExtent sparse;
};

/// What is told of an extent, empty ones included.
struct ListedExtent {
    std::string file;
    std::string type;  ///< as the descriptor has it; empty in a file that is its own
    u64 length = 0;    ///< bytes of guest disk
    std::optional<u64> grain_size;
    bool compressed = false;

    bool alike(const ListedExtent& other) const
    {
        return grain_size == other.grain_size && compressed == other.compressed;
    }
};

struct Disk {
    std::shared_ptr<const Source> image;
    std::vector<DiskExtent> extents;  ///< in the disk's order, none of them empty
    std::vector<ListedExtent> listed;
    std::vector<std::shared_ptr<const Source>> storage;
    std::vector<u32> named_again;  ///< as Particulars has it
    std::string create_type;
    Links links;
    bool has_links = false;
    std::optional<HostedHeader> header;  ///< of an image that begins with one
    u64 size = 0;                        ///< bytes
};

class VmdkLayer final : public Layer {
public:
    explicit VmdkLayer(Disk disk) : m_disk(std::move(disk)) {}

    u64 virtual_size() const override { return m_disk.size; }
    u64 cluster_size() const override;
    bool supports_backing() const override { return true; }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    std::optional<Reference> backing() const override;
    std::optional<std::string> content_id() const override;
    std::vector<std::shared_ptr<const Source>> storage() const override { return m_disk.storage; }
    std::vector<HostRegion> host_regions() const override
    {
        if (!m_disk.header) {
            return {};
        }
        // `overhead` is how many sectors lie in front of the first grain: descriptor, directories and tables.
        const u64 overhead = std::min(m_disk.header->overhead.value(), m_disk.image->size() / sector_size);
        return {{{0, sizeof(HostedHeader)}, HostKind::header},
                {{sizeof(HostedHeader), std::max(overhead, u64{1}) * sector_size - sizeof(HostedHeader)},
                 HostKind::metadata}};
    }
    Status check(Checking& checking) const override;

    Particulars particulars() const override;
    std::vector<Fact> facts() const override;

private:
    const DiskExtent& extent_at(u64 offset) const;
    std::optional<u64> first_behind_file(const Extent& found) const;

    Disk m_disk;
};

u64 VmdkLayer::cluster_size() const
{
    const auto sparse = std::find_if(m_disk.extents.begin(), m_disk.extents.end(),
                                     [](const DiskExtent& extent) { return extent.kind == DiskExtent::Kind::sparse; });
    return sparse != m_disk.extents.end() ? sparse->sparse.grain_size() : sector_size;
}

const DiskExtent& VmdkLayer::extent_at(u64 offset) const
{
    const auto behind =
        std::upper_bound(m_disk.extents.begin(), m_disk.extents.end(), offset,
                         [](u64 position, const DiskExtent& extent) { return position < extent.disk.offset; });
    return *(behind - 1);
}

Status VmdkLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    assert(range.end() <= virtual_size());
    ExtentJoiner out(sink);
    for (u64 position = range.offset; position < range.end();) {
        const DiskExtent& extent = extent_at(position);
        const Range part = intersection(range, extent.disk);
        const u64 inside = part.offset - extent.disk.offset;
        bool go_on = true;
        if (extent.kind == DiskExtent::Kind::sparse) {
            go_on = walk(extent.sparse, {inside, part.length}, extent.disk.offset, extent.file, out, issues);
        } else if (extent.kind == DiskExtent::Kind::flat) {
            Extent flat = {part, State::data, HostRange{extent.file, extent.flat_offset + inside, part.length}};
            flat.may_be_hole_below = true;
            go_on = out.push(flat);
        } else {
            issues({Issue::Severity::damage,
                    text("the extent at guest offset ", hex(extent.disk.offset), " could not be opened"),
                    {}});
            go_on = out.push({part, State::damaged, {}});
        }
        if (!go_on) {
            return {};
        }
        position = part.end();
    }
    out.flush();
    return {};
}

Status VmdkLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& found) {
        const auto part = into.subspan(found.guest.offset - offset, found.guest.length);
        const DiskExtent& extent = extent_at(found.guest.offset);
        if (found.state == State::data) {
            status = extent.host->read(found.host->offset, part);
        } else if (found.state == State::compressed) {
            const u64 inside = (found.guest.offset - extent.disk.offset) % extent.sparse.grain_size();
            status = read_packed(extent.sparse, found.host->offset, inside, part);
        } else if (found.state == State::damaged) {
            status = Error(Fault::malformed,
                           text("guest offset ", hex(found.guest.offset), " lies in a damaged or missing extent"));
        } else {
            std::fill(part.begin(), part.end(), std::byte{0});
        }
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
    return status;
}

std::optional<Reference> VmdkLayer::backing() const
{
    if (m_disk.links.parent.empty()) {
        return std::nullopt;
    }
    Reference reference = {Reference::Role::backing, m_disk.links.parent, "vmdk"};
    if (m_disk.has_links) {
        reference.content_ids = {text(hex(m_disk.links.parent_content_id))};
    }
    if (m_disk.links.parent.find('\\') != std::string::npos) {  // written on Windows
        reference.alternatives = names_from_other_host(m_disk.links.parent);
        reference.search = Reference::Search::any_case;
    }
    return reference;
}

std::optional<std::string> VmdkLayer::content_id() const
{
    return m_disk.has_links ? std::optional(text(hex(m_disk.links.content_id))) : std::nullopt;
}

/// The guest offset of the first grain of the run, or flat extent, that begins behind its file's end.
std::optional<u64> VmdkLayer::first_behind_file(const Extent& found) const
{
    const DiskExtent& extent = extent_at(found.guest.offset);
    const u64 length = extent.host->length();
    if (extent.kind == DiskExtent::Kind::flat) {
        return extent.flat_offset >= length ? std::optional(extent.disk.offset) : std::nullopt;
    }
    const u64 grain = extent.sparse.grain_size();
    const u64 host = found.host->offset;
    const u64 in_file = host < length ? divide_up(length - host, grain) * grain : 0;
    return in_file < found.guest.length ? std::optional(found.guest.offset + in_file) : std::nullopt;
}

/// Whether every grain begins within its file. Ends, as the peer does, with the first that does not.
Status VmdkLayer::check(Checking& checking) const
{
    Status status;
    const auto fail = [&](std::string_view what, u64 guest, std::string_view how) {
        const std::string sentence = text("ERROR: ", what, " for sector ", guest / sector_size, how);
        checking.found(CheckFinding::Kind::corruption, sentence);
        status = Error(Fault::malformed, text("sector ", guest / sector_size, " cannot be read"));
        return false;
    };
    const auto look = [&](const Extent& found) {
        if (found.state == State::damaged) {
            return fail("could not get cluster_offset", found.guest.offset, "");
        }
        const auto behind = found.host ? first_behind_file(found) : std::nullopt;
        if (behind) {
            return fail("cluster offset", *behind, " points after EOF");
        }
        status = checking.ask();
        return status.has_value();
    };
    TRY(extents({0, virtual_size()}, look, [](const Issue&) {}));
    return status;
}

Particulars VmdkLayer::particulars() const
{
    Value::List extents;
    for (const ListedExtent& extent : m_disk.listed) {
        Value::Object told;
        if (extent.compressed) {
            told.push_back({"compressed", true});
        }
        told.push_back({"virtual-size", extent.length});
        told.push_back({"filename", extent.file});
        if (extent.grain_size) {
            told.push_back({"cluster-size", *extent.grain_size});
        }
        told.push_back({"format", extent.type});
        extents.push_back(std::move(told));
    }
    Particulars out;
    out.specific = {{"cid", m_disk.links.content_id},
                    {"parent-cid", m_disk.links.parent_content_id},
                    {"create-type", m_disk.create_type},
                    {"extents", std::move(extents)}};
    out.named_again = m_disk.named_again;
    // Of extents that differ the peer tells nothing.
    const auto& listed = m_disk.listed;
    if (!listed.empty() && std::all_of(listed.begin(), listed.end(),
                                       [&](const ListedExtent& extent) { return extent.alike(listed.front()); })) {
        out.cluster_size = listed.front().grain_size;
        out.unclean = false;
    }
    return out;
}

std::vector<Fact> VmdkLayer::facts() const
{
    std::vector<Fact> facts = {{"create type", m_disk.create_type}};
    if (m_disk.has_links) {
        facts.push_back({"CID", text(hex(m_disk.links.content_id))});
        facts.push_back({"parent CID", text(hex(m_disk.links.parent_content_id))});
    }
    if (!m_disk.links.parent.empty()) {
        facts.push_back({"parent file name hint", m_disk.links.parent});
    }
    if (const auto& header = m_disk.header) {
        facts.push_back({"version", text(header->version)});
        facts.push_back({"flags", text(hex(header->flags))});
        facts.push_back({"capacity", text(header->capacity, " sectors")});
        facts.push_back({"grain size", text(header->grain_size, " sectors")});
        facts.push_back({"grain table entries", text(header->entries_per_table)});
        facts.push_back({"redundant grain directory", text(hex(header->redundant_directory * sector_size))});
        facts.push_back({"grain directory", text(hex(header->directory * sector_size))});
        facts.push_back({"overhead", text(header->overhead, " sectors")});
        facts.push_back({"compression", header->compression == 1 ? "deflate" : "none"});
        facts.push_back({"closed cleanly", header->unclean != 0 ? "no" : "yes"});
        return facts;
    }
    for (std::size_t i = 0; i < m_disk.extents.size(); ++i) {
        const DiskExtent& extent = m_disk.extents[i];
        const std::string kind = extent.kind == DiskExtent::Kind::flat ? "flat"
                                 : extent.kind == DiskExtent::Kind::lost
                                     ? "could not be opened"
                                     : text("sparse, grains of ", extent.sparse.grain_size(), " bytes");
        facts.push_back({text("extent ", i), text(extent.host ? extent.host->name() : "", " (", kind, ", ",
                                                  extent.disk.length, " bytes)")});
    }
    return facts;
}

/// Opens the extents one after the other, as the image's bytes and descriptors name them.
class Builder {
public:
    explicit Builder(Opening& opening) : m_opening(opening) { m_disk.image = opening.image; }

    Result<Disk> build()
    {
        TRY(add_image());
        if (m_disk.size > max_image_length) {
            return Error(Fault::too_big,
                         text("Could not refresh total sector count: File too large (", m_disk.size, " bytes)"));
        }
        TRY(read_links_of_image());
        return std::move(m_disk);
    }

private:
    Status add_image()
    {
        if (m_disk.image->length() < 4) {
            return Error(Fault::not_this_format, "File is too small, not a valid image");
        }
        const std::string magic = TRY(magic_of(*m_disk.image));
        if (magic == hosted_magic || magic == esx_magic) {
            m_links_at = embedded_descriptor;
            return add_sparse_file(m_disk.image, 0, magic, 0);
        }
        return add_descriptor(*m_disk.image, 0, 0);
    }

    Status read_links_of_image()
    {
        const auto words = TRY_WHILE("reading the descriptor", read_text(*m_disk.image, m_links_at, links_text_size));
        if (m_disk.create_type.empty()) {
            m_disk.create_type = value_of(words, "createType", 127).value_or("monolithicSparse");
        }
        auto links = read_links(words, m_disk.image->name());
        if (links) {
            m_disk.links = *std::move(links);
            m_disk.has_links = true;
            return {};
        }
        if (!m_opening.tolerant) {
            return links.error();
        }
        m_opening.issues.push_back({Issue::Severity::damage, links.error().text(), {}});
        return {};
    }

    static Result<std::string> magic_of(const Source& file)
    {
        std::string magic(4, '\0');
        TRY(file.read(0, std::as_writable_bytes(std::span(magic))));
        return magic;
    }

    Status add(DiskExtent extent, u64 sectors)
    {
        const auto bytes = mul(sectors, sector_size);
        const auto end = bytes ? add_sizes(m_disk.size, *bytes) : std::nullopt;
        if (!end) {
            return Error(Fault::too_big, text("Could not refresh total sector count: File too large (an extent of ",
                                              sectors, " sectors behind ", m_disk.size, " bytes)"));
        }
        extent.disk = {m_disk.size, *bytes};
        m_disk.size = *end;
        const bool sparse = extent.kind == DiskExtent::Kind::sparse;
        m_disk.listed.push_back({extent.host ? extent.host->name() : "", "", *bytes,
                                 sparse ? std::optional(extent.sparse.grain_size()) : std::nullopt,
                                 sparse && extent.sparse.compressed});
        if (!extent.disk.empty()) {
            m_disk.extents.push_back(std::move(extent));
        }
        return {};
    }

    static std::optional<u64> add_sizes(u64 size, u64 more)
    {
        const auto end = stratamap::add(size, more);
        return end && *end <= max_image_length ? end : std::nullopt;
    }

    Status add_sparse(Result<SparseExtent> sparse, u32 file)
    {
        DiskExtent extent;
        extent.kind = DiskExtent::Kind::sparse;
        extent.sparse = TRY(std::move(sparse));
        extent.file = file;
        extent.host = extent.sparse.file;
        if (extent.sparse.unclean) {
            m_opening.issues.push_back({Issue::Severity::note,
                                        text("'", printable(extent.host->name()), "' is marked as not closed cleanly"),
                                        {},
                                        Issue::Matter::not_closed});
        }
        const u64 sectors = extent.sparse.sectors;
        return add(std::move(extent), sectors);
    }

    /// A file whose first four bytes decide what it is.
    Status add_sparse_file(const std::shared_ptr<const Source>& source, u32 file, std::string_view magic, int nesting)
    {
        if (magic == esx_magic) {
            return add_sparse(open_esx(source), file);
        }
        if (magic != hosted_magic) {
            return Error(Fault::not_this_format, text("Image not in VMDK format: '", printable(source->name()),
                                                      "' begins with neither KDMV nor COWD"));
        }
        const auto header = TRY_WHILE("reading the extent's header", load<HostedHeader>(*source, 0));
        if (header.capacity == 0 && header.descriptor_offset != 0) {
            return add_descriptor(*source, header.descriptor_offset * sector_size, nesting);
        }
        if (file == 0) {
            m_disk.header = header;
        }
        return add_sparse(open_hosted(source, header, *m_disk.image), file);
    }

    Status add_descriptor(const Source& source, u64 offset, int nesting)
    {
        if (nesting == max_nesting) {
            return Error(Fault::malformed, text("descriptors name each other ", nesting, " levels deep"));
        }
        const u64 most = std::min(source.length(), max_descriptor);
        const std::string words = TRY_WHILE("reading the descriptor", read_text(source, offset, most));
        const auto type = value_of(words, "createType", 127);
        if (!type) {
            return Error(Fault::not_this_format, "invalid VMDK image descriptor: it has no createType");
        }
        constexpr std::string_view supported[] = {
            "monolithicFlat", "vmfs", "vmfsSparse", "seSparse", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat"};
        if (std::find(std::begin(supported), std::end(supported), *type) == std::end(supported)) {
            return Error(Fault::unsupported, text("Unsupported image type '", printable(*type), "'"));
        }
        m_disk.create_type = *type;
        for (const ExtentLine& line : TRY(extent_lines(words))) {
            if (++m_lines > max_extents) {
                return Error(Fault::too_big, text("more than ", max_extents, " extents"));
            }
            TRY(add_line(line, nesting));
        }
        return {};
    }

    Status add_line(const ExtentLine& line, int nesting)
    {
        const u64 before = m_disk.extents.size();
        const u64 listed_before = m_disk.listed.size();
        const u64 size_before = m_disk.size;
        auto added = open_line(line, nesting);
        if (added && !m_disk.listed.empty()) {
            m_disk.listed.back().type = line.type_name;
        }
        if (added || !m_opening.tolerant) {
            return added;
        }
        // The rest of the disk can be shown all the same, if the line says how long this extent is.
        m_opening.issues.push_back({Issue::Severity::damage, added.error().text(), {}});
        m_disk.extents.resize(before);
        m_disk.listed.resize(listed_before);
        m_disk.size = size_before;
        DiskExtent lost;
        lost.kind = DiskExtent::Kind::lost;
        return add(std::move(lost), line.sectors);
    }

    Status open_line(const ExtentLine& line, int nesting)
    {
        const u32 file = TRY(open_storage(line));
        const auto source = m_disk.storage[file - 1];
        switch (line.type) {
            case ExtentLine::Type::flat: {
                const auto offset = mul(line.offset, sector_size);
                const auto length = mul(line.sectors, sector_size);
                const auto end = offset && length ? stratamap::add(*offset, *length) : std::nullopt;
                if (!end || *end > max_image_length) {
                    return Error(Fault::too_big, text("Could not refresh total sector count: File too large (",
                                                      line.sectors, " sectors at sector ", line.offset, ")"));
                }
                DiskExtent extent;
                extent.file = file;
                extent.host = source;
                extent.flat_offset = *offset;
                return add(std::move(extent), line.sectors);
            }
            case ExtentLine::Type::sparse:
                if (source->length() < 4) {
                    return Error(Fault::not_this_format,
                                 text("File is too small, not a valid image: '", printable(source->name()), "'"));
                }
                return add_sparse_file(source, file, TRY(magic_of(*source)), nesting + 1);
            case ExtentLine::Type::se_sparse: break;
        }
        return add_sparse(open_se_sparse(source), file);
    }

    /// The file of that name, as HostRange counts it. Opened once, however many lines name it.
    Result<u32> open_storage(const ExtentLine& line)
    {
        const std::string& name = line.file;
        const auto known = m_files.find(name);
        TRY(check_options());
        if (known != m_files.end()) {
            m_disk.named_again.push_back(known->second);
            return known->second;
        }
        Reference reference = {Reference::Role::storage, name};
        reference.origin = Reference::Origin::image_folder;
        reference.only_data = line.type == ExtentLine::Type::flat;
        m_disk.storage.push_back(TRY(m_opening.files.open_storage(reference, {})));
        const auto file = static_cast<u32>(m_disk.storage.size());
        m_files.emplace(name, file);
        return file;
    }

    /// The user's options for the next extent may repeat how it is opened, but not say what.
    Status check_options()
    {
        const std::string prefix = text("extents.", m_disk.extents.size());
        const Options given = Options(m_opening.options).take_below(prefix);
        for (const auto& [key, value] : given.entries()) {
            if (key == "filename") {
                return Error(Fault::usage, "Can't specify 'file' and 'filename' options at the same time");
            }
            if (key != "driver" || value.text != "file") {
                return Error(Fault::usage, text("the option '", prefix, '.', printable(key), "' is not supported"));
            }
        }
        return {};
    }

    Opening& m_opening;
    Disk m_disk;
    u64 m_links_at = 0;
    u64 m_lines = 0;
    std::map<std::string, u32> m_files;
};

Match probe(const Head& head)
{
    const std::string_view sector(reinterpret_cast<const char*>(head.bytes.data()), head.bytes.size());
    const bool found =
        sector.starts_with(hosted_magic) || sector.starts_with(esx_magic) || begins_like_descriptor(sector);
    return found ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open(Opening opening)
{
    return std::unique_ptr<Layer>(std::make_unique<VmdkLayer>(TRY(Builder(opening).build())));
}

constexpr std::string_view options[] = {"extents."};

}  // namespace
}  // namespace vmdk

extern const Format vmdk_format;
const Format vmdk_format = {"vmdk", "VMDK (VMware disk image)", vmdk::probe, vmdk::open, vmdk::options};

}  // namespace stratamap
