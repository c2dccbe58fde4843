// SPDX-License-Identifier: MIT
// What assistive technology sees of a canvas: a table of the visible cells, each with a name, a place and a state.
#include "widgets/canvas_accessible.h"

#include "widgets/canvas.h"

#include <QPointer>

namespace stratamap::ui {

namespace {

constexpr int most_selected = 1000;  // cells told one by one; a screen reader asks for all of them at once

class CellAccessible : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    CellAccessible(Canvas* canvas, int row, int column) : m_canvas(canvas), m_row(row), m_column(column) {}

    bool isValid() const override
    {
        return m_canvas && m_row < m_canvas->tableSize().height() && m_column < m_canvas->tableSize().width();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->tableText(m_row, m_column) : QString();
    }
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_canvas->tableRect(m_row, m_column);
        return {m_canvas->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!state.invalid) {
            state.focusable = true;
            state.selectable = true;
            state.readOnly = true;
            state.selected = isSelected();
            state.focused = m_canvas->hasFocus() && m_canvas->tableCursor() == QPoint(m_column, m_row);
            state.invisible = m_canvas->tableText(m_row, m_column).isEmpty();
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        switch (type) {
            case QAccessible::TableCellInterface: return static_cast<QAccessibleTableCellInterface*>(this);
            case QAccessible::ActionInterface: return static_cast<QAccessibleActionInterface*>(this);
            default: return nullptr;
        }
    }

    bool isSelected() const override { return isValid() && m_canvas->tableSelected(m_row, m_column); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && (name == setFocusAction() || name == pressAction())) {
            m_canvas->setFocus();
            m_canvas->goToCell(m_row, m_column);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<Canvas> m_canvas;
    int m_row;
    int m_column;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

}  // namespace

CanvasAccessible::CanvasAccessible(Canvas* canvas) : QAccessibleWidget(canvas, QAccessible::Table) {}

CanvasAccessible::~CanvasAccessible()
{
    forget();
}

void CanvasAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void CanvasAccessible::forget()
{
    for (const auto& [place, id] : m_cells) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_cells.clear();
}

Canvas* CanvasAccessible::canvas() const
{
    return static_cast<Canvas*>(widget());
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value && canvas()->size() > 0 ? canvas()->accessibleDescription()
                                                              : QAccessibleWidget::text(kind);
}

void* CanvasAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int CanvasAccessible::rowCount() const
{
    return canvas()->tableSize().height();
}

int CanvasAccessible::columnCount() const
{
    return canvas()->tableSize().width();
}

int CanvasAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    const int columns = columnCount();
    return columns > 0 && index >= 0 ? cellAt(index / columns, index % columns) : nullptr;
}

QAccessibleInterface* CanvasAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
        return nullptr;
    }
    const auto found = m_cells.find({row, column});
    if (found != m_cells.end()) {
        return QAccessible::accessibleInterface(found->second);
    }
    auto* cell = new CellAccessible(canvas(), row, column);
    m_cells[{row, column}] = QAccessible::registerAccessibleInterface(cell);
    return cell;
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    const QPoint place = canvas()->tableCellAt(canvas()->viewport()->mapFromGlobal(QPoint(x, y)));
    return cellAt(place.y(), place.x());
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    auto* cell = child ? const_cast<QAccessibleInterface*>(child)->tableCellInterface() : nullptr;
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    if (!canvas()->hasFocus()) {
        return nullptr;
    }
    const QPoint place = canvas()->tableCursor();
    return cellAt(place.y(), place.x());
}

int CanvasAccessible::selectedCellCount() const
{
    int count = 0;
    for (int index = 0; index < childCount(); ++index) {
        count += canvas()->tableSelected(index / columnCount(), index % columnCount()) ? 1 : 0;
    }
    return count;
}

QList<QAccessibleInterface*> CanvasAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (int index = 0; index < childCount() && cells.size() < most_selected; ++index) {
        if (canvas()->tableSelected(index / columnCount(), index % columnCount())) {
            cells += child(index);
        }
    }
    return cells;
}

QString CanvasAccessible::columnDescription(int column) const
{
    return canvas()->tableColumnText(column);
}

QString CanvasAccessible::rowDescription(int row) const
{
    return canvas()->tableRowText(row);
}

void CanvasAccessible::modelChange(QAccessibleTableModelChangeEvent*)
{
    forget();
}

}  // namespace stratamap::ui
