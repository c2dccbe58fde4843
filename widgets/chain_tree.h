// SPDX-License-Identifier: MIT
// ChainTree: the view of a ChainModel. Tells what a person wants to see of it, copies itself as text.
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QTreeView>

#include <optional>
#include <string>

class QAction;
class QMenu;

namespace stratamap::ui {

class ChainModel;

class ChainTree : public QTreeView {
    Q_OBJECT

public:
    explicit ChainTree(QWidget* parent = nullptr);

    /// The model is not owned. Branches are open; columns are as wide as what they hold.
    void setChainModel(ChainModel* model);

    /// Copies the whole tree as text.
    void copyAsText() const;

    std::optional<u32> selectedLayer() const;
    void selectLayer(u32 depth);  ///< which must exist

    /// One for each column that can be hidden, to put into a menu.
    const QList<QAction*>& columnActions() const { return m_column_actions; }

    /// The ids of the columns that are shown. Of an empty list, the usual ones.
    QStringList shownColumns() const;
    void showColumns(const QStringList& ids);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The layer of the row that was selected: for a snapshot none. Nothing: no row.
    void layerSelected(std::optional<stratamap::u32> depth);

    void columnsChosen();  ///< by a person
    void snapshotRequested(stratamap::u32 depth, const std::string& id);
    void overlayRequested(const std::string& path);
    // The disk is to be compared with the disk as that layer has it, with a snapshot, with another image.
    void layerComparisonRequested(stratamap::u32 depth);
    void snapshotComparisonRequested(stratamap::u32 depth, const std::string& id);
    void fileComparisonRequested(const std::string& path);
    void locateRequested(stratamap::u32 depth);  ///< the file of a ghost
    void amendRequested(stratamap::u32 depth);
    void sumsRequested(stratamap::u32 depth);  ///< what a commit, a pull or a removal of the layer would free
    void overlaysWanted();                     ///< that rest on files of this chain

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createColumnActions();
    void follow(const QModelIndex& index);
    void addRowActions(QMenu* menu, const QModelIndex& index);
    void compareWith(const QModelIndex& index);
    void fit();
    void fitFiles();

    ChainModel* m_chain = nullptr;
    QList<QAction*> m_column_actions;
    int m_depth = 1;  // of the deepest layer's row
};

}  // namespace stratamap::ui
