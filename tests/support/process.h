// SPDX-License-Identifier: MIT
// Running programs from tests: the program under test, and the real tools it is compared with.
#pragma once

#include <string>
#include <vector>

namespace stratamap::testing {

/// Built with a sanitizer, which needs memory and time of its own: then limits on both say nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

/// What a program left behind.
struct Outcome {
    int status = -1;         ///< exit status; 128 + n after signal n
    bool timed_out = false;  ///< it was killed because it took too long
    std::string out;
    std::string err;

    bool succeeded() const { return status == 0 && !timed_out; }
};

struct RunOptions {
    std::string folder = {};     ///< current directory; empty: this program's own
    int seconds = 60;            ///< before it is killed
    std::string output_to = {};  ///< file that standard output goes to instead of Outcome::out ("/dev/full")
    bool closed_output = false;  ///< standard output is a pipe that nobody reads any more
    std::size_t output_limit = std::size_t{256} << 20;  ///< bytes of output kept
    std::size_t memory_limit = 0;                       ///< bytes of address space; 0: no limit
};

/// Runs a program, found through PATH, and waits for its end. Safe on any thread.
Outcome run(const std::vector<std::string>& arguments, const RunOptions& options = {});

/// The command as one would type it into a shell.
std::string shell_command(const std::vector<std::string>& arguments);

/// Path of the program under test ($STRATAMAP_PROGRAM).
std::string program_path();

/// Whether qemu-img and qemu-io are installed, and the sentence to skip with where they are not.
bool have_peer();
inline constexpr char no_peer[] = "qemu-img and qemu-io are not installed: nothing to compare with.";

/// The value of an environment variable, or `otherwise`.
std::string environment(const char* name, std::string otherwise = {});
unsigned long long environment_number(const char* name, unsigned long long otherwise);

/// JSON as `qemu-img map` prints it, brought to what every version prints: without the field `compressed` (8.2 and
/// later), and with the runs merged that differ in nothing else.
std::string without_compressed(const std::string& json);

}  // namespace stratamap::testing
