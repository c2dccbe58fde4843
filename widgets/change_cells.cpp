// SPDX-License-Identifier: MIT
// How the cells of a comparison look, and what they are called.
#include "widgets/change_cells.h"

#include "widgets/units.h"

#include <QCoreApplication>
#include <QStringList>

namespace stratamap::ui {

namespace {

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Changes)
};

constexpr u32 not_compared = ~u32{0};  // a kind of cell besides the changes

}  // namespace

QString changeWord(Change change)
{
    switch (change) {
        case Change::same: return Changes::tr("same");
        case Change::gained: return Changes::tr("gained");
        case Change::lost: return Changes::tr("lost");
        case Change::moved: return Changes::tr("moved");
        case Change::other_provider: return Changes::tr("other layer");
        case Change::other_state: return Changes::tr("other state");
        case Change::beyond_end: return Changes::tr("beyond the end");
        case Change::unknown: return Changes::tr("unknown");
        case Change::other_content: return Changes::tr("other content");
    }
    return {};
}

QString changeMeaning(Change change)
{
    switch (change) {
        case Change::same: return Changes::tr("The same layer has the same, at the same place.");
        case Change::gained: return Changes::tr("B has data where A has none.");
        case Change::lost: return Changes::tr("A has data where B has none.");
        case Change::moved: return Changes::tr("The same layer has it, at another place of its file.");
        case Change::other_provider: return Changes::tr("Another layer or file has it.");
        case Change::other_state:
            return Changes::tr("It is kept in another way: compressed or not, or as zeros of another kind.");
        case Change::beyond_end: return Changes::tr("One of the disks has ended, and the other one has no data.");
        case Change::unknown: return Changes::tr("One of them is damaged there, or could not be opened.");
        case Change::other_content: return Changes::tr("Both have data, which was read and differs.");
    }
    return {};
}

/// The colours are those of six layers, and the textures those of states, so that they hold for every palette.
Fill ChangeLook::fill(Change change) const
{
    const auto made = [this](u32 colour, State texture, const QString& letter) {
        Fill fill = palette.fill(colour, texture);
        fill.letter = letter;
        return fill;
    };
    switch (change) {
        case Change::same: return made(0, State::unallocated, QStringLiteral("="));
        case Change::gained: return made(0, State::data, QStringLiteral("+"));
        case Change::lost: return made(1, State::compressed, QStringLiteral("−"));
        case Change::moved: return made(2, State::encrypted, Changes::tr("M", "letter: moved"));
        case Change::other_provider: return made(3, State::preallocated, Changes::tr("L", "letter: other layer"));
        case Change::other_state: return made(5, State::zero_allocated, Changes::tr("S", "letter: other state"));
        case Change::beyond_end: return made(4, State::zero_plain, Changes::tr("E", "letter: beyond the end"));
        case Change::unknown: return palette.fill(0, State::unknown);
        case Change::other_content: return made(1, State::data, QStringLiteral("≠"));
    }
    return {};
}

CellPainter::Look ChangeLook::painted() const
{
    CellPainter::Look look;
    look.fill = [copy = *this](u32 kind) {
        return kind == not_compared ? copy.palette.pending() : copy.fill(static_cast<Change>(kind));
    };
    look.label = [look](u32 kind) { return look.fill(kind).letter; };
    look.background = palette.background();
    look.mark = palette.mutedText();
    look.font = font;
    look.mode = mode == CellMode::any ? CellMode::shares : mode;  // the filter is about layers
    return look;
}

ChangeLook ChangeLook::of(const QPalette& palette, CellMode mode, const QFont& font)
{
    constexpr u32 colours = 6;
    QFont bold = font;
    bold.setBold(true);
    return {MapPalette(palette, colours), mode, bold};
}

/// What differs is never too small to be seen.
void ChangeCells::parts(std::size_t index, std::vector<CellPart>& into) const
{
    for (const Share& share : m_raster.shares(index)) {
        into.push_back({share.bytes, share.depth, change_of(share.depth) != Change::same});
    }
    if (const u64 pending = m_raster.pending(index); pending > 0) {
        into.push_back({pending, not_compared, false});
    }
}

QString changesText(std::span<const Share> shares, u64 length)
{
    QStringList parts;
    for (const Share& share : shares) {
        parts += Changes::tr("%1 %2", "share, what: 38 % lost")
                     .arg(percentText(share.bytes, length), changeWord(change_of(share.depth)));
    }
    return parts.join(Changes::tr(", ", "between parts"));
}

}  // namespace stratamap::ui
