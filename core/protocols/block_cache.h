// SPDX-License-Identifier: MIT
// BlockCache: a source whose bytes cost a journey each time. Fetches whole blocks, neighbours together, and keeps the
// ones last used.
#pragma once

#include "core/source.h"

#include <map>
#include <mutex>

namespace stratamap {

class BlockCache : public Source {
public:
    static constexpr u64 block_size = 64 << 10;

    const std::string& name() const final { return m_name; }
    u64 size() const final { return m_size; }
    Status read(u64 offset, std::span<std::byte> into) const final;
    void will_need(std::span<const Range> ranges) const final;

protected:
    BlockCache(std::string name, u64 size) : m_name(std::move(name)), m_size(size) {}

    /// Fills the span; the range begins at a block and ends at one, or at the end of the file, and is at most
    /// most_fetched bytes. Never called twice at once.
    virtual Status fetch(u64 offset, std::span<std::byte> into) const = 0;

    /// Bytes known already, from the beginning of the file: whole blocks, or the whole file. Before anybody reads.
    void prime(std::span<const std::byte> bytes);

private:
    static constexpr u64 most_blocks = 128;     // 8 MiB for each file
    static constexpr u64 most_read_ahead = 16;  // blocks
    static constexpr u64 most_fetched = 4 << 20;

    struct Block {
        std::vector<std::byte> bytes;
        u64 last_used = 0;
    };

    Status read_block(u64 block, u64 wanted) const;
    void keep(u64 block, std::span<const std::byte> bytes) const;

    std::string m_name;
    u64 m_size;
    mutable std::mutex m_mutex;
    mutable std::map<u64, Block> m_blocks;
    mutable u64 m_uses = 0;
    mutable u64 m_next = 0;   // the block behind the one fetched last
    mutable u64 m_ahead = 1;  // blocks to fetch when it is that one that is asked for
};

}  // namespace stratamap
