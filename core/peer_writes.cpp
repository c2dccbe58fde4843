// SPDX-License-Identifier: MIT
#include "core/peer_writes.h"

#include "core/map.h"

namespace stratamap {

namespace {

Error stopped()
{
    return {Fault::cancelled, "stopped while summing up"};
}

Written written_from(State state)
{
    return state == State::compressed                          ? Written::inflated
           : reads_zero(state) && state != State::preallocated ? Written::zeros
                                                               : Written::data;
}

/// The peer's commit is a mirror job: dirty chunks in ascending order, some at a time, split where the block status
/// changes.
class Commit {
public:
    Commit(const Chain& chain, SpaceLedger& parent, GoOn go_on)
        : m_chain(chain),
          m_parent(parent),
          m_go_on(go_on),
          m_size(chain.virtual_size()),
          m_unit(parent.writing().unit),
          m_chunk(parent.writing().counts_units ? std::clamp(m_unit, least_chunk, most_chunk) : most_chunk),
          m_copies_whole_units(m_chunk < m_unit && chain.layers()[1].layer->backing()),
          m_walk(chain, OnDamage::go_on)
    {
    }

    Status run()
    {
        TRY(grow());
        Status status;
        TRY(m_chain.layers()[0].layer->extents(
            {0, m_size},
            [&](const Extent& extent) {
                status = extent.state == State::unallocated ? Status() : allocated(extent.guest);
                return status.has_value();
            },
            [](const Issue&) {}));
        TRY(status);
        return dirty(m_dirty);
    }

private:
    static constexpr u64 least_chunk = 4096;
    static constexpr u64 most_chunk = 65536;
    static constexpr u64 most_at_once = u64{10} << 20;
    static constexpr u64 most_per_copy = u64{1} << 20;
    static constexpr u64 most_vectors = 1024;

    Status grow()
    {
        const Layer& parent = *m_chain.layers()[1].layer;
        const bool longer_below = m_chain.layers().size() > 2 && m_chain.layers()[2].layer &&
                                  m_chain.layers()[2].layer->virtual_size() > parent.virtual_size();
        return m_parent.grow(m_size, longer_below ? SpaceLedger::Fill::zeros : SpaceLedger::Fill::nothing);
    }

    Status allocated(Range guest)
    {
        const u64 from = guest.offset / m_chunk * m_chunk;
        const u64 end = std::min(divide_up(guest.end(), m_chunk) * m_chunk, m_size);
        if (!m_dirty.empty() && from <= m_dirty.end()) {
            m_dirty.length = end - m_dirty.offset;
            return {};
        }
        TRY(dirty(m_dirty));
        m_dirty = {from, end - from};
        return {};
    }

    Status dirty(Range range)
    {
        const u64 batch = divide_up(most_at_once, m_chunk) * m_chunk;
        for (u64 position = range.offset; position < range.end();) {
            const Range part = {position, std::min(batch, range.end() - position)};
            TRY(chunks(part));
            position = part.end();
        }
        return {};
    }

    /// Chunks that the peer takes up together.
    Status chunks(Range part)
    {
        if (!m_go_on()) {
            return stopped();
        }
        m_runs.clear();
        TRY(m_walk.walk(
            part,
            [&](const Run& run) {
                m_runs.push_back(run);
                return true;
            },
            [](u32, const Issue&) {}));
        auto run = m_runs.begin();
        for (u64 position = part.offset; position < part.end();) {
            while (position >= run->guest.end()) {
                ++run;
            }
            if (run->state == State::damaged || run->state == State::unknown) {
                return Error(Fault::malformed,
                             text("what the guest reads at ", hex(position), " is not known, so it cannot be copied"));
            }
            position = TRY(piece(position, *run, part));
        }
        return {};
    }

    /// Bytes from the position on that one block status is about, as the peer counts them.
    u64 status_length(u64 position, const Run& run) const
    {
        u64 end = run.guest.end();
        for (u32 depth = 0; depth <= run.depth; ++depth) {
            if (const u64 stride = m_chain.layers()[depth].layer->peer_stride(); stride != 0) {
                end = std::min(end, (position / stride + 1) * stride);
            }
        }
        return end - position;
    }

    /// Writes what begins at the position; where the next piece begins.
    Result<u64> piece(u64 position, const Run& run, Range part)
    {
        const bool zeros = reads_zero(run.state) && run.state != State::preallocated;
        const u64 status = status_length(position, run);
        u64 length = (zeros ? status : std::min(status, most_per_copy)) / m_chunk * m_chunk;
        const bool whole = length >= m_chunk;
        length = std::min(std::max(length, m_chunk), m_size - position);
        if (zeros && whole && position % m_unit == 0 && length % m_unit == 0) {
            m_done = std::max(m_done, position + length);
            TRY(m_parent.write_zeros({position, length}, SpaceLedger::Unmap::yes));
            return position + length;
        }
        const u64 most = std::max(std::min(most_at_once, m_chunk * most_vectors), m_unit);
        Range copied = {position, std::min(length, most)};
        if (m_copies_whole_units && copied.end() > m_done) {
            const u64 from = position / m_unit * m_unit;
            const u64 wanted = divide_up(copied.end(), m_unit) * m_unit - from;
            copied = {from, std::min(wanted > most ? most / m_unit * m_unit : wanted, m_size - from)};
        }
        m_done = m_copies_whole_units ? std::max(m_done, copied.end()) : m_done;
        TRY(copy(copied, {position, std::min(copied.end(), part.end()) - position}));
        return copied.end();
    }

    /// The pieces of the upper layer that a copy has for the first time lie in `first`.
    Status copy(Range copied, Range first)
    {
        m_pieces.clear();
        for (const Run& run : m_runs) {
            const Range guest = intersection(run.guest, first);
            if (!guest.empty() && run.depth == 0 && run.state != State::unallocated) {
                m_pieces.push_back({guest, written_from(run.state)});
            }
        }
        return m_parent.write(copied, m_pieces);
    }

    const Chain& m_chain;
    SpaceLedger& m_parent;
    GoOn m_go_on;
    u64 m_size;
    u64 m_unit;
    u64 m_chunk;
    bool m_copies_whole_units;  // then the peer never lets a part of one be filled from below
    RunWalk m_walk;
    Range m_dirty = {};
    u64 m_done = 0;  // whole units are copied up to here
    std::vector<Run> m_runs;
    std::vector<Piece> m_pieces;
};

class Pull {
public:
    Pull(const Chain& chain, u32 depth, Contents contents, SpaceLedger& child, GoOn go_on)
        : m_child(*chain.layers()[depth - 1].layer),
          m_file(*chain.layers()[depth].layer),
          m_old(chain_from(chain, depth)),
          m_compare(contents == Contents::compared),
          m_ledger(child),
          m_go_on(go_on)
    {
        if (depth + 1 < chain.layers().size()) {
            m_new.emplace(chain_from(chain, depth + 1));
        }
    }

    Status run()
    {
        return each(m_child, {0, m_child.virtual_size()}, [&](const Extent& extent) -> Status {
            if (extent.state == State::damaged) {
                return damaged(extent.guest);
            }
            return extent.state == State::unallocated ? missing(extent.guest) : Status();
        });
    }

private:
    static constexpr u64 most_at_once = u64{2} << 20;

    static Error damaged(Range guest)
    {
        return {Fault::malformed, text("what the guest reads at ", hex(guest.offset), " is not known")};
    }

    template <typename Visit>
    Status each(const Layer& layer, Range range, Visit visit)
    {
        Status status;
        TRY(layer.extents(
            range,
            [&](const Extent& extent) {
                status = m_go_on() ? visit(extent) : Status(stopped());
                return status.has_value();
            },
            [](const Issue&) {}));
        return status;
    }

    /// A range that the child does not have itself.
    Status missing(Range guest)
    {
        const u64 size = m_file.virtual_size();
        if (guest.offset < size) {
            TRY(each(m_file, intersection(guest, {0, size}), [&](const Extent& extent) -> Status {
                if (extent.state == State::damaged) {
                    return damaged(extent.guest);
                }
                return extent.state == State::unallocated ? Status() : from_file(extent.guest, extent.state);
            }));
        }
        const u64 end = std::min(guest.end(), m_new ? m_new->virtual_size() : 0);
        const u64 from = std::max(guest.offset, size);
        return from < end ? behind_file({from, end - from}) : Status();
    }

    /// Whether the new chain reads zeros, by what its tables say: runs of the range.
    template <typename Visit>
    Status each_new(Range range, Visit visit)
    {
        const u64 size = m_new ? m_new->virtual_size() : 0;
        Status status;
        if (range.offset < size) {
            TRY(resolve(
                *m_new, intersection(range, {0, size}), OnDamage::go_on,
                [&](const Run& run) {
                    status = m_go_on() ? visit(run.guest, reads_zero(run.state)) : Status(stopped());
                    return status.has_value();
                },
                [](u32, const Issue&) {}));
        }
        const u64 from = std::max(range.offset, size);
        return status && from < range.end() ? visit(Range{from, range.end() - from}, true) : status;
    }

    Status from_file(Range guest, State state)
    {
        return each_new(guest, [&](Range part, bool new_zeros) -> Status {
            if (reads_zero(state) && new_zeros) {
                return {};
            }
            if (!m_compare) {
                const Piece piece{part, written_from(state)};
                return m_ledger.write(part, {&piece, 1});
            }
            return differing(part, [&](Range different) {
                const Piece piece{different, written_from(state)};
                return m_ledger.write(different, {&piece, 1});
            });
        });
    }

    /// The child is longer than the file: there it reads zeros, and the peer writes such where the new file has data.
    Status behind_file(Range guest)
    {
        return each_new(guest, [&](Range part, bool new_zeros) -> Status {
            if (new_zeros) {
                return {};
            }
            const auto write = [&](Range zeros) -> Status {
                if (!TRY(reads_on(zeros.offset))) {
                    const u64 unit = m_ledger.writing().unit;
                    const Range first = {zeros.offset, std::min(unit - zeros.offset % unit, zeros.length)};
                    const Piece piece{first, Written::zeros};
                    TRY(m_ledger.write(first, {&piece, 1}));
                    zeros = {first.end(), zeros.length - first.length};
                }
                return zeros.empty() ? Status() : m_ledger.write_zeros(zeros, SpaceLedger::Unmap::no);
            };
            return m_compare ? differing(part, write) : write(part);
        });
    }

    /// Whether the unit of that offset, which lies behind the file, reads as zeros up to the file's end: else the peer
    /// cannot make all of it zeros, and stores them.
    Result<bool> reads_on(u64 offset)
    {
        const u64 from = offset / m_ledger.writing().unit * m_ledger.writing().unit;
        const u64 size = m_file.virtual_size();
        if (from >= size) {
            return true;
        }
        if (!m_compare) {
            return false;
        }
        m_old_bytes.resize(size - from);
        TRY(read(m_old, from, m_old_bytes));
        return std::all_of(m_old_bytes.begin(), m_old_bytes.end(), [](std::byte byte) { return byte == std::byte{0}; });
    }

    template <typename Visit>
    Status differing(Range range, Visit visit)
    {
        Range run = {range.offset, 0};
        for (u64 position = range.offset; position < range.end();) {
            const u64 length = std::min(most_at_once, range.end() - position);
            m_old_bytes.resize(length);
            m_new_bytes.resize(length);
            TRY(read(m_old, position, m_old_bytes));
            TRY(m_new ? read(*m_new, position, m_new_bytes) : zeros(m_new_bytes));
            for (u64 i = 0; i < length; i += sector_size) {
                if (std::memcmp(&m_old_bytes[i], &m_new_bytes[i], sector_size) == 0) {
                    continue;
                }
                if (position + i != run.end() && !run.empty()) {
                    TRY(visit(run));
                }
                run = position + i == run.end() && !run.empty() ? Range{run.offset, run.length + sector_size}
                                                                : Range{position + i, sector_size};
            }
            position += length;
            if (!m_go_on()) {
                return stopped();
            }
        }
        return run.empty() ? Status() : visit(run);
    }

    static Status zeros(std::span<std::byte> into)
    {
        std::fill(into.begin(), into.end(), std::byte{0});
        return {};
    }

    /// What lies behind a chain's end reads as zeros.
    static Status read(const Chain& chain, u64 offset, std::span<std::byte> into)
    {
        const u64 size = chain.virtual_size();
        const auto inside = static_cast<std::size_t>(offset < size ? std::min<u64>(into.size(), size - offset) : 0);
        TRY(zeros(into.subspan(inside)));
        return inside > 0 ? chain.read(offset, into.first(inside)) : Status();
    }

    const Layer& m_child;
    const Layer& m_file;
    Chain m_old;
    std::optional<Chain> m_new;
    bool m_compare;
    SpaceLedger& m_ledger;
    GoOn m_go_on;
    std::vector<std::byte> m_old_bytes;
    std::vector<std::byte> m_new_bytes;
};

}  // namespace

Status enter_commit(const Chain& chain, u32 depth, SpaceLedger& parent, GoOn go_on)
{
    const Chain below = chain_from(chain, depth);
    return Commit(below, parent, go_on).run();
}

Status enter_pull(const Chain& chain, u32 depth, Contents contents, SpaceLedger& child, GoOn go_on)
{
    return Pull(chain, depth, contents, child, go_on).run();
}

}  // namespace stratamap
