// SPDX-License-Identifier: MIT
// CellInfo: all that is known of a cell, in numbers and in words, for the status bar and for screen readers.
#include "widgets/cell_info.h"

#include "widgets/error_text.h"
#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stratamap::ui {

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Cells)
};

struct Readout {
    Q_DECLARE_TR_FUNCTIONS(Readout)
};

/// The run around one of its pieces. Maps cut long runs in pieces; a few thousand pieces are put together again, more
/// than that, or pieces that are not in memory, are only a lower bound, and enough to know.
Run wholeRun(const Map& map, Run run)
{
    constexpr int most_pieces = 4096;
    for (int pieces = 0; run.guest.offset > 0 && pieces < most_pieces; ++pieces) {
        const auto before = map.run_at(run.guest.offset - 1);
        if (!before || !continues(*before, run)) {
            break;
        }
        run.guest = {before->guest.offset, before->guest.length + run.guest.length};
        run.stored += before->stored;
        run.host_offset = before->host_offset;
    }
    for (int pieces = 0; run.guest.end() < map.size() && pieces < most_pieces; ++pieces) {
        const auto after = map.run_at(run.guest.end());
        if (!after || !continues(run, *after)) {
            break;
        }
        run.guest.length += after->guest.length;
        run.stored += after->stored;
    }
    return run;
}

RunInfo describeRun(const Survey& survey, u64 offset, const Run& piece)
{
    RunInfo info;
    info.run = wholeRun(*survey.resolved, piece);
    const Run& run = info.run;
    info.layer = run.state == State::unallocated ? Cells::tr("no layer") : layerName(survey, run.depth);
    info.state = stateWord(run.state);
    const bool opened = survey.chain && survey.chain->layers()[run.depth].layer;
    if (run.has_offset() && opened) {
        info.hostFile = shown(survey.chain->host(run.depth, run.file).name());
        info.hostOffset = run.host_offset + (run.state == State::compressed ? 0 : offset - run.guest.offset);
    }
    return info;
}

}  // namespace

QString sharesText(const Survey& survey, u64 length, const std::vector<Share>& shares)
{
    QStringList parts;
    u64 unallocated = 0;
    u64 pending = length;
    for (const Share& share : shares) {
        pending -= share.bytes;
        if (share.state == State::unallocated) {
            unallocated += share.bytes;
            continue;
        }
        parts += Cells::tr("%1 %2 from %3", "share, state, layer: 62 % data from base.raw")
                     .arg(percentText(share.bytes, length), stateWord(share.state), layerName(survey, share.depth));
    }
    const auto add = [&](u64 bytes, const QString& word) {
        if (bytes > 0) {
            parts += Cells::tr("%1 %2", "share, state: 38 % unallocated").arg(percentText(bytes, length), word);
        }
    };
    add(unallocated, stateWord(State::unallocated));
    add(pending, pendingWord());
    return parts.join(Cells::tr(", ", "between parts"));
}

QString layerName(const Survey& survey, u32 depth)
{
    if (!survey.chain || depth >= survey.chain->layers().size()) {
        return Cells::tr("layer %1").arg(depth);
    }
    return shortName(survey.chain->layers()[depth].name);
}

CellInfo describeCell(const Survey& survey, Range cell, std::vector<Share> shares)
{
    CellInfo info;
    info.guest = cell;
    info.shares = std::move(shares);
    info.pending = cell.length;
    for (const Share& share : info.shares) {
        info.pending -= share.bytes;
    }
    if (const auto piece = survey.resolved->run_at(cell.offset)) {
        info.run = describeRun(survey, cell.offset, *piece);
    }
    info.sentence =
        Cells::tr("offset %1, %2: %3", "offset, length, what is there")
            .arg(sizeText(cell.offset), sizeText(cell.length), sharesText(survey, cell.length, info.shares));
    return info;
}

QString readoutText(const CellInfo& cell)
{
    QStringList parts{hexText(cell.guest.offset), cell.sentence};
    if (cell.run && cell.run->hostOffset != Run::no_offset && !cell.run->hostFile.isEmpty()) {
        parts += Readout::tr("%1 at %2", "file, offset in it")
                     .arg(shortName(cell.run->hostFile.toStdString()), hexText(cell.run->hostOffset));
    }
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace stratamap::ui
