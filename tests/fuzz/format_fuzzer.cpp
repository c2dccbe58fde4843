// SPDX-License-Identifier: MIT
// Opens any bytes as an image of one format, maps it and reads a little: whatever they are, the promises of Layer hold.
// The format is what the program's name says behind its last underscore (fuzz_qcow2).
#include "core/check.h"
#include "core/format.h"
#include "core/host_map.h"
#include "tests/fuzz/mend.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace stratamap;

namespace {

const Format* the_format = nullptr;

constexpr u64 most_mapped = u64{64} << 20;
constexpr std::size_t most_extents = 5000;

#define PROMISE(condition)              \
    ((condition) ? static_cast<void>(0) \
                 : (std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition), std::abort()))

/// Storage files are there, whatever they are called: what lies behind the first KiB of the image, where a descriptor
/// may have its end, or else something.
class SomeFiles final : public Files {
public:
    explicit SomeFiles(std::span<const std::byte> image) : m_storage(100'000, std::byte{0x55})
    {
        constexpr std::size_t descriptor = 1024;
        if (image.size() > descriptor) {
            m_storage.assign(image.begin() + descriptor, image.end());
        }
    }

    Result<std::shared_ptr<const Source>> open_storage(const Reference& reference, const Options&) override
    {
        return std::shared_ptr<const Source>(std::make_shared<MemorySource>(m_storage, reference.name));
    }

private:
    std::vector<std::byte> m_storage;
};

/// The same bytes in a sparse file: sectors of zeros are holes.
class SparseSource final : public Source {
public:
    explicit SparseSource(std::shared_ptr<const MemorySource> bytes) : m_bytes(std::move(bytes)) {}

    const std::string& name() const override { return m_bytes->name(); }
    u64 size() const override { return m_bytes->size(); }
    std::optional<u64> allocated() const override { return m_bytes->size() / 2; }
    Status read(u64 offset, std::span<std::byte> into) const override { return m_bytes->read(offset, into); }
    Stretch stretch(u64 offset, u64 most) const override
    {
        if (offset >= size()) {
            return {most, Stretch::Kind::hole};
        }
        const auto kind = kind_at(offset);
        u64 end = round_down(offset, sector_size) + sector_size;
        while (end < size() && end - offset < most && kind_at(end) == kind) {
            end += sector_size;
        }
        return {std::min(std::min(end, size()) - offset, most), kind};
    }

private:
    Stretch::Kind kind_at(u64 offset) const
    {
        std::array<std::byte, sector_size> sector = {};
        PROMISE(m_bytes->read(round_down(offset, sector_size), sector));
        return sector == std::array<std::byte, sector_size>{} ? Stretch::Kind::hole : Stretch::Kind::data;
    }

    std::shared_ptr<const MemorySource> m_bytes;
};

struct Walked {
    std::vector<Extent> extents;
    bool whole = false;  ///< to the end of the range, not stopped and without an error
};

Walked walk(const Layer& layer, Range range)
{
    Walked walked;
    u64 position = range.offset;
    const Status status = layer.extents(
        range,
        [&](const Extent& extent) {
            PROMISE(extent.guest.offset == position);
            PROMISE(!extent.guest.empty());
            PROMISE(extent.guest.length <= range.end() - position);
            PROMISE(extent.state != State::unknown);
            position = extent.guest.end();
            walked.extents.push_back(extent);
            return walked.extents.size() < most_extents;
        },
        [](const Issue& issue) { PROMISE(!issue.sentence.empty()); });
    walked.whole = status.has_value() && walked.extents.size() < most_extents;
    PROMISE(!walked.whole || position == range.end());
    return walked;
}

void read_some(const Layer& layer, const std::vector<Extent>& extents)
{
    std::size_t reads = 0;
    for (const Extent& extent : extents) {
        if (extent.state == State::unallocated || reads == 20) {
            continue;
        }
        ++reads;
        std::vector<std::byte> bytes(std::min<u64>(extent.guest.length, 3000), std::byte{0xaa});
        const Status status = layer.read(extent.guest.offset, bytes);
        PROMISE(!status || (extent.state != State::damaged && extent.state != State::encrypted));
        if (status && reads_zero(extent.state)) {
            PROMISE(std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte{0}; }));
        }
    }
}

void exercise(const Layer& layer)
{
    const u64 size = layer.virtual_size();
    PROMISE(size % sector_size == 0 && size <= max_image_length);
    const u64 cluster = layer.cluster_size();
    PROMISE(cluster > 0);
    const Walked first = walk(layer, {0, std::min(size, most_mapped)});
    read_some(layer, first.extents);
    // From the middle of what was just seen, the answer goes on alike.
    if (first.extents.size() > 1) {
        const Extent& one = first.extents[first.extents.size() / 2];
        const u64 middle = one.guest.offset + one.guest.length / 2;
        const Walked again = walk(layer, {middle, std::min(size - middle, u64{1} << 20)});
        PROMISE(again.extents.empty() || again.extents.front().state == one.state);
    }
    const u64 tail = std::min(size, u64{1} << 20);
    read_some(layer, walk(layer, {size - tail, tail}).extents);
}

/// What the file's bytes are for: every byte of the file once, in order.
void look_at_file(const Layer& layer, const Source& image)
{
    u64 asked = 0;
    const auto map = host_map(layer, image, 0, [&] { return ++asked < most_extents; });
    if (!map) {
        PROMISE(!map.error().text().empty());
        return;
    }
    PROMISE((*map)->size() == image.size());
    u64 position = 0;
    for (std::size_t i = 0; i < (*map)->run_count(); ++i) {
        const HostRun run = (*map)->run(i);
        PROMISE(run.bytes.offset == position && !run.bytes.empty());
        position = run.bytes.end();
    }
    PROMISE(position == image.size());
    PROMISE((*map)->used_end() <= image.size());
}

/// Two threads find what one finds, and say it in the same order.
void check(const Layer& layer)
{
    const auto checked = [&](unsigned threads) {
        u64 asked = 0;
        return check_image(layer, threads, [&](u64, u64) { return ++asked < most_extents; });
    };
    const auto one = checked(1);
    const auto two = checked(2);
    if (!one || !two) {
        PROMISE((one || !one.error().text().empty()) && (two || !two.error().text().empty()));
        return;
    }
    PROMISE(one->found() == two->found() && one->image_end_offset == two->image_end_offset);
    PROMISE(one->fragmented_clusters <= one->allocated_clusters);
    PROMISE(one->findings.size() == two->findings.size());
    for (std::size_t i = 0; i < one->findings.size(); ++i) {
        PROMISE(!one->findings[i].sentence.empty() && one->findings[i].sentence == two->findings[i].sentence);
    }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerInitialize(int*, char*** argv)
{
    const std::string program = (*argv)[0];
    the_format = format_by_id(program.substr(program.rfind('_') + 1));
    if (the_format == nullptr) {
        std::fprintf(stderr, "%s: no such format\n", program.c_str());
        std::exit(1);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = testing::mended(the_format->id, std::as_bytes(std::span(data, size)));
    const auto image = std::make_shared<MemorySource>(bytes);
    Head head;
    std::copy_n(bytes.begin(), std::min(bytes.size(), head.bytes.size()), head.bytes.begin());
    head.size = bytes.size();
    head.name = "memory";
    PROMISE(probe(head) != nullptr);
    SomeFiles files(bytes);
    const Options options;
    std::vector<Issue> unheard;
    if (const auto layer = the_format->open(Opening{image, options, files, unheard, false, true})) {
        check(**layer);
    }
    for (const bool tolerant : {false, true}) {
        std::vector<Issue> issues;
        std::shared_ptr<const Source> source = image;
        if (tolerant) {
            source = std::make_shared<SparseSource>(image);
        }
        const auto layer = the_format->open(Opening{source, options, files, issues, tolerant});
        if (!layer) {
            PROMISE(!layer.error().text().empty());
            continue;
        }
        exercise(**layer);
        look_at_file(**layer, *source);
        for (std::size_t i = 0; i < std::min<std::size_t>((*layer)->snapshots().size(), 4); ++i) {
            if (const auto snapshot = (*layer)->open_snapshot(i)) {
                exercise(**snapshot);
            }
        }
        static_cast<void>((*layer)->facts().size() + (*layer)->bitmaps().size() + (*layer)->storage().size());
        static_cast<void>((*layer)->backing().has_value());
        static_cast<void>(json_text((*layer)->particulars().specific).size());
    }
    return 0;
}
