// SPDX-License-Identifier: MIT
// Paints cells: what they hold, at the places a grid gives them, as a picture of device pixels.
#pragma once

#include "widgets/map_grid.h"
#include "widgets/map_palette.h"
#include "widgets/viewpoint.h"

#include <QFont>
#include <QImage>

#include <functional>
#include <unordered_map>
#include <vector>

namespace stratamap::ui {

/// One of the things a cell holds.
struct CellPart {
    u64 bytes = 0;
    u32 kind = 0;           ///< what the look draws it as; parts of a cell stand in the order of their kinds
    bool alarming = false;  ///< never left out
    bool wanted = true;     ///< the filter shows it
    int width = 0;          ///< pixels, for the painter
};

/// Cells in a row, each with what it holds.
class CellSource {
public:
    virtual ~CellSource() = default;
    virtual std::size_t size() const = 0;
    virtual u64 offset(std::size_t index) const = 0;
    virtual void parts(std::size_t index, std::vector<CellPart>& into) const = 0;
};

class CellPainter {
public:
    /// What the picture depends on besides the cells.
    struct Look {
        std::function<Fill(u32 kind)> fill;
        std::function<QString(u32 kind)> label;  ///< for a large cell of one kind; may be empty
        QColor background;
        QColor mark;  ///< of what is mixed
        QFont font;
        CellMode mode = CellMode::shares;
    };

    /// Forgets the tiles made for the old look.
    void setLook(Look look);

    /// All cells of the source, which lie on the grid and have its bytes per cell.
    QImage paint(const CellSource& cells, const MapGrid& grid);

    /// Shares a length in pixels out by bytes: every part gets some, damage twice as much; where there is no room for
    /// all, damage stays, then the largest.
    static void divide(std::vector<CellPart>& parts, int length, int scale);

    /// What the mode leaves of a cell's parts.
    static void apply(CellMode mode, std::vector<CellPart>& parts);

    const QImage& tile(u32 kind);  ///< texture alone, of the size of the last painted cells
    void setTiles(QSize size, int scale);

private:
    void forgetTiles();
    const QImage& labelledTile(u32 kind);  ///< with letter and number, for a cell of one kind
    void label(QImage& image, u32 kind) const;
    void markMixed(QImage& picture, QRect cell) const;

    Look m_look;
    QSize m_tileSize;
    int m_scale = 1;  ///< device pixels of a texture's lines
    std::unordered_map<u32, QImage> m_tiles;
    std::unordered_map<u32, QImage> m_labelledTiles;
    std::vector<CellPart> m_parts;  ///< of the cell being painted
};

}  // namespace stratamap::ui
