// SPDX-License-Identifier: MIT
// AmendPlanView: what an amendment will do, before it is done: changes, header, losses, writes, cost.
#pragma once

#include "widgets/amend_draft.h"

#include <QTreeWidget>

namespace stratamap::ui {

class AmendPlanView : public QTreeWidget {
    Q_OBJECT

public:
    explicit AmendPlanView(QWidget* parent = nullptr);

    /// The draft and its plan; null while there is none.
    void show(const AmendDraft& draft, const AmendPlan* plan);

    /// The same as lines of text, for a log.
    QStringList lines() const;

private:
    QTreeWidgetItem* section(const QString& title);
    static QTreeWidgetItem* row(QTreeWidgetItem* section, const QString& what, const QString& before = {},
                                const QString& after = {});
    void addChanges(const AmendDraft& draft);
    void addLosses(const AmendPlan& plan);
    void addWrites(const AmendPlan& plan);
};

}  // namespace stratamap::ui
