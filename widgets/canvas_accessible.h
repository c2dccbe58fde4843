// SPDX-License-Identifier: MIT
// What assistive technology sees of a canvas: a table of the visible cells, each with a name, a place and a state.
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace stratamap::ui {

class Canvas;

/// Rows and columns are those that can be seen; what is scrolled to changes them. The cell at the firm cursor has the
/// focus.
class CanvasAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit CanvasAccessible(Canvas* canvas);
    ~CanvasAccessible() override;

    /// Makes canvases known to Qt. Once, before the first one is shown.
    static void install();

    Canvas* canvas() const;

    // QAccessibleInterface
    QString text(QAccessible::Text text) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

    // QAccessibleTableInterface
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    void forget();

    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;  // made when somebody asked for them
};

}  // namespace stratamap::ui
