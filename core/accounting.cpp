// SPDX-License-Identifier: MIT
#include "core/accounting.h"

#include "core/map.h"
#include "core/peer_commands.h"
#include "core/peer_writes.h"
#include "core/shell.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace stratamap {

namespace {

i64 freed(u64 bytes)
{
    return static_cast<i64>(std::min(bytes, max_image_length));
}

i64 cost(u64 bytes)
{
    return -freed(bytes);
}

Error stopped()
{
    return {Fault::cancelled, "stopped while summing up"};
}

/// What a layer's files are made of.
struct FileUse {
    std::array<u64, host_kind_count> bytes = {};
    u64 size = 0;                  ///< of the image itself
    std::optional<u64> allocated;  ///< of all files
    std::vector<ExclusiveBytes> exclusive;
    bool known = false;  ///< false: there is only `allocated`

    u64 operator[](HostKind kind) const { return bytes[static_cast<std::size_t>(kind)]; }
};

Result<FileUse> file_use(const ChainLayer& level, GoOn go_on)
{
    FileUse use;
    use.size = level.image->size();
    use.allocated = level.image->allocated();
    use.known = true;
    const auto storage = level.layer->storage();
    for (u32 file = 0; file <= storage.size(); ++file) {
        const auto map = host_map(*level.layer, *level.image, file, go_on);
        if (!map && map.error().fault() == Fault::cancelled) {
            return map.error();
        }
        use.known = use.known && map.has_value();
        if (!map) {
            continue;
        }
        for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
            use.bytes[kind] += (*map)->bytes(static_cast<HostKind>(kind));
        }
        if (file == 0) {
            use.exclusive = (*map)->exclusive();
        } else if (use.allocated) {
            const auto more = storage[file - 1]->allocated();
            use.allocated = more ? std::optional(*use.allocated + *more) : std::nullopt;
        }
    }
    return use;
}

void add_line(Sum& sum, SumKind kind, i64 bytes, Trust trust = Trust::exact)
{
    if (bytes != 0) {
        sum.lines.push_back({kind, bytes, 0, trust});
    }
}

/// The lines of files that are deleted.
void add_gone_files(Sum& sum, const FileUse& use)
{
    sum.assumptions.push_back(Assumption::file_deleted);
    if (!use.known) {
        add_line(sum, SumKind::gone_rest, freed(use.allocated.value_or(use.size)));
        return;
    }
    using enum HostKind;
    u64 named = 0;
    const auto add_part = [&](SumKind line, std::initializer_list<HostKind> kinds) {
        u64 bytes = 0;
        for (const HostKind kind : kinds) {
            bytes += use[kind];
        }
        named += bytes;
        add_line(sum, line, freed(bytes));
    };
    add_part(SumKind::gone_data, {data});
    add_part(SumKind::gone_compressed, {compressed});
    add_part(SumKind::gone_zeros, {zero_allocated});
    add_part(SumKind::gone_snapshots, {snapshot_table, snapshot_l1, snapshot_l2, snapshot_data});
    add_part(SumKind::gone_bitmaps, {bitmap_directory, bitmap_table, bitmap_data});
    add_part(SumKind::gone_metadata,
             {header, l1_table, l2_table, refcount_table, refcount_block, encryption_header, metadata});
    add_part(SumKind::gone_leaks, {leaked});
    if (use.allocated) {
        add_line(sum, SumKind::gone_rest, freed(*use.allocated) - freed(named));
    } else {
        add_line(sum, SumKind::gone_rest, freed(use[HostKind::free] + use[HostKind::unknown]));
    }
}

/// At most this is taken for the reference counts of so many new units, wherever they go.
u64 most_for_counts(const FileUse& use, const Writing& writing, u64 taken)
{
    if (writing.counted_by_block == 0 || taken == 0) {
        return 0;
    }
    const u64 unit = writing.unit;
    const u64 blocks = use[HostKind::refcount_block] / unit;
    const u64 table = use[HostKind::refcount_table] / unit;
    const u64 base = divide_up(use.size, unit) + divide_up(taken, unit);
    u64 more = 0;
    for (int round = 0; round < 8; ++round) {
        const u64 needed = divide_up(base + more, writing.counted_by_block);
        u64 grown = needed > blocks ? needed - blocks : 0;
        if (needed > table * unit / 8) {  // the peer makes it half as large again, and begins where a new block counts
            const u64 new_table = divide_up((needed + divide_up(needed, 2) + 2) * 8, unit);
            grown += new_table + 2 - std::min(table, new_table);
        }
        if (grown <= more) {
            break;
        }
        more = grown;
    }
    return more * unit;
}

/// The lines of a file that is written.
void add_written_file(Sum& sum, const SpaceLedger::Account& account, const FileUse& use, const Writing& writing,
                      u64 top_table, Trust trust)
{
    const Trust own = writing.exact ? trust : Trust::estimate;
    if (account.in_place > 0) {
        sum.lines.push_back({SumKind::in_place, 0, account.in_place, own});
    }
    add_line(sum, SumKind::copied_data, cost(account.taken[static_cast<std::size_t>(Written::data)]), own);
    add_line(sum, SumKind::inflated, cost(account.taken[static_cast<std::size_t>(Written::inflated)]), own);
    add_line(sum, SumKind::stored_zeros, cost(account.taken[static_cast<std::size_t>(Written::zeros)]), own);
    add_line(sum, SumKind::rounded, cost(account.rounded), own);
    add_line(sum, SumKind::unshared, cost(account.unshared), own);
    add_line(sum, SumKind::tables, cost(account.tables), own);
    add_line(sum, SumKind::top_table, cost(top_table), own);
    const u64 taken = std::accumulate(account.taken.begin(), account.taken.end(), u64{0}) + account.rounded +
                      account.unshared + account.tables + top_table;
    add_line(sum, SumKind::counts, cost(most_for_counts(use, writing, taken)),
             own == Trust::exact ? Trust::bound : own);
    add_line(sum, SumKind::freed_zeros, freed(account.given_back), own);
    add_line(sum, SumKind::freed_packed, freed(account.packed), own);
    sum.assumptions.push_back(writing.counts_units ? Assumption::checked : Assumption::sparse_storage);
}

class Accountant {
public:
    Accountant(const Chain& chain, const AccountingRequest& request, GoOn go_on)
        : m_chain(chain), m_request(request), m_go_on(go_on), m_uses(chain.layers().size())
    {
    }

    Result<LayerAccount> layer(u32 depth)
    {
        LayerAccount account;
        const ChainLayer& level = m_chain.layers()[depth];
        if (level.lost) {
            account.commit.obstacle = account.pull.obstacle = account.removal.obstacle = Obstacle::failed;
            account.commit.why = account.pull.why = account.removal.why = level.lost->text();
            return account;
        }
        const FileUse& use = *TRY(this->use(depth));
        account.on_storage = use.allocated;
        if (!use.exclusive.empty()) {
            account.exclusive = use.exclusive.front();
        }
        account.commit = TRY(commit(depth));
        account.pull = TRY(pull(depth));
        account.removal = TRY(removal(depth));
        const auto snapshots = level.layer->snapshots();
        for (std::size_t i = 0; i < snapshots.size(); ++i) {
            account.snapshots.push_back(snapshot(depth, i, snapshots[i]));
        }
        return account;
    }

private:
    Result<const FileUse*> use(u32 depth)
    {
        if (!m_uses[depth]) {
            m_uses[depth] = TRY(file_use(m_chain.layers()[depth], m_go_on));
        }
        return &*m_uses[depth];
    }

    const ChainLayer& level(u32 depth) const { return m_chain.layers()[depth]; }

    std::string path(u32 depth) const
    {
        const std::string local = command_path(level(depth));
        return local.empty() ? level(depth).name : local;
    }

    bool lost(u32 depth) const { return m_chain.layers()[depth].lost.has_value(); }

    bool has(u32 depth) const { return depth < m_chain.layers().size(); }

    void add_branches(Sum& sum, u32 depth) const
    {
        for (const Branch& branch : m_request.branches) {
            if (branch.base == depth) {
                sum.breaks.push_back(branch.path);
            }
        }
    }

    static Sum refused(Obstacle obstacle)
    {
        Sum sum;
        sum.obstacle = obstacle;
        return sum;
    }

    /// A sum that failed in the middle says so; only being stopped ends everything.
    static Result<Sum> settled(Result<Sum> sum)
    {
        if (sum || sum.error().fault() == Fault::cancelled) {
            return sum;
        }
        Sum failed = refused(Obstacle::failed);
        failed.why = sum.error().text();
        return failed;
    }

    Result<Sum> commit(u32 depth) { return settled(made_commit(depth)); }

    Result<Sum> made_commit(u32 depth)
    {
        if (!has(depth + 1)) {
            return refused(Obstacle::no_parent);
        }
        if (!m_chain.complete()) {
            return refused(Obstacle::parent_lost);
        }
        const ChainLayer& parent = m_chain.layers()[depth + 1];
        if (!peer_writes(parent.format)) {
            return refused(Obstacle::parent_read_only);
        }
        Sum sum;
        SpaceLedger ledger(*parent.layer);
        TRY(enter_commit(m_chain, depth, ledger, m_go_on));
        const auto account = TRY(ledger.close());
        const FileUse& parent_use = *TRY(use(depth + 1));
        add_gone_files(sum, *TRY(use(depth)));
        add_written_file(sum, account, parent_use, ledger.writing(), top_table(depth, parent_use, ledger.writing()),
                         Trust::exact);
        add_branches(sum, depth + 1);
        add_branches(sum, depth);
        sum.commands.push_back(shell_command({"qemu-img", "commit", "-d", "-f", level(depth).format, path(depth)}));
        rebase_child(sum, depth);
        return sum;
    }

    /// What the layer above would refer to when this one is gone.
    void rebase_child(Sum& sum, u32 depth) const
    {
        if (depth > 0) {
            sum.assumptions.push_back(Assumption::child_rebased);
            const ChainLayer& child = level(depth - 1);
            const ChainLayer& parent = level(depth + 1);
            sum.commands.push_back(shell_command({"qemu-img", "rebase", "-u", "-f", child.format, "-b",
                                                  reference_to(child, parent), "-F", parent.format, path(depth - 1)}));
        }
    }

    /// What the table above all tables takes more when the disk below becomes as long as the one above it.
    u64 top_table(u32 depth, const FileUse& parent_use, const Writing& writing) const
    {
        if (writing.table_reach == 0 || writing.top_entry == 0) {
            return 0;
        }
        const auto entries = [&](u32 of) {
            return divide_up(m_chain.layers()[of].layer->virtual_size(), writing.table_reach);
        };
        const u64 now = parent_use[HostKind::l1_table];
        const u64 then = divide_up(entries(depth) * writing.top_entry, writing.unit) * writing.unit;
        return entries(depth) > entries(depth + 1) && then > now ? then - now : 0;
    }

    Result<Sum> pull(u32 depth) { return settled(made_pull(depth)); }

    Result<Sum> made_pull(u32 depth)
    {
        if (depth == 0) {
            return refused(Obstacle::no_child);
        }
        if (!m_chain.complete()) {
            return refused(Obstacle::parent_lost);
        }
        const ChainLayer& child = m_chain.layers()[depth - 1];
        if (!peer_rebases(child.format)) {
            return refused(Obstacle::child_cannot);
        }
        Sum sum;
        SpaceLedger ledger(*child.layer);
        TRY(enter_pull(m_chain, depth, m_request.contents, ledger, m_go_on));
        const auto account = TRY(ledger.close());
        add_branches(sum, depth);
        if (sum.breaks.empty()) {
            add_gone_files(sum, *TRY(use(depth)));
        }
        const bool compared = m_request.contents == Contents::compared;
        add_written_file(sum, account, *TRY(use(depth - 1)), ledger.writing(), 0,
                         compared ? Trust::exact : Trust::bound);
        if (!compared) {
            sum.assumptions.push_back(Assumption::contents_differ);
        }
        const auto rebase = [&](const std::string& below, const std::string& format) {
            return format.empty()
                       ? shell_command({"qemu-img", "rebase", "-f", child.format, "-b", below, path(depth - 1)})
                       : shell_command(
                             {"qemu-img", "rebase", "-f", child.format, "-b", below, "-F", format, path(depth - 1)});
        };
        sum.commands.push_back(has(depth + 1) ? rebase(reference_to(child, level(depth + 1)), level(depth + 1).format)
                                              : rebase("", ""));
        return sum;
    }

    Result<Sum> removal(u32 depth)
    {
        if (depth > 0) {
            return refused(Obstacle::children);
        }
        Sum sum;
        add_gone_files(sum, *TRY(use(depth)));
        add_branches(sum, depth);
        sum.commands.push_back(shell_command({"rm", path(depth)}));
        return sum;
    }

    SnapshotAccount snapshot(u32 depth, std::size_t index, const Snapshot& snapshot)
    {
        SnapshotAccount account;
        const FileUse& use = *m_uses[depth];
        if (!snapshot.options.empty() || index + 1 >= use.exclusive.size()) {
            account.removal = refused(use.known ? Obstacle::no_snapshots : Obstacle::failed);
            account.removal.why = use.known ? "" : "the file's tables could not be walked";
            return account;
        }
        const ExclusiveBytes& own = use.exclusive[index + 1];
        account.exclusive = own;
        Sum& sum = account.removal;
        add_line(sum, SumKind::snapshot_data, freed(own.data));
        add_line(sum, SumKind::snapshot_packed, freed(own.packed));
        add_line(sum, SumKind::snapshot_tables, freed(own.tables));
        add_line(sum, SumKind::snapshot_record, freed(own.record));
        sum.assumptions.push_back(Assumption::checked);
        sum.commands.push_back(shell_command({"qemu-img", "snapshot", "-d", snapshot.name, path(depth)}));
        return account;
    }

    const Chain& m_chain;
    const AccountingRequest& m_request;
    GoOn m_go_on;
    std::vector<std::optional<FileUse>> m_uses;
};

/// What a snapshot holds, and what of it the active disk has at the same places and the guest sees.
class SnapshotHolding {
public:
    SnapshotHolding(const Layer& snapshot, const Layer& active) : m_snapshot(snapshot), m_active(active) {}

    /// Counts a part of the disk, in which the guest sees these ranges of the active one.
    Status count(Range part, const std::vector<Range>& seen)
    {
        m_active_extents.clear();
        const Range there = intersection(part, {0, m_active.virtual_size()});
        TRY(collect(m_active, there, m_active_extents));
        const Range here = intersection(part, {0, m_snapshot.virtual_size()});
        if (here.empty()) {
            return {};
        }
        std::vector<Extent> extents;
        TRY(collect(m_snapshot, here, extents));
        std::size_t other = 0;
        std::size_t sight = 0;
        for (const Extent& extent : extents) {
            m_holding.own += is_kept(extent.state) ? extent.guest.length : 0;
            while (other < m_active_extents.size() && m_active_extents[other].guest.end() <= extent.guest.offset) {
                ++other;
            }
            for (std::size_t i = other; i < m_active_extents.size(); ++i) {
                if (m_active_extents[i].guest.offset >= extent.guest.end()) {
                    break;
                }
                if (same_place(extent, m_active_extents[i])) {
                    see(intersection(extent.guest, m_active_extents[i].guest), seen, sight);
                }
            }
        }
        return {};
    }

    const Holding& holding() const { return m_holding; }

private:
    static Status collect(const Layer& layer, Range range, std::vector<Extent>& into)
    {
        if (range.empty()) {
            return {};
        }
        return layer.extents(
            range,
            [&](const Extent& extent) {
                into.push_back(extent);
                return true;
            },
            [](const Issue&) {});
    }

    static bool same_place(const Extent& a, const Extent& b)
    {
        if (!is_kept(a.state) || a.state != b.state || !a.host || !b.host || a.host->file != b.host->file) {
            return false;
        }
        return a.state == State::compressed ? a.host->offset == b.host->offset
                                            : a.host->offset - a.guest.offset == b.host->offset - b.guest.offset;
    }

    void see(Range range, const std::vector<Range>& seen, std::size_t& sight)
    {
        while (sight < seen.size() && seen[sight].end() <= range.offset) {
            ++sight;
        }
        for (std::size_t i = sight; i < seen.size() && seen[i].offset < range.end(); ++i) {
            m_holding.visible += intersection(range, seen[i]).length;
        }
    }

    const Layer& m_snapshot;
    const Layer& m_active;
    Holding m_holding;
    std::vector<Extent> m_active_extents;
};

/// Counts what the internal snapshots of a layer hold.
Result<std::vector<Holding>> snapshot_holdings(const Chain& chain, u32 depth, GoOn go_on)
{
    const Layer& layer = *chain.layers()[depth].layer;
    std::vector<Holding> holdings(layer.snapshots().size());
    std::vector<std::unique_ptr<Layer>> opened;
    std::vector<std::pair<std::size_t, SnapshotHolding>> counts;
    u64 end = 0;
    for (std::size_t i = 0; i < holdings.size(); ++i) {
        if (auto snapshot = layer.open_snapshot(i)) {
            end = std::max(end, (*snapshot)->virtual_size());
            counts.emplace_back(i, SnapshotHolding(**snapshot, layer));
            opened.push_back(std::move(*snapshot));
        }
    }
    RunWalk walk(chain, OnDamage::go_on);
    const u64 window = std::max(layer.cluster_size(), u64{64} << 10) * 1024;
    for (u64 position = 0; position < end; position += window) {
        if (!go_on()) {
            return stopped();
        }
        const Range part = {position, std::min(window, end - position)};
        std::vector<Range> seen;
        const Range resolved = intersection(part, {0, chain.virtual_size()});
        if (!resolved.empty()) {
            TRY(walk.walk(
                resolved,
                [&](const Run& run) {
                    if (run.depth == depth && is_kept(run.state)) {
                        seen.push_back(run.guest);
                    }
                    return true;
                },
                [](u32, const Issue&) {}));
        }
        for (auto& [index, count] : counts) {
            TRY(count.count(part, seen));
        }
    }
    for (const auto& [index, count] : counts) {
        holdings[index] = count.holding();
    }
    return holdings;
}

}  // namespace

i64 Sum::net() const
{
    return std::accumulate(lines.begin(), lines.end(), i64{0},
                           [](i64 sum, const SumLine& line) { return sum + line.bytes; });
}

Trust Sum::trust() const
{
    Trust worst = Trust::exact;
    for (const SumLine& line : lines) {
        worst = std::max(worst, line.trust);
    }
    return worst;
}

Result<std::vector<LayerHolding>> holdings(const Chain& chain, GoOn go_on)
{
    std::vector<LayerHolding> all(chain.layers().size());
    bool go = true;
    const auto stop = [&] { return !(go = go && go_on()); };
    for (u32 depth = 0; depth < all.size(); ++depth) {
        const ChainLayer& level = chain.layers()[depth];
        if (level.lost) {
            continue;
        }
        TRY(level.layer->extents(
            {0, level.layer->virtual_size()},
            [&](const Extent& extent) {
                all[depth].disk.own += is_kept(extent.state) ? extent.guest.length : 0;
                return !stop();
            },
            [](const Issue&) {}));
        if (!go) {
            return stopped();
        }
        all[depth].snapshots = TRY(snapshot_holdings(chain, depth, go_on));
    }
    TRY(resolve(
        chain, {0, chain.virtual_size()}, OnDamage::go_on,
        [&](const Run& run) {
            all[run.depth].disk.visible += is_kept(run.state) ? run.guest.length : 0;
            return !stop();
        },
        [](u32, const Issue&) {}));
    if (!go) {
        return stopped();
    }
    return all;
}

Result<LayerAccount> account_layer(const Chain& chain, u32 depth, const AccountingRequest& request, GoOn go_on)
{
    return Accountant(chain, request, go_on).layer(depth);
}

Result<std::vector<LayerAccount>> account(const Chain& chain, const AccountingRequest& request, GoOn go_on,
                                          FunctionRef<void(u32)> counted)
{
    const auto held = TRY(holdings(chain, go_on));
    Accountant accountant(chain, request, go_on);
    std::vector<LayerAccount> accounts;
    for (u32 depth = 0; depth < held.size(); ++depth) {
        accounts.push_back(TRY(accountant.layer(depth)));
        accounts.back().holding = held[depth].disk;
        for (std::size_t i = 0; i < accounts.back().snapshots.size() && i < held[depth].snapshots.size(); ++i) {
            accounts.back().snapshots[i].holding = held[depth].snapshots[i];
        }
        counted(depth + 1);
    }
    return accounts;
}

}  // namespace stratamap
