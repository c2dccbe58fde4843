// SPDX-License-Identifier: MIT
// ChainTree: the view of a ChainModel.
#include "widgets/chain_tree.h"

#include "widgets/chain_model.h"
#include "widgets/share_bar.h"

#include <QAction>
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
    header()->setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegateForColumn(ChainModel::seen, new ShareBar(this));
    connect(this, &QTreeView::activated, this, &ChainTree::follow);
    setExpandsOnDoubleClick(false);
}

void ChainTree::createColumnActions()
{
    for (int column = ChainModel::file + 1; column < ChainModel::column_count; ++column) {
        auto* action = new QAction(m_chain->headerData(column, Qt::Horizontal).toString(), this);
        action->setCheckable(true);
        action->setData(column);
        action->setToolTip(ChainModel::columnMeaning(column));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::toggled, this, [this, column](bool shown_now) {
            setColumnHidden(column, !shown_now);
            if (shown_now) {
                resizeColumnToContents(column);
            }
            fitFiles();
        });
        connect(action, &QAction::triggered, this, &ChainTree::columnsChosen);
        action->setChecked(ChainModel::shownAtFirst(column));
        setColumnHidden(column, !action->isChecked());
        m_column_actions += action;
    }
    header()->addActions(m_column_actions);
}

QStringList ChainTree::shownColumns() const
{
    QStringList ids;
    for (int column = 0; column < ChainModel::column_count; ++column) {
        if (!isColumnHidden(column)) {
            ids += ChainModel::columnId(column);
        }
    }
    return ids;
}

void ChainTree::showColumns(const QStringList& ids)
{
    for (QAction* action : std::as_const(m_column_actions)) {
        const int column = action->data().toInt();
        action->setChecked(ids.isEmpty() ? ChainModel::shownAtFirst(column)
                                         : ids.contains(ChainModel::columnId(column)));
    }
}

void ChainTree::setChainModel(ChainModel* model)
{
    m_chain = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChainTree::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        // Totals grow while the map is made. Widths only grow with them: columns must not twitch.
        for (int column = ChainModel::file + 1; column < ChainModel::column_count; ++column) {
            if (!isColumnHidden(column) && sizeHintForColumn(column) > columnWidth(column)) {
                resizeColumnToContents(column);
            }
        }
        fitFiles();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChainTree::fit);
    createColumnActions();
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
        if (!isColumnHidden(column)) {
            resizeColumnToContents(column);
        }
    }
    fitFiles();
}

// The names get what the other columns leave; below some eighteen letters one scrolls sideways instead.
void ChainTree::fitFiles()
{
    int others = 0;
    for (int column = ChainModel::file + 1; column < ChainModel::column_count; ++column) {
        others += isColumnHidden(column) ? 0 : columnWidth(column);
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
    std::vector<int> columns;
    for (int column = 0; column < ChainModel::column_count; ++column) {
        if (!isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    QGuiApplication::clipboard()->setText(m_chain->toText(columns));
}

std::optional<u32> ChainTree::selectedLayer() const
{
    const auto rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    const QVariant depth = rows.isEmpty() ? QVariant() : rows.first().data(ChainModel::depth_role);
    return depth.isValid() ? std::optional<u32>(depth.toUInt()) : std::nullopt;
}

void ChainTree::selectLayer(u32 depth)
{
    setCurrentIndex(m_chain->layerIndex(depth));
}

void ChainTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT layerSelected(selectedLayer());
}

void ChainTree::follow(const QModelIndex& index)
{
    switch (static_cast<ChainModel::Kind>(index.data(ChainModel::kind_role).toInt())) {
        case ChainModel::Kind::snapshot:
            Q_EMIT snapshotRequested(m_chain->ownerOf(index), m_chain->snapshotAt(index).id);
            break;
        case ChainModel::Kind::branch: Q_EMIT overlayRequested(m_chain->branchAt(index).path); break;
        case ChainModel::Kind::ghost: Q_EMIT locateRequested(m_chain->ownerOf(index)); break;
        case ChainModel::Kind::layer: break;
    }
}

void ChainTree::compareWith(const QModelIndex& index)
{
    switch (static_cast<ChainModel::Kind>(index.data(ChainModel::kind_role).toInt())) {
        case ChainModel::Kind::snapshot:
            Q_EMIT snapshotComparisonRequested(m_chain->ownerOf(index), m_chain->snapshotAt(index).id);
            break;
        case ChainModel::Kind::branch: Q_EMIT fileComparisonRequested(m_chain->branchAt(index).path); break;
        case ChainModel::Kind::layer: Q_EMIT layerComparisonRequested(m_chain->ownerOf(index)); break;
        case ChainModel::Kind::ghost: break;
    }
}

void ChainTree::addRowActions(QMenu* menu, const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const auto kind = static_cast<ChainModel::Kind>(index.data(ChainModel::kind_role).toInt());
    const QPersistentModelIndex row = index;
    const auto offer = [&](const QString& text, void (ChainTree::*what)(const QModelIndex&) = &ChainTree::follow) {
        menu->addAction(text, this, [this, row, what] {
            if (row.isValid()) {
                (this->*what)(row);
            }
        });
    };
    switch (kind) {
        case ChainModel::Kind::snapshot: offer(tr("Map This &Snapshot")); break;
        case ChainModel::Kind::branch: offer(tr("&Open This Overlay")); break;
        case ChainModel::Kind::ghost: offer(tr("&Locate…")); break;
        case ChainModel::Kind::layer:
            menu->addAction(tr("&Amend Options…"), this,
                            [this, depth = m_chain->ownerOf(index)] { Q_EMIT amendRequested(depth); });
            break;
    }
    if (kind == ChainModel::Kind::layer || kind == ChainModel::Kind::snapshot) {
        menu->addAction(tr("What It Would &Free"), this,
                        [this, depth = m_chain->ownerOf(index)] { Q_EMIT sumsRequested(depth); });
    }
    switch (kind) {
        case ChainModel::Kind::snapshot: offer(tr("Compare &With This Snapshot"), &ChainTree::compareWith); break;
        case ChainModel::Kind::branch: offer(tr("Compare &With This Overlay"), &ChainTree::compareWith); break;
        case ChainModel::Kind::layer:
            if (m_chain->ownerOf(index) > 0) {  // the image itself differs in nothing
                offer(tr("Compare &With the Disk as of This Layer"), &ChainTree::compareWith);
            }
            break;
        case ChainModel::Kind::ghost: break;
    }
    if (kind == ChainModel::Kind::ghost || kind == ChainModel::Kind::layer) {
        const QString command = m_chain->mendingCommand(m_chain->ownerOf(index));
        if (!command.isEmpty()) {
            menu->addAction(tr("Copy &Mending Command"), menu,
                            [command] { QGuiApplication::clipboard()->setText(command); });
        }
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
}

void ChainTree::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = by_key ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    addRowActions(menu, row.siblingAtColumn(ChainModel::file));
    menu->addAction(tr("Find O&ther Overlays"), this, &ChainTree::overlaysWanted)
        ->setEnabled(m_chain != nullptr && m_chain->rowCount() > 0);
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
    const int width = fontMetrics().averageCharWidth() * 86;  // all columns, as long as names are of usual length
    return {width, fontMetrics().height() * 12};
}

}  // namespace stratamap::ui
