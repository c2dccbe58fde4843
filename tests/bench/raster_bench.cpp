// SPDX-License-Identifier: MIT
// What the window paints from: cells of a map of a million runs, from its runs and from its overviews.
#include "core/map_store.h"

#include <benchmark/benchmark.h>

using namespace stratamap;

namespace {

constexpr u64 cluster = u64{64} << 10;
constexpr u64 runs = u64{1} << 20;
constexpr u64 cells = 2048;

/// With so many cells in each part's overview.
MapPtr fragmented_map(u64 overview_cells)
{
    MapLimits limits;
    limits.cells = overview_cells;
    Map::Builder builder(runs * cluster, limits);
    for (u64 index = 0; index < runs; ++index) {
        Run run;
        run.guest = {index * cluster, cluster};
        run.state = index % 3 == 0 ? State::zero_plain : State::data;
        run.depth = static_cast<u32>(index % 8);
        if (run.state == State::data) {
            run.host_offset = (index ^ 1) * cluster;
            run.stored = cluster;
        }
        builder.append(run);
    }
    return builder.snapshot();
}

void rasterize_everything(benchmark::State& state)
{
    const MapPtr map = fragmented_map(1);
    for (auto _ : state) {
        benchmark::DoNotOptimize(rasterize(*map, {0, map->size()}, map->size() / (2 * map->part_count())));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(runs));
}

/// Taking in the runs, and summing them up in the overview of each part.
void build(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(fragmented_map(256));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(runs));
}

/// One picture of everything from the overviews.
void rasterize_from_overviews(benchmark::State& state)
{
    const MapPtr map = fragmented_map(256);
    for (auto _ : state) {
        benchmark::DoNotOptimize(rasterize(*map, {0, map->size()}, map->size() / cells));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cells));
}

BENCHMARK(rasterize_everything)->Unit(benchmark::kMillisecond);
BENCHMARK(build)->Unit(benchmark::kMillisecond);
BENCHMARK(rasterize_from_overviews)->Unit(benchmark::kMillisecond);

}  // namespace
