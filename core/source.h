// SPDX-License-Identifier: MIT
// Source: the bytes of one file, device or window of a file. All system calls of core stand in source.cpp.
#pragma once

#include "core/bytes.h"
#include "core/function_ref.h"
#include "core/result.h"
#include "core/text.h"

#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace stratamap {

/// How far file data, or a file hole, runs from an offset on.
struct Stretch {
    enum class Kind : u8 {
        data,
        hole,  ///< reads as zeros and occupies nothing; also everything past the end of the file
        // What only a server says:
        zeros,    ///< reads as zeros, although space is kept
        vague,    ///< occupies nothing, and nobody promises what is read there
        padding,  ///< past the end: reads as zeros, and lies nowhere
        unknown,  ///< it failed to say; Source::why_unknown() tells why
    };
    u64 length;  ///< bytes, at least 1
    Kind kind;

    bool reads_zero() const { return kind == Kind::hole || kind == Kind::zeros || kind == Kind::padding; }
};

/// Tells one file from another whatever its name: device and inode number.
struct FileIdentity {
    u64 device = 0;
    u64 inode = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// What a reader asks of others.
enum class LockNeed : u8 {
    consistent_read,  ///< nobody forbids reading: raw data
    nobody_writes,    ///< and nobody may be writing: a format's tables
    steady_headers,   ///< nobody may be writing, whoever forbids reading data: a reader of headers
    steady_length,    ///< nobody may change the length alone: a file of guest data that such a reader measures
};

/// The bytes of one file. Never changes it. Every call may run on any thread, and two at once.
class Source {
public:
    virtual ~Source() = default;

    /// The file's name as `qemu-img map` prints it: the path as it was built, "json:{...}" when a plain name
    /// does not describe the node (shared spec backing-names, 6). Bytes, not necessarily UTF-8.
    virtual const std::string& name() const = 0;

    /// The directory that relative references are combined with: up to and with the last '/', or empty.
    virtual std::string directory() const;

    /// The path of the file on this host that holds the bytes, for showing, watching and dragging; empty when
    /// there is none (memory, network).
    virtual std::string host_path() const { return {}; }

    /// Bytes that the file holds, exactly.
    virtual u64 size() const = 0;

    /// size() rounded up to whole sectors, as the peer counts lengths.
    u64 length() const { return round_up(size(), sector_size); }

    /// Bytes that the file occupies on its storage, or nothing when that is not known.
    virtual std::optional<u64> allocated() const { return std::nullopt; }

    virtual FileIdentity identity() const { return {}; }

    /// Fills the whole span from `offset` on. What lies past the end of the file is zeros, not an error; an
    /// end above max_image_length or a failing read is `io`.
    virtual Status read(u64 offset, std::span<std::byte> into) const = 0;

    /// How far data or a hole runs from `offset`, at most `most` bytes (most > 0). Without knowledge: data up
    /// to the end of the request. Follows the peer's use of SEEK_DATA and SEEK_HOLE (shared spec map, 11).
    virtual Stretch stretch(u64 offset, u64 most) const;

    /// The same where a hole has just ended: that data begins there need not be asked again.
    virtual Stretch stretch_after_hole(u64 offset, u64 most) const { return stretch(offset, most); }

    /// Says that these ranges, in ascending order, will be read soon: a hint, which may fetch them all at once.
    virtual void will_need(std::span<const Range>) const {}

    /// Why stretch() last said `unknown`, in one sentence.
    virtual std::string why_unknown() const { return {}; }

    /// Whether another program holds a lock that the peer would respect when it opens the file for reading
    /// (shared spec map, 16). Only asks, takes no lock itself.
    virtual Status check_locks(LockNeed need) const;

    /// Whether the range lies wholly within size(), overflow included.
    bool holds(u64 offset, u64 length) const { return offset <= size() && length <= size() - offset; }
};

/// How to open a file of this host.
struct FileOpening {
    std::string path;            ///< as the system takes it
    std::string name;            ///< as Source::name() will say it
    bool device_only = false;    ///< refuse what is neither a block nor a character device
    bool named_by_user = false;  ///< then the null family of character devices is acceptable
    /// Asked with the real path, symbolic links resolved, before a byte is read: false refuses with `denied`.
    FunctionRef<bool(const std::string& real_path)> permits;
};

/// Opens a regular file or a block device for reading. Everything else is refused without being opened: FIFOs,
/// sockets, terminals. The error's sentence is "Could not open 'NAME': why".
Result<std::shared_ptr<const Source>> open_file(const FileOpening& opening);

/// The file's path with symbolic links resolved, or nothing when there is no such file.
std::optional<std::string> real_path(const std::string& path);

/// Names of the regular files in a folder, links to such included, sorted; `most` entries are looked at. Empty where
/// the folder cannot be read.
std::vector<std::string> regular_files(const std::string& folder, std::size_t most);

/// Whether the path names a regular file.
bool is_regular_file(const std::string& path);

/// Whether the path names a device node.
bool is_device(const std::string& path);

/// Bytes in memory, for tests and for images within images.
class MemorySource final : public Source {
public:
    explicit MemorySource(std::vector<std::byte> bytes, std::string name = "memory");

    const std::string& name() const override { return m_name; }
    u64 size() const override { return m_bytes.size(); }
    std::optional<u64> allocated() const override { return m_bytes.size(); }
    Status read(u64 offset, std::span<std::byte> into) const override;
    Stretch stretch(u64 offset, u64 most) const override;

private:
    std::vector<std::byte> m_bytes;
    std::string m_name;
};

/// Part of another source: the driver option `raw` with offset and size.
class WindowSource final : public Source {
public:
    /// The window must lie within the source's length().
    WindowSource(std::shared_ptr<const Source> whole, Range window, std::string name);

    const std::string& name() const override { return m_name; }
    std::string directory() const override { return m_whole->directory(); }
    std::string host_path() const override { return m_whole->host_path(); }
    u64 size() const override { return m_window.length; }
    std::optional<u64> allocated() const override { return m_whole->allocated(); }
    FileIdentity identity() const override { return m_whole->identity(); }
    Status read(u64 offset, std::span<std::byte> into) const override;
    Stretch stretch(u64 offset, u64 most) const override;
    Stretch stretch_after_hole(u64 offset, u64 most) const override;
    void will_need(std::span<const Range> ranges) const override;

    const std::shared_ptr<const Source>& whole() const { return m_whole; }
    u64 offset() const { return m_window.offset; }

private:
    std::shared_ptr<const Source> m_whole;
    Range m_window;
    std::string m_name;
};

/// Reads one object made of Stored integers.
template <typename T>
requires std::is_trivially_copyable_v<T> Result<T> load(const Source& source, u64 offset)
{
    T object{};
    TRY(source.read(offset, bytes_of(object)));
    return object;
}

/// A table read from a file. Entries that lie past the end of the file are zero and take no memory, so the
/// file's size bounds what a hostile count can cost.
template <typename T>
class Table {
public:
    Table() = default;
    Table(std::vector<T> present, u64 count) : m_present(std::move(present)), m_count(count) {}

    u64 size() const { return m_count; }
    T operator[](u64 index) const { return index < m_present.size() ? m_present[index] : T{}; }

    /// The entries that the file holds; what follows up to size() is zero.
    const std::vector<T>& present() const { return m_present; }

private:
    std::vector<T> m_present;
    u64 m_count = 0;
};

template <typename T>
requires std::is_trivially_copyable_v<T> Result<Table<T>> load_table(const Source& source, u64 offset, u64 count)
{
    const u64 available = offset < source.size() ? divide_up(source.size() - offset, sizeof(T)) : 0;
    const auto bytes = mul(count, sizeof(T));
    if (!bytes || offset > max_image_length || *bytes > max_image_length - offset) {
        return Error(Fault::io, text("a table of ", count, " entries at ", hex(offset),
                                     " ends past the largest offset a file can have"));
    }
    std::vector<T> present(std::min(count, available));
    TRY(source.read(offset, std::as_writable_bytes(std::span(present))));
    return Table<T>(std::move(present), count);
}

}  // namespace stratamap
