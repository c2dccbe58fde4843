// SPDX-License-Identifier: MIT
// What the tests of the formats share: images made by the real tools, our map and bytes beside the peer's, and images
// that must be refused.
#pragma once

#include "core/chain.h"
#include "tests/conformance/opened_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <string>
#include <vector>

namespace stratamap::testing {

using Words = std::vector<std::string>;

/// Runs a tool in the folder; it must succeed.
inline void must_run(const std::string& folder, const Words& command)
{
    RunOptions options;
    options.folder = folder;
    const Outcome outcome = run(command, options);
    if (!outcome.succeeded()) {
        qFatal("%s: %s%s", shell_command(command).c_str(), outcome.out.c_str(), outcome.err.c_str());
    }
}

/// Sets a little-endian or a big-endian number in an image, which grows when it must.
inline void set_le(Bytes& image, u64 offset, unsigned width, u64 value)
{
    image.resize(std::max<u64>(image.size(), offset + width));
    for (unsigned i = 0; i < width; ++i) {
        image[offset + i] = static_cast<std::byte>(value >> (8 * i));
    }
}
inline void set_be(Bytes& image, u64 offset, unsigned width, u64 value)
{
    image.resize(std::max<u64>(image.size(), offset + width));
    for (unsigned i = 0; i < width; ++i) {
        image[offset + width - 1 - i] = static_cast<std::byte>(value >> (8 * i));
    }
}
inline u64 get_le(const Bytes& image, u64 offset, unsigned width)
{
    u64 value = 0;
    for (unsigned i = width; i-- > 0;) {
        value = value << 8 | std::to_integer<u64>(image.at(offset + i));
    }
    return value;
}
inline u64 get_be(const Bytes& image, u64 offset, unsigned width)
{
    u64 value = 0;
    for (unsigned i = 0; i < width; ++i) {
        value = value << 8 | std::to_integer<u64>(image.at(offset + i));
    }
    return value;
}

inline Outcome map_by(const Words& program, const std::string& folder, const Words& arguments)
{
    Words command = program;
    command.insert(command.end(), arguments.begin(), arguments.end());
    RunOptions options;
    options.folder = folder;
    return run(command, options);
}

/// Standard output and exit status of `stratamap --map` and of `qemu-img map` are the same. QVERIFY and its like return
/// from here only: look at QTest::currentTestFailed().
inline void compare_map(const std::string& folder, const Words& arguments)
{
    const Outcome peer = map_by({"qemu-img", "map"}, folder, arguments);
    const Outcome ours = map_by({program_path(), "--map"}, folder, arguments);
    const std::string both = shell_command(arguments) + "\npeer " + std::to_string(peer.status) + ": " + peer.err +
                             "ours " + std::to_string(ours.status) + ": " + ours.err;
    QVERIFY2(ours.status == peer.status && !ours.timed_out, both.c_str());
    const std::string our_map = without_compressed(ours.out);
    const std::string peer_map = without_compressed(peer.out);
    const auto difference = std::mismatch(our_map.begin(), our_map.end(), peer_map.begin(), peer_map.end());
    const auto at = static_cast<std::size_t>(difference.first - our_map.begin());
    const std::size_t from = at - std::min<std::size_t>(at, 200);
    QVERIFY2(our_map == peer_map, (both + "\nours: " + our_map.substr(std::min(from, our_map.size()), 500) +
                                   "\npeer: " + peer_map.substr(std::min(from, peer_map.size()), 500))
                                      .c_str());
}

/// The whole map in both forms, and some windows onto it.
inline void compare_maps(const std::string& folder, const Words& image, u64 size, Dice& dice, int windows = 2)
{
    const auto compare = [&](Words arguments) {
        arguments.insert(arguments.end(), image.begin(), image.end());
        if (!QTest::currentTestFailed()) {
            compare_map(folder, arguments);
        }
    };
    compare({"--output=json"});
    compare({"--output=human"});
    for (int i = 0; i < windows; ++i) {
        const u64 start = dice.below(size + 1);
        compare({"--output=json", "-s", std::to_string(start), "-l", std::to_string(dice.below(size - start + 700))});
    }
}

inline Result<std::shared_ptr<const Chain>> open_file_chain(const std::string& path, std::string_view format = {})
{
    ChainRequest request;
    request.name = path;
    if (!format.empty()) {
        request.format = std::string(format);
    }
    return open_chain(request);
}

/// Guest bytes read through the chain equal `qemu-img convert -O raw`, read at once and in random pieces.
inline void compare_bytes(const std::string& folder, const std::string& path, std::string_view format, Dice& dice)
{
    const std::string raw = folder + "/converted.raw";
    must_run(folder, {"qemu-img", "convert", "-f", std::string(format), "-O", "raw", path, raw});
    const Bytes expected = read_file(raw);
    const auto chain = open_file_chain(path, format);
    QVERIFY2(chain.has_value(), chain ? "" : chain.error().text().c_str());
    QCOMPARE((*chain)->virtual_size(), u64{expected.size()});
    Bytes bytes(expected.size(), std::byte{0x77});
    const Status status = (*chain)->read(0, bytes);
    QVERIFY2(status.has_value(), status ? "" : status.error().text().c_str());
    QVERIFY(bytes == expected);
    for (int i = 0; i < 20 && !expected.empty(); ++i) {
        const u64 from = dice.below(expected.size());
        Bytes part(dice.between(1, std::min<u64>(expected.size() - from, 200'000)), std::byte{0x77});
        QVERIFY((*chain)->read(from, part).has_value());
        QVERIFY(std::equal(part.begin(), part.end(), expected.begin() + static_cast<std::ptrdiff_t>(from)));
    }
}

/// The image is refused: exit 1, nothing on standard output, a sentence with these words; and the peer refuses it too.
inline void must_refuse(const std::string& folder, const Words& image, const std::string& words)
{
    Words arguments{"--output=json"};
    arguments.insert(arguments.end(), image.begin(), image.end());
    const Outcome ours = map_by({program_path(), "--map"}, folder, arguments);
    const std::string shown = shell_command(arguments) + "\nours: " + ours.out + ours.err;
    QVERIFY2(ours.status == 1 && ours.out.empty(), shown.c_str());
    QVERIFY2(ours.err.find(words) != std::string::npos, (words + " is missing in\n" + shown).c_str());
    if (have_peer()) {
        const Outcome peer = map_by({"qemu-img", "map"}, folder, arguments);
        QVERIFY2(peer.status != 0, (shown + "\npeer: " + peer.out + peer.err).c_str());
    }
}

/// Opens the bytes and maps them as far as it goes: it comes back, soon, with an error, issues or a map without gaps.
inline void must_come_back(std::shared_ptr<const Source> source, const std::string& format)
{
    QElapsedTimer timer;
    timer.start();
    const auto image = open_image(std::move(source), format, true);
    if (!image) {
        QVERIFY(!image.error().text().empty());
        return;
    }
    const Layer& layer = *image->layer;
    u64 position = 0;
    u64 count = 0;
    const Status walked = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            if (extent.guest.offset != position || extent.guest.empty()) {
                return false;
            }
            position = extent.guest.end();
            if (count < 8 && extent.state != State::unallocated) {
                Bytes bytes(std::min<u64>(extent.guest.length, 4096));
                static_cast<void>(layer.read(extent.guest.offset, bytes).has_value());
            }
            return ++count < 1'000'000;
        },
        [](const Issue& issue) { QVERIFY(!issue.sentence.empty()); });
    QVERIFY(!walked || position == layer.virtual_size() || count == 1'000'000);
    QVERIFY2(timer.elapsed() < 3000, "it takes too long");
}

/// must_come_back() for the image cut at every 512 bytes, or at `most` places alike far apart.
inline void cut_everywhere(const Bytes& image, const std::string& format, u64 most)
{
    const auto bytes = std::make_shared<const Bytes>(image);
    const u64 step = std::max<u64>(1, bytes->size() / 512 / most) * 512;
    for (u64 size = 0; size < bytes->size() && !QTest::currentTestFailed(); size += step) {
        must_come_back(std::make_shared<CutSource>(bytes, size), format);
    }
}

}  // namespace stratamap::testing
