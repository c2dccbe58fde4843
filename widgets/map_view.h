// SPDX-License-Identifier: MIT
// MapView: what the guest reads, and from which layer, as a zoomable grid of cells.
#pragma once

#include "widgets/cell_info.h"
#include "widgets/grid_canvas.h"
#include "widgets/map_cells.h"

namespace stratamap::ui {

/// The resolved map of the viewpoint's survey.
class MapView : public GridCanvas {
    Q_OBJECT

public:
    explicit MapView(Viewpoint& viewpoint, QWidget* parent = nullptr);

    Interest interest() const override;
    std::unique_ptr<CellSource> overview(u64 bytesPerCell) const override;
    CellPainter::Look look() const override { return m_look.painted(); }
    u64 cursor() const override { return viewpoint().cursor(); }
    std::optional<Range> selected() const override { return viewpoint().selection(); }

    /// The firm cursor's cell, and the light one's; nothing while there is no disk, or no mouse over it.
    std::optional<CellInfo> cursorCell() const;
    std::optional<CellInfo> lightCell() const;

    const MapPalette& mapPalette() const { return m_look.palette; }

protected:
    MapGrid::Disk disk() const override;
    QString message() const override;
    std::vector<Range> doomed() const override { return viewpoint().marked(Mark::Kind::doomed); }
    std::unique_ptr<CellSource> cells(Range visible) override;
    void decorate(QImage& picture) const override;
    QString readout() const override;
    const PartitionTable* partitions() const override { return viewpoint().partitions().get(); }
    QString cellText(Range cell) const override { return infoOf(cell).sentence; }
    QStringList thingsIn(Range cell) const override;
    Range runAt(u64 offset) const override;

    void moveCursor(u64 offset, Range cell) override;
    std::optional<u64> light() const override;
    void setLight(std::optional<Range> cell) override { viewpoint().setLight(cell); }
    void select(std::optional<Range> range) override { viewpoint().select(range); }

    void changeEvent(QEvent* event) override;

private:
    void showSurvey();
    void updateLook();
    CellInfo infoOf(Range cell) const;

    SurveyPtr m_survey;  ///< as it is drawn
    MapLook m_look;
    std::shared_ptr<const Raster> m_raster = std::make_shared<Raster>();  ///< of what is drawn
};

}  // namespace stratamap::ui
