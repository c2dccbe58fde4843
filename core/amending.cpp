// SPDX-License-Identifier: MIT
#include "core/amending.h"

#include "core/family.h"
#include "core/names.h"

#include <algorithm>

namespace stratamap {

namespace {

constexpr u64 piece = 1 << 20;

/// What a chain's guest reads, as a file's bytes.
class GuestBytes final : public Source {
public:
    explicit GuestBytes(std::shared_ptr<const Chain> chain)
        : m_chain(std::move(chain)), m_name(m_chain->layers().front().name)
    {
    }

    const std::string& name() const override { return m_name; }
    u64 size() const override { return m_chain->virtual_size(); }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        const u64 there = intersection({offset, into.size()}, {0, size()}).length;
        std::fill(into.begin() + static_cast<std::ptrdiff_t>(there), into.end(), std::byte{0});
        return there == 0 ? Status() : m_chain->read(offset, into.first(there));
    }

private:
    std::shared_ptr<const Chain> m_chain;
    std::string m_name;
};

/// Nothing below: what reads as zeros wherever one looks.
std::shared_ptr<const Source> guest_bytes(const std::shared_ptr<const Chain>& chain)
{
    if (chain) {
        return std::make_shared<GuestBytes>(chain);
    }
    return std::make_shared<MemorySource>(std::vector<std::byte>());
}

std::shared_ptr<const Chain> without_top(const Chain& chain)
{
    return chain.layers().size() < 2 ? nullptr : std::make_shared<const Chain>(chain_from(chain, 1));
}

Status same_bytes(const Source& before, const Source& after, Range range, const std::function<bool()>& go_on)
{
    std::vector<std::byte> old_bytes(piece);
    std::vector<std::byte> new_bytes(piece);
    for (u64 at = range.offset; at < range.end(); at += piece) {
        const u64 length = std::min(piece, range.end() - at);
        if (!go_on()) {
            return Error(Fault::cancelled, text("Stopped comparing backing files at ", at));
        }
        TRY_WHILE("reading through the present backing file", before.read(at, std::span(old_bytes).first(length)));
        TRY_WHILE("reading through the other backing file", after.read(at, std::span(new_bytes).first(length)));
        const auto differ = std::mismatch(old_bytes.begin(), old_bytes.begin() + static_cast<std::ptrdiff_t>(length),
                                          new_bytes.begin());
        if (differ.second != new_bytes.begin() + static_cast<std::ptrdiff_t>(length)) {
            const auto where = at + static_cast<u64>(differ.second - new_bytes.begin());
            return Error(Fault::unsupported, text("Cannot amend the backing file: at ", where,
                                                  " the guest would read something else than now"))
                .with_hint("You can use 'qemu-img rebase' instead.");
        }
    }
    return {};
}

/// Compares where a disk has nothing of its own.
Status same_below(const Layer& disk, const Source& before, const Source& after, const std::function<bool()>& go_on)
{
    Status same;
    std::optional<Issue> damage;
    const auto walked = disk.extents(
        {0, disk.virtual_size()},
        [&](const Extent& run) {
            same = run.state == State::unallocated ? same_bytes(before, after, run.guest, go_on) : Status();
            return same.has_value();
        },
        [&](const Issue& issue) { damage = issue; });
    TRY(walked);
    if (damage) {
        return Error(Fault::malformed, damage->sentence);
    }
    return same;
}

/// Nobody's storage: an image's own tables can be walked without the files they lead to.
class NoStorage final : public Files {
public:
    Result<std::shared_ptr<const Source>> open_storage(const Reference&, const Options&) override
    {
        return std::shared_ptr<const Source>(std::make_shared<MemorySource>(std::vector<std::byte>()));
    }
};

/// Where an image has data, up to `end` and in one number. Zeros count as nothing, or as data above a backing file: a
/// downgrade turns the one into the other.
struct MapMark {
    u64 virtual_size = 0;
    u64 cluster = 0;
    std::unique_ptr<Layer> layer;

    Result<u64> upto(u64 end) const
    {
        const bool backed = layer->backing().has_value();
        u64 mark = 0xcbf29ce484222325;  // FNV-1a, over runs' ends
        bool last = false;
        const auto change = [&](u64 at, bool data) {
            if (data != last) {
                mark = (mark ^ at) * 0x100000001b3;
                last = data;
            }
        };
        std::optional<Issue> damage;
        TRY(layer->extents(
            {0, end},
            [&](const Extent& run) {
                const bool zero = run.state == State::zero_plain || run.state == State::zero_allocated;
                change(run.guest.offset, run.state != State::unallocated && (!zero || backed));
                return true;
            },
            [&](const Issue& issue) { damage = issue; }));
        if (damage) {
            return Error(Fault::malformed, damage->sentence);
        }
        return mark;
    }
};

Result<MapMark> map_mark(const Format& format, const Source& bytes)
{
    NoStorage files;
    std::vector<Issue> issues;
    const Options options;
    // The file outlives the layer.
    const std::shared_ptr<const Source> image(std::shared_ptr<const Source>(), &bytes);
    MapMark mark;
    mark.layer = TRY(format.open({image, options, files, issues}));
    mark.virtual_size = mark.layer->virtual_size();
    mark.cluster = mark.layer->cluster_size();
    return mark;
}

Result<u64> common_mark(const MapMark& mark, u64 virtual_size)
{
    // The cluster in which the shorter disk ends may have been copied.
    return mark.upto(round_down(std::min(mark.virtual_size, virtual_size), mark.cluster));
}

}  // namespace

AmendingImage::AmendingImage(Opening opening, const Format& format, std::unique_ptr<WritableFile> file)
    : m_opening(std::move(opening)), m_format(&format), m_file(std::move(file))
{
}

Result<std::unique_ptr<AmendingImage>> AmendingImage::open(const Opening& opening)
{
    const Format* format = nullptr;
    if (opening.format) {
        format = format_by_id(*opening.format);
        if (format == nullptr) {
            return Error(Fault::usage, text("Could not open '", printable(opening.path), "': Unknown driver '",
                                            printable(*opening.format), "'"));
        }
    }
    // What to lock depends on the format, so it is looked at before, and again when nobody else can write.
    const auto probed = [&](const Source& bytes) -> Result<const Format*> {
        Head head;
        head.size = bytes.size();
        head.name = opening.path;
        TRY(bytes.read(0, head.bytes));
        return probe(head);
    };
    if (format == nullptr) {
        const auto everything = [](const std::string&) { return true; };
        const auto look = TRY(open_file({.path = opening.path, .name = opening.path, .permits = everything}));
        format = TRY(probed(*look));
    }
    if (format->amendment == nullptr) {
        return Error(Fault::unsupported, text("Format driver '", format->id, "' does not support option amendment"));
    }
    auto file =
        TRY(open_for_amending(opening.path, opening.path, opening.cache, format->amendment->locks, opening.locks));
    if (!opening.format && TRY(probed(file->bytes())) != format) {
        return Error(Fault::in_use, text("'", printable(opening.path), "' was written while it was opened"));
    }
    return std::unique_ptr<AmendingImage>(new AmendingImage(opening, *format, std::move(file)));
}

Result<AmendedImage> AmendingImage::look() const
{
    if (m_format->amendment->look != nullptr) {
        return m_format->amendment->look(m_file->bytes());
    }
    AmendedImage image;
    image.key_slots = m_format->amendment->key_area != nullptr;
    return image;
}

Result<KeySlots> AmendingImage::key_slots() const
{
    return read_key_slots(*m_format, m_file->bytes());
}

bool AmendingImage::changes_keys(const AmendRequest& request) const
{
    const Amendment& amendment = *m_format->amendment;
    return amendment.key_area != nullptr &&
           std::any_of(request.options.begin(), request.options.end(),
                       [&](const auto& option) { return option.first.starts_with(amendment.key_prefix); });
}

Result<AmendPlan> AmendingImage::plan(AmendRequest request) const
{
    request.backing = [this]() -> Result<std::shared_ptr<const Source>> {
        return guest_bytes(without_top(*TRY(chain(Broken::is_refused))));
    };
    request.same_content = [this, &request](const std::string& name, const std::optional<std::string>& format) {
        return check_same_content(name, format, request.go_on);
    };
    AmendPlan planned = TRY(m_format->amendment->plan(m_file->bytes(), request));
    const bool loses_guest_data = std::any_of(planned.losses.begin(), planned.losses.end(),
                                              [](const AmendLoss& loss) { return !loss.guest.empty(); });
    if (loses_guest_data && !request.force) {
        TRY(check_overlays());
    }
    if (planned.data_file && m_opening.locks == LockUse::ask) {
        TRY(open_data_file());
    }
    return planned;
}

Status AmendingImage::run(const AmendPlan& plan, AmendProgress progress)
{
    if (m_opening.locks != LockUse::take) {
        return Error(Fault::usage, "The image was opened for planning alone, without a lock");
    }
    const auto data_file = plan.data_file ? TRY(open_data_file()) : nullptr;
    const MapMark before = TRY_WHILE("reading the image's map", map_mark(*m_format, m_file->bytes()));
    // The tables are read as the walk comes to them: both marks of the old image are made before it is gone.
    const u64 old_size = before.virtual_size;
    u64 new_size = old_size;
    for (const AmendedField& field : plan.fields) {
        if (field.name == "size") {
            new_size = std::stoull(field.after);
        }
    }
    const u64 old_mark = TRY_WHILE("reading the image's map", common_mark(before, new_size));
    TRY(run_amendment(plan, *m_file, progress, data_file.get()));
    const MapMark after = TRY_WHILE("looking at the amended image", map_mark(*m_format, m_file->bytes()));
    if (m_format->amendment->check != nullptr) {
        TRY_WHILE("checking the amended image", m_format->amendment->check(m_file->bytes()));
    }
    if (TRY_WHILE("reading the amended image's map", common_mark(after, old_size)) != old_mark) {
        return Error(Fault::malformed, "The amended image's map is not what it was");
    }
    return {};
}

Result<std::shared_ptr<const Chain>> AmendingImage::chain(Broken broken) const
{
    // The image itself is locked by this program, which its own locks must not keep out.
    return open_chain({.name = m_opening.path,
                       .format = std::string(m_format->id),
                       .force_share = true,
                       .keep_going = broken == Broken::is_shown,
                       .policy = m_opening.policy});
}

Result<std::shared_ptr<const Chain>> AmendingImage::chain_below(const std::string& name,
                                                                const std::optional<std::string>& format) const
{
    if (name.empty()) {
        return std::shared_ptr<const Chain>();
    }
    const auto slash = m_opening.path.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : m_opening.path.substr(0, slash + 1);
    return open_chain({.name = combine_names(folder, name), .format = format, .policy = m_opening.policy});
}

Status AmendingImage::check_same_content(const std::string& name, const std::optional<std::string>& format,
                                         const std::function<bool()>& go_on) const
{
    const auto present = TRY_WHILE("opening the present chain", chain(Broken::is_refused));
    const auto before = guest_bytes(without_top(*present));
    const auto after = guest_bytes(TRY_WHILE("opening the other backing file", chain_below(name, format)));
    const Layer& top = *present->layers().front().layer;
    TRY(same_below(top, *before, *after, go_on));
    for (std::size_t i = 0; i < top.snapshots().size(); ++i) {
        const std::string step = text("snapshot '", printable(top.snapshots()[i].name), "'");
        const auto disk = TRY_WHILE(step, top.open_snapshot(i));
        TRY_WHILE(step, same_below(*disk, *before, *after, go_on));
    }
    return {};
}

/// Where the policy lets the image have its data, and as nobody else writes it.
Result<std::unique_ptr<WritableFile>> AmendingImage::open_data_file() const
{
    const auto found = TRY_WHILE("opening the data file", chain(Broken::is_shown));
    const auto storage = found->layers().front().layer->storage();
    const std::string path = storage.empty() ? std::string() : storage.front()->host_path();
    if (path.empty()) {
        return Error(Fault::unsupported, "The data file is no file of this host, and only such files are amended");
    }
    return open_for_amending(path, path, m_opening.cache, LockScheme::amend, m_opening.locks);
}

Status AmendingImage::check_overlays() const
{
    ReferencePolicy alone = m_opening.policy;
    alone.follow = ReferencePolicy::Follow::nothing;
    const auto top = TRY(open_chain({.name = m_opening.path,
                                     .format = std::string(m_format->id),
                                     .force_share = true,
                                     .keep_going = true,
                                     .policy = alone}));
    const auto slash = m_opening.path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : m_opening.path.substr(0, slash + 1);
    const Family family = find_family(*top, folder, [] { return true; });
    std::string names;
    for (const Branch& branch : family.branches) {
        names += branch.base == 0 ? text(names.empty() ? "" : ", ", "'", printable(branch.path), "'") : std::string();
    }
    if (!names.empty()) {
        return Error(Fault::in_use, text("Other images stand on this one and would lose what is cut off: ", names))
            .with_hint("Use --force if they are not needed any more");
    }
    return {};
}

}  // namespace stratamap
