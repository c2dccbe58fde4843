// SPDX-License-Identifier: MIT
// ReportDetailsDialog: what a person adds to reports of an image, and which sections they have.
#pragma once

#include "core/report/report.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace stratamap::ui {

struct ReportDetails {
    CaseHeader header;  ///< its date is not used
    bool dated = false;
    bool hash_files = false;
    std::vector<std::string> left_out;  ///< ids of sections
};

class ReportDetailsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDetailsDialog(const ReportDetails& details, QWidget* parent);

    ReportDetails details() const;

private:
    QLineEdit* m_title;
    QLineEdit* m_operator;
    QPlainTextEdit* m_notes;
    QCheckBox* m_dated;
    QCheckBox* m_hash_files;
    QListWidget* m_sections;
};

}  // namespace stratamap::ui
