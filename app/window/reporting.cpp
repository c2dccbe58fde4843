// SPDX-License-Identifier: MIT
// Reports of the image in a window.
#include "app/window/reporting.h"

#include "app/output.h"
#include "app/window/help.h"
#include "app/window/report.h"
#include "core/report/compose.h"
#include "widgets/report_pages.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QThread>
#include <QWidget>

#include <algorithm>

namespace stratamap::ui {

namespace {

/// A part of the work that is done, and how much of all of it that part is.
bool tell(const std::function<bool(u64)>& progress, u64 done, u64 all, u64 from, u64 to)
{
    return progress(from + (to - from) * std::min(done, all) / std::max(all, u64{1}));
}

/// What goes into a file in a row for each run: told by them how far it is.
class CountedLines {
public:
    CountedLines(OutputFile& file, u64 lines, std::function<bool(u64 done, u64 all)> progress)
        : m_file(file), m_lines(lines), m_progress(std::move(progress))
    {
    }

    Status write(std::string_view part)
    {
        m_done += static_cast<u64>(std::count(part.begin(), part.end(), '\n'));
        if (!m_progress(m_done, m_lines)) {
            return Error(Fault::cancelled, "the report was cancelled");
        }
        return m_file.write(part);
    }

private:
    OutputFile& m_file;
    u64 m_lines;
    u64 m_done = 0;
    std::function<bool(u64 done, u64 all)> m_progress;
};

}  // namespace

Reporting::Reporting(BannerStack& banners, QWidget* window) : QObject(window), m_banners(banners), m_window(window)
{
    connect(&m_clock, &QTimer::timeout, this, &Reporting::showBanner);
}

Reporting::~Reporting() = default;

void Reporting::askDetails(const ReportSubject& subject)
{
    const std::string image = subject.survey->chain->layers().front().name;
    auto* dialog = new ReportDetailsDialog(m_details[image], m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, image] { m_details[image] = dialog->details(); });
    dialog->open();
}

ReportWishes Reporting::wishes(const ReportSubject& subject) const
{
    ReportWishes wishes;
    wishes.threads = static_cast<unsigned>(std::max(QThread::idealThreadCount(), 1));
    for (const Bookmark& mark : subject.bookmarks) {
        wishes.marks.push_back({mark.guest, mark.name.toStdString(), mark.note.toStdString()});
    }
    const Chain& chain = *subject.survey->chain;
    wishes.folder = family_folder(chain).value_or("");
    if (const auto details = m_details.find(chain.layers().front().name); details != m_details.end()) {
        wishes.header = details->second.header;
        wishes.header.date = details->second.dated ? report_date() : std::string();
        wishes.hash_files = details->second.hash_files;
        wishes.left_out = details->second.left_out;
    }
    return wishes;
}

void Reporting::work(const QString& what, std::function<Answer(const Progress&)> work,
                     std::function<void(const Report&)> then)
{
    constexpr int patience = 300;  // ms: what is done sooner needs no banner
    stop();
    m_what = what;
    m_permille = std::make_shared<std::atomic<int>>(0);
    m_clock.start(patience);
    m_errand.ask(
        [work = std::move(work), permille = m_permille](const Errand<Answer>::GoOn& go_on) {
            try {
                return work([&](u64 done) {
                    *permille = static_cast<int>(done);
                    return go_on();
                });
            } catch (const std::bad_alloc&) {
                return Answer(Error(Fault::too_big, "there is not enough memory for it"));
            }
        },
        [this, then = std::move(then)](const Answer& answer) {
            stop();
            if (answer) {
                then(**answer);
            } else {
                fail(answer.error());
            }
        });
}

void Reporting::stop()
{
    m_clock.stop();
    m_errand.abandon();
    if (m_banner) {
        m_banner->disconnect(this);
        m_banner->dismiss();
        m_banner = nullptr;
    }
}

void Reporting::showBanner()
{
    if (!m_banner) {
        m_banner = m_banners.add(Banner::Severity::note, m_what, {});
        m_cancel = m_banner->addButton(tr("Cancel"));
        m_cancel->setObjectName(QStringLiteral("cancelReport"));
        connect(m_cancel, &QPushButton::clicked, this, &Reporting::stop);
        connect(m_banner, &Banner::closed, this, [this] {
            m_banner = nullptr;
            stop();
        });
        m_clock.setInterval(100);
    }
    m_cancel->setText(tr("Cancel (%1 %)").arg(m_permille->load() / 10));
}

void Reporting::fail(const Error& error)
{
    m_banner = m_banners.add(Banner::Severity::error, tr("There is no report"), QString::fromStdString(error.text()));
}

void Reporting::gather(const ReportSubject& subject, std::function<void(const Report&)> then)
{
    const auto count = [survey = subject.survey, wishes = wishes(subject)](const Progress& progress) -> Answer {
        auto report = make_report(survey, wishes, progress);
        return report ? Answer(std::make_shared<const Report>(std::move(*report))) : Answer(report.error());
    };
    work(tr("Counting what there is to report…"), count, std::move(then));
}

void Reporting::withDocument(const ReportSubject& subject, std::function<void(const Document&)> then)
{
    gather(subject, [this, then = std::move(then)](const Report& report) {
        const auto document = compose(report, TranslatedWords(), "stratamap " STRATAMAP_VERSION);
        if (document) {
            then(*document);
        } else {
            fail(document.error());
        }
    });
}

std::unique_ptr<QPrinter> Reporting::printer(const Document& document) const
{
    auto made = std::make_unique<QPrinter>(QPrinter::HighResolution);
    made->setPageMargins(QMarginsF(16, 14, 16, 12), QPageLayout::Millimeter);
    made->setDocName(QString::fromStdString(document.title));
    made->setCreator(QString::fromStdString(document.program));
    return made;
}

void Reporting::print(const ReportSubject& subject)
{
    withDocument(subject, [this](const Document& document) {
        const std::shared_ptr<QPrinter> onto = printer(document);
        auto* dialog = new QPrintDialog(onto.get(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOption(QAbstractPrintDialog::PrintPageRange);
        connect(dialog, &QDialog::accepted, this, [this, onto, document] {
            printReport(document, *onto, onto->fromPage(), onto->toPage());
            Q_EMIT told(tr("Sent to the printer"));
        });
        dialog->open();
    });
}

void Reporting::preview(const ReportSubject& subject)
{
    withDocument(subject, [this](const Document& document) {
        const std::shared_ptr<QPrinter> onto = printer(document);
        auto* dialog = new QPrintPreviewDialog(onto.get(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Print Preview"));
        explainDialog(*dialog, "reports");
        connect(dialog, &QPrintPreviewDialog::paintRequested, this, [onto, document](QPrinter* device) {
            printReport(document, *device, device->fromPage(), device->toPage());
        });
        dialog->resize(m_window->size().boundedTo({1100, 900}));
        dialog->open();
    });
}

void Reporting::exportReport(const ReportSubject& subject)
{
    auto* dialog = new QFileDialog(m_window, tr("Export Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters = {tr("PDF (*.pdf)"),     tr("Page (*.html)"),
                                 tr("Picture (*.svg)"), tr("Picture of pixels (*.png)"),
                                 tr("JSON (*.json)"),   tr("Extents as CSV (*.csv)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, subject](const QString& path) { exportTo(subject, path); });
    dialog->open();
}

void Reporting::exportTo(const ReportSubject& subject, const QString& path)
{
    const auto form = report_form(path.toStdString());
    if (!form || *form == ReportForm::ndjson) {
        stop();
        m_banner = m_banners.add(
            Banner::Severity::error,
            tr("What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv."), {});
    } else if (belongs_to(*subject.survey->chain, QFile::encodeName(path).toStdString())) {
        stop();
        m_banner = m_banners.add(Banner::Severity::error,
                                 tr("That file is one of those that are looked at, and stays as it is."), {});
    } else if (*form == ReportForm::json || *form == ReportForm::csv) {
        stream(subject, *form, path);
    } else {
        gather(subject, [this, form = *form, path](const Report& report) { write(report, form, path); });
    }
}

/// What has every run in it is written by the worker; it needs no words.
void Reporting::stream(const ReportSubject& subject, ReportForm form, const QString& path)
{
    const auto make = [survey = subject.survey, wishes = wishes(subject), form,
                       name = QFile::encodeName(path).toStdString()](const Progress& progress) -> Answer {
        auto report = std::make_shared<Report>();
        report->survey = survey;
        report->run_count = survey->resolved->run_count();
        const bool counted = form == ReportForm::json;
        if (counted) {
            *report = TRY(make_report(survey, wishes, [&](u64 done) { return tell(progress, done, 1000, 0, 500); }));
        }
        OutputFile file(name);
        TRY(file.open());
        CountedLines lines(file, report->run_count,
                           [&](u64 done, u64 all) { return tell(progress, done, all, counted ? 500 : 0, 1000); });
        TRY(write_report(*report, form, Words(), nullptr, [&](std::string_view part) { return lines.write(part); }));
        TRY(file.commit());
        return Answer(std::move(report));
    };
    const QString name = QFileInfo(path).fileName();
    work(tr("Writing %1…").arg(name), make,
         [this, name](const Report&) { Q_EMIT told(tr("Written to %1").arg(name)); });
}

/// What is painted or has words in it: of the GUI thread.
void Reporting::write(const Report& report, ReportForm form, const QString& path)
{
    PagePainter painter;
    OutputFile file(QFile::encodeName(path).toStdString());
    const auto all = [&]() -> Status {
        TRY(file.open());
        TRY(write_report(report, form, TranslatedWords(), &painter,
                         [&](std::string_view part) { return file.write(part); }));
        return file.commit();
    };
    if (const Status written = all(); !written) {
        fail(written.error());
        return;
    }
    Q_EMIT told(tr("Written to %1").arg(QFileInfo(path).fileName()));
}

}  // namespace stratamap::ui
