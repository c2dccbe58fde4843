// SPDX-License-Identifier: MIT
// What core/layer.h promises, for every format and every kind of image: extents in order, without gaps and exactly the
// range; the same answer however the range is cut; read() in accord with extents(); equal answers from four threads.
#include "tests/conformance/opened_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/feature_images.h"

#include <QtTest>

#include <set>
#include <thread>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

using Extents = std::vector<Extent>;

Extents walk(const Layer& layer, Range range, std::size_t most = ~std::size_t{0})
{
    Extents found;
    const Status status = layer.extents(
        range,
        [&](const Extent& extent) {
            found.push_back(extent);
            return found.size() < most;
        },
        [](const Issue&) {});
    return status ? found : Extents();
}

Extent clipped(Extent extent, Range range)
{
    const Range part = intersection(extent.guest, range);
    if (extent.host && extent.state != State::compressed) {
        extent.host->offset += part.offset - extent.guest.offset;
        extent.host->stored = extent.host->stored == 0 ? 0 : part.length;
    }
    extent.guest = part;
    return extent;
}

bool joins(const Extent& first, const Extent& second)
{
    if (first.state != second.state || first.may_be_hole_below != second.may_be_hole_below ||
        first.host.has_value() != second.host.has_value()) {
        return false;
    }
    return !first.host || (first.state != State::compressed && first.host->file == second.host->file &&
                           first.host->offset + first.guest.length == second.host->offset);
}

/// Extents in a form that does not depend on how they were cut: clipped to the range and joined as far as can be.
Extents canonical(const Extents& extents, Range range)
{
    Extents result;
    for (const Extent& extent : extents) {
        Extent part = clipped(extent, range);
        part.spoils_run_before = false;  // depends on where the walk began, as the peer's failure does
        if (part.guest.empty()) {
            continue;
        }
        if (!result.empty() && joins(result.back(), part)) {
            result.back().guest.length += part.guest.length;
            if (part.host) {
                result.back().host->stored += part.host->stored;
            }
        } else {
            result.push_back(part);
        }
    }
    return result;
}

bool gapless(const Extents& extents, Range range)
{
    u64 position = range.offset;
    for (const Extent& extent : extents) {
        if (extent.guest.offset != position || extent.guest.empty()) {
            return false;
        }
        position = extent.guest.end();
    }
    return position == range.end();
}

bool readable(const Extent& extent)
{
    return extent.state != State::unallocated && extent.state != State::damaged && extent.state != State::encrypted;
}

constexpr u64 most_bytes_read = u64{8} << 20;

}  // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const auto& images : {images_by_hand(m_scratch.path()), images_by_tools(m_scratch.path()),
                                   images_by_others(m_scratch.path()), images_of_the_sample_chain()}) {
            std::copy_if(images.begin(), images.end(), std::back_inserter(m_images), [](const FeatureImage& image) {
                return image.format.empty() || format_by_id(image.format) != nullptr;
            });
        }
        if (!have_peer()) {
            qInfo("%s", no_peer);
        }
        if (samples_folder().empty()) {
            qInfo("%s", no_samples);
        }
    }

    void every_format_has_an_image()
    {
        std::set<std::string_view> seen;
        for (const FeatureImage& image : m_images) {
            Head head;
            const auto source = AnyFiles::open_any(image.path);
            QVERIFY(source && (*source)->read(0, head.bytes));
            head.size = (*source)->size();
            head.name = image.path;
            seen.insert(image.format.empty() ? probe(head)->id : std::string_view(image.format));
        }
        for (const Format* format : formats()) {
            QCOMPARE(format_by_id(format->id), format);
        }
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        for (const Format* format : formats()) {
            QVERIFY2(seen.contains(format->id), std::string(format->id).c_str());
        }
    }

    void extents_are_ordered_gapless_and_exact_data() { rows(); }
    void extents_are_ordered_gapless_and_exact()
    {
        const OpenedImage image = opened();
        const u64 size = image.layer->virtual_size();
        QCOMPARE(size % sector_size, u64{0});
        QVERIFY(size <= max_image_length);
        QVERIFY(gapless(walk(*image.layer, {0, size}), {0, size}));
        Dice dice(1);
        for (int i = 0; i < 200; ++i) {
            const u64 offset = dice.below(size + 1);
            const Range range = {offset, dice.below(std::min<u64>(size - offset, u64{4} << 20) + 1)};
            QVERIFY(gapless(walk(*image.layer, range), range));
        }
        QVERIFY(walk(*image.layer, {size, 0}).empty());
    }

    void cuts_do_not_change_the_answer_data() { rows(); }
    void cuts_do_not_change_the_answer()
    {
        const OpenedImage image = opened();
        const Range disk = {0, image.layer->virtual_size()};
        const Extents whole = walk(*image.layer, disk);
        Dice dice(2);
        for (int round = 0; round < 10; ++round) {
            Extents pieces;
            for (u64 at = 0; at < disk.length;) {
                const u64 step =
                    1 + dice.below(dice.pick<u64>({disk.length, disk.length / 8 + 1, disk.length / 64 + 1}));
                const Range range = {at, std::min(step, disk.length - at)};
                const Extents piece = walk(*image.layer, range);
                QCOMPARE(canonical(piece, range), canonical(whole, range));
                pieces.insert(pieces.end(), piece.begin(), piece.end());
                at = range.end();
            }
        }
    }

    void a_sink_can_stop_the_walk_data() { rows(); }
    void a_sink_can_stop_the_walk()
    {
        const OpenedImage image = opened();
        const Range disk = {0, image.layer->virtual_size()};
        const Extents whole = walk(*image.layer, disk);
        for (std::size_t most = 1; most <= std::min<std::size_t>(whole.size(), 5); ++most) {
            const Extents first = walk(*image.layer, disk, most);
            QCOMPARE(first.size(), most);
            QVERIFY(std::equal(first.begin(), first.end(), whole.begin()));
        }
    }

    void read_agrees_with_extents_data() { rows(); }
    void read_agrees_with_extents()
    {
        const OpenedImage image = opened();
        u64 budget = most_bytes_read;
        Dice dice(3);
        for (const Extent& extent : walk(*image.layer, {0, image.layer->virtual_size()})) {
            const u64 length = std::min(extent.guest.length, budget);
            if (!readable(extent) || length == 0) {
                continue;
            }
            budget -= length;
            Bytes bytes(length, std::byte{0x77});
            const Status status = image.layer->read(extent.guest.offset, bytes);
            QVERIFY2(status.has_value(), status ? "" : status.error().text().c_str());
            if (reads_zero(extent.state)) {
                QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte{0}; }));
            }
            if (extent.state == State::data) {
                QVERIFY(extent.host.has_value());
                QCOMPARE(extent.host->stored, extent.guest.length);
                Bytes there(length);
                QVERIFY(image.host(extent.host->file)->read(extent.host->offset, there).has_value());
                QVERIFY(bytes == there);
            }
            for (int i = 0; i < 5; ++i) {
                const u64 from = dice.below(length);
                Bytes part(dice.between(1, length - from));
                QVERIFY(image.layer->read(extent.guest.offset + from, part).has_value());
                QVERIFY(std::equal(part.begin(), part.end(), bytes.begin() + static_cast<std::ptrdiff_t>(from)));
            }
        }
    }

    void what_cannot_be_read_is_an_error_data() { rows(); }
    void what_cannot_be_read_is_an_error()
    {
        const OpenedImage image = opened();
        for (const Extent& extent : walk(*image.layer, {0, image.layer->virtual_size()})) {
            if (extent.state == State::damaged || extent.state == State::encrypted) {
                Bytes bytes(std::min<u64>(extent.guest.length, 512));
                QVERIFY(!image.layer->read(extent.guest.offset, bytes));
            }
        }
    }

    void four_threads_get_equal_answers_data() { rows(); }
    void four_threads_get_equal_answers()
    {
        const OpenedImage image = opened();
        const Range disk = {0, image.layer->virtual_size()};
        struct Answer {
            Extents extents;
            std::vector<Bytes> bytes;
        };
        const auto ask = [&] {
            Answer answer{walk(*image.layer, disk), {}};
            for (const Extent& extent : answer.extents) {
                Bytes bytes(readable(extent) && answer.bytes.size() < 50 ? std::min<u64>(extent.guest.length, 100'000)
                                                                         : 0);
                if (image.layer->read(extent.guest.offset, bytes)) {
                    answer.bytes.push_back(std::move(bytes));
                }
            }
            return answer;
        };
        std::array<Answer, 4> answers;
        {
            std::vector<std::jthread> threads;
            for (Answer& answer : answers) {
                threads.emplace_back([&] { answer = ask(); });
            }
        }
        const Answer alone = ask();
        for (const Answer& answer : answers) {
            QVERIFY(answer.extents == alone.extents);
            QVERIFY(answer.bytes == alone.bytes);
        }
    }

    void snapshots_keep_the_promises_too_data() { rows(); }
    void snapshots_keep_the_promises_too()
    {
        const OpenedImage image = opened();
        const auto snapshots = image.layer->snapshots();
        for (std::size_t i = 0; i < snapshots.size(); ++i) {
            const auto snapshot = image.layer->open_snapshot(i);
            QVERIFY(snapshot.has_value());
            const Range disk = {0, (*snapshot)->virtual_size()};
            QCOMPARE(disk.length, round_down(snapshots[i].virtual_size, sector_size));
            QVERIFY(gapless(walk(**snapshot, disk), disk));
        }
        QVERIFY(!image.layer->open_snapshot(snapshots.size()));
        QVERIFY(m_image->name != "snapshots" || snapshots.size() == 2);
    }

private:
    void rows() const
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            QTest::newRow(m_images[i].name.c_str()) << static_cast<int>(i);
        }
    }

    OpenedImage opened()
    {
        QFETCH(int, index);
        m_image = &m_images[static_cast<std::size_t>(index)];
        auto source = AnyFiles::open_any(m_image->path);
        auto image = source ? open_image(*source, m_image->format) : Result<OpenedImage>(source.error());
        if (!image) {
            qFatal("%s: %s", m_image->path.c_str(), image.error().text().c_str());
        }
        return *std::move(image);
    }

    Scratch m_scratch{"layers"};
    std::vector<FeatureImage> m_images;
    const FeatureImage* m_image = nullptr;
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
