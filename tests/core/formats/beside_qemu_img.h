// SPDX-License-Identifier: MIT
// The built program beside the real qemu-img on one image: equal maps whole and in windows, equal guest bytes. And
// random things for qemu-io to write. For formats that the peer maps cluster by cluster.
#pragma once

#include "core/map.h"
#include "tests/core/formats/format_image.h"
#include "tests/support/chain_recipe.h"

#include <QtTest>

#include <filesystem>
#include <stdexcept>

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

/// Runs a tool that must succeed.
inline void must(const Words& command)
{
    const Outcome outcome = run(command);
    if (!outcome.succeeded()) {
        throw std::runtime_error(shell_command(command) + ": " + outcome.err);
    }
}

/// How the two maps differ in exit status or standard output, or nothing. Where the peer aborts there is no answer to
/// compare with. Versions with the field `compressed` and without it count as equal.
inline std::string map_differs(const Words& arguments)
{
    Words peer_command{"qemu-img", "map"};
    Words our_command{program_path(), "--map"};
    peer_command.insert(peer_command.end(), arguments.begin(), arguments.end());
    our_command.insert(our_command.end(), arguments.begin(), arguments.end());
    const Outcome peer = run(peer_command);
    const Outcome ours = run(our_command);
    if (peer.status >= 128) {
        return ours.status < 128 ? "" : "ours ends with " + std::to_string(ours.status);
    }
    if (ours.status == peer.status && without_compressed(ours.out) == without_compressed(peer.out) &&
        ours.err.empty() == (ours.status == 0)) {
        return {};
    }
    return text(shell_command(arguments), "\npeer: ", peer.status, "\n", peer.out, peer.err, "\nours: ", ours.status,
                "\n", ours.out, ours.err);
}

/// How the whole map, as JSON and as a table, or one of some random windows differs; or nothing. `open` are the words
/// that name the image.
inline std::string maps_differ(const Words& open, u64 size, Dice& dice, int windows = 2)
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
        if (const std::string difference = map_differs(question); !difference.empty()) {
            return difference;
        }
    }
    return {};
}

/// How the guest's bytes, read through the whole chain below the image, differ from what the peer converts; or nothing.
inline std::string bytes_differ(const std::string& format, const std::string& path)
{
    const auto expected = peer_bytes(format, path);
    if (!expected) {
        return expected.error().text();
    }
    ChainRequest request;
    request.name = path;
    request.format = format;
    const auto chain = open_chain(request);
    if (!chain) {
        return chain.error().text();
    }
    if ((*chain)->virtual_size() != expected->size()) {
        return text((*chain)->virtual_size(), " bytes instead of ", expected->size());
    }
    Bytes piece;
    for (u64 at = 0; at < expected->size(); at += piece.size()) {
        piece.assign(std::min<u64>(expected->size() - at, 300'001), std::byte{0x5a});
        if (const Status status = (*chain)->read(at, piece); !status) {
            return text("at ", at, ": ", status.error().text());
        }
        if (!std::equal(piece.begin(), piece.end(), expected->begin() + static_cast<std::ptrdiff_t>(at))) {
            return text("the bytes from ", at, " on differ");
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
