// SPDX-License-Identifier: MIT
// HostView: the lens of a layer's own file, byte for byte as it lies on the disk: header, tables, data, leaks, holes.
#pragma once

#include "core/host_map.h"
#include "widgets/errand.h"
#include "widgets/grid_canvas.h"
#include "widgets/host_cells.h"

#include <memory>
#include <optional>

namespace stratamap::ui {

/// Offsets are those of one file at a time. The firm cursor follows the guest's cursor to where its byte is stored, and
/// takes it along to what is stored where it goes.
class HostView : public GridCanvas {
    Q_OBJECT

public:
    explicit HostView(Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// Which file: that of a layer, or the nth of its storage files (HostRange::file).
    struct File {
        u32 depth = 0;
        u32 file = 0;
        bool operator==(const File&) const = default;
    };
    File file() const { return m_file; }
    void setFile(File file);

    /// Goes to a place in a file, as soon as that is read, and selects it.
    void showFileRange(File file, Range bytes);

    /// Null while it is being read, and where it cannot be.
    const HostMapPtr& map() const { return m_map; }

    Interest interest() const override;
    std::unique_ptr<CellSource> overview(u64 bytesPerCell) const override;
    CellPainter::Look look() const override { return m_look.painted(); }
    const HostLook& hostLook() const { return m_look; }
    u64 cursor() const override { return m_cursor; }
    std::optional<Range> selected() const override { return m_selection; }
    Range visibleGuest() const override { return m_guest; }
    void showGuest(Range guest) override;

Q_SIGNALS:
    void fileChanged();
    void mapChanged();

protected:
    MapGrid::Disk disk() const override;
    QString message() const override;
    std::unique_ptr<CellSource> cells(Range visible) override;
    QString readout() const override;
    QString cellText(Range cell) const override;
    QStringList thingsIn(Range cell) const override;
    Range runAt(u64 offset) const override;
    void moveCursor(u64 offset, Range cell) override;
    std::optional<u64> light() const override { return m_light; }
    void setLight(std::optional<Range> cell) override;
    void select(std::optional<Range> range) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showSurvey();
    void begin(File file, bool wanted);
    void followCursor();
    void updateLook();
    void readWhatIsMissing();
    void takeMap(const Result<HostMapPtr>& map);
    void goWhereAsked();

    SurveyPtr m_survey;
    File m_file;
    HostMapPtr m_map;
    QString m_failure;
    bool m_wanted = false;  ///< the file has not been read yet
    HostLook m_look;
    u64 m_cursor = 0;
    std::optional<u64> m_light;
    std::optional<Range> m_selection;
    Range m_guest;
    std::optional<Range> m_asked;  ///< to be gone to when the file is read
    bool m_leading = false;        ///< the guest's cursor moves because this one did
    Errand<Result<HostMapPtr>> m_reading;
};

}  // namespace stratamap::ui
