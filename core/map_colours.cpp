// SPDX-License-Identifier: MIT
// How a map looks: colours made in the space in which the eye sees them, and textures.
#include "core/map_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stratamap {

namespace {

/// A colour by what the eye makes of it: lightness 0 to 1, chroma, hue in degrees (the OKLCH space).
struct Perceived {
    double lightness;
    double chroma;
    double hue;
};

double encoded(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

std::array<double, 3> linear_rgb(Perceived colour)
{
    const double angle = colour.hue * std::numbers::pi / 180;
    const double a = colour.chroma * std::cos(angle);
    const double b = colour.chroma * std::sin(angle);
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

/// The colour on a screen; where no screen can show it, as colourful as one can at that lightness and hue.
Rgb on_screen(Perceived colour)
{
    std::array<double, 3> rgb = linear_rgb(colour);
    const auto impossible = [](double part) { return part < -0.0005 || part > 1.0005; };
    while (colour.chroma > 0.005 && std::any_of(rgb.begin(), rgb.end(), impossible)) {
        colour.chroma -= 0.005;
        rgb = linear_rgb(colour);
    }
    const auto part = [](double linear) {
        return static_cast<u8>(std::lround(255 * encoded(std::clamp(linear, 0.0, 1.0))));
    };
    return {part(rgb[0]), part(rgb[1]), part(rgb[2])};
}

double contrast(Rgb a, Rgb b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// Few layers get hues that also people who confuse red and green, or blue and yellow, tell apart: neighbours
/// differ in lightness too. Red is kept for damage.
constexpr std::array<Perceived, 6> few_light = {
    {{0.56, 0.17, 258}, {0.76, 0.16, 70}, {0.62, 0.12, 172}, {0.70, 0.15, 330}, {0.80, 0.10, 222}, {0.48, 0.16, 302}}};
constexpr std::array<Perceived, 6> few_dark = {
    {{0.60, 0.16, 258}, {0.80, 0.15, 75}, {0.66, 0.12, 172}, {0.72, 0.15, 330}, {0.84, 0.09, 222}, {0.52, 0.17, 302}}};

/// Greys far from each other, and from black and white, which damage has. Neighbours differ most.
constexpr std::array<double, 6> greys_light = {0.44, 0.74, 0.54, 0.84, 0.34, 0.64};
constexpr std::array<double, 6> greys_dark = {0.60, 0.90, 0.50, 0.80, 0.40, 0.70};

/// Many layers walk through the hues from blue over green and yellow to orange, and on past red from pink to
/// violet. Yellow is light and violet dark, as the eye expects; three lightnesses in turn keep neighbours apart.
Perceived of_many(u32 depth, u32 layers, bool dark)
{
    constexpr double blue = 262;
    constexpr double to_orange = 200;
    constexpr double pink = 345;
    constexpr double to_violet = 45;
    const double walked = (to_orange + to_violet) * depth / std::max(layers - 1, 1U);
    const double hue = walked <= to_orange ? blue - walked : pink - (walked - to_orange);
    constexpr std::array<double, 3> turns = {-0.11, 0.11, 0};
    const double suits = 0.07 * std::cos((hue - 100) * std::numbers::pi / 180);
    return {(dark ? 0.70 : 0.66) + suits + turns[depth % turns.size()], 0.15, hue};
}

}  // namespace

std::string css_colour(Rgb colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string css = "#";
    for (const u8 part : {colour.red, colour.green, colour.blue}) {
        css += digits[part >> 4];
        css += digits[part & 15];
    }
    return css;
}

Rgb mixed(Rgb a, Rgb b, double of_b)
{
    const auto part = [of_b](u8 from, u8 to) { return static_cast<u8>(std::lround(from + (to - from) * of_b)); };
    return {part(a.red, b.red), part(a.green, b.green), part(a.blue, b.blue)};
}

double luminance(Rgb colour)
{
    const auto linear = [](u8 stored) {
        const double part = stored / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

Rgb readable_on(Rgb ground)
{
    return contrast(ground, black_ink) >= contrast(ground, white_paper) ? black_ink : white_paper;
}

bool inked(Pattern pattern, int x, int y, int scale)
{
    x /= scale;
    y /= scale;
    switch (pattern) {
        case Pattern::plain: return false;
        case Pattern::sparse_dots: return x % 6 == 2 && y % 6 == 2;
        case Pattern::dots: return (x % 4 == 1 && y % 4 == 1) || (x % 4 == 3 && y % 4 == 3);
        case Pattern::horizontal_lines: return y % 3 == 1;
        case Pattern::vertical_lines: return x % 4 == 1;
        case Pattern::grid: return x % 4 == 1 || y % 4 == 1;
        case Pattern::crosses: return (x + y) % 6 == 0 || (x - y + 600) % 6 == 0;
        case Pattern::checks: return (x / 2 + y / 2) % 2 == 0;
        case Pattern::diagonal_lines: return (x + y) % 5 == 0;
        case Pattern::falling_lines: return (x - y + 4000) % 4 == 0;
    }
    return false;
}

int pattern_period(Pattern pattern)
{
    switch (pattern) {
        case Pattern::plain: return 1;
        case Pattern::horizontal_lines: return 3;
        case Pattern::diagonal_lines: return 5;
        case Pattern::sparse_dots:
        case Pattern::crosses: return 6;
        case Pattern::dots:
        case Pattern::vertical_lines:
        case Pattern::grid:
        case Pattern::checks:
        case Pattern::falling_lines: return 4;
    }
    return 1;
}

MapColours::MapColours(Rgb page, Rgb text, u32 layers, PaletteSet set)
    : m_page(page), m_text(text), m_dark(luminance(page) < luminance(text)), m_set(set)
{
    for (u32 depth = 0; depth < layers; ++depth) {
        if (m_set == PaletteSet::greys) {
            m_layers.push_back(on_screen({(m_dark ? greys_dark : greys_light)[depth % greys_light.size()], 0, 0}));
            continue;
        }
        const Perceived colour = layers > few_light.size() ? of_many(depth, layers, m_dark)
                                 : m_dark                  ? few_dark[depth]
                                                           : few_light[depth];
        m_layers.push_back(on_screen(colour));
    }
}

Rgb MapColours::layer(u32 depth) const
{
    return m_layers[std::min<std::size_t>(depth, m_layers.size() - 1)];
}

/// What is printed in greys has its textures in black: they alone tell states apart there. What a layer keeps is
/// darkened by them, whichever its grey, so that layers differ under textures too.
CellFill MapColours::fill(u32 depth, State state) const
{
    CellFill fill = coloured(depth, state);
    if (m_set == PaletteSet::greys) {
        if (state == State::damaged) {
            fill.ground = m_dark ? white_paper : black_ink;
            fill.text = readable_on(fill.ground);
        }
        if (fill.pattern != Pattern::plain) {
            const bool kept = state == State::compressed || state == State::encrypted;
            fill.ink = !kept ? readable_on(fill.ground) : m_dark ? m_page : black_ink;
        }
    }
    return fill;
}

CellFill MapColours::fill(u32 kind) const
{
    return kind == pending_kind       ? pending()
           : kind == unallocated_kind ? fill(0, State::unallocated)
                                      : fill(kind >> 4, static_cast<State>(kind & 15));
}

CellFill MapColours::coloured(u32 depth, State state) const
{
    const Rgb own = layer(depth);
    const auto made = [](Rgb ground, Rgb ink, Pattern pattern) {
        return CellFill{ground, ink, readable_on(ground), pattern};
    };
    const Rgb pale = mixed(m_page, own, m_dark ? 0.30 : 0.24);
    const Rgb on_own = mixed(own, readable_on(own), 0.45);
    switch (state) {
        case State::unallocated: return made(mixed(m_page, m_text, m_dark ? 0.09 : 0.055), guide(), Pattern::plain);
        case State::zero_plain: return made(pale, own, Pattern::sparse_dots);
        case State::zero_allocated: return made(pale, mixed(own, pale, 0.15), Pattern::dots);
        case State::data: return made(own, own, Pattern::plain);
        case State::compressed: return made(own, on_own, Pattern::horizontal_lines);
        case State::encrypted: return made(own, on_own, Pattern::grid);
        case State::preallocated: return made(pale, own, Pattern::vertical_lines);
        case State::damaged: {
            const Rgb red = m_dark ? Rgb{0xe5, 0x3e, 0x3e} : Rgb{0xc8, 0x10, 0x2e};
            return made(red, mixed(red, white_paper, 0.75), Pattern::crosses);
        }
        case State::unknown: return made(mixed(m_page, m_text, 0.36), mixed(m_page, m_text, 0.52), Pattern::checks);
    }
    return {};
}

CellFill MapColours::pending() const
{
    return {m_page, mixed(m_page, m_text, m_dark ? 0.30 : 0.24), muted(), Pattern::diagonal_lines};
}

CellFill MapColours::faded(CellFill fill) const
{
    fill.ground = mixed(fill.ground, m_page, 0.82);
    fill.ink = mixed(fill.ink, m_page, 0.82);
    fill.text = mixed(fill.ground, m_text, 0.5);
    return fill;
}

CellFill MapColours::shadowed(CellFill fill) const
{
    fill.ink = mixed(fill.ground, m_page, 0.15);
    fill.ground = mixed(fill.ground, m_page, 0.72);
    fill.text = readable_on(fill.ground);
    fill.pattern = Pattern::falling_lines;
    return fill;
}

}  // namespace stratamap
