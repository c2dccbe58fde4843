// SPDX-License-Identifier: MIT
// Legend: what the cells' colours, textures and letters mean, and how many bytes there are of each.
#pragma once

#include "widgets/legend_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTreeView;

namespace stratamap::ui {

class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    /// Shows the exact bytes of the survey's resolved map.
    void setSurvey(const SurveyPtr& survey);
    void clear();

    const LegendModel& model() const { return *m_model; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateLook();
    void updateHeading();

    SurveyPtr m_survey;
    LegendModel* m_model;
    QLabel* m_heading;
    QTreeView* m_view;
};

}  // namespace stratamap::ui
