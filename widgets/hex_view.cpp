// SPDX-License-Identifier: MIT
// HexView: the bytes of the disk as the guest reads them, sixteen a row, decompressed where they are packed.
#include "widgets/hex_view.h"

#include "core/map.h"
#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int margin = 6;
constexpr int most_steps = 1'000'000'000;  // of the scroll bar; beyond, one of them is several rows
constexpr u64 row_bytes = HexView::bytes_a_row;

HexPiece::Kind kindOf(State state)
{
    switch (state) {
        case State::encrypted: return HexPiece::Kind::encrypted;
        case State::damaged: return HexPiece::Kind::damaged;
        case State::unknown: return HexPiece::Kind::unknown;
        default: return HexPiece::Kind::bytes;
    }
}

QChar characterOf(std::byte byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x20 && code < 0x7f ? QLatin1Char(static_cast<char>(code)) : QLatin1Char('.');
}

// Columns, counted in characters from the left margin.
int hexColumn(int digits, int index)
{
    return digits + 2 + 3 * index + (index >= 8 ? 1 : 0);
}
int textColumn(int digits, int index)
{
    return hexColumn(digits, 16) + 1 + index;
}

}  // namespace

HexPieces readPieces(const Chain& chain, Range range, const std::function<bool()>& go_on)
{
    HexPieces pieces;
    const auto sink = [&](const Run& run) {
        HexPiece piece{run.guest, kindOf(run.state), {}, {}};
        if (piece.kind == HexPiece::Kind::bytes) {
            piece.bytes.resize(static_cast<std::size_t>(run.guest.length));
            if (const Status status = chain.read(run.guest.offset, piece.bytes); !status) {
                piece.kind = HexPiece::Kind::failed;
                piece.reason = status.error().sentence();
                piece.bytes.clear();
            }
        }
        pieces.push_back(std::move(piece));
        return go_on();
    };
    const Status status = resolve(chain, range, OnDamage::go_on, sink, [](u32, const Issue&) {});
    if (!status) {
        const u64 done = pieces.empty() ? range.offset : pieces.back().guest.end();
        pieces.push_back({{done, range.end() - done}, HexPiece::Kind::failed, {}, status.error().sentence()});
    }
    return pieces;
}

HexView::HexView(Viewpoint& viewpoint, QWidget* parent) : QAbstractScrollArea(parent), m_viewpoint(viewpoint)
{
    setAccessibleName(tr("Bytes"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&viewpoint, &Viewpoint::surveyChanged, this, [this] {
        const SurveyPtr& survey = m_viewpoint.survey();
        if (m_chain != (survey ? survey->chain : nullptr)) {
            begin();
        }
    });
    connect(&viewpoint, &Viewpoint::cursorChanged, this, &HexView::follow);
    begin();
}

HexView::~HexView() = default;

/// Another disk, or the same one opened again: what was read does not count any more.
void HexView::begin()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    m_chain = survey ? survey->chain : nullptr;
    m_errand.abandon();
    m_pieces.clear();
    arrange();
    follow();
    ask();
}

u64 HexView::rows() const
{
    return m_chain ? m_viewpoint.size() / row_bytes : 0;
}

int HexView::visibleRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

u64 HexView::lastTop() const
{
    const auto fit = static_cast<u64>(visibleRows());
    return rows() > fit ? rows() - fit : 0;
}

/// Whole sectors, with the row that is cut off below.
Range HexView::visible() const
{
    const u64 size = rows() * row_bytes;
    const u64 first = round_down(std::min(m_top * row_bytes, size), sector_size);
    const u64 wanted = (m_top + static_cast<u64>(visibleRows()) + 1) * row_bytes;
    const u64 end = std::min(size, round_down(wanted + sector_size - 1, sector_size));
    return {first, end - first};
}

const HexPiece* HexView::pieceAt(u64 offset) const
{
    const auto piece = std::find_if(m_pieces.begin(), m_pieces.end(),
                                    [&](const HexPiece& each) { return each.guest.contains(offset); });
    return piece == m_pieces.end() ? nullptr : &*piece;
}

QString HexView::words(const HexPiece& piece) const
{
    switch (piece.kind) {
        case HexPiece::Kind::encrypted: return tr("encrypted: nobody reads this without the key");
        case HexPiece::Kind::damaged: return tr("damaged: the tables do not say what belongs here");
        case HexPiece::Kind::unknown: return tr("unknown: the layer that has it could not be opened");
        case HexPiece::Kind::failed: return tr("not readable: %1").arg(shown(piece.reason));
        case HexPiece::Kind::bytes: break;
    }
    return {};
}

int HexView::rowHeight() const
{
    return fontMetrics().height() + 2;
}

int HexView::characterWidth() const
{
    return std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0')));
}

int HexView::offsetDigits() const
{
    const u64 last = m_viewpoint.size() == 0 ? 0 : m_viewpoint.size() - 1;
    return std::max(8, static_cast<int>(QString::number(last, 16).size()));
}

QString HexView::hexDigits(u64 offset) const
{
    return QStringLiteral("%1").arg(offset, offsetDigits(), 16, QLatin1Char('0'));
}

QString HexView::rowText(u64 row) const
{
    const u64 offset = row * row_bytes;
    const QString place = hexDigits(offset) + QStringLiteral("  ");
    const HexPiece* piece = pieceAt(offset);
    if (!piece) {
        return place + QStringLiteral("…");
    }
    if (piece->kind != HexPiece::Kind::bytes) {
        return place + words(*piece);
    }
    QString hexes;
    QString characters;
    for (u64 i = 0; i < row_bytes; ++i) {
        const std::byte byte = piece->bytes[static_cast<std::size_t>(offset - piece->guest.offset + i)];
        hexes += QStringLiteral("%1 ").arg(static_cast<unsigned>(byte), 2, 16, QLatin1Char('0'));
        hexes += i == 7 ? QStringLiteral(" ") : QString();
        characters += characterOf(byte);
    }
    return place + hexes + QLatin1Char(' ') + characters;
}

QSize HexView::sizeHint() const
{
    return {characterWidth() * textColumn(12, 17) + 2 * margin, rowHeight() * 16};
}

void HexView::arrange()
{
    if (std::exchange(m_arranging, true)) {
        return;
    }
    m_top = std::min(m_top, lastTop());
    QScrollBar& bar = *verticalScrollBar();
    const auto steps = static_cast<int>(std::min<u64>(lastTop(), most_steps));
    bar.setRange(0, steps);
    bar.setPageStep(visibleRows());
    const auto part = lastTop() == 0 ? 0.0L : static_cast<long double>(m_top) / static_cast<long double>(lastTop());
    bar.setValue(static_cast<int>(part * steps + 0.5L));
    const int width = characterWidth() * textColumn(offsetDigits(), 16) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(characterWidth());
    m_arranging = false;
    viewport()->update();
}

void HexView::scrollTo(u64 row)
{
    m_top = std::min(row, lastTop());
    arrange();
    ask();
}

/// The bar was moved by hand: as fine as it is.
void HexView::scrollContentsBy(int, int dy)
{
    if (dy != 0 && !m_arranging) {
        const auto steps = static_cast<long double>(std::max(1, verticalScrollBar()->maximum()));
        const auto part = static_cast<long double>(verticalScrollBar()->value()) / steps;
        m_top = std::min(lastTop(), static_cast<u64>(part * static_cast<long double>(lastTop()) + 0.5L));
        ask();
    }
    viewport()->update();
}

void HexView::follow()
{
    const u64 row = m_viewpoint.cursor() / row_bytes;
    const auto fit = static_cast<u64>(visibleRows());
    if (row < m_top) {
        scrollTo(row);
    } else if (row >= m_top + fit) {
        scrollTo(row - m_top - fit > fit ? row : row - fit + 1);  // from far away to the top, else just into sight
    }
    describe();
    viewport()->update();
}

void HexView::ask()
{
    const Range range = visible();
    // Behind another tab a dock's widget is not hidden, only nowhere.
    if (visibleRegion().isEmpty() || !m_chain || range.empty() || (m_errand.busy() && m_asked == range)) {
        return;
    }
    if (!m_pieces.empty() && m_pieces.front().guest.offset <= range.offset &&
        m_pieces.back().guest.end() >= range.end()) {
        m_errand.abandon();
        return;
    }
    m_asked = range;
    m_errand.ask([chain = m_chain, range](const auto& go_on) { return readPieces(*chain, range, go_on); },
                 [this](HexPieces pieces) {
                     m_pieces = std::move(pieces);
                     describe();
                     viewport()->update();
                 });
}

void HexView::goTo(u64 offset)
{
    m_viewpoint.setCursor(std::min(offset, rows() * row_bytes - 1));
}

void HexView::describe()
{
    setAccessibleDescription(rows() == 0 ? QString() : rowText(m_viewpoint.cursor() / row_bytes));
}

bool HexView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HexView::paintRow(QPainter& painter, u64 row, int y) const
{
    const int width = characterWidth();
    const int digits = offsetDigits();
    const auto put = [&](int column, int columns, const QString& text) {
        painter.drawText(QRect(column * width, y, columns * width, rowHeight()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
    };
    const u64 offset = row * row_bytes;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    put(0, digits, hexDigits(offset));
    const HexPiece* piece = pieceAt(offset);
    if (!piece || piece->kind != HexPiece::Kind::bytes) {
        put(hexColumn(digits, 0), 200, piece ? words(*piece) : QStringLiteral("…"));
    }
    for (int i = 0; i < static_cast<int>(row_bytes); ++i) {
        const u64 at = offset + static_cast<u64>(i);
        const bool here = at == m_viewpoint.cursor();
        const bool bytes = piece && piece->kind == HexPiece::Kind::bytes;
        if (here) {
            const QPalette::ColorRole role = hasFocus() ? QPalette::Highlight : QPalette::Mid;
            painter.fillRect(QRect(hexColumn(digits, i) * width - 2, y, 2 * width + 4, rowHeight()),
                             palette().brush(role));
            painter.fillRect(QRect(textColumn(digits, i) * width, y, width, rowHeight()), palette().brush(role));
        }
        if (!bytes) {
            continue;
        }
        const std::byte byte = piece->bytes[static_cast<std::size_t>(at - piece->guest.offset)];
        painter.setPen(palette().color(here && hasFocus()     ? QPalette::HighlightedText
                                       : byte == std::byte{0} ? QPalette::PlaceholderText
                                                              : QPalette::Text));
        put(hexColumn(digits, i), 2, QStringLiteral("%1").arg(static_cast<unsigned>(byte), 2, 16, QLatin1Char('0')));
        put(textColumn(digits, i), 1, QString(characterOf(byte)));
    }
}

void HexView::paintEvent(QPaintEvent*)
{
    ask();  // being brought to the front shows in nothing else
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(margin - horizontalScrollBar()->value(), 0);
    for (int line = 0; line <= visibleRows() && m_top + static_cast<u64>(line) < rows(); ++line) {
        paintRow(painter, m_top + static_cast<u64>(line), line * rowHeight());
    }
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    ask();
}

void HexView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    follow();
    ask();
}

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (rows() == 0) {
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(rowText(m_viewpoint.cursor() / row_bytes));
        return;
    }
    const u64 at = m_viewpoint.cursor();
    const u64 page = static_cast<u64>(visibleRows()) * row_bytes;
    const bool ends = event->modifiers() & Qt::ControlModifier;
    const auto back = [&](u64 bytes) { goTo(at >= bytes ? at - bytes : at % row_bytes); };
    switch (event->key()) {
        case Qt::Key_Left: goTo(at == 0 ? 0 : at - 1); break;
        case Qt::Key_Right: goTo(at + 1); break;
        case Qt::Key_Up: back(row_bytes); break;
        case Qt::Key_Down: goTo(at + row_bytes); break;
        case Qt::Key_PageUp: back(page); break;
        case Qt::Key_PageDown: goTo(at + page); break;
        case Qt::Key_Home: goTo(ends ? 0 : round_down(at, row_bytes)); break;
        case Qt::Key_End: goTo(ends ? rows() * row_bytes - 1 : round_down(at, row_bytes) + row_bytes - 1); break;
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::pointAt(QPoint position)
{
    const int line = position.y() / rowHeight();
    const int column = (position.x() - margin + horizontalScrollBar()->value()) / characterWidth();
    if (position.y() < 0 || m_top + static_cast<u64>(line) >= rows()) {
        return;
    }
    const int digits = offsetDigits();
    int index = 0;
    for (int i = 0; i < static_cast<int>(row_bytes); ++i) {
        const bool hit =
            column < textColumn(digits, 0) ? column >= hexColumn(digits, i) : column >= textColumn(digits, i);
        index = hit ? i : index;
    }
    goTo((m_top + static_cast<u64>(line)) * row_bytes + static_cast<u64>(index));
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        pointAt(event->pos());
    }
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        pointAt(event->pos());
    }
}

void HexView::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    const int lines = m_wheel / 40;  // three for each notch
    m_wheel -= lines * 40;
    const u64 by = static_cast<u64>(std::abs(lines));
    scrollTo(lines > 0 ? m_top - std::min(m_top, by) : m_top + by);
    event->accept();
}

}  // namespace stratamap::ui
