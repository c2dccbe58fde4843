// SPDX-License-Identifier: MIT
// What `qemu-img compare` does and more: maps are compared, and the bytes when they are asked for.
#include "app/compare_command.h"

#include "app/chain_words.h"
#include "app/modules.h"
#include "app/option_reader.h"
#include "app/output.h"
#include "app/progress.h"
#include "core/compared_disks.h"

#include <algorithm>

namespace stratamap {

namespace {

/// Exit statuses of --compare, as the peer's: a script need not tell from words what came out.
enum CompareStatus : int {
    compare_same = 0,
    compare_differs = 1,
    compare_not_opened = 2,  ///< or asked for in a way that makes no sense
    compare_not_mapped = 3,  ///< damage, or a layer that is missing: what could be compared was
    compare_not_read = 4,    ///< contents; or the answer could not be written
};

/// An image, or the disk as a layer below has it, or a saved map.
struct CompareSide {
    ChainRequest chain;
    u32 depth = 0;  ///< of the layer that is taken for the top
};

/// `stratamap --compare ...`
struct CompareArguments {
    CompareSide a;
    CompareSide b;
    bool content = false;
    bool strict = false;  ///< with content: sizes and what is stored must be equal, too
    bool json = false;
    bool progress = false;
    bool quiet = false;
    std::size_t longest = 10;  ///< so many stretches are listed for people
};

constexpr std::size_t flush_at = 256 << 10;

/// One of the two, opened.
struct OpenedSide {
    DiskSide disk;
    std::unique_ptr<MapStream> map;
    std::string kind;  ///< "saved map", or the format

    const Chain* chain() const { return disk.chain.get(); }  ///< null: a saved map
};

Result<OpenedSide> open(const CompareSide& side)
{
    DiskSide disk = TRY(open_side(side.chain, side.depth));
    if (disk.chain) {
        for (const std::string& warning : disk.chain->warnings()) {
            complain(warning);
        }
        tell_losses(*disk.chain, side.chain.keep_going);
    }
    OpenedSide opened;
    opened.map = disk.map();
    opened.kind = disk.chain ? disk.chain->layers().front().format : "saved map";
    opened.disk = std::move(disk);
    return opened;
}

std::string titled(const CompareSide& side)
{
    std::string title = printable(side.chain.name);
    if (side.chain.snapshot) {
        title += text(", snapshot ", printable(*side.chain.snapshot));
    }
    if (side.depth != 0) {
        title += text(", from layer ", side.depth, " down");
    }
    return title;
}

/// "1.5 GiB".
std::string size_text(u64 bytes)
{
    static constexpr const char* units[] = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    u64 whole = bytes;
    u64 tenths = 0;
    for (; whole >= 1024; ++unit) {
        tenths = whole % 1024 * 10 / 1024;
        whole /= 1024;
    }
    return tenths == 0 ? text(whole, ' ', units[unit]) : text(whole, '.', tenths, ' ', units[unit]);
}

std::string exact_text(u64 bytes)
{
    return bytes < 1024 ? text(bytes, " bytes") : text(bytes, " bytes (", size_text(bytes), ')');
}

void column(std::string& out, std::string_view value, std::size_t width)
{
    out.append(width - std::min(width, value.size()), ' ');
    out += value;
}

std::string words_of(Change change)
{
    std::string words(change_name(change));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// What comes out, in one of the two forms.
class Printer {
public:
    virtual ~Printer() = default;
    virtual void begin() {}
    virtual void print(const Difference&) {}
    virtual void end(const ComparisonSummary& summary) = 0;

    Status flush()
    {
        const Status written = m_text.empty() ? Status() : write_output(m_text.view());
        m_text.clear();
        return written;
    }
    std::size_t waiting() const { return m_text.size(); }

protected:
    Printer(const CompareArguments& arguments, const OpenedSide& a, const OpenedSide& b)
        : m_arguments(arguments), m_a(a), m_b(b)
    {
    }

    const CompareArguments& m_arguments;
    const OpenedSide& m_a;
    const OpenedSide& m_b;
    TextBuffer m_text;
};

class HumanPrinter final : public Printer {
public:
    HumanPrinter(const CompareArguments& arguments, const OpenedSide& a, const OpenedSide& b) : Printer(arguments, a, b)
    {
    }

    void end(const ComparisonSummary& summary) override
    {
        const auto side = [&](char letter, const CompareSide& what, const OpenedSide& opened,
                              const ComparisonSummary::Side& sums) {
            m_text += text(letter, ": ", titled(what), " (", opened.kind, "), ", exact_text(sums.size), '\n');
        };
        side('A', m_arguments.a, m_a, summary.a());
        side('B', m_arguments.b, m_b, summary.b());
        m_text += table(summary);
        m_text += balance(summary);
        m_text += longest(summary);
        if (m_arguments.content) {
            m_text += verdict(summary);
        }
    }

private:
    static std::string table(const ComparisonSummary& summary)
    {
        std::string out = "\nChange           Stretches                Bytes\n";
        for (std::size_t i = 0; i < change_count; ++i) {
            const auto change = static_cast<Change>(i);
            if (summary.stretches(change) == 0) {
                continue;
            }
            const std::string words = words_of(change);
            out += words;
            column(out, text(summary.stretches(change)), 26 - words.size());
            column(out, text(summary.bytes(change)), 21);
            out += text("  ", size_text(summary.bytes(change)), '\n');
        }
        return out;
    }

    /// What a trim was for.
    static std::string balance(const ComparisonSummary& summary)
    {
        const u64 a = summary.a().data;
        const u64 b = summary.b().data;
        const std::string verdict = a > b   ? text("freed ", exact_text(a - b))
                                    : a < b ? text("added ", exact_text(b - a))
                                            : std::string("as much");
        return text("\nA had ", exact_text(a), " of data, B has ", exact_text(b), ": ", verdict, " (lost ",
                    summary.bytes(Change::lost), ", gained ", summary.bytes(Change::gained), ").\n");
    }

    static std::string longest(const ComparisonSummary& summary)
    {
        std::string out;
        for (const ChangedStretch& stretch : summary.longest()) {
            if (out.empty()) {
                out = "\nThe longest stretches that differ:\n              Offset               Length  Change\n";
            }
            column(out, text(stretch.guest.offset), 20);
            column(out, text(stretch.guest.length), 21);
            out += text("  ", words_of(stretch.change), '\n');
        }
        return out;
    }

    static std::string verdict(const ComparisonSummary& summary)
    {
        std::string out = "\n";
        if (const u64 different = summary.bytes(Content::different); different > 0) {
            out += text("Different content: ", exact_text(different), " in sectors of 512.\n");
        }
        if (summary.a().size != summary.b().size) {
            out += "Warning: Image size mismatch!\n";
        }
        return out + (summary.first_different() ? text("Content mismatch at offset ", *summary.first_different(), "!\n")
                                                : std::string("Images are identical.\n"));
    }
};

class JsonPrinter final : public Printer {
public:
    JsonPrinter(const CompareArguments& arguments, const OpenedSide& a, const OpenedSide& b) : Printer(arguments, a, b)
    {
    }

    void begin() override
    {
        m_text += text("{ \"a\": ", side(m_arguments.a, m_a), ",\n\"b\": ", side(m_arguments.b, m_b), ",\n\"runs\": [");
    }

    void print(const Difference& difference) override
    {
        m_text += std::exchange(m_first, false) ? "\n" : ",\n";
        m_text += text("{ \"start\": ", difference.guest.offset, ", \"length\": ", difference.guest.length,
                       ", \"change\": \"", change_name(difference.change), '"');
        if (difference.content != Content::unread) {
            m_text += text(", \"content\": \"", difference.content == Content::equal ? "equal" : "different", '"');
        }
        entry("a", difference.a);
        entry("b", difference.b);
        m_text += '}';
    }

    void end(const ComparisonSummary& summary) override
    {
        m_text += text("],\n\"totals\": { \"size\": { \"a\": ", summary.a().size, ", \"b\": ", summary.b().size,
                       "},\n\"data\": { \"a\": ", summary.a().data, ", \"b\": ", summary.b().data,
                       ", \"freed\": ", static_cast<std::int64_t>(summary.a().data - summary.b().data), '}');
        for (std::size_t i = 0; i < change_count; ++i) {
            const auto change = static_cast<Change>(i);
            m_text += text(",\n\"", change_name(change), "\": { \"bytes\": ", summary.bytes(change),
                           ", \"stretches\": ", summary.stretches(change), '}');
        }
        if (m_arguments.content) {
            m_text += text(",\n\"content\": { \"equal\": ", summary.bytes(Content::equal),
                           ", \"different\": ", summary.bytes(Content::different),
                           ", \"unread\": ", summary.bytes(Content::unread), '}');
        }
        m_text += "}}\n";
    }

private:
    static std::string side(const CompareSide& what, const OpenedSide& opened)
    {
        std::string out = text("{ \"filename\": ", json_string(what.chain.name));
        out += opened.chain() != nullptr ? text(", \"format\": ", json_string(opened.kind)) : ", \"saved-map\": true";
        if (what.chain.snapshot) {
            out += text(", \"snapshot\": ", json_string(*what.chain.snapshot));
        }
        return opened.chain() != nullptr ? text(out, ", \"depth\": ", what.depth, '}') : out + '}';
    }

    void entry(std::string_view key, const std::optional<MapEntry>& entry)
    {
        if (!entry) {
            return;
        }
        static constexpr std::pair<std::string_view, u8> flags[] = {{"present", map_flag::present},
                                                                    {"zero", map_flag::zero},
                                                                    {"data", map_flag::data},
                                                                    {"compressed", map_flag::compressed}};
        m_text += text(", \"", key, "\": { \"depth\": ", entry->depth);
        for (const auto& [name, flag] : flags) {
            if ((entry->told & flag) != 0) {
                m_text += text(", \"", name, (entry->flags & flag) != 0 ? "\": true" : "\": false");
            }
        }
        if (entry->unknown()) {
            m_text += ", \"unknown\": true";
        }
        if (entry->place) {
            m_text += text(", \"offset\": ", *entry->place);
        }
        m_text += '}';
    }

    bool m_first = true;
};

/// Takes differences as they come, and knows how it ended.
class Comparison {
public:
    Comparison(const CompareArguments& arguments, OpenedSide& a, OpenedSide& b)
        : m_arguments(arguments),
          m_a(a),
          m_b(b),
          m_progress(arguments.progress && !arguments.quiet && !arguments.json),
          m_summary(arguments.longest)
    {
        if (arguments.json) {
            m_printer = std::make_unique<JsonPrinter>(arguments, a, b);
        } else {
            m_printer = std::make_unique<HumanPrinter>(arguments, a, b);
        }
        for (const OpenedSide* side : {&a, &b}) {
            m_size = std::max(m_size, side->chain() != nullptr ? side->chain()->virtual_size() : 0);
        }
    }

    int run()
    {
        if (!m_arguments.quiet) {
            m_printer->begin();
        }
        const Providers providers(m_a.chain(), m_b.chain());
        const auto take = [this](const Difference& difference) { return this->take(difference); };
        const Status compared =
            m_arguments.content ? compare_contents(providers, take) : compare_maps(*m_a.map, *m_b.map, providers, take);
        if (!compared) {
            static_cast<void>(m_printer->flush());
            complain(compared.error().text());
            return m_read_failed ? compare_not_read : compare_not_mapped;
        }
        return end();
    }

private:
    Status compare_contents(const Providers& providers, DifferenceSink take)
    {
        ContentComparison contents(*m_a.chain(), *m_b.chain(), 0, take);
        const Status compared = contents.run(*m_a.map, *m_b.map, providers);
        m_read_failed = contents.read_failed();
        return compared;
    }

    bool take(const Difference& difference)
    {
        m_summary.add(difference);
        if (m_size > 0) {
            m_progress.tell(99.0 * static_cast<double>(difference.guest.end()) / static_cast<double>(m_size));
        }
        if (m_arguments.quiet) {
            return !differs();
        }
        m_printer->print(difference);
        if (m_printer->waiting() >= flush_at) {
            m_written = m_printer->flush();
        }
        return m_written.has_value();
    }

    bool differs() const
    {
        return m_arguments.content ? m_summary.first_different().has_value()
                                   : m_summary.bytes(Change::same) + m_summary.bytes(Change::unknown) != all();
    }

    u64 all() const { return std::max(m_summary.a().size, m_summary.b().size); }

    int end()
    {
        if (!m_arguments.quiet && m_written) {
            m_printer->end(m_summary);
            m_written = m_printer->flush();
        }
        if (!m_written) {
            complain_of(m_written.error());
            return compare_not_read;
        }
        const bool sizes_differ = !m_arguments.content && m_summary.a().size != m_summary.b().size;
        m_progress.tell(100);
        if (differs() || sizes_differ) {
            return compare_differs;
        }
        if (const u64 unknown = m_summary.bytes(Change::unknown); unknown > 0) {
            complain(text("of ", unknown, " bytes a layer is damaged or missing: they could not be compared"));
            return compare_not_mapped;
        }
        return compare_same;
    }

    const CompareArguments& m_arguments;
    OpenedSide& m_a;
    OpenedSide& m_b;
    Progress m_progress;
    ComparisonSummary m_summary;
    std::unique_ptr<Printer> m_printer;
    u64 m_size = 0;  ///< of the longer disk, as far as it is known
    Status m_written;
    bool m_read_failed = false;
};

int run(const CompareArguments& arguments)
{
    Result<OpenedSide> sides[] = {open(arguments.a), open(arguments.b)};
    const CompareSide* asked[] = {&arguments.a, &arguments.b};
    for (std::size_t i = 0; i < std::size(sides); ++i) {
        if (!sides[i]) {
            complain(text("Could not open '", printable(asked[i]->chain.name), "': ", with_hint(sides[i].error())));
            return compare_not_opened;
        }
        if (arguments.content && sides[i]->chain() == nullptr) {
            complain(text("'", printable(asked[i]->chain.name), "' is a saved map: --content needs the image"));
            return compare_not_opened;
        }
    }
    return Comparison(arguments, *sides[0], *sides[1]).run();
}

/// What one option of --compare says; what it is for both sides, for both. False: it was complained of.
bool take_compare_option(int found, CompareArguments& compare)
{
    constexpr u64 most_layers = 1 << 16;
    constexpr u64 most_stretches = 1 << 20;
    const auto both = [&](auto set) {
        set(compare.a.chain);
        set(compare.b.chain);
        return true;
    };
    const auto take = [](auto& into, std::optional<u64> given) {
        if (given) {
            into = static_cast<std::remove_reference_t<decltype(into)>>(*given);
        }
        return given.has_value();
    };
    switch (found) {
        case 'f': compare.a.chain.format = optarg; return true;
        case 'F': compare.b.chain.format = optarg; return true;
        case option_snapshot: compare.a.chain.snapshot = optarg; return true;
        case option_snapshot_b: compare.b.chain.snapshot = optarg; return true;
        case option_depth_a: return take(compare.a.depth, count_argument("depth-a", optarg, most_layers));
        case option_depth_b: return take(compare.b.depth, count_argument("depth-b", optarg, most_layers));
        case option_longest: return take(compare.longest, count_argument("longest", optarg, most_stretches));
        case option_content: return compare.content = true;
        case 'p': return compare.progress = true;
        case 'q': return compare.quiet = true;
        case 'U': return both([](ChainRequest& chain) { chain.force_share = true; });
        case option_image_opts: return both([](ChainRequest& chain) { chain.image_options = true; });
        case option_keep_going: return both([](ChainRequest& chain) { chain.keep_going = true; });
        case option_allow_network: return both([](ChainRequest& chain) { chain.policy.network = true; });
        case option_no_follow:
            return both([](ChainRequest& chain) { chain.policy.follow = ReferencePolicy::Follow::nothing; });
        case option_root: return both([](ChainRequest& chain) { chain.policy.roots.emplace_back(optarg); });
        case option_output: return take_json_option(compare.json);
        case option_object: return check_object();
        default: refuse_with_advice(); return false;
    }
}

std::variant<CompareArguments, Leave> parse(int argc, char** argv)
{
    const auto refuse = [](std::string_view sentence) {
        complain(sentence);
        return Leave{compare_not_opened};
    };
    CompareArguments compare;
    OptionReader options(mode_of("compare"), argc, argv, compare_not_opened);
    while (const auto found = options.next()) {
        if (!take_compare_option(*found, compare)) {
            return Leave{compare_not_opened};
        }
    }
    if (options.leave()) {
        return *options.leave();
    }
    const auto names = options.names();
    if (names.size() != 1 && names.size() != 2) {
        return refuse("Expecting two images or saved maps, or one of which two things are compared");
    }
    CompareSide& b = compare.b;
    const auto apart = [](const CompareSide& side) { return side.depth != 0 || side.chain.snapshot; };
    if (names.size() == 1) {
        if (!apart(compare.a) && !apart(b)) {
            return refuse("One image alone is compared by --snapshot-a, --snapshot-b, --depth-a, --depth-b");
        }
        b.chain.format = b.chain.format ? b.chain.format : compare.a.chain.format;
    }
    compare.a.chain.name = names.front();
    b.chain.name = names.back();
    for (ChainRequest* chain : {&compare.a.chain, &b.chain}) {
        chain->protocols = &loaded_protocols();
        if (chain->image_options && chain->format) {
            return refuse("--image-opts and --format-a or --format-b are mutually exclusive");
        }
        if (!follow_roots(chain->policy)) {
            return Leave{compare_not_opened};
        }
    }
    return compare;
}

}  // namespace

int compare_command(int argc, char** argv)
{
    return run_parsed(parse(argc, argv), run);
}

}  // namespace stratamap
