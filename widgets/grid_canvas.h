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

    QSize tableSize() const override;
    QString tableText(int row, int column) const override;
    QString tableRowText(int row) const override;
    QString tableColumnText(int column) const override;
    QRect tableRect(int row, int column) const override;
    QPoint tableCellAt(QPoint position) const override;
    QPoint tableCursor() const override;
    bool tableSelected(int row, int column) const override;
    void goToCell(int row, int column) override;
    QStringList things(int row, int column) const override;

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
    /// What a planned change would cut off, of what there is to see.
    virtual std::vector<Range> doomed() const { return {}; }
    /// Of what is laid out; null: none, and no room for them.
    virtual const PartitionTable* partitions() const { return nullptr; }

    /// What a cell holds, in words.
    virtual QString cellText(Range cell) const = 0;
    virtual QStringList thingsIn(Range cell) const = 0;  ///< as things()

    /// The disk may be another one: laid out anew, whole, when it is.
    void layOut(bool anew);

    /// The same cells hold, or look like, something else.
    void lookChanged();
    void cursorChanged();
    void lightChanged();
    void selectionChanged() { viewport()->update(); }

    const MapPalette& mapPalette() const { return m_palette; }
    bool stale() const { return m_stale; }

    std::optional<u64> offsetAt(QPointF position) const override;
    Range cellAt(u64 offset) const override { return m_grid.cell(offset); }
    QRect placeOf(u64 offset) const override;
    void reveal(u64 offset) override;
    void zoomAbout(QPointF position, int steps) override;
    void scrollBySteps(int steps) override;
    void beginPan() override;
    void pan(QPointF since) override;
    std::optional<u64> target(const QKeyEvent& event, u64 from) const override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<u64> tableOffset(int row, int column) const;
    MapGrid::Space space() const;
    int rulerWidth() const;
    int bandWidth() const;
    int headerHeight() const;
    QPoint toGrid(QPointF position) const;
    void updateScrollBar();
    void viewMoved();
    void repaintCell(std::optional<u64> offset);

    void renderCells();
    void paintMessage(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintBand(QPainter& painter) const;
    void paintRange(QPainter& painter, Range range, const QColor& colour,
                    Qt::BrushStyle style = Qt::SolidPattern) const;
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
    u64 m_panTop = 0;  ///< row at the top when panning began
};

}  // namespace stratamap::ui
