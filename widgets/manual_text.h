// SPDX-License-Identifier: MIT
// The manual's pages as Markdown, in the user's language, with the window's own words in the places kept for them.
#pragma once

#include "core/compare.h"
#include "core/host_map.h"
#include "widgets/map_palette.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratamap::ui {

/// A menu and what it holds, by the names of the actions: what pages quote and the page of keys lists.
struct ManualMenu {
    struct Entry {
        QString name;
        QString text;  ///< without the mark of its letter
        QString keys;  ///< as the desktop writes them; may be empty
    };
    QString title;
    std::vector<Entry> entries;
};
using ManualMenus = std::vector<ManualMenu>;

/// Between a menu and its entry, in the direction of the lines.
QString menuArrow();

/// The names of the pages, in the order of the contents.
const QStringList& manualPages();

/// A page in the user's language, in English where that has none of it. In the sources, names in braces stand for what
/// the window says itself: {action:reload} for where an action is found, {look:state-data} for a swatch and its word,
/// {word:state-data} for the word alone, {option:NAME} for an option of `--amend`, {keys} for all menus with their
/// keys, {formats} for the names of what can be opened.
QString manualPage(const QString& name, const ManualMenus& menus = {});

/// A page's first heading.
QString manualTitle(const QString& name);

/// What the manual says of a swatch in a table: a plain sentence or two. Empty where it says nothing.
QString manualMeaning(const QString& swatch);

/// The same of an option of `--amend`.
QString manualMeaningOfOption(const QString& option);

/// What can be shown as a swatch: "state-data", "host-leaked", "change-gained", "pending", "shadowed", "layer-1".
const QStringList& manualSwatches();
QString manualName(State state);
QString manualName(HostKind kind);
QString manualName(Change change);
QString manualPending();

/// A swatch's word, as the legends have it.
QString manualSwatchWord(const QString& name);

/// How it looks on a page of that palette; nothing for a name that is none.
std::optional<Fill> manualSwatch(const QString& name, const QPalette& palette);

}  // namespace stratamap::ui
