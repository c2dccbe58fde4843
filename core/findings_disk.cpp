// SPDX-License-Identifier: MIT
// Findings about the guest's disk, and about contents that must be read to know.
#include "core/check.h"
#include "core/findings_parts.h"
#include "core/partitions.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace stratamap::findings {

namespace {

constexpr u64 physical_sector = 4096;

void look_at_alignment(Inquiry& inquiry, const Partition& partition, u64 cluster)
{
    if (partition.container || partition.bytes.empty()) {
        return;
    }
    const bool off_sector = partition.bytes.offset % physical_sector != 0;
    if (!off_sector && partition.bytes.offset % cluster == 0) {
        return;
    }
    Finding found;
    found.severity = off_sector ? Severity::warning : Severity::note;
    found.id = "partition-misaligned";
    found.guest = partition.bytes;
    found.sentence = text("partition ", partition.number, " begins at byte ", partition.bytes.offset,
                          ", which is no multiple of ", off_sector ? physical_sector : cluster,
                          off_sector ? ": the guest's writes touch two sectors of the storage"
                                     : ", the image's cluster: writes of the guest's blocks "
                                       "touch two clusters",
                          " where one would do");
    found.evidence = {
        text("type: ", printable(partition.type), partition.type_name.empty() ? "" : ", ", partition.type_name),
        text("length: ", amount(partition.bytes.length))};
    inquiry.add(std::move(found));
}

/// Of compressed data that cannot be unpacked.
struct Broken {
    u64 clusters = 0;
    std::vector<std::pair<u64, std::string>> first;  ///< guest offsets and why, in their order
};

/// Unpacks everything that is compressed in a layer.
class Unpacking {
public:
    explicit Unpacking(const Layer& layer) : m_layer(layer) {}

    Status run(unsigned threads, FunctionRef<bool()> go_on)
    {
        constexpr u64 smallest_step = u64{16} << 20;
        constexpr u64 most_steps = 65536;
        const u64 size = m_layer.virtual_size();
        const u64 step = std::max(smallest_step, round_up(size / most_steps, smallest_step));
        const auto progress = [&](u64, u64) { return go_on(); };  // as long there as what calls it
        const auto nobody = [](const CheckFinding&) { return false; };
        Checking parts(threads, progress, nobody);
        TRY(parts.in_parallel(divide_up(size, step), [&](u64 part) {
            return unpack_all(intersection({part * step, step}, {0, size}));
        }));
        std::sort(m_broken.first.begin(), m_broken.first.end());
        m_broken.first.resize(std::min(m_broken.first.size(), most_evidence));
        return {};
    }

    const Broken& broken() const { return m_broken; }
    u64 unpacked() const { return m_unpacked; }

private:
    /// What ends the walk was said where the map was made.
    Status unpack_all(Range part)
    {
        static_cast<void>(m_layer.extents(
            part,
            [&](const Extent& extent) {
                if (extent.state == State::compressed) {
                    unpack(extent.guest);
                }
                return true;
            },
            [](const Issue&) {}));
        return {};
    }

    void unpack(Range guest)
    {
        const u64 cluster = m_layer.cluster_size();
        std::vector<std::byte> bytes;
        for (u64 position = guest.offset; position < guest.end();) {
            const u64 end = std::min(guest.end(), (position / cluster + 1) * cluster);
            bytes.resize(end - position);
            if (const Status read = m_layer.read(position, bytes); !read) {
                note(position, read.error().text());
            }
            ++m_unpacked;
            position = end;
        }
    }

    void note(u64 position, std::string why)
    {
        const std::lock_guard lock(m_mutex);
        ++m_broken.clusters;
        auto& first = m_broken.first;
        first.emplace_back(position, std::move(why));
        if (first.size() > 4 * most_evidence) {
            std::nth_element(first.begin(), first.begin() + most_evidence, first.end());
            first.resize(most_evidence);
        }
    }

    const Layer& m_layer;
    std::atomic<u64> m_unpacked = 0;
    std::mutex m_mutex;
    Broken m_broken;
};

}  // namespace

Status look_at_disk(Inquiry& inquiry)
{
    const auto table = read_partitions(*inquiry.survey().chain);
    if (!table) {
        inquiry.leave_out("the partition table cannot be read: " + table.error().text());
        return {};
    }
    if (!table->problems.empty()) {
        Finding found;
        found.severity = Severity::warning;
        found.id = "partition-table";
        found.sentence = table->problems.size() == 1
                             ? printable(table->problems.front(), 2048)
                             : text("the partition table has ", table->problems.size(), " faults");
        for (const std::string& problem : table->problems) {
            if (table->problems.size() > 1 && found.evidence.size() < most_evidence) {
                found.evidence.push_back(printable(problem, 2048));
            }
        }
        inquiry.add(std::move(found));
    }
    const u64 cluster = inquiry.layer(0).layer->cluster_size();
    const std::size_t before = table->partitions.size();
    for (std::size_t i = 0; i < std::min(before, 4 * most_evidence); ++i) {
        look_at_alignment(inquiry, table->partitions[i], cluster);
    }
    return {};
}

Status look_into_packed(Inquiry& inquiry, u32 depth)
{
    const ChainLayer& level = inquiry.layer(depth);
    const OwnTotals& own = inquiry.survey().own[depth];
    if (own.complete() && own[State::compressed] == 0) {
        return {};
    }
    Unpacking unpacking(*level.layer);
    TRY(unpacking.run(std::max(1U, inquiry.request().threads), inquiry.go_on()));
    const Broken& broken = unpacking.broken();
    if (broken.clusters == 0) {
        return {};
    }
    Finding found;
    found.severity = Severity::damage;
    found.id = "compressed-unreadable";
    found.depth = depth;
    found.sentence =
        text(called(level), ": ", broken.clusters, " of ", unpacking.unpacked(),
             broken.clusters == 1 ? " compressed clusters cannot be unpacked: the guest gets an error there"
                                  : " compressed clusters cannot be unpacked: the guest gets errors there");
    for (const auto& [position, why] : broken.first) {
        found.evidence.push_back(text("guest offset ", position, ": ", printable(why, 512)));
    }
    found.guest = Range{broken.first.front().first, level.layer->cluster_size()};
    inquiry.add(std::move(found));
    return {};
}

}  // namespace stratamap::findings
