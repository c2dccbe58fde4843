// SPDX-License-Identifier: MIT
// Mapping a whole chain into memory, in the order in which somebody wants to see it.
#include "core/survey.h"

#include "core/helper_threads.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace stratamap {

namespace {

constexpr std::size_t max_issues = 1000;
constexpr u64 pass_units = 1'000'000;
constexpr u64 pieces_between_ticks = 16;
constexpr std::size_t samples = 256;

/// The issues of one layer as a survey keeps them: the first thousand, and how many more there are.
class IssueList {
public:
    explicit IssueList(std::vector<Issue> opening) : m_issues(std::move(opening)) {}
    void add(const Issue& issue)
    {
        if (m_issues.size() < max_issues) {
            m_issues.push_back(issue);
        } else {
            ++m_more;
        }
    }
    std::vector<Issue> list() const
    {
        auto all = m_issues;
        if (m_more > 0) {
            all.push_back({Issue::Severity::note, text("and ", m_more, " more"), {}});
        }
        return all;
    }

private:
    std::vector<Issue> m_issues;
    u64 m_more = 0;
};

/// What a disk without layers below shows is what its only layer holds.
void share_only_map(Survey& survey)
{
    if (survey.strata.size() == 1 && survey.strata.front()) {
        survey.strata.front() = survey.resolved;
    }
}

/// Whether every layer that may answer for the range knows it without reading.
bool at_hand(const Chain& chain, Range range)
{
    return std::all_of(chain.layers().begin(), chain.layers().end(), [&](const ChainLayer& level) {
        const Range part = level.layer ? intersection(range, {0, level.layer->virtual_size()}) : Range{};
        return part.empty() || level.layer->at_hand(part);
    });
}

/// Parts [first, end) from the middle of the whole to the middles of ever shorter stretches, some hundred in all.
std::vector<std::size_t> spread(std::size_t first, std::size_t end)
{
    std::vector<std::size_t> parts;
    const std::size_t count = end - first;
    for (std::size_t step = std::bit_ceil(count); step > 1 && parts.size() < samples; step /= 2) {
        for (std::size_t index = step / 2; index < count; index += step) {
            parts.push_back(first + index);
        }
    }
    return parts;
}

u64 units(u64 done, u64 size)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<u64>(Wide{done} * pass_units / std::max<u64>(size, 1));
}

/// What each layer holds itself, counted by as many threads as come to help.
class OwnCounts {
public:
    OwnCounts(const Chain& chain, const MapLimits& limits) : m_chain(chain), m_limits(limits)
    {
        for (const ChainLayer& level : chain.layers()) {
            Slot& slot = m_slots.emplace_back(level.issues);
            slot.own.size = level.layer ? level.layer->virtual_size() : 0;
            slot.stratum = level.layer ? Map::Builder(slot.own.size, limits).snapshot() : nullptr;
        }
    }

    /// Takes a layer that nobody has taken, and counts it; false when there is none, or everybody is to stop. `go_on`
    /// is asked every some runs.
    bool count_next(FunctionRef<bool()> go_on)
    {
        const u32 depth = m_next++;
        if (m_stopped || depth >= m_slots.size()) {
            m_next = static_cast<u32>(m_slots.size());
            return false;
        }
        Status status;
        try {
            status = m_chain.layers()[depth].layer ? count(depth, go_on) : Status();
        } catch (const std::bad_alloc&) {
            status = Error(Fault::too_big, "there is not enough memory to count what each layer holds");
        }
        const std::lock_guard lock(m_mutex);
        ++m_counted;
        if (!status && m_status) {
            m_status = status;
            m_stopped = true;
        }
        m_changed.notify_all();
        return true;
    }

    void stop() { m_stopped = true; }

    /// What the maps under way should keep.
    void look_at(const Interest& interest)
    {
        const std::lock_guard lock(m_mutex);
        m_interest = interest;
        ++m_turns;
    }

    /// Returns soon, and as soon as all layers are counted: whether they are.
    bool wait_a_moment()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::milliseconds(20), [&] { return m_counted == m_slots.size(); });
    }

    Status status()
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

    u64 done()
    {
        const std::lock_guard lock(m_mutex);
        u64 sum = 0;
        for (const Slot& slot : m_slots) {
            sum += units(slot.own.scanned, slot.own.size);
        }
        return sum;
    }

    void tell(Survey& survey)
    {
        const std::lock_guard lock(m_mutex);
        for (Slot& slot : m_slots) {
            if (slot.builder != nullptr && slot.counter == std::this_thread::get_id()) {
                slot.stratum = slot.builder->snapshot();
            }
            slot.wanted = true;
            survey.own.push_back(slot.own);
            survey.strata.push_back(slot.stratum);
            survey.issues.push_back(slot.issues.list());
        }
    }

private:
    /// Everything but the builder's contents is everybody's, under the mutex.
    struct Slot {
        explicit Slot(const std::vector<Issue>& opening) : issues(opening) {}
        OwnTotals own;
        MapPtr stratum;
        IssueList issues;
        Map::Builder* builder = nullptr;  // of the thread that counts
        std::thread::id counter;
        bool wanted = false;  // what the builder has should be told again
    };

    Status count(u32 depth, FunctionRef<bool()> go_on)
    {
        Slot& slot = m_slots[depth];
        const bool alone = m_slots.size() == 1;  // then the disk's map is the layer's
        std::optional<Map::Builder> builder;
        OwnTotals own;
        unsigned turns = 0;
        const auto share = [&](bool whole) {
            const std::lock_guard lock(m_mutex);
            slot.own.scanned = own.scanned;
            slot.own.bytes = own.bytes;
            if (builder && (whole || std::exchange(slot.wanted, false))) {
                slot.stratum = builder->snapshot();
            }
            if (builder && std::exchange(turns, m_turns) != m_turns) {
                builder->keep(m_interest);
            }
        };
        if (!alone) {
            builder.emplace(slot.own.size, m_limits);
            const std::lock_guard lock(m_mutex);
            slot.builder = &*builder;
            slot.counter = std::this_thread::get_id();
            builder->keep(m_interest);
            turns = m_turns;
        }
        u64 pieces = 0;
        const auto take = [&](const Run& run) {
            own.bytes[static_cast<std::size_t>(run.state)] += run.guest.length;
            own.scanned = run.guest.end();
            if (builder) {
                builder->append(run);
            }
            if (++pieces % pieces_between_ticks != 0) {
                return true;
            }
            share(false);
            return !m_stopped && go_on();
        };
        const auto note = [&](u32, const Issue& issue) {
            const std::lock_guard lock(m_mutex);
            slot.issues.add(issue);
        };
        const Status status = own_pieces(m_chain, depth, {0, slot.own.size}, take, note);
        share(true);
        const std::lock_guard lock(m_mutex);
        slot.builder = nullptr;
        return status;
    }

    const Chain& m_chain;
    MapLimits m_limits;
    std::vector<Slot> m_slots;
    std::atomic<u32> m_next = 0;
    std::atomic<bool> m_stopped = false;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Interest m_interest;
    unsigned m_turns = 0;
    std::size_t m_counted = 0;
    Status m_status;
};

class Surveyor {
public:
    Surveyor(std::shared_ptr<const Chain> chain, SurveyTick tick, AskInterest ask, MapLimits limits, unsigned threads)
        : m_chain(std::move(chain)),
          m_tick(tick),
          m_ask(ask),
          m_builder(m_chain->virtual_size(), limits),
          m_counts(*m_chain, stratum_limits(limits, m_chain->layers().size())),
          m_helpers_wanted(std::min<std::size_t>(std::max(threads, 1U) - 1, m_chain->layers().size()))
    {
        for (std::size_t part = 0; part < map().part_count(); ++part) {
            m_at_hand.push_back(at_hand(*m_chain, map().part(part)));
        }
    }
    ~Surveyor() { m_counts.stop(); }

    Result<SurveyPtr> run()
    {
        look();
        while (!m_stopped) {
            const auto range = next();
            if (!range) {
                break;
            }
            TRY(walk(*range));
        }
        m_resolved = true;
        Status attended;
        const auto go_on = [&] {
            if (!m_stopped) {
                tick();
            }
            if (m_look_again && !m_stopped) {
                attended = attend();
            }
            return !m_stopped && attended;
        };
        while (go_on() && m_counts.count_next(go_on)) {
        }
        TRY(attended);
        while (!m_counts.wait_a_moment() && go_on()) {
        }
        TRY(attended);
        TRY(m_counts.status());
        if (!m_stopped) {
            tick();
        }
        return made_survey(!m_stopped);
    }

private:
    const Map& map() const { return m_builder.map(); }

    SurveyPtr made_survey(bool complete)
    {
        auto survey = std::make_shared<Survey>();
        survey->chain = m_chain;
        survey->resolved = m_builder.snapshot();
        m_counts.tell(*survey);
        share_only_map(*survey);
        survey->complete = complete;
        return survey;
    }

    /// One pass for the resolved map and one for each layer: how far they are.
    void tick()
    {
        const u64 resolved = m_resolved ? pass_units : units(m_builder.scanned(), map().size());
        const Tick answer = m_tick({resolved + m_counts.done(), (m_chain->layers().size() + 1) * pass_units,
                                    std::exchange(m_answered, false), [this] { return made_survey(false); }});
        m_stopped = m_stopped || answer == Tick::stop;
        m_look_again = m_look_again || answer == Tick::look_again;
    }

    /// Others count what the layers hold; once what is in sight has been looked at, so that it comes first.
    void call_helpers()
    {
        const auto count = [this] {
            while (m_counts.count_next([] { return true; })) {
            }
        };
        for (std::size_t wanted = std::exchange(m_helpers_wanted, 0); wanted > 0; --wanted) {
            if (!m_helpers.add(count)) {
                return;  // fewer do it
            }
        }
    }

    /// Asks what is wanted now.
    void look()
    {
        m_look_again = false;
        m_interest = m_ask();
        if (m_interest.visible.empty()) {
            m_interest.visible = {0, map().size()};
        }
        m_builder.keep(m_interest);
        m_counts.look_at(m_interest);
        m_samples.clear();
        if (const auto [first, end] = parts_in_sight(); end - first > samples) {
            m_samples = spread(first, end);
        }
    }

    std::pair<std::size_t, std::size_t> parts_in_sight() const
    {
        const Range sight = intersection(m_interest.visible, {0, map().size()});
        return sight.empty() ? std::pair(std::size_t{0}, std::size_t{0})
                             : std::pair(map().part_of(sight.offset), map().part_of(sight.end() - 1) + 1);
    }

    /// From the first of the parts [first, end) that is wanted and unknown to the next one that is not.
    std::optional<Range> stretch(std::size_t first, std::size_t end, FunctionRef<bool(std::size_t)> wanted) const
    {
        const auto asked = [&](std::size_t part) { return !map().known(part) && wanted(part); };
        while (first < end && !asked(first)) {
            ++first;
        }
        if (first >= end) {
            return std::nullopt;
        }
        Range range = map().part(first);
        while (++first < end && asked(first)) {
            range.length += map().part(first).length;
        }
        return range;
    }

    /// What to read next; nothing when the whole disk is known and nobody misses a run.
    std::optional<Range> next()
    {
        if (m_look_again) {
            look();
        }
        const auto any = [](std::size_t) { return true; };
        if (auto missing = map().missing(m_interest)) {
            m_recalling = true;
            return missing;
        }
        m_answered = std::exchange(m_recalling, false);
        for (const u64 offset : m_interest.offsets) {
            if (const std::size_t part = map().part_of(offset); part < map().part_count() && !map().known(part)) {
                return map().part(part);
            }
        }
        if (auto quick = stretch(0, map().part_count(), [&](std::size_t part) { return m_at_hand[part]; })) {
            return quick;
        }
        while (!m_samples.empty()) {
            const std::size_t part = m_samples.front();
            m_samples.erase(m_samples.begin());
            if (!map().known(part)) {
                return map().part(part);
            }
        }
        call_helpers();
        const auto [first, end] = parts_in_sight();
        auto range = stretch(first, end, any);
        range = range ? range : stretch(end, map().part_count(), any);
        return range ? range : stretch(0, first, any);
    }

    /// Takes in the range, whole parts, or as much as comes before somebody wants something else.
    Status walk(Range range)
    {
        m_builder.seek(range.offset);
        TRY(m_walk.walk_pieces(range, [&](const Run& run) {
            m_builder.append(run);
            if (++m_pieces % pieces_between_ticks == 0) {
                tick();
            }
            return !m_stopped && !(m_look_again && m_builder.between_parts());
        }));
        return {};
    }

    /// Reads again what somebody wants to see while another walk waits.
    Status attend()
    {
        look();
        for (auto missing = map().missing(m_interest); missing && !m_stopped;) {
            m_recalling = true;
            TRY(walk(*missing));
            if (m_look_again) {
                look();
            }
            missing = map().missing(m_interest);
        }
        m_answered = std::exchange(m_recalling, false);
        return {};
    }

    std::shared_ptr<const Chain> m_chain;
    SurveyTick m_tick;
    AskInterest m_ask;
    RunWalk m_walk{*m_chain, OnDamage::go_on};
    Map::Builder m_builder;
    Interest m_interest;
    std::vector<bool> m_at_hand;         // parts that cost no reading
    std::vector<std::size_t> m_samples;  // parts to look at before those around them
    OwnCounts m_counts;
    std::size_t m_helpers_wanted;
    u64 m_pieces = 0;
    bool m_resolved = false;  // the whole disk was walked
    bool m_stopped = false;
    bool m_look_again = false;
    bool m_recalling = false;
    bool m_answered = false;
    HelperThreads m_helpers;  // ends before what they use
};

}  // namespace

MapLimits limits_for(std::size_t layers)
{
    MapLimits limits;
    limits.cells = std::clamp(limits.cells / std::bit_ceil(u64{layers}), u64{16}, limits.cells);
    return limits;
}

/// All layers together keep at most half of the runs that the resolved map may keep, and as many cells as it has.
MapLimits stratum_limits(const MapLimits& resolved, std::size_t layers)
{
    MapLimits limits = resolved;
    const u64 share = std::bit_ceil(std::max<u64>(layers, 1));
    limits.runs = resolved.runs / 2 / share;
    limits.parts = std::max(resolved.parts / share, std::min<u64>(resolved.parts, 64));
    limits.cells = std::max(resolved.cells, std::min<u64>(resolved.cells * share, 256));
    return limits;
}

bool lacks(const Survey& survey, const Interest& interest)
{
    return survey.resolved->missing(interest) ||
           (interest.strata && std::any_of(survey.strata.begin(), survey.strata.end(), [&](const MapPtr& stratum) {
                return stratum && stratum->missing(interest);
            }));
}

SurveyPtr unmapped(std::shared_ptr<const Chain> chain)
{
    auto survey = std::make_shared<Survey>();
    const MapLimits whole = limits_for(chain->layers().size());
    const MapLimits stratum = stratum_limits(whole, chain->layers().size());
    survey->resolved = Map::Builder(chain->virtual_size(), whole).snapshot();
    for (const ChainLayer& level : chain->layers()) {
        const u64 size = level.layer ? level.layer->virtual_size() : 0;
        survey->own.push_back({size, 0, {}});
        survey->strata.push_back(level.layer ? Map::Builder(size, stratum).snapshot() : nullptr);
        survey->issues.push_back(level.issues);
    }
    survey->chain = std::move(chain);
    share_only_map(*survey);
    return survey;
}

Result<SurveyPtr> survey(std::shared_ptr<const Chain> chain, SurveyTick tick, AskInterest interest, MapLimits limits,
                         unsigned threads)
{
    return Surveyor(std::move(chain), tick, interest, limits, threads).run();
}

namespace {

/// The map with what the interest needs and it lacks. `walk` reads a range and tells its runs.
template <typename Walk>
Result<MapPtr> recalled(const Map& map, const Interest& interest, FunctionRef<bool()> go_on, Walk walk)
{
    Map::Builder builder(map);
    builder.keep(interest);
    u64 pieces = 0;
    bool stopped = false;
    for (auto missing = builder.map().missing(interest); missing && !stopped;) {
        builder.seek(missing->offset);
        TRY(walk(*missing, [&](const Run& run) {
            builder.append(run);
            stopped = ++pieces % pieces_between_ticks == 0 && !go_on();
            return !stopped;
        }));
        missing = builder.map().missing(interest);
    }
    return builder.snapshot();
}

}  // namespace

Result<SurveyPtr> recall(const SurveyPtr& survey, const Interest& interest, FunctionRef<bool()> go_on)
{
    const Chain& chain = *survey->chain;
    RunWalk resolved(chain, OnDamage::go_on);
    auto news = std::make_shared<Survey>(*survey);
    news->resolved = TRY(recalled(*survey->resolved, interest, go_on,
                                  [&](Range range, RunSink sink) { return resolved.walk_pieces(range, sink); }));
    for (u32 depth = 0; interest.strata && news->strata.size() > 1 && depth < news->strata.size() && go_on(); ++depth) {
        if (const MapPtr stratum = news->strata[depth]; stratum && stratum->missing(interest)) {
            const auto walk = [&](Range range, RunSink sink) {
                return own_pieces(chain, depth, range, sink, [](u32, const Issue&) {});
            };
            news->strata[depth] = TRY(recalled(*stratum, interest, go_on, walk));
        }
    }
    share_only_map(*news);
    return SurveyPtr(std::move(news));
}

}  // namespace stratamap
