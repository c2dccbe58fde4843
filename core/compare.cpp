// SPDX-License-Identifier: MIT
// Comparing two maps, A and B: what B has that A had not, what it no longer has, and what lies elsewhere now.
#include "core/compare.h"

#include "core/helper_threads.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstring>
#include <new>
#include <thread>

namespace stratamap {

namespace {

constexpr u64 most_read_at_once = 2 << 20;      // of each side; the peer's chunks, too
constexpr u64 most_before_reading = 256 << 20;  // bytes that wait to be read together
constexpr std::size_t most_pieces = 1 << 15;

/// One side, advancing.
class Side {
public:
    explicit Side(MapStream& stream) : m_stream(stream) {}

    /// The entry that holds the position, from there on; nothing behind the end.
    Result<const MapEntry*> at(u64 position)
    {
        if (!m_ended && (!m_entry || m_entry->guest.end() <= position)) {
            m_entry = TRY(m_stream.next());
            m_ended = !m_entry;
        }
        if (m_ended) {
            return nullptr;
        }
        if (m_entry->guest.offset < position) {
            m_entry = m_entry->from(position);
        }
        return &*m_entry;
    }

private:
    MapStream& m_stream;
    std::optional<MapEntry> m_entry;
    bool m_ended = false;
};

/// Both say something of the same stretch.
Change change_between(const MapEntry& a, const MapEntry& b, const Providers& providers)
{
    if (a.unknown() || b.unknown()) {
        return Change::unknown;
    }
    if (a.has_data() != b.has_data()) {
        return a.has_data() ? Change::lost : Change::gained;
    }
    const u8 told = a.told & b.told;
    const bool held = ((a.flags & b.flags) & map_flag::present) != 0 || (told & map_flag::present) == 0;
    if ((a.has_data() || held) && (!providers.same(a.depth, b.depth) || (a.host && b.host && a.file != b.file))) {
        return Change::other_provider;
    }
    const bool space_differs = !a.has_data() && a.place.has_value() != b.place.has_value();
    if (((a.flags ^ b.flags) & told) != 0 || space_differs) {
        return Change::other_state;
    }
    return a.has_data() && a.place && b.place && *a.place != *b.place ? Change::moved : Change::same;
}

Change change_behind_end(const MapEntry& rest, bool is_of_a)
{
    return rest.unknown()     ? Change::unknown
           : !rest.has_data() ? Change::beyond_end
           : is_of_a          ? Change::lost
                              : Change::gained;
}

bool goes_on(const std::optional<MapEntry>& first, const std::optional<MapEntry>& second)
{
    return first.has_value() == second.has_value() && (!first || first->goes_on_with(*second));
}

/// Adds the second to the first where it only goes on with it.
bool join(Difference& first, const Difference& second)
{
    if (first.change != second.change || first.content != second.content || !goes_on(first.a, second.a) ||
        !goes_on(first.b, second.b)) {
        return false;
    }
    first.guest.length += second.guest.length;
    for (std::optional<MapEntry>* side : {&first.a, &first.b}) {
        if (*side) {
            (*side)->guest.length = first.guest.length;
        }
    }
    return true;
}

std::optional<MapEntry> cut(const MapEntry* entry, u64 length)
{
    std::optional<MapEntry> part;
    if (entry != nullptr) {
        part = *entry;
        part->guest.length = length;
    }
    return part;
}

Difference cut(const Difference& whole, Range part)
{
    Difference cut = whole;
    cut.guest = part;
    for (std::optional<MapEntry>* side : {&cut.a, &cut.b}) {
        if (*side) {
            **side = (*side)->from(part.offset);
            (*side)->guest.length = part.length;
        }
    }
    return cut;
}

/// What a window of a file is a window of, and where it begins.
std::pair<const Source*, u64> unwrapped(const Source& source)
{
    const Source* inner = &source;
    u64 offset = 0;
    while (const auto* window = dynamic_cast<const WindowSource*>(inner)) {
        offset += window->offset();
        inner = window->whole().get();
    }
    return {inner, offset};
}

bool same_layer(const ChainLayer& a, const ChainLayer& b)
{
    return a.layer && b.layer && same_file(*a.image, *b.image) && a.layer->name() == b.layer->name();
}

}  // namespace

std::string_view change_name(Change change)
{
    switch (change) {
        case Change::same: return "same";
        case Change::gained: return "gained";
        case Change::lost: return "lost";
        case Change::moved: return "moved";
        case Change::other_provider: return "other_provider";
        case Change::other_state: return "other_state";
        case Change::beyond_end: return "beyond_end";
        case Change::unknown: return "unknown";
        case Change::other_content: return "other_content";
    }
    return {};
}

bool same_file(const Source& a, const Source& b)
{
    const auto [inner_a, offset_a] = unwrapped(a);
    const auto [inner_b, offset_b] = unwrapped(b);
    if (inner_a == inner_b) {
        return offset_a == offset_b;
    }
    const FileIdentity identity = inner_a->identity();
    return identity != FileIdentity() && identity == inner_b->identity() && offset_a == offset_b;
}

Providers::Providers(const Chain* a, const Chain* b)
{
    if (a == nullptr || b == nullptr) {
        return;
    }
    std::vector<u8> taken(a->layers().size());
    m_of_b.resize(b->layers().size());
    const auto pair = [&](std::size_t depth_a, std::size_t depth_b) {
        taken[depth_a] = 1;
        m_of_b[depth_b] = static_cast<u32>(depth_a);
    };
    for (std::size_t depth_b = 0; depth_b < m_of_b.size(); ++depth_b) {
        for (std::size_t depth_a = 0; depth_a < taken.size() && !m_of_b[depth_b]; ++depth_a) {
            if (taken[depth_a] == 0 && same_layer(a->layers()[depth_a], b->layers()[depth_b])) {
                pair(depth_a, depth_b);
            }
        }
    }
    for (std::size_t depth = 0; depth < std::min(taken.size(), m_of_b.size()); ++depth) {
        if (taken[depth] == 0 && !m_of_b[depth]) {
            pair(depth, depth);
        }
    }
}

bool Providers::same(u32 depth_a, u32 depth_b) const
{
    return depth_b < m_of_b.size() ? m_of_b[depth_b] == depth_a : depth_a == depth_b;
}

Status compare_maps(MapStream& a, MapStream& b, const Providers& providers, DifferenceSink sink)
{
    Side side_a(a);
    Side side_b(b);
    std::optional<Difference> held;
    for (u64 position = 0;;) {
        const MapEntry* entry_a = TRY(side_a.at(position));
        const MapEntry* entry_b = TRY(side_b.at(position));
        if (entry_a == nullptr && entry_b == nullptr) {
            break;
        }
        u64 length = ~u64{0};
        for (const MapEntry* entry : {entry_a, entry_b}) {
            length = entry != nullptr ? std::min(length, entry->guest.length) : length;
        }
        const Change change = entry_a == nullptr   ? change_behind_end(*entry_b, false)
                              : entry_b == nullptr ? change_behind_end(*entry_a, true)
                                                   : change_between(*entry_a, *entry_b, providers);
        const Difference next = {
            {position, length}, change, Content::unread, cut(entry_a, length), cut(entry_b, length)};
        if (!held || !join(*held, next)) {
            if (held && !sink(*held)) {
                return {};
            }
            held = next;
        }
        position += length;
    }
    if (held) {
        sink(*held);
    }
    return {};
}

// Contents

namespace {

bool reads_zeros(const std::optional<MapEntry>& entry)
{
    return !entry || (entry->flags & map_flag::zero) != 0;
}

/// The same bytes, without a look at them.
bool surely_equal(const Difference& difference)
{
    if (reads_zeros(difference.a) && reads_zeros(difference.b)) {
        return true;
    }
    return difference.change == Change::same && difference.a->place && difference.b->place &&
           same_file(*difference.a->host, *difference.b->host);
}

bool all_zeros(std::span<const std::byte> bytes)
{
    return bytes.empty() ||
           (bytes.front() == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

}  // namespace

ContentComparison::ContentComparison(const Chain& a, const Chain& b, unsigned threads, DifferenceSink sink)
    : m_a(a),
      m_b(b),
      m_threads(threads != 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, 16U)),
      m_sink(sink)
{
}

Status ContentComparison::run(MapStream& a, MapStream& b, const Providers& providers)
{
    Status read;
    TRY(compare_maps(a, b, providers, [&](const Difference& difference) {
        read = append(difference);
        return read.has_value() && !m_stopped;
    }));
    if (read) {
        read = finish();
    }
    m_read_failed = !read;
    return read;
}

Status ContentComparison::append(const Difference& difference)
{
    const bool known = difference.change == Change::unknown || surely_equal(difference);
    const u64 most = known ? difference.guest.length : most_read_at_once;
    for (u64 done = 0; done < difference.guest.length && !m_stopped;) {
        const Range part = {difference.guest.offset + done, std::min(most, difference.guest.length - done)};
        Piece& piece = m_pieces.emplace_back();
        piece.difference = cut(difference, part);
        piece.to_read = !known;
        if (known && difference.change != Change::unknown) {
            piece.difference.content = Content::equal;
        }
        m_bytes_to_read += known ? 0 : part.length;
        done += part.length;
        if (m_bytes_to_read >= most_before_reading || m_pieces.size() >= most_pieces) {
            TRY(flush());
        }
    }
    return {};
}

/// What of the piece differs, in whole sectors.
Status ContentComparison::read(Piece& piece, std::span<std::byte> space_a, std::span<std::byte> space_b) const
{
    const Range guest = piece.difference.guest;
    const auto fill = [&](const Chain& chain, const std::optional<MapEntry>& entry, std::span<std::byte> into,
                          std::string_view side) -> Status {
        if (!reads_zeros(entry)) {
            TRY_WHILE(text("reading ", side, " at ", hex(guest.offset)), chain.read(guest.offset, into));
        }
        return {};
    };
    const auto a = space_a.first(guest.length);
    const auto b = space_b.first(guest.length);
    TRY(fill(m_a, piece.difference.a, a, "A"));
    TRY(fill(m_b, piece.difference.b, b, "B"));
    const auto equal = [&](u64 offset, u64 length) {
        return reads_zeros(piece.difference.a)   ? all_zeros(b.subspan(offset, length))
               : reads_zeros(piece.difference.b) ? all_zeros(a.subspan(offset, length))
                                                 : std::memcmp(&a[offset], &b[offset], length) == 0;
    };
    if (equal(0, guest.length)) {
        return {};
    }
    for (u64 offset = 0; offset < guest.length; offset += sector_size) {
        const u64 length = std::min(sector_size, guest.length - offset);
        if (equal(offset, length)) {
            continue;
        }
        if (!piece.unequal.empty() && piece.unequal.back().end() == guest.offset + offset) {
            piece.unequal.back().length += length;
        } else {
            piece.unequal.push_back({guest.offset + offset, length});
        }
    }
    return {};
}

/// Reads all pieces on all threads, then hands them on.
Status ContentComparison::flush()
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::span<std::byte> space) {
        for (std::size_t i = next++; i < m_pieces.size(); i = next++) {
            Piece& piece = m_pieces[i];
            try {
                if (piece.to_read) {
                    piece.status = read(piece, space.first(most_read_at_once), space.last(most_read_at_once));
                }
            } catch (const std::bad_alloc&) {
                piece.status = Error(Fault::too_big, "there is not enough memory to read the disk");
            }
        }
    };
    if (m_bytes_to_read > 0) {
        const u64 useful = divide_up(m_bytes_to_read, most_read_at_once);
        const auto threads = static_cast<unsigned>(std::min<u64>(m_threads, useful));
        m_space.resize(threads * 2 * most_read_at_once);
        const auto space = [&](unsigned i) {
            return std::span(m_space).subspan(i * 2 * most_read_at_once, 2 * most_read_at_once);
        };
        HelperThreads helpers;
        for (unsigned i = 1; i < threads && helpers.add([&, i] { work(space(i)); }); ++i) {
        }
        work(space(0));
    }
    const auto pieces = std::exchange(m_pieces, {});
    m_bytes_to_read = 0;
    for (const Piece& piece : pieces) {
        TRY(Status(piece.status));
        if (!hand_on(piece)) {
            m_stopped = true;
            break;
        }
    }
    return {};
}

bool ContentComparison::hand_on(const Piece& piece)
{
    if (!piece.to_read) {
        return push(piece.difference);
    }
    const Range guest = piece.difference.guest;
    u64 position = guest.offset;
    const auto push_until = [&](u64 end, Content content) {
        if (end == position) {
            return true;
        }
        Difference part = cut(piece.difference, {position, end - position});
        part.content = content;
        position = end;
        return push(part);
    };
    for (const Range& unequal : piece.unequal) {
        if (!push_until(unequal.offset, Content::equal) || !push_until(unequal.end(), Content::different)) {
            return false;
        }
    }
    return push_until(guest.end(), Content::equal);
}

bool ContentComparison::push(const Difference& difference)
{
    if (m_held && join(*m_held, difference)) {
        return true;
    }
    const bool more = !m_held || m_sink(*m_held);
    m_held = difference;
    return more;
}

Status ContentComparison::finish()
{
    TRY(flush());
    if (m_held && !m_stopped) {
        m_stopped = !m_sink(*m_held);
    }
    return {};
}

// Summary

void ComparisonSummary::add(const Difference& difference)
{
    const auto count = [&](Side& side, const std::optional<MapEntry>& entry) {
        if (entry) {
            side.size = difference.guest.end();
            side.data += entry->has_data() ? difference.guest.length : 0;
        }
    };
    count(m_a, difference.a);
    count(m_b, difference.b);
    m_bytes[static_cast<std::size_t>(difference.change)] += difference.guest.length;
    m_contents[static_cast<std::size_t>(difference.content)] += difference.guest.length;
    if (difference.content == Content::different && !m_first_different) {
        m_first_different = difference.guest.offset;
    }
    if (m_open.change == difference.change && !m_open.guest.empty()) {
        m_open.guest.length += difference.guest.length;
        return;
    }
    if (!m_open.guest.empty()) {
        end_stretch();
    }
    m_open = {difference.guest, difference.change};
    ++m_stretches[static_cast<std::size_t>(difference.change)];
}

namespace {

/// What of two stretches is rather kept.
bool longer(const ChangedStretch& first, const ChangedStretch& second)
{
    return first.guest.length != second.guest.length ? first.guest.length > second.guest.length
                                                     : first.guest.offset < second.guest.offset;
}

void keep_longest(std::vector<ChangedStretch>& heap, const ChangedStretch& stretch, std::size_t most)
{
    if (stretch.change == Change::same || stretch.guest.empty()) {
        return;
    }
    heap.push_back(stretch);
    std::push_heap(heap.begin(), heap.end(), longer);
    if (heap.size() > most) {
        std::pop_heap(heap.begin(), heap.end(), longer);
        heap.pop_back();
    }
}

}  // namespace

void ComparisonSummary::end_stretch()
{
    keep_longest(m_longest, m_open, m_most);
}

bool ComparisonSummary::same() const
{
    return m_a.size == m_b.size && bytes(Change::same) == m_a.size;
}

std::vector<ChangedStretch> ComparisonSummary::longest() const
{
    std::vector<ChangedStretch> longest = m_longest;
    keep_longest(longest, m_open, m_most);
    std::sort(longest.begin(), longest.end(), [](const ChangedStretch& first, const ChangedStretch& second) {
        return first.guest.offset < second.guest.offset;
    });
    return longest;
}

}  // namespace stratamap
