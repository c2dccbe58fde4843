// SPDX-License-Identifier: MIT
// How the cells of a map look: layer and state as a kind of cell, for every picture of a map there is.
#include "widgets/map_cells.h"

#include <algorithm>
#include <bit>

namespace stratamap::ui {

namespace {

constexpr u32 state_mask = 15;

}  // namespace

u64 cellUnit(const Survey& survey)
{
    u64 unit = 0;
    if (survey.chain) {
        for (const ChainLayer& layer : survey.chain->layers()) {
            const u64 cluster = layer.layer ? layer.layer->cluster_size() : sector_size;
            if (cluster > sector_size && (unit == 0 || cluster < unit)) {
                unit = std::bit_floor(cluster);
            }
        }
    }
    return std::max(unit, sector_size);
}

bool MapLook::wants(u32 depth, State state) const
{
    return filter.shows(depth, state) && (!highlighted || *highlighted == depth || state == State::unallocated);
}

Fill MapLook::fill(u32 kind) const
{
    if (kind == pending_kind) {
        return palette.pending();
    }
    if (kind == unallocated_kind) {
        const Fill fill = palette.fill(0, State::unallocated);
        return wants(0, State::unallocated) ? fill : palette.faded(fill);
    }
    const u32 plain = kind & ~shadowed_flag;
    const u32 depth = plain >> 4;
    const auto state = static_cast<State>(plain & state_mask);
    Fill fill = palette.fill(depth, state);
    if ((kind & shadowed_flag) != 0) {
        fill = palette.shadowed(fill);
    }
    return wants(depth, state) ? fill : palette.faded(fill);
}

CellPainter::Look MapLook::painted() const
{
    CellPainter::Look look;
    look.fill = [copy = *this](u32 kind) { return copy.fill(kind); };
    look.label = [copy = *this](u32 kind) {
        const QString letter = kind >= unallocated_kind ? QString() : copy.fill(kind).letter;
        return letter.isEmpty() ? letter : letter + QString::number((kind & ~shadowed_flag) >> 4);
    };
    look.background = palette.background();
    look.mark = palette.mutedText();
    look.font = font;
    look.mode = mode;
    return look;
}

MapLook MapLook::of(const Viewpoint& viewpoint, const QPalette& palette, const QFont& font)
{
    const SurveyPtr& survey = viewpoint.survey();
    const std::size_t layers = survey && survey->chain ? survey->chain->layers().size() : 1;
    MapLook look{MapPalette(palette, static_cast<u32>(layers)), viewpoint.highlightedLayer(), viewpoint.filter(),
                 viewpoint.cellMode(), font};
    if (const auto& preview = viewpoint.preview()) {
        look.highlighted.reset();
        look.filter = *preview;
        look.mode = CellMode::any;
    }
    return look;
}

void addParts(std::span<const Share> shares, u64 length, const MapLook& look, std::vector<CellPart>& into)
{
    u64 unallocated = 0;
    u64 known = 0;
    for (const Share& share : shares) {
        known += share.bytes;
        if (share.state == State::unallocated) {
            unallocated += share.bytes;
        } else {
            const bool alarming = share.state == State::damaged || share.state == State::unknown;
            into.push_back(
                {share.bytes, kindOf(share.depth, share.state), alarming, look.wants(share.depth, share.state)});
        }
    }
    if (unallocated > 0) {
        into.push_back({unallocated, unallocated_kind, false, look.wants(0, State::unallocated)});
    }
    if (length > known) {
        into.push_back({length - known, pending_kind});
    }
}

}  // namespace stratamap::ui
