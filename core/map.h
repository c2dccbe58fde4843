// SPDX-License-Identifier: MIT
// The map: which layer provides every guest byte and in what state, as a stream of runs.
#pragma once

#include "core/chain.h"

#include <memory>

namespace stratamap {

/// A stretch of guest disk with one answer. The resolved map and a layer's own map both consist of these.
struct Run {
    static constexpr u64 no_offset = ~u64{0};

    Range guest;
    State state = State::unallocated;
    u32 depth = 0;                ///< the layer that answers; for `unallocated` the last one asked
    u32 file = 0;                 ///< HostRange::file of that layer, where host_offset is known
    u64 host_offset = no_offset;  ///< of the first byte; of the first cluster's packed bytes when compressed
    u64 stored = 0;               ///< bytes occupied in the host file by the whole run

    bool has_offset() const { return host_offset != no_offset; }
    bool operator==(const Run&) const = default;
};

/// Whether the two runs, the second beginning where the first ends, are one: same answer, and host offsets that
/// continue each other (compressed runs always: their stored sizes add up).
bool continues(const Run& first, const Run& second);

using RunSink = FunctionRef<bool(const Run&)>;  // false: enough; the call then succeeds
using LayerIssueSink = FunctionRef<void(u32 depth, const Issue&)>;

/// Whether the walk stops at the first damaged run, exactly where the peer's does, or goes on.
enum class OnDamage : u8 { stop, go_on };

/// Walks through what the guest sees, range by range: what one range has taught it makes the next one cheaper. For one
/// thread; others may walk the same chain.
class RunWalk {
public:
    /// The chain must outlive the walk. `horizon` is the guest offset up to which somebody, perhaps another walk, will
    /// go on asking, so that layers can fetch ahead; 0: nobody goes beyond a range.
    RunWalk(const Chain& chain, OnDamage damage, u64 horizon = 0);
    ~RunWalk();

    /// As resolve() and resolve_pieces() say.
    Status walk(Range range, RunSink sink, LayerIssueSink issues);
    Status walk_pieces(Range range, RunSink sink);

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

/// What the guest sees: for every byte of the range the run of the topmost layer that answers, in guest order,
/// merged. Memory does not grow with the number of runs. The range must lie in chain.virtual_size(). Each damaged
/// run comes with an issue. OnDamage::stop ends with the error `malformed` where the peer would; what the peer
/// would have known by then went to the sink.
Status resolve(const Chain& chain, Range range, OnDamage damage, RunSink sink, LayerIssueSink issues);

/// What the layer at `depth` holds itself, over its own virtual size: shadowed runs included, merged.
Status own_runs(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues);

/// The same as these two, unmerged, damage never stops them and only own_pieces() says what is wrong: each piece comes
/// as soon as it is known, so that whoever waits for them can stop at any moment.
Status resolve_pieces(const Chain& chain, Range range, RunSink sink);
Status own_pieces(const Chain& chain, u32 depth, Range range, RunSink sink, LayerIssueSink issues);

}  // namespace stratamap
