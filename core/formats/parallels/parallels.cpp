// SPDX-License-Identifier: MIT
// parallels: expanding images of Parallels, each for itself (shared spec formats/parallels.md). Not covered: bundles (a
// folder with a DiskDescriptor.xml). This file is the way in: probe, open, the layer, and the one exported name.
#include "core/format.h"
#include "core/formats/parallels/sparse.h"

#include <algorithm>

namespace stratamap {

namespace parallels {
namespace {

class ParallelsLayer final : public Layer {
public:
    explicit ParallelsLayer(SparseImage image) : m_image(std::move(image)) {}

    u64 virtual_size() const override { return m_image.size(); }
    u64 cluster_size() const override { return m_image.cluster_size(); }
    /// No reference stands in the image, but the user may put a layer below.
    bool supports_backing() const override { return true; }

    Status extents(Range range, ExtentSink sink, IssueSink issues) const override
    {
        ExtentJoiner out(sink);
        if (TRY(walk(m_image, range, 0, 0, out, issues))) {
            out.flush();
        }
        return {};
    }

    Status read(u64 offset, std::span<std::byte> into) const override
    {
        Status status;
        const auto sink = [&](const Extent& extent) {
            const auto part = into.subspan(extent.guest.offset - offset, extent.guest.length);
            if (extent.state == State::data) {
                status = m_image.file->read(extent.host->offset, part);
            } else {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            return status.has_value();
        };
        TRY(extents({offset, into.size()}, sink, [](const Issue&) {}));
        return status;
    }

    std::vector<Bitmap> bitmaps() const override { return m_image.bitmaps; }
    std::vector<Fact> facts() const override { return parallels::facts(m_image); }

private:
    SparseImage m_image;
};

Match probe(const Head& head)
{
    return begins_like_sparse(head.bytes) ? Match::sure : Match::no;
}

Result<std::unique_ptr<Layer>> open(Opening opening)
{
    auto image = TRY(open_sparse(opening.image, opening.tolerant, opening.issues));
    return std::unique_ptr<Layer>(std::make_unique<ParallelsLayer>(std::move(image)));
}

constexpr std::string_view options[] = {"prealloc-size", "prealloc-mode"};

}  // namespace
}  // namespace parallels

extern const Format parallels_format;
const Format parallels_format = {"parallels", "Parallels disk image", parallels::probe, parallels::open,
                                 parallels::options};

}  // namespace stratamap
