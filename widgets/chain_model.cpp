// SPDX-License-Identifier: MIT
// ChainModel: a chain's layers as a tree.
#include "widgets/chain_model.h"

#include "core/peer_commands.h"
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
#include <iterator>
#include <optional>

namespace stratamap::ui {

namespace {

u64 ownBytes(const OwnTotals& totals)
{
    u64 sum = 0;
    for (std::size_t i = 0; i < state_count; ++i) {
        sum += is_kept(static_cast<State>(i)) ? totals.bytes[i] : 0;
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
        count();
        for (std::size_t depth = 0; depth < depthCount(); ++depth) {
            const QModelIndex first = layerIndex(static_cast<u32>(depth));
            Q_EMIT dataChanged(first, first.siblingAtColumn(column_count - 1));
        }
        return;
    }
    beginResetModel();
    m_survey = survey;
    m_snapshots.clear();
    m_bitmaps.clear();
    if (m_survey) {
        for (const ChainLayer& level : m_survey->chain->layers()) {
            m_snapshots.push_back(level.layer ? level.layer->snapshots() : std::vector<Snapshot>{});
            m_bitmaps.push_back(level.layer ? level.layer->bitmaps() : std::vector<Bitmap>{});
        }
    }
    m_branches.assign(m_snapshots.size(), {});
    m_files.assign(m_snapshots.size(), std::nullopt);
    m_keeping.assign(m_snapshots.size(), std::nullopt);
    count();
    endResetModel();
}

void ChainModel::count()
{
    m_figures.assign(m_snapshots.size(), {});
    if (!m_survey) {
        return;
    }
    const Raster seen_bytes = m_survey->resolved ? totals(*m_survey->resolved) : Raster();
    if (seen_bytes.size() > 0) {
        for (const Share& share : seen_bytes.shares(0)) {
            if (is_kept(share.state) && share.depth < m_figures.size()) {
                m_figures[share.depth].visible += share.bytes;
            }
        }
    }
    const bool resolved = m_survey->resolved && m_survey->resolved->complete();
    u64 largest = 0;
    for (std::size_t depth = 0; depth < m_figures.size(); ++depth) {
        m_figures[depth].own = ownBytes(m_survey->own[depth]);
        m_figures[depth].complete = resolved && m_survey->own[depth].complete();
        largest = std::max(largest, m_figures[depth].own);
    }
    for (Figures& figures : m_figures) {
        figures.largest = largest;
    }
}

void ChainModel::setBranches(const std::vector<Branch>& branches)
{
    for (std::size_t depth = 0; depth < depthCount(); ++depth) {
        const QModelIndex base = layerIndex(static_cast<u32>(depth));
        const auto first = static_cast<int>(m_snapshots[depth].size());
        if (const auto old = static_cast<int>(m_branches[depth].size()); old > 0) {
            beginRemoveRows(base, first, first + old - 1);
            m_branches[depth].clear();
            endRemoveRows();
        }
        std::vector<Branch> here;
        std::copy_if(branches.begin(), branches.end(), std::back_inserter(here),
                     [&](const Branch& branch) { return branch.base == depth; });
        if (!here.empty()) {
            beginInsertRows(base, first, first + static_cast<int>(here.size()) - 1);
            m_branches[depth] = std::move(here);
            endInsertRows();
        }
    }
}

void ChainModel::setFileFacts(const FileFactsList& facts)
{
    for (std::size_t depth = 0; depth < std::min(depthCount(), facts.size()); ++depth) {
        m_files[depth] = facts[depth];
        const QModelIndex first = layerIndex(static_cast<u32>(depth));
        Q_EMIT dataChanged(first.siblingAtColumn(file_length), first.siblingAtColumn(in_use));
    }
}

void ChainModel::setKeeping(const KeepingList& keeping)
{
    for (std::size_t depth = 0; depth < std::min(depthCount(), keeping.size()); ++depth) {
        m_keeping[depth] = keeping[depth];
        const QModelIndex layer = layerIndex(static_cast<u32>(depth));
        Q_EMIT dataChanged(layer.siblingAtColumn(exclusive), layer.siblingAtColumn(compressed));
        if (const auto snapshots = static_cast<int>(m_snapshots[depth].size()); snapshots > 0) {
            Q_EMIT dataChanged(index(0, exclusive, layer), index(snapshots - 1, exclusive, layer));
        }
    }
}

/// Of the disk as it is (0) or of a snapshot (from 1 on); nothing where that is not known.
std::optional<u64> ChainModel::exclusiveBytes(std::size_t depth, std::size_t owner) const
{
    const auto& keeping = m_keeping[depth];
    return keeping && owner < keeping->exclusive.size() ? std::optional(keeping->exclusive[owner]) : std::nullopt;
}

std::size_t ChainModel::depthCount() const
{
    return m_snapshots.size();
}

QModelIndex ChainModel::layerIndex(u32 depth) const
{
    const int row = depth == 0 ? 0 : static_cast<int>(m_snapshots[depth - 1].size() + m_branches[depth - 1].size());
    return createIndex(row, 0, static_cast<quintptr>(depth));
}

bool ChainModel::isSnapshot(const QModelIndex& index) const
{
    return index.internalId() > 0 && static_cast<std::size_t>(index.row()) < m_snapshots[index.internalId() - 1].size();
}

bool ChainModel::isBranch(const QModelIndex& index) const
{
    if (index.internalId() == 0 || isSnapshot(index)) {
        return false;
    }
    const std::size_t depth = index.internalId() - 1;
    return static_cast<std::size_t>(index.row()) < m_snapshots[depth].size() + m_branches[depth].size();
}

const Snapshot& ChainModel::snapshotAt(const QModelIndex& index) const
{
    return m_snapshots[depthOf(index)][static_cast<std::size_t>(index.row())];
}

const Branch& ChainModel::branchAt(const QModelIndex& index) const
{
    const std::size_t depth = depthOf(index);
    return m_branches[depth][static_cast<std::size_t>(index.row()) - m_snapshots[depth].size()];
}

std::size_t ChainModel::depthOf(const QModelIndex& index) const
{
    return isSnapshot(index) || isBranch(index) ? index.internalId() - 1 : index.internalId();
}

ChainModel::Kind ChainModel::kindOf(const QModelIndex& index) const
{
    if (isSnapshot(index)) {
        return Kind::snapshot;
    }
    if (isBranch(index)) {
        return Kind::branch;
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
    if (parent.column() != 0 || isSnapshot(parent) || isBranch(parent)) {
        return 0;
    }
    const std::size_t depth = depthOf(parent);
    return static_cast<int>(m_snapshots[depth].size() + m_branches[depth].size()) + (depth + 1 < depthCount() ? 1 : 0);
}

int ChainModel::columnCount(const QModelIndex&) const
{
    return column_count;
}

QColor ChainModel::colour(std::size_t depth) const
{
    return MapPalette(QGuiApplication::palette(), static_cast<u32>(depthCount())).layer(static_cast<u32>(depth));
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t depth = depthOf(index);
    const Kind kind = kindOf(index);
    switch (role) {
        case Qt::DisplayRole: return cellText(index);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole: {
            const QString exact = kind == Kind::layer ? exactText(depth, index.column()) : QString();
            return plainToolTip(exact.isEmpty() ? toolTip(index) : exact);
        }
        case Qt::AccessibleDescriptionRole: return index.column() == file ? toolTip(index) : QString();
        case Qt::DecorationRole:
            if (index.column() != file) {
                return {};
            }
            if (kind == Kind::branch) {
                return icon(Icon::layers);
            }
            if (kind == Kind::ghost) {
                return icon(Icon::ghost);
            }
            if (kind == Kind::layer && worst(m_survey->issues[depth]) != Issue::Severity::note) {
                return icon(Icon::warning);
            }
            // The colour that the map gives to this layer, so that one finds the other.
            return icon(kind == Kind::snapshot ? Icon::snapshot : Icon::layer, colour(depth));
        case Qt::FontRole: {
            QFont font;
            font.setItalic(kind == Kind::ghost);
            font.setBold(kind == Kind::layer && depth == 0 && index.column() == file);
            return font.italic() || font.bold() ? QVariant(font) : QVariant();
        }
        case depth_role:
            return kind == Kind::snapshot || kind == Kind::branch ? QVariant()
                                                                  : QVariant::fromValue(static_cast<quint32>(depth));
        case kind_role: return static_cast<int>(kind);
        case colour_role: return kind == Kind::layer ? QVariant(colour(depth)) : QVariant();
        case figures_role: return kind == Kind::layer ? QVariant::fromValue(m_figures[depth]) : QVariant();
        default: return {};
    }
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
            case file: return tr("File");
            case number: return tr("Layer");
            case format: return tr("Format");
            case virtual_size: return tr("Virtual");
            case file_length: return tr("Length");
            case on_disk: return tr("On disk");
            case own: return tr("Own");
            case visible: return tr("Visible");
            case shadowed: return tr("Shadowed");
            case exclusive: return tr("Exclusive");
            case seen: return tr("Seen of own");
            case zeros: return tr("Zeros");
            case compressed: return tr("Compressed");
            case bitmaps: return tr("Bitmaps");
            case in_use: return tr("In use");
            case warnings: return tr("Warnings");
            default: return {};
        }
    }
    return role == Qt::ToolTipRole || role == Qt::WhatsThisRole ? columnMeaning(section) : QVariant();
}

QString ChainModel::columnMeaning(int column)
{
    switch (column) {
        case number: return tr("0 is the image that was opened; each layer rests on the next");
        case virtual_size: return tr("How large the guest's disk is in this layer");
        case file_length: return tr("How long the file is");
        case on_disk: return tr("How much space the file takes up where it is stored");
        case own: return tr("How much of the guest's disk this layer itself keeps, seen from above or not");
        case visible: return tr("How much of what the layer keeps the guest reads");
        case shadowed:
            return tr(
                "How much of what the layer keeps the guest never reads: layers above hide it, or it lies beyond "
                "the end of a shorter layer above");
        case exclusive:
            return tr(
                "How much of the file would become free if this went: the disk as it is in a layer's row, or a "
                "snapshot. What several of them share is in none of these sums");
        case seen: return tr("What the layer keeps: the solid part is visible, the hatched part shadowed");
        case zeros: return tr("How much the layer itself says is zeros");
        case compressed: return tr("How much of the guest's disk the layer keeps compressed");
        case bitmaps: return tr("How many dirty bitmaps are stored in the image");
        case in_use: return tr("Whether another program has the file open for itself");
        case warnings: return tr("How many oddities and damages were found in the layer");
        default: return {};
    }
}

QString ChainModel::columnId(int column)
{
    static constexpr const char* ids[] = {"file",       "layer",   "format",   "virtual",   "length", "disk",
                                          "own",        "visible", "shadowed", "exclusive", "seen",   "zeros",
                                          "compressed", "bitmaps", "use",      "warnings"};
    static_assert(std::size(ids) == column_count);
    return QLatin1String(ids[column]);
}

bool ChainModel::shownAtFirst(int column)
{
    return column == file || column == format || column == on_disk || column == own || column == seen;
}

bool ChainModel::isNumeric(int column)
{
    return column == number || (column >= virtual_size && column != seen && column != in_use);
}

QVariant ChainModel::cellText(const QModelIndex& index) const
{
    const std::size_t depth = depthOf(index);
    switch (kindOf(index)) {
        case Kind::snapshot: return snapshotText(index);
        case Kind::branch: return branchText(branchAt(index), index.column());
        case Kind::ghost: return ghostText(m_survey->chain->layers()[depth], index.column());
        default: return layerText(depth, index.column());
    }
}

QString ChainModel::ghostText(const ChainLayer& level, int column) const
{
    const std::string& name = !level.blocked_path.empty() ? level.blocked_path
                              : !level.name.empty()       ? level.name
                                                          : level.reference;
    switch (column) {
        case file:
            return tr("%1 – %2", "file, why it is not shown").arg(shortName(name), shortReason(level.lost->fault()));
        case format: return level.recorded_format ? shown(*level.recorded_format) : QString();
        default: return {};
    }
}

QString ChainModel::branchText(const Branch& branch, int column) const
{
    switch (column) {
        case file: return tr("also %1", "another overlay on the same base").arg(shortName(branch.path));
        case format: return shown(branch.format);
        default: return {};
    }
}

QString ChainModel::layerText(std::size_t depth, int column) const
{
    const ChainLayer& level = m_survey->chain->layers()[depth];
    switch (column) {
        case file: return shortName(level.name);
        case number: return QLocale().toString(static_cast<qulonglong>(depth));
        case format: return shown(level.format);
        case virtual_size: return sizeText(level.layer->virtual_size());
        case file_length: return sizeText(m_files[depth] ? m_files[depth]->length : level.image->size());
        case on_disk: {
            const auto allocated = allocatedBytes(level);
            return allocated ? sizeText(*allocated) : QString();
        }
        case bitmaps:
            return m_bitmaps[depth].empty() ? QString() : QLocale().toString(qsizetype(m_bitmaps[depth].size()));
        case in_use: return m_files[depth] && m_files[depth]->in_use ? tr("in use") : QString();
        case exclusive: {
            const auto bytes = exclusiveBytes(depth, 0);
            return bytes ? sizeText(*bytes) : QString();
        }
        case warnings: {
            const auto found = static_cast<qlonglong>(m_survey->issues[depth].size());
            return found == 0 ? QString() : QLocale().toString(found);
        }
        default: return figureText(depth, column);
    }
}

// Counts of a map in the making are told as what they are: so far.
QString ChainModel::figureText(std::size_t depth, int column) const
{
    const OwnTotals& totals = m_survey->own[depth];
    const Figures& figures = m_figures[depth];
    const auto counted = [&](u64 bytes, bool complete, bool nothing_yet) {
        if (!complete && nothing_yet) {
            return QStringLiteral("…");
        }
        return complete ? sizeText(bytes) : tr("≥ %1", "bytes counted so far").arg(sizeText(bytes));
    };
    const bool nothing_yet = totals.scanned == 0;
    switch (column) {
        case own: return counted(figures.own, totals.complete(), nothing_yet);
        case visible: {
            const MapPtr& map = m_survey->resolved;
            return counted(figures.visible, map && map->complete(), !map || map->scanned() == 0);
        }
        case shadowed: return figures.complete ? sizeText(figures.shadowed()) : QStringLiteral("…");
        case seen:
            return !figures.complete  ? QStringLiteral("…")
                   : figures.own == 0 ? QString()
                                      : percentText(std::min(figures.visible, figures.own), figures.own);
        case zeros:
            return counted(totals[State::zero_plain] + totals[State::zero_allocated], totals.complete(), nothing_yet);
        case compressed: return counted(totals[State::compressed], totals.complete(), nothing_yet);
        default: return {};
    }
}

QString ChainModel::exactText(std::size_t depth, int column) const
{
    const ChainLayer& level = m_survey->chain->layers()[depth];
    const OwnTotals& totals = m_survey->own[depth];
    const Figures& figures = m_figures[depth];
    std::optional<u64> bytes;
    switch (column) {
        case virtual_size: bytes = level.layer->virtual_size(); break;
        case file_length: bytes = m_files[depth] ? m_files[depth]->length : level.image->size(); break;
        case on_disk: bytes = allocatedBytes(level); break;
        case own: bytes = figures.own; break;
        case visible: bytes = figures.visible; break;
        case shadowed: bytes = figures.complete ? std::optional(figures.shadowed()) : std::nullopt; break;
        case exclusive: bytes = exclusiveBytes(depth, 0); break;
        case zeros: bytes = totals[State::zero_plain] + totals[State::zero_allocated]; break;
        case compressed:
            if (m_keeping[depth] && totals.complete() && totals[State::compressed] > 0) {
                return tr("%1 of the guest's disk, stored in %2 of the file (%3)", "size, size, part")
                    .arg(fullSizeText(totals[State::compressed]), fullSizeText(m_keeping[depth]->compressed),
                         percentText(m_keeping[depth]->compressed, totals[State::compressed]));
            }
            bytes = totals[State::compressed];
            break;
        case seen:
            return tr("%1 visible, %2 shadowed").arg(fullSizeText(figures.visible), fullSizeText(figures.shadowed()));
        case bitmaps: {
            QStringList names;
            for (const Bitmap& bitmap : m_bitmaps[depth]) {
                names += shown(bitmap.name);
            }
            return names.mid(0, 20).join(QLatin1Char('\n'));
        }
        case in_use: return m_files[depth] && m_files[depth]->in_use ? shown(m_files[depth]->used_how) : QString();
        case warnings: return issueText(depth);
        default: return {};
    }
    return bytes ? exactSizeText(*bytes) + QLatin1Char('\n') + columnMeaning(column) : QString();
}

QString ChainModel::mendingCommand(u32 depth) const
{
    if (depth == 0 || depth >= depthCount()) {
        return {};
    }
    return shown(mending_command(*m_survey->chain, depth));
}

QString ChainModel::snapshotText(const QModelIndex& index) const
{
    const Snapshot& snapshot = snapshotAt(index);
    switch (index.column()) {
        case exclusive: {
            const auto bytes = exclusiveBytes(depthOf(index), static_cast<std::size_t>(index.row()) + 1);
            return bytes ? sizeText(*bytes) : QString();
        }
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
            if (const QString command = mendingCommand(static_cast<u32>(depth)); !command.isEmpty()) {
                lines += tr("Once the file is found, this mends the reference:");
                lines += command;
            }
            break;
        case Kind::branch:
            lines += shown(branchAt(index).path);
            lines += tr("Another overlay that rests on %1: changing that changes both").arg(shortName(level.name));
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
            if (const auto bytes = exclusiveBytes(depth, static_cast<std::size_t>(index.row()) + 1)) {
                lines += tr("Nothing else in the file uses %1 of it").arg(sizeText(*bytes));
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

void ChainModel::appendLines(const QModelIndex& above, int level, const std::vector<int>& columns,
                             QList<QStringList>& lines) const
{
    for (int row = 0; row < rowCount(above); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells += index(row, column, above).data().toString();
        }
        cells[0].prepend(QString(2 * level, QLatin1Char(' ')));
        lines += cells;
        appendLines(index(row, 0, above), level + 1, columns, lines);
    }
}

QString ChainModel::toText() const
{
    std::vector<int> columns;
    for (int column = 0; column < column_count; ++column) {
        if (shownAtFirst(column)) {
            columns.push_back(column);
        }
    }
    return toText(columns);
}

QString ChainModel::toText(const std::vector<int>& columns) const
{
    std::vector<int> told{file};
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(told), [](int column) { return column != file; });
    QList<QStringList> lines;
    QStringList titles;
    for (const int column : told) {
        titles += headerData(column, Qt::Horizontal).toString();
    }
    lines += titles;
    appendLines({}, 0, told, lines);

    std::vector<qsizetype> widths(told.size());
    for (const QStringList& cells : std::as_const(lines)) {
        for (std::size_t i = 0; i < told.size(); ++i) {
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
        }
    }
    QString text;
    for (const QStringList& cells : std::as_const(lines)) {
        QString line;
        for (std::size_t i = 0; i < told.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i)];
            line += isNumeric(told[i]) ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
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
