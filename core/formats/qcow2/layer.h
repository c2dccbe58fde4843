// SPDX-License-Identifier: MIT
// qcow2's guest disk: the L1 and L2 tables as extents, and the bytes they point to.
#pragma once

#include "core/formats/qcow2/header.h"

#include <atomic>
#include <mutex>

namespace stratamap::qcow2 {

/// What the active disk and the internal snapshots of one file share.
struct Image {
    std::shared_ptr<const Source> file;
    std::shared_ptr<const Source> data_file;  ///< null: guest data lies in `file`
    Headers headers;
    Table<be64> refcount_table;
    std::vector<StoredSnapshot> snapshots;
    std::vector<Bitmap> bitmaps;

    const Source& data() const { return data_file ? *data_file : *file; }

    /// Whether more clusters are counted as used than the file occupies on its storage: then data may be holes
    /// of the file below. Judged once, on the first question (shared spec map, 12).
    bool metadata_preallocated() const;

private:
    mutable std::once_flag m_judged;
    mutable bool m_preallocated = false;
};

constexpr u64 offset_mask = 0x00fffffffffffe00;  // bits 9 to 55 of L1, L2 and refcount table entries
constexpr u64 entry_copied = u64{1} << 63;
constexpr u64 entry_compressed = u64{1} << 62;
constexpr u64 entry_zero = 1;

/// Where a compressed entry's packed bytes lie.
HostRange packed_bytes(const Headers& headers, u64 word);

/// What every byte of the image's own file is for. The error is `cancelled` when `go_on` said no.
Result<std::shared_ptr<const HostMap>> map_host(const Image& image, FunctionRef<bool()> go_on);

/// Whether the tables are sound and the counts right.
Status check_references(const Image& image, Checking& checking);

class DiskLayer final : public Layer {
public:
    /// `virtual_size` is a multiple of 512; the L1 table may be shorter than that needs (then: unallocated).
    DiskLayer(std::shared_ptr<const Image> image, Table<be64> l1_table, u64 virtual_size);

    u64 virtual_size() const override { return m_virtual_size; }
    u64 cluster_size() const override { return m_image->headers.cluster_size; }
    u64 peer_stride() const override;
    bool supports_backing() const override { return true; }
    bool encrypted() const override { return m_image->headers.encrypted(); }
    Status extents(Range range, ExtentSink sink, IssueSink issues) const override;
    void prepare(Range range) const override;
    bool at_hand(Range range) const override;
    Status read(u64 offset, std::span<std::byte> into) const override;
    std::optional<Reference> backing() const override;
    std::vector<std::shared_ptr<const Source>> storage() const override;
    std::vector<Snapshot> snapshots() const override;
    Result<std::unique_ptr<Layer>> open_snapshot(std::size_t index) const override;
    std::vector<Bitmap> bitmaps() const override { return m_image->bitmaps; }
    std::vector<Issue> remarks() const override;
    Result<std::shared_ptr<const HostMap>> host_map(FunctionRef<bool()> go_on) const override;
    Status check(Checking& checking) const override { return check_references(*m_image, checking); }
    Status rooms(Range range, FunctionRef<bool(const Room&)> sink) const override;
    Writing writing() const override;
    Status bitmap_runs(std::size_t index, Range range, FunctionRef<bool(Range guest, bool set)> sink) const override;
    std::vector<Fact> place_of(u64 offset) const override;
    Particulars particulars() const override
    {
        return {.cluster_size = cluster_size(),
                .unclean = m_image->headers.has(incompatible::dirty),
                .specific = specific_information(m_image->headers, m_image->bitmaps)};
    }
    std::vector<Fact> facts() const override { return describe(m_image->headers); }

private:
    std::shared_ptr<const Image> m_image;
    Table<be64> m_l1_table;
    u64 m_virtual_size;
    mutable std::atomic<u64> m_prepared{0};  ///< tables below this one were fetched; a hint, like prepare() itself
};

}  // namespace stratamap::qcow2
