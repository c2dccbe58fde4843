// SPDX-License-Identifier: MIT
// How a map looks: hue tells the layer, lightness and texture the state, a letter both once more.
#pragma once

#include "core/layer.h"

#include <QChar>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

#include <vector>

namespace stratamap::ui {

/// The word for a state, as legend and read-outs say it: "data", "zeros (allocated)".
QString stateWord(State state);

/// What is not known yet, as legend and read-outs say it.
QString pendingWord();

/// A texture, drawn in ink on a ground. Each state has its own, so that none depends on colour.
enum class Pattern : u8 {
    plain,
    sparse_dots,
    dots,
    horizontal_lines,
    vertical_lines,
    grid,
    crosses,
    checks,
    diagonal_lines,  ///< pending alone
    falling_lines,   ///< what a layer above hides
};

/// Everything that tells one kind of cell from another.
struct Fill {
    QColor ground;
    QColor ink;
    QColor text;  ///< readable on the ground
    Pattern pattern = Pattern::plain;
    QString letter;  ///< of the state; empty where nothing is to be said
};

/// Whether the texture has ink at a point. It repeats; `scale` is how many pixels its lines are wide.
bool inked(Pattern pattern, int x, int y, int scale);

/// What tells layers apart. Set it on the GUI thread; views take it over when their palette changes.
enum class PaletteSet : u8 {
    hues,   ///< colours that also colour-blind eyes tell apart
    greys,  ///< for print: greys, and textures in black
};
PaletteSet paletteSet();
void setPaletteSet(PaletteSet set);

class MapPalette {
public:
    /// Derived from the widget's colours, dark or light, for a chain of so many layers.
    explicit MapPalette(const QPalette& palette = {}, u32 layers = 1, PaletteSet set = paletteSet());

    bool operator==(const MapPalette& other) const;

    /// Colours stay the same for a depth while the number of layers stays.
    Fill fill(u32 depth, State state) const;
    Fill pending() const;

    /// What remains of a fill when another layer is highlighted.
    Fill faded(const Fill& fill) const;

    /// A fill of something that a layer above hides.
    Fill shadowed(const Fill& fill) const;

    /// The layer's own colour, as its data has it.
    QColor layer(u32 depth) const;

    bool dark() const { return m_dark; }
    QColor background() const { return m_background; }
    QColor text() const { return m_text; }
    QColor mutedText() const { return m_muted; }
    QColor guide() const { return m_guide; }  ///< thin lines beside the cells
    QColor cursor() const { return m_cursor; }
    QColor bookmark() const;

private:
    Fill coloured(u32 depth, State state) const;

    QColor m_background;
    QColor m_text;
    QColor m_muted;
    QColor m_guide;
    QColor m_cursor;
    bool m_dark = false;
    PaletteSet m_set = PaletteSet::hues;
    std::vector<QColor> m_layers;
};

/// A rectangle of the fill, in device pixels. `scale` as in inked().
QImage filled(const Fill& fill, QSize pixels, int scale);

/// A sample of the fill for a legend, of a size in the user's pixels, with its letter and a frame.
QImage swatch(const Fill& fill, QSize size, const QFont& font, double ratio, const QColor& frame);

}  // namespace stratamap::ui
