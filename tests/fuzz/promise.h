// SPDX-License-Identifier: MIT
// What every fuzzer has: the functions that libFuzzer or replay.cpp calls, and how a broken promise ends it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace stratamap::testing {

inline void promise(bool kept, const char* what)
{
    if (!kept) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::abort();
    }
}

}  // namespace stratamap::testing
