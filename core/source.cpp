// SPDX-License-Identifier: MIT
// Files of this host, memory and windows as sources. The only place in core that asks the system for anything.
#include "core/source.h"

#include "core/descriptor.h"
#include "core/file_stamp.h"
#include "core/user.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <system_error>
#include <unistd.h>

namespace stratamap {

namespace {

std::string why(int error)
{
    return std::generic_category().message(error);
}

Error cannot_open(const std::string& name, int error)
{
    const Fault fault = error == ENOENT || error == ENOTDIR ? Fault::missing
                        : error == EACCES || error == EPERM ? Fault::denied
                                                            : Fault::io;
    Error failed(fault, text("Could not open '", printable(name), "': ", why(error)));
    return error == EMFILE ? std::move(failed).with_hint("Each image of a chain needs one: ulimit -n raises the limit.")
                           : failed;
}

class Descriptor {
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    int get() const { return m_fd; }
    bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

int open_retrying(const char* path, int flags)
{
    int fd = -1;
    do {
        fd = ::open(path, flags | O_CLOEXEC);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

/// A file opened several times over, as far as that is needed: threads that seek in one and the same open file wait for
/// each other in the kernel.
class OpenFiles {
public:
    explicit OpenFiles(Descriptor first) { m_slots.front().file = std::move(first); }

    int first() const { return m_slots.front().file.get(); }

    /// Calls with a descriptor that nobody else seeks in just now, or with the first one when there is no such.
    template <typename Use>
    auto seek(Use use) const
    {
        for (Slot& slot : m_slots) {
            if (!slot.busy.test_and_set(std::memory_order_acquire)) {
                if (!slot.file.valid() && !std::exchange(slot.failed, true)) {
                    slot.file = Descriptor(open_retrying(text("/proc/self/fd/", first()).c_str(), O_RDONLY));
                }
                const auto result = use(slot.file.valid() ? slot.file.get() : first());
                slot.busy.clear(std::memory_order_release);
                return result;
            }
        }
        return use(first());
    }

private:
    struct Slot {
        std::atomic_flag busy;
        bool failed = false;  // to open; it is not tried again
        Descriptor file;
    };
    mutable std::array<Slot, 8> m_slots;
};

/// Zero without /proc; then the path as it was given has to do.
std::optional<std::string> path_of(int fd)
{
    std::string link = text("/proc/self/fd/", fd);
    std::string path(256, '\0');
    for (;;) {
        const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
        if (length < 0) {
            return std::nullopt;
        }
        if (static_cast<std::size_t>(length) < path.size()) {
            path.resize(static_cast<std::size_t>(length));
            return path;
        }
        path.resize(path.size() * 2);
    }
}

/// The read() of every source fails alike where no file can reach.
Status check_end(const std::string& name, u64 offset, u64 length)
{
    if (offset > max_image_length || length > max_image_length - offset) {
        return Error(Fault::io, text(printable(name), ": reading ", length, " bytes at ", hex(offset),
                                     ": past the largest offset a file can have"));
    }
    return {};
}

class FileSource final : public Source {
public:
    FileSource(Descriptor fd, std::string name, std::string path, u64 size, const struct stat& status)
        : m_files(std::move(fd)),
          m_name(std::move(name)),
          m_path(std::move(path)),
          m_size(size),
          m_allocated(static_cast<u64>(status.st_blocks) * 512),
          m_identity{status.st_dev, status.st_ino}
    {
    }

    const std::string& name() const override { return m_name; }
    std::string host_path() const override { return m_path; }
    u64 size() const override { return m_size; }
    std::optional<u64> allocated() const override { return m_allocated; }
    FileIdentity identity() const override { return m_identity; }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        return read_descriptor(m_files.first(), m_name, offset, into, m_size);
    }

    Stretch stretch(u64 offset, u64 most) const override
    {
        assert(most > 0);
        if (offset >= m_size) {
            return {most, Stretch::Kind::hole};
        }
        return m_files.seek([&](int fd) { return stretch_in(fd, offset, most); });
    }

    Stretch stretch_after_hole(u64 offset, u64 most) const override
    {
        if (offset >= m_size) {
            return {most, Stretch::Kind::hole};
        }
        return m_files.seek([&](int fd) { return data_in(fd, offset, most); });
    }

    void will_need(std::span<const Range> ranges) const override
    {
        if (ranges.empty() || (in_memory(ranges.front().offset) && in_memory(ranges.back().offset))) {
            return;
        }
        for (const Range& range : ranges) {
            ::posix_fadvise(m_files.first(), static_cast<off_t>(range.offset), static_cast<off_t>(range.length),
                            POSIX_FADV_WILLNEED);
        }
    }

    Status check_locks(LockNeed need) const override
    {
        // QEMU's scheme: who uses permission i read-locks byte 100 + i, who forbids it byte 200 + i.
        enum Permission : int { consistent_read = 0, write = 1, resize = 3 };
        constexpr int used = 100;
        constexpr int forbidden = 200;
        const bool reads_data = need == LockNeed::consistent_read || need == LockNeed::nobody_writes;
        const bool minds_writers = need == LockNeed::nobody_writes || need == LockNeed::steady_headers;
        if (reads_data && locked(forbidden + consistent_read)) {
            return in_use("Failed to get \"consistent read\" lock");
        }
        if (minds_writers && locked(used + write)) {
            return in_use("Failed to get shared \"write\" lock");
        }
        if (need != LockNeed::consistent_read && locked(used + resize)) {
            return in_use("Failed to get shared \"resize\" lock");
        }
        return {};
    }

private:
    static Stretch stretch_in(int fd, u64 offset, u64 most)
    {
        const off_t data = ::lseek(fd, static_cast<off_t>(offset), SEEK_DATA);
        if (data < 0) {
            return {most, errno == ENXIO ? Stretch::Kind::hole : Stretch::Kind::data};
        }
        if (static_cast<u64>(data) > offset) {
            return {std::min(most, static_cast<u64>(data) - offset), Stretch::Kind::hole};
        }
        return data_in(fd, offset, most);
    }

    /// The stretch of data that the offset lies in.
    static Stretch data_in(int fd, u64 offset, u64 most)
    {
        const off_t hole = ::lseek(fd, static_cast<off_t>(offset), SEEK_HOLE);
        if (hole < 0 || static_cast<u64>(hole) <= offset) {
            return {most, Stretch::Kind::data};
        }
        return {std::min(most, static_cast<u64>(hole) - offset), Stretch::Kind::data};
    }

    /// Whether the byte can be read without waiting for storage; where the system cannot tell, yes.
    bool in_memory(u64 offset) const
    {
        char byte = 0;
        const iovec into = {&byte, 1};
        return ::preadv2(m_files.first(), &into, 1, static_cast<off_t>(offset), RWF_NOWAIT) >= 0 || errno != EAGAIN;
    }

    bool locked(int byte) const
    {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = byte;
        lock.l_len = 1;
        return ::fcntl(m_files.first(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    }

    Error in_use(const char* what) const
    {
        return Error(Fault::in_use, what)
            .with_hint(text("Is another process using the image [", printable(m_name), "]?"));
    }

    OpenFiles m_files;
    std::string m_name;
    std::string m_path;
    u64 m_size;
    u64 m_allocated;
    FileIdentity m_identity;
};

/// /dev/null, /dev/zero and /dev/full: the peer takes them for empty disks.
bool in_null_family(const struct stat& status)
{
    const bool memory_device = major(status.st_rdev) == 1;
    const auto number = minor(status.st_rdev);
    return S_ISCHR(status.st_mode) && memory_device && (number == 3 || number == 5 || number == 7);
}

Status check_kind(const FileOpening& opening, const struct stat& status)
{
    const std::string shown = printable(opening.name);
    if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
        if (opening.device_only) {
            return Error(Fault::unsupported,
                         text("'host_device' driver requires '", shown, "' to be either a character or block device"));
        }
        if (S_ISDIR(status.st_mode)) {
            return Error(Fault::unsupported, text("'file' driver requires '", shown, "' to be a regular file"));
        }
        return {};
    }
    if (S_ISBLK(status.st_mode) || (opening.named_by_user && in_null_family(status))) {
        return {};
    }
    const char* kind = S_ISFIFO(status.st_mode)   ? "a FIFO"
                       : S_ISSOCK(status.st_mode) ? "a socket"
                       : S_ISCHR(status.st_mode)  ? "a character device"
                                                  : "neither a file nor a device";
    return Error(Fault::denied, text("Could not open '", shown, "': it is ", kind,
                                     ", and only regular files and block devices are opened"));
}

}  // namespace

std::string Source::directory() const
{
    const auto slash = name().rfind('/');
    return slash == std::string::npos ? std::string() : name().substr(0, slash + 1);
}

Stretch Source::stretch(u64, u64 most) const
{
    return {most, Stretch::Kind::data};
}

Status Source::check_locks(LockNeed) const
{
    return {};
}

Status read_descriptor(int fd, const std::string& name, u64 offset, std::span<std::byte> into, u64 size)
{
    TRY(check_end(name, offset, into.size()));
    while (!into.empty()) {
        const ssize_t count = ::pread(fd, into.data(), into.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            const int error = errno;
            return Error(Fault::io,
                         text(printable(name), ": reading ", into.size(), " bytes at ", hex(offset), ": ", why(error)));
        }
        if (count == 0 && offset < size) {
            return Error(Fault::io, text(printable(name), ": has become shorter while it was read: no byte at ",
                                         hex(offset), " any more, of ", hex(size)));
        }
        if (count == 0) {
            break;
        }
        offset += static_cast<u64>(count);
        into = into.subspan(static_cast<std::size_t>(count));
    }
    std::fill(into.begin(), into.end(), std::byte{0});
    return {};
}

Result<std::shared_ptr<const Source>> open_file(const FileOpening& opening)
{
    // O_PATH looks at a file without opening it: a FIFO does not block, a tape does not rewind.
    const Descriptor place(open_retrying(opening.path.c_str(), O_PATH));
    struct stat status = {};
    if (!place.valid() || ::fstat(place.get(), &status) != 0) {
        return cannot_open(opening.name, errno);
    }
    const std::string real = path_of(place.get()).value_or(opening.path);
    if (!opening.permits(real)) {
        return Error(Fault::denied, text("'", printable(opening.name), "' is not opened: ", printable(real),
                                         " lies outside the folders that may be read"));
    }
    TRY(check_kind(opening, status));

    Descriptor fd(open_retrying(text("/proc/self/fd/", place.get()).c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY));
    if (!fd.valid() && errno == ENOENT) {  // no /proc here
        fd = Descriptor(open_retrying(opening.path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY));
    }
    struct stat opened = {};
    if (!fd.valid() || ::fstat(fd.get(), &opened) != 0) {
        return cannot_open(opening.name, errno);
    }
    if (opened.st_dev != status.st_dev || opened.st_ino != status.st_ino) {
        return Error(Fault::io, text("Could not open '", printable(opening.name), "': it was replaced in between"));
    }
    u64 size = 0;
    if (!S_ISCHR(opened.st_mode)) {
        const off_t end = ::lseek(fd.get(), 0, SEEK_END);
        if (end < 0) {
            return Error(Fault::io, text("Could not refresh total sector count: ", why(errno)));
        }
        size = static_cast<u64>(end);
    }
    return std::shared_ptr<const Source>(std::make_shared<FileSource>(std::move(fd), opening.name, real, size, opened));
}

std::optional<std::string> real_path(const std::string& path)
{
    const Descriptor place(open_retrying(path.c_str(), O_PATH));
    return place.valid() ? path_of(place.get()) : std::nullopt;
}

std::vector<std::string> regular_files(const std::string& folder, std::size_t most)
{
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(folder.empty() ? "." : folder.c_str()), ::closedir);
    while (opened && most-- > 0) {
        const dirent* entry = ::readdir(opened.get());
        if (entry == nullptr) {
            break;
        }
        struct stat status = {};
        if (::fstatat(::dirfd(opened.get()), entry->d_name, &status, 0) == 0 && S_ISREG(status.st_mode)) {
            names.emplace_back(entry->d_name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool is_regular_file(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool is_device(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && (S_ISBLK(status.st_mode) || S_ISCHR(status.st_mode));
}

MemorySource::MemorySource(std::vector<std::byte> bytes, std::string name)
    : m_bytes(std::move(bytes)), m_name(std::move(name))
{
}

Status MemorySource::read(u64 offset, std::span<std::byte> into) const
{
    TRY(check_end(m_name, offset, into.size()));
    const u64 available = offset < m_bytes.size() ? m_bytes.size() - offset : 0;
    const auto count = static_cast<std::size_t>(std::min<u64>(available, into.size()));
    const auto* from = m_bytes.data() + (count > 0 ? offset : 0);
    std::copy_n(from, count, into.begin());
    std::fill(into.begin() + static_cast<std::ptrdiff_t>(count), into.end(), std::byte{0});
    return {};
}

Stretch MemorySource::stretch(u64 offset, u64 most) const
{
    if (offset >= m_bytes.size()) {
        return {most, Stretch::Kind::hole};
    }
    return {std::min<u64>(most, m_bytes.size() - offset), Stretch::Kind::data};
}

WindowSource::WindowSource(std::shared_ptr<const Source> whole, Range window, std::string name)
    : m_whole(std::move(whole)), m_window(window), m_name(std::move(name))
{
}

Status WindowSource::read(u64 offset, std::span<std::byte> into) const
{
    TRY(check_end(m_name, offset, into.size()));
    const u64 available = offset < m_window.length ? m_window.length - offset : 0;
    const auto count = static_cast<std::size_t>(std::min<u64>(available, into.size()));
    TRY(m_whole->read(m_window.offset + (count > 0 ? offset : 0), into.first(count)));
    std::fill(into.begin() + static_cast<std::ptrdiff_t>(count), into.end(), std::byte{0});
    return {};
}

Stretch WindowSource::stretch_after_hole(u64 offset, u64 most) const
{
    if (offset >= m_window.length) {
        return {most, Stretch::Kind::hole};
    }
    return m_whole->stretch_after_hole(m_window.offset + offset, std::min(most, m_window.length - offset));
}

void WindowSource::will_need(std::span<const Range> ranges) const
{
    std::vector<Range> moved(ranges.begin(), ranges.end());
    for (Range& range : moved) {
        range.offset += m_window.offset;
    }
    m_whole->will_need(moved);
}

Stretch WindowSource::stretch(u64 offset, u64 most) const
{
    if (offset >= m_window.length) {
        return {most, Stretch::Kind::hole};
    }
    return m_whole->stretch(m_window.offset + offset, std::min(most, m_window.length - offset));
}

std::optional<FileStamp> file_stamp(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return FileStamp{{static_cast<u64>(status.st_dev), static_cast<u64>(status.st_ino)},
                     static_cast<u64>(status.st_size),
                     static_cast<std::int64_t>(status.st_mtim.tv_sec),
                     static_cast<std::int64_t>(status.st_mtim.tv_nsec)};
}

bool is_superuser()
{
    return ::geteuid() == 0;
}

}  // namespace stratamap
