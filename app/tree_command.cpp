// SPDX-License-Identifier: MIT
// A chain as a tree, topmost image first, and what each layer would free or cost, as far as the chain can be opened.
#include "app/tree_command.h"

#include "app/option_reader.h"
#include "app/output.h"
#include "core/accounting_text.h"
#include "core/amounts.h"
#include "core/peer_commands.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace stratamap {

namespace {

/// `stratamap --tree ...`
struct TreeArguments {
    ChainRequest chain;
    Contents contents = Contents::assumed;
    bool keep_going = false;  ///< a chain that is not whole is worth exit status 2, not 1; it is shown in any case
    bool json = false;
};

/// Everything that is printed.
struct Facts {
    std::shared_ptr<const Chain> chain;
    std::vector<LayerAccount> accounts;
    std::vector<Branch> branches;

    const std::vector<ChainLayer>& layers() const { return chain->layers(); }
};

std::string short_size(u64 bytes)
{
    static constexpr std::array<const char*, 7> units = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    const Amount amount = size_amount(bytes);
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "%.*f %s", amount.decimals, amount.value,
                  units[static_cast<std::size_t>(amount.power)]);
    return out.data();
}

std::string size_text(const std::optional<u64>& bytes)
{
    return bytes ? short_size(*bytes) : std::string();
}

/// The file's name without its folder: commands name it in full.
std::string name_of(const ChainLayer& level)
{
    if (const auto own = level.layer ? level.layer->name() : std::nullopt) {
        return printable(*own);
    }
    const std::string& name = level.name.empty() ? level.reference : level.name;
    const auto slash = name.find_last_not_of('/') == std::string::npos ? std::string::npos : name.rfind('/');
    return printable(slash == std::string::npos || slash + 1 == name.size() ? name : name.substr(slash + 1));
}

/// How many columns a terminal gives the text, which is printable UTF-8.
std::size_t width(std::string_view of)
{
    std::size_t count = 0;
    for (const char c : of) {
        count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    }
    return count;
}

/// Rows of cells; the first column stands left, the others right.
class Columns {
public:
    static constexpr std::size_t count = 9;
    using Cells = std::array<std::string, count>;

    /// `remark` stands behind the cells.
    void add(Cells cells, std::string remark = {})
    {
        for (std::size_t i = 0; i < count; ++i) {
            m_widths[i] = std::max(m_widths[i], width(cells[i]));
        }
        m_rows.push_back({std::move(cells), std::move(remark)});
    }

    std::string text() const
    {
        std::string out;
        for (const Row& row : m_rows) {
            std::string line;
            for (std::size_t i = 0; i < count; ++i) {
                const std::string padding(m_widths[i] - width(row.cells[i]), ' ');
                line += i < 2 ? row.cells[i] + padding : padding + row.cells[i];
                line += "  ";
            }
            line += row.remark;
            out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
        }
        return out;
    }

private:
    struct Row {
        Cells cells;
        std::string remark;
    };
    std::array<std::size_t, count> m_widths = {};
    std::vector<Row> m_rows;
};

class Tree {
public:
    explicit Tree(const Facts& facts) : m_facts(facts) {}

    std::string text()
    {
        m_columns.add({"", "Format", "Disk", "Own", "Visible", "Shadowed", "Exclusive", "On storage", ""});
        add_layer(0, "", "");
        return m_columns.text();
    }

private:
    void add_layer(u32 depth, const std::string& own_stem, const std::string& stem)
    {
        const ChainLayer& level = m_facts.layers()[depth];
        if (level.lost) {
            const std::string recorded = level.recorded_format ? printable(*level.recorded_format) : "";
            m_columns.add({own_stem + "(" + name_of(level) + ")", recorded}, "not there: " + level.lost->text());
            if (const auto mend = mending_command(*m_facts.chain, depth); !mend.empty()) {
                m_columns.add({stem}, "mend it, once the file is found: " + mend);
            }
            return;
        }
        const LayerAccount& account = m_facts.accounts[depth];
        m_columns.add(
            {own_stem + name_of(level), level.format, short_size(level.layer->virtual_size()),
             short_size(account.holding.own), short_size(account.holding.visible),
             short_size(account.holding.shadowed()), exclusive(account.exclusive), size_text(account.on_storage)},
            remark(level));
        const bool more = depth + 1 < m_facts.layers().size();
        std::vector<const Branch*> branches;
        for (const Branch& branch : m_facts.branches) {
            if (branch.base == depth) {
                branches.push_back(&branch);
            }
        }
        const auto snapshots = level.layer->snapshots();
        std::size_t left = snapshots.size() + branches.size() + (more ? 1 : 0);
        for (std::size_t i = 0; i < snapshots.size(); ++i) {
            add_snapshot(snapshots[i], account.snapshots[i], stem + elbow(--left));
        }
        for (const Branch* branch : branches) {
            m_columns.add({stem + elbow(--left) + printable(branch->path), branch->format},
                          "stands on " + name_of(level) + ", too");
        }
        if (more) {
            add_layer(depth + 1, stem + elbow(0), stem + "   ");
        }
    }

    void add_snapshot(const Snapshot& snapshot, const SnapshotAccount& account, const std::string& stem)
    {
        m_columns.add({stem + "snapshot " + printable(snapshot.name.empty() ? snapshot.id : snapshot.name), "",
                       short_size(snapshot.virtual_size), short_size(account.holding.own),
                       short_size(account.holding.visible), short_size(account.holding.shadowed()),
                       exclusive(account.exclusive)});
    }

    static std::string exclusive(const std::optional<ExclusiveBytes>& bytes)
    {
        return bytes ? short_size(bytes->bytes()) : std::string();
    }

    static std::string elbow(std::size_t left) { return left > 0 ? "├─ " : "└─ "; }

    static std::string remark(const ChainLayer& level)
    {
        const auto facts = file_facts(level);
        return facts && facts->in_use ? "in use" : "";
    }

    const Facts& m_facts;
    Columns m_columns;
};

/// The sums of one layer in words.
class Sums {
public:
    Sums(const Facts& facts, u32 depth) : m_facts(facts), m_depth(depth) {}

    std::string text() const
    {
        const ChainLayer& level = m_facts.layers()[m_depth];
        const LayerAccount& account = m_facts.accounts[m_depth];
        std::string out = stratamap::text('\n', name_of(level), '\n');
        if (m_depth + 1 < m_facts.layers().size()) {
            out += sum(stratamap::text("commit into ", name_at(m_depth + 1)), account.commit);
        }
        if (m_depth > 0) {
            out += sum(stratamap::text("pull into ", name_at(m_depth - 1)), account.pull);
        } else {
            out += sum("removal", account.removal);
        }
        const auto snapshots = level.layer->snapshots();
        for (std::size_t i = 0; i < snapshots.size(); ++i) {
            const std::string& name = snapshots[i].name.empty() ? snapshots[i].id : snapshots[i].name;
            out += sum(stratamap::text("removal of snapshot ", printable(name)), account.snapshots[i].removal);
        }
        return out;
    }

private:
    std::string name_at(u32 depth) const { return name_of(m_facts.layers()[depth]); }

    std::string sum(const std::string& what, const Sum& of) const
    {
        if (of.obstacle) {
            return stratamap::text("  ", what, ": not possible, ", named(obstacle_words(*of.obstacle)),
                                   of.why.empty() ? "" : ": " + of.why, '\n');
        }
        std::string out = stratamap::text("  ", what, ' ', verdict(of), '\n');
        for (const SumLine& line : of.lines) {
            const u64 amount = line.bytes == 0 ? line.about : magnitude(line.bytes);
            const std::string size = short_size(amount);
            out += stratamap::text("    ",
                                   line.bytes > 0   ? '+'
                                   : line.bytes < 0 ? '-'
                                                    : ' ',
                                   std::string(10 - std::min<std::size_t>(size.size(), 9), ' '), size, "  ",
                                   named(sum_kind_words(line.kind)),
                                   line.trust == Trust::exact   ? ""
                                   : line.trust == Trust::bound ? " (at most)"
                                                                : " (about)",
                                   '\n');
        }
        for (const std::string& path : of.breaks) {
            out += stratamap::text("    ! ", printable(path), " stands on it, too\n");
        }
        for (const Assumption assumption : of.assumptions) {
            out += stratamap::text("    if ", named(assumption_words(assumption)), '\n');
        }
        for (const std::string& command : of.commands) {
            out += stratamap::text("    $ ", command, '\n');
        }
        return out;
    }

    static u64 magnitude(i64 bytes) { return static_cast<u64>(bytes < 0 ? -bytes : bytes); }

    static std::string verdict(const Sum& sum)
    {
        const i64 net = sum.net();
        static constexpr std::array<std::array<std::string_view, 3>, 2> words = {
            {{"frees ", "frees at least ", "frees about "}, {"costs ", "costs at most ", "costs about "}}};
        return stratamap::text(words[net < 0 ? 1 : 0][static_cast<std::size_t>(sum.trust())],
                               short_size(magnitude(net)), " (", magnitude(net), " bytes)");
    }

    /// Words with the names of the files in question.
    std::string named(std::string_view words) const
    {
        std::string out(words);
        const auto put = [&](std::string_view word, u32 depth) {
            if (const auto at = out.find(word); at != std::string::npos && depth < m_facts.layers().size()) {
                out.replace(at, word.size(), name_at(depth));
            }
        };
        put("FILE", m_depth);
        put("PARENT", m_depth + 1);
        put("CHILD", m_depth - 1);
        return out;
    }

    const Facts& m_facts;
    u32 m_depth;
};

std::string for_people(const Facts& facts)
{
    std::string out = Tree(facts).text();
    for (u32 depth = 0; depth < facts.layers().size(); ++depth) {
        if (!facts.layers()[depth].lost) {
            out += Sums(facts, depth).text();
        }
    }
    return out;
}

std::string snapshot_json(const Snapshot& snapshot, const SnapshotAccount& account)
{
    return text("{\"id\": ", json_string(snapshot.id), ", \"name\": ", json_string(snapshot.name),
                ", \"virtual-size\": ", snapshot.virtual_size, ", ", holding_json(account.holding, account.exclusive),
                ", \"removal\": ", sum_json(account.removal), '}');
}

std::string layer_json(const Facts& facts, u32 depth)
{
    const ChainLayer& level = facts.layers()[depth];
    std::string out = text("    {\"depth\": ", depth, ", \"file\": ", json_string(level.name));
    out += level.reference.empty() ? "" : text(", \"reference\": ", json_string(level.reference));
    if (level.lost) {
        const std::string mend = mending_command(*facts.chain, depth);
        return text(out, ", \"lost\": ", json_string(level.lost->text()),
                    mend.empty() ? "" : text(", \"mend\": ", json_string(mend)), '}');
    }
    const LayerAccount& account = facts.accounts[depth];
    out += text(", \"format\": ", json_string(level.format), ", \"virtual-size\": ", level.layer->virtual_size(),
                ", \"length\": ", level.image->size());
    out += account.on_storage ? text(", \"on-storage\": ", *account.on_storage) : "";
    out += text(", ", holding_json(account.holding, account.exclusive),
                ",\n     \"commit\": ", sum_json(account.commit), ",\n     \"pull\": ", sum_json(account.pull),
                ",\n     \"removal\": ", sum_json(account.removal), ",\n     \"snapshots\": [");
    const auto snapshots = level.layer->snapshots();
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        out += (i == 0 ? "\n       " : ",\n       ") + snapshot_json(snapshots[i], account.snapshots[i]);
    }
    out += "],\n     \"branches\": [";
    bool first = true;
    for (const Branch& branch : facts.branches) {
        if (branch.base == depth) {
            out += text(first ? "" : ", ", "{\"file\": ", json_string(branch.path),
                        ", \"format\": ", json_string(branch.format), '}');
            first = false;
        }
    }
    return out + "]}";
}

std::string as_json(const Facts& facts)
{
    std::string out = text("{\"version\": 1, \"complete\": ", facts.chain->complete() ? "true" : "false",
                           ", \"virtual-size\": ", facts.chain->virtual_size(), ",\n  \"layers\": [\n");
    for (u32 depth = 0; depth < facts.layers().size(); ++depth) {
        out += layer_json(facts, depth) + (depth + 1 < facts.layers().size() ? ",\n" : "\n");
    }
    return out + "  ]}\n";
}

int run(const TreeArguments& arguments)
{
    ChainRequest request = arguments.chain;
    request.keep_going = true;
    auto opened = open_chain(request);
    if (!opened) {
        complain(text("Could not open '", printable(request.name), "': ", opened.error().text()));
        return exit_failure;
    }
    Facts facts{*opened, {}, {}};
    for (const std::string& warning : facts.chain->warnings()) {
        complain(warning);
    }
    const auto go_on = [] { return true; };
    const auto folder = family_folder(*facts.chain);
    if (folder && request.policy.follow != ReferencePolicy::Follow::nothing) {
        facts.branches = find_family(*facts.chain, *folder, go_on).branches;
    }
    auto accounts = account(*facts.chain, {arguments.contents, facts.branches}, go_on);
    if (!accounts) {
        complain(text(printable(request.name), ": ", accounts.error().text()));
        return exit_failure;
    }
    facts.accounts = std::move(*accounts);
    if (const Status written = write_output(arguments.json ? as_json(facts) : for_people(facts)); !written) {
        complain_of(written.error());
        return exit_failure;
    }
    if (!facts.chain->complete()) {
        const ChainLayer& lost = facts.layers().back();
        complain(text("'", printable(lost.reference), "' is lost: ", lost.lost->text()));
        return arguments.keep_going ? exit_incomplete : exit_failure;
    }
    return exit_success;
}

std::variant<TreeArguments, Leave> parse(int argc, char** argv)
{
    TreeArguments tree;
    OptionReader options(mode_of("tree"), argc, argv);
    while (const auto found = options.next()) {
        if (take_chain_option(*found, tree.chain)) {
            continue;
        }
        switch (*found) {
            case option_keep_going: tree.keep_going = true; break;
            case option_contents: tree.contents = Contents::compared; break;
            case option_output:
                if (!take_json_option(tree.json)) {
                    return refuse_with_advice();
                }
                break;
            default: return refuse_with_advice();
        }
    }
    if (const auto leave = options.finish(tree.chain)) {
        return *leave;
    }
    return tree;
}

}  // namespace

int tree_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
