// SPDX-License-Identifier: MIT
// Lays a report out: text wraps in its column, tables break between rows and repeat their headings, figures stay whole.
#include "widgets/report_pages.h"

#include "widgets/map_palette.h"
#include "widgets/pdf_outline.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHashSeed>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <span>

namespace stratamap::ui {

namespace {

QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// Colours of the paper; all of it is black on white.
const QColor muted(0x5f, 0x63, 0x6b);
const QColor rule(0xc4, 0xc7, 0xcc);
const QColor warning(0xc8, 0x10, 0x2e);

/// Draws pictures with a painter whose unit is a point.
class PainterCanvas final : public PictureCanvas {
public:
    /// Textures of shapes, for paper, or of pixels, for a screen.
    enum class Textures { shapes, pixels };

    PainterCanvas(QPainter& painter, const MapColours& colours, const QFont& font, Textures textures, double ratio = 1)
        : m_painter(painter), m_colours(colours), m_font(font), m_textures(textures), m_ratio(ratio)
    {
    }

    void fill(const Box& box, u32 kind) override
    {
        const QRectF area(box.x, box.y, box.width, box.height);
        const CellFill look = m_colours.fill(kind);
        m_painter.fillRect(area, toColor(look.ground));
        if (look.pattern == Pattern::plain) {
            return;
        }
        if (m_textures == Textures::shapes) {
            // Half the size that textures have otherwise.
            m_painter.save();
            m_painter.scale(0.5, 0.5);
            m_painter.fillRect(QRectF(area.topLeft() * 2, area.size() * 2),
                               QBrush(toColor(look.ink), styleOf(look.pattern)));
            m_painter.restore();
            return;
        }
        QBrush brush(tile(look));
        brush.setTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio));
        m_painter.fillRect(area, brush);
    }

    void mark_mixed(const Box& cell) override
    {
        const double size = std::min(cell.width, cell.height) * 0.4;
        const QPointF corner(cell.x + cell.width, cell.y);
        const QPolygonF shape({corner, corner - QPointF(size, 0), corner + QPointF(0, size)});
        m_painter.setPen(QPen(toColor(m_colours.page()), 0.5));
        m_painter.setBrush(toColor(m_colours.text()));
        m_painter.drawPolygon(shape);
    }

    void frame(const Box& box) override
    {
        m_painter.setPen(QPen(toColor(m_colours.guide()), 0.6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(box.x, box.y, box.width, box.height));
    }

    void line(double x1, double y1, double x2, double y2) override
    {
        m_painter.setPen(QPen(toColor(m_colours.guide()), 0.8));
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }

    void text(double x, double baseline, double size, Anchor anchor, Ink ink, const std::string& text) override
    {
        // Fonts have whole pixels: drawn large, and scaled.
        constexpr double finer = 20;
        QFont font = m_font;
        font.setPixelSize(static_cast<int>(std::lround(size * finer)));
        const QString shown = textOf(text);
        const double width = QFontMetricsF(font).horizontalAdvance(shown) / finer;
        const double left = anchor == Anchor::start ? x : anchor == Anchor::middle ? x - width / 2 : x - width;
        m_painter.save();
        m_painter.translate(left, baseline);
        m_painter.scale(1 / finer, 1 / finer);
        m_painter.setFont(font);
        m_painter.setPen(toColor(ink == Ink::muted ? m_colours.muted() : m_colours.text()));
        m_painter.drawText(QPointF(0, 0), shown);
        m_painter.restore();
    }

private:
    static Qt::BrushStyle styleOf(Pattern pattern)
    {
        switch (pattern) {
            case Pattern::plain: return Qt::SolidPattern;
            case Pattern::sparse_dots: return Qt::Dense7Pattern;
            case Pattern::dots: return Qt::Dense6Pattern;
            case Pattern::horizontal_lines: return Qt::HorPattern;
            case Pattern::vertical_lines: return Qt::VerPattern;
            case Pattern::grid: return Qt::CrossPattern;
            case Pattern::crosses: return Qt::DiagCrossPattern;
            case Pattern::checks: return Qt::Dense4Pattern;
            case Pattern::diagonal_lines: return Qt::BDiagPattern;
            case Pattern::falling_lines: return Qt::FDiagPattern;
        }
        return Qt::SolidPattern;
    }

    QImage tile(const CellFill& look) const
    {
        const int scale = std::max(static_cast<int>(std::lround(m_ratio)), 1);
        const int side = pattern_period(look.pattern) * scale;
        return filled({toColor(look.ground), toColor(look.ink), toColor(look.text), look.pattern, {}}, {side, side},
                      scale);
    }

    QPainter& m_painter;
    const MapColours& m_colours;
    QFont m_font;
    Textures m_textures;
    double m_ratio;
};

/// Text that was broken into lines.
struct Wrapped {
    std::shared_ptr<QTextLayout> lines;
    double height = 0;
    double width = 0;

    void paint(QPainter& painter, QPointF at, const QColor& colour) const
    {
        painter.setPen(colour);
        lines->draw(&painter, at);
    }
};

/// The alignment is of the page: left is left, whatever direction the text has.
Wrapped wrapped(const QString& text, const QFont& font, double width, Qt::LayoutDirection direction,
                Qt::Alignment alignment)
{
    Wrapped result{std::make_shared<QTextLayout>(text, font), 0, 0};
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    result.lines->setTextOption(option);
    result.lines->beginLayout();
    for (QTextLine line = result.lines->createLine(); line.isValid(); line = result.lines->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, result.height});
        result.height += line.height();
        result.width = std::max(result.width, line.naturalTextWidth());
    }
    result.lines->endLayout();
    return result;
}

}  // namespace

/// Puts one block below the other, and begins pages.
class ReportPages::Layout {
public:
    Layout(ReportPages& pages, const Document& document)
        : m_pages(pages), m_document(document), m_colours(white_paper, black_ink, document.layers), m_unit(pages.m_unit)
    {
        m_family = QFont();
        m_mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_bottom = m_pages.m_height - points(26);
    }

    void lay()
    {
        text(textOf(m_document.title), font(20, QFont::Bold), Qt::black, 2);
        text(textOf(m_document.subtitle), font(10), muted, 6);
        for (const Section& section : m_document.sections) {
            heading(section);
            const std::span<const Block> blocks = section.blocks;
            m_introduced = true;
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                m_following = std::holds_alternative<Paragraph>(blocks[i]) ? beginning(blocks.subspan(i + 1)) : 0;
                std::visit([this](const auto& what) { add(what); }, blocks[i]);
                m_introduced = m_introduced && std::holds_alternative<Paragraph>(blocks[i]);
            }
        }
        m_pages.m_count = m_page + 1;
    }

private:
    double points(double length) const { return length * m_unit; }

    /// Where what is so wide begins, that lies so far from the edge at which lines begin.
    double from(double edge, double width) const
    {
        return m_document.right_to_left ? m_pages.m_width - edge - width : edge;
    }
    Qt::Alignment leading() const { return m_document.right_to_left ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return m_document.right_to_left ? Qt::AlignLeft : Qt::AlignRight; }

    /// Of the document's language.
    Wrapped sentence(const QString& text, const QFont& in, double width) const
    {
        return wrapped(text, in, width, m_document.right_to_left ? Qt::RightToLeft : Qt::LeftToRight, leading());
    }

    /// A name, a number, a word: in the direction of its own letters.
    static Wrapped value(const QString& text, const QFont& in, double width, Qt::Alignment alignment)
    {
        return wrapped(text, in, width, Qt::LayoutDirectionAuto, alignment);
    }

    QFont font(double size, QFont::Weight weight = QFont::Normal) const { return sized(m_family, size, weight); }
    QFont mono(double size) const { return sized(m_mono, size, QFont::Normal); }

    QFont sized(QFont font, double size, QFont::Weight weight) const
    {
        font.setPixelSize(std::max(static_cast<int>(std::lround(points(size))), 1));
        font.setWeight(weight);
        return font;
    }

    void newPage()
    {
        ++m_page;
        m_top = points(22);
    }

    /// Begins a page unless so much fits on this one.
    void need(double height)
    {
        if (m_top + height > m_bottom && m_top > points(22)) {
            newPage();
        }
    }

    /// What must stand on the same page as what leads to it: a command, the first rows of a table.
    double beginning(std::span<const Block> blocks) const
    {
        double height = 0;
        for (const Block& block : blocks.first(std::min<std::size_t>(blocks.size(), 4))) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->tone == Paragraph::Tone::warning) {
                return std::holds_alternative<Command>(block)        ? height + points(40)
                       : std::holds_alternative<PrintedTable>(block) ? height + points(70)
                                                                     : 0;
            }
            height += sentence(textOf(paragraph->text), paragraphFont(*paragraph), m_pages.m_width).height + points(5);
        }
        return 0;
    }

    QFont paragraphFont(const Paragraph& paragraph) const
    {
        return font(paragraph.tone == Paragraph::Tone::note ? 8.5 : 9.5);
    }

    void put(double height, std::function<void(QPainter&)> paint)
    {
        m_pages.m_items.push_back({m_page, m_top, std::move(paint)});
        m_top += height;
    }

    void text(const QString& what, const QFont& in, const QColor& colour, double after)
    {
        const Wrapped lines = sentence(what, in, m_pages.m_width);
        need(lines.height);
        put(lines.height + points(after), [lines, colour](QPainter& painter) { lines.paint(painter, {0, 0}, colour); });
    }

    void heading(const Section& section)
    {
        m_top += points(14);
        const QString title = textOf(section.title);
        need(points(30) + std::max(points(80), beginning(section.blocks)));
        m_pages.m_outline.push_back({title, m_page, m_top / m_unit});
        const double width = m_pages.m_width;
        const QPen pen(rule, points(0.6));
        put(points(6), [width, pen](QPainter& painter) {
            painter.setPen(pen);
            painter.drawLine(QPointF(0, 0), QPointF(width, 0));
        });
        text(title, font(13, QFont::Bold), Qt::black, 4);
    }

    void add(const Paragraph& paragraph)
    {
        const bool note = paragraph.tone == Paragraph::Tone::note;
        const bool warns = paragraph.tone == Paragraph::Tone::warning;
        const double indent = warns ? points(8) : 0;
        const Wrapped lines = sentence(textOf(paragraph.text), paragraphFont(paragraph), m_pages.m_width - indent);
        need(lines.height + (note ? m_following : 0));
        const QRectF bar(from(0, points(2)), 0, points(2), lines.height);
        const double left = from(indent, m_pages.m_width - indent);
        put(lines.height + points(5), [lines, note, warns, left, bar](QPainter& painter) {
            if (warns) {
                painter.fillRect(bar, warning);
            }
            lines.paint(painter, {left, 0}, note ? muted : QColor(Qt::black));
        });
    }

    void add(const Command& command)
    {
        const double margin = points(5);
        const QString several = textOf(command.text).replace(QLatin1Char('\n'), QChar::LineSeparator);
        const Wrapped lines = wrapped(several, mono(8.5), m_pages.m_width - 2 * margin, Qt::LeftToRight, Qt::AlignLeft);
        const double height = lines.height + 2 * margin;
        need(height);
        const double width = m_pages.m_width;
        put(height + points(5), [lines, margin, width, height](QPainter& painter) {
            painter.fillRect(QRectF(0, 0, width, height), QColor(0xf2, 0xf3, 0xf5));
            lines.paint(painter, {margin, margin}, Qt::black);
        });
    }

    void add(const Pairs& pairs)
    {
        double names = 0;
        const QFontMetricsF metrics(font(9.5));
        for (const auto& [name, value] : pairs.rows) {
            names = std::max(names, metrics.horizontalAdvance(textOf(name)));
        }
        names = std::min(names, m_pages.m_width / 3) + points(14);
        for (const auto& [name, value] : pairs.rows) {
            const Wrapped of = sentence(textOf(name), font(9.5), names - points(10));
            const Wrapped is = Layout::value(textOf(value), font(9.5), m_pages.m_width - names, leading());
            const double height = std::max(of.height, is.height);
            need(height);
            put(height + points(2), [of, is, name_at = from(0, names - points(10)),
                                     value_at = from(names, m_pages.m_width - names)](QPainter& painter) {
                of.paint(painter, {name_at, 0}, muted);
                is.paint(painter, {value_at, 0}, Qt::black);
            });
        }
        m_top += points(4);
    }

    // Tables

    struct Columns {
        std::vector<double> left;
        std::vector<double> width;
    };

    QFont cellFont(TableColumn::Kind kind, QFont::Weight weight = QFont::Normal) const
    {
        return kind == TableColumn::Kind::code ? mono(7.5) : font(8.5, weight);
    }

    /// What the longest cell needs, as far as there is room; the rest is shared out by weight.
    Columns columnsOf(const PrintedTable& table) const
    {
        const std::size_t count = table.columns.size();
        const double gap = points(8);
        std::vector<double> natural(count, points(20));
        const auto look = [&](std::size_t i, const TableCell& cell, const QFont& in) {
            const double swatch = cell.kind ? points(20) : 0;
            natural[i] =
                std::max(natural[i], QFontMetricsF(in).horizontalAdvance(textOf(cell.text)) + swatch + points(1));
        };
        for (std::size_t i = 0; i < count; ++i) {
            // Headings may take several lines; numbers may not.
            for (const QString& word : textOf(table.columns[i].title).split(QLatin1Char(' '))) {
                look(i, {word.toStdString()}, font(8.5, QFont::Bold));
            }
            for (const auto& row : table.rows) {
                look(i, i < row.size() ? row[i] : TableCell{}, cellFont(table.columns[i].kind));
            }
            if (i < table.total.size()) {
                look(i, table.total[i], font(8.5, QFont::Bold));
            }
        }
        Columns columns{std::vector<double>(count), natural};
        const double room = m_pages.m_width - gap * static_cast<double>(count - 1);
        shareOut(table, room, columns.width);
        double x = 0;
        for (std::size_t i = 0; i < count; ++i) {
            columns.left[i] = x;
            x += columns.width[i] + gap;
        }
        return columns;
    }

    static void shareOut(const PrintedTable& table, double room, std::vector<double>& widths)
    {
        const auto flexible = [&](std::size_t i) { return table.columns[i].kind != TableColumn::Kind::number; };
        double fixed = 0;
        double wanted = 0;
        double weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            (flexible(i) ? wanted : fixed) += widths[i];
            weights += flexible(i) ? table.columns[i].weight : 0;
        }
        const double rest = room - fixed - wanted;
        if (weights <= 0) {
            return;
        }
        if (rest >= 0) {
            for (std::size_t i = 0; i < widths.size(); ++i) {
                widths[i] += flexible(i) ? rest * table.columns[i].weight / weights : 0;
            }
            return;
        }
        // Too wide: those that need less than their share get what they need.
        double left = room - fixed;
        std::vector<bool> settled(widths.size(), false);
        for (bool again = true; again;) {
            again = false;
            for (std::size_t i = 0; i < widths.size(); ++i) {
                if (flexible(i) && !settled[i] && widths[i] <= left * table.columns[i].weight / weights) {
                    settled[i] = true;
                    again = true;
                    left -= widths[i];
                    weights -= table.columns[i].weight;
                }
            }
        }
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (flexible(i) && !settled[i]) {
                widths[i] = left * table.columns[i].weight / weights;
            }
        }
    }

    struct Row {
        double height = 0;
        std::function<void(QPainter&)> paint;
    };

    Row rowOf(const PrintedTable& table, const Columns& columns, const std::vector<TableCell>& cells, bool bold) const
    {
        struct Placed {
            Wrapped lines;
            double left;
            double swatch;  ///< where that begins, if there is one
            std::optional<u32> kind;
        };
        std::vector<Placed> placed;
        Row row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const TableColumn::Kind kind = table.columns[i].kind;
            const bool right = kind == TableColumn::Kind::number;
            const double swatch = cells[i].kind ? points(20) : 0;
            const QFont in = bold ? font(8.5, QFont::Bold) : cellFont(kind);
            const double width = std::max(columns.width[i] - swatch, points(8));
            placed.push_back({value(textOf(cells[i].text), in, width, right ? trailing() : leading()),
                              from(columns.left[i] + swatch, width), from(columns.left[i], points(15)), cells[i].kind});
            row.height = std::max(row.height, placed.back().lines.height);
        }
        row.height += points(5);
        row.paint = [placed, unit = m_unit, colours = m_colours, height = row.height, width = m_pages.m_width,
                     in = m_family](QPainter& painter) {
            for (const Placed& cell : placed) {
                if (cell.kind) {
                    painter.save();
                    painter.translate(cell.swatch, 0);
                    painter.scale(unit, unit);
                    PainterCanvas canvas(painter, colours, in, PainterCanvas::Textures::shapes);
                    const Box swatch{0, 3.5, 15, 7};
                    canvas.fill(swatch, *cell.kind);
                    canvas.frame(swatch);
                    painter.restore();
                }
                cell.lines.paint(painter, {cell.left, 2 * unit}, Qt::black);
            }
            painter.setPen(QPen(rule, 0.5 * unit));
            painter.drawLine(QPointF(0, height), QPointF(width, height));
        };
        return row;
    }

    void add(const PrintedTable& table)
    {
        const Columns columns = columnsOf(table);
        std::vector<TableCell> titles;
        for (const TableColumn& column : table.columns) {
            titles.push_back({column.title});
        }
        const Row head = rowOf(table, columns, titles, true);
        std::vector<Row> rows;
        double whole = head.height;
        const auto add_row = [&](const std::vector<TableCell>& cells, bool bold) {
            rows.push_back(rowOf(table, columns, cells, bold));
            whole += rows.back().height;
        };
        for (const auto& cells : table.rows) {
            add_row(cells, false);
        }
        if (!table.total.empty()) {
            add_row(table.total, true);
        }
        // What is short stays together, unless that would part it from what introduces it.
        const bool small = whole < (m_bottom - points(22)) * 0.4 && !m_introduced;
        const double least = small ? whole : head.height + points(34);
        if (!table.title.empty()) {
            m_top += points(6);
            need(points(20) + least);
            text(textOf(table.title), font(10, QFont::Bold), Qt::black, 3);
        }
        need(least);
        put(head.height, head.paint);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // The last row stands on the page of the sum, which says nothing by itself.
            const bool before_sum = !table.total.empty() && i + 2 == rows.size();
            if (m_top + rows[i].height + (before_sum ? rows[i + 1].height : 0) > m_bottom) {
                newPage();
                put(head.height, head.paint);
            }
            put(rows[i].height, rows[i].paint);
        }
        m_top += points(8);
    }

    // Figures

    void add(const Figure& figure)
    {
        const double width = m_pages.m_width / m_unit;
        const auto picture = std::make_shared<const Picture>(figure.picture);
        const double tall = picture_height(*picture, width);
        const double room = (m_bottom - points(22)) / m_unit - 40;
        const double shrink = std::min(1.0, room / tall);
        const Wrapped title = sentence(textOf(stratamap::text(figure.title, "  ", figure.picture.scale)),
                                       font(9.5, QFont::DemiBold), m_pages.m_width);
        need(title.height + points(4 + tall * shrink));
        put(title.height + points(4), [title](QPainter& painter) { title.paint(painter, {0, 0}, Qt::black); });
        draw(tall * shrink, [picture, width, shrink](QPainter& painter, PictureCanvas& canvas) {
            painter.scale(shrink, shrink);
            draw_picture(*picture, width, canvas);
        });
        m_top += points(8);
        if (figure.legend) {
            const double legend = legend_height(*picture, width);
            need(points(legend));
            draw(legend,
                 [picture, width](QPainter&, PictureCanvas& canvas) { draw_legend(*picture, 0, width, canvas); });
        }
        m_top += points(4);
        if (!figure.caption.empty()) {
            text(textOf(figure.caption), font(8.5), muted, 8);
        }
    }

    void draw(double height, std::function<void(QPainter&, PictureCanvas&)> what)
    {
        put(points(height),
            [unit = m_unit, colours = m_colours, in = m_family, what = std::move(what)](QPainter& painter) {
                painter.save();
                painter.scale(unit, unit);
                PainterCanvas canvas(painter, colours, in, PainterCanvas::Textures::shapes);
                what(painter, canvas);
                painter.restore();
            });
    }

    ReportPages& m_pages;
    const Document& m_document;
    MapColours m_colours;
    double m_unit;
    QFont m_family;
    QFont m_mono;
    int m_page = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_following = 0;    ///< what a paragraph leads to
    bool m_introduced = true;  ///< nothing but paragraphs stand between the section's heading and the block
};

ReportPages::ReportPages(const Document& document, const QPagedPaintDevice& device)
    : m_unit(device.logicalDpiX() / 72.0),
      m_width(device.width()),
      m_height(device.height()),
      m_title(textOf(document.title)),
      m_program(textOf(document.program)),
      m_page_text(textOf(document.page_text)),
      m_direction(document.right_to_left ? Qt::RightToLeft : Qt::LeftToRight)
{
    m_small.setPixelSize(std::max(static_cast<int>(std::lround(8 * m_unit)), 1));
    Layout(*this, document).lay();
}

void ReportPages::paint(QPainter& painter, int page) const
{
    for (const Item& item : m_items) {
        if (item.page == page) {
            painter.save();
            painter.translate(0, item.top);
            item.paint(painter);
            painter.restore();
        }
    }
    painter.setFont(m_small);
    painter.setPen(muted);
    painter.setLayoutDirection(m_direction);
    const double line = 12 * m_unit;
    const QRectF foot(0, m_height - line, m_width, line);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom, m_program);
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom, m_page_text.arg(page + 1).arg(m_count));
    if (page > 0) {
        const QString title = QFontMetricsF(m_small).elidedText(m_title, Qt::ElideMiddle, m_width);
        painter.drawText(QRectF(0, 0, m_width, line), Qt::AlignLeading | Qt::AlignTop, title);
    }
}

void printReport(const Document& document, QPagedPaintDevice& device, int from, int to)
{
    QPainter painter(&device);
    const ReportPages pages(document, device);
    const int first = std::max(from, 1);
    const int last = to == 0 ? pages.count() : std::min(to, pages.count());
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            device.newPage();
        }
        pages.paint(painter, page - 1);
    }
}

QByteArray reportPdf(const Document& document)
{
    QByteArray pdf;
    std::vector<OutlineEntry> outline;
    QHashSeed::setDeterministicGlobalSeed();  // the order in which fonts are written
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 14, 16, 12), QPageLayout::Millimeter);
        writer.setTitle(textOf(document.title));
        writer.setCreator(textOf(document.program));
        const double margin = writer.pageLayout().margins(QPageLayout::Point).top();
        outline = ReportPages(document, writer).outline();
        for (OutlineEntry& entry : outline) {
            entry.distance += margin;
        }
        printReport(document, writer);
    }
    QHashSeed::resetRandomGlobalSeed();
    const double height = QPageSize(QPageSize::A4).size(QPageSize::Point).height();
    return withOutline(withoutClock(std::move(pdf)), outline, height, textOf(document.author),
                       textOf(document.language));
}

QImage reportImage(const Picture& picture, const QString& title, const QString& program, double ratio)
{
    constexpr double margin = 20;
    constexpr double width = 800;
    constexpr double heading = 44;
    const double legend_top = picture_height(picture, width) + 16;
    const QSizeF size(width + 2 * margin, heading + legend_top + legend_height(picture, width) + 2 * margin);
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), title);
    image.setText(QStringLiteral("Software"), program);
    image.setText(QStringLiteral("Description"), textOf(picture.scale + ". " + picture.summary));
    image.setDotsPerMeterX(static_cast<int>(std::lround(72 * ratio / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(ratio, ratio);
    painter.translate(margin, margin);
    const MapColours colours(white_paper, black_ink, picture.layers);
    PainterCanvas canvas(painter, colours, QFont(), PainterCanvas::Textures::pixels, ratio);
    using Anchor = PictureCanvas::Anchor;
    using Ink = PictureCanvas::Ink;
    canvas.text(0, 16, 16, Anchor::start, Ink::text, title.toStdString());
    canvas.text(0, 34, 11, Anchor::start, Ink::muted, picture.scale);
    canvas.text(width, 34, 11, Anchor::end, Ink::muted, program.toStdString());
    painter.translate(0, heading);
    draw_picture(picture, width, canvas);
    draw_legend(picture, legend_top, width, canvas);
    return image;
}

}  // namespace stratamap::ui
