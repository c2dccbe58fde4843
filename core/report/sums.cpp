// SPDX-License-Identifier: MIT
// What each layer and snapshot holds and what its end would free, in one table; then each layer's sums line by line.
#include "core/report/sums.h"

#include "core/report/sum_words.h"

#include <algorithm>
#include <numeric>

namespace stratamap {

namespace {

using Kind = TableColumn::Kind;

constexpr std::size_t most_in_full = 24;  // layers

u64 magnitude(i64 bytes)
{
    return static_cast<u64>(bytes < 0 ? -bytes : bytes);
}

std::string shown_name(const Snapshot& snapshot)
{
    return printable(snapshot.name.empty() ? snapshot.id : snapshot.name);
}

/// What a sum comes to, or one of its lines: "+ ≥ 65,536".
std::string with_sign(i64 bytes, Trust trust, const std::string& amount)
{
    const char* bound = trust == Trust::exact      ? ""
                        : trust == Trust::estimate ? "\u2248\u00a0"
                        : bytes < 0                ? "\u2264\u00a0"
                                                   : "\u2265\u00a0";
    return text(bytes < 0 ? "\u2212\u00a0" : bytes > 0 ? "+\u00a0" : "", bound, amount);
}

class SumComposer {
    STRATAMAP_WORDS(Report)

public:
    SumComposer(const Report& report, const Words& words) : m_report(report), m_words(words) {}

    const Words& words() const { return m_words; }

    std::vector<Block> blocks() const
    {
        std::vector<Block> out;
        if (m_report.unaccounted) {
            out.emplace_back(Paragraph{
                filled_in(tr("It could not be counted: %1"), {printable(m_report.unaccounted->text())}), warning});
            return out;
        }
        if (m_report.accounts.empty()) {
            return out;
        }
        add_damage(out);
        out.emplace_back(
            Paragraph{tr("What takes space: zeros without any are not counted. Shadowed: hidden by layers above; of a "
                         "snapshot: no longer what the guest reads. Exclusive: what nothing else in the file needs."),
                      note});
        out.emplace_back(Paragraph{
            tr("Committed into the layer below, pulled into the layer above, removed: what storage gains by that. "
               "+ is freed, \u2212 is taken; \u2265 at least, \u2264 at most, \u2248 about."),
            note});
        out.emplace_back(overview());
        const auto in_full = layers_in_full();
        for (const u32 depth : in_full) {
            add_layer(out, depth);
        }
        const auto summed = static_cast<std::size_t>(
            std::count_if(levels().begin(), levels().end(), [](const ChainLayer& level) { return !level.lost; }));
        if (in_full.size() < summed) {
            out.emplace_back(Paragraph{
                tr("The lines of %n more layer(s) are in the report's JSON form.", "", summed - in_full.size()), note});
        }
        return out;
    }

private:
    static constexpr auto note = Paragraph::Tone::note;
    static constexpr auto warning = Paragraph::Tone::warning;

    const std::vector<ChainLayer>& levels() const { return m_report.chain().layers(); }

    std::string sum_word(const char* english) const { return m_words.say(sum_context, english); }

    std::string layer_name(u32 depth) const { return text(depth, ' ', short_name(levels()[depth])); }

    void add_damage(std::vector<Block>& out) const
    {
        u64 damaged = 0;
        for (const LayerReport& layer : m_report.layers) {
            damaged += layer.own.bytes[static_cast<std::size_t>(State::damaged)];
        }
        if (damaged > 0) {
            out.emplace_back(Paragraph{
                filled_in(tr("%1 of what the layers hold are damaged and not counted."), {m_words.size(damaged)}),
                warning});
        }
    }

    TableCell net(const Sum& sum) const
    {
        return {sum.obstacle ? std::string() : with_sign(sum.net(), sum.trust(), m_words.size(magnitude(sum.net())))};
    }

    std::vector<TableCell> held(const Holding& holding, const std::optional<ExclusiveBytes>& exclusive) const
    {
        return {{m_words.size(holding.own)},
                {m_words.size(holding.visible)},
                {m_words.size(holding.shadowed())},
                {exclusive ? m_words.size(exclusive->bytes()) : std::string()}};
    }

    PrintedTable overview() const
    {
        PrintedTable table;
        table.columns = {{tr("Layer")},
                         {tr("Own"), Kind::number},
                         {tr("Visible"), Kind::number},
                         {tr("Shadowed"), Kind::number},
                         {tr("Exclusive"), Kind::number},
                         {tr("Committed"), Kind::number},
                         {tr("Pulled"), Kind::number},
                         {tr("Removed"), Kind::number}};
        for (u32 depth = 0; depth < levels().size(); ++depth) {
            const LayerAccount& account = m_report.accounts[depth];
            if (levels()[depth].lost) {
                table.rows.push_back({{layer_name(depth), kind_of(depth, State::unknown)}, {tr("lost")}});
                table.rows.back().resize(table.columns.size());
                continue;
            }
            auto row = held(account.holding, account.exclusive);
            row.insert(row.begin(), {layer_name(depth), kind_of(depth, State::data)});
            row.insert(row.end(), {net(account.commit), net(account.pull), net(account.removal)});
            table.rows.push_back(std::move(row));
            const auto snapshots = levels()[depth].layer->snapshots();
            for (std::size_t i = 0; i < std::min(snapshots.size(), account.snapshots.size()); ++i) {
                const SnapshotAccount& snapshot = account.snapshots[i];
                auto below = held(snapshot.holding, snapshot.exclusive);
                below.insert(below.begin(), {"\u2514 " + filled_in(tr("snapshot %1"), {shown_name(snapshots[i])})});
                below.insert(below.end(), {TableCell{}, TableCell{}, net(snapshot.removal)});
                table.rows.push_back(std::move(below));
            }
        }
        return table;
    }

    /// Where most can be gained, in the order of the chain.
    std::vector<u32> layers_in_full() const
    {
        std::vector<u32> depths;
        for (u32 depth = 0; depth < levels().size(); ++depth) {
            if (!levels()[depth].lost) {
                depths.push_back(depth);
            }
        }
        const auto gain = [&](u32 depth) {
            const LayerAccount& account = m_report.accounts[depth];
            return std::max({account.commit.net(), account.pull.net(), account.removal.net()});
        };
        std::stable_sort(depths.begin(), depths.end(), [&](u32 a, u32 b) { return gain(a) > gain(b); });
        depths.resize(std::min(depths.size(), most_in_full));
        std::sort(depths.begin(), depths.end());
        return depths;
    }

    struct Operation {
        std::string title;    ///< of a column
        std::string summary;  ///< "Committed into base.qcow2"
        const Sum* sum;
    };

    void add_layer(std::vector<Block>& out, u32 depth) const
    {
        const LayerAccount& account = m_report.accounts[depth];
        std::vector<Operation> operations;
        const auto into = [&](const char* english, u32 other) {
            return filled_in(sum_word(english), {short_name(levels()[other])});
        };
        if (depth + 1 < levels().size()) {
            operations.push_back({tr("Committed"), into("Committed into %1", depth + 1), &account.commit});
        }
        if (depth > 0) {
            operations.push_back({tr("Pulled"), into("Pulled into %1", depth - 1), &account.pull});
        } else {
            operations.push_back({tr("Removed"), tr("Removed"), &account.removal});
        }
        std::vector<Operation> possible;
        std::copy_if(operations.begin(), operations.end(), std::back_inserter(possible),
                     [](const Operation& operation) { return !operation.sum->obstacle; });
        if (!possible.empty()) {
            out.emplace_back(lines_of(layer_name(depth), possible));
        }
        for (const Operation& operation : operations) {
            add_conditions(out, operation, possible.empty() ? layer_name(depth) : std::string());
        }
        add_snapshots(out, depth);
    }

    PrintedTable lines_of(const std::string& title, const std::vector<Operation>& operations) const
    {
        PrintedTable table;
        table.title = title;
        table.columns = {{tr("What it is, in bytes"), Kind::text}};
        for (const Operation& operation : operations) {
            table.columns.push_back({operation.title, Kind::number});
        }
        for (std::size_t kind = 0; kind < sum_kind_count; ++kind) {
            std::vector<TableCell> row{{sum_word(sum_meaning(static_cast<SumKind>(kind)))}};
            bool said = false;
            for (const Operation& operation : operations) {
                row.push_back({cell(*operation.sum, static_cast<SumKind>(kind))});
                said = said || !row.back().text.empty();
            }
            if (said) {
                table.rows.push_back(std::move(row));
            }
        }
        table.total = {{tr("Together")}};
        for (const Operation& operation : operations) {
            const i64 net = operation.sum->net();
            table.total.push_back({with_sign(net, operation.sum->trust(), m_words.number(magnitude(net)))});
        }
        return table;
    }

    /// A sum's line of that kind, or nothing.
    std::string cell(const Sum& sum, SumKind kind) const
    {
        for (const SumLine& line : sum.lines) {
            if (line.kind == kind) {
                return line.bytes == 0 ? text('(', m_words.number(line.about), ')')
                                       : with_sign(line.bytes, line.trust, m_words.number(magnitude(line.bytes)));
            }
        }
        return {};
    }

    /// What must hold for a sum, or why there is none.
    void add_conditions(std::vector<Block>& out, const Operation& operation, const std::string& layer) const
    {
        const Sum& sum = *operation.sum;
        const std::string what = layer.empty() ? operation.summary : text(layer, " \u2013 ", operation.summary);
        if (sum.obstacle) {
            const std::string why = sum.why.empty() ? std::string() : text(' ', printable(sum.why));
            out.emplace_back(
                Paragraph{filled_in(tr("%1: %2"), {what, sum_word(obstacle_sentence(*sum.obstacle)) + why}), note});
            return;
        }
        std::string conditions;
        for (const Assumption assumption : sum.assumptions) {
            conditions += text(conditions.empty() ? "" : " ", sum_word(assumption_sentence(assumption)));
        }
        out.emplace_back(Paragraph{filled_in(tr("%1: %2"), {what, conditions}), note});
        for (const std::string& path : sum.breaks) {
            out.emplace_back(Paragraph{
                filled_in(tr("%1: %2"),
                          {operation.summary, filled_in(sum_word("%1 stands on it, too."), {printable(path)})}),
                warning});
        }
        const std::string commands = std::accumulate(
            sum.commands.begin(), sum.commands.end(), std::string(),
            [](const std::string& all, const std::string& one) { return text(all, all.empty() ? "" : "\n", one); });
        if (!commands.empty()) {
            out.emplace_back(Command{commands});
        }
    }

    void add_snapshots(std::vector<Block>& out, u32 depth) const
    {
        const auto snapshots = levels()[depth].layer->snapshots();
        const auto& accounts = m_report.accounts[depth].snapshots;
        constexpr std::array kinds = {SumKind::snapshot_data, SumKind::snapshot_packed, SumKind::snapshot_tables,
                                      SumKind::snapshot_record};
        PrintedTable table;
        table.title = filled_in(tr("%1: %2"), {layer_name(depth), tr("snapshots removed")});
        table.columns = {{tr("Snapshot")}};
        for (const SumKind kind : kinds) {
            table.columns.push_back({sum_word(sum_name(kind)), Kind::number});
        }
        table.columns.push_back({tr("Together"), Kind::number});
        std::string commands;
        std::string refused;
        for (std::size_t i = 0; i < std::min(snapshots.size(), accounts.size()); ++i) {
            const Sum& sum = accounts[i].removal;
            if (sum.obstacle) {
                refused = text(sum_word(obstacle_sentence(*sum.obstacle)), sum.why.empty() ? "" : " ", sum.why);
                continue;
            }
            std::vector<TableCell> row{{shown_name(snapshots[i])}};
            for (const SumKind kind : kinds) {
                row.push_back({cell(sum, kind)});
            }
            row.push_back({with_sign(sum.net(), sum.trust(), m_words.number(magnitude(sum.net())))});
            table.rows.push_back(std::move(row));
            for (const std::string& command : sum.commands) {
                commands += text(commands.empty() ? "" : "\n", command);
            }
        }
        if (!table.rows.empty()) {
            out.emplace_back(std::move(table));
            out.emplace_back(Paragraph{
                filled_in(tr("%1: %2"), {tr("Each by itself"), sum_word(assumption_sentence(Assumption::checked))}),
                note});
            out.emplace_back(Command{commands});
        }
        if (!refused.empty()) {
            out.emplace_back(Paragraph{filled_in(tr("%1: %2"), {tr("snapshots removed"), printable(refused)}), note});
        }
    }

    const Report& m_report;
    const Words& m_words;
};

}  // namespace

std::vector<Block> accounting_blocks(const Report& report, const Words& words)
{
    return SumComposer(report, words).blocks();
}

}  // namespace stratamap
