// SPDX-License-Identifier: MIT
// Falling through N layers and merging: what the guest sees of chains whose layers take turns. The number of runs is
// the same at every depth, so the time for each is what depth costs; it includes decoding each layer's tables.
#include "core/map.h"
#include "core/survey.h"
#include "tests/bench/memory_chain.h"

#include <benchmark/benchmark.h>

using namespace stratamap;
using namespace stratamap::bench;

namespace {

constexpr u64 tables = 16;

void resolve_layers(benchmark::State& state)
{
    const auto chain = chain_in_memory({.tables = tables, .depth = static_cast<u64>(state.range(0))});
    u64 runs = 0;
    for (auto _ : state) {
        const Status status = resolve(
            *chain, {0, chain->virtual_size()}, OnDamage::go_on,
            [&](const Run& run) {
                benchmark::DoNotOptimize(run.guest.length);
                ++runs;
                return true;
            },
            [](u32, const Issue&) {});
        if (!status) {
            state.SkipWithError(status.error().text().c_str());
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(runs));
}

/// The same as the window keeps it: packed, with each layer's own map.
void survey_layers(benchmark::State& state)
{
    const auto chain = chain_in_memory({.tables = tables, .depth = static_cast<u64>(state.range(0))});
    u64 runs = 0;
    for (auto _ : state) {
        const auto made = survey(
            chain, [](const SurveyProgress&) { return Tick::go_on; }, [] { return Interest(); },
            limits_for(chain->layers().size()));
        if (!made) {
            state.SkipWithError(made.error().text().c_str());
            break;
        }
        runs += (*made)->resolved->run_count();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(runs));
}

BENCHMARK(resolve_layers)->RangeMultiplier(2)->Range(2, 64)->Unit(benchmark::kMillisecond);
BENCHMARK(survey_layers)->RangeMultiplier(4)->Range(2, 32)->Unit(benchmark::kMillisecond);

}  // namespace
