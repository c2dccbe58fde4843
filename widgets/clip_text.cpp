// SPDX-License-Identifier: MIT
// What is copied of a run or a range: text for people, scripts and shells.
#include "widgets/clip_text.h"

#include "core/map_text.h"
#include "core/text.h"
#include "widgets/cell_info.h"

#include <algorithm>

namespace stratamap::ui {

namespace {

// What the form prints of the run, if it can.
std::optional<std::string> printed(MapText kind, const Chain& chain, const Run& run)
{
    const auto form = make_map_form(kind, chain);
    TextBuffer text;
    if (!form->print(text, form->record(run)) || text.view().empty()) {
        return std::nullopt;
    }
    std::string line(text.view());
    while (!line.empty() && line.back() == '\n') {
        line.pop_back();
    }
    return line;
}

std::string padded(std::string word)
{
    word.resize(std::max<std::size_t>(word.size(), 16), ' ');
    return word;
}

bool isControl(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code < 0x20 || code == 0x7f;
}

}  // namespace

std::string asArgument(const std::string& name)
{
    return name.starts_with('-') ? "./" + name : name;
}

std::optional<Run> runForCopy(const Survey& survey, u64 offset)
{
    if (!survey.resolved || offset >= survey.resolved->size()) {
        return std::nullopt;
    }
    const CellInfo info = describeCell(survey, {offset, 1}, {});
    return info.run ? std::optional(info.run->run) : std::nullopt;
}

QString mapLineText(const Chain& chain, const Run& run)
{
    if (auto line = printed(MapText::human, chain, run)) {
        return QString::fromStdString(printable(*line));
    }
    const std::string& file = chain.layers()[run.depth].name;
    const u64 start = run.guest.offset;
    return QString::fromStdString(padded(start == 0 ? "0" : text(hex(start))) + padded(text(hex(run.guest.length))) +
                                  padded(std::string(state_name(run.state))) + printable(file));
}

QString mapJsonText(const Chain& chain, const Run& run)
{
    return QString::fromStdString(printed(MapText::json, chain, run).value_or(std::string()));
}

QString shellWord(const std::string& bytes)
{
    constexpr std::string_view harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:@%";
    if (!bytes.empty() && bytes.find_first_not_of(harmless) == std::string::npos) {
        return QString::fromStdString(bytes);
    }
    const bool controls = std::any_of(bytes.begin(), bytes.end(), isControl);
    std::string word = controls ? "$'" : "'";
    for (const char character : bytes) {
        if (controls && isControl(character)) {
            constexpr std::string_view digits = "01234567";
            const auto code = static_cast<unsigned char>(character);
            word += {'\\', digits[code >> 6U], digits[(code >> 3U) & 7U], digits[code & 7U]};
        } else if (controls && (character == '\'' || character == '\\')) {
            word += {'\\', character};
        } else if (character == '\'') {
            word += "'\\''";
        } else {
            word += character;
        }
    }
    return QString::fromStdString(word + "'");
}

QString commandText(const Chain& chain, const Run& run, Range range)
{
    const Range part = intersection(range, run.guest);
    if (run.state == State::data && run.has_offset() && part == range) {
        const u64 at = run.host_offset + (range.offset - run.guest.offset);
        return QStringLiteral("dd if=%1 iflag=skip_bytes,count_bytes bs=1M skip=%2 count=%3 status=none")
            .arg(shellWord(chain.host(run.depth, run.file).name()))
            .arg(at)
            .arg(range.length);
    }
    constexpr u64 most = u64{1} << 30;
    const ChainLayer& top = chain.layers().front();
    return QStringLiteral("qemu-io -r -U -f %1 -c 'read -v %2 %3' %4")
        .arg(QString::fromStdString(top.format))
        .arg(range.offset)
        .arg(std::min(range.length, most))
        .arg(shellWord(asArgument(top.name)));
}

}  // namespace stratamap::ui
