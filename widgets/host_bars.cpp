// SPDX-License-Identifier: MIT
// What stands around the lens of a file: which file it is, and what its colours mean with exact sums.
#include "widgets/host_bars.h"

#include "widgets/error_text.h"
#include "widgets/host_view.h"
#include "widgets/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace stratamap::ui {

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

HostLegend::HostLegend(HostView& view, QWidget* parent) : SwatchList(parent), m_view(view)
{
    setAccessibleName(tr("What the file's colours mean"));
    connect(&view, &HostView::mapChanged, this, [this] { fill(); });
}

std::vector<SwatchList::Entry> HostLegend::entries() const
{
    std::vector<Entry> entries;
    const HostMapPtr& map = m_view.map();
    for (std::size_t kind = 0; map && kind < host_kind_count; ++kind) {
        const auto which = static_cast<HostKind>(kind);
        if (const u64 bytes = map->bytes(which); bytes > 0) {
            entries.push_back(
                {m_view.hostLook().fill(which),
                 tr("%1 %2, %3", "what, size, share")
                     .arg(hostKindWord(which), sizeText(bytes, locale()), percentText(bytes, map->size(), locale())),
                 exactSizeText(bytes, locale())});
        }
    }
    return entries;
}

}  // namespace stratamap::ui
