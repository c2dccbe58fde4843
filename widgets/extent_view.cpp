// SPDX-License-Identifier: MIT
// ExtentView: a table view of very many rows, with keys of its own.
#include "widgets/extent_view.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace stratamap::ui {

namespace {

bool isCopyAsJson(const QKeyEvent& event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

ExtentView::ExtentView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);  // the view would sort when it gets its model
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);  // no row is ever asked for its height
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    updateRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, &ExtentView::wanted);
}

void ExtentView::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    setIconSize({fontMetrics().height(), fontMetrics().height() * 3 / 4});
}

int ExtentView::sizeHintForRow(int) const
{
    return verticalHeader()->defaultSectionSize();
}

bool ExtentView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window may have the same keys for something else.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Copy) || isCopyAsJson(key) || isEnter(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ExtentView::keyPressEvent(QKeyEvent* event)
{
    if (isCopyAsJson(*event)) {
        Q_EMIT copyAsJsonWanted();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (isEnter(*event)) {
        Q_EMIT wanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ExtentView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateRowHeight();
    }
}

}  // namespace stratamap::ui
