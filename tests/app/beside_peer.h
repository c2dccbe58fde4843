// SPDX-License-Identifier: MIT
// The built program beside the real qemu-img: same exit status, same standard output, and on standard error a sentence
// of its own with the same meaning.
#pragma once

#include "tests/support/process.h"
#include "tests/support/scratch.h"

#include <QtTest>

#include <string>
#include <vector>

namespace stratamap::testing {

using Words = std::vector<std::string>;

inline Outcome our_map(Words arguments, const std::string& folder, RunOptions options = {})
{
    arguments.insert(arguments.begin(), {program_path(), "--map"});
    options.folder = folder;
    options.seconds = 20;
    return run(arguments, options);
}

inline Outcome peer_map(Words arguments, const std::string& folder)
{
    arguments.insert(arguments.begin(), {"qemu-img", "map"});
    RunOptions options;
    options.folder = folder;
    options.seconds = 20;
    return run(arguments, options);
}

/// Every line on standard error begins with the program's name, except hints below another line.
inline bool speaks_for_itself(const std::string& err)
{
    return err.starts_with("stratamap: ");
}

/// Runs both in the folder. The peer's answer counts where it has one: it is missing, or it crashed, otherwise.
inline void compare_with_peer(const Words& arguments, const std::string& folder, const Outcome& ours)
{
    if (!have_peer()) {
        return;
    }
    const Outcome peer = peer_map(arguments, folder);
    if (peer.status >= 128 || peer.timed_out) {
        return;
    }
    const std::string both = shell_command(arguments) + "\npeer " + std::to_string(peer.status) + ": " + peer.err +
                             "ours " + std::to_string(ours.status) + ": " + ours.err;
    QVERIFY2(ours.status == peer.status, both.c_str());
    QCOMPARE(QByteArray::fromStdString(without_compressed(ours.out)),
             QByteArray::fromStdString(without_compressed(peer.out)));
}

/// A map that must fail: exit 1, a sentence that names `named` and says `meaning`, and what the peer does.
inline void must_fail(const Words& arguments, const std::string& folder, const std::string& named,
                      const std::string& meaning)
{
    const Outcome ours = our_map(arguments, folder);
    const std::string shown = shell_command(arguments) + "\n" + ours.out + ours.err;
    QVERIFY2(!ours.timed_out, shown.c_str());
    QVERIFY2(ours.status == 1, shown.c_str());
    QVERIFY2(speaks_for_itself(ours.err), shown.c_str());
    QVERIFY2(ours.err.find(named) != std::string::npos, shown.c_str());
    QVERIFY2(ours.err.find(meaning) != std::string::npos, (meaning + " is missing in\n" + shown).c_str());
    compare_with_peer(arguments, folder, ours);
}

}  // namespace stratamap::testing
