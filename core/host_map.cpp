// SPDX-License-Identifier: MIT
// HostMap: what the bytes of one file of a layer are for.
#include "core/host_map.h"

#include "core/text.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stratamap {

namespace {

constexpr std::size_t most_runs = std::size_t{64} << 20;
constexpr u64 most_cells = 4096;  // of the finest overview
constexpr u64 runs_between_questions = 16;

bool has_guest(HostKind kind)
{
    return kind == HostKind::data || kind == HostKind::zero_allocated || kind == HostKind::compressed ||
           kind == HostKind::snapshot_data;
}

bool used(HostKind kind)
{
    return kind != HostKind::free && kind != HostKind::hole && kind != HostKind::unknown;
}

/// Packed clusters do not follow each other byte by byte; their runs tell where the first one is.
bool follows(HostKind kind, u64 guest, u64 other, u64 distance)
{
    if (!has_guest(kind) || kind == HostKind::compressed) {
        return true;
    }
    return guest == HostRun::no_guest ? other == HostRun::no_guest : other == guest + distance;
}

HostKind kind_of(State state)
{
    return state == State::compressed       ? HostKind::compressed
           : state == State::zero_allocated ? HostKind::zero_allocated
                                            : HostKind::data;
}

}  // namespace

std::string_view host_kind_name(HostKind kind)
{
    constexpr std::string_view names[] = {"header",
                                          "L1 table",
                                          "L2 table",
                                          "refcount table",
                                          "refcount block",
                                          "snapshot table",
                                          "snapshot L1 table",
                                          "snapshot L2 table",
                                          "snapshot data",
                                          "bitmap directory",
                                          "bitmap table",
                                          "bitmap data",
                                          "encryption header",
                                          "metadata",
                                          "data",
                                          "allocated zeros",
                                          "compressed",
                                          "leaked",
                                          "free",
                                          "hole",
                                          "unknown"};
    static_assert(std::size(names) == host_kind_count);
    return names[static_cast<std::size_t>(kind)];
}

HostRun HostMap::run(std::size_t index) const
{
    const Packed& packed = m_runs[index];
    const u64 end = index + 1 < m_runs.size() ? m_runs[index + 1].start : m_size;
    return {{packed.start, end - packed.start}, packed.kind, packed.doubly_used, packed.guest};
}

std::size_t HostMap::index_at(u64 offset) const
{
    assert(offset < m_size);
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](u64 value, const Packed& run) { return value < run.start; });
    return static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

void HostMap::visit(Range range, FunctionRef<bool(const HostRun&)> visitor) const
{
    range = intersection(range, {0, m_size});
    if (range.empty()) {
        return;
    }
    for (std::size_t index = index_at(range.offset); index < m_runs.size(); ++index) {
        HostRun cut = run(index);
        if (cut.bytes.offset >= range.end()) {
            return;
        }
        const Range part = intersection(cut.bytes, range);
        if (cut.guest != HostRun::no_guest && cut.kind != HostKind::compressed) {
            cut.guest += part.offset - cut.bytes.offset;
        }
        cut.bytes = part;
        if (!visitor(cut)) {
            return;
        }
    }
}

Raster HostMap::rasterize(Range view, u64 bytes_per_cell) const
{
    assert(bytes_per_cell > 0 && view.end() <= m_size);
    const auto level = std::find_if(m_pyramid.rbegin(), m_pyramid.rend(), [&](const Raster& cells) {
        const u64 step = cells.bytes_per_cell();
        return bytes_per_cell % step == 0 && view.offset % step == 0 &&
               (view.end() % step == 0 || view.end() == m_size);
    });
    if (level != m_pyramid.rend()) {
        return stratamap::rasterize(*level, view, bytes_per_cell);
    }
    RasterMaker maker(view, bytes_per_cell);
    visit(view, [&](const HostRun& run) {
        maker.add(run.bytes, static_cast<u32>(run.kind), run.doubly_used ? State::damaged : State::data);
        return true;
    });
    return maker.finish();
}

HostMap::Maker::Maker(const Source& file, u64 unit, HostKind gap)
    : m_file(file), m_gap(gap), m_map(std::make_shared<HostMap>())
{
    m_map->m_size = file.size();
    m_map->m_unit = unit;
}

void HostMap::Maker::append(const HostRun& run)
{
    m_map->m_bytes[static_cast<std::size_t>(run.kind)] += run.bytes.length;
    m_map->m_doubly_used += run.doubly_used ? run.bytes.length : 0;
    m_map->m_used_end = used(run.kind) ? run.bytes.end() : m_map->m_used_end;
    m_position = run.bytes.end();
    if (!m_map->m_runs.empty()) {
        const Packed& last = m_map->m_runs.back();
        if (last.kind == run.kind && last.doubly_used == run.doubly_used &&
            follows(run.kind, last.guest, run.guest, run.bytes.offset - last.start)) {
            return;
        }
    }
    m_map->m_runs.push_back(
        {run.bytes.offset, has_guest(run.kind) ? run.guest : HostRun::no_guest, run.kind, run.doubly_used});
}

/// What nothing refers to, up to there: holes apart from what takes space.
void HostMap::Maker::fill(u64 to)
{
    while (m_position < to && m_map->m_runs.size() < most_runs) {
        const Stretch stretch = m_file.stretch(m_position, to - m_position);
        append({{m_position, stretch.length}, stretch.kind == Stretch::Kind::hole ? HostKind::hole : m_gap});
    }
}

/// Of a run that begins within the one before: marks what both have, and leaves the rest. False: nothing is left.
bool HostMap::Maker::share(HostRun& run)
{
    const u64 end = m_position;
    HostRun last = m_map->run(m_map->m_runs.size() - 1);
    last.bytes.length = end - last.bytes.offset;
    const u64 from = std::max(run.bytes.offset, last.bytes.offset);
    const u64 to = std::min(run.bytes.end(), end);
    // Packed sizes are rounded up, so that neighbours touch.
    if (from < to && !(run.kind == HostKind::compressed && last.kind == HostKind::compressed)) {
        retract(from);
        const auto piece = [&](u64 begin, u64 behind, bool doubly) {
            const u64 guest = last.guest == HostRun::no_guest ? last.guest : last.guest + (begin - last.bytes.offset);
            append({{begin, behind - begin}, last.kind, doubly, guest});
        };
        piece(from, to, true);
        if (to < end) {
            piece(to, end, last.doubly_used);
        }
    }
    const u64 cut = std::min(end - run.bytes.offset, run.bytes.length);
    run.bytes = {run.bytes.offset + cut, run.bytes.length - cut};
    run.guest += run.guest == HostRun::no_guest ? 0 : cut;
    return !run.bytes.empty();
}

/// Takes back the last run's bytes from there on.
void HostMap::Maker::retract(u64 from)
{
    const Packed& last = m_map->m_runs.back();
    m_map->m_bytes[static_cast<std::size_t>(last.kind)] -= m_position - from;
    m_map->m_doubly_used -= last.doubly_used ? m_position - from : 0;
    if (last.start == from) {
        m_map->m_runs.pop_back();
    }
    m_position = from;
}

bool HostMap::Maker::add(HostRun run)
{
    const u64 size = m_map->m_size;
    if (run.bytes.offset >= size) {
        return true;
    }
    run.bytes.length = std::min(run.bytes.length, size - run.bytes.offset);
    if (run.bytes.offset < m_position && !share(run)) {
        return true;
    }
    if (run.bytes.empty()) {
        return true;
    }
    fill(run.bytes.offset);
    append(run);
    return m_map->m_runs.size() < most_runs;
}

Result<HostMapPtr> HostMap::Maker::finish()
{
    fill(m_map->m_size);
    if (m_map->m_runs.size() >= most_runs) {
        return Error(Fault::too_big, text("the file lies in more than ", most_runs, " pieces"));
    }
    const u64 step = std::bit_ceil(std::max({divide_up(m_map->m_size, most_cells), m_map->m_unit, u64{512}}));
    m_map->m_pyramid = build_pyramid(m_map->rasterize({0, m_map->m_size}, step));
    return HostMapPtr(std::move(m_map));
}

namespace {

/// Of a format that says where its tables lie and where guest data does.
Result<HostMapPtr> from_extents(const Layer& layer, const Source& source, u32 file, GoOn go_on)
{
    std::vector<HostRun> runs;
    for (const HostRegion& region : file == 0 ? layer.host_regions() : std::vector<HostRegion>()) {
        runs.push_back({region.bytes, region.kind});
    }
    u64 asked = 0;
    u64 past_end = 0;
    bool cancelled = false;
    TRY(layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            cancelled = ++asked % runs_between_questions == 0 && !go_on();
            if (extent.host && extent.host->file == file && extent.host->stored > 0) {
                runs.push_back(
                    {{extent.host->offset, extent.host->stored}, kind_of(extent.state), false, extent.guest.offset});
                past_end += extent.host->offset >= source.size() ? u64{1} : u64{0};
            }
            return !cancelled && runs.size() < most_runs;
        },
        [](const Issue&) {}));
    if (cancelled) {
        return Error(Fault::cancelled, "stopped while looking for what lies where in the file");
    }
    std::sort(runs.begin(), runs.end(), [](const HostRun& a, const HostRun& b) {
        return a.bytes.offset != b.bytes.offset ? a.bytes.offset < b.bytes.offset : a.guest < b.guest;
    });
    HostMap::Maker maker(source, layer.cluster_size(), HostKind::unknown);
    maker.add_past_end(past_end);
    for (const HostRun& run : runs) {
        if (!maker.add(run)) {
            break;
        }
    }
    return maker.finish();
}

}  // namespace

Result<HostMapPtr> host_map(const Layer& layer, const Source& image, u32 file, GoOn go_on)
{
    if (file == 0) {
        if (auto exact = TRY(layer.host_map(go_on))) {
            return exact;
        }
        return from_extents(layer, image, 0, go_on);
    }
    const auto storage = layer.storage();
    if (file > storage.size()) {
        return Error(Fault::usage, text("the layer has ", storage.size(), " files besides its own, not ", file));
    }
    return from_extents(layer, *storage[file - 1], file, go_on);
}

}  // namespace stratamap
