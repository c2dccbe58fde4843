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
    std::vector<Fact> facts() const override { return describe(m_image->headers); }

private:
    std::shared_ptr<const Image> m_image;
    Table<be64> m_l1_table;
    u64 m_virtual_size;
    mutable std::atomic<u64> m_prepared{0};  ///< tables below this one were fetched; a hint, like prepare() itself
};

}  // namespace stratamap::qcow2
