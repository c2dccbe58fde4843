// SPDX-License-Identifier: MIT
// MapColours: how every picture of a map looks, in the window, on paper, on a page: hue tells the layer, lightness and
// texture the state.
#pragma once

#include "core/layer.h"

#include <string>
#include <vector>

namespace stratamap {

struct Rgb {
    u8 red = 0;
    u8 green = 0;
    u8 blue = 0;
    bool operator==(const Rgb&) const = default;
};
constexpr Rgb black_ink = {0, 0, 0};
constexpr Rgb white_paper = {255, 255, 255};

/// "#1f6feb".
std::string css_colour(Rgb colour);

/// Part of the way from one colour to the other.
Rgb mixed(Rgb a, Rgb b, double of_b);

/// How light it is, 0 to 1, as the eye takes it.
double luminance(Rgb colour);

/// Black or white, whichever can be read on the ground.
Rgb readable_on(Rgb ground);

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

/// Whether the texture has ink at a point. It repeats; `scale` is how many pixels its lines are wide.
bool inked(Pattern pattern, int x, int y, int scale);

/// Points after which a texture of scale 1 repeats in both directions.
int pattern_period(Pattern pattern);

/// What tells layers apart.
enum class PaletteSet : u8 {
    hues,   ///< colours that also colour-blind eyes tell apart
    greys,  ///< for print: greys, and textures in black
};

struct CellFill {
    Rgb ground;
    Rgb ink;
    Rgb text;  ///< readable on the ground
    Pattern pattern = Pattern::plain;
    bool operator==(const CellFill&) const = default;
};

/// What a cell or a part of one shows, as one number: layer, then state. What nobody has, then what nobody knows, come
/// after all layers.
constexpr u32 pending_kind = ~u32{0};
constexpr u32 unallocated_kind = pending_kind - 1;
constexpr u32 kind_of(u32 depth, State state)
{
    return state == State::unallocated ? unallocated_kind : depth << 4 | static_cast<u32>(state);
}

class MapColours {
public:
    /// For a page of that colour with that text on it, dark or light, and a chain of so many layers.
    explicit MapColours(Rgb page = white_paper, Rgb text = black_ink, u32 layers = 1,
                        PaletteSet set = PaletteSet::hues);
    bool operator==(const MapColours&) const = default;

    /// Colours stay the same for a depth while the number of layers stays.
    CellFill fill(u32 depth, State state) const;
    CellFill pending() const;
    CellFill fill(u32 kind) const;

    /// What remains of a fill when another layer is highlighted, and of one that a layer above hides.
    CellFill faded(CellFill fill) const;
    CellFill shadowed(CellFill fill) const;

    /// The layer's own colour, as its data has it.
    Rgb layer(u32 depth) const;

    bool dark() const { return m_dark; }
    Rgb page() const { return m_page; }
    Rgb text() const { return m_text; }
    Rgb muted() const { return mixed(m_text, m_page, 0.38); }
    Rgb guide() const { return mixed(m_page, m_text, m_dark ? 0.28 : 0.22); }  ///< thin lines beside the cells

private:
    CellFill coloured(u32 depth, State state) const;

    Rgb m_page;
    Rgb m_text;
    bool m_dark;
    PaletteSet m_set;
    std::vector<Rgb> m_layers;
};

}  // namespace stratamap
