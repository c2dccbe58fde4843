// SPDX-License-Identifier: MIT
// Comparing two maps, A and B: what B has that A had not, what it no longer has, and what lies elsewhere now.
#pragma once

#include "core/map_entry.h"

#include <array>
#include <string_view>

namespace stratamap {

/// How B's answer for a stretch differs from A's.
enum class Change : u8 {
    same,
    gained,          ///< B has data where A has none
    lost,            ///< A has data where B has none
    moved,           ///< the same layer has it in the same way, at another place of its file
    other_provider,  ///< another layer has it, or another file of the same one
    other_state,     ///< it is kept in another way: compressed or not, zeros with space of their own or without
    beyond_end,      ///< one of the disks has ended, and the other one has no data either
    unknown,         ///< one of them is damaged there, or lies in a layer that was not opened
    other_content,   ///< both have data, which was read and differs: see compare_in_memory()
};
constexpr std::size_t change_count = 9;

/// The change's word in exports: "same", "gained", "other_provider".
std::string_view change_name(Change change);

/// Whether what the guest reads was compared, too.
enum class Content : u8 { unread, equal, different };

/// A stretch of guest disk with one answer on each side.
struct Difference {
    Range guest;
    Change change = Change::same;
    Content content = Content::unread;
    std::optional<MapEntry> a;  ///< of this stretch; nothing behind the end of A's disk
    std::optional<MapEntry> b;
};
using DifferenceSink = FunctionRef<bool(const Difference&)>;  // false: enough; the call then succeeds

/// Which layers of A and of B are the same provider: those that are the same file, at whatever depth, and of the others
/// those of the same depth. Of a saved map nothing but depths is known.
class Providers {
public:
    Providers() = default;

    /// Null: a saved map.
    Providers(const Chain* a, const Chain* b);

    bool same(u32 depth_a, u32 depth_b) const;

private:
    std::vector<std::optional<u32>> m_of_b;  ///< for each layer of B, which of A it is; empty: by depth
};

/// Whether the two are the same bytes of the same file, so that equal offsets are equal bytes.
bool same_file(const Source& a, const Source& b);

/// Tells all of both disks up to the end of the longer one, in guest order. Two stretches that follow each other differ
/// in something. Memory does not grow with their number. Places are compared where both sides name one, of data only.
Status compare_maps(MapStream& a, MapStream& b, const Providers& providers, DifferenceSink sink);

/// Reads what compare_maps() tells of two chains, on several threads, and hands it on in order, cut where contents
/// begin to be equal or to differ, by sectors. Both are called equal unread where both read as zeros or it is the same
/// place of the same file; what is `unknown` stays unread. What lies behind the end of the shorter disk must be zeros.
class ContentComparison {
public:
    /// The chains and the sink must outlive it. threads == 0: as many as there are processors, up to 16.
    ContentComparison(const Chain& a, const Chain& b, unsigned threads, DifferenceSink sink);

    /// Fails where something cannot be read, saying what; nothing more can be appended then.
    Status append(const Difference& difference);
    Status finish();

    /// All of it: compares the maps of the two chains, appends what they tell and finishes.
    Status run(MapStream& a, MapStream& b, const Providers& providers);

    /// Why run() failed: something could not be read, not mapped.
    bool read_failed() const { return m_read_failed; }

    /// The sink said that it has enough.
    bool stopped() const { return m_stopped; }

private:
    struct Piece {
        Difference difference;
        bool to_read = false;
        std::vector<Range> unequal = {};  ///< found by reading
        Status status = {};
    };

    Status flush();
    Status read(Piece& piece, std::span<std::byte> space_a, std::span<std::byte> space_b) const;
    bool hand_on(const Piece& piece);
    bool push(const Difference& difference);

    const Chain& m_a;
    const Chain& m_b;
    unsigned m_threads;
    DifferenceSink m_sink;
    std::vector<Piece> m_pieces;
    u64 m_bytes_to_read = 0;  ///< of those pieces
    std::vector<std::byte> m_space;
    std::optional<Difference> m_held;
    bool m_stopped = false;
    bool m_read_failed = false;
};

/// A stretch of one change, whatever the places in it are.
struct ChangedStretch {
    Range guest;
    Change change = Change::same;
    bool operator==(const ChangedStretch&) const = default;
};

/// What a comparison comes to. Takes differences in guest order.
class ComparisonSummary {
public:
    /// So many of the longest stretches that are not `same` are kept.
    explicit ComparisonSummary(std::size_t most_stretches = 10) : m_most(most_stretches) {}

    void add(const Difference& difference);

    struct Side {
        u64 size = 0;  ///< bytes of the disk
        u64 data = 0;  ///< bytes of it for which data is stored
        bool operator==(const Side&) const = default;
    };
    const Side& a() const { return m_a; }
    const Side& b() const { return m_b; }

    u64 bytes(Change change) const { return m_bytes[static_cast<std::size_t>(change)]; }
    u64 stretches(Change change) const { return m_stretches[static_cast<std::size_t>(change)]; }
    u64 bytes(Content content) const { return m_contents[static_cast<std::size_t>(content)]; }

    /// Nothing but `same`, all over two disks of one size.
    bool same() const;

    /// Where the contents first differ.
    std::optional<u64> first_different() const { return m_first_different; }

    /// The longest ones, in guest order; of equal ones the first.
    std::vector<ChangedStretch> longest() const;

private:
    void end_stretch();

    std::size_t m_most;
    Side m_a;
    Side m_b;
    std::array<u64, change_count> m_bytes = {};
    std::array<u64, change_count> m_stretches = {};
    std::array<u64, 3> m_contents = {};
    std::optional<u64> m_first_different;
    ChangedStretch m_open;                  ///< to which the next difference may belong
    std::vector<ChangedStretch> m_longest;  ///< a heap, the least of them first
};

}  // namespace stratamap
