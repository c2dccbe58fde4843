// SPDX-License-Identifier: MIT
// How a map looks: hue tells the layer, lightness and texture the state, a letter both once more.
#include "widgets/map_palette.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stratamap::ui {

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::States)
};

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

std::array<double, 3> linearRgb(Perceived colour)
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
QColor onScreen(Perceived colour)
{
    std::array<double, 3> rgb = linearRgb(colour);
    const auto impossible = [](double part) { return part < -0.0005 || part > 1.0005; };
    while (colour.chroma > 0.005 && std::any_of(rgb.begin(), rgb.end(), impossible)) {
        colour.chroma -= 0.005;
        rgb = linearRgb(colour);
    }
    const auto part = [](double linear) {
        return static_cast<int>(std::lround(255 * encoded(std::clamp(linear, 0.0, 1.0))));
    };
    return {part(rgb[0]), part(rgb[1]), part(rgb[2])};
}

QColor mixed(const QColor& a, const QColor& b, double ofB)
{
    const auto part = [ofB](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * ofB)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readableOn(const QColor& ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrast(ground, black) >= contrast(ground, white) ? black : white;
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

PaletteSet chosen_set = PaletteSet::hues;

/// Many layers walk through the hues from blue over green and yellow to orange, and on past red from pink to
/// violet. Yellow is light and violet dark, as the eye expects; three lightnesses in turn keep neighbours apart.
Perceived ofMany(u32 depth, u32 layers, bool dark)
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

QString stateWord(State state)
{
    switch (state) {
        case State::unallocated: return States::tr("unallocated");
        case State::zero_plain: return States::tr("zeros");
        case State::zero_allocated: return States::tr("zeros, space kept");
        case State::data: return States::tr("data");
        case State::compressed: return States::tr("compressed");
        case State::encrypted: return States::tr("encrypted");
        case State::preallocated: return States::tr("preallocated");
        case State::damaged: return States::tr("damaged");
        case State::unknown: return States::tr("unknown");
    }
    return {};
}

QString pendingWord()
{
    return States::tr("not scanned yet");
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

PaletteSet paletteSet()
{
    return chosen_set;
}

void setPaletteSet(PaletteSet set)
{
    chosen_set = set;
}

MapPalette::MapPalette(const QPalette& palette, u32 layers, PaletteSet set) : m_set(set)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    m_text = palette.color(QPalette::Active, QPalette::Text);
    m_dark = luminance(base) < luminance(m_text);
    m_background = base;
    m_muted = mixed(m_text, base, 0.38);
    m_guide = mixed(base, m_text, m_dark ? 0.28 : 0.22);
    m_cursor = m_dark ? QColor(Qt::white) : QColor(0x10, 0x12, 0x16);
    for (u32 depth = 0; depth < layers; ++depth) {
        if (m_set == PaletteSet::greys) {
            m_layers.push_back(onScreen({(m_dark ? greys_dark : greys_light)[depth % greys_light.size()], 0, 0}));
            continue;
        }
        const Perceived colour = layers > few_light.size() ? ofMany(depth, layers, m_dark)
                                 : m_dark                  ? few_dark[depth]
                                                           : few_light[depth];
        m_layers.push_back(onScreen(colour));
    }
}

bool MapPalette::operator==(const MapPalette& other) const
{
    return m_background == other.m_background && m_text == other.m_text && m_layers == other.m_layers;
}

QColor MapPalette::layer(u32 depth) const
{
    return m_layers[std::min<std::size_t>(depth, m_layers.size() - 1)];
}

/// What is printed in greys has its textures in black: they alone tell states apart there. What a layer keeps is
/// darkened by them, whichever its grey, so that layers differ under textures too.
Fill MapPalette::fill(u32 depth, State state) const
{
    Fill fill = coloured(depth, state);
    if (m_set == PaletteSet::greys) {
        if (state == State::damaged) {
            fill.ground = m_dark ? Qt::white : Qt::black;
            fill.text = readableOn(fill.ground);
        }
        if (fill.pattern != Pattern::plain) {
            const bool kept = state == State::compressed || state == State::encrypted;
            fill.ink = !kept ? readableOn(fill.ground) : m_dark ? m_background : QColor(Qt::black);
        }
    }
    return fill;
}

Fill MapPalette::coloured(u32 depth, State state) const
{
    const QColor own = layer(depth);
    const auto made = [](const QColor& ground, const QColor& ink, Pattern pattern, const QString& letter) {
        return Fill{ground, ink, readableOn(ground), pattern, letter};
    };
    const QColor pale = mixed(m_background, own, m_dark ? 0.30 : 0.24);
    const QColor onOwn = mixed(own, readableOn(own), 0.45);
    switch (state) {
        case State::unallocated:
            return made(mixed(m_background, m_text, m_dark ? 0.09 : 0.055), m_guide, Pattern::plain, {});
        case State::zero_plain: return made(pale, own, Pattern::sparse_dots, States::tr("Z", "letter: zeros"));
        case State::zero_allocated:
            return made(pale, mixed(own, pale, 0.15), Pattern::dots, States::tr("K", "letter: zeros, space kept"));
        case State::data: return made(own, own, Pattern::plain, States::tr("D", "letter: data"));
        case State::compressed:
            return made(own, onOwn, Pattern::horizontal_lines, States::tr("C", "letter: compressed"));
        case State::encrypted: return made(own, onOwn, Pattern::grid, States::tr("E", "letter: encrypted"));
        case State::preallocated:
            return made(pale, own, Pattern::vertical_lines, States::tr("P", "letter: preallocated"));
        case State::damaged: {
            const QColor red = m_dark ? QColor(0xe5, 0x3e, 0x3e) : QColor(0xc8, 0x10, 0x2e);
            return made(red, mixed(red, Qt::white, 0.75), Pattern::crosses, States::tr("X", "letter: damaged"));
        }
        case State::unknown:
            return made(mixed(m_background, m_text, 0.36), mixed(m_background, m_text, 0.52), Pattern::checks,
                        States::tr("?", "letter: unknown"));
    }
    return {};
}

Fill MapPalette::pending() const
{
    return {m_background, mixed(m_background, m_text, m_dark ? 0.30 : 0.24), m_muted, Pattern::diagonal_lines, {}};
}

Fill MapPalette::faded(const Fill& fill) const
{
    Fill faint = fill;
    faint.ground = mixed(fill.ground, m_background, 0.82);
    faint.ink = mixed(fill.ink, m_background, 0.82);
    faint.text = mixed(faint.ground, m_text, 0.5);
    return faint;
}

QColor MapPalette::bookmark() const
{
    return m_dark ? QColor(0xff, 0xc1, 0x3b) : QColor(0xb3, 0x72, 0x00);
}

Fill MapPalette::shadowed(const Fill& fill) const
{
    Fill hidden = fill;
    hidden.ground = mixed(fill.ground, m_background, 0.72);
    hidden.ink = mixed(fill.ground, m_background, 0.15);
    hidden.text = readableOn(hidden.ground);
    hidden.pattern = Pattern::falling_lines;
    return hidden;
}

QImage filled(const Fill& fill, QSize pixels, int scale)
{
    QImage image(pixels, QImage::Format_RGB32);
    const QRgb ground = fill.ground.rgb();
    const QRgb ink = fill.ink.rgb();
    for (int y = 0; y < pixels.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            line[x] = inked(fill.pattern, x, y, scale) ? ink : ground;
        }
    }
    return image;
}

QImage swatch(const Fill& fill, QSize size, const QFont& font, double ratio, const QColor& frame)
{
    QImage image = filled(fill, (QSizeF(size) * ratio).toSize(), std::max(static_cast<int>(std::lround(ratio)), 1));
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    if (!fill.letter.isEmpty()) {
        QFont bold = font;
        bold.setBold(true);
        bold.setPixelSize(10);
        painter.setFont(bold);
        const QRect plate(size.width() - 13, 2, 11, size.height() - 4);
        painter.fillRect(plate, fill.ground);
        painter.setPen(fill.text);
        painter.drawText(plate, Qt::AlignCenter, fill.letter);
    }
    painter.setPen(frame);
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    return image;
}

}  // namespace stratamap::ui
