// SPDX-License-Identifier: MIT
#include "app/window/report_details_dialog.h"

#include "app/window/help.h"
#include "app/window/report.h"
#include "core/report/compose.h"
#include "widgets/error_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr int most_characters = 400;  // of a title

QLineEdit* lineOf(const std::string& text, const QString& name, QWidget* parent)
{
    auto* line = new QLineEdit(fromText(text), parent);
    line->setObjectName(name);
    line->setMaxLength(most_characters);
    return line;
}

}  // namespace

ReportDetailsDialog::ReportDetailsDialog(const ReportDetails& details, QWidget* parent)
    : QDialog(parent),
      m_title(lineOf(details.header.title, QStringLiteral("title"), this)),
      m_operator(lineOf(details.header.examiner, QStringLiteral("operator"), this)),
      m_notes(new QPlainTextEdit(fromText(details.header.notes), this)),
      m_dated(new QCheckBox(tr("&Date and time of the report"), this)),
      m_hash_files(new QCheckBox(tr("SHA-256 of &whole files: all of them are read"), this)),
      m_sections(new QListWidget(this))
{
    explainDialog(*this, "reports");
    setWindowTitle(tr("Report Details"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_dated->setObjectName(QStringLiteral("dated"));
    m_dated->setChecked(details.dated);
    m_hash_files->setObjectName(QStringLiteral("hashFiles"));
    m_hash_files->setChecked(details.hash_files);
    m_sections->setObjectName(QStringLiteral("sections"));
    const TranslatedWords words;
    for (const ReportSection& section : report_sections()) {
        auto* item = new QListWidgetItem(fromText(words.say("Report", section.title)), m_sections);
        item->setData(Qt::UserRole, fromText(section.id));
        const auto& left_out = details.left_out;
        const bool wanted = std::find(left_out.begin(), left_out.end(), section.id) == left_out.end();
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Operator:"), m_operator);
    form->addRow(tr("&Notes:"), m_notes);
    form->addRow(QString(), m_dated);
    form->addRow(QString(), m_hash_files);
    form->addRow(tr("&Sections:"), m_sections);
    form->addRow(buttons);
}

ReportDetails ReportDetailsDialog::details() const
{
    ReportDetails details;
    details.header.title = m_title->text().trimmed().toStdString();
    details.header.examiner = m_operator->text().trimmed().toStdString();
    details.header.notes = m_notes->toPlainText().trimmed().toStdString();
    details.dated = m_dated->isChecked();
    details.hash_files = m_hash_files->isChecked();
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem* item = m_sections->item(row);
        if (item->checkState() == Qt::Unchecked) {
            details.left_out.push_back(item->data(Qt::UserRole).toString().toStdString());
        }
    }
    return details;
}

}  // namespace stratamap::ui
