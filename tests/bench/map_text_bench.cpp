// SPDX-License-Identifier: MIT
// Printing: runs as text into a sink that takes everything. Bytes are those of the text.
#include "core/map_text.h"
#include "tests/bench/memory_chain.h"

#include <benchmark/benchmark.h>

using namespace stratamap;
using namespace stratamap::bench;

namespace {

void print(benchmark::State& state, MapText kind, u64 depth)
{
    const auto chain = chain_in_memory({.tables = 16, .depth = depth, .fragmented = depth == 1});
    std::vector<Run> runs;
    const Status resolved = resolve(
        *chain, {0, chain->virtual_size()}, OnDamage::go_on,
        [&](const Run& run) {
            runs.push_back(run);
            return true;
        },
        [](u32, const Issue&) {});
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto count = [&](std::string_view piece) -> Status {
            bytes += piece.size();
            return {};
        };
        MapWriter writer(kind, *chain, 0, count);
        writer.begin();
        bool written = resolved.has_value();
        for (const Run& run : runs) {
            written = written && writer.append(run);
        }
        if (!written || !writer.finish()) {
            state.SkipWithError("the writer failed");
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(runs.size()));
}

BENCHMARK_CAPTURE(print, json, MapText::json, 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(print, json_of_8_layers, MapText::json, 8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(print, human, MapText::human, 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(print, csv, MapText::csv, 1)->Unit(benchmark::kMillisecond);

}  // namespace
