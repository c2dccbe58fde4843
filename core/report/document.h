// SPDX-License-Identifier: MIT
// Document: a report in words, sections of paragraphs, tables and figures, before it has a form (HTML, PDF).
#pragma once

#include "core/report/picture.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace stratamap {

/// All text is for people, in the document's language, without control characters.
struct Paragraph {
    enum class Tone : u8 { plain, note, warning };
    std::string text;
    Tone tone = Tone::plain;
};

/// A line, or several, to copy into a terminal.
struct Command {
    std::string text;
};

struct Pairs {
    std::vector<std::pair<std::string, std::string>> rows;
};

struct TableColumn {
    enum class Kind : u8 {
        text,
        number,  ///< stands at the right
        code,    ///< offsets, sums: of equal width; may break anywhere
    };
    std::string title;
    Kind kind = Kind::text;
    double weight = 1;  ///< of the width that is left, for text and code
};

struct TableCell {
    std::string text;
    std::optional<u32> kind = {};  ///< a sample of that kind of cell stands before the text
};

struct PrintedTable {
    std::string title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::vector<TableCell> total;  ///< the last row; empty: none
};

struct Figure {
    std::string title;    ///< "Figure 1: ..."
    std::string caption;  ///< below it; may be empty
    Picture picture;
    bool legend = true;
};

using Block = std::variant<Paragraph, Command, Pairs, PrintedTable, Figure>;

struct Section {
    std::string id;  ///< for links: lower case
    std::string title;
    std::vector<Block> blocks;
};

struct Document {
    std::string language;
    bool right_to_left = false;
    std::string title;
    std::string subtitle;
    std::string author;  ///< may be empty
    std::string program;
    std::string contents_title;
    std::string page_text;  ///< "Page %1 of %2"
    u32 layers = 1;         ///< that the colours tell apart
    std::vector<Section> sections;
};

}  // namespace stratamap
