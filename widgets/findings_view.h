// SPDX-License-Identifier: MIT
// FindingsView: what is wrong or unwise in the chain, with the evidence and the command that mends it.
#pragma once

#include "widgets/errand.h"
#include "widgets/findings_model.h"
#include "widgets/viewpoint.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace stratamap::ui {

class ElidedLabel;

/// Looks through a chain on a worker as soon as it is mapped. Enter or a double click goes where a finding is, Ctrl+C
/// copies all that is known of it.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    /// The viewpoint outlives this.
    explicit FindingsView(Viewpoint& viewpoint, QWidget* parent = nullptr);

    FindingsModel& model() const { return *m_model; }

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Everything once more, also what takes long: large tables, and data that must be unpacked.
    void lookClosely();
    void goThere();
    void copyCommand();
    void copyFinding();

Q_SIGNALS:
    void counted(int findings);  ///< -1: not known yet

    void layerWanted(quint32 depth);

    /// A place in the layer's own file is to be shown.
    void fileRangeWanted(quint32 depth, stratamap::Range bytes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Outcome = Result<FindingsPtr>;
    enum class Care { passing, close };

    void takeSurvey();
    void look(Care care);
    void take(const Outcome& outcome, const std::shared_ptr<const Chain>& chain);
    void forget(const QString& message);
    void showCurrent();
    const Finding* current() const;
    QString leftOutText() const;

    Viewpoint& m_viewpoint;
    FindingsModel* m_model;
    QTableView* m_list;
    ElidedLabel* m_message;
    QToolButton* m_closely;
    QSplitter* m_halves;
    QPlainTextEdit* m_details;
    QWidget* m_mending;
    QLineEdit* m_command;
    QPushButton* m_go;
    std::shared_ptr<const Chain> m_looked_at;  ///< or being looked at
    Errand<Outcome> m_errand;
};

}  // namespace stratamap::ui
