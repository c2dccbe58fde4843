// SPDX-License-Identifier: MIT
// MapView: the canvas. What the guest reads, and from which layer, as a zoomable grid of cells.
#pragma once

#include "widgets/cell_info.h"
#include "widgets/cell_painter.h"
#include "widgets/map_grid.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace stratamap::ui {

/// Two cursors tell what lies where: a light one follows the mouse, a firm one the keys and clicks. Wheel and plus
/// and minus zoom, Ctrl+0 fits, Shift+wheel and dragging pan, arrows, Page and Home and End keys move the firm
/// cursor, Enter zooms in on it.
class MapView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    /// Shows the survey's resolved map. A later survey of the same chain leaves zoom, place and cursor alone.
    void setSurvey(const SurveyPtr& survey);

    /// Back to showing nothing.
    void clear();

    bool canZoomIn() const;
    bool canZoomOut() const;
    u64 bytesPerCell() const { return m_grid.zoom().bytesPerCell; }

    /// "1 cell = 4 MiB (64 clusters)", for the status bar; empty while there is no disk.
    QString scaleText() const;

    /// Guest bytes that can be seen.
    Range visibleRange() const { return m_grid.visible(); }

    /// What the map should have in memory for this view: what is in sight, at this zoom, and the runs under the
    /// cursors, the mouse's first.
    Interest interest() const;

    /// Fades the cells of all other layers, or of none.
    void setHighlightedLayer(std::optional<u32> depth);

    /// The firm cursor's cell; nothing while there is no disk.
    std::optional<CellInfo> cursorCell() const;

    /// Moves the firm cursor, scrolling there. Beyond the disk's end: to its last cell.
    void setCursorOffset(u64 offset);

    const MapGrid& grid() const { return m_grid; }
    const MapPalette& mapPalette() const { return m_painter.look().palette; }

    /// Where the grid's corner lies in the viewport, in device pixels.
    QPoint gridOrigin() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();

Q_SIGNALS:
    void hovered(const stratamap::ui::CellInfo& cell);
    void hoverLeft();
    void cursorMoved(const stratamap::ui::CellInfo& cell);
    void interestChanged(const stratamap::Interest& interest);
    void viewChanged();  ///< other zoom, place or map: what scaleText() and canZoomIn() say may differ

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    MapGrid::Disk disk() const;
    MapGrid::Space space() const;
    double ratio() const { return viewport()->devicePixelRatioF(); }
    int rulerWidth() const;
    int headerHeight() const;
    QPoint toGrid(QPointF position) const;
    QRect cellInViewport(u64 offset) const;

    void updateLook();
    void updateScrollBar();
    void viewMoved();
    void repaintCell(std::optional<u64> offset);
    void tellInterest();

    Raster rasterOf(Range range) const;
    CellInfo infoOf(u64 offset) const;
    void setLight(std::optional<u64> offset);
    void moveCursor(u64 offset);
    void tellCursor();

    void renderCells();
    void paintHostOffsets(QImage& picture) const;
    void paintMessage(QPainter& painter, const QString& message) const;
    void paintHeader(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintCursor(QPainter& painter, u64 offset, bool firm) const;

    SurveyPtr m_survey;
    Interest m_toldInterest;
    MapGrid m_grid;
    CellPainter m_painter;
    Raster m_raster;      ///< of what is visible
    QImage m_picture;     ///< its cells
    bool m_stale = true;  ///< m_raster and m_picture do not show m_grid
    std::optional<u32> m_highlighted;
    std::optional<u64> m_light;  ///< first byte of the cell under the mouse
    u64 m_cursor = 0;            ///< first byte of the firm cursor's cell
    int m_scrollScale = 0;       ///< rows for each step of the scroll bar: two to the power of this
    bool m_updatingScrollBar = false;
    int m_wheel = 0;                  ///< wheel movement not yet used up
    std::optional<QPoint> m_pressed;  ///< where the left button went down
    u64 m_pressedTop = 0;
    bool m_panning = false;
};

}  // namespace stratamap::ui
