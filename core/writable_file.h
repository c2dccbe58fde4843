// SPDX-License-Identifier: MIT
// WritableFile: a file that is amended. The only way in which core changes anything; its system calls stand in
// writable_file.cpp.
#pragma once

#include "core/source.h"

namespace stratamap {

class WritableFile {
public:
    virtual ~WritableFile() = default;

    /// The file's bytes as they are now: reads see what was written.
    virtual const Source& bytes() const = 0;

    /// Writes all of them, or fails; the file grows when they end past its end. Nothing is on stable storage before the
    /// next barrier().
    virtual Status write(u64 offset, std::span<const std::byte> bytes) = 0;

    /// When it succeeds, everything written before is on stable storage.
    virtual Status barrier() = 0;

    virtual Status resize(u64 size) = 0;

    /// The range reads as zeros afterwards, and takes no space where the file system can do that.
    virtual Status punch(Range range) = 0;
};

/// How a file is written, spelled as the peer's -t spells it.
enum class CacheMode : u8 { none, writeback, writethrough, directsync, unsafe };
std::optional<CacheMode> cache_mode(std::string_view name);

/// Whose rules of locking (shared spec amend, 6.2): who amends qcow2 lets nobody else write, raw LUKS lets nobody else
/// even read.
enum class LockScheme : u8 { amend, amend_exclusively, none };

/// Whether the locks are taken, or only asked for: who plans and does not write is in nobody's way.
enum class LockUse : u8 { take, ask };

/// Opens a regular file or a block device for reading and writing and takes QEMU's locks, which are held until the file
/// is closed. Refused are FIFOs and the like without being opened, and files that another program has locked.
Result<std::unique_ptr<WritableFile>> open_for_amending(const std::string& path, const std::string& name,
                                                        CacheMode mode, LockScheme scheme, LockUse use = LockUse::take);

/// A file in memory.
class MemoryFile final : public WritableFile {
public:
    explicit MemoryFile(std::vector<std::byte> bytes, std::string name = "memory");
    ~MemoryFile() override;

    const Source& bytes() const override;
    Status write(u64 offset, std::span<const std::byte> bytes) override;
    Status barrier() override { return {}; }
    Status resize(u64 size) override;
    Status punch(Range range) override;

    const std::vector<std::byte>& content() const;

private:
    class Bytes;
    std::unique_ptr<Bytes> m_bytes;
};

}  // namespace stratamap
