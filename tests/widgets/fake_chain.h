// SPDX-License-Identifier: MIT
// Chains without files: layers that say what a test tells them to, as slowly as it likes.
#pragma once

#include "core/survey.h"

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace stratamap::testing {

constexpr u64 fake_cluster = 65536;

class FakeLayer final : public Layer {
public:
    /// One letter for each cluster: . unallocated, z zeros without space, Z with space, d data, c compressed.
    explicit FakeLayer(std::string clusters, std::vector<Snapshot> snapshots = {}, std::chrono::milliseconds pause = {})
        : m_clusters(std::move(clusters)), m_snapshots(std::move(snapshots)), m_pause(pause)
    {
    }

    u64 virtual_size() const override { return m_clusters.size() * fake_cluster; }
    u64 cluster_size() const override { return fake_cluster; }
    bool supports_backing() const override { return true; }
    Status extents(Range range, ExtentSink sink, IssueSink) const override
    {
        for (u64 at = range.offset; at < range.end();) {
            std::this_thread::sleep_for(m_pause);  // before every cluster, like a table on a slow disk
            const u64 end = std::min(range.end(), round_down(at, fake_cluster) + fake_cluster);
            const State state = state_of(m_clusters[at / fake_cluster]);
            const auto host = state == State::data ? std::optional(HostRange{0, at, end - at}) : std::nullopt;
            if (!sink({{at, end - at}, state, host})) {
                break;
            }
            at = end;
        }
        return {};
    }
    Status read(u64, std::span<std::byte>) const override { return Error(Fault::unsupported, "a fake has no bytes"); }
    std::vector<Snapshot> snapshots() const override { return m_snapshots; }

private:
    static State state_of(char letter)
    {
        switch (letter) {
            case 'z': return State::zero_plain;
            case 'Z': return State::zero_allocated;
            case 'd': return State::data;
            case 'c': return State::compressed;
            default: return State::unallocated;
        }
    }

    std::string m_clusters;
    std::vector<Snapshot> m_snapshots;
    std::chrono::milliseconds m_pause;
};

inline ChainLayer fake_level(std::string name, std::string clusters, std::vector<Snapshot> snapshots = {},
                             std::chrono::milliseconds pause = {})
{
    ChainLayer level;
    level.name = name;
    level.reference = name;
    level.format = "qcow2";
    level.image = std::make_shared<MemorySource>(std::vector<std::byte>(3 * fake_cluster), name);
    level.layer = std::make_shared<FakeLayer>(std::move(clusters), std::move(snapshots), pause);
    return level;
}

inline ChainLayer lost_level(std::string name, Error error)
{
    ChainLayer level;
    level.name = name;
    level.reference = name;
    level.recorded_format = "raw";
    level.lost = std::move(error);
    return level;
}

inline std::shared_ptr<const Chain> fake_chain(std::vector<ChainLayer> layers)
{
    return std::make_shared<const Chain>(std::move(layers), std::vector<std::string>{});
}

}  // namespace stratamap::testing
