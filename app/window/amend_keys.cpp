// SPDX-License-Identifier: MIT
#include "app/window/amend_keys.h"

#include "widgets/error_text.h"
#include "widgets/units.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stratamap::ui {

namespace {

using Action = AmendDraft::Keys::Action;

enum Column { number, state, iterations, opened, column_count };

Secret secretOf(const QLineEdit* line)
{
    QByteArray typed = line->text().toUtf8();
    Secret secret(std::as_bytes(std::span(typed.constData(), static_cast<std::size_t>(typed.size()))));
    typed.fill('\0');
    return secret;
}

}  // namespace

AmendKeys::AmendKeys(const QString& file, QWidget* parent) : QWidget(parent), m_file(file), m_form(new QFormLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createTable());
    m_cipher = new QLabel(this);
    m_cipher->setTextFormat(Qt::PlainText);
    layout->addWidget(m_cipher);

    layout->addLayout(m_form);
    layout->addStretch(1);
    m_now = passphrase("passphrase");
    m_test = new QPushButton(tr("&Try"), this);
    m_test->setObjectName(QStringLiteral("tryPassphrase"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Shows which slots it opens"));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_now, 1);
    line->addWidget(m_test);
    m_form->addRow(tr("&Passphrase:"), row);
    m_action = new QComboBox(this);
    m_action->setObjectName(QStringLiteral("keyAction"));
    m_action->addItem(tr("Change nothing"), static_cast<int>(Action::none));
    m_action->addItem(tr("Add another passphrase"), static_cast<int>(Action::add));
    m_action->addItem(tr("Change this passphrase"), static_cast<int>(Action::replace));
    m_action->addItem(tr("Erase a slot"), static_cast<int>(Action::erase));
    m_form->addRow(tr("&What to do:"), m_action);
    m_slot = new QComboBox(this);
    m_slot->setObjectName(QStringLiteral("keySlot"));
    m_form->addRow(tr("S&lot:"), m_slot);
    m_next = passphrase("newPassphrase");
    m_form->addRow(tr("&New passphrase:"), m_next);
    m_again = passphrase("newPassphraseAgain");
    m_form->addRow(tr("Once mo&re:"), m_again);
    m_milliseconds = new QSpinBox(this);
    m_milliseconds->setObjectName(QStringLiteral("iterTime"));
    m_milliseconds->setRange(10, 60'000);
    m_milliseconds->setSingleStep(500);
    m_milliseconds->setValue(2000);
    m_milliseconds->setSuffix(tr(" ms", "milliseconds, behind a number"));
    m_milliseconds->setToolTip(tr("How long trying one passphrase takes on this computer: longer is harder to guess."));
    m_form->addRow(tr("Time to &derive:"), m_milliseconds);
    m_confirm_text = new QLabel(tr("This is the only passphrase: without it, everything in the image is lost for good. "
                                   "Write the file's name, %1, to agree:")
                                    .arg(file),
                                this);
    m_confirm_text->setWordWrap(true);
    m_confirm_text->setTextFormat(Qt::PlainText);
    m_confirm = new QLineEdit(this);
    m_confirm->setObjectName(QStringLiteral("confirmLast"));
    m_confirm_text->setBuddy(m_confirm);
    m_form->addRow(m_confirm_text);
    m_form->addRow(m_confirm);

    connect(m_now, &QLineEdit::textChanged, this, [this] { m_test->setEnabled(!m_now->text().isEmpty()); });
    connect(m_test, &QPushButton::clicked, this, &AmendKeys::testRequested);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_slot, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_milliseconds, &QSpinBox::valueChanged, this, &AmendKeys::changed);
    for (const QLineEdit* each : {m_now, m_next, m_again, m_confirm}) {
        connect(each, &QLineEdit::textChanged, this, &AmendKeys::changed);
    }
    m_test->setEnabled(false);
    showFields();
}

QLineEdit* AmendKeys::passphrase(const char* name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

QWidget* AmendKeys::createTable()
{
    m_slots = new QTableWidget(static_cast<int>(KeySlots::count), column_count, this);
    m_slots->setObjectName(QStringLiteral("keySlots"));
    m_slots->setHorizontalHeaderLabels({tr("Slot"), tr("State"), tr("Iterations"), tr("This passphrase")});
    m_slots->verticalHeader()->hide();
    m_slots->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_slots->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_slots->setSelectionMode(QAbstractItemView::SingleSelection);
    m_slots->setTabKeyNavigation(false);
    m_slots->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_slots->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slots->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_slots->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_slots->setAccessibleName(tr("Key slots"));
    for (int slot = 0; slot < m_slots->rowCount(); ++slot) {
        for (int column = 0; column < column_count; ++column) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(column == iterations ? Qt::AlignRight | Qt::AlignVCenter
                                                        : Qt::AlignLeft | Qt::AlignVCenter);
            m_slots->setItem(slot, column, item);
        }
    }
    return m_slots;
}

void AmendKeys::show(const KeyTable& table)
{
    m_table = table;
    m_cipher->setText(tr("Encrypted with %1").arg(shown(table.cipher)));
    for (int i = 0; i < m_slots->rowCount(); ++i) {
        const KeySlot& slot = table.slots[static_cast<std::size_t>(i)];
        m_slots->item(i, number)->setText(decimalText(static_cast<u64>(i)));
        m_slots->item(i, state)->setText(slot.active ? tr("active") : tr("free"));
        m_slots->item(i, iterations)->setText(slot.active ? decimalText(slot.iterations) : QString());
        m_slots->item(i, opened)->setText(QString());
    }
    m_slots->resizeRowsToContents();
    m_slots->setFixedHeight(m_slots->sizeHint().height());
    for (QLineEdit* each : {m_now, m_next, m_again, m_confirm}) {
        const QSignalBlocker quiet(each);
        each->clear();
    }
    const QSignalBlocker quiet(m_action);
    m_action->setCurrentIndex(0);
    showFields();
}

void AmendKeys::mark(const std::array<bool, KeySlots::count>& opens)
{
    for (int i = 0; i < m_slots->rowCount(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_slots->item(i, opened)->setText(opens[index]                  ? tr("opens it")
                                          : m_table.slots[index].active ? tr("does not")
                                                                        : QString());
    }
}

AmendDraft::Keys::Action AmendKeys::chosen() const
{
    return static_cast<Action>(m_action->currentData().toInt());
}

/// Fields that the action has no use for are not there; of slots those that it can be about.
void AmendKeys::showFields()
{
    const Action action = chosen();
    const bool adds = action == Action::add || action == Action::replace;
    const auto set_visible = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        if (QWidget* label = m_form->labelForField(field)) {
            label->setVisible(visible);
        }
    };
    {
        const QSignalBlocker quiet(m_slot);
        const QVariant chosen = m_slot->currentData();
        m_slot->clear();
        if (adds) {
            m_slot->addItem(tr("the first free one"), -1);
        }
        for (std::size_t i = 0; i < KeySlots::count; ++i) {
            if (m_table.slots[i].active == (action == Action::erase)) {
                m_slot->addItem(decimalText(i), static_cast<int>(i));
            }
        }
        m_slot->setCurrentIndex(std::max(m_slot->findData(chosen), 0));
    }
    set_visible(m_slot, action != Action::none);
    set_visible(m_next, adds);
    set_visible(m_again, adds);
    set_visible(m_milliseconds, adds);
    m_confirm_text->setVisible(erasesLast());
    m_confirm->setVisible(erasesLast());
}

AmendDraft::Keys AmendKeys::keys() const
{
    AmendDraft::Keys keys;
    keys.action = chosen();
    if (const int slot = m_slot->currentData().toInt(); keys.action != Action::none && slot >= 0) {
        keys.slot = static_cast<u32>(slot);
    }
    keys.milliseconds = static_cast<u32>(m_milliseconds->value());
    return keys;
}

std::shared_ptr<const AmendSecrets> AmendKeys::secrets() const
{
    auto secrets = std::make_shared<AmendSecrets>();
    secrets->now = secretOf(m_now);
    secrets->next = secretOf(m_next);
    return secrets;
}

QString AmendKeys::problem() const
{
    const Action action = chosen();
    if (action == Action::none) {
        return {};
    }
    if (m_now->text().isEmpty()) {
        return tr("Write a passphrase that opens the image now.");
    }
    if (action == Action::erase) {
        return erasesLast() && m_confirm->text() != m_file
                   ? tr("The last passphrase goes only when you write the file's name.")
                   : QString();
    }
    if (m_next->text().isEmpty()) {
        return tr("Write the new passphrase.");
    }
    return m_next->text() == m_again->text() ? QString() : tr("The two new passphrases are not the same.");
}

bool AmendKeys::erasesLast() const
{
    const auto active =
        std::count_if(m_table.slots.begin(), m_table.slots.end(), [](const KeySlot& s) { return s.active; });
    return chosen() == Action::erase && active <= 1;
}

}  // namespace stratamap::ui
