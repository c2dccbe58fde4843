// SPDX-License-Identifier: MIT
// Placeholder: what stands where the map will be, or could not be: a picture, a line, a sentence, and what one can do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stratamap::ui {

class Placeholder : public QWidget {
    Q_OBJECT

public:
    explicit Placeholder(const QIcon& picture, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setText(const QString& text);

    /// A wide button below the text, one below the other. The first is the default.
    QPushButton* addButton(const QString& text);

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
};

}  // namespace stratamap::ui
