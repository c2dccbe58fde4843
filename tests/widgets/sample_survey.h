// SPDX-License-Identifier: MIT
// Surveys written down: a map one can check in the head, of a chain whose layers have names and nothing else.
#pragma once

#include "core/survey.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace stratamap::testing {

constexpr u64 sample_cluster = 65536;

/// A layer of a given size.
class SizedLayer final : public Layer {
public:
    SizedLayer(u64 size, u64 cluster) : m_size(size), m_cluster(cluster) {}
    u64 virtual_size() const override { return m_size; }
    u64 cluster_size() const override { return m_cluster; }
    Status extents(Range, ExtentSink, IssueSink) const override { return {}; }
    Status read(u64, std::span<std::byte>) const override { return {}; }

private:
    u64 m_size;
    u64 m_cluster;
};

inline std::shared_ptr<const Chain> sampleChain(u32 layers, u64 size, u64 cluster = sample_cluster)
{
    std::vector<ChainLayer> levels(layers);
    for (u32 depth = 0; depth < layers; ++depth) {
        levels[depth].name = "/images/layer" + std::to_string(depth) + ".qcow2";
        levels[depth].image = std::make_shared<MemorySource>(std::vector<std::byte>(512), levels[depth].name);
        levels[depth].layer = std::make_shared<SizedLayer>(size, cluster);
    }
    return std::make_shared<const Chain>(std::move(levels), std::vector<std::string>{});
}

inline State stateOf(QChar letter)
{
    const QString letters = QStringLiteral(".zZdcepx?");  // in the order of State
    return static_cast<State>(letters.indexOf(letter));
}

/// Runs such as "4d0 2z1 1.1 3-": four clusters of data of layer 0, two of zeros of layer 1, one that nobody has
/// (layer 1 was asked last), three not scanned yet, which can only come last. Letters are . z Z d c e p x ? in the
/// order of State. Host offsets begin at 1 MiB and go on from run to run.
inline SurveyPtr sampleSurvey(const QString& runs, std::shared_ptr<const Chain> chain, u64 cluster = sample_cluster)
{
    const QStringList words = runs.split(QLatin1Char(' '));
    const auto clustersOf = [](const QString& word) {
        QString digits;
        for (const QChar character : word) {
            if (!character.isDigit()) {
                break;
            }
            digits += character;
        }
        return digits.toULongLong();
    };
    const auto at = [&](const QString& word) { return QString::number(clustersOf(word)).size(); };
    u64 size = 0;
    for (const QString& word : words) {
        size += clustersOf(word) * cluster;
    }
    Map::Builder builder(size);
    u64 host = u64{1} << 20;
    for (const QString& word : words) {
        const u64 length = clustersOf(word) * cluster;
        const QString kind = word.mid(at(word));
        if (kind == QStringLiteral("-")) {
            break;
        }
        Run run;
        run.guest = {builder.scanned(), length};
        run.state = stateOf(kind.at(0));
        run.depth = kind.mid(1).toUInt();
        if (run.state == State::data || run.state == State::compressed) {
            run.host_offset = host;
            run.stored = length;
            host += length;
        }
        builder.append(run);
    }
    auto survey = std::make_shared<Survey>();
    survey->complete = builder.scanned() == size;
    survey->resolved = builder.snapshot();
    survey->own.resize(chain->layers().size());
    survey->issues.resize(chain->layers().size());
    survey->chain = std::move(chain);
    return survey;
}

inline SurveyPtr sampleSurvey(const QString& runs, u32 layers = 3)
{
    const u64 size = sampleSurvey(runs, sampleChain(layers, 0))->resolved->size();
    return sampleSurvey(runs, sampleChain(layers, size));
}

}  // namespace stratamap::testing
