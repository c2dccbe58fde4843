// SPDX-License-Identifier: MIT
#include "core/layer.h"

#include "core/host_map.h"
#include "core/room.h"

#include <cassert>

namespace stratamap {

std::string_view state_name(State state)
{
    switch (state) {
        case State::unallocated: return "unallocated";
        case State::zero_plain: return "zero_plain";
        case State::zero_allocated: return "zero_allocated";
        case State::data: return "data";
        case State::compressed: return "compressed";
        case State::encrypted: return "encrypted";
        case State::preallocated: return "preallocated";
        case State::damaged: return "damaged";
        case State::unknown: return "unknown";
    }
    assert(false);
    return "unknown";
}

Result<std::unique_ptr<Layer>> Layer::open_snapshot(std::size_t index) const
{
    return Error(Fault::unsupported, text("there is no internal snapshot number ", index));
}

std::vector<Fact> Layer::place_of(u64 offset) const
{
    if (cluster_size() == sector_size) {
        return {};
    }
    return {{"cluster", std::to_string(offset / cluster_size())}};
}

std::vector<HostRegion> Layer::host_regions() const
{
    return {};
}

Result<std::shared_ptr<const HostMap>> Layer::host_map(FunctionRef<bool()>) const
{
    return HostMapPtr();
}

Status Layer::check(Checking&) const
{
    return Error(Fault::unsupported, "This image format does not support checks");
}

Status Layer::rooms(Range range, FunctionRef<bool(const Room&)> sink) const
{
    const auto room_of = [](const Extent& extent) {
        switch (extent.state) {
            case State::data:
            case State::encrypted:
            case State::preallocated:
            case State::zero_allocated: return Room{extent.guest, Room::Space::own};
            case State::compressed:
                return Room{extent.guest, Room::Space::packed, Room::Table::own, extent.host.value_or(HostRange{})};
            case State::unallocated:
            case State::zero_plain:
            case State::damaged:
            case State::unknown: break;
        }
        return Room{extent.guest, Room::Space::none};
    };
    return extents(
        range, [&](const Extent& extent) { return sink(room_of(extent)); }, [](const Issue&) {});
}

Writing Layer::writing() const
{
    Writing writing;
    writing.unit = cluster_size();
    return writing;
}

Status Layer::bitmap_runs(std::size_t, Range, FunctionRef<bool(Range guest, bool set)>) const
{
    return Error(Fault::unsupported, "the bits of this format's bitmaps are not read");
}

}  // namespace stratamap
