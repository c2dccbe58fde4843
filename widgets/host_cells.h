// SPDX-License-Identifier: MIT
// How the cells of a layer's own file look, and what they are called.
#pragma once

#include "core/host_map.h"
#include "widgets/cell_painter.h"

namespace stratamap::ui {

/// The word for what a stretch of a file holds: "L2 tables", "leaked".
QString hostKindWord(HostKind kind);

/// The look of a layer's file: its data in the layer's colour, as the other lenses have it.
struct HostLook {
    MapPalette palette;
    u32 depth = 0;
    CellMode mode = CellMode::shares;
    QFont font;
    bool operator==(const HostLook&) const = default;

    Fill fill(HostKind kind) const;
    CellPainter::Look painted() const;
};

/// Cells of a file's raster: kinds are HostKinds, with a flag for what is used twice.
class HostCells final : public CellSource {
public:
    static constexpr u32 doubly_used = u32{1} << 16;

    explicit HostCells(Raster raster) : m_raster(std::move(raster)) {}
    std::size_t size() const override { return m_raster.size(); }
    u64 offset(std::size_t index) const override { return m_raster.cell(index).offset; }
    void parts(std::size_t index, std::vector<CellPart>& into) const override;

private:
    Raster m_raster;
};

/// "62 % data, 38 % L2 tables", of a cell or a range of so many bytes.
QString hostSharesText(std::span<const Share> shares, u64 length);

}  // namespace stratamap::ui
