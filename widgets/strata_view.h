// SPDX-License-Identifier: MIT
// StrataView: the lens of what every layer holds. A lane for each layer, the image itself on top, and above them what
// the guest reads.
#pragma once

#include "widgets/canvas.h"
#include "widgets/lane_axis.h"
#include "widgets/map_cells.h"

#include <QImage>

namespace stratamap::ui {

/// Guest offsets go from left to right, the same for all lanes. What a layer above hides is hatched. Up and Down go
/// from lane to lane, which highlights its layer.
class StrataView : public Canvas {
    Q_OBJECT

public:
    explicit StrataView(Viewpoint& viewpoint, QWidget* parent = nullptr);

    View view() const override;
    void restore(const View& view) override;
    u64 size() const override { return m_axis.disk().size; }
    Range visibleRange() const override { return m_axis.visible(); }
    u64 bytesPerCell() const override { return m_axis.zoom().bytesPerCell; }
    QString scaleText() const override;
    bool canZoomIn() const override { return m_axis.canZoomIn(); }
    bool canZoomOut() const override { return !m_axis.fitted(); }
    void showRange(Range range) override;
    void scrollTo(u64 offset) override;
    Interest interest() const override;
    std::unique_ptr<CellSource> overview(u64 bytesPerCell) const override;
    CellPainter::Look look() const override { return m_look.painted(); }
    u64 cursor() const override { return viewpoint().cursor(); }
    std::optional<Range> selected() const override { return viewpoint().selection(); }

    QSize tableSize() const override;
    QString tableText(int row, int column) const override;
    QString tableRowText(int row) const override;
    QString tableColumnText(int column) const override;
    QRect tableRect(int row, int column) const override;
    QPoint tableCellAt(QPoint position) const override;
    QPoint tableCursor() const override;
    bool tableSelected(int row, int column) const override;
    void goToCell(int row, int column) override;
    QStringList things(int row, int column) const override { return laneThings(row, columnAt(column)); }

    const LaneAxis& axis() const { return m_axis; }

    /// Lanes there are: one for what the guest reads, then one for each layer.
    int laneCount() const;

    /// A lane's cells, in the viewport's pixels; its name stands left of them.
    QRect laneRect(int lane) const;

    /// What a layer holds in the cells in sight, split into what the guest sees of it and what is hidden.
    std::vector<std::vector<CellPart>> layerCells(u32 depth) const;

    /// The same of one cell.
    std::vector<CellPart> layerCell(u32 depth, Range cell) const;

    void zoomIn() override;
    void zoomOut() override;
    void zoomToFit() override;

protected:
    std::optional<u64> offsetAt(QPointF position) const override;
    Range cellAt(u64 offset) const override { return m_axis.cell(offset); }
    QRect placeOf(u64 offset) const override;
    void reveal(u64 offset) override;
    void zoomAbout(QPointF position, int steps) override;
    void scrollBySteps(int steps) override;
    void beginPan() override;
    void pan(QPointF since) override;
    std::optional<u64> target(const QKeyEvent& event, u64 from) const override;
    QString readout() const override;
    Range runAt(u64 offset) const override;
    void moveCursor(u64 offset, Range cell) override;
    std::optional<u64> light() const override;
    void setLight(std::optional<Range> cell) override { viewpoint().setLight(cell); }
    void select(std::optional<Range> range) override { viewpoint().select(range); }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showSurvey();
    void updateLook();
    void cursorChanged();
    void viewMoved();
    void layOut();

    QFont bold() const;
    int nameWidth() const;
    int rulerHeight() const;
    int bandHeight() const;
    int laneHeight() const;
    int laneAt(QPointF position) const;  ///< -1: none
    Range columnAt(int column) const;    ///< bytes of a column in sight
    void goToLane(int lane);
    QString laneSentence(int lane, Range cell) const;
    QStringList laneThings(int lane, Range cell) const;

    std::vector<std::vector<CellPart>> layerCells(u32 depth, Range range, const Raster& seen) const;
    void render();
    void paintRow(QImage& picture, int lane, const std::vector<std::vector<CellPart>>& cells);
    void paintNames(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintBand(QPainter& painter) const;
    void paintRange(QPainter& painter, Range range, const QColor& colour,
                    Qt::BrushStyle style = Qt::SolidPattern) const;
    void paintCursor(QPainter& painter, u64 offset, bool firm) const;
    void paintProvider(QPainter& painter) const;

    SurveyPtr m_survey;
    MapLook m_look;
    CellPainter m_painter;
    LaneAxis m_axis;
    QImage m_picture;
    bool m_stale = true;
    int m_laneUnderMouse = 0;
    int m_lane = 0;  ///< where the firm cursor is
    u64 m_drawnCursor = 0;
    u64 m_panFirst = 0;
    int m_panScroll = 0;
};

}  // namespace stratamap::ui
