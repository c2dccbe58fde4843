// SPDX-License-Identifier: MIT
// How the cells of a comparison look, and what they are called.
#pragma once

#include "core/compared_disks.h"
#include "widgets/cell_painter.h"

#include <span>

namespace stratamap::ui {

/// The word for a change: "gained", "other layer".
QString changeWord(Change change);

/// What the word means, in a sentence.
QString changeMeaning(Change change);

/// Each change has a colour, a texture and a letter of its own.
struct ChangeLook {
    MapPalette palette;
    CellMode mode = CellMode::shares;
    QFont font;
    bool operator==(const ChangeLook&) const = default;

    Fill fill(Change change) const;
    CellPainter::Look painted() const;

    /// In the user's colours.
    static ChangeLook of(const QPalette& palette, CellMode mode, const QFont& font);
};

/// Cells of ComparedDisks::changes.
class ChangeCells final : public CellSource {
public:
    explicit ChangeCells(Raster raster) : m_raster(std::move(raster)) {}
    std::size_t size() const override { return m_raster.size(); }
    u64 offset(std::size_t index) const override { return m_raster.cell(index).offset; }
    void parts(std::size_t index, std::vector<CellPart>& into) const override;

private:
    Raster m_raster;
};

/// "62 % lost, 38 % same", of a cell or a range of so many bytes.
QString changesText(std::span<const Share> shares, u64 length);

}  // namespace stratamap::ui
