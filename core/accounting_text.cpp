// SPDX-License-Identifier: MIT
#include "core/accounting_text.h"

#include "core/text.h"

#include <array>

namespace stratamap {

namespace {

struct Word {
    std::string_view id, words;
};

// In the order of the enumerators.
constexpr std::array<Word, sum_kind_count> sum_kinds = {{
    {"gone-data", "guest data in FILE"},
    {"gone-compressed", "compressed guest data in FILE"},
    {"gone-zeros", "space kept for zeros in FILE"},
    {"gone-snapshots", "what internal snapshots of FILE alone hold"},
    {"gone-bitmaps", "bitmaps of FILE"},
    {"gone-metadata", "header, tables and reference counts of FILE"},
    {"gone-leaks", "leaked clusters of FILE"},
    {"gone-rest", "free space in FILE, less its holes"},
    {"in-place", "written over in place"},
    {"copied-data", "clusters taken for data"},
    {"inflated", "clusters taken for data that was compressed"},
    {"stored-zeros", "clusters taken for zeros"},
    {"rounded", "rounding up to whole clusters"},
    {"unshared", "clusters taken because internal snapshots keep the old ones"},
    {"tables", "tables that lead to new clusters"},
    {"top-table", "the L1 table of a longer disk"},
    {"counts", "reference counts of new clusters"},
    {"freed-zeros", "clusters given back where zeros are now"},
    {"freed-packed", "compressed clusters given back"},
    {"snapshot-data", "clusters that this snapshot alone has"},
    {"snapshot-packed", "compressed clusters that this snapshot alone has"},
    {"snapshot-tables", "tables of this snapshot"},
    {"snapshot-record", "the snapshot table gets shorter"},
}};
constexpr std::array<Word, assumption_count> assumptions = {{
    {"checked", "the file that is written passes its check"},
    {"file-deleted", "FILE is deleted afterwards"},
    {"child-rebased", "CHILD refers to PARENT afterwards"},
    {"contents-differ", "what FILE holds differs everywhere from what lies below"},
    {"sparse-storage", "the storage takes holes"},
}};
constexpr std::array<Word, obstacle_count> obstacles = {{
    {"no-parent", "nothing is below to commit into"},
    {"no-child", "nothing is above to pull into"},
    {"children", "layers above need it"},
    {"parent-lost", "the chain is not whole"},
    {"parent-read-only", "qemu-img does not write the format of PARENT"},
    {"child-cannot", "qemu-img does not change the backing file of CHILD's format"},
    {"no-snapshots", "the snapshot does not lie in this file alone"},
    {"failed", "it cannot be summed up"},
}};
constexpr std::array<std::string_view, 3> trusts = {"exact", "bound", "estimate"};

template <std::size_t count, typename Enumerator>
const Word& word(const std::array<Word, count>& words, Enumerator what)
{
    return words[static_cast<std::size_t>(what)];
}

template <typename List, typename Text>
std::string json_list(const List& list, Text item)
{
    std::string out = "[";
    for (const auto& one : list) {
        out += text(out.size() > 1 ? ", " : "", item(one));
    }
    return out + "]";
}

}  // namespace

std::string_view sum_kind_id(SumKind kind)
{
    return word(sum_kinds, kind).id;
}

std::string_view sum_kind_words(SumKind kind)
{
    return word(sum_kinds, kind).words;
}

std::string_view trust_id(Trust trust)
{
    return trusts[static_cast<std::size_t>(trust)];
}

std::string_view assumption_id(Assumption assumption)
{
    return word(assumptions, assumption).id;
}

std::string_view assumption_words(Assumption assumption)
{
    return word(assumptions, assumption).words;
}

std::string_view obstacle_id(Obstacle obstacle)
{
    return word(obstacles, obstacle).id;
}

std::string_view obstacle_words(Obstacle obstacle)
{
    return word(obstacles, obstacle).words;
}

std::string sum_json(const Sum& sum)
{
    if (sum.obstacle) {
        return text("{\"possible\": false, \"obstacle\": \"", obstacle_id(*sum.obstacle), '"',
                    sum.why.empty() ? "" : text(", \"why\": ", json_string(sum.why)), '}');
    }
    const auto line = [](const SumLine& of) {
        return text("{\"kind\": \"", sum_kind_id(of.kind), "\", \"bytes\": ", of.bytes,
                    of.about == 0 ? "" : text(", \"about\": ", of.about), ", \"trust\": \"", trust_id(of.trust), "\"}");
    };
    return text("{\"possible\": true, \"net\": ", sum.net(), ", \"trust\": \"", trust_id(sum.trust()),
                "\", \"lines\": ", json_list(sum.lines, line), ", \"assuming\": ",
                json_list(sum.assumptions, [](Assumption of) { return text('"', assumption_id(of), '"'); }),
                ", \"breaks\": ", json_list(sum.breaks, json_string),
                ", \"commands\": ", json_list(sum.commands, json_string), '}');
}

std::string holding_json(const Holding& holding, const std::optional<ExclusiveBytes>& exclusive)
{
    return text("\"own\": ", holding.own, ", \"visible\": ", holding.visible, ", \"shadowed\": ", holding.shadowed(),
                exclusive ? text(", \"exclusive\": ", exclusive->bytes()) : "");
}

}  // namespace stratamap
