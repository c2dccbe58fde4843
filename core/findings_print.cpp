// SPDX-License-Identifier: MIT
// Findings as text for people and as JSON for programs.
#include "core/findings.h"
#include "core/text.h"

namespace stratamap {

namespace {

constexpr Finding::Severity worst_first[] = {Finding::Severity::damage, Finding::Severity::warning,
                                             Finding::Severity::note};

std::string plural(std::size_t count, std::string_view word)
{
    const bool countable = word != "damage";
    return text(count, ' ', word, countable && count != 1 ? "s" : "");
}

std::string summary(const Findings& findings)
{
    if (findings.list.empty()) {
        return "nothing found";
    }
    std::string parts;
    for (const auto severity : worst_first) {
        if (const std::size_t count = findings.count(severity); count > 0) {
            parts += text(parts.empty() ? "" : ", ", plural(count, severity_name(severity)));
        }
    }
    return text(plural(findings.list.size(), "finding"), ": ", parts);
}

std::string range_json(const Range& range)
{
    return text("{\"start\": ", range.offset, ", \"length\": ", range.length, '}');
}

std::string strings_json(const std::vector<std::string>& strings)
{
    std::string out = "[";
    for (const std::string& each : strings) {
        out += text(out.size() > 1 ? ", " : "", json_string(each));
    }
    return out + ']';
}

std::string finding_json(const Finding& finding)
{
    std::string out =
        text("    {\"id\": ", json_string(finding.id), ", \"severity\": \"", severity_name(finding.severity),
             "\", \"layer\": ", finding.depth, ",\n     \"title\": ", json_string(finding_title(finding.id)),
             ",\n     \"sentence\": ", json_string(finding.sentence),
             ",\n     \"evidence\": ", strings_json(finding.evidence));
    if (!finding.command.empty()) {
        out += ",\n     \"command\": " + json_string(finding.command);
    }
    if (finding.guest) {
        out += ",\n     \"guest\": " + range_json(*finding.guest);
    }
    if (finding.host) {
        out += ",\n     \"host\": " + range_json(*finding.host);
    }
    return out + '}';
}

}  // namespace

std::string findings_text(const Chain& chain, const Findings& findings)
{
    std::string out = text(printable(chain.layers().front().name), ": ", summary(findings), '\n');
    for (const Finding& finding : findings.list) {
        out += text('\n', severity_name(finding.severity), ": ", finding_title(finding.id), " [", finding.id,
                    "], layer ", finding.depth, "\n  ", finding.sentence, '\n');
        for (const std::string& line : finding.evidence) {
            out += text("    ", line, '\n');
        }
        if (!finding.command.empty()) {
            out += text("  $ ", finding.command, '\n');
        }
    }
    for (const std::string& sentence : findings.left_out) {
        out += text("\nnot looked at: ", sentence, '\n');
    }
    return out;
}

std::string findings_json(const Chain& chain, const Findings& findings)
{
    std::string out = "{\n  \"version\": 1,\n  \"layers\": [";
    for (std::size_t depth = 0; depth < chain.layers().size(); ++depth) {
        const ChainLayer& layer = chain.layers()[depth];
        out += text(depth == 0 ? "\n" : ",\n", "    {\"layer\": ", depth, ", \"name\": ", json_string(layer.name),
                    ", \"format\": ", layer.layer ? json_string(layer.format) : "null", '}');
    }
    out += "\n  ],\n  \"counts\": {";
    for (const auto severity : worst_first) {
        out += text(severity == worst_first[0] ? "" : ", ", '"', severity_name(severity),
                    "\": ", findings.count(severity));
    }
    out += "},\n  \"findings\": [";
    for (std::size_t i = 0; i < findings.list.size(); ++i) {
        out += (i == 0 ? "\n" : ",\n") + finding_json(findings.list[i]);
    }
    out += findings.list.empty() ? "],\n" : "\n  ],\n";
    return out + "  \"left_out\": " + strings_json(findings.left_out) + "\n}\n";
}

}  // namespace stratamap
