// SPDX-License-Identifier: MIT
// CellInfo: all that is known of a cell, in numbers and in words, for the status bar and for screen readers.
#pragma once

#include "core/raster.h"
#include "core/survey.h"

#include <QString>

#include <optional>
#include <vector>

namespace stratamap::ui {

/// The run that a cell begins in, whole: it may begin before the cell and end after it.
struct RunInfo {
    Run run;
    QString layer;     ///< short name of the layer that answers; "no layer" for unallocated
    QString state;     ///< its word
    QString hostFile;  ///< name of the file that holds the bytes, as messages name it; empty without an offset
    u64 hostOffset = Run::no_offset;  ///< where the cell's first byte lies in it; of compressed runs the run's
};

struct CellInfo {
    Range guest;                 ///< the cell's bytes
    std::vector<Share> shares;   ///< exact, by depth and state; without those not scanned yet
    u64 pending = 0;             ///< bytes not read yet, or to be read again
    std::optional<RunInfo> run;  ///< nothing while the run of the cell's first byte is not in memory

    /// "12 GiB, 16 MiB: 62 % data from snap2.qcow2, 38 % zeros from base.raw".
    QString sentence;
};

/// What `survey` says of a cell of its resolved map, which `shares` were counted for.
CellInfo describeCell(const Survey& survey, Range cell, std::vector<Share> shares);

/// "62 % data from snap2.qcow2, 38 % zeros from base.raw", of so many bytes.
QString sharesText(const Survey& survey, u64 length, const std::vector<Share>& shares);

/// A line for the status bar: offset, contents, and where the first byte lies in which file.
QString readoutText(const CellInfo& cell);

/// Short name of the layer at a depth: the last part of its file's name.
QString layerName(const Survey& survey, u32 depth);

}  // namespace stratamap::ui
