// SPDX-License-Identifier: MIT
// Canvas: a zoomable picture of a disk. What all lenses have in common; one for each way of looking.
#pragma once

#include "widgets/cell_painter.h"
#include "widgets/viewpoint.h"

#include <QAbstractScrollArea>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace stratamap::ui {

/// Wheel, plus and minus zoom, Ctrl+0 fits, Shift+wheel and dragging pan, dragging with Shift or the right button
/// zooms to what was drawn around, dragging with Ctrl selects; arrows, Page, Home and End keys move the firm cursor,
/// with Shift they select, Enter zooms in on it, a double click shows the whole run.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The viewpoint outlives the canvas.
    explicit Canvas(Viewpoint& viewpoint, QWidget* parent = nullptr);

    Viewpoint& viewpoint() const { return m_viewpoint; }

    /// A zoom and a place, to come back to.
    struct View {
        u64 offset = 0;  ///< first byte in sight
        u64 bytesPerCell = sector_size;
        int enlargement = 0;
        bool whole = true;  ///< everything, whatever the room: the rest does not count then
        bool operator==(const View&) const = default;
    };
    virtual View view() const = 0;
    virtual void restore(const View& view) = 0;

    /// Bytes there are to see, and those in sight. Guest bytes, or of a host file.
    virtual u64 size() const = 0;
    virtual Range visibleRange() const = 0;
    virtual u64 bytesPerCell() const = 0;

    /// "1 cell = 4 MiB (64 clusters)", for the status bar; empty while there is nothing.
    virtual QString scaleText() const = 0;

    virtual bool canZoomIn() const = 0;
    virtual bool canZoomOut() const = 0;

    /// As far in as the whole range can be seen from. Cut to what there is to see.
    virtual void showRange(Range range) = 0;

    /// Scrolls, so that the byte is the first in sight as far as that is possible.
    virtual void scrollTo(u64 offset) = 0;

    /// What the survey's maps should have in memory for this canvas, at this zoom.
    virtual Interest interest() const = 0;

    /// Everything there is to see in cells of that size, a power of two, and how they look; for a strip beside the
    /// canvas.
    virtual std::unique_ptr<CellSource> overview(u64 bytesPerCell) const = 0;
    virtual CellPainter::Look look() const = 0;

    /// Guest bytes in sight, as far as that can be said, and going where such bytes are seen.
    virtual Range visibleGuest() const { return visibleRange(); }
    virtual void showGuest(Range guest) { showRange(guest); }

    /// What stands at a byte of what there is to see: where the firm cursor is, and what is selected.
    virtual u64 cursor() const = 0;
    virtual std::optional<Range> selected() const = 0;

    // The visible cells as a table, for assistive technology. Places are QPoint(column, row).
    virtual QSize tableSize() const = 0;                       ///< columns and rows
    virtual QString tableText(int row, int column) const = 0;  ///< what the cell holds, in words; empty: there is none
    virtual QString tableRowText(int row) const = 0;
    virtual QString tableColumnText(int column) const = 0;
    virtual QRect tableRect(int row, int column) const = 0;  ///< in the viewport
    virtual QPoint tableCellAt(QPoint position) const = 0;   ///< (-1, -1): none
    virtual QPoint tableCursor() const = 0;                  ///< of the firm cursor; (-1, -1): out of sight
    virtual bool tableSelected(int row, int column) const = 0;
    virtual void goToCell(int row, int column) = 0;

    /// What the manual explains of what a table cell holds, as manualSwatches() calls it.
    virtual QStringList things(int row, int column) const = 0;

    /// What a table cell holds and what that means, as rich text; empty: there is no such cell.
    QString explained(QPoint cell) const;
    void explainCursor();  ///< in a bubble beside it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    virtual void zoomIn() = 0;
    virtual void zoomOut() = 0;
    virtual void zoomToFit() = 0;

    /// The run under the firm cursor, whole: shown, or selected.
    void zoomToRun();
    void selectRun();

Q_SIGNALS:
    void overviewChanged();  ///< what overview() gives is news, and the viewpoint does not say so
    void viewChanged();      ///< other zoom, place or map: what scaleText() and canZoomIn() say may differ
    void interestChanged(const stratamap::Interest& interest);

    /// What is under the mouse, or else under the firm cursor, in a line.
    void readoutChanged(const QString& text);

    void menuRequested(const QPoint& globalPosition);

protected:
    /// Whether somebody draws, and what.
    enum class Drag { none, pressed, pan, zoom, select };

    // Where cells stand, in the viewport.
    virtual std::optional<u64> offsetAt(QPointF position) const = 0;  ///< the byte there; nothing beside the cells
    virtual Range cellAt(u64 offset) const = 0;                       ///< the bytes of its cell
    virtual QRect placeOf(u64 offset) const = 0;                      ///< the cell, with room for a frame around it
    virtual void reveal(u64 offset) = 0;                              ///< scrolls as little as possible
    virtual void zoomAbout(QPointF position, int steps) = 0;          ///< in, or with negative steps out
    virtual void scrollBySteps(int steps) = 0;                        ///< of the wheel
    virtual void beginPan() = 0;
    virtual void pan(QPointF since) = 0;  ///< the pointer is so far from where panning began

    /// Where a key that moves the firm cursor leads from a cell; nothing: it is no such key.
    virtual std::optional<u64> target(const QKeyEvent& event, u64 from) const = 0;

    // What is pointed to: bytes of what there is to see.
    virtual QString readout() const = 0;        ///< of the light cursor, or else the firm one
    virtual Range runAt(u64 offset) const = 0;  ///< what a double click shows
    virtual void moveCursor(u64 offset, Range cell) = 0;
    virtual std::optional<u64> light() const = 0;
    virtual void setLight(std::optional<Range> cell) = 0;
    virtual void select(std::optional<Range> range) = 0;

    /// To be called after whatever may have changed interest().
    void tellInterest();

    /// To be called after every change of what is in sight.
    void tellView();

    /// To be called when the firm cursor is in another cell, or the cell holds something else.
    void tellCursor();

    /// Moves the firm cursor into a cell.
    void goTo(u64 offset, bool selecting);

    const std::optional<Range>& rubberBand() const { return m_rubberBand; }
    void endDrag();
    double ratio() const { return viewport()->devicePixelRatioF(); }

    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void tellCell();
    Range dragged(u64 to) const;

    Viewpoint& m_viewpoint;
    Interest m_toldInterest;
    QPoint m_toldCursor;
    int m_wheel = 0;  ///< wheel movement not yet used up
    Drag m_drag = Drag::none;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressed;                  ///< where the button went down
    u64 m_anchor = 0;                   ///< the byte where dragging, or selecting by key, began
    std::optional<Range> m_rubberBand;  ///< what will be zoomed to
};

}  // namespace stratamap::ui
