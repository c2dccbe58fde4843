// SPDX-License-Identifier: MIT
// How a map looks in the user's colours and words.
#include "widgets/map_palette.h"

#include "core/report/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace stratamap::ui {

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::States)
};

PaletteSet chosen_set = PaletteSet::hues;

Rgb plain(const QColor& colour)
{
    return {static_cast<u8>(colour.red()), static_cast<u8>(colour.green()), static_cast<u8>(colour.blue())};
}

CellFill plain(const Fill& fill)
{
    return {plain(fill.ground), plain(fill.ink), plain(fill.text), fill.pattern};
}

Fill shown(const CellFill& fill, const QString& letter = {})
{
    return {toColor(fill.ground), toColor(fill.ink), toColor(fill.text), fill.pattern, letter};
}

}  // namespace

QColor toColor(Rgb colour)
{
    return {colour.red, colour.green, colour.blue};
}

QString stateWord(State state)
{
    return States::tr(state_word(state));
}

QString pendingWord()
{
    return States::tr(pending_word);
}

QString stateLetter(State state)
{
    switch (state) {
        case State::unallocated: return {};
        case State::zero_plain: return States::tr("Z", "letter: zeros");
        case State::zero_allocated: return States::tr("K", "letter: zeros, space kept");
        case State::data: return States::tr("D", "letter: data");
        case State::compressed: return States::tr("C", "letter: compressed");
        case State::encrypted: return States::tr("E", "letter: encrypted");
        case State::preallocated: return States::tr("P", "letter: preallocated");
        case State::damaged: return States::tr("X", "letter: damaged");
        case State::unknown: return States::tr("?", "letter: unknown");
    }
    return {};
}

PaletteSet paletteSet()
{
    return chosen_set;
}

void setPaletteSet(PaletteSet set)
{
    chosen_set = set;
}

MapPalette::MapPalette(const QPalette& palette, u32 layers, PaletteSet set)
    : m_colours(plain(palette.color(QPalette::Active, QPalette::Base)),
                plain(palette.color(QPalette::Active, QPalette::Text)), layers, set)
{
}

Fill MapPalette::fill(u32 depth, State state) const
{
    return shown(m_colours.fill(depth, state), stateLetter(state));
}

Fill MapPalette::pending() const
{
    return shown(m_colours.pending());
}

Fill MapPalette::faded(const Fill& fill) const
{
    return shown(m_colours.faded(plain(fill)), fill.letter);
}

Fill MapPalette::shadowed(const Fill& fill) const
{
    return shown(m_colours.shadowed(plain(fill)), fill.letter);
}

QColor MapPalette::cursor() const
{
    return dark() ? QColor(Qt::white) : QColor(0x10, 0x12, 0x16);
}

QColor MapPalette::doomed() const
{
    return dark() ? QColor(0xff, 0x6b, 0x6b) : QColor(0xc6, 0x12, 0x12);
}

QColor MapPalette::bookmark() const
{
    return dark() ? QColor(0xff, 0xc1, 0x3b) : QColor(0xb3, 0x72, 0x00);
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
