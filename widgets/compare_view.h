// SPDX-License-Identifier: MIT
// CompareView: the lens of differences: how the viewpoint's disk differs from another one, or from itself before.
#pragma once

#include "widgets/change_cells.h"
#include "widgets/errand.h"
#include "widgets/grid_canvas.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace stratamap::ui {

/// What a disk is compared with.
struct Comparand {
    QString name;
    /// On a worker. Of the viewpoint's own chain, with layers that are open already.
    std::function<Result<DiskSide>(const std::shared_ptr<const Chain>&)> open;
};

/// A is what the disk is compared with, B the viewpoint's disk, unless they are swapped. Offsets are guest bytes, up to
/// the end of the longer disk; cursor and selection are those of the viewpoint as far as its disk goes. When the disk
/// is mapped again it is compared again.
class CompareView : public GridCanvas {
    Q_OBJECT

public:
    explicit CompareView(Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// In place of what it was compared with before.
    void compareWith(const Comparand& other);
    void swapSides();
    void end();

    /// Whether what both disks read as is compared, which needs images on both sides, or their maps alone.
    void setBy(CompareBy by);
    CompareBy by() const { return m_by; }
    bool hasContents() const;  ///< as far as is known yet

    /// Whether there is something to compare with; and whether it is being compared.
    bool comparing() const { return m_other.has_value(); }
    bool busy() const { return m_work.busy(); }
    int permille() const;  ///< how far that is

    /// Null while there is none, or it failed: then why, in words.
    const ComparedDisksPtr& compared() const { return m_compared; }
    const QString& failure() const { return m_failure; }

    /// What A is, and what B.
    QString nameOfA() const { return m_swapped ? m_own_name : otherName(); }
    QString nameOfB() const { return m_swapped ? otherName() : m_own_name; }

    Interest interest() const override { return {}; }
    std::unique_ptr<CellSource> overview(u64 bytesPerCell) const override;
    CellPainter::Look look() const override { return m_look.painted(); }
    const ChangeLook& changeLook() const { return m_look; }
    u64 cursor() const override { return m_cursor; }
    std::optional<Range> selected() const override { return viewpoint().selection(); }

Q_SIGNALS:
    void comparisonChanged();
    void ended();

protected:
    MapGrid::Disk disk() const override;
    QString message() const override;
    std::unique_ptr<CellSource> cells(Range visible) override;
    QString readout() const override;
    const PartitionTable* partitions() const override { return viewpoint().partitions().get(); }
    QString cellText(Range cell) const override;
    QStringList thingsIn(Range cell) const override;
    Range runAt(u64 offset) const override;
    void moveCursor(u64 offset, Range cell) override;
    std::optional<u64> light() const override;
    void setLight(std::optional<Range> cell) override { viewpoint().setLight(cell); }
    void select(std::optional<Range> range) override { viewpoint().select(range); }
    void changeEvent(QEvent* event) override;

private:
    void showSurvey();
    void begin();
    void take(const Result<ComparedDisksPtr>& compared);
    void showAnew();
    void followCursor();
    void updateLook();
    QString otherName() const { return m_other ? m_other->name : QString(); }

    SurveyPtr m_survey;
    std::optional<Comparand> m_other;
    QString m_own_name;
    bool m_swapped = false;
    CompareBy m_by = CompareBy::maps;
    ComparedDisksPtr m_compared;
    QString m_failure;
    ChangeLook m_look;
    u64 m_cursor = 0;
    bool m_leading = false;  ///< the viewpoint's cursor moves because this one did
    std::shared_ptr<std::atomic<u64>> m_done;
    Errand<Result<ComparedDisksPtr>> m_work;
};

}  // namespace stratamap::ui
