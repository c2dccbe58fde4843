// SPDX-License-Identifier: MIT
// Minimap: everything a canvas can show, in a thin strip beside it, with what is in sight framed and ticks for what
// is worth a look.
#include "widgets/minimap.h"

#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <bit>
#include <cmath>

namespace stratamap::ui {

namespace {

// In the user's pixels.
constexpr int margin = 8;
constexpr int breadth = 20;  // of the strip
constexpr int gutter = 9;    // of the ticks beside it
constexpr double least_frame = 6;

/// A slider, whose value is where one is.
class MinimapAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit MinimapAccessible(Minimap* map) : QAccessibleWidget(map, QAccessible::Slider) {}

    Minimap* map() const { return static_cast<Minimap*>(widget()); }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? map()->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return map()->value(); }
    void setCurrentValue(const QVariant& value) override { map()->setValue(value.toInt()); }
    QVariant maximumValue() const override { return 1000; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* map = qobject_cast<Minimap*>(object);
    return map ? new MinimapAccessible(map) : nullptr;
}

}  // namespace

Minimap::Minimap(Canvas& canvas, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_canvas(canvas), m_orientation(orientation)
{
    static const bool known = (QAccessible::installFactory(make), true);
    Q_UNUSED(known)
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview"));
    if (orientation == Qt::Vertical) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    } else {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    const Viewpoint& viewpoint = canvas.viewpoint();
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &Minimap::refresh);
    connect(&viewpoint, &Viewpoint::lookChanged, this, &Minimap::refresh);
    connect(&viewpoint, &Viewpoint::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&viewpoint, &Viewpoint::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(&viewpoint, &Viewpoint::marksChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas, &Canvas::overviewChanged, this, &Minimap::refresh);
    connect(&canvas, &Canvas::viewChanged, this, [this] {
        setAccessibleDescription(valueText());
        if (QAccessible::isActive()) {
            QAccessibleValueChangeEvent event(this, value());
            QAccessible::updateAccessibility(&event);
        }
        update();
    });
}

void Minimap::refresh()
{
    m_stale = true;
    update();
}

QSize Minimap::sizeHint() const
{
    const QSize upright(breadth + gutter + margin, 200);
    return m_orientation == Qt::Vertical ? upright : upright.transposed();
}

int Minimap::length() const
{
    return std::max((m_orientation == Qt::Vertical ? height() : width()) - 2 * margin, 1);
}

double Minimap::position(u64 offset) const
{
    const u64 size = std::max(m_canvas.size(), u64{1});
    return static_cast<double>(std::min(offset, size)) / static_cast<double>(size) * length();
}

u64 Minimap::offsetAt(double position) const
{
    const double share = std::clamp(position / length(), 0.0, 1.0);
    const u64 size = m_canvas.size();
    return size == 0 ? 0 : std::min(static_cast<u64>(share * static_cast<double>(size)), size - 1);
}

QString Minimap::valueText() const
{
    const Range seen = m_canvas.visibleRange();
    return tr("%1 to %2 of %3", "what is in sight: 12 GiB to 13 GiB of 64 GiB")
        .arg(sizeText(seen.offset, locale()), sizeText(seen.end(), locale()), sizeText(m_canvas.size(), locale()));
}

int Minimap::value() const
{
    const u64 size = m_canvas.size();
    return size == 0 ? 0
                     : static_cast<int>(1000 * static_cast<double>(m_canvas.visibleRange().offset) /
                                        static_cast<double>(size));
}

void Minimap::setValue(int permille)
{
    m_canvas.scrollTo(static_cast<u64>(static_cast<double>(m_canvas.size()) * std::clamp(permille, 0, 1000) / 1000));
}

/// A rectangle from one place along the strip to another, so far across it.
QRectF Minimap::band(double from, double to, double across, double width) const
{
    return m_orientation == Qt::Vertical ? QRectF(across, margin + from, width, to - from)
                                         : QRectF(margin + from, across, to - from, width);
}

/// One line of pixels, or a few, for each cell, divided across by what it holds.
void Minimap::render()
{
    const double ratio = devicePixelRatioF();
    const int along = std::max(static_cast<int>(std::lround(length() * ratio)), 1);
    const int across = std::max(static_cast<int>(std::lround(breadth * ratio)), 1);
    QImage upright(across, along, QImage::Format_RGB32);
    const CellPainter::Look look = m_canvas.look();
    upright.fill(look.background);
    const u64 size = m_canvas.size();
    const u64 bytes = std::bit_ceil(divide_up(size, static_cast<u64>(along)));
    const auto cells = m_canvas.overview(std::max(bytes, sector_size));
    std::vector<CellPart> parts;
    for (std::size_t index = 0; index < cells->size(); ++index) {
        const auto line = [&](u64 offset) {
            return static_cast<int>(static_cast<double>(offset) / static_cast<double>(size) * along);
        };
        const int first = line(cells->offset(index));
        const int last = index + 1 < cells->size() ? line(cells->offset(index + 1)) : along;
        parts.clear();
        cells->parts(index, parts);
        CellPainter::apply(look.mode, parts);
        CellPainter::divide(parts, across, 1);
        for (int y = first; y < std::min(last, along); ++y) {
            auto* pixels = reinterpret_cast<QRgb*>(upright.scanLine(y));
            for (const CellPart& part : parts) {
                const Fill fill = look.fill(part.kind);
                std::fill_n(pixels, part.width, fill.ground.rgb());
                pixels += part.width;
            }
        }
    }
    m_picture = m_orientation == Qt::Vertical ? upright : upright.transformed(QTransform(0, 1, 1, 0, 0, 0));
    m_picture.setDevicePixelRatio(ratio);
    m_stale = false;
}

void Minimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapPalette colours(palette());
    painter.fillRect(rect(), colours.background());
    if (m_canvas.size() == 0) {
        return;
    }
    const QSize wanted = (QSizeF(m_orientation == Qt::Vertical ? QSize(breadth, length()) : QSize(length(), breadth)) *
                          devicePixelRatioF())
                             .toSize();
    if (m_stale || m_picture.size() != wanted) {
        render();
    }
    painter.drawImage(band(0, length(), 0, breadth), m_picture);
    paintTicks(painter);

    const Range seen = m_canvas.visibleRange();
    if (seen.length >= m_canvas.size()) {
        return;
    }
    double from = position(seen.offset);
    double to = position(seen.end());
    if (to - from < least_frame) {
        const double middle = std::clamp((from + to) / 2, least_frame / 2, length() - least_frame / 2);
        from = middle - least_frame / 2;
        to = middle + least_frame / 2;
    }
    QColor shade = colours.background();
    shade.setAlphaF(0.55F);
    painter.fillRect(band(0, from, 0, breadth), shade);
    painter.fillRect(band(to, length(), 0, breadth), shade);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : colours.cursor(), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band(from, to, 0, breadth).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::paintTicks(QPainter& painter) const
{
    const MapPalette colours(palette());
    const double across = breadth + 2;
    const auto tick = [&](Range range, const QColor& colour, double from, double width) {
        const double start = position(range.offset);
        const double end = std::max(position(range.end()), start + 2);
        painter.fillRect(band(start, end, across + from, width), colour);
    };
    if (const auto selected = m_canvas.selected()) {
        tick(*selected, palette().color(QPalette::Highlight), 0, 2);
    }
    for (const Mark& mark : m_canvas.viewpoint().marks()) {
        switch (mark.kind) {
            case Mark::Kind::hit: tick(mark.guest, colours.text(), 3, 2); break;
            case Mark::Kind::bookmark: tick(mark.guest, colours.bookmark(), 0, gutter - 2); break;
            case Mark::Kind::doomed: tick(mark.guest, colours.doomed(), 0, gutter - 2); break;
            case Mark::Kind::warning: tick(mark.guest, colours.fill(0, State::damaged).ground, 0, gutter - 2); break;
        }
    }
    tick({m_canvas.cursor(), 0}, colours.cursor(), 0, gutter - 2);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_canvas.size() == 0) {
        return;
    }
    const double at = (m_orientation == Qt::Vertical ? event->position().y() : event->position().x()) - margin;
    const Range seen = m_canvas.visibleRange();
    const double from = position(seen.offset);
    const double to = std::max(position(seen.end()), from + least_frame);
    m_grip = at >= from && at < to ? at - from : (to - from) / 2;  // elsewhere: the frame's middle goes there
    mouseMoveEvent(event);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip) {
        const double at = (m_orientation == Qt::Vertical ? event->position().y() : event->position().x()) - margin;
        m_canvas.scrollTo(offsetAt(at - *m_grip));
    }
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->angleDelta().y() > 0) {
        m_canvas.zoomIn();
    } else if (event->angleDelta().y() < 0) {
        m_canvas.zoomOut();
    }
}

void Minimap::keyPressEvent(QKeyEvent* event)
{
    const Range seen = m_canvas.visibleRange();
    const u64 size = m_canvas.size();
    const u64 step = std::max(seen.length / 8, u64{1});
    const auto back = [&](u64 bytes) { m_canvas.scrollTo(seen.offset - std::min(seen.offset, bytes)); };
    const auto forward = [&](u64 bytes) { m_canvas.scrollTo(seen.offset + std::min(size - seen.offset, bytes)); };
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Left: back(step); break;
        case Qt::Key_Down:
        case Qt::Key_Right: forward(step); break;
        case Qt::Key_PageUp: back(seen.length); break;
        case Qt::Key_PageDown: forward(seen.length); break;
        case Qt::Key_Home: m_canvas.scrollTo(0); break;
        case Qt::Key_End: m_canvas.scrollTo(size); break;
        case Qt::Key_Plus:
        case Qt::Key_Equal: m_canvas.zoomIn(); break;
        case Qt::Key_Minus: m_canvas.zoomOut(); break;
        default: QWidget::keyPressEvent(event);
    }
}

void Minimap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Minimap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Minimap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    refresh();
}

bool Minimap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_canvas.size() > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double at = (m_orientation == Qt::Vertical ? help->pos().y() : help->pos().x()) - margin;
        QString text = sizeText(offsetAt(at), locale());
        for (const Mark& mark : m_canvas.viewpoint().marks()) {
            if (!mark.text.isEmpty() && std::abs(position(mark.guest.offset) - at) < 3) {
                text += QLatin1Char('\n') + mark.text;
            }
        }
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace stratamap::ui
