// SPDX-License-Identifier: MIT
// Reporting: the window's reports, on paper, on the screen before that, and in files. What they tell is counted by a
// worker.
#pragma once

#include "app/report_command.h"
#include "widgets/bookmark_list.h"
#include "widgets/errand.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace stratamap::ui {

/// What a report is about.
struct ReportSubject {
    SurveyPtr survey;
    BookmarkList bookmarks;
};

class Reporting : public QObject {
    Q_OBJECT

public:
    /// Dialogs are the window's.
    explicit Reporting(QWidget* window);
    ~Reporting() override;

    /// Each asks in a dialog, once it is known what there is to print; exporting first asks where to.
    void print(const ReportSubject& subject);
    void preview(const ReportSubject& subject);
    void exportReport(const ReportSubject& subject);

    /// Writes the report in the form that the name asks for.
    void exportTo(const ReportSubject& subject, const QString& path);

Q_SIGNALS:
    /// Of use to the user for a few seconds.
    void told(const QString& text);

    /// In place of a report.
    void failed(const QString& text);

private:
    using Answer = Result<std::shared_ptr<const Report>>;
    void gather(const ReportSubject& subject, std::function<void(const Report&)> then);
    void withDocument(const ReportSubject& subject, std::function<void(const Document&)> then);
    void write(const Report& report, ReportForm form, const QString& path);
    std::unique_ptr<QPrinter> printer(const Document& document) const;

    QWidget* m_window;
    Errand<Answer> m_errand;
};

}  // namespace stratamap::ui
