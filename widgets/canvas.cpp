// SPDX-License-Identifier: MIT
// Canvas: a zoomable picture of a disk. What all lenses have in common; one for each way of looking.
#include "widgets/canvas.h"

#include "widgets/canvas_accessible.h"
#include "widgets/manual_text.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWhatsThis>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr int wheel_step = 120;  // QWheelEvent: an eighth of a degree, 15 degrees a notch

}  // namespace

Canvas::Canvas(Viewpoint& viewpoint, QWidget* parent) : QAbstractScrollArea(parent), m_viewpoint(viewpoint)
{
    CanvasAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void Canvas::tellInterest()
{
    if (Interest now = interest(); now != m_toldInterest) {
        m_toldInterest = std::move(now);
        Q_EMIT interestChanged(m_toldInterest);
    }
}

void Canvas::tellView()
{
    viewport()->update();
    tellCell();
    if (light()) {
        const auto offset =
            viewport()->underMouse() ? offsetAt(viewport()->mapFromGlobal(QPointF(QCursor::pos()))) : std::nullopt;
        setLight(offset ? std::optional(cellAt(*offset)) : std::nullopt);
    }
    tellInterest();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT viewChanged();
}

/// A screen reader says the cell that has the focus.
void Canvas::tellCursor()
{
    Q_EMIT readoutChanged(readout());
    const QPoint place = size() > 0 ? tableCursor() : QPoint(-1, -1);
    if (!QAccessible::isActive() || !hasFocus() || place.x() < 0 || std::exchange(m_toldCursor, place) == place) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(place.y() * tableSize().width() + place.x());
    QAccessible::updateAccessibility(&event);
}

/// The cell around the firm cursor is told by the canvas that one sees: others have other cells.
void Canvas::tellCell()
{
    if (size() > 0 && isVisible()) {
        moveCursor(cursor(), cellAt(cursor()));
    }
}

/// By key or click. Selecting goes from where it began to here, whole cells.
void Canvas::goTo(u64 offset, bool selecting)
{
    const Range cell = cellAt(offset);
    if (!selecting) {
        m_anchor = cell.offset;
    }
    moveCursor(cell.offset, cell);
    if (selecting) {
        select(dragged(cell.offset));
    }
}

Range Canvas::dragged(u64 to) const
{
    const Range first = cellAt(std::min(std::min(m_anchor, to), size() - 1));
    const Range last = cellAt(std::min(std::max(m_anchor, to), size() - 1));
    return {first.offset, last.end() - first.offset};
}

void Canvas::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    tellView();
    Q_EMIT readoutChanged(readout());
}

QString Canvas::explained(QPoint cell) const
{
    const QString sentence = cell.x() < 0 ? QString() : tableText(cell.y(), cell.x());
    if (sentence.isEmpty()) {
        return {};
    }
    QString text = QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    const QStringList names = things(cell.y(), cell.x());
    for (const QString& name : names) {
        text += QStringLiteral("<p><b>%1</b>: %2</p>")
                    .arg(manualSwatchWord(name).toHtmlEscaped(), manualMeaning(name).toHtmlEscaped());
    }
    return text;
}

void Canvas::explainCursor()
{
    if (const QString text = explained(tableCursor()); !text.isEmpty()) {
        const QRect place = tableRect(tableCursor().y(), tableCursor().x());
        QWhatsThis::showText(viewport()->mapToGlobal(place.bottomLeft()), text, this);
    }
}

bool Canvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::QueryWhatsThis || event->type() == QEvent::WhatsThis) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = size() == 0 ? QString() : explained(tableCellAt(help->pos()));
        if (event->type() == QEvent::WhatsThis && !text.isEmpty()) {
            QWhatsThis::showText(help->globalPos(), text, this);
        }
        event->setAccepted(!text.isEmpty());
        return !text.isEmpty();
    }
    if (event->type() == QEvent::Leave) {
        setLight(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    // With Shift or Alt some systems turn the wheel sideways.
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
    const int step_size = fine ? 2 * wheel_step : wheel_step;
    m_wheel += delta;
    const int steps = m_wheel / step_size;
    m_wheel -= steps * step_size;
    event->accept();
    if (steps == 0 || size() == 0) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        scrollBySteps(-steps);
    } else {
        zoomAbout(event->position(), steps);
    }
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    if (m_drag != Drag::none || size() == 0 ||
        (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) {
        return;
    }
    m_drag = Drag::pressed;
    m_button = event->button();
    m_pressed = event->position();
    beginPan();
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::pressed && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const auto from = offsetAt(m_pressed);
        const bool zooms = m_button == Qt::RightButton || event->modifiers().testFlag(Qt::ShiftModifier);
        const bool selects = event->modifiers().testFlag(Qt::ControlModifier);
        m_drag = from && zooms ? Drag::zoom : from && selects ? Drag::select : Drag::pan;
        if (m_drag != Drag::pan) {
            m_anchor = *from;
        }
        viewport()->setCursor(m_drag == Drag::pan ? Qt::ClosedHandCursor : Qt::CrossCursor);
    }
    const auto offset = offsetAt(position);
    switch (m_drag) {
        case Drag::none:
        case Drag::pressed: setLight(offset ? std::optional(cellAt(*offset)) : std::nullopt); break;
        case Drag::pan: pan(position - m_pressed); break;
        case Drag::select:
            if (offset) {
                select(dragged(*offset));
            }
            break;
        case Drag::zoom:
            if (offset) {
                m_rubberBand = dragged(*offset);
                viewport()->update();
            }
            break;
    }
}

void Canvas::endDrag()
{
    m_drag = Drag::none;
    m_rubberBand.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_button || m_drag == Drag::none) {
        return;
    }
    const Drag was = m_drag;
    const auto band = m_rubberBand;
    endDrag();
    const auto offset = offsetAt(event->position());
    if (was == Drag::zoom && band) {
        showRange(*band);
    } else if (was == Drag::pressed && offset) {
        if (m_button == Qt::LeftButton) {
            goTo(*offset, event->modifiers().testFlag(Qt::ShiftModifier));
        } else {
            goTo(*offset, false);
            Q_EMIT menuRequested(event->globalPosition().toPoint());
        }
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto offset = offsetAt(event->position());
    if (event->button() == Qt::LeftButton && offset) {
        goTo(*offset, false);
        showRange(runAt(*offset));
    }
}

/// By key: at the firm cursor. The right button asks when it comes up, for it also zooms.
void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse && size() > 0) {
        reveal(cursor());
        Q_EMIT menuRequested(viewport()->mapToGlobal(placeOf(cursor()).center()));
    }
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (size() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const u64 at = cellAt(cursor()).offset;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (const auto to = target(*event, at)) {
        if (!shift || !selected() || !selected()->contains(at)) {
            m_anchor = at;
        }
        goTo(*to, shift);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            reveal(at);
            if (shift) {
                zoomOut();
            } else {
                zoomIn();
            }
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoomIn(); return;
        case Qt::Key_Minus: zoomOut(); return;
        case Qt::Key_0:
            if (control) {
                zoomToFit();
            }
            return;
        case Qt::Key_A:
            if (control) {
                select(Range{0, size()});
                return;
            }
            if (event->modifiers() == Qt::NoModifier) {
                m_viewpoint.setCellMode(m_viewpoint.cellMode() == CellMode::any ? CellMode::shares : CellMode::any);
                return;
            }
            break;
        case Qt::Key_Escape:
            if (m_drag != Drag::none) {
                endDrag();
                return;
            }
            if (selected()) {
                select(std::nullopt);
                return;
            }
            break;
        default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void Canvas::zoomToRun()
{
    if (size() > 0) {
        showRange(runAt(cursor()));
    }
}

void Canvas::selectRun()
{
    if (size() > 0) {
        select(runAt(cursor()));
    }
}

QSize Canvas::sizeHint() const
{
    return {800, 520};
}

QSize Canvas::minimumSizeHint() const
{
    return {260, 140};
}

}  // namespace stratamap::ui
