// SPDX-License-Identifier: MIT
#include "widgets/sum_text.h"

#include "core/report/sum_words.h"
#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QCoreApplication>

namespace stratamap::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::SumText)
};

u64 magnitude(i64 bytes)
{
    return static_cast<u64>(bytes < 0 ? -bytes : bytes);
}

class SumRows {
public:
    SumRows(const Chain& chain, u32 depth, const QLocale& locale) : m_chain(chain), m_depth(depth), m_locale(locale) {}

    InspectorRows make(const LayerAccount& account)
    {
        if (m_depth + 1 < m_chain.layers().size()) {
            add(Words::tr("Committed into %1").arg(name(m_depth + 1)), account.commit);
        }
        if (m_depth > 0) {
            add(Words::tr("Pulled into %1").arg(name(m_depth - 1)), account.pull);
        } else {
            add(Words::tr("Removed"), account.removal);
        }
        const auto snapshots = m_chain.layers()[m_depth].layer->snapshots();
        for (std::size_t i = 0; i < account.snapshots.size() && i < snapshots.size(); ++i) {
            const auto& snapshot = snapshots[i];
            add(Words::tr("Snapshot %1 removed").arg(shown(snapshot.name.empty() ? snapshot.id : snapshot.name)),
                account.snapshots[i].removal);
        }
        return std::move(m_rows);
    }

private:
    QString name(u32 depth) const { return shortName(m_chain.layers()[depth].name); }

    void add(const QString& what, const Sum& sum)
    {
        m_rows.push_back({Words::tr("%1: %2", "file, what is done with it").arg(name(m_depth), what), {}, {}, {}});
        if (sum.obstacle) {
            const QString why = sum.why.empty() ? QString() : QLatin1Char(' ') + shown(sum.why);
            m_rows.push_back({{}, obstacleText(*sum.obstacle) + why, {}, {}});
            return;
        }
        for (const SumLine& line : sum.lines) {
            const u64 amount = line.bytes == 0 ? line.about : magnitude(line.bytes);
            const QString sign = line.bytes > 0   ? QStringLiteral("+ ")
                                 : line.bytes < 0 ? QStringLiteral("− ")
                                                  : QString();
            m_rows.push_back({sumName(line.kind),
                              sign + sizeText(amount, m_locale),
                              sumMeaning(line.kind) + QLatin1Char('\n') + exactSizeText(amount, m_locale),
                              {}});
        }
        const i64 net = sum.net();
        m_rows.push_back({verdict(net < 0, sum.trust()),
                          sizeText(magnitude(net), m_locale),
                          exactSizeText(magnitude(net), m_locale),
                          {}});
        for (const std::string& path : sum.breaks) {
            m_rows.push_back({{}, Words::tr("%1 stands on it, too.").arg(shortName(path)), {}, {}});
        }
        for (const Assumption assumption : sum.assumptions) {
            m_rows.push_back({{}, assumptionText(assumption), {}, {}});
        }
    }

    static QString verdict(bool costs, Trust trust)
    {
        switch (trust) {
            case Trust::exact: return costs ? Words::tr("Costs") : Words::tr("Frees");
            case Trust::bound: return costs ? Words::tr("Costs at most") : Words::tr("Frees at least");
            case Trust::estimate: break;
        }
        return costs ? Words::tr("Costs about") : Words::tr("Frees about");
    }

    const Chain& m_chain;
    u32 m_depth;
    const QLocale& m_locale;
    InspectorRows m_rows;
};

}  // namespace

QString sumName(SumKind kind)
{
    return QCoreApplication::translate(sum_context, sum_name(kind));
}

QString sumMeaning(SumKind kind)
{
    return QCoreApplication::translate(sum_context, sum_meaning(kind));
}

QString assumptionText(Assumption assumption)
{
    return QCoreApplication::translate(sum_context, assumption_sentence(assumption));
}

QString obstacleText(Obstacle obstacle)
{
    return QCoreApplication::translate(sum_context, obstacle_sentence(obstacle));
}

InspectorRows sumRows(const Chain& chain, u32 depth, const LayerAccount& account, const QLocale& locale)
{
    return chain.layers()[depth].layer ? SumRows(chain, depth, locale).make(account) : InspectorRows();
}

}  // namespace stratamap::ui
