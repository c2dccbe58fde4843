// SPDX-License-Identifier: MIT
// Legend: what the cells' colours, textures and letters mean, and how many bytes there are of each.
#pragma once

#include "widgets/legend_model.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QToolButton;
class QTreeView;

namespace stratamap::ui {

class Legend : public QWidget {
    Q_OBJECT

public:
    /// Shows the exact bytes of the viewpoint's resolved map. The viewpoint outlives it.
    explicit Legend(Viewpoint& viewpoint, QWidget* parent = nullptr);

    const LegendModel& model() const { return *m_model; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createModes();
    void showSurvey();
    void updateLook();
    void updateHeading();
    void updateFilter();
    void showMenu(const QPoint& position);

    Viewpoint& m_viewpoint;
    SurveyPtr m_survey;
    LegendModel* m_model;
    QLabel* m_heading;
    QTreeView* m_view;
    QWidget* m_modes;
    QButtonGroup* m_mode;
    QToolButton* m_everything;
};

}  // namespace stratamap::ui
