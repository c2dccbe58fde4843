// SPDX-License-Identifier: MIT
#include "tests/support/faulty_file.h"

#include <algorithm>

namespace stratamap::testing {

namespace {

void apply(Bytes& bytes, const FileEvent& event)
{
    switch (event.kind) {
        case FileEvent::Kind::write:
            bytes.resize(std::max<u64>(bytes.size(), event.offset + event.bytes.size()));
            std::copy(event.bytes.begin(), event.bytes.end(),
                      bytes.begin() + static_cast<std::ptrdiff_t>(event.offset));
            break;
        case FileEvent::Kind::resize: bytes.resize(event.length); break;
        case FileEvent::Kind::punch:
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(event.offset), event.length, std::byte{0});
            break;
        case FileEvent::Kind::barrier: break;
    }
}

/// A write of which some sectors came through: a storage promises no more.
void apply_torn(Bytes& bytes, const FileEvent& event, std::mt19937_64& random)
{
    if (event.kind != FileEvent::Kind::write) {
        apply(bytes, event);
        return;
    }
    const u64 end = event.offset + event.bytes.size();
    for (u64 at = event.offset; at < end;) {
        const u64 sector_end = std::min(end, round_down(at, sector_size) + sector_size);
        if ((random() & 1) != 0) {
            const auto from = event.bytes.begin() + static_cast<std::ptrdiff_t>(at - event.offset);
            apply(bytes, {event.kind, at, Bytes(from, from + static_cast<std::ptrdiff_t>(sector_end - at)), 0});
        }
        at = sector_end;
    }
}

using Events = std::span<const FileEvent>;

/// Which of the stretch's events reach the storage, by the bits of `chosen`.
Bytes some_of(const Bytes& stable, Events stretch, u64 chosen, std::mt19937_64& random, bool torn)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < stretch.size(); ++i) {
        if (i >= 64 ? (random() & 1) != 0 : (chosen >> i & 1) != 0) {
            order.push_back(i);
        }
    }
    if (torn) {
        std::shuffle(order.begin(), order.end(), random);
    }
    Bytes state = stable;
    for (const std::size_t i : order) {
        torn ? apply_torn(state, stretch[i], random) : apply(state, stretch[i]);
    }
    return state;
}

void stretch_crashes(const Bytes& stable, Events stretch, u64 most, std::mt19937_64& random,
                     FunctionRef<void(const Bytes&)> look)
{
    Bytes prefix = stable;
    for (const FileEvent& event : stretch) {
        apply(prefix, event);
        look(prefix);
    }
    const bool all = stretch.size() < 63 && (u64{1} << stretch.size()) <= most;
    const u64 count = all ? u64{1} << stretch.size() : most;
    for (u64 i = 0; i < count; ++i) {
        look(some_of(stable, stretch, all ? i : random(), random, false));
        look(some_of(stable, stretch, all ? i : random(), random, true));
    }
}

}  // namespace

FaultyFile::FaultyFile(Bytes bytes, Failure failure, u64 at) : m_file(std::move(bytes)), m_failure(failure), m_at(at) {}

Status FaultyFile::next(const char* what)
{
    if (m_failure != Failure::none && m_calls++ >= m_at) {
        return Error(Fault::io,
                     text(what, ": ", m_failure == Failure::io ? "Input/output error" : "No space left on device"));
    }
    return {};
}

Status FaultyFile::write(u64 offset, std::span<const std::byte> bytes)
{
    TRY(next("writing"));
    m_events.push_back({FileEvent::Kind::write, offset, Bytes(bytes.begin(), bytes.end()), 0});
    return m_file.write(offset, bytes);
}

Status FaultyFile::barrier()
{
    TRY(next("flushing"));
    m_events.push_back({FileEvent::Kind::barrier});
    return {};
}

Status FaultyFile::resize(u64 size)
{
    // A full disk still lets files become shorter.
    if (m_failure != Failure::no_space || size > m_file.bytes().size()) {
        TRY(next("resizing"));
    }
    m_events.push_back({FileEvent::Kind::resize, 0, {}, size});
    return m_file.resize(size);
}

Status FaultyFile::punch(Range range)
{
    TRY(next("punching"));
    const Range part = intersection(range, {0, m_file.bytes().size()});
    m_events.push_back({FileEvent::Kind::punch, part.offset, {}, part.length});
    return m_file.punch(part);
}

void for_each_crash(const Bytes& before, const std::vector<FileEvent>& events, u64 most, std::mt19937_64& random,
                    FunctionRef<void(const Bytes& state)> look)
{
    Bytes stable = before;
    auto from = events.begin();
    while (from != events.end()) {
        const auto barrier =
            std::find_if(from, events.end(), [](const FileEvent& e) { return e.kind == FileEvent::Kind::barrier; });
        const Events stretch(from, barrier);
        stretch_crashes(stable, stretch, most, random, look);
        for (const FileEvent& event : stretch) {
            apply(stable, event);
        }
        from = barrier == events.end() ? barrier : barrier + 1;
    }
}

}  // namespace stratamap::testing
