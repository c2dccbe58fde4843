// SPDX-License-Identifier: MIT
// ChainTree: the view of a ChainModel.
#include "widgets/chain_tree.h"

#include "widgets/chain_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace stratamap::ui {

ChainTree::ChainTree(QWidget* parent) : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Layers of the chain"));
    header()->setStretchLastSection(false);
}

void ChainTree::setChainModel(ChainModel* model)
{
    m_chain = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChainTree::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        // Totals grow while the map is made. Widths only grow with them: columns must not twitch.
        for (int column = ChainModel::virtual_size; column < ChainModel::column_count; ++column) {
            if (sizeHintForColumn(column) > columnWidth(column)) {
                resizeColumnToContents(column);
            }
        }
        fitFiles();
    });
    fit();
}

void ChainTree::fit()
{
    // A long chain must not run out of the column: its steps get smaller instead.
    int depth = 0;
    for (QModelIndex below = m_chain->index(0, 0); below.isValid();
         below = m_chain->index(m_chain->rowCount(below) - 1, 0, below)) {
        ++depth;
        // What is lost has no figures to show, but a reason, which needs the room.
        const bool ghost = below.data(ChainModel::kind_role).toInt() == static_cast<int>(ChainModel::Kind::ghost);
        setFirstColumnSpanned(below.row(), below.parent(), ghost);
    }
    m_depth = std::max(depth, 1);
    setIndentation(std::clamp(160 / m_depth, 2, fontMetrics().height()));
    expandAll();
    for (int column = 0; column < ChainModel::column_count; ++column) {
        resizeColumnToContents(column);
    }
    fitFiles();
}

// The names get what the other columns leave; below some eighteen letters one scrolls sideways instead.
void ChainTree::fitFiles()
{
    int others = 0;
    for (int column = ChainModel::format; column < ChainModel::column_count; ++column) {
        others += columnWidth(column);
    }
    const int needed = std::max(sizeHintForColumn(ChainModel::file), header()->sectionSizeHint(ChainModel::file));
    const int least = std::min(needed, m_depth * indentation() + fontMetrics().averageCharWidth() * 18);
    setColumnWidth(ChainModel::file, std::max(viewport()->width() - others, least));
}

void ChainTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (m_chain != nullptr) {
        fitFiles();
    }
}

void ChainTree::copyAsText() const
{
    QGuiApplication::clipboard()->setText(m_chain->toText());
}

std::optional<u32> ChainTree::selectedLayer() const
{
    const auto rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    const QVariant depth = rows.isEmpty() ? QVariant() : rows.first().data(ChainModel::depth_role);
    return depth.isValid() ? std::optional<u32>(depth.toUInt()) : std::nullopt;
}

void ChainTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT layerSelected(selectedLayer());
}

void ChainTree::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy Layers as Text"), this, &ChainTree::copyAsText)
        ->setEnabled(m_chain != nullptr && m_chain->rowCount() > 0);
    menu->addAction(tr("&No Selection"), this, &QTreeView::clearSelection)
        ->setEnabled(selectionModel()->hasSelection());
    menu->popup(event->globalPos());
}

void ChainTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsText();
        return;
    }
    if (event->matches(QKeySequence::Cancel)) {
        clearSelection();
        return;
    }
    QTreeView::keyPressEvent(event);
}

QSize ChainTree::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 72;  // all columns, as long as names are of usual length
    return {width, fontMetrics().height() * 12};
}

}  // namespace stratamap::ui
