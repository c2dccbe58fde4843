// SPDX-License-Identifier: MIT
// What stands around the lens of a file: which file it is, and what its colours mean with exact sums.
#include "widgets/host_bars.h"

#include "widgets/error_text.h"
#include "widgets/host_view.h"
#include "widgets/units.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr QSize swatch_size(24, 14);  // in the user's pixels
constexpr QColor frame(128, 128, 128, 160);

}  // namespace

HostFileBar::HostFileBar(HostView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_files(new QComboBox(this)), m_sum(new QLabel(this))
{
    auto* label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_files);
    m_files->setAccessibleName(tr("File that is shown"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(12);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_files, 2);
    layout->addWidget(m_sum, 3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&view.viewpoint(), &Viewpoint::diskChanged, this, &HostFileBar::fill);
    connect(&view.viewpoint(), &Viewpoint::surveyChanged, this, [this] {
        if (m_files->count() == 0) {
            fill();
        }
    });
    connect(&view, &HostView::fileChanged, this, &HostFileBar::showFile);
    connect(&view, &HostView::mapChanged, this, &HostFileBar::showSum);
    connect(m_files, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        const QPoint place = m_files->itemData(index).toPoint();
        m_view.setFile({static_cast<u32>(place.x()), static_cast<u32>(place.y())});
    });
    fill();
}

void HostFileBar::fill()
{
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    const SurveyPtr& survey = m_view.viewpoint().survey();
    if (!survey || !survey->chain) {
        return;
    }
    const auto& layers = survey->chain->layers();
    for (std::size_t depth = 0; depth < layers.size(); ++depth) {
        const auto place = [depth](std::size_t file) {
            return QPoint(static_cast<int>(depth), static_cast<int>(file));
        };
        m_files->addItem(tr("%1: %2", "layer number, file").arg(depth).arg(shortName(layers[depth].name)), place(0));
        const auto storage =
            layers[depth].layer ? layers[depth].layer->storage() : std::vector<std::shared_ptr<const Source>>();
        for (std::size_t file = 0; file < storage.size(); ++file) {
            m_files->addItem(tr("%1: %2", "layer number, file").arg(depth).arg(shortName(storage[file]->name())),
                             place(file + 1));
        }
    }
    showFile();
}

void HostFileBar::showFile()
{
    const HostView::File file = m_view.file();
    m_files->setCurrentIndex(m_files->findData(QPoint(static_cast<int>(file.depth), static_cast<int>(file.file))));
    showSum();
}

void HostFileBar::showSum()
{
    const HostMapPtr& map = m_view.map();
    if (!map) {
        m_sum->clear();
        return;
    }
    QString text = tr("%1, used up to %2", "size, offset")
                       .arg(sizeText(map->size(), locale()), sizeText(map->used_end(), locale()));
    if (map->doubly_used_bytes() > 0) {
        text += tr("; %1 used twice", "size").arg(sizeText(map->doubly_used_bytes(), locale()));
    }
    if (map->units_past_end() > 0) {
        text += tr("; %1 references past the end", "number").arg(decimalText(map->units_past_end(), locale()));
    }
    if (map->uncounted_units() > 0) {
        text += tr("; %1 in use but not counted", "number").arg(decimalText(map->uncounted_units(), locale()));
    }
    m_sum->setText(text);
    m_sum->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

HostLegend::HostLegend(HostView& view, QWidget* parent) : QListWidget(parent), m_view(view)
{
    setAccessibleName(tr("What the file's colours mean"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setIconSize(swatch_size);
    setSpacing(4);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&view, &HostView::mapChanged, this, &HostLegend::fill);
}

void HostLegend::fill()
{
    clear();
    if (const HostMapPtr& map = m_view.map()) {
        for (std::size_t kind = 0; kind < host_kind_count; ++kind) {
            const auto which = static_cast<HostKind>(kind);
            if (const u64 bytes = map->bytes(which); bytes > 0) {
                auto* item = new QListWidgetItem(
                    QIcon(QPixmap::fromImage(
                        swatch(m_view.hostLook().fill(which), swatch_size, font(), devicePixelRatioF(), frame))),
                    tr("%1 %2, %3", "what, size, share")
                        .arg(hostKindWord(which), sizeText(bytes, locale()), percentText(bytes, map->size(), locale())),
                    this);
                item->setToolTip(exactSizeText(bytes, locale()));
                item->setFlags(Qt::ItemIsEnabled);
            }
        }
    }
    doItemsLayout();
    updateGeometry();
}

void HostLegend::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
}

void HostLegend::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        doItemsLayout();
        updateGeometry();
    }
}

QSize HostLegend::sizeHint() const
{
    int bottom = 0;
    for (int row = 0; row < count(); ++row) {
        bottom = std::max(bottom, visualItemRect(item(row)).bottom());
    }
    return {200, count() > 0 ? bottom + verticalOffset() + 6 : 0};
}

}  // namespace stratamap::ui
