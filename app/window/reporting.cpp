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
#include <QThread>
#include <QWidget>

namespace stratamap::ui {

Reporting::Reporting(QWidget* window) : QObject(window), m_window(window) {}

Reporting::~Reporting() = default;

void Reporting::gather(const ReportSubject& subject, std::function<void(const Report&)> then)
{
    ReportWishes wishes;
    wishes.threads = static_cast<unsigned>(std::max(QThread::idealThreadCount(), 1));
    for (const Bookmark& mark : subject.bookmarks) {
        wishes.marks.push_back({mark.guest, mark.name.toStdString(), mark.note.toStdString()});
    }
    Q_EMIT told(tr("Counting what there is to report…"));
    const auto work = [survey = subject.survey, wishes](const Errand<Answer>::GoOn& go_on) -> Answer {
        auto report = make_report(survey, wishes, [&](u64) { return go_on(); });
        return report ? Answer(std::make_shared<const Report>(std::move(*report))) : Answer(report.error());
    };
    m_errand.ask(work, [this, then = std::move(then)](const Answer& answer) {
        if (answer) {
            then(**answer);
        } else {
            Q_EMIT failed(tr("There is no report: %1").arg(QString::fromStdString(answer.error().text())));
        }
    });
}

void Reporting::withDocument(const ReportSubject& subject, std::function<void(const Document&)> then)
{
    gather(subject, [this, then = std::move(then)](const Report& report) {
        const auto document = compose(report, TranslatedWords(), "stratamap " STRATAMAP_VERSION);
        if (document) {
            then(*document);
        } else {
            Q_EMIT failed(tr("There is no report: %1").arg(QString::fromStdString(document.error().text())));
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
        Q_EMIT failed(
            tr("What a report is to be is told by the end of its name: .pdf, .html, .svg, .png, .json or .csv."));
        return;
    }
    if (belongs_to(*subject.survey->chain, QFile::encodeName(path).toStdString())) {
        Q_EMIT failed(tr("That file is one of those that are looked at, and stays as it is."));
        return;
    }
    gather(subject, [this, form = *form, path](const Report& report) { write(report, form, path); });
}

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
        Q_EMIT failed(tr("The report was not written: %1").arg(QString::fromStdString(written.error().text())));
        return;
    }
    Q_EMIT told(tr("Written to %1").arg(QFileInfo(path).fileName()));
}

}  // namespace stratamap::ui
