// SPDX-License-Identifier: MIT
// ChainTree: the view of a ChainModel. Tells which layer is selected, copies itself as text.
#pragma once

#include "core/result.h"

#include <QTreeView>

#include <optional>

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

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The layer of the row that was selected: for a snapshot none. Nothing: no row.
    void layerSelected(std::optional<stratamap::u32> depth);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void fitFiles();

    ChainModel* m_chain = nullptr;
    int m_depth = 1;  // of the deepest layer's row
};

}  // namespace stratamap::ui
