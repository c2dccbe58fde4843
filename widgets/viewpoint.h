// SPDX-License-Identifier: MIT
// Viewpoint: what a person looks at and points to. All views of one disk share it, so that none knows another.
#pragma once

#include "core/partitions.h"
#include "core/survey.h"

#include <QObject>
#include <QString>

#include <bitset>
#include <optional>
#include <utility>
#include <vector>

namespace stratamap::ui {

/// What is to stand out. The rest is faded, never gone.
struct Filter {
    std::vector<u32> layers;                        ///< depths switched off, ascending
    std::bitset<state_count> states;                ///< switched off, of all layers
    std::vector<std::pair<u32, State>> parts = {};  ///< states of one layer switched off, ascending
    bool operator==(const Filter&) const = default;

    bool everything() const { return layers.empty() && states.none() && parts.empty(); }
    bool shows(u32 depth, State state) const;
    void setShown(u32 depth, bool shown);
    void setShown(State state, bool shown);
    void setShown(u32 depth, State state, bool shown);
};

/// How a cell that holds several things is filled.
enum class CellMode : u8 {
    shares,    ///< each thing by its bytes
    any,       ///< what the filter shows, however little of it there is
    dominant,  ///< what has most bytes
};

/// A place on the disk worth a tick beside the map.
struct Mark {
    enum class Kind : u8 { bookmark, hit, warning, doomed };  ///< doomed: what a planned change would cut off
    Range guest;
    Kind kind = Kind::bookmark;
    QString text;
    bool operator==(const Mark&) const = default;
};

/// All offsets are guest bytes. Setters tell nobody when nothing changes.
class Viewpoint : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: nothing is shown. News about the same disk leave everything else alone; another disk begins anew.
    const SurveyPtr& survey() const { return m_survey; }
    void setSurvey(const SurveyPtr& survey);

    u64 size() const;  ///< bytes of the disk; 0 while there is none

    /// The firm cursor: a byte, and the cell it lies in at the zoom of the canvas in use. Beyond the disk: its last
    /// byte.
    u64 cursor() const { return m_cursor; }
    void setCursor(u64 offset);
    Range cursorCell() const;
    void setCursorCell(Range cell);

    /// The light cursor: the cell under the mouse.
    std::optional<Range> light() const { return m_light; }
    void setLight(std::optional<Range> cell);

    /// Never empty; within the disk.
    std::optional<Range> selection() const { return m_selection; }
    void select(std::optional<Range> range);

    /// Cells of all other layers are faded; nothing: of none.
    std::optional<u32> highlightedLayer() const { return m_highlighted; }
    void highlightLayer(std::optional<u32> depth);

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);

    /// For as long as somebody points to it in a legend: what stands out instead of what the filter shows, however
    /// little there is of it.
    const std::optional<Filter>& preview() const { return m_preview; }
    void setPreview(const std::optional<Filter>& filter);

    CellMode cellMode() const { return m_mode; }
    void setCellMode(CellMode mode);

    /// In guest order within each kind.
    const std::vector<Mark>& marks() const { return m_marks; }
    void setMarks(Mark::Kind kind, std::vector<Mark> marks);
    std::vector<Range> marked(Mark::Kind kind) const;

    /// Of the disk; null until they are read, and where they cannot be.
    const std::shared_ptr<const PartitionTable>& partitions() const { return m_partitions; }
    void setPartitions(std::shared_ptr<const PartitionTable> table);

    /// Somebody wants to see the range: the canvas in use goes there, as far out as it must.
    void show(Range range) { Q_EMIT shown(range); }

Q_SIGNALS:
    void surveyChanged();
    void diskChanged();  ///< before surveyChanged(), when it is another disk
    void cursorChanged();
    void lightChanged();
    void selectionChanged();
    void lookChanged();  ///< highlighted layer, filter, preview or mode
    void marksChanged();
    void partitionsChanged();
    void shown(stratamap::Range range);

private:
    SurveyPtr m_survey;
    u64 m_cursor = 0;
    Range m_cell;
    std::optional<Range> m_light;
    std::optional<Range> m_selection;
    std::optional<u32> m_highlighted;
    Filter m_filter;
    std::optional<Filter> m_preview;
    CellMode m_mode = CellMode::shares;
    std::vector<Mark> m_marks;
    std::shared_ptr<const PartitionTable> m_partitions;
};

}  // namespace stratamap::ui
