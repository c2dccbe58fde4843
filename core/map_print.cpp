// SPDX-License-Identifier: MIT
#include "core/map_print.h"

#include "core/helper_threads.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>

namespace stratamap {

namespace {

constexpr std::size_t piece_bytes = 256 << 10;       // of text that changes hands at once
constexpr std::size_t most_waiting_bytes = 2 << 20;  // of text of one claim that waits for its turn
constexpr u64 parts_worth_threads = 8;
constexpr u64 most_parts = 1 << 15;

/// The range in parts of equal length. A part ends where the peer, too, ends what it counts in one go (peer_stride()),
/// so that parts meet damage where the whole does.
class Parts {
public:
    Parts(const Chain& chain, Range range, u64 least_asked) : m_range(range)
    {
        constexpr u64 least = u64{64} << 20;
        constexpr u64 clusters = 8192;
        u64 stride = 1;
        u64 cluster = max_image_length;
        for (const ChainLayer& layer : chain.layers()) {
            if (layer.layer) {
                stride = std::max(stride, layer.layer->peer_stride());
                cluster = std::min(cluster, layer.layer->cluster_size());
            }
        }
        const u64 suitable = std::max(least, std::min(cluster, max_image_length / clusters) * clusters);
        const u64 wanted = std::max(
            {least_asked != 0 ? least_asked : suitable, stride, std::bit_ceil(divide_up(range.length, most_parts))});
        m_length = divide_up(wanted, stride) * stride;
        m_first = range.offset / m_length;
        m_count = range.empty() ? 0 : (range.end() - 1) / m_length - m_first + 1;
    }

    u64 count() const { return m_count; }
    u64 end() const { return m_range.end(); }

    /// Several parts, one behind the other.
    Range range(u64 first, u64 count) const
    {
        const u64 whole = (m_first + first) * m_length;
        const u64 begin = std::max(m_range.offset, whole);
        return {begin, std::min(m_range.end() - begin, whole + count * m_length - begin)};
    }

private:
    Range m_range;
    u64 m_length = 0;
    u64 m_first = 0;
    u64 m_count = 0;
};

struct FoundIssue {
    u32 depth;
    Issue issue;
};

/// What a worker hands over of its claim.
struct Delivery {
    MapPiece piece;
    std::vector<FoundIssue> issues;
    Status status;  ///< an error ends the whole map
    bool last = false;
};

/// Some parts that one worker has taken on.
struct Claim {
    u64 ticket = 0;  ///< counts claims, which are in guest order
    u64 first = 0;
    u64 count = 0;
};

/// Brings what workers deliver into order. Workers claim in order, so the claim whose turn it is always has one, and
/// nobody waits for ever.
class Conveyor {
public:
    Conveyor(u64 parts, u64 claims_ahead) : m_parts(parts), m_ahead(claims_ahead) {}

    /// The next `count` parts, or fewer at the end, where there must be something for everybody; nothing when none
    /// is left, or no need.
    std::optional<Claim> claim(u64 count)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_stopped || m_waiting.size() < m_ahead; });
        if (m_stopped || m_claimed == m_parts) {
            return std::nullopt;
        }
        const u64 left = m_parts - m_claimed;
        const Claim claim = {m_turn + m_waiting.size(), m_claimed, std::min(count, divide_up(left, m_ahead))};
        m_waiting.emplace_back();
        m_claimed += claim.count;
        return claim;
    }

    /// False: no need to go on.
    bool deliver(const Claim& claim, Delivery delivery)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_stopped || waiting(claim).bytes < most_waiting_bytes; });
        if (m_stopped) {
            return false;
        }
        waiting(claim).bytes += delivery.piece.text.size();
        waiting(claim).deliveries.push_back(std::move(delivery));
        if (claim.ticket == m_turn) {
            m_news.notify_one();
        }
        return true;
    }

    /// The next delivery in order; nothing when all parts were delivered.
    std::optional<Delivery> take()
    {
        std::unique_lock lock(m_mutex);
        if (m_waiting.empty() && m_claimed == m_parts) {
            return std::nullopt;
        }
        m_news.wait(lock, [&] { return !m_waiting.empty() && !m_waiting.front().deliveries.empty(); });
        Waiting& front = m_waiting.front();
        Delivery delivery = std::move(front.deliveries.front());
        front.deliveries.pop_front();
        const bool was_full = front.bytes >= most_waiting_bytes || m_waiting.size() == m_ahead;
        front.bytes -= delivery.piece.text.size();
        if (delivery.last) {
            m_waiting.pop_front();
            ++m_turn;
        }
        lock.unlock();
        if (was_full) {
            m_room.notify_all();
        }
        return delivery;
    }

    bool stopped() const { return m_stopped; }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_room.notify_all();
    }

private:
    struct Waiting {
        std::deque<Delivery> deliveries;
        std::size_t bytes = 0;
    };

    Waiting& waiting(const Claim& claim) { return m_waiting[claim.ticket - m_turn]; }

    std::mutex m_mutex;
    std::condition_variable m_room;  // for claims and deliveries
    std::condition_variable m_news;  // for the claim whose turn it is
    u64 m_parts;
    u64 m_ahead;
    u64 m_turn = 0;     // the ticket of m_waiting's first
    u64 m_claimed = 0;  // parts
    std::atomic<bool> m_stopped{false};
    std::deque<Waiting> m_waiting;  // what is claimed and not yet taken whole
};

/// However a function is left: nobody waits for room that is not made any more.
class StopAtEnd {
public:
    explicit StopAtEnd(Conveyor& conveyor) : m_conveyor(conveyor) {}
    ~StopAtEnd() { m_conveyor.stop(); }
    StopAtEnd(const StopAtEnd&) = delete;
    StopAtEnd& operator=(const StopAtEnd&) = delete;

private:
    Conveyor& m_conveyor;
};

Delivery no_memory()
{
    const Error error(Fault::too_big, "there is not enough memory for the map");
    return {.piece = {}, .issues = {}, .status = error, .last = true};
}

class Worker {
public:
    Worker(const Chain& chain, const Parts& parts, const MapPrinting& how, Conveyor& conveyor)
        : m_parts(parts), m_conveyor(conveyor), m_walk(chain, how.damage, parts.end()), m_writer(how.form, chain)
    {
    }

    void run()
    {
        u64 count = 1;
        while (const auto claim = m_conveyor.claim(count)) {
            try {
                const std::size_t text = work_on(*claim);
                // Where there is little to say, parts are handed over many at a time.
                count = text < piece_bytes / 8 ? std::min<u64>(claim->count * 2, 64) : divide_up(claim->count, 2);
            } catch (const std::bad_alloc&) {
                m_conveyor.deliver(*claim, no_memory());
            }
        }
    }

private:
    /// Bytes of text that came of it.
    std::size_t work_on(const Claim& claim)
    {
        Delivery delivery;
        Status written;
        std::size_t text = 0;
        const auto append = [&](const Run& run) {
            written = m_writer.append(run);
            if (written && m_writer.size() >= piece_bytes) {
                text += m_writer.size();
                delivery.piece = m_writer.take();
                return m_conveyor.deliver(claim, std::exchange(delivery, {}));
            }
            return written.has_value() && !m_conveyor.stopped();
        };
        const auto note = [&](u32 depth, const Issue& issue) { delivery.issues.push_back({depth, issue}); };
        const Status walked = m_walk.walk(m_parts.range(claim.first, claim.count), append, note);
        text += m_writer.size();
        // Also after an error: the run that hangs shows that the one before it is whole.
        delivery.piece = m_writer.take_last();
        delivery.status = walked ? written : walked;
        delivery.last = true;
        m_conveyor.deliver(claim, std::move(delivery));
        return text;
    }

    const Parts& m_parts;
    Conveyor& m_conveyor;
    RunWalk m_walk;
    MapPieceWriter m_writer;
};

/// Takes the parts as they come in order, and makes one map of them.
class Assembly {
public:
    Assembly(MapWriter& writer, LayerIssueSink issues) : m_writer(writer), m_issues(issues) {}

    Status append(Delivery delivery)
    {
        const bool goes_on = std::exchange(m_begins, delivery.last) && m_ended_damaged && delivery.piece.first &&
                             delivery.piece.first->run.state == State::damaged;
        const auto& last = delivery.piece.last ? delivery.piece.last : delivery.piece.first;
        m_ended_damaged = last && last->run.state == State::damaged;
        TRY(m_writer.append(std::move(delivery.piece)));
        for (std::size_t i = 0; i < delivery.issues.size(); ++i) {
            if (i > 0 || !goes_on) {  // damage across the border of two claims is told once
                m_issues(delivery.issues[i].depth, delivery.issues[i].issue);
            }
        }
        return std::move(delivery.status);
    }

private:
    MapWriter& m_writer;
    LayerIssueSink m_issues;
    bool m_begins = false;  // the next delivery begins a claim behind another one
    bool m_ended_damaged = false;
};

Status print_in_one(const Chain& chain, Range range, const MapPrinting& how, MapWriter& writer, LayerIssueSink issues)
{
    Status written;
    const auto append = [&](const Run& run) {
        written = writer.append(run);
        return written.has_value();
    };
    const Status mapped = resolve(chain, range, how.damage, append, issues);
    return mapped ? written : mapped;
}

Status print_in_parts(const Chain& chain, const Parts& parts, const MapPrinting& how, unsigned threads,
                      MapWriter& writer, LayerIssueSink issues)
{
    Conveyor conveyor(parts.count(), 4 * u64{threads});
    const auto work = [&] {
        try {
            Worker(chain, parts, how, conveyor).run();
        } catch (const std::bad_alloc&) {
            if (const auto claim = conveyor.claim(1)) {
                conveyor.deliver(*claim, no_memory());
            }
        }
    };
    HelperThreads helpers;
    for (unsigned i = 0; i < threads && helpers.add(work); ++i) {
    }
    if (helpers.empty()) {
        return print_in_one(chain, parts.range(0, parts.count()), how, writer, issues);
    }
    const StopAtEnd stop(conveyor);
    Assembly assembly(writer, issues);
    Status status;
    while (status) {
        auto delivery = conveyor.take();
        if (!delivery) {
            break;
        }
        status = assembly.append(std::move(*delivery));
    }
    return status;
}

}  // namespace

Status print_map(const Chain& chain, Range range, const MapPrinting& how, TextSink out, LayerIssueSink issues)
{
    MapWriter writer(how.form, chain, how.start, out);
    writer.begin();
    const Parts parts(chain, range, how.part);
    const unsigned threads = how.threads != 0 ? how.threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    // CSV tells what runs occupy, and of a packed cluster that is cut in two nobody can say it.
    const bool worth_it = threads > 1 && parts.count() >= parts_worth_threads;
    Status status = how.form != MapText::csv && (worth_it || how.threads != 0)
                        ? print_in_parts(chain, parts, how, threads, writer, issues)
                        : print_in_one(chain, range, how, writer, issues);
    if (status) {
        status = writer.finish();
    }
    // What the peer would have printed before it failed is printed here too.
    const Status flushed = writer.flush();
    return status ? flushed : status;
}

}  // namespace stratamap
