// SPDX-License-Identifier: MIT
// Minimap: everything a canvas can show, in a thin strip beside it, with what is in sight framed and ticks for what
// is worth a look.
#pragma once

#include "widgets/canvas.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace stratamap::ui {

/// Clicking and dragging scroll the canvas, the wheel zooms it. With the keys it is a slider: arrows and Page keys move
/// what is in sight, Home and End go to the ends.
class Minimap : public QWidget {
    Q_OBJECT

public:
    /// Of a canvas, which outlives it. Vertical at the side of a canvas, horizontal below one.
    Minimap(Canvas& canvas, Qt::Orientation orientation, QWidget* parent = nullptr);

    Qt::Orientation orientation() const { return m_orientation; }

    /// "12.0 to 13.0 GiB of 64 GiB", for screen readers.
    QString valueText() const;

    /// Share of the disk that lies before what is in sight, from 0 to 1000.
    int value() const;
    void setValue(int permille);

    /// Where the byte lies along the strip, and the byte there, in the user's pixels from its start.
    double position(u64 offset) const;
    u64 offsetAt(double position) const;

    QSize sizeHint() const override;

public Q_SLOTS:
    /// The canvas shows something else.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int length() const;  ///< of the strip, in the user's pixels
    QRectF band(double from, double to, double across, double breadth) const;
    void render();
    void paintTicks(QPainter& painter) const;

    Canvas& m_canvas;
    Qt::Orientation m_orientation;
    CellPainter m_painter;
    QImage m_picture;
    bool m_stale = true;
    std::optional<double> m_grip;  ///< while dragging: from the frame's start to the pointer
};

}  // namespace stratamap::ui
