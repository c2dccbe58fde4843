// SPDX-License-Identifier: MIT
// SVG 1.1 with styles in CSS, so that a page can change colours with the reader's.
#include "core/report/svg.h"

#include "core/codecs/png.h"
#include "core/report/html.h"

#include <charconv>

namespace stratamap {

namespace {

std::string attribute(std::string_view name, double value)
{
    return text(' ', name, "=\"", svg_number(value), '"');
}

std::string rectangle(std::string_view css_class, const Box& box)
{
    return text("<rect class=\"", css_class, '"', attribute("x", box.x), attribute("y", box.y),
                attribute("width", box.width), attribute("height", box.height), "/>");
}

/// The ink of a texture, each run of points in a row as one shape.
std::string texture(Pattern pattern)
{
    const int period = pattern_period(pattern);
    std::string path;
    for (int y = 0; y < period; ++y) {
        for (int x = 0; x < period; ++x) {
            const int begin = x;
            while (x < period && inked(pattern, x, y, 1)) {
                ++x;
            }
            if (x > begin) {
                path += text('M', begin, ' ', y, 'h', x - begin, "v1h-", x - begin, 'z');
            }
        }
    }
    return path;
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        u32 group = 0;
        for (std::size_t j = i; j < i + 3; ++j) {
            group = group << 8 | (j < bytes.size() ? static_cast<u8>(bytes[j]) : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            out += i + j > bytes.size() ? '=' : digits[group >> (18 - 6 * j) & 63];
        }
    }
    return out;
}

/// Keeps of a drawing what is not cells; these become pixels.
class RulerCanvas final : public PictureCanvas {
public:
    static constexpr u32 pixels = 4;  // of a cell, in each direction

    RulerCanvas(PictureCanvas& canvas, const MapColours& colours) : m_canvas(canvas), m_colours(colours) {}
    void fill(const Box& box, u32 kind) override { m_boxes.emplace_back(box, kind); }
    void mark_mixed(const Box&) override {}
    void frame(const Box& box) override { m_canvas.frame(box); }
    void line(double x1, double y1, double x2, double y2) override { m_canvas.line(x1, y1, x2, y2); }
    void text(double x, double baseline, double size, Anchor anchor, Ink ink, const std::string& text) override
    {
        m_canvas.text(x, baseline, size, anchor, ink, text);
    }

    /// An image of the cells, and where it stands.
    std::string image(const Picture& picture) const
    {
        Box all = m_boxes.front().first;
        for (const auto& [box, kind] : m_boxes) {
            all.width = std::max(all.width, box.x + box.width - all.x);
            all.height = std::max(all.height, box.y + box.height - all.y);
        }
        const u32 width = picture.columns * pixels;
        const auto height = static_cast<u32>(picture.rows()) * pixels;
        std::vector<Rgb> points(std::size_t{width} * height, m_colours.page());
        const double across = width / all.width;
        const double down = height / all.height;
        const auto at = [](double length) { return static_cast<std::size_t>(length + 0.5); };
        for (const auto& [box, kind] : m_boxes) {
            const Rgb ground = m_colours.fill(kind).ground;
            const std::size_t bottom = std::min<std::size_t>(at((box.y + box.height - all.y) * down), height);
            const std::size_t right = std::min<std::size_t>(at((box.x + box.width - all.x) * across), width);
            for (std::size_t y = at((box.y - all.y) * down); y < bottom; ++y) {
                for (std::size_t x = at((box.x - all.x) * across); x < right; ++x) {
                    points[y * width + x] = ground;
                }
            }
        }
        return stratamap::text("<image", attribute("x", all.x), attribute("y", all.y), attribute("width", all.width),
                               attribute("height", all.height),
                               " preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"data:image/"
                               "png;base64,",
                               base64(encode_png(width, height, points)), "\"/>");
    }

private:
    PictureCanvas& m_canvas;
    const MapColours& m_colours;
    std::vector<std::pair<Box, u32>> m_boxes;
};

}  // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string svg_number(double value)
{
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 2);
    std::string_view number(digits, static_cast<std::size_t>(end.ptr - digits));
    while (number.ends_with('0')) {
        number.remove_suffix(1);
    }
    if (number.ends_with('.')) {
        number.remove_suffix(1);
    }
    return std::string(number);
}

std::string SvgStyles::class_of(u32 kind)
{
    return text('k', m_numbers.emplace(kind, m_numbers.size()).first->second);
}

std::string SvgStyles::colours(const MapColours& colours) const
{
    std::string css;
    for (const auto& [kind, number] : m_numbers) {
        const CellFill fill = colours.fill(kind);
        css += text("--g", number, ':', css_colour(fill.ground), ';');
        if (fill.pattern != Pattern::plain) {
            css += text("--i", number, ':', css_colour(fill.ink), ';');
        }
    }
    return css;
}

std::string SvgStyles::rules(const MapColours& colours) const
{
    std::string css;
    for (const auto& [kind, number] : m_numbers) {
        if (colours.fill(kind).pattern == Pattern::plain) {
            css += text(".k", number, "{fill:var(--g", number, ")}");
        } else {
            css += text(".k", number, "{fill:url(#p", number, ")}.g", number, "{fill:var(--g", number, ")}.i", number,
                        "{fill:var(--i", number, ")}");
        }
    }
    return css;
}

std::string SvgStyles::patterns(const MapColours& colours) const
{
    std::string out;
    for (const auto& [kind, number] : m_numbers) {
        const Pattern pattern = colours.fill(kind).pattern;
        if (pattern != Pattern::plain) {
            const int period = pattern_period(pattern);
            out += text("<pattern id=\"p", number, "\" patternUnits=\"userSpaceOnUse\" width=\"", period,
                        "\" height=\"", period, "\"><rect class=\"g", number, "\" width=\"", period, "\" height=\"",
                        period, "\"/><path class=\"i", number, "\" d=\"", texture(pattern), "\"/></pattern>");
        }
    }
    return out;
}

void SvgCanvas::fill(const Box& box, u32 kind)
{
    m_shapes += rectangle(m_styles.class_of(kind), box);
}

void SvgCanvas::mark_mixed(const Box& cell)
{
    const double size = std::min(cell.width, cell.height) * 0.4;
    m_shapes += stratamap::text("<path class=\"mx\" d=\"M", svg_number(cell.x + cell.width - size), ' ',
                                svg_number(cell.y), 'h', svg_number(size), 'v', svg_number(size), "z\"/>");
}

void SvgCanvas::frame(const Box& box)
{
    m_shapes += rectangle("fr", box);
}

void SvgCanvas::line(double x1, double y1, double x2, double y2)
{
    m_shapes += stratamap::text("<path class=\"ln\" d=\"M", svg_number(x1), ' ', svg_number(y1), 'L', svg_number(x2),
                                ' ', svg_number(y2), "\"/>");
}

void SvgCanvas::text(double x, double baseline, double size, Anchor anchor, Ink ink, const std::string& text)
{
    if (text.empty()) {
        return;
    }
    const std::string_view where = anchor == Anchor::start    ? ""
                                   : anchor == Anchor::middle ? " text-anchor=\"middle\""
                                                              : " text-anchor=\"end\"";
    m_shapes +=
        stratamap::text("<text class=\"", ink == Ink::muted ? "mu" : "tx", '"', attribute("x", x),
                        attribute("y", baseline), attribute("font-size", size), where, '>', escaped(text), "</text>");
}

std::string svg_rules()
{
    return "svg text{font-family:system-ui,sans-serif}.tx{fill:var(--text)}.mu{fill:var(--muted)}"
           ".ln,.fr{fill:none;stroke:var(--guide)}.fr{stroke-width:.8}"
           ".mx{fill:var(--text);stroke:var(--page);stroke-width:.6}";
}

std::string svg_style(const MapColours& colours)
{
    return text("--page:", css_colour(colours.page()), ";--text:", css_colour(colours.text()),
                ";--muted:", css_colour(colours.muted()), ";--guide:", css_colour(colours.guide()), ';');
}

Status write_svg(const Picture& picture, const std::string& title, const std::string& program, TextSink sink)
{
    constexpr double margin = 20;
    constexpr double width = 800;
    constexpr double heading = 44;
    const MapColours colours(white_paper, black_ink, picture.layers);
    SvgStyles styles;
    SvgCanvas shapes(styles);
    std::string raster;
    if (picture.raster.size() > most_vector_cells) {
        RulerCanvas ruler(shapes, colours);
        draw_picture(picture, width, ruler);
        raster = ruler.image(picture);
    } else {
        draw_picture(picture, width, shapes);
    }
    const double legend_top = picture_height(picture, width) + 16;
    draw_legend(picture, legend_top, width, shapes);
    SvgCanvas head(styles);
    using Anchor = PictureCanvas::Anchor;
    head.text(0, 16, 16, Anchor::start, PictureCanvas::Ink::text, title);
    head.text(0, 34, 11, Anchor::start, PictureCanvas::Ink::muted, picture.scale);
    head.text(width, 34, 11, Anchor::end, PictureCanvas::Ink::muted, program);

    const double whole_width = width + 2 * margin;
    const double whole_height = heading + legend_top + legend_height(picture, width) + 2 * margin;
    const std::string size = text(svg_number(whole_width), "\" height=\"", svg_number(whole_height));
    return sink(text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
                     size, "\" viewBox=\"0 0 ", svg_number(whole_width), ' ', svg_number(whole_height),
                     "\" role=\"img\">\n<title>", escaped(title), "</title>\n<desc>",
                     escaped(text(picture.scale, ". ", picture.summary)), "</desc>\n<style>svg{", svg_style(colours),
                     styles.colours(colours), '}', svg_rules(), styles.rules(colours), "</style>\n<defs>",
                     styles.patterns(colours), "</defs>\n<rect width=\"100%\" height=\"100%\" ",
                     "style=\"fill:var(--page)\"/>\n<g transform=\"translate(", svg_number(margin), ' ',
                     svg_number(margin), ")\">", head.shapes(), "</g>\n<g transform=\"translate(", svg_number(margin),
                     ' ', svg_number(margin + heading), ")\">", raster, shapes.shapes(), "</g>\n</svg>\n"));
}

}  // namespace stratamap
