// SPDX-License-Identifier: MIT
// Pictures as SVG shapes, by themselves and within pages of HTML.
#pragma once

#include "core/report/picture.h"

#include <map>

namespace stratamap {

/// Text as it stands between tags and in quoted attributes.
std::string escaped(std::string_view text);

/// A length with two decimals at most.
std::string svg_number(double value);

/// Which kinds of cells a file shows, each with a number of its own that its styles go by.
class SvgStyles {
public:
    /// "k3", the class of a kind.
    std::string class_of(u32 kind);

    /// CSS variables that hold the colours, and what uses them; patterns that the styles refer to.
    std::string colours(const MapColours& colours) const;
    std::string rules(const MapColours& colours) const;
    std::string patterns(const MapColours& colours) const;

private:
    std::map<u32, std::size_t> m_numbers;
};

/// Draws shapes as text.
class SvgCanvas final : public PictureCanvas {
public:
    explicit SvgCanvas(SvgStyles& styles) : m_styles(styles) {}
    void fill(const Box& box, u32 kind) override;
    void mark_mixed(const Box& cell) override;
    void frame(const Box& box) override;
    void line(double x1, double y1, double x2, double y2) override;
    void text(double x, double baseline, double size, Anchor anchor, Ink ink, const std::string& text) override;

    const std::string& shapes() const { return m_shapes; }

private:
    SvgStyles& m_styles;
    std::string m_shapes;
};

/// Styles of lines and text, and of the corner of a cell with more than one thing in it; the variables they use.
std::string svg_rules();
std::string svg_style(const MapColours& colours);

}  // namespace stratamap
