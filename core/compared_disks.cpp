// SPDX-License-Identifier: MIT
// Two sides of a comparison, opened, and all that is known of how they differ as one map in memory.
#include "core/compared_disks.h"

#include <algorithm>

namespace stratamap {

namespace {

/// The file, where it is one that may hold a saved map, and holds one.
std::shared_ptr<const Source> saved_map(const std::string& name)
{
    if (!is_regular_file(name)) {
        return nullptr;
    }
    const auto everything = [](const std::string&) { return true; };
    const auto file = open_file({.path = name, .name = name, .named_by_user = true, .permits = everything});
    return file && looks_like_saved_map(**file) ? *file : nullptr;
}

Error cancelled()
{
    return Error(Fault::cancelled, "the comparison was cancelled");
}

/// A saved map says only at its end how long the disk is.
Result<u64> size_of(const DiskSide& side, FunctionRef<bool()> go_on)
{
    if (side.chain) {
        return side.chain->virtual_size();
    }
    const auto map = side.map();
    for (u64 end = 0;;) {
        const std::optional<MapEntry> entry = TRY(map->next());
        if (!entry) {
            return end;
        }
        if (!go_on()) {
            return cancelled();
        }
        end = entry->guest.end();
    }
}

/// What a difference of the maps is once the contents are known.
Change change_by_content(const Difference& difference)
{
    if (difference.content == Content::unread || difference.change == Change::beyond_end) {
        return difference.change;
    }
    if (difference.content == Content::equal) {
        return Change::same;
    }
    const bool one_sided = difference.change == Change::gained || difference.change == Change::lost;
    return one_sided ? difference.change : Change::other_content;
}

Status compare_contents(const ComparedDisks& disks, MapStream& a, MapStream& b, const Providers& providers,
                        DifferenceSink sink)
{
    const auto take = [&](const Difference& read) {
        Difference difference = read;
        difference.change = change_by_content(read);
        return sink(difference);
    };
    return ContentComparison(*disks.a.chain, *disks.b.chain, 0, take).run(a, b, providers);
}

}  // namespace

std::unique_ptr<MapStream> DiskSide::map() const
{
    if (chain) {
        return std::make_unique<ChainMapStream>(*chain);
    }
    return std::make_unique<SavedMapStream>(saved);
}

Result<DiskSide> open_side(const ChainRequest& request, u32 depth)
{
    if (!request.format && !request.image_options && !request.snapshot && depth == 0) {
        if (auto saved = saved_map(request.name)) {
            return DiskSide{nullptr, std::move(saved)};
        }
    }
    auto chain = TRY(open_chain(request));
    return DiskSide{depth == 0 ? std::move(chain) : TRY(disk_as_of(*chain, depth)), nullptr};
}

Result<ComparedDisksPtr> compare_in_memory(DiskSide a, DiskSide b, CompareBy by, std::atomic<u64>& done,
                                           FunctionRef<bool()> go_on)
{
    if (by == CompareBy::contents && (!a.chain || !b.chain)) {
        return Error(Fault::unsupported, "a saved map has no contents to compare");
    }
    const u64 size_a = TRY(size_of(a, go_on));
    const u64 size_b = TRY(size_of(b, go_on));
    const auto compared = std::make_shared<ComparedDisks>();
    compared->a = std::move(a);
    compared->b = std::move(b);
    Map::Builder builder(std::max(size_a, size_b));
    const auto map_a = compared->a.map();
    const auto map_b = compared->b.map();
    const Providers providers(compared->a.chain.get(), compared->b.chain.get());
    bool stopped = false;
    const auto take = [&](const Difference& difference) {
        compared->summary.add(difference);
        Run run;
        run.guest = difference.guest;
        run.state = State::data;
        run.depth = static_cast<u32>(difference.change);
        builder.append(run);
        done = difference.guest.end();
        stopped = !go_on();
        return !stopped;
    };
    if (by == CompareBy::maps) {
        TRY(compare_maps(*map_a, *map_b, providers, take));
    } else {
        TRY(compare_contents(*compared, *map_a, *map_b, providers, take));
    }
    if (stopped) {
        return cancelled();
    }
    compared->changes = builder.snapshot();
    return ComparedDisksPtr(compared);
}

}  // namespace stratamap
