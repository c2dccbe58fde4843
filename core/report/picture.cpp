// SPDX-License-Identifier: MIT
// Where everything in a report's picture stands. The same lines draw it on paper, on a page and into a file.
#include "core/report/picture.h"

#include <algorithm>
#include <bit>

namespace stratamap {

namespace {

constexpr u64 usual_columns = 64;
constexpr double ruler_width = 64;
constexpr double top_ruler = 16;
constexpr double label_size = 9;
constexpr double legend_line = 16;

class PictureWords {
    STRATAMAP_WORDS(Picture)

public:
    explicit PictureWords(const Words& words) : m_words(words) {}

    const Words& words() const { return m_words; }
    std::string scale(u64 bytes_per_cell, u64 mixed, u64 cells) const;

private:
    const Words& m_words;
};

std::string PictureWords::scale(u64 bytes_per_cell, u64 mixed, u64 cells) const
{
    return filled_in(tr("1 cell = %1; mixed cells %2"), {m_words.size(bytes_per_cell), m_words.percent(mixed, cells)});
}

u64 least_cell(const Chain& chain)
{
    u64 least = 0;
    for (const ChainLayer& layer : chain.layers()) {
        const u64 cluster = layer.layer ? layer.layer->cluster_size() : sector_size;
        if (cluster > sector_size && (least == 0 || cluster < least)) {
            least = std::bit_floor(cluster);
        }
    }
    return std::max(least, sector_size);
}

/// A power of two, so that rows begin at round offsets; more for many cells, which would make a tower.
u64 columns_for(u64 cells)
{
    u64 columns = usual_columns;
    while (columns * columns < cells) {
        columns *= 2;
    }
    return columns;
}

/// Sums of the cells by what they show, in the order of kinds.
std::vector<std::pair<u32, u64>> sums(const Raster& raster)
{
    std::vector<std::pair<u32, u64>> found;
    const auto count = [&](u32 kind, u64 bytes) {
        const auto at = std::lower_bound(found.begin(), found.end(), kind,
                                         [](const auto& entry, u32 wanted) { return entry.first < wanted; });
        if (at != found.end() && at->first == kind) {
            at->second += bytes;
        } else if (bytes > 0) {
            found.insert(at, {kind, bytes});
        }
    };
    for (std::size_t cell = 0; cell < raster.size(); ++cell) {
        for (const Share& share : raster.shares(cell)) {
            count(kind_of(share.depth, share.state), share.bytes);
        }
        count(pending_kind, raster.pending(cell));
    }
    return found;
}

/// One of the things in a cell, and how much of it.
struct Part {
    u32 kind;
    double share;
};

std::vector<Part> parts_of(const Raster& raster, std::size_t cell)
{
    std::vector<Part> parts;
    const auto whole = static_cast<double>(raster.cell(cell).length);
    const auto add = [&](u32 kind, u64 bytes) {
        const double share = static_cast<double>(bytes) / whole;
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.kind == kind; });
        if (same != parts.end()) {
            same->share += share;
        } else if (bytes > 0) {
            parts.push_back({kind, share});
        }
    };
    for (const Share& share : raster.shares(cell)) {
        add(kind_of(share.depth, share.state), share.bytes);
    }
    add(pending_kind, raster.pending(cell));
    return parts;
}

u64 mixed_cells(const Raster& raster)
{
    u64 mixed = 0;
    for (std::size_t cell = 0; cell < raster.size(); ++cell) {
        mixed += parts_of(raster, cell).size() > 1 ? u64{1} : u64{0};
    }
    return mixed;
}

/// Every part gets some room, damage twice as much: what is there is to be seen.
void give_room(std::vector<Part>& parts, double width)
{
    double sum = 0;
    for (Part& part : parts) {
        const auto state = static_cast<State>(part.kind & 15);
        const bool alarming = part.kind < unallocated_kind && (state == State::damaged || state == State::unknown);
        part.share = std::max(part.share, (alarming ? 2.0 : 1.0) / width);
        sum += part.share;
    }
    for (Part& part : parts) {
        part.share /= sum;
    }
}

std::string name_of(u32 kind, const Chain& chain, const Words& words)
{
    if (kind == pending_kind) {
        return words.pending();
    }
    if (kind == unallocated_kind) {
        return words.state(State::unallocated);
    }
    const u32 depth = kind >> 4;
    return text(depth, ' ', short_name(chain.layers()[depth]), ": ", words.state(static_cast<State>(kind & 15)));
}

/// Cells of rows, and the sizes that follow from the width.
struct Layout {
    double cell_width;
    double cell_height;
    double pitch;  ///< from row to row

    Layout(const Picture& picture, double width)
        : cell_width((width - ruler_width) / picture.columns),
          cell_height(picture.rows() == 1 ? 22 : std::clamp(cell_width, 3.0, 14.0)),
          pitch(cell_height + (cell_height > 5 ? 1 : 0))
    {
    }
};

/// Rows between two labels of the ruler: a power of two, so that they stand at round offsets.
std::size_t label_step(const Layout& layout)
{
    std::size_t step = 1;
    while (static_cast<double>(step) * layout.pitch < 1.6 * label_size) {
        step *= 2;
    }
    return step;
}

void draw_row(const Picture& picture, std::size_t row, const Layout& layout, PictureCanvas& canvas)
{
    const std::size_t first = row * picture.columns;
    const std::size_t end = std::min(first + picture.columns, picture.raster.size());
    const double top = top_ruler + static_cast<double>(row) * layout.pitch;
    const auto left = [&](std::size_t cell) {
        return ruler_width + static_cast<double>(cell - first) * layout.cell_width;
    };
    std::size_t begun = first;
    u32 kind = pending_kind;
    const auto finish = [&](std::size_t cell) {
        if (cell > begun) {
            canvas.fill({left(begun), top, left(cell) - left(begun), layout.cell_height}, kind);
        }
        begun = cell;
    };
    for (std::size_t cell = first; cell < end; ++cell) {
        auto parts = parts_of(picture.raster, cell);
        if (parts.size() == 1) {
            if (parts.front().kind != kind) {
                finish(cell);
                kind = parts.front().kind;
            }
            continue;
        }
        finish(cell);
        begun = cell + 1;
        give_room(parts, layout.cell_width);
        double x = left(cell);
        for (const Part& part : parts) {
            const double width = part.share * layout.cell_width;
            canvas.fill({x, top, width, layout.cell_height}, part.kind);
            x += width;
        }
        if (layout.cell_width >= 5) {
            canvas.mark_mixed({left(cell), top, layout.cell_width, layout.cell_height});
        }
    }
    finish(end);
}

std::size_t legend_columns(const Picture& picture, double width)
{
    return width >= 560 && picture.legend.size() > 3 ? 2 : 1;
}

}  // namespace

std::string short_name(const ChainLayer& layer)
{
    const std::string& name = layer.name.empty() ? layer.reference : layer.name;
    std::string bare = layer.layer ? layer.layer->name().value_or(name) : name;
    if (!bare.starts_with("json:")) {
        bare = bare.substr(bare.find_last_of('/') + 1);
    }
    return printable(bare, 80);
}

Result<Picture> make_picture(const SurveyPtr& survey, Range view, u64 bytes_per_cell, u64 most_cells,
                             const Words& words)
{
    const Chain& chain = *survey->chain;
    const u64 size = survey->resolved->size();
    if (bytes_per_cell == 0) {
        bytes_per_cell = least_cell(chain);
        while (divide_up(view.length, bytes_per_cell) > most_cells) {
            bytes_per_cell *= 2;
        }
    }
    const u64 begin = view.offset - view.offset % bytes_per_cell;
    const u64 end = std::min(size, add(round_up(view.end(), bytes_per_cell), 0).value_or(size));
    Picture picture;
    picture.layers = static_cast<u32>(chain.layers().size());
    const Interest interest{{begin, end - begin}, bytes_per_cell, {}, false};
    SurveyPtr known = survey;
    if (lacks(*survey, interest)) {
        known = TRY(recall(survey, interest, [] { return true; }));
    }
    picture.raster = rasterize(*known->resolved, {begin, end - begin}, bytes_per_cell);
    const u64 cells = picture.raster.size();
    picture.columns = static_cast<u32>(std::clamp<u64>(cells, 1, columns_for(cells)));
    picture.mixed = mixed_cells(picture.raster);

    const u64 row_span = bytes_per_cell * picture.columns;
    for (std::size_t row = 0; row < picture.rows(); ++row) {
        picture.row_labels.push_back(words.ruler(begin + row * row_span, row_span, size));
    }
    if (picture.columns >= 8) {
        for (u64 quarter = 0; quarter < 4; ++quarter) {
            picture.group_labels.push_back(quarter == 0 ? "+0" : text('+', words.size(quarter * row_span / 4)));
        }
    }
    picture.scale = PictureWords(words).scale(bytes_per_cell, picture.mixed, cells);
    for (const auto& [kind, bytes] : sums(picture.raster)) {
        const bool lettered = kind < unallocated_kind;
        picture.legend.push_back({kind, lettered ? words.state_letter(static_cast<State>(kind & 15)) : std::string(),
                                  name_of(kind, chain, words), words.size(bytes), words.percent(bytes, end - begin)});
    }
    for (const LegendEntry& entry : picture.legend) {
        picture.summary += text(picture.summary.empty() ? "" : "; ", entry.name, ' ', entry.share);
    }
    return picture;
}

double picture_height(const Picture& picture, double width)
{
    return top_ruler + static_cast<double>(picture.rows()) * Layout(picture, width).pitch;
}

void draw_picture(const Picture& picture, double width, PictureCanvas& canvas)
{
    const Layout layout(picture, width);
    using Anchor = PictureCanvas::Anchor;
    using Ink = PictureCanvas::Ink;
    for (std::size_t group = 0; group < picture.group_labels.size(); ++group) {
        const double x = ruler_width + static_cast<double>(group * picture.columns / 4) * layout.cell_width;
        canvas.line(x, top_ruler - 5, x, top_ruler - 1);
        canvas.text(x + 3, top_ruler - 5, label_size, Anchor::start, Ink::muted, picture.group_labels[group]);
    }
    const std::size_t step = label_step(layout);
    for (std::size_t row = 0; row < picture.rows(); ++row) {
        draw_row(picture, row, layout, canvas);
        if (row % step == 0) {
            const double middle = top_ruler + static_cast<double>(row) * layout.pitch + layout.cell_height / 2;
            canvas.text(ruler_width - 8, middle + label_size * 0.35, label_size, Anchor::end, Ink::muted,
                        picture.row_labels[row]);
            canvas.line(ruler_width - 5, middle, ruler_width - 2, middle);
        }
    }
}

double legend_height(const Picture& picture, double width)
{
    const std::size_t columns = legend_columns(picture, width);
    return static_cast<double>((picture.legend.size() + columns - 1) / columns) * legend_line;
}

void draw_legend(const Picture& picture, double top, double width, PictureCanvas& canvas)
{
    using Anchor = PictureCanvas::Anchor;
    using Ink = PictureCanvas::Ink;
    constexpr double size = 10;
    constexpr double gap = 24;
    const std::size_t columns = legend_columns(picture, width);
    const std::size_t rows = (picture.legend.size() + columns - 1) / columns;
    const double column_width = (width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    for (std::size_t i = 0; i < picture.legend.size(); ++i) {
        const LegendEntry& entry = picture.legend[i];
        const double x = static_cast<double>(i / rows) * (column_width + gap);
        const double y = top + static_cast<double>(i % rows) * legend_line;
        const Box swatch{x, y, 26, 12};
        canvas.fill(swatch, entry.kind);
        canvas.frame(swatch);
        canvas.text(x + 34, y + 10, size, Anchor::middle, Ink::muted, entry.letter);
        canvas.text(x + 44, y + 10, size, Anchor::start, Ink::text, entry.name);
        canvas.text(x + column_width - 48, y + 10, size, Anchor::end, Ink::text, entry.bytes);
        canvas.text(x + column_width, y + 10, size, Anchor::end, Ink::muted, entry.share);
    }
}

}  // namespace stratamap
