// SPDX-License-Identifier: MIT
// How the cells of a map look: layer and state as a kind of cell, for every picture of a map there is.
#pragma once

#include "core/raster.h"
#include "widgets/cell_painter.h"

#include <memory>
#include <optional>
#include <span>

namespace stratamap::ui {

/// The least bytes that a cell stands for: the smallest cluster of the layers that have clusters at all, a power of
/// two.
u64 cellUnit(const Survey& survey);

/// Kinds as core/map_colours.h numbers them, unallocated parts of each layer apart.
constexpr u32 kindOf(u32 depth, State state)
{
    return depth << 4 | static_cast<u32>(state);
}

/// The same, hidden by a layer above.
constexpr u32 shadowed_flag = u32{1} << 24;

/// What pictures of a map depend on besides the map.
struct MapLook {
    MapPalette palette;
    std::optional<u32> highlighted;  ///< cells of other layers are faded
    Filter filter;
    CellMode mode = CellMode::shares;
    QFont font;
    bool operator==(const MapLook&) const = default;

    bool wants(u32 depth, State state) const;
    Fill fill(u32 kind) const;
    CellPainter::Look painted() const;

    /// The look that a viewpoint asks for.
    static MapLook of(const Viewpoint& viewpoint, const QPalette& palette, const QFont& font);
};

/// Adds what a cell of so many bytes holds, in the order of kinds. What nobody has is one part, whoever was asked last.
void addParts(std::span<const Share> shares, u64 length, const MapLook& look, std::vector<CellPart>& into);

/// A raster's cells.
class RasterCells final : public CellSource {
public:
    RasterCells(std::shared_ptr<const Raster> raster, const MapLook& look) : m_raster(std::move(raster)), m_look(look)
    {
    }
    std::size_t size() const override { return m_raster->size(); }
    u64 offset(std::size_t index) const override { return m_raster->cell(index).offset; }
    void parts(std::size_t index, std::vector<CellPart>& into) const override
    {
        addParts(m_raster->shares(index), m_raster->cell(index).length, m_look, into);
    }

private:
    std::shared_ptr<const Raster> m_raster;
    MapLook m_look;
};

}  // namespace stratamap::ui
