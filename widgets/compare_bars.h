// SPDX-License-Identifier: MIT
// What stands around the lens of differences: what is compared and what it comes to, and what its colours mean.
#pragma once

#include "widgets/swatch_list.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace stratamap::ui {

class CompareView;

class CompareBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(CompareView& view, QWidget* parent = nullptr);

private:
    void showComparison();
    QString names() const;
    QString sums() const;

    CompareView& m_view;
    QLabel* m_names;
    QLabel* m_sums;
    QProgressBar* m_progress;
    QToolButton* m_contents;
    QToolButton* m_swap;
    QToolButton* m_end;
    QTimer* m_timer;
};

/// Each change that there is, with its exact sum.
class CompareLegend : public SwatchList {
    Q_OBJECT

public:
    explicit CompareLegend(CompareView& view, QWidget* parent = nullptr);

protected:
    std::vector<Entry> entries() const override;

private:
    CompareView& m_view;
};

}  // namespace stratamap::ui
