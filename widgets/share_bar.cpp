// SPDX-License-Identifier: MIT
// ShareBar: draws what a layer keeps as a bar.
#include "widgets/share_bar.h"

#include "widgets/chain_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr int margin = 4;

int textWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("> 99.9 %")) + margin;
}

}  // namespace

void ShareBar::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = (item.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group = (item.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inner = item.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setPen(ink);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, text);

    const auto figures = index.data(ChainModel::figures_role).value<ChainModel::Figures>();
    const QRect room = inner.adjusted(0, inner.height() / 4, -textWidth(item.fontMetrics), -inner.height() / 4);
    if (figures.complete && figures.own > 0 && figures.largest > 0 && room.width() > 4) {
        const auto wide = [&](u64 bytes) {
            return room.width() * static_cast<double>(bytes) / static_cast<double>(figures.largest);
        };
        // However little it is, one sees that there is some.
        const double own = std::max(wide(figures.own), 2.0);
        const double visible = std::min(wide(std::min(figures.visible, figures.own)), own);
        const QRectF bar(room.x(), room.y(), own, room.height());
        const QVariant colour = index.data(ChainModel::colour_role);
        const QColor fill = selected || !colour.isValid() ? ink : colour.value<QColor>();
        painter->fillRect(QRectF(bar.topLeft(), QSizeF(visible, bar.height())), fill);
        painter->fillRect(bar.adjusted(visible, 0, 0, 0), QBrush(fill, Qt::BDiagPattern));
        painter->setPen(fill);
        painter->drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

QSize ShareBar::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {textWidth(option.fontMetrics) + 2 * margin + option.fontMetrics.averageCharWidth() * 10, size.height()};
}

}  // namespace stratamap::ui
