// SPDX-License-Identifier: MIT
// Reporting: the window's reports, on paper, on the screen before that, and in files. What they tell is counted by a
// worker, which also writes what may be long; a banner tells how far it is, and stops it.
#pragma once

#include "app/report_command.h"
#include "app/window/report_details_dialog.h"
#include "widgets/banner.h"
#include "widgets/bookmark_list.h"
#include "widgets/errand.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>

class QPrinter;
class QPushButton;
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
    /// Dialogs are the window's. The banners outlive this.
    Reporting(BannerStack& banners, QWidget* window);
    ~Reporting() override;

    /// Asks for what reports of that image say besides, as long as this lives.
    void askDetails(const ReportSubject& subject);

    /// Each asks in a dialog, once it is known what there is to print; exporting first asks where to.
    void print(const ReportSubject& subject);
    void preview(const ReportSubject& subject);
    void exportReport(const ReportSubject& subject);

    /// Writes the report in the form that the name asks for.
    void exportTo(const ReportSubject& subject, const QString& path);

    /// What is being counted or written is left; its banner goes.
    void stop();

Q_SIGNALS:
    /// Of use to the user for a few seconds.
    void told(const QString& text);

private:
    using Answer = Result<std::shared_ptr<const Report>>;
    using Progress = std::function<bool(u64 permille)>;
    void work(const QString& what, std::function<Answer(const Progress&)> work,
              std::function<void(const Report&)> then);
    void gather(const ReportSubject& subject, std::function<void(const Report&)> then);
    void withDocument(const ReportSubject& subject, std::function<void(const Document&)> then);
    void stream(const ReportSubject& subject, ReportForm form, const QString& path);
    void write(const Report& report, ReportForm form, const QString& path);
    ReportWishes wishes(const ReportSubject& subject) const;
    std::unique_ptr<QPrinter> printer(const Document& document) const;
    void showBanner();
    void fail(const Error& error);

    BannerStack& m_banners;
    QWidget* m_window;
    std::map<std::string, ReportDetails> m_details;  ///< by the image's name
    QString m_what;                                  ///< is going on
    QPointer<Banner> m_banner;                       ///< of what is going on, or why it failed
    QPointer<QPushButton> m_cancel;
    std::shared_ptr<std::atomic<int>> m_permille;  ///< the worker's
    QTimer m_clock;
    Errand<Answer> m_errand;
};

}  // namespace stratamap::ui
