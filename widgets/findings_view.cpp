// SPDX-License-Identifier: MIT
// FindingsView: what is wrong or unwise in the chain, with the evidence and the command that mends it.
#include "widgets/findings_view.h"

#include "widgets/elided_label.h"
#include "widgets/error_text.h"
#include "widgets/finding_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <new>
#include <utility>

namespace stratamap::ui {

namespace {

/// Clusters of one file whose tables are walked unasked: a worker does that in a second.
constexpr u64 units_in_passing = u64{8} << 20;

}  // namespace

FindingsView::FindingsView(Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent),
      m_viewpoint(viewpoint),
      m_model(new FindingsModel(this)),
      m_list(new QTableView(this)),
      m_message(new ElidedLabel(this)),
      m_closely(new QToolButton(this)),
      m_halves(new QSplitter(this)),
      m_details(new QPlainTextEdit(this)),
      m_mending(new QWidget(this)),
      m_command(new QLineEdit(m_mending)),
      m_go(new QPushButton(tr("&Go There"), this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->setColumnWidth(FindingsModel::severity, fontMetrics().averageCharWidth() * 15);
    m_list->setColumnWidth(FindingsModel::headline, fontMetrics().averageCharWidth() * 34);
    m_list->installEventFilter(this);
    m_closely->setText(tr("Look Closely"));
    m_closely->setToolTip(tr("Read large tables, too, and unpack everything that is compressed"));
    m_closely->setAutoRaise(true);
    m_closely->setFocusPolicy(Qt::TabFocus);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the finding"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Command that mends it"));
    auto* copy = new QPushButton(tr("&Copy Command"), m_mending);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 2, 4, 2);
    bar->addWidget(m_closely);
    bar->addSpacing(6);
    bar->addWidget(m_message, 1);
    auto* mending = new QHBoxLayout(m_mending);
    mending->setContentsMargins(0, 0, 0, 0);
    mending->setSpacing(6);
    mending->addWidget(m_command, 1);
    mending->addWidget(copy);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4, 2, 4, 4);
    foot->setSpacing(6);
    foot->addWidget(m_mending, 1);
    foot->addStretch();
    foot->addWidget(m_go);
    auto* details = new QWidget(m_halves);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addLayout(foot);
    m_halves->addWidget(m_list);
    m_halves->addWidget(details);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_halves, 1);

    connect(m_closely, &QToolButton::clicked, this, &FindingsView::lookClosely);
    connect(m_go, &QPushButton::clicked, this, &FindingsView::goThere);
    connect(copy, &QPushButton::clicked, this, &FindingsView::copyCommand);
    connect(m_list, &QTableView::doubleClicked, this, &FindingsView::goThere);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsView::showCurrent);
    connect(&m_viewpoint, &Viewpoint::surveyChanged, this, &FindingsView::takeSurvey);
    takeSurvey();
}

QSize FindingsView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 9};
}

/// Once for each chain, when there is all that a finding may rest on.
void FindingsView::takeSurvey()
{
    const SurveyPtr& survey = m_viewpoint.survey();
    if (!survey) {
        forget({});
    } else if (survey->chain != m_looked_at) {
        forget(tr("The chain is looked through when it is mapped."));
        m_closely->setEnabled(true);
        if (survey->complete) {
            look(Care::passing);
        }
    }
}

void FindingsView::forget(const QString& message)
{
    m_errand.abandon();
    m_looked_at = nullptr;
    m_model->setFindings(nullptr, nullptr);
    m_message->setText(message);
    m_closely->setEnabled(false);
    m_halves->hide();
    showCurrent();
    Q_EMIT counted(-1);
}

void FindingsView::lookClosely()
{
    if (m_viewpoint.survey()) {
        look(Care::close);
    }
}

void FindingsView::look(Care care)
{
    m_message->setText(care == Care::close ? tr("Looking closely; this may take a while…")
                                           : tr("Looking through the chain…"));
    m_closely->setEnabled(false);
    const SurveyPtr survey = m_viewpoint.survey();
    m_looked_at = survey->chain;
    FindingsRequest request;
    request.deep = care == Care::close;
    request.most_units = care == Care::close ? std::nullopt : std::optional(units_in_passing);
    request.threads = care == Care::close ? static_cast<unsigned>(std::clamp(QThread::idealThreadCount(), 1, 16)) : 1;
    const auto work = [survey, request](const auto& goOn) -> Outcome {
        try {
            auto findings = find_findings(*survey, request, [&] { return goOn(); });
            return findings ? Outcome(std::make_shared<const Findings>(*std::move(findings)))
                            : Outcome(std::move(findings).error());
        } catch (const std::bad_alloc&) {
            return Error(Fault::too_big, "there is not enough memory to look through this chain");
        }
    };
    m_errand.ask(work, [this, chain = survey->chain](const Outcome& outcome) { take(outcome, chain); });
    if (!m_errand.busy()) {
        take(Error(Fault::too_big, "the system has no thread left to look through the chain on"), survey->chain);
    }
}

void FindingsView::take(const Outcome& outcome, const std::shared_ptr<const Chain>& chain)
{
    m_closely->setEnabled(true);
    if (!outcome) {
        m_message->setText(tr("The chain could not be looked through: %1").arg(technicalText(outcome.error())));
        return;
    }
    m_model->setFindings(*outcome, chain);
    const Findings& findings = **outcome;
    const QString left_out = leftOutText();
    m_message->setText(findings.list.empty() ? tr("Nothing was found that is wrong or unwise.") + left_out
                                             : findingsSummary(findings) + left_out);
    m_halves->setVisible(!findings.list.empty());
    if (!findings.list.empty()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
    Q_EMIT counted(static_cast<int>(findings.list.size()));
}

QString FindingsView::leftOutText() const
{
    QString text;
    for (const std::string& sentence : m_model->findings()->left_out) {
        text += QStringLiteral("  ·  ") + tr("Not looked at: %1").arg(shown(sentence));
    }
    return text;
}

const Finding* FindingsView::current() const
{
    return m_model->finding(m_list->currentIndex().row());
}

void FindingsView::showCurrent()
{
    const Finding* finding = current();
    QString text;
    if (finding != nullptr) {
        text = findingHeadline(finding->id) + QLatin1Char('\n') + shown(finding->sentence);
        for (const std::string& line : finding->evidence) {
            text += QStringLiteral("\n    ") + shown(line);
        }
    }
    m_details->setPlainText(text);
    m_command->setText(finding != nullptr ? shown(finding->command) : QString());
    m_command->setCursorPosition(0);
    m_mending->setVisible(finding != nullptr && !finding->command.empty());
    m_go->setEnabled(finding != nullptr);
}

/// To the layer, and to the place on the disk or in the layer's file where it has one.
void FindingsView::goThere()
{
    const Finding* finding = current();
    if (finding == nullptr) {
        return;
    }
    m_viewpoint.highlightLayer(finding->depth);
    Q_EMIT layerWanted(finding->depth);
    const Range guest = intersection(finding->guest.value_or(Range()), {0, m_viewpoint.size()});
    if (!guest.empty()) {
        m_viewpoint.setCursor(guest.offset);
        m_viewpoint.select(guest);
        m_viewpoint.show(guest);
    } else if (finding->host) {
        Q_EMIT fileRangeWanted(finding->depth, *finding->host);
    }
}

void FindingsView::copyCommand()
{
    if (const Finding* finding = current(); finding != nullptr && !finding->command.empty()) {
        QApplication::clipboard()->setText(shown(finding->command));
    }
}

void FindingsView::copyFinding()
{
    if (const Finding* finding = current()) {
        QApplication::clipboard()->setText(findingText(*finding));
    }
}

bool FindingsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Copy)) {
            copyFinding();
            return true;
        }
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            goThere();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace stratamap::ui
