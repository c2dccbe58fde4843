// SPDX-License-Identifier: MIT
// Inspector: everything known of the byte, the cell and the run under the firm cursor.
#pragma once

#include "widgets/errand.h"
#include "widgets/map_palette.h"
#include "widgets/viewpoint.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;

namespace stratamap::ui {

/// A line of the inspector. A heading has a name alone, a remark a value alone.
struct InspectorRow {
    QString name;
    QString value;
    QString tip;                 ///< more of the value; empty: nothing
    std::optional<Share> share;  ///< whose colour and texture stand before the name
    bool operator==(const InspectorRow&) const = default;
};
using InspectorRows = std::vector<InspectorRow>;

/// What the layers say of one byte when they are asked.
struct Below {
    struct Answer {
        enum class Kind : u8 { run, past_end, lost, unreadable };
        Kind kind = Kind::lost;
        Run run;
    };
    struct Bit {
        u32 depth = 0;
        std::string name;
        enum class Value : u8 { clear, set, in_use, unreadable } value = Value::unreadable;
    };
    u64 offset = 0;
    std::vector<Answer> layers;
    std::vector<Bit> bits;  ///< of the bitmaps of all layers, from the top
};

/// Asks every layer what it holds itself at the offset, and the bitmaps. Reads tables: for workers.
Below askLayers(const Chain& chain, u64 offset, const std::function<bool()>& go_on);

/// All rows for the cursor of a viewpoint that has a survey. Without `below`, the layers have not answered yet.
InspectorRows inspect(const Viewpoint& viewpoint, const Below* below, const QLocale& locale);

/// What a state means, in a sentence.
QString stateMeaning(State state);

class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~Inspector() override;

    const InspectorRows& rows() const { return m_rows; }

    /// Rows about something else than the cursor's place, which stand below it until another disk is shown.
    void setMore(InspectorRows rows);

    /// Scrolls to those.
    void showMore();

    /// All rows as lines "name: value".
    QString text() const;
    void copyAll() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Line;

    void refreshSoon();
    void refresh();
    void ask();
    void showRows(InspectorRows rows);
    void showLine(Line& line, const InspectorRow& row);
    void arrangeColumns();

    Viewpoint& m_viewpoint;
    QTimer m_soon;
    Errand<Below> m_errand;
    std::optional<Below> m_below;
    InspectorRows m_more;
    InspectorRows m_rows;
    MapPalette m_palette;
    QGridLayout* m_grid = nullptr;
    std::vector<std::unique_ptr<Line>> m_lines;  ///< made once, used again
};

}  // namespace stratamap::ui
