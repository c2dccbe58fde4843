// SPDX-License-Identifier: MIT
// Every image cut at every 512 bytes: it ends in an error, in issues or in a map, soon and in little memory; and for a
// number of cuts the program says what qemu-img says.
#include "tests/conformance/opened_image.h"
#include "tests/support/feature_images.h"
#include "tests/support/process.h"

#include <QtTest>

#include <array>
#include <ctime>
#include <sys/resource.h>

using namespace stratamap;
using namespace stratamap::testing;

namespace {

long peak_kilobytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Maps an image as far as it goes and reads a little of everything. The result does not matter, coming back does.
void exercise(std::shared_ptr<const Source> source, const std::string& format, bool tolerant)
{
    const auto image = open_image(std::move(source), format, tolerant);
    if (!image) {
        QVERIFY(!image.error().text().empty());
        return;
    }
    const Layer& layer = *image->layer;
    u64 position = 0;
    u64 reads = 0;
    const Status walked = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            if (extent.guest.offset != position || extent.guest.empty()) {
                return false;
            }
            position = extent.guest.end();
            const bool readable = extent.state != State::unallocated && extent.state != State::damaged;
            if (readable && reads++ < 4) {
                Bytes bytes(std::min<u64>(extent.guest.length, 4096));
                static_cast<void>(layer.read(extent.guest.offset, bytes).has_value());
            }
            return true;
        },
        [](const Issue& issue) { QVERIFY(!issue.sentence.empty()); });
    QVERIFY(!walked || position == layer.virtual_size());
    for (std::size_t i = 0; i < layer.snapshots().size(); ++i) {
        static_cast<void>(layer.open_snapshot(i).has_value());
    }
}

constexpr u64 most_cuts = sanitized ? 1024 : 4096;
constexpr u64 cuts_beside_the_peer = 24;

}  // namespace

class TruncationTest : public QObject {
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
    }

    void cut_anywhere_data() { rows(); }
    void cut_anywhere()
    {
        QFETCH(int, index);
        const FeatureImage& image = m_images[static_cast<std::size_t>(index)];
        const auto bytes = std::make_shared<const Bytes>(read_file(image.path));
        const u64 step = std::max<u64>(1, bytes->size() / 512 / most_cuts) * 512;
        const long before = peak_kilobytes();
        for (u64 size = 0; size < bytes->size(); size += step) {
            const std::clock_t started = std::clock();
            exercise(std::make_shared<CutSource>(bytes, size), image.format, size % 1024 == 0);
            const double seconds = static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
            QVERIFY2(sanitized || seconds < 1, qPrintable(QStringLiteral("cut at %1 takes too long").arg(size)));
        }
        QVERIFY2(sanitized || peak_kilobytes() - before < 64 * 1024, "a cut image takes too much memory");
    }

    void the_peer_says_the_same_data() { rows(); }
    void the_peer_says_the_same()
    {
        QFETCH(int, index);
        const FeatureImage& image = m_images[static_cast<std::size_t>(index)];
        if (!have_peer()) {
            QSKIP(no_peer);
        }
        constexpr std::array shared = {"qcow2", "qcow", "qed", "vmdk", "vdi", "vpc"};
        if (std::find(shared.begin(), shared.end(), image.format) == shared.end() || image.name == "aes") {
            QSKIP("Formats that the peer does not map, or version 7.2 maps otherwise, and images that need a key.");
        }
        const Bytes bytes = read_file(image.path);
        const std::string place = m_scratch / "cut";
        for (u64 i = 0; i <= cuts_beside_the_peer; ++i) {
            // Half of the cuts within the metadata at the beginning.
            const u64 size = (i % 2 == 0 ? i * std::min<u64>(bytes.size(), 400'000) : i * bytes.size()) /
                             cuts_beside_the_peer / 512 * 512;
            write_file(place, std::span(bytes).first(size));
            const Outcome peer = run({"qemu-img", "map", "--output=json", "-f", image.format, place});
            const Outcome ours = run({program_path(), "--map", "--output=json", "-f", image.format, place});
            QVERIFY(!ours.timed_out);
            const std::string where = "cut at " + std::to_string(size) + "\n" + peer.err + ours.err;
            QVERIFY2(ours.status == peer.status, where.c_str());
            const QByteArray our_map = QByteArray::fromStdString(without_compressed(ours.out));
            QCOMPARE(our_map, QByteArray::fromStdString(without_compressed(peer.out)));
            QVERIFY2(ours.status == 0 || ours.err.find(place) != std::string::npos, ours.err.c_str());
        }
    }

private:
    void rows() const
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            QTest::newRow(m_images[i].name.c_str()) << static_cast<int>(i);
        }
    }

    Scratch m_scratch{"truncation"};
    std::vector<FeatureImage> m_images;
};

QTEST_GUILESS_MAIN(TruncationTest)
#include "truncation_test.moc"
