// SPDX-License-Identifier: MIT
// One small image for every feature of the formats: described by hand, and where the real tools are installed,
// written by them too.
#pragma once

#include "tests/support/scratch.h"

#include <string>
#include <vector>

namespace stratamap::testing {

struct FeatureImage {
    std::string name;    ///< says the feature; also the file's name
    std::string format;  ///< as `qemu-img -f` spells it; empty: to be probed
    std::string path;
};

/// Writes the images into a folder. Data files are named by absolute paths.
std::vector<FeatureImage> images_by_hand(const std::string& folder);

/// The same with qemu-img and qemu-io, and one image of every other format they write; empty where they are missing.
std::vector<FeatureImage> images_by_tools(const std::string& folder);

/// The images of other programs, unpacked; empty where they are missing.
std::vector<FeatureImage> images_by_others(const std::string& folder);

/// The chain that the program itself shows as a sample.
std::vector<FeatureImage> images_of_the_sample_chain();

}  // namespace stratamap::testing
