// SPDX-License-Identifier: MIT
// Canvas: a zoomable picture of a disk. What all lenses have in common; one for each way of looking.
#include "widgets/canvas.h"

#include <utility>

namespace stratamap::ui {

Canvas::Canvas(Viewpoint& viewpoint, QWidget* parent) : QAbstractScrollArea(parent), m_viewpoint(viewpoint)
{
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

QSize Canvas::sizeHint() const
{
    return {800, 520};
}

QSize Canvas::minimumSizeHint() const
{
    return {260, 140};
}

}  // namespace stratamap::ui
