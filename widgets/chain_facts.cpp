// SPDX-License-Identifier: MIT
// ChainFacts: what a chain's files take and keep, who is at them, and what other overlays stand on them; found out by
// workers.
#include "widgets/chain_facts.h"

#include "core/host_map.h"

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

/// Clusters of a file: as many take a second and a quarter of a gigabyte, which is given back at once.
constexpr u64 most_units = u64{8} << 20;

bool isWalkable(const ChainLayer& level)
{
    if (level.lost || level.image->host_path().empty()) {
        return false;
    }
    const u64 taken = std::min(level.image->size(), level.image->allocated().value_or(level.image->size()));
    return taken / std::max(level.layer->cluster_size(), u64{sector_size}) <= most_units;
}

std::optional<Keeping> keepingOf(const ChainLayer& level, const Errand<KeepingList>::GoOn& goOn)
{
    if (!isWalkable(level)) {
        return std::nullopt;
    }
    const auto map = host_map(*level.layer, *level.image, 0, [&] { return goOn(); });
    if (!map || (*map)->exclusive().empty()) {
        return std::nullopt;
    }
    Keeping keeping;
    for (const ExclusiveBytes& own : (*map)->exclusive()) {
        keeping.exclusive.push_back(own.bytes());
    }
    keeping.compressed = (*map)->bytes(HostKind::compressed);
    return keeping;
}

}  // namespace

ChainFacts::ChainFacts(std::shared_ptr<const Chain> chain, QObject* parent) : QObject(parent), m_chain(std::move(chain))
{
}

void ChainFacts::readFiles()
{
    m_files.ask(
        [chain = m_chain](const auto&) {
            FileFactsList facts;
            for (const ChainLayer& level : chain->layers()) {
                facts.push_back(level.lost ? std::nullopt : file_facts(level));
            }
            return facts;
        },
        [this](const FileFactsList& facts) { Q_EMIT filesRead(facts); });
}

void ChainFacts::readKeeping()
{
    m_keeping.ask(
        [chain = m_chain](const auto& goOn) {
            KeepingList list;
            for (const ChainLayer& level : chain->layers()) {
                try {
                    list.push_back(goOn() ? keepingOf(level, goOn) : std::nullopt);
                } catch (const std::bad_alloc&) {
                    list.push_back(std::nullopt);
                }
            }
            return list;
        },
        [this](const KeepingList& list) { Q_EMIT keepingRead(list); });
}

void ChainFacts::sumUp(u32 depth)
{
    m_sums.ask(
        [chain = m_chain, depth, branches = m_branches](const auto& goOn) {
            const auto& layers = chain->layers();
            const std::size_t from = depth > 0 ? depth - 1 : 0;
            for (std::size_t i = from; i < layers.size() && i <= std::size_t{depth} + 1; ++i) {
                if (!layers[i].lost && !isWalkable(layers[i])) {
                    return std::optional<LayerAccount>();
                }
            }
            try {
                auto account = account_layer(*chain, depth, {Contents::assumed, branches}, [&] { return goOn(); });
                return account ? std::optional(std::move(*account)) : std::nullopt;
            } catch (const std::bad_alloc&) {
                return std::optional<LayerAccount>();
            }
        },
        [this, depth](const std::optional<LayerAccount>& account) { Q_EMIT summedUp(depth, account); });
}

void ChainFacts::findOverlays(const std::string& folder)
{
    m_family.ask(
        [chain = m_chain, folder](const auto& goOn) {
            Family family;
            try {
                family = find_family(*chain, folder, [&] { return goOn(); });
            } catch (const std::bad_alloc&) {
                family.complete = false;
            }
            return std::make_shared<const Family>(std::move(family));
        },
        [this](const FamilyPtr& family) {
            m_branches = family->branches;
            Q_EMIT found(family);
        });
}

}  // namespace stratamap::ui
