// SPDX-License-Identifier: MIT
// What stands around the lens of differences: what is compared and what it comes to, and what its colours mean.
#include "widgets/compare_bars.h"

#include "widgets/compare_view.h"
#include "widgets/units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace stratamap::ui {

namespace {

constexpr int look_every = 100;  // milliseconds

}  // namespace

CompareBar::CompareBar(CompareView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_names(new QLabel(this)),
      m_sums(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_contents(new QToolButton(this)),
      m_swap(new QToolButton(this)),
      m_end(new QToolButton(this)),
      m_timer(new QTimer(this))
{
    for (QLabel* label : {m_names, m_sums}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the comparison is"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_contents->setText(tr("Contents"));
    m_contents->setToolTip(tr("Read both disks and compare what they hold, wherever it lies"));
    m_contents->setCheckable(true);
    connect(m_contents, &QToolButton::clicked, &view,
            [&view](bool wanted) { view.setBy(wanted ? CompareBy::contents : CompareBy::maps); });
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(tr("Let A and B change places"));
    connect(m_swap, &QToolButton::clicked, &view, &CompareView::swapSides);
    connect(m_end, &QToolButton::clicked, &view, &CompareView::end);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_names);
    words->addWidget(m_sums);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(words, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_contents);
    layout->addWidget(m_swap);
    layout->addWidget(m_end);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_timer->setInterval(look_every);
    connect(m_timer, &QTimer::timeout, m_progress, [this] { m_progress->setValue(m_view.permille()); });
    connect(&view, &CompareView::comparisonChanged, this, &CompareBar::showComparison);
    showComparison();
}

void CompareBar::showComparison()
{
    const bool busy = m_view.busy();
    m_names->setText(names());
    m_sums->setText(sums());
    m_sums->setVisible(!m_sums->text().isEmpty());
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    if (busy) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
    m_contents->setVisible(m_view.comparing());
    m_contents->setEnabled(m_view.hasContents());
    m_contents->setChecked(m_view.by() == CompareBy::contents);
    m_swap->setVisible(m_view.comparing());
    m_end->setVisible(m_view.comparing());
    m_end->setText(busy ? tr("Cancel") : tr("End Comparison"));
    m_end->setToolTip(busy ? tr("Stop comparing") : tr("Compare with nothing any more"));
}

QString CompareBar::names() const
{
    return m_view.comparing()
               ? tr("A: %1 → B: %2", "names").arg(m_view.nameOfA(), m_view.nameOfB())
               : tr("Nothing is compared. File ▸ Compare With… and the menus of layers and snapshots begin it.");
}

/// What a trim was for.
QString CompareBar::sums() const
{
    if (!m_view.compared()) {
        return {};
    }
    const ComparisonSummary& summary = m_view.compared()->summary;
    const u64 a = summary.a().data;
    const u64 b = summary.b().data;
    const auto size = [this](u64 bytes) { return sizeText(bytes, locale()); };
    QString text = tr("A has %1 of data, B has %2: ", "sizes; what follows is the difference").arg(size(a), size(b));
    text += a > b   ? tr("%1 less", "size").arg(size(a - b))
            : a < b ? tr("%1 more", "size").arg(size(b - a))
                    : tr("as much");
    text += tr(" (%1 lost, %2 gained).", "sizes")
                .arg(size(summary.bytes(Change::lost)), size(summary.bytes(Change::gained)));
    if (m_view.by() == CompareBy::contents) {
        const auto first = summary.first_different();
        text += first ? tr(" Read: %1 differ, from %2 on.", "size, offset")
                            .arg(size(summary.bytes(Content::different)), hexText(*first))
                      : tr(" Read: both hold the same.");
    }
    if (summary.a().size != summary.b().size) {
        text += tr(" A is %1 long, B %2.", "sizes").arg(size(summary.a().size), size(summary.b().size));
    }
    return text;
}

CompareLegend::CompareLegend(CompareView& view, QWidget* parent) : SwatchList(parent), m_view(view)
{
    setAccessibleName(tr("What the colours of the comparison mean"));
    connect(&view, &CompareView::comparisonChanged, this, [this] { fill(); });
}

std::vector<SwatchList::Entry> CompareLegend::entries() const
{
    std::vector<Entry> entries;
    if (!m_view.compared()) {
        return entries;
    }
    const ComparisonSummary& summary = m_view.compared()->summary;
    for (std::size_t i = 0; i < change_count; ++i) {
        const auto change = static_cast<Change>(i);
        const u64 bytes = summary.bytes(change);
        if (bytes > 0) {
            entries.push_back({m_view.changeLook().fill(change),
                               tr("%1 %2, %3", "what, size, share")
                                   .arg(changeWord(change), sizeText(bytes, locale()),
                                        percentText(bytes, m_view.compared()->changes->size(), locale())),
                               changeMeaning(change) + QLatin1Char('\n') + exactSizeText(bytes, locale())});
        }
    }
    return entries;
}

}  // namespace stratamap::ui
