// SPDX-License-Identifier: MIT
// Bookmarks as data: places on a disk with a name and a note, and the file that keeps them.
#include "widgets/bookmark_list.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr int version = 1;

// As text: a JSON number is exact up to 2^53 only.
QString number(u64 value)
{
    return QString::number(value);
}

}  // namespace

BookmarkList tidied(BookmarkList list, u64 size)
{
    const auto senseless = [size](const Bookmark& mark) { return mark.guest.empty() || mark.guest.offset >= size; };
    list.erase(std::remove_if(list.begin(), list.end(), senseless), list.end());
    for (Bookmark& mark : list) {
        mark.guest.length = std::min(mark.guest.length, size - mark.guest.offset);
        mark.name.truncate(longest_name);
        mark.note.truncate(longest_note);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Bookmark& a, const Bookmark& b) { return a.guest.offset < b.guest.offset; });
    if (list.size() > most_bookmarks) {
        list.resize(most_bookmarks);
    }
    return list;
}

QByteArray toJson(const BookmarkList& list, const QString& image, u64 size)
{
    QJsonArray marks;
    for (const Bookmark& mark : list) {
        marks.append(QJsonObject{{QStringLiteral("offset"), number(mark.guest.offset)},
                                 {QStringLiteral("length"), number(mark.guest.length)},
                                 {QStringLiteral("name"), mark.name},
                                 {QStringLiteral("note"), mark.note}});
    }
    const QJsonObject all{{QStringLiteral("bookmarks"), marks},
                          {QStringLiteral("version"), version},
                          {QStringLiteral("image"), image},
                          {QStringLiteral("size"), number(size)}};
    return QJsonDocument(all).toJson();
}

std::optional<BookmarkList> bookmarksFromJson(const QByteArray& json, u64 size)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (all.value(QStringLiteral("version")).toInt() != version || !all.value(QStringLiteral("bookmarks")).isArray()) {
        return std::nullopt;
    }
    BookmarkList list;
    const QJsonArray marks = all.value(QStringLiteral("bookmarks")).toArray();
    for (const auto& value : marks) {
        const QJsonObject mark = value.toObject();
        bool has_offset = false;
        bool has_length = false;
        const u64 offset = mark.value(QStringLiteral("offset")).toString().toULongLong(&has_offset);
        const u64 length = mark.value(QStringLiteral("length")).toString().toULongLong(&has_length);
        if (has_offset && has_length) {
            list.push_back({{offset, length},
                            mark.value(QStringLiteral("name")).toString(),
                            mark.value(QStringLiteral("note")).toString()});
        }
    }
    return tidied(std::move(list), size);
}

QString bookmarkFileName(const QString& image, u64 size)
{
    const QByteArray key = image.toUtf8() + '\0' + QByteArray::number(static_cast<qulonglong>(size));
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(40)) +
           QStringLiteral(".json");
}

}  // namespace stratamap::ui
