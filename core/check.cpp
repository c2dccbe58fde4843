// SPDX-License-Identifier: MIT
#include "core/check.h"

#include "core/helper_threads.h"

#include <array>
#include <atomic>
#include <charconv>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace stratamap {

namespace {

constexpr u64 calls_between_questions = 4096;
constexpr unsigned most_threads = 16;

Error stopped()
{
    return {Fault::cancelled, "the check was stopped"};
}

Error no_memory()
{
    return {Fault::too_big, "there is not enough memory for the check"};
}

/// "12.50%"
std::string percent(u64 part, u64 whole)
{
    const double share = static_cast<double>(part) * 100.0 / static_cast<double>(whole);
    std::array<char, 64> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), share, std::chars_format::fixed, 2);
    return text(std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())), '%');
}

}  // namespace

Checking::Checking(unsigned threads, CheckProgress progress, FindingSink sink)
    : m_threads(threads != 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, most_threads)),
      m_progress(progress),
      m_sink(sink)
{
}

void Checking::found(CheckFinding::Kind kind, std::string sentence, Range host)
{
    switch (kind) {
        case CheckFinding::Kind::corruption: ++m_result.corruptions; break;
        case CheckFinding::Kind::leak: ++m_result.leaks; break;
        case CheckFinding::Kind::unreadable: ++m_result.check_errors; break;
    }
    tell(kind, std::move(sentence), host);
}

void Checking::tell(CheckFinding::Kind kind, std::string sentence, Range host)
{
    CheckFinding finding = {kind, std::move(sentence), host};
    m_listening = m_listening && m_sink(finding);
    if (m_result.findings.size() < CheckResult::most_findings) {
        m_result.findings.push_back(std::move(finding));
    }
}

Status Checking::in_parallel(u64 parts, FunctionRef<Status(u64 part)> work)
{
    std::atomic<u64> next{0};
    std::atomic<u64> done{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    u64 failed_part = parts;
    Status failed;
    const auto fail = [&](u64 part, Error error) {
        const std::lock_guard lock(mutex);
        stop = true;
        if (part < failed_part) {
            failed_part = part;
            failed = std::move(error);
        }
    };
    const auto one = [&]() -> bool {
        const u64 part = stop ? parts : next++;
        if (part >= parts) {
            return false;
        }
        try {
            if (Status status = work(part); !status) {
                fail(part, std::move(status).error());
            }
        } catch (const std::bad_alloc&) {
            fail(part, no_memory());
        }
        ++done;
        return true;
    };
    {
        HelperThreads helpers;
        const auto all = [&] {
            while (one()) {
            }
        };
        for (u64 i = 1; i < std::min<u64>(m_threads, parts) && helpers.add(all); ++i) {
        }
        while (one()) {
            if (!m_progress(done, parts)) {
                fail(0, stopped());
            }
        }
    }
    return failed;
}

Status Checking::ask(u64 steps)
{
    const u64 before = std::exchange(m_asked, m_asked + steps);
    if (before / calls_between_questions != m_asked / calls_between_questions && !m_progress(0, 0)) {
        return stopped();
    }
    return {};
}

Result<CheckResult> check_image(const Layer& layer, unsigned threads, CheckProgress progress, FindingSink sink)
{
    try {
        Checking checking(threads, progress, sink);
        TRY(layer.check(checking));
        return std::move(checking.result());
    } catch (const std::bad_alloc&) {
        return no_memory();
    }
}

Result<CheckResult> check_image(const Layer& layer, unsigned threads, CheckProgress progress)
{
    return check_image(layer, threads, progress, [](const CheckFinding&) { return false; });
}

std::string check_summary(const CheckResult& result)
{
    std::string out;
    if (result.found() == 0) {
        out = "No errors were found on the image.\n";
    }
    if (result.corruptions != 0) {
        out += text('\n', result.corruptions, " errors were found on the image.\n",
                    "Data may be corrupted, or further writes to the image may corrupt it.\n");
    }
    if (result.leaks != 0) {
        out += text('\n', result.leaks, " leaked clusters were found on the image.\n",
                    "This means waste of disk space, but no harm to data.\n");
    }
    if (result.check_errors != 0) {
        out += text('\n', result.check_errors, " internal errors have occurred during the check.\n");
    }
    if (result.total_clusters != 0 && result.allocated_clusters != 0) {
        out += text(result.allocated_clusters, '/', result.total_clusters, " = ",
                    percent(result.allocated_clusters, result.total_clusters), " allocated, ",
                    percent(result.fragmented_clusters, result.allocated_clusters), " fragmented, ",
                    percent(result.compressed_clusters, result.allocated_clusters), " compressed clusters\n");
    }
    if (result.image_end_offset != 0) {
        out += text("Image end offset: ", result.image_end_offset, '\n');
    }
    return out;
}

std::string check_json(const CheckResult& result, std::string_view name, std::string_view format)
{
    std::string out = "{";
    const auto member = [&](std::string_view key, std::string_view value) {
        out += text(out.size() == 1 ? "\n" : ",\n", "    \"", key, "\": ", value);
    };
    const auto number = [&](std::string_view key, u64 value) {
        if (value != 0) {
            member(key, text(value));
        }
    };
    number("image-end-offset", result.image_end_offset);
    number("compressed-clusters", result.compressed_clusters);
    number("total-clusters", result.total_clusters);
    number("corruptions", result.corruptions);
    member("check-errors", text(result.check_errors));
    number("leaks", result.leaks);
    number("allocated-clusters", result.allocated_clusters);
    member("filename", json_string(name));
    member("format", json_string(format));
    number("fragmented-clusters", result.fragmented_clusters);
    return out + "\n}\n";
}

}  // namespace stratamap
