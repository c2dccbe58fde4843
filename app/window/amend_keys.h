// SPDX-License-Identifier: MIT
// AmendKeys: the eight places for passphrases of an encrypted image, and what to do with one of them.
#pragma once

#include "app/window/amend_work.h"

#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace stratamap::ui {

class AmendKeys : public QWidget {
    Q_OBJECT

public:
    explicit AmendKeys(const QString& file, QWidget* parent = nullptr);

    /// The slots as the image has them. What was typed is forgotten.
    void show(const KeyTable& table);

    /// Which of them the passphrase that was typed opens.
    void mark(const std::array<bool, KeySlots::count>& opened);

    /// What is wanted, and what was typed for it.
    AmendDraft::Keys keys() const;
    std::shared_ptr<const AmendSecrets> secrets() const;

    /// What is still missing for that; empty: nothing.
    QString problem() const;

    /// The only passphrase goes: nobody could open the image any more.
    bool erasesLast() const;

Q_SIGNALS:
    void changed();
    void testRequested();

private:
    QWidget* createTable();
    QLineEdit* passphrase(const char* name);
    AmendDraft::Keys::Action chosen() const;
    void showFields();

    QString m_file;
    QFormLayout* m_form;
    KeyTable m_table;
    QTableWidget* m_slots = nullptr;
    QLabel* m_cipher = nullptr;
    QLineEdit* m_now = nullptr;
    QPushButton* m_test = nullptr;
    QComboBox* m_action = nullptr;
    QComboBox* m_slot = nullptr;
    QLineEdit* m_next = nullptr;
    QLineEdit* m_again = nullptr;
    QSpinBox* m_milliseconds = nullptr;
    QLabel* m_confirm_text = nullptr;
    QLineEdit* m_confirm = nullptr;
};

}  // namespace stratamap::ui
