// SPDX-License-Identifier: MIT
// Viewpoint: what a person looks at and points to. All views of one disk share it, so that none knows another.
#include "widgets/viewpoint.h"

#include <algorithm>
#include <utility>

namespace stratamap::ui {

bool Filter::shows(u32 depth, State state) const
{
    return !states[static_cast<std::size_t>(state)] &&
           !std::binary_search(parts.begin(), parts.end(), std::pair(depth, state)) &&
           (state == State::unallocated || !std::binary_search(layers.begin(), layers.end(), depth));
}

namespace {

template <typename Value>
void keep(std::vector<Value>& sorted, const Value& value, bool kept)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
    if (!kept) {
        sorted.erase(first, last);
    } else if (first == last) {
        sorted.insert(first, value);
    }
}

}  // namespace

void Filter::setShown(u32 depth, bool shown)
{
    keep(layers, depth, !shown);
}

void Filter::setShown(u32 depth, State state, bool shown)
{
    keep(parts, std::pair(depth, state), !shown);
}

void Filter::setShown(State state, bool shown)
{
    states.set(static_cast<std::size_t>(state), !shown);
}

u64 Viewpoint::size() const
{
    return m_survey ? m_survey->resolved->size() : 0;
}

void Viewpoint::setSurvey(const SurveyPtr& survey)
{
    const SurveyPtr now = survey && survey->resolved ? survey : nullptr;
    const bool same =
        m_survey && now && m_survey->chain == now->chain && m_survey->resolved->size() == now->resolved->size();
    m_survey = now;
    if (!same) {
        m_cursor = 0;
        m_cell = {};
        m_light.reset();
        m_selection.reset();
        m_highlighted.reset();
        m_filter = {};
        m_preview.reset();
        m_marks.clear();
        m_partitions.reset();
        Q_EMIT diskChanged();
        Q_EMIT cursorChanged();
        Q_EMIT lightChanged();
        Q_EMIT selectionChanged();
        Q_EMIT lookChanged();
        Q_EMIT marksChanged();
        Q_EMIT partitionsChanged();
    }
    Q_EMIT surveyChanged();
}

void Viewpoint::setCursor(u64 offset)
{
    const u64 within = size() > 0 ? std::min(offset, size() - 1) : 0;
    if (std::exchange(m_cursor, within) != within) {
        Q_EMIT cursorChanged();
    }
}

Range Viewpoint::cursorCell() const
{
    if (m_cell.contains(m_cursor)) {
        return m_cell;
    }
    const u64 sector = round_down(m_cursor, sector_size);
    return {sector, std::min(sector_size, size() - sector)};
}

void Viewpoint::setCursorCell(Range cell)
{
    if (std::exchange(m_cell, cell) != cell) {
        Q_EMIT cursorChanged();
    }
}

void Viewpoint::setLight(std::optional<Range> cell)
{
    if (std::exchange(m_light, cell) != cell) {
        Q_EMIT lightChanged();
    }
}

void Viewpoint::select(std::optional<Range> range)
{
    if (range) {
        const u64 end = std::min(range->end(), size());
        range = range->offset < end ? std::optional(Range{range->offset, end - range->offset}) : std::nullopt;
    }
    if (std::exchange(m_selection, range) != range) {
        Q_EMIT selectionChanged();
    }
}

void Viewpoint::highlightLayer(std::optional<u32> depth)
{
    if (std::exchange(m_highlighted, depth) != depth) {
        Q_EMIT lookChanged();
    }
}

void Viewpoint::setFilter(const Filter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        Q_EMIT lookChanged();
    }
}

void Viewpoint::setPreview(const std::optional<Filter>& filter)
{
    if (m_preview != filter) {
        m_preview = filter;
        Q_EMIT lookChanged();
    }
}

void Viewpoint::setCellMode(CellMode mode)
{
    if (std::exchange(m_mode, mode) != mode) {
        Q_EMIT lookChanged();
    }
}

void Viewpoint::setMarks(Mark::Kind kind, std::vector<Mark> marks)
{
    std::vector<Mark> all;
    all.reserve(m_marks.size() + marks.size());
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(all),
                 [kind](const Mark& mark) { return mark.kind != kind; });
    std::move(marks.begin(), marks.end(), std::back_inserter(all));
    if (m_marks != all) {
        m_marks = std::move(all);
        Q_EMIT marksChanged();
    }
}

std::vector<Range> Viewpoint::marked(Mark::Kind kind) const
{
    std::vector<Range> ranges;
    for (const Mark& mark : m_marks) {
        if (mark.kind == kind) {
            ranges.push_back(mark.guest);
        }
    }
    return ranges;
}

void Viewpoint::setPartitions(std::shared_ptr<const PartitionTable> table)
{
    m_partitions = std::move(table);
    Q_EMIT partitionsChanged();
}

}  // namespace stratamap::ui
