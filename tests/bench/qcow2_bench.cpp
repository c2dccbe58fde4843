// SPDX-License-Identifier: MIT
// Decoding tables: a layer's own extents, from memory. Bytes are those of the L2 tables.
#include "tests/bench/memory_chain.h"

#include <benchmark/benchmark.h>

using namespace stratamap;
using namespace stratamap::bench;

namespace {

constexpr u64 tables = 128;

void walk(benchmark::State& state, const Pattern& pattern)
{
    const auto chain = chain_in_memory(pattern);
    const Layer& layer = *chain->layers().front().layer;
    u64 extents = 0;
    for (auto _ : state) {
        const Status status = layer.extents(
            {0, layer.virtual_size()},
            [&](const Extent& extent) {
                benchmark::DoNotOptimize(extent.guest.length);
                ++extents;
                return true;
            },
            [](const Issue&) {});
        if (!status) {
            state.SkipWithError(status.error().text().c_str());
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(tables * cluster));
    state.counters["extents"] = benchmark::Counter(static_cast<double>(extents), benchmark::Counter::kAvgIterations);
}

void contiguous(benchmark::State& state)
{
    walk(state, {.tables = tables});
}

void every_other_cluster(benchmark::State& state)
{
    walk(state, {.tables = tables, .depth = 2});
}

void fragmented(benchmark::State& state)
{
    walk(state, {.tables = tables, .fragmented = true});
}

BENCHMARK(contiguous)->Unit(benchmark::kMillisecond);
BENCHMARK(every_other_cluster)->Unit(benchmark::kMillisecond);
BENCHMARK(fragmented)->Unit(benchmark::kMillisecond);

}  // namespace
