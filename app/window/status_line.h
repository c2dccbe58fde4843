// SPDX-License-Identifier: MIT
// StatusLine: what lies under the pointer, what is selected, the scale, and how far mapping has come.
#pragma once

#include <QStatusBar>

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

    /// The selection's sums in the present units.
    void showSelection();

Q_SIGNALS:
    void cancelRequested();

private:
    Viewpoint& m_viewpoint;
    QLabel* m_readout;
    QLabel* m_selection;
    QLabel* m_in_use;
    QLabel* m_scale;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace stratamap::ui
