// SPDX-License-Identifier: MIT
// ChainModel: a chain's layers as a tree. Below each layer stand its internal snapshots, then the layer it rests on.
#pragma once

#include "core/survey.h"

#include <QAbstractItemModel>

#include <optional>

namespace stratamap::ui {

class ChainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { file, format, virtual_size, on_disk, own, column_count };
    enum Role {
        depth_role = Qt::UserRole,  ///< of a layer or ghost: quint32; nothing for a snapshot
        kind_role,                  ///< int, a Kind
    };
    enum class Kind { layer, snapshot, ghost };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the chain, or null for none. News about the chain that is shown change numbers only, so selection and
    /// open branches stay.
    void setSurvey(const SurveyPtr& survey);

    /// The row of the layer at that depth, which must exist.
    QModelIndex layerIndex(u32 depth) const;

    /// The whole tree as lines of text with aligned columns, to paste into a report.
    QString toText() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // An index carries the depth of its parent layer plus one; 0 is the invisible root.
    std::size_t depthCount() const;
    bool isSnapshot(const QModelIndex& index) const;
    std::size_t depthOf(const QModelIndex& index) const;  // of the layer, or of the layer that has the snapshot
    Kind kindOf(const QModelIndex& index) const;
    QString layerText(std::size_t depth, int column) const;
    QString snapshotText(const Snapshot& snapshot, int column) const;
    QString toolTip(const QModelIndex& index) const;
    QString issueText(std::size_t depth) const;
    void appendLines(const QModelIndex& parent, int level, QList<QStringList>& lines) const;

    SurveyPtr m_survey;
    std::vector<std::vector<Snapshot>> m_snapshots;  // for each layer
};

}  // namespace stratamap::ui
