// SPDX-License-Identifier: MIT
// ExtentModel: all runs of a disk as a table, sorted and chosen on a worker. No row exists before somebody looks at it.
#pragma once

#include "widgets/extent_text.h"
#include "widgets/map_palette.h"
#include "widgets/viewpoint.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFont>
#include <QFutureWatcher>
#include <QIcon>
#include <QTimer>

#include <map>
#include <optional>

namespace stratamap::ui {

/// Which runs are listed.
struct ExtentChoice {
    Filter filter;
    std::optional<Range> range = {};  ///< those that touch it, whole
    u64 least_length = 0;
    QString text = {};  ///< as ExtentWords::matcher() takes it
    bool operator==(const ExtentChoice&) const = default;
};

class ExtentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        start_column,
        length_column,
        end_column,
        layer_column,
        state_column,
        file_column,
        host_column,
        stored_column,
        column_count
    };

    /// More rows than this are not shown: Qt's views count pixels in 31 bits.
    static constexpr u64 most_rows = u64{32} << 20;

    explicit ExtentModel(QObject* parent = nullptr);
    ~ExtentModel() override;

    /// Null: nothing. News about the same disk are listed soon, and not more often than listing takes a part of the
    /// time; another disk at once.
    void setSurvey(const SurveyPtr& survey);

    void setChoice(const ExtentChoice& choice);
    const ExtentChoice& choice() const { return m_choice; }

    /// While nobody looks, nothing is listed.
    void setWatched(bool watched);

    /// Gives up sorting or choosing: what was listed before stays, in its order.
    void cancel();
    int sortColumn() const { return m_order.column; }
    Qt::SortOrder sortOrder() const { return m_order.direction; }
    bool busy() const { return m_busy || m_row_count < m_rows_to_come; }

    /// What is listed, and the words for it; null when there is nothing yet.
    const RunIndexPtr& rows() const { return m_rows; }
    const ExtentWordsPtr& words() const { return m_words; }
    Run run(int row) const;
    std::optional<int> rowOf(u64 offset) const;
    std::optional<int> rowNear(u64 offset) const;

    /// Whether runs that belong here are missing, because they are not in memory or there are too many.
    bool lacksRuns() const { return m_lacks; }

    /// How the swatches look.
    void setLook(const MapPalette& palette, double ratio);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void progressed(int permille);
    void busyChanged();
    /// Around every change of what is listed; `news` when only the survey is another.
    void aboutToList();
    void listed(bool news);

private:
    struct Listing {
        RunIndexPtr rows;  // null: cancelled
        bool lacks = false;
    };

    void listNow();
    void listSoon();
    void stop();
    void take();
    void showRows(const Listing& listing);
    void grow();
    void clear();
    RunQuery query() const;
    QString display(const Run& run, int column) const;
    QString toolTip(const Run& run, int column) const;
    QIcon swatch(const Run& run) const;

    SurveyPtr m_survey;
    ExtentChoice m_choice;
    struct Order {
        int column = start_column;
        Qt::SortOrder direction = Qt::AscendingOrder;
        bool operator==(const Order&) const = default;
    };
    Order m_order;
    Order m_listed_order;  // of what is shown
    bool m_watched = true;

    ExtentWordsPtr m_words;
    RunIndexPtr m_rows;
    int m_row_count = 0;
    int m_rows_to_come = 0;  // no fewer; the rest appears bit by bit
    QTimer m_growing;
    bool m_lacks = false;

    QFutureWatcher<Listing> m_watcher;
    QElapsedTimer m_since_start;
    QTimer m_later;
    bool m_busy = false;                                // until the worker's answer was taken
    bool m_news = false;                                // came while the worker was busy
    bool m_asked_anew = false;                          // what the worker does was asked for by a person
    mutable std::optional<std::pair<int, Run>> m_last;  // all columns of a row are asked for in a row
    MapPalette m_palette;
    double m_ratio = 1;
    QFont m_fixed_font;
    mutable std::map<u32, QIcon> m_swatches;
};

}  // namespace stratamap::ui
