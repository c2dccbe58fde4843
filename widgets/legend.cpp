// SPDX-License-Identifier: MIT
// Legend: what the cells' colours, textures and letters mean, and how many bytes there are of each.
#include "widgets/legend.h"

#include "widgets/units.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace stratamap::ui {

Legend::Legend(Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent),
      m_viewpoint(viewpoint),
      m_model(new LegendModel(this)),
      m_heading(new QLabel(this)),
      m_view(new QTreeView(this)),
      m_modes(new QWidget(this)),
      m_mode(new QButtonGroup(this)),
      m_everything(new QToolButton(this))
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
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(24);
    m_view->header()->setSectionResizeMode(LegendModel::name_column, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(LegendModel::size_column, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(LegendModel::share_column, QHeaderView::ResizeToContents);
    createModes();
    connect(m_model, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(m_model, &LegendModel::filterEdited, &viewpoint, &Viewpoint::setFilter);
    connect(m_view, &QTreeView::entered, this,
            [this](const QModelIndex& index) { m_viewpoint.setPreview(m_model->only(index)); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &Legend::showMenu);
    connect(&viewpoint, &Viewpoint::surveyChanged, this, &Legend::showSurvey);
    connect(&viewpoint, &Viewpoint::lookChanged, this, &Legend::updateFilter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    column->addWidget(m_modes);
    setFocusProxy(m_view);
    showSurvey();
    updateFilter();
}

/// How cells that hold several things are filled, and the way back from a filter.
void Legend::createModes()
{
    struct Choice {
        CellMode mode;
        QString text;
        QString tip;
    };
    const Choice choices[] = {
        {CellMode::shares, tr("Shares"), tr("Fill each cell by the shares of what it holds")},
        {CellMode::any, tr("Any"), tr("Fill each cell with what is ticked, however little of it there is (A)")},
        {CellMode::dominant, tr("Most"), tr("Fill each cell with what it holds most of")},
    };
    auto* row = new QHBoxLayout(m_modes);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(0);
    for (const Choice& choice : choices) {
        auto* button = new QToolButton(m_modes);
        button->setText(choice.text);
        button->setToolTip(choice.tip);
        button->setAccessibleDescription(choice.tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_mode->addButton(button, static_cast<int>(choice.mode));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_everything->setText(tr("Tick All"));
    m_everything->setToolTip(tr("Let everything stand out again"));
    m_everything->setAutoRaise(true);
    row->addWidget(m_everything);
    connect(m_mode, &QButtonGroup::idClicked, this,
            [this](int mode) { m_viewpoint.setCellMode(static_cast<CellMode>(mode)); });
    connect(m_everything, &QToolButton::clicked, this, [this] { m_viewpoint.setFilter({}); });
}

void Legend::showSurvey()
{
    m_survey = m_viewpoint.survey();
    updateLook();
    if (m_survey) {
        m_model->show(*m_survey, totals(*m_survey->resolved));
    } else {
        m_model->clear();
    }
    updateHeading();
}

void Legend::updateFilter()
{
    if (m_model->filter() != m_viewpoint.filter()) {
        m_model->setFilter(m_viewpoint.filter());
    }
    m_everything->setEnabled(!m_viewpoint.filter().everything());
    m_mode->button(static_cast<int>(m_viewpoint.cellMode()))->setChecked(true);
}

void Legend::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Tick Only &This"), this, [this, index] { m_viewpoint.setFilter(m_model->only(index)); });
    menu.addAction(tr("Tick &All"), this, [this] { m_viewpoint.setFilter({}); });
    m_viewpoint.setPreview(std::nullopt);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

/// A tick with Alt leaves nothing else; whoever leaves the legend ends the preview.
bool Legend::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_viewpoint.setPreview(std::nullopt);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
        if (mouse->modifiers().testFlag(Qt::AltModifier) && index.isValid()) {
            const Filter only = m_model->only(index);
            m_viewpoint.setFilter(only == m_viewpoint.filter() ? Filter() : only);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
