// SPDX-License-Identifier: MIT
// The page about a folder's images: what they take, what could be reclaimed, and how they stand on each other.
#include "core/report/fleet.h"
#include "core/report/report.h"

#include <algorithm>
#include <map>
#include <set>

namespace stratamap {

namespace {

using Kind = TableColumn::Kind;

class FleetComposer {
    STRATAMAP_WORDS(FleetReport)

public:
    FleetComposer(const std::vector<FleetImage>& images, const Words& words) : m_images(images), m_words(words)
    {
        for (std::size_t i = 0; i < images.size(); ++i) {
            m_by_path.emplace(images[i].path, i);
        }
        m_children.resize(images.size());
        for (std::size_t i = 0; i < images.size(); ++i) {
            if (const auto below = m_by_path.find(images[i].backing); below != m_by_path.end()) {
                m_children[below->second].push_back(i);
            }
        }
    }

    const Words& words() const { return m_words; }

    Document document(const CaseHeader& header, const std::string& program) const
    {
        Document document;
        document.language = m_words.language();
        document.right_to_left = m_words.right_to_left();
        document.title = header.title.empty() ? tr("Report on a folder of images") : printable(header.title);
        document.subtitle = tr("%n image(s)", "", m_images.size());
        document.author = printable(header.examiner);
        document.program = program;
        document.contents_title = tr("Contents");
        document.page_text = tr("Page %1 of %2");
        for (Section& section : std::vector<Section>{summary(header), ranking(), forest(), problems()}) {
            if (!section.blocks.empty()) {
                document.sections.push_back(std::move(section));
            }
        }
        return document;
    }

private:
    /// What lies in the image below and could go if this one were committed into it: nobody else needs it.
    u64 hidden(std::size_t i) const
    {
        const auto below = m_by_path.find(m_images[i].backing);
        const bool only_child = below != m_by_path.end() && m_children[below->second].size() == 1;
        return only_child ? m_images[i].hidden_below : 0;
    }

    u64 reclaimable(std::size_t i) const { return m_images[i].leaked + m_images[i].free + hidden(i); }

    u64 sum(u64 FleetImage::*member) const
    {
        u64 all = 0;
        for (const FleetImage& image : m_images) {
            all += image.*member;
        }
        return all;
    }

    Section summary(const CaseHeader& header) const
    {
        Pairs pairs;
        const auto add = [&](const std::string& name, const std::string& value) {
            if (!value.empty()) {
                pairs.rows.emplace_back(name, value);
            }
        };
        u64 allocated = 0;
        u64 gain = 0;
        u64 wrong = 0;
        u64 chains = 0;
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            allocated += m_images[i].allocated.value_or(m_images[i].length);
            gain += reclaimable(i);
            wrong += m_images[i].error.empty() ? u64{0} : u64{1};
            chains += m_children[i].empty() ? u64{1} : u64{0};
        }
        add(tr("Operator"), printable(header.examiner));
        add(tr("Date"), header.date);
        add(tr("Images"), m_words.number(m_images.size()));
        add(tr("Nobody stands on"), m_words.number(chains));
        add(tr("Virtual size"), m_words.size(sum(&FleetImage::virtual_size)));
        add(tr("Files"), m_words.size(sum(&FleetImage::length)));
        add(tr("On disk"), m_words.size(allocated));
        add(tr("Could be reclaimed"), m_words.size(gain));
        add(tr("Problems"), m_words.number(wrong));
        Section section{"summary", tr("Summary"), {std::move(pairs)}};
        if (!header.notes.empty()) {
            section.blocks.emplace_back(Paragraph{printable(header.notes)});
        }
        return section;
    }

    Section ranking() const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            if (reclaimable(i) > 0) {
                order.push_back(i);
            }
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return reclaimable(a) > reclaimable(b); });
        PrintedTable table;
        table.columns = {{tr("Image"), Kind::text, 2},
                         {tr("Hidden below"), Kind::number},
                         {tr("Leaked"), Kind::number},
                         {tr("Free"), Kind::number},
                         {tr("Together"), Kind::number}};
        std::array<u64, 4> all = {};
        for (const std::size_t i : order) {
            const FleetImage& image = m_images[i];
            const std::array<u64, 4> parts = {hidden(i), image.leaked, image.free, reclaimable(i)};
            std::vector<TableCell> row{{printable(image.path)}};
            for (std::size_t part = 0; part < parts.size(); ++part) {
                all[part] += parts[part];
                row.push_back({m_words.size(parts[part])});
            }
            table.rows.push_back(std::move(row));
        }
        Section section{"reclaim", tr("What could be reclaimed"), {}};
        if (order.empty()) {
            section.blocks.emplace_back(Paragraph{tr("Nothing that these images hold is hidden, leaked or free.")});
            return section;
        }
        table.total = {{tr("All")}};
        for (const u64 part : all) {
            table.total.push_back({m_words.size(part)});
        }
        section.blocks.emplace_back(
            Paragraph{tr("Hidden below: guest bytes of the image below that this one hides, where no other stands on "
                         "it; a commit "
                         "frees them. Leaked and free: bytes of the file that serve nobody; a check with repair, or a "
                         "conversion, frees them."),
                      Paragraph::Tone::note});
        section.blocks.emplace_back(std::move(table));
        return section;
    }

    Section forest() const
    {
        PrintedTable table;
        table.columns = {{tr("Image"), Kind::text, 2},       {tr("Format"), Kind::text, 0.4},
                         {tr("Virtual size"), Kind::number}, {tr("File"), Kind::number},
                         {tr("On disk"), Kind::number},      {tr("Data"), Kind::number},
                         {tr("Snapshots"), Kind::number}};
        std::vector<bool> shown(m_images.size(), false);
        const auto show = [&](std::size_t from) {
            std::vector<std::pair<std::size_t, std::size_t>> waiting{{from, 0}};
            while (!waiting.empty()) {
                const auto [i, level] = waiting.back();
                waiting.pop_back();
                if (shown[i]) {
                    continue;
                }
                shown[i] = true;
                table.rows.push_back(row(m_images[i], level));
                for (auto child = m_children[i].rbegin(); child != m_children[i].rend(); ++child) {
                    waiting.emplace_back(*child, level + 1);
                }
            }
        };
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            if (!m_by_path.contains(m_images[i].backing)) {
                show(i);
            }
        }
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            show(i);  // what is left stands on itself
        }
        Section section{"forest", tr("How they stand on each other"), {}};
        if (!table.rows.empty()) {
            section.blocks.emplace_back(
                Paragraph{tr("Each file once, below it what stands on it."), Paragraph::Tone::note});
            section.blocks.emplace_back(std::move(table));
        }
        return section;
    }

    std::vector<TableCell> row(const FleetImage& image, std::size_t level) const
    {
        std::string indent;
        for (std::size_t i = 0; i < std::min<std::size_t>(level, 40); ++i) {
            indent += i + 1 == level ? "\u2514 " : "\u00a0\u00a0";
        }
        return {{indent + printable(image.path)},
                {image.format},
                {m_words.size(image.virtual_size)},
                {m_words.size(image.length)},
                {image.allocated ? m_words.size(*image.allocated) : std::string()},
                {m_words.size(image.data)},
                {image.snapshots > 0 ? m_words.number(image.snapshots) : std::string()}};
    }

    Section problems() const
    {
        PrintedTable table;
        table.columns = {{tr("Image"), Kind::text, 1}, {tr("Problem"), Kind::text, 2}};
        for (const FleetImage& image : m_images) {
            if (!image.error.empty()) {
                table.rows.push_back({{printable(image.path)}, {printable(image.error)}});
            }
        }
        Section section{"problems", tr("Problems"), {}};
        if (!table.rows.empty()) {
            section.blocks.emplace_back(std::move(table));
        }
        return section;
    }

    const std::vector<FleetImage>& m_images;
    const Words& m_words;
    std::map<std::string, std::size_t> m_by_path;
    std::vector<std::vector<std::size_t>> m_children;
};

}  // namespace

Document compose_fleet(const std::vector<FleetImage>& images, const CaseHeader& header, const Words& words,
                       const std::string& program)
{
    return FleetComposer(images, words).document(header, program);
}

}  // namespace stratamap
