// SPDX-License-Identifier: MIT
// Legend: what the cells' colours, textures and letters mean, and how many bytes there are of each.
#include "widgets/legend.h"

#include "widgets/units.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace stratamap::ui {

Legend::Legend(QWidget* parent)
    : QWidget(parent), m_model(new LegendModel(this)), m_heading(new QLabel(this)), m_view(new QTreeView(this))
{
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(8, 6, 8, 6);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Legend"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(8);
    m_view->setUniformRowHeights(true);
    m_view->setIconSize({28, 16});
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(24);
    m_view->header()->setSectionResizeMode(LegendModel::name_column, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(LegendModel::size_column, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(LegendModel::share_column, QHeaderView::ResizeToContents);
    connect(m_model, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    clear();
}

void Legend::setSurvey(const SurveyPtr& survey)
{
    if (!survey || !survey->resolved) {
        clear();
        return;
    }
    m_survey = survey;
    updateLook();
    m_model->show(*m_survey, totals(*survey->resolved));
    updateHeading();
}

void Legend::clear()
{
    m_survey = nullptr;
    m_model->clear();
    updateLook();
    updateHeading();
}

void Legend::updateHeading()
{
    if (!m_survey) {
        m_heading->setText(tr("What the map's colours mean stands here once an image is open."));
    } else if (m_model->scanned() < m_model->size()) {
        m_heading->setText(
            tr("%1 disk. Shares are of the %2 scanned so far.", "size, percent")
                .arg(sizeText(m_model->size(), locale()), percentText(m_model->scanned(), m_model->size(), locale())));
    } else {
        m_heading->setText(tr("%1 disk").arg(sizeText(m_model->size(), locale())));
    }
    m_heading->setToolTip(m_survey ? exactSizeText(m_model->size(), locale()) : QString());
}

void Legend::updateLook()
{
    const std::size_t layers = m_survey && m_survey->chain ? m_survey->chain->layers().size() : 1;
    m_model->setLocale(locale());
    m_model->setLook(MapPalette(palette(), static_cast<u32>(layers)), font(), devicePixelRatioF());
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::LocaleChange:
            updateLook();
            updateHeading();
            break;
        default: break;
    }
}

bool Legend::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal) {
        updateLook();  // perhaps other pixels
    }
    return QWidget::event(event);
}

QSize Legend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 20};
}

}  // namespace stratamap::ui
