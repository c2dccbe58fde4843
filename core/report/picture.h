// SPDX-License-Identifier: MIT
// Picture: a map as it stands in a report, rows of cells with a ruler and a scale, drawn on whatever can be drawn on.
#pragma once

#include "core/map_colours.h"
#include "core/report/words.h"
#include "core/survey.h"

#include <memory>
#include <string>
#include <vector>

namespace stratamap {

struct LegendEntry {
    u32 kind = 0;  ///< as kind_of() has it
    std::string letter;
    std::string name;   ///< "0 today.qcow2: data"
    std::string bytes;  ///< "12 MiB"
    std::string share;  ///< "18 %"
};

struct Picture {
    Raster raster;
    u32 columns = 1;
    u32 layers = 1;
    u64 mixed = 0;                          ///< cells that hold more than one thing
    std::vector<std::string> row_labels;    ///< for each row; may be empty
    std::vector<std::string> group_labels;  ///< above the cells, for each quarter of a row
    std::string scale;                      ///< "1 cell = 16 MiB; mixed cells 4.2 %"
    std::string summary;                    ///< what it shows, for those who do not see it
    std::vector<LegendEntry> legend;

    std::size_t rows() const { return (raster.size() + columns - 1) / columns; }
};

/// How many cells a picture has at most, where nobody says how large they are to be.
constexpr u64 usual_cells = 2048;

/// A picture of a part of the disk. `bytes_per_cell` 0: what suits. Reads again what the survey had no room for.
Result<Picture> make_picture(const SurveyPtr& survey, Range view, u64 bytes_per_cell, u64 most_cells,
                             const Words& words);

/// What an image of a chain is called where there is little room: the file's name without its folder.
std::string short_name(const ChainLayer& layer);

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// What pictures are drawn on.
class PictureCanvas {
public:
    enum class Anchor : u8 { start, middle, end };
    enum class Ink : u8 { text, muted };

    virtual ~PictureCanvas() = default;
    virtual void fill(const Box& box, u32 kind) = 0;  ///< the look of a kind of cell
    virtual void mark_mixed(const Box& cell) = 0;     ///< a corner of it
    virtual void frame(const Box& box) = 0;
    virtual void line(double x1, double y1, double x2, double y2) = 0;
    virtual void text(double x, double baseline, double size, Anchor anchor, Ink ink, const std::string& text) = 0;
};

/// Room that the cells with their ruler take below each other when they are so wide.
double picture_height(const Picture& picture, double width);
void draw_picture(const Picture& picture, double width, PictureCanvas& canvas);

/// The same for the legend, from `top` on.
double legend_height(const Picture& picture, double width);
void draw_legend(const Picture& picture, double top, double width, PictureCanvas& canvas);

}  // namespace stratamap
