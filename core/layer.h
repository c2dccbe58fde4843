// SPDX-License-Identifier: MIT
// Layer: one opened image, speaking for itself alone. What every format implements and everything above uses.
#pragma once

#include "core/bytes.h"
#include "core/function_ref.h"
#include "core/options.h"
#include "core/result.h"
#include "core/source.h"
#include "core/value.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stratamap {

/// What a layer, or a whole chain, holds at a guest offset. Stored in four bits by Map: at most 16.
enum class State : u8 {
    unallocated,     ///< not in this layer: the layer below answers. In a resolved map: nobody has it, reads as zeros
    zero_plain,      ///< the layer says zeros, and no space is kept for it (also a hole of a raw file)
    zero_allocated,  ///< the layer says zeros, and keeps space in the host file for it
    data,            ///< bytes lie in the host file as they are
    compressed,      ///< bytes lie packed in the host file
    encrypted,       ///< bytes lie encrypted in the host file
    preallocated,    ///< the tables say data, but the host file has a hole there: reads as zeros
    damaged,         ///< the tables contradict the specification here
    unknown,         ///< only in a resolved map: the layer that would answer could not be opened
};
constexpr std::size_t state_count = 9;

/// The state's word in exports and tests: "unallocated", "zero_plain", ...
std::string_view state_name(State state);

/// Whether the guest reads zeros there without anybody looking at stored bytes.
constexpr bool reads_zero(State state)
{
    return state == State::unallocated || state == State::zero_plain || state == State::zero_allocated ||
           state == State::preallocated;
}

/// Where a layer's bytes lie. file 0 is the image itself, n its storage()[n - 1] (a qcow2 data file, a VMDK extent).
struct HostRange {
    u32 file = 0;
    u64 offset = 0;  ///< byte offset in that file
    u64 stored = 0;  ///< bytes occupied there: the guest length, the packed size (compressed), 0 (holes)
    bool operator==(const HostRange&) const = default;
};

/// A run of one layer. `host` may stand beside any state: a raw file's hole has an offset, an unallocated
/// subcluster of an allocated qcow2 cluster has one too.
struct Extent {
    Range guest;
    State state = State::unallocated;
    std::optional<HostRange> host;

    /// Look into the host file below: where it has a hole, data is `preallocated` (shared spec map, 12).
    bool may_be_hole_below = false;

    /// With `damaged` only: the peer fails already while it counts the run before this one, unless peer_stride()
    /// keeps them apart, because it validates an entry as soon as counting reaches it (shared spec qcow2, 16).
    bool spoils_run_before = false;

    /// With `damaged` only: it continues the run before it, and when the peer counts that run it takes this for more of
    /// the same, unless peer_stride() keeps them apart: what it does not begin with it does not judge.
    bool passes_behind_run = false;

    bool operator==(const Extent&) const = default;
};

/// Something off in an image that can still be shown.
struct Issue {
    enum class Severity : u8 { note, warning, damage };
    /// What it is about, where somebody acts on that.
    enum class Matter : u8 {
        other,
        not_closed,         ///< a writer did not close the image
        marked_corrupt,     ///< the image says itself that it is damaged
        bitmaps_outdated,   ///< its dirty bitmaps were left behind by a writer that knows none
        parent_changed,     ///< the layer below is not as it was when this image was made on top of it
        parent_is_another,  ///< the layer below has not the identity that this image records
        storage_lost,       ///< a file that holds its guest data could not be opened
        old_version,        ///< a version or a format that newer ones replace
        weak_encryption,    ///< encrypted in a way that protects less than one would think
    };
    Severity severity = Severity::warning;
    std::string sentence;        ///< one line, with the numbers in it
    std::optional<u64> at = {};  ///< byte offset in the image file, where one can be named
    Matter matter = Matter::other;
    bool operator==(const Issue&) const = default;
};

using ExtentSink = FunctionRef<bool(const Extent&)>;  // false: enough, stop walking; the call then succeeds
using IssueSink = FunctionRef<void(const Issue&)>;

/// A header field worth showing, name and value in the specification's words. The value may hold untrusted text.
struct Fact {
    std::string name;
    std::string value;
};

/// Another file, as the image names it. Untrusted bytes.
struct Reference {
    enum class Role : u8 { backing, storage };
    enum class Origin : u8 { current_folder, image_folder };
    enum class Search : u8 {
        names,       ///< no further
        any_case,    ///< also files whose names differ in nothing but letter case: on their writer's host that is no
                     ///< difference
        neighbours,  ///< and then images beside this one, whatever they are called; `identity` or else `content_ids`
                     ///< tell which is meant
    };
    Role role = Role::backing;
    std::string name;                        ///< as written in the image; may be "json:{...}" or have a prefix
    std::optional<std::string> format = {};  ///< as recorded beside it; nothing: probe
    /// Where a relative storage name starts from: qcow2 data files the first, VMDK extents the second. Backing names
    /// always start from the image's folder.
    Origin origin = Origin::current_folder;
    /// Of a storage file: nothing in it but guest data, so that whoever writes to it does not change the image.
    bool only_data = false;
    /// Of a backing file: the content_id() it had when this image was made on top of it, where that is recorded. With
    /// several, any of them.
    std::vector<std::string> content_ids = {};
    /// Of a backing file: the identity() it must have. A file with another one is not the one meant.
    std::optional<std::string> identity = {};
    /// Of a backing file: other names it may be found under, in the order to try them after `name`, which is empty
    /// where the image records none and only `identity` tells which of its neighbours is meant.
    std::vector<std::string> alternatives = {};
    /// Of a backing file: how far it is looked for.
    Search search = Search::names;
    /// Of a backing file: why the image cannot be asked which it is. Then nothing else here counts.
    std::optional<Error> unreadable = {};
    /// Of a backing file: options of this program's that it is opened with, as --image-opts would give them.
    Options options = {};
};

/// An internal snapshot of an image.
struct Snapshot {
    std::string id;
    std::string name;
    u64 seconds = 0;  ///< since 1970, when it was taken
    u32 nanoseconds = 0;
    u64 vm_clock = 0;                ///< nanoseconds the guest had run
    u64 vm_state_size = 0;           ///< bytes
    u64 virtual_size = 0;            ///< bytes
    std::optional<u64> icount = {};  ///< instructions the guest had executed, where that is recorded
    /// Of snapshots that Layer::open_snapshot() cannot show, because they lie in other files: the options of this
    /// program's with which opening the image again shows them.
    Options options = {};
};

/// A persistent dirty bitmap of an image.
struct Bitmap {
    std::string name;
    u64 granularity = 0;  ///< guest bytes for each bit
    bool in_use = false;  ///< not closed cleanly: its contents do not count
    bool automatic = false;
    u64 table_offset = 0;  ///< bytes in the image file
    u32 table_entries = 0;
};

/// What a format tells of an image as a whole, as far as the peer's driver of that format does.
struct Particulars {
    std::optional<u64> cluster_size = {};  ///< the allocation unit in bytes
    std::optional<bool> unclean = {};      ///< whether a writer did not close the image; nothing: it does not say
    Value::Object specific = {};           ///< what only this format has, by the peer's names and in its order
    std::vector<u32> named_again = {};     ///< files of storage(), counted from 1, that the image names once more: the
                                           ///< peer counts what they take each time
};

struct HostRegion;
class HostMap;
class Checking;
struct Room;
struct Writing;

/// One opened image. Never changes after it was opened: every call may run on any thread, and two at once.
class Layer {
public:
    virtual ~Layer() = default;

    /// Bytes of guest disk, a multiple of 512, at most max_image_length.
    virtual u64 virtual_size() const = 0;

    /// The allocation unit in bytes; 512 where the format has none.
    virtual u64 cluster_size() const { return sector_size; }

    /// The peer never counts a run across a multiple of this many guest bytes (a table, or a slice of one); 0: it has
    /// no such bounds. Matters only for where it comes upon damage.
    virtual u64 peer_stride() const { return 0; }

    /// Whether `unallocated` here means "ask the layer below" (qcow2) or, where there can be none (raw), a hole in
    /// which a server does not promise zeros.
    virtual bool supports_backing() const { return false; }

    /// Stored bytes are encrypted, so no host offset of this layer means anything to a reader without the key.
    virtual bool encrypted() const { return false; }

    /// Reports the runs of the range in guest order: no gaps, exactly the range, merged as far as is easy. The
    /// range must lie in virtual_size(). Damage is `damaged` and an issue; an error is for what ends the walk.
    virtual Status extents(Range range, ExtentSink sink, IssueSink issues) const = 0;

    /// Says that extents() will be asked for the range from its start on, part by part: a hint to fetch the tables that
    /// are needed first. Does nothing when it is told again soon.
    virtual void prepare(Range) const {}

    /// Whether extents() of the range answers from memory, so that it can be shown before anything is read.
    virtual bool at_hand(Range) const { return false; }

    /// Guest bytes of a range for which extents() says neither unallocated, damaged nor encrypted. Bytes past
    /// the end of a host file are zeros.
    virtual Status read(u64 offset, std::span<std::byte> into) const = 0;

    /// What to call the layer where its file's name would not do, because others stand in the same file.
    virtual std::optional<std::string> name() const { return std::nullopt; }

    /// The other file below, if the image names one.
    virtual std::optional<Reference> backing() const { return std::nullopt; }

    /// What names the image itself, whatever its file is called (a UUID), as a layer above records it.
    virtual std::optional<std::string> identity() const { return std::nullopt; }

    /// What changes when the image is written to on its own, as the layer above records it (VMDK's CID, VHDX's data
    /// write GUID).
    virtual std::optional<std::string> content_id() const { return std::nullopt; }

    /// The files besides the image itself that hold its guest data; HostRange::file counts them from 1.
    virtual std::vector<std::shared_ptr<const Source>> storage() const { return {}; }

    virtual std::vector<Snapshot> snapshots() const { return {}; }

    /// The disk as snapshot `index` of snapshots() has it, as a layer of its own.
    virtual Result<std::unique_ptr<Layer>> open_snapshot(std::size_t index) const;

    virtual std::vector<Bitmap> bitmaps() const { return {}; }

    /// What is no trouble for a reader, and yet worth telling whoever keeps the image: old versions, weak encryption.
    virtual std::vector<Issue> remarks() const { return {}; }

    /// Where the header and the tables lie in the image's own file: a few regions in any order.
    virtual std::vector<HostRegion> host_regions() const;

    /// What every byte of the image's own file is for, of formats that know (see host_map.h, which asks for this);
    /// null: what extents() and host_regions() say is all there is to know.
    virtual Result<std::shared_ptr<const HostMap>> host_map(FunctionRef<bool()> go_on) const;

    /// Checks the image's tables and counts (see check.h, which asks for this). `unsupported`: the format has no
    /// checks.
    virtual Status check(Checking& checking) const;

    /// What a write to the range would find kept for it (see room.h): in guest order, without gaps, exactly the range,
    /// which must lie in virtual_size(). Fails where a table contradicts the specification.
    virtual Status rooms(Range range, FunctionRef<bool(const Room&)> sink) const;
    virtual Writing writing() const;

    /// Whether the bits of a bitmap are set, in runs of guest bytes, each as long as is easy: exactly the range, which
    /// must lie in virtual_size(). `index` is that of bitmaps().
    virtual Status bitmap_runs(std::size_t index, Range range, FunctionRef<bool(Range guest, bool set)> sink) const;

    /// Where the tables have a guest offset, which lies in virtual_size(): the numbers of the table entries that lead
    /// there, in the specification's words, and that of the allocation unit; nothing where there is none.
    virtual std::vector<Fact> place_of(u64 offset) const;

    /// What `qemu-img info` tells of such an image besides what it tells of every image.
    virtual Particulars particulars() const { return {}; }

    /// Header fields, in the order of the specification.
    virtual std::vector<Fact> facts() const { return {}; }
};

}  // namespace stratamap
