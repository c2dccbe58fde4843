// SPDX-License-Identifier: MIT
// GridCanvas: a canvas of wrapped rows of cells, with a ruler at their left. Mouse, keys, cursors and selection.
#pragma once

#include "widgets/canvas.h"
#include "widgets/cell_painter.h"
#include "widgets/map_grid.h"

#include <QImage>

#include <memory>
#include <optional>

namespace stratamap::ui {

/// Wheel, plus and minus zoom, Ctrl+0 fits, Shift+wheel and dragging pan, dragging with Shift or the right button
/// zooms to what was drawn around, dragging with Ctrl selects; arrows, Page, Home and End keys move the firm cursor,
/// with Shift they select, Enter zooms in on it, a double click shows the whole run.
class GridCanvas : public Canvas {
    Q_OBJECT

public:
    View view() const override;
    void restore(const View& view) override;
    u64 size() const override { return m_grid.disk().size; }
    Range visibleRange() const override { return m_grid.visible(); }
    u64 bytesPerCell() const override { return m_grid.zoom().bytesPerCell; }
    QString scaleText() const override;
    bool canZoomIn() const override { return m_grid.canZoomIn(); }
    bool canZoomOut() const override { return m_grid.canZoomOut(); }
    void showRange(Range range) override;
    void scrollTo(u64 offset) override;

    const MapGrid& grid() const { return m_grid; }

    /// Where the grid's corner lies in the viewport, in device pixels.
    QPoint gridOrigin() const;

    void zoomIn() override;
    void zoomOut() override;
    void zoomToFit() override;

protected:
    explicit GridCanvas(Viewpoint& viewpoint, QWidget* parent);

    // What is shown.
    virtual MapGrid::Disk disk() const = 0;                        ///< size 0: nothing
    virtual QString message() const = 0;                           ///< what stands there then
    virtual std::unique_ptr<CellSource> cells(Range visible) = 0;  ///< cells of the grid
    virtual void decorate(QImage&) const {}                        ///< paints more on the cells
    virtual QString readout() const = 0;                           ///< of the light cursor, or else the firm one
    virtual Range runAt(u64 offset) const = 0;                     ///< what a double click shows

    // What is pointed to: bytes of what is laid out.
    virtual void moveCursor(u64 offset, Range cell) = 0;
    virtual std::optional<u64> light() const = 0;
    virtual void setLight(std::optional<Range> cell) = 0;
    virtual void select(std::optional<Range> range) = 0;

    /// The disk may be another one: laid out anew, whole, when it is.
    void layOut(bool anew);

    /// The same cells hold, or look like, something else.
    void lookChanged();
    void cursorChanged();
    void lightChanged();
    void selectionChanged() { viewport()->update(); }

    const MapPalette& mapPalette() const { return m_palette; }
    double ratio() const { return viewport()->devicePixelRatioF(); }
    bool stale() const { return m_stale; }

    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { none, pressed, pan, zoom, select };

    MapGrid::Space space() const;
    int rulerWidth() const;
    int headerHeight() const;
    QPoint toGrid(QPointF position) const;
    QRect cellInViewport(u64 offset) const;
    void updateScrollBar();
    void viewMoved();
    void tellCell();
    void repaintCell(std::optional<u64> offset);
    void goTo(u64 offset, bool selecting);
    void drag(QPoint position, QPointF exact);
    Range dragged(u64 to) const;
    void endDrag();

    void renderCells();
    void paintMessage(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintRange(QPainter& painter, Range range, const QColor& colour) const;
    void paintCursor(QPainter& painter, u64 offset, bool firm) const;

    MapGrid m_grid;
    CellPainter m_painter;
    MapPalette m_palette;
    QImage m_picture;     ///< the visible cells
    bool m_stale = true;  ///< m_picture does not show m_grid
    std::optional<u64> m_drawnLight;
    u64 m_drawnCursor = 0;
    int m_scrollScale = 0;  ///< rows for each step of the scroll bar: two to the power of this
    bool m_updatingScrollBar = false;
    int m_wheel = 0;  ///< wheel movement not yet used up
    Drag m_drag = Drag::none;
    Qt::MouseButton m_button = Qt::NoButton;
    QPoint m_pressed;  ///< where the button went down
    u64 m_pressedTop = 0;
    u64 m_anchor = 0;                   ///< the byte where dragging, or selecting by key, began
    std::optional<Range> m_rubberBand;  ///< what will be zoomed to
};

}  // namespace stratamap::ui
