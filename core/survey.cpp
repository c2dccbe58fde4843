// SPDX-License-Identifier: MIT
// Mapping a whole chain into memory, in the order in which somebody wants to see it.
#include "core/survey.h"

#include <algorithm>
#include <bit>
#include <optional>
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

class Surveyor {
public:
    Surveyor(std::shared_ptr<const Chain> chain, SurveyTick tick, AskInterest ask, MapLimits limits)
        : m_chain(std::move(chain)),
          m_tick(tick),
          m_ask(ask),
          m_builder(m_chain->virtual_size(), limits),
          m_stratum_limits(stratum_limits(limits, m_chain->layers().size()))
    {
        for (const ChainLayer& level : m_chain->layers()) {
            m_issues.emplace_back(level.issues);
            m_own.push_back({level.layer ? level.layer->virtual_size() : 0, 0, {}});
            m_strata.push_back(level.layer ? empty_stratum(*level.layer) : nullptr);
        }
        for (std::size_t part = 0; part < map().part_count(); ++part) {
            m_at_hand.push_back(at_hand(*m_chain, map().part(part)));
        }
    }

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
        end_pass();
        for (u32 depth = 0; depth < m_own.size() && !m_stopped; ++depth) {
            if (m_chain->layers()[depth].layer) {
                TRY(count_own(depth));
                end_pass();
            }
        }
        return made_survey(!m_stopped);
    }

private:
    const Map& map() const { return m_builder.map(); }

    MapPtr empty_stratum(const Layer& layer) const
    {
        return Map::Builder(layer.virtual_size(), m_stratum_limits).snapshot();
    }

    SurveyPtr made_survey(bool complete) const
    {
        auto survey = std::make_shared<Survey>();
        survey->chain = m_chain;
        survey->resolved = m_builder.snapshot();
        survey->own = m_own;
        survey->strata = m_strata;
        if (m_stratum) {
            survey->strata[m_depth] = m_stratum->snapshot();
        }
        share_only_map(*survey);
        survey->complete = complete;
        for (const IssueList& list : m_issues) {
            survey->issues.push_back(list.list());
        }
        return survey;
    }

    /// One pass for the resolved map and one for each layer: how far it is.
    void progress(u64 done, u64 size)
    {
        __extension__ using Wide = unsigned __int128;
        m_done = m_pass * pass_units + static_cast<u64>(Wide{done} * pass_units / std::max<u64>(size, 1));
    }

    void tick()
    {
        const Tick answer = m_tick({m_done, (m_own.size() + 1) * pass_units, std::exchange(m_answered, false),
                                    [this] { return made_survey(false); }});
        m_stopped = m_stopped || answer == Tick::stop;
        m_look_again = m_look_again || answer == Tick::look_again;
    }

    void end_pass()
    {
        ++m_pass;
        progress(0, 1);
        if (!m_stopped) {
            tick();
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
                if (m_pass == 0) {
                    progress(m_builder.scanned(), map().size());
                }
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

    Status count_own(u32 depth)
    {
        OwnTotals& own = m_own[depth];
        Status attended;
        m_depth = depth;
        if (m_own.size() > 1) {
            m_stratum.emplace(own.size, m_stratum_limits);
            m_stratum->keep(m_interest);
        }
        const auto count = [&](const Run& run) {
            own.bytes[static_cast<std::size_t>(run.state)] += run.guest.length;
            own.scanned = run.guest.end();
            if (m_stratum) {
                m_stratum->append(run);
            }
            if (++m_pieces % pieces_between_ticks == 0) {
                progress(own.scanned, own.size);
                tick();
                if (m_look_again && !m_stopped) {
                    attended = attend();
                    if (m_stratum) {
                        m_stratum->keep(m_interest);
                    }
                }
            }
            return !m_stopped && attended;
        };
        const auto note = [&](u32, const Issue& issue) { m_issues[depth].add(issue); };
        TRY(own_pieces(*m_chain, depth, {0, own.size}, count, note));
        if (m_stratum) {
            m_strata[depth] = m_stratum->snapshot();
            m_stratum.reset();
        }
        return attended;
    }

    std::shared_ptr<const Chain> m_chain;
    SurveyTick m_tick;
    AskInterest m_ask;
    RunWalk m_walk{*m_chain, OnDamage::go_on};
    Map::Builder m_builder;
    Interest m_interest;
    std::vector<bool> m_at_hand;         // parts that cost no reading
    std::vector<std::size_t> m_samples;  // parts to look at before those around them
    MapLimits m_stratum_limits;
    std::vector<OwnTotals> m_own;
    std::vector<MapPtr> m_strata;
    std::optional<Map::Builder> m_stratum;  // of the layer at m_depth, which is being counted
    u32 m_depth = 0;
    std::vector<IssueList> m_issues;
    u64 m_pass = 0;
    u64 m_done = 0;
    u64 m_pieces = 0;
    bool m_stopped = false;
    bool m_look_again = false;
    bool m_recalling = false;
    bool m_answered = false;
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

Result<SurveyPtr> survey(std::shared_ptr<const Chain> chain, SurveyTick tick, AskInterest interest, MapLimits limits)
{
    return Surveyor(std::move(chain), tick, interest, limits).run();
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
