// SPDX-License-Identifier: MIT
// Bookmarks as data: places on a disk with a name and a note, and the file that keeps them.
#pragma once

#include "core/bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace stratamap::ui {

struct Bookmark {
    Range guest;
    QString name;
    QString note;
    bool operator==(const Bookmark&) const = default;
};

/// In guest order. What a person sets by hand is few; files that say otherwise are cut.
using BookmarkList = std::vector<Bookmark>;
constexpr std::size_t most_bookmarks = 10000;
constexpr qsizetype longest_name = 200;
constexpr qsizetype longest_note = 4000;

/// In order, not too many, no text too long, nothing outside a disk of that size.
BookmarkList tidied(BookmarkList list, u64 size);

/// The JSON that keeps them, with the image's path in it for a person who looks.
QByteArray toJson(const BookmarkList& list, const QString& image, u64 size);

/// Nothing when it is no such file. Bookmarks in it that make no sense are left out.
std::optional<BookmarkList> bookmarksFromJson(const QByteArray& json, u64 size);

/// The file's name in the folder that keeps the bookmarks of all images: another for each path and size.
QString bookmarkFileName(const QString& image, u64 size);

}  // namespace stratamap::ui
