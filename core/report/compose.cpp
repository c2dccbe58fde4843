// SPDX-License-Identifier: MIT
// The sections of a report of a chain, in the order in which they stand.
#include "core/report/compose.h"

#include "core/report/sums.h"
#include "core/report/words.h"

#include <algorithm>

namespace stratamap {

namespace {

using Kind = TableColumn::Kind;

/// In the order in which they stand.
constexpr std::array<ReportSection, 15> all_sections = {{
    {"image", STRATAMAP_TEXT("Report", "Image")},
    {"map", STRATAMAP_TEXT("Report", "Map")},
    {"chain", STRATAMAP_TEXT("Report", "Chain")},
    {"totals", STRATAMAP_TEXT("Report", "What the guest reads")},
    {"layers", STRATAMAP_TEXT("Report", "What the layers hold")},
    {"accounting", STRATAMAP_TEXT("Report", "Accounting")},
    {"findings", STRATAMAP_TEXT("Report", "Findings")},
    {"check", STRATAMAP_TEXT("Report", "Check")},
    {"issues", STRATAMAP_TEXT("Report", "Issues")},
    {"largest", STRATAMAP_TEXT("Report", "Largest runs")},
    {"fragments", STRATAMAP_TEXT("Report", "Fragmentation")},
    {"partitions", STRATAMAP_TEXT("Report", "Partitions")},
    {"bookmarks", STRATAMAP_TEXT("Report", "Bookmarks")},
    {"files", STRATAMAP_TEXT("Report", "Files")},
    {"formats", STRATAMAP_TEXT("Report", "Format facts")},
}};

class Composer {
    STRATAMAP_WORDS(Report)

public:
    Composer(const Report& report, const Words& words) : m_report(report), m_words(words) {}

    const Words& words() const { return m_words; }
    Result<Document> document(const std::string& program);
    std::string title() const;

private:
    Section image() const;
    Section chain() const;
    Result<Section> map() const;
    Section totals() const;
    Section held() const;
    Section largest() const;
    Section fragments() const;
    Section partitions() const;
    Result<Section> marks() const;
    Section files() const;
    Section facts() const;
    std::vector<Fact> facts_of(const ChainLayer& level) const;
    PrintedTable file_use() const;
    Section findings() const;
    Section check() const;
    Section issues() const;

    Section named(std::string_view id, std::vector<Block> blocks = {}) const;
    bool is_wanted(const Section& section) const;
    std::string full_size(u64 bytes) const;
    std::string severity_word(Issue::Severity severity) const;
    std::string layer_name(u32 depth) const;
    std::string state_of(const Run& run) const;
    std::string file_of(const Run& run) const;
    const std::vector<ChainLayer>& levels() const { return m_report.chain().layers(); }

    const Report& m_report;
    const Words& m_words;
};

std::string shown(std::string_view untrusted)
{
    return printable(untrusted);
}

TableCell offset_cell(u64 offset)
{
    return {text(hex(offset))};
}

Section Composer::named(std::string_view id, std::vector<Block> blocks) const
{
    const auto* section =
        std::find_if(all_sections.begin(), all_sections.end(), [&](const ReportSection& one) { return one.id == id; });
    return {std::string(id), m_words.say("Report", section->title), std::move(blocks)};
}

bool Composer::is_wanted(const Section& section) const
{
    const auto& left_out = m_report.wishes.left_out;
    return !section.blocks.empty() && std::find(left_out.begin(), left_out.end(), section.id) == left_out.end();
}

std::string Composer::full_size(u64 bytes) const
{
    return bytes < 1024 ? filled_in(tr("%1 bytes"), {m_words.number(bytes)})
                        : filled_in(tr("%1 (%2 bytes)"), {m_words.size(bytes), m_words.number(bytes)});
}

std::string Composer::layer_name(u32 depth) const
{
    return text(depth, ' ', short_name(levels()[depth]));
}

std::string Composer::state_of(const Run& run) const
{
    return m_words.state(run.state);
}

std::string Composer::file_of(const Run& run) const
{
    if (!run.has_offset()) {
        return {};
    }
    const std::string& name = m_report.chain().host(run.depth, run.file).name();
    return shown(name.substr(name.find_last_of('/') + 1));
}

std::string Composer::title() const
{
    const std::string& given = m_report.wishes.header.title;
    return given.empty() ? filled_in(tr("Report on %1"), {short_name(levels().front())}) : shown(given);
}

Section Composer::image() const
{
    const CaseHeader& header = m_report.wishes.header;
    const ChainLayer& top = levels().front();
    Pairs pairs;
    const auto add = [&](const std::string& name, std::string value) {
        if (!value.empty()) {
            pairs.rows.emplace_back(name, std::move(value));
        }
    };
    add(tr("Operator"), shown(header.examiner));
    add(tr("Date"), header.date);
    add(tr("Image"), shown(top.name));
    add(tr("Format"), top.format);
    add(tr("Virtual size"), full_size(m_report.size()));
    add(tr("Layers"), m_words.number(levels().size()));
    add(tr("Chain"), m_report.chain().complete() ? tr("complete") : tr("incomplete: a layer could not be opened"));
    add(tr("Runs"), m_words.number(m_report.run_count));
    Section section = named("image", {std::move(pairs)});
    if (!header.notes.empty()) {
        std::string_view rest = header.notes;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            section.blocks.emplace_back(Paragraph{shown(rest.substr(0, end))});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    for (const ChainLayer& layer : levels()) {
        if (layer.lost) {
            section.blocks.emplace_back(
                Paragraph{filled_in(tr("A layer is lost: %1"), {shown(layer.lost->text())}), Paragraph::Tone::warning});
        }
    }
    return section;
}

Section Composer::chain() const
{
    PrintedTable table;
    table.columns = {{tr("Layer")},
                     {tr("Format"), Kind::text, 0.5},
                     {tr("Virtual size"), Kind::number},
                     {tr("File"), Kind::number},
                     {tr("On disk"), Kind::number},
                     {tr("Own"), Kind::number},
                     {tr("Visible"), Kind::number},
                     {tr("Shadowed"), Kind::number}};
    u64 on_disk = 0;
    u64 own_all = 0;
    u64 visible_all = 0;
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const ChainLayer& level = levels()[depth];
        const LayerReport& layer = m_report.layers[depth];
        if (!level.layer) {
            table.rows.push_back(
                {{layer_name(depth), kind_of(depth, State::unknown)}, {tr("lost")}, {}, {}, {}, {}, {}, {}});
            continue;
        }
        const u64 own = layer.own_bytes();
        const u64 visible = layer.visible_bytes();
        const u64 allocated = layer.file ? layer.file->allocated.value_or(0) : 0;
        on_disk += allocated;
        own_all += own;
        visible_all += visible;
        table.rows.push_back({{layer_name(depth), kind_of(depth, State::data)},
                              {level.format},
                              {m_words.size(level.layer->virtual_size())},
                              {layer.file ? m_words.size(layer.file->length) : std::string()},
                              {layer.file && layer.file->allocated ? m_words.size(allocated) : std::string()},
                              {m_words.size(own)},
                              {m_words.size(visible)},
                              {m_words.size(own > visible ? own - visible : 0)}});
    }
    if (levels().size() > 1) {
        table.total = {{tr("All")},
                       {},
                       {},
                       {},
                       {m_words.size(on_disk)},
                       {m_words.size(own_all)},
                       {m_words.size(visible_all)},
                       {m_words.size(own_all > visible_all ? own_all - visible_all : 0)}};
    }
    return named(
        "chain",
        {Paragraph{tr("Topmost image first. Own: what a layer holds itself. Visible: what of it the guest reads. "
                      "Shadowed: what layers above hide of it."),
                   Paragraph::Tone::note},
         std::move(table)});
}

Result<Section> Composer::map() const
{
    Figure figure{tr("The whole disk"), {}, TRY(whole_picture(m_report, m_words)), true};
    figure.legend = figure.picture.legend.size() <= 24;
    return named("map", {std::move(figure)});
}

Section Composer::totals() const
{
    PrintedTable table;
    table.columns = {{tr("Layer"), Kind::text, 1.2},
                     {tr("State")},
                     {tr("Size"), Kind::number},
                     {tr("Bytes"), Kind::number},
                     {tr("Share"), Kind::number}};
    const u64 size = m_report.size();
    u64 nobody = 0;
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        for (std::size_t i = 0; i < state_count; ++i) {
            const auto state = static_cast<State>(i);
            const u64 bytes = m_report.layers[depth].visible[i];
            if (state == State::unallocated) {
                nobody += bytes;
            } else if (bytes > 0) {
                table.rows.push_back({{layer_name(depth)},
                                      {m_words.state(state), kind_of(depth, state)},
                                      {m_words.size(bytes)},
                                      {m_words.number(bytes)},
                                      {m_words.percent(bytes, size)}});
            }
        }
    }
    if (nobody > 0) {
        table.rows.push_back({{tr("no layer")},
                              {m_words.state(State::unallocated), unallocated_kind},
                              {m_words.size(nobody)},
                              {m_words.number(nobody)},
                              {m_words.percent(nobody, size)}});
    }
    table.total = {{tr("All")}, {}, {m_words.size(size)}, {m_words.number(size)}, {m_words.percent(size, size)}};
    return named("totals", {Paragraph{tr("Every byte of the disk, by the layer that provides it and its state."),
                                      Paragraph::Tone::note},
                            std::move(table)});
}

Section Composer::held() const
{
    PrintedTable table;
    table.columns = {{tr("Layer"), Kind::text, 1.2}, {tr("State")},
                     {tr("Own"), Kind::number},      {tr("Visible"), Kind::number},
                     {tr("Shadowed"), Kind::number}, {tr("Shadowed share"), Kind::number}};
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const LayerReport& layer = m_report.layers[depth];
        for (std::size_t i = 1; i < state_count; ++i) {
            const auto state = static_cast<State>(i);
            const u64 own = layer.own.bytes[i];
            if (own > 0) {
                const u64 visible = std::min(own, layer.visible[i]);
                table.rows.push_back({{layer_name(depth)},
                                      {m_words.state(state), kind_of(depth, state)},
                                      {m_words.size(own)},
                                      {m_words.size(visible)},
                                      {m_words.size(own - visible)},
                                      {m_words.percent(own - visible, own)}});
            }
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    return named("layers", {Paragraph{tr("What each layer holds itself, whether the guest sees it or not."),
                                      Paragraph::Tone::note},
                            std::move(table)});
}

Section Composer::largest() const
{
    PrintedTable table;
    table.columns = {{tr("Start"), Kind::code},      {tr("Length"), Kind::number},
                     {tr("Layer"), Kind::text, 1.2}, {tr("State")},
                     {tr("File"), Kind::text, 1.2},  {tr("Offset in the file"), Kind::code}};
    for (const Run& run : m_report.largest) {
        table.rows.push_back({offset_cell(run.guest.offset),
                              {m_words.size(run.guest.length)},
                              {layer_name(run.depth)},
                              {state_of(run), kind_of(run.depth, run.state)},
                              {file_of(run)},
                              run.has_offset() ? offset_cell(run.host_offset) : TableCell{}});
    }
    Section section = named("largest");
    if (table.rows.empty()) {
        section.blocks.emplace_back(Paragraph{tr("No layer holds anything of this disk.")});
        return section;
    }
    section.blocks.emplace_back(Paragraph{
        filled_in(tr("The longest of %n run(s) of the disk.", "", m_report.run_count), {}), Paragraph::Tone::note});
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section Composer::fragments() const
{
    PrintedTable table;
    table.columns = {{tr("Layer")},
                     {tr("Pieces"), Kind::number},
                     {tr("Data"), Kind::number},
                     {tr("Average piece"), Kind::number},
                     {tr("Pieces per GiB"), Kind::number}};
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const Fragments& fragments = m_report.layers[depth].fragments;
        if (!levels()[depth].layer) {
            continue;
        }
        const double gib = static_cast<double>(fragments.bytes) / static_cast<double>(u64{1} << 30);
        const u64 per_gib = gib > 0 ? static_cast<u64>(static_cast<double>(fragments.pieces) / gib + 0.5) : 0;
        table.rows.push_back({{layer_name(depth), kind_of(depth, State::data)},
                              {m_words.number(fragments.pieces)},
                              {m_words.size(fragments.bytes)},
                              {fragments.pieces > 0 ? m_words.size(fragments.bytes / fragments.pieces) : std::string()},
                              {fragments.pieces > 0 ? m_words.number(per_gib) : std::string()}});
    }
    return named("fragments",
                 {Paragraph{tr("Each layer's own data in guest order: a piece lies in one stretch of a file."),
                            Paragraph::Tone::note},
                  std::move(table)});
}

Section Composer::partitions() const
{
    Section section = named("partitions");
    if (!m_report.partitions || m_report.partitions->scheme == PartitionTable::Scheme::none) {
        return section;
    }
    PrintedTable table;
    table.columns = {{tr("Number"), Kind::number},
                     {tr("Start"), Kind::code},
                     {tr("Size"), Kind::number},
                     {tr("Type"), Kind::text, 1.2},
                     {tr("Name")}};
    for (const Partition& partition : m_report.partitions->partitions) {
        table.rows.push_back({{m_words.number(partition.number)},
                              offset_cell(partition.bytes.offset),
                              {m_words.size(partition.bytes.length)},
                              {partition.type_name.empty() ? partition.type : std::string(partition.type_name)},
                              {shown(partition.name)}});
    }
    section.blocks.emplace_back(
        Paragraph{m_report.partitions->scheme == PartitionTable::Scheme::gpt ? tr("A GPT.") : tr("An MBR."),
                  Paragraph::Tone::note});
    section.blocks.emplace_back(std::move(table));
    for (const std::string& problem : m_report.partitions->problems) {
        section.blocks.emplace_back(Paragraph{shown(problem), Paragraph::Tone::warning});
    }
    return section;
}

Result<Section> Composer::marks() const
{
    Section section = named("bookmarks");
    std::size_t number = 1;
    for (const MarkedRange& mark : m_report.wishes.marks) {
        const u64 size = m_report.size();
        if (mark.guest.empty() || mark.guest.offset >= size) {
            continue;
        }
        const Range range = intersection(mark.guest, {0, size});
        Figure figure{
            filled_in(tr("Figure %1: %2"), {text(number++), shown(mark.name)}),
            filled_in(tr("%1 from %2 on. %3"), {full_size(range.length), text(hex(range.offset)), shown(mark.note)}),
            TRY(make_picture(m_report.survey, range, 0, 512, m_words)), true};
        section.blocks.emplace_back(std::move(figure));
    }
    return section;
}

Section Composer::files() const
{
    PrintedTable table;
    table.columns = {{tr("File"), Kind::text, 1},
                     {tr("Size"), Kind::number},
                     {tr("Metadata"), Kind::number},
                     {tr("SHA-256"), Kind::code, 1.6}};
    PrintedTable whole = table;
    whole.columns.erase(whole.columns.begin() + 2);
    whole.title = tr("Whole files");
    table.title = tr("Headers and tables");
    for (const LayerReport& layer : m_report.layers) {
        for (const FileDigest& file : layer.files) {
            const std::string name = shown(file.name);
            const std::string none = file.unread          ? shown(file.unread->text())
                                     : file.metadata == 0 ? tr("none: no headers or tables")
                                                          : "";
            table.rows.push_back({{name},
                                  {m_words.size(file.size)},
                                  {m_words.size(file.metadata)},
                                  {file.metadata_sha256.empty() ? none : file.metadata_sha256}});
            if (!file.whole_sha256.empty()) {
                whole.rows.push_back({{name}, {m_words.size(file.size)}, {file.whole_sha256}});
            }
        }
    }
    Section section = named(
        "files", {Paragraph{tr("What was read to make this map: the headers and tables of each file, one after the "
                               "other in the order of the file."),
                            Paragraph::Tone::note},
                  std::move(table)});
    if (!whole.rows.empty()) {
        section.blocks.emplace_back(std::move(whole));
    }
    section.blocks.emplace_back(file_use());
    return section;
}

PrintedTable Composer::file_use() const
{
    PrintedTable table;
    table.title = tr("What the files' bytes are for");
    table.columns = {{tr("Layer")},
                     {tr("Tables"), Kind::number},
                     {tr("Data"), Kind::number},
                     {m_words.state(State::compressed), Kind::number},
                     {m_words.state(State::zero_allocated), Kind::number},
                     {tr("Snapshots alone"), Kind::number},
                     {tr("Leaked"), Kind::number},
                     {tr("Free"), Kind::number},
                     {tr("Not known"), Kind::number}};
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const LayerReport& layer = m_report.layers[depth];
        const auto bytes = [&](HostKind kind) { return layer.host[static_cast<std::size_t>(kind)]; };
        u64 tables = 0;
        for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
            tables += is_metadata(static_cast<HostKind>(kind)) ? layer.host[kind] : 0;
        }
        std::vector<TableCell> row{{layer_name(depth), kind_of(depth, State::data)}};
        for (const u64 part : {tables, bytes(HostKind::data), bytes(HostKind::compressed),
                               bytes(HostKind::zero_allocated), bytes(HostKind::snapshot_data), bytes(HostKind::leaked),
                               bytes(HostKind::free), bytes(HostKind::unknown)}) {
            row.push_back({part > 0 ? m_words.size(part) : std::string()});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Worst first. The sentences are core's, which people search for, in English.
Section Composer::findings() const
{
    Section section = named("findings");
    const Findings& findings = m_report.findings;
    if (findings.list.empty()) {
        section.blocks.emplace_back(Paragraph{tr("Nothing was found to be wrong.")});
    }
    constexpr std::size_t most_in_full = 60;
    for (std::size_t i = 0; i < std::min(findings.list.size(), most_in_full); ++i) {
        const Finding& finding = findings.list[i];
        const bool bad = finding.severity != Finding::Severity::note;
        section.blocks.emplace_back(Paragraph{
            text(severity_word(finding.severity), " \u2013 ", layer_name(finding.depth), ": ", finding.sentence),
            bad ? Paragraph::Tone::warning : Paragraph::Tone::plain});
        for (const std::string& line : finding.evidence) {
            section.blocks.emplace_back(Paragraph{line, Paragraph::Tone::note});
        }
        if (!finding.command.empty()) {
            section.blocks.emplace_back(Command{finding.command});
        }
    }
    if (findings.list.size() > most_in_full) {
        PrintedTable table;
        table.title = tr("%n more finding(s)", "", findings.list.size() - most_in_full);
        table.columns = {{tr("Layer")}, {tr("Severity"), Kind::text, 0.5}, {tr("Finding"), Kind::text, 3}};
        for (std::size_t i = most_in_full; i < findings.list.size(); ++i) {
            const Finding& finding = findings.list[i];
            table.rows.push_back({{layer_name(finding.depth)}, {severity_word(finding.severity)}, {finding.sentence}});
        }
        section.blocks.emplace_back(std::move(table));
    }
    for (const std::string& left : findings.left_out) {
        section.blocks.emplace_back(Paragraph{left, Paragraph::Tone::note});
    }
    return section;
}

Section Composer::check() const
{
    PrintedTable table;
    table.columns = {{tr("Layer")},
                     {tr("Corruptions"), Kind::number},
                     {tr("Leaks"), Kind::number},
                     {tr("Errors"), Kind::number},
                     {tr("Allocated"), Kind::number},
                     {tr("Fragmented"), Kind::number},
                     {tr("Compressed"), Kind::number},
                     {tr("Image end"), Kind::number}};
    PrintedTable told;
    constexpr std::size_t most_told = 200;
    u64 untold = 0;
    told.title = tr("What the checks say");
    told.columns = {{tr("Layer")}, {tr("Sentence"), Kind::text, 3}};
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const LayerReport& layer = m_report.layers[depth];
        if (!layer.check) {
            continue;
        }
        const CheckResult& result = *layer.check;
        table.rows.push_back({{layer_name(depth), kind_of(depth, State::data)},
                              {m_words.number(result.corruptions)},
                              {m_words.number(result.leaks)},
                              {m_words.number(result.check_errors)},
                              {m_words.percent(result.allocated_clusters, result.total_clusters)},
                              {m_words.percent(result.fragmented_clusters, result.allocated_clusters)},
                              {m_words.percent(result.compressed_clusters, result.allocated_clusters)},
                              {result.image_end_offset > 0 ? m_words.size(result.image_end_offset) : std::string()}});
        for (const CheckFinding& finding : result.findings) {
            if (told.rows.size() < most_told) {
                told.rows.push_back({{layer_name(depth)}, {shown(finding.sentence)}});
            } else {
                ++untold;
            }
        }
    }
    Section section = named("check");
    if (!table.rows.empty()) {
        section.blocks.emplace_back(
            Paragraph{tr("What qemu-img check counts, of the layers whose format has checks."), Paragraph::Tone::note});
        section.blocks.emplace_back(std::move(table));
    }
    if (!told.rows.empty()) {
        section.blocks.emplace_back(std::move(told));
    }
    if (untold > 0) {
        section.blocks.emplace_back(
            Paragraph{tr("%n more sentence(s) are in the report's JSON form.", "", untold), Paragraph::Tone::note});
    }
    return section;
}

/// "0, 2-5": which layers.
std::string listed(const std::vector<u32>& depths)
{
    std::string out;
    for (std::size_t i = 0; i < depths.size();) {
        std::size_t end = i + 1;
        while (end < depths.size() && depths[end] == depths[end - 1] + 1) {
            ++end;
        }
        out += text(out.empty() ? "" : ", ", depths[i]);
        if (end - i > 1) {
            out += text(end - i > 2 ? "\u2013" : ", ", depths[end - 1]);
        }
        i = end;
    }
    return out;
}

/// Fit to be shown: what comes from the image is made so before words and sizes join it.
std::vector<Fact> Composer::facts_of(const ChainLayer& level) const
{
    std::vector<Fact> facts = level.layer->facts();
    for (Fact& fact : facts) {
        fact = {shown(fact.name), shown(fact.value)};
    }
    facts.insert(facts.begin(), {tr("format"), level.format});
    for (const Snapshot& snapshot : level.layer->snapshots()) {
        facts.push_back({filled_in(tr("internal snapshot %1"), {shown(snapshot.id)}),
                         text(shown(snapshot.name), ", ", m_words.size(snapshot.virtual_size))});
    }
    for (const Bitmap& bitmap : level.layer->bitmaps()) {
        facts.push_back({filled_in(tr("bitmap %1"), {shown(bitmap.name)}),
                         filled_in(bitmap.in_use ? tr("granularity %1, not closed cleanly") : tr("granularity %1"),
                                   {m_words.size(bitmap.granularity)})});
    }
    return facts;
}

/// One row for each value of a field, with all layers that have it: a deep chain is mostly alike.
Section Composer::facts() const
{
    struct Value {
        std::string text;
        std::vector<u32> depths;
    };
    std::vector<std::pair<std::string, std::vector<Value>>> fields;
    for (u32 depth = 0; depth < levels().size(); ++depth) {
        const auto facts = levels()[depth].layer ? facts_of(levels()[depth]) : std::vector<Fact>();
        for (const Fact& fact : facts) {
            auto field =
                std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.first == fact.name; });
            field = field == fields.end() ? fields.insert(field, {fact.name, {}}) : field;
            auto& values = field->second;
            auto value =
                std::find_if(values.begin(), values.end(), [&](const Value& one) { return one.text == fact.value; });
            value = value == values.end() ? values.insert(value, {fact.value, {}}) : value;
            value->depths.push_back(depth);
        }
    }
    PrintedTable table;
    table.columns = {{tr("Field")}, {tr("Value"), Kind::text, 2}, {tr("Layers"), Kind::text, 0.6}};
    for (const auto& [name, values] : fields) {
        for (const Value& value : values) {
            const bool first = &value == &values.front();
            table.rows.push_back({{first ? name : std::string()}, {value.text}, {listed(value.depths)}});
        }
    }
    return named("formats", {std::move(table)});
}

std::string Composer::severity_word(Issue::Severity severity) const
{
    return severity == Issue::Severity::damage    ? tr("damage")
           : severity == Issue::Severity::warning ? tr("warning")
                                                  : tr("note");
}

Section Composer::issues() const
{
    Section section = named("issues");
    PrintedTable table;
    table.columns = {{tr("Layer")}, {tr("Severity"), Kind::text, 0.5}, {tr("What is off"), Kind::text, 3}};
    for (u32 depth = 0; depth < m_report.survey->issues.size(); ++depth) {
        for (const Issue& issue : m_report.survey->issues[depth]) {
            table.rows.push_back({{layer_name(depth)}, {severity_word(issue.severity)}, {shown(issue.sentence)}});
        }
    }
    if (!table.rows.empty()) {
        section.blocks.emplace_back(std::move(table));
    }
    return section;
}

Result<Document> Composer::document(const std::string& program)
{
    Document document;
    document.language = m_words.language();
    document.right_to_left = m_words.right_to_left();
    document.title = title();
    document.subtitle = filled_in(tr("%1, %2, %n layer(s)", "", levels().size()),
                                  {levels().front().format, m_words.size(m_report.size())});
    document.author = shown(m_report.wishes.header.examiner);
    document.program = program;
    document.contents_title = tr("Contents");
    document.page_text = tr("Page %1 of %2");
    document.layers = static_cast<u32>(levels().size());
    for (Section& section : std::vector<Section>{
             image(), TRY(map()), chain(), totals(), held(), named("accounting", accounting_blocks(m_report, m_words)),
             findings(), check(), issues(), largest(), fragments(), partitions(), TRY(marks()), files(), facts()}) {
        if (is_wanted(section)) {
            document.sections.push_back(std::move(section));
        }
    }
    return document;
}

}  // namespace

std::span<const ReportSection> report_sections()
{
    return all_sections;
}

Result<Document> compose(const Report& report, const Words& words, const std::string& program)
{
    return Composer(report, words).document(program);
}

Result<Picture> whole_picture(const Report& report, const Words& words)
{
    const u64 wanted = report.wishes.bytes_per_cell;
    return make_picture(report.survey, {0, report.size()}, wanted, usual_cells, words);
}

std::string title_of(const Report& report, const Words& words)
{
    return Composer(report, words).title();
}

}  // namespace stratamap
