// SPDX-License-Identifier: MIT
// ElidedLabel: a line of plain text that ends in dots where there is no room for all of it, which its tool tip has
// then.
#pragma once

#include <QLabel>

namespace stratamap::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace stratamap::ui
