// SPDX-License-Identifier: MIT
// FindingsModel: what was found in a chain, as rows.
#include "widgets/findings_model.h"

#include "widgets/error_text.h"
#include "widgets/finding_text.h"

#include <QLocale>
#include <QTextDocument>

#include <utility>

namespace stratamap::ui {

void FindingsModel::setFindings(FindingsPtr findings, std::shared_ptr<const Chain> chain)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_chain = std::move(chain);
    endResetModel();
}

const Finding* FindingsModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings->list[static_cast<std::size_t>(row)] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_findings ? 0 : static_cast<int>(m_findings->list.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& finding = m_findings->list[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: break;
        case Qt::DecorationRole:
            return index.column() == severity ? QVariant(icon(severityIcon(finding.severity))) : QVariant();
        case Qt::ToolTipRole: return Qt::convertFromPlainText(shown(finding.sentence), Qt::WhiteSpaceNormal);
        case Qt::AccessibleDescriptionRole: return shown(finding.sentence);
        default: return {};
    }
    switch (index.column()) {
        case severity: return severityText(finding.severity);
        case headline: return findingHeadline(finding.id);
        case layer:
            return tr("%1: %2", "number, file")
                .arg(QLocale().toString(finding.depth), shortName(m_chain->layers()[finding.depth].name));
        default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
        case severity: return tr("Severity");
        case headline: return tr("Finding");
        case layer: return tr("Layer");
        default: return {};
    }
}

}  // namespace stratamap::ui
