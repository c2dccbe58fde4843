// SPDX-License-Identifier: MIT
// Banners: messages that stand above the map instead of in its way, one below the other.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace stratamap::ui {

/// One message: a headline in plain words, the technical text below it, buttons.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Severity { note, question, warning, error };

    Banner(Severity severity, const QString& headline, const QString& details, QWidget* parent = nullptr);

    Severity severity() const { return m_severity; }
    QString headline() const;
    QString details() const;

    /// A button beside "Copy Details". The banner does not close itself when it is pressed.
    QPushButton* addButton(const QString& text);

    /// The headline and the technical text, as "Copy Details" copies them.
    QString toText() const;

    /// Closes it, as its close button does.
    void dismiss();

Q_SIGNALS:
    /// The user closed it; it is deleted soon after.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyColours();
    void fitDetails();

    Severity m_severity;
    QLabel* m_icon;
    QLabel* m_headline;
    QPlainTextEdit* m_details;
    QHBoxLayout* m_buttons;
    bool m_applying_colours = false;
};

/// A column of banners, as high as they need.
class BannerStack : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget* parent = nullptr);

    /// Adds a message at the end, tells assistive technology, and keeps the focus where it is.
    Banner* add(Banner::Severity severity, const QString& headline, const QString& details);

    QList<Banner*> banners() const;
    void clear();
};

}  // namespace stratamap::ui
