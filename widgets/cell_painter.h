// SPDX-License-Identifier: MIT
// Paints cells: what a raster says, at the places a grid gives them, as a picture of device pixels.
#pragma once

#include "core/raster.h"
#include "widgets/map_grid.h"
#include "widgets/map_palette.h"

#include <QFont>
#include <QImage>

#include <optional>
#include <span>
#include <unordered_map>

namespace stratamap::ui {

class CellPainter {
public:
    /// What the picture depends on besides the cells; a change forgets the tiles made for the old look.
    struct Look {
        MapPalette palette;
        QFont font;
        std::optional<u32> highlighted;  ///< cells of other layers are faded
        bool operator==(const Look&) const = default;
    };
    void setLook(const Look& look);
    const Look& look() const { return m_look; }

    /// All cells of the raster, which begins with a cell of the grid and has its bytes per cell.
    QImage paint(const Raster& raster, const MapGrid& grid);

private:
    void forgetTiles();
    struct Part {
        u64 bytes;
        u32 key;        ///< of the tile
        bool alarming;  ///< never left out
        int width;      ///< pixels
    };
    static constexpr u32 pending_key = ~u32{0};              // what nobody has, then what nobody knows,
    static constexpr u32 unallocated_key = pending_key - 1;  // come after all layers

    void collect(const Raster& raster, std::size_t cell);
    void divide(int width);
    const QImage& tile(u32 key);          ///< texture alone
    const QImage& labelledTile(u32 key);  ///< with letter and number, for a cell of one kind
    Fill fillOf(u32 key) const;
    void label(QImage& image, u32 key) const;
    void markMixed(QImage& picture, QRect cell) const;

    Look m_look;
    QSize m_tileSize;
    int m_scale = 1;  ///< device pixels of a texture's lines
    std::unordered_map<u32, QImage> m_tiles;
    std::unordered_map<u32, QImage> m_labelledTiles;
    std::vector<Part> m_parts;  ///< of the cell being painted, by key
};

}  // namespace stratamap::ui
