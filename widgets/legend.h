// SPDX-License-Identifier: MIT
// Legend: what the cells' colours, textures and letters mean, and how many bytes there are of each.
#pragma once

#include "widgets/legend_model.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QTreeView;

namespace stratamap::ui {

class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    /// Counts the survey's resolved map, on another thread when that has very many runs.
    void setSurvey(const SurveyPtr& survey);
    void clear();

    const LegendModel& model() const { return *m_model; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void counted();  ///< the numbers are those of the last survey set

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showTotals(const Raster& totals);
    void updateLook();
    void updateHeading();

    SurveyPtr m_survey;
    LegendModel* m_model;
    QLabel* m_heading;
    QTreeView* m_view;
    QFutureWatcher<std::shared_ptr<const Raster>> m_totals;
};

}  // namespace stratamap::ui
