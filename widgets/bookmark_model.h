// SPDX-License-Identifier: MIT
// BookmarkModel: the bookmarks of one disk as rows, to be named, annotated, removed and brought back.
#pragma once

#include "widgets/bookmark_list.h"

#include <QAbstractTableModel>

namespace stratamap::ui {

class BookmarkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, name, note, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Another disk: forgets also what could be brought back.
    void setList(BookmarkList list, u64 size);
    const BookmarkList& list() const { return m_list; }

    /// The row of the bookmark, new or the one that is there already; -1 when there are too many.
    int add(const Bookmark& bookmark);
    void remove(std::vector<int> rows);

    /// Brings back what was removed last; the row of the first, or -1.
    int restore();
    bool canRestore() const { return !m_removed.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited();  ///< the user changed something

private:
    int insert(const Bookmark& bookmark);

    BookmarkList m_list;
    u64 m_size = 0;
    std::vector<BookmarkList> m_removed;
};

}  // namespace stratamap::ui
