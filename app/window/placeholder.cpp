// SPDX-License-Identifier: MIT
// Placeholder: what stands where the map will be.
#include "app/window/placeholder.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace stratamap::ui {

Placeholder::Placeholder(const QIcon& picture, QWidget* parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QVBoxLayout),
      m_choices(new QWidget(this)),
      m_list(new QVBoxLayout(m_choices))
{
    const int size = fontMetrics().height() * 5;
    m_picture->setPixmap(picture.pixmap(QSize(size, size), devicePixelRatioF()));
    m_picture->setAlignment(Qt::AlignCenter);

    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }

    m_buttons->setSpacing(8);
    auto* button_row = new QHBoxLayout;
    button_row->addStretch();
    button_row->addLayout(m_buttons);
    button_row->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(button_row);
    layout->addWidget(m_choices, 0, Qt::AlignHCenter);
    m_list->setSpacing(0);
    m_choices->hide();
    layout->addStretch(3);
}

void Placeholder::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Placeholder::setText(const QString& text)
{
    m_text->setText(text);
}

QPushButton* Placeholder::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    button->setMinimumHeight(fontMetrics().height() * 2);
    button->setAutoDefault(true);
    button->setDefault(m_buttons->isEmpty());
    m_buttons->addWidget(button);
    return button;
}

void Placeholder::setChoices(const QString& heading, const QList<Choice>& choices)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!choices.isEmpty()) {
        auto* label = new QLabel(heading, m_choices);
        label->setAlignment(Qt::AlignCenter);
        m_list->addWidget(label);
    }
    for (int index = 0; index < choices.size(); ++index) {
        auto* button = new QPushButton(m_choices);
        button->setText(choices[index].text);
        button->setToolTip(Qt::convertFromPlainText(choices[index].tip));
        button->setFlat(true);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_list->addWidget(button);
    }
    makeRoom();
}

/// A small window has room for what matters.
void Placeholder::makeRoom()
{
    const bool small = height() < fontMetrics().height() * 20;
    m_picture->setVisible(!small);
    layout()->setContentsMargins(QMargins(1, 1, 1, 1) * (small ? 6 : 24));
    layout()->setSpacing(small ? 4 : 12);
    m_choices->setVisible(m_list->count() > 0 && height() > fontMetrics().height() * (24 + 2 * m_list->count()));
}

void Placeholder::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

}  // namespace stratamap::ui
