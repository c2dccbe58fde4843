// SPDX-License-Identifier: MIT
// How the cells of a layer's own file look, and what they are called.
#include "widgets/host_cells.h"

#include "widgets/units.h"

#include <QCoreApplication>
#include <QStringList>

namespace stratamap::ui {

namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::HostKinds)
};

QColor mixed(const QColor& a, const QColor& b, double ofB)
{
    const auto part = [ofB](int from, int to) { return static_cast<int>(from + (to - from) * ofB); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

}  // namespace

QString hostKindWord(HostKind kind)
{
    switch (kind) {
        case HostKind::header: return Kinds::tr("header");
        case HostKind::l1_table: return Kinds::tr("L1 table");
        case HostKind::l2_table: return Kinds::tr("L2 tables");
        case HostKind::refcount_table: return Kinds::tr("refcount table");
        case HostKind::refcount_block: return Kinds::tr("refcount blocks");
        case HostKind::snapshot_table: return Kinds::tr("snapshot table");
        case HostKind::snapshot_l1: return Kinds::tr("L1 tables of snapshots");
        case HostKind::snapshot_l2: return Kinds::tr("L2 tables of snapshots");
        case HostKind::snapshot_data: return Kinds::tr("data of snapshots alone");
        case HostKind::bitmap_directory: return Kinds::tr("bitmap directory");
        case HostKind::bitmap_table: return Kinds::tr("bitmap tables");
        case HostKind::bitmap_data: return Kinds::tr("bitmaps");
        case HostKind::encryption_header: return Kinds::tr("encryption header");
        case HostKind::metadata: return Kinds::tr("tables");
        case HostKind::data: return Kinds::tr("data");
        case HostKind::zero_allocated: return Kinds::tr("space kept for zeros");
        case HostKind::compressed: return Kinds::tr("compressed data");
        case HostKind::leaked: return Kinds::tr("leaked");
        case HostKind::free: return Kinds::tr("free");
        case HostKind::hole: return Kinds::tr("hole");
        case HostKind::unknown: return Kinds::tr("not known");
    }
    return {};
}

/// Tables are grey, each with a texture and a letter of its own; data has the layer's colour; what is lost is loud.
Fill HostLook::fill(HostKind kind) const
{
    const QColor back = palette.background();
    const QColor text = palette.text();
    const auto table = [&](double weight, Pattern pattern, const QString& letter) {
        const QColor ground = mixed(back, text, weight);
        return Fill{ground, mixed(ground, back, 0.45), weight > 0.5 ? back : text, pattern, letter};
    };
    switch (kind) {
        case HostKind::header: return table(0.85, Pattern::plain, Kinds::tr("H", "letter: header"));
        case HostKind::l1_table: return table(0.68, Pattern::grid, QStringLiteral("1"));
        case HostKind::l2_table: return table(0.68, Pattern::horizontal_lines, QStringLiteral("2"));
        case HostKind::refcount_table: return table(0.52, Pattern::grid, Kinds::tr("R", "letter: refcounts"));
        case HostKind::refcount_block: return table(0.52, Pattern::vertical_lines, Kinds::tr("R", "letter: refcounts"));
        case HostKind::snapshot_table: return table(0.36, Pattern::grid, Kinds::tr("S", "letter: snapshots"));
        case HostKind::snapshot_l1:
        case HostKind::snapshot_l2: return table(0.36, Pattern::horizontal_lines, Kinds::tr("S", "letter: snapshots"));
        case HostKind::bitmap_directory:
        case HostKind::bitmap_table:
        case HostKind::bitmap_data: return table(0.30, Pattern::dots, Kinds::tr("B", "letter: bitmaps"));
        case HostKind::encryption_header: return table(0.85, Pattern::crosses, Kinds::tr("K", "letter: keys"));
        case HostKind::metadata: return table(0.60, Pattern::crosses, Kinds::tr("T", "letter: tables"));
        case HostKind::data: return palette.fill(depth, State::data);
        case HostKind::zero_allocated: return palette.fill(depth, State::zero_allocated);
        case HostKind::compressed: return palette.fill(depth, State::compressed);
        case HostKind::snapshot_data: {
            Fill fill = palette.shadowed(palette.fill(depth, State::data));
            fill.letter = Kinds::tr("S", "letter: snapshots");
            return fill;
        }
        case HostKind::leaked: {
            Fill fill = palette.fill(depth, State::damaged);
            fill.pattern = Pattern::falling_lines;
            fill.letter = Kinds::tr("L", "letter: leaked");
            return fill;
        }
        case HostKind::free:
            return {palette.fill(0, State::unallocated).ground, palette.guide(), text, Pattern::plain, {}};
        case HostKind::hole: return {back, palette.guide(), palette.mutedText(), Pattern::sparse_dots, {}};
        case HostKind::unknown: return palette.fill(0, State::unknown);
    }
    return {};
}

CellPainter::Look HostLook::painted() const
{
    CellPainter::Look look;
    look.fill = [copy = *this](u32 kind) {
        Fill fill = copy.fill(static_cast<HostKind>(kind & 0xff));
        if ((kind & HostCells::doubly_used) != 0) {
            const QString letter = fill.letter;
            fill = copy.palette.fill(copy.depth, State::damaged);
            fill.letter = letter + QLatin1Char('!');
        }
        return fill;
    };
    look.label = [look](u32 kind) { return look.fill(kind).letter; };
    look.background = palette.background();
    look.mark = palette.mutedText();
    look.font = font;
    look.mode = mode == CellMode::any ? CellMode::shares : mode;  // the filter is about guest data
    return look;
}

void HostCells::parts(std::size_t index, std::vector<CellPart>& into) const
{
    for (const Share& share : m_raster.shares(index)) {
        const bool twice = share.state == State::damaged;
        const bool alarming = twice || static_cast<HostKind>(share.depth) == HostKind::leaked;
        into.push_back({share.bytes, share.depth | (twice ? doubly_used : 0), alarming});
    }
}

QString hostSharesText(std::span<const Share> shares, u64 length)
{
    QStringList parts;
    for (const Share& share : shares) {
        const QString word = hostKindWord(static_cast<HostKind>(share.depth));
        parts += Kinds::tr("%1 %2", "share, what: 38 % L2 tables")
                     .arg(percentText(share.bytes, length),
                          share.state == State::damaged ? Kinds::tr("%1, used twice", "what").arg(word) : word);
    }
    return parts.join(Kinds::tr(", ", "between parts"));
}

}  // namespace stratamap::ui
