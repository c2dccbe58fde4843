// SPDX-License-Identifier: MIT
// HTML 5 with its styles inside; tables scroll by themselves where a screen is narrow, and break well on paper.
#include "core/report/html.h"

#include "core/report/svg.h"

namespace stratamap {

namespace {

constexpr std::string_view styles = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2.5rem 0 .5rem;padding-top:.5rem;border-top:1px solid var(--guide)}
h3{font-size:1rem;margin:1.5rem 0 .4rem;overflow-wrap:anywhere}
.sub{color:var(--muted);margin:0 0 1rem}
.note{color:var(--muted);margin:.25rem 0 .75rem;max-width:46rem}
.warn{border-inline-start:4px solid var(--warn);padding:.25rem .75rem;margin:.75rem 0;overflow-wrap:anywhere}
nav ul{columns:14rem;margin:.5rem 0;padding-inline-start:1.2rem}
a{color:var(--link)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--guide)}
th{font-weight:600;border-bottom-width:2px}
td{overflow-wrap:anywhere;min-width:9em}
td.n,th.n{text-align:end;overflow-wrap:normal;min-width:0}td.n{white-space:nowrap}
td.c{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.87em;overflow-wrap:anywhere;min-width:7em}
tfoot td{font-weight:600;border-bottom:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.5rem 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--soft);padding:.5rem .75rem;overflow-x:auto;font-size:.87em;margin:.25rem 0 .75rem}
figure{margin:1rem 0}
figure svg{display:block;width:100%;height:auto}
figcaption{font-weight:600;margin-bottom:.25rem;overflow-wrap:anywhere}
.scale{color:var(--muted);font-weight:400}
.sw{display:inline-block;width:1.5em;height:.8em;margin-inline-end:.5em;vertical-align:-.02em;overflow:hidden}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.1rem 1.5rem;padding:0;margin:.75rem 0;list-style:none;font-size:.9em}
.legend li{display:flex;gap:.25em;align-items:baseline}.legend span{flex:1;overflow-wrap:anywhere}
footer{color:var(--muted);margin-top:3rem;font-size:.87em}
@media(max-width:40rem){body{font-size:14px}figure{overflow-x:auto}figure>svg{min-width:36rem}th,td{padding:.25rem .4rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{@page{margin:16mm}body{font-size:9.5pt;background:#fff}main{max-width:none;padding:0}nav{display:none}
.wide{overflow:visible}h2,h3,.note,figcaption{break-after:avoid}figure,tr,dl,pre{break-inside:avoid}
td,th{padding:.2rem .4rem}td{min-width:6.5em}tfoot{break-before:avoid}pre{white-space:pre-wrap;overflow-wrap:anywhere}thead{display:table-header-group}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit}}
)";

class Page {
public:
    explicit Page(const Document& document) : m_document(document) {}

    Status write(TextSink sink)
    {
        for (const Section& section : m_document.sections) {
            m_body += text("<section id=\"", section.id, "\">\n<h2>", escaped(section.title), "</h2>\n");
            for (const Block& block : section.blocks) {
                std::visit([this](const auto& what) { add(what); }, block);
            }
            m_body += "</section>\n";
        }
        TRY(sink(head()));
        TRY(sink(m_body));
        return sink(text("<footer>", escaped(m_document.program), "</footer>\n</main>\n</body>\n</html>\n"));
    }

private:
    std::string head() const
    {
        const MapColours light({0xff, 0xff, 0xff}, {0x1a, 0x1d, 0x23}, m_document.layers);
        const MapColours dark({0x16, 0x18, 0x1d}, {0xe6, 0xe8, 0xec}, m_document.layers);
        const auto variables = [&](const MapColours& colours, std::string_view others) {
            return text(svg_style(colours), others, m_styles.colours(colours));
        };
        const std::string by_day = variables(light, "--soft:#f2f3f5;--link:#0b57d0;--warn:#c8102e;");
        const std::string by_night = variables(dark, "--soft:#23262d;--link:#8ab4f8;--warn:#e53e3e;");
        std::string out =
            text("<!DOCTYPE html>\n<html lang=\"", escaped(m_document.language), '"',
                 m_document.right_to_left ? " dir=\"rtl\"" : "", ">\n<head>\n<meta charset=\"utf-8\"/>\n",
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n",
                 "<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"generator\" content=\"",
                 escaped(m_document.program), "\"/>\n");
        if (!m_document.author.empty()) {
            out += text("<meta name=\"author\" content=\"", escaped(m_document.author), "\"/>\n");
        }
        out += text("<title>", escaped(m_document.title), "</title>\n<style>:root{", by_day,
                    "}\n@media screen and (prefers-color-scheme:dark){:root{", by_night, "}}", styles, svg_rules(),
                    '\n', m_styles.rules(light), "\n</style>\n</head>\n<body>\n",
                    "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>",
                    m_styles.patterns(light), "</defs></svg>\n<main>\n<h1>", escaped(m_document.title),
                    "</h1>\n<p class=\"sub\">", escaped(m_document.subtitle), "</p>\n<nav aria-label=\"",
                    escaped(m_document.contents_title), "\"><ul>\n");
        for (const Section& section : m_document.sections) {
            out += text("<li><a href=\"#", section.id, "\">", escaped(section.title), "</a></li>\n");
        }
        return out + "</ul></nav>\n";
    }

    void add(const Paragraph& paragraph)
    {
        const std::string_view tone = paragraph.tone == Paragraph::Tone::note      ? " class=\"note\""
                                      : paragraph.tone == Paragraph::Tone::warning ? " class=\"warn\""
                                                                                   : "";
        m_body += text("<p", tone, '>', escaped(paragraph.text), "</p>\n");
    }

    void add(const Command& command) { m_body += text("<pre>", escaped(command.text), "</pre>\n"); }

    void add(const Pairs& pairs)
    {
        m_body += "<dl>\n";
        for (const auto& [name, value] : pairs.rows) {
            m_body += text("<dt>", escaped(name), "</dt><dd>", escaped(value), "</dd>\n");
        }
        m_body += "</dl>\n";
    }

    std::string swatch(u32 kind)
    {
        return text("<svg class=\"sw\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" class=\"",
                    m_styles.class_of(kind), "\"/></svg>");
    }

    std::string row(const PrintedTable& table, const std::vector<TableCell>& cells)
    {
        std::string out = "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const TableColumn::Kind kind = table.columns[i].kind;
            out += text("<td", css_class(kind), '>', cells[i].kind ? swatch(*cells[i].kind) : std::string(),
                        escaped(cells[i].text), "</td>");
        }
        return out + "</tr>\n";
    }

    static std::string_view css_class(TableColumn::Kind kind)
    {
        return kind == TableColumn::Kind::number ? " class=\"n\""
               : kind == TableColumn::Kind::code ? " class=\"c\""
                                                 : "";
    }

    void add(const PrintedTable& table)
    {
        if (!table.title.empty()) {
            m_body += text("<h3>", escaped(table.title), "</h3>\n");
        }
        m_body += "<div class=\"wide\"><table>\n<thead><tr>";
        for (const TableColumn& column : table.columns) {
            m_body += text("<th scope=\"col\"", css_class(column.kind), '>', escaped(column.title), "</th>");
        }
        m_body += "</tr></thead>\n<tbody>\n";
        for (const auto& cells : table.rows) {
            m_body += row(table, cells);
        }
        m_body += "</tbody>\n";
        if (!table.total.empty()) {
            m_body += text("<tfoot>", row(table, table.total), "</tfoot>\n");
        }
        m_body += "</table></div>\n";
    }

    void add(const Figure& figure)
    {
        constexpr double width = 800;
        SvgCanvas canvas(m_styles);
        draw_picture(figure.picture, width, canvas);
        m_body += text("<figure>\n<figcaption>", escaped(figure.title), " <span class=\"scale\">",
                       escaped(figure.picture.scale), "</span></figcaption>\n<svg viewBox=\"0 0 ", svg_number(width),
                       ' ', svg_number(picture_height(figure.picture, width)), "\" role=\"img\" aria-label=\"",
                       escaped(figure.picture.summary), "\">", canvas.shapes(), "</svg>\n");
        if (figure.legend) {
            m_body += "<ul class=\"legend\">\n";
            for (const LegendEntry& entry : figure.picture.legend) {
                m_body += text("<li>", swatch(entry.kind), "<span>", escaped(entry.name), "</span> ",
                               escaped(entry.bytes), " (", escaped(entry.share), ")</li>\n");
            }
            m_body += "</ul>\n";
        }
        if (!figure.caption.empty()) {
            m_body += text("<p class=\"note\">", escaped(figure.caption), "</p>\n");
        }
        m_body += "</figure>\n";
    }

    const Document& m_document;
    SvgStyles m_styles;
    std::string m_body;
};

}  // namespace

Status write_html(const Document& document, TextSink sink)
{
    return Page(document).write(sink);
}

}  // namespace stratamap
