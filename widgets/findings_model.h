// SPDX-License-Identifier: MIT
// FindingsModel: what was found in a chain, as rows.
#pragma once

#include "core/findings.h"

#include <QAbstractTableModel>

#include <memory>

namespace stratamap::ui {

using FindingsPtr = std::shared_ptr<const Findings>;

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { severity, headline, layer, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is known.
    void setFindings(FindingsPtr findings, std::shared_ptr<const Chain> chain);
    const FindingsPtr& findings() const { return m_findings; }

    /// Null where there is no such row.
    const Finding* finding(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FindingsPtr m_findings;
    std::shared_ptr<const Chain> m_chain;
};

}  // namespace stratamap::ui
