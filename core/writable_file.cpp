// SPDX-License-Identifier: MIT
// Files that are written, and QEMU's locks on them: read locks of open file descriptions on single bytes, conflicts
// found by asking whether a write lock would be possible (shared spec amend, 6).
#include "core/writable_file.h"

#include "core/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace stratamap {

namespace {

constexpr int used = 100;
constexpr int forbidden = 200;
struct Permission {
    int number;
    const char* name;
};
constexpr Permission consistent_read = {0, "consistent read"};
constexpr Permission writing = {1, "write"};
constexpr Permission resizing = {3, "resize"};

std::string why(int error)
{
    return std::generic_category().message(error);
}

Error cannot_open(const std::string& name, int error)
{
    const Fault fault = error == ENOENT || error == ENOTDIR                   ? Fault::missing
                        : error == EACCES || error == EPERM || error == EROFS ? Fault::denied
                                                                              : Fault::io;
    return {fault, text("Could not open '", printable(name), "': ", why(error))};
}

struct flock byte_lock(short type, int byte)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

Status lock_byte(int fd, int byte)
{
    struct flock lock = byte_lock(F_RDLCK, byte);
    if (::fcntl(fd, F_OFD_SETLK, &lock) == 0) {
        return {};
    }
    const int error = errno;
    const bool taken = error == EAGAIN || error == EACCES;
    return Error(taken ? Fault::in_use : Fault::io,
                 taken ? text("Failed to lock byte ", byte) : text("Failed to lock byte ", byte, ": ", why(error)));
}

Status test_byte(int fd, int byte, const std::string& message)
{
    struct flock lock = byte_lock(F_WRLCK, byte);
    if (::fcntl(fd, F_OFD_GETLK, &lock) != 0) {
        return Error(Fault::io, text(message, ": ", why(errno)));
    }
    return lock.l_type == F_UNLCK ? Status() : Status(Error(Fault::in_use, message));
}

/// Takes all before it asks for any: of two programs that do so, at least one sees the other.
Status take_locks(int fd, LockUse use, std::span<const Permission> needed, std::span<const Permission> unshared)
{
    if (use == LockUse::take) {
        for (const Permission& permission : needed) {
            TRY(lock_byte(fd, used + permission.number));
        }
        for (const Permission& permission : unshared) {
            TRY(lock_byte(fd, forbidden + permission.number));
        }
    }
    for (const Permission& permission : needed) {
        TRY(test_byte(fd, forbidden + permission.number, text("Failed to get \"", permission.name, "\" lock")));
    }
    for (const Permission& permission : unshared) {
        TRY(test_byte(fd, used + permission.number, text("Failed to get shared \"", permission.name, "\" lock")));
    }
    return {};
}

Status take_locks(int fd, LockUse use, LockScheme scheme)
{
    // Metadata of qcow2 makes the file longer; a LUKS header changes in place.
    static constexpr Permission amending[] = {consistent_read, writing, resizing};
    static constexpr Permission amending_unshared[] = {writing, resizing};
    static constexpr Permission exclusive[] = {consistent_read, writing};
    switch (scheme) {
        case LockScheme::amend: return take_locks(fd, use, amending, amending_unshared);
        case LockScheme::amend_exclusively: return take_locks(fd, use, exclusive, exclusive);
        case LockScheme::none: break;
    }
    return {};
}

/// What the descriptor holds, at its size of the moment.
class OpenBytes final : public Source {
public:
    OpenBytes(int fd, std::string name) : m_fd(fd), m_name(std::move(name)) {}
    ~OpenBytes() override { ::close(m_fd); }
    OpenBytes(const OpenBytes&) = delete;
    OpenBytes& operator=(const OpenBytes&) = delete;

    int fd() const { return m_fd; }
    const std::string& name() const override { return m_name; }
    u64 size() const override
    {
        const off_t end = ::lseek(m_fd, 0, SEEK_END);
        return end < 0 ? 0 : static_cast<u64>(end);
    }
    FileIdentity identity() const override
    {
        struct stat status = {};
        return ::fstat(m_fd, &status) == 0 ? FileIdentity{status.st_dev, status.st_ino} : FileIdentity{};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        return read_descriptor(m_fd, m_name, offset, into);
    }

private:
    int m_fd;
    std::string m_name;
};

class RealFile final : public WritableFile {
public:
    RealFile(std::unique_ptr<OpenBytes> bytes, CacheMode mode) : m_bytes(std::move(bytes)), m_mode(mode) {}

    const Source& bytes() const override { return *m_bytes; }

    Status write(u64 offset, std::span<const std::byte> bytes) override
    {
        if (offset > max_image_length || bytes.size() > max_image_length - offset) {
            return failed("writing", offset, bytes.size(), EFBIG);
        }
        while (!bytes.empty()) {
            const ssize_t count = ::pwrite(m_bytes->fd(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count <= 0) {
                return failed("writing", offset, bytes.size(), count < 0 ? errno : ENOSPC);
            }
            offset += static_cast<u64>(count);
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
        const bool through = m_mode == CacheMode::writethrough || m_mode == CacheMode::directsync;
        return through ? barrier() : Status();
    }

    Status barrier() override
    {
        if (m_mode != CacheMode::unsafe && ::fdatasync(m_bytes->fd()) != 0) {
            return failed("flushing", 0, m_bytes->size(), errno);
        }
        return {};
    }

    Status resize(u64 size) override
    {
        return ::ftruncate(m_bytes->fd(), static_cast<off_t>(size)) == 0 ? Status()
                                                                         : failed("resizing", size, 0, errno);
    }

    Status punch(Range range) override
    {
        constexpr int mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
        if (::fallocate(m_bytes->fd(), mode, static_cast<off_t>(range.offset), static_cast<off_t>(range.length)) == 0) {
            return {};
        }
        return failed("punching a hole into", range.offset, range.length, errno);
    }

private:
    Error failed(const char* what, u64 offset, u64 length, int error) const
    {
        return Error(Fault::io, text(printable(m_bytes->name()), ": ", what, " ", length, " bytes at ", hex(offset),
                                     ": ", why(error)));
    }

    std::unique_ptr<OpenBytes> m_bytes;
    CacheMode m_mode;
};

/// Neither opened nor waited for: a FIFO would hang, a tape rewind.
Status check_kind(const std::string& path, const std::string& name)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return cannot_open(name, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return cannot_open(name, EISDIR);
    }
    if (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode)) {
        return Error(Fault::denied,
                     text("Could not open '", printable(name), "': only regular files and block devices are amended"));
    }
    return {};
}

}  // namespace

std::optional<CacheMode> cache_mode(std::string_view name)
{
    constexpr std::pair<std::string_view, CacheMode> modes[] = {
        {"none", CacheMode::none},
        {"off", CacheMode::none},
        {"writeback", CacheMode::writeback},
        {"writethrough", CacheMode::writethrough},
        {"directsync", CacheMode::directsync},
        {"unsafe", CacheMode::unsafe},
    };
    for (const auto& [spelling, mode] : modes) {
        if (spelling == name) {
            return mode;
        }
    }
    return std::nullopt;
}

Result<std::unique_ptr<WritableFile>> open_for_amending(const std::string& path, const std::string& name,
                                                        CacheMode mode, LockScheme scheme, LockUse use)
{
    TRY(check_kind(path, name));
    int fd = -1;
    do {
        fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0) {
        return cannot_open(name, errno);
    }
    auto bytes = std::make_unique<OpenBytes>(fd, name);
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode))) {
        return Error(Fault::io, text("Could not open '", printable(name), "': it was replaced in between"));
    }
    if (auto locked = take_locks(fd, use, scheme); !locked) {
        return std::move(locked).error().with_hint(text("Is another process using the image [", printable(name), "]?"));
    }
    return std::unique_ptr<WritableFile>(std::make_unique<RealFile>(std::move(bytes), mode));
}

class MemoryFile::Bytes final : public Source {
public:
    Bytes(std::vector<std::byte> content, std::string name) : m_content(std::move(content)), m_name(std::move(name)) {}

    const std::string& name() const override { return m_name; }
    u64 size() const override { return m_content.size(); }
    Status read(u64 offset, std::span<std::byte> into) const override
    {
        const u64 from = std::min<u64>(offset, m_content.size());
        const u64 there = std::min<u64>(into.size(), m_content.size() - from);
        std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(from), there, into.begin());
        std::fill(into.begin() + static_cast<std::ptrdiff_t>(there), into.end(), std::byte{0});
        return {};
    }

    std::vector<std::byte> m_content;

private:
    std::string m_name;
};

MemoryFile::MemoryFile(std::vector<std::byte> bytes, std::string name)
    : m_bytes(std::make_unique<Bytes>(std::move(bytes), std::move(name)))
{
}

MemoryFile::~MemoryFile() = default;

const Source& MemoryFile::bytes() const
{
    return *m_bytes;
}

Status MemoryFile::write(u64 offset, std::span<const std::byte> bytes)
{
    auto& content = m_bytes->m_content;
    if (const auto end = add(offset, bytes.size()); !end || *end > content.max_size()) {
        return Error(Fault::io, text("writing ", bytes.size(), " bytes at ", hex(offset), ": no memory is that long"));
    }
    content.resize(std::max<u64>(content.size(), offset + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
    return {};
}

Status MemoryFile::resize(u64 size)
{
    m_bytes->m_content.resize(size);
    return {};
}

Status MemoryFile::punch(Range range)
{
    const Range part = intersection(range, {0, m_bytes->size()});
    std::fill_n(m_bytes->m_content.begin() + static_cast<std::ptrdiff_t>(part.offset), part.length, std::byte{0});
    return {};
}

const std::vector<std::byte>& MemoryFile::content() const
{
    return m_bytes->m_content;
}

}  // namespace stratamap
