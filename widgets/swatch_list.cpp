// SPDX-License-Identifier: MIT
// SwatchList: what the colours of a canvas mean, in a few lines below it: a swatch, a word and a sum each.
#include "widgets/swatch_list.h"

#include <QEvent>
#include <QPixmap>
#include <QResizeEvent>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr QSize swatch_size(24, 14);  // in the user's pixels
constexpr QColor frame(128, 128, 128, 160);

}  // namespace

SwatchList::SwatchList(QWidget* parent) : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setIconSize(swatch_size);
    setSpacing(4);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SwatchList::fill()
{
    clear();
    for (const Entry& entry : entries()) {
        const QImage image = swatch(entry.fill, swatch_size, font(), devicePixelRatioF(), frame);
        auto* item = new QListWidgetItem(QIcon(QPixmap::fromImage(image)), entry.text, this);
        item->setToolTip(entry.tip);
        item->setFlags(Qt::ItemIsEnabled);
    }
    doItemsLayout();
    updateGeometry();
}

void SwatchList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
}

void SwatchList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        doItemsLayout();
        updateGeometry();
    }
}

QSize SwatchList::sizeHint() const
{
    int bottom = 0;
    for (int row = 0; row < count(); ++row) {
        bottom = std::max(bottom, visualItemRect(item(row)).bottom());
    }
    return {200, count() > 0 ? bottom + verticalOffset() + 6 : 0};
}

}  // namespace stratamap::ui
