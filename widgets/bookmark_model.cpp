// SPDX-License-Identifier: MIT
// BookmarkModel: the bookmarks of one disk as rows, to be named, annotated, removed and brought back.
#include "widgets/bookmark_model.h"

#include "widgets/units.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace stratamap::ui {

namespace {

constexpr std::size_t most_removals = 100;

bool before(const Bookmark& a, const Bookmark& b)
{
    return a.guest.offset < b.guest.offset;
}

QString placeText(Range guest)
{
    return BookmarkModel::tr("%1, %2", "offset, size").arg(hexText(guest.offset), sizeText(guest.length));
}

}  // namespace

void BookmarkModel::setList(BookmarkList list, u64 size)
{
    beginResetModel();
    m_list = tidied(std::move(list), size);
    m_size = size;
    m_removed.clear();
    endResetModel();
}

int BookmarkModel::insert(const Bookmark& bookmark)
{
    const auto at = std::upper_bound(m_list.begin(), m_list.end(), bookmark, before);
    const int row = static_cast<int>(at - m_list.begin());
    beginInsertRows({}, row, row);
    m_list.insert(at, bookmark);
    endInsertRows();
    return row;
}

int BookmarkModel::add(const Bookmark& bookmark)
{
    const auto same = std::find_if(m_list.begin(), m_list.end(),
                                   [&](const Bookmark& other) { return other.guest == bookmark.guest; });
    if (same != m_list.end()) {
        return static_cast<int>(same - m_list.begin());
    }
    if (m_list.size() >= most_bookmarks || tidied({bookmark}, m_size).empty()) {
        return -1;
    }
    const int row = insert(bookmark);
    Q_EMIT edited();
    return row;
}

void BookmarkModel::remove(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    BookmarkList removed;
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        removed.push_back(m_list[static_cast<std::size_t>(row)]);
        m_list.erase(m_list.begin() + row);
        endRemoveRows();
    }
    if (removed.empty()) {
        return;
    }
    m_removed.push_back(std::move(removed));
    if (m_removed.size() > most_removals) {
        m_removed.erase(m_removed.begin());
    }
    Q_EMIT edited();
}

int BookmarkModel::restore()
{
    if (m_removed.empty()) {
        return -1;
    }
    const BookmarkList back = std::move(m_removed.back());
    m_removed.pop_back();
    int row = -1;
    for (const Bookmark& bookmark : back) {  // the first comes last
        row = insert(bookmark);
    }
    Q_EMIT edited();
    return row;
}

int BookmarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

int BookmarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant BookmarkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Bookmark& mark = m_list[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        const QString text =
            index.column() == note
                ? mark.note
                : tr("%1 at %2", "size, offset").arg(fullSizeText(mark.guest.length), hexText(mark.guest.offset));
        return text.isEmpty() ? QVariant() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
        case place: return placeText(mark.guest);
        case name: return mark.name;
        case note: return mark.note;
        default: return {};
    }
}

bool BookmarkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() == place || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Bookmark& mark = m_list[static_cast<std::size_t>(index.row())];
    QString& text = index.column() == name ? mark.name : mark.note;
    const qsizetype most = index.column() == name ? longest_name : longest_note;
    if (std::exchange(text, value.toString().left(most)) != text) {
        Q_EMIT dataChanged(index, index);
        Q_EMIT edited();
    }
    return true;
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == place ? flags : flags | Qt::ItemIsEditable;
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
        case place: return tr("Place");
        case name: return tr("Name");
        case note: return tr("Note");
        default: return {};
    }
}

}  // namespace stratamap::ui
