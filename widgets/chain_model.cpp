// SPDX-License-Identifier: MIT
// ChainModel: a chain's layers as a tree.
#include "widgets/chain_model.h"

#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <optional>

namespace stratamap::ui {

namespace {

// What the layer keeps bytes for: what would be gone if it went. Holes and zeros without space are not.
u64 ownBytes(const OwnTotals& totals)
{
    u64 sum = 0;
    for (const State state :
         {State::zero_allocated, State::data, State::compressed, State::encrypted, State::preallocated}) {
        sum += totals[state];
    }
    return sum;
}

// What the image takes up on its storage, the files besides it that hold its data included.
std::optional<u64> allocatedBytes(const ChainLayer& level)
{
    std::optional<u64> sum = level.image->allocated();
    for (const auto& file : level.layer->storage()) {
        const auto allocated = file->allocated();
        sum = sum && allocated ? std::optional(*sum + *allocated) : std::nullopt;
    }
    return sum;
}

// Tool tips guess whether a text is HTML; ours never is, whatever an image's author wrote into a file name.
QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

Issue::Severity worst(const std::vector<Issue>& issues)
{
    const auto found = std::max_element(issues.begin(), issues.end(),
                                        [](const Issue& a, const Issue& b) { return a.severity < b.severity; });
    return found == issues.end() ? Issue::Severity::note : found->severity;
}

}  // namespace

void ChainModel::setSurvey(const SurveyPtr& survey)
{
    if (m_survey && survey && m_survey->chain == survey->chain) {
        m_survey = survey;
        for (std::size_t depth = 0; depth < depthCount(); ++depth) {
            const QModelIndex first = layerIndex(static_cast<u32>(depth));
            Q_EMIT dataChanged(first, first.siblingAtColumn(column_count - 1));
        }
        return;
    }
    beginResetModel();
    m_survey = survey;
    m_snapshots.clear();
    if (m_survey) {
        for (const ChainLayer& level : m_survey->chain->layers()) {
            m_snapshots.push_back(level.layer ? level.layer->snapshots() : std::vector<Snapshot>{});
        }
    }
    endResetModel();
}

std::size_t ChainModel::depthCount() const
{
    return m_snapshots.size();
}

QModelIndex ChainModel::layerIndex(u32 depth) const
{
    const int row = depth == 0 ? 0 : static_cast<int>(m_snapshots[depth - 1].size());
    return createIndex(row, 0, static_cast<quintptr>(depth));
}

bool ChainModel::isSnapshot(const QModelIndex& index) const
{
    return index.internalId() > 0 && static_cast<std::size_t>(index.row()) < m_snapshots[index.internalId() - 1].size();
}

std::size_t ChainModel::depthOf(const QModelIndex& index) const
{
    return isSnapshot(index) ? index.internalId() - 1 : index.internalId();
}

ChainModel::Kind ChainModel::kindOf(const QModelIndex& index) const
{
    if (isSnapshot(index)) {
        return Kind::snapshot;
    }
    return m_survey->chain->layers()[depthOf(index)].lost ? Kind::ghost : Kind::layer;
}

QModelIndex ChainModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(depthOf(parent) + 1) : 0);
}

QModelIndex ChainModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return layerIndex(static_cast<u32>(child.internalId() - 1));
}

int ChainModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return depthCount() > 0 ? 1 : 0;
    }
    if (parent.column() != 0 || isSnapshot(parent)) {
        return 0;
    }
    const std::size_t depth = depthOf(parent);
    return static_cast<int>(m_snapshots[depth].size()) + (depth + 1 < depthCount() ? 1 : 0);
}

int ChainModel::columnCount(const QModelIndex&) const
{
    return column_count;
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t depth = depthOf(index);
    const Kind kind = kindOf(index);
    switch (role) {
        case Qt::DisplayRole:
            return kind == Kind::snapshot
                       ? snapshotText(m_snapshots[depth][static_cast<std::size_t>(index.row())], index.column())
                       : layerText(depth, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter |
                                       (index.column() >= virtual_size ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole: return plainToolTip(toolTip(index));
        case Qt::AccessibleDescriptionRole: return index.column() == file ? toolTip(index) : QString();
        case Qt::DecorationRole:
            if (index.column() != file) {
                return {};
            }
            if (kind == Kind::ghost) {
                return icon(Icon::ghost);
            }
            if (kind == Kind::layer && worst(m_survey->issues[depth]) != Issue::Severity::note) {
                return icon(Icon::warning);
            }
            // The colour that the map gives to this layer, so that one finds the other.
            return icon(
                kind == Kind::snapshot ? Icon::snapshot : Icon::layer,
                MapPalette(QGuiApplication::palette(), static_cast<u32>(depthCount())).layer(static_cast<u32>(depth)));
        case Qt::FontRole: {
            QFont font;
            font.setItalic(kind == Kind::ghost);
            font.setBold(kind == Kind::layer && depth == 0 && index.column() == file);
            return font.italic() || font.bold() ? QVariant(font) : QVariant();
        }
        case depth_role: return kind == Kind::snapshot ? QVariant() : QVariant::fromValue(static_cast<quint32>(depth));
        case kind_role: return static_cast<int>(kind);
        default: return {};
    }
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section >= virtual_size ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
            case file: return tr("File");
            case format: return tr("Format");
            case virtual_size: return tr("Virtual");
            case on_disk: return tr("On disk");
            case own: return tr("Own");
            default: return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
            case virtual_size: return tr("How large the guest's disk is in this layer");
            case on_disk: return tr("How much space the file takes up where it is stored");
            case own: return tr("How much of the guest's disk this layer itself keeps, seen from above or not");
            default: return {};
        }
    }
    return {};
}

QString ChainModel::layerText(std::size_t depth, int column) const
{
    const ChainLayer& level = m_survey->chain->layers()[depth];
    if (level.lost) {
        const std::string& name = !level.blocked_path.empty() ? level.blocked_path
                                  : !level.name.empty()       ? level.name
                                                              : level.reference;
        switch (column) {
            case file:
                return tr("%1 – %2", "file, why it is not shown")
                    .arg(shortName(name), shortReason(level.lost->fault()));
            case format: return level.recorded_format ? shown(*level.recorded_format) : QString();
            default: return {};
        }
    }
    switch (column) {
        case file: return shortName(level.name);
        case format: return shown(level.format);
        case virtual_size: return sizeText(level.layer->virtual_size());
        case on_disk: {
            const auto allocated = allocatedBytes(level);
            return allocated ? sizeText(*allocated) : QString();
        }
        case own: {
            const OwnTotals& totals = m_survey->own[depth];
            const QString size = sizeText(ownBytes(totals));
            if (!totals.complete() && totals.scanned == 0) {
                return QStringLiteral("…");
            }
            return totals.complete() ? size : tr("≥ %1", "bytes counted so far").arg(size);
        }
        default: return {};
    }
}

QString ChainModel::snapshotText(const Snapshot& snapshot, int column) const
{
    switch (column) {
        case file: return snapshot.name.empty() ? shown(snapshot.id) : shown(snapshot.name);
        case format: return tr("snapshot");
        case virtual_size: return sizeText(snapshot.virtual_size);
        default: return {};
    }
}

QString ChainModel::issueText(std::size_t depth) const
{
    constexpr std::size_t most = 8;
    const std::vector<Issue>& issues = m_survey->issues[depth];
    QStringList lines;
    for (std::size_t i = 0; i < std::min(issues.size(), most); ++i) {
        lines += QStringLiteral("• ") + shown(issues[i].sentence);
    }
    if (issues.size() > most) {
        lines += tr("… and %n more", nullptr, static_cast<int>(issues.size() - most));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ChainModel::toolTip(const QModelIndex& index) const
{
    const std::size_t depth = depthOf(index);
    const ChainLayer& level = m_survey->chain->layers()[depth];
    QStringList lines;
    switch (kindOf(index)) {
        case Kind::ghost:
            lines +=
                headline(level.lost->fault(), shortName(level.blocked_path.empty() ? level.name : level.blocked_path));
            lines += technicalText(*level.lost);
            break;
        case Kind::snapshot: {
            const Snapshot& snapshot = m_snapshots[depth][static_cast<std::size_t>(index.row())];
            lines += tr("Internal snapshot %1 of %2").arg(shown(snapshot.id), shortName(level.name));
            if (snapshot.seconds > 0) {
                const auto taken =
                    QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::min<u64>(snapshot.seconds, 253402300799)));
                lines += tr("Taken %1").arg(QLocale().toString(taken, QLocale::LongFormat));
            }
            if (snapshot.vm_state_size > 0) {
                lines += tr("With %1 of the machine's memory").arg(sizeText(snapshot.vm_state_size));
            }
            break;
        }
        case Kind::layer:
            lines += shown(level.name);
            if (depth > 0) {
                lines += tr("Named as “%1” by the layer above").arg(shown(level.reference));
            }
            if (!m_survey->issues[depth].empty()) {
                lines += issueText(depth);
            }
            break;
    }
    return lines.join(QLatin1Char('\n'));
}

void ChainModel::appendLines(const QModelIndex& above, int level, QList<QStringList>& lines) const
{
    for (int row = 0; row < rowCount(above); ++row) {
        QStringList cells;
        for (int column = 0; column < column_count; ++column) {
            cells += index(row, column, above).data().toString();
        }
        cells[file].prepend(QString(2 * level, QLatin1Char(' ')));
        lines += cells;
        appendLines(index(row, 0, above), level + 1, lines);
    }
}

QString ChainModel::toText() const
{
    QList<QStringList> lines;
    QStringList titles;
    for (int column = 0; column < column_count; ++column) {
        titles += headerData(column, Qt::Horizontal).toString();
    }
    lines += titles;
    appendLines({}, 0, lines);

    std::array<qsizetype, column_count> widths{};
    for (const QStringList& cells : std::as_const(lines)) {
        for (int column = 0; column < column_count; ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, cells[column].size());
        }
    }
    QString text;
    for (const QStringList& cells : std::as_const(lines)) {
        QString line;
        for (int column = 0; column < column_count; ++column) {
            const qsizetype width = widths[static_cast<std::size_t>(column)];
            line += column >= virtual_size ? cells[column].rightJustified(width) : cells[column].leftJustified(width);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

}  // namespace stratamap::ui
