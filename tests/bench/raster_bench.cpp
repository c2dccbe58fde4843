// SPDX-License-Identifier: MIT
// What the window paints from: cells of a map of a million runs, directly and through a pyramid.
#include "core/raster.h"

#include <benchmark/benchmark.h>

using namespace stratamap;

namespace {

constexpr u64 cluster = u64{64} << 10;
constexpr u64 runs = u64{1} << 20;
constexpr u64 cells = 2048;

MapPtr fragmented_map()
{
    Map::Builder builder(runs * cluster);
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
    return builder.snapshot(true);
}

void rasterize_everything(benchmark::State& state)
{
    const MapPtr map = fragmented_map();
    for (auto _ : state) {
        benchmark::DoNotOptimize(rasterize(*map, {0, map->size()}, map->size() / cells));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(runs));
}

void build(benchmark::State& state)
{
    const MapPtr map = fragmented_map();
    for (auto _ : state) {
        benchmark::DoNotOptimize(build_pyramid(*map, 16 * cluster));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(runs));
}

/// One picture of everything from the level of the pyramid that fits.
void rasterize_from_pyramid(benchmark::State& state)
{
    const MapPtr map = fragmented_map();
    const Pyramid pyramid = build_pyramid(*map, 16 * cluster);
    const u64 length = map->size() / cells;
    const Raster* finer = &pyramid.front();
    for (const Raster& level : pyramid) {
        finer = level.bytes_per_cell() <= length ? &level : finer;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(rasterize(*finer, {0, map->size()}, length));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cells));
}

BENCHMARK(rasterize_everything)->Unit(benchmark::kMillisecond);
BENCHMARK(build)->Unit(benchmark::kMillisecond);
BENCHMARK(rasterize_from_pyramid)->Unit(benchmark::kMillisecond);

}  // namespace
