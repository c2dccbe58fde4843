// SPDX-License-Identifier: MIT
// AmendFields: every option of an image as a row, with its value, what can be chosen, and why another cannot be.
#pragma once

#include "widgets/amend_draft.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace stratamap::ui {

class AmendFields : public QWidget {
    Q_OBJECT

public:
    explicit AmendFields(const AmendDraft& draft, QWidget* parent = nullptr);

    /// What the draft has now: values, notes, conflicts.
    void show(const AmendDraft& draft);

    /// An option's name for people: "Virtual size".
    static QString title(std::string_view option);

    /// A value as a row has it: "on", "20 GiB", "none".
    static QString valueText(std::string_view option, const std::string& value);

Q_SIGNALS:
    void edited(const std::string& option, const std::string& value);
    void browseRequested(const std::string& option);

private:
    struct Row {
        std::string option;
        QLabel* title;
        QLabel* note;
        std::function<void(const std::string&)> put;  ///< shows a value; nothing where it is fixed
        QWidget* editor;
    };

    void addRow(const AmendDraft& draft, const AmendSetting& setting);
    QWidget* makeEditor(const AmendDraft& draft, const AmendSetting& setting, Row& row);
    QWidget* makeChoice(const AmendSetting& setting, Row& row);
    QWidget* makeLine(const AmendDraft& draft, const AmendSetting& setting, Row& row);
    static QString noteFor(const AmendDraft& draft, const AmendSetting& setting);

    QFormLayout* m_form;
    std::vector<Row> m_rows;
};

}  // namespace stratamap::ui
