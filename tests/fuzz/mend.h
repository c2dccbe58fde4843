// SPDX-License-Identifier: MIT
// Inputs that get past checksums: a fuzzer changes bytes faster than it finds sums.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace stratamap::testing {

/// The image that an input stands for. Behind the word MEND it is one whose checksums are put right first, for vpc,
/// vhdx and parallels; a VHDX, which has its tables 64 KiB apart, is moreover folded: 512 bytes of each. Every other
/// input is the image itself.
std::vector<std::byte> mended(std::string_view format, std::span<const std::byte> input);

}  // namespace stratamap::testing
