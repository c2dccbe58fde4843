// SPDX-License-Identifier: MIT
// Report: everything that a report of a chain tells, as values, before it has words or a form.
#pragma once

#include "core/accounting.h"
#include "core/check.h"
#include "core/family.h"
#include "core/findings.h"
#include "core/host_map.h"
#include "core/partitions.h"
#include "core/survey.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace stratamap {

/// What a person says about a report. Empty: nothing.
struct CaseHeader {
    std::string title;
    std::string examiner;  ///< who made it
    std::string notes;
    std::string date;  ///< when, for a report that is to have a clock in it
};

/// A range that a person marked, to be shown as a figure.
struct MarkedRange {
    Range guest;
    std::string name;
    std::string note;
};

struct ReportWishes {
    CaseHeader header;
    std::vector<MarkedRange> marks;
    std::string folder;                 ///< where other overlays on the chain's files are looked for; empty: nowhere
    std::vector<std::string> left_out;  ///< ids of sections that nobody wants to read (report_sections)
    bool hash_files = false;            ///< the SHA-256 of whole files too
    u64 bytes_per_cell = 0;             ///< of the picture, a power of two; 0: what suits
    std::size_t most_runs = 20;         ///< of the largest ones
    unsigned threads = 1;
};

/// Whether bytes of a file are headers or tables, and neither guest data nor space.
bool is_metadata(HostKind kind);

/// What was read of a file.
struct FileDigest {
    std::string name;
    u64 size = 0;
    u64 metadata = 0;             ///< bytes of headers and tables
    std::string metadata_sha256;  ///< of these, in the order of the file; empty where there are none
    std::string whole_sha256;     ///< empty: not asked for
    std::optional<Error> unread;  ///< why there is no sum
};

/// How scattered a layer's own bytes lie: pieces in guest order, each in one stretch of a file.
struct Fragments {
    u64 pieces = 0;
    u64 bytes = 0;  ///< guest bytes of all
};

struct LayerReport {
    std::optional<FileFacts> file;
    OwnTotals own;
    std::array<u64, state_count> visible = {};  ///< guest bytes that are read from here, by state
    Fragments fragments;
    std::array<u64, host_kind_count> host = {};  ///< bytes of the image's own file by what they are for
    std::optional<Error> host_unknown;           ///< why `host` says nothing
    std::vector<FileDigest> files;               ///< the image, then its storage
    std::optional<CheckResult> check;            ///< nothing where the format has no checks, or they failed

    u64 own_bytes() const;      ///< what takes space (is_kept)
    u64 visible_bytes() const;  ///< likewise
};

struct Report {
    SurveyPtr survey;
    ReportWishes wishes;
    std::vector<LayerReport> layers;
    u64 run_count = 0;
    std::vector<Run> largest;  ///< runs that lie somewhere, longest first
    std::optional<PartitionTable> partitions;
    std::vector<LayerAccount> accounts;  ///< one of each layer, or none
    std::optional<Error> unaccounted;    ///< why there are none
    Findings findings;

    const Chain& chain() const { return *survey->chain; }
    u64 size() const { return chain().virtual_size(); }
};

/// Told of what is done, in thousandths of everything; false: stop.
using ReportProgress = FunctionRef<bool(u64 permille)>;

/// Maps the chain, on as many threads as wished, and counts everything. What is damaged or lost is in the report; the
/// error is `cancelled`, or too_big.
Result<Report> make_report(std::shared_ptr<const Chain> chain, ReportWishes wishes, ReportProgress progress);

/// The same of a chain that was mapped already.
Result<Report> make_report(SurveyPtr survey, ReportWishes wishes, ReportProgress progress);

}  // namespace stratamap
