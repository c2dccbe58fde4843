// SPDX-License-Identifier: MIT
// Manual: the built-in manual in a window of its own.
#include "widgets/manual.h"

#include "widgets/icons.h"
#include "widgets/units.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTextBlock>
#include <QTextTable>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace stratamap::ui {

namespace {

constexpr const char* page_property = "manualPage";
constexpr QSize swatch_size(28, 16);  // in the user's pixels, as in the legend

QUrl addressOf(const QString& page)
{
    return QUrl(QStringLiteral("manual:/%1.md").arg(page));
}

/// "states" of "manual:/states.md".
QString pageAt(const QUrl& address)
{
    return address.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

void layOutTable(QTextTable& table, const QColor& line)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(4);
    format.setTopMargin(6);
    format.setBottomMargin(6);
    table.setFormat(format);
    const auto without_words = [&](int column) {
        const QTextTableCell cell = table.cellAt(0, column);
        return cell.firstCursorPosition() == cell.lastCursorPosition();
    };
    bool headed = false;
    for (int column = 0; column < table.columns(); ++column) {
        headed = headed || !without_words(column);
    }
    if (!headed && table.rows() > 1) {  // Markdown has no tables without
        table.removeRows(0, 1);
    }
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat edge = cell.format().toTableCellFormat();
            edge.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            edge.setBottomBorder(1);
            edge.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            edge.setBottomBorderBrush(line);
            cell.setFormat(edge);
        }
    }
}

}  // namespace

void setManualPage(QWidget& widget, const char* page)
{
    widget.setProperty(page_property, QString::fromLatin1(page));
}

QString manualPageOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QVariant page = widget->property(page_property); page.isValid()) {
            return page.toString();
        }
    }
    return QStringLiteral("index");
}

ManualText::ManualText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setSearchPaths({});
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualText::layOut);
}

void ManualText::setMenus(ManualMenus menus)
{
    m_menus = std::move(menus);
}

void ManualText::showPage(const QString& name)
{
    setSource(addressOf(name), QTextDocument::MarkdownResource);
}

bool ManualText::has(const QString& name, const QString& text) const
{
    QTextDocument document;
    document.setMarkdown(manualPage(name, m_menus));
    return !document.find(text).isNull();
}

QString ManualText::page() const
{
    return pageAt(source());
}

QVariant ManualText::loadResource(int, const QUrl& name)
{
    if (name.scheme() == QLatin1String("manual")) {
        return manualPage(pageAt(name), m_menus);
    }
    const auto fill = name.scheme() == QLatin1String("swatch") ? manualSwatch(name.path(), palette()) : std::nullopt;
    return fill ? QVariant(swatch(*fill, swatch_size, font(), devicePixelRatioF(), MapPalette(palette()).guide()))
                : QVariant();
}

/// What Markdown says nothing about: tables with thin lines and room, code on a ground of its own.
void ManualText::layOut()
{
    const QColor line = MapPalette(palette()).guide();
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            layOutTable(*table, line);
        }
    }
    std::vector<int> pictures;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        QTextCursor cursor(block);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isImageFormat()) {
                pictures.push_back(at.fragment().position());
            }
        }
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(palette().alternateBase());
            cursor.setBlockFormat(format);
        } else if (format.headingLevel() > 1) {
            format.setTopMargin(14);
            cursor.setBlockFormat(format);
        }
    }
    for (const int position : pictures) {  // swatches in the middle of their line
        QTextCursor cursor(document());
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        cursor.mergeCharFormat(format);
    }
}

void ManualText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !source().isEmpty()) {
        reload();
    }
}

bool ManualText::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal && !source().isEmpty()) {
        reload();  // perhaps other pixels
    }
    return QTextBrowser::event(event);
}

Manual& Manual::open(const QString& page, ManualMenus menus)
{
    Manual* manual = nullptr;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* open = qobject_cast<Manual*>(window); open != nullptr && open->isVisible()) {
            manual = open;
        }
    }
    const bool fresh = manual == nullptr;
    if (fresh) {
        manual = new Manual;
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->setAttribute(Qt::WA_QuitOnClose, false);
    }
    manual->m_text->setMenus(std::move(menus));
    manual->m_text->showPage(page);
    manual->show();
    manual->raise();
    manual->activateWindow();
    manual->m_text->setFocus();
    return *manual;
}

Manual::Manual() : m_text(new ManualText(this)), m_contents(new QListWidget(this))
{
    setWindowTitle(tr("Stratamap Manual"));
    setWindowIcon(programIcon());
    m_text->setAccessibleName(tr("Page"));
    createContents();
    auto* parts = new QSplitter(this);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    const int contents_width = m_contents->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 3;
    parts->setSizes({contents_width, contents_width * 4});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createTools());
    column->addWidget(parts, 1);
    column->addWidget(createFindBar());
    connect(m_text, &QTextBrowser::sourceChanged, this, &Manual::followPage);
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42)
               .boundedTo(screen()->availableSize() * 0.95));
}

void Manual::createContents()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QStringList& pages = manualPages();
    for (const QString& page : pages) {
        auto* item = new QListWidgetItem(isolated(manualTitle(page)), m_contents);
        item->setData(Qt::UserRole, page);
        item->setToolTip(item->text());
    }
    m_contents->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_text->page()) {
            m_text->showPage(item->data(Qt::UserRole).toString());
        }
    });
}

QWidget* Manual::createTools()
{
    auto* tools = new QToolBar(this);
    const int icon_size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    tools->setIconSize({icon_size, icon_size});
    const auto add = [&](Icon picture, const QString& text, const QList<QKeySequence>& keys) {
        auto* action = tools->addAction(icon(picture), text);
        action->setShortcuts(keys);
        addAction(action);
        return action;
    };
    QAction* back = add(Icon::back, tr("Back"), QKeySequence::keyBindings(QKeySequence::Back));
    QAction* forward = add(Icon::forward, tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward));
    connect(back, &QAction::triggered, m_text, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);
    QAction* in = add(Icon::zoom_in, tr("Larger text"), QKeySequence::keyBindings(QKeySequence::ZoomIn));
    QAction* out = add(Icon::zoom_out, tr("Smaller text"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    connect(in, &QAction::triggered, m_text, [this] { m_text->zoomIn(); });
    connect(out, &QAction::triggered, m_text, [this] { m_text->zoomOut(); });
    auto* search = new QAction(tr("Find in the manual"), this);
    search->setShortcuts(QKeySequence::Find);
    connect(search, &QAction::triggered, this, &Manual::openFindBar);
    tools->addAction(search);
    addAction(search);
    const auto addHidden = [this](const QList<QKeySequence>& keys, auto&& what) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    addHidden({QKeySequence(Qt::Key_F3)}, [this] { find(false); });
    addHidden({QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { find(true); });
    addHidden(QKeySequence::keyBindings(QKeySequence::Close), [this] { close(); });
    return tools;
}

QWidget* Manual::createFindBar()
{
    m_find_bar = new QWidget(this);
    m_find = new QLineEdit(m_find_bar);
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setPlaceholderText(m_find->accessibleName());
    m_find->setClearButtonEnabled(true);
    m_message = new QLabel(m_find_bar);
    auto* row = new QHBoxLayout(m_find_bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_find, 1);
    row->addWidget(m_message);
    connect(m_find, &QLineEdit::textChanged, this, &Manual::findAsTyped);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { find(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    m_find_bar->hide();
    return m_find_bar;
}

void Manual::openFindBar()
{
    m_find_bar->show();
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void Manual::closeFindBar()
{
    m_find_bar->hide();
    m_text->setFocus();
}

/// What is in sight stays there while one types.
void Manual::findAsTyped()
{
    const QString text = m_find->text();
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_text->setTextCursor(cursor);
    bool found = text.isEmpty() || m_text->find(text);
    if (!found) {
        m_text->moveCursor(QTextCursor::Start);
        found = m_text->find(text);
    }
    m_message->setText(found ? QString() : tr("Not on this page; Enter looks on the others"));
}

/// Page after page, round and round.
void Manual::find(bool backward)
{
    const QString text = m_find->text();
    if (text.isEmpty()) {
        openFindBar();
        return;
    }
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_text->find(text, flags);
    const QStringList& pages = manualPages();
    const auto count = pages.size();
    const auto here = std::max(pages.indexOf(m_text->page()), decltype(count){0});
    for (qsizetype step = 1; !found && step <= count; ++step) {
        const QString& page = pages[(here + (backward ? count - step : step)) % count];
        if (m_text->has(page, text)) {
            m_text->showPage(page);
            m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
            found = m_text->find(text, flags);
        }
    }
    m_message->setText(found ? QString() : tr("Not in the manual"));
}

/// The contents, when a link was followed. The browser itself still gives the page before.
void Manual::followPage(const QUrl& address)
{
    m_message->clear();
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == pageAt(address)) {
            m_contents->setCurrentRow(row);
        }
    }
}

void Manual::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_find_bar->isVisible()) {
        closeFindBar();
    } else {
        close();
    }
}

}  // namespace stratamap::ui
