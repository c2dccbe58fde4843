// SPDX-License-Identifier: MIT
// StatusLine: what lies under the pointer, what is selected, the scale, and how far mapping has come.
#pragma once

#include "core/map_store.h"
#include "widgets/errand.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stratamap::ui {

class Viewpoint;

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    /// The viewpoint outlives this.
    explicit StatusLine(Viewpoint& viewpoint, QWidget* parent = nullptr);

    void setReadout(const QString& text);
    void setScale(const QString& text);

    /// Another program is writing to the disk.
    void setInUse(bool in_use);

    /// Busy from showWorking() on, with a figure from the first showProgress() on, until hideProgress().
    void showWorking();
    void showProgress(int permille);
    void hideProgress();

    /// The selection's sums in the present units; its runs are counted by a worker and follow.
    void showSelection();

Q_SIGNALS:
    void cancelRequested();

private:
    /// What a worker counted last, and of what.
    struct Counted {
        MapPtr map;
        Range range;
        RunSums sums;
    };

    void countRuns(const MapPtr& map, Range range);
    QString runsText() const;
    void writeSelection();

    Viewpoint& m_viewpoint;
    QLabel* m_readout;
    QLabel* m_selection;
    QLabel* m_in_use;
    QLabel* m_scale;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QString m_sums;  // of the selection, without its runs
    std::optional<Counted> m_counted;
    Errand<std::optional<RunSums>> m_counting;
};

}  // namespace stratamap::ui
