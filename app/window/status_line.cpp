// SPDX-License-Identifier: MIT
// StatusLine: what lies under the pointer, what is selected, the scale, and how far mapping has come.
#include "app/window/status_line.h"

#include "widgets/cell_info.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/units.h"
#include "widgets/viewpoint.h"

#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace stratamap::ui {

StatusLine::StatusLine(Viewpoint& viewpoint, QWidget* parent)
    : QStatusBar(parent),
      m_viewpoint(viewpoint),
      m_readout(new ElidedLabel(this)),
      m_selection(new ElidedLabel(this)),
      m_in_use(new QLabel(tr("In use"), this)),
      m_scale(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(icon(Icon::cancel), tr("Cancel"), this))
{
    m_readout->setAccessibleName(tr("Under the pointer"));
    m_selection->setAccessibleName(tr("Selection"));
    m_selection->hide();
    addWidget(m_readout, 1);
    addWidget(m_selection, 1);

    m_in_use->setTextFormat(Qt::PlainText);
    m_in_use->setFrameShape(QFrame::StyledPanel);
    m_in_use->setToolTip(tr("Another program is writing to this disk: the map is a moment of a moving picture."));
    m_in_use->setAccessibleDescription(m_in_use->toolTip());
    m_in_use->hide();
    m_scale->setTextFormat(Qt::PlainText);
    m_scale->setAccessibleName(tr("Scale"));
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("Mapping"));
    m_cancel->setAccessibleName(tr("Cancel mapping"));
    for (QWidget* widget : {static_cast<QWidget*>(m_in_use), static_cast<QWidget*>(m_scale),
                            static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        addPermanentWidget(widget);
    }
    hideProgress();

    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(&viewpoint, &Viewpoint::selectionChanged, this, &StatusLine::showSelection);
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &StatusLine::showSelection);
}

void StatusLine::setReadout(const QString& text)
{
    m_readout->setText(text);
}

void StatusLine::setScale(const QString& text)
{
    m_scale->setText(text);
    m_scale->setVisible(!text.isEmpty());
}

void StatusLine::setInUse(bool in_use)
{
    m_in_use->setVisible(in_use);
}

void StatusLine::showWorking()
{
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
}

void StatusLine::showProgress(int permille)
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(permille);
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

/// The exact sum of what is selected; what is said in full stands in the tool tip.
void StatusLine::showSelection()
{
    const auto range = m_viewpoint.selection();
    m_selection->setVisible(range.has_value());
    if (!range) {
        m_counting.abandon();
        m_counted.reset();
        return;
    }
    const Survey& survey = *m_viewpoint.survey();
    const Raster sum = totals(*survey.resolved, *range);
    const auto shares = sum.shares(0);
    m_sums =
        tr("%1 selected: %2", "size, what is there")
            .arg(sizeText(range->length, locale()), sharesText(survey, range->length, {shares.begin(), shares.end()}));
    if (!m_counted || m_counted->range != *range) {
        m_counted.reset();
    }
    if (!m_counted || m_counted->map != survey.resolved) {
        countRuns(survey.resolved, *range);
    }
    writeSelection();
}

void StatusLine::countRuns(const MapPtr& map, Range range)
{
    m_counting.ask([map, range](const auto& go_on) { return sum_of_runs(*map, range, go_on); },
                   [this, map, range](const std::optional<RunSums>& sums) {
                       if (sums && m_viewpoint.selection() == range) {
                           m_counted = Counted{map, range, *sums};
                           writeSelection();
                       }
                   });
}

QString StatusLine::runsText() const
{
    const RunSums& sums = m_counted->sums;
    const QString stored = sizeText(sums.stored, locale());
    const int runs = static_cast<int>(std::min<u64>(sums.runs, std::numeric_limits<int>::max()));
    return sums.complete ? tr("%Ln extent(s), %1 in files", "size", runs).arg(stored)
                         : tr("at least %Ln extent(s), %1 in files", "size", runs).arg(stored);
}

void StatusLine::writeSelection()
{
    m_selection->setText(m_counted ? tr("%1; %2", "what is selected, its extents").arg(m_sums, runsText()) : m_sums);
}

}  // namespace stratamap::ui
