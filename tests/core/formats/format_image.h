// SPDX-License-Identifier: MIT
// What the tests of single formats share: a map as short text, images of whatever quality, and the built program beside
// the real qemu-img. What goes wrong is said in words; nothing wrong, an empty string.
#pragma once

#include "core/chain.h"
#include "tests/conformance/opened_image.h"
#include "tests/support/chain_recipe.h"
#include "tests/support/image_bytes.h"
#include "tests/support/process.h"

#include <QtTest>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace QTest {
/// What QCOMPARE shows of the strings that differ.
template <>
inline char* toString(const std::string& text)
{
    return qstrdup(text.c_str());
}
}  // namespace QTest

namespace stratamap::testing {

using Words = std::vector<std::string>;

// ---- tools ---------------------------------------------------------------------------------------------------------

/// Runs a tool, in that folder when one is named.
inline Outcome run_in(const std::string& folder, const Words& command)
{
    RunOptions options;
    options.folder = folder;
    return run(command, options);
}

/// The same of a tool that must succeed.
inline void must(const Words& command, const std::string& folder = {})
{
    const Outcome outcome = run_in(folder, command);
    if (!outcome.succeeded()) {
        throw std::runtime_error(shell_command(command) + ": " + outcome.out + outcome.err);
    }
}

inline Outcome map_by(Words program, const std::string& folder, const Words& arguments)
{
    program.insert(program.end(), arguments.begin(), arguments.end());
    return run_in(folder, program);
}

// ---- one image by itself ------------------------------------------------------------------------------------------

inline Result<OpenedImage> open_bytes(const std::string& format, Bytes bytes, bool tolerant = false)
{
    return open_image(std::make_shared<MemorySource>(std::move(bytes)), format, tolerant);
}

/// Which format probing takes the bytes for.
inline std::string probed(const Bytes& bytes, std::string_view name = "disk")
{
    Head head;
    head.size = bytes.size();
    head.name = name;
    std::copy_n(bytes.begin(), std::min(bytes.size(), head.bytes.size()), head.bytes.begin());
    return std::string(probe(head)->id);
}

/// The layer's own extents as text: "0+512 data@2048, 512+1024 zero_plain".
inline std::string map_of(const Layer& layer, std::vector<Issue>* issues = nullptr)
{
    std::string map;
    const Status status = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            map += text(map.empty() ? "" : ", ", extent.guest.offset, "+", extent.guest.length, " ",
                        state_name(extent.state));
            map += extent.host ? text("@", extent.host->offset) : "";
            return true;
        },
        [&](const Issue& issue) {
            if (issues != nullptr) {
                issues->push_back(issue);
            }
        });
    return status ? map : "error: " + status.error().text();
}

/// Whether all data must have a place in a host file.
enum class Places { all, some };

/// Whether the layer's map is true of a disk with these bytes: gapless, zeros where it says zeros, the bytes in the
/// host file where it says data, and everything but damage read as it is. Says what is wrong, or nothing.
inline std::string untrue(const OpenedImage& opened, const Bytes& guest, Places places = Places::all)
{
    const Layer& layer = *opened.layer;
    if (layer.virtual_size() != guest.size()) {
        return text("the disk has ", layer.virtual_size(), " bytes, not ", guest.size());
    }
    std::string wrong;
    u64 position = 0;
    const auto check = [&](const Extent& extent) -> std::string {
        const std::string where = text(extent.guest.offset, "+", extent.guest.length, " ", state_name(extent.state));
        if (extent.guest.offset != position || extent.guest.empty()) {
            return where + " is out of order";
        }
        position = extent.guest.end();
        const auto expected = std::span(guest).subspan(extent.guest.offset, extent.guest.length);
        Bytes found(extent.guest.length);
        if (extent.state == State::damaged || extent.state == State::encrypted) {
            return layer.read(extent.guest.offset, found) ? where + " can be read" : "";
        }
        const Status status = layer.read(extent.guest.offset, found);
        if (!status) {
            return where + ": " + status.error().text();
        }
        if (!std::equal(found.begin(), found.end(), expected.begin())) {
            return where + " has other bytes";
        }
        if (reads_zero(extent.state) &&
            !std::all_of(found.begin(), found.end(), [](std::byte byte) { return byte == std::byte{0}; })) {
            return where + " is not zero";
        }
        if (extent.state == State::data && (extent.host || places == Places::all)) {
            const bool there = extent.host && opened.host(extent.host->file)->read(extent.host->offset, found) &&
                               std::equal(found.begin(), found.end(), expected.begin());
            return there ? "" : where + " does not lie where the map says";
        }
        return "";
    };
    const Status walked = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            wrong = check(extent);
            return wrong.empty();
        },
        [](const Issue&) {});
    if (!walked) {
        return walked.error().text();
    }
    return wrong.empty() && position != layer.virtual_size() ? text("the map ends at ", position) : wrong;
}

/// Walks and reads an image of whatever quality. Says what breaks the promises of Layer, or nothing.
inline std::string breaks_promises(const OpenedImage& opened)
{
    constexpr u64 most_extents = 1'000'000;
    const Layer& layer = *opened.layer;
    u64 position = 0;
    u64 count = 0;
    std::string wrong;
    const Status walked = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            if (extent.guest.offset != position || extent.guest.empty()) {
                wrong = text("not in order at ", position);
            }
            position = extent.guest.end();
            if (count++ < 8 && extent.state != State::unallocated) {
                Bytes bytes(std::min<u64>(extent.guest.length, 4096));
                static_cast<void>(layer.read(extent.guest.offset, bytes).has_value());
            }
            return wrong.empty() && count < most_extents;
        },
        [&](const Issue& issue) { wrong = issue.sentence.empty() ? "an issue without a sentence" : wrong; });
    if (wrong.empty() && walked && position != layer.virtual_size() && count < most_extents) {
        wrong = text("the map ends at ", position, " of ", layer.virtual_size());
    }
    return wrong;
}

/// Opens it, tolerant and not: it must end in an error with a sentence, or in a map, and soon.
inline std::string breaks(const std::shared_ptr<const Source>& image, const std::string& format)
{
    constexpr int most_milliseconds = 3000;
    for (const bool tolerant : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        const auto opened = open_image(image, format, tolerant);
        const std::string wrong = opened ? breaks_promises(*opened) : opened.error().text().empty() ? "mute" : "";
        if (!wrong.empty()) {
            return wrong;
        }
        if (timer.elapsed() > most_milliseconds && !sanitized) {
            return text("it takes ", timer.elapsed(), " ms");
        }
    }
    return {};
}

inline std::string breaks(const Bytes& image, const std::string& format)
{
    return breaks(std::make_shared<MemorySource>(image), format);
}

/// Cuts the image at these sizes.
inline std::string breaks_when_cut_at(const std::string& format, const Bytes& image, const std::vector<u64>& sizes)
{
    const auto whole = std::make_shared<const Bytes>(image);
    for (const u64 size : sizes) {
        if (const std::string wrong = breaks(std::make_shared<CutSource>(whole, size), format); !wrong.empty()) {
            return text("cut at ", size, ": ", wrong);
        }
    }
    return {};
}

/// The same at every `step` bytes.
inline std::string breaks_when_cut(const std::string& format, const Bytes& image, u64 step = 512)
{
    std::vector<u64> sizes;
    for (u64 size = 0; size < image.size(); size += step) {
        sizes.push_back(size);
    }
    return breaks_when_cut_at(format, image, sizes);
}

/// The same at every sector, or at some `most` places alike far apart.
inline std::string breaks_when_cut_at_most(u64 most, const std::string& format, const Bytes& image)
{
    return breaks_when_cut(format, image, std::max<u64>(1, image.size() / 512 / most) * 512);
}

// ---- beside the peer -----------------------------------------------------------------------------------------------

/// The guest's bytes as `qemu-img convert` reads them; its message as the error.
inline Result<Bytes> peer_bytes(const std::string& format, const std::string& path)
{
    const std::string raw = path + ".peer";
    const Outcome outcome = run({"qemu-img", "convert", "-f", format, "-O", "raw", path, raw});
    if (!outcome.succeeded()) {
        return Error(Fault::io, outcome.err);
    }
    Bytes bytes = read_file(raw);
    write_file(raw, std::string_view());
    return bytes;
}

/// An image that both must refuse, for a reason that both name in the same words.
struct Rejection {
    std::string name;
    Bytes image;
    std::string words;       ///< the peer's
    std::string peer_words;  ///< where this version of the peer has other words; empty: the same
};

/// Whether the sentence has a number in it, or is about none: what a signature is not, a checksum, a zero in words.
inline bool carries_its_numbers(std::string_view sentence)
{
    constexpr std::string_view wordy[] = {
        "Image not in",   "Could not locate", "does not begin with", "there is no ",      "Wrong checksum",
        "cannot be zero", "Zero sectors",     "neither a ",          "the tables of the", "has a parent"};
    return sentence.find_first_of("0123456789") != std::string_view::npos ||
           std::any_of(std::begin(wordy), std::end(wordy),
                       [&](std::string_view words) { return sentence.find(words) != std::string_view::npos; });
}

/// Says who does not refuse it so, or nothing. The peer is asked only where it is installed.
inline std::string not_refused(const std::string& format, const Rejection& rejection, const std::string& path)
{
    const auto opened = open_bytes(format, rejection.image);
    if (opened) {
        return "it was opened";
    }
    if (opened.error().text().find(rejection.words) == std::string::npos) {
        return "refused because: " + opened.error().text();
    }
    if (!carries_its_numbers(opened.error().text())) {
        return "refused without numbers: " + opened.error().text();
    }
    if (!have_peer()) {
        return {};
    }
    write_file(path, rejection.image);
    const Outcome peer = run({"qemu-img", "map", "--output=json", "-f", format, path});
    const Outcome ours = run({program_path(), "--map", "--output=json", "-f", format, path});
    if (ours.status != 1 || !ours.out.empty()) {
        return text("our exit status is ", ours.status);
    }
    const std::string& words = rejection.peer_words.empty() ? rejection.words : rejection.peer_words;
    return peer.status == 1 && peer.out == ours.out && peer.err.find(words) != std::string::npos
               ? ""
               : text("the peer ends with ", peer.status, ": ", peer.err);
}

/// Whether both refuse what these words open, ours with nothing on standard output and a sentence with these words.
inline std::string not_refused(const Words& open, const std::string& words, const std::string& folder)
{
    Words arguments{"--output=json"};
    arguments.insert(arguments.end(), open.begin(), open.end());
    const Outcome ours = map_by({program_path(), "--map"}, folder, arguments);
    const std::string shown = text(shell_command(arguments), "\nours: ", ours.status, ": ", ours.out, ours.err);
    if (ours.status != 1 || !ours.out.empty() || ours.err.find(words) == std::string::npos) {
        return text("no refusal with the words '", words, "':\n", shown);
    }
    if (!have_peer()) {
        return {};
    }
    const Outcome peer = map_by({"qemu-img", "map"}, folder, arguments);
    return peer.status != 0 ? "" : text(shown, "\npeer: ", peer.out, peer.err);
}

/// How the two maps differ in exit status or standard output, or nothing. Where the peer aborts there is no answer to
/// compare with. Versions with the field `compressed` and without it count as equal.
inline std::string map_differs(const Words& arguments, const std::string& folder = {})
{
    const Outcome peer = map_by({"qemu-img", "map"}, folder, arguments);
    const Outcome ours = map_by({program_path(), "--map"}, folder, arguments);
    if (peer.status >= 128) {
        return ours.status < 128 ? "" : "ours ends with " + std::to_string(ours.status);
    }
    if (ours.status == peer.status && without_compressed(ours.out) == without_compressed(peer.out) &&
        (ours.status == 0 ? ours.err.empty() || ours.err.find("warning: ") != std::string::npos : !ours.err.empty())) {
        return {};
    }
    return text(shell_command(arguments), "\npeer: ", peer.status, "\n", peer.out, peer.err, "\nours: ", ours.status,
                "\n", ours.out, ours.err);
}

/// How the whole map, as JSON and as a table, or one of some random windows differs; or nothing. `open` are the words
/// that name the image.
inline std::string maps_differ(const Words& open, u64 size, Dice& dice, const std::string& folder = {}, int windows = 2)
{
    std::vector<Words> questions{{"--output=json"}, {}};
    for (int i = 0; i < windows; ++i) {
        const u64 unit = dice.pick<u64>({1, 512, 4096});
        Words& question = questions.emplace_back();
        if (dice.chance(70)) {
            question.emplace_back("--output=json");
        }
        question.insert(question.end(), {"-s", std::to_string(dice.below(size / unit + 2) * unit)});
        if (dice.chance(70)) {
            question.insert(question.end(), {"-l", std::to_string(dice.below(dice.pick<u64>({size + 1, 70'000})))});
        }
    }
    for (Words& question : questions) {
        question.insert(question.end(), open.begin(), open.end());
        if (const std::string difference = map_differs(question, folder); !difference.empty()) {
            return difference;
        }
    }
    return {};
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

/// How the guest's bytes, read at once and in random pieces through the whole chain below the image, differ from what
/// the peer converts; or nothing.
inline std::string bytes_differ(const std::string& format, const std::string& path)
{
    const auto expected = peer_bytes(format, path);
    if (!expected) {
        return expected.error().text();
    }
    const auto chain = open_file_chain(path, format);
    if (!chain) {
        return chain.error().text();
    }
    if ((*chain)->virtual_size() != expected->size()) {
        return text((*chain)->virtual_size(), " bytes instead of ", expected->size());
    }
    Dice dice(expected->size());
    for (u64 i = 0; i < 20 && !expected->empty(); ++i) {
        const u64 from = i == 0 ? 0 : dice.below(expected->size());
        const u64 rest = expected->size() - from;
        Bytes part(i == 0 ? rest : dice.between(1, std::min<u64>(rest, 300'000)), std::byte{0x5a});
        if (const Status status = (*chain)->read(from, part); !status) {
            return text("at ", from, ": ", status.error().text());
        }
        if (!std::equal(part.begin(), part.end(), expected->begin() + static_cast<std::ptrdiff_t>(from))) {
            return text("the bytes from ", from, " on differ");
        }
    }
    return {};
}

/// Some commands that write here and there; `unit` is what zeros and discards are made of.
inline Words random_writes(u64 size, u64 unit, Dice& dice)
{
    Words commands;
    for (u64 count = dice.between(0, 12); count > 0; --count) {
        const u64 step = dice.chance(70) ? unit : 512;
        const u64 offset = dice.below(size / step + 1) * step;
        const u64 length = std::min(dice.between(1, 6) * step, size - std::min(size, offset)) / 512 * 512;
        if (length == 0) {
            continue;
        }
        const std::string where = text(" ", offset, " ", length);
        commands.insert(commands.end(), {"-c", dice.chance(20)   ? "write -z" + where
                                               : dice.chance(10) ? "discard" + where
                                                                 : text("write -P ", dice.between(1, 255)) + where});
    }
    return commands;
}

inline void write_with_qemu_io(const std::string& format, const std::string& path, const Words& commands)
{
    if (!commands.empty()) {
        Words command{"qemu-io", "-f", format};
        command.insert(command.end(), commands.begin(), commands.end());
        command.push_back(path);
        must(command);
    }
}

}  // namespace stratamap::testing
