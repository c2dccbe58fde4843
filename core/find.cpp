// SPDX-License-Identifier: MIT
// Go to and find: reading the line, then searching maps, whose overviews tell where nothing can be.
#include "core/find.h"

#include "core/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace stratamap {

namespace {

constexpr std::string_view places =
    "0x2f000000, 12.5GiB, 8388608s (sectors), 63%, c:190213 (cluster), L1:3 L2:17, p2+1MiB, host:0x50000";
constexpr std::string_view questions =
    "layer:NAME, state:STATE, len>64MiB, len<4KiB, zero, data, compressed, shadowed, dirty, pending";
constexpr u64 runs_between_questions = 4096;

/// The sentence in the user's language, with what stands for %1, %2, ...
Error usage(const FindContext& context, const char* english, std::initializer_list<std::string_view> parts = {})
{
    const Words plain;
    const Words& words = context.words != nullptr ? *context.words : plain;
    return {Fault::usage, filled_in(words.say("Find", english), parts)};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view word)
{
    std::string out(word);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

std::vector<std::string_view> words_of(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

/// Decimal, or hexadecimal behind 0x: the whole word.
std::optional<u64> whole_number(std::string_view word)
{
    const bool hexadecimal = word.size() > 2 && word[0] == '0' && lower(word[1]) == 'x';
    word.remove_prefix(hexadecimal ? 2 : 0);
    u64 value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value, hexadecimal ? 16 : 10);
    const bool whole = read.ec == std::errc() && read.ptr == word.data() + word.size() && !word.empty();
    return whole ? std::optional(value) : std::nullopt;
}

/// Bytes of a unit: "", "b", "s", "k", "kb", "kib", ... all of them powers of 1024.
std::optional<u64> unit_bytes(std::string_view unit)
{
    if (unit.empty() || unit == "b") {
        return 1;
    }
    if (unit == "s") {
        return sector_size;
    }
    constexpr std::string_view powers = "kmgtpe";
    const auto power = powers.find(unit[0]);
    const std::string_view rest = unit.substr(1);
    if (power == std::string_view::npos || !(rest.empty() || rest == "b" || rest == "ib")) {
        return std::nullopt;
    }
    return u64{1} << (10 * (power + 1));
}

/// "12.5GiB", "0x1000", "17s": bytes.
Result<u64> amount(std::string_view word, const FindContext& context)
{
    if (const auto number = whole_number(word)) {
        return *number;
    }
    const std::size_t digits = std::min(word.find_first_not_of("0123456789."), word.size());
    const std::string unit = lowered(word.substr(digits));
    const auto bytes = unit_bytes(unit);
    if (digits == 0) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is no number. Understood are: %2"),
                     {printable(word), places});
    }
    if (!bytes) {
        return usage(
            context,
            STRATAMAP_TEXT("Find",
                           "'%1' is no unit. Units are B, s (sectors of 512 bytes), KiB, MiB, GiB, TiB, PiB and EiB"),
            {printable(word.substr(digits))});
    }
    const std::string_view number = word.substr(0, digits);
    const std::size_t point = number.find('.');
    const auto whole = point == 0 ? std::optional<u64>(0) : whole_number(number.substr(0, point));
    if (!whole || number.find('.', point == std::string_view::npos ? point : point + 1) != std::string_view::npos) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is no number"), {printable(number)});
    }
    const auto product = mul(*whole, *bytes);
    u64 fraction = 0;
    u64 scale = 1;
    for (std::size_t i = point; i != std::string_view::npos && ++i < number.size() && scale < 1000000000;) {
        fraction = fraction * 10 + static_cast<u64>(number[i] - '0');
        scale *= 10;
    }
    const auto part = static_cast<u64>(static_cast<long double>(fraction) / static_cast<long double>(scale) *
                                       static_cast<long double>(*bytes));
    const auto sum = product ? add(*product, part) : std::nullopt;
    if (!sum) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is more than any disk holds"), {printable(word)});
    }
    return *sum;
}

Result<u64> on_disk(std::optional<u64> offset, std::string_view word, const FindContext& context)
{
    if (!offset || *offset >= context.disk_size) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' lies past the disk's end (%2 bytes)"),
                     {printable(word), text(context.disk_size)});
    }
    return *offset;
}

Result<u64> percent(std::string_view word, const FindContext& context)
{
    double share = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size() - 1, share);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size() - 1 || !(share >= 0 && share <= 100)) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is no share of the disk: 0% to 100%"), {printable(word)});
    }
    const auto offset = static_cast<u64>(static_cast<long double>(context.disk_size) * share / 100);
    const u64 last = context.disk_size == 0 ? 0 : context.disk_size - 1;
    return round_down(std::min(offset, last), sector_size);
}

/// "p2+1MiB", "p1".
Result<u64> in_partition(std::string_view word, const FindContext& context)
{
    if (!context.partitions || context.partitions->partitions.empty()) {
        return usage(context, STRATAMAP_TEXT("Find", "the disk has no partitions that are known"));
    }
    const std::size_t plus = std::min(word.find('+'), word.size());
    const auto number = whole_number(word.substr(1, plus - 1));
    const Partition* partition =
        number && *number <= 0xffffffff ? context.partitions->numbered(static_cast<u32>(*number)) : nullptr;
    if (!partition) {
        std::string known;
        for (std::size_t i = 0; i < std::min<std::size_t>(context.partitions->partitions.size(), 16); ++i) {
            known += text(i == 0 ? "p" : ", p", context.partitions->partitions[i].number);
        }
        return usage(context, STRATAMAP_TEXT("Find", "there is no partition '%1'; there are %2"),
                     {printable(word.substr(0, plus)), known});
    }
    const u64 inside = plus == word.size() ? 0 : TRY(amount(word.substr(plus + 1), context));
    if (inside >= partition->bytes.length) {
        return usage(context, STRATAMAP_TEXT("Find", "partition %1 has %2 bytes, and %3 is past its end"),
                     {text(partition->number), text(partition->bytes.length), text(inside)});
    }
    return on_disk(add(partition->bytes.offset, inside), word, context);
}

/// The guest byte whose data the top image's file has there, as far as its map is in memory.
Result<u64> of_host(std::string_view word, const FindContext& context)
{
    const u64 offset = TRY(amount(word.substr(word.find(':') + 1), context));
    if (!context.survey || context.survey->strata.empty() || !context.survey->strata.front()) {
        return usage(context, STRATAMAP_TEXT("Find", "what the file holds is not mapped yet"));
    }
    std::optional<u64> guest;
    const Map& map = *context.survey->strata.front();
    map.visit({0, map.size()}, [&](const Run& run) {
        if (!guest && run.depth == 0 && run.file == 0 && run.has_offset() && offset >= run.host_offset &&
            offset - run.host_offset < run.stored) {
            const u64 inside = run.state == State::compressed ? 0 : offset - run.host_offset;
            guest = run.guest.offset + inside;
        }
    });
    if (!guest) {
        return usage(context, STRATAMAP_TEXT("Find", "no guest data is known to lie at %1 of the top image's file"),
                     {text(hex(offset))});
    }
    return on_disk(guest, word, context);
}

Result<u64> cluster_place(std::string_view word, const FindContext& context)
{
    const auto number = whole_number(word.substr(2));
    if (!number) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is no cluster: c: and a number, c:190213"),
                     {printable(word)});
    }
    return on_disk(mul(*number, context.cluster_size), word, context);
}

/// "L1:3", "L1:3 L2:17".
Result<u64> table_place(const std::vector<std::string_view>& words, const FindContext& context)
{
    if (context.l2_entries == 0) {
        return usage(context, STRATAMAP_TEXT("Find", "the top image has no L1 and L2 tables"));
    }
    const auto l1 = whole_number(words[0].substr(3));
    const bool has_l2 = words.size() == 2 && lowered(words[1]).rfind("l2:", 0) == 0;
    const auto l2 = has_l2 ? whole_number(words[1].substr(3)) : std::optional<u64>(0);
    if (!l1 || !l2 || words.size() > 2 || (words.size() == 2 && !has_l2)) {
        return usage(context, STRATAMAP_TEXT("Find", "a place by tables is written L1:3 or L1:3 L2:17"));
    }
    if (*l2 >= context.l2_entries) {
        return usage(context, STRATAMAP_TEXT("Find", "an L2 table has %1 entries, so L2:%2 is none"),
                     {text(context.l2_entries), text(*l2)});
    }
    const auto first = mul(*l1, context.l2_entries);
    const auto cluster = first ? add(*first, *l2) : std::nullopt;
    return on_disk(cluster ? mul(*cluster, context.cluster_size) : std::nullopt, words[0], context);
}

std::optional<State> state_named(std::string_view word)
{
    const std::string name = lowered(word);
    for (std::size_t i = 0; i < state_count; ++i) {
        if (state_name(static_cast<State>(i)) == name) {
            return static_cast<State>(i);
        }
    }
    return std::nullopt;
}

Status add_states(std::string_view word, const FindContext& context, FindQuery& query)
{
    if (lowered(word) == "zero") {
        query.states.insert(query.states.end(), {State::zero_plain, State::zero_allocated});
        return {};
    }
    const auto state = state_named(word);
    if (!state) {
        std::string known = "zero";
        for (std::size_t i = 0; i < state_count; ++i) {
            known += text(", ", state_name(static_cast<State>(i)));
        }
        return usage(context, STRATAMAP_TEXT("Find", "there is no state '%1'; there are %2"), {printable(word), known});
    }
    query.states.push_back(*state);
    return {};
}

/// By number, by the whole name, or by a part of it.
Status add_layers(std::string_view word, const FindContext& context, FindQuery& query)
{
    if (!context.survey) {
        return usage(context, STRATAMAP_TEXT("Find", "there are no layers yet"));
    }
    const auto& layers = context.survey->chain->layers();
    if (const auto number = whole_number(word); number && *number < layers.size()) {
        query.depths.push_back(static_cast<u32>(*number));
        return {};
    }
    const std::size_t before = query.depths.size();
    const std::string wanted = lowered(word);
    for (u32 depth = 0; depth < layers.size(); ++depth) {
        const std::string name = lowered(layers[depth].name);
        const std::string own = layers[depth].layer ? lowered(layers[depth].layer->name().value_or("")) : "";
        const std::string_view file = std::string_view(name).substr(name.rfind('/') + 1);
        if (!wanted.empty() && (file.find(wanted) != std::string_view::npos || own.find(wanted) != std::string::npos)) {
            query.depths.push_back(depth);
        }
    }
    if (query.depths.size() == before) {
        return usage(context, STRATAMAP_TEXT("Find", "no layer is called '%1'; there are layers 0 to %2"),
                     {printable(word), text(layers.size() - 1)});
    }
    return {};
}

Status add_length(std::string_view word, const FindContext& context, FindQuery& query)
{
    const bool longer = word[3] == '>';
    const bool inclusive = word.size() > 4 && word[4] == '=';
    const u64 bytes = TRY(amount(word.substr(inclusive ? 5 : 4), context));
    if (longer) {
        query.shortest = bytes + (inclusive || bytes == ~u64{0} ? 0 : 1);
    } else {
        query.longest = bytes - (inclusive || bytes == 0 ? 0 : 1);
    }
    return {};
}

/// Whether the word belongs to a question, which takes it then.
Result<bool> condition(std::string_view word, const FindContext& context, FindQuery& query)
{
    const std::string low = lowered(word);
    if (low.rfind("layer:", 0) == 0) {
        TRY(add_layers(word.substr(6), context, query));
    } else if (low.rfind("state:", 0) == 0) {
        TRY(add_states(word.substr(6), context, query));
    } else if (low.rfind("len>", 0) == 0 || low.rfind("len<", 0) == 0) {
        TRY(add_length(word, context, query));
    } else if (low == "pending") {
        query.pending = true;
    } else if (low == "shadowed") {
        query.shadowed = true;
    } else if (low == "dirty") {
        query.dirty = true;
    } else if (low == "zero" || state_named(low)) {
        TRY(add_states(low, context, query));
    } else {
        return false;
    }
    return true;
}

Result<u64> place_of(const std::vector<std::string_view>& words, const FindContext& context)
{
    const std::string_view word = words.front();
    const std::string low = lowered(word);
    if (low.rfind("l1:", 0) == 0) {
        return table_place(words, context);
    }
    if (words.size() > 1) {
        return usage(context,
                     STRATAMAP_TEXT("Find", "'%1' behind a place is not understood. Questions are made of: %2"),
                     {printable(words[1]), questions});
    }
    if (low.rfind("c:", 0) == 0) {
        return cluster_place(word, context);
    }
    if (low.rfind("host:", 0) == 0) {
        return of_host(word, context);
    }
    if (low.size() > 1 && low[0] == 'p' && low[1] >= '0' && low[1] <= '9') {
        return in_partition(word, context);
    }
    if (low.back() == '%') {
        return percent(word, context);
    }
    if (low[0] < '0' || (low[0] > '9')) {
        return usage(context,
                     STRATAMAP_TEXT("Find", "'%1' is not understood. Places are: %2. Questions are made of: %3"),
                     {printable(word), places, questions});
    }
    return on_disk(TRY(amount(word, context)), word, context);
}

}  // namespace

bool FindQuery::accepts(const Run& run) const
{
    return (depths.empty() || std::find(depths.begin(), depths.end(), run.depth) != depths.end()) &&
           (states.empty() || std::find(states.begin(), states.end(), run.state) != states.end()) &&
           run.guest.length >= shortest && run.guest.length <= longest;
}

Result<Wish> parse_find(std::string_view line, const FindContext& context)
{
    const auto words = words_of(line);
    if (words.empty()) {
        return usage(context, STRATAMAP_TEXT("Find", "Places are: %1. Questions are made of: %2"), {places, questions});
    }
    Wish wish;
    std::size_t taken = 0;
    while (taken < words.size() && TRY(condition(words[taken], context, wish.query))) {
        ++taken;
    }
    if (taken == 0) {
        wish.place = TRY(place_of(words, context));
    } else if (taken < words.size()) {
        return usage(context, STRATAMAP_TEXT("Find", "'%1' is not understood. Questions are made of: %2"),
                     {printable(words[taken]), questions});
    } else if (wish.query.pending && words.size() > 1) {
        return usage(context,
                     STRATAMAP_TEXT("Find", "what is pending has no layer and no state yet: 'pending' stands alone"));
    }
    return wish;
}

Result<DirtyRanges> dirty_ranges(const Layer& layer, GoOn go_on)
{
    DirtyRanges ranges;
    const auto bitmaps = layer.bitmaps();
    for (std::size_t index = 0; index < bitmaps.size(); ++index) {
        u64 asked = 0;
        bool stopped = false;
        if (bitmaps[index].in_use) {
            continue;
        }
        TRY(layer.bitmap_runs(index, {0, layer.virtual_size()}, [&](Range guest, bool set) {
            if (set) {
                ranges.push_back(guest);
            }
            stopped = ++asked % runs_between_questions == 0 && !go_on();
            return !stopped;
        }));
        if (stopped) {
            return Error(Fault::cancelled, "stopped while reading dirty bitmaps");
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.offset < b.offset; });
    DirtyRanges joined;
    for (const Range& range : ranges) {
        if (!joined.empty() && range.offset <= joined.back().end()) {
            joined.back().length = std::max(joined.back().end(), range.end()) - joined.back().offset;
        } else {
            joined.push_back(range);
        }
    }
    return joined;
}

namespace {

/// The search of a chain's maps for one question.
class Search {
public:
    using Sink = FunctionRef<bool(Range)>;  // a match; false: enough

    Search(const Survey& survey, const FindQuery& query, const DirtyRanges& dirty, GoOn go_on)
        : m_survey(survey), m_query(query), m_dirty(dirty), m_go_on(go_on)
    {
    }

    std::size_t parts() const { return m_survey.resolved->part_count(); }
    Range part(std::size_t index) const { return m_survey.resolved->part(index); }
    bool complete() const { return m_complete; }
    bool stopped() const { return m_stopped; }

    /// All matches that begin in the part, in order; runs end where their part does.
    bool visit(std::size_t index, Sink sink)
    {
        const Range range = part(index);
        if (!go_on()) {
            return false;
        }
        if (m_query.pending) {
            return pending(index, sink);
        }
        if (m_query.shadowed) {
            return shadowed(range, sink);
        }
        if (!may_hold(*m_survey.resolved, index, m_survey.resolved->overview(index))) {
            return true;
        }
        const Map& map = *m_survey.resolved;
        return runs_of(map, range, [&](const Run& run) {
            if (run.guest.offset == range.offset && begins_before(map, run)) {
                return true;
            }
            const Run whole = run.guest.end() == range.end() ? to_its_end(map, run) : run;
            return !m_query.accepts(whole) || matched(whole.guest, sink);
        });
    }

    /// Whether the overview alone answers.
    bool summable() const
    {
        return !m_query.pending && !m_query.shadowed && !m_query.dirty && m_query.shortest == 0 &&
               m_query.longest == ~u64{0};
    }

    u64 sum(std::size_t index) const
    {
        const Pyramid* overview = m_survey.resolved->overview(index);
        u64 bytes = 0;
        for (const Share& share : overview ? overview->back().shares(0) : std::span<const Share>()) {
            bytes += wanted(share) ? share.bytes : 0;
        }
        return bytes;
    }

private:
    bool go_on()
    {
        m_stopped = m_stopped || !m_go_on();
        return !m_stopped;
    }

    bool wanted(const Share& share) const
    {
        Run run;
        run.depth = share.depth;
        run.state = share.state;
        run.guest.length = m_query.shortest;
        return m_query.accepts(run);
    }

    /// Whether the overview of a part has anything that is wanted; notes what cannot be told because it is not in
    /// memory.
    bool may_hold(const Map& map, std::size_t index, const Pyramid* overview)
    {
        m_complete = m_complete && map.known(index);
        if (!overview) {
            return false;
        }
        const auto shares = overview->back().shares(0);
        return std::any_of(shares.begin(), shares.end(), [this](const Share& share) { return wanted(share); });
    }

    // Maps cut runs where their parts end.
    static bool begins_before(const Map& map, const Run& run)
    {
        const auto before = run.guest.offset > 0 ? map.run_at(run.guest.offset - 1) : std::nullopt;
        return before && continues(*before, run);
    }

    static Run to_its_end(const Map& map, Run run)
    {
        while (run.guest.end() < map.size()) {
            const auto next = map.run_at(run.guest.end());
            if (!next || !continues(run, *next)) {
                break;
            }
            run.guest.length += next->guest.length;
        }
        return run;
    }

    /// Calls for the runs in memory, until the visitor says false or nobody wants more.
    bool runs_of(const Map& map, Range range, FunctionRef<bool(const Run&)> visitor)
    {
        bool enough = false;
        u64 asked = 0;
        u64 seen = 0;
        map.visit(range, [&](const Run& run) {
            seen += run.guest.length;
            if (++asked % runs_between_questions == 0 && !go_on()) {
                enough = true;
            }
            enough = enough || !visitor(run);
        });
        m_complete = m_complete && seen == range.length;
        return !enough && !m_stopped;
    }

    /// Of a match what is dirty, or all of it.
    bool matched(Range range, Sink sink)
    {
        if (!m_query.dirty) {
            return sink(range);
        }
        auto dirty = std::lower_bound(m_dirty.begin(), m_dirty.end(), range.offset,
                                      [](Range a, u64 offset) { return a.end() <= offset; });
        for (; dirty != m_dirty.end() && dirty->offset < range.end(); ++dirty) {
            if (!sink(intersection(*dirty, range))) {
                return false;
            }
        }
        return true;
    }

    bool pending(std::size_t index, Sink sink)
    {
        const Range range = part(index);
        const Pyramid* overview = m_survey.resolved->overview(index);
        if (overview && m_survey.resolved->known(index)) {
            return true;
        }
        u64 known = 0;  // from the part's start on
        for (const Share& share : overview ? overview->back().shares(0) : std::span<const Share>()) {
            known += share.bytes;
        }
        return sink({range.offset + known, range.length - known});
    }

    /// Layer by layer what is stored there and answered from above.
    bool shadowed(Range range, Sink sink)
    {
        for (u32 depth = 1; depth < m_survey.strata.size(); ++depth) {
            const MapPtr& stratum = m_survey.strata[depth];
            const bool asked_for = m_query.depths.empty() || std::find(m_query.depths.begin(), m_query.depths.end(),
                                                                       depth) != m_query.depths.end();
            if (!stratum || !asked_for || range.offset >= stratum->size()) {
                continue;
            }
            const Range part = intersection(range, {0, stratum->size()});
            if (!runs_of(*stratum, part, [&](const Run& run) {
                    return run.state == State::unallocated || !m_query.accepts(with_depth(run, depth)) ||
                           hidden(run, depth, sink);
                })) {
                return false;
            }
        }
        return true;
    }

    static Run with_depth(Run run, u32 depth)
    {
        run.depth = depth;
        return run;
    }

    bool hidden(const Run& run, u32 depth, Sink sink)
    {
        bool enough = false;
        m_survey.resolved->visit(run.guest, [&](const Run& above) {
            if (!enough && above.depth < depth) {
                enough = !matched(above.guest, sink);
            }
        });
        return !enough;
    }

    const Survey& m_survey;
    const FindQuery& m_query;
    const DirtyRanges& m_dirty;
    GoOn m_go_on;
    bool m_complete = true;
    bool m_stopped = false;
};

}  // namespace

std::optional<Range> find_next(const Survey& survey, const FindQuery& query, const DirtyRanges& dirty, u64 from,
                               Direction direction, GoOn go_on)
{
    Search search(survey, query, dirty, go_on);
    const std::size_t parts = search.parts();
    if (parts == 0) {
        return std::nullopt;
    }
    const std::size_t start = survey.resolved->part_of(std::min(from, survey.resolved->size() - 1));
    const bool forward = direction == Direction::forward;
    std::optional<Range> best;
    for (std::size_t step = 0; step < (forward ? parts - start : start + 1) && !best && !search.stopped(); ++step) {
        // Several layers may each have matches in a part, so the nearest is known when all of it was seen.
        search.visit(forward ? start + step : start - step, [&](Range match) {
            const bool better = forward ? match.offset > from && (!best || match.offset < best->offset)
                                        : match.offset < from && (!best || match.offset > best->offset);
            best = better ? std::optional(match) : best;
            return !(forward && best && survey.strata.size() <= 1);
        });
    }
    return best;
}

Matches find_all(const Survey& survey, const FindQuery& query, const DirtyRanges& dirty, std::size_t most, GoOn go_on)
{
    Search search(survey, query, dirty, go_on);
    Matches found;
    const bool sums = search.summable() && most == 0;
    for (std::size_t index = 0; index < search.parts() && !search.stopped(); ++index) {
        if (sums) {
            found.bytes += search.sum(index);
            continue;
        }
        search.visit(index, [&](Range match) {
            // A match that goes on in the next part is one.
            const bool goes_on = query.pending && !found.ranges.empty() && found.count == found.ranges.size() &&
                                 found.ranges.back().end() == match.offset && match.offset == search.part(index).offset;
            found.count += goes_on ? 0 : 1;
            found.bytes += match.length;
            if (goes_on) {
                found.ranges.back().length += match.length;
            } else if (found.ranges.size() < most) {
                found.ranges.push_back(match);
            }
            return true;
        });
    }
    std::sort(found.ranges.begin(), found.ranges.end(), [](Range a, Range b) { return a.offset < b.offset; });
    found.complete = search.complete() && !search.stopped() && (!sums || survey.resolved->complete());
    return found;
}

}  // namespace stratamap
