// SPDX-License-Identifier: MIT
// What the tests of single formats share: a map as short text, and the questions that the real qemu-img answers.
#pragma once

#include "tests/conformance/opened_image.h"
#include "tests/support/image_bytes.h"
#include "tests/support/process.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace stratamap::testing {

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
    const Layer& layer = *opened.layer;
    u64 position = 0;
    u64 reads = 0;
    std::string wrong;
    const Status walked = layer.extents(
        {0, layer.virtual_size()},
        [&](const Extent& extent) {
            if (extent.guest.offset != position || extent.guest.empty()) {
                wrong = text("not in order at ", position);
            }
            position = extent.guest.end();
            if (reads++ < 8 && extent.state != State::damaged && extent.state != State::encrypted) {
                Bytes bytes(std::min<u64>(extent.guest.length, 4096));
                static_cast<void>(layer.read(extent.guest.offset, bytes).has_value());
            }
            return wrong.empty();
        },
        [&](const Issue& issue) { wrong = issue.sentence.empty() ? "an issue without a sentence" : wrong; });
    if (wrong.empty() && walked && position != layer.virtual_size()) {
        wrong = text("the map ends at ", position, " of ", layer.virtual_size());
    }
    return wrong;
}

/// Cuts the image at these sizes: each cut must end in an error with a sentence, or in a map.
inline std::string breaks_when_cut_at(const std::string& format, const Bytes& image, const std::vector<u64>& sizes)
{
    const auto whole = std::make_shared<const Bytes>(image);
    for (const u64 size : sizes) {
        for (const bool tolerant : {false, true}) {
            const auto opened = open_image(std::make_shared<CutSource>(whole, size), format, tolerant);
            const std::string wrong = opened ? breaks_promises(*opened) : opened.error().text().empty() ? "mute" : "";
            if (!wrong.empty()) {
                return text("cut at ", size, ": ", wrong);
            }
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

}  // namespace stratamap::testing
