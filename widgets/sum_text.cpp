// SPDX-License-Identifier: MIT
#include "widgets/sum_text.h"

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
    switch (kind) {
        case SumKind::gone_data: return Words::tr("Its data");
        case SumKind::gone_compressed: return Words::tr("Its packed data");
        case SumKind::gone_zeros: return Words::tr("Its space for zeros");
        case SumKind::gone_snapshots: return Words::tr("Its snapshots");
        case SumKind::gone_bitmaps: return Words::tr("Its bitmaps");
        case SumKind::gone_metadata: return Words::tr("Its tables");
        case SumKind::gone_leaks: return Words::tr("Its leaks");
        case SumKind::gone_rest: return Words::tr("Its free space");
        case SumKind::in_place: return Words::tr("Written in place");
        case SumKind::copied_data: return Words::tr("Data");
        case SumKind::inflated: return Words::tr("Unpacked data");
        case SumKind::stored_zeros: return Words::tr("Stored zeros");
        case SumKind::rounded: return Words::tr("Rounding up");
        case SumKind::unshared: return Words::tr("Kept by snapshots");
        case SumKind::tables: return Words::tr("Tables");
        case SumKind::top_table: return Words::tr("L1 table");
        case SumKind::counts: return Words::tr("Reference counts");
        case SumKind::freed_zeros: return Words::tr("Now zeros");
        case SumKind::freed_packed: return Words::tr("Packed data, replaced");
        case SumKind::snapshot_data: return Words::tr("Data of its own");
        case SumKind::snapshot_packed: return Words::tr("Packed data of its own");
        case SumKind::snapshot_tables: return Words::tr("Tables of its own");
        case SumKind::snapshot_record: return Words::tr("Its record");
    }
    return {};
}

QString sumMeaning(SumKind kind)
{
    switch (kind) {
        case SumKind::gone_data: return Words::tr("Guest data in the file that goes");
        case SumKind::gone_compressed: return Words::tr("Compressed guest data in the file that goes");
        case SumKind::gone_zeros: return Words::tr("Space that the file which goes keeps for zeros");
        case SumKind::gone_snapshots: return Words::tr("What internal snapshots of the file that goes alone hold");
        case SumKind::gone_bitmaps: return Words::tr("Dirty bitmaps of the file that goes");
        case SumKind::gone_metadata: return Words::tr("Header, tables and reference counts of the file that goes");
        case SumKind::gone_leaks: return Words::tr("Leaked clusters of the file that goes");
        case SumKind::gone_rest: return Words::tr("Free space in the file that goes, less its holes");
        case SumKind::in_place: return Words::tr("Bytes that are written where there is space for them");
        case SumKind::copied_data: return Words::tr("Clusters that are taken for data");
        case SumKind::inflated: return Words::tr("Clusters that are taken for data which was compressed");
        case SumKind::stored_zeros: return Words::tr("Clusters that are taken for zeros");
        case SumKind::rounded: return Words::tr("The rest of clusters that are taken");
        case SumKind::unshared: return Words::tr("Clusters that are taken because snapshots keep the old ones");
        case SumKind::tables: return Words::tr("Tables that lead to what is written");
        case SumKind::top_table: return Words::tr("The table above all tables, which grows with the disk");
        case SumKind::counts: return Words::tr("Reference counts of new clusters, at most");
        case SumKind::freed_zeros: return Words::tr("Clusters that are given back because they are zeros now");
        case SumKind::freed_packed: return Words::tr("Clusters of compressed data that nothing refers to any more");
        case SumKind::snapshot_data: return Words::tr("Clusters that this snapshot alone has");
        case SumKind::snapshot_packed: return Words::tr("Clusters of compressed data that this snapshot alone has");
        case SumKind::snapshot_tables: return Words::tr("Tables that this snapshot alone has");
        case SumKind::snapshot_record: return Words::tr("By which the snapshot table gets shorter");
    }
    return {};
}

QString assumptionText(Assumption assumption)
{
    switch (assumption) {
        case Assumption::checked: return Words::tr("If the file that is written passes its check.");
        case Assumption::file_deleted: return Words::tr("If the file is deleted afterwards.");
        case Assumption::child_rebased: return Words::tr("If the layer above then refers to the one below.");
        case Assumption::contents_differ: return Words::tr("If all its data differs from what lies below.");
        case Assumption::sparse_storage: return Words::tr("If the storage takes holes.");
    }
    return {};
}

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
        case Obstacle::no_parent: return Words::tr("Nothing is below to commit into.");
        case Obstacle::no_child: return Words::tr("Nothing is above to pull into.");
        case Obstacle::children: return Words::tr("Layers above need it.");
        case Obstacle::parent_lost: return Words::tr("Not possible: the chain is not whole.");
        case Obstacle::parent_read_only: return Words::tr("Not possible: qemu-img does not write the format below.");
        case Obstacle::child_cannot:
            return Words::tr("Not possible: qemu-img cannot give the layer above another backing file.");
        case Obstacle::no_snapshots: return Words::tr("The snapshot does not lie in this file alone.");
        case Obstacle::failed: return Words::tr("It cannot be summed up.");
    }
    return {};
}

InspectorRows sumRows(const Chain& chain, u32 depth, const LayerAccount& account, const QLocale& locale)
{
    return chain.layers()[depth].layer ? SumRows(chain, depth, locale).make(account) : InspectorRows();
}

}  // namespace stratamap::ui
