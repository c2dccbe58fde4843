// SPDX-License-Identifier: MIT
// FaultyFile: a file in memory that dies, fills up or fails at a chosen write, and knows every state that its storage
// can then be in.
#pragma once

#include "core/writable_file.h"
#include "tests/support/scratch.h"

#include <random>

namespace stratamap::testing {

/// One thing done to the file. Barriers stand in the list, too.
struct FileEvent {
    enum class Kind : u8 { write, resize, punch, barrier };
    Kind kind;
    u64 offset = 0;
    Bytes bytes = {};
    u64 length = 0;  ///< of a hole, or the new size
};

class FaultyFile final : public WritableFile {
public:
    enum class Failure : u8 { none, io, no_space };

    /// Fails at call number `at`, counted from 0 over all that changes the file and barriers, and at all that follow.
    explicit FaultyFile(Bytes bytes, Failure failure = Failure::none, u64 at = 0);

    const Source& bytes() const override { return m_file.bytes(); }
    Status write(u64 offset, std::span<const std::byte> bytes) override;
    Status barrier() override;
    Status resize(u64 size) override;
    Status punch(Range range) override;

    const Bytes& content() const { return m_file.content(); }
    const std::vector<FileEvent>& events() const { return m_events; }

private:
    Status next(const char* what);

    MemoryFile m_file;
    Failure m_failure;
    u64 m_at;
    u64 m_calls = 0;
    std::vector<FileEvent> m_events;
};

/// Calls `look` with states in which a file can be found that died while the events were carried out: after each of
/// them; and for each stretch between barriers with subsets of it, in any order, its writes torn at sectors. Subsets
/// are all of them where they are at most `most` for a stretch, else that many chosen by `random`.
void for_each_crash(const Bytes& before, const std::vector<FileEvent>& events, u64 most, std::mt19937_64& random,
                    FunctionRef<void(const Bytes& state)> look);

}  // namespace stratamap::testing
