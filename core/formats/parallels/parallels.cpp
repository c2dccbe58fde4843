// SPDX-License-Identifier: MIT
// parallels: expanding images of Parallels, alone or in a bundle, a folder whose DiskDescriptor.xml says which of its
// files hold what (shared spec formats/parallels.md, and descriptor.h). A bundle's layer is one snapshot; what the
// snapshot does not hold is looked for in its parent, the same descriptor opened once more. This file is the way in:
// probe, open, the layer, and the one exported name.
#include "core/format.h"
#include "core/formats/parallels/descriptor.h"
#include "core/formats/parallels/sparse.h"
#include "core/host_map.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace stratamap {

namespace parallels {
namespace {

constexpr std::string_view snapshot_option = "snapshot-guid";  // which of a bundle's snapshots; else the top one

/// One file in its place on the disk. Which members count, `kind` says.
struct Part {
    enum class Kind : u8 { sparse, plain, lost };
    Kind kind = Kind::lost;
    Range disk;
    u32 file = 0;                        ///< as HostRange counts them
    std::shared_ptr<const Source> host;  ///< null: lost
    SparseImage sparse;
};

struct Disk {
    std::shared_ptr<const Source> image;
    u64 size = 0;             ///< bytes
    std::vector<Part> parts;  ///< in the disk's order, without gaps
    std::vector<std::shared_ptr<const Source>> storage;

    // Of bundles alone.
    bool is_bundle = false;
    std::string name;  ///< of the first file
    std::string snapshot;
    std::string parent;  ///< or empty
    std::string encryption;
    std::vector<Snapshot> others;
};

/// The file's own name, fit for following: "./a:b" is no protocol.
std::string name_in_folder(const Source& file)
{
    const std::string name = file.name().substr(file.directory().size());
    return name.find(':') == std::string::npos ? name : "./" + name;
}

class ParallelsLayer final : public Layer {
public:
    explicit ParallelsLayer(Disk disk) : m_disk(std::move(disk)) {}

    u64 virtual_size() const override { return m_disk.size; }
    u64 cluster_size() const override;
    /// A lone image names nothing below, but the user may put a layer there.
    bool supports_backing() const override { return true; }
    bool encrypted() const override { return !m_disk.encryption.empty(); }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    std::optional<Reference> backing() const override;
    std::optional<std::string> identity() const override;
    std::optional<std::string> name() const override;
    std::vector<std::shared_ptr<const Source>> storage() const override { return m_disk.storage; }
    std::vector<Snapshot> snapshots() const override { return m_disk.others; }
    std::vector<Bitmap> bitmaps() const override;
    std::vector<HostRegion> host_regions() const override;
    Status check(Checking& checking) const override;
    std::vector<Fact> facts() const override;

private:
    const Part& part_at(u64 offset) const;
    Result<bool> walk_part(const Part& part, Range range, ExtentJoiner& out, IssueSink issues) const;

    Disk m_disk;
};

/// Of a lone image; a bundle's own file is its description.
std::vector<HostRegion> ParallelsLayer::host_regions() const
{
    if (m_disk.is_bundle || m_disk.parts.empty() || m_disk.parts.front().kind != Part::Kind::sparse) {
        return {};
    }
    const Header& header = m_disk.parts.front().sparse.header;
    return {{{0, sizeof(Header)}, HostKind::header},
            {{sizeof(Header), header.bat_entries * sizeof(le32)}, HostKind::metadata}};
}

u64 ParallelsLayer::cluster_size() const
{
    const auto sparse = std::find_if(m_disk.parts.begin(), m_disk.parts.end(),
                                     [](const Part& part) { return part.kind == Part::Kind::sparse; });
    return sparse != m_disk.parts.end() ? sparse->sparse.cluster_size() : sector_size;
}

const Part& ParallelsLayer::part_at(u64 offset) const
{
    const auto behind = std::upper_bound(m_disk.parts.begin(), m_disk.parts.end(), offset,
                                         [](u64 position, const Part& part) { return position < part.disk.offset; });
    return *(behind - 1);
}

Status ParallelsLayer::extents(Range range, ExtentSink sink, IssueSink issues) const
{
    assert(range.end() <= virtual_size());
    const auto hide = [&](Extent extent) {
        extent.state = extent.state == State::data ? State::encrypted : extent.state;
        return sink(extent);
    };
    ExtentJoiner out(encrypted() ? ExtentSink(hide) : sink);
    while (!range.empty()) {
        const Part& part = part_at(range.offset);
        const Range here = intersection(range, part.disk);
        if (!TRY(walk_part(part, here, out, issues))) {
            return {};
        }
        range = {here.end(), range.length - here.length};
    }
    out.flush();
    return {};
}

Result<bool> ParallelsLayer::walk_part(const Part& part, Range range, ExtentJoiner& out, IssueSink issues) const
{
    const Range inside = {range.offset - part.disk.offset, range.length};
    switch (part.kind) {
        case Part::Kind::sparse: {
            const Range held = intersection(inside, {0, part.sparse.size()});
            const bool go_on = held.empty() || TRY(walk(part.sparse, held, part.disk.offset, part.file, out, issues));
            const Range rest = {range.offset + held.length, range.length - held.length};
            return go_on && (rest.empty() || out.push({rest, State::unallocated, {}}));
        }
        case Part::Kind::plain: {
            Extent plain = {range, State::data, HostRange{part.file, inside.offset, range.length}};
            plain.may_be_hole_below = true;
            return out.push(plain);
        }
        case Part::Kind::lost: break;
    }
    issues({Issue::Severity::damage,
            text("the image of guest offsets ", hex(part.disk.offset), " to ", hex(part.disk.end()),
                 " could not be opened"),
            {}});
    return out.push({range, State::damaged, {}});
}

Status ParallelsLayer::read(u64 offset, std::span<std::byte> into) const
{
    Status status;
    const auto read_extent = [&](const Extent& extent) {
        const auto here = into.subspan(extent.guest.offset - offset, extent.guest.length);
        if (extent.state == State::data) {
            status = part_at(extent.guest.offset).host->read(extent.host->offset, here);
        } else if (extent.state == State::damaged || extent.state == State::encrypted) {
            status = Error(Fault::malformed, text("guest offset ", hex(extent.guest.offset), " is ",
                                                  state_name(extent.state), " or its image is missing"));
        } else {
            std::fill(here.begin(), here.end(), std::byte{0});
        }
        return status.has_value();
    };
    TRY(extents({offset, into.size()}, read_extent, [](const Issue&) {}));
    return status;
}

std::optional<Reference> ParallelsLayer::backing() const
{
    if (m_disk.parent.empty()) {
        return std::nullopt;
    }
    Reference parent = {Reference::Role::backing, name_in_folder(*m_disk.image), "parallels"};
    parent.options.set(std::string(snapshot_option), m_disk.parent);
    return parent;
}

std::optional<std::string> ParallelsLayer::identity() const
{
    return m_disk.is_bundle ? std::optional(m_disk.snapshot) : std::nullopt;
}

std::optional<std::string> ParallelsLayer::name() const
{
    return m_disk.is_bundle ? std::optional(m_disk.name) : std::nullopt;
}

std::vector<Bitmap> ParallelsLayer::bitmaps() const
{
    // Each part of a split disk has its own of every bitmap, and there is no place for several here.
    return m_disk.parts.size() == 1 ? m_disk.parts.front().sparse.bitmaps : std::vector<Bitmap>();
}

/// Of a lone image: a bundle's own file is its description.
Status ParallelsLayer::check(Checking& checking) const
{
    return m_disk.is_bundle ? Layer::check(checking) : parallels::check(m_disk.parts.front().sparse, checking);
}

std::vector<Fact> ParallelsLayer::facts() const
{
    if (!m_disk.is_bundle) {
        return parallels::facts(m_disk.parts.front().sparse);
    }
    std::vector<Fact> facts = {
        {"size", text(m_disk.size)},
        {"snapshot", m_disk.snapshot},
        {"parent", m_disk.parent.empty() ? "none" : m_disk.parent},
        {"encryption engine", m_disk.encryption.empty() ? "none" : m_disk.encryption},
    };
    for (std::size_t i = 0; i < m_disk.parts.size(); ++i) {
        const Part& part = m_disk.parts[i];
        const std::string kind = part.kind == Part::Kind::plain ? "Plain"
                                 : part.kind == Part::Kind::sparse
                                     ? text("Compressed, clusters of ", part.sparse.cluster_size(), " bytes")
                                     : "could not be opened";
        facts.push_back({text("storage ", i),
                         text(part.host ? part.host->name() : "", " (", kind, ", ", part.disk.length, " bytes)")});
    }
    return facts;
}

// ---- opening ----------------------------------------------------------------------------------------------------

/// Opens one snapshot of a bundle: its image of each storage.
class BundleBuilder {
public:
    explicit BundleBuilder(Opening& opening) : m_opening(opening) {}

    Result<Disk> build()
    {
        const Descriptor descriptor = TRY(read_descriptor(*m_opening.image));
        TRY(choose_snapshot(descriptor));
        m_disk.image = m_opening.image;
        m_disk.is_bundle = true;
        m_disk.size = descriptor.sectors * sector_size;
        m_disk.encryption = descriptor.encryption;
        for (const Storage& storage : descriptor.storages) {
            TRY(cover_gap(storage.sectors.offset));
            TRY(add_storage(storage));
        }
        TRY(cover_gap(descriptor.sectors));
        return std::move(m_disk);
    }

private:
    Status choose_snapshot(const Descriptor& descriptor)
    {
        const auto asked = m_opening.options.text(snapshot_option);
        const auto guid = asked ? guid_from(*asked) : descriptor.top;
        const auto& known = descriptor.snapshots;
        if (!guid || std::find(known.begin(), known.end(), *guid) == known.end()) {
            return Error(Fault::missing, text("the bundle has no image of snapshot ", printable(*asked)));
        }
        m_disk.snapshot = *guid;
        const auto parent = descriptor.parents.find(*guid);
        m_disk.parent = parent == descriptor.parents.end() ? std::string() : parent->second;
        if (!asked) {
            list_others(descriptor);
        }
        return {};
    }

    void list_others(const Descriptor& descriptor)
    {
        for (const std::string& guid : descriptor.snapshots) {
            if (guid == m_disk.snapshot) {
                continue;
            }
            Snapshot& other = m_disk.others.emplace_back();
            other.id = guid;
            for (const Storage& storage : descriptor.storages) {
                const Image* image = storage.image_of(guid);
                other.name = image != nullptr && other.name.empty() ? image->file : other.name;
            }
            other.virtual_size = descriptor.sectors * sector_size;
            other.options.set(std::string(snapshot_option), guid);
        }
    }

    u64 end() const { return m_disk.parts.empty() ? 0 : m_disk.parts.back().disk.end(); }

    /// A disk may not have gaps. The rest can be shown all the same.
    Status cover_gap(u64 sector)
    {
        const Range gap = {end(), sector * sector_size - end()};
        return gap.empty() ? Status()
                           : lose(gap, malformed(text("no storage holds the sectors from ", gap.offset / sector_size,
                                                      " to ", sector)));
    }

    Status lose(Range disk, Error error)
    {
        if (!m_opening.tolerant) {
            return error;
        }
        m_opening.issues.push_back({Issue::Severity::damage, error.text(), {}});
        Part& part = m_disk.parts.emplace_back();
        part.disk = disk;
        return {};
    }

    Status add_storage(const Storage& storage)
    {
        const Range disk = {storage.sectors.offset * sector_size, storage.sectors.length * sector_size};
        const Image* image = storage.image_of(m_disk.snapshot);
        if (image == nullptr) {
            return lose(disk, malformed(text("the storage from sector ", storage.sectors.offset,
                                             " on has no image of snapshot ", m_disk.snapshot)));
        }
        if (m_disk.name.empty()) {
            m_disk.name = image->file.starts_with('/') ? image->file : m_disk.image->directory() + image->file;
        }
        auto part = open_part(*image, storage, disk);
        if (!part) {
            return lose(disk, std::move(part).error());
        }
        m_disk.parts.push_back(*std::move(part));
        return {};
    }

    Result<Part> open_part(const Image& image, const Storage& storage, Range disk)
    {
        Part part;
        part.disk = disk;
        part.file = TRY(open_storage(image.file));
        part.host = m_disk.storage[part.file - 1];
        if (image.type == Image::Type::plain) {
            part.kind = Part::Kind::plain;
            TRY(load<u8>(*part.host, 0));  // what is only a placeholder for a lost file says so here
            compare_sizes(*part.host, part.host->length() / sector_size, storage);
            return part;
        }
        part.kind = Part::Kind::sparse;
        const auto before = m_opening.issues.size();
        part.sparse =
            TRY_WHILE(printable(part.host->name()), open_sparse(part.host, m_opening.tolerant, m_opening.issues));
        for (std::size_t i = before; i < m_opening.issues.size(); ++i) {
            Issue& issue = m_opening.issues[i];  // its offset is not one of the descriptor
            issue = {issue.severity, text(printable(part.host->name()), ": ", issue.sentence), {}};
        }
        compare_sizes(*part.host, part.sparse.sectors, storage);
        if (storage.block_sectors != 0 && storage.block_sectors != part.sparse.tracks()) {
            warn(*part.host, text("it has clusters of ", part.sparse.tracks(), " sectors, and the descriptor says ",
                                  storage.block_sectors));
        }
        return part;
    }

    void compare_sizes(const Source& file, u64 sectors, const Storage& storage)
    {
        if (sectors != storage.sectors.length) {
            warn(file,
                 text("it holds ", sectors, " sectors of the disk, and the descriptor says ", storage.sectors.length));
        }
    }

    void warn(const Source& file, const std::string& sentence)
    {
        m_opening.issues.push_back({Issue::Severity::warning, text(printable(file.name()), ": ", sentence), {}});
    }

    /// The file of that name, as HostRange counts it. Opened once, however many storages name it.
    Result<u32> open_storage(const std::string& name)
    {
        const auto known = m_files.find(name);
        if (known != m_files.end()) {
            return known->second;
        }
        Reference reference = {Reference::Role::storage, name};
        reference.origin = Reference::Origin::image_folder;
        m_disk.storage.push_back(TRY(m_opening.files.open_storage(reference, {})));
        const auto file = static_cast<u32>(m_disk.storage.size());
        m_files.emplace(name, file);
        return file;
    }

    static Error malformed(std::string sentence) { return {Fault::malformed, std::move(sentence)}; }

    Opening& m_opening;
    Disk m_disk;
    std::map<std::string, u32> m_files;
};

Result<Disk> open_alone(Opening& opening)
{
    if (opening.options.has(snapshot_option)) {
        return Error(Fault::usage, text("the option '", snapshot_option, "' is for bundles, and this is one image"));
    }
    Disk disk;
    disk.image = opening.image;
    Part& part = disk.parts.emplace_back();
    part.kind = Part::Kind::sparse;
    part.host = opening.image;
    part.sparse = TRY(open_sparse(opening.image, opening.tolerant, opening.issues));
    disk.size = part.sparse.size();
    part.disk = {0, disk.size};
    return disk;
}

/// Descriptors are not recognised: XML is raw to the peer. They are opened where the user says so, or gives the folder.
Match probe(const Head& head)
{
    return begins_like_sparse(head.bytes) ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open(Opening opening)
{
    std::string beginning(64, '\0');
    TRY_WHILE(text("Could not open '", printable(opening.image->name()), "'"),
              opening.image->read(0, std::as_writable_bytes(std::span(beginning))));
    Disk disk = begins_like_descriptor(beginning) ? TRY(BundleBuilder(opening).build()) : TRY(open_alone(opening));
    return std::unique_ptr<Layer>(std::make_unique<ParallelsLayer>(std::move(disk)));
}

constexpr std::string_view options[] = {"prealloc-size", "prealloc-mode", snapshot_option};

}  // namespace
}  // namespace parallels

extern const Format parallels_format;
const Format parallels_format = {
    "parallels",     "Parallels disk image", parallels::probe,
    parallels::open, parallels::options,     parallels::descriptor_name,
};

}  // namespace stratamap
