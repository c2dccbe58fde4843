// SPDX-License-Identifier: MIT
// LegendModel: every layer of the chain, below it its states with their exact bytes, and what no layer has.
#include "widgets/legend_model.h"

#include "widgets/cell_info.h"
#include "widgets/manual_text.h"
#include "widgets/units.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr quintptr top_level = 0;  // otherwise an index carries its section's row plus one

constexpr QSize swatch_size(28, 16);  // in the user's pixels

}  // namespace

void LegendModel::show(const Survey& survey, const Raster& totals)
{
    const std::size_t layers = survey.chain ? survey.chain->layers().size() : 0;
    std::vector<Section> sections;
    const auto sectionOf = [&](u32 depth) -> Section& {
        while (sections.size() <= depth) {
            const auto next = static_cast<u32>(sections.size());
            sections.push_back({next, layerName(survey, next), 0, {}});
        }
        return sections[depth];
    };
    if (layers > 0) {
        sectionOf(static_cast<u32>(layers - 1));
    }
    Section nobody{std::nullopt, tr("No layer"), 0, {}};
    u64 unallocated = 0;
    if (totals.size() > 0) {
        for (const Share& share : totals.shares(0)) {
            if (share.state == State::unallocated) {
                unallocated += share.bytes;
                continue;
            }
            Section& section = sectionOf(share.depth);
            section.bytes += share.bytes;
            section.entries.push_back({share.state, share.bytes});
        }
    }
    const u64 pending = totals.size() > 0 ? totals.pending(0) : 0;
    if (unallocated > 0) {
        nobody.entries.push_back({State::unallocated, unallocated});
    }
    if (pending > 0) {
        nobody.entries.push_back({std::nullopt, pending});
    }
    if (!nobody.entries.empty()) {
        nobody.bytes = unallocated + pending;
        sections.push_back(nobody);
    }
    const bool reset = !sameRows(sections, m_sections);
    if (reset) {
        beginResetModel();
    }
    m_sections = std::move(sections);
    m_size = totals.view().length;
    m_scanned = m_size - pending;
    if (reset) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, index(row, column_count - 1));
        if (const int entries = rowCount(section); entries > 0) {
            Q_EMIT dataChanged(index(0, 0, section), index(entries - 1, column_count - 1, section));
        }
    }
}

void LegendModel::clear()
{
    beginResetModel();
    m_sections.clear();
    m_scanned = 0;
    m_size = 0;
    endResetModel();
}

bool LegendModel::sameRows(const std::vector<Section>& a, const std::vector<Section>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Section& x, const Section& y) {
        return x.depth == y.depth && x.name == y.name &&
               std::equal(x.entries.begin(), x.entries.end(), y.entries.begin(), y.entries.end(),
                          [](const Entry& e, const Entry& f) { return e.state == f.state; });
    });
}

void LegendModel::setFilter(const Filter& filter)
{
    m_filter = filter;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section, {Qt::CheckStateRole});
        if (const int entries = rowCount(section); entries > 0) {
            Q_EMIT dataChanged(index(0, 0, section), index(entries - 1, 0, section), {Qt::CheckStateRole});
        }
    }
}

/// Nothing where there is nothing to tick: what is not scanned yet is never hidden.
std::optional<Qt::CheckState> LegendModel::ticked(const QModelIndex& index) const
{
    const auto tick = [](bool shown) { return shown ? Qt::Checked : Qt::Unchecked; };
    const Entry* entry = entryAt(index);
    const QModelIndex parent = index.parent();
    const Section& section = m_sections[static_cast<std::size_t>((entry ? parent : index).row())];
    if (entry) {
        return entry->state ? std::optional(tick(m_filter.shows(section.depth.value_or(0), *entry->state)))
                            : std::nullopt;
    }
    if (!section.depth) {
        return std::nullopt;
    }
    const auto shown = std::count_if(section.entries.begin(), section.entries.end(), [&](const Entry& each) {
        return each.state && m_filter.shows(*section.depth, *each.state);
    });
    if (section.entries.empty()) {
        return tick(!std::binary_search(m_filter.layers.begin(), m_filter.layers.end(), *section.depth));
    }
    return shown == 0                                                  ? Qt::Unchecked
           : static_cast<std::size_t>(shown) == section.entries.size() ? Qt::Checked
                                                                       : Qt::PartiallyChecked;
}

bool LegendModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0 ||
        !ticked(index)) {
        return false;
    }
    const bool shown = value.toInt() == Qt::Checked;
    const Entry* entry = entryAt(index);
    const Section& section = m_sections[static_cast<std::size_t>((entry ? index.parent() : index).row())];
    Filter filter = m_filter;
    if (entry && *entry->state == State::unallocated) {
        filter.setShown(State::unallocated, shown);
    } else if (entry) {
        const u32 depth = *section.depth;
        if (std::binary_search(filter.layers.begin(), filter.layers.end(), depth)) {
            filter.setShown(depth, true);  // from now on by its states
            for (const Entry& each : section.entries) {
                filter.setShown(depth, *each.state, false);
            }
        }
        filter.setShown(*entry->state, true);
        filter.setShown(depth, *entry->state, shown);
    } else {
        filter.setShown(*section.depth, shown);
        for (const Entry& each : section.entries) {
            filter.setShown(*section.depth, *each.state, true);
        }
    }
    Q_EMIT filterEdited(filter);
    return true;
}

Filter LegendModel::only(const QModelIndex& index) const
{
    const Entry* entry = entryAt(index);
    const Section& wanted = m_sections[static_cast<std::size_t>((entry ? index.parent() : index).row())];
    Filter filter;
    for (const Section& section : m_sections) {
        if (!section.depth) {
            filter.setShown(State::unallocated, &section == &wanted);
        } else if (&section != &wanted) {
            filter.setShown(*section.depth, false);
        } else if (entry) {
            for (const Entry& each : section.entries) {
                filter.setShown(*section.depth, *each.state, &each == entry);
            }
        }
    }
    if (wanted.depth) {
        filter.setShown(State::unallocated, false);
    }
    return filter;
}

Qt::ItemFlags LegendModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == name_column && ticked(index) ? plain | Qt::ItemIsUserCheckable : plain;
}

void LegendModel::setLook(const MapPalette& palette, const QFont& font, double ratio)
{
    m_palette = palette;
    m_font = font;
    m_ratio = ratio;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section, {Qt::DecorationRole, Qt::FontRole});
        if (const int entries = rowCount(section); entries > 0) {
            Q_EMIT dataChanged(index(0, 0, section), index(entries - 1, 0, section), {Qt::DecorationRole});
        }
    }
}

void LegendModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
}

QModelIndex LegendModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top_level);
}

QModelIndex LegendModel::parent(const QModelIndex& child) const
{
    const quintptr id = child.internalId();
    return !child.isValid() || id == top_level ? QModelIndex() : createIndex(static_cast<int>(id - 1), 0, top_level);
}

int LegendModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_sections.size());
    }
    if (parent.internalId() != top_level || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].entries.size());
}

int LegendModel::columnCount(const QModelIndex&) const
{
    return column_count;
}

const LegendModel::Entry* LegendModel::entryAt(const QModelIndex& index) const
{
    return index.internalId() == top_level
               ? nullptr
               : &m_sections[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
}

QString LegendModel::nameOf(const Section& section, const Entry* entry) const
{
    if (entry) {
        return entry->state ? stateWord(*entry->state) : pendingWord();
    }
    return section.name;
}

QString LegendModel::shareOf(const Section& section, const Entry* entry) const
{
    if (entry) {
        return percentText(entry->bytes, entry->state ? m_scanned : m_size, m_locale);
    }
    return section.depth ? percentText(section.bytes, m_scanned, m_locale) : QString();
}

QVariant LegendModel::swatch(const Section& section, const Entry* entry) const
{
    Fill fill;
    QString text;
    if (!entry) {
        if (!section.depth) {
            return {};
        }
        fill = m_palette.fill(*section.depth, State::data);
        text = QString::number(*section.depth);
    } else {
        fill = entry->state ? m_palette.fill(section.depth.value_or(0), *entry->state) : m_palette.pending();
    }
    if (!text.isEmpty()) {
        fill.letter.clear();
    }
    QImage image = ui::swatch(fill, swatch_size, m_font, m_ratio, m_palette.guide());
    if (!text.isEmpty()) {
        QPainter painter(&image);
        QFont font = m_font;
        font.setBold(true);
        font.setPixelSize(11);
        painter.setFont(font);
        painter.setPen(fill.text);
        painter.drawText(QRect(QPoint(0, 0), swatch_size), Qt::AlignCenter, text);
    }
    return QPixmap::fromImage(image);
}

QVariant LegendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry* entry = entryAt(index);
    const auto row = static_cast<std::size_t>((entry ? parent(index) : index).row());
    const Section& section = m_sections[row];
    const u64 bytes = entry ? entry->bytes : section.bytes;
    switch (role) {
        case Qt::DisplayRole:
            switch (index.column()) {
                case name_column: return nameOf(section, entry);
                case size_column: return !entry && !section.depth ? QString() : sizeText(bytes, m_locale);
                default: return shareOf(section, entry);
            }
        case Qt::CheckStateRole:
            if (const auto tick = index.column() == name_column ? ticked(index) : std::nullopt) {
                return static_cast<int>(*tick);
            }
            return {};
        case Qt::DecorationRole: return index.column() == name_column ? swatch(section, entry) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(index.column() == name_column ? Qt::AlignLeft | Qt::AlignVCenter
                                                          : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::FontRole:
            if (!entry && index.column() == name_column) {
                QFont bold = m_font;
                bold.setBold(true);
                return bold;
            }
            return {};
        case Qt::ForegroundRole: return bytes == 0 ? QVariant(m_palette.mutedText()) : QVariant();
        case Qt::WhatsThisRole:
            return manualMeaning(!entry         ? QStringLiteral("layer-0")
                                 : entry->state ? manualName(*entry->state)
                                                : manualPending());
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            if (role == Qt::AccessibleTextRole && index.column() != name_column) {
                return {};
            }
            if (!entry && !section.depth) {
                return nameOf(section, entry);
            }
            return tr("%1: %2, %3", "state or layer, size, share")
                .arg(nameOf(section, entry), fullSizeText(bytes, m_locale), shareOf(section, entry));
        default: return {};
    }
}

}  // namespace stratamap::ui
