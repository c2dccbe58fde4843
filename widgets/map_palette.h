// SPDX-License-Identifier: MIT
// How a map looks in the user's colours and words: as core/map_colours.h has it, and a letter tells the state once
// more.
#pragma once

#include "core/map_colours.h"

#include <QChar>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

namespace stratamap::ui {

/// The word for a state, as legend and read-outs say it: "data", "zeros (allocated)".
QString stateWord(State state);

/// What is not known yet, as legend and read-outs say it.
QString pendingWord();

/// The state's letter; empty where nothing is to be said.
QString stateLetter(State state);

QColor toColor(Rgb colour);

/// Everything that tells one kind of cell from another.
struct Fill {
    QColor ground;
    QColor ink;
    QColor text;  ///< readable on the ground
    Pattern pattern = Pattern::plain;
    QString letter;  ///< of the state; empty where nothing is to be said
};

/// What tells layers apart. Set it on the GUI thread; views take it over when their palette changes.
PaletteSet paletteSet();
void setPaletteSet(PaletteSet set);

class MapPalette {
public:
    /// Derived from the widget's colours, dark or light, for a chain of so many layers.
    explicit MapPalette(const QPalette& palette = {}, u32 layers = 1, PaletteSet set = paletteSet());

    bool operator==(const MapPalette&) const = default;

    /// Colours stay the same for a depth while the number of layers stays.
    Fill fill(u32 depth, State state) const;
    Fill pending() const;

    /// What remains of a fill when another layer is highlighted.
    Fill faded(const Fill& fill) const;

    /// A fill of something that a layer above hides.
    Fill shadowed(const Fill& fill) const;

    /// The layer's own colour, as its data has it.
    QColor layer(u32 depth) const { return toColor(m_colours.layer(depth)); }

    bool dark() const { return m_colours.dark(); }
    QColor background() const { return toColor(m_colours.page()); }
    QColor text() const { return toColor(m_colours.text()); }
    QColor mutedText() const { return toColor(m_colours.muted()); }
    QColor guide() const { return toColor(m_colours.guide()); }  ///< thin lines beside the cells
    QColor cursor() const;
    QColor bookmark() const;
    QColor doomed() const;  ///< what a planned change would cut off: its frame and hatching

private:
    MapColours m_colours;
};

/// A rectangle of the fill, in device pixels. `scale` as in inked().
QImage filled(const Fill& fill, QSize pixels, int scale);

/// A sample of the fill for a legend, of a size in the user's pixels, with its letter and a frame.
QImage swatch(const Fill& fill, QSize size, const QFont& font, double ratio, const QColor& frame);

}  // namespace stratamap::ui
