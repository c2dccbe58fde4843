// SPDX-License-Identifier: MIT
// Running programs from tests, with pipes and a time limit.
#include "tests/support/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <signal.h>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stratamap::testing {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    std::array<int, 2> ends{-1, -1};

    Pipe()
    {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            std::abort();
        }
    }
    ~Pipe()
    {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void close_end(std::size_t which)
    {
        if (ends[which] >= 0) {
            ::close(ends[which]);
            ends[which] = -1;
        }
    }
};

/// Between fork and exec: only calls that are safe there.
[[noreturn]] void become(char* const* arguments, const RunOptions& options, int out, int err)
{
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    if (!options.output_to.empty()) {
        out = ::open(options.output_to.c_str(), O_WRONLY);
    }
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    ::signal(SIGPIPE, SIG_DFL);
    const rlimit no_core{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    if (options.memory_limit != 0) {
        const rlimit memory{options.memory_limit, options.memory_limit};
        ::setrlimit(RLIMIT_AS, &memory);
    }
    if (!options.folder.empty() && ::chdir(options.folder.c_str()) != 0) {
        ::_exit(126);
    }
    ::execvp(arguments[0], arguments);
    ::_exit(127);
}

}  // namespace

namespace {

Outcome run_once(const std::vector<std::string>& arguments, const RunOptions& options)
{
    std::vector<char*> words;
    for (const std::string& argument : arguments) {
        words.push_back(const_cast<char*>(argument.c_str()));
    }
    words.push_back(nullptr);

    Pipe out;
    Pipe err;
    if (options.closed_output) {
        out.close_end(0);
    }
    const pid_t child = ::fork();
    if (child == 0) {
        become(words.data(), options, out.ends[1], err.ends[1]);
    }
    out.close_end(1);
    err.close_end(1);

    Outcome outcome;
    const auto deadline = Clock::now() + std::chrono::seconds(options.seconds);
    std::array<pollfd, 2> waiting{{{out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}}};
    const std::array<std::string*, 2> texts{&outcome.out, &outcome.err};
    std::vector<char> chunk(std::size_t{64} << 10);
    while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        const int ready = ::poll(waiting.data(), waiting.size(), static_cast<int>(std::clamp<long>(left, 0, 600'000)));
        if (ready < 0) {
            continue;
        }
        if (ready == 0) {
            outcome.timed_out = true;
            ::kill(child, SIGKILL);
            break;
        }
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].revents == 0) {
                continue;
            }
            const ssize_t count = ::read(waiting[i].fd, chunk.data(), chunk.size());
            if (count > 0) {
                const std::size_t room = options.output_limit - std::min(options.output_limit, texts[i]->size());
                texts[i]->append(chunk.data(), std::min(static_cast<std::size_t>(count), room));
            } else if (count == 0 || errno != EINTR) {
                waiting[i].fd = -1;
            }
        }
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

}  // namespace

Outcome run(const std::vector<std::string>& arguments, const RunOptions& options)
{
    Outcome outcome = run_once(arguments, options);
    // The peer measures how fast it derives keys, and now and then it cannot.
    constexpr std::string_view no_luck = "Unable to get accurate CPU usage";
    for (int tries = 1; tries < 20 && outcome.err.find(no_luck) != std::string::npos; ++tries) {
        outcome = run_once(arguments, options);
    }
    return outcome;
}

std::string shell_command(const std::vector<std::string>& arguments)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+./,:@%";
    std::string line;
    for (const std::string& argument : arguments) {
        line += line.empty() ? "" : " ";
        if (!argument.empty() && argument.find_first_not_of(plain) == std::string::npos) {
            line += argument;
            continue;
        }
        line += '\'';
        for (const char c : argument) {
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        }
        line += '\'';
    }
    return line;
}

std::string environment(const char* name, std::string otherwise)
{
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? std::string(value) : std::move(otherwise);
}

unsigned long long environment_number(const char* name, unsigned long long otherwise)
{
    const std::string value = environment(name);
    return value.empty() ? otherwise : std::strtoull(value.c_str(), nullptr, 0);
}

std::string program_path()
{
    return environment("STRATAMAP_PROGRAM", "stratamap");
}

bool have_peer()
{
    static const bool have = run({"qemu-img", "--version"}).succeeded() && run({"qemu-io", "--version"}).succeeded();
    return have;
}

namespace {

/// One object of the map's JSON, as text, with the fields that decide about merging taken apart.
struct MapObject {
    unsigned long long start = 0;
    unsigned long long length = 0;
    std::string middle;  ///< everything between length and offset
    std::optional<unsigned long long> offset;
};

unsigned long long number_after(const std::string& text, const char* key)
{
    const std::size_t at = text.find(key);
    return at == std::string::npos ? 0 : std::strtoull(text.c_str() + at + std::strlen(key), nullptr, 10);
}

MapObject parse(std::string text)
{
    for (const char* field :
         {"\"compressed\": true, ", "\"compressed\": false, ", ", \"compressed\": true", ", \"compressed\": false"}) {
        if (const std::size_t at = text.find(field); at != std::string::npos) {
            text.erase(at, std::strlen(field));
        }
    }
    MapObject object;
    object.start = number_after(text, "\"start\": ");
    object.length = number_after(text, "\"length\": ");
    const std::size_t offset = text.find(", \"offset\": ");
    if (offset != std::string::npos) {
        object.offset = number_after(text, "\"offset\": ");
    }
    const std::size_t middle = text.find(", \"depth\"");
    object.middle = middle == std::string::npos ? text : text.substr(middle, offset - middle);
    return object;
}

std::string print(const MapObject& object)
{
    std::string text =
        "{ \"start\": " + std::to_string(object.start) + ", \"length\": " + std::to_string(object.length);
    text += object.middle;
    if (object.offset) {
        text += ", \"offset\": " + std::to_string(*object.offset);
    }
    return text;
}

}  // namespace

std::string without_compressed(const std::string& json)
{
    std::string result;
    std::optional<MapObject> held;
    std::size_t at = 0;
    while (at < json.size()) {
        if (json[at] != '{') {
            // Between objects stands ",\n"; what follows the last one is printed as it is.
            result += json[at++];
            continue;
        }
        const std::size_t end = json.find('}', at);
        if (end == std::string::npos) {
            break;
        }
        MapObject object = parse(json.substr(at, end - at));
        const bool merges = held && !held->offset && !object.offset && held->middle == object.middle &&
                            held->length != 0 && held->start + held->length == object.start;
        if (merges) {
            result.resize(result.rfind('{'));
            object.length += held->length;
            object.start = held->start;
        }
        result += print(object) + '}';
        held = object;
        at = end + 1;
    }
    return result + json.substr(std::min(at, json.size()));
}

}  // namespace stratamap::testing
