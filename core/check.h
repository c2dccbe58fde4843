// SPDX-License-Identifier: MIT
// Checking an image: whether its tables are sound and, where the format counts references, whether the counts are
// right. Reads only. What is counted, and in which words a finding is told, is `qemu-img check`'s way (shared spec
// info-check-snapshot, 3).
#pragma once

#include "core/layer.h"

#include <string>
#include <vector>

namespace stratamap {

struct CheckFinding {
    enum class Kind : u8 {
        corruption,  ///< data may be lost, or writing may destroy some
        leak,        ///< space that is taken and serves nobody
        unreadable,  ///< something could not be checked
    };
    Kind kind = Kind::corruption;
    std::string sentence;  ///< as the peer says it
    Range host = {};       ///< bytes of the image's own file that it is about; empty where there are none
};

struct CheckResult {
    static constexpr std::size_t most_findings = 1000;

    u64 corruptions = 0;
    u64 leaks = 0;  ///< in allocation units of the file
    u64 check_errors = 0;
    // Of the active disk; all 0 where the format does not say.
    u64 total_clusters = 0, allocated_clusters = 0, fragmented_clusters = 0, compressed_clusters = 0;
    u64 image_end_offset = 0;            ///< where the last unit of the file that is in use ends; 0: not said
    std::vector<CheckFinding> findings;  ///< the first `most_findings`, in the order in which they were met

    u64 found() const { return corruptions + leaks + check_errors; }
};

/// Told how much of the work is done, on the caller's thread. False: stop.
using CheckProgress = FunctionRef<bool(u64 done, u64 all)>;

/// Told each finding in order, on the caller's thread. False: it wants no more, which changes nothing of the counts.
using FindingSink = FunctionRef<bool(const CheckFinding&)>;

/// One check on its way: where a format puts what it finds (Layer::check), and the threads it may use.
class Checking {
public:
    Checking(unsigned threads, CheckProgress progress, FindingSink sink);

    /// Counted here, those of findings apart: whoever calls tell() has counted them.
    CheckResult& result() { return m_result; }

    /// One more finding, counted and told.
    void found(CheckFinding::Kind kind, std::string sentence, Range host = {});

    /// Tells a finding, unless nobody listens any more; then it need not even be looked for.
    void tell(CheckFinding::Kind kind, std::string sentence, Range host = {});
    bool listening() const { return m_listening || m_result.findings.size() < CheckResult::most_findings; }

    /// Calls work(0) to work(parts - 1), in any order, on several threads, all of which have ended when this returns.
    /// The first part that fails is the error; `cancelled` when the progress said so.
    Status in_parallel(u64 parts, FunctionRef<Status(u64 part)> work);

    /// For work on this thread, so many steps of it: `cancelled` when the progress said so. To be called often.
    Status ask(u64 steps = 1);

private:
    unsigned m_threads;
    CheckProgress m_progress;
    FindingSink m_sink;
    bool m_listening = true;
    u64 m_asked = 0;
    CheckResult m_result;
};

/// Checks the layer's image. `unsupported`, with the peer's sentence, where the format has no checks; other errors are
/// why the check could not be completed. Threads: 0 for as many as there are processors; the result does not depend on
/// their number. Takes as long as reading all tables: for a worker.
Result<CheckResult> check_image(const Layer& layer, unsigned threads, CheckProgress progress, FindingSink sink);

/// The same for who wants the result alone.
Result<CheckResult> check_image(const Layer& layer, unsigned threads, CheckProgress progress);

/// What the peer prints: the summary for people, or JSON with these names of the file and its format.
std::string check_summary(const CheckResult& result);
std::string check_json(const CheckResult& result, std::string_view name, std::string_view format);

}  // namespace stratamap
