// SPDX-License-Identifier: MIT
// Placeholder: what stands where the map will be, or could not be: a picture, a line, a sentence, and what one can do.
#pragma once

#include <QList>
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

    /// A heading and below the buttons what else one may choose from, where there is room for it. Nothing for none.
    struct Choice {
        QString text;
        QString tip;  ///< plain text
    };
    void setChoices(const QString& heading, const QList<Choice>& choices);

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();

    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
    QWidget* m_choices;
    QVBoxLayout* m_list;
};

}  // namespace stratamap::ui
