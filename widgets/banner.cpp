// SPDX-License-Identifier: MIT
// Banners: messages that stand above the map instead of in its way.
#include "widgets/banner.h"

#include "widgets/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace stratamap::ui {

namespace {

constexpr int most_detail_lines = 5;

Icon iconOf(Banner::Severity severity)
{
    switch (severity) {
        case Banner::Severity::note: return Icon::note;
        case Banner::Severity::question: return Icon::question;
        case Banner::Severity::warning: return Icon::warning;
        case Banner::Severity::error: return Icon::error;
    }
    Q_UNREACHABLE();
    return Icon::note;
}

// Palettes have no role for alarm. The hue says how bad it is; how light and how strong comes from the palette, so
// that it stands out on a dark window as on a light one.
QColor accent(Banner::Severity severity, const QPalette& palette)
{
    if (severity == Banner::Severity::note || severity == Banner::Severity::question) {
        return palette.color(QPalette::Highlight);
    }
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5F;
    const float hue = severity == Banner::Severity::error ? 0.0F : 0.1F;
    return QColor::fromHslF(hue, dark ? 0.75F : 0.85F, dark ? 0.62F : 0.42F);
}

QColor mixed(const QColor& a, const QColor& b, float part)
{
    const auto channel = [part](float x, float y) { return x + (y - x) * part; };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QString accessibleSeverity(Banner::Severity severity)
{
    switch (severity) {
        case Banner::Severity::note: return Banner::tr("Note: %1");
        case Banner::Severity::question: return Banner::tr("Question: %1");
        case Banner::Severity::warning: return Banner::tr("Warning: %1");
        case Banner::Severity::error: return Banner::tr("Error: %1");
    }
    Q_UNREACHABLE();
    return {};
}

}  // namespace

Banner::Banner(Severity severity, const QString& headline, const QString& details, QWidget* parent)
    : QFrame(parent),
      m_severity(severity),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(headline, this)),
      m_details(new QPlainTextEdit(details, this)),
      m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(accessibleSeverity(severity).arg(headline));

    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setMinimumWidth(1);  // a long name must not widen the window
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->document()->setDocumentMargin(0);
    m_details->setAccessibleName(tr("Technical details"));
    m_details->viewport()->setAutoFillBackground(false);
    m_details->setVisible(!details.isEmpty());

    auto* copy = new QPushButton(tr("Copy Details"), this);
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(toText()); });

    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoRaise(true);
    close->setIcon(icon(Icon::close));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &Banner::dismiss);

    m_buttons->addWidget(copy);
    m_buttons->addStretch();

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_headline);
    texts->addWidget(m_details);
    texts->addLayout(m_buttons);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    applyColours();
}

QString Banner::headline() const
{
    return m_headline->text();
}

QString Banner::details() const
{
    return m_details->toPlainText();
}

QPushButton* Banner::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    const auto copy = m_buttons->count() - 2;  // the copy button and the stretch stay last
    m_buttons->insertWidget(copy, button);
    // Tab reaches the buttons in the order in which they are seen.
    QWidget* before = copy > 0 ? m_buttons->itemAt(copy - 1)->widget() : m_details;
    setTabOrder(before, button);
    setTabOrder(button, findChild<QPushButton*>(QStringLiteral("copy")));
    return button;
}

QString Banner::toText() const
{
    return details().isEmpty() ? headline() : headline() + QLatin1Char('\n') + details();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying_colours) {
        applyColours();
    } else if (event->type() == QEvent::FontChange) {
        fitDetails();
    }
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitDetails();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel)) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Banner::dismiss()
{
    hide();
    deleteLater();
    Q_EMIT closed();
}

void Banner::applyColours()
{
    m_applying_colours = true;
    const QPalette base = parentWidget() != nullptr ? parentWidget()->palette() : QGuiApplication::palette();
    const QColor colour = accent(m_severity, base);
    QPalette palette = base;
    palette.setColor(QPalette::Window, mixed(base.color(QPalette::Window), colour, 0.16F));
    setPalette(palette);
    // A text field shows its Base; here it has to look like a label.
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, palette.color(QPalette::WindowText));
    m_details->setPalette(palette);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 4;
    m_icon->setPixmap(icon(iconOf(m_severity), colour).pixmap(QSize(size, size), devicePixelRatioF()));
    m_applying_colours = false;
}

void Banner::fitDetails()
{
    const QTextDocument* document = m_details->document();
    int lines = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        m_details->document()->documentLayout()->blockBoundingRect(block);  // lays the block out for this width
        lines += std::max(1, block.layout()->lineCount());
    }
    const int shown_lines = std::clamp(lines, 1, most_detail_lines);
    m_details->setVerticalScrollBarPolicy(lines > most_detail_lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_details->setFixedHeight(shown_lines * m_details->fontMetrics().lineSpacing() + 2);
}

BannerStack::BannerStack(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

Banner* BannerStack::add(Banner::Severity severity, const QString& headline, const QString& details)
{
    auto* banner = new Banner(severity, headline, details, this);
    layout()->addWidget(banner);
    connect(banner, &Banner::closed, this, [this] {
        if (banners().isEmpty()) {
            hide();
        }
    });
    banner->show();
    show();
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return banner;
}

QList<Banner*> BannerStack::banners() const
{
    QList<Banner*> open;
    for (int i = 0; i < layout()->count(); ++i) {
        auto* banner = qobject_cast<Banner*>(layout()->itemAt(i)->widget());
        if (banner != nullptr && !banner->isHidden()) {
            open += banner;
        }
    }
    return open;
}

void BannerStack::clear()
{
    const auto open = banners();
    for (Banner* banner : open) {
        banner->hide();
        banner->deleteLater();
    }
    hide();
}

}  // namespace stratamap::ui
