// SPDX-License-Identifier: MIT
// Map: a disk's runs in memory, part by part, and an overview that stays where the runs have to go.
#include "core/map_store.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace stratamap {

namespace {

constexpr u64 runs_per_cell = 32;  // an overview takes little beside the runs it sums up: some two bytes for each

/// What a run of that length occupies; only what lies somewhere occupies anything.
u64 stored_bytes(const Run& run, u64 packed)
{
    if (!run.has_offset()) {
        return 0;
    }
    switch (run.state) {
        case State::data:
        case State::encrypted:
        case State::zero_allocated: return run.guest.length;
        case State::compressed: return packed;
        case State::unallocated:
        case State::zero_plain:
        case State::preallocated:
        case State::damaged:
        case State::unknown: break;
    }
    return 0;
}

/// The run's part that lies in the range, which it touches.
Run cut(Run run, Range range)
{
    const Range part = intersection(run.guest, range);
    if (part != run.guest) {
        if (run.has_offset() && run.state != State::compressed) {
            run.host_offset += part.offset - run.guest.offset;
        }
        run.guest = part;
        run.stored = stored_bytes(run, run.stored);
    }
    return run;
}

u64 distance(u64 a, u64 b)
{
    return a < b ? b - a : a - b;
}

/// Where somebody looks most.
u64 focus(const Interest& interest)
{
    return interest.offsets.empty() ? interest.visible.offset + interest.visible.length / 2 : interest.offsets.front();
}

}  // namespace

u64 Map::PackedRuns::start(std::size_t index) const
{
    const auto after = std::upper_bound(m_turns.begin(), m_turns.end(), index,
                                        [](std::size_t value, const Turn& turn) { return value < turn.first; });
    return (after == m_turns.begin() ? 0 : std::prev(after)->high) | m_runs[index].start;
}

std::size_t Map::PackedRuns::holding(u64 offset) const
{
    const u64 high = round_down(offset, u64{1} << 32);
    const auto turn = std::upper_bound(m_turns.begin(), m_turns.end(), high,
                                       [](u64 value, const Turn& it) { return value < it.high; });
    const std::size_t end = turn == m_turns.end() ? m_runs.size() : turn->first;
    const bool turned = turn != m_turns.begin();
    const std::size_t first = turned ? std::prev(turn)->first : 0;
    if ((turned ? std::prev(turn)->high : 0) != high) {
        return end - 1;  // the last one that starts before that half
    }
    const auto begin = m_runs.begin();
    const auto after =
        std::upper_bound(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end),
                         static_cast<u32>(offset), [](u32 value, const PackedRun& run) { return value < run.start; });
    return static_cast<std::size_t>(after - begin) - 1;
}

void Map::PackedRuns::add(u64 offset, const Run& run)
{
    const u64 high = round_down(offset, u64{1} << 32);
    if (high != (m_turns.empty() ? 0 : m_turns.back().high)) {
        m_turns.push_back({m_runs.size(), high});
    }
    const u64 stored = run.state == State::compressed ? std::min<u64>(run.stored, 0xffffffff) : 0;
    m_runs.push_back({static_cast<u32>(offset),
                      {static_cast<u32>(run.host_offset), static_cast<u32>(run.host_offset >> 32)},
                      static_cast<u32>(stored),
                      static_cast<u16>(run.depth),
                      static_cast<u16>(run.file << 4 | static_cast<u32>(run.state))});
}

void Map::PackedRuns::clear()
{
    m_runs.clear();
    m_turns.clear();
}

Range Map::part(std::size_t index) const
{
    const u64 start = index * m_part_bytes;
    return {start, std::min(m_part_bytes, m_size - start)};
}

Run Map::unpack(std::size_t part, const Part& what, std::size_t index) const
{
    const PackedRuns& runs = *what.runs;
    const PackedRun& packed = runs[index];
    const u64 start = runs.start(index);
    const u64 end = index + 1 < runs.size() ? runs.start(index + 1) : what.known;
    Run run;
    run.guest = {this->part(part).offset + start, end - start};
    run.state = static_cast<stratamap::State>(packed.file_state & 0xf);
    run.depth = packed.depth;
    run.file = u32{packed.file_state} >> 4;
    run.host_offset = u64{packed.host_offset[1]} << 32 | packed.host_offset[0];
    run.stored = stored_bytes(run, packed.stored);
    return run;
}

std::optional<std::size_t> Map::index_in_part(u64 offset) const
{
    assert(offset < m_size);
    const std::size_t index = part_of(offset);
    const Part& part = m_parts[index];
    const u64 within = offset - this->part(index).offset;
    return part.runs && within < part.known ? std::optional(part.runs->holding(within)) : std::nullopt;
}

std::optional<Run> Map::run_at(u64 offset) const
{
    const auto index = index_in_part(offset);
    return index ? std::optional(run_of(part_of(offset), *index)) : std::nullopt;
}

void Map::visit(Range range, FunctionRef<void(const Run&)> visitor) const
{
    range = intersection(range, {0, m_size});
    if (range.empty()) {
        return;
    }
    for (std::size_t index = part_of(range.offset); index <= part_of(range.end() - 1); ++index) {
        const Part& part = m_parts[index];
        const Range wanted = intersection({this->part(index).offset, part.known}, range);
        if (!part.runs || wanted.empty()) {
            continue;
        }
        const u64 start = this->part(index).offset;
        for (auto run = part.runs->holding(wanted.offset - start);
             run < part.runs->size() && start + part.runs->start(run) < wanted.end(); ++run) {
            visitor(cut(run_of(index, run), wanted));
        }
    }
}

bool Map::shows(std::size_t part, u64 bytes_per_cell) const
{
    const Part& asked = m_parts[part];
    return asked.runs || !asked.overview || asked.overview->front().bytes_per_cell() <= bytes_per_cell;
}

/// Parts whose runs are needed and for which there is room, the most urgent first.
std::vector<std::size_t> Map::needed(const Interest& interest) const
{
    std::vector<std::size_t> parts;
    for (const u64 offset : interest.offsets) {
        if (offset < m_size) {
            parts.push_back(part_of(offset));
        }
    }
    const auto asked_for = static_cast<std::ptrdiff_t>(parts.size());
    const Range visible = intersection(interest.visible, {0, m_size});
    if (!visible.empty()) {
        for (std::size_t index = part_of(visible.offset); index <= part_of(visible.end() - 1); ++index) {
            const Pyramid* cells = overview(index);
            if (cells && cells->front().bytes_per_cell() > interest.bytes_per_cell) {
                parts.push_back(index);
            }
        }
    }
    const std::size_t centre = m_parts.empty() ? 0 : part_of(std::min(focus(interest), m_size - 1));
    std::stable_sort(parts.begin() + asked_for, parts.end(),
                     [centre](std::size_t a, std::size_t b) { return distance(a, centre) < distance(b, centre); });
    u64 runs = 0;
    const auto enough = std::find_if(parts.begin(), parts.end(), [&](std::size_t index) {
        runs += m_parts[index].run_count;
        return runs > m_limits.runs;
    });
    parts.erase(enough, parts.end());
    return parts;
}

std::optional<Range> Map::missing(const Interest& interest) const
{
    if (m_kept == m_run_count) {
        return std::nullopt;
    }
    std::vector<std::size_t> lacking = needed(interest);
    lacking.erase(std::remove_if(lacking.begin(), lacking.end(),
                                 [this](std::size_t index) { return m_parts[index].runs || !known(index); }),
                  lacking.end());
    if (lacking.empty()) {
        return std::nullopt;
    }
    Range range = part(lacking.front());  // with what lies directly behind it, which one walk reads as well
    std::sort(lacking.begin(), lacking.end());
    for (const std::size_t index : lacking) {
        if (part(index).offset == range.end()) {
            range.length += part(index).length;
        }
    }
    return range;
}

Map::Builder::Builder(u64 size, MapLimits limits)
{
    m_map.m_size = size;
    m_map.m_limits = limits;
    m_map.m_part_bytes = std::max(limits.smallest_part, std::bit_ceil(divide_up(size, limits.parts)));
    m_map.m_parts.resize(static_cast<std::size_t>(divide_up(size, m_map.m_part_bytes)));
    begin_part();
}

Map::Builder::Builder(const Map& map) : m_map(map)
{
    begin_part();
}

void Map::Builder::begin_part()
{
    m_runs.clear();
    m_last = {};
    m_part = m_position < m_map.m_size ? m_map.part(m_map.part_of(m_position)) : Range{m_position, 0};
}

void Map::Builder::seek(u64 offset)
{
    assert(offset % m_map.m_part_bytes == 0);
    finish_part();
    m_position = offset;
    begin_part();
}

u64 Map::Builder::scanned() const
{
    const u64 now = m_position - m_part.offset;
    const u64 before = now == 0 ? 0 : m_map.m_parts[m_map.part_of(m_part.offset)].known;
    return m_map.m_scanned + (now > before ? now - before : 0);
}

void Map::Builder::append(const Run& run)
{
    assert(run.guest.offset == m_position && run.guest.length <= m_map.m_size - m_position);
    assert(run.depth <= 0xffff && run.file <= 0xfff);
    Run rest = run;
    while (!rest.guest.empty()) {
        const Run here = cut(rest, m_part);
        append_within_part(here);
        m_position = here.guest.end();
        if (m_position == m_part.end()) {
            finish_part();
            begin_part();
        }
        if (here.guest == rest.guest) {
            return;
        }
        const u64 stored = rest.state == State::compressed ? u64{0} : rest.stored;  // it counts where the run begins
        rest = cut(rest, {m_position, rest.guest.end() - m_position});
        rest.stored = stored_bytes(rest, stored);
    }
}

void Map::Builder::append_within_part(const Run& run)
{
    const bool joined = !m_runs.empty() && continues(m_last, run) &&
                        (run.state != State::compressed || m_last.stored + run.stored <= 0xffffffff);
    if (!joined) {
        m_last = run;
        m_runs.add(run.guest.offset - m_part.offset, run);
        return;
    }
    m_last.guest.length += run.guest.length;
    m_last.stored += run.stored;
    m_runs.back().stored = run.state == State::compressed ? static_cast<u32>(m_last.stored) : 0;
}

/// The part in work as far as it got.
Map::Part Map::Builder::made_part() const
{
    Part part;
    part.known = m_position - m_part.offset;
    part.run_count = m_runs.size();
    part.runs = std::make_shared<const PackedRuns>(m_runs);
    const u64 cells = std::clamp(std::bit_floor(part.run_count / runs_per_cell), u64{1}, m_map.m_limits.cells);
    RasterMaker maker(m_part, std::max(m_map.m_part_bytes / cells, u64{1}));
    for (std::size_t index = 0; index < m_runs.size(); ++index) {
        const Run run = m_map.unpack(m_map.part_of(m_part.offset), part, index);
        maker.add(run.guest, run.depth, run.state);
    }
    part.overview = std::make_shared<const Pyramid>(build_pyramid(maker.finish()));
    return part;
}

void Map::Builder::finish_part()
{
    if (!between_parts()) {
        put(m_map.part_of(m_part.offset), made_part());
        make_room();
    }
}

/// In place of what is known of that part, unless that is more.
void Map::Builder::put(std::size_t index, Part part)
{
    Part& place = m_map.m_parts[index];
    if (part.known < place.known) {
        return;
    }
    m_map.m_scanned += part.known - place.known;
    m_map.m_run_count += part.run_count - place.run_count;
    m_map.m_kept += part.run_count - (place.runs ? place.run_count : 0);
    place = std::move(part);
}

void Map::Builder::keep(const Interest& interest)
{
    m_interest = interest;
}

void Map::Builder::make_room()
{
    if (m_map.m_kept <= m_map.m_limits.runs) {
        return;
    }
    std::vector<bool> stays(m_map.m_parts.size());
    for (const std::size_t index : m_map.needed(m_interest)) {
        stays[index] = true;
    }
    const auto can_go = [&](std::size_t index) {
        const Part& part = m_map.m_parts[index];
        return part.runs && !stays[index] && part.run_count >= m_map.m_limits.few_runs();
    };
    const std::size_t centre = m_map.part_of(std::min(focus(m_interest), m_map.m_size - 1));
    std::size_t first = 0;
    std::size_t last = m_map.m_parts.size();
    while (m_map.m_kept > m_map.m_limits.runs && first < last) {
        const bool from_start = distance(first, centre) > distance(last - 1, centre);
        const std::size_t index = from_start ? first++ : --last;
        if (can_go(index)) {
            m_map.m_kept -= m_map.m_parts[index].run_count;
            m_map.m_parts[index].runs = nullptr;
        }
    }
}

MapPtr Map::Builder::snapshot() const
{
    if (between_parts()) {
        return std::make_shared<const Map>(m_map);
    }
    Builder copy(m_map);
    copy.put(m_map.part_of(m_part.offset), made_part());
    return std::make_shared<const Map>(std::move(copy.m_map));
}

Raster rasterize(const Map& map, Range view, u64 bytes_per_cell)
{
    assert(bytes_per_cell > 0 && view.end() <= map.size());
    RasterMaker maker(view, bytes_per_cell);
    const std::size_t end_of_parts = view.empty() ? 0 : map.part_of(view.end() - 1) + 1;
    for (std::size_t index = map.part_of(view.offset); index < end_of_parts; ++index) {
        const Range part = map.part(index);
        const Range wanted = intersection(view, part);
        if (!map.overview(index)) {
            continue;
        }
        // The coarsest cells of the overview that lie each in one cell of the picture.
        const Pyramid& levels = *map.overview(index);
        const auto level = std::find_if(levels.rbegin(), levels.rend(), [&](const Raster& cells) {
            const u64 step = cells.bytes_per_cell();
            return bytes_per_cell % step == 0 && view.offset % step == 0 &&
                   (view.end() % step == 0 || view.end() >= part.end());
        });
        if (level == levels.rend()) {
            map.visit(wanted, [&](const Run& run) { maker.add(run.guest, run.depth, run.state); });
            continue;
        }
        const u64 step = level->bytes_per_cell();
        const u64 end = divide_up(wanted.end() - part.offset, step);
        for (u64 cell = (wanted.offset - part.offset) / step; cell < end; ++cell) {
            maker.add(level->cell(cell), level->shares(cell));
        }
    }
    return maker.finish();
}

Raster totals(const Map& map)
{
    return totals(map, {0, map.size()});
}

Raster totals(const Map& map, Range range)
{
    constexpr u64 one_cell = u64{1} << 63;
    RasterMaker maker(range, one_cell);
    const std::size_t end = range.empty() ? 0 : map.part_of(range.end() - 1) + 1;
    for (std::size_t index = map.part_of(range.offset); index < end; ++index) {
        const Range part = map.part(index);
        const Range wanted = intersection(range, part);
        if (const Pyramid* levels = map.overview(index); levels && wanted == part) {
            maker.add(part, levels->back().shares(0));
        } else if (levels) {
            maker.add(wanted, rasterize(map, wanted, one_cell).shares(0));
        }
    }
    return maker.finish();
}

std::optional<RunSums> sum_of_runs(const Map& map, Range range, FunctionRef<bool()> go_on)
{
    RunSums sums;
    u64 seen = 0;
    Run last;
    const std::size_t end = range.empty() ? 0 : map.part_of(range.end() - 1) + 1;
    for (std::size_t index = range.empty() ? 0 : map.part_of(range.offset); index < end; ++index) {
        map.visit(intersection(map.part(index), range), [&](const Run& run) {
            const bool joins = seen > 0 && last.guest.end() == run.guest.offset && continues(last, run);
            sums.runs += joins ? 0 : 1;
            sums.stored += run.stored;
            seen += run.guest.length;
            last = run;
        });
        if (!go_on()) {
            return std::nullopt;
        }
    }
    sums.complete = seen == range.length;
    return sums;
}

}  // namespace stratamap
