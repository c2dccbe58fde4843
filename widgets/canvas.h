// SPDX-License-Identifier: MIT
// Canvas: a zoomable picture of a disk. What all lenses have in common; one for each way of looking.
#pragma once

#include "widgets/cell_painter.h"
#include "widgets/viewpoint.h"

#include <QAbstractScrollArea>
#include <QString>

#include <memory>

namespace stratamap::ui {

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    virtual void zoomIn() = 0;
    virtual void zoomOut() = 0;
    virtual void zoomToFit() = 0;

Q_SIGNALS:
    void viewChanged();  ///< other zoom, place or map: what scaleText() and canZoomIn() say may differ
    void interestChanged(const stratamap::Interest& interest);

    /// What is under the mouse, or else under the firm cursor, in a line.
    void readoutChanged(const QString& text);

    void menuRequested(const QPoint& globalPosition);

protected:
    /// To be called after whatever may have changed interest().
    void tellInterest();

private:
    Viewpoint& m_viewpoint;
    Interest m_toldInterest;
};

}  // namespace stratamap::ui
