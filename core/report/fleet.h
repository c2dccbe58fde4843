// SPDX-License-Identifier: MIT
// Fleet: all images below a folder, each file once, as a forest of chains, and what could be reclaimed.
#pragma once

#include "core/chain.h"
#include "core/map_text.h"
#include "core/report/document.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// One image, as one line of NDJSON has it. Bytes, but for the counts.
struct FleetImage {
    std::string path;  ///< from the folder on; of a base outside of it, as the image names it
    std::string format;
    u64 virtual_size = 0;
    u64 length = 0;
    std::optional<u64> allocated = {};  ///< of its storage
    u64 own = 0;                        ///< guest bytes that the image holds itself
    u64 data = 0;                       ///< of these, what takes space: not zeros without any
    u64 hidden_below = 0;               ///< guest bytes of the image below that are hidden by this one
    u64 leaked = 0;                     ///< counted as used, and nothing refers to it
    u64 free = 0;                       ///< known to be free, and space is kept for it
    u64 snapshots = 0;
    u64 layers = 1;            ///< of its chain
    std::string backing = {};  ///< path of the image below; empty: none
    std::string error = {};    ///< why it, or its chain, could not be looked at
    bool operator==(const FleetImage&) const = default;
};

/// Which of several runs this is: it takes the paths that fall to it.
struct Shard {
    u64 index = 1;  ///< from 1 on
    u64 count = 1;
};

struct FleetRequest {
    std::string folder;
    ChainRequest opening = {};  ///< how chains are opened; its name is not used
    Shard shard = {};
    unsigned threads = 1;
};

/// Told how many files of how many were looked at, on the calling thread; false: stop.
using FleetProgress = FunctionRef<bool(u64 done, u64 all)>;

/// Looks at every regular file below the folder, links not followed. Raw files count where their names end in .raw or
/// .img, or an image stands on them. Sorted by path. What cannot be read is an image with an error.
Result<std::vector<FleetImage>> survey_fleet(const FleetRequest& request, FleetProgress progress);

/// Several runs' images as one, sorted, each once.
std::vector<FleetImage> merged(std::vector<std::vector<FleetImage>> parts);

/// One line for each image. Of a shard, a line in front says which it is.
Status write_fleet_lines(const std::vector<FleetImage>& images, Shard shard, TextSink sink);
Status write_fleet_csv(const std::vector<FleetImage>& images, TextSink sink);

/// One document with the sums and all images.
Status write_fleet_json(const std::vector<FleetImage>& images, const CaseHeader& header, const std::string& program,
                        TextSink sink);

/// What such lines say; the shard is that of the line in front.
struct FleetPart {
    Shard shard;
    std::vector<FleetImage> images;
};
Result<FleetPart> read_fleet_lines(std::string_view lines);

/// The page: totals, what could be reclaimed, ranked, the forest, what went wrong.
Document compose_fleet(const std::vector<FleetImage>& images, const CaseHeader& header, const Words& words,
                       const std::string& program);

}  // namespace stratamap
