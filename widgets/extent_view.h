// SPDX-License-Identifier: MIT
// ExtentView: a table view of very many rows, with keys of its own.
#pragma once

#include <QTableView>

namespace stratamap::ui {

class ExtentView : public QTableView {
    Q_OBJECT

public:
    explicit ExtentView(QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted();  ///< the current row, on the map
    void copyWanted();
    void copyAsJsonWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    int sizeHintForRow(int row) const override;

private:
    void updateRowHeight();
};

}  // namespace stratamap::ui
