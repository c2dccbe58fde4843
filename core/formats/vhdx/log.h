// SPDX-License-Identifier: MIT
// VHDX's log: updates of the tables that may not have reached their places yet. They are laid over the file in memory.
#pragma once

#include "core/formats/vhdx/guid.h"
#include "core/source.h"

#include <array>
#include <map>

namespace stratamap::vhdx {

constexpr u64 log_sector = 4096;

/// CRC-32C of a structure whose checksum, four bytes from byte 4 on, counts as zeros.
u32 checksum_of(std::span<const std::byte> structure);

/// Where the log lies, and which of its entries are meant.
struct LogPlace {
    u64 offset = 0;
    u64 length = 0;  ///< a multiple of 1 MiB
    Guid guid = {};
};

/// The file as it is once the log has been replayed.
class ReplayedSource final : public Source {
public:
    /// A part of the file that the log has other bytes for.
    struct Piece {
        u64 end = 0;                           ///< offset in the file
        u64 log_offset = 0;                    ///< of the log sector that holds the bytes; 0: they are zeros
        std::array<std::byte, 12> moved = {};  ///< the first eight bytes and the last four, which lie elsewhere
    };
    using Pieces = std::map<u64, Piece>;  // by the offset in the file that they begin at

    explicit ReplayedSource(std::shared_ptr<const Source> image) : m_image(std::move(image)) {}

    const std::string& name() const override { return m_image->name(); }
    std::string directory() const override { return m_image->directory(); }
    std::string host_path() const override { return m_image->host_path(); }
    std::optional<u64> allocated() const override { return m_image->allocated(); }
    FileIdentity identity() const override { return m_image->identity(); }
    u64 size() const override { return std::max(m_image->size(), m_least_size); }
    Status read(u64 offset, std::span<std::byte> into) const override;
    Stretch stretch(u64 offset, u64 most) const override;

    /// Looks for the newest complete sequence of entries, and takes what it says. How many entries that were.
    Result<u64> replay(const LogPlace& log);

    const Pieces& pieces() const { return m_pieces; }

    /// The first piece that ends behind the offset.
    Pieces::const_iterator first_behind(u64 offset) const;

private:
    void lay(u64 begin, const Piece& piece);

    std::shared_ptr<const Source> m_image;
    Pieces m_pieces;
    u64 m_least_size = 0;
};

}  // namespace stratamap::vhdx
