// SPDX-License-Identifier: MIT
// ShareBar: draws what a layer keeps as a bar: solid what the guest sees of it, hatched what it does not.
#pragma once

#include <QStyledItemDelegate>

namespace stratamap::ui {

class ShareBar : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of indexes with a ChainModel::Figures; the bar of the layer that keeps most takes all the room.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace stratamap::ui
